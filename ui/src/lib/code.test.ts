import { expect, test } from 'vitest';
import { codeOf, typedCode } from './code';

test('the code on the screen is the code on the paper', () => {
  expect(codeOf('00000000000000000000ffff')).toBe('0000-0000-0000-0000');
  expect(codeOf('ffffffffffffffffffff0000')).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  // The letters' order written out: 0, 1, 2 … F in five bits each.
  expect(codeOf('00443214c74254b635cf')).toBe('0123-4567-89AB-CDEF');
});

test('a text that is no fingerprint has no code', () => {
  expect(codeOf('')).toBe('');
  expect(codeOf('not hexadecimal at all')).toBe('');
});

/** What stands in the field after each key, the caret as a bar. */
function typed(keys: string, at = ''): string {
  let [text, caret] = [at.replace('|', ''), at.includes('|') ? at.indexOf('|') : at.length];
  for (const key of keys) ({ text, caret } = typedCode(text.slice(0, caret) + key + text.slice(caret), caret + 1));
  return `${text.slice(0, caret)}|${text.slice(caret)}`;
}

test('a code is grouped while it is typed, and what looks alike is read as the code has it', () => {
  expect(typed('7k3m')).toBe('7K3M|');
  expect(typed('7k3m9')).toBe('7K3M-9|');
  expect(typed('7k3m-94qd xa2p–5hrc')).toBe('7K3M-94QD-XA2P-5HRC|');
  expect(typed('oOiIlL')).toBe('0011-11|');
  expect(typed('ø')).toBe('Ø|');
});

test('the caret stays where one writes', () => {
  expect(typed('z', '7K|3M-94QD')).toBe('7KZ|3-M94Q-D');
  expect(typed('zy', '7K3M|-94QD')).toBe('7K3M-ZY|94-QD');
  expect(typedCode('7K3M94QD', 4)).toEqual({ text: '7K3M-94QD', caret: 4 });
  expect(typedCode('-7K3M', 0)).toEqual({ text: '7K3M', caret: 0 });
});

test('a code is found in what was pasted, and a whole fingerprint stays whole', () => {
  expect(typedCode('Fingeraftryk 7k3m-94qd-xa2p-5hrc. Dokument 2026-001', 51).text).toBe('7K3M-94QD-XA2P-5HRC');
  const fingerprint = '5815884d083a71a76f5ddcc4a7cd6ea11c1d0a3c9bdfee0cbb0d4d5d3c6a1b2c';
  expect(typedCode(` ${fingerprint}\n`, 66).text).toBe(fingerprint);
  expect(typedCode('', 0)).toEqual({ text: '', caret: 0 });
});
