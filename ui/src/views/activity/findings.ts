import type { FindingView } from '../../lib/api';
import { register } from '../../lib/register.svelte';

export const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type Letter = (typeof LETTERS)[number];

/** What was found on one activity: its own, and what it has in common with all others. */
export function findingsOf(activity: string): FindingView[] {
  return register.findings.filter((finding) => finding.everywhere || finding.activities.includes(activity));
}
