import { t } from './words.svelte';

/** A period in calendar months as people say it: `5½ år`, `18 måneder`. */
export function monthsText(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years > 0 && rest === 0) return t('duration-years', { n: years });
  if (years > 0 && rest === 6) return t('duration-years-half', { n: years });
  return t('duration-months', { n: months });
}

export const daysText = (days: number) => t('duration-days', { n: days });

/** The calendar months a person typed: `5½ år`, `5,5 år`, `66 måneder`, `66`. Null where it is no such period. */
export function parseMonths(text: string): number | null {
  const typed = split(text);
  if (!typed) return null;
  const months = isUnit(typed.unit, 'period-units-years') ? typed.number * 12 : typed.unit === '' || isUnit(typed.unit, 'period-units-months') ? typed.number : NaN;
  return Number.isInteger(months) ? months : null;
}

/** The days a person typed: `30 dage`, `30`, `2 uger`; a month is 30 days. Null where it is no such period. */
export function parseDays(text: string): number | null {
  const typed = split(text);
  if (!typed) return null;
  const days = isUnit(typed.unit, 'period-units-weeks') ? typed.number * 7 : isUnit(typed.unit, 'period-units-months') ? typed.number * 30 : typed.unit === '' || isUnit(typed.unit, 'period-units-days') ? typed.number : NaN;
  return Number.isInteger(days) ? days : null;
}

function split(text: string): { number: number; unit: string } | null {
  const found = /^(\d+)(½|[.,]5)?\s*(\p{L}*)\.?$/u.exec(text.replaceAll('\u00a0', ' ').trim().toLowerCase());
  return found ? { number: Number(found[1]) + (found[2] ? 0.5 : 0), unit: found[3] ?? '' } : null;
}

const isUnit = (unit: string, words: string) => unit !== '' && t(words).split(' ').includes(unit);
