import type { Kind, Of, Row } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { textOf } from '../../lib/stated';
import { title } from '../../lib/titles';
import { fold } from '../search/fold';

type Activity = Of<'activity'>;

/** What of an activity is searched beside its name: the kinds that are a part of it, and the field that says it. */
const PARTS: readonly { kind: Kind; texts: readonly string[]; link?: { field: string; to: Kind } }[] = [
  { kind: 'purpose', texts: ['description'] },
  { kind: 'subject_category', texts: ['name'] },
  { kind: 'data_item', texts: ['name'] },
  { kind: 'recipient', texts: ['category', 'task'], link: { field: 'party', to: 'party' } },
  { kind: 'activity_system', texts: [], link: { field: 'system', to: 'system' } },
];

/** How long reading ahead works at a time while nobody waits for it, in ms. */
const SLICE = 5;

/** Each record's texts, folded once. A record that is changed is another object. */
const folded = new WeakMap<object, string>();

/** Whether every word stands somewhere in an activity's name, purposes, people, data, recipients or systems. */
export function holds(activity: Activity, words: readonly string[]): boolean {
  let missing = words.filter((word) => !read(activity as unknown as Row, ['name']).includes(word));
  for (const { kind, texts, link } of PARTS) {
    if (missing.length === 0) return true;
    for (const part of register.pointing(kind, 'activity', activity.id) as unknown as readonly Row[]) {
      const own = texts.length ? read(part, texts) : '';
      const other = link ? named(link.to, register.row(link.to, textOf(part[link.field]))) : '';
      missing = missing.filter((word) => !own.includes(word) && !other.includes(word));
    }
  }
  return missing.length === 0;
}

/** Reads ahead what will be searched, a little at a time, until all is read or the returned function is called. */
export function readAhead(): () => void {
  const work = PARTS.flatMap(({ kind, texts }) => (texts.length ? [{ rows: register.rows(kind), texts }] : []));
  let at = 0;
  let timer = setTimeout(step, 50);
  function step(): void {
    const until = performance.now() + SLICE;
    while (work[0] && performance.now() < until) {
      const { rows, texts } = work[0];
      for (const row of rows.slice(at, at + 50)) read(row, texts);
      at += 50;
      if (at >= rows.length) {
        work.shift();
        at = 0;
      }
    }
    if (work.length) timer = setTimeout(step, 0);
  }
  return () => clearTimeout(timer);
}

function read(row: Row, texts: readonly string[]): string {
  let text = folded.get(row);
  if (text === undefined) folded.set(row, (text = fold(texts.map((name) => textOf(row[name])).join('\n'))));
  return text;
}

function named(kind: Kind, row: Row | undefined): string {
  if (!row) return '';
  let text = folded.get(row);
  if (text === undefined) folded.set(row, (text = fold(title(kind, row))));
  return text;
}
