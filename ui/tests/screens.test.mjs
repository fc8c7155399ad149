// Every screen in three languages, light and dark, in a narrow window and at 200 %: seen by axe and kept as pictures.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SCREENS } from './screens.mjs';
import { faults, picture, program, VIEWS } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

for (const [language, theme] of VIEWS) {
  test(`every screen is clean in ${language}, ${theme}`, async () => {
    await it.register('003-kundepolitik', language);
    for (const [name, go] of Object.entries(SCREENS)) {
      const page = await it.page({ theme });
      await go(page);
      await picture(page, `${name}-${language}-${theme}`);
      assert.deepEqual(await faults(page), [], name);
      assert.deepEqual(page.troubles, [], name);
      assert.doesNotMatch(await page.locator('body').innerText(), /\b(kind|kinds|choice|state|rail|section|failure|finding)-[a-z]/, `${name}: an id without words`);
      await page.context().close();
    }
  });
}

for (const [name, options] of [
  ['800 wide', { width: 800, height: 1000 }],
  ['200 %', { width: 640, height: 430, deviceScaleFactor: 2 }],
  ['forced colours', { forcedColors: 'active' }],
]) {
  test(`nothing is cut off and all is reached, ${name}`, async () => {
    await it.register('003-kundepolitik');
    for (const screen of ['1-activities', '2-activity', '4-activity-drawer', '8-documents', '9-policy', '10-settings']) {
      const page = await it.page(options);
      await SCREENS[screen](page);
      await picture(page, `${screen}-${name.replaceAll(' ', '-')}`);
      assert.deepEqual(await faults(page), [], screen);
      const { scroll, seen } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, seen: document.documentElement.clientWidth }));
      assert.ok(scroll <= seen, `${screen}: ${scroll} px in a window of ${seen}`);
      await page.context().close();
    }
  });
}
