import { ask, failureOf, type AnyRecord, type Changed, type Kind, type Row } from './api';
import { autosave } from './autosave.svelte';
import { hush, report, say } from './notice.svelte';
import { draft, hasField, register } from './register.svelte';
import { title } from './titles';
import { kindName, t } from './words.svelte';

const itself = (changed: Changed) => changed;

/** Adds a record and gives its id; undefined where it could not be added, which was said. What has the same `run` is undone as one. */
export function add(kind: Kind, fields: { readonly [field: string]: unknown } = {}, run: string | null = null): Promise<string | undefined> {
  return once(['add', kind, fields, run], async () => {
    const place = hasField(kind, 'position') && !('position' in fields) ? { position: nextPosition(kind) } : {};
    return made(kind, await tried(() => autosave.act(() => ask('add', { record: draft(kind, { ...place, ...fields }), run }), itself)));
  });
}

/** Makes a copy of a record with all its parts and gives its id; undefined where it could not be made, which was said. */
export function copy(kind: Kind, id: string): Promise<string | undefined> {
  return once(['copy', kind, id], async () => {
    if (!(await autosave.flush())) return undefined;
    return made(kind, await tried(() => autosave.act(() => ask('duplicate', { kind, id }), itself)));
  });
}

/** What is being done: who presses twice before it is done means one. */
const under = new Map<string, Promise<string | undefined>>();

function once(wish: readonly unknown[], run: () => Promise<string | undefined>): Promise<string | undefined> {
  const key = JSON.stringify(wish);
  const doing = under.get(key) ?? run().finally(() => under.delete(key));
  under.set(key, doing);
  return doing;
}

const made = (kind: Kind, changed: Changed | undefined) => changed?.put.find((put) => put.kind === kind)?.record.id;

/** Writes several fields of a record at once, undone as one. Answers whether it did; what went wrong was said. */
export async function put(kind: Kind, id: string, fields: { readonly [field: string]: unknown }): Promise<boolean> {
  // What was typed in it is saved before, and never overwritten.
  if (!(await autosave.flush())) return false;
  const record = () => ({ kind, record: { ...register.row(kind, id), ...fields } }) as unknown as AnyRecord;
  return (await tried(() => autosave.act(() => ask('save', { record: record(), run: null }), itself))) !== undefined;
}

/** Takes a record away and offers to undo it. */
export async function remove(kind: Kind, id: string): Promise<boolean> {
  const name = title(kind, register.row(kind, id));
  const changed = await tried(() => autosave.act(() => ask('remove', { kind, id }), itself));
  if (changed) say(t('removed', { kind: kindName(kind), name }), { label: t('undo'), run: () => void undo() });
  return changed !== undefined;
}

/** Moves a record one place among its siblings; both saves are one run, undone as one. */
export async function move(kind: Kind, siblings: readonly Row[], at: number, by: -1 | 1): Promise<void> {
  const order = [...siblings];
  const [row] = order.splice(at, 1);
  if (!row || at + by < 0 || at + by > order.length) return;
  order.splice(at + by, 0, row);
  const run = `${kind}/${row.id}/position/${Date.now()}`;
  for (const [position, sibling] of order.entries()) {
    if (sibling['position'] === position) continue;
    // What was written in it while those before it were saved is kept.
    const placed = () => ({ kind, record: { ...(register.row(kind, sibling.id) ?? sibling), position } }) as unknown as AnyRecord;
    if (!(await tried(() => autosave.act(() => ask('save', { record: placed(), run }), itself)))) return;
  }
}

export const undo = () => backOrForth('undo');
export const redo = () => backOrForth('redo');

/** Runs an act; a failure is said in words and gives undefined. */
export async function tried<T>(run: () => Promise<T>): Promise<T | undefined> {
  hush();
  try {
    return await run();
  } catch (thrown) {
    report(failureOf(thrown));
    return undefined;
  }
}

async function backOrForth(way: 'undo' | 'redo'): Promise<void> {
  if (!(await autosave.flush())) return;
  await tried(() => autosave.act(() => ask(way, {}), itself));
}

const nextPosition = (kind: Kind) => register.rows(kind).reduce((last, row) => Math.max(last, Number(row['position']) + 1), 0);
