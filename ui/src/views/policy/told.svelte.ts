import { failureOf } from '../../lib/api';
import type { Kind } from '../../lib/api';
import { autosave } from '../../lib/autosave.svelte';
import { call } from '../../lib/backend';
import { register } from '../../lib/register.svelte';
import { language } from '../../lib/words.svelte';

/** What Articles 13 and 14 demand of a policy, item by item, and where it is told. */
export interface Duty {
  /** The day the law data were checked up to. */
  as_of: string;
  items: DutyItem[];
}

export interface DutyItem {
  item: string;
  /** In a few words. */
  title: string;
  articles: string[];
  demand: 'required' | 'if_applicable' | 'unclear';
  state: 'satisfied' | 'missing' | 'unclear' | 'not_applicable';
  /** Where it is told, or what cures it; the best first. */
  places: DutyPlace[];
  /** In a sentence: why it is so. */
  reason: string;
}

export interface DutyPlace {
  kind: Kind;
  id: string;
  field: string | null;
  /** The section of the policy that prints it. */
  section: string | null;
}

/** What the program sees for and against a statement. */
export interface Weighed {
  verdict: 'refuted' | 'doubtful' | 'proved' | 'open';
  seen: { weighs: 'proves' | 'refutes' | 'doubts'; text: string; kind: Kind; id: string }[];
}

/** What the program tells of the register as it stands, asked anew whenever that has changed. */
class Answer<T> {
  #value = $state.raw<T | null>(null);

  get value(): T | null {
    return this.#value;
  }

  /** To be called in an effect: asks where the register or the language is another than before. */
  follow(name: string, payload: unknown): () => void {
    let current = true;
    const stands = register.state !== null && autosave.status !== 'saving';
    language();
    if (stands && !unanswered.has(name)) {
      call<T>(name, payload).then(
        (value) => current && (this.#value = value),
        (thrown: unknown) => {
          if (failureOf(thrown).code === 'unknown_command') unanswered.add(name);
          if (current) this.#value = null;
        },
      );
    }
    return () => (current = false);
  }
}

/** What this program does not tell. */
const unanswered = new Set<string>();

export const answer = <T>() => new Answer<T>();
