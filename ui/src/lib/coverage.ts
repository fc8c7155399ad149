import type { Of } from './api';
import { register } from './register.svelte';
import { stateOf } from './stated';
import { choiceName, t } from './words.svelte';

const COUNTED: { readonly [claim: string]: string } = { all_systems: 'system', all_processors: 'party', all_staff_with_access: 'person' };

/** What a measure covers of what it claims to cover, as the check counts it: `3 af 4 systemer`. */
export function coverageOf(measure: Of<'measure'>): string {
  const claim = measure.claim;
  if (typeof claim !== 'string') return t(`state-${stateOf(claim)}`);
  const proved = register.state?.coverage[measure.id];
  const of = COUNTED[claim];
  return proved && of ? t(`covers-${of}`, { covered: proved.covered, all: proved.total }) : choiceName('coverage-claim', claim);
}
