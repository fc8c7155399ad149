import { FIELDS, type Kind } from '../../lib/api';

export const WHERE = ['activities', 'parties', 'systems', 'deletion', 'control', 'cases', 'documents', 'company'] as const;

export type Where = (typeof WHERE)[number];

/** The place a change of a record belongs to. */
const PLACE: { readonly [kind in Kind]: Where } = {
  organisation: 'company',
  person: 'company',
  person_role: 'company',
  contact_point: 'company',
  supervisory_authority: 'company',
  right_procedure: 'company',
  breach_procedure: 'systems',
  financial_year: 'company',
  law_file: 'company',
  control_plan: 'control',
  check_point: 'control',
  review: 'control',
  agenda_line: 'control',
  agenda_fact: 'control',
  action: 'control',
  subject_request: 'cases',
  breach: 'cases',
  breach_phase: 'cases',
  case_area: 'cases',
  activity: 'activities',
  activity_system: 'activities',
  activity_measure: 'activities',
  purpose: 'activities',
  legal_basis: 'activities',
  compatibility_test: 'activities',
  controller_served: 'activities',
  consent: 'activities',
  cookie_category: 'activities',
  subject_category: 'activities',
  data_item: 'activities',
  data_item_subject: 'activities',
  recipient: 'activities',
  transfer: 'activities',
  party: 'parties',
  agreement: 'parties',
  sub_processor: 'parties',
  sub_processor_notice: 'parties',
  supervision: 'parties',
  system: 'systems',
  measure: 'systems',
  coverage: 'systems',
  risk_assessment: 'systems',
  staff_evidence: 'systems',
  retention_rule: 'deletion',
  erasure_run: 'deletion',
  restoration: 'deletion',
  policy: 'documents',
  policy_audience: 'documents',
  policy_activity: 'documents',
  policy_section: 'documents',
  policy_pointer: 'documents',
  term: 'documents',
  reference: 'documents',
  statement: 'documents',
  statement_link: 'documents',
  document: 'documents',
  signing: 'documents',
  signature: 'documents',
  attachment: 'documents',
  enclosure: 'documents',
};

/** The id of a place's words. */
export const whereId = (where: Where) => (where === 'company' ? 'history-place-company' : `rail-${where}`);

/** The kinds at a place; none where every place is meant. */
export const kindsAt = (where: Where | ''): Kind[] => (where === '' ? [] : (Object.keys(FIELDS) as Kind[]).filter((kind) => PLACE[kind] === where));
