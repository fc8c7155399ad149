import type { Of } from '../../lib/api';
import { register } from '../../lib/register.svelte';

export type Column = 'name' | 'status' | 'owner' | 'findings' | 'changed';
export type Status = Of<'activity'>['status'] | 'current' | 'all';

/** Nobody answers for it. */
export const NOBODY = '-';

const START = { query: '', status: 'current' as Status, owner: '', attention: false, sort: null as Column | null, down: false, page: 0 };

/** What the list shows, and in which order: kept while one is elsewhere, but not for another register. */
class Chosen {
  #all = $state.raw({ ...START, path: '' });

  get all(): typeof START {
    return this.#all.path === register.path ? this.#all : START;
  }

  /** Whether some are left out by choice. */
  get filtered(): boolean {
    const { query, status, owner, attention } = this.all;
    return query.trim() !== '' || status !== START.status || owner !== START.owner || attention;
  }

  /** Takes a choice up; what is found anew is seen from its beginning. */
  set(choice: Partial<typeof START>): void {
    this.#all = { ...this.all, page: 0, ...choice, path: register.path };
  }

  /** A column's head was pressed: up, then down, then as in the register. */
  order(column: Column): void {
    const { sort, down } = this.all;
    if (sort !== column) this.set({ sort: column, down: false });
    else if (!down) this.set({ down: true });
    else this.set({ sort: null, down: false });
  }

  /** Shows all again. */
  clear(): void {
    const { query, status, owner, attention } = START;
    this.set({ query, status, owner, attention });
  }
}

export const chosen = new Chosen();
