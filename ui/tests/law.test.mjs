// The rules the program knows: how old they are, what they say, and how a file takes their place.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, fits, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const rules = (name, more) => {
  const path = join(it.home, name);
  writeFileSync(path, JSON.stringify({ as_of: '2026-08-29', ...more }));
  return path;
};
const settings = async (options) => {
  const page = await it.page(options);
  await rail(page, 'settings');
  await page.locator('#s-law-more').waitFor();
  return page;
};
const folds = (page) => page.locator('section[aria-labelledby="s-law-more"] details');

test('the rules tell how old they are, and the tables deadlines rest on are there to unfold', async () => {
  await it.register('003-klar');
  const law = await it.call('law');
  const page = await settings();
  const card = page.locator('section[aria-labelledby="s-law"]');
  await card.getByText('Reglerne her er kontrolleret pr. 28. august 2026.').waitFor();
  await card.getByText('Reglerne er dem, der fulgte med programmet.').waitFor();
  assert.equal(await card.getByRole('button', { name: 'Brug programmets egne regler' }).count(), 0, 'they are in force');
  for (const fold of await folds(page).all()) await fold.locator('summary').click();
  const rows = (at) => folds(page).nth(at).locator('tbody tr').count();
  assert.equal(await rows(0), 37 + 8);
  assert.equal(await rows(1), law.supervision.allowed.length + law.supervision.concepts.length + law.supervision.questions.length);
  assert.equal(await rows(2), 4);
  assert.equal(await rows(3), law.holidays.length + 2);
  const open = law.checklist.flatMap((part) => part.points).filter((point) => !point.verified).length;
  assert.equal(await folds(page).nth(0).locator('.tag').count(), open, 'what nobody has seen is marked');
  await folds(page).nth(0).getByText('Er alle brud skrevet ned – også dem, I ikke anmeldte?').waitFor();
  await folds(page).nth(0).getByText('Artikel 33, stk. 5', { exact: true }).waitFor();
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a file is taken only after what it changes was shown, is undone with one click, and is given up again', async () => {
  await it.register('003-klar');
  const path = rules('Regler fra rådgiveren.json', { breach_hours: 48, eea: [...(await it.call('law')).eea, 'CH'] });
  const page = await settings({ dialogs: [path, path] });
  const take = page.getByRole('button', { name: 'Hent regler fra en fil…' });
  await take.click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByRole('heading', { name: 'Det bliver ændret' }).waitFor();
  const rows = await dialog.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())));
  assert.deepEqual(rows, [
    ['Kontrolleret pr.', '28. august 2026', '29. august 2026'],
    ['Lande i EU og EØSSchweiz', '–', 'Ny Schweiz'],
    ['Frist for at anmelde et brud', '72 timer', '48 timer'],
  ]);
  assert.deepEqual(await faults(page), []);
  await picture(page, 'law-preview');
  await dialog.getByRole('button', { name: 'Behold de nuværende' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal((await it.call('law')).file, null);
  assert.equal(await take.evaluate((button) => button === document.activeElement), true, 'the focus returns');

  await take.click();
  await dialog.getByRole('button', { name: 'Tag reglerne i brug' }).click();
  const card = page.locator('section[aria-labelledby="s-law"]');
  await card.getByText('Reglerne er hentet fra »Regler fra rådgiveren.json«').waitFor();
  assert.equal((await it.call('law')).file.name, 'Regler fra rådgiveren.json');
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await card.getByText('Reglerne er dem, der fulgte med programmet.').waitFor();
  await page.keyboard.press('Control+y');
  await card.getByText('Reglerne er hentet fra').waitFor();
  await card.getByRole('button', { name: 'Brug programmets egne regler' }).click();
  await card.getByText('Reglerne er dem, der fulgte med programmet.').waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a file with something wrong is refused with its place, and one that says the same offers nothing to take', async () => {
  await it.register('003-klar');
  const page = await settings({ dialogs: [rules('forkert.json', { breach_hours: 0 }), rules('ens.json', { as_of: '2026-08-28' })] });
  const take = page.getByRole('button', { name: 'Hent regler fra en fil…' });
  await take.click();
  await page.getByText('Frist for at anmelde et brud (/breach_hours): 0 kan ikke passe. Skriv et tal fra 1 til 720.').waitFor();
  assert.equal(await page.locator('dialog[open]').count(), 0);
  await take.click();
  const dialog = page.locator('dialog[open]');
  await dialog.getByText('Filen siger det samme som de regler, der gælder nu.').waitFor();
  assert.deepEqual(await dialog.getByRole('button').allTextContents(), ['Luk']);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.leave();
});

test('the rules are saved as a file a person can edit', async () => {
  await it.register('003-klar');
  const path = join(it.home, 'Regler 2026-08-28.json');
  const page = await settings({ dialogs: [path] });
  await page.getByRole('button', { name: 'Gem reglerne som fil…' }).click();
  await page.getByText(`Reglerne er gemt i ${path}`).waitFor();
  assert.ok(existsSync(path));
  assert.equal(JSON.parse(readFileSync(path, 'utf8')).breach_hours, 72);
  await page.leave();
});

for (const { look, language, options } of LOOKS)
  test(`the rules and their preview are clean and fit, ${look}`, async () => {
    await it.register('003-klar', language);
    const path = rules('Regler.json', { request_months: 2 });
    const page = await settings({ ...options, dialogs: [path] });
    for (const fold of await folds(page).all()) await fold.locator('summary').click();
    await page.locator('#s-law-more').scrollIntoViewIfNeeded();
    await fits(page, look);
    assert.deepEqual(await faults(page), []);
    await picture(page, `law-tables-${look}`);
    const small = await page.locator('section[aria-labelledby^="s-law"] :is(button, summary)').evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.textContent));
    assert.deepEqual(small, []);
    await page.locator('section[aria-labelledby="s-law"] .acts button').nth(1).click();
    await page.locator('dialog[open] tbody tr').first().waitFor();
    assert.deepEqual(await faults(page), []);
    await picture(page, `law-preview-${look}`);
    const said = await page.locator('section[aria-labelledby^="s-law"], dialog[open]').allTextContents();
    assert.doesNotMatch(said.join('\n'), /\b(law|choice|copies|filter)-[a-z]/, 'an id without words');
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
