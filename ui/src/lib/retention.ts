import type { Of } from './api';
import { dateText, plusDays, plusMonths } from './dates';
import { daysText, monthsText } from './periods';
import { register } from './register.svelte';
import { numberOf } from './stated';
import { choiceName, t } from './words.svelte';

/** An example in dates: what is triggered today, or at the end of the financial year it falls in, is deleted then. */
export function exampleOf(rule: Of<'retention_rule'>, today: string): string | null {
  if (typeof rule.trigger !== 'string') return null;
  const from = rule.trigger === 'financial_year_end' ? yearEnd(today) : today;
  const until = from && periodEnd(rule, from);
  if (!from || !until) return null;
  return t('retention-example-dates', { trigger: choiceName('trigger', rule.trigger), from: dateText(from, 'short'), until: dateText(until, 'short') });
}

/** `5½ år efter fakturadatoen`; nothing where no period is stated. */
export function latestText(rule: Of<'retention_rule'>): string | null {
  const [months, days] = [numberOf(rule.latest), numberOf(rule.latest_days)];
  const said = [months === null ? null : monthsText(months), days === null ? null : daysText(days)].filter((it) => it !== null);
  if (!said.length) return null;
  const after = typeof rule.trigger === 'string' ? t(`after-trigger-${rule.trigger.replaceAll('_', '-')}`) : '';
  return `${said.join(' / ')} ${after}`.trim();
}

/** What periods are sorted by, whether they are in months or in days: the day they end when they begin together. */
export const lengthOf = (rule: Of<'retention_rule'>) => periodEnd(rule, '2000-01-01');

/** The last day of a rule's period counted from a day; of two that are stated the earlier keeps both. */
function periodEnd(rule: Of<'retention_rule'>, from: string): string | null {
  const [months, days] = [numberOf(rule.latest), numberOf(rule.latest_days)];
  const ends = [months === null ? null : plusMonths(from, months), days === null ? null : plusDays(from, days)];
  return ends.filter((it) => it !== null).sort()[0] ?? null;
}

/** The last day of the recorded financial year a day falls in. */
function yearEnd(day: string): string | null {
  return register.list('financial_year').find((year) => year.starts <= day && day <= year.ends)?.ends ?? null;
}
