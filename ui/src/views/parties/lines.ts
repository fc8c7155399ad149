import type { AgreementStage, StandingView } from '../../generated/api';
import type { FindingView, Of, Row } from '../../lib/api';
import { dateText } from '../../lib/dates';
import { asks, byWeight, type Mark } from '../../lib/marks';
import { register } from '../../lib/register.svelte';
import { textOf } from '../../lib/stated';
import { title } from '../../lib/titles';
import { choiceName, listed, t } from '../../lib/words.svelte';

/** A party, or a recipient that is told by its category alone. */
export interface Line {
  id: string;
  kind: 'party' | 'recipient';
  name: string;
  /** How a party stands; nothing for a category. */
  standing: StandingView | null;
  recipients: readonly Of<'recipient'>[];
  /** Whether someone must act. */
  acts: boolean;
  /** The weight of what was found beside its agreement. */
  mark: Mark | undefined;
  ended: boolean;
}

export type Group = 'processors' | 'others' | 'open';

/** How an agreement is told: mark, icon and words. */
export interface Told {
  tone: 'ok' | 'warn' | 'err' | 'mute';
  icon: string;
  text: string;
}

const SIGN: { readonly [stage in AgreementStage]: Omit<Told, 'text'> } = {
  not_processor: { tone: 'mute', icon: 'dash' },
  not_needed: { tone: 'mute', icon: 'dash' },
  unclear: { tone: 'mute', icon: 'open' },
  missing: { tone: 'err', icon: 'err' },
  requested: { tone: 'warn', icon: 'warn' },
  received: { tone: 'warn', icon: 'draft' },
  out_for_signature: { tone: 'warn', icon: 'pen' },
  coming: { tone: 'mute', icon: 'todo' },
  in_force: { tone: 'ok', icon: 'okc' },
  expiring: { tone: 'warn', icon: 'warn' },
  expired: { tone: 'err', icon: 'err' },
  ended: { tone: 'mute', icon: 'dash' },
};

const FINISHED: readonly AgreementStage[] = ['coming', 'in_force'];

/** Everyone who gets data, each once. */
export function linesOf(): Line[] {
  const standings = register.state?.standings ?? {};
  const naming = namingParties();
  const parties = register.list('party').map((party): Line => {
    const standing = standings[party.id] ?? null;
    const row = party as unknown as Row;
    return {
      id: party.id,
      kind: 'party',
      name: title('party', row),
      standing,
      recipients: register.pointing('recipient', 'party', party.id),
      acts: standing?.needs_action === true || naming.has(party.id),
      mark: byWeight((naming.get(party.id) ?? []).filter((finding) => !isOfAgreement(finding)))[0]?.severity,
      ended: standing?.stage === 'ended',
    };
  });
  const categories = register
    .list('recipient')
    .filter((recipient) => recipient.party === null && recipient.role !== 'internal')
    .map((recipient): Line => ({
      id: recipient.id,
      kind: 'recipient',
      name: title('recipient', recipient as unknown as Row),
      standing: null,
      recipients: [recipient],
      acts: register.findingsAt('recipient', recipient.id).some(asks),
      mark: register.findingsAt('recipient', recipient.id).find(asks)?.severity,
      ended: recipient.until !== null && recipient.until < (register.state?.today ?? ''),
    }));
  return [...parties, ...categories];
}

export function groupOf({ standing, recipients }: Line): Group {
  if (standing) {
    if (standing.stage === 'not_needed') return 'others';
    return standing.stage === 'unclear' || standing.stage === 'not_processor' ? 'open' : 'processors';
  }
  const role = recipients[0]?.role;
  if (role === 'processor') return 'processors';
  return typeof role === 'string' ? 'others' : 'open';
}

/** The state of an agreement, with what it lacks where it is signed. */
export function toldOf(standing: StandingView | null): Told {
  if (!standing) return { tone: 'err', icon: 'err', text: t('party-unnamed') };
  const { stage, clauses, frame, authorisation_open } = standing;
  if (FINISHED.includes(stage)) {
    if (clauses.length) return { tone: 'err', icon: 'err', text: t('agreement-lacks-clauses', { letters: listed(clauses) }) };
    if (frame.length) return { tone: 'err', icon: 'err', text: t('agreement-lacks-frame', { n: frame.length }) };
    if (authorisation_open) return { tone: 'warn', icon: 'warn', text: t('agreement-authorisation-open') };
    if (stage === 'in_force') return { ...SIGN[stage], text: t('agreement-in-order') };
  }
  return { ...SIGN[stage], text: stageName(stage) };
}

export const stageName = (stage: AgreementStage) => t(`stage-${stage.replaceAll('_', '-')}`);

/** How a processor is supervised, as the list tells it. */
export function supervisedOf(standing: StandingView | null, today: string): Told | null {
  if (!standing?.supervision) return null;
  const { last_on, due_on, planned } = standing.supervision;
  if (standing.stage === 'ended') {
    if (standing.unsettled) return { tone: 'warn', icon: 'warn', text: t('settled-open') };
    return { tone: 'mute', icon: 'dash', text: standing.settled ? t(standing.settled === 'return' ? 'settled-returned' : 'settled-deleted') : t('supervised-over') };
  }
  if (due_on && due_on < today) return last_on || planned ? { tone: 'err', icon: 'err', text: t('supervised-late') } : { tone: 'warn', icon: 'warn', text: t('supervised-never') };
  if (last_on) return { tone: 'ok', icon: 'okc', text: t('supervised-on', { date: dateText(last_on, 'short') }) };
  if (planned) return { tone: 'mute', icon: 'cal', text: t('supervised-planned') };
  if (due_on) return { tone: 'mute', icon: 'todo', text: t('supervised-not-yet') };
  return { tone: 'mute', icon: 'dash', text: t('supervised-waits') };
}

/** What a party does with the data, or else where: one line below its name. */
export function taskOf({ recipients }: Line): string {
  const tasks = [...new Set(recipients.map((recipient) => textOf(recipient.task)).filter(Boolean))];
  return tasks.length ? listed(tasks) : activitiesOf(recipients);
}

export function activitiesOf(recipients: readonly Of<'recipient'>[]): string {
  const ids = [...new Set(recipients.map((recipient) => recipient.activity))];
  return listed(ids.map((id) => title('activity', register.row('activity', id))));
}

/** What the recipients say it is; each role once. */
export function rolesOf({ recipients }: Line): string {
  const roles = [...new Set(recipients.map((recipient) => recipient.role).filter((role) => typeof role === 'string'))];
  return listed(roles.map((role) => choiceName('recipient-role', role)));
}

/** What asks for something about a party beside its agreement, the heaviest first. */
export const besideAgreement = (party: string): readonly FindingView[] => byWeight(register.findings.filter((finding) => finding.party === party && asks(finding) && !isOfAgreement(finding)));

/** What the state of the agreement, or that of its supervision, tells already. */
const isOfAgreement = ({ code, kind }: FindingView) => kind === 'agreement' || code === 'agreement-missing' || code === 'supervision-missing' || code === 'supervision-due';

/** What asks for something, by the party it names. */
function namingParties(): Map<string, FindingView[]> {
  const naming = new Map<string, FindingView[]>();
  for (const finding of register.findings) {
    if (finding.party === null || !asks(finding)) continue;
    const known = naming.get(finding.party);
    if (known) known.push(finding);
    else naming.set(finding.party, [finding]);
  }
  return naming;
}
