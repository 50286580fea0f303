// Reads saved pages when there is no network. Registered only by somebody who pressed "Save on this
// phone"; it lies at the root of the site and answers for that folder alone.
// - The network comes first; what was saved is shown when it fails, or does not answer in time.
// - A copy is whole or not there: every file is compared with the digest in the list, and the copy
//   counts only when all of them are there. Files of two editions are never in one copy.
// - Addresses that are numbers are left to the browser: pages that must leave no trace lie there.
"use strict";

const ROOT = new URL("./", location.href);
// How long a page may take before the saved one is shown, and between two looks for a new edition.
const PATIENCE = 3000;
const PAUSE = 3600000;
const PREFIX = `veiviser-1 ${ROOT.pathname} `;
// Stands in a copy when it is whole, with the list that it was made from.
const WHOLE = new URL("offline-copy", ROOT).href;

const at = (path) => new URL(path, ROOT).href;

const parts = (name) => name.slice(PREFIX.length).split(" ");

const ours = async (language) =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX) && (!language || parts(name)[0] === language));

// The whole copies, the newest first: { cache, name, language, list, seen }.
const copies = async (language) => {
  const found = [];
  for (const name of await ours(language)) {
    const cache = await caches.open(name);
    const note = await cache.match(WHOLE);
    if (note) {
      found.push({ cache, name, language: parts(name)[0], ...(await note.json()) });
    }
  }
  return found.sort((a, b) => b.seen - a.seen);
};

const note = (cache, list) => cache.put(WHOLE, new Response(JSON.stringify({ list, seen: Date.now() })));

const clear = async (language, except) => {
  for (const name of await ours(language)) {
    if (name !== except) {
      await caches.delete(name);
    }
  }
};

const digest = async (bytes) => {
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...sum));
};

// The list of a language as it is now; nothing if the site no longer offers a copy.
const listed = async (language) => {
  const answer = await fetch(at(`${language}/offline.json`), { cache: "no-cache" });
  if (answer.status === 404 || answer.status === 410) {
    return null;
  }
  const list = answer.ok ? await answer.json() : {};
  if (list.format !== 1) {
    throw new Error("this is no list");
  }
  return list;
};

// One file with exactly the bytes that the list names; from an older copy if it has them.
const load = async (path, wanted, old) => {
  const known = old && (await old.cache.match(at(path)));
  if (known && old.list.files.some(([name, sum]) => name === path && sum === wanted)) {
    return known;
  }
  for (const cache of ["no-cache", "reload"]) {
    const answer = await fetch(at(path), { cache });
    const bytes = answer.ok ? await answer.arrayBuffer() : null;
    if (bytes && (await digest(bytes)) === wanted) {
      // Made anew: an answer that was redirected cannot be shown as a page.
      return new Response(bytes, { headers: { "content-type": answer.headers.get("content-type") || "" } });
    }
  }
  throw new Error(`${path} is not what the list names`);
};

// Makes the copy of `language` the one that `list` describes; an older one stays until then.
const fill = async (language, list, tell) => {
  const [old] = await copies(language);
  const name = `${PREFIX}${language} ${list.version}`;
  if (old && old.name === name) {
    await note(old.cache, list);
    return;
  }
  const cache = await caches.open(name);
  try {
    let done = 0;
    for (const [path, sum] of list.files) {
      await cache.put(at(path), await load(path, sum, old));
      done += 1;
      tell(done / list.files.length);
    }
    await note(cache, list);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await clear(language, name);
};

const running = new Map();

// Looks for a new edition and takes it. Two wishes at the same time are one.
const renew = (language, tell = () => {}) => {
  if (!running.has(language)) {
    const work = async () => {
      const list = await listed(language);
      if (list) {
        await fill(language, list, tell);
        return;
      }
      await clear(language);
      if ((await ours()).length === 0) {
        await registration.unregister();
      }
    };
    running.set(language, work().finally(() => running.delete(language)));
  }
  return running.get(language);
};

const state = async (language) => {
  const [copy] = await copies(language);
  return copy ? { state: "saved", words: copy.list.words, version: copy.list.version } : { state: "none" };
};

const wishes = {
  state,
  async save(language, tell) {
    await renew(language, (part) => tell({ part }));
    return state(language);
  },
  async remove(language) {
    await clear(language);
    const left = await ours();
    return { state: "none", last: left.length === 0 };
  },
};

addEventListener("message", (event) => {
  const { wish, language } = event.data;
  const [port] = event.ports;
  if (!port || !Object.hasOwn(wishes, wish)) {
    return;
  }
  const work = async () => {
    try {
      port.postMessage(await wishes[wish](language, (said) => port.postMessage(said)));
    } catch {
      port.postMessage({ state: "failed" });
    }
  };
  event.waitUntil(work());
});

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// A page: from the network, or as it was saved.
const page = async (request, path) => {
  const all = await copies();
  // The copy of the page's own language first.
  all.sort((a, b) => path.startsWith(`${b.language}/`) - path.startsWith(`${a.language}/`));
  let saved;
  for (const { cache } of all) {
    saved ||= await cache.match(at(path));
  }
  const network = fetch(request);
  const late = new Promise((resolve) => {
    if (saved) {
      setTimeout(resolve, PATIENCE);
    }
  });
  try {
    const answer = await Promise.race([network, late]);
    if (answer && !(saved && answer.status >= 500)) {
      return answer;
    }
  } catch {
    // There is no network.
  }
  network.catch(() => {});
  if (saved) {
    return saved;
  }
  return all.length ? Response.redirect(at(`${all[0].language}/offline.html`)) : Response.error();
};

// What a page loads: its name changes with its content, so that a saved one is the right one.
const part = async (request, path) => {
  for (const { cache } of path.startsWith("assets/") ? await copies() : []) {
    const saved = await cache.match(at(path));
    if (saved) {
      return saved;
    }
  }
  try {
    return await fetch(request);
  } catch (error) {
    for (const { cache } of await copies()) {
      const saved = await cache.match(at(path));
      if (saved) {
        return saved;
      }
    }
    throw error;
  }
};

// Once an hour at most, when a page came from the network.
const look = async (language) => {
  const [copy] = await copies(language);
  if (copy && Date.now() - copy.seen > PAUSE) {
    await renew(language);
  }
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || !address.href.startsWith(ROOT.href)) {
    return;
  }
  let path = decodeURIComponent(address.pathname.slice(ROOT.pathname.length));
  if (/^([a-z-]+\/)?\d+(\/|$)/.test(path) || path.endsWith("offline.json") || path === "worker.js") {
    return;
  }
  if (request.mode !== "navigate") {
    event.respondWith(part(request, path));
    return;
  }
  if (path === "" || path.endsWith("/")) {
    path += "index.html";
  }
  event.respondWith(page(request, path));
  event.waitUntil(look(path.split("/")[0]).catch(() => {}));
});
