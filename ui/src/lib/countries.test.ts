import { afterEach, expect, test } from 'vitest';
import { COUNTRIES, EEA } from '../generated/schema';
import { codeOf, countryName, suggested } from './countries';
import { LANGUAGES, speak } from './words.svelte';

afterEach(() => speak('da'));

const names = (text: string) => suggested(text).map(({ name }) => name);

test.each([
  ['danmark', 'DK'],
  ['DANMARK', 'DK'],
  [' Denmark ', 'DK'],
  ['dk', 'DK'],
  ['AE', 'AE'],
  ['Tyskland', 'DE'],
  ['Germany', 'DE'],
  ['sverige', 'SE'],
  ['OSTRIG', 'AT'],
  ['Østerrike', 'AT'],
  ['Faroerne', 'FO'],
  ['Færøyene', 'FO'],
  ['cote d\'ivoire', 'CI'],
  ['Reunion', 'RE'],
  ['UK', 'GB'],
  ['England', 'GB'],
  ['usa', 'US'],
  ['United States', 'US'],
])('%s is a country whatever the language, the letters and the accents', (text, code) => expect(codeOf(text)).toBe(code));

test.each(['Atlantis', '', ' ', 'DKK', 'D', 'zz', 'Danm', 'constructor'])('%s is no country', (text) => expect(codeOf(text)).toBeNull());

test('every country is known by its name in each language, and by no other country\'s', () => {
  const wrong: string[] = [];
  for (const language of LANGUAGES) {
    speak(language);
    for (const code of COUNTRIES) {
      const name = countryName(code);
      if (name === code || codeOf(name) !== code) wrong.push(`${language} ${code} ${name} ${codeOf(name)}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('a code is shown by its name, and any other text as it stands', () => {
  expect([countryName('DK'), countryName('us'), countryName('DANMARK'), countryName('Den Opdigtede Organisation')]).toEqual(['Danmark', 'USA', 'DANMARK', 'Den Opdigtede Organisation']);
  speak('en');
  expect(countryName('DK')).toBe('Denmark');
});

test('with nothing typed stand Denmark and Norway, then the EEA by name, then all others', () => {
  const first = suggested('');
  expect(first.length).toBe(COUNTRIES.length);
  expect(first.slice(0, 4).map(({ code }) => code)).toEqual(['DK', 'NO', 'BE', 'BG']);
  expect(first.slice(0, EEA.length).every(({ code }) => EEA.includes(code))).toBe(true);
  expect(first.slice(EEA.length).some(({ code }) => EEA.includes(code))).toBe(false);
  expect(first[EEA.length]?.name).toBe('Afghanistan');
});

test('what is typed finds by the beginning of a name, of a word, and of a name in another language', () => {
  expect(names('tysk')).toEqual(['Tyskland']);
  expect(names('ger')[0]).toBe('Tyskland');
  expect(names('nor').slice(0, 2)).toEqual(['Nordkorea', 'Nordmakedonien']);
  expect(names('no')[0]).toBe('Norge');
  expect(names('emirater')).toEqual(['De Forenede Arabiske Emirater']);
  expect(names('atlantis')).toEqual([]);
});
