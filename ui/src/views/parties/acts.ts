import { tick } from 'svelte';
import { put, undo } from '../../lib/acts';
import type { Kind } from '../../lib/api';
import { dateText } from '../../lib/dates';
import { say } from '../../lib/notice.svelte';
import { focusOn } from '../../lib/place.svelte';
import { fieldLabel, t } from '../../lib/words.svelte';

/**
 * Registers a day in a field and goes there, where another day is typed over it; without a day it only goes there.
 * Answers whether it did.
 */
export async function toDate(kind: Kind, id: string, field: string, day?: string): Promise<boolean> {
  if (day && !(await put(kind, id, { [field]: day }))) return false;
  await tick();
  const within = `[data-field="${kind}/${id}/${field}"]`;
  if (!focusOn(`.drawer ${within}`) && !focusOn(within)) return day !== undefined;
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
  if (day) say(t('dated', { what: fieldLabel(kind, field), date: dateText(day) }), { label: t('undo'), run: () => void undo() });
  return true;
}
