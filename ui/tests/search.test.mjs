// Search over records, help and commands; and the help beside the work.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { looks } from './scenes.mjs';
import { focusIn, program, rail, ROOT } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());


const box = (page) => page.locator('.findbox input');

/** The search with something typed in it, and its answer there. */
async function searchFor(page, query) {
  await page.keyboard.press('Control+k');
  await box(page).waitFor();
  await box(page).fill(query);
}

const options = (page) => page.locator('.found').getByRole('option').locator('.what').allInnerTexts();
const field = (page) => box(page).evaluate((box) => document.getElementById(box.getAttribute('aria-activedescendant'))?.innerText ?? '');

test('a record of each kind is found by its title and opens where it is edited', async () => {
  const { register } = await it.register('003-klar');
  const page = await it.page();
  const [activity] = register.activities;
  const party = register.parties.find((one) => one.name);
  const measure = register.measures[0];
  const item = register.data_items.find((one) => one.activity === activity.id && typeof one.name === 'string');
  const person = register.persons[0];
  for (const [query, title, there] of [
    [activity.name, activity.name, '.titlefield textarea'],
    [party.name, party.name, `.drawer[aria-label*="${party.name.slice(0, 12)}"]`],
    [measure.name, measure.name, '.drawer'],
    [item.name, item.name, '#c, .drawer'],
    [person.name, person.name, '.drawer'],
  ]) {
    await searchFor(page, query);
    await page.locator('.found').getByRole('option', { name: title }).first().click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.locator(there).first().waitFor();
    // What was opened has the focus, not the page behind it.
    await page.waitForFunction((selector) => [...document.querySelectorAll(selector)].some((one) => one.contains(document.activeElement)), there);
  }
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('letters are forgiven: accents, case, ae for æ, oe for ø, aa for å', async () => {
  await it.register('003-kundepolitik');
  const party = await it.call('add', { record: { kind: 'party', record: { id: '', position: 90, name: 'Ærø Blåbær & Café ApS' } } });
  assert.equal(party.put[0].record.name, 'Ærø Blåbær & Café ApS');
  const page = await it.page();
  for (const query of ['ærø', 'AEROE blaabaer', 'aero cafe', 'blabar', 'CAFÉ æ']) {
    await searchFor(page, query);
    assert.equal((await options(page))[0], 'Ærø Blåbær & Café ApS', query);
    await page.keyboard.press('Escape');
  }
  await page.leave();
});

test('the beginning of a title stands before a word in it, that before anything else, and what was used last stands first', async () => {
  await it.register('003-kundepolitik');
  for (const [position, name] of ['Om Kvarts', 'Bag xKvarts', 'Kvarts Eksempel ApS', 'Kvartsgruben'].entries())
    await it.call('add', { record: { kind: 'party', record: { id: '', position: 80 + position, name } } });
  const page = await it.page();
  await searchFor(page, 'kvarts');
  assert.deepEqual(await options(page), ['Kvartsgruben', 'Kvarts Eksempel ApS', 'Om Kvarts', 'Bag xKvarts']);
  await page.locator('.found').getByRole('option', { name: 'Kvarts Eksempel ApS' }).click();
  await searchFor(page, 'kvarts');
  assert.deepEqual((await options(page)).slice(0, 2), ['Kvarts Eksempel ApS', 'Kvartsgruben']);
  await box(page).fill('');
  assert.equal((await options(page))[0], 'Kvarts Eksempel ApS');
  await page.leave();
});

test('what was just written is found, and what was removed is not', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await rail(page, 'activities');
  await page.keyboard.press('Control+n');
  await focusIn(page, /^activity\/.*\/name$/);
  await page.keyboard.type('Zinkværket');
  await page.keyboard.press('Enter');
  await page.getByText(/^Gemt kl\./).waitFor();
  await searchFor(page, 'zinkvaerket');
  assert.equal((await options(page))[0], 'Zinkværket');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => !document.querySelector('.titlefield'));
  await searchFor(page, 'zinkvaerket');
  await page.locator('.nothing').waitFor();
  assert.deepEqual(await options(page), []);
  await page.leave();
});

