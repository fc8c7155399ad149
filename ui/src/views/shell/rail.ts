import type { FindingView } from '../../lib/api';
import { asks } from '../../lib/marks';

/** The places in the rail, in order; Ctrl+1 and on go to them. */
export const RAIL = [
  { screen: 'overview', icon: 'overview' },
  { screen: 'activities', icon: 'activities' },
  { screen: 'parties', icon: 'parties' },
  { screen: 'systems', icon: 'shield' },
  { screen: 'deletion', icon: 'bin' },
  { screen: 'control', icon: 'control' },
  { screen: 'cases', icon: 'cases' },
  { screen: 'documents', icon: 'docs' },
  { screen: 'history', icon: 'history' },
  { screen: 'settings', icon: 'settings' },
] as const;

export type Place = (typeof RAIL)[number]['screen'];

/** How many findings ask for something at each place. Every finding counts at one place only, and on the overview. */
export function counted(findings: readonly FindingView[]): Map<Place, number> {
  const asking = findings.filter(asks);
  const counts = new Map<Place, number>([['overview', asking.length]]);
  for (const finding of asking) {
    const at = placeOf(finding);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return counts;
}

/** Whether a place tells of a finding: where it counts, and what names a party also among the parties. */
export const told = (finding: FindingView, at: Place) => placeOf(finding) === at || (at === 'parties' && finding.party !== null);

/** The one place at which a finding counts. */
export function placeOf({ code, kind, activities, policy }: FindingView): Place {
  if (code === 'cases-unrecorded') return 'cases';
  if (policy !== null || kind.startsWith('policy') || kind === 'statement' || kind === 'document') return 'documents';
  if (['party', 'agreement', 'sub_processor', 'sub_processor_notice', 'supervision'].includes(kind)) return 'parties';
  if (['system', 'measure', 'coverage', 'risk_assessment', 'staff_evidence'].includes(kind)) return 'systems';
  if (['retention_rule', 'erasure_run', 'restoration'].includes(kind)) return 'deletion';
  if (['subject_request', 'breach', 'breach_phase', 'case_area'].includes(kind)) return 'cases';
  if (['control_plan', 'check_point', 'review', 'agenda_line', 'action'].includes(kind)) return 'control';
  if (['signing', 'signature'].includes(kind)) return 'documents';
  return activities.length ? 'activities' : 'settings';
}
