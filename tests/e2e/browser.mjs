// The page in Chromium, against the program's own commands over the bridge.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PICTURES, ROOT } from './webdriver.mjs';

const fromUi = createRequire(join(ROOT, 'ui/package.json'));
const { chromium } = fromUi('playwright-core');

const BRIDGE = process.env.FORTEGNELSE_BRIDGE ?? join(ROOT, 'target/debug/bridge');

/**
 * Opens the page of `ui/dist-bridge` in a browser and a PC's folder of its own.
 *
 * - `now`: the instant every call is made at, e.g. `2026-11-21T09:00:00+01:00`
 * - `start`: the register file the program was started with
 * - `dark`, `width`, `height`, `locale`: how the page is shown
 *
 * `page` is Playwright's. `dialog(path)` says what the next file dialogs answer; null: "cancelled".
 */
export async function openPage({ now, start, dark = false, width = 1280, height = 860, locale = 'da-DK' } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  const bridge = spawn(BRIDGE, [join(ROOT, 'ui/dist-bridge'), join(home, 'data'), ...(now ? [now] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const close = async (browser) => {
    await browser?.close();
    bridge.kill();
    rmSync(home, { recursive: true, force: true });
  };
  let browser;
  try {
    const address = await firstLine(bridge);
    const tell = (what, value) =>
      fetch(`${address}/test/${what}`, { method: 'POST', body: JSON.stringify(value) }).then(succeeded);
    if (start) await tell('start', start);
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET });
    const context = await browser.newContext({
      viewport: { width, height },
      locale,
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await page.goto(address);
    return {
      page,
      home,
      /** What the page complained of: a test ends with this empty. Among it every breach of the policy. */
      problems,
      dialog: (path) => tell('dialog', path),
      setNow: (instant) => tell('now', instant),
      viewed: () => fetch(`${address}/test/viewed`).then(succeeded),
      /** Asks a command directly, past the page. */
      call: (name, payload = {}) =>
        fetch(`${address}/call/${name}`, { method: 'POST', body: JSON.stringify(payload) }).then(succeeded),
      /** Writes what the page shows to `<PICTURES>/<name>.png`. */
      picture: async (name) => {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({ path: join(PICTURES, `${name}.png`) });
      },
      /** What axe finds wrong with the page as it stands, one line each. */
      axe: async () => {
        await page.evaluate(AXE);
        const { violations } = await page.evaluate(() => window.axe.run());
        return violations.flatMap(({ id, impact, nodes }) => nodes.map((node) => `${id} (${impact}): ${node.html}`));
      },
      close: () => close(browser),
    };
  } catch (reason) {
    await close(browser);
    throw reason;
  }
}

const AXE = readFileSync(fromUi.resolve('axe-core/axe.min.js'), 'utf8');

// Chromium as root has no sandbox, and a test asks nobody outside for anything.
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

async function succeeded(response) {
  const answer = await response.json();
  if (!response.ok) throw Object.assign(new Error(JSON.stringify(answer)), { failure: answer });
  return answer;
}

function firstLine(child) {
  return new Promise((settle, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the bridge ended with ${code}`)));
    child.stdout.once('data', (bytes) => settle(String(bytes).trim()));
  });
}
