// Processors and recipients, systems and measures, deletion: lists, drawers, dates and fields, by mouse and by keys alone.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { looks } from './scenes.mjs';
import { faults, focusIn, holds, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const example = (language) => it.example(language);

const row = (page, name) => page.locator('.roomtbl [data-row]').filter({ hasText: name }).first();
const rowOf = (page, name) => page.locator('.roomtbl tbody tr').filter({ hasText: name }).first();

const SCENES = {
  'rooms-parties': (page) => rail(page, 'parties'),
  'rooms-party': async (page) => (await rail(page, 'parties'), await row(page, 'Rutepilot').click(), await page.locator('.drawer').waitFor()),
  'rooms-systems': (page) => rail(page, 'systems'),
  'rooms-measure': async (page) => (await rail(page, 'systems'), await row(page, 'Antivirus').click(), await page.locator('.drawer .ticks').first().waitFor()),
  'rooms-risks': async (page) => (await rail(page, 'systems'), await page.locator('.riskmap .link').first().click(), await page.locator('.drawer').waitFor()),
  'rooms-deletion': (page) => rail(page, 'deletion'),
  'rooms-rule': async (page) => (await rail(page, 'deletion'), await row(page, 'Ordrer og betaling').click(), await page.locator('.drawer .years').waitFor()),
};

looks({ what: 'the three rooms and their drawers', it: () => it, ready: example, scenes: SCENES, ids: 'party|parties|agreement|deletion|risk|coverage|stage|choice|state|list|staff' });

test('processors and other recipients stand apart, and the tabs count what needs action and what has ended', async () => {
  const { register, state } = await example();
  const page = await it.page();
  await rail(page, 'parties');
  const named = new Set(state.findings.filter((finding) => finding.severity !== 'note').map((finding) => finding.party));
  const acts = register.parties.filter((party) => state.standings[party.id].needs_action || named.has(party.id)).length;
  const ended = register.parties.filter((party) => state.standings[party.id].stage === 'ended').length;
  assert.ok(acts > 0 && ended > 0);
  await page.getByRole('button', { name: new RegExp(`^Kræver handling ${acts}$`) }).click();
  assert.equal(await page.locator('.roomtbl [data-row]').count(), acts);
  await page.getByRole('button', { name: new RegExp(`^Ophørt ${ended}$`) }).click();
  assert.equal(await page.locator('.roomtbl [data-row]').count(), ended);
  await page.getByRole('button', { name: /^Alle/ }).click();
  const others = page.locator('section[aria-labelledby="parties-others"]');
  for (const party of register.parties) {
    const apart = state.standings[party.id].stage === 'not_needed';
    assert.equal(await others.locator('[data-row]').filter({ hasText: party.name }).count() > 0, apart, party.name);
  }
  await page.leave();
});

test('an agreement goes from missing to in order in the drawer, by its next step', async () => {
  const { register } = await example();
  const activity = register.activities[0];
  const page = await it.page();
  await rail(page, 'parties');
  await page.getByRole('button', { name: 'Tilføj leverandør eller anden modtager' }).click();
  await focusIn(page, /^party\/.*\/name$/);
  await page.keyboard.type('Prøvesky Eksempel ApS');
  await page.keyboard.press('Enter');
  const drawer = page.locator('.drawer');
  await drawer.getByRole('heading', { name: 'Prøvesky Eksempel ApS' }).waitFor();
  await drawer.getByRole('button', { name: 'Tilføj til en behandling' }).click();
  await focusIn(page, /^\+recipient$/);
  await page.keyboard.type(activity.name.slice(0, 4));
  await drawer.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await focusIn(page, /^recipient\/.*\/role$/);
  await page.locator('.drawer [data-field$="/role"] select').selectOption('processor');
  await drawer.getByRole('button', { name: 'Prøvesky Eksempel ApS', exact: true }).click();
  await drawer.getByText('Aftalen mangler', { exact: true }).waitFor();
  await drawer.getByRole('button', { name: 'Registrér aftale', exact: true }).click();
  await focusIn(page, /^agreement\/.*\/form$/);
  const step = (name) => drawer.getByRole('button', { name, exact: true });
  await step('Gå aftalens indhold igennem').click();
  await focusIn(page, /^agreement\/.*\/clauses$/);
  for (const field of ['clauses', 'frame']) {
    const boxes = drawer.locator(`[data-field$="/${field}"]`).getByRole('checkbox');
    const count = await boxes.count();
    for (let at = 0; at < count; at += 1) {
      await boxes.nth(at).focus();
      await page.keyboard.press('Space');
      await drawer.locator(`[data-field$="/${field}"]`).getByText(`${at + 1} af ${count} er med`).waitFor();
    }
  }
  await step('Registrér underskrift').click();
  await focusIn(page, /^agreement\/.*\/signed_by_controller_on$/);
  await page.keyboard.type('1. okt 2026');
  await page.keyboard.press('Enter');
  await drawer.getByText('Ude til underskrift').waitFor();
  await step('Registrér underskrift').click();
  await focusIn(page, /^agreement\/.*\/signed_by_processor_on$/);
  await page.keyboard.type('2/10-26');
  await page.keyboard.press('Enter');
  await step('Angiv godkendelsen').click();
  await focusIn(page, /^agreement\/.*\/authorisation$/);
  await drawer.locator('[data-field$="/authorisation"] select').selectOption('specific');
  await drawer.getByText('I orden', { exact: true }).waitFor();
  assert.equal(await drawer.locator('.btn.primary').count(), 0);
  await holds(async () => {
    const { register: now } = (await it.call('start')).open;
    const made = now.agreements.find((one) => one.party === now.parties.find((party) => party.name === 'Prøvesky Eksempel ApS').id);
    return [made.signed_by_controller_on, made.signed_by_processor_on, made.clauses.length, made.frame.length];
  }, ['2026-10-01', '2026-10-02', 8, 7]);
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('coverage is counted in the list, what it misses is named, and a tick in the drawer closes it', async () => {
  const { register, state } = await example();
  const measure = register.measures.find((one) => one.proof === 'coverage' && state.coverage[one.id]?.missed.length);
  const { covered, total, missed } = state.coverage[measure.id];
  const page = await it.page();
  await rail(page, 'systems');
  const line = rowOf(page, measure.name);
  await line.getByText(`${covered} af ${total} systemer`).waitFor();
  await line.getByText(missed[0]).waitFor();
  await row(page, measure.name).click();
  for (const name of missed) await page.locator('.drawer').getByRole('checkbox', { name, exact: true }).check();
  await line.getByText(`${total} af ${total} systemer`).waitFor();
  assert.equal(await page.locator('.drawer .ticks').first().getByRole('checkbox').count(), total);
  await page.leave();
});

test('the risk map holds every assessed system once, and a cell leads to its assessment', async () => {
  const { register } = await example();
  const page = await it.page();
  await rail(page, 'systems');
  const latest = new Set(register.risk_assessments.map((risk) => risk.system ?? risk.activity));
  assert.equal(await page.locator('.riskmap .link').count(), latest.size);
  const first = page.locator('.riskmap .link').first();
  const name = await first.innerText();
  await first.click();
  await page.locator('.drawer').getByRole('heading', { name }).waitFor();
  const unassessed = register.systems.find((system) => system.holds_personal_data && !register.risk_assessments.some((risk) => risk.system === system.id));
  await page.keyboard.press('Escape');
  await page.locator(`[data-add="risk_assessment"][data-of="${unassessed.id}"]`).click();
  await page.locator('.drawer').getByRole('combobox', { name: 'Sandsynlighed', exact: true }).selectOption('high');
  await page.locator('.drawer').getByRole('combobox', { name: 'Konsekvens', exact: true }).selectOption('very_high');
  await page.locator('.riskmap .w-very_high').getByRole('button', { name: unassessed.name }).waitFor();
  await page.leave();
});

test('a rule tells its dates in words, year by year, and they follow when it is changed', async () => {
  const { register, state } = await example();
  const rule = register.retention_rules.find((one) => state.deletions[one.id].conflict);
  const { gap, days } = state.deletions[rule.id].conflict;
  const page = await it.page();
  await rail(page, 'deletion');
  await rowOf(page, rule.name).getByText(`Op til ${gap} dage for tidligt`).waitFor();
  await row(page, rule.name).click();
  const drawer = page.locator('.drawer');
  await drawer.getByText(`Det gælder ${days} dage i regnskabsåret`).waitFor();
  assert.equal(await drawer.locator('.years tbody tr').count(), state.deletions[rule.id].years.length);
  await drawer.getByRole('combobox', { name: 'Regnes fra' }).selectOption('financial_year_end');
  await drawer.getByText(`Det gælder ${days} dage`).waitFor({ state: 'detached' });
  await rowOf(page, rule.name).getByText('Op til').waitFor({ state: 'detached' });
  const { today } = (await it.call('start')).open.state.deletions[rule.id];
  assert.ok(today.may_first <= today.by_first);
  await drawer.locator('.used .link').first().click();
  await page.locator('#a').waitFor();
  await page.leave();
});

test('data without a rule stand below the rules, and choosing one cures them there', async () => {
  const { register } = await example();
  const without = register.data_items.filter((item) => item.retention_rule === null);
  assert.ok(without.length > 0);
  const page = await it.page();
  await rail(page, 'deletion');
  const section = page.locator('section[aria-labelledby="unruled-h"]');
  assert.equal(await section.locator('[data-row]').count(), without.length);
  for (let left = without.length; left > 0; left -= 1) {
    await section.getByRole('combobox').first().selectOption(register.retention_rules[1].id);
    if (left > 1) await page.waitForFunction((count) => document.querySelectorAll('section[aria-labelledby="unruled-h"] [data-row]').length === count, left - 1);
  }
  await section.waitFor({ state: 'detached' });
  assert.ok(!(await it.call('check')).some((finding) => finding.code === 'retention-missing' && finding.kind === 'data_item'));
  await page.leave();
});

test('a rule is duplicated, the copy stands open at its name, and undo takes it back', async () => {
  const { register } = await example();
  const rule = register.retention_rules[0];
  const page = await it.page();
  await rail(page, 'deletion');
  await row(page, rule.name).click();
  await page.locator('.drawer').getByRole('button', { name: 'Dublér' }).click();
  await focusIn(page, /^retention_rule\/.*\/name$/);
  await page.getByText(`»${rule.name}« er dubleret.`).waitFor();
  const count = () => page.locator('section[aria-labelledby="rules-h"] [data-row]').count();
  assert.equal(await count(), register.retention_rules.length + 1);
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await page.locator('.drawer').waitFor({ state: 'detached' });
  assert.equal(await count(), register.retention_rules.length);
  await page.leave();
});

test('a record taken away in its drawer is brought back from the message, and the focus stays in the list', async () => {
  const { register } = await example();
  const page = await it.page();
  await rail(page, 'systems');
  const { name } = register.systems.at(-1);
  const all = page.locator('section[aria-labelledby="systems-h"] [data-row]');
  await row(page, name).click();
  await page.locator('.drawer').getByRole('button', { name: 'Fjern', exact: true }).click();
  await page.locator('.drawer').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-row'));
  assert.equal(await all.count(), register.systems.length - 1);
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click();
  await page.waitForFunction((count) => document.querySelectorAll('section[aria-labelledby="systems-h"] [data-row]').length === count, register.systems.length);
  await page.leave();
});

test('what cannot be understood is told at the head of the drawer and leads to its field, and nothing of it is saved', async () => {
  await example();
  const page = await it.page();
  await rail(page, 'parties');
  await row(page, 'Talhuset').click();
  const drawer = page.locator('.drawer');
  const field = drawer.locator('[data-field$="/valid_until"] input');
  await field.fill('31. februar 2027');
  await field.press('Tab');
  const summary = drawer.getByRole('alert');
  await summary.getByText('Ét felt kan ikke læses og er ikke gemt').waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await faults(page), []);
  await picture(page, 'rooms-fault-da-light');
  await summary.getByRole('button').click();
  await focusIn(page, /^agreement\/.*\/valid_until$/);
  const saved = async () => (await it.call('start')).open.register.agreements.some((one) => one.valid_until === '2027-02-28');
  assert.equal(await saved(), false);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('28.2.27');
  await page.keyboard.press('Enter');
  await summary.getByText('Ét felt').waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.querySelector('.drawer [data-field$="/valid_until"] input').value.includes('februar'));
  await holds(saved, true);
  await page.leave();
});

test('back from a part one stands on its row, and where it was taken away, on what makes another', async () => {
  const { register } = await example();
  const tie = register.coverages.find((one) => one.system);
  const measure = register.measures.find((one) => one.id === tie.measure);
  const page = await it.page();
  await rail(page, 'systems');
  await row(page, measure.name).click();
  const leads = page.locator(`.drawer [data-leads="coverage/${tie.id}"]`);
  await leads.focus();
  await page.keyboard.press('Enter');
  const back = page.locator('.drawer .crumb .link');
  await back.getByText(measure.name).waitFor();
  await back.focus();
  await page.keyboard.press('Enter');
  await leads.and(page.locator(':focus')).waitFor();
  assert.deepEqual(await faults(page), []);
  await page.keyboard.press('Enter');
  await back.waitFor();
  await page.locator('.drawer .df').getByRole('button', { name: 'Fjern', exact: true }).click();
  await page.locator('.drawer h2').getByText(measure.name).waitFor();
  await page.locator('.drawer [data-add="coverage"]').and(page.locator(':focus')).waitFor();
  assert.equal(await leads.count(), 0);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('from the top of the settings every card and list is reached by its link, with the focus on its heading', async () => {
  await example();
  // What is in sight follows from the size alone.
  for (const [name, options] of [['1280', {}], ['200', { width: 640, height: 430, deviceScaleFactor: 2 }]]) {
    const page = await it.page(options);
    await rail(page, 'settings');
    const links = page.getByRole('navigation', { name: 'Gå til' }).getByRole('link');
    await links.first().waitFor();
    await picture(page, `settings-jumps-${name}`);
    assert.deepEqual(await faults(page), [], name);
    const names = await links.allInnerTexts();
    const headings = await page.locator('.main .stack :is(.card, .reclist) h2').evaluateAll((all) => all.map((one) => one.firstChild.textContent.trim()));
    assert.deepEqual(names, headings, 'each in its order');
    for (const [at, name] of names.entries()) {
      await links.nth(at).focus();
      await page.keyboard.press('Enter');
      const { text, top } = await page.evaluate(() => ({ text: document.activeElement.firstChild?.textContent.trim(), top: document.activeElement.getBoundingClientRect().top }));
      assert.equal(text, name);
      assert.ok(top >= 0 && top < (options.height ?? 2000), `${name} is in sight`);
    }
    await links.nth(names.indexOf('Personer')).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator('#list-person [data-add="person"]').and(page.locator(':focus')).waitFor();
    assert.deepEqual(page.troubles, []);
    await page.leave();
  }
});

test('the three kinds of empty are reached by Tab from the field they belong to', async () => {
  const { register } = await example();
  const page = await it.page();
  await rail(page, 'systems');
  await row(page, register.systems[0].name).click();
  const field = page.locator('.drawer [data-field$="/location"]');
  await field.locator('textarea').focus();
  assert.equal(await field.locator('.kept').count(), 0, 'a field that holds a text is left by one Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Vides ikke');
  await page.keyboard.press('Space');
  const kept = async () => (await it.call('start')).open.register.systems[0].location;
  await page.waitForFunction(() => document.activeElement.getAttribute('aria-pressed') === 'true');
  await holds(kept, { state: 'unknown' });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.activeElement.getAttribute('aria-pressed') === 'true');
  await holds(kept, { state: 'none' });
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.activeElement.getAttribute('aria-pressed') === 'false');
  await holds(kept, null);
  await page.leave();
});

test('every control of the rooms has a name, and every list that is empty offers its first step', async () => {
  await it.call('save_settings', { language: 'da', actor: 'Pernille Prøvesen', appearance: 'system', recent: [] });
  await it.call('close').catch(() => undefined);
  await it.call('new_register', {
    path: join(it.home, 'tom.fortegnelse'), organisation: 'Eksempel Rengøring ApS', country: 'dk', registration_number: '12345678', contact_name: 'Pernille Prøvesen', contact_phone: '', contact_email: '',
    director_name: 'Ole Mønster', director_title: 'Direktør', year_starts: '2026-01-01', year_ends: '2026-12-31', language: 'da',
  });
  const page = await it.page();
  for (const [screen, kind] of [['parties', 'party'], ['systems', 'system'], ['deletion', 'retention_rule']]) {
    await rail(page, screen);
    assert.equal(await page.locator('.main table:not(:has(tbody tr))').count(), 0, `${screen}: an empty table`);
    for (const empty of await page.locator('.emptylist').all()) assert.equal(await empty.getByRole('button').count(), 1);
    assert.deepEqual(await faults(page), [], screen);
    await page.keyboard.press('Control+n');
    await focusIn(page, new RegExp(`^${kind}/.*/name$`));
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('.main :is(button, input, select, textarea), .drawer :is(button, input, select, textarea)')]
        .filter((one) => !(one.getAttribute('aria-label') || one.labels?.length || one.textContent.trim()))
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(nameless, [], screen);
    await page.keyboard.press('Escape');
  }
  assert.deepEqual(page.troubles, []);
  await page.leave();
});
