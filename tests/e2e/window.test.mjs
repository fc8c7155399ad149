// The window: it opens, shows the page, and does what only a window can.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answerDialog, cancelDialog, closeByFrame, pictureOfScreen } from './desktop.mjs';
import { PROGRAM, ROOT, openWindow, until } from './webdriver.mjs';

let home;
let window;
before(async () => {
  home = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  window = await openWindow({ home, args: ['/papers/eksempel.fortegnelse'] });
});
after(async () => {
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

const ask = (name, payload) =>
  window.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: args[0], payload: args[1] })', name, payload);

test('the window opens and shows its page', async () => {
  await window.find('#app *');
  await window.picture('window');
});

test('the file named at the start is told to the page', async () => {
  assert.deepEqual(await ask('window.start', {}), { path: '/papers/eksempel.fortegnelse' });
});

test('a name that is no command is refused, and the window stays', async () => {
  assert.equal((await ask('window.shell', {})).failure.code, 'unknown_command');
  assert.equal((await ask('no.such', {})).failure.code, 'unknown_command');
  const wrong = (await ask('window.start', { more: 1 })).failure;
  assert.equal(wrong.code, 'bad_request');
  assert.match(wrong.message, /window\.start/, 'in words, for the user');
  await window.find('#app *');
});

test('the page runs no code made from text', async () => {
  const answer = await window.evaluate('return await new Promise((done) => { const s = document.createElement("script"); s.textContent = "window.__ran = 1"; document.head.append(s); setTimeout(() => done(window.__ran ?? "refused"), 100); })');
  assert.equal(answer, 'refused');
  assert.match((await window.evaluate('return eval("1 + 1")')).failure, /EvalError|unsafe-eval|Content Security Policy/);
});

test('the page takes no style from text', async () => {
  const colour = await window.evaluate('const p = document.createElement("p"); p.setAttribute("style", "color: rgb(1, 2, 3)"); document.body.append(p); const c = getComputedStyle(p).color; p.remove(); return c');
  assert.notEqual(colour, 'rgb(1, 2, 3)');
});

test('only what was written here is handed to a viewer', async () => {
  assert.equal((await ask('window.open_path', { path: '/bin/sh' })).failure.code, 'bad_request');
});

test('the system\'s own dialog names the file to write', async () => {
  const wanted = join(home, 'fortegnelse.pdf');
  await window.execute('window.__chosen = undefined; window.__TAURI_INTERNALS__.invoke("call", { name: "window.pick_save", payload: { title: "Gem PDF", file_name: "x.pdf", filter_name: "PDF", extension: "pdf" } }).then((path) => { window.__chosen = { path }; })');
  await answerDialog('Gem PDF', wanted.slice(0, -4));
  const chosen = await until(() => window.execute('return window.__chosen'), 'the chosen path');
  assert.deepEqual(chosen, { path: wanted });
  assert.ok(!existsSync(wanted), 'choosing writes nothing');
});

test('the system\'s own dialog can be cancelled', async () => {
  await window.execute('window.__chosen = undefined; window.__TAURI_INTERNALS__.invoke("call", { name: "window.pick_open", payload: { title: "Find fil", filter_name: "Fortegnelse" } }).then((path) => { window.__chosen = { path }; })');
  await until(() => window.execute('return true'), 'the page, alive beside its dialog');
  await cancelDialog('Find fil');
  assert.deepEqual(await until(() => window.execute('return window.__chosen'), 'the answer'), { path: null });
  pictureOfScreen('screen');
});

test('the frame closes the window once its page has saved, or when asked twice', async () => {
  const second = await openWindow();
  try {
    await second.find('#app *');
    // A page whose save does not come to an end.
    await second.execute(
      "window.addEventListener('fortegnelse-closing', (e) => { e.stopImmediatePropagation(); e.preventDefault(); window.__asked = true; }, { capture: true })",
    );
    await closeByFrame(second);
    await until(() => second.execute('return window.__asked'), 'the page to be asked');
    await second.find('#app *');
    await closeByFrame(second);
    await second.ended();
  } finally {
    await second.close();
  }
});

test('without a display it is said in words, and nothing is shown', () => {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', HOME: home, XDG_DATA_HOME: join(home, 'data') };
  const { status, stderr } = spawnSync(PROGRAM, [], { env, encoding: 'utf8', timeout: 10_000 });
  assert.equal(status, 1);
  assert.match(stderr, /fortegnelse-cli/, 'what works instead');
  assert.doesNotMatch(stderr, /panicked/);
});

test('a test can stand in for the person at the dialog', async () => {
  const second = await openWindow({ dialogAnswer: '/papers/valgt.fortegnelse' });
  try {
    const path = await second.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: "window.pick_open", payload: { title: "x", filter_name: "x" } })');
    assert.equal(path, '/papers/valgt.fortegnelse');
  } finally {
    await second.close();
  }
});

test('a second start with the file that is open brings its window forward, and another file has a window of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  const [one, two] = [join(folder, 'en.fortegnelse'), join(folder, 'to.fortegnelse')];
  const environment = { ...process.env, HOME: folder, XDG_DATA_HOME: join(folder, 'data'), XDG_CONFIG_HOME: join(folder, 'config'), XDG_CACHE_HOME: join(folder, 'cache'), DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' };
  const first = await openWindow({ home: folder });
  const made = (path) => first.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: "new_from", payload: { from: args[0], path: args[1] } })', join(ROOT, 'tests/registers/003-klar.json'), path);
  try {
    await first.find('#app *');
    await made(two);
    await made(one);
    await first.execute('window.addEventListener("fortegnelse-called", () => { window.__called = true; })');
    const again = spawnSync(PROGRAM, [one], { env: environment, encoding: 'utf8', timeout: 20_000 });
    assert.equal(again.status, 0, again.stderr);
    await until(() => first.execute('return window.__called === true'), 'the first window to be called');
    const second = await openWindow({ home: folder, args: [two] });
    try {
      const open = await until(async () => (await second.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: "start", payload: {} })')).open, 'the other register');
      assert.equal(open.path, two);
      const mine = await first.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: "start", payload: {} })');
      assert.equal(mine.open.path, one);
    } finally {
      await second.close();
    }
  } finally {
    await first.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a failure inside a command leaves the window and the open register', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  const alone = await openWindow({ home: folder });
  const asked = (name, payload = {}) => alone.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: args[0], payload: args[1] })', name, payload);
  try {
    await alone.find('#app *');
    await asked('new_example');
    const { failure } = await asked('test.panic');
    assert.equal(failure.code, 'panic');
    const reports = join(folder, 'data/dk.fortegnelse.app/reports');
    assert.ok(failure.message.includes(reports), failure.message);
    const [report] = readdirSync(reports).map((name) => readFileSync(join(reports, name), 'utf8'));
    assert.match(report, /^place: src-tauri\/src\/call\.rs:\d+$/m);
    assert.doesNotMatch(report, /asked for by a test|Pernille/, 'not what the failure says of itself');
    assert.equal((await asked('verify')).ok, true);
    await alone.reload();
    await alone.find('.band.calm');
  } finally {
    await alone.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
