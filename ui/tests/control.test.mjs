// The control in the window: begun, answered, left, resumed, cured from and finished.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { looks } from './scenes.mjs';
import { faults, fits, holds, LOOKS, picture, program, rail, ROOT } from './support.mjs';

let at;
before(async () => (at = await program()));
after(() => at.close());

const NONE = [];
const answered = (page) => page.locator('.agenda .prog b').innerText();
const asks = (page) => page.locator('#point-h').innerText();
const radio = (page, name) => page.getByRole('radio', { name: new RegExp(`^${name}`) });

/** The control that was finished last, to be read. */
async function finished(page) {
  await rail(page, 'control');
  await page.locator('section[aria-labelledby="control-before"] li').first().getByRole('button').click();
  await page.locator('#point-h').waitFor();
}

/** 003-klar with a finished control behind it, and changes made since; tells which control. */
const controlled = async (language) => (await at.prepared(control, language)).review;

async function control(language) {
  await at.register('003-klar', language);
  const { put } = await at.call('control_start', { plan: 'halvaarskontrol' });
  const review = put.find((one) => one.kind === 'review').record.id;
  for (const part of (await at.call('control', { review })).parts)
    for (const line of part.lines) await at.call('control_answer', { line: line.id, answer: line.closed ? 'changed' : 'no_change' });
  await at.call('control_finish', { review, done_by: 'pernille', seen_by: 'mads' });
  const register = await at.call('open', { path: (await at.call('start')).settings.recent[0].path });
  const row = (table, id) => register.register[table].find((one) => one.id === id);
  const save = (kind, record) => at.call('save', { record: { kind, record } });
  await save('data_item', { ...row('data_items', 'ordrehistorik'), retention_rule: 'kontaktoplysninger' });
  await save('purpose', { ...row('purposes', 'fakturering'), description: 'Foretage fakturering og sende rykkere' });
  await at.call('add', { record: { kind: 'data_item', record: { id: '', activity: 'kunder', position: 8, name: 'Nøglekode', class: 'confidential' } } });
  await save('agreement', { ...row('agreements', 'proevehosting-2026'), signed_by_processor_on: null });
  return { review };
}

/** A control gone on with, in which the first point and the last have no answer yet. */
async function nearlyDone() {
  await at.register('003-klar');
  const { put } = await at.call('control_start', { plan: 'halvaarskontrol' });
  const review = put.find((one) => one.kind === 'review').record.id;
  const lines = (await at.call('control', { review })).parts.flatMap((part) => part.lines);
  for (const line of lines.slice(1, -1)) await at.call('control_answer', { line: line.id, answer: 'no_change' });
  const page = await at.page();
  await rail(page, 'control');
  await page.locator('[data-act="resume"]').click();
  return { page, lines };
}

/** To the last point of the agenda. */
async function toLast(page) {
  await page.locator('.agenda summary', { hasText: 'Afslutning' }).click();
  await page.locator('.agenda .part[open] li:last-child a').last().click();
}

async function begun(page) {
  await rail(page, 'control');
  await page.locator('[data-act="start"]').click();
  await page.locator('#point-h').waitFor();
}

