/**
 * Where the help of a field stands so that nothing moves: over the field where there is room, else below it, and in the
 * flow where it would be cut off both ways; by its end where it reaches too far.
 */
export function spotOf(field: HTMLElement, help: HTMLElement): string {
  const [at, box] = [field.getBoundingClientRect(), help.getBoundingClientRect()];
  let [top, end, bottom] = [0, window.innerWidth, Infinity];
  for (let around = field.parentElement; around && around !== document.body; around = around.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(around);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const edge = around.getBoundingClientRect();
    [top, end] = [Math.max(top, edge.top), Math.min(end, edge.right)];
    if (!/auto|scroll/.test(overflowY)) bottom = Math.min(bottom, edge.bottom);
    else break;
  }
  const over = at.top - box.height - GAP >= top;
  if (!over && at.bottom + box.height + GAP > bottom) return 'flow';
  return `${over ? 'over' : 'below'}${at.left + box.width > end ? ' end' : ''}`;
}

/** The air between a field and its help, in px. */
const GAP = 4;
