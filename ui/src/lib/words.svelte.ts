import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Failure, Kind, Language } from './api';

export const LANGUAGES: readonly Language[] = ['da', 'nb', 'en'];

export type Params = { readonly [name: string]: string | number };

const FILES = import.meta.glob<string>('../../../schema/words/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** In a test's page every message stands between marks, so that what is no message is seen. */
const SEAMS = __BRIDGE__ && location.hash === '#seams';

const bundles = new Map<Language, FluentBundle>(LANGUAGES.map((language) => [language, load(language)]));

const chosen = $state<{ language: Language }>({ language: 'da' });

/** The language on screen. Whoever reads a word in an effect or a template follows a change of it. */
export function language(): Language {
  return chosen.language;
}

export function speak(language: Language): void {
  chosen.language = language;
}

/** The words of a message. An id without words comes back as itself, which the tests look for. */
export function t(id: string, params: Params = {}): string {
  return wordsIn(chosen.language, id, params);
}

export function has(id: string): boolean {
  return bundles.get(chosen.language)?.getMessage(id)?.value != null;
}

export function wordsIn(language: Language, id: string, params: Params = {}): string {
  const bundle = bundles.get(language);
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || pattern == null) return id;
  const args: { [name: string]: FluentVariable } = {};
  for (const [name, value] of Object.entries(params)) args[name] = argument(value);
  const problems: Error[] = [];
  const words = bundle.formatPattern(pattern, args, problems);
  return SEAMS ? `⟦${words}⟧` : words;
}

const kebab = (name: string) => name.replaceAll('_', '-');

export const fieldId = (kind: Kind, field: string) => kebab(`${kind}-${field}`);
export const fieldLabel = (kind: Kind, field: string) => t(fieldId(kind, field));

/** One plain sentence about a field, where the words have one. */
export function fieldHelp(kind: Kind, field: string): string | null {
  const id = `${fieldId(kind, field)}-help`;
  return has(id) ? t(id) : null;
}

/** What a kind of record is called within a sentence. */
export const kindName = (kind: Kind) => t(kebab(`kind-${kind}`));

/** What a kind of record is called at the head of a list or a card. */
export const kindHeading = (kind: Kind) => capital(kindName(kind));

const capital = (words: string) => words.charAt(0).toLocaleUpperCase(chosen.language) + words.slice(1);

/** What several records of a kind are called; the kind's own name where the words have no plural. */
export function kindNames(kind: Kind): string {
  const id = kebab(`kinds-${kind}`);
  return has(id) ? t(id) : kindHeading(kind);
}

export const choiceName = (list: string, value: string) => t(kebab(`choice-${list}-${value}`));

/** A failure as a sentence: the program's own, else by its code; a code without words still says which it is. */
export function failureText(failure: Failure & { message?: unknown }): string {
  if (typeof failure.message === 'string' && failure.message !== '') return failure.message;
  const id = `failure-${kebab(failure.code)}`;
  const params = Object.fromEntries(Object.entries(failure.params ?? {}).map(([name, value]) => [name, String(value)]));
  return has(id) ? t(id, params) : t('failure-without-words', { code: failure.code });
}

/** A clause of the law as it is read aloud: `30(1)(b)` is "artikel 30, stk. 1, litra b". */
export function articleName(clause: string): string {
  const parts = /^(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(clause);
  if (!parts) return t('article-other', { clause });
  const [, article = '', paragraph, letter] = parts;
  if (paragraph && letter) return t('article-letter', { article, paragraph, letter });
  if (paragraph) return t('article-paragraph', { article, paragraph });
  return t('article-whole', { article });
}

/** Parts joined as a sentence joins them: `a, b og c`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return t('list-and', { start: parts.slice(0, -1).join(', '), last: parts.at(-1) ?? '' });
}

/** The same rule as on paper: digits decide a plural and are written without marks. */
function argument(value: string | number): FluentVariable {
  if (typeof value === 'number') return new FluentNumber(value, { useGrouping: false });
  return /^(0|[1-9]\d{0,8})$/.test(value) ? new FluentNumber(Number(value), { useGrouping: false }) : value;
}

function load(language: Language): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, source] of Object.entries(FILES)) {
    if (path.includes(`/${language}/`)) bundle.addResource(new FluentResource(source), { allowOverrides: true });
  }
  return bundle;
}
