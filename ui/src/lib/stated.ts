import type { Field, Value } from './api';

export type Kept = 'stated' | 'none' | 'unknown' | 'blank';

/** Which of the four a value is: stated, none, not known or not filled in. */
export function stateOf(value: Value | undefined): Kept {
  if (value === null || value === undefined) return 'blank';
  if (typeof value === 'object' && !Array.isArray(value)) return value.state;
  return 'stated';
}

/** The text of a stated text; empty where none is stated. */
export function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: Value | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** As `stateOf`, but what may stand empty, or what nobody asks for, is not held against anyone: it is only not set. */
export function standingOf(field: Field, value: Value | undefined, asked = true): Kept | 'unset' {
  const kept = stateOf(value);
  return kept === 'blank' && !(field.stated && asked) ? 'unset' : kept;
}
