// What stopped a person with fresh eyes on the screens, and must not come back.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { activity, faults, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const SIZES = [{ width: 1280, height: 860 }, { width: 1366, height: 768 }, { width: 800, height: 860 }, { width: 640, height: 430, deviceScaleFactor: 2 }];

test('what is missing on an activity stands in the order of the letters, whole, and is unfolded on demand', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await activity(page);
  const letters = () => page.locator('.beside .let').allInnerTexts();
  await page.locator('.beside .unfold').click();
  const all = await letters();
  assert.ok(all.length > 3);
  assert.deepEqual(all, [...all].sort());
  const cut = await page.locator('.beside ol').evaluate((list) => list.scrollHeight > list.clientHeight + 1);
  assert.equal(cut, false, 'no line is cut');
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('the company is told in a few lines, and what it lacks is filled in where it stands', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await activity(page);
  assert.equal(await page.locator('#a [data-field]').first().isVisible(), false, 'the fields are folded');
  await page.locator('.note.at-a .finding .link').first().click();
  await page.waitForFunction(() => document.activeElement.closest('#a [data-field^="organisation/"]'));
  assert.equal(await page.locator('.drawer').count(), 0);
  await page.leave();
});

test('data that are tied to nobody take the tick from letter c, and the finding leads to the choice', async () => {
  const { register } = await it.register('003-kundepolitik');
  const [tie] = register.data_item_subjects;
  await it.call('remove', { kind: 'data_item_subject', id: tie.id });
  const page = await it.page();
  await activity(page);
  await page.locator('#c').getByText('Ingen registrerede valgt').waitFor();
  await page.locator('.tabs-az a[href="#c"]').getByText('mangler').waitFor({ state: 'attached' });
  await page.locator('.note.at-c').getByRole('button', { name: /^Vælg registrerede/ }).click();
  await page.waitForFunction(() => document.activeElement.closest('.drawer [data-ties="data_item_subject"]'));
  await page.leave();
});

for (const size of SIZES)
  test(`the help's button keeps the field as its subject and in sight at ${size.width} px`, async () => {
    await it.register('003-kundepolitik');
    const page = await it.page(size);
    await activity(page);
    const field = page.locator('[data-field$="/transfer_note"]');
    await field.locator('textarea').focus();
    await page.locator('.top').getByRole('button', { name: 'Hjælp', exact: true }).click();
    await page.locator('.helppane').getByRole('heading', { name: 'Grundlag for svaret' }).waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-field$="/transfer_note"]').getBoundingClientRect();
      const at = document.elementFromPoint(box.left + 20, box.top + box.height / 2);
      return at?.closest('[data-field$="/transfer_note"]') !== null;
    });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement.closest('[data-field$="/transfer_note"]'));
    await page.leave();
  });

