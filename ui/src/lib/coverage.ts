import type { Of } from './api';
import { register } from './register.svelte';
import { stateOf } from './stated';
import { choiceName, t } from './words.svelte';

/** What a measure covers of what it claims to cover: `3 af 4 systemer`. */
export function coverageOf(measure: Of<'measure'>): string {
  const claim = measure.claim;
  if (typeof claim !== 'string') return t(`state-${stateOf(claim)}`);
  const claimed = claimedBy(claim);
  if (!claimed) return choiceName('coverage-claim', claim);
  const seen = register.pointing('coverage', 'measure', measure.id).filter((coverage) => coverage.covered === true);
  const covered = [...claimed.ids].filter((id) => seen.some((coverage) => coverage[claimed.field] === id)).length;
  return t(`covers-${claimed.field}`, { covered, all: claimed.ids.size });
}

function claimedBy(claim: string): { field: 'system' | 'party' | 'person'; ids: Set<string> } | null {
  switch (claim) {
    case 'all_systems':
      return { field: 'system', ids: new Set(register.list('system').filter((it) => it.holds_personal_data === true).map((it) => it.id)) };
    case 'all_processors':
      return { field: 'party', ids: new Set(register.list('recipient').flatMap((it) => (it.role === 'processor' && it.party && it.until === null ? [it.party] : []))) };
    case 'all_staff_with_access':
      return { field: 'person', ids: new Set(register.list('person').filter((it) => it.handles_personal_data === true && it.left_on === null).map((it) => it.id)) };
    default:
      return null;
  }
}
