import { t } from '../../lib/words.svelte';

/** The size of a file as a person reads it: whole kB, or MB with one decimal. */
export function sizeText(bytes: number): string {
  const kilo = Math.max(1, Math.round(bytes / 1000));
  if (kilo < 1000) return t('size-kb', { n: String(kilo) });
  const tenths = Math.round(bytes / 100_000);
  return t('size-mb', { whole: String(Math.floor(tenths / 10)), tenth: String(tenths % 10) });
}
