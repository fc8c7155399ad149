import { t } from './words.svelte';

/** How large a file is: in kB, from a million bytes in MB with one decimal as the language writes it. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return t('enclosure-size-kb', { n: Math.max(1, Math.round(bytes / 1000)) });
  return t('enclosure-size-mb', { n: decimal(bytes / 1_000_000) });
}

const decimal = (number: number) => number.toFixed(1).replace('.', t('decimal-mark'));
