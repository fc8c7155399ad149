// A register in which every text of every kind of record is a script, a tag or a formula: each screen shows them as they are
// written and runs none, and each file the program writes holds them as they are written.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { FIELDS, TABLES } from '../../tests/e2e/vocabulary.mjs';
import { activity, program, rail, ROOT } from './support.mjs';

/** Each would set `window.struck`, come to another value, or break out of what it stands in. */
const HOSTILE = [
  '<img src=x onerror="window.struck=1">',
  '"><script>window.struck=1</script>',
  'javascript:window.struck=1',
  '{{7*7}}${7*7}#{7*7}<%=7*7%>',
  '<svg/onload=window.struck=1>',
  '</textarea></title><iframe srcdoc="<script>parent.struck=1</script>">',
  '\' autofocus onfocus=\'window.struck=1',
  '<a href="javascript:window.struck=1">x</a>',
  '{ $name } { -brand } %s %n',
  '=HYPERLINK("http://x";"y")',
  '\\u003cscript\\u003e &lt;b&gt; &amp;#60;',
  ']]><!--<?xml?><x:x/>',
];

/** Texts the program reads itself: another would make another register of it. */
const READ = {
  agenda_line: ['point', 'subject_kind', 'subject'],
  agenda_fact: ['code', 'subject_kind', 'subject', 'field', 'before', 'after'],
  check_point: ['point'],
  subject_request: ['number'],
  breach: ['number'],
  review: ['period'],
  policy: ['rights_articles'],
};

/** These are made by issuing and enclosing alone. */
const STAYS = ['document', 'attachment', 'enclosure', 'signing', 'signature'];

const texts = (kind) => FIELDS[kind].filter(({ name, shape, edit }) => shape === 'text' && edit !== 'country' && edit !== 'place' && !READ[kind]?.includes(name));

let it;
let whole;
before(async () => {
  it = await program();
  whole = hostile();
  const from = join(it.home, 'hostile.json');
  writeFileSync(from, JSON.stringify(whole));
  await it.call('save_settings', { language: 'da', actor: HOSTILE[0], appearance: 'system', recent: [] });
  await it.call('new_from', { from, path: join(it.home, 'hostile.fortegnelse') });
});
after(() => it.close());

/** A year of one company with every kind of record, and something hostile in every text of each. */
function hostile() {
  const register = JSON.parse(readFileSync(join(ROOT, 'tests/registers/et-aar-kontrol.json'), 'utf8'));
  const kinds = Object.keys(TABLES).filter((kind) => !STAYS.includes(kind));
  for (const kind of kinds) if (!register[TABLES[kind]]?.length) register[TABLES[kind]] = [least(register, kind)];
  let at = 0;
  for (const kind of kinds) for (const record of register[TABLES[kind]]) for (const { name } of texts(kind)) record[name] = HOSTILE[at++ % HOSTILE.length];
  assert.ok(at > 500, `${at} texts`);
  return register;
}

/** A record with what it cannot be without. */
function least(register, kind) {
  const record = { id: `den-${kind}` };
  for (const { name, shape, optional, list, stated, to, values } of FIELDS[kind]) {
    if (optional || list) continue;
    if (shape === 'link') record[name] = register[TABLES[to]][0].id;
    else if (shape === 'date') record[name] = '2026-03-02';
    else if (shape === 'choice' && stated) record[name] = values[0];
  }
  return record;
}

/** Which of the hostile texts stand somewhere on the page as they are written, also in what is written in. */
const READ_PAGE = (wanted) => {
  const shown = [document.body.innerText, ...[...document.querySelectorAll('input, textarea')].map((one) => one.value), ...[...document.querySelectorAll('option')].map((one) => one.text)].join('\n');
  const flat = (text) => text.replace(/\s+/g, ' ');
  return {
    struck: window.struck,
    found: wanted.filter((text) => flat(shown).includes(flat(text))),
    // What a text would have become, had it been taken for more.
    made: [...document.querySelectorAll('script:not([src]), iframe, object, [onerror], [onload], [onfocus], [autofocus][onfocus], a[href^="javascript"], img[src="x"]')].map((one) => one.outerHTML),
    refused: window.refused,
  };
};

