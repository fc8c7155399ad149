import { ask, type Api } from './api';
import { register } from './register.svelte';
import { language } from './words.svelte';

export type LawData = Api['law'][1];

let held = $state.raw<LawData | null>(null);
let asked = '';

/** The dated law the register is held against, in the language on screen; null until it is told. */
export function law(): LawData | null {
  const key = [register.path, register.state?.law_as_of, ...register.rows('law_file').map((file) => file.id), language()].join('|');
  if (key !== asked) {
    asked = key;
    // What the program does not answer is told where the register is shown.
    void ask('law', {}).then(
      (data) => key === asked && (held = data),
      () => (asked = ''),
    );
  }
  return held;
}
