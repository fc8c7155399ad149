// The list of activities: what is found in it, how it is ordered, and what is done with an activity as a whole.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, fits, focusIn, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

/** A register with these activities, each with its own purpose, in the order named. */
const registerOf = (activities) =>
  it.changed('003-klar', (base) => {
    base.persons.push({ id: 'ole', name: 'Ole Øvesen', position: 90 });
    base.activities.push(...activities.map((one, at) => ({ id: `liste-${at}`, position: 100 + at, ...one, purpose: undefined })));
    base.purposes.push(...activities.flatMap((one, at) => (one.purpose ? [{ id: `formaal-${at}`, activity: `liste-${at}`, position: 0, description: one.purpose }] : [])));
  });

async function list(page) {
  await rail(page, 'activities');
  await page.locator('.letters').waitFor();
}

const names = (page) => page.locator('.letters tbody .name').allInnerTexts();
const look = (page) => page.getByLabel(/^Søg i navn/);
const until = (page, expected) => page.waitForFunction((wanted) => JSON.stringify([...document.querySelectorAll('.letters tbody .name')].map((one) => one.innerText)) === wanted, JSON.stringify(expected));

const FOUR = [
  { name: 'Ærø-færgens gæster', purpose: 'Forebygge hærværk' },
  { name: 'Nyhedsbrev', purpose: 'Sende tilbud på kørsel', owner: 'ole' },
  { name: 'Café og kantine', status: 'planned' },
  { name: 'Gamle kunder', status: 'archived' },
];

