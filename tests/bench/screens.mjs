// node tests/bench/screens.mjs [ACTIVITIES]: how long the window’s page takes from an input to the next picture, by the
// browser's own performance marks, with a register of so many activities (2,000) beside one of three. Built for it:
// cargo build --release -p bridge, and npm run build:bridge in ui.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
process.env.FORTEGNELSE_BRIDGE ??= join(ROOT, 'target/release/bridge');
const { program } = await import('../../ui/tests/support.mjs');

const AGAIN = 7;
const MEASURE = `window.timed = (act) => new Promise((settle) => {
  performance.mark('input');
  act();
  requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => {
      performance.mark('painted');
      settle(performance.measure('answer', 'input', 'painted').duration);
    };
    after.port2.postMessage(0);
  });
});`;

const middle = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

async function measure(activities) {
  const it = await program();
  const json = join(it.home, 'register.json');
  writeFileSync(json, execFileSync('python3', [join(ROOT, 'tests/bench/register.py'), String(activities)], { maxBuffer: 1 << 30 }));
  await it.call('save_settings', { language: 'da', actor: 'Pernille Prøvesen', appearance: 'system', recent: [] });
  await it.call('new_from', { from: json, path: join(it.home, 'register.fortegnelse') });
  const told = {};
  const page = await it.page();
  const painted = () => page.evaluate(() => new Promise((settle) => requestAnimationFrame(() => setTimeout(() => settle(performance.now())))));
  told['start to painted'] = await painted();
  await page.evaluate(MEASURE);
  const time = (act) => page.evaluate(`window.timed(() => { ${act} })`);
  const idle = () => page.waitForTimeout(250);
  const several = async (name, act, before = async () => {}) => {
    const times = [];
    for (let at = 0; at < AGAIN; at += 1) {
      await before();
      await idle();
      times.push(await time(act(at)));
    }
    told[name] = middle(times);
  };
  const go = (screen) => `document.querySelector('.rail a[href="#${screen}"]').click()`;
  for (const screen of ['overview', 'activities', 'parties', 'systems', 'deletion', 'history']) {
    await several(`go to ${screen}`, () => go(screen), () => time(go('settings')));
  }
  await time(go('activities'));
  const words = ['f', 'fa', 'fak', 'faktura', 'tyveri', 'zzz', ''];
  if (activities > 0) {
    await several('a letter in the list’s search', (at) => `const look = document.querySelector('.look input'); look.value = '${words[at]}'; look.dispatchEvent(new Event('input', { bubbles: true }))`);
    await several('sort the list', (at) => `document.querySelectorAll('.sort')[${at % 5}].click()`);
    await several('open an activity', () => `document.querySelector('.letters tbody .name').click()`, () => time(go('activities')));
    await several('a letter in a field', (at) => `const field = document.querySelector('.purp textarea'); field.focus(); field.value += '${at}'; field.dispatchEvent(new Event('input', { bubbles: true }))`);
    const saved = [];
    for (let at = 0; at < AGAIN; at += 1) {
      await idle();
      saved.push(
        await page.evaluate(async (text) => {
          const field = document.querySelector('.purp textarea');
          field.focus();
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true }));
          const began = performance.now();
          field.blur();
          const frame = () => new Promise(requestAnimationFrame);
          for (await frame(); /Gemmer/.test(document.querySelector('.stat .saved').textContent); await frame());
          return performance.now() - began;
        }, `Levere nummer ${at}`),
      );
    }
    told['an answer left until it is shown as saved'] = middle(saved);
  }
  told['elements in the page'] = await page.evaluate(() => document.querySelectorAll('*').length);
  await it.close();
  return told;
}

const most = Number(process.argv[2] ?? 2000);
const large = await measure(most);
const small = await measure(3);
for (const [name, value] of Object.entries(large)) console.log(`${name.padEnd(44)} ${value.toFixed(0).padStart(6)} ${(small[name]?.toFixed(0) ?? '').padStart(6)}`);
