// Templates: chosen at the first step or later, gone through, confirmed.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());
let files = 0;

/** A register in which nothing is told yet. */
async function empty(language = 'da') {
  await it.call('save_settings', { language, actor: 'Pernille Prøvesen', appearance: 'system', recent: [] });
  await it.call('close').catch(() => undefined);
  return it.call('new_register', {
    path: join(it.home, `tom-${(files += 1)}.fortegnelse`),
    organisation: 'Eksempel Rengøring ApS',
    country: language === 'nb' ? 'no' : 'dk',
    registration_number: '12345678',
    contact_name: 'Pernille Prøvesen',
    contact_phone: '70 00 00 00',
    contact_email: 'pernille@eksempel-rengoering.example',
    director_name: 'Dorte Direktør',
    director_title: 'Direktør',
    year_starts: '2026-01-01',
    year_ends: '2026-12-31',
    language,
  });
}

test('a new register begins with what is usual: chosen, corrected, confirmed, and taken back at once', async () => {
  await empty();
  const page = await it.page();
  await page.getByRole('button', { name: 'Begynd med det almindelige…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hvad gør I?' });
  await dialog.getByRole('checkbox').nth(12).waitFor();
  assert.equal(await dialog.getByRole('button', { name: 'Tilføj', exact: true }).isDisabled(), true, 'nothing is chosen');
  assert.deepEqual(await faults(page), []);
  await picture(page, 'templates');
  await dialog.getByRole('checkbox', { name: /^Kunder og ordrer/ }).check();
  await dialog.getByRole('checkbox', { name: /^Nyhedsbrev/ }).check();
  await dialog.getByRole('button', { name: 'Tilføj 2 forslag' }).click();
  await page.locator('.letters tbody .name', { hasText: 'Nyhedsbrev' }).waitFor();
  assert.equal(await page.locator('.letters tbody .name').count(), 2);

  await page.locator('.letters tbody .name', { hasText: 'Kunder og ordrer' }).click();
  await page.getByText('Det her er et forslag.').waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, 'suggestion');
  await page.getByRole('button', { name: 'Bekræft', exact: true }).click();
  await page.getByText('»Kunder og ordrer« er bekræftet.').waitFor();
  assert.equal(await page.getByText('Det her er et forslag.').count(), 0);

  await page.keyboard.press('Control+z');
  await page.getByText('Det her er et forslag.').waitFor();
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => document.querySelectorAll('.letters tbody .name').length === 0);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

for (const [language, open, told] of [['nb', 'Legg til fra mal…', 'Kameraovervåking'], ['en', 'Add from template…', 'CCTV']]) {
  test(`what is usual is added later too, in the register's own language: ${language}`, async () => {
    await empty(language);
    const page = await it.page();
    await rail(page, 'activities');
    await page.getByRole('button', { name: open }).click();
    await page.getByRole('checkbox', { name: new RegExp(`^${told}`) }).check();
    assert.deepEqual(await faults(page), []);
    await page.locator('dialog .btn.primary').click();
    await page.locator('.letters tbody .name', { hasText: told }).waitFor();
    await page.getByRole('button', { name: open }).click();
    const again = page.getByRole('checkbox', { name: new RegExp(`^${told}.*(protokollen|record)\\.`) });
    await again.waitFor();
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
}
