import { ask, failureOf, type Open } from './api';
import { tried } from './acts';
import { autosave } from './autosave.svelte';
import { taking } from './drops.svelte';
import { hush, pardon, report, say } from './notice.svelte';
import { place } from './place.svelte';
import { register } from './register.svelte';
import { adopt, settings } from './settings.svelte';
import { t } from './words.svelte';

const shown = $state({ example: false });

/** Whether the open register is the example, which can be removed. */
export const isExample = () => shown.example;

/** Shows a register that was opened, on its overview. */
export function show(opened: Open): void {
  pardon();
  autosave.forget();
  put(opened);
  place.enter();
}

/** Opens a register: here where none is open, else in a window of its own. What hinders it is said in a dialog. */
export async function open(path: string): Promise<void> {
  hush();
  pardon();
  if (register.isOpen) return elsewhere(path);
  try {
    show(await ask('open', { path, read_only: false, copy: false }));
  } catch (thrown) {
    const failure = failureOf(thrown);
    if ((failure.code === 'locked' || failure.code === 'held_by') && (await cameForward(path))) return;
    report(failure, path);
  }
}

/** Opens a copy of a register that somebody else has open, to be read. */
export async function read(path: string): Promise<void> {
  hush();
  pardon();
  try {
    show(await ask('open', { path, read_only: true, copy: true }));
  } catch (thrown) {
    report(failureOf(thrown), path);
  }
}

/** Lets the person find a register, and opens it. */
export async function find(): Promise<void> {
  const path = await tried(() => ask('window.pick_open', { title: t('start-open-title'), filter_name: t('filter-register') }));
  if (path) await open(path);
}

/** Opens the open register anew, as after a failure of the program. What is typed and not saved stays on the screen. */
export async function reopen(): Promise<void> {
  pardon();
  const { path } = register;
  await autosave.flush();
  try {
    put(await ask('open', { path, read_only: false, copy: false }));
    await autosave.flush();
  } catch (thrown) {
    register.show(null);
    report(failureOf(thrown), path);
  }
}

/** What files dropped on the window lead to. */
export async function dropped(paths: readonly string[]): Promise<void> {
  const [path, ...more] = paths;
  hush();
  if (path === undefined) return;
  const taker = taking();
  if (taker && !paths.some(isRegister)) return taker.take(paths);
  if (more.length) report({ code: 'dropped_several', params: { count: paths.length } });
  else if (!isRegister(path)) report({ code: 'dropped_other', params: { path } });
  else await open(path);
}

/** Takes a file off the list of those opened lately. */
export async function forget(path: string): Promise<void> {
  pardon();
  const kept = await tried(() => ask('forget_recent', { path }));
  if (kept) adopt(kept);
}

export const isRecent = (path: string) => settings().recent.some((recent) => recent.path === path);

const isRegister = (path: string) => /\.fortegnelse$/i.test(path);

function put(opened: Open): void {
  shown.example = opened.example;
  register.show(opened);
}

async function elsewhere(path: string): Promise<void> {
  if (path === register.path) return void say(t('opened-here'));
  await tried(async () => {
    if (!(await cameForward(path))) await ask('window.open_window', { path });
  });
}

async function cameForward(path: string): Promise<boolean> {
  try {
    if (!(await ask('window.call_forward', { path }))) return false;
  } catch {
    // Without a window of the system nobody can be called; the lock itself says why.
    return false;
  }
  say(t('opened-elsewhere'));
  return true;
}
