// A printed sheet is checked on the screen: by its code, as a PDF, as a scan; and a paper that no longer matches is told.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { faults, fits, holds, LOOKS, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

/** A register with its record issued: the document, its code and its file. */
const issued = (language) => it.prepared(issue, language);

async function issue(language) {
  const { state, register } = await it.register('003-klar', language);
  const { document, number, code } = await it.call('issue', { subject: 'article30', language: 'da' });
  const path = join(it.home, `${number}-${Math.random().toString(36).slice(2)}.pdf`);
  await it.call('document_pdf', { id: document, path });
  return { document, number, code, path, today: state.today, register };
}

/** Goes to the check of a sheet as one does with the mouse. */
async function checking(options) {
  const page = await it.page(options);
  await rail(page, 'documents');
  await page.locator('.doclist a[href="#check-print"]').click();
  await page.locator('.checkprint').waitFor();
  return page;
}

const code = (page) => page.getByLabel('Koden nederst på arket');
const verdict = (page, text) => page.locator('.checkprint .verdict .chip', { hasText: text });
const said = (page) => page.locator('.checkprint .verdict h3').innerText();
/** What the bridge noted in place of the system: the files shown in a viewer, or in a window of their own. */
const noted = async (what) => (await fetch(`${it.url}/test/${what}`)).json();
const drop = (page, paths) => page.evaluate((dropped) => window.dispatchEvent(new CustomEvent('fortegnelse-dragged', { detail: { what: 'drop', paths: dropped } })), paths);

