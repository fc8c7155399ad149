import type { Language } from './api';
import { language, t, wordsIn } from './words.svelte';

const SPACE = '\u00a0';

/** A calendar date as it is written in the language: `21. november 2026`. */
export function dateText(iso: string, form: 'long' | 'short' = 'long'): string {
  const day = parts(iso);
  if (!day) return iso;
  const month = t(`month-${day.month}`);
  const word = form === 'short' ? shortMonth(month) : month;
  return language() === 'en' ? `${day.day}${SPACE}${word}${SPACE}${day.year}` : `${day.day}.${SPACE}${word}${SPACE}${day.year}`;
}

/** The time of an instant, `14:02`, at the place where it was written. */
export function timeText(instant: string): string {
  return /T(\d\d:\d\d)/.exec(instant)?.[1] ?? instant;
}

/** The calendar day of an instant, at the place where it was written. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/**
 * The date a person typed, as ISO 8601; null where the calendar has no such day or the text is no date.
 * Day first, always: `12. november 2026`, `12.11.2026`, `12/11-26`, `121126`, `12 nov`, `2026-11-12`, and the word for today.
 * Only where the month is a word may it come first: `Nov 12, 2026`.
 * A date without a year is the one in `today`'s year.
 */
export function parseDate(text: string, today: string, lang: Language = language()): string | null {
  const typed = text.replaceAll(SPACE, ' ').trim().toLowerCase();
  if (typed === wordsIn(lang, 'date-today').toLowerCase()) return today;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const packed = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(typed);
  if (packed) return made(fullYear(packed[3] ?? ''), Number(packed[2]), Number(packed[1]));
  const figures = /^(\d{1,2})[./ -]+(\d{1,2})(?:[./ -]+(\d{4}|\d{2}))?\.?$/.exec(typed);
  if (figures) return made(figures[3] ? fullYear(figures[3]) : yearOf(today), Number(figures[2]), Number(figures[1]));
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\.? *(\p{L}{3,})\.?(?:,? *(\d{4}|\d{2}))?$/u.exec(typed);
  if (named) return inMonth(named[1], named[2], named[3]);
  const turned = /^(\p{L}{3,})\.? *(\d{1,2})(?:st|nd|rd|th)?\.?(?:, *(\d{4}|\d{2})| +(\d{4}))?$/u.exec(typed);
  return turned ? inMonth(turned[2], turned[1], turned[3] ?? turned[4]) : null;

  function inMonth(day = '', word = '', year?: string): string | null {
    const month = monthNamed(word, lang);
    return month ? made(year ? fullYear(year) : yearOf(today), month, Number(day)) : null;
  }
}

/** The same day so many calendar months later; the month's last day where it has no such day. */
export function plusMonths(iso: string, months: number): string | null {
  const day = parts(iso);
  if (!day) return null;
  const count = day.year * 12 + day.month - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return made(year, month, Math.min(day.day, daysIn(year, month)));
}

/** Whole calendar months from one day to another; nothing where they are not whole. */
export function monthsBetween(from: string, to: string): number | null {
  const [start, end] = [parts(from), parts(to)];
  if (!start || !end) return null;
  const count = (end.year - start.year) * 12 + end.month - start.month;
  return plusMonths(from, count) === to ? count : null;
}

/** The day so many days later. */
export function plusDays(iso: string, days: number): string | null {
  const day = parts(iso);
  if (!day) return null;
  const moment = new Date(Date.UTC(day.year, day.month - 1, day.day + days));
  return made(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/** The local calendar day of a moment. */
export function dayText(moment: Date): string {
  return made(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? '';
}

function parts(iso: string): { year: number; month: number; day: number } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : null;
}

function made(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function monthNamed(word: string, lang: Language): number | null {
  const months = Array.from({ length: 12 }, (_, at) => wordsIn(lang, `month-${at + 1}`).toLowerCase());
  const at = months.findIndex((month) => month.startsWith(word));
  return at < 0 ? null : at + 1;
}

const shortMonth = (month: string) => (month.length > 4 ? `${month.slice(0, 3)}.` : month);
const yearOf = (iso: string) => Number(iso.slice(0, 4));
/** Two figures mean this century up to 79: agreements reach forward, nobody's record reaches back to 1980. */
const fullYear = (text: string) => (text.length === 4 ? Number(text) : Number(text) + (Number(text) < 80 ? 2000 : 1900));
