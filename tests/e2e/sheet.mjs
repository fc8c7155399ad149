// What is asked on the page: its fields, found and answered by the keys, each in the way of its kind.

import { until } from './webdriver.mjs';
import { answered, choiceName, fieldOf, word } from './vocabulary.mjs';

/** How many keys it may take from one field to the next: beyond that a person has lost the way. */
const FAR = 250;

/** What needs no place on the page: nothing is answered by it. */
const NOTHING = [undefined, false, 'blank'];

export class Sheet {
  #window;
  #hand;
  #idOf;

  /** `idOf` gives the window's id of a record by its kind and its id in the JSON. */
  constructor(window, hand, idOf) {
    this.#window = window;
    this.#hand = hand;
    this.#idOf = idOf;
  }

  /**
   * Answers the fields of a record as its JSON does, those that stand `within`; what is answered and ought not to be is
   * emptied. Fails where a field that ought to be answered does not stand there.
   */
  async answer(kind, id, row, within, names) {
    const done = new Set();
    for (;;) {
      const open = await until(() => this.#next(kind, id, row, within, done, names), `a place for what is said of ${kind} ${row.id}`).catch(async (reason) => {
        throw new Error(`no place for ${kind}.${absent(kind, row, await this.#shown(kind, id, within), names).join(', ')} of ${row.id}`, { cause: reason });
      });
      if (open.length === 0) return;
      const name = await this.#nearest(open.map((field) => at(within, kind, id, field)), open);
      // What an answer takes off the page asks for nothing more.
      if (name === undefined) continue;
      await this.#reach(at(within, kind, id, name));
      await this.#fill(fieldOf(kind, name), row[name], at(within, kind, id, name));
      done.add(name);
    }
  }

  /** The fields to be answered; none where all is. What some answer brings onto the page is waited for: then it is undefined. */
  async #next(kind, id, row, within, done, names) {
    const shown = await this.#shown(kind, id, within);
    const open = this.#differing(kind, row, shown).filter((name) => !done.has(name) && (!names || names.includes(name)));
    return open.length > 0 || absent(kind, row, shown, names).length === 0 ? open : undefined;
  }

  /** The fields that stand `within` and are to be answered there. */
  async asked(kind, id, row, within) {
    return this.#differing(kind, row, await this.#shown(kind, id, within));
  }

  /** Whether something of the record is to be answered that does not stand on the page. */
  async lacks(kind, id, row) {
    return absent(kind, row, await this.#shown(kind, id, '.main')).length > 0;
  }

  /** The id of a record of the kind that is not known yet and has come onto the page with the focus in it. */
  async fresh(kind, known) {
    const ids = await this.#window.execute(FRESH, kind);
    return ids.find((id) => id !== 'new' && !known.has(id));
  }

  /** Ticks the boxes of these names. */
  async tick(selector, names) {
    for (const name of names) {
      const found = await this.#window.execute(BOX, selector, name);
      if (!found) throw new Error(`no box ${name} in ${selector}`);
      if (found.checked) continue;
      await this.#reach(found.selector);
      this.#hand.steps += 1;
      await this.#hand.press('Space');
      await until(async () => (await this.#window.execute(BOX, selector, name))?.checked, `${name} to be ticked`);
    }
  }

  /** Goes to what the selector finds, forward or back, and unfolds what it lies in. */
  reach(selector) {
    return this.#reach(selector);
  }

  async #reach(selector) {
    this.#hand.steps += 1;
    let gone = 0;
    for (; gone < FAR; gone += 1) {
      const aim = await until(() => this.#window.execute(AIM, selector), `${selector} on the page`);
      if (aim.reached && !aim.fold) return;
      if (aim.reached) {
        await this.#hand.press('Enter');
        await until(async () => !(await this.#window.execute(AIM, selector))?.reached, `${selector} to be unfolded`);
      } else {
        await this.#hand.press(aim.back ? 'Shift+Tab' : 'Tab');
      }
    }
    throw new Error(`${selector} is not reached within ${FAR} keys: ${JSON.stringify(await this.#hand.focused())}`);
  }

  /** The fields whose answer on the page is not the wanted one. */
  #differing(kind, row, shown) {
    return shown
      .filter(({ name, said }) => {
        const field = fieldOf(kind, name);
        const wanted = row[name];
        if (wanted === undefined) return said !== null && !(field.list && said.length === 0);
        return JSON.stringify(said) !== JSON.stringify(this.#asShown(field, wanted));
      })
      .map(({ name }) => name);
  }

  /** A value as the page's control holds it; of dates and numbers only that there is one. */
  #asShown(field, value) {
    if (typeof value === 'object' && !Array.isArray(value)) return value.state;
    if (field.list) return value.map((one) => field.values.indexOf(one));
    if (field.shape === 'bool') return word(value ? 'yes' : 'no');
    if (field.shape === 'link') return this.#idOf(field.to, value);
    return value;
  }

  async #shown(kind, id, within) {
    const shown = await this.#window.execute(SHOWN, `${within} [data-field^="${kind}/${id}/"]`);
    const states = { [word('state-none-bool')]: 'none', [word('state-unknown')]: 'unknown', [word('not-clarified')]: 'unknown' };
    return shown.map(({ name, said }) => ({ name, said: fieldOf(kind, name).shape === 'bool' ? (states[said] ?? said) : said }));
  }

  /** The name of the field that comes next on the page, else the last one before. */
  async #nearest(selectors, names) {
    return names[await this.#window.execute(NEAREST, selectors)];
  }

  async #fill(field, wanted, selector) {
    this.#hand.steps += 1;
    const state = typeof wanted === 'object' && !Array.isArray(wanted) ? wanted.state : null;
    if (field.list) return this.#tickAll(field, wanted ?? []);
    if (field.shape === 'bool') return this.#pick(wanted, state, selector);
    if (field.shape === 'choice' || field.shape === 'link') {
      const { values } = await this.#hand.focused();
      const value = wanted === undefined ? undefined : state ? `?${state}` : field.shape === 'link' ? this.#idOf(field.to, wanted) : wanted;
      const at = value === undefined ? 0 : values.indexOf(value);
      if (at < 0) throw new Error(`no option ${value} in ${selector}: ${values.join(' | ')}`);
      return this.#hand.chooseAt(at, 4);
    }
    if (state) return this.#state(state, selector);
    if (wanted === undefined) {
      const [{ said }] = await this.#shownAt(selector);
      // What is empty for a reason is so no longer when its reason is pressed again.
      if (said === 'none' || said === 'unknown') return this.#state(said, selector, null);
      await this.#hand.press('Ctrl+A');
      await this.#hand.press('Delete');
    } else {
      await this.#hand.write(typed(field, wanted));
    }
    await this.#hand.press('Tab');
    await until(async () => ((await this.#shownAt(selector))[0]?.said !== null) === (wanted !== undefined), `${selector} to hold its answer`);
  }

  /** Why a text stands empty is said by the buttons below it. */
  async #state(state, selector, then = state) {
    const label = word(`state-${state}`);
    await this.#hand.tabTo((now) => now.tag === 'button' && now.label === label, label, 4);
    await this.#hand.press('Enter');
    await until(async () => (await this.#shownAt(selector))[0]?.said === then, `${selector} to be ${then}`);
  }

  #shownAt(selector) {
    return this.#window.execute(SHOWN, selector);
  }

  async #pick(wanted, state, selector) {
    if (wanted === undefined) {
      await this.#hand.tabTo((now) => now.tag === 'button' && now.label === word('field-clear'), word('field-clear'), 4);
      return this.#hand.press('Enter');
    }
    const labels = await this.#window.execute(LABELS, selector);
    const words = state === 'unknown' ? [word('not-clarified'), word('state-unknown')] : [word(state === 'none' ? 'state-none-bool' : wanted ? 'yes' : 'no')];
    const label = words.find((one) => labels.includes(one));
    if (label === undefined) throw new Error(`no answer ${words} in ${selector}`);
    return this.#hand.pick(label);
  }

  async #tickAll(field, wanted) {
    for (const value of field.values) {
      const now = await this.#hand.focused();
      const label = choiceName(field.of, value);
      if (now.type !== 'checkbox' || !now.label.endsWith(label)) throw new Error(`${label} is not next: ${now.label}`);
      if (now.checked !== wanted.includes(value)) await this.#hand.press('Space');
      await this.#hand.press('Tab');
    }
  }
}

/** The names of the fields that are to be answered and do not stand there. */
function absent(kind, row, shown, names = answered(kind).map(({ name }) => name)) {
  return names.filter((name) => !NOTHING.includes(row[name]) && !shown.some((field) => field.name === name));
}

const at = (within, kind, id, name) => `${within} [data-field="${kind}/${id}/${name}"]`;

/** An answer as a person types it. */
function typed(field, value) {
  if (field.shape === 'date') return value.split('-').reverse().join('.');
  if (field.shape === 'months') return value % 12 === 0 ? `${value / 12} år` : `${value} måneder`;
  if (field.shape === 'days') return `${value} dage`;
  return String(value);
}

const CONTROL = `const control = (field) => field.matches('input, textarea, select, button, summary, a') ? field : field.querySelector('input, textarea, select') ?? field.querySelector('button, summary');`;

/** Where what is aimed at lies: whether the focus is in it, behind it, and whether what is to be reached is the fold it lies in. */
const AIM = `${CONTROL}
  const found = document.querySelector(arguments[0]);
  if (!found) return null;
  let target = control(found);
  let fold = false;
  for (let details = found.parentElement.closest('details'); details; details = details.parentElement.closest('details')) {
    const summary = details.querySelector(':scope > summary');
    if (!details.open && !summary.contains(found)) [target, fold] = [summary, true];
  }
  if (!target) return null;
  const now = document.activeElement;
  const same = now === target || (now.type === 'radio' && target.type === 'radio' && now.name === target.name);
  return { reached: same, fold, back: Boolean(now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) };`;

/** What stands in the fields: null where nothing does. */
const SHOWN = `
  const text = (element) => element?.textContent?.trim() ?? '';
  const said = (field) => {
    const boxes = [...field.querySelectorAll('input[type=checkbox]')];
    if (boxes.length) return boxes.flatMap((box, at) => box.checked ? [at] : []);
    const radios = [...field.querySelectorAll('input[type=radio]')];
    if (radios.length) return text(radios.find((radio) => radio.checked)?.labels[0]) || null;
    const one = field.querySelector('select, textarea, input');
    if (!one) return null;
    if (one.localName === 'select') return one.value === '' || one.value === '?blank' || one.value === '?unset' ? null : one.value.replace('?', '');
    const state = ['none', 'unknown'].find((state) => one.classList.contains('v-' + state));
    return one.value !== '' ? one.value : state ?? null;
  };
  return [...document.querySelectorAll(arguments[0])].filter((field) => field.classList.contains('field')).map((field) => ({ name: field.dataset.field.split('/')[2], said: said(field) }));`;

const LABELS = `return [...document.querySelectorAll(arguments[0] + ' input[type=radio]')].map((radio) => radio.labels[0].textContent.trim());`;

const NEAREST = `
  const now = document.activeElement;
  const places = arguments[0].map((selector) => document.querySelector(selector));
  const order = [...places.keys()].filter((at) => places[at]).sort((a, b) => places[a].compareDocumentPosition(places[b]) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  return order.find((at) => places[at].contains(now) || now.compareDocumentPosition(places[at]) & Node.DOCUMENT_POSITION_FOLLOWING) ?? order.at(-1) ?? null;`;

/** The ids of a kind's records in the part of the page that has the focus. */
const FRESH = `
  const now = document.activeElement;
  const own = now.closest('[data-field^="' + arguments[0] + '/"]');
  if (own) return [own.dataset.field.split('/')[1]];
  const part = now.closest('[data-section]');
  if (part) return arguments[0] === 'policy_section' ? [part.dataset.section] : [];
  return [...(now.closest('.drawer')?.querySelectorAll('[data-field^="' + arguments[0] + '/"]') ?? [])].map((field) => field.dataset.field.split('/')[1]);`;

const BOX = `
  const boxes = [...document.querySelectorAll(arguments[0] + ' input[type=checkbox]')];
  const at = boxes.findIndex((box) => box.labels[0].textContent.trim() === arguments[1]);
  return at < 0 ? null : { checked: boxes[at].checked, selector: arguments[0] + ' .ticks label:nth-of-type(' + (at + 1) + ') input' };`;