test('a control is begun, and answered by the keys, but not while one types', async () => {
  await at.register('003-klar');
  const page = await at.page();
  await rail(page, 'control');
  assert.deepEqual(await faults(page), NONE);
  await begun(page);
  const first = await asks(page);
  assert.match(first, /Kunder og ordrer/);
  assert.match(await answered(page), /^0 af /);
  // Outside the point a figure answers nothing.
  await page.locator('.head h1').click();
  await page.keyboard.press('1');
  await page.locator('#point-h').focus();
  await page.keyboard.press('1');
  await page.locator('.agenda .prog b').getByText(/^1 af /).waitFor();
  assert.ok(await radio(page, 'Ingen ændring').isChecked());
  await page.getByLabel('Bemærkning til referatet').fill('2 kunder er kommet til');
  await page.keyboard.press('3');
  await page.keyboard.press('Tab');
  assert.ok(await radio(page, 'Ingen ændring').isChecked());
  await page.locator('#point-h').focus();
  await page.keyboard.press('Control+Enter');
  await page.locator('#point-h').getByText(/ført ind i fortegnelsen/).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'point-h');
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

test('an action says what, who and when, and goes again when another answer is chosen', async () => {
  await at.register('003-klar');
  const page = await at.page();
  await begun(page);
  await page.locator('#point-h').focus();
  await page.keyboard.press('3');
  await page.getByLabel('Hvad skal gøres?').fill('Spørg Mønster Ordre A/S');
  await page.locator('.run .todo select').selectOption({ label: 'Pernille Prøvesen' });
  await page.getByLabel('Frist', { exact: true }).fill('31.1.2027');
  await page.keyboard.press('Tab');
  const actions = async () => {
    const { parts } = await at.call('control', { review: (await at.call('history', { kind: null, id: null, limit: 400 })).find((one) => one.kind === 'review').id });
    return parts[0].lines[0].action && [parts[0].lines[0].action.what, parts[0].lines[0].action.owner, parts[0].lines[0].action.due_on];
  };
  await holds(actions, ['Spørg Mønster Ordre A/S', 'pernille', '2027-01-31']);
  assert.deepEqual(await faults(page), NONE);
  await picture(page, 'control-action-da-light');
  await radio(page, 'Ændret').check();
  await holds(actions, null);
  await page.leave();
});

test('where the register shows differences they stand side by side, and no change cannot be answered', async () => {
  await controlled();
  const page = await at.page();
  await begun(page);
  const rows = page.locator('.diff tbody tr');
  assert.equal(await rows.count(), 3);
  const { height } = await page.locator('.diff').evaluate((table) => table.closest('.frame').getBoundingClientRect());
  assert.ok(height > 100, `the table is seen: ${height}`);
  assert.match(await rows.filter({ hasText: 'Slettefrist' }).innerText(), /Ordrehistorik[\s\S]*Regnskabsmateriale[\s\S]*Kontaktoplysninger[\s\S]*Pernille Prøvesen/);
  assert.match(await rows.filter({ hasText: 'Nøglekode' }).innerText(), /Fandtes ikke/);
  const closed = radio(page, 'Ingen ændring');
  assert.ok(await closed.isDisabled());
  assert.match(await page.locator('.ans label').first().innerText(), /Kan ikke vælges: 3 ændringer/);
  await page.locator('#point-h').focus();
  await page.keyboard.press('1');
  assert.equal(await page.locator('.ans :checked').count(), 0);
  await page.keyboard.press('2');
  await page.locator('.agenda .prog b').getByText(/^1 af /).waitFor();
  assert.deepEqual(await faults(page), NONE);
  await picture(page, 'control-run-da-light');
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

test('from a point one goes where it is cured, comes back to it, and it is told as cured', async () => {
  await controlled();
  const page = await at.page();
  await begun(page);
  await page.locator('.agenda summary', { hasText: 'Databehandlere' }).click();
  await page.locator('.agenda a', { hasText: 'Prøvehosting ApS' }).click();
  await page.locator('#point-h').getByText('Prøvehosting ApS').waitFor();
  const found = page.locator('.found li').first();
  assert.match(await found.innerText(), /Prøvehosting ApS/);
  await found.locator('[data-act="cure"]').click();
  const field = page.locator('[data-field="agreement/proevehosting-2026/signed_by_processor_on"] input');
  await field.fill('14.1.2026');
  await page.keyboard.press('Tab');
  await page.locator('.stat').getByText(/Gemt kl/).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.locator('#point-h').getByText('Prøvehosting ApS').waitFor();
  await page.locator('.found li', { hasText: 'Rettet, siden' }).waitFor();
  assert.deepEqual(await faults(page), NONE);
  await page.leave();
});

test('a control that was left goes on at the first point without an answer', async () => {
  await at.register('003-klar');
  const page = await at.page();
  await begun(page);
  await page.locator('#point-h').focus();
  for (const count of [1, 2]) {
    await page.keyboard.press('1');
    await page.locator('.agenda .prog b').getByText(new RegExp(`^${count} af `)).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.locator(`.agenda li:nth-child(${count + 1}) a[aria-current]`).waitFor();
  }
  const third = await asks(page);
  await rail(page, 'overview');
  await rail(page, 'control');
  await page.locator('[data-act="resume"]').waitFor();
  assert.deepEqual(await faults(page), NONE);
  await page.locator('[data-act="resume"]').click();
  await page.locator('#point-h').waitFor();
  assert.equal(await asks(page), third);
  await page.leave();
});

test('who is quicker than the file gets to the end by the same keys, and nobody does while a point is open', async () => {
  const { page, lines } = await nearlyDone();
  await page.locator('#point-h').waitFor();
  await page.route('**/call/control_answer', async (route) => (await new Promise((settle) => setTimeout(settle, 400)), route.continue()));
  await toLast(page);
  await page.locator('[data-act="finish"]').waitFor();
  await page.locator('#point-h').focus();
  let told = 0;
  page.on('response', (response) => (told += Number(response.url().endsWith('/call/control'))));
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  // Asked by the agenda and by the way to the end.
  await holds(() => told >= 2, true);
  await page.locator('.agenda .prog b').getByText(`${lines.length - 1} af ${lines.length}`).waitFor();
  assert.equal(await page.locator('[data-act="finish-now"]').count(), 0, 'a point is open');
  await at.call('control_answer', { line: lines[0].id, answer: 'no_change' });
  await at.call('control_answer', { line: lines.at(-1).id, answer: null });
  await page.reload();
  await rail(page, 'control');
  await page.locator('[data-act="resume"]').click();
  await page.locator('#point-h').waitFor();
  await page.locator('#point-h').focus();
  await page.keyboard.press('1');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-act="finish-now"]').waitFor();
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

test('a control is refused its end while a point is open, ends with who and when, and is then only read', async () => {
  const { page } = await nearlyDone();
  await toLast(page);
  await page.locator('[data-act="finish"]').click();
  await page.locator('[data-act="finish-now"]').click();
  await page.getByRole('alert').getByText('Der er 2 punkter uden svar').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#point-h').focus();
  await page.keyboard.press('1');
  await page.locator('.agenda summary', { hasText: 'Behandlinger' }).click();
  await page.locator('.agenda .part').first().locator('a').first().click();
  await page.locator('#point-h').getByText('Kunder og ordrer').waitFor();
  await page.locator('#point-h').focus();
  await page.keyboard.press('1');
  await page.locator('[data-act="finish"]').click();
  assert.deepEqual(await faults(page), NONE);
  await page.getByLabel('Konklusion').fill('Ingen mangler.');
  assert.equal(await page.locator('.main').evaluate((main) => main.scrollWidth <= main.clientWidth), true);
  await picture(page, 'control-finish-da-light');
  await page.locator('[data-act="finish-now"]').click();
  await page.locator('.head .meta').getByText(/ændres ikke mere/).waitFor();
  assert.equal(await page.locator('.ans').count(), 0);
  assert.equal(await page.locator('.run textarea').count(), 0);
  assert.deepEqual(await faults(page), NONE);
  await picture(page, 'control-finished-da-light');
  await rail(page, 'control');
  await page.locator('[data-act="start"]').waitFor();
  assert.match(await page.locator('.rowlist').last().innerText(), /2\. halvår 2026/);
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

test('the minutes of a finished control are issued from it, and it tells what they were issued as', async () => {
  await controlled();
  const page = await at.page();
  await begun(page);
  assert.equal(await page.locator('.head [data-act="issue"]').count(), 0, 'of one that goes on nothing is issued');
  await finished(page);
  assert.deepEqual(await page.locator('.main .btn.primary').allInnerTexts(), ['Udsted referatet…']);
  await page.locator('.head [data-act="issue"]').click();
  await page.locator('.sheet').first().waitFor({ timeout: 60_000 });
  assert.match(await page.locator('.doclist a[aria-current]').innerText(), /Referat[\s\S]*2\. halvår 2026/);
  assert.match(await page.locator('.facts h2').first().innerText(), /Referat/);
  assert.deepEqual(await faults(page), NONE);
  await page.locator('.facts [data-act="issue"]').click();
  await page.locator('dialog[open] .btn.primary').click();
  await page.getByRole('heading', { name: /^Udstedt som/ }).first().waitFor();
  const documents = async () => (await at.call('start')).open.register.documents.filter((one) => one.subject === 'minutes');
  const [{ number }] = await documents();
  await page.keyboard.press('Escape');
  await finished(page);
  const link = page.locator('.head [data-act="issued"]');
  assert.equal(await link.innerText(), `Udstedt som ${number}`);
  assert.equal(await page.locator('.head [data-act="issue"]').count(), 0);
  await link.click();
  assert.ok((await page.locator('.doclist a[aria-current]').innerText()).includes(number));
  assert.equal((await documents()).length, 1);
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

test('what proves an answer is attached to its point, seen, saved and removed, and stands for ever once the control is finished', async () => {
  await at.register('003-klar');
  const page = await at.page();
  await begun(page);
  const list = readFileSync(join(ROOT, 'tests/upgrades', readdirSync(join(ROOT, 'tests/upgrades')).find((one) => one.endsWith('.pdf'))));
  const [empty, pdf, copy] = ['tom.txt', 'Liste over kunder.pdf', 'kopi.pdf'].map((name) => join(at.home, name));
  writeFileSync(empty, '');
  writeFileSync(pdf, list);
  page.dialogs.push(empty, pdf, copy);
  const add = page.locator('.run [data-enclose]');
  await add.click();
  await page.getByText('tom og er ikke vedhæftet').waitFor();
  await add.click();
  const file = page.locator('.run .files li');
  await file.getByText('Liste over kunder.pdf').waitFor();
  const line = (await at.call('start')).open.register.enclosures[0].agenda_line;
  assert.equal(await page.locator('.run .enclosures').getAttribute('data-enclosures'), `agenda_line/${line}`);
  assert.deepEqual(await faults(page), NONE);
  const viewed = async () => (await fetch(`${at.url}/test/viewed`)).json();
  const before = (await viewed()).length;
  await file.getByRole('button', { name: 'Åbn Liste over kunder.pdf' }).click();
  await holds(async () => (await viewed()).length, before + 1);
  assert.deepEqual(readFileSync((await viewed())[before]), list);
  await file.getByRole('button', { name: 'Gem som… Liste over kunder.pdf' }).click();
  await page.getByText('Kopien er gemt').waitFor();
  assert.deepEqual(readFileSync(copy), list);
  const kept = async () => (await at.call('start')).open.register.enclosures.map((one) => one.agenda_line);
  await file.getByRole('button', { name: 'Fjern Liste over kunder.pdf' }).click();
  assert.deepEqual(await faults(page), NONE);
  await page.locator('dialog .btn.primary').click();
  await holds(kept, NONE);
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-enclose'));
  await page.getByRole('button', { name: /^Fortryd: / }).click();
  await holds(kept, [line]);
  // It goes with its point alone.
  await page.locator('[data-act="next"]').click();
  await page.locator('.agenda li:nth-child(2) a[aria-current]').waitFor();
  assert.equal(await file.count(), 0);
  const [{ id, review }] = (await at.call('start')).open.register.agenda_lines;
  for (const part of (await at.call('control', { review })).parts)
    for (const one of part.lines) await at.call('control_answer', { line: one.id, answer: one.closed ? 'changed' : 'no_change' });
  await at.call('control_finish', { review, done_by: 'pernille', seen_by: 'mads' });
  await page.reload();
  await finished(page);
  await file.getByText('Liste over kunder.pdf').waitFor();
  assert.equal(await page.locator('.run [data-enclose]').count(), 0);
  assert.deepEqual(await file.getByRole('button').allInnerTexts(), ['Åbn', 'Gem som…']);
  assert.deepEqual(await faults(page), NONE);
  const [{ id: enclosure }] = (await at.call('start')).open.register.enclosures;
  const refused = (name, payload) => at.call(name, payload).then(() => 'done', ({ code }) => code);
  assert.equal(await refused('remove', { kind: 'enclosure', id: enclosure }), 'finished');
  assert.equal(await refused('erase', { kind: 'enclosure', id: enclosure }), 'finished');
  assert.equal(await refused('enclose', { kind: 'agenda_line', id, path: pdf }), 'finished');
  assert.deepEqual(await kept(), [line]);
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

for (const { look, language, options } of LOOKS)
  test(`the control is whole, ${look}`, async () => {
    await controlled(language);
    const page = await at.page(options);
    await begun(page);
    const narrow = page.viewportSize().width < 960;
    assert.equal(await page.locator('.agenda .fold').count(), narrow ? 1 : 0);
    if (narrow) assert.ok(!(await page.locator('.agenda .part').first().isVisible()));
    await fits(page, look);
    assert.deepEqual(await faults(page), NONE);
    await picture(page, `control-run-${look}`);
    await rail(page, 'control');
    await page.locator('[data-act="resume"]').waitFor();
    assert.deepEqual(await faults(page), NONE);
    await picture(page, `control-list-${look}`);
    await page.leave();
  });

looks({
  what: 'a point with a file and the control whose minutes are issued',
  it: () => at,
  ready: async (language) => {
    const review = await controlled(language);
    await at.call('issue', { subject: 'minutes', of: review });
    const { put } = await at.call('control_start', { plan: 'halvaarskontrol' });
    const line = put.find((one) => one.kind === 'agenda_line' && one.record.position === 0).record.id;
    const path = join(at.home, 'Gennemgang af kunder og ordrer, underskrevet af lagerchefen.txt');
    writeFileSync(path, 'Gennemgået.');
    await at.call('enclose', { kind: 'agenda_line', id: line, path });
  },
  ids: 'control|agenda|enclosure',
  scenes: {
    'control-file': async (page) => {
      await rail(page, 'control');
      await page.locator('[data-act="resume"]').click();
      await page.locator('.files li').first().waitFor();
      await page.locator('.files li').first().scrollIntoViewIfNeeded();
    },
    'control-issued': async (page) => {
      await finished(page);
      await page.locator('.head [data-act="issued"]').waitFor();
    },
  },
});
