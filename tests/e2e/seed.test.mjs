// A real company's policy, all that it says, entered in the real window by the keys alone into a new register: what the
// window then holds is what the register's JSON says, record for record. Nothing is clicked and no script changes the page.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Clerk } from './clerk.mjs';
import { answerDialog } from './desktop.mjs';
import { Hand } from './keyboard.mjs';
import { plain } from './plain.mjs';
import { openWindow, ROOT, until } from './webdriver.mjs';

let home;
before(() => (home = mkdtempSync(join(tmpdir(), 'fortegnelse-'))));
after(() => rmSync(home, { recursive: true, force: true }));

const SEED = process.env.FORTEGNELSE_SEED ?? '000-carbotech';
const seed = JSON.parse(readFileSync(join(ROOT, `tests/registers/${SEED}.json`), 'utf8'));

test('a whole policy of a real company is entered by the keys alone', async (t) => {
  const began = Date.now();
  const window = await openWindow({ home, stranger: true });
  const hand = new Hand(window);
  const clerk = new Clerk(window, hand, seed);
  const told = (what) => t.diagnostic(`${what}: ${hand.presses} keys, ${hand.steps} steps, ${Math.round((Date.now() - began) / 1000)} s`);
  try {
    await firstStart(window, hand);
    told('a new register');
    const { register } = (await ask(window, 'start')).open;
    await clerk.enter(register, async (at) => {
      told(at);
      if (at.startsWith('policy')) await window.picture(`seed-${at}`);
    });
    await until(async () => !(await window.text('.stat .saved')).startsWith('Gemmer'), 'all to be saved');
    await agrees(window);
  } catch (reason) {
    await window.picture('seed-stuck');
    for (const line of clerk.trace.slice(-8)) t.diagnostic(line);
    t.diagnostic(JSON.stringify(await hand.focused()));
    throw reason;
  } finally {
    told('in all');
    await window.close();
  }
});

/** What the window gives out as JSON is what the policy says: of each kind the same records, field for field. */
async function agrees(window) {
  const path = join(home, 'ud.json');
  await ask(window, 'export', { path });
  const [entered, said] = [plain(JSON.parse(readFileSync(path, 'utf8'))), plain(seed)];
  for (const kind of new Set([...Object.keys(said), ...Object.keys(entered)])) assert.deepEqual(entered[kind], said[kind], kind);
}

/** Only what cannot be left out: language, who writes, the company's name. */
async function firstStart(window, hand) {
  await window.find('.start');
  await hand.tabTo((now) => now.type === 'radio', 'language');
  await hand.pick('Dansk');
  await hand.tabTo((now) => now.id === 'f-actor', 'name');
  await hand.type('Pernille Prøvesen');
  await step(window, hand);
  await hand.tabTo((now) => now.tag === 'button' && now.label.startsWith('Lav en ny fortegnelse'), 'way in');
  await step(window, hand);
  await hand.tabTo((now) => now.id === 'f-organisation', 'company');
  await hand.type(seed.organisations[0].name);
  await step(window, hand);
  await hand.tabTo((now) => now.id === 'f-contact_name', 'contact person');
  await step(window, hand);
  await hand.tabTo((now) => now.id === 'f-year_ends', 'year');
  await hand.press('Enter');
  await answerDialog('Vælg, hvor fortegnelsen skal ligge', join(home, 'Politik'));
  await window.find('.app');
}

/** Goes on to the next page of the first start. */
async function step(window, hand) {
  const heading = () => window.execute('return document.querySelector("h1")?.innerText');
  const before = await heading();
  await hand.press('Enter');
  await until(async () => (await heading()) !== before, `what comes after ${before}`);
}

const ask = (window, name, payload = {}) =>
  window.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: args[0], payload: args[1] })', name, payload);
