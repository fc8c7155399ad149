import type { DateView, FindingView } from '../../lib/api';
import { asks, byWeight } from '../../lib/marks';
import { daysBetween } from '../../lib/nearness';
import { register } from '../../lib/register.svelte';
import { title } from '../../lib/titles';
import { t } from '../../lib/words.svelte';
import { chainOf } from '../search/where';
import { placeOf } from '../shell/rail';

export const ORDERS = ['date', 'weight'] as const;
export type Order = (typeof ORDERS)[number];

/** A line of the list: something found, or a date that is only coming. */
export interface Line extends FindingView {
  /** Whether nothing is asked for yet: the day alone is known. */
  ahead: boolean;
}

/** A part of the list under one heading: `todo-<name>`. */
export interface Group {
  name: string;
  lines: readonly Line[];
}

/** How the list was last ordered; kept while the program is open. */
export const chosen = $state<{ order: Order }>({ order: 'date' });

/** How many days ahead is near. */
const SOON = 30;

/** What asks for something and what is coming, in groups; groups without any are left out. */
export function grouped(findings: readonly FindingView[], dates: readonly DateView[], order: Order, today: string): Group[] {
  const lines = [...byWeight(findings.filter(asks)).map((finding): Line => ({ ...finding, ahead: false })), ...coming(findings, dates)];
  const nameOf = (line: Line) => (order === 'date' ? spanOf(line, today) : line.ahead ? AHEAD : line.severity);
  const groups = new Map<string, Line[]>((order === 'weight' ? [...WEIGHTS, AHEAD] : SPANS).map((name) => [name, []]));
  for (const line of lines) groups.get(nameOf(line))?.push(line);
  for (const [name, own] of groups) if (order === 'date' && name !== UNDATED) own.sort(byDue);
  return [...groups].filter(([, own]) => own.length).map(([name, own]) => ({ name, lines: own }));
}

/** The dates nothing is said about yet: where a record is found wanting on that very day, the finding tells it. */
function coming(findings: readonly FindingView[], dates: readonly DateView[]): Line[] {
  const told = new Set(findings.filter((finding) => finding.due).map(({ kind, id, due }) => `${kind}/${id}/${due}`));
  return dates
    .filter(({ kind, id, day }) => !told.has(`${kind}/${id}/${day}`))
    .map(({ day, title, ...date }) => ({ ...date, title, message: title, due: day, severity: 'due', letter: null, activities: [], everywhere: false, policy: null, party: null, ahead: true }));
}

/** Where a finding belongs: `Kunder og ordrer, litra f`, `Databehandlere og modtagere · Mønster Drift A/S`. */
export function belongsTo(finding: FindingView): string {
  const at = placeOf(finding);
  const [first] = finding.activities;
  if (at === 'activities' && first) {
    const place = finding.activities.length > 1 ? t('todo-activities', { n: finding.activities.length }) : title('activity', register.row('activity', first));
    return lettered(place, finding);
  }
  const row = register.row(finding.kind, finding.id);
  const [whole] = row && finding.kind !== 'organisation' ? chainOf(finding.kind, row) : [];
  const place = finding.policy ? title('policy', register.row('policy', finding.policy)) : whole ? title(whole.kind, whole.row) : '';
  // What the title has named is not named again.
  return lettered(place && !finding.title.includes(place) ? t('todo-at', { place: t(`rail-${at}`), record: place }) : t(`rail-${at}`), finding);
}

const lettered = (place: string, { letter }: FindingView) => (letter ? t('todo-at-letter', { place, letter }) : place);

const UNDATED = 'undated';
const AHEAD = 'ahead';
const SPANS = ['overdue', 'soon', 'later', UNDATED];
const WEIGHTS = ['wrong', 'missing', 'due', 'unclear'];

function spanOf({ due }: FindingView, today: string): string {
  if (due === null) return UNDATED;
  const days = daysBetween(today, due);
  return days < 0 ? 'overdue' : days <= SOON ? 'soon' : 'later';
}

/** The sort is stable: what falls due on one day keeps the order of weight. */
const byDue = (a: FindingView, b: FindingView) => (a.due ?? '').localeCompare(b.due ?? '');
