// What few records need: folded away, chosen later, found where it belongs.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { activity, faults, focusIn, holds, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const example = async () => (await it.example()).register;

const now = async () => (await it.call('start')).open.register;

test('what few activities need lies folded, and what is added to it is seen at once', async () => {
  await example();
  const page = await it.page();
  await activity(page);
  assert.equal(await page.locator('#a [data-add="controller_served"]').count(), 0, 'who is controller is not asked for others');
  for (const [section, kind, field, text] of [['b', 'consent', 'purpose', 'At få nyhedsbrevet'], ['b', 'compatibility_test', 'new_purpose', 'At lave statistik'], ['c', 'cookie_category', 'name', 'Statistik']]) {
    assert.equal(await page.locator(`#${section} [data-add="${kind}"]:visible`).count(), 0, `${kind} lies folded`);
    assert.equal(await page.locator(`#${section} [data-add="${kind}"]`).count(), 1, `${kind} is offered once`);
    const fold = page.locator(`#${section} .unfold`).last();
    if (!(await fold.evaluate((one) => one.open))) await fold.locator('summary').click();
    await page.locator(`#${section} [data-add="${kind}"]:visible`).first().click();
    await page.locator(`.drawer [data-field$="/${field}"] textarea`).fill(text);
    await page.keyboard.press('Escape');
    await page.locator(`#${section} .rowlist`).getByText(text).waitFor();
    await page.waitForFunction((kind) => document.activeElement?.dataset.add === kind, kind);
    if (await fold.count()) await fold.locator('summary').click();
  }
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('the ground of a purpose and the class of data can be chosen later, and the grounds of national law are the country’s own', async () => {
  const register = await example();
  const page = await it.page();
  await activity(page);
  const count = register.legal_bases.length;
  await page.locator('#b [data-add="legal_basis"]').first().click();
  await page.locator('.drawer').getByRole('button', { name: 'Vælg senere' }).click();
  await page.locator('.drawer [data-field$="/ground"] select').waitFor();
  await holds(async () => (await now()).legal_bases.filter((one) => one.ground === null).length, 1);
  assert.equal((await now()).legal_bases.length, count + 1);
  await page.locator('#b').getByText('Retsgrundlag ikke valgt').waitFor();
  await page.locator('.drawer .unfold summary').click();
  const grounds = await page.locator('.drawer [data-field$="/national_ground"] option').evaluateAll((options) => options.map((one) => one.value).filter((value) => !value.startsWith('?')));
  assert.ok(grounds.length > 0 && grounds.every((one) => one.startsWith('dk_')), grounds.join());
  await page.keyboard.press('Escape');
  await page.locator('#c [data-add="data_item"]').first().click();
  await page.locator('.drawer').getByRole('button', { name: 'Vælg senere' }).click();
  await focusIn(page, /^data_item\/.*\/name$/);
  await holds(async () => (await now()).data_items.filter((one) => one.class === null).length, 1);
  await page.leave();
});

test('how breaches are handled has its place beside what protects the data', async () => {
  await example();
  const page = await it.page();
  await rail(page, 'systems');
  await page.locator('[data-add="breach_procedure"], .emptylist:has-text("forkerte hænder") button').first().click();
  await page.locator('.drawer [data-field$="/authority_notice"] textarea').fill('På Virk inden 72 timer');
  await page.keyboard.press('Escape');
  await holds(async () => (await now()).breach_procedures.map((one) => one.authority_notice), ['På Virk inden 72 timer']);
  await page.getByText('På Virk inden 72 timer').first().waitFor();
  await page.leave();
});

test('a measure that covers what is named is ticked off among systems, processors and staff', async () => {
  const register = await example();
  const [measure] = register.measures.filter((one) => one.proof === 'coverage' && one.claim === 'all_systems');
  const named = async () => (await now()).coverages.filter((one) => one.measure === measure.id && one.covered === true && one.person !== null).map((one) => one.person);
  const page = await it.page();
  await rail(page, 'systems');
  await page.locator('.roomtbl [data-row]').filter({ hasText: measure.name }).first().click();
  await page.locator('.drawer [data-field$="/claim"] select').selectOption('named');
  const [person] = register.persons.filter((one) => one.handles_personal_data !== false && one.left_on === null);
  const box = page.locator('.drawer .ticks').getByRole('checkbox', { name: person.name, exact: true });
  await box.check();
  await holds(named, [person.id]);
  await box.uncheck();
  await holds(async () => (await now()).coverages.filter((one) => one.measure === measure.id && one.person !== null), []);
  await page.leave();
});
