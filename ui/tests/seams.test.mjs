// Nothing on any screen but messages of the .ftl files and what the register holds. Every message stands between ⟦ and
// ⟧ here; what is outside them must be a person's own words, a figure or a sign.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { program, ROOT } from './support.mjs';
import { begin } from './scenes.mjs';
import { SCREENS } from './screens.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const LAW = JSON.parse(readFileSync(join(ROOT, 'schema/law/law.json'), 'utf8'));
const WORDS = join(ROOT, 'schema/words/da');
const folded = (text) => text.split(/\s+/).join(' ').trim();
const MESSAGES = readdirSync(WORDS).map((name) => folded(readFileSync(join(WORDS, name), 'utf8'))).join('\n');

/** The law's letters, and the names of keys as they stand on a keyboard. */
const SIGNS = /^(?:[a-h]|Ctrl|Alt|Shift|Esc|Enter|Home|End|Tab|[A-Z]|F\d{1,2}|PDF|JSON)$/;

for (const name of ['003-kundepolitik', '003-klar']) {
  test(`every word on every screen is a message or the register's own: ${name}`, async () => {
    const opened = await it.register(name);
    await it.stand('seams');
    // The law's data are data: each with its source, as the authority names it.
    const own = words([opened.register, LAW], [opened.path, opened.file_name, join(it.home, 'data/backups'), 'Pernille Prøvesen']);
    const strange = new Set();
    const page = await it.page({ mark: '#seams' });
    for (const [screen, go] of Object.entries(SCREENS)) {
      await begin(page);
      await go(page);
      const texts = await page.evaluate(shown);
      assert.ok(texts.filter((text) => text.includes('⟦')).length > 10, `${screen}: the marks are not there`);
      for (const text of texts) for (const rest of unknown(text, own)) strange.add(`${screen}: ${rest} in ${text.slice(0, 120)}`);
    }
    await page.leave();
    assert.deepEqual([...strange], []);
  });
}

/** Every text a person sees or is told, in the page. */
function shown() {
  const texts = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walk.currentNode; node; node = walk.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    else for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
  }
  return [...texts, document.title].filter((text) => text.trim() !== '');
}

/** The words of a text that are no message's, no sign and not the register's own. */
function unknown(text, own) {
  // A message of several paragraphs is shown in parts: one mark stands in the first, one in the last.
  if (MESSAGES.includes(folded(text.replace(/[⟦⟧]/g, '')))) return [];
  // In tables a month is its first letters and a full stop.
  let rest = text.replace(/⟦\p{L}{1,3}\.(?=\s\d{4})/gu, ' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  for (const words of own) rest = rest.replaceAll(words, ' ');
  return rest.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}/u.test(word) && !SIGNS.test(word));
}

/** Every text in the register, longest first. */
function words(value, more) {
  const found = new Set(more);
  const walk = (at) => {
    if (typeof at === 'string') found.add(at);
    else if (at !== null && typeof at === 'object') Object.values(at).forEach(walk);
  };
  walk(value);
  return [...found].filter((text) => text.length > 1).sort((a, b) => b.length - a.length);
}
