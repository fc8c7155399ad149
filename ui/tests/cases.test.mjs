// Requests and breaches in the page: begun, counted, kept with their files, and erased.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, focusIn, holds, LOOKS, picture, program, rail } from './support.mjs';

// The clock of the page's own fields is Denmark's, wherever the test runs.
const ZONE = { timezoneId: 'Europe/Copenhagen' };

let it;
before(async () => (it = await program()));
after(() => it.close());

const open = async () => (await it.call('start')).open.register;

/** A register without cases. */
async function ready(now, language) {
  await it.stand('now', now);
  await it.register('003-klar', language);
}

/** The page on the screen of cases. */
async function listed(options = {}) {
  const page = await it.page({ ...ZONE, ...options });
  await rail(page, 'cases');
  return page;
}

async function cases(now) {
  await ready(now);
  return listed();
}

const field = (page, name) => page.locator(`.main [data-field$="/${name}"]`);
const time = (page) => page.locator('.case .time');

async function request(received, rights = ['access']) {
  return (await it.call('case_add', { kind: 'subject_request', received_on: received, rights })).id;
}

/** Alters a record beside the page, which is told when it is next opened. */
async function alter(kind, table, id, fields) {
  const record = (await open())[table].find((one) => one.id === id);
  await it.call('save', { record: { kind, record: { ...record, ...fields } } });
}

/** The page at a case. */
async function at(name, options) {
  const page = await listed(options);
  await page.locator('.reclist .name', { hasText: name }).click();
  await page.locator('.case').waitFor();
  return page;
}

test('an empty list says what belongs there, and a request begins with the day its month is counted from', async () => {
  const page = await cases('2026-12-01T09:00:00+01:00');
  await page.locator('.emptylist').waitFor();
  assert.match(await page.locator('.emptylist').innerText(), /inden for en måned/);
  assert.deepEqual(await faults(page), []);
  await page.locator('.emptylist [data-add="subject_request"]').click();
  const dialog = page.locator('dialog');
  await dialog.locator('input[type=text]').fill('25.11.26');
  await dialog.getByLabel('Indsigt', { exact: true }).check();
  assert.deepEqual(await faults(page), []);
  await dialog.locator('.btn.primary').click();
  await page.getByRole('heading', { level: 1, name: 'Anmodning 2026-1' }).waitFor();
  await time(page).getByText('27 dage tilbage').waitFor();
  const told = (await time(page).innerText()).replaceAll('\u00a0', ' ');
  assert.match(told, /til og med mandag den 28\. december 2026/);
  assert.match(told, /én måned frem er fredag den 25\. december 2026/);
  assert.match(told, /\(juledag, 2\. juledag og søndag\)/);
  assert.match(await page.locator('#case-extension').innerText(), /25\.\sfebruar\s2027/);
  assert.deepEqual((await open()).subject_requests.map((one) => [one.received_on, one.rights]), [['2026-11-25', ['access']]]);
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a date that is none is told in the dialog, and nothing is made', async () => {
  const page = await cases('2026-12-01T09:00:00+01:00');
  await page.locator('[data-add="subject_request"]').click();
  await page.locator('dialog input[type=text]').fill('31.11.26');
  await page.locator('dialog .btn.primary').click();
  await page.locator('dialog .fault').waitFor();
  assert.deepEqual((await open()).subject_requests, []);
  await page.leave();
});

