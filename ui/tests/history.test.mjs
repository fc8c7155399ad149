// The history: what was done stands in words, before beside after, and is found, taken back and left again by keyboard.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, fits, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const change = async (kind, id, fields) => {
  const { open } = await it.call('start');
  const record = Object.values(open.register).flat().find((one) => one.id === id);
  return it.call('save', { record: { kind, record: { ...record, ...fields } } });
};

/** A register in which something of every sort was done. */
async function lived(language = 'da') {
  const { register } = await it.register('003-klar', language);
  const [activity] = register.activities;
  const [party] = register.parties;
  const [rule] = register.retention_rules;
  const purpose = register.purposes.find((one) => one.activity === activity.id);
  await change('retention_rule', rule.id, { latest: rule.latest + 6 });
  const added = await it.call('add', { record: { kind: 'system', record: { id: '', name: 'Økonomiprogram' } } });
  const system = added.put[0].record.id;
  await change('system', system, { supplier: party.id, location: { state: 'unknown' }, holds_personal_data: true });
  await it.call('add', { record: { kind: 'person', record: { id: '', name: 'Hemmelig Prøve' } } }).then((done) => it.call('erase', { kind: 'person', id: done.put[0].record.id }));
  await it.call('remove', { kind: 'system', id: system });
  await change('purpose', purpose.id, { description: 'Sende faktura og tage imod betaling' });
  await it.call('undo');
  await change('activity', activity.id, { name: 'Kunder og deres ordrer' });
  return { activity, purpose, rule, system };
}

const lines = (page) => page.locator('.deed .line').allInnerTexts();
const line = (page, text) => page.locator('.deed', { hasText: text });
const history = async (options) => {
  const page = await it.page(options);
  await rail(page, 'history');
  await page.locator('.deed').first().waitFor();
  return page;
};

/** Waits until the lines are so many. */
const count = (page, n) => page.waitForFunction((n) => document.querySelectorAll('.deed').length === n, n);

test('each act stands in words, and unfolds before beside after', async () => {
  await lived();
  const page = await history();
  assert.equal(await page.locator('.days h2').first().innerText(), 'I dag');
  const said = (await lines(page)).map((text) => text.replace('Pernille Prøvesen · ', ''));
  assert.deepEqual(said, [
    'rettede behandling »Kunder og deres ordrer«',
    said[1],
    said[2],
    'fjernede system »Økonomiprogram«',
    'slettede en post (person) og hele dens historik',
    'tilføjede noget, der siden er slettet',
    'rettede system »Økonomiprogram«',
    'tilføjede system »Økonomiprogram«',
    said[8],
    said[9],
    'oprettede filen',
  ]);
  assert.match(said[1], /^fortrød rettelsen af formål »/);
  assert.match(said[2], /^rettede formål »Sende faktura og tage imod betaling« \(behandling »/);
  assert.match(said[8], /^rettede slettefrist »/);
  assert.equal(said[9], 'skrev de første oplysninger i fortegnelsen');
  const altered = line(page, 'rettede system');
  await altered.locator('.line').click();
  await altered.locator('.diff').waitFor();
  const cells = await altered.locator('.diff tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
  assert.deepEqual(
    cells.map(([, before, now]) => [before, now]).slice(1),
    [
      ['Ikke udfyldt', 'Vides ikke'],
      ['Ikke udfyldt', 'Ja'],
    ],
  );
  assert.equal(await altered.locator('.diff ins').count(), 3);
  assert.match(await altered.locator('.part').innerText(), /Findes ikke længere/);
  const long = line(page, 'rettede formål');
  await long.locator('.line').click();
  await long.locator('.diff ins').first().waitFor();
  assert.equal(await long.locator('.diff ins').first().innerText(), 'Sende faktura og tage imod betaling');
  const gone = line(page, 'tilføjede noget');
  await gone.locator('.line').click();
  await gone.getByText('Indholdet er slettet').waitFor();
  assert.doesNotMatch(await page.locator('body').innerText(), /Hemmelig/);
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await picture(page, 'history-unfolded-da-light');
  await page.leave();
});

test('the next step to undo is marked and taken back there, by keyboard alone', async () => {
  const { activity } = await lived();
  const page = await history();
  const marked = page.locator('[data-step="undo"]');
  assert.equal(await marked.count(), 1);
  assert.match(await line(page, 'Det næste, du kan fortryde').innerText(), /Kunder og deres ordrer/);
  await page.locator('.deed .line').first().focus();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-step')), 'undo');
  await page.keyboard.press('Enter');
  await page.getByText('fortrød rettelsen af behandling').waitFor();
  const { open } = await it.call('start');
  assert.equal(open.register.activities.find((one) => one.id === activity.id).name, activity.name);
  assert.equal(await line(page, 'Fortrudt').count(), 2);
  // The erasure before it cannot be taken back, and the removal after it can.
  assert.match(await line(page, 'Det næste, du kan fortryde').innerText(), /fjernede system/);
  assert.equal(await page.locator('[data-step="redo"]').count(), 1);
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-step') === 'undo');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('arrow keys go from line to line, and Enter unfolds', async () => {
  await lived();
  const page = await history();
  await page.locator('.deed .line').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.deed').nth(2).locator('.diff').waitFor();
  await page.keyboard.press('End');
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /oprettede filen/);
  await page.keyboard.press('Home');
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Kunder og deres ordrer/);
  await page.leave();
});