test('an activity is found by its name and its parts, whatever the case and the accents, and the number found is told', async () => {
  const { register } = await registerOf(FOUR);
  const all = register.activities.length;
  const page = await it.page();
  await list(page);
  const [first] = await names(page);
  for (const [query, found] of [['ÆRØ', ['Ærø-færgens gæster']], ['cafe', ['Café og kantine']], ['kørsel', ['Nyhedsbrev']], ['hærværk gæster', ['Ærø-færgens gæster']]]) {
    await look(page).fill(query);
    await until(page, found);
    assert.equal(await page.locator('.sift [role="status"]').innerText(), `1 af ${all} behandlinger`);
  }
  const [data] = register.data_items.filter((one) => one.activity === register.activities.find((it) => it.name === first).id);
  const party = register.parties.find((one) => register.recipients.some((it) => it.party === one.id));
  const system = register.systems.find((one) => register.activity_systems.some((it) => it.system === one.id));
  for (const query of [data.name, party.name, system.name]) {
    await look(page).fill(query);
    await until(page, [first]);
  }
  await look(page).fill('findes ikke');
  await page.getByRole('heading', { name: 'Ingen behandlinger passer' }).waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, 'list-nothing-da-light');
  await page.locator('.empty').getByRole('button', { name: 'Vis alle', exact: true }).click();
  await until(page, [first, 'Ærø-færgens gæster', 'Nyhedsbrev', 'Café og kantine']);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('status, owner and gaps narrow the list down, and it stands as it was when one comes back', async () => {
  const { register } = await registerOf(FOUR);
  const page = await it.page();
  await list(page);
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Arkiveret' });
  await until(page, ['Gamle kunder']);
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Alle' });
  assert.equal((await names(page)).length, register.activities.length);
  await page.getByRole('combobox', { name: 'Ansvarlig' }).selectOption({ label: 'Ole Øvesen' });
  await until(page, ['Nyhedsbrev']);
  await page.locator('.letters tbody .name').click();
  await page.locator('#a').waitFor();
  await list(page);
  await until(page, ['Nyhedsbrev']);
  await page.getByRole('button', { name: 'Vis alle', exact: true }).click();
  await page.getByLabel('Kun dem, der selv mangler noget').check();
  const asked = await it.call('check');
  const own = (id) => asked.some((one) => one.severity !== 'note' && one.activities.includes(id));
  await until(page, register.activities.filter((one) => one.status !== 'archived' && own(one.id)).map((one) => one.name));
  await page.leave();
});

test('each column puts the list in order, up and down, and says so', async () => {
  await registerOf(FOUR);
  const page = await it.page();
  await list(page);
  const before = await names(page);
  const head = (name) => page.locator('.letters thead th').filter({ hasText: name });
  const sorted = [...before].sort(new Intl.Collator('da').compare);
  await head('Behandling').getByRole('button').click();
  await until(page, sorted);
  assert.equal(await head('Behandling').getAttribute('aria-sort'), 'ascending');
  await head('Behandling').getByRole('button').click();
  await until(page, sorted.toReversed());
  assert.equal(await head('Behandling').getAttribute('aria-sort'), 'descending');
  await head('Behandling').getByRole('button').click();
  await until(page, before);
  for (const [column, first] of [['Status', before[0]], ['Mangler', undefined], ['Senest ændret', undefined]]) {
    await head(column).getByRole('button').click();
    await page.waitForFunction((text) => [...document.querySelectorAll('.letters th[aria-sort="ascending"]')].some((one) => one.innerText.includes(text)), column);
    if (first) assert.equal((await names(page))[0], first);
  }
  const owner = () => page.locator('.letters tbody tr').first().locator('td').nth(8).innerText();
  await head('Ansvarlig').getByRole('button').click();
  assert.equal(await owner(), '');
  await head('Ansvarlig').getByRole('button').click();
  assert.equal(await owner(), 'Pernille Prøvesen');
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('a copy has all parts of its own, is named a copy, and one undo takes the whole of it back', async () => {
  const { register } = await it.register('003-klar');
  const page = await it.page();
  await list(page);
  const [name] = await names(page);
  const activity = register.activities.find((one) => one.name === name);
  await page.getByRole('button', { name: `Handlinger for ${name}` }).click();
  assert.deepEqual(await faults(page), []);
  await picture(page, 'list-menu-da-light');
  await page.getByRole('menuitem', { name: 'Dublér' }).click();
  await focusIn(page, /^activity\/.*\/name$/);
  await page.getByRole('status').getByText('er dubleret').waitFor();
  const copied = (await it.call('start')).open.register;
  const copy = copied.activities.find((one) => !register.activities.some((it) => it.id === one.id));
  assert.equal(copy.name, `${name} (kopi)`);
  assert.equal(copy.status, 'planned');
  for (const table of ['purposes', 'subject_categories', 'data_items', 'recipients']) {
    const of = (id) => copied[table].filter((one) => one.activity === id).length;
    assert.ok(of(activity.id) > 0);
    assert.equal(of(copy.id), of(activity.id), table);
  }
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await page.locator('.letters').waitFor();
  assert.deepEqual((await it.call('start')).open.register, register);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('what is archived is in no print, is found again and comes back', async () => {
  await registerOf(FOUR);
  const page = await it.page();
  await list(page);
  await page.getByRole('button', { name: 'Handlinger for Nyhedsbrev' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('»Nyhedsbrev« er arkiveret').waitFor();
  await page.waitForFunction(() => ![...document.querySelectorAll('.letters tbody .name')].some((one) => one.innerText === 'Nyhedsbrev'));
  await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Arkiveret' });
  await until(page, ['Nyhedsbrev', 'Gamle kunder']);
  await page.locator('.letters tbody .name').first().click();
  await page.getByText('Behandlingen er arkiveret.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Se på papir' }).count(), 0);
  await picture(page, 'activity-archived-da-light');
  assert.deepEqual(await faults(page), []);
  await page.locator('.band').getByRole('button', { name: 'Hent frem' }).click();
  await page.locator('.band').waitFor({ state: 'detached' });
  assert.equal((await it.call('start')).open.register.activities.find((one) => one.name === 'Nyhedsbrev').status, 'active');
  await page.leave();
});

test('the arrow keys go from cell to cell, one Tab passes the table, and a letter leads to its section', async () => {
  await registerOf(FOUR);
  const page = await it.page();
  await list(page);
  const at = () => page.evaluate(() => `${document.activeElement?.closest('tr')?.rowIndex} ${document.activeElement?.closest('[data-column]')?.dataset.column}`);
  await page.locator('.letters tbody .name').first().focus();
  for (const [key, where] of [['ArrowRight', '1 a'], ['ArrowDown', '2 a'], ['End', '2 acts'], ['ArrowUp', '1 acts'], ['Home', '1 name'], ['Control+End', '4 name'], ['ArrowRight', '4 a'], ['ArrowRight', '4 b']]) {
    await page.keyboard.press(key);
    assert.equal(await at(), where, key);
  }
  assert.equal(await page.locator('.letters tbody [tabindex="0"]').count(), 1);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.closest('.letters')), null);
  await page.keyboard.press('Shift+Tab');
  assert.equal(await at(), '4 b');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'b');
  for (const letter of 'abcdefg') {
    await page.keyboard.press(`Alt+${letter}`);
    await page.waitForFunction((id) => document.activeElement?.id === id, letter);
  }
  await page.keyboard.press('F8');
  await page.waitForFunction(() => document.activeElement?.id !== 'g' && document.activeElement !== document.body);
  await page.leave();
});

test('the printed page of an activity is shown where the record has it', async () => {
  const { register } = await registerOf(FOUR);
  const page = await it.page();
  await list(page);
  await page.getByRole('button', { name: 'Nyhedsbrev', exact: true }).click();
  await page.getByRole('button', { name: 'Se på papir' }).click();
  const sheet = page.locator('.sheet');
  await sheet.waitFor({ timeout: 60_000 });
  assert.match(await sheet.getAttribute('alt'), /Nyhedsbrev/);
  assert.match(await sheet.getAttribute('alt'), /Sende tilbud på kørsel/);
  assert.ok(register.activities.length > 1);
  await page.leave();
});

test('of a long list only a page stands in the document, its rows are counted, and an answer tells only what differs', async () => {
  await registerOf(Array.from({ length: 120 }, (_, at) => ({ name: `Behandling ${at}`, purpose: at === 117 ? 'Kalibrere vægte' : 'Levere varer' })));
  const page = await it.page();
  await list(page);
  const rows = await page.locator('.letters tbody tr').count();
  assert.ok(rows <= 25);
  const grid = page.getByRole('grid');
  const all = Number(await grid.getAttribute('aria-rowcount')) - 1;
  assert.ok(all > 120);
  await page.getByRole('button', { name: 'Næste side' }).click();
  await page.getByText(/^Side\s2 af/).waitFor();
  await page.waitForFunction(() => document.querySelector('.letters thead').getBoundingClientRect().top > 0);
  assert.equal(await page.locator('.letters tbody tr').first().getAttribute('aria-rowindex'), String(rows + 2));
  assert.deepEqual(await faults(page), []);
  await picture(page, 'list-long-da-light');
  await look(page).fill('kalibrere');
  await until(page, ['Behandling 117']);
  await page.locator('.letters tbody .name').click();
  const answered = page.waitForResponse('**/call/save');
  await page.locator('.purp textarea').first().fill('Kalibrere alle vægte');
  await page.locator('.purp textarea').first().blur();
  const { state, put } = await (await answered).json();
  assert.deepEqual(put.map((one) => one.kind), ['purpose']);
  // Told anew is only what names the very purpose; the others stay by their places.
  assert.deepEqual([...new Set(state.findings.filter((one) => 'code' in one).map((one) => one.id))], ['formaal-117']);
  assert.ok(state.findings.filter((one) => 'count' in one).reduce((sum, one) => sum + one.count, 0) > 120);
  assert.deepEqual(state.letters, []);
  await page.getByText(/^Gemt kl\./).waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('what one sees of a list and of a page is there in one, and what lies below follows by itself or as soon as it is asked for', async () => {
  await registerOf(Array.from({ length: 40 }, (_, at) => ({ name: `Behandling ${at}`, purpose: 'Levere varer' })));
  const page = await it.page();
  /** Presses something, and tells before the next picture how many there are and where the last of them ends. */
  const first = (press, what) =>
    page.evaluate(
      ([press, what]) =>
        new Promise((settle) => {
          document.querySelector(press).click();
          requestAnimationFrame(() => {
            const all = [...document.querySelectorAll(what)];
            settle({ count: all.length, filled: (all.at(-1)?.getBoundingClientRect().bottom ?? 0) >= document.querySelector('.main').getBoundingClientRect().bottom });
          });
        }),
      [press, what],
    );
  const until = (what, count) => page.waitForFunction(([what, count]) => document.querySelectorAll(what).length === count, [what, count]);
  const rows = await first('.rail a[href="#activities"]', '.letters tbody tr');
  assert.ok(rows.filled && rows.count < 25, JSON.stringify(rows));
  await until('.letters tbody tr', 25);
  // The first activity is a full one.
  const letters = await first('.letters tbody .name', '.sec');
  assert.ok(letters.filled && letters.count < 8, JSON.stringify(letters));
  await until('.sec', 8);
  await rail(page, 'activities');
  await until('.letters tbody tr', 25);
  await page.locator('.letters tbody [data-column="g"] button').first().click();
  await page.waitForFunction(() => document.activeElement?.id === 'g');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a window that missed an answer asks for everything and goes on', async () => {
  const { register } = await it.register('003-klar');
  const page = await it.page();
  await list(page);
  await page.locator('.letters tbody .name').first().click();
  const [one] = register.parties;
  await it.call('save', { record: { kind: 'party', record: { ...one, name: 'Omdøbt Eksempel A/S' } } });
  await page.locator('.purp textarea').first().fill('Levere til tiden');
  await page.locator('.purp textarea').first().blur();
  await page.locator('#d').getByText('Omdøbt Eksempel A/S').first().waitFor();
  assert.equal(await page.locator('.purp textarea').first().inputValue(), 'Levere til tiden');
  const shown = await page.locator('.rail a[href="#activities"] .n').allInnerTexts();
  await page.reload();
  await page.locator('.app').waitFor();
  assert.deepEqual(await page.locator('.rail a[href="#activities"] .n').allInnerTexts(), shown);
  await page.leave();
});

for (const { look, options } of LOOKS) {
  test(`the list and its acts are whole, ${look}`, async () => {
    await registerOf(FOUR);
    const page = await it.page(options);
    await list(page);
    await page.getByRole('button', { name: 'Handlinger for Nyhedsbrev' }).click();
    for (const item of await page.getByRole('menuitem').all()) {
      // Until it stands still: rows that are drawn later may move it.
      await item.click({ trial: true });
      const box = await item.boundingBox();
      assert.ok(box.height >= 24 && box.x >= 0 && box.x + box.width <= (options.width ?? 1280), JSON.stringify(box));
    }
    await picture(page, `list-menu-${look}`);
    assert.deepEqual(await faults(page), []);
    await fits(page, look);
    await page.keyboard.press('Escape');
    assert.equal(await page.getByRole('menuitem').count(), 0);
    await page.leave();
  });
}
