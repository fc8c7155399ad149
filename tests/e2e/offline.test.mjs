// A whole session of the real window where there is no network at all, not even the machine's own loopback: a register is
// made, written in, printed, issued, controlled and copied, and a sheet is held against it. Every socket of the program and of
// its web engine is traced meanwhile; the one it may connect is the display's.
//
// Nothing can look into the page here, for a driver would need a socket of its own: keys are pressed, and the program's log
// tells what they led to.

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerDialog, closeByFrame, pictureOfScreen, xdotool } from './desktop.mjs';
import { PROGRAM, ROOT, until } from './webdriver.mjs';

const CLI = process.env.FORTEGNELSE_CLI ?? join(ROOT, 'target/debug/fortegnelse-cli');

/** Root may leave the network by itself; others by a user namespace, where the system allows one. */
const ALONE = [['-n'], ['-r', '-n']].find((flags) => spawnSync('unshare', [...flags, 'true']).status === 0);
const TRACED = spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0;
const WHY_NOT = !ALONE ? 'no network namespace can be made here (unshare -n, as root or by a user namespace)' : !TRACED ? 'there is no strace here, or it may trace nothing' : false;

/** By which a socket is made and put to use; of those that say something through one there are thousands. */
const CALLS = 'socket,socketpair,connect,bind,listen,accept,accept4,execve';

/** A bus that is not there: the program must not need one. */
const NO_BUS = '/nonexistent';

let home;
let data;
before(() => {
  home = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  data = join(home, 'data/dk.fortegnelse.app');
  mkdirSync(data, { recursive: true });
  // In English: a bare screen's keyboard has the letters of it.
  writeFileSync(join(data, 'settings.json'), JSON.stringify({ language: 'en', actor: 'Pernille', appearance: 'light', recent: [] }));
});
after(() => rmSync(home, { recursive: true, force: true }));

test('a session without any network does everything, and connects to the display alone', { skip: WHY_NOT }, async (t) => {
  const began = Date.now();
  const trace = join(home, 'trace');
  const session = await opened(trace);
  try {
    await session.work();
    await session.close();
  } catch (reason) {
    pictureOfScreen('offline-stuck');
    t.diagnostic(logged().slice(-12).join(' · '));
    throw reason;
  } finally {
    session.end();
  }
  const done = new Set(logged());
  for (const name of ['new_register', 'add', 'save', 'preview', 'page', 'print', 'issue', 'control_start', 'control_answer', 'control_finish', 'backup', 'export', 'check_print', 'close']) assert.ok(done.has(`${name} ok`), `${name} among ${[...done].join(', ')}`);
  assert.deepEqual([...done].filter((line) => !line.endsWith(' ok')), [], 'nothing was refused');
  for (const name of ['acme.fortegnelse', 'record.pdf', 'register.json']) assert.ok(existsSync(join(home, name)), name);
  execFileSync(CLI, ['verify', join(home, 'acme.fortegnelse')], { env: { ...process.env, XDG_DATA_HOME: join(home, 'cli') } });
  const { programs, sockets, connected } = read(readFileSync(trace, 'utf8'));
  for (const name of ['fortegnelse', 'WebKitNetworkProcess', 'WebKitWebProcess']) assert.ok(programs.has(name), `${name} was traced: ${[...programs].join(', ')}`);
  assert.deepEqual([...sockets.keys()], ['AF_UNIX'], 'of every kind of socket there is, by the first line of each');
  const elsewhere = [...connected].filter((to) => !/^@?\/tmp\/\.X11-unix\/X\d+$/.test(to) && to !== NO_BUS);
  assert.deepEqual(elsewhere, []);
  assert.ok(connected.size > 0, 'the display was connected');
  t.diagnostic(`${Math.round((Date.now() - began) / 1000)} s; ${sockets.get('AF_UNIX').count} sockets, connected: ${[...connected].join(', ')}`);
});

