import type { Field, Of, Value } from './api';

/** The lists whose answers are provisions of one country's law, told by how they begin. */
const NATIONAL: readonly string[] = ['national-ground'];

/** The answers a choice offers: of national provisions those of the organisation's country, and what is chosen already. */
export function offered(field: Field, value: Value, country: Of<'organisation'>['country'] | undefined): readonly string[] {
  const values = field.values ?? [];
  if (!country || !NATIONAL.includes(field.of ?? '')) return values;
  return values.filter((one) => one.startsWith(`${country}_`) || one === value);
}
