import { beforeEach, expect, test } from 'vitest';
import { dateText, dayOf, parseDate, plusDays, plusMonths, timeText } from './dates';
import { speak } from './words.svelte';

const TODAY = '2026-11-21';

beforeEach(() => speak('da'));

test.each([
  ['12. november 2026', '2026-11-12'],
  ['12 nov 2026', '2026-11-12'],
  ['12. NOV. 26', '2026-11-12'],
  ['12.11.2026', '2026-11-12'],
  ['12/11-2026', '2026-11-12'],
  ['12-11-26', '2026-11-12'],
  ['121126', '2026-11-12'],
  ['2026-11-12', '2026-11-12'],
  ['3/2', '2026-02-03'],
  ['3. maj', '2026-05-03'],
  ['i dag', TODAY],
  ['29.2.2028', '2028-02-29'],
])('a date typed as %s is read day first', (typed, iso) => {
  expect(parseDate(typed, TODAY)).toBe(iso);
});

test.each([
  ['da', '12. nov 2026', '2026-11-12'],
  ['da', '12/11-26', '2026-11-12'],
  ['nb', '12. nov 2026', '2026-11-12'],
  ['nb', '12.11.2026', '2026-11-12'],
  ['nb', 'i dag', TODAY],
  ['en', '12 Nov 2026', '2026-11-12'],
  ['en', 'Nov 12, 2026', '2026-11-12'],
  ['en', 'November 12th 2026', '2026-11-12'],
  ['en', 'March 3', '2026-03-03'],
  ['en', '12/11-26', '2026-11-12'],
  ['en', 'today', TODAY],
] as const)('in %s a date is understood as people write it: %s', (language, typed, iso) => {
  speak(language);
  expect(parseDate(typed, TODAY)).toBe(iso);
});

test.each(['31. februar 2026', '29.2.2026', '0.1.2026', '1.13.2026', 'snart', '12. foo 2026', 'foo 12, 2026', 'nov 31, 2026', '', '1.1.1066'])('what the calendar does not have is no date: %s', (typed) => {
  expect(parseDate(typed, TODAY)).toBeNull();
});

test('every month is read back as it is written, in each language', () => {
  for (const language of ['da', 'nb', 'en'] as const) {
    speak(language);
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}-09`;
      expect(parseDate(dateText(iso), TODAY)).toBe(iso);
      expect(parseDate(dateText(iso, 'short'), TODAY)).toBe(iso);
    }
  }
});

test('a date is written as the language writes it', () => {
  expect(dateText('2026-11-02')).toBe('2.\u00a0november\u00a02026');
  speak('en');
  expect(dateText('2026-11-02')).toBe('2\u00a0November\u00a02026');
});

test('months are counted in the calendar, and a day the month lacks becomes its last', () => {
  expect(plusMonths('2026-01-12', 66)).toBe('2031-07-12');
  expect(plusMonths('2026-08-31', 6)).toBe('2027-02-28');
  expect(plusMonths('2024-02-29', 12)).toBe('2025-02-28');
  expect(plusMonths('2026-11-30', 1)).toBe('2026-12-30');
});

test('days later pass over the ends of months and years', () => {
  expect(plusDays('2026-12-12', 30)).toBe('2027-01-11');
  expect(plusDays('2028-02-01', 30)).toBe('2028-03-02');
  expect(plusDays('2026-11-30', 0)).toBe('2026-11-30');
});

test('the time and day of an instant are those of the place where it was written', () => {
  expect(timeText('2026-11-12T23:58:11+01:00')).toBe('23:58');
  expect(dayOf('2026-11-12T23:58:11+01:00')).toBe('2026-11-12');
});
