// Who presses twice means one: what a first press began is not begun again, however slow the file is.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { activity, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const register = async () => (await it.call('start')).open.register;

/** Holds every answer to a command back for a while, so that both presses come before it. */
const slowly = (page, name, wait = 600) => page.route(`**/call/${name}`, async (route) => (await new Promise((settle) => setTimeout(settle, wait)), route.continue()));

/** A field is left a moment ago, and what was typed in it is not in the file yet. */
async function saving(page) {
  await activity(page);
  await slowly(page, 'save', 1500);
  await page.locator('.titlefield textarea').fill('Kunder og ordrer i butikken');
  await page.keyboard.press('Tab');
}

test('a breach and a request are written down once', async () => {
  await it.register('003-klar');
  for (const [kind, table] of [['breach', 'breaches'], ['subject_request', 'subject_requests']]) {
    const page = await it.page();
    await saving(page);
    await rail(page, 'cases');
    await page.locator(`[data-add="${kind}"]`).first().click();
    await page.locator('dialog .btn.primary').dblclick();
    await page.locator('.case, [role="timer"], h1').first().waitFor();
    await page.locator('dialog').waitFor({ state: 'detached' });
    assert.equal((await register())[table].length, 1, table);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  }
});

test('a control is begun once, though what was typed is still being saved', async () => {
  await it.register('003-klar');
  const page = await it.page();
  const before = (await register()).reviews.length;
  await saving(page);
  await rail(page, 'control');
  await page.locator('[data-act="start"]').dblclick();
  await page.locator('#point-h').waitFor();
  assert.equal((await register()).reviews.length, before + 1);
  assert.deepEqual((await page.locator('[role="alert"]').allInnerTexts()).filter(Boolean), [], 'nothing was refused');
  await page.leave();
});

test('a record is added once, and copied once', async () => {
  await it.register('003-klar');
  const page = await it.page();
  await rail(page, 'systems');
  for (const name of ['add', 'duplicate']) await slowly(page, name);
  const before = (await register()).systems.length;
  await page.locator('.main [data-add="system"]').first().dblclick();
  await page.locator('.drawer').waitFor();
  await page.locator('.stat').getByText(/Gemt kl/).waitFor();
  assert.equal((await register()).systems.length, before + 1);
  await page.locator('.drawer').getByRole('button', { name: 'Dublér' }).dblclick();
  await page.getByText('er dubleret').waitFor();
  await page.locator('.stat').getByText(/Gemt kl/).waitFor();
  assert.equal((await register()).systems.length, before + 2);
  await page.leave();
});
