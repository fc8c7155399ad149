// The field of a country: typed by name or code in any language, by mouse and by keys, and what it says of a text that is none.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const example = (language, change) => it.example(language, change);

const kept = async () => (await it.call('start')).open.register.parties.find((party) => party.id === 'rutepilot').country;

/** Waits until the file holds what it should: the screen is ahead of it by one save. */
async function holds(expected) {
  for (let tries = 0; tries < 100 && (await kept()) !== expected; tries += 1) await new Promise((settle) => setTimeout(settle, 30));
  assert.equal(await kept(), expected);
}

/** The parties with one of them in the drawer, and its field. */
async function opened(options = {}) {
  const page = await it.page(options);
  await rail(page, 'parties');
  await page.locator('.roomtbl [data-row]').filter({ hasText: 'Rutepilot' }).first().click();
  const box = page.locator('.drawer [data-field="party/rutepilot/country"] [role="combobox"]');
  await box.waitFor();
  return { page, box, options: page.locator('.combo [role="option"]'), problem: page.locator('.drawer [data-field="party/rutepilot/country"] .fault') };
}

const active = (page) =>
  page.evaluate(() => {
    const id = document.activeElement.getAttribute('aria-activedescendant');
    return id === null ? null : document.getElementById(id).firstElementChild.textContent;
  });

test('a country is its name in any of the languages, or its code, and the name is shown', async () => {
  await example();
  const { page, box, problem } = await opened();
  assert.equal(await box.inputValue(), 'Danmark');
  for (const [text, code, name] of [
    ['Tyskland', 'DE', 'Tyskland'],
    ['danmark', 'DK', 'Danmark'],
    ['Germany', 'DE', 'Tyskland'],
    ['DK', 'DK', 'Danmark'],
    ['norway', 'NO', 'Norge'],
    ['ostrig', 'AT', 'Østrig'],
  ]) {
    await box.fill(text);
    await page.keyboard.press('Tab');
    await holds(code);
    assert.equal(await box.inputValue(), name);
    assert.equal(await problem.count(), 0, text);
  }
  await box.fill('');
  await page.keyboard.press('Tab');
  await holds(null);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a text that is no country stays in the field, says so, and is not saved', async () => {
  await example();
  const { page, box, options, problem } = await opened();
  await box.fill('Atlantis');
  assert.equal(await options.count(), 0);
  assert.equal(await box.getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('Tab');
  await problem.waitFor();
  assert.match(await problem.innerText(), /kender intet land/);
  assert.equal(await box.inputValue(), 'Atlantis');
  assert.equal(await box.getAttribute('aria-invalid'), 'true');
  assert.ok((await box.getAttribute('aria-describedby')).split(' ').includes(await problem.getAttribute('id')));
  assert.equal(await kept(), 'DK');
  await picture(page, 'country-atlantis');
  assert.deepEqual(await faults(page), []);
  await box.fill('Sverige');
  await page.keyboard.press('Tab');
  await holds('SE');
  assert.equal(await problem.count(), 0);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the list is opened, walked, chosen from and left by keys alone', async () => {
  await example();
  const { page, box, options } = await opened();
  await box.focus();
  assert.equal(await options.count(), 0, 'the list does not open by itself');
  await page.keyboard.press('ArrowDown');
  await options.first().waitFor();
  assert.equal(await box.getAttribute('aria-expanded'), 'true');
  assert.equal(await active(page), 'Danmark', 'what is chosen is marked');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(page), 'Norge');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(page), 'Belgien', 'the EEA comes after Denmark and Norway');
  await picture(page, 'country-list');
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  await options.first().waitFor({ state: 'detached' });
  assert.equal(await box.inputValue(), 'Danmark');
  assert.ok(await page.locator('.drawer').isVisible(), 'Escape closes the list first');
  await box.fill('tysk');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(page), 'Tyskland');
  await page.keyboard.press('Enter');
  await holds('DE');
  assert.equal(await box.inputValue(), 'Tyskland');
  assert.equal(await options.count(), 0);
  await page.keyboard.press('ArrowUp');
  await options.first().waitFor();
  assert.equal(await active(page), 'Tyskland');
  await page.keyboard.press('ArrowDown');
  assert.equal(await active(page), 'Ungarn');
  assert.ok(await options.filter({ hasText: 'Ungarn' }).isVisible(), 'what is reached is scrolled into sight');
  await page.keyboard.press('Tab');
  await holds('HU');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the list is chosen from by mouse', async () => {
  await example();
  const { page, box, options } = await opened();
  await box.click();
  await options.filter({ hasText: 'Norge' }).click();
  await holds('NO');
  assert.equal(await box.inputValue(), 'Norge');
  assert.equal(await options.count(), 0);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

for (const { look, language, options } of LOOKS) {
  test(`the list fits and stays clean, ${look}`, async () => {
    await example(language);
    const { page, box, options: shown } = await opened(options);
    await box.focus();
    await page.keyboard.press('ArrowDown');
    await shown.first().waitFor();
    await picture(page, `country-list-${look}`);
    const list = await page.getByRole('listbox').boundingBox();
    assert.ok(list.x >= 0 && list.x + list.width <= (options.width ?? 1280), JSON.stringify(list));
    assert.deepEqual(await faults(page), []);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
}

test('where a party contradicts a no to transfers, the parties say so, by the name of the country', async () => {
  await example('da', (register) => register.activities.forEach((activity) => (activity.third_country_transfer = false)));
  const { page, box } = await opened();
  await box.fill('USA');
  await page.keyboard.press('Tab');
  await holds('US');
  const told = page.locator('.drawer .finding').filter({ hasText: 'Rutepilot Eksempel ApS, USA' });
  await told.first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.drawer').waitFor({ state: 'detached' });
  const missing = page.locator('aside.missing');
  await missing.getByText('Rutepilot Eksempel ApS, USA').first().waitFor();
  assert.doesNotMatch(await missing.innerText(), /Alt er i orden/);
  const row = page.locator('.roomtbl tbody tr').filter({ hasText: 'Rutepilot' }).first();
  assert.equal(await row.locator('th .headed svg').count(), 1, 'the party carries the mark of what was found');
  await picture(page, 'country-parties');
  assert.deepEqual(await faults(page), []);
  await page.getByRole('button', { name: /^Kræver handling/ }).click();
  await row.waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('what is saved or read in that is no country is refused in a sentence that names the field and what to write', async () => {
  const { register } = await example();
  const party = register.parties.find((one) => one.id === 'rutepilot');
  const refused = await it.call('save', { record: { kind: 'party', record: { ...party, country: 'Atlantis' } } }).then(() => null, (failure) => failure);
  assert.equal(refused.code, 'not_country');
  assert.match(refused.message, /»Atlantis« er ikke et land.*feltet »Land«.*»Danmark« eller »DK«/);
  await it.call('save', { record: { kind: 'party', record: { ...party, country: 'Danmark' } } });
  await holds('DK');
  const from = await example('nb', (made) => (made.parties.find((one) => one.id === 'rutepilot').country = 'Atlantis')).then(() => null, (failure) => failure);
  assert.equal(from.code, 'import');
  assert.match(from.message, /\/parties\/5\/country: .*"Atlantis".*Her må det stå et land/);
  await example('en', (made) => (made.parties.find((one) => one.id === 'rutepilot').country = 'Tyskland'));
  await holds('DE');
});
