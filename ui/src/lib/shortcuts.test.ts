import { afterEach, expect, test, vi } from 'vitest';
import { keysOf, listen } from './shortcuts';

const press = (target: EventTarget, init: KeyboardEventInit) => target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
let end = () => {};
afterEach(() => {
  end();
  document.body.replaceChildren();
});

test('a combination is named by the place of its key, so another layout does not change it', () => {
  expect(keysOf(new KeyboardEvent('keydown', { key: 'å', code: 'KeyA', altKey: true }))).toBe('Alt+A');
  expect(keysOf(new KeyboardEvent('keydown', { key: '!', code: 'Digit1', ctrlKey: true }))).toBe('Ctrl+1');
  expect(keysOf(new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true }))).toBe('Ctrl+Z');
});

test('while letters are being written Ctrl+Z belongs to them', () => {
  const undo = vi.fn();
  end = listen([{ keys: 'Ctrl+Z', typing: 'unless-dirty', run: undo }]);
  const text = document.createElement('textarea');
  document.body.append(text);
  text.dataset['dirty'] = 'true';
  press(text, { key: 'z', code: 'KeyZ', ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
  text.dataset['dirty'] = 'false';
  press(text, { key: 'z', code: 'KeyZ', ctrlKey: true });
  expect(undo).toHaveBeenCalledOnce();
});

test('a key that something nearer has used is not used again', () => {
  const run = vi.fn();
  end = listen([{ keys: 'Escape', typing: 'always', run }]);
  document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  press(document.body, { key: 'Escape' });
  expect(run).not.toHaveBeenCalled();
});
