import type { Kind, Of, Row } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { textOf } from '../../lib/stated';
import { title } from '../../lib/titles';
import { fold } from '../search/fold';

type Activity = Of<'activity'>;

/** What of an activity is searched beside its name: the kinds that are a part of it, and the fields that say it. */
const PARTS: readonly { kind: Kind; texts: readonly string[]; link?: { field: string; to: Kind } }[] = [
  { kind: 'purpose', texts: ['description'] },
  { kind: 'subject_category', texts: ['name'] },
  { kind: 'data_item', texts: ['name'] },
  { kind: 'recipient', texts: ['category', 'task'], link: { field: 'party', to: 'party' } },
  { kind: 'activity_system', texts: [], link: { field: 'system', to: 'system' } },
];
const KINDS: readonly Kind[] = ['activity', 'party', 'system', ...PARTS.map(({ kind }) => kind)];

/** How long reading ahead works at a time while nobody waits for it, in ms. */
const SLICE = 5;

/** Each record's own texts, folded once. A record that is changed is another object. */
const folded = new WeakMap<object, string>();

/** What is searched in each activity, what it was read from, and the lists that were looked at last: as long as they stand, it does. */
const texts = new WeakMap<object, { from: readonly object[]; text: string; lists: readonly object[] }>();
let lists: readonly object[] = [];

/** The activities in whose name, purposes, people, data, recipients or systems every word stands. */
export function holding(activities: readonly Activity[], words: readonly string[]): readonly Activity[] {
  look();
  return activities.filter((activity) => {
    const text = whole(activity);
    return words.every((word) => text.includes(word));
  });
}

/** Reads ahead what will be searched, a little at a time, until all is read or the returned function is called. */
export function readAhead(): () => void {
  const activities = register.list('activity');
  let at = 0;
  let timer = setTimeout(step, 50);
  function step(): void {
    const until = performance.now() + SLICE;
    look();
    for (; at < activities.length && performance.now() < until; at += 1) whole(activities[at] as Activity);
    if (at < activities.length) timer = setTimeout(step, 0);
  }
  return () => clearTimeout(timer);
}

function look(): void {
  const now = KINDS.map((kind) => register.rows(kind));
  if (!alike(now, lists)) lists = now;
}

function whole(activity: Activity): string {
  const held = texts.get(activity);
  if (held?.lists === lists) return held.text;
  const parts = PARTS.map(({ kind }) => register.pointing(kind, 'activity', activity.id) as unknown as readonly Row[]);
  const linked = PARTS.flatMap(({ link }, at) => (link ? (parts[at] ?? []).map((part) => register.row(link.to, textOf(part[link.field]))) : []));
  const from = [...parts, ...linked.filter((row) => row !== undefined)];
  if (held && alike(held.from, from)) {
    held.lists = lists;
    return held.text;
  }
  const said = [read(activity as unknown as Row, ['name'])];
  for (const [at, { texts: fields, link }] of PARTS.entries()) {
    for (const part of parts[at] ?? []) {
      if (fields.length) said.push(read(part, fields));
      if (link) said.push(named(link.to, register.row(link.to, textOf(part[link.field]))));
    }
  }
  const text = said.join('\n');
  texts.set(activity, { from, text, lists });
  return text;
}

const alike = (a: readonly object[], b: readonly object[]) => a.length === b.length && a.every((it, at) => it === b[at]);

function read(row: Row, fields: readonly string[]): string {
  let text = folded.get(row);
  if (text === undefined) folded.set(row, (text = fold(fields.map((name) => textOf(row[name])).join('\n'))));
  return text;
}

function named(kind: Kind, row: Row | undefined): string {
  if (!row) return '';
  let text = folded.get(row);
  if (text === undefined) folded.set(row, (text = fold(title(kind, row))));
  return text;
}