test('doubt of who asks stops the time, proof starts it anew, and an extension moves it', async () => {
  await ready('2026-12-01T09:00:00+01:00');
  await request('2026-11-25');
  const page = await at('Anmodning 2026-1');
  await field(page, 'identity').locator('select').selectOption('doubted');
  await field(page, 'identity_asked_on').locator('input').fill('27.11.26');
  await field(page, 'identity_asked_on').locator('input').press('Enter');
  await time(page).getByText('Tiden har stået stille').waitFor();
  await field(page, 'identity').locator('select').selectOption('proven');
  await field(page, 'identity_proven_on').locator('input').fill('1.12.26');
  await field(page, 'identity_proven_on').locator('input').press('Enter');
  await time(page).getByText(/4\.\sjanuar\s2027/).first().waitFor();
  await field(page, 'extended_on').locator('input').fill('1.12.26');
  await field(page, 'extended_on').locator('input').press('Enter');
  await time(page).getByText(/1\.\smarts\s2027/).first().waitFor();
  await page.locator('#case-extension').getByText('Forlængelsen blev meddelt i tide').waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('where one searches is ticked, and what is found stands beside the case with its cure', async () => {
  await ready('2026-12-28T09:00:00+01:00');
  await request('2026-11-25', []);
  const page = await at('Anmodning 2026-1');
  const ticks = page.locator('#case-search .ticks input');
  await ticks.first().check();
  await holds(async () => (await open()).case_areas.length, 1);
  await ticks.first().uncheck();
  await holds(async () => (await open()).case_areas.length, 0);
  await page.locator('.beside .cure').first().waitFor();
  const all = await it.call('check');
  const found = all.filter((one) => one.kind === 'subject_request').map((one) => one.title);
  const shown = await page.locator('.beside .cure').allInnerTexts();
  assert.deepEqual([...shown].sort(), [...found].sort());
  await page.locator('.beside .cure', { hasText: 'hvad der bedes om' }).first().click();
  await focusIn(page, /subject_request\/.*\/rights/);
  await page.leave();
});

test('a breach runs from the moment one was aware of it, and the clock goes on by itself', async () => {
  const page = await cases('2026-04-05T19:00:00+02:00');
  await page.clock.install();
  await page.locator('.emptylist [data-add="breach"]').click();
  const dialog = page.locator('dialog');
  await dialog.getByLabel('Dato').fill('4.4.2026');
  await dialog.getByLabel('Klokkeslæt').fill('9.10');
  await dialog.locator('[data-new="title"] input').fill('Lønsedler sendt til forkert modtager');
  assert.deepEqual(await faults(page), []);
  await dialog.locator('.btn.primary').click();
  const clock = page.locator('[role="timer"]');
  await clock.getByText('38 timer tilbage').waitFor();
  assert.equal((await clock.innerText()).replaceAll('\u00a0', ' '), '38 timer tilbage, til tirsdag den 7. april 2026 kl. 09.10');
  assert.equal((await open()).breaches[0].aware_at, '2026-04-04T09:10:00+02:00');
  assert.deepEqual(await faults(page), []);
  await it.stand('now', '2026-04-07T08:10:20+02:00');
  await page.clock.runFor(61_000);
  await clock.getByText('59 minutter tilbage').waitFor();
  await it.stand('now', '2026-04-07T12:11:00+02:00');
  await page.clock.runFor(61_000);
  await clock.getByText('De 72 timer udløb for 3 timer siden').waitFor();
  assert.equal(await page.locator('[aria-live]:has([role="timer"])').count(), 0, 'nothing reads each minute aloud');
  await page.locator('.beside .cure', { hasText: 'for sent' }).or(page.locator('.beside .cure', { hasText: 'ikke anmeldt' })).first().waitFor();
  const notified = field(page, 'notified_at');
  await notified.getByLabel('Dato').fill('7.4.2026');
  await notified.getByLabel('Klokkeslæt').fill('12.10');
  await notified.getByLabel('Klokkeslæt').press('Enter');
  await field(page, 'late_reason').waitFor();
  assert.deepEqual(page.troubles, []);
  // The page keeps the clock that was put into it.
  await page.context().close();
});

test('a moment is written with the offset of its own day, and half of one is asked for', async () => {
  await ready('2026-04-05T19:00:00+02:00');
  const { id } = await it.call('case_add', { kind: 'breach', title: 'Tabt telefon' });
  const page = await at('Brud 2026-1');
  const aware = field(page, 'aware_at');
  const [day, clock] = [aware.getByLabel('Dato'), aware.getByLabel('Klokkeslæt')];
  await day.fill('28.3.2026');
  await page.locator('h1').click();
  await aware.locator('.fault', { hasText: 'både dato og klokkeslæt' }).waitFor();
  await clock.fill('2.30');
  await clock.press('Enter');
  await holds(async () => (await open()).breaches[0].aware_at, '2026-03-28T02:30:00+01:00');
  await day.fill('29.3.2026');
  await day.press('Enter');
  await aware.locator('.fault', { hasText: 'stillet frem' }).waitFor();
  await clock.fill('3.30');
  await clock.press('Enter');
  await holds(async () => (await open()).breaches[0].aware_at, '2026-03-29T03:30:00+02:00');
  await day.fill('');
  await clock.fill('');
  await clock.press('Enter');
  await holds(async () => (await open()).breaches[0].aware_at, null);
  assert.equal((await open()).breaches[0].id, id);
  await page.leave();
});

test('a file is attached, saved, removed and brought back, and refused where it is empty', async () => {
  await ready('2026-12-01T09:00:00+01:00');
  await request('2026-11-25');
  const page = await at('Anmodning 2026-1');
  const letter = join(it.home, 'Brev fra kunden.pdf');
  writeFileSync(letter, '%PDF-1.7\nbrev');
  const empty = join(it.home, 'tom.txt');
  writeFileSync(empty, '');
  page.dialogs.push(empty, letter, join(it.home, 'kopi.pdf'));
  await page.locator('[data-enclose]').click();
  await page.getByText('tom og er ikke vedhæftet').waitFor();
  await page.locator('[data-enclose]').click();
  const line = page.locator('.files li');
  await line.getByText('Brev fra kunden.pdf').waitFor();
  assert.deepEqual(await faults(page), []);
  await line.getByRole('button', { name: 'Gem som… Brev fra kunden.pdf' }).click();
  await page.getByText('Kopien er gemt').waitFor();
  await line.getByRole('button', { name: 'Fjern Brev fra kunden.pdf' }).click();
  assert.deepEqual(await faults(page), []);
  await page.locator('dialog .btn.primary').click();
  await line.waitFor({ state: 'detached' });
  await holds(async () => (await open()).attachments.filter((one) => one.name.startsWith('Brev')).length, 0);
  await page.getByRole('button', { name: /^Fortryd: / }).click();
  await line.getByText('Brev fra kunden.pdf').waitFor();
  await page.leave();
});

test('a closed case is erased for good, and the dialog says what goes and what still holds it', async () => {
  await ready('2026-01-05T08:00:00+01:00');
  await it.stand('now', '2026-01-05T09:00:00+01:00');
  const id = await request('2026-01-05');
  await alter('subject_request', 'subject_requests', id, { requester: 'Pelle Prøvesen', decision: 'granted', answered_on: '2026-01-20', kept_until: '2026-02-28' });
  const copy = await it.call('backup', {});
  await request('2026-02-01');
  const { path } = (await it.call('start')).open;
  await it.call('close');
  await it.stand('now', '2026-01-21T09:00:00+01:00');
  await it.call('open', { path });
  await it.stand('now', '2026-03-01T09:00:00+01:00');
  const page = await at('Anmodning 2026-1');
  await page.locator('[data-act="erase"]').click();
  const dialog = page.locator('dialog');
  await dialog.getByText('2 sikkerhedskopier indeholder stadig sagen').waitFor();
  // The program's own is the first of its week; the other somebody asked for.
  const [own, asked] = await dialog.locator('.copies li').allInnerTexts();
  assert.match(own, /^Den fra 21\.\s*januar\s*2026 kl\.\s*09\.00 sletter programmet selv efter den 18\.\s*marts\s*2026\.$/);
  assert.match(asked, /^Den fra 5\.\s*januar\s*2026 kl\.\s*09\.00 har I selv lavet: den bliver, til du sletter den\./);
  assert.ok(asked.includes(copy.path));
  assert.deepEqual(await faults(page), []);
  await picture(page, 'cases-erase');
  await dialog.locator('.btn.primary').click();
  await page.locator('.reclist').waitFor();
  const told = await page.locator('.toast', { hasText: 'Anmodning 2026-1 er slettet.' }).innerText();
  assert.match(told, /1 sikkerhedskopi har den stadig; programmet sletter den selv efter den 18\.\s*marts\s*2026\./);
  assert.match(told, /Sikkerhedskopien fra 5\.\s*januar\s*2026 har I selv lavet; den bliver, til du sletter den\./);
  assert.deepEqual((await open()).subject_requests.map((one) => one.number), ['2026-2']);
  assert.equal(await page.locator('.reclist .name', { hasText: 'Anmodning 2026-1' }).count(), 0);
  const [last] = await it.call('history', { limit: 1 });
  assert.deepEqual([last.act, last.kind, last.actor], ['erase', 'subject_request', 'Pernille Prøvesen']);
  await rail(page, 'history');
  await page.locator('.main').getByText(/slettede.*anmodning/i).first().waitFor();
  await rail(page, 'settings');
  await page.locator('.copies tbody tr').first().waitFor();
  const kept = await page.locator('.copies tbody tr td:nth-of-type(1)').allInnerTexts();
  assert.deepEqual(kept.map((text) => text.replace(/\s/g, ' ')), ['Til der er en nyere, mindst til og med 18. mar. 2026', 'Til du sletter den', 'Til og med 5. jan. 2027']);
  await picture(page, 'cases-copies');
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the answer to a request for access is read as a draft, issued, and stands in the case', async () => {
  await ready('2026-12-01T09:00:00+01:00');
  const id = await request('2026-11-25');
  await alter('subject_request', 'subject_requests', id, { requester: 'Pelle Prøvesen', reply_to: 'pelle@eksempel.dk', decision: 'granted', identity: 'certain', answered_on: '2026-12-01' });
  const page = await at('Anmodning 2026-1');
  await page.locator('[data-act="draft"]').click();
  await page.locator('.doclist a[aria-current]', { hasText: 'Anmodning 2026-1' }).waitFor();
  await page.locator('.desk [role="img"], .desk svg, .desk img').first().waitFor();
  await picture(page, 'cases-answer');
  assert.deepEqual(await faults(page), []);
  await page.locator('[data-act="issue"]').click();
  await page.locator('dialog .btn.primary').click();
  await page.locator('dialog .btn', { hasText: 'Luk' }).click();
  await holds(async () => (await open()).documents.map((one) => one.request), [id]);
  await rail(page, 'cases');
  await page.locator('.reclist .name', { hasText: 'Anmodning 2026-1' }).click();
  await page.locator('#case-kept').getByText('Udstedt i sagen').waitFor();
  await page.locator('[data-act="erase"]').click();
  await page.locator('dialog').getByText('1 udstedt dokument').waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('open cases stand first by their last day, closed ones below', async () => {
  await ready('2026-12-01T09:00:00+01:00');
  await request('2026-11-25');
  await request('2026-11-02');
  const done = await request('2026-10-01');
  await alter('subject_request', 'subject_requests', done, { decision: 'no_data', answered_on: '2026-10-09' });
  await it.call('case_add', { kind: 'breach', title: 'Tabt telefon', aware_at: '2026-12-01T08:00:00+01:00' });
  const page = await listed();
  const names = (list) => page.locator(`section[aria-labelledby="${list}"] .name`).allInnerTexts();
  await page.locator('section[aria-labelledby="cases-closed"] .name').waitFor();
  await page.locator('td', { hasText: 'om 3 dage' }).waitFor();
  assert.deepEqual(await names('cases-open'), ['Anmodning 2026-2', 'Brud 2026-1', 'Anmodning 2026-1']);
  assert.deepEqual(await names('cases-closed'), ['Anmodning 2026-3']);
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('that the log is not in the record leads to the template that has it ready', async () => {
  await ready('2026-12-01T09:00:00+01:00');
  await request('2026-11-25');
  const page = await listed();
  await page.locator('.main button', { hasText: 'Loggen over sager er ikke selv i fortegnelsen' }).first().click();
  const dialog = page.locator('dialog');
  await dialog.locator('input[value="cases"]:checked').waitFor();
  await dialog.locator('.btn.primary').click();
  await holds(async () => (await open()).activities.filter((one) => one.keeps_cases).length, 1);
  await holds(async () => (await it.call('check')).filter((one) => one.code === 'cases-unrecorded').length, 0);
  await page.leave();
});

for (const { look, language, options } of LOOKS)
  test(`the pages of cases are clean and fit, ${look}`, async () => {
    await ready('2026-04-05T19:00:00+02:00', language);
    const id = await request('2026-03-25', ['access', 'erasure']);
    await alter('subject_request', 'subject_requests', id, { decision: 'refused', identity: 'certain', answered_on: '2026-04-01' });
    await it.call('case_add', { kind: 'breach', title: 'Lønsedler', aware_at: '2026-04-04T09:10:00+02:00' });
    const page = await listed(options);
    for (const [at, name] of ['breach', 'request'].entries()) {
      await page.locator('.reclist .name', { hasText: '2026-1' }).nth(at).click();
      await page.locator('.case .st.lead').waitFor();
      assert.deepEqual(await faults(page), [], name);
      const wide = await page.evaluate(() => document.querySelector('.main .scroll').scrollWidth - document.querySelector('.main .scroll').clientWidth);
      assert.ok(wide <= 0, `${name}: ${wide} px too wide`);
      await picture(page, `cases-${look}-${name}`);
      await rail(page, 'cases');
      await page.locator('.reclist .name').first().waitFor();
    }
    await picture(page, `cases-${look}-list`);
    assert.deepEqual(await faults(page), []);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
