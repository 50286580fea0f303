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
// So many changed files are asked for one by one; of more, the pack costs less.
const FEW = 12;
// A server tells the kind of a file; a pack does not.
const KINDS = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  webmanifest: "application/manifest+json",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
  vcf: "text/vcard; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
};
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
  if (list.format !== 2) {
    throw new Error("this is no list");
  }
  return list;
};

// The file as an older copy has it, if it is the same.
const known = async (path, wanted, old) =>
  old && old.list.files.some(([name, sum]) => name === path && sum === wanted) ? old.cache.match(at(path)) : undefined;

const answer = (path, bytes) =>
  new Response(bytes, { headers: { "content-type": KINDS[path.split(".").pop()] || "application/octet-stream" } });

// One file with exactly the bytes that the list names.
const load = async (path, wanted) => {
  for (const cache of ["no-cache", "reload"]) {
    const got = await fetch(at(path), { cache });
    const bytes = got.ok ? await got.arrayBuffer() : null;
    if (bytes && (await digest(bytes)) === wanted) {
      // Made anew: an answer that was redirected cannot be shown as a page.
      return answer(path, bytes);
    }
  }
  throw new Error(`${path} is not what the list names`);
};

// The bytes of the pack; some servers unpack it on the way, and some browsers cannot.
const unpacked = async (language, cache) => {
  const got = await fetch(at(`${language}/offline.bin`), { cache });
  if (!got.ok) {
    throw new Error("there is no pack");
  }
  const bytes = await got.arrayBuffer();
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) {
    return bytes;
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
};

// Puts every file of the list into the cache out of one pack; whether all of them were as the list says.
const unpack = async (language, list, cache, tell) => {
  for (const how of ["no-cache", "reload"]) {
    const bytes = await unpacked(language, how);
    let from = 0;
    let right = true;
    for (const [index, [path, sum, size]] of list.files.entries()) {
      const part = bytes.slice(from, from + size);
      from += size;
      right = right && (await digest(part)) === sum;
      if (!right) {
        break;
      }
      await cache.put(at(path), answer(path, part));
      tell((index + 1) / list.files.length);
    }
    if (right) {
      return true;
    }
  }
  return false;
};

// Puts every file of the list into the cache, the changed ones by themselves.
const collect = async (language, list, cache, old, tell) => {
  const missing = [];
  for (const [path, sum] of list.files) {
    const same = await known(path, sum, old);
    if (same) {
      await cache.put(at(path), same);
    } else {
      missing.push([path, sum]);
    }
  }
  const packed = "DecompressionStream" in self && missing.length > FEW;
  if (packed && (await unpack(language, list, cache, tell).catch(() => false))) {
    return;
  }
  for (const [index, [path, sum]] of missing.entries()) {
    await cache.put(at(path), await load(path, sum));
    tell((index + 1) / missing.length);
  }
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
    await collect(language, list, cache, old, tell);
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
  if (/^([a-z-]+\/)?\d+(\/|$)/.test(path) || /\/offline\.(json|bin)$/.test(path) || path === "worker.js") {
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
