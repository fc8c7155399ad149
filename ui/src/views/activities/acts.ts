import { copy, tried, undo } from '../../lib/acts';
import { ask, type AnyRecord, type Changed, type Of, type Row } from '../../lib/api';
import { autosave } from '../../lib/autosave.svelte';
import { say } from '../../lib/notice.svelte';
import { place } from '../../lib/place.svelte';
import { register } from '../../lib/register.svelte';
import { title } from '../../lib/titles';
import { t } from '../../lib/words.svelte';

type Activity = Of<'activity'>;

/** Makes a copy with all its parts and goes to its name. */
export async function duplicate(activity: Activity): Promise<void> {
  const made = await copy('activity', activity.id);
  if (!made) return;
  place.go({ name: 'activity', id: made });
  void place.write('activity', made, 'name');
  saidOf('activity-duplicated', activity);
}

/** Puts an activity away: it is kept, but stands in no list and no print. */
export const archive = (activity: Activity) => turn(activity, { status: 'archived' }, 'activity-archived');

/** Brings back what was put away. */
export const restore = (activity: Activity) => turn(activity, { status: 'active' }, 'activity-restored');

/** Says that a suggestion was gone through: what it tells is what the company does. */
export const confirm = (activity: Activity) => turn(activity, { suggested: false }, 'suggested-confirmed');

async function turn({ id }: Activity, fields: Partial<Activity>, said: string): Promise<void> {
  if (!(await autosave.flush())) return;
  const activity = register.get('activity', id);
  if (!activity) return;
  const record = { kind: 'activity', record: { ...activity, ...fields } } as AnyRecord;
  if (await tried(() => autosave.act(() => ask('save', { record, run: null }), itself))) saidOf(said, activity);
}

const itself = (changed: Changed) => changed;
const saidOf = (id: string, activity: Activity) => say(t(id, { name: title('activity', activity as unknown as Row) }), { label: t('undo'), run: () => void undo() });
