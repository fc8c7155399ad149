// The control's checklist as a company has it: points of its own, other words, and what is left out.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { looks } from './scenes.mjs';
import { faults, holds, program, rail } from './support.mjs';

let at;
before(async () => (at = await program()));
after(() => at.close());

const NONE = [];
const open = async () => (await at.call('start')).open.register;
const own = async () => (await open()).check_points.map((one) => [one.point, one.part, one.asks, one.left_out]);
const row = (page, point) => page.locator(`.checklist [data-point="${point}"]`);
const part = (page, name) => page.locator('.checklist details', { has: page.locator('summary', { hasText: name }) });
const asks = async () => (await agenda()).flatMap((one) => one.lines).map((line) => line.asks);

/** The parts of the control that goes on. */
async function agenda() {
  const review = (await open()).reviews.find((one) => one.started_at && !one.closed_at);
  return (await at.call('control', { review: review.id })).parts;
}

/** The checklist beside the list of controls. */
async function list(page) {
  await rail(page, 'control');
  await page.locator('[data-act="checklist"]').click();
  await page.locator('.checklist .part').first().waitFor();
}

/** Unfolds a part, by its name on the agenda. */
async function unfold(page, name) {
  await part(page, name).locator('summary').click();
  await part(page, name).locator('.rowlist').waitFor();
}

/** A point of one's own, one in other words, and one left out. */
async function adapted(language) {
  await at.register('003-klar', language);
  const add = (fields) => at.call('add', { record: { kind: 'check_point', record: { id: '', plan: 'halvaarskontrol', position: 0, point: '', part: 'staff', asks: null, left_out: false, since: '2026-11-01', ...fields } } });
  await add({ asks: 'Er alle nøgler til arkivet på plads, og står det i nøglebogen, hvem der har dem?' });
  await add({ position: 1, point: 'E1', asks: 'Har alle på lageret og på kontoret skrevet under på tavshedserklæringen?' });
  await add({ position: 2, point: 'E2', left_out: true });
}

