import { SvelteMap } from 'svelte/reactivity';

/** What was typed in a field and cannot be understood. */
export interface Fault {
  /** The id of the control. */
  key: string;
  /** The field's name. */
  label: string;
  /** What is wrong and how it is written. */
  text: string;
  /** Whether the field stands on the screen or in the drawer beside it. */
  where: 'main' | 'drawer';
}

const kept = new SvelteMap<string, Fault>();

/** Tells of a fault; the function returned takes it back. */
export function tell(fault: Fault): () => void {
  kept.set(fault.key, fault);
  return () => kept.delete(fault.key);
}

/** What cannot be understood in one part of the window, in the order of the page. */
export function faultsIn(where: Fault['where']): Fault[] {
  return [...kept.values()].filter((fault) => fault.where === where).sort(byPlace);
}

function byPlace(a: Fault, b: Fault): number {
  const [one, other] = [document.getElementById(a.key), document.getElementById(b.key)];
  if (!one || !other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
