import { FIELDS, type Field, type Kind, type Row } from './api';
import { countryName } from './countries';
import { dateText } from './dates';
import { daysText, monthsText } from './periods';
import { register } from './register.svelte';
import { standingOf, stateOf } from './stated';
import { choiceName, kindHeading, kindName, listed, t } from './words.svelte';

/** The fields that name a record, where its first text does not. The first that says something is used. */
const NAMED_BY: { readonly [kind in Kind]?: readonly string[] } = {
  person_role: ['role'],
  contact_point: ['purpose'],
  right_procedure: ['right'],
  financial_year: ['ends'],
  agreement: ['form', 'signed_by_controller_on'],
  coverage: ['system', 'party', 'person'],
  staff_evidence: ['what'],
  legal_basis: ['ground'],
  recipient: ['party', 'category'],
  transfer: ['destination'],
  risk_assessment: ['system', 'activity'],
  policy_section: ['heading', 'content'],
  statement: ['text'],
  review: ['period'],
  activity_system: ['system'],
  activity_measure: ['measure'],
  policy_activity: ['activity'],
  data_item_subject: ['subject_category'],
  document: ['title'],
};

const OWN_NAME = ['name', 'title', 'description'];

/** Whether a field is the name a record goes by: to be without it says nothing of the record. */
export function isName(kind: Kind, name: string): boolean {
  return NAMED_BY[kind] === undefined && OWN_NAME.find((own) => FIELDS[kind].some((field) => field.name === own)) === name;
}

/** What a record is called in a list: its own name, or its kind where it has none yet. */
export function title(kind: Kind, row: Row | undefined): string {
  if (!row) return kindName(kind);
  const names = NAMED_BY[kind] ?? OWN_NAME;
  for (const name of names) {
    const field = FIELDS[kind].find((it) => it.name === name);
    const text = field && stateOf(row[name]) === 'stated' ? shown(field, row) : '';
    if (text) return text;
  }
  // What nobody is asked to name is called what it is.
  return names.some((name) => FIELDS[kind].some((it) => it.name === name)) ? t('untitled', { kind: kindName(kind) }) : kindHeading(kind);
}

/** A field's value in words; the three kinds of empty in theirs. */
export function shown(field: Field, row: Row): string {
  const value = row[field.name];
  const kept = standingOf(field, value);
  if (kept !== 'stated') return t(`state-${kept}`);
  if (Array.isArray(value)) return listed(value.map((one) => (field.of ? choiceName(field.of, one) : one)));
  switch (field.shape) {
    case 'bool':
      return t(value ? 'yes' : 'no');
    case 'date':
      return dateText(String(value));
    case 'months':
      return monthsText(Number(value));
    case 'days':
      return daysText(Number(value));
    case 'choice':
      return field.of ? choiceName(field.of, String(value)) : String(value);
    case 'link':
      return field.to && value ? title(field.to, register.row(field.to, String(value))) : t('state-unset');
    default:
      return field.edit === 'country' || field.edit === 'place' ? countryName(String(value)) : String(value);
  }
}
