// The register on a past day: the whole window shows it, nothing can be written there, and two days are compared.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, fits, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const BEGAN = '2026-06-30T10:00:00+02:00';
const LATER = '2026-09-15T10:00:00+02:00';
const TODAY = '2026-11-21T14:02:00+01:00';

const change = async (kind, id, fields) => {
  const { open } = await it.call('start');
  const record = Object.values(open.register).flat().find((one) => one.id === id);
  return it.call('save', { record: { kind, record: { ...record, ...fields } } });
};

/** A register that began in June and in which things happened in September; seen in November. */
async function lived(language = 'da') {
  await it.stand('now', BEGAN);
  const { register } = await it.register('003-klar', language);
  const [activity] = register.activities;
  const [rule] = register.retention_rules;
  const person = (await it.call('add', { record: { kind: 'person', record: { id: '', name: 'Hemmelig Prøve' } } })).put[0].record.id;
  await it.stand('now', LATER);
  await change('activity', activity.id, { name: 'Kunder og deres ordrer' });
  await change('retention_rule', rule.id, { latest: rule.latest + 12 });
  await it.call('add', { record: { kind: 'system', record: { id: '', name: 'Økonomiprogram' } } });
  await it.call('erase', { kind: 'person', id: person });
  await it.stand('now', TODAY);
  return { activity, rule };
}

const band = (page) => page.locator('.past-band');
const h1 = (page) => page.locator('.main h1').innerText();

/** Looks back from the history, as a person does. */
async function lookBack(page, day) {
  await rail(page, 'history');
  await page.locator('.head [data-act="look-back"]').click();
  await page.locator('.dialog input').fill(day);
  await page.locator('.dialog [data-act="look-back"]').click();
  await band(page).waitFor();
}

