// The looks of a screen: each of its scenes in three languages, light and dark, and in every width and contrast.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, picture, VIEWS } from './support.mjs';

const SIZES = [
  ['800 wide', { width: 800 }],
  ['200 %', { width: 640, height: 430, deviceScaleFactor: 2 }],
  ['forced colours', { forcedColors: 'active' }],
];

/**
 * Goes through the scenes, each a way to it, and tells what is wrong with how they stand.
 *
 * - `what`: what is looked at, as the test's name says it
 * - `it`: gives the program; it starts before the first test does
 * - `ready`: opens the register, in a language
 * - `ids`: how an id begins that stands on the screen because it has no words
 * - `height`, `wide`: how high the window is, and at 800 px
 */
export function looks({ what, it, ready, scenes, ids, height, wide = 1600 }) {
  const named = new RegExp(`\\b(${ids})-[a-z]`);
  for (const [language, theme] of VIEWS) {
    test(`${what} are clean in ${language}, ${theme}`, async () => {
      await ready(language);
      for (const [name, go] of Object.entries(scenes)) {
        const page = await it().page({ theme, ...(height && { height }) });
        await go(page);
        await picture(page, `${name}-${language}-${theme}`);
        assert.deepEqual(await faults(page), [], name);
        assert.deepEqual(page.troubles, [], name);
        assert.doesNotMatch(await page.locator('body').innerText(), named, `${name}: an id without words`);
        await page.context().close();
      }
    });
  }
  for (const [size, options] of SIZES) {
    test(`${what} fit and stay clean, ${size}`, async () => {
      await ready('da');
      for (const [name, go] of Object.entries(scenes)) {
        const page = await it().page(size === '800 wide' ? { ...options, height: wide } : options);
        await go(page);
        await picture(page, `${name}-${size.replaceAll(' ', '-')}`);
        assert.deepEqual(await faults(page), [], name);
        const { scroll, seen } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, seen: document.documentElement.clientWidth }));
        assert.ok(scroll <= seen, `${name}: ${scroll} px in a window of ${seen}`);
        await page.context().close();
      }
    });
  }
}
