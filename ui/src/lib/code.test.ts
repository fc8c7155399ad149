import { expect, test } from 'vitest';
import { codeOf } from './code';

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
