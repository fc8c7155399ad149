// A policy composed, and a statement held against the register: by mouse and by keys alone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { looks } from './scenes.mjs';
import { faults, focusIn, holds, picture, program, rail } from './support.mjs';

let it;
before(async () => (it = await program()));
after(() => it.close());

const example = async (language) => (await it.example(language)).register;

/** The example, whose first policy nobody has said to be published. */
async function unanswered() {
  const register = await example();
  const { publication, channels, ...record } = register.policies[0];
  assert.ok(publication === 'published' && channels.length > 0);
  await it.call('save', { record: { kind: 'policy', record } });
  return register;
}

const now = async () => (await it.call('start')).open.register;

/** Goes to the page of the customers' policy. */
async function compose(page) {
  await rail(page, 'documents');
  await page.locator('.doclist a').nth(1).click();
  await page.locator('.facts [data-act="edit"]').click();
  await page.locator('.psection').first().waitFor();
  await page.locator('.duty').waitFor({ state: 'attached' });
}

async function composed(options) {
  const page = await it.page(options);
  await compose(page);
  return page;
}

const contents = (policy) => async () =>
  (await now()).policy_sections.filter((section) => section.policy === policy).sort((a, b) => a.position - b.position).map((section) => section.content);

const SCENES = {
  'composer-page': compose,
  'composer-section': async (page) => (await compose(page), await page.locator('.psection summary').nth(4).click(), await page.locator('.psection details[open] .statements').waitFor()),
  'composer-groups': async (page) => {
    await compose(page);
    for (const group of await page.locator('.group > summary').all()) await group.click();
    await page.locator('#release').scrollIntoViewIfNeeded();
  },
  'composer-statement': async (page) => {
    await SCENES['composer-section'](page);
    await page.locator('.psection details[open] .statements .open').first().click();
    await page.locator('.drawer').getByRole('heading').nth(2).waitFor();
  },
};

