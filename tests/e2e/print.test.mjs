// What is printed reaches the system's viewer, and nothing else does.

import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT, openWindow, until } from './webdriver.mjs';

let home;
let window;
const opened = () => join(home, 'opened');

before(async () => {
  home = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  // The system's viewer, in whose place a script notes what it was handed.
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$1" > "${opened()}.part" && mv "${opened()}.part" "${opened()}"\n`);
  chmodSync(join(bin, 'xdg-open'), 0o755);
  window = await openWindow({ home, env: { PATH: `${bin}:${process.env.PATH}` } });
});
after(async () => {
  await window?.close();
  rmSync(home, { recursive: true, force: true });
});

const ask = (name, payload) =>
  window.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: args[0], payload: args[1] })', name, payload);

test('a draft and an issued document are handed to the system\'s viewer, and another file in their folder is not', async () => {
  await window.find('#app *');
  await ask('new_from', { path: join(home, 'klar.fortegnelse'), from: join(ROOT, 'tests/registers/003-klar.json') });
  for (const subject of ['processors', 'measures']) {
    const draft = await ask('view_draft', { subject });
    assert.equal(await ask('window.open_path', { path: draft.path }), null);
    await until(() => existsSync(opened()), 'the viewer to be called');
    assert.equal(readFileSync(opened(), 'utf8'), draft.path);
    assert.equal(readFileSync(draft.path).subarray(0, 5).toString(), '%PDF-');
    rmSync(opened());
    const issued = await ask('issue', { subject });
    const document = await ask('view_document', { id: issued.document });
    assert.equal(await ask('window.open_path', { path: document.path }), null);
    await until(() => existsSync(opened()), 'the viewer to be called');
    assert.equal(readFileSync(opened(), 'utf8'), document.path);
    rmSync(opened());
    const beside = join(document.path, '..', 'andet.pdf');
    writeFileSync(beside, 'andet');
    assert.equal((await ask('window.open_path', { path: beside })).failure.code, 'bad_request');
  }
});
