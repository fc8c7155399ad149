// The whole job in the real window by the keys alone, on a machine where the program was never started: a register is
// made and filled, what it lacks is cured from the overview, the record and the policy are issued and saved, and all is
// there when the window opens again. Nothing is clicked and no script changes the page.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answerDialog, closeByFrame } from './desktop.mjs';
import { Hand } from './keyboard.mjs';
import { openWindow, until } from './webdriver.mjs';

let home;
before(() => (home = mkdtempSync(join(tmpdir(), 'fortegnelse-'))));
after(() => rmSync(home, { recursive: true, force: true }));

const [CUSTOMERS, BOOKS, STAFF] = ['Kunder og ordrer', 'Bogføring', 'Løn og personale'];
const [HOSTING, PAYROLL] = ['Mønster Drift A/S', 'Attrap Løn ApS'];
const MEASURES = ['Adgangsstyring', 'Daglig sikkerhedskopi', 'Kryptering af bærbare', 'Vejledning af nye', 'Tavshedspligt'];
const POLICY = 'Persondatapolitik for kunder og medarbejdere';

const ask = (window, name, payload = {}) =>
  window.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: args[0], payload: args[1] })', name, payload);

const isButton = (label) => (now) => now.tag === 'button' && now.label.startsWith(label);

/** What the person answers in a field, by what it is told of. */
const by = (answers) => (about) => answers.find(([word]) => about.includes(word))?.[1];

const TODAY = 'i dag';

