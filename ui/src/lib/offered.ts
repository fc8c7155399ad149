import type { Field, Of, Value } from './api';

/** The lists whose answers are provisions of one country's law, told by how they begin. */
const NATIONAL: readonly string[] = ['national-ground'];

/** The answers a choice offers: of national provisions those of the organisation's country, of the agenda's parts those that hold points, and what is chosen already. */
export function offered(field: Field, value: Value, country: Of<'organisation'>['country'] | undefined): readonly string[] {
  const values = field.values ?? [];
  // In the first stand the actions of the last control alone.
  if (field.of === 'agenda-part') return values.filter((one) => one !== 'actions' || one === value);
  if (!country || !NATIONAL.includes(field.of ?? '')) return values;
  return values.filter((one) => one.startsWith(`${country}_`) || one === value);
}
