import type { Failure } from './backend';
import { failureText } from './words.svelte';

/** One short message at the lower edge; it stays until the next act, or until one goes elsewhere once it was read. */
export interface Notice {
  text: string;
  tone: 'ok' | 'err';
  act?: { label: string; run: () => void };
}

/** What went wrong so that a person must choose how to go on: a dialog. */
export interface Fault {
  failure: Failure;
  /** The register that was to be opened, where it was one. */
  path: string | null;
}

const shown = $state<{ notice: Notice | null; fault: Fault | null }>({ notice: null, fault: null });

export const notice = () => shown.notice;
export const say = (text: string, act?: Notice['act']) => {
  said = performance.now();
  shown.notice = act ? { text, tone: 'ok', act } : { text, tone: 'ok' };
};
export const complain = (text: string, act?: Notice['act']) => (shown.notice = act ? { text, tone: 'err', act } : { text, tone: 'err' });
/** Time enough to read a line and reach its button, in ms. */
const READ = 8_000;
let said = 0;

/** Takes a message away that has been read; what went wrong stays. */
export const fade = () => {
  if (shown.notice?.tone === 'ok' && performance.now() - said > READ) hush();
};
export const hush = () => (shown.notice = null);

export const fault = () => shown.fault;
export const pardon = () => (shown.fault = null);

/** These are never a line that the next act takes away: they say what to do with the file, or with the program. */
const DIALOGS: ReadonlySet<string> = new Set(['panic', 'unreachable', 'moved', 'damaged', 'import']);

/** Says what went wrong: as a line, or as a dialog where a person must choose how to go on. */
export function report(failure: Failure, path: string | null = null): void {
  if (path !== null || DIALOGS.has(failure.code)) shown.fault = { failure, path };
  else complain(failureText(failure));
}
