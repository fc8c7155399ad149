import { ask, type Api } from '../../lib/api';
import { autosave } from '../../lib/autosave.svelte';
import { register } from '../../lib/register.svelte';
import { language } from '../../lib/words.svelte';

type Asked = 'held' | 'information_duty';

/** What the program tells of the register as it stands, asked anew whenever that has changed. */
class Answer<N extends Asked> {
  #value = $state.raw<Api[N][1] | null>(null);

  #failed = $state(false);

  constructor(private readonly name: N) {}

  get value(): Api[N][1] | null {
    return this.#value;
  }

  /** Whether it was asked for and cannot be told. */
  get failed(): boolean {
    return this.#failed;
  }

  /** To be called in an effect: asks where the register or the language is another than before. */
  follow(payload: Api[N][0]): () => void {
    let current = true;
    language();
    if (register.state !== null && autosave.status !== 'saving') {
      // What cannot be told now stands there no longer; the next change asks again.
      ask(this.name, payload).then(
        (value) => current && ((this.#value = value), (this.#failed = false)),
        () => current && ((this.#value = null), (this.#failed = true)),
      );
    }
    return () => (current = false);
  }
}

/** What Articles 13 and 14 demand of one policy. */
export const duty = () => new Answer('information_duty');

/** What the program sees for and against each statement, by its id; followed by the page of a policy. */
export const weighed = new Answer('held');
