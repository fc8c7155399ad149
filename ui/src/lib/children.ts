import { FIELDS, type Field, type Kind } from './api';

/** A kind of record that is a part of another, and the field by which it is. */
export interface Part {
  kind: Kind;
  field: string;
}

/** A kind that only ties two records together: the other end is picked, not written. */
export interface Tie extends Part {
  other: Field & { to: Kind };
}

const KINDS = Object.keys(FIELDS) as Kind[];
/** Of what was issued nothing is edited. */
const FIXED: readonly Kind[] = ['document', 'attachment'];
/** These have a list of their own beside what they are about. */
const PLACED: readonly Kind[] = [
  'action', 'agenda_fact', 'agenda_line', 'check_point', 'enclosure', 'erasure_run', 'restoration', 'sub_processor', 'sub_processor_notice',
  'supervision',
];

/** The parts of a kind of record that are written in lists below it. */
export function partsOf(kind: Kind): Part[] {
  return KINDS.filter((part) => !FIXED.includes(part) && !PLACED.includes(part) && !isTie(part)).flatMap((part) =>
    FIELDS[part].filter((field) => field.parent && field.to === kind).map((field) => ({ kind: part, field: field.name })),
  );
}

/** What a record can be tied to by ticking it. */
export function tiesOf(kind: Kind): Tie[] {
  return KINDS.filter(isTie).flatMap((tie) =>
    FIELDS[tie]
      .filter((field) => field.to === kind)
      .flatMap((field) => {
        const other = FIELDS[tie].find((it) => it.parent && it !== field);
        return other?.to ? [{ kind: tie, field: field.name, other: { ...other, to: other.to } }] : [];
      }),
  );
}

/** The fields a person edits: not the place in a list, not the record it is a part of. */
export const editable = (kind: Kind) => FIELDS[kind].filter((field) => field.name !== 'position' && !field.parent);

function isTie(kind: Kind): boolean {
  return FIELDS[kind].length > 1 && FIELDS[kind].every((field) => field.parent);
}
