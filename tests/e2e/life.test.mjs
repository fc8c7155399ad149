// The life of one policy in the real window, by the keys alone: a draft is issued, sent out, comes back signed, its scan is
// kept, it comes into force, the register moves on, and a new version takes its place. What Check says of the scan and of
// the printed code is read before and after.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answerDialog } from './desktop.mjs';
import { Hand } from './keyboard.mjs';
import { scan } from './scan.mjs';
import { ROOT, openWindow, until } from './webdriver.mjs';

const CLI = process.env.FORTEGNELSE_CLI ?? join(ROOT, 'target/debug/fortegnelse-cli');

const POLICY = 'Persondatapolitik vedrørende kunder';
const BEFORE = 'Foretage fakturering af ydelsen';
const AFTER = 'Foretage fakturering af varerne';
const [DIRECTOR, BINDER, PLACE] = ['Mads Mønstergaard', 'Ringbindet Persondata', 'Roskilde'];
const SIGNED = { on: 'i dag', place: PLACE, kept: BINDER };

let home;
let file;
before(() => {
  home = mkdtempSync(join(tmpdir(), 'fortegnelse-'));
  file = join(home, 'Eksempel.fortegnelse');
  execFileSync(CLI, ['new', file, '--from', join(ROOT, 'tests/registers/003-klar.json')], { env: { ...process.env, HOME: home, XDG_DATA_HOME: join(home, 'data') } });
});
after(() => rmSync(home, { recursive: true, force: true }));

test('a policy goes from draft to superseded, and the scan of its signed page tells so', async (t) => {
  const began = Date.now();
  const window = await openWindow({ home, args: [file] });
  const hand = new Hand(window);
  try {
    await window.find('.app');
    await ask(window, 'save_settings', { language: 'da', appearance: 'light', actor: 'Pernille Prøvesen', recent: [] });
    await window.reload();
    await window.find('.app');
    await live(window, hand);
  } catch (reason) {
    await window.picture('life-stuck');
    t.diagnostic(JSON.stringify(await hand.focused()));
    throw reason;
  } finally {
    t.diagnostic(`${hand.presses} keys, ${hand.steps} steps, ${Math.round((Date.now() - began) / 1000)} s`);
    await window.close();
  }
});

const ask = (window, name, payload) =>
  window.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: args[0], payload: args[1] })', name, payload);

