// What a script would find that had come into the page all the same: no way out of the window, and no door but the one command.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT, openWindow } from './webdriver.mjs';

let window;
let server;
let arrived = 0;
let address;
before(async () => {
  // Counts whoever knocks, before a word is said: also a name looked up ahead of need, or a handshake.
  server = createServer((socket) => {
    arrived += 1;
    socket.destroy();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  address = `127.0.0.1:${server.address().port}`;
  window = await openWindow();
  await window.find('#app *');
  await window.execute('window.__here = true; window.__said = []; addEventListener("securitypolicyviolation", (e) => window.__said.push(e.effectiveDirective))');
});
after(async () => {
  await window?.close();
  server.close();
});

const MAKE = 'const make = (tag, of, text) => { const one = Object.assign(document.createElement(tag), of); if (text) one.textContent = text; document.body.append(one); return one; };';

/** Each way out that a page of the web has, as the body of an asynchronous function; `host` is the address. */
const WAYS = {
  'a new place': 'location.href = `http://${host}/`',
  'a place put in its stead': 'location.replace(`http://${host}/`)',
  'a place on the web': 'location.assign("https://example.com/")',
  'a place made of text': 'location.href = "data:text/html,<p>x"',
  'a file of this PC': 'location.href = "file:///etc/hostname"',
  'a link': 'make("a", { href: `http://${host}/` }).click()',
  'a link into a new window': 'make("a", { href: `http://${host}/`, target: "_blank" }).click()',
  'a link that saves': 'make("a", { href: `http://${host}/`, download: "x" }).click()',
  'a link that tells': 'make("a", { href: "#overview", ping: `http://${host}/` }).click()',
  'a form': 'make("form", { action: `http://${host}/`, method: "get" }).submit()',
  'a form that posts into a new window': 'make("form", { action: `http://${host}/`, method: "post", target: "_blank" }).submit()',
  'a form with a button': 'const form = make("form", { action: `http://${host}/` }); form.requestSubmit()',
  'a refresh': 'const meta = document.createElement("meta"); meta.httpEquiv = "refresh"; meta.content = `0;url=http://${host}/`; document.head.append(meta)',
  'another base': 'document.head.append(Object.assign(document.createElement("base"), { href: `http://${host}/` })); make("img", { src: "x.png" })',
  'a new window': 'window.open(`http://${host}/`)',
  'a frame': 'make("iframe", { src: `http://${host}/` })',
  'a frame made of text': 'make("iframe", { srcdoc: `<img src="http://${host}/">` })',
  'an object': 'make("object", { data: `http://${host}/` })',
  'an embedded one': 'make("embed", { src: `http://${host}/` })',
  'a fetch': 'await fetch(`http://${host}/`)',
  'a fetch that wants no answer': 'await fetch(`http://${host}/`, { mode: "no-cors", method: "POST", body: "x", keepalive: true })',
  'a request': 'const asked = new XMLHttpRequest(); asked.open("GET", `http://${host}/`); asked.send()',
  'a web socket': 'new WebSocket(`ws://${host}/`)',
  'an event source': 'new EventSource(`http://${host}/`)',
  'a beacon': 'navigator.sendBeacon(`http://${host}/`, "x")',
  'an image': 'make("img", { src: `http://${host}/x.png` })',
  'an image of several': 'make("img", { srcset: `http://${host}/x.png 1x` })',
  'a drawing': 'document.body.insertAdjacentHTML("beforeend", `<svg><image href="http://${host}/"/><use href="http://${host}/#a"/></svg>`)',
  'a sound': 'make("audio", { src: `http://${host}/`, autoplay: true })',
  'a film': 'make("video", { poster: `http://${host}/`, src: `http://${host}/` })',
  'a script': 'make("script", { src: `http://${host}/` })',
  'a module': 'await import(`http://${host}/x.js`)',
  'a worker': 'new Worker(`http://${host}/x.js`)',
  'a worker made of text': 'new Worker(URL.createObjectURL(new Blob([`fetch("http://${host}/")`])))',
  'a worker that stays': 'await navigator.serviceWorker.register(`http://${host}/x.js`)',
  'a style': 'make("link", { rel: "stylesheet", href: `http://${host}/` })',
  'a style in the page': 'make("style", {}, `@import "http://${host}/"; body { background: url(http://${host}/) }`)',
  'a style by script': 'const sheet = new CSSStyleSheet(); sheet.replaceSync(`body { background: url(http://${host}/b.png) }`); document.adoptedStyleSheets.push(sheet)',
  'a style on an element': 'document.body.style.backgroundImage = `url(http://${host}/c.png)`',
  'a font': 'await new FontFace("x", `url(http://${host}/)`).load()',
  'something fetched ahead': '["preload", "prefetch", "modulepreload", "preconnect", "dns-prefetch", "prerender", "manifest", "icon"].forEach((rel) => make("link", { rel, as: "image", href: `http://${host}/` }))',
  'a call between two PCs': 'const two = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] }); two.createDataChannel("x"); await two.setLocalDescription(await two.createOffer())',
};

test('nothing that a page can do leads out of the window or reaches an address', async () => {
  await fetch(`http://${address}/`).catch(() => undefined);
  await sleep(300);
  assert.ok(arrived > 0, 'whoever knocks is counted');
  arrived = 0;
  const began = await window.url();
  const stayed = [];
  for (const [way, body] of Object.entries(WAYS)) {
    // A way that the engine lacks, or that waits for an answer, is none.
    await window.evaluate(`const [host] = args; const tried = async () => { ${MAKE} ${body} }; return await Promise.race([tried(), new Promise((later) => setTimeout(later, 60))])`, address);
    if (arrived > 0 || !(await window.execute('return window.__here === true'))) stayed.push(way);
    arrived = 0;
  }
  await sleep(600);
  assert.deepEqual(stayed, [], 'led out');
  assert.equal(arrived, 0);
  assert.equal((await window.url()).split('#')[0], began.split('#')[0]);
  assert.equal(await window.execute('return window.__here'), true, 'the page was never left');
  await window.find('#app *');
  const said = new Set(await window.execute('return window.__said'));
  for (const rule of ['connect-src', 'img-src', 'form-action', 'base-uri', 'font-src']) assert.ok(said.has(rule), `the page's policy refused by ${rule}, not only the engine: ${[...said].join(', ')}`);
});

test('no command but the one is answered, whatever Tauri and its plugins have', async () => {
  const manifests = JSON.parse(readFileSync(join(ROOT, 'src-tauri/gen/schemas/acl-manifests.json'), 'utf8'));
  const known = Object.entries(manifests).flatMap(([plugin, { permissions }]) => {
    const commands = new Set(Object.values(permissions).flatMap((one) => one.commands.allow));
    return [...commands].map((command) => (plugin === '__app-acl__' ? command : `plugin:${plugin.replace(/^core:/, '')}|${command}`));
  });
  assert.ok(known.length > 100 && known.includes('call'), `${known.length} commands`);
  const others = [...known.filter((command) => command !== 'call'), 'plugin:fs|read_text_file', 'plugin:shell|execute', 'plugin:http|fetch', 'plugin:updater|check', 'plugin:dialog|open', 'ask', 'failed', '__initialize', ''];
  const answers = await window.evaluate(
    `const [names] = args; const asked = { path: "/bin/sh", url: "https://example.com", event: "x", target: { kind: "Any" }, handler: 1, label: "main", directory: 1, value: "x", rid: 0 };
    return await Promise.all(names.map((name) => window.__TAURI_INTERNALS__.invoke(name, asked).then((value) => ({ name, value: JSON.stringify(value) ?? null }), (reason) => ({ name, refused: String(reason) }))))`,
    others,
  );
  assert.deepEqual(answers.filter(({ refused }) => !/not allowed|not found/.test(refused ?? '')), []);
});

test('what the page could reach Tauri by is what the one command needs, and nothing can be put into its place', async () => {
  assert.equal(await window.execute('return typeof window.__TAURI__'), 'undefined');
  assert.equal(await window.execute('return Object.isFrozen(Object.prototype)'), true);
  assert.match(await window.execute('try { window.__TAURI_INTERNALS__ = {}; } catch { } return typeof window.__TAURI_INTERNALS__.invoke'), /function/);
});
