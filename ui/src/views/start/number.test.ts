import { expect, test } from 'vitest';
import { canBe } from './number';

test('a number is told from one with a wrong digit, by its country', () => {
  // The tax authorities' own numbers, which are public.
  expect(canBe('dk', '19552101')).toBe(true);
  expect(canBe('dk', '19 55 21 01')).toBe(true);
  expect(canBe('no', '974 761 076')).toBe(true);
  expect(canBe('dk', '19552102')).toBe(false);
  expect(canBe('no', '974761067')).toBe(false);
});

test('a number of the other country, too short or with letters cannot be right', () => {
  expect(canBe('no', '19552101')).toBe(false);
  expect(canBe('dk', '974761076')).toBe(false);
  expect(canBe('dk', 'DK19552101')).toBe(false);
  expect(canBe('dk', '')).toBe(false);
});
