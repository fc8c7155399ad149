import type { FindingView, Of } from '../../lib/api';
import { plusMonths } from '../../lib/dates';
import { asks, byWeight } from '../../lib/marks';
import { numberOf, textOf } from '../../lib/stated';
import type { Drifted } from './drifted.svelte';

/** The one thing to do next. */
export type Next =
  | { act: 'activity' }
  | { act: 'cure'; finding: FindingView }
  | { act: 'issue' }
  | { act: 'policy'; policy: string }
  | { act: 'anew'; paper: Drifted }
  | { act: 'rest'; control: string | null };

interface Known {
  activities: number;
  findings: readonly FindingView[];
  policies: readonly Of<'policy'>[];
  documents: readonly Of<'document'>[];
  plans: readonly Of<'control_plan'>[];
  reviews: readonly Of<'review'>[];
  drifted: readonly Drifted[];
}

/**
 * First something to tell of, then what is wrong or missing, the heaviest first; then the record goes on paper, and each
 * policy that is not adopted; then what is due, such as the adoption that follows a signature; then what no longer says what
 * the register says.
 */
export function nextOf({ activities, findings, policies, documents, plans, reviews, drifted }: Known): Next {
  if (activities === 0) return { act: 'activity' };
  const asking = byWeight(findings.filter(asks));
  const lacking = asking.find((finding) => finding.severity !== 'due');
  if (lacking) return { act: 'cure', finding: lacking };
  if (!documents.some((document) => document.subject === 'article30')) return { act: 'issue' };
  const unissued = policies.find((policy) => !policy.adopted_on && !documents.some((document) => document.policy === policy.id));
  if (unissued) return { act: 'policy', policy: unissued.id };
  const due = asking[0];
  if (due) return { act: 'cure', finding: due };
  const paper = drifted[0];
  return paper ? { act: 'anew', paper } : { act: 'rest', control: nextControl(plans, reviews) };
}

/** The day the next control is due: the one set, else the last one and its interval. */
function nextControl(plans: Known['plans'], reviews: Known['reviews']): string | null {
  const days = plans.map((plan) => {
    if (plan.next_on) return plan.next_on;
    const last = reviews.filter((review) => review.plan === plan.id).map((review) => textOf(review.done_on)).sort().at(-1);
    const interval = numberOf(plan.interval);
    return last && interval !== null ? plusMonths(last, interval) : null;
  });
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
