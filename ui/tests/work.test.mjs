// What a person does in the window, from the first start to the saved PDF.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, focusIn, focused, picture, program, rail, ROOT, takeBack } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

test('a new register is made in five steps, and its first activity is written', async () => {
  const page = await it.page({ dialogs: [join(it.home, 'Ny.fortegnelse')] });
  await page.getByRole('button', { name: 'Videre' }).click();
  assert.equal(await page.getByLabel('Dit navn').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await faults(page), []);
  await picture(page, '0-first-start-da-light');
  await page.getByLabel('Dit navn').fill('Pernille Prøvesen');
  await page.getByRole('button', { name: 'Videre' }).click();
  assert.deepEqual(await faults(page), []);
  await page.getByRole('button', { name: 'Lav en ny fortegnelse' }).click();
  await page.getByRole('button', { name: 'Videre' }).click();
  assert.equal(await page.getByLabel('Virksomhedens navn').getAttribute('aria-invalid'), 'true');
  await page.getByLabel('Virksomhedens navn').fill('Eksempel Rengøring ApS');
  assert.deepEqual(await faults(page), []);
  await page.getByRole('button', { name: 'Videre' }).click();
  await page.getByRole('button', { name: 'Videre' }).click();
  const ends = page.getByRole('textbox').nth(1);
  await ends.fill('31.2.2026');
  await page.getByRole('button', { name: 'Lav fortegnelsen…' }).click();
  assert.equal(await ends.getAttribute('aria-invalid'), 'true');
  await ends.fill('31/12-' + new Date().getFullYear());
  await page.getByRole('button', { name: 'Lav fortegnelsen…' }).click();
  await rail(page, 'activities');
  await page.getByRole('button', { name: 'Tilføj behandling' }).click();
  await focusIn(page, /^activity\/.*\/name$/);
  await page.keyboard.type('Kunder og ordrer');
  await page.keyboard.press('Enter');
  await page.getByText(/^Gemt kl\./).waitFor();
  const { open } = await it.call('start');
  assert.equal(open.register.organisations[0].name, 'Eksempel Rengøring ApS');
  assert.deepEqual(open.register.activities.map((activity) => activity.name), ['Kunder og ordrer']);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('every finding leads to the field that cures it', async () => {
  const { state } = await it.register('003-kundepolitik');
  const asking = state.findings.filter((finding) => finding.severity !== 'note');
  assert.ok(asking.length > 10);
  const page = await it.page();
  const reached = new Set();
  const lost = [];
  const before = JSON.stringify(state.undo);
  for (const place of ['activities', 'parties', 'systems', 'deletion', 'control', 'cases', 'documents', 'settings']) {
    await rail(page, place);
    if (place === 'documents') {
      await page.locator('.doclist a').nth(1).click();
      await page.locator('.facts [data-act="edit"]').click();
      await page.locator('.duty').waitFor();
    }
    const unfold = async () => {
      const more = page.locator('.panel .unfold[aria-expanded="false"]');
      if (await more.count()) await more.click();
      for (const fold of await page.locator('.panel:not(.duty) details.unfold:not([open]) > summary').all()) await fold.click();
    };
    await unfold();
    const count = await page.locator('.panel:not(.duty) .cure').count();
    for (let at = 0; at < count; at += 1) {
      await rail(page, place);
      if (place === 'documents') {
        await page.locator('.doclist a').nth(1).click();
        await page.locator('.facts [data-act="edit"]').click();
        await page.locator('.psection').first().waitFor();
        await page.locator('.duty').waitFor();
      }
      await unfold();
      const link = page.locator('.panel:not(.duty) .cure').nth(at);
      const title = await link.innerText();
      await link.click();
      const cures = asking.filter((finding) => finding.title === title).map(({ kind, id, field }) => (field === null ? /^\+|^#|^[a-z_]+\/[^/]+\// : new RegExp(`^${kind}/${id}/${field}$`)));
      await focusIn(page, new RegExp(cures.map((cure) => cure.source).join('|'))).catch(async () => lost.push(`${title}: ${await focused(page)}`));
      assert.equal(await page.evaluate(() => document.scrollingElement.scrollTop), 0, 'the window itself stays in its place');
      for (const finding of asking.filter((one) => one.title === title)) reached.add(finding);
      await takeBack(page, it.call, before);
    }
  }
  assert.deepEqual(lost, []);
  assert.deepEqual(asking.filter((finding) => !reached.has(finding)).map((finding) => `${finding.code} ${finding.kind}`), []);
  await page.leave();
});

test('a cured finding goes, the change is named in undo, and undo brings both back', async () => {
  const before = (await it.register('003-kundepolitik')).state.findings;
  const page = await it.page();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  const answer = page.locator('#e').getByLabel('Nej');
  await page.locator('#e').getByText('Nej', { exact: true }).click();
  await page.getByRole('button', { name: 'Fortryd: overførsel til tredjelande' }).waitFor();
  const codes = (await it.call('check')).map((finding) => finding.code);
  assert.ok(before.some((finding) => finding.code === 'transfer-unclarified') && !codes.includes('transfer-unclarified'));
  await page.waitForFunction(() => document.querySelector('.note.at-e') === null);
  await page.keyboard.press('Control+z');
  await page.locator('.note.at-e').waitFor();
  assert.equal(await answer.isChecked(), false);
  assert.equal((await it.call('check')).length, before.length);
  await page.keyboard.press('Control+y');
  await page.waitForFunction(() => document.querySelector('.note.at-e') === null);
  assert.equal(await answer.isChecked(), true);
  await page.leave();
});

test('what could not be saved stays on the screen, says why and is saved on demand', async () => {
  await it.register('003-kundepolitik');
  const page = await it.page();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  await page.route('**/call/save', (route) => route.fulfill({ status: 422, json: { code: 'no_space', params: {}, message: 'Der er ikke plads på disken.' } }));
  const box = page.locator('.purp textarea').first();
  await box.fill('Sende faktura til tiden');
  await box.blur();
  await page.getByRole('alert').getByText('Der er ikke plads på disken.').waitFor();
  assert.equal(await box.inputValue(), 'Sende faktura til tiden');
  assert.deepEqual(await faults(page), []);
  await page.unroute('**/call/save');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByText(/^Gemt kl\./).waitFor();
  const { open } = await it.call('start');
  assert.ok(open.register.purposes.some((purpose) => purpose.description === 'Sende faktura til tiden'));
  await page.leave();
});

test('the pages shown are turned, and the PDF is written where the dialog says', async () => {
  await it.register('003-kundepolitik');
  const path = join(it.home, 'kladde.pdf');
  const page = await it.page({ dialogs: [path] });
  await page.keyboard.press('Control+8');
  const sheet = page.locator('.sheet');
  await sheet.waitFor({ timeout: 60_000 });
  assert.ok((await sheet.getAttribute('alt')).length > 100);
  const first = await sheet.getAttribute('src');
  await page.getByRole('button', { name: 'Næste side' }).click();
  await page.getByText(/^Side\s2 af/).waitFor();
  await page.waitForFunction((old) => document.querySelector('.sheet')?.src !== old, first);
  await page.waitForFunction(() => document.querySelector('.sheet').naturalWidth > 0);
  await page.getByRole('button', { name: 'Gem PDF…' }).click();
  await page.getByText(`Gemt som ${path}`).waitFor({ timeout: 60_000 });
  assert.equal(readFileSync(path).subarray(0, 5).toString(), '%PDF-');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a document is issued once, stands in the list and gives back the same bytes', async () => {
  await it.register('003-klar');
  const [one, two] = [join(it.home, 'en.pdf'), join(it.home, 'to.pdf')];
  const page = await it.page({ dialogs: [one, two] });
  await page.keyboard.press('Control+8');
  await page.locator('.sheet').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Udsted…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Udsted' }).click();
  await dialog.getByRole('heading', { name: /^Udstedt som/ }).waitFor({ timeout: 60_000 });
  assert.deepEqual(await faults(page), []);
  await dialog.getByRole('button', { name: 'Gem PDF…' }).click();
  await page.getByText(`Gemt som ${one}`).waitFor();
  await page.locator('.desk').getByRole('button', { name: 'Gem PDF…' }).click();
  await page.getByText(`Gemt som ${two}`).waitFor();
  assert.ok(readFileSync(one).equals(readFileSync(two)));
  assert.equal((await it.call('start')).open.register.documents.length, 1);
  await picture(page, '13-issued-da-light');
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the keyboard reaches the letters, the drawer gives the focus back, and a record is added and taken away', async () => {
  await it.register('003-klar');
  const page = await it.page();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  await page.keyboard.press('Alt+f');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'f');
  const rule = page.locator('#f tbody .name').first();
  await rule.focus();
  await page.keyboard.press('Enter');
  await page.locator('.drawer').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('.drawer') !== null);
  await page.keyboard.press('Escape');
  await page.locator('.drawer').waitFor({ state: 'detached' });
  assert.ok(await rule.evaluate((element) => element === document.activeElement));
  const count = await page.locator('.purp li').count();
  await page.locator('#b [data-add="purpose"]').click();
  await focusIn(page, /^purpose\/.*\/description$/);
  await page.keyboard.type('Føre regnskab');
  await page.locator('.purp li').nth(count).getByRole('button', { name: /^Fjern/ }).click();
  await page.waitForFunction((before) => document.querySelectorAll('.purp li').length === before, count);
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await page.waitForFunction((before) => document.querySelectorAll('.purp li').length === before + 1, count);
  assert.equal(await page.locator('.purp li textarea').nth(count).inputValue(), 'Føre regnskab');
  await page.leave();
});

test('language and appearance are the window’s at once, and are remembered', async () => {
  await it.register('003-klar');
  const page = await it.page();
  await rail(page, 'settings');
  await page.getByText('Engelsk').first().click();
  await page.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.getByText('Dark', { exact: true }).click();
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(25, 28, 31)');
  await page.reload();
  await page.locator('.app').waitFor();
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
  await page.leave();
});

test('what a measure covers is ticked one by one, and the count follows', async () => {
  const { register } = await it.register('003-kundepolitik');
  const measure = register.measures.find((one) => one.claim === 'all_systems' && one.proof === 'coverage');
  const page = await it.page();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  const row = page.locator('#g tbody tr').filter({ hasText: measure.name });
  await row.locator('.name').click();
  const ticks = page.locator('.drawer .ticks').filter({ hasText: register.systems[0].name }).first().getByRole('checkbox');
  const count = await ticks.count();
  assert.ok(count > 1);
  for (let at = 0; at < count; at += 1) {
    await ticks.nth(at).click();
    await row.getByText(`${at + 1} af ${count} systemer`).waitFor();
  }
  assert.ok(!(await it.call('check')).some((finding) => finding.code === 'coverage-unproved' && finding.id === measure.id));
  await ticks.first().click();
  await row.getByText(`${count - 1} af ${count} systemer`).waitFor();
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('a register that can only be read is seen whole, and nothing in it can be written', async () => {
  const { path } = await it.register('003-klar');
  await it.call('close');
  await it.call('open', { path, read_only: true });
  const page = await it.page();
  await page.getByText('Filen kan kun læses.').waitFor();
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  assert.equal(await page.locator('.main textarea:not([readonly]), .main input:enabled:not([readonly]), .main select:enabled').count(), 0);
  assert.equal(await page.locator('[data-add]').count(), 0);
  await picture(page, '14-read-only-da-light');
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('a closed register stands among the recent ones and is opened from there', async () => {
  await it.register('003-klar');
  const page = await it.page();
  await rail(page, 'settings');
  await page.getByRole('button', { name: 'Luk fortegnelsen' }).click();
  await page.getByRole('heading', { name: 'Hvilken fortegnelse?' }).waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, '15-which-da-light');
  await page.locator('.recent button').first().click();
  await page.locator('.app').waitFor();
  await page.leave();
});

test('a file that is no register is refused in words, and the choice stays', async () => {
  await it.call('close');
  const path = join(it.home, 'brev.fortegnelse');
  writeFileSync(path, 'Kære Pernille');
  const page = await it.page({ dialogs: [path] });
  await page.getByRole('button', { name: 'Åbn en fortegnelse…' }).click();
  await page.getByRole('dialog').getByText(/brev\.fortegnelse er ikke en fortegnelse/).waitFor();
  assert.equal(readFileSync(path, 'utf8'), 'Kære Pernille');
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('a link that leads to another screen leaves a way back, by mouse and by keys, to where one was', async () => {
  await it.register('001-falsberg');
  const page = await it.page();
  const back = page.locator('[data-act="back"]');
  await page.locator('.main h1').waitFor();
  assert.equal(await back.count(), 0);
  await rail(page, 'documents');
  await page.locator('.doclist a').nth(1).click();
  assert.equal(await back.count(), 0, 'one chose the screen oneself');
  await page.locator('.facts [data-act="edit"]').click();
  await page.locator('.duty .cure').filter({ hasText: 'Om man skal give' }).click();
  await page.locator('#b').waitFor();
  assert.equal(await back.innerText(), 'Tilbage til »Privatlivspolitik«');
  assert.deepEqual(await faults(page), []);
  await picture(page, 'way-back');
  await back.click();
  await page.locator('.psection').first().waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.locator('.facts h2', { hasText: 'Privatlivspolitik' }).waitFor();
  assert.equal(await page.locator('.doclist a[aria-current="true"]').count(), 1);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.locator('.next').waitFor();
  await page.keyboard.press('Alt+ArrowLeft');
  await page.locator('.next').waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the screen of the law shows each thing people must be told, whether the law asks for it, and where', async () => {
  const law = JSON.parse(readFileSync(join(ROOT, 'schema/law/law.json'), 'utf8'));
  const STATES = { da: ['Kræves altid', 'Kræves, når det er tilfældet', 'Uafklaret i loven'], nb: ['Kreves alltid', 'Kreves når det er tilfellet', 'Uavklart i loven'], en: ['Always required', 'Required where it is the case', 'Unclear in law'] };
  for (const language of ['da', 'nb', 'en']) {
    await it.register('003-kundepolitik', language);
    const page = await it.page();
    await rail(page, 'settings');
    const rows = page.locator('.duties tbody tr');
    await rows.first().waitFor();
    const shown = await rows.evaluateAll((all) => all.map((row) => ({ title: row.cells[0].innerText, state: row.cells[1].childNodes[0].textContent, when: row.cells[1].querySelector('.sub')?.innerText ?? null, articles: row.cells[2].querySelectorAll('span').length })));
    assert.equal(shown.length, law.information.length);
    for (const [at, one] of law.information.entries()) {
      assert.equal(shown[at].state, STATES[language][['required', 'if_applicable', 'unclear'].indexOf(one.demand)]);
      assert.equal(shown[at].articles, [one.always, one.collected, one.elsewhere].filter(Boolean).length);
      assert.equal(shown[at].when === null, one.condition === null);
    }
    assert.equal(new Set(shown.map(({ title }) => title)).size, shown.length);
    assert.doesNotMatch(await page.locator('.duties').innerText(), /\b(law|duty|choice)-[a-z]/, 'an id without words');
    await page.leave();
  }
});
