import { FIELDS, TABLES, type AnyRecord, type Changed, type FindingView, type Kind, type Of, type Open, type Register, type Row, type State } from './api';

/** The whole register as the window holds it. Each change arrives as a difference and is put in place. */
class Store {
  #open = $state.raw<Open | null>(null);
  #lists = $state.raw<Register | null>(null);
  #state = $state.raw<State | null>(null);
  #index = $derived.by(() => (this.#lists ? indexed(this.#lists) : EMPTY));

  get isOpen(): boolean {
    return this.#open !== null;
  }
  get path(): string {
    return this.#open?.path ?? '';
  }
  get fileName(): string {
    return this.#open?.file_name ?? '';
  }
  get state(): State | null {
    return this.#state;
  }
  get readOnly(): boolean {
    return this.#state?.read_only ?? false;
  }
  get findings(): readonly FindingView[] {
    return this.#state?.findings ?? [];
  }
  get organisation(): Of<'organisation'> | undefined {
    return this.list('organisation')[0];
  }

  show(open: Open | null): void {
    this.#open = open;
    this.#lists = open?.register ?? null;
    this.#state = open?.state ?? null;
  }

  apply(changed: Changed): void {
    if (!this.#lists) return;
    const next = { ...this.#lists };
    for (const { kind, record } of changed.put) replace(next, kind, record.id, record as unknown as Row);
    for (const { kind, id } of changed.removed) replace(next, kind, id, null);
    this.#lists = next;
    this.#state = changed.state;
  }

  /** Every record of a kind, in its own order. */
  list<K extends Kind>(kind: K): readonly Of<K>[] {
    return (this.#index.lists.get(kind) ?? []) as unknown as Of<K>[];
  }

  rows(kind: Kind): readonly Row[] {
    return this.#index.lists.get(kind) ?? [];
  }

  get<K extends Kind>(kind: K, id: string | null | undefined): Of<K> | undefined {
    return this.row(kind, id) as unknown as Of<K> | undefined;
  }

  row(kind: Kind, id: string | null | undefined): Row | undefined {
    return id ? this.#index.byId.get(`${kind}/${id}`) : undefined;
  }

  /** The records of a kind that point to this one by that field, in their own order. */
  pointing<K extends Kind>(kind: K, field: string, id: string): readonly Of<K>[] {
    return (this.#index.byLink.get(`${kind}.${field}/${id}`) ?? []) as unknown as Of<K>[];
  }

  findingsAt(kind: Kind, id: string): readonly FindingView[] {
    return this.findings.filter((finding) => finding.kind === kind && finding.id === id);
  }
}

export const register = new Store();

/** A new record of a kind: what is not said here the program fills with the vocabulary's own defaults. */
export function draft(kind: Kind, fields: { [field: string]: unknown }): AnyRecord {
  return { kind, record: { id: '', ...fields } } as unknown as AnyRecord;
}

export const hasField = (kind: Kind, name: string) => FIELDS[kind].some((field) => field.name === name);

interface Index {
  lists: Map<Kind, Row[]>;
  byId: Map<string, Row>;
  byLink: Map<string, Row[]>;
}

const EMPTY: Index = { lists: new Map(), byId: new Map(), byLink: new Map() };

function indexed(lists: Register): Index {
  const index: Index = { lists: new Map(), byId: new Map(), byLink: new Map() };
  for (const kind of Object.keys(FIELDS) as Kind[]) {
    const rows = [...((lists[TABLES[kind] as keyof Register] ?? []) as unknown as Row[])];
    if (hasField(kind, 'position')) rows.sort(byPosition);
    index.lists.set(kind, rows);
    const links = FIELDS[kind].filter((field) => field.shape === 'link');
    for (const row of rows) {
      index.byId.set(`${kind}/${row.id}`, row);
      for (const link of links) {
        const target = row[link.name];
        if (typeof target !== 'string' || target === '') continue;
        const key = `${kind}.${link.name}/${target}`;
        const known = index.byLink.get(key);
        if (known) known.push(row);
        else index.byLink.set(key, [row]);
      }
    }
  }
  return index;
}

const byPosition = (a: Row, b: Row) => Number(a['position']) - Number(b['position']) || (a.id < b.id ? -1 : 1);

function replace(lists: Register, kind: Kind, id: string, row: Row | null): void {
  const name = TABLES[kind] as keyof Register;
  const old = (lists[name] ?? []) as unknown as Row[];
  const at = old.findIndex((it) => it.id === id);
  const next = row === null ? old.filter((it) => it.id !== id) : at < 0 ? [...old, row] : old.with(at, row);
  (lists as unknown as { [name: string]: Row[] })[name] = next;
}
