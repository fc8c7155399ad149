// A register's JSON without its ids, for comparing two that were made independently.

import { FIELDS, TABLES, parentOf } from './vocabulary.mjs';

/**
 * The records by kind, in which nothing but two things is made alike:
 * - an id is the kind and the record's place, `activity 2`, within the record it is a part of, `activity 2 > purpose 0`;
 *   links name these. What has no place in a list, as a tie has, is told by all it says.
 * - `position` is the record's place among its siblings, from 0: what was moved or removed leaves no gap.
 */
export function plain(register) {
  const ids = new Map();
  const records = {};
  for (const kind of inOrder()) {
    const rows = register[TABLES[kind]] ?? [];
    if (rows.length === 0) continue;
    const counts = new Map();
    records[kind] = [...rows]
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
      .map(({ id, ...row }) => {
        const own = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, linked(kind, name, value, ids)]));
        const within = own[parentOf(kind)?.name];
        const placed = 'position' in own;
        if (placed) {
          own.position = counts.get(within) ?? 0;
          counts.set(within, own.position + 1);
        }
        const named = `${within ? `${within} > ` : ''}${kind} ${placed ? own.position : rows.length > 1 ? told(own) : 0}`;
        ids.set(`${kind}/${id}`, named);
        return { named, ...own };
      })
      .sort((a, b) => (a.named < b.named ? -1 : 1));
  }
  return records;
}

/** All a record says, in one order. */
const told = (row) => JSON.stringify(Object.entries(row).sort());

function linked(kind, name, value, ids) {
  const to = FIELDS[kind].find((field) => field.name === name)?.to;
  if (!to || typeof value !== 'string') return value;
  const named = ids.get(`${to}/${value}`);
  if (named === undefined) throw new Error(`${kind}.${name} leads to no ${to} ${value}`);
  return named;
}

/** Each kind after those it leads to. */
function inOrder() {
  const order = [];
  const visit = (kind) => {
    if (order.includes(kind)) return;
    for (const { to } of FIELDS[kind]) if (to && to !== kind) visit(to);
    order.push(kind);
  };
  Object.keys(FIELDS).forEach(visit);
  return order;
}