looks({
  what: 'the pages of a policy',
  it: () => it,
  ready: example,
  scenes: SCENES,
  ids: 'policy|sections|statement|evidence|verdict|weight|duty|fields|keys?',
  more: async (page, name) => {
    const small = await page.locator('.psection .moves button').evaluateAll((buttons) => buttons.filter((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 24).length);
    assert.equal(small, 0, `${name}: buttons too small to be hit`);
  },
});

test('a section is moved by keys, keeps the focus, tells where it stands, and is moved back as one step', async () => {
  const register = await example();
  const [policy] = register.policies;
  const order = await contents(policy.id)();
  const page = await composed();
  const summaries = page.locator('.psection summary');
  await summaries.nth(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  const moved = [order[0], order[2], order[1], ...order.slice(3)];
  await holds(contents(policy.id), moved);
  await page.getByText(/er nu nummer 3 af/).waitFor({ state: 'attached' });
  await page.waitForFunction(() => [...document.querySelectorAll('.psection summary')].indexOf(document.activeElement) === 2);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await holds(contents(policy.id), [order[1], order[0], ...order.slice(2)]);
  await page.waitForFunction(() => [...document.querySelectorAll('.psection summary')].indexOf(document.activeElement) === 0);
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Control+z');
  await holds(contents(policy.id), order);
  await page.leave();
});

test('once a section stands where it was moved, the focus is never called back to it, and undo leaves it where it was', async () => {
  const register = await example();
  const [policy] = register.policies;
  const order = await contents(policy.id)();
  const page = await composed();
  const summaries = page.locator('.psection summary');
  const on = (at) => page.waitForFunction((at) => [...document.querySelectorAll('.psection summary')].indexOf(document.activeElement) === at, at);
  await summaries.nth(1).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await holds(contents(policy.id), [order[0], order[2], order[1], ...order.slice(3)]);
  await on(2);
  await page.keyboard.press('Control+z');
  await holds(contents(policy.id), order);
  await summaries.nth(1).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await on(2);
  await page.getByText(/er nu nummer 3 af/).waitFor({ state: 'attached' });
  await summaries.first().click();
  await page.locator('.psection').first().locator('[data-field$="/heading"] textarea').fill('Hvem vi er');
  await page.keyboard.press('Enter');
  await page.locator('.psection').first().locator('summary').getByText('Hvem vi er').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY', 'the next Tab goes on from the heading');
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('a section is moved by mouse, and where it can go no further its name has the focus', async () => {
  const register = await example();
  const [policy] = register.policies;
  const order = await contents(policy.id)();
  const page = await composed();
  await page.locator('.psection').nth(1).getByRole('button', { name: /^Flyt .* op$/ }).click();
  await holds(contents(policy.id), [order[1], order[0], ...order.slice(2)]);
  await page.waitForFunction(() => document.activeElement === document.querySelector('.psection summary'));
  await page.leave();
});

test('any content is added, limited to one activity, given words of its own, and taken away again', async () => {
  const register = await example();
  const [policy] = register.policies;
  const order = await contents(policy.id)();
  const page = await composed();
  const add = page.getByRole('combobox', { name: 'Afsnit, der skal tilføjes' });
  const values = await add.locator('option').evaluateAll((options) => options.map((one) => one.value).filter(Boolean));
  assert.equal(new Set(values).size, values.length);
  assert.equal(values.length, 25, 'every content the vocabulary has');
  await add.focus();
  await add.selectOption('cookies');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await holds(contents(policy.id), [...order, 'cookies']);
  const section = page.locator('.psection').last();
  await section.locator('details[open]').waitFor();
  await page.waitForFunction(() => document.activeElement === [...document.querySelectorAll('.psection summary')].at(-1));
  const only = register.activities.find((one) => register.policy_activities.some((tie) => tie.policy === policy.id && tie.activity === one.id));
  await section.getByRole('combobox', { name: 'Kun fra behandlingen' }).selectOption(only.id);
  await section.locator('[data-field$="/text"] textarea').fill('Vi bruger kun det nødvendige.');
  await page.keyboard.press('Control+Enter');
  await section.getByText(`kun ${only.name}, med egne ord`).waitFor();
  const last = async () => (({ content, activity, text }) => ({ content, activity, text }))((await now()).policy_sections.find((one) => one.policy === policy.id && one.content === 'cookies') ?? {});
  await holds(last, { content: 'cookies', activity: only.id, text: 'Vi bruger kun det nødvendige.' });
  await section.getByRole('button', { name: /^Fjern / }).click();
  await holds(contents(policy.id), order);
  await page.waitForFunction(() => document.activeElement?.tagName === 'SUMMARY');
  await page.leave();
});

test('a section of own words begins at its heading', async () => {
  await example();
  const page = await composed();
  await page.getByRole('combobox', { name: 'Afsnit, der skal tilføjes' }).selectOption('own');
  await page.getByRole('button', { name: 'Tilføj afsnit', exact: true }).click();
  await focusIn(page, /^policy_section\/.*\/heading$/);
  await page.leave();
});

test('a statement says what it claims and of what, and a person points to what proves and what refutes it', async () => {
  const register = await example();
  const page = await composed();
  const section = page.locator('.psection').nth(1);
  await section.locator('summary').click();
  await section.locator('[data-add="statement"]').click();
  await focusIn(page, /^statement\/.*\/text$/);
  await page.keyboard.type('Vi videregiver ikke oplysninger til andre.');
  await page.keyboard.press('Control+Enter');
  const drawer = page.locator('.drawer');
  await drawer.getByRole('combobox', { name: 'Løfte' }).selectOption('internal_only');
  const about = register.activities[0];
  await drawer.locator('[data-field$="/activity"] select').selectOption(about.id);
  await drawer.getByText('Det, programmet ser').waitFor();
  await section.getByText('Modsagt').waitFor();
  const [measure, recipient] = [register.measures[0], register.recipients[0]];
  const target = drawer.getByRole('combobox', { name: 'Hvad i fortegnelsen' });
  await target.selectOption(`measure/${measure.id}`);
  await drawer.getByRole('button', { name: 'Bekræfter udsagnet' }).click();
  await focusIn(page, /^statement_link\/.*\/reason$/);
  await page.keyboard.type('Aftalt med alle.');
  await page.keyboard.press('Control+Enter');
  await drawer.locator('.crumb .link').click();
  await drawer.locator('.evidence').last().getByText('Aftalt med alle.').waitFor();
  assert.equal(await target.locator(`option[value="measure/${measure.id}"]`).count(), 0, 'a record is pointed to once');
  await target.selectOption(`recipient/${recipient.id}`);
  await drawer.getByRole('button', { name: 'Modsiger udsagnet' }).click();
  await focusIn(page, /^statement_link\/.*\/reason$/);
  const made = async () => {
    const all = await now();
    const statement = all.statements.find((one) => one.claim === 'internal_only' && one.activity === about.id);
    return all.statement_links.filter((one) => one.statement === statement?.id).map(({ weighs, measure, recipient, reason }) => ({ weighs, measure, recipient, reason }));
  };
  await holds(made, [
    { weighs: 'proves', measure: measure.id, recipient: null, reason: 'Aftalt med alle.' },
    { weighs: 'refutes', measure: null, recipient: recipient.id, reason: null },
  ]);
  await page.keyboard.press('Escape');
  await section.getByText(`Bekræftes af ${measure.name}`).waitFor();
  await section.getByText(/^Modsiges af /).waitFor();
  assert.deepEqual(await faults(page), []);
  assert.deepEqual(page.troubles, []);
  await page.leave();
});

test('the verdict on every statement is the one the program gives, also where it is not the first policy', async () => {
  const register = await example();
  const held = await it.call('held');
  assert.deepEqual(Object.keys(held).sort(), register.statements.map((one) => one.id).sort());
  const page = await composed();
  const WORDS = { proved: 'Bekræftet', refuted: 'Modsagt', doubtful: 'Tvivlsomt', open: 'Ikke afgjort' };
  for (const summary of await page.locator('.psection summary').all()) await summary.click();
  const [policy] = register.policies;
  const own = register.statements.filter((one) => register.policy_sections.find((section) => section.id === one.section).policy === policy.id);
  assert.ok(own.length > 0);
  for (const statement of own) {
    const line = page.locator('.statements li').filter({ hasText: statement.text });
    await line.locator('.st').getByText(WORDS[held[statement.id].verdict]).waitFor();
  }
  await page.leave();
});

test('a word and a pointer to another policy are added where a section that prints them leads', async () => {
  const register = await example();
  const [policy, other] = register.policies;
  const page = await composed();
  await page.getByRole('combobox', { name: 'Afsnit, der skal tilføjes' }).selectOption('definitions');
  await page.getByRole('button', { name: 'Tilføj afsnit', exact: true }).click();
  await page.locator('.psection').last().getByRole('button', { name: 'Redigér »Ord og begreber«' }).click();
  await page.waitForFunction(() => document.activeElement === document.querySelector('#terms > summary'));
  await page.locator('#terms [data-add="term"]').click();
  await page.locator('.drawer [data-field$="/word"] textarea').fill('Kunde');
  await page.keyboard.press('Enter');
  await page.locator('.drawer [data-field$="/meaning"] textarea').fill('Den, der har bestilt hos os.');
  await page.keyboard.press('Escape');
  await holds(async () => (await now()).terms.map(({ word, meaning }) => ({ word, meaning })), [{ word: 'Kunde', meaning: 'Den, der har bestilt hos os.' }]);
  await page.locator('#terms summary').getByText('1').waitFor();
  await page.locator('#pointers > summary').click();
  await page.locator('#pointers [data-add="policy_pointer"]').click();
  await page.locator('.drawer [data-field$="/about"] textarea').fill('Medarbejdere og ansøgere');
  await page.locator('.drawer [data-field$="/to"] select').selectOption(other.id);
  await page.keyboard.press('Escape');
  await holds(async () => (await now()).policy_pointers.map(({ policy, about, to }) => ({ policy, about, to })), [{ policy: policy.id, about: 'Medarbejdere og ansøgere', to: other.id }]);
  await page.locator('#pointers .rowlist').getByText('Medarbejdere og ansøgere').waitFor();
  await page.leave();
});

test('version and publication are told while they lie folded, and where a policy is met is asked only when it is', async () => {
  await unanswered();
  const page = await composed();
  const group = page.locator('#release');
  await group.locator(':scope > summary').click();
  assert.equal(await group.locator('[data-field$="/published_at"]').count(), 0);
  await group.locator('[data-field$="/version"] textarea').fill('3.1');
  await page.keyboard.press('Enter');
  await group.getByRole('combobox', { name: 'Offentliggørelse' }).selectOption('published');
  await group.getByRole('checkbox', { name: 'Hjemmesiden' }).check();
  await group.locator('[data-field$="/published_at"] textarea').fill('eksempel.example/persondata');
  await page.keyboard.press('Enter');
  await group.locator('summary').getByText('Version 3.1, Offentliggjort, Hjemmesiden').waitFor();
  const of = async () => (({ version, publication, channels, published_at }) => ({ version, publication, channels, published_at }))((await now()).policies[0]);
  await holds(of, { version: '3.1', publication: 'published', channels: ['website'], published_at: 'eksempel.example/persondata' });
  await page.leave();
});

test('beside the policy stands what readers must be told, item by item as the program says, each leading to what cures it', async () => {
  const register = await unanswered();
  const [policy] = register.policies;
  const rights = register.policy_sections.find((one) => one.policy === policy.id && one.content === 'rights');
  await it.call('remove', { kind: 'policy_section', id: rights.id });
  const { items } = await it.call('information_duty', { policy: policy.id });
  const titles = (...states) => items.filter((item) => states.includes(item.state)).map((item) => item.title);
  for (const state of ['missing', 'unclear', 'satisfied', 'not_applicable']) assert.ok(titles(state).length > 0, state);
  for (const [name, options] of [['wide', { theme: 'dark' }], ['in one column', { width: 800, height: 1000 }]]) {
    const page = await composed(options);
    const panel = page.locator('.duty');
    // In one column it lies folded.
    for (const fold of await page.locator('.panel-fold > summary').all()) await fold.click();
    await panel.waitFor();
    await picture(page, `composer-duty-${name.replaceAll(' ', '-')}`);
    assert.deepEqual(await faults(page), [], name);
    assert.deepEqual(await panel.locator(':is(.cure, .w):visible').allInnerTexts(), [...titles('missing'), ...titles('unclear')]);
    for (const fold of await panel.locator('summary').all()) await fold.click();
    assert.deepEqual(await panel.locator(':is(.cure, .w):visible').allInnerTexts(), [...titles('missing'), ...titles('unclear'), ...titles('satisfied'), ...titles('not_applicable')]);
    const over = await panel.evaluate((one) => one.scrollWidth - one.clientWidth);
    assert.ok(over <= 0, `${name}: ${over} px beside the panel`);
    const lacking = items.find((item) => item.state === 'missing' && item.places[0]?.content === 'rights' && !item.places[0].section);
    await panel.getByRole('button', { name: lacking.title, exact: true }).click();
    assert.equal(await page.getByRole('combobox', { name: 'Afsnit, der skal tilføjes' }).inputValue(), 'rights');
    await page.waitForFunction(() => document.activeElement?.textContent.trim() === 'Tilføj afsnit');
    const [open] = items.filter((item) => item.places[0]?.field === 'publication');
    await panel.getByRole('button', { name: open.title, exact: true }).click();
    await focusIn(page, /^policy\/.*\/publication$/);
    assert.deepEqual(page.troubles, []);
    await page.leave();
  }
});

test('in one column what the law demands keeps its room, and moves nothing as it arrives', async () => {
  await example();
  const page = await it.page({ width: 800, height: 1000 });
  let answer;
  const held = new Promise((settle) => (answer = settle));
  await page.route('**/call/information_duty', async (route) => (await held, route.continue()));
  await rail(page, 'documents');
  await page.locator('.doclist a').nth(1).click();
  await page.locator('.facts [data-act="edit"]').click();
  await page.locator('.psection').first().waitFor();
  const tops = () => page.locator('.sec, .psection').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  const before = await tops();
  assert.equal(await page.locator('.duty').count(), 0);
  answer();
  await page.locator('.panel-fold summary .meta').waitFor();
  await page.locator('.duty').waitFor({ state: 'attached' });
  assert.deepEqual(await tops(), before);
  await page.locator('.panel-fold > summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('.duty').waitFor();
  assert.deepEqual(await faults(page), []);
  await page.leave();
});

test('what is answered in the policy goes from what lacks to what is satisfied at once', async () => {
  await unanswered();
  const page = await composed();
  const panel = page.locator('.duty');
  const open = panel.getByRole('button', { name: 'Fortalt, når oplysningerne indsamles' });
  await open.click();
  await page.locator('#release').getByRole('combobox', { name: 'Offentliggørelse' }).selectOption('published');
  await page.locator('#release').getByRole('checkbox', { name: 'Hvor oplysningerne indsamles' }).check();
  await panel.locator('details').first().locator('summary').click();
  await panel.locator('details').first().getByText('Fortalt, når oplysningerne indsamles').waitFor();
  await page.leave();
});

test('the record of what is done for others is offered where the company is processor', async () => {
  const register = await example();
  const page = await it.page();
  await rail(page, 'documents');
  await page.locator('.doclist').waitFor();
  assert.equal(await page.locator('.doclist a[href="#article30_processor"]').count(), 0);
  await rail(page, 'activities');
  await page.locator('.letters tbody .name').first().click();
  await page.locator('[data-field$="/role"] select').selectOption('processor');
  await holds(async () => (await now()).activities.find((one) => one.id === register.activities[0].id).role, 'processor');
  await page.locator('#a [data-add="controller_served"]').first().click();
  await page.locator('.drawer [data-field$="/category"] textarea').fill('Andre rengøringsfirmaer');
  await page.keyboard.press('Escape');
  await page.locator('#b [data-field$="/carried_out"] textarea').fill('Drift af deres ordresystem');
  await page.keyboard.press('Control+Enter');
  await holds(async () => (await now()).controllers_served.map((one) => one.category), ['Andre rengøringsfirmaer']);
  await rail(page, 'documents');
  await page.locator('.doclist a[href="#article30_processor"]').click();
  await page.locator('.sheet').waitFor({ timeout: 60_000 });
  await page.leave();
});
