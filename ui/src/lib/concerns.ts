import type { Kind, Row } from './api';
import { stateOf } from './stated';

type Condition = (row: Row) => boolean;

const is = (name: string, ...values: string[]): Condition => (row) => values.includes(String(row[name]));
const states = (name: string): Condition => (row) => stateOf(row[name]) === 'stated';
const not = (condition: Condition): Condition => (row) => !condition(row);

/** The fields that only concern some answers, and which. What is not here always does. */
const WHERE: { readonly [kind in Kind]?: { readonly [field: string]: Condition } } = {
  organisation: { no_officer_reason: is('data_protection_officer', 'none') },
  activity: {
    provision_consequence: is('provision', 'contractual', 'statutory'),
    impact_assessed_on: states('impact_assessment'),
  },
  legal_basis: {
    law: is('ground', 'legal_obligation', 'public_task'),
    interest: is('ground', 'legitimate_interests'),
    weighed_on: is('ground', 'legitimate_interests'),
  },
  recipient: {
    category: not(states('party')),
    wording: not(is('role', 'internal')),
    internal_only: not(is('role', 'internal')),
  },
  agreement: { objection_window: not(is('authorisation', 'specific')) },
  retention_rule: {
    criterion: not(states('latest')),
    deleted_again_after_restore: states('backup_lag'),
  },
  transfer: { checked_on: states('mechanism'), documentation: not(is('mechanism', 'adequacy')) },
};

/** Whether a field concerns the record as it is answered. What holds an answer does, whatever the others say. */
export function concerns(kind: Kind, name: string, row: Row | undefined): boolean {
  const where = WHERE[kind]?.[name];
  if (!where || !row) return true;
  return where(row) || row[name] === true || (stateOf(row[name]) !== 'blank' && row[name] !== false);
}
