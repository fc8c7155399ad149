// Fields and new records under the hands of somebody who writes fast, tabs on and clicks before the page has settled.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, focused, focusIn, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const example = (change) => it.example('da', change);

const now = async () => (await it.call('start')).open.register;

async function until(read, expected) {
  for (let tries = 0; tries < 100 && JSON.stringify(await read()) !== JSON.stringify(expected); tries += 1) await new Promise((settle) => setTimeout(settle, 30));
  assert.deepEqual(await read(), expected);
}

const field = (page, name) => page.locator(`.drawer [data-field$="/${name}"]`);

async function party(page, name) {
  await rail(page, 'parties');
  await page.locator('.roomtbl [data-row]').filter({ hasText: name }).first().click();
  await page.locator('.drawer').waitFor();
}

async function activity(page, name) {
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').filter({ hasText: name }).first().click();
  await page.locator('.sec').first().waitFor();
}

/** Presses where a thing stands, as a hand does: down, a moment in which the page could move, and up in the same place. */
async function press(page, target, moment = 120) {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.waitForTimeout(moment);
  const held = await target.boundingBox();
  await page.mouse.up();
  return { moved: Math.abs(held.y - y) };
}

test('Tab goes from a written text to the next field, and what is typed on »Ingen« is written in the field', async () => {
  const { register } = await example();
  const { id } = register.parties.find((one) => one.name === 'Eksempelbanken');
  const page = await it.page();
  await party(page, 'Eksempelbanken');
  await field(page, 'phone').getByRole('textbox').click();
  const kept = field(page, 'phone').locator('.kept button');
  await kept.nth(1).waitFor();
  assert.equal(await kept.count(), 2);
  await page.keyboard.type('2100');
  await kept.first().waitFor({ state: 'detached' });
  assert.equal(await kept.count(), 0, 'why it is empty is not asked of what is written');
  await page.keyboard.press('Tab');
  await focusIn(page, /\/email$/);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), 'Ingen');
  await page.keyboard.type('post@eksempelbanken.example');
  await page.keyboard.press('Enter');
  await until(async () => (({ phone, email }) => [phone, email])((await now()).parties.find((one) => one.id === id)), ['2100', 'post@eksempelbanken.example']);
  await page.leave();
});