test('the whole window shows the day that was chosen, and today again', async () => {
  const { activity } = await lived();
  const page = await it.page();
  await lookBack(page, '30. juni 2026');
  assert.match(await band(page).innerText(), /Fortegnelsen, som den var registreret 30\.\s*juni\s*2026\. Kun til læsning\./);
  assert.match(await band(page).innerText(), /Noget fra dengang er slettet siden efter reglerne og vises ikke\./);
  assert.deepEqual(await faults(page), []);
  await picture(page, 'past-history-da-light');
  // Lists, as they were.
  await rail(page, 'activities');
  await page.locator('.letters tbody .name', { hasText: activity.name }).first().waitFor();
  assert.equal(await page.getByText('Kunder og deres ordrer').count(), 0);
  await picture(page, 'past-activities-da-light');
  // A record, as it was, and nothing in it can be written.
  await page.locator('.letters tbody .name', { hasText: activity.name }).first().click();
  await page.locator('#a').waitFor();
  const title = page.locator('.titlefield textarea, .titlefield input').first();
  assert.equal(await title.inputValue(), activity.name);
  assert.equal(await title.evaluate((field) => field.readOnly), true);
  assert.equal(await page.locator('.main [data-add]').count(), 0);
  assert.deepEqual(await faults(page), []);
  await picture(page, 'past-activity-da-light');
  await rail(page, 'systems');
  await page.locator('.main h1').waitFor();
  assert.equal(await page.getByText('Økonomiprogram').count(), 0);
  await rail(page, 'deletion');
  await page.locator('.main h1').waitFor();
  // The window is loaded anew and shows the same day.
  await page.reload();
  await band(page).waitFor();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name', { hasText: activity.name }).first().waitFor();
  await band(page).locator('[data-act="today"]').click();
  await band(page).waitFor({ state: 'detached' });
  await page.locator('.letters tbody .name', { hasText: 'Kunder og deres ordrer' }).waitFor();
  await page.getByText('Nu vises fortegnelsen, som den er i dag.').waitFor();
  await rail(page, 'systems');
  await page.getByText('Økonomiprogram').first().waitFor();
  assert.ok((await page.locator('.main [data-add]').count()) > 0, 'it can be written again');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('every place of the window can be seen on a past day', async () => {
  await lived();
  const page = await it.page();
  await lookBack(page, '30. juni 2026');
  for (const screen of ['overview', 'activities', 'parties', 'systems', 'deletion', 'control', 'cases', 'documents', 'history', 'settings']) {
    await rail(page, screen);
    await page.locator(`.rail a[href="#${screen}"][aria-current]`).waitFor();
    if (screen === 'documents') {
      await page.locator('.sheet').waitFor({ timeout: 60_000 });
      assert.equal(await page.locator('[data-act="pack-open"]').count(), 0, 'what is handed over is of today');
    }
    await band(page).waitFor();
    assert.deepEqual(await faults(page), [], screen);
    await picture(page, `past-${screen}`);
    const stands = await page.locator('[role="alert"]', { hasText: /\S/ }).count();
    assert.equal(stands, 0, `${screen}: nothing is refused by only looking`);
  }
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a day the register does not know is refused where it is chosen', async () => {
  await lived();
  const page = await it.page();
  await rail(page, 'history');
  await page.locator('.head [data-act="look-back"]').click();
  const dialog = page.locator('.dialog');
  for (const [day, told] of [
    ['i overmorgen', /ikke en dato/],
    ['29. juni 2026', /fra 30\.\s*juni\s*2026 til 20\.\s*november\s*2026/],
    ['21. november 2026', /fra 30\.\s*juni\s*2026 til 20\.\s*november\s*2026/],
    ['1. januar 2099', /fra 30\.\s*juni\s*2026 til 20\.\s*november\s*2026/],
  ]) {
    await dialog.locator('input').fill(day);
    await dialog.locator('input').press('Enter');
    await page.waitForFunction((source) => new RegExp(source, 'i').test(document.querySelector('.dialog .fault')?.textContent ?? ''), told.source);
    assert.equal(await band(page).count(), 0);
  }
  assert.deepEqual(await faults(page), []);
  await picture(page, 'past-refused-da-light');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a line of the history leads to its day, and the search to any day and back', async () => {
  const { activity } = await lived();
  const page = await it.page();
  await rail(page, 'history');
  await page.locator('.deed .line', { hasText: 'rettede behandling' }).click();
  await page.locator('.deed [data-act="as-then"]').first().click();
  await band(page).waitFor();
  assert.match(await band(page).innerText(), /15\.\s*september\s*2026/);
  // Of the days after it the history tells nothing now.
  await band(page).locator('[data-act="other-day"]').click();
  assert.match(await page.locator('.dialog input').inputValue(), /15\.\s*september\s*2026/);
  await page.locator('.dialog input').fill('2026-06-30');
  await page.locator('.dialog [data-act="look-back"]').click();
  await page.waitForFunction(() => /30\.\s*juni/.test(document.querySelector('.past-band')?.textContent ?? ''));
  await page.locator('.deed .line', { hasText: 'Kunder og deres ordrer' }).waitFor({ state: 'detached' });
  await page.locator('.deed').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('Tilbage til i dag');
  await page.keyboard.press('Enter');
  await band(page).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('Se fortegnelsen på en dag');
  await page.keyboard.press('Enter');
  await page.locator('.dialog input').fill('30/6-26');
  await page.keyboard.press('Enter');
  await band(page).waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill(activity.name);
  await page.locator('dialog [role="option"]', { hasText: activity.name }).first().waitFor();
  await page.locator('dialog input').fill('Tilføj behandling');
  assert.deepEqual((await page.locator('dialog [role="option"]').allInnerTexts()).filter((text) => /^Tilføj/.test(text)), [], 'nothing is made here');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a record that is not there on the other day gives way to the overview', async () => {
  await lived();
  const added = await it.call('add', { record: { kind: 'activity', record: { id: '', name: 'Helt ny behandling' } } });
  const page = await it.page();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name', { hasText: 'Helt ny behandling' }).click();
  await page.locator('#a').waitFor();
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('Se fortegnelsen på en dag');
  await page.keyboard.press('Enter');
  await page.locator('.dialog input').fill('30/6-26');
  await page.keyboard.press('Enter');
  await band(page).waitFor();
  await page.locator('.rail a[href="#overview"][aria-current]').waitFor();
  assert.equal(added.put[0].record.name, 'Helt ny behandling');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('what is typed is saved before today is left, and nothing of it is lost', async () => {
  const { activity } = await lived();
  const page = await it.page();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name', { hasText: 'Kunder og deres ordrer' }).click();
  await page.locator('#a').waitFor();
  await page.locator('.titlefield textarea, .titlefield input').first().fill('Kunder, skrevet til sidst');
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').fill('Se fortegnelsen på en dag');
  await page.keyboard.press('Enter');
  await page.locator('.dialog input').fill('30/6-26');
  await page.keyboard.press('Enter');
  await band(page).waitFor();
  assert.equal(await page.locator('.titlefield textarea, .titlefield input').first().inputValue(), activity.name);
  await band(page).locator('[data-act="today"]').click();
  await band(page).waitFor({ state: 'detached' });
  const { open } = await it.call('start');
  assert.equal(open.register.activities.find((one) => one.id === activity.id).name, 'Kunder, skrevet til sidst');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a draft says on its pages which day it is of', async () => {
  await lived();
  const page = await it.page();
  await lookBack(page, '30. juni 2026');
  await rail(page, 'documents');
  await page.locator('.sheet').first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('.sheet')?.alt.includes('Som registreret'), null, { timeout: 60_000 });
  const said = (await page.locator('.sheet').first().getAttribute('alt')).replaceAll('\u00a0', ' ');
  assert.match(said, /Som registreret 30\. juni 2026 · udskrevet 21\. november 2026/);
  assert.equal(await page.locator('[data-act="issue"]').count(), 0);
  await page.waitForFunction(() => document.querySelector('.sheet').naturalWidth > 0);
  await picture(page, 'past-draft-da-light');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

for (const [language, days, said] of [
  ['da', ['30. juni 2026', '21. november 2026'], ['Rettet', 'Kunder og deres ordrer', 'Tilføjet', 'Økonomiprogram', 'Der er siden slettet én gang']],
  ['nb', ['30. juni 2026', '21. november 2026'], ['Endret', 'Kunder og deres ordrer', 'Lagt til', 'Økonomiprogram', 'Det er siden slettet én gang']],
  ['en', ['30 June 2026', '21 November 2026'], ['Changed', 'Kunder og deres ordrer', 'New', 'Økonomiprogram', 'has been erased once since']],
])
  test(`two days are compared in ${language}`, async () => {
    const { activity } = await lived(language);
    const page = await it.page();
    await rail(page, 'history');
    await page.locator('.head [data-act="compare"]').click();
    const [from, to] = await page.locator('.compare input').all();
    await from.fill(days[0]);
    assert.match((await to.inputValue()).replaceAll('\u00a0', ' '), /21/);
    await from.press('Enter');
    await page.locator('.compared').first().waitFor();
    const text = await page.locator('.compare').innerText();
    for (const words of said) assert.ok(text.includes(words), `${words}\n${text}`);
    assert.ok(text.includes(activity.name), 'the name it had');
    assert.doesNotMatch(text, /Hemmelig/);
    assert.deepEqual(await faults(page), []);
    await picture(page, `compare-${language}-light`);
    await page.locator('.compared', { hasText: 'Økonomiprogram' }).getByRole('button').first().click();
    await page.locator('.drawer').waitFor();
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });

test('days that cannot be compared are said, and the same day says nothing differs', async () => {
  await lived();
  const page = await it.page();
  await rail(page, 'history');
  await page.locator('.head [data-act="compare"]').click();
  const [from, to] = await page.locator('.compare input').all();
  await from.fill('en dag');
  await from.press('Enter');
  await page.locator('.compare .fault').waitFor();
  await from.fill('20. november 2026');
  await to.fill('1. juli 2026');
  await to.press('Enter');
  await page.getByText('Den første dag ligger efter den anden.').waitFor();
  await from.fill('1. juli 2026');
  await to.fill('2. juli 2026');
  await to.press('Enter');
  await page.getByText('Fortegnelsen siger det samme på de to dage.').waitFor();
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

for (const { look, language, options } of LOOKS)
  test(`the band and the comparison are clean and fit, ${look}`, async () => {
    await lived(language);
    const page = await it.page(options);
    await lookBack(page, '2026-06-30');
    assert.equal(await h1(page), { da: 'Historik', nb: 'Historikk', en: 'History' }[language]);
    await picture(page, `past-${look}`);
    await page.locator('.head [data-act="compare"]').click();
    await page.locator('.compare [data-act="compare"]').click();
    await page.locator('.compared').first().waitFor();
    await picture(page, `compare-${look}`);
    assert.deepEqual(await faults(page), []);
    await fits(page, look);
    const small = await page.locator('.past-band button, .compare button, .compare input').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.height > 0 && box.height < 24).length);
    assert.equal(small, 0, 'targets below 24 px');
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
