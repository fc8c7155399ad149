// The keyboard does everything: every control is reached by Tab and has a name, and every shortcut does what the map says.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { activity, faults, focused, focusIn, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const SCREENS = {
  overview: async () => {},
  activities: (page) => rail(page, 'activities'),
  activity,
  'a record beside the screen': async (page) => (await rail(page, 'systems'), await page.locator('.main .name').first().click(), await page.locator('.drawer').waitFor()),
  parties: (page) => rail(page, 'parties'),
  systems: (page) => rail(page, 'systems'),
  deletion: (page) => rail(page, 'deletion'),
  documents: async (page) => (await rail(page, 'documents'), await page.locator('.sheet').waitFor({ timeout: 60_000 })),
  policy: async (page) => {
    await page.keyboard.press('Control+k');
    await page.locator('.findbox input').fill('persondatapolitik vedrørende');
    await page.locator('.found').getByRole('option', { name: 'Persondatapolitik · Dokumenter' }).click();
    await page.locator('.psection').first().waitFor();
  },
  history: (page) => rail(page, 'history'),
  settings: (page) => rail(page, 'settings'),
  help: async (page) => (await page.keyboard.press('F1'), await page.locator('.hh .link').click()),
};

/** A system open beside its screen, and the help beside it. */
async function helped() {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await rail(page, 'systems');
  await page.locator('.main .name').first().click();
  await page.locator('.drawer').waitFor();
  await page.keyboard.press('F1');
  return page;
}

for (const [screen, go] of Object.entries(SCREENS)) {
  test(`every control of ${screen} is reached by Tab and has a name`, async () => {
    await it.register('003-kundepolitik');
    const page = await it.page();
    await go(page);
    const many = await page.evaluate(note);
    assert.ok(many > 5, `${many} controls`);
    await page.evaluate(() => {
      document.activeElement?.blur?.();
      globalThis.getSelection()?.removeAllRanges();
    });
    const outside = new Set();
    // The round is begun where the page was entered: it is whole when its end was passed twice.
    let ends = 0;
    for (let step = 0; ends < 2 && step < many * 6; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(walk);
      if (at === null) ends += 1;
      else if (at.outside) outside.add(at.name);
    }
    assert.equal(ends, 2, 'the focus is caught');
    const { missed, nameless } = await page.evaluate(rest);
    assert.deepEqual(missed, [], 'never reached');
    assert.deepEqual(nameless, [], 'without a name');
    assert.deepEqual([...outside], [], 'reached out of sight');
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
}

test('the places of the rail are reached by Ctrl and their number, and the focus goes with it', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  const hrefs = await page.locator('.rail a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  for (const [at, href] of hrefs.entries()) {
    await page.keyboard.press(`Control+${(at + 1) % 10}`);
    await page.locator(`.rail a[href="${href}"][aria-current]`).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  }
  await page.leave();
});

test('Alt and a letter go to that section of an activity, also from within a field', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await activity(page);
  await page.locator('.titlefield textarea').focus();
  for (const letter of 'gabcdef') {
    await page.keyboard.press(`Alt+${letter}`);
    await page.waitForFunction((id) => document.activeElement?.id === id, letter);
  }
  await page.leave();
});

test('F6 goes round the areas and comes back to where the focus was in each', async () => {
  const page = await helped();
  await page.locator('.helppane').waitFor();
  await page.locator('.main .name').nth(1).focus();
  const own = await page.evaluate(() => document.activeElement?.textContent);
  const area = () => page.evaluate(() => document.activeElement?.closest('.top, .rail, .main, .drawer, .helppane, .stat')?.className.split(' ')[0]);
  assert.equal(await area(), 'main');
  const round = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('F6');
    round.push(await area());
  }
  assert.deepEqual(round, ['drawer', 'helppane', 'stat', 'top', 'rail', 'main']);
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), own);
  await page.keyboard.press('Shift+F6');
  assert.equal(await area(), 'rail');
  await page.leave();
});

test('F8 goes to one thing after another that is missing on the screen, and Shift+F8 back', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await activity(page);
  const seen = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('F8');
    await page.waitForFunction((before) => document.activeElement !== document.body && (document.activeElement?.closest('[data-field], .drawer') || document.activeElement?.hasAttribute('data-add')) && before >= 0, step);
    seen.push(await focused(page));
  }
  assert.ok(new Set(seen).size > 1, seen.join(' '));
  await page.leave();
});

