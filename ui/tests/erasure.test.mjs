// What is deleted when, that it was, and that it is again after a restore; measures, risks and staff that are looked at again.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { looks } from './scenes.mjs';
import { faults, focusIn, holds, program, rail } from './support.mjs';

const NOW = '2026-08-15T09:00:00+02:00';

let it;
before(async () => {
  it = await program();
  await it.stand('now', NOW);
});
after(() => it.close());

const row = (page, name) => page.locator('.roomtbl [data-row]').filter({ hasText: name }).first();
const drawer = (page) => page.locator('.drawer');
const now = async () => (await it.call('start')).open.register;
const section = (page, id) => page.locator(`section[aria-labelledby="${id}"]`);
const add = (kind, record) => it.call('add', { record: { kind, record }, run: null });

/** One company's year, with a system that came back from a copy taken before the last deletion, and a paper to be seen again. */
async function year(language = 'da') {
  await it.stand('now', NOW);
  await it.register('a-year', language);
  await add('restoration', { id: 'gendannet', system: 'ordresystem', position: 0, restored_on: '2026-06-01', copy_of: '2026-04-30' });
  const { staff_evidence } = await now();
  await it.call('save', { record: { kind: 'staff_evidence', record: { ...staff_evidence[0], renew_on: '2026-08-01' } }, run: null });
}

const SCENES = {
  'erasure-list': async (page) => (await rail(page, 'deletion'), await section(page, 'calendar-h').waitFor()),
  'erasure-rule': async (page) => (await rail(page, 'deletion'), await row(page, 'Regnskabsmateriale').click(), await drawer(page).locator('.years').waitFor()),
  'erasure-run': async (page) => (await rail(page, 'deletion'), await section(page, 'runs-h').locator('[data-row="regnskab-2026"]').click(), await drawer(page).locator('[data-field$="/done_on"]').waitFor()),
  'erasure-restoration': async (page) => (await rail(page, 'deletion'), await section(page, 'restorations-h').locator('[data-row]').click(), await drawer(page).locator('[data-field$="/copy_of"]').waitFor()),
  'erasure-systems': async (page) => (await rail(page, 'systems'), await page.locator('.risklevel').first().waitFor()),
};

looks({ what: 'deletions, restorations and what is looked at again', it: () => it, ready: year, scenes: SCENES, ids: 'calendar|runs?|restor\\w+|came-back|verified|risk|staff|erase\\w*|year', height: 2200 });

test('the calendar has a row for each financial year, and an uneven one says how long it is', async () => {
  await year();
  await it.stand('now', '2026-01-20T09:00:00+01:00');
  await it.call('remove', { kind: 'erasure_run', id: 'regnskab-2026' });
  const page = await it.page();
  await rail(page, 'deletion');
  const calendar = section(page, 'calendar-h');
  const books = calendar.locator('tbody tr').filter({ hasText: 'Regnskabsmateriale' });
  // The first year has eighteen months: its material is deleted by 30 June 2026, five and a half years after its end.
  const first = books.filter({ hasText: '18 måneder' });
  assert.match(await first.innerText(), /1\.\s*juli\s*2019 til 31\.\s*dec\.\s*2020/);
  assert.match(await first.innerText(), /30\.\s*juni\s*2026/);
  assert.match(await first.innerText(), /må slettes nu/);
  assert.match(await books.filter({ hasText: /\b2021\b/ }).first().innerText(), /30\.\s*juni\s*2027/);
  await page.leave();
  await it.stand('now', NOW);
});

test('what must be gone and is not stands first, and a deletion is registered from there', async () => {
  await year();
  await it.call('remove', { kind: 'erasure_run', id: 'regnskab-2026' });
  const page = await it.page();
  await rail(page, 'deletion');
  const owed = section(page, 'calendar-h').locator('tbody').first();
  assert.match(await owed.innerText(), /Nu/);
  assert.match(await owed.innerText(), /til og med 31\.\s*dec\.\s*2020/);
  await owed.getByRole('button', { name: 'Registrér sletning efter Regnskabsmateriale' }).click();
  await focusIn(page, /^erasure_run\/.*\/done_on$/);
  const made = async () => (await now()).erasure_runs.filter((one) => one.rule === 'regnskabsmateriale').at(-1);
  await holds(async () => [(await made())?.done_on, (await made())?.through_on], ['2026-08-15', '2020-12-31']);
  // The rule's copies last thirty-five days.
  await drawer(page).getByText(/Ifølge slettefristen er den sidste kopi væk 19\.\s*september\s*2026/).waitFor();
  await drawer(page).getByRole('button', { name: 'Skriv den dag' }).click();
  await holds(async () => (await made()).copies_gone_on, '2026-09-19');
  await section(page, 'runs-h').getByText(/15\.\s*aug\.\s*2026/).waitFor();
  assert.equal(await section(page, 'calendar-h').getByText('Nu', { exact: true }).count(), 0);
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a rule shows its deletions and the next date, and a deletion by it is registered beside it', async () => {
  await year();
  const page = await it.page();
  await SCENES['erasure-rule'](page);
  await drawer(page).getByText(/Næste gang senest 30\.\s*juni\s*2027/).waitFor();
  assert.match(await drawer(page).locator('[data-leads="erasure_run/regnskab-2026"]').innerText(), /Slettet 16\.\s*februar\s*2026\s*til og med 31\.\s*december\s*2020/);
  await drawer(page).getByRole('button', { name: 'Registrér sletning' }).click();
  await focusIn(page, /^erasure_run\/.*\/done_on$/);
  await drawer(page).getByRole('button', { name: 'Regnskabsmateriale', exact: true }).first().click();
  await page.getByRole('button', { name: /^Fortryd/ }).first().click();
  await holds(async () => (await now()).erasure_runs.length, 2);
  await page.leave();
});

