import { FIELDS, type Kind, type Row } from './api';

/**
 * The records of one kind in their own order. What is looked up by id or by link is kept from one change to the next;
 * only what a change touches is put in place anew, and what it does not touch stays the very same array.
 */
export class Table {
  #rows = $state.raw<readonly Row[]>([]);
  #byId: Map<string, Row> | null = null;
  #byLink = new Map<string, Map<string, readonly Row[]>>();
  readonly #ordered: boolean;

  constructor(kind: Kind) {
    this.#ordered = FIELDS[kind].some((field) => field.name === 'position');
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  fill(rows: readonly Row[]): void {
    this.#byId = null;
    this.#byLink.clear();
    this.#rows = this.#sorted(rows);
  }

  get(id: string): Row | undefined {
    const rows = this.#rows;
    this.#byId ??= new Map(rows.map((row) => [row.id, row]));
    return this.#byId.get(id);
  }

  /** The records whose link leads to that one, in their own order. */
  pointing(field: string, to: string): readonly Row[] {
    const rows = this.#rows;
    const known = this.#byLink.get(field);
    if (known) return known.get(to) ?? NONE;
    const links = new Map<string, Row[]>();
    for (const row of rows) {
      const target = row[field];
      if (typeof target !== 'string' || target === '') continue;
      const those = links.get(target);
      if (those) those.push(row);
      else links.set(target, [row]);
    }
    this.#byLink.set(field, links);
    return links.get(to) ?? NONE;
  }

  /** Puts records in place of those with their ids, or adds them, and takes others away. */
  change(put: readonly Row[], removed: ReadonlySet<string>): void {
    const before = new Map<string, Row | undefined>();
    for (const { id } of put) before.set(id, this.get(id));
    for (const id of removed) before.set(id, this.get(id));
    const now = new Map(put.map((row) => [row.id, row]));
    const added = put.filter((row) => before.get(row.id) === undefined);
    const kept = this.#rows.filter((row) => !removed.has(row.id)).map((row) => now.get(row.id) ?? row);
    this.#rows = this.#sorted([...kept, ...added]);
    for (const [id, old] of before) {
      const row = now.get(id);
      if (row) this.#byId?.set(id, row);
      else this.#byId?.delete(id);
      for (const [field, links] of this.#byLink) this.#relink(links, old, old?.[field], row, row?.[field]);
    }
  }

  #relink(links: Map<string, readonly Row[]>, old: Row | undefined, from: unknown, row: Row | undefined, to: unknown): void {
    if (old && typeof from === 'string') links.set(from, (links.get(from) ?? NONE).filter((it) => it.id !== old.id));
    if (row && typeof to === 'string' && to !== '') links.set(to, this.#sorted([...(links.get(to) ?? NONE), row]));
  }

  #sorted(rows: readonly Row[]): readonly Row[] {
    return this.#ordered ? [...rows].sort(byPosition) : rows;
  }
}

const NONE: readonly Row[] = [];
const byPosition = (a: Row, b: Row) => Number(a['position']) - Number(b['position']) || (a.id < b.id ? -1 : 1);
