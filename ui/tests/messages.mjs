// What a failure says on the screen, wherever it is said.

import assert from 'node:assert/strict';
import { faults, picture } from './support.mjs';

/** How the messages are built that axe has seen. */
const built = new Set();

/** Where a failure is said: a dialog, a line at the lower edge, a band. */
export const MESSAGE = 'dialog[open], .toasts[role="alert"] .toast, .band.err';

/** The failure as it stands on the screen is a sentence, clean, and kept as a picture. */
export async function met(page, code, { path, within = MESSAGE } = {}) {
  const shown = page.locator(within).first();
  await shown.waitFor();
  const text = await shown.innerText();
  assert.ok(text.length > 20, text);
  // An id between quotation marks is all there is to name a record that was never kept.
  assert.doesNotMatch(text.replaceAll(/»[^«]*«/g, ''), /[{}]|undefined|failure-|heading-|\b[a-z]+_[a-z]+\b(?!\.)/, `${code}: ${text}`);
  if (path) assert.ok(text.includes(path), `${code} names the file: ${text}`);
  await picture(page, `errors/${code}`);
  // Messages built alike differ in their words alone, so that axe is asked once of each build; the screen behind has its own test.
  const build = await shown.evaluate((one) => [one, ...one.querySelectorAll('*')].map(({ tagName, className, role }) => `${tagName} ${className} ${role}`).join());
  if (!built.has(build)) assert.deepEqual(await faults(page, within), [], code);
  built.add(build);
}

/** Runs in the page: presses the button so many times, and each time reads the message it led to and shuts it. */
export async function each(button, { count, selector }) {
  const until = async (is) => {
    for (const begun = performance.now(); !is(); ) {
      if (performance.now() - begun > 30_000) throw new Error(`nothing came of ${is}`);
      await new Promise((settle) => setTimeout(settle, 5));
    }
  };
  const shown = () => document.querySelector(selector);
  const texts = [];
  while (texts.length < count) {
    button.click();
    await until(() => shown() !== null);
    texts.push(shown().innerText.split('\n').slice(0, 3).join(' '));
    [...shown().querySelectorAll('button')].find((one) => one.checkVisibility()).click();
    await until(() => shown() === null);
  }
  return texts;
}
