import { ask, type Of } from '../../lib/api';
import { asks } from '../../lib/marks';
import { register } from '../../lib/register.svelte';
import { textOf } from '../../lib/stated';
import { title } from '../../lib/titles';
import { choiceName, language } from '../../lib/words.svelte';
import { wordsOf } from '../search/fold';
import { chosen, NOBODY, type Column } from './chosen.svelte';
import { holding } from './find';

type Activity = Of<'activity'>;

/** How many rows stand on the screen at a time. */
export const PAGE = 25;

/** How many findings on an activity itself ask for something: not those every activity has in common. */
export const askedOf = (activity: Activity) => register.findingsWithin(activity.id).filter(asks).length;

/** The activities the list shows, in its order, a page at a time. */
export class Rows {
  /** What asks for something on every activity alike. */
  readonly shared = $derived(register.findingsEverywhere.filter(asks).length);

  /** When each activity or a part of it was last changed. */
  #changed = $state.raw<{ readonly [id: string]: string }>({});

  /** All in order, reckoned anew only when the column or the register changes: what is typed and filtered leaves it. */
  readonly #sort = $derived(chosen.all.sort);
  readonly #ascending = $derived(this.#sort === null ? register.list('activity') : [...register.list('activity')].sort(this.#comparing(this.#sort)));
  readonly #ordered = $derived(chosen.all.down ? this.#ascending.toReversed() : this.#ascending);

  readonly all = $derived.by(() => {
    const { query, status, owner, attention } = chosen.all;
    const words = wordsOf(query);
    const fitting = this.#ordered.filter(
      (it) =>
        (status === 'all' || (status === 'current' ? it.status !== 'archived' : it.status === status)) &&
        (owner === '' || (owner === NOBODY ? it.owner === null : it.owner === owner)) &&
        (!attention || askedOf(it) > 0),
    );
    return words.length ? holding(fitting, words) : fitting;
  });

  /** How many archived ones fit what is sought, where they are left out. */
  readonly archived = $derived.by(() => {
    const { query, status } = chosen.all;
    const words = wordsOf(query);
    return words.length && status === 'current' ? holding(register.list('activity').filter((it) => it.status === 'archived'), words).length : 0;
  });

  readonly pages = $derived(Math.max(1, Math.ceil(this.all.length / PAGE)));
  readonly page = $derived(Math.min(chosen.all.page, this.pages - 1));
  readonly first = $derived(this.page * PAGE);
  readonly shown = $derived(this.all.slice(this.first, this.first + PAGE));

  changedAt(activity: Activity): string | undefined {
    return this.#changed[activity.id];
  }

  /** Asks when everything was last changed. Where it cannot be told the column stays empty. */
  async follow(): Promise<void> {
    try {
      this.#changed = await ask('last_changes', { kind: 'activity' });
    } catch {
      this.#changed = {};
    }
  }

  #comparing(column: Column): (a: Activity, b: Activity) => number {
    const collator = new Intl.Collator(language(), { numeric: true });
    const byText = (text: (it: Activity) => string) => {
      const texts = new Map(register.list('activity').map((it) => [it.id, text(it)]));
      return (a: Activity, b: Activity) => collator.compare(texts.get(a.id) ?? '', texts.get(b.id) ?? '');
    };
    switch (column) {
      case 'name':
        return byText((it) => textOf(it.name));
      case 'status':
        return byText((it) => choiceName('activity-status', it.status));
      case 'owner':
        return byText((it) => (it.owner ? title('person', register.row('person', it.owner)) : ''));
      case 'findings': {
        const counts = new Map(register.list('activity').map((it) => [it.id, askedOf(it)]));
        return (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0);
      }
      case 'changed':
        return (a, b) => Date.parse(this.#changed[b.id] ?? '') - Date.parse(this.#changed[a.id] ?? '') || 0;
    }
  }
}

