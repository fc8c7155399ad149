/** What a combination of keys does; `typing` where it also works while a field is written in. */
export interface Shortcut {
  keys: string;
  run: (event: KeyboardEvent) => void;
  typing?: 'always' | 'unless-dirty';
}

/** Listens for a set of shortcuts until the returned function is called. */
export function listen(shortcuts: readonly Shortcut[], target: EventTarget = window): () => void {
  const heard = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented) return;
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

/** Ctrl+Z while a text is being written takes back letters, not the last saved change. */
function applies(shortcut: Shortcut, target: EventTarget | null): boolean {
  const inText = target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');
  if (!inText || shortcut.typing === 'always') return true;
  return shortcut.typing === 'unless-dirty' && target.dataset['dirty'] !== 'true';
}
