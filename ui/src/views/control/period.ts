import { t } from '../../lib/words.svelte';

/** A control's period in words: `2. halvår 2026`. */
export function periodText(period: string): string {
  const [, year = '', kind = '', n = ''] = /^(\d{4})-([HQ])(\d)$/.exec(period) ?? [];
  return kind === 'H' ? t('control-half', { n, year }) : kind === 'Q' ? t('control-quarter', { n, year }) : period;
}
