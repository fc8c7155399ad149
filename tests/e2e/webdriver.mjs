// The real window, driven by WebKitWebDriver over the W3C protocol. No dependency.

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The built program; `cargo xtask test` names it, a run by hand takes the development build. */
export const PROGRAM = process.env.FORTEGNELSE_BIN ?? join(ROOT, 'target/debug/fortegnelse');

/** Where screenshots go. */
export const PICTURES = process.env.FORTEGNELSE_PICTURES ?? join(ROOT, 'target/pictures');

/**
 * Opens the program in a home folder of its own, which `close` removes again unless `home` was given.
 *
 * - `args`: the program's arguments, e.g. a register file
 * - `home`: a folder that outlives the window, for tests that close and reopen
 * - `dialogAnswer`: the path a file dialog answers; empty: "cancelled"; not given: the real dialog appears
 * - `stranger`: whether nobody has said their name in this home yet, as on a first start
 * - `env`: more environment, e.g. `GTK_THEME: 'Adwaita:dark'`
 */
export async function openWindow({ args = [], home, dialogAnswer, stranger = false, env = {} } = {}) {
  const own = home ?? mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  if (!stranger) introduce(own);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, ...environment(own, dialogAnswer), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const failed = new Promise((_, reject) => driver.once('error', reject));
  const request = requester(`http://127.0.0.1:${port}`);
  const end = async () => {
    await stop(driver);
    if (!home) rmSync(own, { recursive: true, force: true });
  };
  try {
    await Promise.race([answering(request), failed]);
    const session = await request('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: PROGRAM, args } } },
    });
    const pid = execFileSync('pgrep', ['-P', String(driver.pid)], { encoding: 'utf8' }).trim();
    return page(request, `/session/${session.sessionId}`, own, pid, end);
  } catch (reason) {
    await end();
    throw reason;
  }
}

/**
 * Polls until `probe` gives something truthy, and gives it; fails with `what` after `timeout` ms. What is drawn anew between
 * being found and being read is looked for again.
 */
export async function until(probe, what, timeout = 10_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await Promise.resolve(probe()).catch((reason) => {
      if (reason.code !== 'stale element reference') throw reason;
    });
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`);
    await sleep(30);
  }
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

function page(request, session, home, pid, end) {
  const get = (path) => request('GET', session + path);
  const post = (path, body = {}) => request('POST', session + path, body);
  const execute = (script, ...args) => post('/execute/sync', { script, args });
  const find = (css, timeout) =>
    until(
      () => post('/element', { using: 'css selector', value: css }).then((e) => e[ELEMENT], absent),
      `the element ${css}`,
      timeout,
    );
  return {
    home,
    /** The program's process, e.g. to kill it in the middle of a save. */
    pid,
    /** Waits until the program has ended by itself. The driver is not asked: what it asks a program that ends is never answered. */
    ended: () => until(() => hasEnded(pid), 'the program to end'),
    find,
    execute,
    /** Runs an asynchronous function body in the page and gives what it returns; a rejection becomes `{ failure }`. */
    evaluate: (body, ...args) =>
      post('/execute/async', {
        script: `const done = arguments[arguments.length - 1];
          const args = Array.prototype.slice.call(arguments, 0, -1);
          (async (...args) => { ${body} })(...args).then(done, (failure) => done({ failure: failure?.code ? failure : String(failure) }));`,
        args,
      }),
    title: () => get('/title'),
    url: () => get('/url'),
    click: async (css) => post(`/element/${await find(css)}/click`),
    type: async (css, text) => post(`/element/${await find(css)}/value`, { text }),
    clear: async (css) => post(`/element/${await find(css)}/clear`),
    text: async (css) => get(`/element/${await find(css)}/text`),
    count: (css) => execute('return document.querySelectorAll(arguments[0]).length', css),
    /** Waits until the page shows `text` somewhere. */
    shows: (text, timeout) =>
      until(() => execute('return document.body.innerText.includes(arguments[0])', text), `the text ${text}`, timeout),
    /** Keys to whatever has the focus; see https://www.w3.org/TR/webdriver2/#keyboard-actions for the special ones. */
    keys: (text) =>
      post('/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [...text].flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ],
      }),
    /** Keys held down together and let go again, the first let go last: `chord('\uE009', '1')` is Ctrl+1. */
    chord: (...values) =>
      post('/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))],
          },
        ],
      }),
    /** Loads the page again and waits until it has loaded; a script that reloads is cut off by its own doing. */
    reload: () => post('/refresh'),
    resize: (width, height) => post('/window/rect', { width, height }),
    /** Writes what the page shows to `<PICTURES>/<name>.png` and gives the path. */
    picture: async (name) => {
      // Only the second frame after a change is sure to hold it.
      await post('/execute/async', {
        script: 'requestAnimationFrame(() => requestAnimationFrame(arguments[0]))',
        args: [],
      });
      mkdirSync(PICTURES, { recursive: true });
      const path = join(PICTURES, `${name}.png`);
      writeFileSync(path, Buffer.from(await get('/screenshot'), 'base64'));
      return path;
    },
    close: async () => {
      // The program may be gone already, by its own quitting or by a test that killed it.
      await request('DELETE', session, undefined, 5_000).catch(() => undefined);
      await end();
    },
  };
}

/** Somebody has worked in this home before; what the program wrote there itself stays. */
function introduce(home) {
  const folder = join(home, 'data/dk.fortegnelse.app');
  mkdirSync(folder, { recursive: true });
  const settings = join(folder, 'settings.json');
  const kept = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : { language: 'da' };
  if (!kept.actor) writeFileSync(settings, JSON.stringify({ ...kept, actor: 'Pernille Prøvesen' }));
}

function environment(home, dialogAnswer) {
  return {
    TAURI_WEBVIEW_AUTOMATION: 'true',
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    // A program the tester has open must not take this start over.
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
    // Without a session bus GTK complains at every key in a dialog.
    GSETTINGS_BACKEND: 'memory',
    ...(dialogAnswer === undefined ? {} : { FORTEGNELSE_DIALOG_ANSWER: dialogAnswer }),
  };
}

/** Whether a process is gone, or all that is left of it is how it ended. */
function hasEnded(pid) {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''));
  } catch {
    return true;
  }
}

function requester(base) {
  // No answer takes so long, in ms; where the driver gives none, the test is to fail and not to hang.
  return async (method, path, body, patience = 120_000) => {
    const response = await fetch(base + path, {
      method,
      signal: AbortSignal.timeout(patience),
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw Object.assign(new Error(`${method} ${path}: ${value?.error}: ${value?.message}`), { code: value?.error });
    return value;
  };
}

const absent = (reason) => {
  if (reason.code === 'no such element' || reason.code === 'stale element reference') return undefined;
  throw reason;
};

const answering = (request) =>
  until(() => request('GET', '/status').then(() => true, () => false), 'WebKitWebDriver to answer');

/** The driver closes the program in its own time: its whole process group is ended, or programs stay behind. */
async function stop(driver) {
  if (driver.exitCode !== null || driver.pid === undefined) return;
  const gone = new Promise((settle) => driver.once('exit', settle));
  try {
    process.kill(-driver.pid, 'SIGTERM');
  } catch (reason) {
    if (reason.code !== 'ESRCH') throw reason;
  }
  await gone;
}

function freePort() {
  return new Promise((settle, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => settle(port));
    });
  });
}
