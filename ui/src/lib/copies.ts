import { dateText, dayOf } from './dates';
import { register } from './register.svelte';
import { listed, t } from './words.svelte';

/** A verified copy, as far as it is told until when it is kept. */
export interface Kept {
  taken_at: string;
  kept_until: string | null;
  is_newest: boolean;
}

/** The day after which the program deletes a copy of what was changed since: the first it can, where its own is past. */
export function goesAfter(copy: Kept): string | null {
  const today = register.state?.today ?? '';
  return copy.kept_until !== null && copy.kept_until < today ? today : copy.kept_until;
}

/** How long a copy is kept. */
export function keptText(copy: Kept): string {
  const [until, today] = [copy.kept_until, register.state?.today ?? ''];
  if (until === null) return t('copies-kept-asked');
  const date = dateText(until, 'short');
  if (copy.is_newest) return until < today ? t('copies-kept-newer') : t('copies-kept-newest', { date });
  return until < today ? t('copies-kept-next') : t('copies-kept-until', { date });
}

/** That something was erased, and which copies still hold it until when. */
export function erasedText(erased: string, held: Kept[]): string {
  const asked = held.filter((copy) => copy.kept_until === null);
  const last = held.map(goesAfter).filter((day) => day !== null).sort().at(-1);
  const told = [erased];
  if (last) told.push(t('erased-own', { n: held.length - asked.length, until: dateText(last) }));
  if (asked.length) told.push(t('erased-asked', { n: asked.length, dates: listed(asked.map((copy) => dateText(dayOf(copy.taken_at)))) }));
  return told.join(' ');
}
