// The window's page in Chromium, against the real commands. The bridge under `tests/e2e` answers them over loopback.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  return {
    home,
    url,
    call,
    /** A register from one of `tests/registers`, open. */
    register: (name, language = 'da') => opened(call, home, name, language),
    /** Has the bridge do what a test does in place of the person and the system. */
    stand: (what, value = null) => fetch(`${url}/test/${what}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }),
    page: (options) => page(browser, url, options),
    close: async () => {
      await browser.close();
      bridge.removeAllListeners('exit');
      bridge.kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Each language once and each theme: what is cut off or unreadable follows from the words or from the colours. */
export const VIEWS = [['da', 'light'], ['nb', 'dark'], ['en', 'light']];

/** Every fault axe finds, as lines to read. */
export async function faults(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
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
  if ((await step()) === before) return;
  await page.getByRole('button', { name: /^Fortryd/ }).first().click();
  for (let tries = 0; (await step()) !== before; tries += 1) {
    if (tries > 100) throw new Error(`${await step()} is undone next, not ${before}`);
    await page.waitForTimeout(30);
  }
}

/** Waits until the focus is where the pattern says. */
export async function focusIn(page, pattern) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (pattern.test(await focused(page))) return;
    await page.waitForTimeout(30);
  }
  throw new Error(`the focus is in ${await focused(page)}, not ${pattern}`);
}

async function opened(call, home, name, language) {
  await call('save_settings', { language, actor: 'Pernille Prøvesen', appearance: 'system', recent: [] });
  await call('close').catch(() => undefined);
  const folder = mkdtempSync(join(home, 'register-'));
  return call('new_from', { from: join(ROOT, `tests/registers/${name}.json`), path: join(folder, `${name}.fortegnelse`) });
}

async function page(browser, url, { width = 1280, height = 860, theme = 'light', dialogs = [], mark = '', ...more } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, ...more });
  const shown = await context.newPage();
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
  return Object.assign(shown, { troubles, dialogs });
}
