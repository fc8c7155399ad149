import type { DeletionView, SpanView } from '../../generated/api';
import type { Of } from '../../lib/api';
import { dateText } from '../../lib/dates';
import { register } from '../../lib/register.svelte';
import { t } from '../../lib/words.svelte';

export type Rule = Of<'retention_rule'>;

export const datesOf = (id: string): DeletionView | undefined => register.state?.deletions[id];

/** What follows from an event of today, in a sentence. */
export function todayText({ today: { may_first: may, by_first: by } }: DeletionView): string | null {
  if (may && by) return t(may > by ? 'deletion-today-clash' : 'deletion-today-both', { may: dateText(may), by: dateText(by) });
  if (by) return t('deletion-today-by', { by: dateText(by) });
  return may ? t('deletion-today-may', { may: dateText(may) }) : null;
}

/** `1. januar 2032`, or the first and the last where they differ. */
export function between(first: string | null, last: string | null): string | null {
  if (!first || !last) return null;
  return first === last ? dateText(first, 'short') : t('deletion-between', { first: dateText(first, 'short'), last: dateText(last, 'short') });
}

/** Whether what one span holds would go before the law allows it. */
export const clashes = ({ may_first, by_first }: SpanView) => may_first !== null && by_first !== null && by_first < may_first;

/** Whether that is so of all it holds. */
export const clashesWhole = (span: SpanView) => clashes(span) && span.may_last !== null && span.by_last !== null && span.by_last < span.may_last;
