// Processors over the years: an agreement's life, whom it lets in, and how a processor is supervised.

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
const rowOf = (page, name) => page.locator('.roomtbl tbody tr').filter({ hasText: name }).first();
const drawer = (page) => page.locator('.drawer');
const now = async () => (await it.call('start')).open.register;

/** The record of one company's year, with a notice of a new sub-processor that waits for its answer. */
async function year(language = 'da') {
  await it.stand('now', NOW);
  await it.register('a-year', language);
  const agreement = 'eksempel-bogfoering-2026';
  await it.call('add', { record: { kind: 'sub_processor', record: { id: 'hosting', agreement, position: 0, name: 'Prøve Drift A/S', country: 'dk', service: 'Drift af servere', since: '2026-01-15' } }, run: null });
  await it.call('add', { record: { kind: 'sub_processor_notice', record: { id: 'varsel', agreement, position: 0, announces: 'new', name: 'Prøve Arkiv ApS', country: 'dk', received_on: '2026-07-20' } }, run: null });
}

const SCENES = {
  'supervision-list': (page) => rail(page, 'parties'),
  'supervision-party': async (page) => (await rail(page, 'parties'), await row(page, 'Eksempel Bogføring').click(), await drawer(page).locator('.life').waitFor()),
  'supervision-record': async (page) => {
    await SCENES['supervision-party'](page);
    await drawer(page).locator('[data-leads="supervision/eksempel-bogfoering-2026"]').click();
    await drawer(page).locator('.concept').first().waitFor();
  },
  'supervision-notice': async (page) => (await SCENES['supervision-party'](page), await drawer(page).locator('[data-leads="sub_processor_notice/varsel"]').click(), await drawer(page).locator('[data-field$="/announces"]').waitFor()),
};

looks({ what: 'a processor, its supervision and its notices', it: () => it, ready: year, scenes: SCENES, ids: 'life|subs|sub(?!-processor)|notices?|points|concept|supervis\\w+|settled|party|agreement|next-why', height: 2200 });

test('the list says when each processor was supervised, and by when it is to be again', async () => {
  await year();
  const page = await it.page();
  await rail(page, 'parties');
  // Supervised on 10 February; two years on it is due, and before that an answer to the notice.
  const books = rowOf(page, 'Eksempel Bogføring');
  assert.match(await books.innerText(), /Ført 10\.\s*feb\.\s*2026/);
  assert.match(await books.innerText(), /19\.\s*aug\.\s*2026\s*svar på varsel/);
  const invoices = rowOf(page, 'Prøvefaktura');
  assert.match(await invoices.innerText(), /10\.\s*feb\.\s*2028\s*tilsyn/);
  await page.leave();
});