const ANSWERS = {
  'organisation.street': 'Prøvevej 1',
  'organisation.postcode': '9999',
  'organisation.town': 'Prøveby',
  'organisation.phone': '70 00 00 01',
  'organisation.email': 'post@eksempel-rengoering.example',
  'organisation.joint_controllers': 'Ingen',
  'organisation.data_protection_officer': 'Ingen',
  'organisation.no_officer_reason': 'Virksomheden hverken overvåger eller behandler følsomme oplysninger i stort omfang.',
  'person.phone': '70 00 00 02',
  'person.email': 'dorte@eksempel-rengoering.example',
  'person.job_title': 'Direktør',
  'person.handles_personal_data': 'Ja',
  'contact_point.phone': '70 00 00 01',
  'contact_point.email': 'persondata@eksempel-rengoering.example',
  'contact_point.person': 'Pernille Prøvesen',
  'activity.recipients': 'Ingen',
  'activity.third_country_transfer': 'Nej',
  'activity.provision': by([[BOOKS, 'Krav i lov'], ['', 'Nødvendigt for kontrakten']]),
  'activity.provision_consequence': by([[CUSTOMERS, 'Uden oplysningerne kan vi ikke levere rengøringen.'], [BOOKS, 'Uden oplysningerne kan vi ikke føre lovpligtigt regnskab.'], ['', 'Uden oplysningerne kan vi ikke udbetale løn.']]),
  'activity.profiling': 'Nej',
  'activity.automated_decisions': 'Nej',
  'activity.impact_assessment': 'Ikke påkrævet',
  'purpose.description': by([[CUSTOMERS, 'At aftale, udføre og fakturere rengøring.'], [BOOKS, 'At føre det regnskab, loven kræver.'], ['', 'At ansætte og aflønne medarbejdere.']]),
  'legal_basis.ground': by([[BOOKS, 'Retlig forpligtelse'], ['', 'Kontrakt']]),
  'legal_basis.law': 'Bogføringsloven § 12',
  'subject_category.name': by([[STAFF, 'Medarbejdere'], ['', 'Kunder']]),
  'data_item.class': 'Almindelig',
  'data_item.name': by([[CUSTOMERS, 'Navn, adresse og ordrer'], [BOOKS, 'Fakturaer og bilag'], ['', 'Navn, løn og bankkonto']]),
  'data_item.mandatory': 'Ja',
  'data_item.source': 'Den registrerede selv',
  'data_item.accounting_record': by([[BOOKS, 'Ja'], ['', 'Nej']]),
  'data_item.retention_rule': 'Tilføj slettefrist',
  'retention_rule.name': by([[CUSTOMERS, 'Kunder'], [BOOKS, 'Bilag'], ['', 'Personale']]),
  'retention_rule.latest': by([['Bilag', '5½ år'], [BOOKS, '5½ år'], ['Personale', '5 år'], ['', '2 år']]),
  'retention_rule.trigger': by([['Bilag', 'Regnskabsårets udløb'], [BOOKS, 'Regnskabsårets udløb'], ['Personale', 'Ansættelsens ophør'], ['', 'Kundeforholdets ophør']]),
  'retention_rule.minimum': by([['Bilag', '5 år'], [BOOKS, '5 år']]),
  'retention_rule.minimum_law': by([['Bilag', 'Bogføringsloven'], [BOOKS, 'Bogføringsloven']]),
  'retention_rule.archive_lag': '1 måned',
  'retention_rule.backup_lag': '30 dage',
  'retention_rule.deleted_again_after_restore': 'Ja',
  'recipient.role': 'Databehandler',
  'recipient.wording': 'Overlader',
  'erasure_run.method': 'Slettet i systemet',
  'erasure_run.kept_at': 'Mappen Sletning',
  'supervision.points': '1',
  'supervision.concept': '2',
  'supervision.conclusion': 'I orden',
  'supervision.what': 'Leverandøren har bekræftet, at aftalen overholdes.',
  'agreement.annexes': true,
  'agreement.signed_by_controller_on': '1. marts 2026',
  'agreement.signed_by_processor_on': '15. februar 2026',
  'agreement.clauses': true,
  'agreement.frame': true,
  'agreement.form': 'Leverandørens egen',
  'agreement.authorisation': 'Generel',
  'agreement.objection_window': '30 dage',
  'measure.implemented': 'Ja',
  'measure.claim': by([['Adgang', 'Alle systemer'], ['Tavshed', 'Alle medarbejdere'], ['Vejledning', 'Alle medarbejdere'], ['', 'Hele virksomheden']]),
  'measure.verified_on': TODAY,
  'measure.verified_every': '12 måneder',
  'system.holds_personal_data': 'Ja',
  'system.documented_on': TODAY,
  'staff_evidence.what': by([['vejledning', 'Vejledning'], ['', 'Tavshedserklæring']]),
  'staff_evidence.seen_on': TODAY,
  'right_procedure.right': by([[': indsigt', 'Indsigt'], [': berigtigelse', 'Berigtigelse'], [': sletning', 'Sletning'], [': begrænsning', 'Begrænsning'], [': dataportabilitet', 'Dataportabilitet'], [': indsigelse', 'Indsigelse'], ['klage', 'Klage']]),
  'policy_section.content': by([[': formål', 'Formål'], [': grundlag', 'Grundlag'], [': omfang', 'Omfang'], [': den persondataansvarlige', 'Den persondataansvarlige'], [': rettigheder', 'Rettigheder'], [': videregivelse', 'Videregivelse']]),
  'supervisory_authority.name': 'Datatilsynet',
  'supervisory_authority.complaint_page': 'https://www.datatilsynet.dk',
  'person_role.person': 'Pernille Prøvesen',
  'risk_assessment.assessed_on': TODAY,
  'risk_assessment.likelihood': 'Lav',
  'risk_assessment.consequence': 'Lav',
  'control_plan.interval': '6 måneder',
  'control_plan.next_on': '1. marts 2027',
  'control_plan.responsible': 'Pernille Prøvesen',
  'review.period': '2026-H2',
  'review.done_on': TODAY,
  'policy.rights_articles': '15-22',
  'policy.publication': 'Offentliggjort',
  'policy.signatory': 'Dorte Direktør',
  'policy.adopted_on': TODAY,
  'policy_audience.name': 'Kunder',
  'policy_audience.activity': CUSTOMERS,
};

