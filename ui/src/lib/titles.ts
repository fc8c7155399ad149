import { FIELDS, NAMED_BY, type Field, type Kind, type Row } from './api';
import { countryName } from './countries';
import { dateText } from './dates';
import { whenText } from './instants';
import { daysText, monthsText } from './periods';
import { register } from './register.svelte';
import { standingOf, stateOf } from './stated';
import { choiceName, kindHeading, kindName, listed, t } from './words.svelte';

const OWN_NAME = ['name', 'title', 'description'];

/** Whether a field is the name a record goes by: to be without it says nothing of the record. */
export function isName(kind: Kind, name: string): boolean {
  return OWN_NAME.includes(name) && NAMED_BY[kind].find((own) => FIELDS[kind].some((field) => field.name === own)) === name;
}

/** What a record is called in a list: its own name, or its kind where it has none yet. */
export function title(kind: Kind, row: Row | undefined): string {
  if (!row) return kindName(kind);
  const names = NAMED_BY[kind];
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
    case 'instant':
      return whenText(String(value));
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