test('Ctrl+N makes a new one of the list one is in, else of the screen', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  for (const [screen, made] of [
    ['overview', /^activity\/.*\/name$/],
    ['parties', /^party\/.*\/name$/],
    ['systems', /^system\/.*\/name$/],
    ['deletion', /^retention_rule\/.*\/name$/],
    ['documents', /^policy\/.*\/title$/],
  ]) {
    await rail(page, screen);
    await page.keyboard.press('Control+n');
    await focusIn(page, made);
  }
  await activity(page);
  await page.locator('#b textarea').first().focus();
  await page.keyboard.press('Control+n');
  await focusIn(page, /^purpose\/.*\/description$/);
  await page.leave();
});

test('Ctrl+P goes to the document that holds what is shown, with the focus on saving it', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  for (const [screen, document] of [['activities', 'article-30'], ['parties', 'processors'], ['systems', 'measures']]) {
    await rail(page, screen);
    await page.keyboard.press('Control+p');
    await page.locator(`.doclist a[href="#${document}"][aria-current]`).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('.facts [data-act="save"]'));
  }
  await page.leave();
});

test('Escape closes what lies nearest, one thing at a time', async () => {
  const page = await helped();
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  assert.equal(await page.locator('.helppane').count(), 1);
  await page.locator('.helppane h2').focus();
  await page.keyboard.press('Escape');
  await page.locator('.helppane').waitFor({ state: 'detached' });
  assert.equal(await page.locator('.drawer').count(), 1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('.drawer').waitFor({ state: 'detached' });
  await page.leave();
});

test('while a dialog is open no shortcut acts behind it, and Ctrl+Z takes back letters in the search', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await rail(page, 'parties');
  await page.keyboard.press('Control+n');
  await focusIn(page, /^party\/.*\/name$/);
  const { open } = await it.call('start');
  const count = open.register.parties.length;
  await page.keyboard.press('Control+k');
  await page.locator('.findbox input').waitFor();
  await page.keyboard.type('abc');
  for (const keys of ['Control+1', 'Control+n', 'F1', 'Control+z']) await page.keyboard.press(keys);
  assert.equal(await page.locator('.rail [aria-current]').getAttribute('href'), '#parties');
  assert.equal(await page.locator('.helppane').count(), 0);
  assert.equal((await it.call('start')).open.register.parties.length, count);
  await page.leave();
});

test('the map of the keyboard in the help names every shortcut, and tooltips name the keys too', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await page.keyboard.press('Control+k');
  await page.locator('.findbox input').fill('tastatur');
  await page.locator('.found').getByRole('option', { name: /^Tastatur/ }).first().click();
  const keys = await page.locator('.helppane kbd').allInnerTexts();
  for (const one of ['Ctrl+K', 'F1', 'Esc', 'F6', 'Skift+F6', 'Ctrl+1 … Ctrl+0', 'Alt+A … Alt+G', 'F8', 'Skift+F8', 'Ctrl+N', 'Ctrl+P', 'Ctrl+Z', 'Ctrl+Y'])
    assert.ok(keys.includes(one), `${one} of ${keys.join(', ')}`);
  assert.match((await page.locator('.find').getAttribute('title')) ?? '', /Ctrl\+K/);
  assert.match((await page.locator('.top [aria-keyshortcuts="F1"]').getAttribute('title')) ?? '', /F1/);
  assert.deepEqual(await faults(page), []);
  await picture(page, 'keyboard-map');
  await page.leave();
});

// What runs in the page.

/** Notes every control that Tab shall reach, and how many there are. */
function note() {
  const selector = 'input, textarea, select, button, a[href], summary, [tabindex="0"]';
  globalThis.noted = [...document.querySelectorAll(selector)].filter((one) => !one.disabled && one.tabIndex >= 0 && one.getClientRects().length > 0 && one.checkVisibility());
  globalThis.walked = new Set();
  return globalThis.noted.length;
}

/** Notes what has the focus now; null where nothing has. */
function walk() {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  globalThis.walked.add(at);
  const { top, bottom } = at.getBoundingClientRect();
  return { name: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40), outside: bottom <= 0 || top >= globalThis.innerHeight };
}

/** What was never reached, and what has no name. Of radio buttons that belong together Tab reaches one. */
function rest() {
  const told = (one) => one.outerHTML.slice(0, 120);
  const group = (one) => one.type === 'radio' && [...globalThis.walked].some((other) => other.type === 'radio' && other.name === one.name);
  const named = (one) =>
    [one.getAttribute('aria-labelledby')?.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '), one.getAttribute('aria-label'), ...[...(one.labels ?? [])].map((label) => label.textContent), one.textContent, one.title].some(
      (name) => (name ?? '').trim() !== '',
    );
  return {
    missed: globalThis.noted.filter((one) => one.isConnected && !globalThis.walked.has(one) && !group(one)).map(told),
    nameless: [...globalThis.walked].filter((one) => one.isConnected && !named(one)).map(told),
  };
}