test('by keys alone: the list is gone through, its ends meet, and Escape leaves everything as it was', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await rail(page, 'parties');
  const before = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await searchFor(page, 'kunde');
  const first = await field(page);
  await page.keyboard.press('ArrowDown');
  assert.notEqual(await field(page), first);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await field(page), await page.locator('.found').getByRole('option').last().innerText());
  await page.keyboard.press('ArrowDown');
  assert.equal(await field(page), first);
  assert.equal(await page.locator('.found').getByRole('option', { selected: true }).count(), 1);
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('href')), before);
  await page.leave();
});

test('the counts tell how many there are where only some are shown', async () => {
  await it.register('003-kundepolitik');
  for (let n = 0; n < 25; n += 1) await it.call('add', { record: { kind: 'party', record: { id: '', position: 100 + n, name: `Ukendtlev ${n}` } } });
  const page = await it.page();
  await searchFor(page, 'ukendtlev');
  assert.equal((await options(page)).length, 20);
  assert.match(await page.locator('.gh').first().innerText(), /20 af 25/);
  await page.getByRole('status').filter({ hasText: '25 fundet' }).waitFor({ state: 'attached' });
  await page.leave();
});

test('a command does what it says', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await searchFor(page, 'mørkt');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  await searchFor(page, 'tilføj system');
  await page.keyboard.press('Enter');
  await focusIn(page, /^system\/.*\/name$/);
  await searchFor(page, 'gå til sletning');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.rail [aria-current]')?.getAttribute('href') === '#deletion');
  await searchFor(page, 'udskriv fortegnelse');
  await page.keyboard.press('Enter');
  await page.locator('.doclist a[href="#article-30"][aria-current]').waitFor();
  await searchFor(page, 'udsted en ny');
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('help opens for the field in focus, follows to the next, and gives the focus back', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  await page.locator('.purp textarea').first().focus();
  await page.keyboard.press('F1');
  const help = page.locator('.helppane');
  assert.equal(await help.getByRole('heading', { level: 2 }).innerText(), 'Formål');
  assert.match(await help.innerText(), /Artikel\s30, stk\.\s1, litra\sb/);
  assert.equal(await page.locator('dialog[open]').count(), 0);
  await page.locator('#e textarea').first().focus();
  assert.equal(await help.getByRole('heading', { level: 2 }).innerText(), 'Grundlag for svaret');
  await page.keyboard.press('F1');
  await help.waitFor({ state: 'detached' });
  await page.locator('.purp textarea').first().focus();
  await page.keyboard.press('F1');
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await focusIn(page, /^purpose\/.*\/description$/);
  await page.leave();
});

