/** The areas of the window that F6 goes through, in the order of the page. Another one joins by `data-area`. */
const AREAS = '.top, .rail, .main, .app > .drawer, .stat, [data-area]';

const FOCUSABLE = 'input:not(:disabled), textarea, select:not(:disabled), button:not(:disabled), a[href], summary, [tabindex="0"]';

/** Where the focus was in each area when it was left. */
const left = new WeakMap<Element, HTMLElement>();

/** Puts the focus in the next area, or the one before: where it was there last, else in the first thing that takes it. */
export function stepArea(by: 1 | -1): void {
  const areas = [...document.querySelectorAll<HTMLElement>(AREAS)].filter(isShown);
  if (areas.length === 0) return;
  const active = document.activeElement;
  // An area may lie in another: the nearest one counts.
  const here = active instanceof HTMLElement ? areas.findLastIndex((area) => area.contains(active)) : -1;
  const from = areas[here];
  if (from && active instanceof HTMLElement) left.set(from, active);
  const at = here < 0 ? (by === 1 ? 0 : areas.length - 1) : (here + by + areas.length) % areas.length;
  const area = areas[at];
  if (area) enter(area);
}

function enter(area: HTMLElement): void {
  const last = left.get(area);
  const first = [...area.querySelectorAll<HTMLElement>(FOCUSABLE)].find(isShown);
  const target = last?.isConnected && area.contains(last) && isShown(last) ? last : first;
  if (!target) area.tabIndex = -1;
  (target ?? area).focus();
}

/** What lies in a folded part has boxes in some engines; those can tell. */
const isShown = (element: HTMLElement) => element.getClientRects().length > 0 && (element.checkVisibility?.() ?? true);
