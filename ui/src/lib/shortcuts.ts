import { t } from './words.svelte';

/** What a combination of keys does; `typing` where it also works while a field is written in. */
export interface Shortcut {
  keys: string;
  run: (event: KeyboardEvent) => void;
  typing?: Typing;
}

type Typing = 'always' | 'unless-dirty';

interface Bound {
  keys: readonly [string, ...string[]];
  typing: Typing;
}

const always = (...keys: [string, ...string[]]): Bound => ({ keys, typing: 'always' });
const unlessDirty = (...keys: [string, ...string[]]): Bound => ({ keys, typing: 'unless-dirty' });

/** Every shortcut of the window: what listens, the map in the help and the tooltips read this list. */
export const KEYS = {
  search: always('Ctrl+K'),
  help: always('F1'),
  close: always('Escape'),
  'area-next': always('F6'),
  'area-back': always('Shift+F6'),
  places: always('Ctrl+1', 'Ctrl+2', 'Ctrl+3', 'Ctrl+4', 'Ctrl+5', 'Ctrl+6', 'Ctrl+7', 'Ctrl+8', 'Ctrl+9', 'Ctrl+0'),
  letters: always('Alt+A', 'Alt+B', 'Alt+C', 'Alt+D', 'Alt+E', 'Alt+F', 'Alt+G'),
  'section-up': always('Alt+ArrowUp'),
  'section-down': always('Alt+ArrowDown'),
  'field-done': always('Ctrl+Enter'),
  'screen-back': always('Alt+ArrowLeft'),
  'finding-next': always('F8'),
  'finding-back': always('Shift+F8'),
  add: always('Ctrl+N'),
  print: always('Ctrl+P'),
  undo: unlessDirty('Ctrl+Z'),
  redo: unlessDirty('Ctrl+Y', 'Ctrl+Shift+Z'),
} as const satisfies { readonly [name: string]: Bound };

export type KeyName = keyof typeof KEYS;

/** What each named shortcut runs; where a name has several keys, `at` is which of them was pressed. */
export type Acts = { readonly [name in KeyName]?: (at: number) => void };

/** Listens for named shortcuts until the returned function is called. */
export function listenTo(acts: Acts, target?: EventTarget): () => void {
  const shortcuts = (Object.keys(acts) as KeyName[]).flatMap((name) =>
    KEYS[name].keys.map((keys, at) => ({ keys, typing: KEYS[name].typing, run: () => acts[name]?.(at) })),
  );
  return listen(shortcuts, target);
}

/** Listens for a set of shortcuts until the returned function is called. While a dialog is open the window waits. */
export function listen(shortcuts: readonly Shortcut[], target: EventTarget = window): () => void {
  const heard = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const keys = keysOf(event);
    const found = shortcuts.find((shortcut) => shortcut.keys === keys);
    if (!found || !applies(found, event.target)) return;
    event.preventDefault();
    found.run(event);
  };
  target.addEventListener('keydown', heard);
  return () => target.removeEventListener('keydown', heard);
}

/** `Ctrl+Z`, `Alt+A`, `F1`: the names used in the list of shortcuts. */
export function keysOf(event: KeyboardEvent): string {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  // The key's place, not what it writes: Alt+A writes another sign on some keyboards.
  const name = digit ?? (event.altKey ? letter : undefined) ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
  return `${event.ctrlKey || event.metaKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${name}`;
}

/** A combination as it stands on the keys: `Skift+F8`. */
export function printed(keys: string): string {
  return keys
    .split('+')
    .map((key) => NAMED[key]?.() ?? key)
    .join('+');
}

/** The keys that are called otherwise than the browser calls them. */
const NAMED: { readonly [key: string]: () => string } = { Shift: () => t('key-shift'), Escape: () => 'Esc', ArrowUp: () => t('key-up'), ArrowDown: () => t('key-down'), ArrowLeft: () => t('key-left') };

/** The first keys of a named shortcut, as they stand on the keyboard. */
export const keysText = (name: KeyName) => printed(KEYS[name].keys[0]);

/** The same, as an element tells it to assistive technology. */
export const ariaKeys = (name: KeyName) => KEYS[name].keys[0].replace('Ctrl', 'Control');

/** Ctrl+Z while a text is being written takes back letters, not the last saved change. */
function applies(shortcut: Shortcut, target: EventTarget | null): boolean {
  if (shortcut.typing === 'always' || !isText(target)) return true;
  // A box that keeps no count of what is unsaved takes back its own letters.
  return shortcut.typing === 'unless-dirty' && target.dataset['dirty'] === 'false';
}

const TEXTS: readonly string[] = ['text', 'search', 'email', 'tel', 'url', 'number', 'password'];

function isText(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && TEXTS.includes(target.type));
}
