import type { Kind, Of, Row, Weighed } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { title } from '../../lib/titles';

export type Link = Of<'statement_link'>;

/** What can show whether a statement holds: the field that names it is called as its kind. */
export const TARGETS = ['activity', 'system', 'measure', 'recipient', 'data_item', 'agreement', 'consent'] as const satisfies readonly (Kind & keyof Link)[];

export interface Target {
  kind: (typeof TARGETS)[number];
  id: string;
}

/** What a link points to; nothing where it points to nothing yet. */
export function targetOf(link: Link): Target | undefined {
  const kind = TARGETS.find((one) => link[one] !== null);
  const id = kind && link[kind];
  return kind && id ? { kind, id } : undefined;
}

/** The fields of a link that points there, and nowhere else. */
export const pointingTo = (target: Target | undefined) => Object.fromEntries(TARGETS.map((kind) => [kind, target?.kind === kind ? target.id : null])) as { [kind in Target['kind']]: string | null };

/** What a target is called where records of several activities stand together. */
export function named({ kind, id }: Target): string {
  const row = register.row(kind, id);
  const within = row && (kind === 'recipient' || kind === 'data_item' || kind === 'consent') ? register.row('activity', String(row['activity'])) : undefined;
  const party = row && kind === 'agreement' ? register.row('party', String(row['party'])) : undefined;
  const around = within ? title('activity', within) : party ? title('party', party) : '';
  return [title(kind, row), around].filter(Boolean).join(', ');
}

/** The names of what weighs on a statement one way. */
export function weighing(links: readonly Link[], weighs: Link['weighs']): string[] {
  return links.filter((link) => link.weighs === weighs).map((link) => {
    const target = targetOf(link);
    return target ? named(target) : title('statement_link', link as unknown as Row);
  });
}

/** How what a statement comes to is drawn: the same mark as where it is found wrong. */
export const VERDICTS = {
  proved: { tone: 'ok', icon: 'ok' },
  refuted: { tone: 'err', icon: 'err' },
  doubtful: { tone: 'warn', icon: 'warn' },
  open: { tone: 'mute', icon: 'open' },
} as const satisfies { readonly [verdict in Weighed['verdict']]: { tone: string; icon: string } };

/** How one thing that weighs on a statement is drawn. */
export const WEIGHTS = { proves: VERDICTS.proved, refutes: VERDICTS.refuted, doubts: VERDICTS.doubtful } as const satisfies { readonly [weight in Weighed['seen'][number]['weighs']]: unknown };
