import type { Of } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { drifts, type Drift } from '../documents/drifts.svelte';
import { lifeOf, type Life } from '../documents/life';

/** A paper that no longer says what the register says. */
export interface Drifted {
  drift: Drift;
  document: Of<'document'>;
}

const COUNTS: ReadonlySet<Life['standing']> = new Set(['in_force', 'coming', 'returned', 'out']);

/** A policy whose adoption was written on itself, as earlier versions of the program did. */
const adopted = (policy: string | null, issued: string) => (register.get('policy', policy ?? '')?.adopted_on ?? '') >= issued;

/**
 * The papers that are in force, signed or with a signatory, and no longer match; none while they are compared. What was
 * issued anew is on its way already. For a component that is being made.
 */
export function drifted(): { readonly known: boolean; readonly papers: readonly Drifted[] } {
  const told = drifts();
  const papers = $derived(
    (told.all ?? []).flatMap((drift) => {
      const document = register.get('document', drift.document);
      const life = lifeOf(drift.document);
      if (!document || !life || drift.count === 0 || drift.newer) return [];
      return COUNTS.has(life.standing) || adopted(document.policy, document.issued_on) ? [{ drift, document }] : [];
    }),
  );
  return {
    get known() {
      return told.all !== null;
    },
    get papers() {
      return papers;
    },
  };
}
