// Every failure a command can answer with, as the person meets it: provoked for real wherever that can be done.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { MESSAGE, each, met } from './messages.mjs';
import { refusals } from './refusals.mjs';
import { faults, focusIn, picture, program, rail, ROOT } from './support.mjs';

let it;
let other;
/** A disk of 600 kB, or none where this user may mount nothing. */
let disk;
before(async () => {
  [it, other] = await Promise.all([program(), program()]);
  disk = join(it.home, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    disk = null;
  }
});
after(async () => {
  if (disk) execFileSync('umount', ['--lazy', disk]);
  await Promise.all([it.close(), other.close()]);
});

const CODES = readFileSync(join(ROOT, 'ui/src/generated/api.ts'), 'utf8').match(/export type Code = (.*);/)[1].match(/\w+/g);

/** These arise where no test reaches: the file changed between two reads, the engine itself failed, the window is closing. Their picture is of an answer given in the program's place. */
const ANSWERED = {
  database: { detail: 'no such table: activities' },
  locked: { path: '/papirer/fortegnelse.fortegnelse' },
  backup_failed: { reason: 'Der er ikke plads på /stik.' },
  not_written: { path: '/papirer/fortegnelse.pdf' },
  pdf: { detail: 'font' },
  undo_refused: { kind: 'formål', id: 'purpose-1' },
  closing: {},
  // Said in the terminal, where there is no window; the window's own tests provoke it.
  no_display: {},
};

/** What was shown, by code: the failure that the program answered with. */
const seen = new Map();

const refused = (name, payload) => it.call(name, payload).then(() => assert.fail(`${name} was not refused`), (failure) => failure);
const tell = (what, value) => fetch(`${it.url}/test/${what}`, { method: 'POST', body: JSON.stringify(value) });

/** Shows failures the program gave, where the screens never lead to them by themselves. */
async function answered(failures) {
  await it.register('003-klar');
  const page = await it.page();
  let given;
  await page.route('**/call/verify', (route) => route.fulfill({ status: 422, json: given }));
  await rail(page, 'settings');
  for (const failure of failures) {
    given = failure;
    await page.getByRole('button', { name: 'Kontrollér filen' }).click();
    await met(page, failure.code);
    await page.locator(MESSAGE).first().getByRole('button').first().click();
    await page.waitForFunction((selector) => document.querySelector(selector) === null, MESSAGE);
  }
  await page.leave();
}

/** Each failure is the one it should be, and is read on the screen. */
async function told(failures) {
  for (const [code, failure] of Object.entries(failures)) {
    assert.equal(failure.code, code, failure.message);
    seen.set(code, failure);
  }
  await answered(Object.entries(failures).map(([code, failure]) => ({ code, params: failure.params, message: failure.message.replace(/^[a-z_.]+: \w+ /, '') })));
}

/** A register file, closed, and then spoiled. */
async function spoiled(name, spoil) {
  const { path } = await it.register('003-klar');
  await it.call('close');
  const copy = join(it.home, `${name}.fortegnelse`);
  copyFileSync(path, copy);
  const bytes = readFileSync(copy);
  spoil(copy, bytes);
  return copy;
}

const FILES = {
  empty_file: ['Filen er tom', () => spoiled('tom', (path) => truncateSync(path, 0))],
  no_file: ['Det er ikke en fil', () => mkdtempSync(join(it.home, 'mappe-'))],
  not_a_register: ['Filen er ikke en fortegnelse', () => spoiled('brev', (path) => writeFileSync(path, 'Kære Pernille\n'.repeat(100)))],
  other_program: ['Filen hører til et andet program', () => spoiled('fremmed', (path, bytes) => (bytes.writeUInt32BE(7, 68), writeFileSync(path, bytes)))],
  write_ahead: ['En del af indholdet mangler', () => spoiled('wal', (path, bytes) => (bytes.fill(2, 18, 20), writeFileSync(path, bytes)))],
  too_new: ['Filen er lavet med en nyere udgave', () => spoiled('nyere', (path, bytes) => (bytes.writeUInt32BE(9999, 60), writeFileSync(path, bytes)))],
  damaged: ['Filen er beskadiget', () => spoiled('afbrudt', (path, bytes) => truncateSync(path, bytes.length - 4096))],
  missing: ['Filen er der ikke længere', () => join(it.home, 'væk.fortegnelse')],
  io: ['Fortegnelsen kunne ikke åbnes', () => join(it.home, `${'l'.repeat(300)}.fortegnelse`)],
};

