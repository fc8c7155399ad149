// Lists of hundreds: searched, walked by keys, and drawn only as far as one looks.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faults, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

/** The example with as many systems more, the supplier of each being the first party. */
const wide = (count) =>
  it.example('da', (register) => {
    const [first] = register.systems;
    register.systems.push(...Array.from({ length: count }, (_, at) => ({ ...first, id: `mange-${at}`, position: 100 + at, name: `Prøvesystem ${String(at).padStart(3, '0')}` })));
  });

const row = (page, name) => page.locator('.roomtbl [data-row]').filter({ hasText: name }).first();
const rowOf = (page, name) => page.locator('.roomtbl tbody tr').filter({ hasText: name }).first();

test('a long list is searched, sorted and walked by keys, and shows no more rows than it must', async () => {
  await wide(340);
  const page = await it.page();
  await rail(page, 'systems');
  const table = page.locator('section[aria-labelledby="systems-h"]');
  const rows = table.locator('[data-row]');
  assert.equal(await rows.count(), 60);
  await table.getByRole('button', { name: 'System', exact: true }).click();
  assert.equal(await table.locator('thead th').first().getAttribute('aria-sort'), 'ascending');
  await table.getByRole('button', { name: 'System', exact: true }).click();
  assert.equal(await rows.first().innerText(), 'Regnskabssystem');
  const box = table.getByLabel('Søg i Systemer');
  await box.fill('prøvesystem 33');
  await table.getByText('13 af 347').waitFor();
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Prøvesystem 339');
  await page.keyboard.press('End');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Prøvesystem 033');
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Prøvesystem 133');
  await page.keyboard.press('Enter');
  await page.locator('.drawer').getByRole('heading', { name: 'Prøvesystem 133' }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.drawer').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Prøvesystem 133');
  await page.keyboard.press('Delete');
  await table.getByText('12 af 346').waitFor();
  await page.waitForFunction(() => document.activeElement.textContent === 'Prøvesystem 033');
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await table.getByText('13 af 347').waitFor();
  await box.fill('findes ikke');
  await table.getByText('Ingen fundet').waitFor();
  assert.deepEqual(await faults(page), []);
  await table.getByRole('button', { name: 'Vis alle' }).click();
  await page.waitForFunction(() => document.querySelectorAll('section[aria-labelledby="systems-h"] [data-row]').length === 60);
  await rows.last().focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelectorAll('section[aria-labelledby="systems-h"] [data-row]').length === 120);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('hundreds of things to tick are searched, and no more of them drawn than must be', async () => {
  await wide(340);
  const page = await it.page();
  await rail(page, 'systems');
  await row(page, 'Antivirus').click();
  const drawer = page.locator('.drawer');
  const box = drawer.getByLabel('Søg i Systemer');
  await box.waitFor();
  assert.equal(await drawer.locator('.ticks').first().getByRole('checkbox').count(), 60);
  await box.fill('prøvesystem 339');
  await drawer.getByRole('checkbox', { name: 'Prøvesystem 339' }).check();
  await rowOf(page, 'Antivirus').getByText('6 af 346 systemer').waitFor();
  assert.deepEqual(await faults(page), []);
  await page.leave();
});
