import type { DeedView } from '../../generated/api';
import { dateText, dayOf } from '../../lib/dates';
import { daysBetween } from '../../lib/nearness';
import { t } from '../../lib/words.svelte';

export interface Day {
  day: string;
  deeds: DeedView[];
}

/** The lines day by day, in the order they came; a clock that was put back begins a day anew. */
export function byDay(deeds: readonly DeedView[]): Day[] {
  const days: Day[] = [];
  for (const deed of deeds) {
    const day = dayOf(deed.at);
    const last = days.at(-1);
    if (last?.day === day) last.deeds.push(deed);
    else days.push({ day, deeds: [deed] });
  }
  return days;
}

/** A day as a heading: `I dag`, `I går`, `12. november 2026`. */
export function dayName(day: string, today: string): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return t('history-today');
  return ago === 1 ? t('history-yesterday') : dateText(day);
}
