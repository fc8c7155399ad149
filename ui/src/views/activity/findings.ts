import type { FindingView } from '../../lib/api';
import { register } from '../../lib/register.svelte';

export const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type Letter = (typeof LETTERS)[number];

/** What was found on one activity: what it has in common with all others, then its own. */
export function findingsOf(activity: string): readonly FindingView[] {
  const own = register.findingsWithin(activity);
  return register.findingsEverywhere.length ? [...register.findingsEverywhere, ...own] : own;
}
