import type { FindingView, Kind } from './api';
import { has, kindName, t } from './words.svelte';

/** Findings that no field cures but a record that is not there yet: which kind is to be added. */
const ADDS: { readonly [code: string]: Kind } = {
  'agreement-missing': 'agreement',
  'agreement-expired': 'agreement',
  'agreement-expiring': 'agreement',
  'audience-missing': 'policy_audience',
  'authority-missing': 'supervisory_authority',
  'basis-missing': 'legal_basis',
  'bookkeeping-basis-missing': 'purpose',
  'complaint-missing': 'right_procedure',
  'confidentiality-unseen': 'staff_evidence',
  'contact-person-unnamed': 'person',
  'control-plan-missing': 'control_plan',
  'control-never-done': 'review',
  'control-overdue': 'review',
  'data-missing': 'data_item',
  'financial-year-assumed': 'financial_year',
  'instruction-unseen': 'staff_evidence',
  'purpose-missing': 'purpose',
  'right-missing': 'right_procedure',
  'risk-assessment-missing': 'risk_assessment',
  'section-missing': 'policy_section',
  'security-missing': 'measure',
  'subjects-missing': 'subject_category',
  'supplier-not-recipient': 'recipient',
  'transfer-destination-missing': 'transfer',
  'withdrawal-missing': 'right_procedure',
};

/** Findings that are cured by tying the record to another. */
const TIES: { readonly [code: string]: Kind } = {
  'activity-without-policy': 'policy_activity',
  'policy-without-activity': 'policy_activity',
  'data-of-nobody': 'data_item_subject',
};

/** What of the page cures a finding that names no field: a button that adds, or a list to tick. Best first. */
export function curedBy({ code, id, field }: FindingView): string[] {
  const kind = ADDS[code];
  const tie = TIES[code];
  if (field !== null) return [];
  if (kind) return [`[data-add="${kind}"][data-of="${id}"]`, `[data-add="${kind}"]`];
  return tie ? [`[data-ties="${tie}"]`] : [];
}

/** The kind of record that cures a finding by being there. */
export const addedFor = ({ code, field }: FindingView): Kind | undefined => (field === null ? ADDS[code] : undefined);

/** What is done to cure a finding, as its link says it: `Registrér underskrift`, `Tilføj modtager`, `Ret slettefrist`. */
export function verbOf({ code, kind, field, severity }: FindingView): string {
  const added = field === null ? ADDS[code] : undefined;
  if (has(`verb-${code}`)) return t(`verb-${code}`);
  if (added) return t('add-kind', { kind: kindName(added) });
  return t(field === null && TIES[code] ? 'verb-tie' : `verb-${severity}`, { kind: kindName(kind) });
}

const SECTION: { readonly [kind in Kind]?: string } = {
  organisation: 'a',
  person: 'a',
  person_role: 'a',
  contact_point: 'a',
  purpose: 'b',
  legal_basis: 'b',
  subject_category: 'c',
  data_item: 'c',
  recipient: 'd',
  party: 'd',
  agreement: 'd',
  transfer: 'e',
  retention_rule: 'f',
  measure: 'g',
  coverage: 'g',
  system: 'g',
  risk_assessment: 'g',
};

/** The section of an activity beside which a finding stands: its letter's, else that of what cures it. */
export function sectionOf({ letter, kind, code, field }: FindingView): string {
  if (letter !== null) return letter;
  const cured = field === null ? ADDS[code] : undefined;
  return SECTION[cured ?? kind] ?? 'more';
}