test('the list of controls leads to the checklist, told by the parts of the agenda', async () => {
  await at.register('003-klar');
  const page = await at.page();
  await list(page);
  assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-add]')?.dataset.add), 'check_point');
  const names = await page.locator('.checklist summary .grow').allInnerTexts();
  await page.keyboard.press('Escape');
  await page.locator('[data-act="start"]').click();
  await page.locator('#point-h').waitFor();
  const parts = await page.locator('.agenda .part > summary .grow').allInnerTexts();
  assert.deepEqual(parts.filter((one) => !names.includes(one)), NONE);
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

test('a point of one’s own is added where it belongs, and asked from the next agenda on', async () => {
  await at.register('003-klar');
  await at.call('control_start', { plan: 'halvaarskontrol' });
  const page = await at.page();
  await list(page);
  await page.locator('[data-add="check_point"]').click();
  const offered = page.locator('.drawer select');
  assert.equal(await offered.locator('option', { hasText: 'Handlinger fra sidste kontrol' }).count(), 0);
  assert.deepEqual(await faults(page), NONE);
  await offered.selectOption({ label: 'Medarbejdere' });
  const text = page.locator('.drawer [data-field$="/asks"] textarea');
  await text.waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[data-field$="/asks"]'));
  await page.keyboard.type('Er alle nøgler til arkivet på plads?');
  await page.keyboard.press('Tab');
  await holds(own, [['', 'staff', 'Er alle nøgler til arkivet på plads?', false]]);
  await page.locator('.drawer .crumb button').click();
  const line = part(page, 'Medarbejdere').locator('li', { hasText: 'Er alle nøgler' });
  await line.getByText('Jeres eget punkt').waitFor();
  assert.deepEqual(await faults(page), NONE);
  assert.ok(!(await asks()).includes('Er alle nøgler til arkivet på plads?'), 'the one that goes on is as it was');
  await page.keyboard.press('Escape');
  await page.locator('[data-act="discard"]').click();
  await page.locator('[data-act="start"]').click();
  await page.locator('#point-h').waitFor();
  await page.locator('.agenda summary', { hasText: 'Medarbejdere' }).click();
  await page.locator('.agenda a', { hasText: 'Er alle nøgler' }).click();
  await page.locator('#point-h').getByText('Er alle nøgler til arkivet på plads?').waitFor();
  assert.equal(await page.getByRole('radio', { name: /^Ikke relevant/ }).count(), 1);
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

test('a point of the program’s is asked in other words, and again in the program’s', async () => {
  await at.register('003-klar');
  const page = await at.page();
  await list(page);
  await unfold(page, 'Sletning');
  const shipped = await row(page, 'C1').locator('.what > span').nth(1).innerText();
  await row(page, 'C1').locator('[data-act="reword"]').click();
  const text = page.locator('.drawer [data-field$="/asks"] textarea');
  await text.waitFor();
  assert.equal(await text.inputValue(), shipped);
  assert.ok((await page.locator('.drawer dl').innerText()).includes(shipped));
  assert.equal(await page.locator('.drawer [data-field$="/part"]').count(), 0, 'its part is the program’s');
  assert.deepEqual(await faults(page), NONE);
  await text.fill('Er gamle sager makuleret?');
  await page.keyboard.press('Tab');
  await holds(own, [['C1', 'deletion', 'Er gamle sager makuleret?', false]]);
  await page.locator('.drawer .crumb button').click();
  await row(page, 'C1').getByText('Jeres ordlyd').waitFor();
  await page.waitForFunction(() => document.activeElement?.dataset.act === 'reword');
  await at.call('control_start', { plan: 'halvaarskontrol' });
  assert.ok((await asks()).includes('Er gamle sager makuleret?'));
  assert.ok(!(await asks()).includes(shipped));
  await row(page, 'C1').locator('[data-act="restore"]').click();
  await row(page, 'C1').getByText(shipped).waitFor();
  await holds(own, NONE);
  assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-point]')?.getAttribute('data-point')), 'C1');
  assert.ok((await asks()).includes('Er gamle sager makuleret?'), 'the one that goes on keeps what it asked');
  await page.locator('.main, .drawer, body').getByRole('button', { name: /^Fortryd$/ }).first().click();
  await row(page, 'C1').getByText('Er gamle sager makuleret?').waitFor();
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

test('a point that is left out is not asked, and is taken back in the words it had', async () => {
  await at.register('003-klar');
  const page = await at.page();
  await list(page);
  await unfold(page, 'Medarbejdere');
  const counted = part(page, 'Medarbejdere').locator('summary .n');
  const before = Number(/\d+/.exec(await counted.innerText())[0]);
  const shipped = await row(page, 'E1').locator('.what > span').nth(1).innerText();
  await row(page, 'E1').locator('[data-act="leave-out"]').click();
  await row(page, 'E1').getByText('Udeladt').waitFor();
  await holds(own, [['E1', 'staff', null, true]]);
  assert.equal(Number(/\d+/.exec(await counted.innerText())[0]), before - 1);
  assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-point]')?.getAttribute('data-point')), 'E1');
  assert.deepEqual(await faults(page), NONE);
  await at.call('control_start', { plan: 'halvaarskontrol' });
  assert.ok(!(await asks()).includes(shipped));
  await page.keyboard.press('Enter');
  await holds(own, NONE);
  await row(page, 'E1').locator('[data-act="leave-out"]').waitFor();
  assert.ok(!(await asks()).includes(shipped), 'the one that goes on is as it was');
  // What was in other words is so again.
  await row(page, 'E1').locator('[data-act="reword"]').click();
  await page.locator('.drawer [data-field$="/asks"] textarea').fill('Kender alle reglerne?');
  await page.keyboard.press('Tab');
  await holds(own, [['E1', 'staff', 'Kender alle reglerne?', false]]);
  await page.locator('.drawer .crumb button').click();
  await row(page, 'E1').locator('[data-act="leave-out"]').click();
  await holds(own, [['E1', 'staff', 'Kender alle reglerne?', true]]);
  await row(page, 'E1').getByRole('button', { name: /^Medtag igen/ }).click();
  await holds(own, [['E1', 'staff', 'Kender alle reglerne?', false]]);
  await row(page, 'E1').getByText('Kender alle reglerne?').waitFor();
  assert.deepEqual(page.troubles, NONE);
  await page.leave();
});

looks({
  what: 'the checklist and its points',
  it: () => at,
  ready: adapted,
  ids: 'check|control|agenda',
  scenes: {
    'checklist-0-list': async (page) => {
      await list(page);
      await page.locator('.checklist .part[open]').first().waitFor();
    },
    'checklist-1-own': async (page) => {
      await list(page);
      await page.locator('.checklist .part[open]').last().locator('li').last().locator('button').click();
      await page.locator('.drawer [data-field$="/part"]').waitFor();
    },
    'checklist-2-reworded': async (page) => {
      await list(page);
      await row(page, 'E1').locator('[data-act="reword"]').click();
      await page.locator('.drawer dl').waitFor();
    },
  },
});