test('an agreement is asked for, comes, is signed and is ended by one act each, with the day of today to be changed', async () => {
  await year();
  await it.call('add', { record: { kind: 'party', record: { id: 'nyhavn', position: 9, name: 'Prøvesky Eksempel ApS' } }, run: null });
  const [activity] = (await now()).activities;
  await it.call('add', { record: { kind: 'recipient', record: { id: 'nyhavn-modtager', activity: activity.id, position: 9, party: 'nyhavn', role: 'processor' } }, run: null });
  const page = await it.page();
  await rail(page, 'parties');
  await row(page, 'Prøvesky').click();
  const step = (name) => drawer(page).getByRole('button', { name, exact: true });
  await step('Bed om aftale').click();
  await focusIn(page, /^agreement\/.*\/requested_on$/);
  const made = async () => (await now()).agreements.find((one) => one.party === 'nyhavn');
  await holds(async () => (await made())?.requested_on, '2026-08-15');
  await drawer(page).getByText('Der er bedt om en aftale', { exact: true }).waitFor();
  assert.match(await rowOf(page, 'Prøvesky').innerText(), /bedt om 15\.\s*aug\.\s*2026/);
  await drawer(page).locator('.df').getByRole('button', { name: 'Registrér modtaget tekst' }).click();
  await focusIn(page, /^agreement\/.*\/received_on$/);
  await holds(async () => (await made()).received_on, '2026-08-15');
  // The day is typed over: it came the day before.
  await page.keyboard.type('14. aug 2026');
  await page.keyboard.press('Enter');
  await holds(async () => (await made()).received_on, '2026-08-14');
  await step('Gå aftalens indhold igennem').waitFor();
  for (const field of ['clauses', 'frame']) await drawer(page).locator(`[data-field$="/${field}"] [data-act="all"]`).click();
  await step('Registrér jeres underskrift').click();
  await holds(async () => (await made()).signed_by_controller_on, '2026-08-15');
  await drawer(page).getByText('Ude til underskrift').waitFor();
  await step('Registrér leverandørens underskrift').click();
  await holds(async () => (await made()).signed_by_processor_on, '2026-08-15');
  await step('Angiv godkendelsen').waitFor();
  await step('Registrér ophør').click();
  await focusIn(page, /^agreement\/.*\/ended_on$/);
  await holds(async () => (await made()).ended_on, '2026-08-15');
  await step('Oplysningerne er slettet').click();
  await focusIn(page, /^agreement\/.*\/settled_on$/);
  await holds(async () => [(await made()).settled, (await made()).settled_on], ['deletion', '2026-08-15']);
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('an act is taken back from its message', async () => {
  await year();
  const page = await it.page();
  await SCENES['supervision-party'](page);
  await drawer(page).getByRole('button', { name: 'Registrér ophør', exact: true }).click();
  const ended = async () => (await now()).agreements.find((one) => one.id === 'eksempel-bogfoering-2026').ended_on ?? null;
  await holds(ended, '2026-08-15');
  await page.locator('.toast').getByRole('button', { name: 'Fortryd' }).click();
  await holds(ended, null);
  await page.leave();
});

test('a notice shows the last day to object, and is answered by one act', async () => {
  await year();
  const page = await it.page();
  await SCENES['supervision-party'](page);
  // Thirty days after 20 July.
  await drawer(page).getByText(/Indsigelse senest 19\.\s*august\s*2026/).waitFor();
  await drawer(page).getByRole('button', { name: 'Gør indsigelse mod Prøve Arkiv ApS' }).click();
  await focusIn(page, /^sub_processor_notice\/varsel\/reason$/);
  await holds(async () => {
    const notice = (await now()).sub_processor_notices[0];
    return [notice.answer, notice.answered_on];
  }, ['objected', '2026-08-15']);
  await drawer(page).getByRole('button', { name: 'Eksempel Bogføring ApS', exact: true }).click();
  await drawer(page).getByText(/Indsigelse gjort 15\.\s*august\s*2026/).waitFor();
  assert.equal(await drawer(page).getByRole('button', { name: /^Godtag / }).count(), 0);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a notice whose time to object has passed says so', async () => {
  await year();
  await it.stand('now', '2026-08-20T09:00:00+02:00');
  const page = await it.page();
  await SCENES['supervision-party'](page);
  await drawer(page).getByText(/Fristen for indsigelse udløb 19\.\s*august\s*2026/).waitFor();
  await page.leave();
});

test('points nobody has seen are said to be counted by the guide, and only known ones are summed', async () => {
  await year();
  const page = await it.page();
  await SCENES['supervision-record'](page);
  const answer = (field, name) => drawer(page).locator(`[data-field$="/${field}"]`).getByText(name, { exact: true }).click();
  await drawer(page).getByText('1 point i alt').waitFor();
  await drawer(page).getByText('Pointene for B, C og D er programmets egen slutning og ikke læst i vejledningen. Kontrollér dem dér.').waitFor();
  await answer('special', 'Ja');
  await drawer(page).getByText('1 kendte point indtil nu').waitFor();
  await drawer(page).getByText('Pointtallet er ikke set. Slå det op i vejledningen').waitFor();
  await drawer(page).getByText(/^Svaret på B giver også point, men programmet kender ikke tallet/).waitFor();
  assert.equal(await drawer(page).getByRole('button', { name: /^Brug/ }).count(), 0, 'nothing is filled in that nobody has seen');
  const points = drawer(page).locator('[data-field$="/points"] input');
  await points.fill('7');
  await points.press('Enter');
  await drawer(page).getByText('Med 7 point er koncept 5 og 6 nok efter modellen.').waitFor();
  assert.deepEqual(await drawer(page).locator('.concept').evaluateAll((all) => all.map((one) => one.querySelector('.st').textContent.trim())), ['Er ikke nok', 'Er ikke nok', 'Er ikke nok', 'Er ikke nok', 'Er nok', 'Er nok']);
  await drawer(page).locator('.concept').nth(4).click();
  await holds(async () => {
    const one = (await now()).supervisions.find((each) => each.id === 'eksempel-bogfoering-2026');
    return [one.special, one.points, one.concept];
  }, [true, 7, 5]);
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('every number of points leaves the ways the guide gives it', async () => {
  await year();
  const page = await it.page();
  await SCENES['supervision-record'](page);
  const points = drawer(page).locator('[data-field$="/points"] input');
  const published = { 1: 6, 2: 6, 3: 5, 4: 5, 5: 4, 6: 4, 7: 2, 8: 2, 9: 2, 10: 2 };
  for (const [sum, ways] of Object.entries(published)) {
    await points.fill(sum);
    await points.press('Enter');
    await drawer(page).getByText(`Med ${sum} point er koncept`).first().waitFor();
    assert.equal(await drawer(page).locator('.concept .st.ok').count(), ways, `${sum} points`);
  }
  await points.fill('11');
  await points.press('Enter');
  await drawer(page).getByText('Modellens skala går fra 1 til 10 point.').waitFor();
  assert.equal(await drawer(page).locator('.concept .st').count(), 0);
  await page.leave();
});

test('a supervision is planned, done, and gives the day of the next; how the risk was weighed goes along', async () => {
  await year();
  const page = await it.page();
  await SCENES['supervision-party'](page);
  await drawer(page).getByRole('button', { name: 'Planlæg tilsyn' }).click();
  await focusIn(page, /^supervision\/.*\/due_on$/);
  const made = async () => (await now()).supervisions.filter((one) => one.party === 'eksempel-bogfoering').at(-1);
  await holds(async () => {
    const { due_on, done_on = null, points, concept, people } = await made();
    return { due_on, done_on, points, concept, people };
  }, { due_on: '2028-02-10', done_on: null, points: 1, concept: 2, people: 'few' });
  await drawer(page).getByRole('button', { name: 'Registrér, at det er ført i dag' }).click();
  await focusIn(page, /^supervision\/.*\/done_on$/);
  await holds(async () => (await made()).done_on, '2026-08-15');
  await drawer(page).locator('[data-field$="/conclusion"] select').selectOption('in_order');
  await drawer(page).getByText(/Uden en dato regnes med 15\.\s*august\s*2028, 2\s*år efter dette tilsyn/).waitFor();
  await drawer(page).getByRole('button', { name: /^Skriv 15\.\s*august\s*2028$/ }).click();
  await holds(async () => (await made()).next_on, '2028-08-15');
  await drawer(page).getByRole('button', { name: 'Eksempel Bogføring ApS', exact: true }).click();
  const list = drawer(page).locator('[data-leads^="supervision/"]');
  assert.equal(await list.count(), 2);
  assert.match(await list.first().innerText(), /Ført 15\.\s*august\s*2026/);
  assert.match(await rowOf(page, 'Eksempel Bogføring').innerText(), /Ført 15\.\s*aug\.\s*2026/);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a supervision that was let pass is marked in the list and is the next step', async () => {
  await year();
  await it.stand('now', '2028-03-01T09:00:00+01:00');
  const page = await it.page();
  await rail(page, 'parties');
  await rowOf(page, 'Prøvefaktura').getByText('Overskredet').waitFor();
  await row(page, 'Prøvefaktura').click();
  await drawer(page).locator('.btn.primary').filter({ hasText: 'Registrér tilsyn' }).click();
  await focusIn(page, /^supervision\/.*\/done_on$/);
  await holds(async () => (await now()).supervisions.filter((one) => one.party === 'proevefaktura').at(-1).done_on, '2028-03-01');
  await rowOf(page, 'Prøvefaktura').getByText(/Ført 1\.\s*mar\.\s*2028/).waitFor();
  await page.leave();
});
