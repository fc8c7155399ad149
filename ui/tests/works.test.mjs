// Whose work the program rests on, shown with the words of each licence.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const SUMMARY = { da: 'Programmet bygger på', nb: 'Programmet bygger på', en: 'The program rests on' };

test('every work is listed with its licence, found by a word, and unfolds its text by the keyboard', async () => {
  const works = await it.call('shipped');
  assert.ok(works.length > 300);
  for (const { language, options } of LOOKS) {
    await it.register('003-klar', language);
    const page = await it.page(options);
    await rail(page, 'settings');
    const card = page.locator('section[aria-labelledby="s-about"]');
    const whole = card.locator('summary', { hasText: `${SUMMARY[language]} ${works.length}` });
    await whole.focus();
    await page.keyboard.press('Enter');
    const rows = card.locator('.works > li');
    await rows.first().waitFor();
    assert.equal(await rows.count(), works.length);

    await page.keyboard.press('Tab');
    await page.keyboard.type('sqlite');
    await card.locator('.works > li', { hasText: /^SQLite/ }).waitFor();
    assert.ok((await rows.count()) < 10);
    await page.keyboard.press('Tab');
    for (let at = 0; at < 9 && !/^SQLite/.test(await page.evaluate(() => document.activeElement.textContent)); at += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card.getByText('May you do good and not evil.').scrollIntoViewIfNeeded();
    assert.deepEqual(await faults(page), []);
    await picture(page, `works-${language}`);

    await card.getByRole('textbox').fill('source sans');
    const font = rows.filter({ hasText: 'Source Sans 3' });
    await font.locator('summary').click();
    await font.getByText('SIL OPEN FONT LICENSE').first().waitFor();
    await card.getByRole('textbox').fill('findes ikke');
    assert.equal(await rows.count(), 0);
    await card.locator('.none button').click();
    assert.equal(await rows.count(), works.length);
    await picture(page, `works-all-${language}`);
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  }
});
