/** What was found and used, the latest first; kept while the window is open. */
const used: string[] = [];

export function use(key: string): void {
  const at = used.indexOf(key);
  if (at >= 0) used.splice(at, 1);
  used.unshift(key);
  used.length = Math.min(used.length, LIMIT);
}

export const lately = (): readonly string[] => used;
export const isAnyUsed = () => used.length > 0;

/** How lately it was used, 0 the latest; a high number where it was not. */
export function lateness(key: string): number {
  const at = used.indexOf(key);
  return at < 0 ? NEVER : at;
}

const LIMIT = 30;
/** How lately what was never used was used. */
export const NEVER = 99;
