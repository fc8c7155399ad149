// The looks of a screen: each of its scenes as `LOOKS` has them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, fits, LOOKS, picture, rail } from './support.mjs';

/** Shuts what lies over the screen, and goes to the first one. */
export async function begin(page) {
  const over = page.locator('dialog[open], .drawer, .helppane');
  for (let tries = 0; tries < 100 && (await over.count()) > 0; tries += 1) await page.keyboard.press('Escape');
  await over.first().waitFor({ state: 'detached' });
  await rail(page, 'overview');
}

/**
 * Goes through the scenes, each a way to it from the first screen, and tells what is wrong with how they stand.
 *
 * - `what`: what is looked at, as the test's name says it
 * - `it`: gives the program; it starts before the first test does
 * - `ready`: opens the register, in a language
 * - `ids`: how an id begins that stands on the screen because it has no words, beside the ones that are everywhere
 * - `height`: how high the window is where it is wide
 * - `more`: what else is asked of a scene
 */
export function looks({ what, it, ready, scenes, ids, height, more = async () => {} }) {
  const named = new RegExp(`\\b(kinds?|choice|state|rail|section|failure|finding|${ids})-[a-z]`);
  for (const { look, language, options } of LOOKS)
    test(`${what} are clean and fit, ${look}`, async () => {
      await ready(language);
      const page = await it().page({ ...(height && { height }), ...options });
      for (const [name, go] of Object.entries(scenes)) {
        await begin(page);
        await go(page);
        await picture(page, `${name}-${look}`);
        assert.deepEqual(await faults(page), [], name);
        assert.deepEqual(page.troubles, [], name);
        assert.doesNotMatch(await page.locator('body').innerText(), named, `${name}: an id without words`);
        await fits(page, name);
        await more(page, name);
      }
      await page.leave();
    });
}
