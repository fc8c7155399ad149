import type { Kind, Of, Row, Value } from './api';
import { stateOf } from './stated';

type Condition<K extends Kind> = (row: Of<K>) => boolean;

/** The fields that only concern some answers, and which. What is not here always does. */
const WHERE: { readonly [K in Kind]?: { readonly [F in keyof Of<K>]?: Condition<K> } } = {
  organisation: { no_officer_reason: (it) => it.data_protection_officer === 'none' },
  activity: {
    provision_consequence: (it) => it.provision === 'contractual' || it.provision === 'statutory',
    impact_assessed_on: (it) => isStated(it.impact_assessment),
  },
  legal_basis: {
    law: (it) => it.ground === 'legal_obligation' || it.ground === 'public_task',
    interest: (it) => it.ground === 'legitimate_interests',
    weighed_on: (it) => it.ground === 'legitimate_interests',
  },
  recipient: {
    category: (it) => it.party === null,
    wording: (it) => it.role !== 'internal',
    internal_only: (it) => it.role !== 'internal',
  },
  agreement: { objection_window: (it) => it.authorisation !== 'specific' },
  retention_rule: {
    criterion: (it) => !isStated(it.latest),
    deleted_again_after_restore: (it) => isStated(it.backup_lag),
  },
  transfer: {
    documentation: (it) => it.mechanism !== 'adequacy',
    checked_on: (it) => isStated(it.mechanism),
  },
};

/** Whether a field concerns the record as it is answered. What holds an answer does, whatever the others say. */
export function concerns(kind: Kind, name: string, row: Row | undefined): boolean {
  const where = (WHERE[kind] as { readonly [field: string]: ((row: Row) => boolean) | undefined } | undefined)?.[name];
  if (!where || !row) return true;
  return where(row) || (row[name] !== false && stateOf(row[name]) !== 'blank');
}

const isStated = (value: Value) => stateOf(value) === 'stated';
