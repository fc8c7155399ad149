import type { Kind, Of, Row, Value } from './api';
import { register } from './register.svelte';
import { stateOf } from './stated';

type Condition<K extends Kind> = (row: Of<K>) => boolean;

/** The fields that only concern some answers, and which. What is not here always does. */
const WHERE: { readonly [K in Kind]?: { readonly [F in keyof Of<K>]?: Condition<K> } } = {
  organisation: { no_officer_reason: (it) => it.data_protection_officer === 'none' },
  supervisory_authority: { competence: () => register.list('supervisory_authority').length > 1 },
  right_procedure: { system: (it) => isStated(it.page) },
  activity: {
    carried_out: (it) => it.role === 'processor',
    profiling_inputs: (it) => it.profiling === true,
    profiling_logic: (it) => it.profiling === true,
    profiling_consequence: (it) => it.profiling === true,
    provision_consequence: (it) => isStated(it.provision),
    impact_assessed_on: (it) => isStated(it.impact_assessment),
  },
  legal_basis: {
    before_contract: (it) => it.ground === 'contract',
    law: (it) => it.ground === 'legal_obligation' || it.ground === 'public_task' || it.other_law === 'other',
    interest: weighs,
    necessity: weighs,
    balance: weighs,
    safeguards: weighs,
    weighed_on: weighs,
    special_ground: (it) => dataOf(it).some((item) => item.class === 'special'),
  },
  data_item: { source_name: (it) => isStated(it.source) && it.source !== 'data_subject' },
  consent: {
    withdrawal_effect: (it) => isStated(it.withdrawal),
    evidence_rule: (it) => isStated(it.evidence),
  },
  recipient: {
    wording: (it) => it.role !== 'internal',
    internal_only: (it) => it.role !== 'internal',
    published_as: (it) => it.internal_only,
  },
  agreement: {
    signed_by_processor_on: (it) => it.accepted_online !== true,
    objection_window: (it) => it.authorisation !== 'specific',
    annexes: (it) => it.form === 'authority_standard',
    settled: (it) => it.ended_on !== null,
    settled_on: (it) => isStated(it.settled),
  },
  sub_processor_notice: {
    answer: (it) => it.announces !== 'ended',
    answered_on: (it) => isStated(it.answer),
    reason: (it) => isStated(it.answer),
  },
  supervision: { remarks: (it) => isStated(it.conclusion) },
  restoration: { deleted_again_on: (it) => it.test_only !== true },
  party: { guaranteed_on: (it) => isStated(it.guarantees) },
  measure: {
    scope: (it) => isStated(it.claim),
    renewed_every: (it) => PAPERS.includes(it.proof),
    rated_by: (it) => isStated(it.rating),
    rated_on: (it) => isStated(it.rating),
  },
  retention_rule: {
    trigger_wording: (it) => isStated(it.trigger),
    minimum_law_name: (it) => it.minimum_law === 'other',
    latest: (it) => !isStated(it.latest_days),
    latest_days: (it) => !isStated(it.latest),
    deleted_again_after_restore: (it) => isStated(it.backup_lag),
  },
  policy: {
    channels: (it) => isStated(it.publication),
    published_at: (it) => isStated(it.publication) && it.publication !== 'not_yet',
    published_on: (it) => it.publication === 'published' || it.publication === 'withdrawn',
  },
  // A document is put in force by its own step, which cannot be undone.
  signing: { in_force_on: () => false, withdrawn_on: (it) => it.in_force_on !== null, withdrawn_because: (it) => it.withdrawn_on !== null },
  subject_request: {
    identity_asked_on: (it) => it.identity === 'doubted' || it.identity === 'proven' || it.identity === 'unproven',
    identity_proven_on: (it) => it.identity === 'doubted' || it.identity === 'proven',
    extension_reason: (it) => it.extended_on !== null,
    exceptions: refuses,
    reasons: refuses,
    complaint_told: refuses,
    recipients_told_on: (it) => CHANGES.some((right) => it.rights.includes(right)),
  },
  breach: {
    processor_told_at: (it) => it.processor !== null,
    controller_told_at: (it) => it.for_others === true,
    reference: (it) => it.notified_at !== null,
    not_notified_reason: (it) => it.notified_at === null && it.risk === 'unlikely',
    // Whether it was late the rules tell: then a finding asks for it.
    late_reason: () => false,
    subjects_told: (it) => it.subjects_told_on !== null,
    not_told: (it) => it.risk === 'high' && it.subjects_told_on === null,
  },
  transfer: {
    documentation: (it) => it.mechanism !== 'adequacy',
    copy: (it) => isStated(it.mechanism) && it.mechanism !== 'adequacy',
    checked_on: (it) => isStated(it.mechanism),
  },
};

/** Whether a field concerns the record as it is answered. What holds an answer does, whatever the others say, and so does what is asked for. */
export function concerns(kind: Kind, name: string, row: Row | undefined): boolean {
  const where = (WHERE[kind] as { readonly [field: string]: ((row: Row) => boolean) | undefined } | undefined)?.[name];
  if (!where || !row) return true;
  if (where(row) || (row[name] !== false && stateOf(row[name]) !== 'blank' && !isNothing(row[name]))) return true;
  return register.findingsAt(kind, row.id).some((finding) => finding.field === name);
}

/** The papers of a person, which are got anew from time to time. */
const PAPERS: readonly Of<'measure'>['proof'][] = ['confidentiality', 'instruction', 'criminal_records'];

/** Of what is done after these, those who got the data are told. Article 19. */
const CHANGES: readonly Of<'subject_request'>['rights'][number][] = ['rectification', 'erasure', 'restriction'];

/** Whether less is done than was asked for. */
function refuses(request: Of<'subject_request'>): boolean {
  return request.decision === 'refused' || request.decision === 'partly_granted';
}

function weighs(basis: Of<'legal_basis'>): boolean {
  return basis.ground === 'legitimate_interests';
}

/** The data of the activity a basis belongs to. */
function dataOf(basis: Of<'legal_basis'>): readonly Of<'data_item'>[] {
  const activity = register.get('purpose', basis.purpose)?.activity;
  return activity ? register.pointing('data_item', 'activity', activity) : [];
}

const isStated = (value: Value) => stateOf(value) === 'stated';
/** An empty list, or a text that is empty: no answer either. */
const isNothing = (value: Value | undefined) => value === '' || (Array.isArray(value) && value.length === 0);
