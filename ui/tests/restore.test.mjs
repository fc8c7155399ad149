// An older version of a record: looked at in the history before it is brought back, and what is archived is found again.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, holds, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const change = async (kind, id, fields) => {
  const record = await find(kind, id);
  return it.call('save', { record: { kind, record: { ...record, ...fields } } });
};
const content = async () => (await it.call('start')).open.register;
const find = async (kind, id) => Object.values(await content()).flat().find((one) => one.id === id) ?? null;
const line = (page, text) => page.locator('.deed', { hasText: text }).first();
const dialog = (page) => page.locator('dialog[open]');

const history = async (options) => {
  const page = await it.page(options);
  await rail(page, 'history');
  await page.locator('.deed').first().waitFor();
  return page;
};

/** Unfolds a line and asks for the version of its record so named. */
async function ask(page, text, name) {
  const deed = line(page, text);
  await deed.locator('.line').click();
  await deed.getByRole('button', { name }).click();
  await dialog(page).waitFor();
}

test('an older version is shown field by field, brought back, told of and undone', async () => {
  const { register } = await it.register('003-klar');
  const [activity] = register.activities;
  await change('activity', activity.id, { name: 'Kunder i gamle dage', internal_note: 'Set igennem.' });
  await change('activity', activity.id, { name: 'Kunder og deres ordrer' });
  await change('activity', activity.id, { name: 'Kunder, ordrer og returvarer', internal_note: { state: 'unknown' } });
  const before = await content();
  const page = await history();
  // What is as it is now has no version to bring back.
  await line(page, 'Kunder, ordrer og returvarer').locator('.line').click();
  await line(page, 'Kunder, ordrer og returvarer').locator('.diff').waitFor();
  assert.equal(await line(page, 'Kunder, ordrer og returvarer').locator('[data-older]').count(), 0);
  await ask(page, 'Kunder i gamle dage', 'Hent denne udgave tilbage: behandling »Kunder i gamle dage«');
  await dialog(page).locator('.diff').waitFor();
  const cells = await dialog(page).locator('.diff tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].slice(1).map((cell) => cell.innerText.trim())));
  assert.deepEqual(cells, [
    ['Kunder, ordrer og returvarer', 'Kunder i gamle dage'],
    ['Vides ikke', 'Set igennem.'],
  ]);
  assert.deepEqual(await content(), before, 'looking changes nothing');
  assert.deepEqual(await faults(page), []);
  await picture(page, 'restore-da-light');
  await dialog(page).getByRole('button', { name: 'Behold, som det er' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  assert.match(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''), /^Hent denne udgave tilbage/, 'the focus is where it was');
  assert.deepEqual(await content(), before);
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Hent tilbage', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await page.getByText(/hentede en tidligere udgave af behandling »Kunder i gamle dage« fra .* tilbage/).waitFor();
  assert.equal((await find('activity', activity.id)).name, 'Kunder i gamle dage');
  assert.equal((await find('activity', activity.id)).internal_note, 'Set igennem.');
  assert.match(await page.locator('.top').innerText(), /Fortryd: hent behandling tilbage/);
  await picture(page, 'restore-done-da-light');
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await holds(content, before);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('what was removed comes back with what belonged to it, or alone, and what stays empty is said', async () => {
  const { register } = await it.register('003-klar');
  const item = register.data_items.find((one) => one.retention_rule && register.data_items.filter((other) => other.activity === one.activity).length > 1);
  const activity = register.activities.find((one) => one.id === item.activity);
  const rule = register.retention_rules.find((one) => one.id === item.retention_rule);
  await it.call('remove', { kind: 'activity', id: activity.id });
  const without = await content();
  await it.call('undo');
  await it.call('redo');
  await it.call('remove', { kind: 'retention_rule', id: rule.id });
  const page = await history();
  await ask(page, `fjernede behandling »${activity.name}`, `Hent denne udgave tilbage: behandling »${activity.name}«`);
  const whole = dialog(page).getByRole('checkbox');
  await whole.waitFor();
  assert.equal(await whole.isChecked(), true, 'what was removed comes back as it was removed');
  const lacks = await dialog(page).locator('.finding li').allInnerTexts();
  assert.ok(lacks.some((text) => text.includes(`»${rule.name}«, der er fjernet`)), lacks.join('\n'));
  assert.deepEqual(await faults(page), []);
  await picture(page, 'restore-whole-da-light');
  await whole.uncheck();
  await page.waitForFunction(() => !document.querySelector('dialog[open] .finding'));
  await dialog(page).getByRole('button', { name: 'Hent tilbage', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  const alone = await content();
  assert.equal(alone.activities.length, without.activities.length + 1);
  assert.deepEqual(alone.activities.map((one) => one.id), register.activities.map((one) => one.id), 'in its old place');
  assert.equal(alone.purposes.length, without.purposes.length);
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await holds(async () => (await content()).activities.length, without.activities.length);
  await page.waitForFunction((name) => [...document.querySelectorAll('[data-older]')].some((one) => one.getAttribute('aria-label')?.includes(name)), activity.name);
  await page.getByRole('button', { name: `Hent denne udgave tilbage: behandling »${activity.name}«` }).first().click();
  await dialog(page).getByRole('button', { name: 'Hent tilbage', exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
  const back = await content();
  for (const table of ['activities', 'purposes', 'legal_bases', 'subject_categories', 'data_items', 'recipients']) {
    const ids = (register) => register[table].map((one) => one.id);
    assert.deepEqual(ids(back), ids(register), table);
  }
  assert.equal((await find('data_item', item.id)).retention_rule, null);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a part whose record is gone is refused in words that say what to do', async () => {
  const { register } = await it.register('003-klar');
  const [activity] = register.activities;
  const purpose = register.purposes.find((one) => one.activity === activity.id);
  await it.call('remove', { kind: 'activity', id: activity.id });
  const page = await history();
  const deed = line(page, 'fjernede behandling');
  await deed.locator('.line').click();
  await deed.locator('.part', { hasText: purpose.description.slice(0, 20) }).locator('[data-older]').first().click();
  await dialog(page).getByRole('alert').waitFor();
  assert.match(await dialog(page).getByRole('alert').innerText(), new RegExp(`kan ikke stå uden »${activity.name}« \\(behandling\\), som er fjernet`));
  assert.equal(await dialog(page).getByRole('button', { name: 'Hent tilbage', exact: true }).count(), 0);
  assert.deepEqual(await faults(page), []);
  await picture(page, 'restore-refused-da-light');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('what is archived is found by the search and by the list, said to be archived, and taken out again', async () => {
  const { register } = await it.register('003-klar');
  const [activity] = register.activities;
  await change('activity', activity.id, { name: 'Ældre kundekartotek', status: 'archived' });
  const page = await it.page();
  await page.keyboard.press('Control+k');
  await page.locator('.findbox input').fill('ældre kundekartotek');
  const hit = page.locator('.found').getByRole('option', { name: 'Ældre kundekartotek' }).first();
  await hit.waitFor();
  assert.match(await hit.innerText(), /Arkiveret/);
  await hit.click();
  await page.locator('.band').getByText('arkiv', { exact: false }).waitFor();
  await rail(page, 'activities');
  await page.getByLabel(/^Søg i navn/).fill('kundekartotek');
  const found = page.getByRole('button', { name: 'Vis også 1 arkiveret' });
  await found.waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, 'restore-archived-da-light');
  await found.click();
  await page.locator('.letters tbody .name', { hasText: 'Ældre kundekartotek' }).click();
  await page.locator('.band .link').click();
  await holds(async () => (await find('activity', activity.id)).status, 'active');
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await holds(async () => (await find('activity', activity.id)).status, 'archived');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

for (const { look, language, options } of LOOKS)
  test(`an older version is clean and fits, ${look}`, async () => {
    const { register } = await it.register('003-klar', language);
    const [activity] = register.activities;
    await it.call('remove', { kind: 'activity', id: activity.id });
    for (const rule of register.retention_rules) await it.call('remove', { kind: 'retention_rule', id: rule.id });
    const page = await history(options);
    await page.locator('.deed', { hasText: activity.name }).first().locator('.line').click();
    await page.locator('[data-older]').first().click();
    await dialog(page).locator('.tick').waitFor();
    await dialog(page).locator('.diff').first().waitFor();
    await picture(page, `restore-${look}`);
    assert.deepEqual(await faults(page), []);
    const wide = await dialog(page).evaluate((one) => one.scrollWidth - one.clientWidth);
    assert.ok(wide <= 0, `${wide} px too wide`);
    assert.doesNotMatch(await dialog(page).innerText(), /\b(kind|restore|history|state|choice)-[a-z]/);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
