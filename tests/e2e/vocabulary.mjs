// The vocabulary as the window has it: the fields of each kind of record, and the words they are called by.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './webdriver.mjs';

const SCHEMA = readFileSync(join(ROOT, 'ui/src/generated/schema.ts'), 'utf8');

/** Each kind's fields: `{ name, shape, stated, list, to?, of?, values?, parent }`. */
export const FIELDS = literal('FIELDS');

/** The list each kind stands in. */
export const TABLES = literal('TABLES');

const KINDS = Object.keys(FIELDS);

export const fieldOf = (kind, name) => FIELDS[kind].find((field) => field.name === name);

/** The field by which a kind is a part of another, the first where there are several. */
export const parentOf = (kind) => FIELDS[kind].find((field) => field.parent);

/** Kinds that only tie two records together. */
export const isTie = (kind) => FIELDS[kind].length > 1 && FIELDS[kind].every((field) => field.parent);

/** The kinds that are parts of this one and hold something of their own, in the vocabulary's order. */
export const partsOf = (kind) => KINDS.filter((part) => !isTie(part) && parentOf(part)?.to === kind);

/** What ties this kind to others: the tie's kind, and its two fields. */
export const tiesOf = (kind) =>
  KINDS.filter(isTie).flatMap((tie) => {
    const own = FIELDS[tie].find((field) => field.to === kind);
    return own ? [{ tie, own: own.name, other: FIELDS[tie].find((field) => field !== own) }] : [];
  });

/** The fields a person answers: not the place in a list, not the record it is a part of. */
export const answered = (kind) => FIELDS[kind].filter((field) => field.name !== 'position' && !field.parent);

/** A word on the screen, in Danish, by its id. */
export function word(id) {
  const found = WORDS.get(id);
  if (found === undefined) throw new Error(`no word ${id}`);
  return found;
}

/** What a choice is called on the screen. */
export const choiceName = (of, value) => word(`choice-${of}-${value}`.replaceAll('_', '-'));

const WORDS = new Map(
  readdirSync(join(ROOT, 'schema/words/da')).flatMap((name) =>
    [...readFileSync(join(ROOT, 'schema/words/da', name), 'utf8').matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, id, text]) => [id, text]),
  ),
);

/** The value of a constant of the generated file, which is written as plain data. */
function literal(name) {
  const [, text] = new RegExp(`^export const ${name}\\b[^=]*= (\\{$.*?^\\});`, 'ms').exec(SCHEMA) ?? [];
  if (text === undefined) throw new Error(`the generated vocabulary has no ${name}`);
  return new Function(`return ${text}`)();
}
