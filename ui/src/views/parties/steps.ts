import type { StandingView } from '../../generated/api';
import type { Of } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { stateOf } from '../../lib/stated';

/** What is to be done next about a party; nothing where all is done. */
export type Step = 'activity' | 'role' | 'ask' | 'ask-new' | 'received' | 'content' | 'signature' | 'supplement' | 'authorisation' | 'settle' | 'supervise';

export type Agreement = Of<'agreement'>;

/** The date of its next step that an agreement lacks, and what registers it. */
export interface Dated {
  field: 'requested_on' | 'received_on' | 'signed_by_controller_on' | 'signed_by_processor_on' | 'ended_on';
}

/** The step, and the agreement it is about, where it is about one. */
export interface Next {
  step: Step;
  agreement: string | null;
}

export function nextOf(party: string, standing: StandingView, today: string): Next | null {
  const { stage, activities, agreement } = standing;
  const about = (step: Step, id: string | null = agreement): Next => ({ step, agreement: id });
  switch (stage) {
    case 'not_processor':
      return about('activity');
    case 'unclear':
      return about(activities.length ? 'role' : 'activity');
    case 'missing':
      return about('ask', null);
    case 'expiring':
    case 'expired': {
      const draft = draftOf(party, agreement);
      return draft ? about(draftStep(draft), draft.id) : about('ask-new', null);
    }
    case 'requested':
    case 'received':
    case 'out_for_signature': {
      const draft = register.get('agreement', agreement);
      return draft ? about(draftStep(draft)) : null;
    }
    case 'coming':
    case 'in_force':
      if (standing.clauses.length || standing.frame.length) return about('supplement');
      if (standing.authorisation_open) return about('authorisation');
      return supervisionLate(standing, today) ? about('supervise') : null;
    case 'ended':
      return standing.unsettled ? about('settle') : null;
    default:
      return null;
  }
}

/** Whether the day by which a processor is to be supervised was let pass. */
export const supervisionLate = ({ supervision }: StandingView, today: string) => supervision?.due_on != null && supervision.due_on < today;

/** The date that stands next in an agreement's life; nothing where all are there. */
export function datedOf(agreement: Agreement): Dated['field'] | null {
  if (agreement.ended_on) return null;
  if (!agreement.signed_by_controller_on) return 'signed_by_controller_on';
  return !agreement.signed_by_processor_on && agreement.accepted_online !== true ? 'signed_by_processor_on' : null;
}

/** One that is to follow the agreement that counts, and is not signed by both yet. */
const draftOf = (party: string, counting: string | null) => register.pointing('agreement', 'party', party).findLast((it) => it.id !== counting && it.ended_on === null && datedOf(it) !== null);

function draftStep(draft: Agreement): Step {
  const content = draft.clauses.length > 0 || draft.frame.length > 0;
  const signed = draft.signed_by_controller_on !== null || draft.signed_by_processor_on !== null;
  if (!content && !signed && draft.requested_on && !draft.received_on && stateOf(draft.form) !== 'stated') return 'received';
  return content || signed ? 'signature' : 'content';
}