async function live(window, hand) {
  const [pdf, scanned, copy] = ['politik.pdf', 'underskrevet.png', 'kopi.png'].map((name) => join(home, name));
  const today = new Intl.DateTimeFormat('da', { dateStyle: 'long' }).format(new Date());

  // A draft becomes a document, and its pages are saved to be printed.
  await listed(hand, POLICY);
  await window.find('.facts [data-act="issue"]:not(:disabled)', 60_000);
  await window.picture('life-draft');
  await press(hand, 'Udsted…', (now) => now.dialog, 'the question before issuing');
  const first = await issued(window, hand);
  await press(hand, 'Gem PDF…');
  await answerDialog('Gem PDF', pdf.replace(/\.pdf$/, ''));
  await stands(window, 'Udstedt');
  await window.picture('life-issued');

  // Out for signature: with whom, since when.
  await sent(window, hand);
  await says(window, '.life', `Sendt til ${DIRECTOR} ${today}, i dag`);
  await hand.leads('Ctrl+1', (now) => now.tag === 'h1' && now.screen === '#overview', 'the overview');
  await says(window, OUT, `${POLICY}, version 1 Sendt til ${DIRECTOR} ${today}, i dag`);
  await window.picture('life-out');
  await press(hand, `${POLICY}, version 1`, onList(first.number), 'what is out for signature');

  // Back, signed by two, and its scan beside it.
  await returned(window, hand, SIGNED, async () => {
    await press(hand, 'Tilføj underskriver');
    await hand.tabTo((now) => now.tag === 'select' && now.value === '', 'second who signed', 6, 'Shift+Tab');
    await hand.choose('Pernille Prøvesen');
    await filled(hand, 'Underskrevet den', 'i dag', 6);
    await window.picture('life-return');
  });
  await says(window, '.life .signed', `${DIRECTOR}, Direktør ${today}, ${PLACE} Pernille Prøvesen, Kontorleder ${today}`);
  await says(window, '.life', `Opbevares ${BINDER}`);
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', pdf, '-'], { encoding: 'utf8' });
  scan(pdf, text.split('\f').length - 1, scanned);
  await press(hand, 'Vedhæft fil');
  await answerDialog('Vælg den fil, der skal gemmes i fortegnelsen', scanned);
  await says(window, '.enclosures .files', 'underskrevet.png');
  await press(hand, 'Gem som… underskrevet.png');
  await answerDialog('Gem en kopi af filen', copy.replace(/\.png$/, ''));
  await window.shows(copy);
  assert.ok(readFileSync(copy).equals(readFileSync(scanned)), 'the register keeps the very bytes');
  await window.picture('life-returned');

  // In force, and the register still says the same.
  await adopted(window, hand);
  await says(window, '.life', `Gælder siden ${today}`);
  await says(window, '.drift', 'Fortegnelsen siger stadig det samme.');
  await window.picture('life-in-force');

  // The scan and the code on the sheet both lead to it.
  const known = [`Koden hører til dokument ${first.number}, »${POLICY}«, version 1 på dansk`, `I kraft fra ${today} `, `${DIRECTOR}, Direktør (${today}, ${PLACE})`, `Opbevares ${BINDER}`, first.code];
  await checkedFile(window, hand, scanned, [...known, 'Filen underskrevet.png', 'Der er ikke udstedt en nyere version på det sprog.']);
  await window.picture('life-checked');
  const printed = /Fingeraftryk ([0-9A-Z-]{19})/.exec(text)?.[1];
  assert.equal(printed, first.code, 'what was told when it was issued is printed');
  await press(hand, 'Kontrollér et andet', (now) => now.tag === 'input', 'the field of the code');
  await hand.type(printed.toLowerCase().replaceAll('-', ''));
  await hand.press('Enter');
  await verdict(window, `Koden ${printed}`, [...known, 'Der er ikke udstedt en nyere version på det sprog.']);

  // The register moves on, and the paper no longer says what it says.
  await hand.leads('Ctrl+K', (now) => now.dialog, 'the search');
  await hand.type(BEFORE);
  await until(async () => (await hand.focused()).active.startsWith(BEFORE), 'the purpose to be found');
  await hand.leads('Enter', (now) => now.tag === 'textarea' && now.field?.startsWith('purpose/'), 'the purpose');
  await hand.write(AFTER);
  await hand.press('Tab');
  await hand.leads('Ctrl+1', (now) => now.tag === 'h1' && now.screen === '#overview', 'the overview');
  await says(window, DRIFTED, `${POLICY}, version 1 ${first.number} · 1 sted er ændret siden`);
  await window.picture('life-drift-told');
  await press(hand, `${POLICY}, version 1`, onList(first.number), 'the paper that no longer matches');
  await hand.tabTo((now) => now.tag === 'summary', 'what is changed');
  await hand.press('Enter');
  await says(window, '.drift tbody', `Formål ${BEFORE} ${AFTER}`);
  await window.picture('life-drift');

  // A new version goes the same way; the first stays in force until the second is.
  await press(hand, 'Udsted ny version…', (now) => now.dialog, 'the question before issuing');
  const second = await issued(window, hand);
  assert.notEqual(second.number, first.number);
  assert.notEqual(second.code, first.code);
  await press(hand, 'Luk');
  await stands(window, 'Udstedt');
  await listed(hand, first.number);
  await stands(window, 'Gælder');
  await says(window, '.drift', `Dokument ${second.number} er udstedt senere. Når det er sat i kraft, afløser det dette.`);
  await listed(hand, second.number);
  await sent(window, hand);
  await returned(window, hand, SIGNED);
  await adopted(window, hand);
  await says(window, '.drift', 'Fortegnelsen siger stadig det samme.');
  await listed(hand, first.number);
  await stands(window, 'Afløst');
  await says(window, '.life', `Afløst ${today} af ${second.number}`);
  await says(window, '.enclosures .files', 'underskrevet.png');
  await window.picture('life-superseded');

  // The same scan now says what took its place.
  await checkedFile(window, hand, scanned, [known[0], `I kraft fra ${today} · Afløst ${today} af ${second.number}`, `En nyere version er udstedt: dokument ${second.number}, version 2, ${today}.`]);
  await window.picture('life-checked-superseded');
}

const OUT = 'section[aria-labelledby="papers-out"]';
const DRIFTED = 'section[aria-labelledby="papers-drift"]';

