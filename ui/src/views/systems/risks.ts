import type { Of, Row } from '../../lib/api';
import type { LawData } from '../../lib/law.svelte';
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

/** Before the measures, or what remains once they work. */
export type When = 'before' | 'residual';
export type Level = (typeof LEVELS)[number];

/** Where an assessment stands on the map: the two steps from 0; nothing where one is not stated. */
export function placeOnMap(risk: Risk, when: When = 'before'): { likelihood: number; consequence: number } | null {
  const [x, y] = when === 'before' ? [levelOf(risk.likelihood), levelOf(risk.consequence)] : [levelOf(risk.residual_likelihood), levelOf(risk.residual_consequence)];
  return x === null || y === null ? null : { likelihood: x, consequence: y };
}

/** How great the risk is by the matrix of the law in force; nothing where it cannot be placed, or the matrix is not told yet. */
export function riskLevel(risk: Risk, data: LawData | null, when: When = 'before'): Level | null {
  const at = placeOnMap(risk, when);
  return at && data ? cellOf(data, at.likelihood, at.consequence) : null;
}

/** The cell of the matrix, the steps from 0: its rows stand from the gravest. */
export const cellOf = (data: LawData, likelihood: number, consequence: number): Level | null => data.risk.rows[LEVELS.length - 1 - consequence]?.risks[likelihood] ?? null;

/** A level as it is marked: colour and shape beside its word. */
export const LEVEL_MARKS: { readonly [level in Level]: { tone: 'ok' | 'mute' | 'warn' | 'err'; icon: string } } = {
  low: { tone: 'ok', icon: 'ok' },
  medium: { tone: 'mute', icon: 'dash' },
  high: { tone: 'warn', icon: 'warn' },
  very_high: { tone: 'err', icon: 'err' },
};

/** `Lav × middel`: likelihood and consequence. */
export function riskText(risk: Risk): string | null {
  return placeOnMap(risk) ? t('risk-pair', { likelihood: choiceName('level', String(risk.likelihood)), consequence: word(risk.consequence) }) : null;
}

export const riskName = (risk: Risk) => title('risk_assessment', risk as unknown as Row);

/** A level within a sentence. */
export const word = (level: Risk['likelihood']) => choiceName('level', String(level)).toLocaleLowerCase(language());
const targetOf = ({ id, system, activity }: Risk) => (system ? `system/${system}` : activity ? `activity/${activity}` : `alone/${id}`);
const dayOf = ({ assessed_on }: Risk) => (typeof assessed_on === 'string' ? assessed_on : '');

function levelOf(level: Risk['likelihood']): number | null {
  const at = typeof level === 'string' ? LEVELS.indexOf(level) : -1;
  return at < 0 ? null : at;
}