/** Starts the program alone, and waits until its page asks for something. */
async function opened(trace) {
  const env = {
    ...process.env,
    HOME: home,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    GDK_BACKEND: 'x11',
    // The buses of a desktop are no part of the program: accessibility and settings reach it by them where they are.
    DBUS_SESSION_BUS_ADDRESS: `unix:path=${NO_BUS}`,
    DBUS_SYSTEM_BUS_ADDRESS: `unix:path=${NO_BUS}`,
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
    GSETTINGS_BACKEND: 'memory',
  };
  const program = spawn('unshare', [...ALONE, 'strace', '-f', '--seccomp-bpf', '-qq', '-e', `trace=${CALLS}`, '-o', trace, PROGRAM], { env, stdio: 'ignore', detached: true });
  const gone = new Promise((settle) => program.once('exit', settle));
  await logs('start', 0, 60_000);
  const pid = /^\d+/.exec(readFileSync(trace, 'utf8'))[0];
  const id = xdotool('search', '--onlyvisible', '--pid', pid, '--class', '^fortegnelse$').split('\n')[0];
  const hand = new Blind(id);
  return {
    work: () => work(hand),
    close: async () => {
      await closeByFrame({ pid });
      assert.equal(await Promise.race([gone, sleep(20_000, 'still there', { ref: false })]), 0, 'the program ends well');
    },
    end: () => {
      if (program.exitCode === null) process.kill(-program.pid, 'SIGKILL');
    },
  };
}

/** Everything there is to do with a register, from its making to its closing. */
async function work(hand) {
  await quiet();
  // A new register: the company, and what is proposed for the rest.
  await hand.steps('Tab', 'Tab', 'Return');
  await hand.steps('Tab');
  hand.type('acme');
  await hand.steps('Return', 'Tab', 'Return', 'Tab', 'Return');
  await answerDialog('Choose where to keep the record', join(home, 'acme'));
  await logs('new_register', 0);
  await quiet();

  // It is written in, and printed.
  await hand.asks('add activity', 'add');
  await hand.leads(() => hand.type('payroll'), 'ctrl+Return', 'save');
  await hand.leads(undefined, 'ctrl+p', 'page');
  await hand.steps('Return');
  await answerDialog('Save PDF', join(home, 'record'));
  await logs('print', 0);

  // It is issued: the question stands with its refusal in focus.
  await hand.asks('issue a new', 'preview');
  await hand.leads(() => hand.steps('Tab'), 'Return', 'issue');
  await hand.steps('Escape');

  // A control is begun, every point of it answered, and finished.
  await hand.steps('ctrl+6', 'Tab');
  await hand.leads(undefined, 'Return', 'control_start');
  await hand.steps('Tab', 'Tab', 'Tab', 'Tab', 'Return');
  await hand.answersAll();

  // Copies: a backup, and the whole as JSON.
  await hand.asks('make a backup', 'backup');
  await hand.steps('ctrl+0');
  await logs('backups', 0);
  await quiet();
  await hand.steps('Tab', 'Tab', 'Tab', 'Return', 'Tab', 'Tab', 'Return');
  await answerDialog('Export the record', join(home, 'register'));
  await logs('export', 0);

  // Sheets are held against the register: by a code that none of its papers has, and by the one that was issued.
  await hand.asks('check a printed', undefined);
  await hand.leads(() => hand.type('2s32vja8gbw72w1t'), 'Return', 'check_print');
  await hand.asks('overview', undefined);
  await hand.asks('check a printed', undefined);
  const code = printed();
  await hand.leads(() => hand.type(code), 'Return', 'check_print');
  pictureOfScreen('offline-checked');
  await hand.asks('close the record', 'close');
}

