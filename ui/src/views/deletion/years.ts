import { dateText, monthsBetween, plusDays } from '../../lib/dates';
import { t } from '../../lib/words.svelte';

/** A financial year by its days: `2025`, `2025/26`, or both days and its length where it is not twelve months. */
export function yearText(first: string, last: string): string {
  const after = plusDays(last, 1);
  const months = after && monthsBetween(first, after);
  if (months === 12) return first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : `${first.slice(0, 4)}/${last.slice(2, 4)}`;
  const days = t('deletion-between', { first: dateText(first, 'short'), last: dateText(last, 'short') });
  return !months ? days : t('year-uneven', { days, n: months });
}
