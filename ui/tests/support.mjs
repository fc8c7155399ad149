// The window's page in Chromium, against the real commands. The bridge under `tests/e2e` answers them over loopback.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where screenshots go. */
export const PICTURES = process.env.FORTEGNELSE_SCREENS ?? join(ROOT, 'target/screens');

/** Goes to a place in the rail by its screen's name. */
export const rail = (page, screen) => page.locator(`.rail a[href="#${screen}"]`).click();

/** Waits until the file holds what it should: the screen is ahead of it by one save. */
export async function holds(read, expected) {
  for (let tries = 0; tries < 100 && JSON.stringify(await read()) !== JSON.stringify(expected); tries += 1) await new Promise((settle) => setTimeout(settle, 30));
  assert.deepEqual(await read(), expected);
}

/** Opens the first activity of the list. */
export const activity = async (page) => {
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  await page.locator('#a').waitFor();
};

const BRIDGE = process.env.FORTEGNELSE_BRIDGE ?? join(ROOT, 'target/debug/bridge');
const BUNDLE = process.env.FORTEGNELSE_DIST ?? join(ROOT, 'ui/dist-bridge');
// The one without a window of its own takes two thirds of the time; not every Debian has it.
const CHROMIUM = process.env.CHROMIUM ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find(existsSync);
const AXE = readFileSync(join(ROOT, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');

/** A program of its own in a folder of its own, and a browser to see it with; `close` ends both. */
export async function program() {
  const home = mkdtempSync(join(tmpdir(), 'fortegnelse-ui-'));
  const bridge = spawn(BRIDGE, [BUNDLE, join(home, 'data')], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((settle, reject) => {
    bridge.once('error', reject);
    bridge.once('exit', (code) => reject(new Error(`the bridge ended with ${code}`)));
    createInterface(bridge.stdout).once('line', settle);
  });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const call = async (name, payload = {}) => {
    const response = await fetch(`${url}/call/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(payload) });
    const answer = await response.json();
    if (!response.ok) throw Object.assign(new Error(`${name}: ${answer.code} ${answer.message ?? ''}`), answer);
    return answer;
  };
  const files = { home, call, made: new Map(), now: null };
  const pages = { browser, url, left: new Map() };
  return {
    home,
    url,
    call,
    /** A register from one of `tests/registers`, open. */
    register: (name, language) => opened(files, name, records(`tests/registers/${name}`), language),
    /** The example, open; `change` alters its records first. */
    example: (language, change) => opened(files, 'eksempel', records('schema/examples/eksempel', change), language),
    /** A register from one of `tests/registers`, changed, open. */
    changed: (name, change, language) => opened(files, name, records(`tests/registers/${name}`, change), language),
    /** What `make` leaves open, in a language, and tells, prepared once and copied: see `once`. */
    prepared: async (make, language = 'da') => {
      await speak(files, language);
      return once(files, `${make} ${language} ${files.now}`, join(mkdtempSync(join(home, 'register-')), 'forberedt.fortegnelse'), () => make(language));
    },
    /** Has the bridge do what a test does in place of the person and the system. */
    stand: (what, value = null) => {
      if (what === 'now') files.now = value;
      return fetch(`${url}/test/${what}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });
    },
    page: (options) => page(pages, options),
    close: async () => {
      await browser.close();
      bridge.removeAllListeners('exit');
      bridge.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/**
 * The looks a screen is seen in: each language, theme and width stands in one of them. The tests' own steps are in Danish,
 * light and 1280 px wide. What is cut off follows from the words and the width, so Danish, with its long words, has the
 * narrowest; what cannot be read follows from the colours, so the dark theme has the width that folds nothing away.
 */
export const LOOKS = [
  { look: 'da-200', language: 'da', options: { width: 640, height: 430, deviceScaleFactor: 2 } },
  { look: 'nb-dark', language: 'nb', options: { theme: 'dark' } },
  { look: 'en-800-forced', language: 'en', options: { width: 800, height: 1000, forcedColors: 'active' } },
];

/** The page is no wider than its window. */
export async function fits(page, name) {
  const { scroll, seen } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, seen: document.documentElement.clientWidth }));
  assert.ok(scroll <= seen, `${name}: ${scroll} px in a window of ${seen}`);
}

/** Every fault axe finds on the page, or within what a selector names, as lines to read. */
export async function faults(page, within = 'html') {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  // A button's colour fades for a moment: what counts is where it comes to rest.
  await page.evaluate(() => Promise.allSettled(globalThis.document.getAnimations().map((one) => one.finished)));
  const { violations } = await page.evaluate((within) => globalThis.axe.run(within, { resultTypes: ['violations'], preload: false }), within);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}`));
}

export async function picture(page, name) {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** What has the focus: the field it is in, `+kind` for what adds one, `#kind` for a list to tick, else the element's name. */
export const focused = (page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const field = at?.closest('[data-field]')?.getAttribute('data-field');
    const added = at?.getAttribute('data-add');
    const ticked = at?.closest('[data-ties]')?.getAttribute('data-ties');
    return field ?? (added ? `+${added}` : ticked ? `#${ticked}` : (at?.tagName ?? ''));
  });