/** The code on the paper that was issued, as the terminal program gives it out of a copy of the file. */
function printed() {
  const copy = join(home, 'copy.fortegnelse');
  copyFileSync(join(home, 'acme.fortegnelse'), copy);
  const cli = (...words) => execFileSync(CLI, [...words, '--data', join(home, 'cli')]);
  const { id } = JSON.parse(cli('history', copy, '--json', '--limit', '100000')).find((event) => event.kind === 'document');
  cli('document', copy, id, '--out', join(home, 'issued.pdf'));
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', join(home, 'issued.pdf'), '-'], { encoding: 'utf8' });
  const [code] = CODE.exec(text);
  assert.equal(JSON.parse(cli('check-print', code, copy, '--json')).outcome, 'issued');
  rmSync(copy);
  return code;
}

/** Four times four of the letters that nobody mistakes for another. */
const CODE = /\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\b/;

/** A hand that sees nothing: between two keys it gives the page its time, and more where nothing came of them. */
class Blind {
  #window;

  constructor(id) {
    this.#window = id;
  }

  /** Presses keys one after another. */
  async steps(...chords) {
    // A dialog that closed took the focus with it.
    xdotool('windowfocus', '--sync', this.#window);
    for (const chord of chords) {
      xdotool('key', chord);
      await sleep(PAUSE);
    }
  }

  type(text) {
    xdotool('type', '--delay', '20', text);
  }

  /** Presses what asks the program for something, and waits until that was answered. */
  async leads(before, chord, name) {
    const already = answers(name);
    await before?.();
    await this.steps(chord);
    await logs(name, already);
    await quiet();
  }

  /** Answers each point of a control with the first answer it takes; past the last one stands the question of its end. */
  async answersAll() {
    const MOST = 120;
    for (let point = 0; point < MOST; point += 1) {
      let taken = false;
      for (const digit of ['1', '2', '3']) {
        const already = answers('control_answer');
        await this.steps(digit);
        taken = await logs('control_answer', already, 1_500).then(() => true, () => false);
        if (taken) break;
      }
      if (!taken) {
        // Who did it, who has seen it, who took part, the conclusion, the next date, »Cancel«, »Finish«.
        return this.leads(() => this.steps('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab'), 'Return', 'control_finish');
      }
      await quiet();
      await this.steps('ctrl+Return');
    }
    assert.fail('the agenda does not end');
  }

  /** Gives a command by its name in the search. */
  async asks(command, name) {
    const already = name && answers(name);
    await this.steps('ctrl+k');
    this.type(command);
    await sleep(PAUSE);
    await this.steps('Return');
    if (name) await logs(name, already);
    await quiet();
  }
}

const PAUSE = 200;

/** Waits until the page has asked for nothing more in a while, and is drawn. */
async function quiet() {
  for (let known = -1, still = 0; still < 3; ) {
    const now = logged().length;
    still = now === known ? still + 1 : 0;
    known = now;
    await sleep(PAUSE);
  }
}

/** What the program's log tells: each command with how it ended, in order. */
function logged() {
  const path = join(data, 'log/fortegnelse.log');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').map((line) => line.slice(line.indexOf(' ') + 1)) : [];
}

const answers = (name) => logged().filter((line) => line === `${name} ok`).length;

const logs = (name, already, timeout = 20_000) => until(() => answers(name) > already, `${name} in the log`, timeout);

/** Which programs ran, which kinds of socket were made, and where they were connected. */
function read(trace) {
  const [programs, sockets, connected] = [new Set(), new Map(), new Set()];
  for (const line of trace.split('\n')) {
    const [, program] = /execve\("[^"]*?([^"/]+)", .*(?:= 0|<unfinished \.{3}>)$/.exec(line) ?? [];
    if (program) programs.add(program);
    const [, kind] = /\bsocket(?:pair)?\((\w+)/.exec(line) ?? [];
    if (kind) sockets.set(kind, { count: (sockets.get(kind)?.count ?? 0) + 1, line: sockets.get(kind)?.line ?? line });
    const [, family, path] = /\bconnect\(\d+, \{sa_family=(\w+)(?:, sun_path=(@?"[^"]*"))?/.exec(line) ?? [];
    if (family) connected.add(path ? path.replaceAll('"', '') : line);
  }
  return { programs, sockets, connected };
}
