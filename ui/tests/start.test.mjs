// The first start, the example, opening files, and the settings: as a person goes through them.

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const settled = { actor: 'Pernille Prøvesen', appearance: 'system' };
const speak = (language, more = {}) => it.call('save_settings', { ...settled, language, ...more });
const tell = (what, value) => fetch(`${it.url}/test/${what}`, { method: 'POST', body: JSON.stringify(value) });
const windows = () => fetch(`${it.url}/test/windows`).then((answer) => answer.json());
const closed = () => it.call('close');
/** What the window tells the page of files dragged over it. */
const drag = (page, what, paths) => page.evaluate((detail) => window.dispatchEvent(new CustomEvent('fortegnelse-dragged', { detail })), { what, paths });
const SCREENS = ['overview', 'activities', 'parties', 'systems', 'deletion', 'control', 'cases', 'documents', 'history', 'settings'];

/** No text is wider than what holds it, and the window does not scroll sideways. */
const overflow = (page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll('.btn, .seg .pick, h1, h2, .link')].filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('.frame, .vh')).map((one) => one.textContent?.trim());
    return { wide: Math.max(0, wide), cut };
  });

test('the first start is gone through with the keyboard alone, and what is missing is named with links', async () => {
  const path = join(it.home, 'Tastatur.fortegnelse');
  const page = await it.page({ dialogs: [path] });
  const key = page.keyboard;
  await page.locator('#f-actor').focus();
  await key.press('Enter');
  const summary = page.locator('.summary');
  await summary.waitFor();
  await picture(page, 'start-1-missing-name');
  assert.equal(await summary.evaluate((box) => box === document.activeElement), true, 'the summary has the focus');
  await key.press('Tab');
  await key.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-actor');
  await key.type('Pernille Prøvesen');
  await key.press('Enter');
  await page.getByRole('heading', { name: 'Hvilken fortegnelse?' }).waitFor();
  await key.press('Tab');
  await key.press('Enter');
  await page.getByRole('heading', { name: 'Hvilken virksomhed er det?' }).waitFor();
  await page.locator('#f-organisation').focus();
  await key.press('Enter');
  await summary.getByRole('link', { name: 'Skriv virksomhedens navn.' }).waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, 'start-2-missing-company');
  await page.locator('#f-organisation').focus();
  await key.type('Eksempel Rengøring ApS');
  await summary.waitFor({ state: 'detached' });
  await page.locator('#f-registration_number').focus();
  await key.type('12 34 56 78');
  await page.getByText('kontrolcifferet passer ikke').waitFor();
  await picture(page, 'start-3-number');
  assert.deepEqual(await faults(page), []);
  await key.press('Enter');
  await page.getByRole('heading', { name: 'Hvem kan man kontakte, og hvem skriver under?' }).waitFor();
  assert.equal(await page.locator('#f-contact_name').inputValue(), 'Pernille Prøvesen');
  await picture(page, 'start-4-people');
  await page.locator('#f-contact_name').focus();
  await key.press('Enter');
  await page.getByRole('heading', { name: 'Hvornår begynder og slutter regnskabsåret?' }).waitFor();
  await page.locator('#f-year_ends').fill('1.1.2024');
  await key.press('Enter');
  await summary.getByRole('link').waitFor();
  await picture(page, 'start-5-year');
  assert.deepEqual(await faults(page), []);
  await page.locator('#f-year_ends').fill(`31.12.${new Date().getFullYear()}`);
  await key.press('Enter');
  await page.locator('.app').waitFor();
  assert.equal((await it.call('start')).open.register.organisations[0].registration_number, '12 34 56 78', 'the hint is no bar');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the example is marked on every screen, and goes when it is asked to', async () => {
  await closed();
  const page = await it.page();
  await page.getByRole('button', { name: /^Prøv med et eksempel/ }).click();
  await page.locator('.app').waitFor();
  const file = (await it.call('start')).open.path;
  assert.ok(file.startsWith(join(it.home, 'data')), 'it lies in the program’s own folder');
  for (const screen of SCREENS) {
    await rail(page, screen);
    await page.getByText('Det her er et eksempel med en opdigtet virksomhed').waitFor();
    if (screen === 'documents') await page.locator('.sheet').waitFor({ timeout: 60_000 });
    await picture(page, `example-${screen}`);
    assert.deepEqual(await faults(page), [], screen);
  }
  assert.ok(!(await it.call('start')).settings.recent.some((recent) => recent.path === file), 'it is not remembered');
  const remove = page.getByRole('button', { name: 'Fjern eksemplet, og begynd på jeres egen…' });
  await remove.click();
  const dialog = page.getByRole('dialog', { name: 'Fjern eksemplet?' });
  await dialog.waitFor();
  await picture(page, 'example-remove');
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Escape');
  assert.ok(existsSync(file));
  await remove.click();
  await dialog.getByRole('button', { name: 'Fjern eksemplet' }).click();
  await page.getByRole('heading', { name: 'Hvilken virksomhed er det?' }).waitFor();
  assert.deepEqual(readdirSync(join(it.home, 'data/example')), []);
  await page.leave();
});

