import { add } from './acts';
import type { Kind, Of } from './api';
import { editable } from './children';
import { concerns } from './concerns';
import { place, type Begun } from './place.svelte';
import { register } from './register.svelte';
import { isName } from './titles';

/** The choice that weighs in law, or says where it stands, without which no record of the kind is made: the program never answers it by itself. */
export const WEIGHED: { readonly [K in Kind]?: keyof Of<K> & string } = {
  check_point: 'part',
  contact_point: 'purpose',
  data_item: 'class',
  legal_basis: 'ground',
  person_role: 'role',
  right_procedure: 'right',
  staff_evidence: 'what',
};

type Fields = { readonly [field: string]: unknown };

/**
 * Makes a new record and gives its id, or asks first for the choice that weighs, where its kind has one: then the
 * record is made and opened by `finish`. `deeper` where it is a part of the record that lies open.
 */
export async function begin(kind: Kind, fields: Fields = {}, { deeper = false, made }: { deeper?: boolean; made?: (id: string) => void } = {}): Promise<string | undefined> {
  const weighed = WEIGHED[kind];
  if (!weighed || weighed in fields) return make(kind, fields);
  place.begin(kind, { fields, made }, deeper);
  return undefined;
}

/** Makes what was begun, now that the choice is made or put off, and goes on to the field that comes next. */
export async function finish(kind: Kind, { fields, made }: Begun, weighed: string, choice: string | null): Promise<void> {
  const id = await make(kind, { ...fields, [weighed]: choice });
  if (!id) return;
  made?.(id);
  const own = editable(kind);
  const next = own.find((field) => isName(kind, field.name)) ?? own.slice(own.findIndex((field) => field.name === weighed) + 1).find((field) => concerns(kind, field.name, register.row(kind, id)));
  place.made(id, next?.name ?? weighed);
}

/** The sections a policy begins with, in the order in which it is printed where it has none. */
const SECTIONS: readonly Of<'policy_section'>['content'][] = ['purpose', 'basis', 'scope', 'contact', 'rights', 'disclosure', 'security', 'evaluation'];

/** A policy with its usual sections, undone as one: what Article 13 asks for stands in them, drawn from the register. */
async function makePolicy(fields: Fields): Promise<string | undefined> {
  const run = `policy/add/${Date.now()}`;
  const id = await add('policy', fields, run);
  if (!id) return undefined;
  for (const [position, content] of SECTIONS.entries()) await add('policy_section', { policy: id, position, content }, run);
  return id;
}

/** What is told of people belongs to the one group there is, where there is only one; both are undone as one. */
async function make(kind: Kind, fields: Fields): Promise<string | undefined> {
  if (kind === 'policy') return makePolicy(fields);
  const subject = kind === 'data_item' ? (fields['subject_category'] ?? onlySubject(fields['activity'])) : undefined;
  const { subject_category: _, ...own } = fields;
  const run = subject ? `data_item/add/${Date.now()}` : null;
  const id = await add(kind, own, run);
  if (id && subject) await add('data_item_subject', { data_item: id, subject_category: subject }, run);
  return id;
}

function onlySubject(activity: unknown): string | undefined {
  const subjects = register.pointing('subject_category', 'activity', String(activity));
  return subjects.length === 1 ? subjects[0]?.id : undefined;
}