/** The link of a document or of a draft in the list, which has the focus once one is led there. */
const onList = (name) => (now) => now.tag === 'a' && now.label.includes(name);

/** Goes to a document or a draft in the list, and shows it. */
async function listed(hand, name) {
  await hand.leads('Ctrl+8', (now) => now.tag === 'h1' && now.screen === '#documents', 'the documents');
  await hand.tabTo(onList(name), `document ${name}`);
  await hand.press('Enter');
}

/** Tabs to a button and presses it; where it leads somewhere, waits until the focus is there. */
async function press(hand, label, wanted, what) {
  await hand.tabTo((now) => now.tag === 'button' && now.label === label, `button ${label}`, 80);
  if (wanted) await hand.leads('Enter', wanted, what, 60_000);
  else await hand.press('Enter');
}

async function filled(hand, label, said, limit) {
  await hand.tabTo((now) => now.dialog && now.label === label, `field ${label}`, limit);
  await hand.write(said);
}

/** Says yes to issuing, and gives the number and the code it got. */
async function issued(window, hand) {
  assert.equal(await window.count('dialog .finding'), 0, 'nothing is missing in what is issued');
  await press(hand, 'Udsted');
  await window.shows('Udstedt som', 60_000);
  const told = flat(await textOf(window, 'dialog'));
  return { number: /Udstedt som (\d{4}-\d{3})/.exec(told)[1], code: /Fingeraftrykket er ([0-9A-Z-]{19})\./.exec(told)[1] };
}

async function sent(window, hand) {
  await press(hand, 'Send til underskrift…', (now) => now.dialog, 'the question to whom');
  const to = await hand.tabTo((now) => now.label === 'Sendt til', 'who is to sign', 4);
  assert.equal(to.options[to.at], DIRECTOR, 'who signs the policy is proposed');
  await press(hand, 'Sendt til underskrift');
  await stands(window, 'Ude til underskrift');
}

/** Writes down that the one it was sent to signed; `more` writes what else there is to it. */
async function returned(window, hand, { on, place, kept }, more = async () => undefined) {
  await press(hand, 'Registrér underskrift…', (now) => now.dialog, 'the question who signed');
  const name = await hand.tabTo((now) => now.label === 'Navn', 'name of who signed', 6);
  assert.equal(name.value, DIRECTOR, 'who it was sent to is proposed');
  await filled(hand, 'Underskrevet den', on, 4);
  await filled(hand, 'Sted', place, 4);
  await more();
  await filled(hand, 'Opbevares', kept, 12);
  await press(hand, 'Registrér underskrift');
  await stands(window, 'Underskrevet');
}

async function adopted(window, hand) {
  await press(hand, 'Sæt i kraft…', (now) => now.dialog, 'the question from when');
  await press(hand, 'Sæt i kraft');
  await stands(window, 'Gælder');
}

/** Has a file checked that is chosen in the system's own dialog, and waits until these words are told of it. */
async function checkedFile(window, hand, path, wanted) {
  await listed(hand, 'Kontrollér et udskrevet dokument');
  await press(hand, 'Vælg en fil…');
  await answerDialog('Vælg en PDF, en skanning eller et foto', path);
  await verdict(window, 'Koden findes', wanted);
}

async function verdict(window, what, wanted) {
  await says(window, '.checkprint .verdict', what, 60_000);
  await window.find('.checkprint .answer');
  const told = flat(await textOf(window, '.checkprint .outcome'));
  for (const words of wanted) assert.ok(told.includes(words), `${words} in: ${told}`);
}

/** Waits until the document shown stands so, and no dialog is over it. */
async function stands(window, standing) {
  await until(async () => (await window.count('dialog[open]')) === 0 && flat(await textOf(window, '.facts > p .chip')) === standing, `the document to be »${standing}«`, 60_000);
}

/** Waits until a part of the page says so. */
async function says(window, css, words, timeout = 30_000) {
  let told = '';
  await until(async () => (told = flat(await textOf(window, css))).includes(words), words, timeout).catch((reason) => assert.fail(`${css} says »${told}«, not »${words}« (${reason.message})`));
}

const textOf = (window, css) => window.execute('return document.querySelector(arguments[0])?.innerText ?? ""', css);

const flat = (text) => text.replaceAll(/\s+/g, ' ').trim();
