import type { Of, State } from '../../lib/api';
import { dateText } from '../../lib/dates';
import { nearness } from '../../lib/nearness';
import { register } from '../../lib/register.svelte';
import { title } from '../../lib/titles';
import { t } from '../../lib/words.svelte';

export type Life = State['documents'][string];
export type Step = NonNullable<Life['next']> | 'withdraw';

/** How each standing is marked, beside its word. */
export const MARK: { readonly [standing in Life['standing']]: { tone: string; icon: string } } = {
  issued: { tone: 'mute', icon: 'doc' },
  out: { tone: 'warn', icon: 'pen' },
  returned: { tone: 'warn', icon: 'pen' },
  coming: { tone: 'ok', icon: 'okc' },
  in_force: { tone: 'ok', icon: 'okc' },
  superseded: { tone: 'mute', icon: 'history' },
  withdrawn: { tone: 'mute', icon: 'close' },
};

export const lifeOf = (document: string): Life | undefined => register.state?.documents[document];

export const standingText = (life: Life) => t(`life-${life.standing.replace('_', '-')}`);

/** Since when it stands so, and with whom: `Sendt til Mads Mønstergaard 23. november 2026, for 3 dage siden`. */
export function sinceText(life: Life): string {
  const today = register.state?.today ?? '';
  const date = dateText(life.since ?? today);
  const by = life.by ? (register.get('document', life.by)?.number ?? '') : '';
  const values = { date, by, near: life.since ? nearness(life.since, today) : '' };
  if (life.standing === 'out' && life.to) return t('life-since-out-to', { ...values, to: title('person', register.row('person', life.to)) });
  return t(`life-since-${life.standing.replace('_', '-')}`, values);
}

/** The person who is to sign a document: the policy's signatory, else the director of today. */
export function signerOf(document: Of<'document'>): string {
  const named = document.policy ? register.get('policy', document.policy)?.signatory : null;
  const today = register.state?.today ?? '';
  const director = register.list('person_role').find((one) => one.role === 'director' && (!one.from || one.from <= today) && (!one.until || one.until >= today));
  return named ?? director?.person ?? '';
}
