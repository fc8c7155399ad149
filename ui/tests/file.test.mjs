// What is said of the file itself: another version beside it, an older one in its place, and where its copies go.

import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, fits, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const edited = async (phone) => {
  const { open } = await it.call('start');
  const [organisation] = open.register.organisations;
  await it.call('save', { record: { kind: 'organisation', record: { ...organisation, phone } } });
};
const opened = (path) => it.call('open', { path });

test('a fork and an older file in its place stand before the next step, in each look, until somebody knows', async () => {
  for (const { look, language, options } of LOOKS) {
    const { path } = await it.register('003-klar', language);
    const other = path.replace('.fortegnelse', ' (KONTOR-2).fortegnelse');
    await it.call('close');
    copyFileSync(path, other);
    const old = join(path, '..', 'gammel');
    copyFileSync(path, old);
    await opened(other);
    await edited('70 10 10 20');
    await it.call('close');
    await opened(path);
    await edited('70 10 10 10');
    await edited('70 10 10 11');
    await it.call('close');
    copyFileSync(old, path);
    await opened(path);

    const page = await it.page(options);
    const notes = page.locator('.overview .filenote');
    await notes.first().waitFor();
    assert.equal(await notes.count(), 2);
    assert.match(await notes.nth(1).innerText(), /003-klar \(KONTOR-2\)\.fortegnelse/);
    assert.deepEqual(await faults(page), [], look);
    await fits(page, look);
    await picture(page, `file-notes-${look}`);
    for (const left of [1, 0]) {
      await notes.first().getByRole('button').first().click();
      await page.waitForFunction((count) => document.querySelectorAll('.overview .filenote').length === count, left);
    }
    await page.reload();
    await page.locator('.overview .next').waitFor();
    assert.equal(await notes.count(), 0, 'what is known is not told again');
    assert.deepEqual(page.troubles, []);
    await page.leave();
  }
});

test('a second place for the copies is chosen in the settings, and given up again', async () => {
  await it.register('003-klar');
  const place = join(it.home, 'Dropbox', 'kopier');
  mkdirSync(place, { recursive: true });
  const page = await it.page();
  await page.route('**/call/window.pick_folder', (route) => route.fulfill({ json: place }));
  await rail(page, 'settings');
  await page.getByRole('button', { name: 'Læg også programmets egne kopier i en mappe, du vælger…' }).click();
  await page.locator('.path', { hasText: place }).last().waitFor();
  assert.equal((await it.call('start')).settings.backup_place, place);
  assert.ok((await it.call('backups')).some((copy) => copy.path.startsWith(place) && copy.of_open));
  await picture(page, 'file-copies-also');
  assert.deepEqual(await faults(page), []);
  await page.getByRole('button', { name: 'Læg dem ikke dér mere' }).click();
  await page.getByRole('button', { name: 'Læg også programmets egne kopier i en mappe, du vælger…' }).waitFor();
  assert.equal((await it.call('start')).settings.backup_place, null);
  await page.leave();
});

test('a register in a synced folder says on the overview what that means', async () => {
  const folder = join(it.home, 'OneDrive - Eksempel ApS');
  mkdirSync(folder, { recursive: true });
  const { path } = await it.register('003-klar');
  await it.call('close');
  const there = join(folder, 'test.fortegnelse');
  copyFileSync(path, there);
  await opened(there);
  const page = await it.page();
  await page.locator('.copy .where', { hasText: 'OneDrive' }).waitFor();
  await picture(page, 'file-synced');
  assert.deepEqual(await faults(page), []);
  await page.leave();
});
