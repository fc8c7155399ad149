import { invoke } from '@tauri-apps/api/core';

/** What every command answers when it does not succeed: `code` names the words to show, `params` fill them. */
export interface Failure {
  code: string;
  params: Record<string, unknown>;
}

/**
 * Asks the program. Rejects with a `Failure`, also where the program itself could not be reached.
 *
 * In the window this is Tauri's one command. In a bundle built for tests (`vite build --mode bridge`) it is a request
 * to the loopback bridge under `tests/`; the constant below is false in every other build and the branch is dropped.
 */
export async function call<T>(name: string, payload: unknown): Promise<T> {
  try {
    return __BRIDGE__ ? await bridged<T>(name, payload) : await invoke<T>('call', { name, payload });
  } catch (reason) {
    throw isFailure(reason) ? reason : { code: 'unreachable', params: { reason: String(reason) } };
  }
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}

/** Files that are dragged over the window, dropped on it, or taken away again. */
export interface Dragged {
  what: 'over' | 'drop' | 'leave';
  paths: readonly string[];
}

/** Hears of files that are dragged over the window. Returns what ends the listening. */
export function onDragged(listener: (dragged: Dragged) => void): () => void {
  const heard = (event: Event) => {
    if (event instanceof CustomEvent && isDragged(event.detail)) listener(event.detail);
  };
  window.addEventListener('fortegnelse-dragged', heard);
  return () => window.removeEventListener('fortegnelse-dragged', heard);
}

/** Hears that another start of the program asked for the register that is open here. Returns what ends the listening. */
export function onCalled(listener: () => void): () => void {
  window.addEventListener('fortegnelse-called', listener);
  return () => window.removeEventListener('fortegnelse-called', listener);
}

/**
 * Saves what was typed last before the window closes. `save` answers whether everything is in the file; where it is
 * not, the window stays, and the user sees why. Returns what ends the listening.
 */
export function onClosing(save: () => Promise<boolean>): () => void {
  const heard = (event: Event) => {
    // Tells the program to wait for `window.quit`.
    event.preventDefault();
    void save().then((saved) => (saved ? call('window.quit', {}) : undefined));
  };
  window.addEventListener('fortegnelse-closing', heard);
  return () => window.removeEventListener('fortegnelse-closing', heard);
}

function isDragged(value: unknown): value is Dragged {
  return typeof value === 'object' && value !== null && 'what' in value && 'paths' in value && Array.isArray(value.paths);
}

async function bridged<T>(name: string, payload: unknown): Promise<T> {
  const response = await fetch(`/call/${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload ?? null),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw answer;
  return answer as T;
}
