// A control in the real window: begun, left, the window closed, gone on with, finished, printed. A breach with its clock
// running. The dates as a file that another program's parser reads.

import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { closeByFrame } from './desktop.mjs';
import { ROOT, openWindow, until } from './webdriver.mjs';

const ICAL = createRequire(join(ROOT, 'ui/package.json'))('ical.js');
const CTRL = '\uE009';
const ENTER = '\uE007';

let home;
let file;
let env;
const handed = () => join(home, 'opened');
before(() => {
  home = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  file = join(home, 'klar.fortegnelse');
  // The system's viewer, in whose place a script notes what it was handed.
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$1" > "${handed()}.part" && mv "${handed()}.part" "${handed()}"\n`);
  chmodSync(join(bin, 'xdg-open'), 0o755);
  env = { PATH: `${bin}:${process.env.PATH}` };
});
after(() => rmSync(home, { recursive: true, force: true }));

const ask = (window, name, payload = {}) =>
  window.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: args[0], payload: args[1] })', name, payload);

const go = (window, screen) => window.click(`.rail a[href="#${screen}"]`);

const asked = (window) => window.text('#point-h');

/** Answers the point that is shown by its key, and goes on to the next. */
async function answer(window) {
  await window.execute('document.getElementById("point-h").focus()');
  const open = await window.execute('return [...document.querySelectorAll("fieldset.ans input")].findIndex((input) => !input.disabled)');
  await window.keys(String(open + 1));
  await until(() => window.execute('return document.querySelector("fieldset.ans input:checked") !== null'), 'the answer');
  const before = await asked(window);
  if ((await window.count('[data-act="finish"]')) > 0) return;
  await window.chord(CTRL, ENTER);
  await until(async () => (await asked(window)) !== before, `another point than ${before}`);
}

/** Waits until the system's viewer was handed a PDF, and gives its path. */
async function viewed() {
  await until(() => existsSync(handed()), 'the viewer to be called', 60_000);
  const path = readFileSync(handed(), 'utf8');
  rmSync(handed());
  assert.equal(readFileSync(path).subarray(0, 5).toString(), '%PDF-');
  return path;
}

test('a control is begun, left, gone on with where it was left, finished for good and printed', async () => {
  let review;
  let left;
  const window = await openWindow({ home, env });
  try {
    await window.find('#app *');
    await ask(window, 'new_from', { path: file, from: join(ROOT, 'tests/registers/003-klar.json') });
  } finally {
    await window.close();
  }
  const first = await openWindow({ home, args: [file], env });
  try {
    await go(first, 'control');
    await first.click('[data-act="start"]');
    await first.find('#point-h');
    for (let point = 0; point < 3; point += 1) await answer(first);
    left = await asked(first);
    await first.picture('control-run');
    await first.click('[data-act="print"]');
    await viewed();
    await closeByFrame(first);
    await first.ended();
  } finally {
    await first.close();
  }
  const again = await openWindow({ home, args: [file], env });
  try {
    await go(again, 'control');
    await again.picture('control-resume');
    await again.click('[data-act="resume"]');
    await until(async () => (await asked(again)) === left, `the point one left at, ${left}`);
    for (let points = 0; (await again.count('[data-act="finish"]')) === 0; points += 1) {
      assert.ok(points < 200, 'the agenda ends');
      await answer(again);
    }
    await answer(again);
    // The same keys lead past the last point, to the question of the end.
    await again.chord(CTRL, ENTER);
    await again.find('[data-act="finish-now"]');
    await again.picture('control-finish');
    await again.click('[data-act="finish-now"]');
    await until(async () => (await again.count('[data-act="finish-now"]')) === 0, 'the control to be finished', 30_000);
    await until(async () => (await again.count('fieldset.ans')) === 0 || (await again.execute('return document.querySelector("fieldset.ans").disabled')), 'no more answers');
    await again.picture('control-finished');
    await again.click('[data-act="print"]');
    await viewed();
    const exported = join(home, 'efter.json');
    await ask(again, 'export', { path: exported });
    const register = JSON.parse(readFileSync(exported, 'utf8'));
    review = register.reviews.find((one) => one.closed_at);
    assert.ok(register.agenda_lines.length > 20 && register.agenda_lines.every((line) => typeof line.answer === 'string'), 'every point is answered');
    assert.ok(register.control_plans[0].next_on > review.done_on, 'the next date is set');
    const refused = await ask(again, 'save', { record: { kind: 'review', record: { ...review, conclusion: 'Noget andet' } } });
    assert.ok(refused.failure, 'a finished control does not change');
    const issued = await ask(again, 'issue', { subject: 'minutes', of: review.id });
    assert.match(issued.number, /^\d{4}-001$/);
  } finally {
    await again.close();
  }
});

test('a breach is written down while its clock runs', async () => {
  const window = await openWindow({ home, args: [file], env });
  try {
    await go(window, 'cases');
    await window.click('[data-add="breach"]');
    const aware = new Date(Date.now() - 5 * 3_600_000);
    const two = (number) => String(number).padStart(2, '0');
    const day = `${two(aware.getDate())}-${two(aware.getMonth() + 1)}-${aware.getFullYear()}`;
    await window.type('[data-new="aware_at"] input:first-of-type', day);
    await window.type('[data-new="aware_at"] input:last-of-type', `${two(aware.getHours())}:${two(aware.getMinutes())}`);
    await window.type('[data-new="title"] input', 'Bærbar pc stjålet');
    await window.click('[role="dialog"] .primary, dialog .primary');
    await window.find('[role="timer"]');
    // 72 hours less five and the minutes since.
    assert.match(await window.text('[role="timer"]'), /6[67] timer/);
    await window.picture('breach-clock');
    const [breach] = (await ask(window, 'dates')).filter((date) => date.code === 'breach-notify');
    assert.equal(Date.parse(breach.at) - Date.parse(breach.at.slice(0, 16) + breach.at.slice(-6)), 0, 'whole minutes');
    assert.ok(Math.abs(Date.parse(breach.at) - aware.getTime() - 72 * 3_600_000) < 60_000);
    // As it is told to a person: the field is saved when it is left, and the clock goes on.
    await window.click(`[data-field="breach/${breach.id}/what_happened"] textarea, [data-field="breach/${breach.id}/what_happened"]`);
    await window.keys('Taget fra en bil i går.');
    await window.click('h1');
    await until(async () => !(await ask(window, 'check')).some((finding) => finding.code === 'breach-unwritten' && /Hvad skete/.test(finding.message)), 'what happened to be kept');
    assert.equal(await window.count('[role="timer"]'), 1);
  } finally {
    await window.close();
  }
});

test('the dates are saved as a file that another program reads', async () => {
  const path = join(home, 'datoer.ics');
  const window = await openWindow({ home, args: [file], dialogAnswer: path, env });
  let dates;
  try {
    await go(window, 'overview');
    await window.click('.due .calendar .link');
    await until(() => existsSync(path), 'the file', 30_000);
    dates = await ask(window, 'dates');
  } finally {
    await window.close();
  }
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  assert.equal(events.length, dates.length);
  const told = events.map((event) => `${event.summary} ${event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString()}`).sort();
  const expected = dates.map((date) => `${date.title} ${date.at ? new Date(date.at).toISOString() : date.day}`).sort();
  assert.deepEqual(told, expected);
  assert.equal(new Set(events.map((event) => event.uid)).size, events.length);
  assert.ok(events.every((event) => event.component.getAllSubcomponents('valarm').length > 0), 'each has its alarms');
});
