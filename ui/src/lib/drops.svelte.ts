/** A screen that takes files dropped on the window. */
export interface Taker {
  /** What they are dropped for. */
  words: () => string;
  take: (paths: readonly string[]) => void;
}

let taker = $state.raw<Taker | null>(null);

/** The screen that takes what is dropped now; else a dropped file is a register to open. */
export const taking = (): Taker | null => taker;

/** From now on dropped files are a screen's own. Returns what ends it. */
export function takeDrops(by: Taker): () => void {
  taker = by;
  return () => {
    if (taker === by) taker = null;
  };
}
