import { register } from '../../lib/register.svelte';

export type Beginning = 'you' | 'which' | 'company';

const kept = $state<{ at: Beginning }>({ at: 'which' });

/** Where the first start begins when no register is open. */
export const beginning = () => kept.at;

/** Leaves what is shown, and begins at this step. */
export function begun(at: Beginning): void {
  kept.at = at;
  register.show(null);
}
