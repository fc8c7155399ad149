import type { FindingView, Kind, State } from './api';

/** What was found, by the record it stands on and by the activity it belongs to. */
export interface Found {
  all: readonly FindingView[];
  everywhere: readonly FindingView[];
  at: ReadonlyMap<string, readonly FindingView[]>;
  within: ReadonlyMap<string, readonly FindingView[]>;
}

export const NOTHING: readonly FindingView[] = [];
export const NOTHING_FOUND: Found = { all: NOTHING, everywhere: NOTHING, at: new Map(), within: new Map() };

/** The findings after an answer: it names those that stay by their places, and tells the others. */
export function findingsAfter(before: readonly FindingView[], steps: State['findings']): readonly FindingView[] {
  const findings: FindingView[] = [];
  for (const step of steps) {
    if ('from' in step) for (let at = step.from; at < step.from + step.count; at += 1) findings.push(before[at] as FindingView);
    else findings.push(step);
  }
  return findings;
}

/** Sorts findings by where they belong. What is as it was before stays the same array, so that nothing is drawn again. */
export function sorted(all: readonly FindingView[], before: Found): Found {
  const everywhere: FindingView[] = [];
  const at = new Map<string, FindingView[]>();
  const within = new Map<string, FindingView[]>();
  for (const finding of all) {
    push(at, place(finding.kind, finding.id), finding);
    if (finding.everywhere) everywhere.push(finding);
    for (const activity of finding.activities) push(within, activity, finding);
  }
  return { all, everywhere: same(everywhere, before.everywhere), at: kept(at, before.at), within: kept(within, before.within) };
}

export const place = (kind: Kind, id: string) => `${kind}/${id}`;

function push(map: Map<string, FindingView[]>, key: string, finding: FindingView): void {
  const known = map.get(key);
  if (known) known.push(finding);
  else map.set(key, [finding]);
}

function kept(now: Map<string, FindingView[]>, before: ReadonlyMap<string, readonly FindingView[]>): ReadonlyMap<string, readonly FindingView[]> {
  const out: Map<string, readonly FindingView[]> = now;
  for (const [key, findings] of now) out.set(key, same(findings, before.get(key)));
  return out;
}

function same(now: readonly FindingView[], before: readonly FindingView[] | undefined): readonly FindingView[] {
  return before && before.length === now.length && before.every((finding, index) => finding === now[index]) ? before : now;
}