test('a file of late that is gone says so, is found elsewhere or taken off the list', async () => {
  const { path } = await it.register('003-klar');
  await closed();
  const moved = join(it.home, 'Flyttet.fortegnelse');
  renameSync(path, moved);
  const page = await it.page({ dialogs: [moved] });
  const entry = page.locator('.recent li').filter({ hasText: path });
  await entry.locator('.link').click();
  const dialog = page.getByRole('dialog', { name: 'Filen er der ikke længere' });
  await dialog.getByText(path, { exact: false }).waitFor();
  await picture(page, 'recent-missing');
  assert.deepEqual(await faults(page), []);
  await dialog.getByRole('button', { name: 'Fjern fra listen' }).click();
  await entry.waitFor({ state: 'detached' });
  await page.reload();
  await page.locator('.start').waitFor();
  assert.equal(await entry.count(), 0, 'it is forgotten for good');
  await page.getByRole('button', { name: 'Åbn en fortegnelse…' }).click();
  await page.locator('.app').waitFor();
  await closed();
  await page.leave();
});

test('one register dropped on the window is opened; several, or another kind of file, are refused in words', async () => {
  const { path } = await it.register('003-klar');
  await closed();
  const page = await it.page();
  await drag(page, 'over', [path]);
  await page.locator('.dropmark').getByText('Slip filen for at åbne fortegnelsen').waitFor();
  await picture(page, 'drop-mark');
  await drag(page, 'leave', []);
  await page.locator('.dropmark').waitFor({ state: 'detached' });
  await drag(page, 'drop', [path, path]);
  await page.getByRole('alert').getByText('Du slap 2 filer. Slip én fortegnelse ad gangen.').waitFor();
  await drag(page, 'drop', ['/papirer/liste.xlsx']);
  await page.getByRole('alert').getByText('/papirer/liste.xlsx er ikke en fortegnelse.').waitFor();
  await picture(page, 'drop-other');
  assert.deepEqual(await faults(page), []);
  await drag(page, 'drop', [path]);
  await page.locator('.app').waitFor();
  await page.leave();
});

test('a second register has a window of its own, and the one that is open stays', async () => {
  const { path } = await it.register('003-klar');
  const page = await it.page();
  const before = (await windows()).length;
  await drag(page, 'drop', [path]);
  await page.getByText('Fortegnelsen er allerede åben i dette vindue.').waitFor();
  await drag(page, 'drop', ['/papirer/anden.fortegnelse']);
  for (let tries = 0; (await windows()).length === before && tries < 200; tries += 1) await page.waitForTimeout(30);
  assert.equal((await windows()).at(-1), '/papirer/anden.fortegnelse');
  assert.equal((await it.call('start')).open.path, path);
  await page.leave();
});

test('a copy is made, looked into and restored as a new file, never over another', async () => {
  const { path, register } = await it.register('003-klar');
  const [taken, fresh, folder] = [join(it.home, 'Optaget.fortegnelse'), join(it.home, 'Hentet frem.fortegnelse'), join(it.home, 'stik')];
  writeFileSync(taken, 'noget andet');
  mkdirSync(folder);
  const page = await it.page({ dialogs: [taken, fresh] });
  await rail(page, 'settings');
  const rows = page.locator('.copies tbody tr');
  await rows.first().waitFor();
  const count = await rows.count();
  await page.getByRole('button', { name: 'Lav sikkerhedskopi' }).click();
  await page.waitForFunction((n) => document.querySelectorAll('.copies tbody tr').length === n + 1, count);
  const policy = register.policies[0];
  await it.call('save', { record: { kind: 'policy', record: { ...policy, title: 'Ny titel' } } });
  await it.call('save', { record: { kind: 'policy', record: { ...policy, title: 'Nyere titel' } } });
  await rows.first().locator('.name').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Den åbne fortegnelse har 2 ændringer, som ikke er i kopien.').waitFor();
  assert.equal(await dialog.locator('dt', { hasText: 'Behandlinger' }).locator('+ dd').innerText(), String(register.activities.length));
  await picture(page, 'restore-preview');
  assert.deepEqual(await faults(page), []);
  await dialog.getByRole('button', { name: 'Hent frem som ny fil…' }).click();
  await dialog.getByRole('alert').getByText('findes allerede').waitFor();
  await picture(page, 'restore-exists');
  await dialog.getByRole('button', { name: 'Hent frem som ny fil…' }).click();
  await dialog.getByText(fresh).waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, 'restored');
  await dialog.getByRole('button', { name: 'Åbn den i et vindue for sig' }).click();
  for (let tries = 0; !(await windows()).includes(fresh) && tries < 200; tries += 1) await page.waitForTimeout(30);
  assert.ok((await windows()).includes(fresh));
  assert.equal((await it.call('start')).open.path, path);
  await tell('dialog', folder);
  await page.getByRole('button', { name: 'Lav kopi i en mappe, du vælger…' }).click();
  await rows.filter({ hasText: folder }).first().waitFor();
  assert.deepEqual(page.troubles, []);
  await closed();
  assert.equal((await it.call('open', { path: fresh })).register.policies[0].title, policy.title);
  await page.leave();
});