test('every screen and every topic has its help, in three languages, and the program says once that it informs', async () => {
  for (const [language, informs] of [['da', 'giver ikke juridisk rådgivning'], ['nb', 'ikke juridisk rådgivning'], ['en', 'does not give legal advice']]) {
    await it.register('003-kundepolitik', language);
    const page = await it.page();
    const help = page.locator('.helppane');
    const heading = help.getByRole('heading', { level: 2 });
    for (const screen of ['overview', 'activities', 'parties', 'systems', 'deletion', 'control', 'cases', 'documents', 'history', 'settings']) {
      await rail(page, screen);
      await page.keyboard.press('F1');
      assert.equal(await heading.innerText(), (await page.locator(`.rail a[href="#${screen}"] > span`).first().innerText()).trim(), screen);
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('F1');
    await help.locator('.hh .link').click();
    const topics = await help.locator('.turns .cure').count();
    assert.ok(topics >= 28, `${topics} topics`);
    let said = 0;
    for (let at = -1; at < topics; at += 1) {
      if (at >= 0) await help.locator('.turns .cure').nth(at).click();
      const text = await help.innerText();
      said += text.split(informs).length - 1;
      assert.doesNotMatch(text, /\b(topic|help|keys|kind|choice)-[a-z]/, text.slice(0, 60));
      if (at >= 0) await help.locator('.hh .btn').first().click();
    }
    assert.equal(said, 1);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  }
});

const SHOWN = {
  'search-empty': async (page) => (await page.keyboard.press('Control+k'), await box(page).waitFor()),
  'search-found': (page) => searchFor(page, 'kunde'),
  'search-nothing': (page) => searchFor(page, 'qqqzzz'),
  'help-front': async (page) => (await page.keyboard.press('F1'), await page.locator('.hh .link').click()),
  'help-topic': async (page) => (await rail(page, 'deletion'), await page.keyboard.press('F1')),
  'help-keys': async (page) => (await page.keyboard.press('F1'), await page.locator('.hh .link').click(), await page.locator('.turns .cure').last().click()),
  'help-field': async (page) => {
    await rail(page, 'activities');
    await page.locator('.letters tbody .name').first().click();
    await page.locator('.purp textarea').first().focus();
    await page.keyboard.press('F1');
  },
  'help-drawer': async (page) => {
    await rail(page, 'systems');
    await page.locator('.reclist .name').first().click();
    await page.locator('.drawer textarea').first().focus();
    await page.keyboard.press('F1');
  },
};

looks({ what: 'the search and the help', it: () => it, ready: (language) => it.register('003-kundepolitik', language), scenes: SHOWN, ids: 'topic|help|keys|search' });

test('among 2,000 activities with 20 records each a letter typed is answered without delay', async () => {
  await it.call('close').catch(() => undefined);
  await it.call('save_settings', { language: 'da', actor: 'Pernille Prøvesen', appearance: 'system', recent: [] });
  const from = join(it.home, 'stor.json');
  writeFileSync(from, JSON.stringify(large(2000)));
  const { register } = await it.call('new_from', { from, path: join(it.home, 'stor.fortegnelse') });
  assert.equal(register.activities.length, 2000);
  const page = await it.page();
  const typed = await page.evaluate(async () => {
    const frames = () => new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(settle)));
    const settled = (ms) => new Promise((settle) => setTimeout(settle, ms));
    // The index is read while nobody waits.
    await settled(4000);
    document.querySelector('.find').click();
    await frames();
    const input = document.querySelector('.findbox input');
    const times = [];
    for (const query of ['k', 'ku', 'kun', 'kunder', 'kunder 17', 'telefon', 'e', 'opgave 1999']) {
      input.value = query;
      const start = performance.now();
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
      document.querySelector('.found').getBoundingClientRect();
      times.push({ query, ms: performance.now() - start, found: document.querySelectorAll('.hit').length });
    }
    return times;
  });
  for (const { query, ms, found } of typed) {
    console.log(`»${query}« among 42,000 records: ${Math.round(ms)} ms, ${found} shown`);
    assert.ok(found > 0, query);
  }
  const middle = typed.map(({ ms }) => ms).sort((a, b) => a - b)[typed.length >> 1];
  assert.ok(middle < 250, `${middle} ms`);
  await page.leave();
});

/** An invented register of so many activities, each with 20 records of its own. */
function large(count) {
  const source = JSON.parse(readFileSync(join(ROOT, 'tests/registers/003-klar.json'), 'utf8'));
  const [party] = source.parties;
  const lists = { activities: [], purposes: [], legal_bases: [], subject_categories: [], data_items: [], recipients: [] };
  const DATA = ['Navn', 'Adresse', 'Telefonnummer', 'E-mail', 'Kundenummer', 'Ordrehistorik', 'Betaling', 'Stilling'];
  for (let n = 0; n < count; n += 1) {
    const activity = `a${n}`;
    lists.activities.push({ ...source.activities[0], id: activity, position: n, name: `Kunder og opgave ${n}` });
    for (let at = 0; at < 3; at += 1) {
      lists.purposes.push({ id: `${activity}p${at}`, activity, position: at, description: `Levere ydelse ${at} på den rigtige adresse, opgave ${n}` });
      lists.legal_bases.push({ id: `${activity}l${at}`, purpose: `${activity}p${at}`, position: 0, ground: 'contract' });
      lists.recipients.push({ id: `${activity}r${at}`, activity, position: at, party: party.id, role: 'independent_controller', task: `Levering af opgave ${n}` });
    }
    for (let at = 0; at < 3; at += 1) lists.subject_categories.push({ id: `${activity}s${at}`, activity, position: at, name: `Privatkunder ${at}` });
    for (const [at, name] of DATA.entries()) lists.data_items.push({ id: `${activity}d${at}`, activity, position: at, name });
  }
  const gone = ['policies', 'policy_audiences', 'policy_activities', 'policy_sections', 'statements', 'transfers', 'activity_systems', 'activity_measures', 'data_item_subjects', 'risk_assessments'];
  return { ...source, ...Object.fromEntries(gone.map((name) => [name, []])), ...lists };
}
