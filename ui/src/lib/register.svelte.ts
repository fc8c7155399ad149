import { FIELDS, TABLES, type AnyRecord, type Changed, type FindingView, type Kind, type Letters, type Notes, type Of, type Open, type Register, type Row, type State } from './api';
import { findingsAfter, NOTHING, NOTHING_FOUND, place, sorted, type Found } from './found';
import { Table } from './tables.svelte';

/** What stands beside the records, but for findings and letters: the window keeps those in lists of its own. */
export type Beside = Omit<State, 'findings' | 'letters'>;

const KINDS = Object.keys(FIELDS) as Kind[];

/** The whole register as the window holds it. Each change arrives as a difference and is put in place. */
class Store {
  #open = $state.raw<Open | null>(null);
  #notes = $state.raw<Notes | null>(null);
  #state = $state.raw<Beside | null>(null);
  #found = $state.raw<Found>(NOTHING_FOUND);
  #letters = $state.raw<ReadonlyMap<string, Letters['letters']>>(new Map());
  #tables = new Map(KINDS.map((kind) => [kind, new Table(kind)]));

  get isOpen(): boolean {
    return this.#open !== null;
  }
  get path(): string {
    return this.#open?.path ?? '';
  }
  get fileName(): string {
    return this.#open?.file_name ?? '';
  }
  /** What was found about the file itself. */
  get notes(): Notes | null {
    return this.#notes;
  }
  get state(): Beside | null {
    return this.#state;
  }
  get readOnly(): boolean {
    return this.#state?.read_only ?? false;
  }
  get findings(): readonly FindingView[] {
    return this.#found.all;
  }
  get organisation(): Of<'organisation'> | undefined {
    return this.list('organisation')[0];
  }

  show(open: Open | null): void {
    this.#open = open;
    this.#notes = open?.notes ?? null;
    for (const kind of KINDS) this.#table(kind).fill((open?.register[TABLES[kind] as keyof Register] ?? []) as unknown as Row[]);
    this.#found = NOTHING_FOUND;
    this.#letters = new Map();
    this.#state = null;
    if (open) this.#stand(open.state);
  }

  note(notes: Notes): void {
    this.#notes = notes;
  }

  /** Puts a change in place. False where it builds on an answer the window does not hold: all must be asked for anew. */
  apply(changed: Changed): boolean {
    if (!this.#state) return true;
    if (changed.state.since !== this.#state.answer) return false;
    const put = new Map<Kind, Row[]>();
    const removed = new Map<Kind, Set<string>>();
    for (const { kind, record } of changed.put) (put.get(kind) ?? put.set(kind, []).get(kind))?.push(record as unknown as Row);
    for (const { kind, id } of changed.removed) (removed.get(kind) ?? removed.set(kind, new Set()).get(kind))?.add(id);
    for (const kind of new Set([...put.keys(), ...removed.keys()])) this.#table(kind).change(put.get(kind) ?? [], removed.get(kind) ?? new Set());
    this.#stand(changed.state);
    return true;
  }

  /** Every record of a kind, in its own order. */
  list<K extends Kind>(kind: K): readonly Of<K>[] {
    return this.rows(kind) as unknown as readonly Of<K>[];
  }

  rows(kind: Kind): readonly Row[] {
    return this.#table(kind).rows;
  }

  get<K extends Kind>(kind: K, id: string | null | undefined): Of<K> | undefined {
    return this.row(kind, id) as unknown as Of<K> | undefined;
  }

  row(kind: Kind, id: string | null | undefined): Row | undefined {
    return id ? this.#table(kind).get(id) : undefined;
  }

  /** The records of a kind that point to this one by that field, in their own order. */
  pointing<K extends Kind>(kind: K, field: string, id: string): readonly Of<K>[] {
    return this.#table(kind).pointing(field, id) as unknown as readonly Of<K>[];
  }

  /** How an activity stands, letter by letter; undefined where it is not in the record of Article 30(1). */
  letters(activity: string): Letters['letters'] | undefined {
    return this.#letters.get(activity);
  }

  /** What was found on a record. */
  findingsAt(kind: Kind, id: string): readonly FindingView[] {
    return this.#found.at.get(place(kind, id)) ?? NOTHING;
  }

  /** What was found that belongs to every activity. */
  get findingsEverywhere(): readonly FindingView[] {
    return this.#found.everywhere;
  }

  /** What was found that belongs to one activity and not to every one. */
  findingsWithin(activity: string): readonly FindingView[] {
    return this.#found.within.get(activity) ?? NOTHING;
  }

  #table(kind: Kind): Table {
    return this.#tables.get(kind) as Table;
  }

  #stand({ findings, letters, ...beside }: State): void {
    this.#found = sorted(findingsAfter(this.#found.all, findings), this.#found);
    if (letters.length) {
      const next = new Map(this.#letters);
      for (const { activity, letters: states } of letters) {
        if (Object.keys(states).length) next.set(activity, states);
        else next.delete(activity);
      }
      this.#letters = next;
    }
    this.#state = beside;
  }
}

export const register = new Store();

/** A new record of a kind: what is not said here the program fills with the vocabulary's own defaults. */
export function draft(kind: Kind, fields: { [field: string]: unknown }): AnyRecord {
  return { kind, record: { id: '', ...fields } } as unknown as AnyRecord;
}

export const hasField = (kind: Kind, name: string) => FIELDS[kind].some((field) => field.name === name);
