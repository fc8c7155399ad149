import { dateText, dayOf } from './dates';
import { weekdayOf } from './nearness';
import { t } from './words.svelte';

/**
 * The instant at which a clock on this PC's wall shows a day and a time, with the offset it has then: RFC 3339.
 * Null where it never does: in the hour that is left out in spring. The hour that comes twice in autumn is the first one,
 * so that a period that runs from it ends no later than it may.
 */
export function instantAt(day: string, time: string): string | null {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const moment = new Date(year, month - 1, date, hours, minutes);
  if (moment.getHours() !== hours || moment.getMinutes() !== minutes || moment.getDate() !== date) return null;
  return instantText(moment);
}

/** A moment as RFC 3339, with the offset this PC's clock has then. */
export function instantText(moment: Date): string {
  const offset = -moment.getTimezoneOffset();
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? '-' : '+'}${padded(hours)}:${padded(minutes)}`;
}

/** The time a person typed, as `09:10`: `9.10`, `09:10`, `0910`, `kl. 9`, `9:10 pm`. Null where it is none. */
export function parseTime(text: string): string | null {
  const typed = text.replaceAll('\u00a0', ' ').trim().toLowerCase().replace(/^kl\.? */, '');
  const found = /^(\d{1,2})(?:[.: ]?(\d{2}))?(?:[.: ]\d{2})? *(am|pm)?$/.exec(typed);
  if (!found) return null;
  const [written, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  if (found[3] && (written < 1 || written > 12)) return null;
  const hours = found[3] ? (written % 12) + (found[3] === 'pm' ? 12 : 0) : written;
  return hours < 24 && minutes < 60 ? `${padded(hours)}:${padded(minutes)}` : null;
}

/** The time of an instant as one writes it, at the place where it was written: `09.10`. */
export function clockText(instant: string): string {
  const found = /T(\d\d):(\d\d)/.exec(instant);
  return found ? t('clock-time', { hours: found[1] ?? '', minutes: found[2] ?? '' }) : instant;
}

/** The day and time of an instant: `7. april 2026 kl. 09.10`. */
export const whenText = (instant: string) => t('clock-when', { date: dateText(dayOf(instant)), time: clockText(instant) });

/** A day with its name: `tirsdag den 7. april 2026`. */
export const dayNamed = (day: string) => t('cases-day', { weekday: t(`cases-weekday-${weekdayOf(day)}`), date: dateText(day) });

/** An instant with its day's name: `tirsdag den 7. april 2026 kl. 09.10`. */
export const untilText = (instant: string) => t('cases-until', { day: dayNamed(dayOf(instant)), time: clockText(instant) });

const padded = (number: number) => String(number).padStart(2, '0');