test('a code is grouped while it is typed, and leads to its document with what is known of it', async () => {
  const sheet = await issued();
  await it.call('document_send', { document: sheet.document, sent_to: 'mads' });
  await it.call('document_return', { document: sheet.document, kept_at: 'Ringbindet Persondata', signatures: [{ person: 'mads', role: 'Direktør', signed_on: sheet.today, place: 'Roskilde' }] });
  await it.call('document_adopt', { document: sheet.document });
  const page = await checking();
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-check-da');
  await code(page).focus();
  await page.keyboard.type(sheet.code.toLowerCase().replaceAll('-', '').replaceAll('0', 'o').replaceAll('1', 'l'));
  assert.equal(await code(page).inputValue(), sheet.code, 'what looks alike is read as the code has it');
  await page.keyboard.press('Enter');
  await verdict(page, 'Koden findes').waitFor();
  assert.match(await said(page), new RegExp(`^Koden hører til dokument ${sheet.number}, `));
  assert.equal(await page.locator('.checkprint .verdict').getAttribute('role'), 'status', 'it is read aloud');
  const facts = await page.locator('.checkprint .dl').innerText();
  for (const known of [sheet.number, 'Mads Mønstergaard, Direktør', 'Roskilde', 'Ringbindet Persondata', sheet.code]) assert.ok(facts.includes(known), `${known} in ${facts}`);
  await page.locator('.checkprint .weighed li', { hasText: 'Taler for:' }).first().waitFor();
  await page.locator('.checkprint .weighed', { hasText: 'Læg arket ved siden af den gemte side' }).waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-known-da');

  // The issued page is laid beside the sheet.
  await page.getByRole('button', { name: 'Vis den udstedte side' }).click();
  await page.getByText('Dokumentet er åbnet i pc’ens PDF-program.', { exact: false }).waitFor();
  const viewed = await noted('viewed');
  assert.deepEqual(readFileSync(viewed.at(-1)), readFileSync(sheet.path), 'the very bytes that were issued');

  await page.getByRole('button', { name: 'Kontrollér et andet' }).click();
  assert.equal(await page.locator('.checkprint .answer').count(), 0);
  assert.equal(await code(page).inputValue(), '');
  assert.equal(await code(page).evaluate((field) => field === document.activeElement), true);

  await code(page).fill(sheet.code);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Vis dokumentet på listen' }).click();
  await page.locator('.doclist a[aria-current="true"]', { hasText: sheet.number }).waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a code nobody has says so and what to do, and what is no code is not looked up', async () => {
  const sheet = await issued();
  const page = await checking();
  const wrong = sheet.code.startsWith('2') ? `3${sheet.code.slice(1)}` : `2${sheet.code.slice(1)}`;
  await code(page).fill(wrong);
  await page.getByRole('button', { name: 'Kontrollér', exact: true }).click();
  await verdict(page, 'Findes ikke').waitFor();
  assert.ok((await said(page)).startsWith(`Fortegnelsen har ikke et dokument med koden ${wrong}.`));
  await page.locator('.checkprint .help', { hasText: 'tegn for tegn' }).waitFor();
  await page.locator('.checkprint .weighed', { hasText: 'Kun ét tegn er anderledes.' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Vis den udstedte side' }).count(), 0);
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-nobody-da');
  await code(page).fill('2026-001');
  await page.keyboard.press('Enter');
  await verdict(page, 'Ikke en kode').waitFor();
  assert.match(await said(page), /Koden har 16 tegn i fire grupper/);
  // With nothing typed there is nothing to check.
  await code(page).fill('');
  await page.keyboard.press('Enter');
  assert.equal(await verdict(page, 'Ikke en kode').count(), 1);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the issued file is known byte for byte, and with one byte changed it is not', async () => {
  const sheet = await issued();
  const bytes = readFileSync(sheet.path);
  const changed = join(it.home, 'ændret.pdf');
  const altered = Buffer.from(bytes);
  altered[altered.length >> 1] ^= 1;
  writeFileSync(changed, altered);
  const page = await checking({ dialogs: [sheet.path, null, changed] });
  const choose = page.getByRole('button', { name: 'Vælg en fil…' });
  await choose.click();
  await verdict(page, 'Uændret').waitFor();
  assert.match(await said(page), new RegExp(`^Filen er byte for byte den, der blev udstedt som dokument ${sheet.number}, `));
  // Who thinks better of it keeps the answer.
  await choose.click();
  await verdict(page, 'Uændret').waitFor();
  await choose.click();
  await verdict(page, /^\s*Ændret\s*$/).waitFor();
  assert.match(await said(page), /men den er ændret siden\.$/);
  await page.locator('.checkprint .help', { hasText: 'Vis den udstedte side' }).waitFor();
  await page.locator('.checkprint .weighed li', { hasText: 'Taler imod:' }).first().waitFor();
  assert.equal(await page.getByRole('button', { name: 'Vis den udstedte side' }).count(), 1);
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-altered-da');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a scan dropped on the window is read while one is told so; a register dropped there is still a register', async () => {
  const sheet = await issued();
  const scan = join(it.home, 'scan');
  execFileSync('pdftoppm', ['-r', '200', '-f', '2', '-l', '2', '-singlefile', '-gray', '-png', sheet.path, scan]);
  const page = await checking();
  await page.evaluate(() => window.dispatchEvent(new CustomEvent('fortegnelse-dragged', { detail: { what: 'over', paths: [] } })));
  await page.getByText('Slip arket for at kontrollere det').waitFor();
  await page.route('**/call/check_print', async (route) => (await new Promise((settle) => setTimeout(settle, 400)), route.continue()));
  await drop(page, [`${scan}.png`]);
  await page.getByText('Læser »scan.png« … En skanning eller et foto kan tage nogle sekunder.').waitFor();
  await verdict(page, 'Koden findes').waitFor({ timeout: 60_000 });
  assert.match(await said(page), new RegExp(`^Koden hører til dokument ${sheet.number}, `));
  await page.locator('.checkprint .verdict').getByText('Filen scan.png').waitFor();
  assert.deepEqual(await faults(page), []);

  await drop(page, [`${scan}.png`, sheet.path]);
  await page.getByText('Du slap 2 filer. Slip ét ark ad gangen.').waitFor();
  assert.equal(await page.locator('.checkprint .answer').count(), 0);
  const other = join(it.home, 'anden.fortegnelse');
  await drop(page, [other]);
  await holds(async () => (await noted('windows')).includes(other), true);
  // Elsewhere a sheet is no register.
  await rail(page, 'overview');
  await drop(page, [sheet.path]);
  await page.getByText('er ikke en fortegnelse', { exact: false }).waitFor();
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('it is reached by search and from the help, and a file that cannot be read is told in words', async () => {
  await issued();
  const odd = join(it.home, 'brev.txt');
  writeFileSync(odd, 'Kære alle');
  const page = await it.page({ dialogs: [odd] });
  await page.keyboard.press('Control+k');
  await page.locator('.finder[open]').waitFor();
  await page.keyboard.type('kontrollér et udskrevet');
  await page.locator('.finder [aria-selected="true"] .what').getByText('Kontrollér et udskrevet dokument', { exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.checkprint').waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('.checkprint .code'));
  await page.keyboard.press('F1');
  const help = page.locator('.helppane');
  await help.getByRole('heading', { name: 'Kontrollér et ark' }).waitFor();
  await help.getByRole('button', { name: 'Et dokuments liv' }).click();
  await help.getByRole('heading', { name: 'Et dokuments liv' }).waitFor();
  await rail(page, 'overview');
  await help.getByRole('button', { name: 'Kontrollér et ark' }).click();
  await help.getByRole('button', { name: 'Kontrollér et udskrevet dokument' }).click();
  await page.waitForFunction(() => document.activeElement?.matches('.checkprint .code'));
  assert.deepEqual(await faults(page), []);
  await page.getByRole('button', { name: 'Vælg en fil…' }).click();
  await verdict(page, 'Ikke læst').waitFor();
  assert.match(await said(page), /hverken en PDF eller et billede/);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the check is clean and fits in each look', async () => {
  for (const { look: name, language, options } of LOOKS) {
    const sheet = await issued(language);
    const page = await checking(options);
    await page.locator('.checkprint .code').fill(sheet.code);
    await page.keyboard.press('Enter');
    await page.locator('.checkprint .answer').waitFor();
    assert.deepEqual(await faults(page), [], name);
    assert.doesNotMatch(await page.locator('.checkprint').innerText(), /\b(check-print|checking|on-day|life)-[a-z]/, `${name}: an id without words`);
    await fits(page, name);
    await picture(page, `18-known-${name}`);
    assert.deepEqual(page.troubles, [], name);
    await page.leave();
  }
});

test('a paper in force that no longer matches is told field by field, and leads to each record and to a new version', async () => {
  const sheet = await issued();
  await it.call('document_adopt', { document: sheet.document });
  const page = await it.page();
  await rail(page, 'documents');
  await page.locator(`.doclist a[href="#${sheet.document}"]`).click();
  await page.locator('.drift', { hasText: 'Fortegnelsen siger stadig det samme.' }).waitFor();
  await rail(page, 'overview');
  assert.equal(await page.getByRole('heading', { name: 'Passer ikke længere' }).count(), 0);

  const purpose = sheet.register.purposes.find(({ id }) => id === 'fakturering');
  await it.call('save', { record: { kind: 'purpose', record: { ...purpose, description: 'Foretage fakturering af varerne' } } });
  await it.call('remove', { kind: 'data_item', id: 'kundenummer' });
  await page.reload();
  const card = page.locator('section[aria-labelledby="papers-drift"]');
  await card.getByText(new RegExp(`^${sheet.number} · 2 steder er ændret siden$`)).waitFor();
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-drift-overview');
  const next = page.locator('section.next');
  await next.getByRole('heading', { name: /passer ikke længere$/ }).waitFor();
  await next.getByText('2 steder er ændret, siden').waitFor();
  await card.getByRole('button').first().click();
  const drift = page.locator('.drift');
  const fold = drift.locator('summary');
  await fold.filter({ hasText: 'Fortegnelsen er ændret siden: 2 steder' }).waitFor();
  await fold.focus();
  await page.keyboard.press('Enter');
  const row = drift.locator('tbody tr');
  assert.equal(await row.count(), 1);
  assert.equal((await row.innerText()).replaceAll(/\s+/g, ' ').trim(), 'Formål Foretage fakturering af ydelsen Foretage fakturering af varerne');
  assert.equal(await row.locator('ins').innerText(), 'varerne');
  await drift.getByText('Udgår').waitFor();
  await drift.getByText('Kundenummer i »Kunder og ordrer«').waitFor();
  assert.equal(await drift.getByRole('button', { name: /Kundenummer/ }).count(), 0, 'what is gone leads nowhere');
  assert.deepEqual(await faults(page), []);
  await picture(page, '18-drift-da');
  await drift.getByRole('button', { name: /^Foretage fakturering af varerne/ }).click();
  await page.waitForFunction(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')?.startsWith('purpose/fakturering/'));

  await rail(page, 'overview');
  await next.getByRole('button', { name: 'Udsted ny version…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Udsted', exact: true }).click();
  await dialog.getByRole('button', { name: 'Luk' }).click();
  await page.locator('.drift', { hasText: 'Fortegnelsen siger stadig det samme.' }).waitFor();
  // The one in force says which comes after it.
  await page.locator(`.doclist a[href="#${sheet.document}"]`).click();
  await page.locator('.drift', { hasText: 'er udstedt senere' }).waitFor();
  assert.equal(await page.locator('.drift [data-act="issue-anew"]').count(), 0);
  await rail(page, 'overview');
  await page.getByRole('heading', { name: 'Senest udstedt' }).waitFor();
  await next.getByRole('heading', { name: 'Alt er i orden' }).waitFor();
  assert.equal(await card.count(), 0, 'it is on its way');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('what a paper says otherwise is clean and fits in each look', async () => {
  for (const { look: name, language, options } of LOOKS) {
    const sheet = await issued(language);
    await it.call('document_adopt', { document: sheet.document });
    const party = sheet.register.parties.find(({ id }) => id === 'proevehosting');
    await it.call('save', { record: { kind: 'party', record: { ...party, name: 'Prøvehosting Nordisk A/S' } } });
    const page = await it.page(options);
    await page.locator('section[aria-labelledby="papers-drift"]').waitFor();
    await rail(page, 'documents');
    await page.locator(`.doclist a[href="#${sheet.document}"]`).click();
    await page.locator('.drift summary').click();
    await page.locator('.drift tbody tr').first().scrollIntoViewIfNeeded();
    assert.deepEqual(await faults(page), [], name);
    assert.doesNotMatch(await page.locator('.drift').innerText(), /\bdrift-[a-z]/, `${name}: an id without words`);
    await fits(page, name);
    await picture(page, `18-drift-${name}`);
    assert.deepEqual(page.troubles, [], name);
    await page.leave();
  }
});
