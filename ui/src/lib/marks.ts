import type { FindingView } from './api';

/** How a state is drawn, the same on every screen. */
export const MARKS = {
  ok: { tone: 'ok', icon: 'ok' },
  wrong: { tone: 'err', icon: 'err' },
  missing: { tone: 'warn', icon: 'warn' },
  due: { tone: 'warn', icon: 'warn' },
  unclear: { tone: 'mute', icon: 'open' },
  note: { tone: 'mute', icon: 'dash' },
} as const;

export type Mark = keyof typeof MARKS;

export const markOf = (name: string | undefined): Mark => (name !== undefined && name in MARKS ? (name as Mark) : 'ok');

const WEIGHT: readonly FindingView['severity'][] = ['wrong', 'missing', 'due', 'unclear', 'note'];

/** The heaviest first; what weighs the same stays in the order of the check. */
export function byWeight(findings: readonly FindingView[]): FindingView[] {
  const weights = new Map<FindingView['severity'], FindingView[]>(WEIGHT.map((weight) => [weight, []]));
  for (const finding of findings) weights.get(finding.severity)?.push(finding);
  return [...weights.values()].flat();
}

/** Whether a finding asks for something; a note does not. */
export const asks = (finding: FindingView) => finding.severity !== 'note';
