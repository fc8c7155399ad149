import { ALSO, COUNTRIES, EEA } from '../generated/schema';
import { fold } from '../views/search/fold';
import { language, LANGUAGES, t, wordsIn } from './words.svelte';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** Its name in the language on screen. */
  name: string;
}

const KNOWN: ReadonlySet<string> = new Set(COUNTRIES);

const idOf = (code: string) => `country-${code.toLowerCase()}`;

/** The name of a country by its code; any other text as it stands. */
export function countryName(text: string): string {
  const code = text.trim().toUpperCase();
  return KNOWN.has(code) ? t(idOf(code)) : text;
}

/** The code of the country a text means: a code, or a name in one of the three languages; null where it is none. */
export function codeOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  return KNOWN.has(code) ? code : (codes().get(folded(text)) ?? null);
}

/** The countries a text may mean, the best first. Where nothing is typed: Denmark and Norway, the EEA, and the others. */
export function suggested(text: string): Country[] {
  const typed = folded(text);
  const all = COUNTRIES.map((code) => ({ code, name: t(idOf(code)) }));
  const collator = new Intl.Collator(language());
  const meant = codeOf(text);
  const rankOf = (country: Country) => (typed === '' ? nearness(country.code) : country.code === meant ? 0 : fit(typed, country));
  const ranked = all.map((country) => ({ country, rank: rankOf(country) }));
  const fitting = ranked.filter(({ rank }) => rank !== null) as { country: Country; rank: number }[];
  return fitting.sort((a, b) => a.rank - b.rank || collator.compare(a.country.name, b.country.name)).map(({ country }) => country);
}

const HOME = ['DK', 'NO'];

function nearness(code: string): number {
  const home = HOME.indexOf(code);
  return home >= 0 ? home : EEA.includes(code) ? 2 : 3;
}

/** Best first, after what is meant: its name begins so; a word of its name does; a name in another language does. */
function fit(typed: string, { code, name }: Country): number | null {
  const own = folded(name);
  if (own.startsWith(typed)) return 1;
  if (own.split(' ').some((word) => word.startsWith(typed))) return 2;
  return namesOf(code).some((other) => folded(other).startsWith(typed)) ? 3 : null;
}

/** How a name is compared: small letters, no accents, no apostrophes. A test's marks around words are none of it. */
const folded = (text: string) => fold(fold(text.replaceAll(/['’⟦⟧]/g, ''))).trim(); // twice: `Færøerne` is also written `Faroerne`

const namesOf = (code: string) => [...LANGUAGES.map((one) => wordsIn(one, idOf(code))), ...(ALSO[code] ?? [])];

let known: ReadonlyMap<string, string> | null = null;

/** The code of each name. */
function codes(): ReadonlyMap<string, string> {
  known ??= new Map(COUNTRIES.flatMap((code) => namesOf(code).map((name) => [folded(name), code] as const)));
  return known;
}