test('the keys alone still say that there is none, and that it is not known', async () => {
  const { register } = await example();
  const { id } = register.parties.find((one) => one.name === 'Eksempelbanken');
  const page = await it.page();
  await party(page, 'Eksempelbanken');
  await field(page, 'phone').getByRole('textbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(async () => (await now()).parties.find((one) => one.id === id).phone, { state: 'unknown' });
  await page.leave();
});

/** The help of a field of the open record: it stands in a room of its own. */
const helpOf = (page, name) => page.locator('.drawer', { has: page.locator(`[data-field$="/${name}"].active`) }).locator('.dock').getByRole('note');

test('a name is asked for without a way to say that there is none', async () => {
  await example();
  const page = await it.page();
  for (const [screen, kind] of [['parties', 'party'], ['systems', 'system'], ['systems', 'measure'], ['deletion', 'retention_rule'], ['settings', 'person']]) {
    await rail(page, screen);
    if (screen === 'settings') await page.locator('.main [data-add="person"]').first().click();
    else await page.locator(`.main [data-add="${kind}"]`).first().click();
    await focusIn(page, new RegExp(`^${kind}/.*/name$`));
    await helpOf(page, 'name').waitFor();
    assert.equal(await field(page, 'name').locator('.kept').count(), 0, kind);
    await page.keyboard.press('Escape');
  }
  await page.leave();
});

test('nothing moves under a press, and the click is never lost: yes below a field whose help closes', async () => {
  const { register } = await example((it) => it.data_items.forEach((item) => (item.accounting_record = null)));
  const item = register.data_items[0];
  const page = await it.page();
  await activity(page, register.activities.find((one) => one.id === item.activity).name);
  await page.locator('#c .name').filter({ hasText: item.name }).first().click();
  await field(page, 'name').getByRole('textbox').click();
  await helpOf(page, 'name').waitFor();
  const yes = field(page, 'accounting_record').locator('.pick').filter({ hasText: /^Ja$/ });
  assert.deepEqual(await press(page, yes), { moved: 0 });
  await until(async () => (await now()).data_items.find((one) => one.id === item.id).accounting_record, true);
  const key = await field(page, 'name').getByRole('textbox').getAttribute('id');
  assert.equal(await page.locator(`[id="${key}-help"]`).count(), 0, 'the help of the field that was left closes after the click');
  await page.leave();
});

test('nothing moves under a press while what was typed is saved and findings come and go', async () => {
  const { register } = await example();
  const page = await it.page();
  await party(page, 'Rutepilot');
  await field(page, 'phone').getByRole('textbox').click();
  await page.keyboard.type('70 00 00 09');
  const list = field(page, 'clauses').getByRole('checkbox');
  const before = register.agreements.find((one) => one.party === 'rutepilot').clauses;
  const missing = [];
  for (let at = 0; at < (await list.count()); at += 1) if (!(await list.nth(at).isChecked())) missing.push(at);
  assert.equal(missing.length, 8 - before.length);
  for (const at of missing) assert.deepEqual(await press(page, list.nth(at)), { moved: 0 });
  await until(async () => (await now()).agreements.find((one) => one.party === 'rutepilot').clauses.length, 8);
  await until(async () => (await now()).parties.find((one) => one.id === 'rutepilot').phone, '70 00 00 09');
  await page.leave();
});

test('nothing moves under a press that leaves a date which cannot be read, and the date stays to be mended', async () => {
  await example();
  const page = await it.page();
  await party(page, 'Rutepilot');
  const date = field(page, 'valid_until').getByRole('textbox');
  await date.click();
  await page.keyboard.type('engang');
  const choice = field(page, 'breach_notice_hours').getByRole('textbox');
  assert.deepEqual(await press(page, choice), { moved: 0 });
  await focusIn(page, /\/breach_notice_hours$/);
  await field(page, 'valid_until').locator('.fault').waitFor();
  await date.focus();
  await helpOf(page, 'valid_until').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('1/5-29');
  await page.keyboard.press('Enter');
  assert.equal(await focused(page), 'BODY', 'Enter ends every field of one line');
  await until(async () => (await now()).agreements.find((one) => one.party === 'rutepilot').valid_until, '2029-05-01');
  await page.leave();
});

test('six quick ticks in a row are all kept, and what has the focus stays where it stands', async () => {
  await example((it) => (it.agreements.find((one) => one.party === 'rutepilot').frame = []));
  const page = await it.page({ height: 600 });
  await party(page, 'Rutepilot');
  const list = field(page, 'frame').getByRole('checkbox');
  for (let at = 0; at < 6; at += 1) {
    const { moved } = await press(page, list.nth(at), 20);
    assert.equal(moved, 0);
  }
  await until(async () => (await now()).agreements.find((one) => one.party === 'rutepilot').frame.length, 6);
  assert.equal(await list.evaluateAll((all) => all.filter((one) => one.checked).length), 6);
  // The notes above go while the hand is on its way to the next tick.
  const top = async () => Math.round((await list.nth(6).boundingBox()).y);
  await list.nth(6).focus();
  const stood = await top();
  await page.keyboard.press('Space');
  await until(async () => (await now()).agreements.find((one) => one.party === 'rutepilot').frame.length, 7);
  await page.getByText(/^Gemt kl\./).waitFor();
  assert.ok(Math.abs((await top()) - stood) <= 1, `${stood} became ${await top()}`);
  await page.leave();
});

test('a tick that is taken back at once stays taken back', async () => {
  const { register } = await example();
  const item = register.data_items.find((one) => one.activity === 'kunder') ?? register.data_items[0];
  const page = await it.page();
  await activity(page, register.activities.find((one) => one.id === item.activity).name);
  await page.locator('#c .name').filter({ hasText: item.name }).first().click();
  const box = page.locator('.drawer [data-ties] input[type="checkbox"]').first();
  const ties = async () => (await now()).data_item_subjects.filter((tie) => tie.data_item === item.id).length;
  const before = await ties();
  for (let turns = 0; turns < 4; turns += 1) await box.click();
  await page.getByText(/^Gemt kl\./).waitFor();
  await until(ties, before);
  await page.leave();
});

test('a legal basis is not there before it is chosen, and what the choice does not ask for is not shown', async () => {
  const { register } = await example();
  const { name } = register.activities.find((one) => one.id === register.purposes[0].activity);
  const page = await it.page();
  await activity(page, name);
  const adds = page.locator('#b [data-add="legal_basis"]').first();
  await adds.click();
  const choice = page.locator('.drawer [data-field="legal_basis/new/ground"] select');
  await focusIn(page, /^legal_basis\/new\/ground$/);
  assert.equal(await choice.evaluate((select) => select.selectedOptions[0].text), 'Vælg');
  await picture(page, 'fields-choice-da-light');
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  await page.locator('.drawer').waitFor({ state: 'detached' });
  assert.ok(await adds.evaluate((element) => element === document.activeElement));
  assert.equal((await now()).legal_bases.length, register.legal_bases.length, 'nothing was made');
  // By the mouse the answer is made at once.
  await adds.click();
  await choice.selectOption('legal_obligation');
  await focusIn(page, /^legal_basis\/.*\/law$/);
  assert.deepEqual([await field(page, 'law').count(), await field(page, 'interest').count(), await field(page, 'weighed_on').count()], [1, 0, 0]);
  await page.keyboard.type('bogføringslovens § 12');
  await page.keyboard.press('Enter');
  // What was answered is shown, also where another answer does not ask for it.
  await field(page, 'ground').getByRole('combobox').selectOption('legitimate_interests');
  await field(page, 'interest').waitFor();
  assert.equal(await field(page, 'law').getByRole('textbox').inputValue(), 'bogføringslovens § 12');
  await until(async () => (await now()).legal_bases.filter((basis) => !register.legal_bases.some((old) => old.id === basis.id)).map(({ ground, law }) => [ground, law]), [['legitimate_interests', 'bogføringslovens § 12']]);
  await page.leave();
});

test('by keys one passes the other answers on the way, and only going on settles it', async () => {
  const { register } = await example();
  const { name } = register.activities.find((one) => one.id === register.purposes[0].activity);
  const page = await it.page();
  await activity(page, name);
  await page.locator('#b [data-add="legal_basis"]').first().focus();
  await page.keyboard.press('Enter');
  await focusIn(page, /^legal_basis\/new\/ground$/);
  await page.keyboard.type('R');
  assert.equal((await now()).legal_bases.length, register.legal_bases.length);
  await page.keyboard.press('Tab');
  await focusIn(page, /^legal_basis\/.*\/law$/);
  await until(async () => (await now()).legal_bases.find((basis) => !register.legal_bases.some((old) => old.id === basis.id))?.ground, 'legal_obligation');
  await page.leave();
});

test('what nobody asks for is empty in peace, and what the check asks for is not', async () => {
  const { register } = await example((it) => (it.data_items[0].source = null));
  const item = register.data_items[0];
  const page = await it.page();
  await activity(page, register.activities.find((one) => one.id === item.activity).name);
  await page.locator('#c .name').filter({ hasText: item.name }).first().click();
  assert.equal(await field(page, 'source').getByRole('combobox').evaluate((box) => box.classList.contains('v-blank')), true);
  await page.keyboard.press('Escape');
  await party(page, 'Eksempelbanken');
  assert.equal(await page.locator('.drawer .inp.v-blank').count(), 0);
  assert.equal(await field(page, 'phone').getByRole('textbox').getAttribute('placeholder'), 'Ikke angivet');
  await page.leave();
});

test('data about the only group of people belong to it at once, and both are undone as one', async () => {
  const { register } = await example();
  const { id, name } = register.activities.find((one) => register.subject_categories.filter((subject) => subject.activity === one.id).length === 1);
  const subject = register.subject_categories.find((one) => one.activity === id);
  const page = await it.page();
  await activity(page, name);
  await page.locator('#c [data-add="data_item"]').first().click();
  await page.locator('.drawer [data-field="data_item/new/class"] select').selectOption('special');
  await focusIn(page, /^data_item\/.*\/name$/);
  const made = async () => (await now()).data_items.filter((one) => !register.data_items.some((old) => old.id === one.id));
  const ties = async () => (await now()).data_item_subjects.filter((tie) => !register.data_item_subjects.some((old) => old.id === tie.id));
  await until(async () => (await made()).map((one) => one.class), ['special']);
  await until(async () => (await ties()).map((tie) => tie.subject_category), [subject.id]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await until(async () => [(await made()).length, (await ties()).length], [0, 0]);
  await page.leave();
});

test('nothing moves as the help of a field comes and goes: beside the screen in its own room, on the screen above the field', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  const tops = (where) => page.locator(`${where} [data-field]`).evaluateAll((all) => all.map((one) => [one.dataset.field, Math.round(one.getBoundingClientRect().top)]));
  /** The help that describes what has the focus, wherever it stands. */
  const told = () => page.evaluate(() => (document.activeElement.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)).find((one) => one?.getAttribute('role') === 'note')?.getBoundingClientRect().toJSON() ?? null);
  await rail(page, 'parties');
  await page.locator('.main tbody .name').first().click();
  const boxes = page.locator('.drawer [data-field] :is(textarea, select, input[type="text"])');
  await boxes.first().waitFor();
  const still = await tops('.drawer');
  const seen = [];
  for (const at of [0, 1, 2]) {
    await boxes.nth(at).evaluate((box) => box.focus({ preventScroll: true }));
    await page.waitForFunction(() => document.activeElement.getAttribute('aria-describedby')?.includes('-help'));
    assert.deepEqual(await tops('.drawer'), still);
    const [help, list] = [await told(), await page.locator('.drawer .db').boundingBox()];
    assert.ok(help && help.top >= list.y + list.height, 'the help stands below the list of fields');
    seen.push(await page.locator('.dock').innerText());
  }
  assert.equal(new Set(seen).size, 3);
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  await page.locator('.drawer').waitFor({ state: 'detached' });
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  const text = page.locator('.purp textarea').first();
  await text.waitFor();
  const before = await tops('.main');
  await text.evaluate((box) => box.focus({ preventScroll: true }));
  await page.locator('.help.float').waitFor();
  assert.deepEqual(await tops('.main'), before);
  const [help, box] = [await told(), await text.boundingBox()];
  assert.ok(help.bottom <= box.y, 'what one goes to next is not covered');
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  await page.locator('.help.float').waitFor({ state: 'detached' });
  assert.equal(await text.evaluate((one) => one === document.activeElement), true);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('one Escape closes the drawer, though the help of a field stands open, and keeps what was typed', async () => {
  await example();
  const page = await it.page();
  await party(page, 'Eksempelbanken');
  await field(page, 'phone').getByRole('textbox').click();
  await helpOf(page, 'phone').waitFor();
  await page.keyboard.type('70 00 00 08');
  await page.keyboard.press('Escape');
  await page.locator('.drawer').waitFor({ state: 'detached' });
  await until(async () => (await now()).parties.find((one) => one.name === 'Eksempelbanken').phone, '70 00 00 08');
  await page.leave();
});

test('Enter makes a line in a long text, and Ctrl+Enter ends it', async () => {
  const { register } = await example();
  const page = await it.page();
  await activity(page, register.activities[0].name);
  const box = page.locator('.purp textarea').first();
  await box.click();
  await page.locator('.purp').getByText('Ctrl+Enter afslutter feltet').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('og mere');
  assert.match(await focused(page), /^purpose\//);
  await page.keyboard.press('Control+Enter');
  assert.equal(await focused(page), 'BODY');
  await until(async () => (await now()).purposes.some((purpose) => String(purpose.description).endsWith('\nog mere')), true);
  await page.leave();
});

test('all the content of an agreement is ticked in one go, and undone as one', async () => {
  const { register } = await example();
  const before = register.agreements.find((one) => one.party === 'rutepilot').clauses;
  const page = await it.page();
  await party(page, 'Rutepilot');
  const list = field(page, 'clauses');
  await list.getByRole('button', { name: 'Alle er med i aftalen' }).click();
  await until(async () => (await now()).agreements.find((one) => one.party === 'rutepilot').clauses.length, 8);
  await focusIn(page, /^agreement\/.*\/clauses$/);
  assert.equal(await list.getByRole('button', { name: 'Alle er med i aftalen' }).count(), 0);
  await page.keyboard.press('Control+z');
  await until(async () => (await now()).agreements.find((one) => one.party === 'rutepilot').clauses, before);
  await page.leave();
});
