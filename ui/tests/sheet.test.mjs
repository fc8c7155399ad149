// The change sheet and the handover report among the documents: the way to them, the pages, and what is refused.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const sheet = (page) => page.locator('img.sheet');
const button = (page) => page.locator('.main [data-act="change-sheet"]');

/** Shows an issued document. */
async function shown(page, document) {
  await rail(page, 'documents');
  await page.locator(`.doclist a[href="#${document}"]`).click();
  await page.locator('.life').waitFor();
}

async function signed(document, day) {
  await it.call('document_send', { document, sent_to: 'mads', means: 'paper' });
  const signatures = [{ person: 'mads', role: 'Direktør', signed_on: day, place: 'Roskilde' }];
  await it.call('document_return', { document, kept_at: 'Ringbindet Persondata', signatures });
}

test('from the signed record one comes to what has changed since, and issues it', async () => {
  const { state, register } = await it.register('003-klar');
  const { document } = await it.call('issue', { subject: 'article30' });
  await signed(document, state.today);
  const page = await it.page();
  await shown(page, document);
  await button(page).click();
  await page.locator('.desk [role="status"]', { hasText: 'Intet er ændret siden version 1' }).waitFor();
  assert.equal(await page.locator('.facts [data-act="save"]').count(), 0, 'there is nothing to save');
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-change-sheet-nothing-da');

  const person = register.persons.find((one) => one.id === 'pernille');
  await it.call('save', { record: { kind: 'person', record: { ...person, phone: '00 00 00 77' } } });
  await page.reload();
  await shown(page, document);
  await button(page).click();
  await sheet(page).waitFor();
  const words = await sheet(page).getAttribute('alt');
  for (const one of ['Til direktør Mads Mønstergaard', '00 00 00 77', 'underskrive version 2']) assert.ok(words.includes(one), `${one} is not in ${words}`);
  await page.locator('.doclist [aria-current="true"]', { hasText: 'Ændringsark' }).waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-change-sheet-da');

  await page.locator('[data-act="issue"]').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.btn.primary').click();
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await page.locator('.facts h2', { hasText: 'Ændringsark' }).waitFor();
  assert.equal(await button(page).count(), 0, 'a change sheet has none of its own');
  await page.leave();
});

test('only the version that was signed last leads to a change sheet', async () => {
  const { state } = await it.register('003-klar');
  const first = (await it.call('issue', { subject: 'article30' })).document;
  await signed(first, state.today);
  const second = (await it.call('issue', { subject: 'article30' })).document;
  const page = await it.page();
  await shown(page, second);
  assert.equal(await button(page).count(), 0);
  await shown(page, first);
  await button(page).waitFor();
  await page.leave();
});

test('the handover report stands among the overviews', async () => {
  await it.register('et-aar-kontrol');
  const page = await it.page();
  await rail(page, 'documents');
  await page.locator('.doclist a[href="#handover"]').click();
  await sheet(page).waitFor();
  assert.ok((await sheet(page).getAttribute('alt')).includes('Overdragelsesrapport'));
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-handover-da');
  await page.leave();
});
