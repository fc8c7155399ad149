// The main job in the real window: a register is opened, a finding cured, the pages looked at, the PDF saved; and all
// is there when the window is opened again. Every screen is kept as a picture, in three languages, light and dark.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { closeByFrame } from './desktop.mjs';
import { ROOT, openWindow, until } from './webdriver.mjs';

const CLI = process.env.FORTEGNELSE_CLI ?? join(ROOT, 'target/debug/fortegnelse-cli');

let home;
let file;
before(() => {
  home = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  file = join(home, 'Eksempel.fortegnelse');
  execFileSync(CLI, ['new', file, '--from', join(ROOT, 'tests/registers/003-kundepolitik.json')], { env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data') } });
});
after(() => rmSync(home, { recursive: true, force: true }));

const ask = (window, name, payload = {}) =>
  window.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: args[0], payload: args[1] })', name, payload);

const findings = async (window) => (await ask(window, 'check')).map((finding) => finding.code);

/** The place in the rail, by its screen's name. */
const go = (window, screen) => window.click(`.rail a[href="#${screen}"]`);

/** The page of the first activity. */
const goToActivity = async (window) => {
  await go(window, 'activities');
  await window.click('.letters tbody .name');
};

test('who works here is asked before a file is shown that the program was started with', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  const window = await openWindow({ home: elsewhere, args: [file], stranger: true });
  try {
    await window.find('#f-actor');
    await until(async () => (await ask(window, 'start')).open !== null, 'the file to be opened');
    await window.find('#f-actor');
    await window.click('#f-actor');
    await window.keys('Mads Mønstergaard\uE007');
    await window.find('.overview');
    assert.equal((await ask(window, 'start')).settings.actor, 'Mads Mønstergaard');
  } finally {
    await window.close();
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

test('a finding is cured, the pages are seen, the PDF is saved, and all is there when the window opens again', async () => {
  const pdf = join(home, 'Fortegnelse.pdf');
  const window = await openWindow({ home, args: [file], dialogAnswer: pdf });
  try {
    await goToActivity(window);
    assert.ok((await findings(window)).includes('transfer-unclarified'));
    await window.shows('Kunder');
    // The link in the margin beside letter e puts the focus in the field that cures it.
    await window.click('.note.at-e .finding .link');
    await until(() => window.execute('return document.activeElement.closest("[data-field]")?.dataset.field.endsWith("/third_country_transfer") ?? false'), 'the focus in the field');
    await window.execute('document.querySelector("#e .pick input").click()');
    await until(async () => !(await findings(window)).includes('transfer-unclarified'), 'the finding to go');
    await until(async () => (await window.count('.note.at-e')) === 0, 'the note to go');
    await window.picture('work-cured');
    await go(window, 'documents');
    await window.find('.sheet', 60_000);
    await until(() => window.execute('const page = document.querySelector(".sheet"); return page.complete && page.naturalWidth > 0'), 'the page to be drawn');
    await window.picture('work-preview');
    await window.click('.facts [data-act="save"]');
    await window.shows(`Gemt som ${pdf}`, 60_000);
    assert.equal(readFileSync(pdf).subarray(0, 5).toString(), '%PDF-');
  } finally {
    await window.close();
  }
  const again = await openWindow({ home, args: [file] });
  try {
    await goToActivity(again);
    await until(() => again.execute('return document.querySelector("#e .pick input")?.checked === true'), 'the answer');
    assert.ok(!(await findings(again)).includes('transfer-unclarified'));
    assert.match(await again.text('.top .named'), /^Fortryd: overførsel/, 'undo is still named');
  } finally {
    await again.close();
  }
});

test('what is being typed when the frame closes the window is in the file', async () => {
  const window = await openWindow({ home, args: [file] });
  try {
    await goToActivity(window);
    await window.click('.titlefield textarea');
    await window.keys(' og ordrer');
    await closeByFrame(window);
    await window.ended();
  } finally {
    await window.close();
  }
  const again = await openWindow({ home, args: [file] });
  try {
    await again.find('.app');
    const { open } = await ask(again, 'start');
    assert.equal(open.register.activities[0].name, 'Kunder og ordrer');
  } finally {
    await again.close();
  }
});

const AXE = readFileSync(join(ROOT, 'ui/node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands. */
async function faults(window, name) {
  await window.execute(AXE);
  const found = await window.evaluate('const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] }); return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)');
  return found.map((fault) => `${name}: ${fault}`);
}

/** How each screen, state and dialog is reached in the real window, in this order. */
const SCREENS = {
  overview: (window) => go(window, 'overview'),
  activities: (window) => go(window, 'activities'),
  parties: (window) => go(window, 'parties'),
  systems: (window) => go(window, 'systems'),
  measure: async (window) => (await window.click('.main tbody .name'), await window.find('.drawer')),
  deletion: (window) => go(window, 'deletion'),
  documents: async (window) => {
    await go(window, 'documents');
    await window.find('.sheet', 60_000);
    await until(() => window.execute('const page = document.querySelector(".sheet"); return page.complete && page.naturalWidth > 0'), 'the page to be drawn');
  },
  issue: async (window) => (await window.click('[data-act="issue"]'), await window.find('dialog[open]')),
  history: async (window) => (await window.keys(ESCAPE), await gone(window, 'dialog[open]'), await go(window, 'history')),
  settings: (window) => go(window, 'settings'),
  activity: async (window) => (await goToActivity(window), await window.find('#g')),
  help: async (window) => (await window.keys(F1), await window.find('.helppane')),
  search: async (window) => (await window.keys(ESCAPE), await gone(window, '.helppane'), await window.click('.top .find'), await window.find('.finder[open]')),
};

const ESCAPE = '\uE00C';
const F1 = '\uE031';
const gone = (window, css) => until(async () => (await window.count(css)) === 0, `${css} to go`);

// What is cut off or unreadable follows from the words or from the colours.
for (const [language, appearance] of [['da', 'light'], ['nb', 'dark'], ['en', 'light']]) {
  test(`every screen in the real window is clean, ${language}, ${appearance}`, async () => {
    const window = await openWindow({ home, args: [file] });
    try {
      await window.find('.app');
      await ask(window, 'save_settings', { language, appearance, actor: 'Pernille Prøvesen', recent: [] });
      await window.reload();
      await until(() => window.execute('return document.documentElement.dataset.theme === arguments[0] && document.documentElement.lang === arguments[1] && document.querySelector(".app") !== null', appearance, language), 'the choice to be shown');
      const found = [];
      for (const [name, reach] of Object.entries(SCREENS)) {
        await reach(window);
        await window.picture(`${name}-${language}-${appearance}`);
        found.push(...(await faults(window, name)));
      }
      assert.deepEqual(found, []);
    } finally {
      await window.close();
    }
  });
}
