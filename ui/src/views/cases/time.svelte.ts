import { ask, type Api } from '../../lib/api';
import { autosave } from '../../lib/autosave.svelte';
import { register } from '../../lib/register.svelte';
import { language } from '../../lib/words.svelte';
import type { CaseKind } from './standing';

type Deadlines = Api['case_deadlines'][1];

/** How long a time that is shown may be behind the clock, in ms. */
const MINUTE = 60_000;

/** Until when a case is answered or notified: asked anew when something was changed, and with the clock while it is looked at. */
export class CaseTime {
  #value = $state.raw<Deadlines | null>(null);

  get request(): NonNullable<Deadlines['request']> | null {
    return this.#value?.request ?? null;
  }
  get breach(): NonNullable<Deadlines['breach']> | null {
    return this.#value?.breach ?? null;
  }

  /** To be called in an effect. */
  follow(kind: CaseKind, id: string): () => void {
    let current = true;
    language();
    const read = () => {
      if (document.hidden) return;
      // What cannot be told now is told with the next change, or the next minute.
      ask('case_deadlines', { kind, id }).then((value) => current && (this.#value = value), () => undefined);
    };
    if (register.state !== null && autosave.status !== 'saving') read();
    const timer = setInterval(read, MINUTE);
    document.addEventListener('visibilitychange', read);
    return () => {
      current = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', read);
    };
  }
}
