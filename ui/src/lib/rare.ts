import type { Kind, Of } from './api';
import { editable } from './children';
import { concerns } from './concerns';
import { register } from './register.svelte';
import { stateOf } from './stated';

/** The fields that few records need: while they say nothing, and nothing asks for them, they lie folded. */
const RARE: { readonly [K in Kind]?: readonly (keyof Of<K> & string)[] } = {
  activity: ['collection', 'scoring'],
  data_item: ['condition', 'source_name'],
  legal_basis: ['before_contract', 'national_ground', 'other_law', 'note'],
  recipient: ['condition'],
  subject_category: ['minimum_age'],
  party: ['guarantees', 'guaranteed_on'],
  erasure_run: ['system', 'amount'],
  measure: ['by_design', 'scope', 'carried_out_by', 'rating', 'rated_by', 'rated_on'],
  right_procedure: ['audience', 'channel', 'response', 'page', 'system', 'condition'],
  retention_rule: ['trigger_wording'],
  risk_assessment: ['residual'],
  consent: ['information', 'withdrawal_effect'],
  cookie_category: ['third_party'],
  compatibility_test: ['context', 'nature'],
  policy: ['subtitle', 'scope', 'rights_articles', 'prepared_by'],
  controller_served: ['representative', 'data_protection_officer', 'until'],
  breach_procedure: ['scope', 'intake', 'contact_point'],
};

/** Whether a field lies folded: it is rare, says nothing here, and no finding stands on it. */
export function isFolded(kind: Kind, id: string, name: string): boolean {
  if (!(RARE[kind] as readonly string[] | undefined)?.includes(name)) return false;
  const row = register.row(kind, id);
  if (!row || (stateOf(row[name]) !== 'blank' && row[name] !== '')) return false;
  return !register.findingsAt(kind, id).some((finding) => finding.field === name);
}

/** The fields of a record as they are shown when it is opened: in sight, and folded. */
export function laidOut(kind: Kind, id: string, names: readonly string[] = editable(kind).map((field) => field.name)): { shown: string[]; folded: string[] } {
  const folded = names.filter((name) => isFolded(kind, id, name));
  return { shown: names.filter((name) => !folded.includes(name)), folded };
}

/** Those of the names whose fields concern the record as it is answered now. */
export const concerning = (kind: Kind, id: string, names: readonly string[]) => names.filter((name) => concerns(kind, name, register.row(kind, id)));
