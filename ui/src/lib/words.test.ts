import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { FIELDS, type Kind } from './api';
import { articleName, choiceName, failureText, fieldHelp, fieldLabel, has, kindName, LANGUAGES, listed, speak, t, wordsIn } from './words.svelte';

afterEach(() => speak('da'));

test('every kind, field and choice has words in each language', () => {
  const without: string[] = [];
  for (const language of LANGUAGES) {
    speak(language);
    for (const [kind, fields] of Object.entries(FIELDS) as [Kind, (typeof FIELDS)[Kind]][]) {
      if (kindName(kind).startsWith('kind-')) without.push(`${language} ${kind}`);
      for (const field of fields) {
        if (fieldLabel(kind, field.name).includes(`-${field.name.replaceAll('_', '-')}`)) without.push(`${language} ${kind}.${field.name}`);
        for (const value of field.values ?? []) if (choiceName(field.of ?? '', value).startsWith('choice-')) without.push(`${language} ${field.of} ${value}`);
      }
    }
  }
  expect(without).toEqual([]);
});

test('every message the window asks for by name is there', () => {
  const missing = new Set<string>();
  for (const source of sources('src')) {
    for (const [, id] of source.matchAll(/\bt\('([a-z0-9-]+)'/g)) {
      for (const language of LANGUAGES) if (id && wordsIn(language, id) === id) missing.add(`${language} ${id}`);
    }
  }
  expect([...missing]).toEqual([]);
});

test('no sentence for the person stands outside the words', () => {
  const found: string[] = [];
  for (const source of sources('src')) {
    const template = source.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<!--[\s\S]*?-->/g, '').replace(/\{[^{}]*\}/g, '');
    if (!source.includes('<script')) continue;
    for (const [, text] of template.matchAll(/>([^<>{}]*\p{L}{3,}[^<>{}]*)</gu)) found.push((text ?? '').trim());
  }
  expect(found.filter((text) => !/[=;(]/.test(text))).toEqual([]);
});

test('a plural is decided by the number, and a number is written without marks', () => {
  expect(t('data-people', { n: 1 })).toBe('ca.\u00a01 person');
  expect(t('data-people', { n: '2400' })).toBe('ca.\u00a02400 personer');
});

test('an article is named as the language names it', () => {
  expect(articleName('30(1)(b)')).toBe('Artikel\u00a030, stk.\u00a01, litra\u00a0b');
  expect(articleName('32(4)')).toBe('Artikel\u00a032, stk.\u00a04');
  expect(articleName('37')).toBe('Artikel\u00a037');
  expect(articleName('13(1)(a)-(b)')).toBe('Artikel\u00a013(1)(a)-(b)');
  speak('nb');
  expect(articleName('30(1)(b)')).toBe('Artikkel\u00a030 nr.\u00a01 bokstav\u00a0b');
  speak('en');
  expect(articleName('30(1)(b)')).toBe('Article\u00a030(1)(b)');
});

test('parts are joined as a sentence joins them', () => {
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b', 'c'])).toBe('a, b og c');
});

test('a failure is said in words even where its code has none', () => {
  expect(failureText({ code: 'no_space', params: {} })).toBe(t('failure-no-space'));
  expect(failureText({ code: 'never-heard-of', params: {} })).toContain('never-heard-of');
});

test('help is there only where the words have it', () => {
  expect(fieldHelp('purpose', 'description')).not.toBeNull();
  expect(has('purpose-description-help-help')).toBe(false);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}
