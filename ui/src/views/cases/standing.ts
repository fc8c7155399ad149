import type { Api, Kind, Of } from '../../lib/api';
import { dateText, dayOf } from '../../lib/dates';
import { clockText } from '../../lib/instants';
import { byWeight, type Mark } from '../../lib/marks';
import { nearness } from '../../lib/nearness';
import { register } from '../../lib/register.svelte';
import { choiceName, listed, t } from '../../lib/words.svelte';

type DateView = Api['dates'][1][number];

export type CaseKind = 'subject_request' | 'breach';

/** A case as it stands in the list. */
export interface CaseLine {
  /** Its kind and its id, told apart from those of the other kind. */
  id: string;
  record: string;
  kind: CaseKind;
  number: string;
  about: string;
  closed: boolean;
  /** The last day, where there is one: `2026-01-25`. */
  due: string | null;
  /** What is said of the time instead, or beside the day. */
  said: string;
  keptUntil: string | null;
  mark: Mark | undefined;
}

export const CASE_ICONS: { readonly [kind in CaseKind]: string } = { subject_request: 'mail', breach: 'breach' };

/** `Anmodning 2026-1`. */
export const caseName = (kind: CaseKind, number: string) => t('case-number', { kind: t(`case-${kind.replace('_', '-')}`), number });

/** Open cases by their last day, those without one after them; then the closed ones, the newest first. */
export function casesOf(dates: readonly DateView[]): { open: CaseLine[]; closed: CaseLine[] } {
  const all = [...register.list('subject_request').map((request) => ofRequest(request, dates)), ...register.list('breach').map((breach) => ofBreach(breach, dates))];
  const open = all.filter((line) => !line.closed).sort((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.number.localeCompare(b.number));
  return { open, closed: all.filter((line) => line.closed).sort((a, b) => b.number.localeCompare(a.number, undefined, { numeric: true })) };
}

/** Whether nothing is left to do but to keep it. */
export const isClosed = (request: Of<'subject_request'>) => request.answered_on !== null || request.decision === 'withdrawn';

/** What the check found on a case and its parts. */
export function foundOn(kind: CaseKind, id: string) {
  const parts = kind === 'breach' ? new Set(register.pointing('breach_phase', 'breach', id).map((phase) => phase.id)) : new Set<string>();
  return byWeight(register.findings.filter((finding) => (finding.kind === kind && finding.id === id) || (finding.kind === 'breach_phase' && parts.has(finding.id))));
}

/** How near a day is, as one says it, and which day. */
export const nearText = (day: string) => nearness(day, register.state?.today ?? day);

/** The rights a person asks for; others are what a policy tells of. */
export const RIGHTS: readonly string[] = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection', 'marketing_objection', 'withdrawal', 'automated_decisions'];

/** What is asked for in a request: `Indsigt og sletning`. */
export const rightsText = (rights: readonly string[]) => (rights.length ? listed(rights.map((right, at) => (at ? lowered(choiceName('right', right)) : choiceName('right', right)))) : t('cases-rights-none'));

const lowered = (words: string) => words.charAt(0).toLocaleLowerCase() + words.slice(1);

const stated = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const dueOf = (dates: readonly DateView[], kind: Kind, id: string, code: string) => dates.find((date) => date.kind === kind && date.id === id && date.code === code);

function ofRequest(request: Of<'subject_request'>, dates: readonly DateView[]): CaseLine {
  const closed = isClosed(request);
  const due = closed ? null : (dueOf(dates, 'subject_request', request.id, 'request-answer')?.day ?? null);
  const said = request.answered_on ? t('cases-answered', { date: dateText(request.answered_on) }) : closed ? t('cases-withdrawn') : !stated(request.received_on) ? t('cases-no-received') : due ? nearText(due) : t('cases-paused');
  return { id: `subject_request/${request.id}`, record: request.id, kind: 'subject_request', number: request.number, about: rightsText(request.rights), closed, due, said, keptUntil: stated(request.kept_until), mark: foundOn('subject_request', request.id)[0]?.severity };
}

function ofBreach(breach: Of<'breach'>, dates: readonly DateView[]): CaseLine {
  const closed = breach.closed_on !== null;
  const date = closed ? undefined : dueOf(dates, 'breach', breach.id, 'breach-notify');
  const said = closed ? t('cases-closed-on', { date: dateText(breach.closed_on ?? '') }) : breach.notified_at ? t('cases-notified', { date: dateText(dayOf(breach.notified_at)) }) : !breach.aware_at ? t('cases-no-aware') : date ? (date.at ? t('cases-near-at', { near: nearText(date.day), time: clockText(date.at) }) : nearText(date.day)) : t('cases-to-close');
  return { id: `breach/${breach.id}`, record: breach.id, kind: 'breach', number: breach.number, about: breach.title || t('case-breach'), closed, due: date?.day ?? null, said, keptUntil: stated(breach.kept_until), mark: foundOn('breach', breach.id)[0]?.severity };
}
