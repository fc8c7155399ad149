// One who enters a register from its JSON by the keys alone, record by record, as its vocabulary says. Where a record is
// made is known by its kind; what is asked there is read from the page.

import { Sheet } from './sheet.mjs';
import { until } from './webdriver.mjs';
import { choiceName, parentOf, partsOf, tiesOf, TABLES, word } from './vocabulary.mjs';

/** The screens, by their number in the list to the left, and the kinds that are made there, each before what leads to it. */
const SCREENS = [
  { number: 0, at: 'settings', kinds: ['person', 'contact_point', 'supervisory_authority', 'financial_year', 'control_plan'] },
  { number: 3, at: 'parties', kinds: ['party'] },
  { number: 4, at: 'systems', kinds: ['system', 'measure', 'risk_assessment', 'breach_procedure'] },
  { number: 0, at: 'settings', kinds: ['right_procedure'] },
  { number: 5, at: 'deletion', kinds: ['retention_rule'] },
];
const [ACTIVITIES, DOCUMENTS] = [
  { number: 2, at: 'activities' },
  { number: 8, at: 'documents' },
];

/** The letter of an activity under which its parts are made, in the order in which one leads to another. */
const LETTERS = { controller_served: 'a', purpose: 'b', compatibility_test: 'b', subject_category: 'c', data_item: 'c', cookie_category: 'c', consent: 'b', recipient: 'd', transfer: 'e' };

/** The choice without which a record of the kind is not made: it is asked for before, and tells a record the program began with. */
const WEIGHED = { contact_point: 'purpose', data_item: 'class', legal_basis: 'ground', person_role: 'role', right_procedure: 'right', staff_evidence: 'what' };

/** What can show whether a statement holds. */
const TARGETS = ['activity', 'system', 'measure', 'recipient', 'data_item', 'agreement', 'consent'];

export class Clerk {
  #window;
  #hand;
  #register;
  #sheet;
  /** The window's ids of the records, by kind and the JSON's own: `activity/ordrer`. */
  #ids = new Map();
  /** What was entered last, for one who looks why it got stuck. */
  trace = [];

  constructor(window, hand, register) {
    this.#window = window;
    this.#hand = hand;
    this.#register = register;
    this.#sheet = new Sheet(window, hand, (kind, id) => this.#id(kind, id));
  }

  /** Enters everything, `held` being what a new register holds already; what is not in the JSON is taken away. */
  async enter(held, seen = async () => undefined) {
    const [organisation] = this.#register.organisations;
    this.#know('organisation', organisation, held.organisations[0].id);
    await this.#screen(SCREENS[0]);
    await this.#answer('organisation', organisation, '.main');
    for (const screen of SCREENS) {
      await this.#screen(screen);
      for (const kind of screen.kinds) await this.#list(kind, held);
      await seen(screen.at);
    }
    // What others led to can be taken away once they lead elsewhere.
    for (const { kinds, ...screen } of SCREENS) {
      const gone = kinds.toReversed().flatMap((kind) => this.#unsaid(kind, held).map(({ id }) => ({ kind, id })));
      if (gone.length > 0) await this.#screen(screen);
      for (const { kind, id } of gone) await this.#remove(kind, id);
    }
    for (const activity of this.#rows('activity')) {
      await this.#activity(activity);
      await seen(`activity-${activity.id}`);
    }
    for (const policy of this.#rows('policy')) {
      await this.#policy(policy);
      await seen(`policy-${policy.id}`);
    }
  }

  /** The records of one list of a screen: what stands there already and is wanted is corrected, the rest is made. */
  async #list(kind, held) {
    const key = WEIGHED[kind];
    const there = key ? [...held[TABLES[kind]]] : [];
    for (const row of this.#rows(kind)) {
      const at = there.findIndex((one) => one[key] === row[key]);
      if (at >= 0) {
        const [{ id }] = there.splice(at, 1);
        await this.#reach(`.main [data-row="${id}"]`);
        await this.#hand.leads('Enter', (now) => now.drawer, `${kind} ${row.id}`);
        this.#know(kind, row, id);
        await this.#complete(kind, row);
      } else {
        await this.#add(kind, row, `.main [data-add="${kind}"]:not([data-of])`);
        await this.#complete(kind, row);
      }
    }
  }

  /** What a new register holds of this kind and the JSON does not. */
  #unsaid(kind, held) {
    const kept = new Set(this.#rows(kind).map((row) => this.#id(kind, row.id)));
    return held[TABLES[kind]].filter(({ id }) => !kept.has(id));
  }