test('the whole job by the keys alone, from a first start to the saved papers and back', async (t) => {
  const began = Date.now();
  const file = join(home, 'Eksempel.fortegnelse');
  const papers = [join(home, 'Fortegnelse.pdf'), join(home, 'Politik.pdf')];
  const kept = await worked({ home, stranger: true }, t, began, async (window, hand) => {
    await firstStart(window, hand, file);
    await begin(hand);
    await follow(window, hand, [...papers]);
    await window.picture('journey-done');
    const { register } = (await ask(window, 'start')).open;
    await closeByFrame(window);
    await window.ended();
    return register;
  });
  await worked({ home }, t, began, async (window, hand) => {
    await window.find('.start');
    await hand.tabTo(isButton('Eksempel'), 'file opened lately');
    await hand.leads('Enter', (now) => now.screen !== null, 'the register');
    const { register } = (await ask(window, 'start')).open;
    assert.deepEqual(register, kept, 'all that was there is there again');
    await holds(window, register, papers);
    await window.picture('journey-again');
  });
});

/** Works in a window; what it took is told, and of a work that got stuck the last steps and a picture. */
async function worked(options, t, began, work) {
  const window = await openWindow(options);
  const hand = new Hand(window);
  try {
    return await work(window, hand);
  } catch (reason) {
    await window.picture('journey-stuck');
    for (const line of trace.slice(-12)) t.diagnostic(line);
    t.diagnostic(JSON.stringify(await hand.focused()));
    throw reason;
  } finally {
    t.diagnostic(`${hand.presses} keys, ${hand.steps} steps, ${Math.round((Date.now() - began) / 1000)} s since the first start`);
    await window.close();
  }
}

/** What was asked and what had the focus, for one who looks why it got stuck. */
const trace = [];

/** Language, name, company, people, year; the file is named in the system's own dialog. */
async function firstStart(window, hand, file) {
  await window.find('.start');
  await hand.tabTo((now) => now.type === 'radio', 'language');
  await hand.pick('Dansk');
  await hand.tabTo((now) => now.id === 'f-actor', 'name');
  await hand.type('Pernille Prøvesen');
  await step(window, hand);
  await hand.tabTo(isButton('Lav en ny fortegnelse'), 'way in');
  await step(window, hand);
  await hand.tabTo((now) => now.id === 'f-organisation', 'company');
  await hand.type('Eksempel Rengøring ApS');
  await hand.tabTo((now) => now.id === 'f-registration_number', 'number');
  await hand.type('12345678');
  await step(window, hand);
  await hand.tabTo((now) => now.type === 'tel', 'telephone');
  await hand.type('70 00 00 00');
  await hand.tabTo((now) => now.type === 'email', 'e-mail');
  await hand.type('pernille@eksempel-rengoering.example');
  await hand.press('Tab');
  await hand.tabTo((now) => now.label.startsWith('Navn') && now.type === 'text', "director's name");
  await hand.type('Dorte Direktør');
  await hand.tabTo((now) => now.label.startsWith('Stilling') && now.type === 'text', "director's title");
  await hand.type('Direktør');
  await step(window, hand);
  await hand.tabTo((now) => now.id === 'f-year_ends', 'year');
  await hand.press('Enter');
  await answerDialog('Vælg, hvor fortegnelsen skal ligge', file.replace(/\.fortegnelse$/, ''));
  await window.find('.app');
}

/** Goes on to the next page of the first start. */
async function step(window, hand) {
  const heading = () => window.execute('return document.querySelector("h1")?.innerText');
  const before = await heading();
  await hand.press('Enter');
  await until(async () => (await heading()) !== before, `what comes after ${before}`);
}

