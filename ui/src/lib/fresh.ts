import { ask, type Changed } from './api';
import { autosave } from './autosave.svelte';

/** Asks how things stand now, where something other than a change of the register may have moved them: the day, a copy. */
export async function freshen(): Promise<void> {
  await autosave.act(() => ask('state', {}), (state): Changed => ({ put: [], removed: [], state }));
}