/** Takes back, by the window's own button, what was done since `before`, which is the step that was to be undone then. */
export async function takeBack(page, call, before) {
  const step = async () => JSON.stringify((await call('state')).undo);
  // The file is ahead of the screen by one answer, and what was pressed a moment ago may not be in it yet.
  const still = () => page.locator('.stat .saved').filter({ hasText: 'Gemmer' }).waitFor({ state: 'detached' });
  await still();
  if ((await step()) === before) return;
  await page.getByRole('button', { name: /^Fortryd/ }).first().click();
  for (let tries = 0; (await step()) !== before; tries += 1) {
    if (tries > 100) throw new Error(`${await step()} is undone next, not ${before}`);
    await page.waitForTimeout(30);
  }
  await still();
}

/** Waits until the focus is where the pattern says. */
export async function focusIn(page, pattern) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (pattern.test(await focused(page))) return;
    await page.waitForTimeout(30);
  }
  throw new Error(`the focus is in ${await focused(page)}, not ${pattern}`);
}

/** The text of a file of records; `change` alters them first. */
function records(name, change) {
  const text = readFileSync(join(ROOT, `${name}.json`), 'utf8');
  if (!change) return text;
  const all = JSON.parse(text);
  change(all);
  return JSON.stringify(all);
}

/** Made once from its records; whoever asks again gets a copy of the file as it was then. */
async function opened(files, name, records, language = 'da') {
  const path = join(mkdtempSync(join(files.home, 'register-')), `${name}.fortegnelse`);
  await speak(files, language);
  const { opened } = await once(files, `${records} ${language} ${files.now}`, path, async () => {
    const from = join(files.home, `${name}.json`);
    writeFileSync(from, records);
    return { opened: await files.call('new_from', { from, path }) };
  });
  return opened;
}

/** Nothing open, and the language chosen. */
async function speak({ call }, language) {
  await call('save_settings', { language, actor: 'Pernille Prøvesen', appearance: 'system', recent: [] });
  await call('close').catch(() => undefined);
}

/**
 * What `make` leaves open and tells; whoever asks again gets a copy of the file as it was then, in `path`. What the program
 * remembers of registers it has seen would tell the copies from one another as no person's file does, and goes.
 */
async function once({ home, call, made }, key, path, make) {
  if (made.has(key)) {
    const { whole, told } = made.get(key);
    rmSync(join(home, 'data/trails.json'), { force: true });
    copyFileSync(whole, path);
    return { ...told, opened: await call('open', { path }) };
  }
  const told = await make();
  const whole = `${(await call('start')).open.path}.made`;
  copyFileSync(whole.slice(0, -'.made'.length), whole);
  made.set(key, { whole, told });
  return told;
}

/** A page at its beginning: one that was left before, loaded anew, or else a new one. `leave` gives it back. */
async function page({ browser, url, left }, { width = 1280, height = 860, theme = 'light', dialogs = [], mark = '', ...more } = {}) {
  const options = { viewport: { width, height }, colorScheme: theme, ...more };
  const key = JSON.stringify(options);
  const shown = left.get(key)?.pop() ?? (await (await browser.newContext(options)).newPage());
  const troubles = [];
  shown.on('pageerror', (error) => troubles.push(String(error)));
  // A refused command is an answer; everything else the console calls an error is one, also what the page's policy refused.
  shown.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && troubles.push(message.text()));
  // The system's dialogs are the window's own; here they answer what the test says, in turn.
  for (const name of ['window.pick_save', 'window.pick_open'])
    await shown.route(`**/call/${name}`, (route) => route.fulfill({ json: dialogs.shift() ?? null }));
  await shown.route('**/call/window.start', (route) => route.fulfill({ json: { path: null } }));
  await shown.goto(url + mark);
  await shown.locator('.app, .start').waitFor();
  const leave = async () => {
    await shown.goto('about:blank');
    await shown.unrouteAll({ behavior: 'ignoreErrors' });
    for (const event of ['pageerror', 'console']) shown.removeAllListeners(event);
    await shown.mouse.move(0, 0);
    left.set(key, [...(left.get(key) ?? []), shown]);
  };
  return Object.assign(shown, { troubles, dialogs, leave });
}
