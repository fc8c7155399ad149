import { FIELDS, type Kind, type Row } from '../../lib/api';
import { countryName } from '../../lib/countries';
import { register } from '../../lib/register.svelte';
import { title } from '../../lib/titles';
import { language } from '../../lib/words.svelte';
import { Best } from './best';
import { fit, fold } from './fold';

/** A record as it is searched. */
export interface Entry {
  kind: Kind;
  id: string;
  /** Its title and its texts, folded. */
  title: string;
  text: string;
}

/** The kinds that are found, those a person thinks of first in front. What only ties two records together is none. */
const ORDER: readonly Kind[] = [
  'activity', 'party', 'system', 'measure', 'retention_rule', 'policy', 'person', 'document', 'subject_request', 'breach', 'agreement', 'organisation',
  'purpose', 'data_item', 'subject_category', 'recipient', 'transfer', 'legal_basis', 'risk_assessment', 'policy_section',
  'policy_audience', 'statement', 'consent', 'cookie_category', 'term', 'policy_pointer', 'reference', 'controller_served',
  'compatibility_test', 'statement_link', 'breach_procedure', 'right_procedure', 'contact_point', 'supervisory_authority', 'person_role',
  'staff_evidence', 'financial_year', 'supervision', 'sub_processor', 'sub_processor_notice', 'erasure_run', 'restoration',
  'action', 'review', 'agenda_line', 'check_point', 'control_plan', 'breach_phase', 'enclosure', 'signing', 'signature',
];

/** Texts that no one looks for: they are the program's own. */
const OWN: { readonly [kind in Kind]?: readonly string[] } = {
  document: ['fingerprint', 'trail_head', 'snapshot', 'pdf'],
  agenda_line: ['point', 'subject_kind', 'subject'],
  check_point: ['point'],
};

/** How long the index works at a time while nobody waits for it, in ms. */
const SLICE = 6;

/** The records of the open register as they are searched: read once, kept up by what changes, in idle time. */
class RecordIndex {
  #entries = new Map<Kind, Map<string, { row: Row; entry: Entry }>>();
  #lists = new Map<Kind, readonly Row[]>();
  #language = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Generator<void> | null = null;

  /** Takes up what changed, a little at a time. Whoever calls it in an effect is called again at the next change. */
  follow(): void {
    for (const kind of ORDER) register.rows(kind);
    language();
    this.#work = this.#update();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#slice(), 50);
  }

  /** The best of what fits, and how many fit. `recent` tells how lately a record was used, 0 the latest. */
  find(words: readonly string[], limit: number, recent: (kind: Kind, id: string) => number): Best<Entry> {
    this.#finish();
    const best = new Best<Entry>(limit);
    for (const [rank, kind] of ORDER.entries()) {
      for (const { entry } of this.#entries.get(kind)?.values() ?? []) {
        const fits = fit(words, entry.title, entry.text);
        if (fits !== null) best.take(entry, fits * 1e9 + Math.min(recent(kind, entry.id), 99) * 1e7 + rank * 1e5 + Math.min(entry.title.length, 9_999));
      }
    }
    return best;
  }

  /** All of it, now: somebody waits. */
  #finish(): void {
    this.#work ??= this.#update();
    while (!this.#work.next().done);
    this.#work = null;
    clearTimeout(this.#timer);
  }

  #slice(): void {
    const until = performance.now() + SLICE;
    while (performance.now() < until) {
      if (this.#work?.next().done !== false) {
        this.#work = null;
        return;
      }
    }
    this.#timer = setTimeout(() => this.#slice(), 0);
  }

  *#update(): Generator<void> {
    if (this.#language !== language()) {
      this.#entries.clear();
      this.#lists.clear();
      this.#language = language();
    }
    for (const kind of ORDER) {
      const rows = register.rows(kind);
      if (this.#lists.get(kind) === rows) continue;
      const known = this.#entries.get(kind) ?? new Map<string, { row: Row; entry: Entry }>();
      const next = new Map<string, { row: Row; entry: Entry }>();
      for (const [at, row] of rows.entries()) {
        const old = known.get(row.id);
        next.set(row.id, old?.row === row ? old : this.#read(kind, row));
        if (old && old.row !== row) this.#retitle(kind, row.id);
        if (at % 50 === 49) yield;
      }
      this.#entries.set(kind, next);
      this.#lists.set(kind, rows);
      yield;
    }
  }

  #read(kind: Kind, row: Row): { row: Row; entry: Entry } {
    return { row, entry: { kind, id: row.id, title: fold(title(kind, row)), text: fold(textsOf(kind, row).map(([, text]) => text).join('\n')) } };
  }

  /** What is called by the name of a record that changed is called anew. */
  #retitle(kind: Kind, id: string): void {
    for (const other of ORDER) {
      for (const field of FIELDS[other]) {
        if (field.to !== kind || field.parent) continue;
        for (const row of register.pointing(other, field.name, id) as unknown as readonly Row[]) {
          if (this.#entries.get(other)?.has(row.id)) this.#entries.get(other)?.set(row.id, this.#read(other, row));
        }
      }
    }
  }
}

export const records = new RecordIndex();

/** The texts a person wrote in a record, with the field of each. */
export function textsOf(kind: Kind, row: Row): [field: string, text: string][] {
  const own = OWN[kind] ?? [];
  return FIELDS[kind].flatMap(({ name, shape, edit }) => {
    const value = row[name];
    return shape === 'text' && typeof value === 'string' && value !== '' && !own.includes(name) ? [[name, edit === 'country' || edit === 'place' ? countryName(value) : value] as [string, string]] : [];
  });
}