for (const [code, [heading, make]] of Object.entries(FILES)) {
  test(`opening says it in a dialog with a way out: ${code}`, async () => {
    const path = await make();
    const before = existsSync(path) && code !== 'no_file' ? readFileSync(path) : null;
    await it.call('close');
    const failure = await refused('open', { path });
    assert.equal(failure.code, code, failure.message);
    seen.set(code, failure);
    const page = await it.page({ dialogs: [path] });
    await page.getByRole('button', { name: 'Åbn en fortegnelse…' }).click();
    await page.getByRole('dialog', { name: heading }).waitFor();
    await met(page, code, { path });
    if (before) assert.ok(readFileSync(path).equals(before), 'the file was left alone');
    assert.ok((await page.getByRole('dialog').getByRole('button').count()) > 1, 'a way out beside closing');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
}

test('a damaged file leads to the copies there are', async () => {
  const path = await FILES.damaged[1]();
  const page = await it.page({ dialogs: [path] });
  await page.getByRole('button', { name: 'Åbn en fortegnelse…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hent en sikkerhedskopi frem…' }).click();
  await page.locator('.copies .name').first().waitFor();
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('a register that another program has open is opened once it is let go', async () => {
  const { path } = await other.register('003-klar');
  await it.call('close');
  const failure = await refused('open', { path });
  assert.equal(failure.code, 'held_by');
  assert.equal(failure.params.user, 'Pernille Prøvesen');
  seen.set('held_by', failure);
  const page = await it.page({ dialogs: [path, path] });
  await page.getByRole('button', { name: 'Åbn en fortegnelse…' }).click();
  await page.getByRole('dialog', { name: 'Fortegnelsen er åben et andet sted' }).waitFor();
  await met(page, 'held_by', { path });
  await picture(page, 'fault-held-by');
  // It is read meanwhile, in a copy that says whose it is and takes no change.
  await page.getByRole('button', { name: 'Læs en kopi' }).click();
  await page.locator('.app').waitFor();
  assert.match(await page.locator('.band').innerText(), /Pernille Prøvesen har fortegnelsen åben på .+ Det her er en kopi/);
  await picture(page, 'read-copy');
  assert.deepEqual(await faults(page), []);
  const party = { kind: 'party', record: { id: '', name: 'Ny' } };
  assert.equal((await refused('add', { record: party })).code, 'read_only');
  await it.call('close');
  await page.reload();
  await page.getByRole('button', { name: 'Åbn en fortegnelse…' }).click();
  await page.getByRole('dialog', { name: 'Fortegnelsen er åben et andet sted' }).waitFor();
  await other.call('close');
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.locator('.app').waitFor();
  await it.call('close');
  await page.leave();
});

/** Goes to the last step of a new register, with everything filled in. */
async function lastStep(page) {
  await page.locator('.ways button').first().click();
  await page.locator('#f-organisation').fill('Eksempel Rengøring ApS');
  for (const step of ['company', 'people']) {
    await page.getByRole('button', { name: 'Videre' }).click();
    if (step === 'people') await page.locator('#f-year_ends').waitFor();
  }
}

for (const [code, make] of [
  ['read_only', () => '/sys/Ny.fortegnelse'],
  ['exists', () => FILES.not_a_register[1]()],
  ['no_space', () => disk && join(disk, 'Ny.fortegnelse')],
]) {
  test(`a register that cannot be made says why, and what was typed stays: ${code}`, async () => {
    await it.call('save_settings', { language: 'da', actor: 'Pernille Prøvesen', appearance: 'system' });
    const path = await make();
    await it.call('close');
    const page = await it.page({ dialogs: [path ?? join(it.home, 'Fuld.fortegnelse')] });
    const failure = path === null ? { code, params: {}, message: '' } : null;
    // Only where this user may not mount a small disk: the program answers in its place.
    if (failure) await page.route('**/call/new_register', (route) => route.fulfill({ status: 422, json: failure }));
    const answer = page.waitForResponse('**/call/new_register');
    await lastStep(page);
    await page.getByRole('button', { name: 'Lav fortegnelsen…' }).click();
    const given = await (await answer).json();
    assert.equal(given.code, code);
    seen.set(code, given);
    await met(page, code, code === 'no_space' ? {} : { path });
    assert.ok(await page.locator('#f-year_ends').inputValue());
    await page.leave();
  });
}

test('a file that is no register in JSON is told line by line, and one that is too large is not read', async () => {
  const [bad, large] = [join(it.home, 'liste.json'), join(it.home, 'stor.json')];
  writeFileSync(bad, JSON.stringify({ format: 'noget andet', version: 1, persons: [{ id: '' }] }));
  writeFileSync(large, '');
  truncateSync(large, 65 << 20);
  for (const [code, from] of [['import', bad], ['too_large', large]]) {
    const page = await it.page({ dialogs: [from, join(it.home, `${code}.fortegnelse`)] });
    const answer = page.waitForResponse('**/call/new_from');
    await page.getByRole('button', { name: /^Hent fra en JSON-fil/ }).click();
    const given = await (await answer).json();
    assert.equal(given.code, code);
    seen.set(code, given);
    await met(page, code);
    assert.ok(!existsSync(join(it.home, `${code}.fortegnelse`)));
    await page.leave();
  }
});

test('a register is never written over by an export', async () => {
  const { path } = await it.register('003-klar');
  const page = await it.page({ dialogs: [path] });
  await rail(page, 'settings');
  const answer = page.waitForResponse('**/call/export');
  await page.getByRole('button', { name: 'Eksportér til JSON…' }).click();
  const given = await (await answer).json();
  assert.equal(given.code, 'would_overwrite_register');
  seen.set(given.code, given);
  await met(page, given.code, { path });
  await page.leave();
});

async function typing(page, text) {
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  const box = page.locator('.purp textarea').first();
  await box.fill(text);
  await box.blur();
  return box;
}

test('a register that is moved while it is open says so, and what was typed stays', async () => {
  const { path } = await it.register('003-klar');
  const page = await it.page();
  renameSync(path, join(it.home, 'et andet sted.fortegnelse'));
  const answer = page.waitForResponse('**/call/save');
  const box = await typing(page, 'Sende faktura til tiden');
  const given = await (await answer).json();
  assert.equal(given.code, 'moved');
  seen.set('moved', given);
  await met(page, 'moved');
  assert.equal(await box.inputValue(), 'Sende faktura til tiden');
  await page.leave();
});

test('what a record, an undo or a command cannot be is refused in a line', async () => {
  const { register } = await it.register('003-klar');
  const person = register.persons[0];
  const failures = {
    not_found: await refused('remove', { kind: 'purpose', id: 'findes-ikke' }),
    only_one: await refused('add', { record: { kind: 'organisation', record: { ...register.organisations[0], id: '' } } }),
    shape: await refused('save', { record: { kind: 'person', record: { ...person, id: 'ikke et id' } } }),
    not_country: await refused('save', { record: { kind: 'party', record: { ...register.parties[0], country: 'Atlantis' } } }),
    link_broken: await refused('add', { record: { kind: 'person_role', record: { id: '', person: 'findes-ikke', role: 'director' } } }),
    nothing_to_undo: await it.register('003-klar').then(() => refused('redo', {})),
    no_such_page: await refused('page', { token: 999, page: 1 }),
    no_such_policy: await refused('issue', { subject: 'policy', policy: 'findes-ikke' }),
    bad_request: await refused('save', { noget: 1 }),
    unknown_command: await refused('findes_ikke'),
  };
  await told(failures);
  await it.call('close');
  const closed = await refused('check');
  assert.equal(closed.code, 'nothing_open');
  seen.set('nothing_open', closed);
  await answered([closed]);
});

test('what cannot be printed or issued says what is missing', async () => {
  const json = (name) => JSON.parse(readFileSync(join(ROOT, `tests/registers/${name}.json`), 'utf8'));
  const made = async (name, change) => {
    const register = json('003-klar');
    change(register);
    const from = join(it.home, `${name}.json`);
    writeFileSync(from, JSON.stringify(register));
    await it.call('close');
    await it.call('new_from', { from, path: join(it.home, `${name}.fortegnelse`) });
  };
  const found = {};
  await made('uden-virksomhed', (register) => (register.organisations = []));
  found.no_organisation = await refused('preview', { subject: 'article30' });
  await it.register('003-klar');
  found.nothing_for_others = await refused('issue', { subject: 'article30_processor' });
  await it.register('003-kundepolitik');
  found.incomplete = await refused('issue', { subject: 'policy' });
  await it.call('new_example', {}).catch(() => undefined);
  found.several_policies = await refused('issue', { subject: 'policy' });
  await made('hieroglyf', (register) => (register.policies[0].title = 'Persondatapolitik 𓀀'));
  found.no_font = await refused('issue', { subject: 'policy' });
  await it.call('close');
  await it.call('new_register', { path: join(it.home, 'tomt.fortegnelse'), organisation: 'Eksempel Rengøring ApS', country: 'dk', registration_number: '', contact_name: 'Pernille Prøvesen', contact_phone: '', contact_email: '', director_name: '', director_title: '', year_starts: '2026-01-01', year_ends: '2026-12-31', language: 'da' });
  found.no_policy = await refused('issue', { subject: 'policy' });
  await told(found);
});

for (const when of ['before', 'after']) {
  test(`a failure inside the program ${when} the work loses nothing, says so, and opens the register again`, async () => {
    await it.register('003-klar');
    const page = await it.page();
    await tell('panic', `${when} save`);
    const box = await typing(page, 'Sende faktura til tiden');
    const dialog = page.getByRole('dialog', { name: 'Der skete en fejl i programmet' });
    await dialog.waitFor();
    seen.set('panic', { code: 'panic', params: {}, message: '' });
    await met(page, 'panic', { within: 'dialog[open]', path: join(it.home, 'data/reports') });
    assert.equal(await box.inputValue(), 'Sende faktura til tiden');
    await dialog.getByRole('button', { name: 'Åbn fortegnelsen igen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.band.err').waitFor({ state: 'detached' });
    const saved = async () => (await it.call('start')).open.register.purposes.some((purpose) => purpose.description === 'Sende faktura til tiden');
    for (let tries = 0; !(await saved()) && tries < 200; tries += 1) await page.waitForTimeout(30);
    assert.ok(await saved(), 'what was typed is saved in the end');
    assert.equal(await box.inputValue(), 'Sende faktura til tiden');
    assert.equal((await it.call('verify')).ok, true);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  });
}

test('a failure inside the program without a register open leaves the choice', async () => {
  await it.call('close');
  const page = await it.page();
  await tell('panic', 'before new_example');
  await page.getByRole('button', { name: /^Prøv med et eksempel/ }).click();
  await page.getByRole('dialog', { name: 'Der skete en fejl i programmet' }).getByRole('button', { name: 'Luk' }).click();
  await page.getByRole('button', { name: /^Prøv med et eksempel/ }).click();
  await page.locator('.app').waitFor();
  await it.call('remove_example');
  await page.leave();
});

test('a program that does not answer is said in a dialog', async () => {
  await it.register('003-klar');
  const page = await it.page();
  await page.route('**/call/verify', (route) => route.abort());
  await rail(page, 'settings');
  await page.getByRole('button', { name: 'Kontrollér filen' }).click();
  await page.getByRole('dialog', { name: 'Programmet svarer ikke' }).waitFor();
  await met(page, 'unreachable');
  await page.leave();
});

test('what arises where no test reaches is answered in the program’s place, and read on the screen', async () => {
  const failures = Object.entries(ANSWERED).map(([code, params]) => ({ code, params, message: '' }));
  for (const failure of failures) seen.set(failure.code, failure);
  await answered(failures);
});

test('what a control, a case, a kept file or the rules refuse is said in a line', async () => {
  await told(await refusals(it, refused));
});

test('every code was met, and each has its sentence in three languages', async () => {
  assert.deepEqual(CODES.filter((code) => !seen.has(code)), []);
  const told = new Map();
  for (const language of ['da', 'nb', 'en']) {
    await it.register('003-klar', language);
    const page = await it.page();
    await rail(page, 'settings');
    const given = CODES.map((code) => ({ code, params: { path: '/papirer/a', detail: '', problems: '', policies: '', missing: '', field: '', what: '', ...seen.get(code).params }, message: '' }));
    const left = [...given];
    await page.route('**/call/verify', (route) => route.fulfill({ status: 422, json: left.shift() }));
    const verify = page.locator('section').filter({ has: page.locator('#s-file') }).getByRole('button').first();
    const texts = await verify.evaluate(each, { count: given.length, selector: MESSAGE });
    for (const [at, { code }] of given.entries()) {
      assert.doesNotMatch(texts[at], /[{}]/, `${code} in ${language}: ${texts[at]}`);
      told.set(code, (told.get(code) ?? new Set()).add(texts[at]));
    }
    await page.leave();
  }
  assert.deepEqual([...told].filter(([, texts]) => texts.size !== 3).map(([code]) => code), []);
});