/** What the person knows at once: three activities, two processors, two systems, five measures and a policy, by their names. */
async function begin(hand) {
  for (const name of [CUSTOMERS, BOOKS, STAFF]) {
    await screen(hand, 2);
    await made(hand, 'Ctrl+N', 'activity', name);
  }
  for (const [name, activity] of [[HOSTING, CUSTOMERS], [PAYROLL, STAFF]]) {
    await screen(hand, 3);
    await made(hand, 'Ctrl+N', 'party', name);
    await hand.tabTo((now) => now.add === 'recipient', 'the activities it is used in', 60, 'Shift+Tab');
    await hand.choose(activity);
    await hand.press('Tab');
    await hand.leads('Enter', (now) => now.field?.endsWith('/role'), 'what it does there');
    await fill(hand, 'Databehandler');
  }
  for (const name of ['Kundekartotek', 'Lønprogram']) await command(hand, 'Tilføj system', 'system', name);
  for (const name of MEASURES) await command(hand, 'Tilføj foranstaltning', 'measure', name);
  await command(hand, 'Tilføj persondatapolitik', 'policy', POLICY);
}

/** Goes to a place by its number in the list to the left. */
const screen = (hand, number) => hand.leads(`Ctrl+${number}`, (now) => now.tag === 'h1' && now.screen === SCREENS[number], SCREENS[number]);

const SCREENS = { 1: '#overview', 2: '#activities', 3: '#parties' };

/** Makes a record, which leads to its name, and writes that. */
async function made(hand, chord, kind, name) {
  const before = (await hand.focused()).field;
  await hand.leads(chord, (now) => now.tag === 'textarea' && now.field?.startsWith(`${kind}/`) && now.field !== before, `the name of a new ${kind}`);
  await fill(hand, name);
}

/** Makes a record by its command's name in the search. */
async function command(hand, text, kind, name) {
  await hand.leads('Ctrl+K', (now) => now.dialog, 'the search');
  await hand.type(text);
  await until(async () => (await hand.focused()).active.startsWith(text), `${text} to be found`);
  await made(hand, 'Enter', kind, name);
}

/** Does what the overview says is next, until it asks for nothing more; what is to be issued is saved under the paths given. */
async function follow(window, hand, papers) {
  const seen = new Map();
  for (;;) {
    const next = await asked(window, hand);
    trace.push(next.text);
    if (!next.act) break;
    const times = (seen.get(next.text) ?? 0) + 1;
    seen.set(next.text, times);
    assert.ok(times < 3, `what is next leads nowhere: ${next.text}`);
    await hand.tabTo((now) => now.next, 'next step', 6);
    if (next.act.startsWith('Udsted')) {
      await issue(window, hand, papers.shift());
    } else {
      // A button that adds is pressed by what leads to it: the person goes on in what was added.
      const adds = (now) => now.add && now.tag === 'button';
      const now = await hand.leads('Enter', (it) => !it.next && !adds(it) && (it.field ?? it.ties ?? (it.drawer && it.tag === 'h2')), `what cures ${next.text}`);
      told(now);
      await (now.ties ? hand.tick() : write(hand, now, next.text, next.act.startsWith('Tilføj')));
    }
  }
  assert.deepEqual(papers, [], 'everything is issued');
}

/** What the overview asks for once all is saved, and by which button; no button's name where it asks for nothing. */
async function asked(window, hand) {
  await screen(hand, 1);
  return until(
    () =>
      window.execute(`const next = document.querySelector('.next');
        return next && !document.querySelector('.stat .saved').innerText.startsWith('Gemmer')
          && { text: next.innerText.replaceAll(/\\s+/g, ' '), act: next.querySelector('button.primary')?.innerText }`),
    'the overview, with all saved',
  );
}

/** Issues what the focus leads to, which lacks nothing, and saves its PDF by the system's own dialog. */
async function issue(window, hand, path) {
  await hand.leads('Enter', (now) => now.dialog, 'the question before issuing', 60_000);
  assert.equal(await window.count('dialog .finding'), 0, 'nothing is missing in what is issued');
  await hand.tabTo(isButton('Udsted'), 'yes', 6);
  await hand.press('Enter');
  await window.shows('Udstedt som', 60_000);
  await hand.tabTo(isButton('Gem PDF'), 'button that saves', 6);
  await hand.press('Enter');
  await answerDialog('Gem PDF', path.replace(/\.pdf$/, ''));
  await window.shows(`Gemt som ${path}`, 60_000);
}

