import type { StandingView } from '../../generated/api';
import { add, put, undo } from '../../lib/acts';
import type { Of } from '../../lib/api';
import { dateText, plusMonths } from '../../lib/dates';
import type { LawData } from '../../lib/law.svelte';
import { say } from '../../lib/notice.svelte';
import { place } from '../../lib/place.svelte';
import { register } from '../../lib/register.svelte';
import { numberOf } from '../../lib/stated';
import { t } from '../../lib/words.svelte';

export type Supervision = Of<'supervision'>;

/** How the risk was weighed the last time holds until it is weighed anew. */
const CARRIED = ['people', 'special', 'confidential', 'special_kind', 'points', 'concept'] as const;

/** Those of a party, the newest first: what is planned before what was done. */
export const supervisionsOf = (party: string): Supervision[] =>
  register.pointing('supervision', 'party', party).toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.position - a.position);

/** Those that wait to be done, by the day they are due. */
const plannedOf = (party: string) => supervisionsOf(party).findLast((it) => it.done_on === null);

/** Registers that a party was supervised today: the one that was planned, else a new one. */
export async function superviseNow(party: string, standing: StandingView): Promise<void> {
  const today = register.state?.today ?? '';
  const planned = register.get('supervision', standing.supervision?.planned) ?? plannedOf(party);
  const id = planned ? ((await put('supervision', planned.id, { done_on: today })) ? planned.id : undefined) : await add('supervision', { ...begun(party, standing), done_on: today });
  if (!id) return;
  say(t('supervision-registered', { date: dateText(today) }), { label: t('undo'), run: () => void undo() });
  place.deeper('supervision', id, 'done_on');
}

/** Plans the next one: by the day that is reckoned, else so long from today as the party or the program says. */
export async function superviseLater(party: string, standing: StandingView, law: LawData | null): Promise<void> {
  const today = register.state?.today ?? '';
  const due = standing.supervision?.due_on;
  const id = await add('supervision', { ...begun(party, standing), due_on: due && due >= today ? due : plusMonths(today, every(party, law) ?? 1) });
  if (id) place.deeper('supervision', id, 'due_on');
}

/** How often a party is supervised, in months: as decided, else as the program proposes. */
export const every = (party: string, law: LawData | null): number | null => numberOf(register.get('party', party)?.supervised_every) ?? law?.supervision.months ?? null;

function begun(party: string, standing: StandingView): { [field: string]: unknown } {
  const last = register.get('supervision', standing.supervision?.last);
  const carried = last ? Object.fromEntries(CARRIED.map((field) => [field, last[field]])) : {};
  return { party, position: register.pointing('supervision', 'party', party).length, ...carried };
}

const dayOf = ({ done_on, due_on }: Supervision) => done_on ?? `9${due_on ?? ''}`;

/** The model's answers, with their points; of a yes or no the no comes first. */
const ANSWERED = [
  { letter: 'A', field: 'people', at: (it: Supervision) => ['few', 'some', 'many'].indexOf(String(it.people)) },
  { letter: 'B', field: 'special', at: (it: Supervision) => yesOrNo(it.special) },
  { letter: 'C', field: 'confidential', at: (it: Supervision) => yesOrNo(it.confidential) },
  { letter: 'D', field: 'special_kind', at: (it: Supervision) => yesOrNo(it.special_kind) },
] as const;

const yesOrNo = (value: unknown) => (value === true ? 1 : value === false || (typeof value === 'object' && value !== null && 'state' in value && value.state === 'none') ? 0 : -1);

export type Asked = (typeof ANSWERED)[number]['field'];

/** One question of the model, with what its answer gives. */
export interface Question {
  letter: string;
  field: Asked;
  /** As the model asks it. */
  asks: string;
  answered: boolean;
  /** The points of the answer; nothing where nobody has seen them. */
  points: number | null;
  /** Whether those points were seen, and not only concluded. */
  verified: boolean;
}

export function questionsOf(supervision: Supervision, law: LawData): Question[] {
  return ANSWERED.flatMap(({ letter, field, at }) => {
    const question = law.supervision.questions.find((it) => it.letter === letter);
    if (!question) return [];
    const answer = question.answers[at(supervision)];
    return [{ letter, field, asks: question.asks, answered: answer !== undefined, points: answer?.points ?? null, verified: answer?.verified ?? false }];
  });
}

/** The ways that are enough for so many points; nothing where the model has no such sum. */
export function enoughFor(points: number | null, law: LawData): readonly number[] | null {
  if (points === null) return null;
  return law.supervision.allowed.find((it) => it.from <= points && points <= it.to)?.concepts ?? null;
}