  async #remove(kind, id) {
    this.#say(`takes away ${kind} ${id}`);
    await this.#reach(`.main [data-row="${id}"]`);
    await this.#hand.press('Delete');
    await until(async () => (await this.#window.count(`.main [data-row="${id}"]`)) === 0, `${kind} ${id} to be gone`);
  }

  async #activity(row) {
    await this.#screen(ACTIVITIES);
    await this.#new('activity', row, 'Ctrl+N');
    await this.#answer('activity', row, '.main', ['name']);
    for (const [kind, letter] of Object.entries(LETTERS)) {
      for (const part of this.#rows(kind, row.id)) {
        if ((await this.#hand.focused()).add !== kind) await this.#letter(letter);
        if (kind === 'purpose') await this.#purpose(part);
        else {
          await this.#add(kind, part, `#${letter} [data-add="${kind}"]`);
          await this.#complete(kind, part);
        }
      }
    }
    for (const letter of 'abcdefg') {
      const names = await this.#sheet.asked('activity', this.#id('activity', row.id), row, `#${letter}`);
      if (names.length === 0) continue;
      await this.#letter(letter);
      await this.#answer('activity', row, `#${letter}`, names);
    }
    await this.#letter('g');
    await this.#answer('activity', row, '.main');
    await this.#tie('activity', row, '.main');
  }

  /** A purpose stands on the page itself; what few purposes need stands beside it. */
  async #purpose(row) {
    await this.#add('purpose', row, '#b [data-add="purpose"]');
    const id = this.#id('purpose', row.id);
    await this.#answer('purpose', row, '.main', ['description']);
    for (const basis of this.#rows('legal_basis', row.id)) {
      await this.#add('legal_basis', basis, `#b [data-add="legal_basis"][data-of="${id}"]`);
      await this.#complete('legal_basis', basis);
    }
    if (!(await this.#sheet.lacks('purpose', id, row))) return;
    await this.#reach(`li:has([data-field="purpose/${id}/description"]) .acts button`);
    await this.#hand.leads('Enter', (now) => now.drawer, 'what else there is to the purpose');
    await this.#complete('purpose', row, []);
  }

  async #policy(row) {
    await this.#screen(DOCUMENTS);
    await this.#new('policy', row, 'Ctrl+N');
    await this.#answer('policy', row, '.main', ['title']);
    for (const kind of ['policy_audience', 'term', 'policy_pointer']) {
      for (const part of this.#rows(kind, row.id)) {
        await this.#add(kind, part, `.main [data-add="${kind}"]`);
        await this.#complete(kind, part);
      }
    }
    await this.#tie('policy', row, '.main');
    const first = '.main section.first';
    await this.#answer('policy', row, first, await this.#sheet.asked('policy', this.#id('policy', row.id), row, first));
    await this.#sections(row);
    await this.#answer('policy', row, '.main');
  }

  /** Of the sections a policy begins with those that are wanted are kept; the rest are added, and put in their order. */
  async #sections(policy) {
    const wanted = this.#rows('policy_section', policy.id);
    const { policy_sections } = await this.#held();
    const left = [...wanted];
    for (const { id, content } of policy_sections) {
      const at = left.findIndex((row) => row.content === content);
      if (at >= 0) {
        this.#know('policy_section', left[at], id);
        left.splice(at, 1);
        continue;
      }
      this.#say(`takes away the section ${content}`);
      await this.#reach(`[data-section="${id}"] .moves button:last-child`);
      await this.#hand.press('Enter');
      await until(async () => (await this.#window.count(`[data-section="${id}"]`)) === 0, `the section ${content} to be gone`);
    }
    for (const [place, row] of wanted.entries()) {
      if (left.includes(row)) {
        await this.#reach('.main [data-add="policy_section"]');
        await this.#hand.chooseAt((await this.#hand.focused()).values.indexOf(row.content), 4);
        await this.#reach('.main .adds button');
        await this.#new('policy_section', row, 'Enter');
      } else {
        await this.#reach(`[data-section="${this.#id('policy_section', row.id)}"] summary`);
      }
      await this.#move(this.#id('policy_section', row.id), place);
      await this.#answer('policy_section', row, '.main');
      for (const statement of this.#rows('statement', row.id)) {
        await this.#add('statement', statement, `[data-section="${this.#id('policy_section', row.id)}"] [data-add="statement"]`);
        await this.#answer('statement', statement, '.drawer');
        for (const [at, link] of this.#rows('statement_link', statement.id).entries()) {
          if (at > 0) await this.#back();
          await this.#link(link);
        }
        await this.#close();
      }
      for (const reference of this.#rows('reference', row.id)) {
        await this.#add('reference', reference, `[data-section="${this.#id('policy_section', row.id)}"] [data-add="reference"]`);
        await this.#complete('reference', reference);
      }
    }
  }

  /** Moves the section in focus to its place among the others. */
  async #move(id, place) {
    for (;;) {
      const at = await this.#window.execute('return [...document.querySelectorAll("[data-section]")].findIndex((one) => one.dataset.section === arguments[0])', id);
      if (at === place) return;
      await this.#reach(`[data-section="${id}"] summary`);
      await this.#hand.press(at > place ? 'Alt+Up' : 'Alt+Down');
      const next = at + (at > place ? -1 : 1);
      await until(() => this.#window.execute('return document.querySelectorAll("[data-section]")[arguments[1]]?.dataset.section === arguments[0]', id, next), `the section to stand as number ${next + 1}`);
    }
  }

  /** Points to what shows whether the statement beside the screen holds, and says why. */
  async #link(row) {
    const kind = TARGETS.find((one) => row[one]);
    await this.#reach('.drawer [data-add="statement_link"]');
    await this.#hand.chooseAt((await this.#hand.focused()).values.indexOf(`${kind}/${this.#id(kind, row[kind])}`), 4);
    const said = choiceName('weighs', row.weighs);
    await this.#hand.tabTo((now) => now.tag === 'button' && now.label === said, said, 3);
    await this.#new('statement_link', row, 'Enter');
    await this.#answer('statement_link', row, '.drawer', ['weighs', 'reason', 'seen_by', 'seen_on']);
  }

  /** Everything of the record that lies open beside the screen, its parts too; then it is shut. */
  async #complete(kind, row) {
    await this.#answer(kind, row, '.drawer');
    await this.#tie(kind, row, '.drawer');
    const parts = partsOf(kind).flatMap((part) => (kind === 'purpose' ? [] : this.#rows(part, row.id).map((own) => ({ part, own }))));
    for (const [at, { part, own }] of parts.entries()) {
      if (at > 0) await this.#back();
      await this.#add(part, own, `.drawer [data-add="${part}"]`);
      await this.#answer(part, own, '.drawer');
      await this.#tie(part, own, '.drawer');
    }
    await this.#close();
  }

  async #answer(kind, row, within, names) {
    this.#say(`${kind} ${row.id}${names ? ` (${names})` : ''}`);
    await this.#sheet.answer(kind, this.#id(kind, row.id), row, within, names);
  }

  /** Ticks what the record is tied to, where that stands on this part of the page; the other end may be entered later. */
  async #tie(kind, row, within) {
    for (const { tie, own, other } of tiesOf(kind)) {
      const wanted = this.#ties(tie).filter((one) => one[own] === row.id && this.#ids.has(`${other.to}/${one[other.name]}`));
      const names = wanted.map((one) => this.#nameOf(other.to, one[other.name]));
      if (names.length > 0) await this.#sheet.tick(`${within} [data-ties="${tie}"]`, names);
    }
  }

  /** Presses the button that adds, answers what is asked before, and goes on in what was made. */
  async #add(kind, row, selector) {
    await this.#reach(selector);
    await this.#new(kind, row, 'Enter');
  }

  async #new(kind, row, chord) {
    this.#say(`adds ${kind} ${row.id}`);
    const key = WEIGHED[kind];
    if (key && row[key] !== undefined) {
      await this.#hand.leads(chord, (now) => now.field === `${kind}/new/${key}`, `the question before a new ${kind}`);
      await this.#hand.chooseAt((await this.#hand.focused()).values.indexOf(row[key]), 4);
      chord = 'Enter';
    } else if (key) {
      await this.#hand.leads(chord, (now) => now.field === `${kind}/new/${key}`, `the question before a new ${kind}`);
      await this.#hand.tabTo((now) => now.tag === 'button' && now.label === word('choose-later'), word('choose-later'), 4);
      chord = 'Enter';
    }
    const known = new Set([...this.#ids].filter(([name]) => name.startsWith(`${kind}/`)).map(([, id]) => id));
    await this.#hand.press(chord);
    const id = await until(() => this.#sheet.fresh(kind, known), `a new ${kind}`);
    this.#know(kind, row, id);
  }

  /** Goes back to the record from which one came to its part. */
  async #back() {
    const { headed } = await this.#hand.focused();
    await this.#reach('.drawer .crumb button');
    await this.#hand.leads('Enter', (now) => now.drawer && now.headed !== headed, 'the record one came from');
  }

  async #close() {
    await this.#hand.press('Escape');
    await until(async () => (await this.#window.count('.drawer')) === 0, 'the drawer to be shut');
  }

  async #screen({ number, at }) {
    await this.#hand.leads(`Ctrl+${number}`, (now) => now.tag === 'h1' && now.screen === `#${at}`, at);
  }

  #letter(letter) {
    return this.#hand.leads(`Alt+${letter}`, (now) => now.tag === 'section' && now.id === letter, `the letter ${letter}`);
  }

  #reach(selector) {
    return this.#sheet.reach(selector);
  }

  #rows(kind, whole) {
    const rows = this.#register[TABLES[kind]] ?? [];
    const parent = whole === undefined ? undefined : parentOf(kind).name;
    return rows.filter((row) => parent === undefined || row[parent] === whole).sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  }

  #ties(tie) {
    return this.#register[TABLES[tie]] ?? [];
  }

  #nameOf(kind, id) {
    const row = this.#register[TABLES[kind]].find((one) => one.id === id);
    return row.name ?? row.title;
  }

  #know(kind, row, id) {
    this.#ids.set(`${kind}/${row.id}`, id);
  }

  #id(kind, id) {
    const known = this.#ids.get(`${kind}/${id}`);
    if (known === undefined) throw new Error(`${kind} ${id} is not entered yet`);
    return known;
  }

  async #held() {
    return (await this.#window.evaluate('return await window.__TAURI_INTERNALS__.invoke("call", { name: "start", payload: {} })')).open.register;
  }

  #say(what) {
    this.trace.push(`${this.#hand.presses} keys: ${what}`);
  }
}
