import type { FindingView, Kind } from '../../lib/api';
import { register } from '../../lib/register.svelte';

export const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type Letter = (typeof LETTERS)[number];

/** The kinds whose records serve several activities, and so the findings on them. */
const SHARED: readonly Kind[] = ['organisation', 'person', 'contact_point', 'measure', 'coverage', 'system'];

/** What was found on one activity: its own, and what it shares with others where it uses it. */
export function findingsOf(activity: string): FindingView[] {
  const rules = new Set(register.pointing('data_item', 'activity', activity).map((item) => item.retention_rule));
  const parties = new Set(register.pointing('recipient', 'activity', activity).map((recipient) => recipient.party));
  return register.findings.filter((finding) => {
    if (finding.activity !== null) return finding.activity === activity;
    if (finding.letter === null) return false;
    if (finding.kind === 'retention_rule') return rules.has(finding.id);
    if (finding.kind === 'party') return parties.has(finding.id);
    if (finding.kind === 'agreement') return parties.has(register.get('agreement', finding.id)?.party ?? null);
    return SHARED.includes(finding.kind);
  });
}