/** Answers the field in focus; of a new record all that is known. */
async function write(hand, from, about, whole) {
  // What has a name already is read from the top: the person goes on to its first field.
  let now = from.tag === 'h2' ? await hand.tabTo((it) => it.field !== null, 'field of what was added', 6) : from;
  const record = now.field?.replace(/\/[^/]*$/, '');
  const done = new Set();
  while (now.field?.startsWith(`${record}/`)) {
    told(now);
    const kind = now.field.replace(/\/.*\//, '.');
    const said = typeof ANSWERS[kind] === 'function' ? ANSWERS[kind](about) : ANSWERS[kind];
    assert.ok(said !== undefined || (whole && !record.endsWith('/new')), `nothing is known to answer to ${kind} (${now.label}: ${now.options?.join(' | ') ?? now.type})`);
    if (said !== undefined && !done.has(now.field) && isAnswered(now)) {
      done.add(now.field);
      await fill(hand, said);
      if (record.endsWith('/new')) return write(hand, await hand.leads('Enter', (it) => it.field && it.field !== now.field, `what ${now.label} adds`), about, true);
      const then = await hand.focused();
      if (then.field && !then.field.startsWith(`${record}/`) && then.headed !== now.headed) return write(hand, then, about, true);
      if (!whole) return;
      if (then.field !== now.field) {
        now = then;
        continue;
      }
    }
    if (!whole) return;
    await hand.press('Tab');
    now = await hand.focused();
  }
}

const isAnswered = (now) => ['select', 'textarea', 'input'].includes(now.tag) || now.act === 'all';

const told = (now) => trace.push(`    ${now.field ?? ''} add=${now.add} ties=${now.ties} ${now.tag} ${now.type} "${now.label}"`);

/** Gives the field in focus this answer, in the way of its kind, and leaves a text. */
async function fill(hand, said) {
  const now = await hand.focused();
  if (now.tag === 'select') return hand.choose(said);
  if (now.type === 'radio') return hand.pick(said);
  if (now.act === 'all') return hand.press('Enter');
  if (now.type === 'checkbox') return hand.tick(said === true ? undefined : (label) => said.some((one) => label.startsWith(one)));
  await hand.write(said);
  await hand.press('Tab');
}

/** The register holds what was typed, nothing asks for an answer, and the papers are the issued ones with it in them. */
async function holds(window, register, papers) {
  assert.deepEqual(register.activities.map((one) => one.name), [CUSTOMERS, BOOKS, STAFF]);
  assert.deepEqual(register.parties.map((one) => one.name), [HOSTING, PAYROLL]);
  assert.equal(register.agreements.length, 2);
  for (const agreement of register.agreements) assert.equal(agreement.signed_by_controller_on, '2026-03-01');
  assert.deepEqual(register.measures.map((one) => [one.name, one.implemented]), MEASURES.map((name) => [name, true]));
  const words = [
    [CUSTOMERS, BOOKS, STAFF, HOSTING, PAYROLL, ...MEASURES, 'Pernille Prøvesen', 'At føre det regnskab, loven kræver.', 'Navn, løn og bankkonto'],
    [POLICY, 'Eksempel Rengøring ApS', 'At aftale, udføre og fakturere rengøring (', 'Navn, adresse og ordrer'],
  ];
  for (const [at, paper] of papers.entries()) {
    const again = join(home, `igen-${at}.pdf`);
    await ask(window, 'document_pdf', { id: register.documents[at].id, path: again });
    assert.ok(readFileSync(paper).equals(readFileSync(again)), `${paper} is what was issued`);
    const text = execFileSync('pdftotext', ['-enc', 'UTF-8', paper, '-'], { encoding: 'utf8' }).replaceAll(/\u00AD\s*/g, '').replaceAll(/\s+/g, ' ');
    for (const word of words[at]) assert.ok(text.includes(word), `${paper} says ${word}`);
  }
}
