import type { Field, Value } from '../lib/api';

/** What every field component is given. */
export interface Shape {
  field: Field;
  /** The id of the control, which the label names. */
  key: string;
  /** The ids of what describes it. */
  described: string;
  value: Value;
  /** Whether the check asks for it now: else it may stand empty. */
  asked: boolean;
  readonly: boolean;
}

export interface Picked extends Shape {
  /** A whole answer: it is saved at once. */
  onpick: (value: Value) => void;
}
