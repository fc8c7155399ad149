import type { Of } from './api';
import { dateText, plusMonths } from './dates';
import { register } from './register.svelte';
import { numberOf } from './stated';
import { choiceName, t } from './words.svelte';

/** An example in dates: what is triggered today, or at the end of the financial year it falls in, is deleted then. */
export function exampleOf(rule: Of<'retention_rule'>, today: string): string | null {
  const months = numberOf(rule.latest);
  if (months === null || typeof rule.trigger !== 'string') return null;
  const from = rule.trigger === 'financial_year_end' ? yearEnd(today) : today;
  const until = from && plusMonths(from, months);
  if (!from || !until) return null;
  return t('retention-example-dates', { trigger: choiceName('trigger', rule.trigger), from: dateText(from, 'short'), until: dateText(until, 'short') });
}

/** The last day of the recorded financial year a day falls in. */
function yearEnd(day: string): string | null {
  return register.list('financial_year').find((year) => year.starts <= day && day <= year.ends)?.ends ?? null;
}
