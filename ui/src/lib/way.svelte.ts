import type { Screen } from './place.svelte';

/** A screen one left: what lay open beside it, how far it was scrolled in px, and whether something on it led away. */
export interface Left<T> {
  screen: Screen;
  beside: T;
  scrolled: number;
  led: boolean;
}

/** The screens one came by, the last one last. */
export class Way<T> {
  #left = $state.raw<readonly Left<T>[]>([]);

  leave(left: Left<T>): void {
    this.#left = [...this.#left, left].slice(-LONGEST);
  }

  /** The last one that is still there. */
  last(isThere: (screen: Screen) => boolean): Left<T> | undefined {
    return this.#left.findLast(({ screen }) => isThere(screen));
  }

  /** Takes the last one that is still there off the way. */
  back(isThere: (screen: Screen) => boolean): Left<T> | undefined {
    const at = this.#left.findLastIndex(({ screen }) => isThere(screen));
    const left = this.#left[at];
    this.#left = this.#left.slice(0, Math.max(at, 0));
    return left;
  }

  forget(): void {
    this.#left = [];
  }
}

const LONGEST = 50;
