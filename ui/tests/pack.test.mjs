// The inspection pack: what goes in and what does not is told by name before it is saved, and what is saved is whole.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

async function dialog(page) {
  await rail(page, 'documents');
  await page.locator('[data-act="pack-open"]').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.in li').first().waitFor();
  return dialog;
}

const titles = (dialog) => dialog.locator('.in li div > p:first-child').allInnerTexts();

test('one sees what goes in and what is left out by name, saves it, and the sums are right', async () => {
  const { register } = await it.register('et-aar-kontrol');
  await it.call('issue', { subject: 'article30' });
  const { document } = await it.call('issue', { subject: 'policy', policy: register.policies[0].id });
  await it.call('document_send', { document, sent_to: 'mads' });
  await it.call('document_return', { document, signatures: [{ person: 'mads', role: 'Direktør', signed_on: '2026-11-21', place: 'Roskilde' }] }).catch(async ({ code }) => {
    // The clock is the machine's own: the paper may be issued later than the day written here, never the other way round.
    throw new Error(code);
  });
  await it.call('document_adopt', { document });
  const to = join(mkdtempSync(join(tmpdir(), 'pakke-')), 'pakke.zip');
  const page = await it.page({ dialogs: [to] });
  const open = await dialog(page);
  assert.deepEqual(await open.locator('input:checked').evaluateAll((all) => all.map((one) => one.dataset.part)), ['policies', 'processors']);
  assert.deepEqual((await titles(open)).map((one) => one.trim().replace(/\s+/g, ' ')), [
    'Fortegnelse over behandlingsaktiviteter',
    'Persondatapolitik vedrørende kunder',
    'Databehandleroversigt Udkast',
    'Tilsynsplan for databehandlere Udkast',
    'Fortegnelsens oplysninger',
  ]);
  assert.match(await open.locator('.in li').nth(1).innerText(), /Gælder siden .* Underskrevet af Mads Mønstergaard, Direktør/s);
  assert.match(await open.locator('.in li').first().innerText(), /Nævner .*Karl Kontrolsen/, 'who a paper names is told before it is handed over');
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-pack-da');

  await open.locator('[data-part="measures"]').check();
  await open.locator('.in li', { hasText: 'Sikkerhedsforanstaltninger' }).waitFor();
  await open.locator('[data-part="processors"]').uncheck();
  await open.locator('.in li', { hasText: 'Databehandleroversigt' }).waitFor({ state: 'detached' });
  assert.equal(await open.locator('[data-part="agreements"]').isDisabled(), true, 'without agreements there is no copy of one');
  await open.locator('summary').click();
  await open.locator('.left dt', { hasText: 'Behandling: Intern note' }).waitFor();
  assert.match(await open.locator('.left').innerText(), /Historikken og sikkerhedskopierne/);
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-pack-left-da');

  await open.locator('[data-act="pack"]').click();
  await open.getByRole('heading', { name: 'Pakken er gemt' }).waitFor();
  const sum = await open.locator('.packsum dd').innerText();
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-packed-da');
  const folder = mkdtempSync(join(tmpdir(), 'udpakket-'));
  execFileSync('unzip', ['-q', to, '-d', folder]);
  execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder });
  assert.equal(execFileSync('sha256sum', ['SHA256SUMS'], { cwd: folder }).toString().slice(0, 64), sum);
  assert.match(readFileSync(join(folder, 'LAESMIG.txt'), 'utf8'), /Valgt: Fortegnelsen · Persondatapolitikker · Foranstaltninger/);
  await open.getByRole('button', { name: 'Luk', exact: true }).click();
  await open.waitFor({ state: 'detached' });
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('where nobody names a file nothing is written, and where it cannot be, one is told and may choose another', async () => {
  await it.register('003-klar');
  const good = join(mkdtempSync(join(tmpdir(), 'pakke-')), 'pakke.zip');
  const page = await it.page({ dialogs: [null, join(it.home, 'findes-ikke', 'pakke.zip'), good] });
  const open = await dialog(page);
  const save = open.locator('[data-act="pack"]');
  await save.click();
  assert.equal(await open.getByRole('alert').count(), 0);
  await save.click();
  await open.getByRole('alert').waitFor();
  assert.deepEqual(await faults(page), []);
  await save.click();
  await open.getByRole('heading', { name: 'Pakken er gemt' }).waitFor();
  await page.keyboard.press('Escape');
  await open.waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-act')), 'pack-open', 'the focus goes back');
  await rail(page, 'overview');
  await page.keyboard.press('Control+k');
  await page.locator('.findbox input').fill('pakke til tilsynet');
  await page.locator('.found').getByRole('option', { name: 'Pakke til tilsynet' }).first().waitFor();
  await page.keyboard.press('Enter');
  await open.getByRole('heading', { name: 'Pakke til tilsynet' }).waitFor();
  await page.leave();
});

for (const { look, language, options } of LOOKS)
  test(`the pack is clean and fits, ${look}`, async () => {
    await it.register('et-aar-kontrol', language);
    const page = await it.page(options);
    const open = await dialog(page);
    assert.deepEqual(await faults(page), []);
    const wide = await open.evaluate((of) => of.scrollWidth > of.clientWidth);
    assert.equal(wide, false, 'the dialog is wider than itself');
    await picture(page, `18-pack-${look}`);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