test('after a restore the deletions since the copy are named, and that they were done again is one act', async () => {
  await year();
  const page = await it.page();
  await rail(page, 'deletion');
  await section(page, 'restorations-h').getByText('Ikke slettet igen').waitFor();
  await section(page, 'restorations-h').locator('[data-row]').click();
  // The copy is of 30 April; the contacts were deleted on 4 May, the accounts in February.
  const back = drawer(page).locator('[data-leads^="erasure_run/"]');
  assert.deepEqual(await back.evaluateAll((all) => all.map((one) => one.dataset.leads)), ['erasure_run/kontakt-2026-05']);
  await drawer(page).getByRole('button', { name: 'Registrér, at der er slettet igen i dag' }).click();
  await focusIn(page, /^restoration\/gendannet\/deleted_again_on$/);
  await holds(async () => (await now()).restorations[0].deleted_again_on, '2026-08-15');
  assert.equal(await section(page, 'restorations-h').getByText('Ikke slettet igen').count(), 0);
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('a restoration is registered for a system, and a test alone owes nothing', async () => {
  await year();
  const page = await it.page();
  await rail(page, 'deletion');
  await section(page, 'restorations-h').locator('select').selectOption({ label: 'Fakturasystem' });
  await section(page, 'restorations-h').getByRole('button', { name: 'Registrér gendannelse' }).click();
  await focusIn(page, /^restoration\/.*\/restored_on$/);
  await drawer(page).locator('[data-field$="/test_only"]').getByText('Ja', { exact: true }).click();
  await holds(async () => {
    const one = (await now()).restorations.find((each) => each.system === 'fakturasystem');
    return [one.restored_on, one.test_only];
  }, ['2026-08-15', true]);
  const line = section(page, 'restorations-h').locator('tbody tr').filter({ hasText: 'Fakturasystem' });
  await line.getByText('kun en prøve').waitFor();
  await line.getByText('Ikke nødvendigt').waitFor();
  await page.leave();
});

test('a measure is verified today, and says when it is to be again', async () => {
  await year();
  const { measures } = await now();
  const measure = measures.find((one) => one.implemented === true && one.verified_every);
  assert.ok(measure, 'a measure that is verified from time to time');
  const page = await it.page();
  await rail(page, 'systems');
  await row(page, measure.name).click();
  await drawer(page).getByRole('button', { name: 'Efterprøvet i dag' }).click();
  await focusIn(page, new RegExp(`^measure/${measure.id}/verified_on$`));
  await holds(async () => (await now()).measures.find((one) => one.id === measure.id).verified_on, '2026-08-15');
  await drawer(page).getByText(/Efterprøvet 15\.\s*august\s*2026, næste gang senest/).waitFor();
  assert.equal(await drawer(page).getByRole('button', { name: 'Efterprøvet i dag' }).count(), 0);
  await page.leave();
});

test('a risk is told by the stored matrix, before the measures and with them', async () => {
  await year();
  const { risk_assessments } = await now();
  const risk = risk_assessments[0];
  await it.call('save', { record: { kind: 'risk_assessment', record: { ...risk, likelihood: 'medium', consequence: 'very_high', residual_likelihood: 'low', residual_consequence: 'medium' } }, run: null });
  const law = await it.call('law');
  const cell = (likelihood, consequence) => law.risk.rows.find((one) => one.consequence === consequence).risks[['low', 'medium', 'high', 'very_high'].indexOf(likelihood)];
  const words = { low: 'Lav', medium: 'Middel', high: 'Høj', very_high: 'Meget høj' };
  const page = await it.page();
  await rail(page, 'systems');
  const map = page.locator('.riskmap');
  const level = async (likelihood, consequence) => map.locator('tbody tr').nth(['very_high', 'high', 'medium', 'low'].indexOf(consequence)).locator('td').nth(['low', 'medium', 'high', 'very_high'].indexOf(likelihood)).locator('.risklevel').innerText();
  await map.locator('.risklevel').first().waitFor();
  for (const likelihood of Object.keys(words)) for (const consequence of Object.keys(words)) assert.equal(await level(likelihood, consequence), words[cell(likelihood, consequence)], `${likelihood} × ${consequence}`);
  const links = (likelihood, consequence) => map.locator('tbody tr').nth(['very_high', 'high', 'medium', 'low'].indexOf(consequence)).locator('td').nth(['low', 'medium', 'high', 'very_high'].indexOf(likelihood)).locator('.link');
  await links('medium', 'very_high').first().waitFor();
  await page.getByRole('button', { name: 'Efter foranstaltninger', exact: true }).click();
  await links('low', 'medium').first().waitFor();
  await links('low', 'medium').first().click();
  await drawer(page).locator('.dl').getByText(words[cell('medium', 'very_high')], { exact: true }).waitFor();
  await drawer(page).locator('.dl').getByText(words[cell('low', 'medium')], { exact: true }).waitFor();
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('a paper that was to be seen again says so, and what was seen before stays', async () => {
  await year();
  const before = (await now()).staff_evidence;
  const page = await it.page();
  await rail(page, 'systems');
  await page.getByText(/skulle fornyes 1\.\s*aug\.\s*2026/).waitFor();
  await page.getByRole('button', { name: /^Set igen i dag: / }).click();
  await focusIn(page, /^staff_evidence\/.*\/seen_on$/);
  await holds(async () => (await now()).staff_evidence.length, before.length + 1);
  const made = (await now()).staff_evidence.find((one) => !before.some((old) => old.id === one.id));
  assert.deepEqual([made.person, made.what, made.seen_on], [before[0].person, before[0].what, '2026-08-15']);
  await page.leave();
});
