import type { FindingView, Kind } from './api';
import { register } from './register.svelte';
import { has, kindName, t } from './words.svelte';

/** Findings that no field cures but a record that is not there yet: which kind is to be added. */
const ADDS: { readonly [code: string]: Kind } = {
  'agreement-missing': 'agreement',
  'agreement-expired': 'agreement',
  'agreement-expiring': 'agreement',
  'audience-missing': 'policy_audience',
  'audience-mixed': 'policy_audience',
  'authority-missing': 'supervisory_authority',
  'basis-missing': 'legal_basis',
  'bookkeeping-basis-missing': 'purpose',
  'complaint-missing': 'right_procedure',
  'confidentiality-unseen': 'staff_evidence',
  'contact-person-unnamed': 'person',
  'consent-unrecorded': 'consent',
  'control-plan-missing': 'control_plan',
  'control-never-done': 'review',
  'control-overdue': 'review',
  'controllers-served-missing': 'controller_served',
  'data-missing': 'data_item',
  'financial-year-assumed': 'financial_year',
  'instruction-unseen': 'staff_evidence',
  'purpose-missing': 'purpose',
  'right-missing': 'right_procedure',
  'risk-assessment-missing': 'risk_assessment',
  'supervision-missing': 'supervision',
  'cases-unrecorded': 'activity',
  'erasure-due': 'erasure_run',
  'erasure-unproved': 'erasure_run',
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
export function curedBy(finding: FindingView): string[] {
  const kind = addedFor(finding);
  const tie = TIES[finding.code];
  if (finding.field !== null) return [];
  if (kind) return [`[data-add="${kind}"][data-of="${unbasedFor(finding) ?? finding.id}"]`, `[data-add="${kind}"]:not([data-of])`];
  return tie ? [`[data-ties="${tie}"]`] : [];
}

/** The kind of record that cures a finding by being there. */
export function addedFor(finding: FindingView): Kind | undefined {
  if (finding.field !== null) return undefined;
  return unbasedFor(finding) ? 'legal_basis' : ADDS[finding.code];
}

/** A purpose that stands there without its basis: it is given one before another purpose is added. */
function unbasedFor({ code, id }: FindingView): string | undefined {
  if (code !== 'bookkeeping-basis-missing') return undefined;
  return register.pointing('purpose', 'activity', id).find((purpose) => register.pointing('legal_basis', 'purpose', purpose.id).length === 0)?.id;
}

/** What was added to cure a finding and does not count yet: the cure goes on there. */
export function begunFor({ code, id }: FindingView): { kind: Kind; id: string; field: string } | undefined {
  if (code !== 'risk-assessment-missing') return undefined;
  const undated = register.pointing('risk_assessment', 'system', id).find((risk) => risk.assessed_on === null);
  return undated && { kind: 'risk_assessment', id: undated.id, field: 'assessed_on' };
}

/** What is done to cure a finding, as its link says it: `Registrér underskrift`, `Tilføj modtager`, `Ret slettefrist`. */
export function verbOf(finding: FindingView): string {
  const { code, kind, field, severity } = finding;
  const added = addedFor(finding);
  // Where nothing can be written one is only led there.
  if (register.readOnly) return t('todo-see');
  if (begunFor(finding)) return t('verb-missing', { kind: kindName(kind) });
  if (has(`verb-${code}`)) return t(`verb-${code}`);
  if (added) return t('add-kind', { kind: kindName(added) });
  return t(field === null && TIES[code] ? 'verb-tie' : `verb-${severity}`, { kind: kindName(kind) });
}

const SECTION: { readonly [kind in Kind]?: string } = {
  organisation: 'a',
  person: 'a',
  person_role: 'a',
  contact_point: 'a',
  controller_served: 'a',
  purpose: 'b',
  legal_basis: 'b',
  consent: 'b',
  compatibility_test: 'b',
  subject_category: 'c',
  data_item: 'c',
  cookie_category: 'c',
  recipient: 'd',
  party: 'd',
  agreement: 'd',
  sub_processor: 'd',
  sub_processor_notice: 'd',
  supervision: 'd',
  transfer: 'e',
  retention_rule: 'f',
  erasure_run: 'f',
  restoration: 'f',
  measure: 'g',
  coverage: 'g',
  system: 'g',
  risk_assessment: 'g',
  breach_procedure: 'g',
};

/** The section of an activity beside which a finding stands: its letter's, else that of what cures it. */
export function sectionOf(finding: FindingView): string {
  const { letter, kind } = finding;
  if (letter !== null) return letter;
  return SECTION[addedFor(finding) ?? kind] ?? 'more';
}
