import { dayText } from './dates';
import { t } from './words.svelte';

const DAY = 86_400_000;

/** How many days from one calendar day to another; negative where it is past. Both `2026-11-21`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** How near a day is, as one says it: `i dag`, `om 6 dage`, `9 dage siden`, `om 5 måneder`. */
export function nearness(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return t('near-today');
  if (days === 1) return t('near-tomorrow');
  if (days === -1) return t('near-yesterday');
  const [unit, n] = amount(Math.abs(days));
  return t(days > 0 ? `near-in-${unit}` : `near-ago-${unit}`, { n });
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/**
 * Runs an act when a new calendar day has begun on this PC: looked for whenever the window is turned to, and every minute
 * it stays open. Until the returned function is called.
 */
export function onNewDay(run: () => void): () => void {
  let day = dayText(new Date());
  const look = () => {
    const now = dayText(new Date());
    if (now === day) return;
    day = now;
    run();
  };
  const timer = setInterval(look, 60_000);
  window.addEventListener('focus', look);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', look);
  };
}

/** Days up to two months, months up to two years, then years: nobody counts further. */
function amount(days: number): ['days' | 'months' | 'years', number] {
  if (days < 60) return ['days', days];
  if (days < 730) return ['months', Math.floor(days / 30.4375)];
  return ['years', Math.floor(days / 365.25)];
}