test('every screen shows what is hostile as it is written, and runs none of it', async () => {
  const page = await it.page();
  const dialogs = [];
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()));
  await page.addInitScript(() => {
    window.refused = [];
    addEventListener('securitypolicyviolation', (event) => window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`));
  });
  await page.reload();
  await page.locator('.app').waitFor();
  const seen = new Set();
  const look = async (name) => {
    const { struck, found, made, refused } = await page.evaluate(READ_PAGE, HOSTILE);
    assert.equal(struck, undefined, name);
    assert.deepEqual(made, [], name);
    assert.deepEqual(refused, [], name);
    assert.deepEqual(page.troubles, [], name);
    found.forEach((text) => seen.add(text));
    return found.length;
  };
  const shut = async () => {
    const over = page.locator('dialog[open], .drawer, .helppane');
    for (let tries = 0; tries < 20 && (await over.count()) > 0; tries += 1) await page.keyboard.press('Escape');
  };
  // Each screen, and the first record of each of its lists beside it.
  for (const screen of ['overview', 'activities', 'parties', 'systems', 'deletion', 'control', 'cases', 'history', 'settings']) {
    await rail(page, screen);
    await page.locator('h1').waitFor();
    assert.ok((await look(screen)) > 0, screen);
    const lists = page.locator('.main tbody:has(.name)');
    for (let at = 0; at < (await lists.count()); at += 1) {
      await lists.nth(at).locator('.name').first().click();
      await page.waitForTimeout(60);
      await look(`${screen}, the first of list ${at + 1}`);
      await shut();
      await rail(page, screen);
    }
  }
  // An activity with all its letters, and what stands beside each.
  await activity(page);
  assert.ok((await look('an activity')) > 3);
  const rows = page.locator('.main tbody .name');
  for (let at = 0; at < (await rows.count()); at += 1) {
    await rows.nth(at).click();
    await look(`an activity, record ${at + 1}`);
    await shut();
  }
  // Papers: their pages, what is asked before issuing, and what is handed over.
  await rail(page, 'documents');
  await page.locator('.sheet').waitFor({ timeout: 60_000 });
  assert.ok((await look('documents')) > 0);
  const papers = page.locator('.doclist a');
  for (let at = 0; at < (await papers.count()); at += 1) {
    await papers.nth(at).click();
    await page.waitForTimeout(60);
    await look(`paper ${at + 1}`);
  }
  await papers.first().click();
  for (const act of ['issue', 'pack-open']) {
    await page.locator(`[data-act="${act}"]`).first().click();
    await page.locator('dialog[open]').waitFor();
    await look(act);
    await shut();
  }
  await papers.nth(1).click();
  await page.locator('.facts [data-act="edit"]').click();
  await page.locator('.psection').first().waitFor();
  assert.ok((await look('the policy')) > 0);
  // What is searched for is shown with what was found.
  for (const text of ['<img', 'script', '{{7*7}}']) {
    await page.keyboard.press('Control+k');
    await page.locator('.finder[open]').waitFor();
    await page.keyboard.type(text);
    await page.locator('.finder [role="option"]').first().waitFor();
    await look(`the search for ${text}`);
    await shut();
  }
  // What is typed is kept as it is, and told so where one takes it back.
  await activity(page);
  const box = page.locator('.purp textarea').first();
  await box.fill(HOSTILE.join(' '));
  await page.keyboard.press('Control+Enter');
  await page.locator('button', { hasText: /^Fortryd/ }).first().waitFor();
  assert.equal(await box.inputValue(), HOSTILE.join(' '));
  await look('what was typed');
  await rail(page, 'history');
  await page.locator('h1').waitFor();
  await look('what was done');
  assert.deepEqual([...HOSTILE].filter((text) => !seen.has(text)), [], 'each stood somewhere as it is written');
  assert.deepEqual(dialogs, []);
  await page.context().close();
});

/** Without white space: a line on paper ends where it must. */
const bare = (text) => text.replace(/[\s\u00ad]/g, '');

test('every file that is written holds what is hostile as it is written', async () => {
  const at = (name) => join(it.home, name);
  const printed = new Set();
  const { id: policy } = whole.policies[0];
  for (const [subject, more] of [['article30', {}], ['policy', { policy }], ['measures', {}], ['minutes', { of: whole.reviews[0].id }], ['breach_log', {}], ['access_answer', { of: whole.subject_requests.find(({ kind }) => kind === 'access')?.id ?? whole.subject_requests[0].id }]]) {
    const path = at(`${subject}.pdf`);
    await it.call('print', { subject, ...more, path });
    const text = bare(execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-'], { encoding: 'utf8' }));
    const found = HOSTILE.filter((one) => text.includes(bare(one)));
    assert.ok(found.length > 0, `${subject} holds none`);
    found.forEach((one) => printed.add(one));
    // What stands about the paper beside its pages is XML, and read as such.
    assert.ok(execFileSync('pdfinfo', [path], { encoding: 'utf8' }).includes('Pages:'), subject);
    execFileSync('python3', ['-c', 'import sys, xml.dom.minidom; xml.dom.minidom.parseString(sys.stdin.buffer.read().strip())'], { input: execFileSync('pdfinfo', ['-meta', path]) });
  }
  assert.deepEqual(HOSTILE.filter((one) => !printed.has(one)), [], 'each is printed somewhere');
  await it.call('export', { path: at('out.json') });
  const out = JSON.parse(readFileSync(at('out.json'), 'utf8'));
  for (const kind of Object.keys(TABLES).filter((one) => !STAYS.includes(one))) {
    const kept = new Map(out[TABLES[kind]].map((row) => [row.id, row]));
    for (const row of whole[TABLES[kind]]) for (const { name } of texts(kind)) assert.ok(row[name] === kept.get(row.id)?.[name] || kind === 'purpose', `${kind}.${name}`);
  }
  await it.call('calendar', { path: at('dates.ics') });
  const dates = readFileSync(at('dates.ics'), 'utf8').replace(/\r\n[ \t]/g, '').replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
  assert.ok(HOSTILE.some((one) => dates.includes(one)), 'the dates name records');
  await it.call('pack', { path: at('pack.zip'), parts: ['policies', 'processors'], scans: false, agreements: false });
  const names = execFileSync('unzip', ['-Z1', at('pack.zip')], { encoding: 'utf8' }).trim().split('\n');
  for (const name of names) assert.match(name, /^[\w./-]+$/, 'a name is of plain letters');
  const readme = names.find((name) => name.endsWith('.txt') && !name.includes('/'));
  assert.ok(HOSTILE.some((one) => execFileSync('unzip', ['-p', at('pack.zip'), readme], { encoding: 'utf8' }).includes(one)), readme);
});
