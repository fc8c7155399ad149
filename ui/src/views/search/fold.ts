/**
 * A text as it is searched: small letters, no accents, and the Nordic letters as they are also written. `å`, `aa` and
 * `a` are the same, so are `ø`, `oe`, `o` and `æ`, `ae`, `a`; a query folds alike, so what is half typed still fits.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/a[ae]/g, 'a')
    .replaceAll(/oe/g, 'o')
    .replaceAll(/\s+/g, ' ');
}

/** The words of a query, folded. */
export const wordsOf = (query: string) => fold(query).split(' ').filter(Boolean);

/** How well a text fits, best first: its title begins so, its title's words do, its own words do, it holds it anywhere. */
export type Fit = 0 | 1 | 2 | 3;

/** How well folded words fit a folded title and the folded text behind it; null where one of them is missing. */
export function fit(words: readonly string[], title: string, text: string): Fit | null {
  for (const word of words) if (!title.includes(word) && !text.includes(word)) return null;
  if (title.startsWith(words.length === 1 ? (words[0] ?? '') : words.join(' '))) return 0;
  let inTitle = true;
  let atStart = true;
  for (const word of words) {
    const begins = startsWord(title, word);
    inTitle &&= begins;
    atStart &&= begins || startsWord(text, word);
  }
  return inTitle ? 1 : atStart ? 2 : 3;
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !LETTER.test(text.charAt(at - 1))) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
