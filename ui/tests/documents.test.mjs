// What is printed of the register as a whole, and how it reaches the paper.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { faults, fits, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const OVERVIEWS = {
  processors: { da: 'Databehandleroversigt', nb: 'Oversikt over databehandlere', en: 'Overview of processors' },
  measures: { da: 'Sikkerhedsforanstaltninger og risici', nb: 'Sikkerhetstiltak og risiko', en: 'Security measures and risks' },
};

const viewed = async () => (await fetch(`${it.url}/test/viewed`)).json();

/** Chooses an overview among the drafts, and waits for its first page. */
async function choose(page, subject, name) {
  await rail(page, 'documents');
  await page.locator('.sheet').waitFor({ timeout: 60_000 });
  await page.locator(`.doclist a[href="#${subject}"]`).click();
  await page.locator('.facts h2', { hasText: name }).waitFor();
  await page.waitForFunction((title) => document.querySelector('.sheet')?.alt.includes(title), name, { timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('.sheet').naturalWidth > 0);
}

/** Chooses, and waits for the page it leads to: a draft that another one overtakes has no pages to show. */
async function drawn(page, choose) {
  const answered = page.waitForResponse('**/call/page', { timeout: 60_000 });
  await choose();
  assert.equal((await answered).status(), 200);
}

test('both overviews stand among the drafts and show their pages, clean and fitting in each look', async () => {
  for (const { look, language, options } of LOOKS)
    for (const [subject, names] of Object.entries(OVERVIEWS)) {
      await it.register('003-kundepolitik', language);
      const page = await it.page(options);
      await rail(page, 'documents');
      await page.locator('.sheet').waitFor({ timeout: 60_000 });
      await drawn(page, () => page.locator(`.doclist a[href="#${subject}"]`).click());
      if (language !== 'da') await drawn(page, () => page.locator('.facts select').selectOption(language));
      await page.waitForFunction((title) => document.querySelector('.sheet')?.alt.includes(title), names[language], { timeout: 60_000 });
      await page.waitForFunction(() => document.querySelector('.sheet').naturalWidth > 0);
      assert.equal((await page.locator('.doclist a[aria-current="true"]').innerText()).split('\n')[0], names[language]);
      assert.ok((await page.locator('.facts .panel li').count()) > 2, 'the draft names what it lacks');
      assert.deepEqual(await faults(page), []);
      await fits(page, look);
      await picture(page, `14-${subject}-${look}`);
      assert.deepEqual(page.troubles, []);
      await page.leave();
    }
});

test('a draft and an issued document are handed to the viewer, which prints them', async () => {
  await it.register('003-klar');
  const page = await it.page();
  await choose(page, 'processors', OVERVIEWS.processors.da);
  const before = (await viewed()).length;
  await page.getByRole('button', { name: 'Udskriv…' }).click();
  await page.getByText('Udskriv det derfra.').waitFor({ timeout: 60_000 });
  const [draft] = (await viewed()).slice(before);
  assert.match(draft, /Databehandleroversigt\.pdf$/);
  assert.equal(readFileSync(draft).subarray(0, 5).toString(), '%PDF-');
  await page.getByRole('button', { name: 'Udsted…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Udsted' }).click();
  await dialog.getByRole('heading', { name: /^Udstedt som/ }).waitFor({ timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await page.locator('.desk').getByRole('button', { name: 'Udskriv…' }).click();
  for (let tries = 0; (await viewed()).length < before + 2 && tries < 200; tries += 1) await page.waitForTimeout(50);
  const issued = (await viewed())[before + 1];
  assert.match(issued, /\d{4}-001 Databehandleroversigt\.pdf$/);
  assert.ok(existsSync(issued) && !existsSync(draft), 'one paper at a time lies where the viewer finds it');
  await picture(page, '14-overview-issued');
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a draft that lacks nothing is issued; one that lacks something says what is done first', async () => {
  const primary = (page) => page.locator('.docs .btn.primary').evaluateAll((all) => all.map((one) => one.dataset.act));
  await it.register('003-klar');
  const page = await it.page();
  await rail(page, 'documents');
  await page.locator('.facts [data-act="issue"].primary').waitFor({ timeout: 60_000 });
  assert.deepEqual(await primary(page), ['issue']);
  await page.leave();
  for (const [register, language] of [['001-falsberg', 'da'], ['004-kamstrup', 'nb']]) {
    await it.register(register, language);
    const shown = await it.page();
    await rail(shown, 'documents');
    for (const at of [0, 1]) {
      await shown.locator('.doclist a').nth(at).click();
      await shown.locator('.facts [data-act="cure"]').waitFor({ timeout: 60_000 });
      assert.deepEqual(await primary(shown), ['cure']);
      assert.deepEqual(await faults(shown), []);
    }
    await shown.locator('.facts [data-act="cure"]').click();
    await shown.locator('.docs').waitFor({ state: 'detached' });
    assert.deepEqual(shown.troubles, []);
    await shown.leave();
  }
});

test('what is issued of the record for others is said to be signed too', async () => {
  await it.register('001-falsberg');
  const page = await it.page();
  await choose(page, 'article30_processor', 'Fortegnelse som databehandler');
  await page.locator('[data-act="issue"]').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Udsted', exact: true }).click();
  await dialog.getByText(/få dem underskrevet/).waitFor({ timeout: 60_000 });
  await page.leave();
});
