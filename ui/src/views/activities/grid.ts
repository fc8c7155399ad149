/** The control the arrow keys, Home and End lead to from the one in focus, in the body of a table. */
export function neighbour(event: KeyboardEvent, from: HTMLElement): HTMLElement | null {
  if (event.altKey || event.metaKey || event.shiftKey) return null;
  const cell = from.closest<HTMLTableCellElement>('td, th');
  const row = cell?.parentElement;
  const body = row?.closest('tbody');
  if (!cell || !row || !body) return null;
  switch (event.key) {
    case 'ArrowRight':
      return controls(row).find((control) => columnOf(control) > cell.cellIndex) ?? null;
    case 'ArrowLeft':
      return controls(row).findLast((control) => columnOf(control) < cell.cellIndex) ?? null;
    case 'ArrowDown':
    case 'ArrowUp':
      return inColumn(event.key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling, cell.cellIndex);
    case 'Home':
      return event.ctrlKey ? inColumn(body.firstElementChild, cell.cellIndex) : (controls(row)[0] ?? null);
    case 'End':
      return event.ctrlKey ? inColumn(body.lastElementChild, cell.cellIndex) : (controls(row).at(-1) ?? null);
    default:
      return null;
  }
}

const controls = (row: Element) => [...row.querySelectorAll<HTMLElement>('button, a[href]')];
const columnOf = (control: HTMLElement) => control.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? -1;

/** The row's control in that column, else the nearest before it. */
function inColumn(row: Element | null, column: number): HTMLElement | null {
  return row ? (controls(row).findLast((control) => columnOf(control) <= column) ?? null) : null;
}