test('a copy is restored where no register is open, and then opened', async () => {
  await it.register('003-klar');
  await it.call('backup', { folder: null });
  await closed();
  const fresh = join(it.home, 'Fra start.fortegnelse');
  const page = await it.page({ dialogs: [fresh] });
  await page.getByRole('button', { name: /^Hent en sikkerhedskopi frem/ }).click();
  await page.locator('.copies .name').first().waitFor();
  await picture(page, 'start-copies');
  assert.deepEqual(await faults(page), []);
  await page.locator('.copies .name').first().click();
  await page.getByRole('button', { name: 'Hent frem som ny fil…' }).click();
  await page.getByRole('button', { name: 'Åbn den' }).click();
  await page.locator('.app').waitFor();
  assert.equal((await it.call('start')).open.path, fresh);
  await page.leave();
});

test('the text grows on every screen and nothing is cut off, also in a narrow window and at 200 %', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await rail(page, 'settings');
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const normal = await size();
  for (const [percent, factor] of [['115', 1.15], ['130', 1.3], ['150', 1.5]]) {
    await page.getByText(`${percent} %`, { exact: true }).click();
    await page.waitForFunction((now) => document.documentElement.classList.contains(now), `text-${percent}`);
    assert.ok(Math.abs((await size()) / normal - factor) < 0.02, percent);
  }
  await page.leave();
  for (const [name, options] of [['1280', {}], ['200', { width: 640, height: 430, deviceScaleFactor: 2 }]]) {
    const large = await it.page(options);
    for (const screen of SCREENS) {
      await rail(large, screen);
      if (screen === 'documents') await large.locator('.sheet').waitFor({ timeout: 60_000 });
      await picture(large, `text-150-${name}-${screen}`);
      assert.deepEqual(await overflow(large), { wide: 0, cut: [] }, `${screen} at ${name}`);
    }
    assert.deepEqual(await faults(large), []);
    await large.leave();
  }
  await speak('da');
});

test('each rule the program knows stands in the settings with value, source and date', async () => {
  await it.register('003-klar');
  const law = await it.call('law');
  const page = await it.page();
  await rail(page, 'settings');
  const card = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Regler, programmet kender' }) });
  await card.getByText('bogføringslovens § 12').waitFor();
  // What readers must be told is of one regulation and one date: both stand above the table.
  const tables = [['.tbl:not(.duties)', 4, law.minima.length + law.rights.length + 1 + law.authorities.length], ['.duties', 3, law.information.length]];
  for (const [table, columns, count] of tables) {
    const rows = await card.locator(`${table} tbody tr`).evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
    assert.equal(rows.length, count);
    for (const cells of rows) assert.ok(cells.length === columns && cells.every(Boolean), cells.join(' | '));
  }
  await card.scrollIntoViewIfNeeded();
  await picture(page, 'settings-law');
  await page.leave();
});

for (const { look, language, options } of LOOKS)
  test(`first start and settings are clean and fit, ${look}`, async () => {
    await it.register('003-klar', language);
    const page = await it.page(options);
    const words = [];
    const seen = async (name) => {
      await picture(page, `${name}-${look}`);
      assert.deepEqual(await overflow(page), { wide: 0, cut: [] }, name);
      assert.deepEqual(await faults(page), [], name);
      words.push(await page.locator('body').innerText());
    };
    await rail(page, 'settings');
    await page.locator('.copies').waitFor();
    await seen('settings');
    await page.locator('.main section').filter({ has: page.locator('#s-file') }).getByRole('button').last().click();
    for (const [n, next] of ['.ways li:first-child button', '.sf .primary', '.sf .primary', null].entries()) {
      await page.locator('#step').waitFor();
      await seen(`start-${n}`);
      if (n === 1) await page.locator('#f-organisation').fill('Eksempel Rengøring ApS');
      if (next) await page.locator(next).click();
    }
    assert.doesNotMatch(words.join('\n'), /\b(start|settings|copies|law|restore|heading|example|about|paper|kinds?|choice|state|rail|section|failure|finding)-[a-z]/, 'an id without words');
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
