// A hand at the keyboard: it presses keys and reads where the focus is. It clicks nothing and changes nothing in the page.

import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './webdriver.mjs';

const KEYS = { Ctrl: '\uE009', Alt: '\uE00A', Shift: '\uE008', Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ', Up: '\uE013', Down: '\uE015', Home: '\uE011', End: '\uE010', F6: '\uE036', Delete: '\uE017' };

/** How long a letter waits for the next one in a list that finds by what is typed, in ms; the engine's own time is one second. */
const TYPED_APART = 1_050;

export class Hand {
  /** Every key pressed. */
  presses = 0;
  /** Every place gone to and every answer given. */
  steps = 0;
  #window;
  #typedInList = 0;

  constructor(window) {
    this.#window = window;
  }

  /** Presses keys together: `Ctrl+1`, `Shift+Tab`, `Enter`. */
  async press(chord) {
    this.presses += 1;
    await this.#window.chord(...chord.split('+').map((key) => KEYS[key] ?? key.toLowerCase()));
  }

  /** Presses keys that lead somewhere, and waits until what is wanted has the focus. */
  async leads(chord, wanted, what, timeout = 10_000) {
    this.steps += 1;
    await this.press(chord);
    let now;
    try {
      return await until(async () => wanted((now = await this.focused())) && now, what, timeout);
    } catch (reason) {
      throw new Error(`${chord} did not lead to ${what}: ${JSON.stringify(now)}`, { cause: reason });
    }
  }

  async type(text) {
    this.presses += [...text].length;
    await this.#window.keys(text);
  }

  /** Writes over what stands in the field. */
  async write(text) {
    this.steps += 1;
    await this.press('Ctrl+A');
    await this.type(text);
  }

  /** What has the focus, as one who sees and hears the page knows it. */
  focused() {
    return this.#window.execute(READ);
  }

  /** Tabs on until the focus is what is wanted. */
  async tabTo(wanted, what, limit = 60, chord = 'Tab') {
    this.steps += 1;
    const passed = [];
    for (let at = 0; at <= limit; at += 1) {
      const now = await this.focused();
      if (wanted(now)) return now;
      passed.push(now.field ?? now.add ?? now.label);
      await this.press(chord);
    }
    throw new Error(`no ${what} within ${limit} keys: ${passed.join(' | ')}`);
  }

  /** Picks an option of the list in focus by how it begins. */
  async choose(text) {
    const { options } = await this.focused();
    const wanted = options?.findIndex((option) => option.startsWith(text)) ?? -1;
    if (wanted < 0) throw new Error(`no option ${text} among ${options?.join(' | ')}`);
    return this.chooseAt(wanted);
  }

  /** Picks an option of the list in focus by its first letters, or by the arrows where few letters do not tell it from the others, or it is at most `near` options away. */
  async chooseAt(wanted, near = 0) {
    this.steps += 1;
    const { id, options, at } = await this.focused();
    if (wanted === at) return;
    const low = options.map((option) => option.toLowerCase());
    const length = [...low[wanted]].findIndex((_, end) => low.filter((option) => option.startsWith(low[wanted].slice(0, end + 1))).length === 1) + 1;
    if (length > 0 && length <= 3 && Math.abs(wanted - at) > near) {
      await sleep(Math.max(0, this.#typedInList + TYPED_APART - Date.now()));
      await this.type(low[wanted].slice(0, length));
      this.#typedInList = Date.now();
    } else {
      for (let left = Math.abs(wanted - at); left > 0; left -= 1) await this.press(wanted > at ? 'Down' : 'Up');
    }
    // An option that adds a record leads to it at once.
    await until(async () => ((now) => now.at === wanted || now.id !== id)(await this.focused()), `the option ${options[wanted]} to be picked`);
  }

  /** Picks a radio button of the group in focus by its label. */
  async pick(text) {
    this.steps += 1;
    for (let left = 8; left > 0; left -= 1) {
      const now = await this.focused();
      if (now.label === text) {
        if (!now.checked) await this.press('Space');
        await until(async () => (await this.focused()).checked, `the answer ${text} to be picked`);
        return;
      }
      await this.press('Down');
    }
    throw new Error(`no answer ${text}`);
  }

  /** Ticks the boxes of the group in focus whose label is wanted, from the one in focus on. */
  async tick(wanted = () => true) {
    const group = (now) => now.field ?? now.ties ?? now.group;
    const own = group(await this.focused());
    for (let now = await this.focused(); now.type === 'checkbox' && group(now) === own; now = await this.focused()) {
      if (!now.checked && wanted(now.label)) {
        this.steps += 1;
        await this.press('Space');
      }
      await this.press('Tab');
    }
  }
}

const READ = `
  const at = document.activeElement;
  const text = (element) => element?.innerText?.trim().replaceAll(/\\s+/g, ' ') ?? '';
  const named = at.getAttribute('aria-labelledby')?.split(' ').map((id) => text(document.getElementById(id))).join(' ');
  const group = at.closest('[role="group"], [role="radiogroup"]')?.getAttribute('aria-labelledby');
  return {
    tag: at.localName,
    type: at.type ?? null,
    id: at.id,
    label: at.getAttribute('aria-label') ?? (named || text(at.labels?.[0]) || text(at)),
    field: at.closest('[data-field]')?.dataset.field ?? null,
    add: at.closest('[data-add]')?.dataset.add ?? null,
    ties: at.closest('[data-ties]')?.dataset.ties ?? null,
    act: at.dataset.act ?? null,
    next: at.closest('section.next') !== null,
    screen: document.querySelector('.rail [aria-current]')?.hash ?? null,
    active: text(document.getElementById(at.getAttribute('aria-activedescendant'))),
    group: group ? text(document.getElementById(group)) : null,
    headed: text(at.closest('.drawer')?.querySelector('h2')),
    drawer: at.closest('.drawer') !== null,
    dialog: at.closest('dialog') !== null,
    checked: at.checked ?? null,
    value: at.value ?? null,
    at: at.selectedIndex ?? null,
    options: at.localName === 'select' ? [...at.options].map((option) => option.text) : null,
    values: at.localName === 'select' ? [...at.options].map((option) => option.value) : null,
    expanded: at.getAttribute('aria-expanded'),
  };`;