test('it is sifted by text, place, person and day, and shown whole again', async () => {
  await lived();
  const page = await history();
  const all = (await lines(page)).length;
  await page.locator('.sift input').first().fill('økonomiprogram');
  await count(page, 3);
  await page.locator('.sift .link').click();
  await count(page, all);
  await page.locator('.sift select').first().selectOption('deletion');
  await count(page, 2);
  assert.match((await lines(page))[0], /slettefrist/);
  await page.locator('.sift .link').click();
  await count(page, all);
  assert.deepEqual(await page.locator('.sift select').nth(1).locator('option').allInnerTexts(), ['Alle', 'Pernille Prøvesen']);
  const [from] = await page.locator('.sift input.num').all();
  await from.fill('i overmorgen');
  await from.press('Enter');
  await page.locator('.sift .fault').waitFor();
  assert.deepEqual(await faults(page), []);
  await from.fill('1. januar 2099');
  await from.press('Enter');
  await page.locator('.past .empty').waitFor();
  assert.equal(await page.locator('.sift [role="status"]').innerText(), 'Ingen ændringer passer.');
  assert.deepEqual(await faults(page), []);
  await picture(page, 'history-empty-da-light');
  await page.locator('.empty .btn').click();
  await count(page, all);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a record opens its own history with its parts, and leads back', async () => {
  const { rule } = await lived();
  const page = await it.page();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name', { hasText: 'Kunder og deres ordrer' }).click();
  await page.locator('#a').waitFor();
  await page.locator('.head .btn', { hasText: 'Historik' }).click();
  await page.locator('.deed').first().waitFor();
  assert.match(await page.locator('h1').innerText(), /^Historik: Kunder og deres ordrer$/);
  const said = (await lines(page)).join('\n');
  assert.match(said, /rettede behandling »Kunder og deres ordrer«/);
  assert.match(said, /rettede formål »/, 'its parts are in it');
  assert.doesNotMatch(said, /system|slettefrist/);
  assert.deepEqual(await faults(page), []);
  await picture(page, 'history-record-da-light');
  await page.locator('.head .btn').click();
  await page.locator('#a').waitFor();
  assert.equal(await page.locator('.titlefield textarea, .titlefield input').first().inputValue(), 'Kunder og deres ordrer');
  await rail(page, 'deletion');
  await page.locator('.main tbody .name', { hasText: rule.name }).first().click();
  await page.locator('.drawer .dh [aria-label="Historik"]').click();
  await page.locator('.deed', { hasText: 'rettede slettefrist' }).waitFor();
  await page.locator('.head .btn').click();
  await page.locator('.drawer').waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('what is done elsewhere shows at once, and an unfolded record is opened where it lives', async () => {
  const { rule } = await lived();
  const page = await history();
  await line(page, 'rettede slettefrist').locator('.line').click();
  await page.locator('.part .link').first().click();
  await page.locator('.drawer').waitFor();
  const before = (await it.call('deeds', { limit: 1 })).deeds[0].change;
  const field = page.locator(`.drawer [data-field="retention_rule/${rule.id}/latest"] input`).first();
  await field.fill('9 år');
  await field.press('Tab');
  await rail(page, 'history');
  await page.locator('.deed', { hasText: 'Det næste, du kan fortryde' }).locator('.line', { hasText: 'slettefrist' }).waitFor();
  assert.ok((await it.call('deeds', { limit: 1 })).deeds[0].change > before);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('older lines are fetched when asked for, and the focus goes to the first of them', async () => {
  const { register } = await it.register('003-klar');
  const [rule] = register.retention_rules;
  for (let latest = 61; latest < 121; latest += 1) await it.call('save', { record: { kind: 'retention_rule', record: { ...rule, latest } } });
  const page = await history();
  await count(page, 40);
  await page.locator('.older').press('Enter');
  await count(page, 62);
  assert.equal(await page.evaluate(() => [...document.querySelectorAll('[data-line]')].indexOf(document.activeElement)), 40);
  assert.equal(await page.locator('.older').count(), 0);
  await page.leave();
});

for (const { look, language, options } of LOOKS)
  test(`the history is clean and fits, ${look}`, async () => {
    await lived(language);
    const page = await history(options);
    await picture(page, `history-${look}`);
    for (const at of [0, 2, 3]) await page.locator('.deed .line').nth(at).click();
    await page.locator('.deed').nth(3).locator('.diff').waitFor();
    await picture(page, `history-open-${look}`);
    assert.deepEqual(await faults(page), []);
    await fits(page, look);
    const small = await page.locator('.past button, .past input, .past select').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.height > 0 && box.height < 24).length);
    assert.equal(small, 0, 'targets below 24 px');
    assert.doesNotMatch(await page.locator('body').innerText(), /\b(kind|kinds|choice|state|rail|history|near|section|failure|finding)-[a-z]/);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
