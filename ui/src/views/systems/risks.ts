import type { Of, Row } from '../../lib/api';
import { register } from '../../lib/register.svelte';
import { title } from '../../lib/titles';
import { choiceName, language, t } from '../../lib/words.svelte';

export type Risk = Of<'risk_assessment'>;

/** From the lowest. */
export const LEVELS = ['low', 'medium', 'high', 'very_high'] as const;

/** The latest assessment of each system and activity: the one that counts. */
export function latestRisks(): Risk[] {
  const latest = new Map<string, Risk>();
  for (const risk of register.list('risk_assessment')) {
    const about = targetOf(risk);
    const known = latest.get(about);
    if (!known || dayOf(known) <= dayOf(risk)) latest.set(about, risk);
  }
  return [...latest.values()];
}

export function latestOf(system: string): Risk | undefined {
  return register
    .pointing('risk_assessment', 'system', system)
    .reduce<Risk | undefined>((latest, risk) => (!latest || dayOf(latest) <= dayOf(risk) ? risk : latest), undefined);
}

/** Where an assessment stands on the map: the two steps from 0; nothing where one is not stated. */
export function placeOnMap({ likelihood, consequence }: Risk): { likelihood: number; consequence: number } | null {
  const [x, y] = [levelOf(likelihood), levelOf(consequence)];
  return x === null || y === null ? null : { likelihood: x, consequence: y };
}

/** `Lav × middel`: likelihood and consequence. */
export function riskText(risk: Risk): string | null {
  return placeOnMap(risk) ? t('risk-pair', { likelihood: choiceName('level', String(risk.likelihood)), consequence: word(risk.consequence) }) : null;
}

export const riskName = (risk: Risk) => title('risk_assessment', risk as unknown as Row);

const word = (level: Risk['likelihood']) => choiceName('level', String(level)).toLocaleLowerCase(language());
const targetOf = ({ id, system, activity }: Risk) => (system ? `system/${system}` : activity ? `activity/${activity}` : `alone/${id}`);
const dayOf = ({ assessed_on }: Risk) => (typeof assessed_on === 'string' ? assessed_on : '');

function levelOf(level: Risk['likelihood']): number | null {
  const at = typeof level === 'string' ? LEVELS.indexOf(level) : -1;
  return at < 0 ? null : at;
}
