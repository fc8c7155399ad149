import { ask, type Open } from './api';
import { tried } from './acts';
import { autosave } from './autosave.svelte';
import { dateText, dayText } from './dates';
import { hush, say } from './notice.svelte';
import { place } from './place.svelte';
import { register } from './register.svelte';
import { t } from './words.svelte';

/** Whether the day is being chosen, and the one offered. */
const asked = $state<{ day: string | null }>({ day: null });

export const choosing = () => asked.day;
export const choose = (day = '') => void (asked.day = day);
export const chosen = () => void (asked.day = null);

/** The day one looks back at, and whether something of it was erased since; null while the register is shown as it is. */
export const lookingBack = () => register.state?.looking_back ?? null;

/** The day it is, whatever day is looked at. */
export const trueToday = () => register.state?.looking_back?.today ?? register.state?.today ?? dayText(new Date());

/** Shows the register as it was recorded by the end of a day. What refuses it is thrown. */
export async function lookBack(day: string): Promise<void> {
  hush();
  // What was typed is of today, and is in the file before today is left.
  if (!(await autosave.flush())) return;
  turn(await ask('look_back', { day }));
  say(t('past-shown', { day: dateText(day) }));
}

/** Shows the register as it is, again. */
export async function lookForward(): Promise<void> {
  const opened = await tried(() => ask('look_forward', {}));
  if (!opened) return;
  turn(opened);
  say(t('past-left'));
}

function turn(opened: Open): void {
  autosave.forget();
  register.show(opened);
  place.turn();
}
