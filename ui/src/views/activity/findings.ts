import type { FindingView } from '../../lib/api';
import { sectionOf } from '../../lib/cures';
import { byWeight } from '../../lib/marks';
import { register } from '../../lib/register.svelte';

export const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
export type Letter = (typeof LETTERS)[number];

/** What was found on one activity: what it has in common with all others, then its own. */
export function findingsOf(activity: string): readonly FindingView[] {
  const own = register.findingsWithin(activity);
  return register.findingsEverywhere.length ? [...register.findingsEverywhere, ...own] : own;
}

/** In the order of the page, within a section the heaviest first. */
export function inOrder(findings: readonly FindingView[]): FindingView[] {
  return byWeight(findings)
    .map((finding) => ({ finding, at: PLACES.indexOf(sectionOf(finding)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ finding }) => finding);
}

const PLACES: readonly string[] = [...LETTERS, 'more'];
