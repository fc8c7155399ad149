import { add, undo } from '../../lib/acts';
import type { Of } from '../../lib/api';
import { dateText, plusDays } from '../../lib/dates';
import { say } from '../../lib/notice.svelte';
import { place } from '../../lib/place.svelte';
import { register } from '../../lib/register.svelte';
import { numberOf } from '../../lib/stated';
import { t } from '../../lib/words.svelte';
import { datesOf, type Rule } from './told';

export type Run = Of<'erasure_run'>;
export type Restoration = Of<'restoration'>;

/** The deletions by a rule, or by all, the newest first. */
export function runsOf(rule?: string): Run[] {
  const all = rule === undefined ? register.list('erasure_run') : register.pointing('erasure_run', 'rule', rule);
  return all.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.position - a.position);
}

export const restorationsOf = (system?: string): Restoration[] => {
  const all = system === undefined ? register.list('restoration') : register.pointing('restoration', 'system', system);
  return all.toSorted((a, b) => textDay(b.restored_on).localeCompare(textDay(a.restored_on)) || b.position - a.position);
};

/** The last day of the material by a rule that is gone. */
export const coveredBy = (rule: string): string | null => {
  const days = runsOf(rule).flatMap((run) => (typeof run.done_on === 'string' && run.through_on ? [run.through_on] : []));
  return days.sort().at(-1) ?? null;
};

/** What must be gone by today and is not shown to be: the last day of the material. */
export function owedBy(rule: string): string | null {
  const dates = datesOf(rule);
  const today = register.state?.today ?? '';
  if (!dates?.must_be_gone || !dates.next || dates.next >= today) return null;
  const covered = coveredBy(rule);
  return covered !== null && covered >= dates.must_be_gone ? null : dates.must_be_gone;
}

/** Registers that something was deleted today, up to what must be gone, and opens it. */
export async function erase(rule: string, deeper = false): Promise<void> {
  const today = register.state?.today ?? '';
  const dates = datesOf(rule);
  const covered = coveredBy(rule);
  const through = dates?.must_be_gone && (covered === null || covered < dates.must_be_gone) ? dates.must_be_gone : null;
  const id = await add('erasure_run', { rule, position: register.pointing('erasure_run', 'rule', rule).length, done_on: today, through_on: through });
  if (!id) return;
  say(t('erased-on', { date: dateText(today) }), { label: t('undo'), run: () => void undo() });
  if (deeper) place.deeper('erasure_run', id, 'done_on');
  else place.open('erasure_run', id, 'done_on');
}

/** When the last backup with what a run deleted is overwritten, as its rule says; nothing where it does not. */
export function copiesGone(run: Run, rule: Rule | undefined): string | null {
  const lag = numberOf(rule?.backup_lag);
  return typeof run.done_on === 'string' && lag !== null ? plusDays(run.done_on, lag) : null;
}

/** What was deleted after the copy was taken, and came back with it. */
export function cameBack(restoration: Restoration): Run[] {
  const [copy, restored] = [textDay(restoration.copy_of), textDay(restoration.restored_on)];
  if (!copy) return [];
  return runsOf().filter((run) => (run.system === null || run.system === restoration.system) && textDay(run.done_on) > copy && (!restored || textDay(run.done_on) <= restored));
}

/** Whether a system came into use from a copy, and nobody has said that what had been deleted is deleted again. */
export const owesDeletion = (it: Restoration) => it.test_only !== true && it.deleted_again_on === null && textDay(it.restored_on) !== '';

const textDay = (value: Run['done_on']) => (typeof value === 'string' ? value : '');
const dayOf = (run: Run) => textDay(run.done_on);
