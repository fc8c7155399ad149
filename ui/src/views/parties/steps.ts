import type { StandingView } from '../../generated/api';

/** What is to be done next about a party; nothing where all is done. */
export type Step = 'activity' | 'role' | 'agreement' | 'agreement-new' | 'content' | 'signature' | 'supplement' | 'authorisation';

export function stepOf({ stage, clauses, frame, authorisation_open, activities }: StandingView): Step | null {
  switch (stage) {
    case 'not_processor':
      return 'activity';
    case 'unclear':
      return activities.length ? 'role' : 'activity';
    case 'missing':
      return 'agreement';
    case 'expiring':
    case 'expired':
      return 'agreement-new';
    case 'requested':
      return 'content';
    case 'received':
    case 'out_for_signature':
      return 'signature';
    case 'coming':
    case 'in_force':
      if (clauses.length || frame.length) return 'supplement';
      return authorisation_open ? 'authorisation' : null;
    default:
      return null;
  }
}