test('the first start has help, and the telephone that is the company’s too is filled in there', async () => {
  await it.call('save_settings', { language: 'da', actor: 'Pernille Prøvesen', appearance: 'system', recent: [] });
  await it.call('close').catch(() => undefined);
  const page = await it.page({ dialogs: [join(it.home, 'Begyndt.fortegnelse')] });
  await page.keyboard.press('F1');
  await page.locator('.helppane').getByRole('heading', { name: 'Den første start' }).waitFor();
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Lav en ny fortegnelse/ }).click();
  await page.locator('#f-organisation').fill('Eksempel Rengøring ApS');
  await page.keyboard.press('Enter');
  await page.locator('input[type="tel"]').fill('70 00 00 00');
  await page.getByLabel('Det er også virksomhedens telefon og e-mail').check();
  await page.keyboard.press('Enter');
  await page.locator('#f-year_starts').focus();
  await page.keyboard.press('Enter');
  await page.locator('.next').getByText('Begynd her').waitFor();
  await page.getByText('Det kan vente.').waitFor();
  const { register } = (await it.call('start')).open;
  assert.equal(register.organisations[0].phone, '70 00 00 00');
  assert.equal(register.persons[0].phone, '70 00 00 00');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a policy begins with its usual sections, also from the activity it is to tell of, and is undone step by step', async () => {
  const { state } = await it.register('003-klar');
  assert.deepEqual(state.findings, []);
  const page = await it.page();
  await activity(page);
  await page.locator('[data-act="policy"]').click();
  await page.waitForFunction(() => document.activeElement.closest('[data-field$="/title"]'));
  assert.equal(await page.locator('.psection').count(), 8);
  const { open } = await it.call('start');
  const [, made] = open.register.policies;
  assert.equal(open.register.policy_activities.filter((tie) => tie.policy === made.id).length, 1);
  // Nothing that the law asks for is missing: whom it is for, who signs and when is the company's to say.
  assert.deepEqual(open.state.findings.map((finding) => finding.code).sort(), ['audience-missing', 'not-adopted', 'signatory-unnamed']);
  const undo = page.getByRole('button', { name: /^Fortryd/ });
  await undo.click();
  await page.waitForFunction(() => !document.querySelector('[data-ties="policy_activity"] input:checked'));
  await undo.click();
  await page.locator('.doclist, .docs').first().waitFor();
  assert.equal((await it.call('start')).open.register.policies.length, 1);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a cure that adds does so, and what cannot be understood is not thrown away when its panel is shut', async () => {
  await it.register('003-klar');
  const page = await it.page();
  await rail(page, 'activities');
  await page.getByRole('button', { name: 'Tilføj behandling' }).click();
  await page.waitForFunction(() => document.activeElement.closest('[data-field$="/name"]'));
  await page.locator('.note.at-b .finding .link').first().click();
  await page.waitForFunction(() => document.activeElement.closest('[data-field^="purpose/"]'));
  await rail(page, 'deletion');
  await page.locator('.roomtbl tbody button, .roomtbl tbody a').first().click();
  const field = page.locator('.drawer [data-field$="/backup_lag"] input');
  await field.fill('tre måner');
  await page.getByRole('button', { name: 'Luk' }).last().click();
  await page.locator('.drawer .fault').first().waitFor();
  assert.equal(await field.inputValue(), 'tre måner');
  await field.fill('3 måneder');
  await field.press('Enter');
  await page.waitForFunction(() => /^90\sdage$/.test(document.querySelector('.drawer [data-field$="/backup_lag"] input').value));
  await page.getByRole('button', { name: 'Luk' }).last().click();
  await page.locator('.drawer').waitFor({ state: 'detached' });
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a letter is marked by what stands below it, and where nothing can be said yet it has no mark', async () => {
  const { register } = await it.register('003-klar');
  await it.call('remove', { kind: 'legal_basis', id: register.legal_bases[0].id });
  const page = await it.page();
  await activity(page);
  const mark = (letter) => page.locator(`.tabs-az a[href="#${letter}"] .vh`).textContent();
  assert.match(await mark('b'), /^(mangler|fejl)$/, 'a basis is missing there');
  assert.equal(await mark('g'), 'i orden');
  await rail(page, 'activities');
  await page.getByRole('button', { name: 'Tilføj behandling' }).click();
  await page.locator('.tabs-az').waitFor();
  assert.equal(await page.locator('.tabs-az a[href="#f"] svg').count(), 0, 'no data, nothing to delete');
  await page.leave();
});

test('a backup from before the last change is told to be one', async () => {
  await it.register('003-klar');
  await it.call('backup', { folder: null });
  const page = await it.page();
  assert.equal(await page.getByText('Der er rettet siden.').count(), 0);
  await activity(page);
  await page.locator('.purp textarea').first().fill('Levere til tiden');
  await page.locator('.purp textarea').first().blur();
  await page.getByText(/^Gemt kl\./).waitFor();
  await rail(page, 'overview');
  await page.getByText('Der er rettet siden.').waitFor();
  await page.leave();
});
