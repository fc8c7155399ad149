import { beforeEach, expect, test } from 'vitest';
import { daysBetween, nearness, weekdayOf } from './nearness';
import { speak } from './words.svelte';

beforeEach(() => speak('da'));

test('days are counted across months, leap days and the change to summer time', () => {
  expect(daysBetween('2026-11-21', '2026-12-01')).toBe(10);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});

test('nearness is said as people say it', () => {
  const near = (day: string) => nearness(day, '2026-11-21');
  expect([near('2026-11-21'), near('2026-11-22'), near('2026-11-20')]).toEqual(['i dag', 'i morgen', 'i går']);
  expect([near('2026-11-27'), near('2026-11-12')]).toEqual(['om 6 dage', '9 dage siden']);
  expect([near('2027-05-10'), near('2026-05-10')]).toEqual(['om 5 måneder', '6 måneder siden']);
  expect([near('2030-01-01'), near('2023-11-01')]).toEqual(['om 3 år', '3 år siden']);
  speak('nb');
  expect(near('2026-11-12')).toBe('for 9 dager siden');
});

test('a week begins on Monday', () => {
  expect([weekdayOf('2026-11-16'), weekdayOf('2026-11-21'), weekdayOf('2026-11-22')]).toEqual([1, 6, 7]);
});
