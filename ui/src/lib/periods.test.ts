import { beforeEach, expect, test } from 'vitest';
import { monthsText, parseDays, parseMonths } from './periods';
import { speak } from './words.svelte';

beforeEach(() => speak('da'));

test.each([
  ['5 år', 60],
  ['5½ år', 66],
  ['5,5 år', 66],
  ['66 måneder', 66],
  ['66', 66],
  ['1 måned', 1],
])('a period typed as %s is so many months', (typed, months) => {
  expect(parseMonths(typed)).toBe(months);
});

test.each(['5 dage', '½ måned', '5½', 'fem år', '', '-3'])('what is no period of whole months is refused: %s', (typed) => {
  expect(parseMonths(typed)).toBeNull();
});

test('a period is read back as it is written, in each language', () => {
  for (const language of ['da', 'nb', 'en'] as const) {
    speak(language);
    for (const months of [1, 6, 11, 12, 18, 24, 60, 66, 67]) expect(parseMonths(monthsText(months))).toBe(months);
  }
});

test('days can be typed in weeks and months', () => {
  expect(parseDays('2 uger')).toBe(14);
  expect(parseDays('30 dage')).toBe(30);
  expect(parseDays('30')).toBe(30);
  expect(parseDays('1 måned')).toBe(30);
    expect(parseDays('1 år')).toBeNull();
});
