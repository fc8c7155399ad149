import type { Api } from '../generated/api';
export type { Api } from '../generated/api';
import type { Kind, AnyRecord, Register } from '../generated/schema';
import { call, isFailure, type Failure } from './backend';

export type { Changed, DateView, FindingView, Letters, Notes, Offered, Open, Recent, Settings, State } from '../generated/api';

export type { Kind, Language, Register, Field } from '../generated/schema';
export { FIELDS, NAMED_BY, TABLES } from '../generated/schema';
export type { AnyRecord, Failure };

export type Subject = Api['preview'][0]['subject'];
export type Preview = Api['preview'][1];
export type MissingItem = Preview['missing'][number];
export type Written = Api['print'][1];
export type Issued = Api['issue'][1];
export type Weighed = Api['held'][1][string];
export type Duty = Api['information_duty'][1];
export type Step = NonNullable<Api['undo'][1]['state']['undo']>;

/** A record of one kind, typed. */
export type Of<K extends Kind> = Extract<AnyRecord, { kind: K }>['record'];

/** A value as it stands in a record: the plain value, or why there is none. */
export type Value = string | number | boolean | null | string[] | { state: 'none' | 'unknown' };

/** A record of any kind, by field name: what the generic form and lists read. */
export interface Row {
  id: string;
  [field: string]: Value;
}

/** The commands only the window has: dialogs of the system and the program's own end. */
export interface WindowApi {
  'window.start': [Empty, { path: string | null }];
  'window.pick_open': [{ title: string; filter_name: string; extensions?: string[] }, string | null];
  'window.pick_folder': [{ title: string }, string | null];
  'window.pick_save': [{ title: string; file_name: string; filter_name: string; extension: string }, string | null];
  'window.open_path': [{ path: string }, null];
  /** Starts a window of its own for a register. */
  'window.open_window': [{ path: string }, null];
  /** Calls the window forward that has the register open; whether one came. */
  'window.call_forward': [{ path: string }, boolean];
  'window.quit': [Empty, null];
}

export type Empty = { [name: string]: never };

type Commands = Api & WindowApi;

/** Asks the program by a command's name; rejects with a `Failure`. */
export function ask<N extends keyof Commands>(name: N, payload: Commands[N][0]): Promise<Commands[N][1]> {
  return call(name, payload);
}

/** What was thrown, as a failure that has words. */
export function failureOf(thrown: unknown): Failure {
  return isFailure(thrown) ? thrown : { code: 'unreachable', params: { reason: String(thrown) } };
}

export type ListName = keyof Register;
