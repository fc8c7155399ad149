import { afterEach, expect, test, vi } from 'vitest';
import { call, onClosing, onDragged } from './backend';

const answer = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({ invoke: answer }));

afterEach(() => answer.mockReset());

test('a call passes its name and payload through the one command', async () => {
  answer.mockResolvedValue({ path: null });
  await expect(call('window.start', { a: 1 })).resolves.toEqual({ path: null });
  expect(answer).toHaveBeenCalledExactlyOnceWith('call', { name: 'window.start', payload: { a: 1 } });
});

test('a failure arrives as the program gave it', async () => {
  answer.mockRejectedValue({ code: 'locked', params: { owner: 'Pernille' } });
  await expect(call('register.open', {})).rejects.toEqual({ code: 'locked', params: { owner: 'Pernille' } });
});

test('a program that cannot be reached is a failure too, never a bare text', async () => {
  answer.mockRejectedValue('command call not found');
  await expect(call('register.open', {})).rejects.toEqual({
    code: 'unreachable',
    params: { reason: 'command call not found' },
  });
});

test('a file dropped on the window is heard until the listening ends', () => {
  const heard: string[] = [];
  const end = onDragged(({ paths }) => heard.push(...paths));
  const drop = (detail: unknown) => window.dispatchEvent(new CustomEvent('fortegnelse-dragged', { detail }));
  drop({ what: 'drop', paths: ['/a.fortegnelse'] });
  drop('/not.how');
  end();
  drop({ what: 'drop', paths: ['/b.fortegnelse'] });
  expect(heard).toEqual(['/a.fortegnelse']);
});

test('the window closes only once what was typed last is in the file', async () => {
  answer.mockResolvedValue(null);
  let saved: (all: boolean) => void = () => undefined;
  const end = onClosing(() => new Promise((settle) => (saved = settle)));
  const closing = () => window.dispatchEvent(new CustomEvent('fortegnelse-closing', { cancelable: true }));

  expect(closing()).toBe(false);
  saved(false);
  await new Promise((later) => setTimeout(later));
  expect(answer).not.toHaveBeenCalled();

  closing();
  saved(true);
  await vi.waitFor(() => expect(answer).toHaveBeenCalledExactlyOnceWith('call', { name: 'window.quit', payload: {} }));
  end();
  expect(closing()).toBe(true);
});
