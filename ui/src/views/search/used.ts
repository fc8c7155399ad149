/** What was found and used, the latest first; kept while the window is open. */
const used: string[] = [];

export function use(key: string): void {
  const at = used.indexOf(key);
  if (at >= 0) used.splice(at, 1);
  used.unshift(key);
  used.length = Math.min(used.length, LIMIT);
}

export const lately = (): readonly string[] => used;

/** How lately it was used, 0 the latest; a high number where it was not. */
export const lateness = (key: string) => (used.includes(key) ? used.indexOf(key) : NEVER);

const LIMIT = 30;
const NEVER = 99;
