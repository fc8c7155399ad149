// The life of an issued document on the screen: sent, signed, in force, superseded; and what applied on a day.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, fits, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

/** Shows an issued document, and waits for its way. */
async function shown(page, document) {
  await rail(page, 'documents');
  await page.locator(`.doclist a[href="#${document}"]`).click();
  await page.locator('.life').waitFor();
}

const chip = (page) => page.locator('.facts > p .chip');
const next = (page) => page.locator('.life [data-act="life"]');

test('a policy goes from issued to in force and superseded, one primary step at a time', async () => {
  const { state, register } = await it.register('003-klar');
  const policy = register.policies[0].id;
  const { document } = await it.call('issue', { subject: 'policy', policy });
  const page = await it.page();
  await shown(page, document);
  await chip(page).filter({ hasText: 'Udstedt' }).waitFor();
  assert.equal(await page.locator('.main .btn.primary').count(), 1);
  assert.equal(await next(page).innerText(), 'Send til underskrift…');
  await next(page).click();
  const dialog = page.getByRole('dialog');
  assert.equal(await dialog.getByLabel('Sendt til').locator('option:checked').innerText(), 'Mads Mønstergaard', 'who signs the policy is proposed');
  await dialog.getByLabel('Mind mig om det den').fill('i overmorgen');
  await dialog.getByRole('button', { name: 'Sendt til underskrift' }).click();
  await dialog.getByText('ikke en dato', { exact: false }).first().waitFor();
  await dialog.getByLabel('Mind mig om det den').fill('');
  assert.deepEqual(await faults(page), []);
  await picture(page, '17-send-da');
  await dialog.getByRole('button', { name: 'Sendt til underskrift' }).click();
  await dialog.waitFor({ state: 'detached' });
  await chip(page).filter({ hasText: 'Ude til underskrift' }).waitFor();
  await page.locator('.life', { hasText: 'Sendt til Mads Mønstergaard' }).waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, '17-out-da');

  await rail(page, 'overview');
  const tray = page.locator('section[aria-labelledby="papers-out"]');
  await tray.getByText('Sendt til Mads Mønstergaard').waitFor();
  await picture(page, '17-tray-da');
  await tray.getByRole('button').first().click();
  assert.equal(await next(page).innerText(), 'Registrér underskrift…');
  await next(page).click();
  assert.equal(await dialog.getByLabel('Navn').inputValue(), 'Mads Mønstergaard');
  await dialog.getByLabel('Underskrevet den').fill('i dag');
  await dialog.getByLabel('Sted').fill('Roskilde');
  await dialog.getByLabel('Opbevares').fill('Ringbindet Persondata');
  assert.deepEqual(await faults(page), []);
  await picture(page, '17-return-da');
  await dialog.getByRole('button', { name: 'Registrér underskrift' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('.life .signed', { hasText: 'Mads Mønstergaard, Direktør' }).waitFor();

  const scan = join(it.home, 'skanning.pdf');
  writeFileSync(scan, '%PDF-1.7 underskrevet');
  const { documents } = await it.call('state');
  await it.call('enclose', { path: scan, kind: 'signing', id: documents[document].signing });

  await next(page).click();
  await dialog.getByRole('button', { name: 'Sæt i kraft' }).click();
  await dialog.waitFor({ state: 'detached' });
  await chip(page).filter({ hasText: /^Gælder$/ }).waitFor();
  assert.equal(await next(page).count(), 0);
  assert.equal(await page.locator('.main .btn.primary').count(), 1, 'the paper itself is what is left');
  assert.deepEqual(await faults(page), []);
  await picture(page, '17-in-force-da');
  const [held] = await it.call('documents_on', { day: state.today });
  assert.equal(held.document, document);

  const { document: newer } = await it.call('issue', { subject: 'policy', policy });
  await it.call('document_adopt', { document: newer });
  await page.reload();
  await shown(page, document);
  await chip(page).filter({ hasText: 'Afløst' }).waitFor();
  await page.locator('.enclosures', { hasText: 'skanning.pdf' }).waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('one asks what applied on a day, and is told so where nothing did', async () => {
  const { register } = await it.register('003-klar');
  const { document, number } = await it.call('issue', { subject: 'policy', policy: register.policies[0].id });
  await it.call('document_adopt', { document });
  for (const { look: name, options } of LOOKS) {
    const page = await it.page(options);
    await rail(page, 'documents');
    await page.locator('.doclist a[href="#on-day"]').click();
    await page.locator('.onday tbody tr', { hasText: number }).waitFor();
    assert.match(await page.locator('.onday tbody tr').innerText(), /Kunder/);
    assert.deepEqual(await faults(page), [], name);
    await picture(page, `17-on-day-${name}`);
    await page.getByLabel('Dag', { exact: true }).fill('1. januar 2020');
    await page.keyboard.press('Enter');
    await page.locator('.onday .none').waitFor();
    assert.match(await page.locator('.onday h3').innerText(), /1\.\s+januar\s+2020/);
    await fits(page, name);
    await page.leave();
  }
});

test('a document out for signature is clean and fits in each look', async () => {
  for (const { look: name, language, options } of LOOKS) {
    const { register } = await it.register('003-klar', language);
    const { document } = await it.call('issue', { subject: 'policy', policy: register.policies[0].id });
    await it.call('document_send', { document, sent_to: 'mads' });
    const page = await it.page(options);
    await shown(page, document);
    await page.locator('.life').scrollIntoViewIfNeeded();
    assert.deepEqual(await faults(page), [], name);
    await fits(page, name);
    await picture(page, `17-way-${name}`);
    await page.leave();
  }
});
