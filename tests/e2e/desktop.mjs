// What lies outside the page and so outside WebDriver: the system's own dialogs, and the whole screen.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PICTURES, ROOT, until } from './webdriver.mjs';

/** Waits for the file dialog with this title, types the path into it, confirms, and waits until it is gone. */
export async function answerDialog(title, path) {
  for (let tries = 5; ; tries -= 1) {
    await focusDialog(title);
    xdotool('key', 'ctrl+a');
    xdotool('type', '--delay', '15', path);
    // The dialog looks the folder up while it is typed; Return before that picks its first proposal.
    await sleep(700);
    xdotool('key', 'Return');
    // On a busy machine the keys may come before the dialog takes any.
    const gone = await until(() => windowCalled(title) === undefined, `the dialog ${title} to close`, 3_000).catch((reason) => reason);
    if (gone === true) return;
    if (tries === 1) throw gone;
  }
}

/** Waits for the file dialog with this title and cancels it. */
export async function cancelDialog(title) {
  await focusDialog(title);
  xdotool('key', 'Escape');
}

/** Closes a window of `openWindow` as its frame's button does. */
export async function closeByFrame({ pid }) {
  const id = await until(() => windows('--all', '--pid', pid, '--class', '^fortegnelse$')[0], 'the window');
  execFileSync('python3', [join(ROOT, 'tests/e2e/close.py'), id]);
}

/** Writes the whole screen, dialogs and all, to `<PICTURES>/<name>.png`. */
export function pictureOfScreen(name) {
  mkdirSync(PICTURES, { recursive: true });
  const path = join(PICTURES, `${name}.png`);
  execFileSync('import', ['-window', 'root', path]);
  return path;
}

async function focusDialog(title) {
  const id = await until(() => windowCalled(title), `the dialog ${title}`);
  // It takes keys only once it is drawn.
  await sleep(300);
  xdotool('windowfocus', '--sync', id);
}

function windowCalled(title) {
  return windows('--name', `^${title}$`)[0];
}

function windows(...criterion) {
  try {
    return xdotool('search', '--onlyvisible', ...criterion).split('\n');
  } catch {
    return []; // xdotool's way to say "none"
  }
}

/** Presses keys and finds windows on the screen. */
export function xdotool(...args) {
  return execFileSync('xdotool', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
