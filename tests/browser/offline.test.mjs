// "Save on this phone" in a real browser: press, go offline, read on, new edition, remove.
//
//   VEIVISER=target/release/veiviser node --test tests/browser/offline.test.mjs
//
// needs `playwright-core` and a Chromium (`CHROMIUM`, default /usr/bin/chromium).
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, beforeEach, afterEach, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const REPOSITORY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const PROGRAM = path.resolve(process.env.VEIVISER || path.join(REPOSITORY, "target/release/veiviser"));
const BASE = "/nittedal/";
const TYPES = { html: "text/html", css: "text/css", js: "text/javascript", json: "application/json" };

let work, browser, server, url, context, page;
// What the server shows, and what it was asked for.
let folder, down, delay, asked;

const build = (site, out, today) =>
  execFileSync(PROGRAM, ["build", "--site", site, "--out", out, "--today", today, "--messages", "en"], { stdio: "pipe" });

before(async () => {
  work = mkdtempSync(path.join(tmpdir(), "veiviser-offline-"));
  const site = path.join(work, "site");
  for (const part of ["site.yaml", "content", "locales", "themes"]) {
    cpSync(path.join(REPOSITORY, part), path.join(site, part), { recursive: true });
  }
  build(site, path.join(work, "old"), "2026-11-22");
  // Between the two, the text of one page.
  const gp = path.join(site, "content/health/gp.nb.md");
  const before = readFileSync(gp, "utf8");
  assert.match(before, /Bekreft valget/);
  writeFileSync(gp, before.replace("Bekreft valget", "Bekreft valget ditt"));
  build(site, path.join(work, "few"), "2026-11-22");
  writeFileSync(gp, before);
  // The new edition changes every page through the style sheet, and the summary of two of them.
  for (const id of ["health/gp", "start/interpreter"]) {
    const name = path.join(site, `content/${id}.nb.md`);
    const text = readFileSync(name, "utf8");
    assert.match(text, /\nsummary: /);
    writeFileSync(name, text.replace("\nsummary: ", "\nsummary: NYUTGAVE. "));
  }
  const style = path.join(site, "themes/default/assets/style.css");
  writeFileSync(style, `${readFileSync(style, "utf8")}\n.new-edition{color:red}\n`);
  build(site, path.join(work, "new"), "2026-11-23");
  server = createServer((request, response) => {
    asked.push(request.url);
    if (down) {
      request.socket.destroy();
      return;
    }
    let file = decodeURIComponent(new URL(request.url, "http://x").pathname).slice(BASE.length);
    file = file === "" || file.endsWith("/") ? `${file}index.html` : file;
    const answer = () => {
      try {
        const bytes = readFileSync(path.join(folder(file), file));
        const type = TYPES[file.split(".").pop()] || "application/octet-stream";
        response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(bytes);
      } catch {
        response.writeHead(404).end("no");
      }
    };
    setTimeout(answer, delay(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${server.address().port}${BASE}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-background-networking"],
  });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(work, { recursive: true, force: true });
});

const old = () => path.join(work, "old");
const few = () => path.join(work, "few");
const fresh = () => path.join(work, "new");

beforeEach(async () => {
  [folder, down, delay, asked] = [old, false, () => 0, []];
  context = await browser.newContext({ viewport: { width: 360, height: 700 } });
  page = await context.newPage();
});

afterEach(() => context.close());

const part = (name) => page.locator(`.offline [data-part=${name}]`);

const offline = async (value) => {
  down = value;
  await context.setOffline(value);
};

const save = async (language = "nb") => {
  await page.goto(`${url}${language}/index.html`);
  await part("save").click();
  await part("remove").waitFor({ state: "visible" });
};

const kept = () =>
  page.evaluate(async () => {
    const found = [];
    for (const name of await caches.keys()) {
      found.push(...(await (await caches.open(name)).keys()).map((request) => new URL(request.url).pathname));
    }
    return found;
  });

test("nothing is registered or stored before the button is pressed", async () => {
  await page.goto(`${url}nb/index.html`);
  await part("save").waitFor({ state: "visible" });
  assert.match(await part("words").textContent(), /\d+ sider.*kB.*22\. november 2026/);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.deepEqual(await kept(), []);
  assert.ok(!asked.some((path) => path.includes("worker.js")), "not even asked for");
});

test("what was saved can be read in flight mode, from any page, and nothing that must leave no trace", async () => {
  await save();
  const paths = await kept();
  assert.ok(paths.includes(`${BASE}nb/safety/emergency/index.html`), "the emergency card");
  assert.ok(!paths.some((path) => /\/\d+\//.test(path)), "no address that is a number");
  assert.ok(!paths.some((path) => path.startsWith(`${BASE}uk/`)), "no other language");
  await offline(true);
  await page.goto(`${url}nb/health/gp/index.html`);
  assert.equal(await page.locator("h1").count(), 1);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector(".card")).borderTopStyle), "none");
  await page.locator("footer a[href$='contacts/index.html']").click();
  await page.waitForURL(/contacts/);
  await page.goto(`${url}nb/`);
  assert.match(await part("words").textContent(), /Lagret på telefonen: \d+ sider/);
  // A page in a language that was not saved: plain words and the emergency numbers.
  await page.goto(`${url}uk/health/gp/index.html`);
  assert.match(page.url(), /nb\/offline\.html$/);
  assert.equal(await page.locator("a[href='tel:112']").count(), 1);
  await page.locator("header .site a").click();
  await page.waitForURL(/nb\/index\.html$/);
  // The browser's own error.
  await assert.rejects(page.goto(`${url}nb/502/index.html`), /ERR_(INTERNET_DISCONNECTED|CONNECTION|EMPTY)/);
  await offline(false);
  await page.goto(`${url}nb/502/index.html`);
  assert.ok(!(await kept()).some((path) => /\/502\//.test(path)), "reading it stores nothing");
});

test("a slow network gives way to the saved page", async () => {
  await save();
  delay = (file) => (file.endsWith("gp/index.html") ? 30000 : 0);
  await page.goto(`${url}nb/health/gp/index.html`, { timeout: 15000 });
  assert.equal(await page.locator("h1").count(), 1);
});

// The files that a publication in the middle has not exchanged yet: the pack, and one page.
const half = (file) => file.includes("interpreter") || file.endsWith("offline.bin");

test("a pack that does not fit its list is made good file by file", async () => {
  folder = (file) => (file.endsWith("offline.bin") ? fresh() : old());
  await save("ti");
  assert.ok(asked.some((path) => path.endsWith("ti/offline.bin")));
  assert.ok(asked.filter((path) => path.endsWith(".html")).length > 20);
  await offline(true);
  await page.goto(`${url}ti/health/gp/index.html`);
  assert.equal(await page.locator("h1").count(), 1);
});

test("a whole copy is one request, and only a few changed pages are asked for by themselves", async () => {
  await save();
  assert.equal(asked.filter((path) => path.endsWith("offline.bin")).length, 1);
  assert.deepEqual(asked.filter((path) => path.endsWith(".html")), [`${BASE}nb/index.html`]);
  folder = (file) => (file.startsWith("nb/health/gp/") || file === "nb/offline.json" ? few() : old());
  asked.length = 0;
  await page.goto(`${url}nb/index.html`);
  await part("save").click();
  await page.waitForFunction(() => document.querySelector(".offline").dataset.state === "saved");
  assert.deepEqual(asked.filter((path) => /\.(html|bin)$/.test(path)), [`${BASE}nb/index.html`, `${BASE}nb/health/gp/index.html`]);
});

test("a new edition is taken whole; a half one is never used", async () => {
  await save();
  const before = (await kept()).length;
  // In the middle of the switch: the new list, but one page is still the old one.
  folder = (file) => (half(file) ? old() : fresh());
  await page.goto(`${url}nb/index.html`);
  await part("save").waitFor({ state: "visible" });
  assert.match(await part("status").textContent(), /nye sider/);
  await part("save").click();
  await page.waitForFunction(() => ["failed", "newer"].includes(document.querySelector(".offline").dataset.state));
  await offline(true);
  await page.goto(`${url}nb/health/gp/index.html`);
  assert.doesNotMatch(await page.locator("main").textContent(), /NYUTGAVE/, "the old copy is whole");
  await offline(false);
  assert.equal((await kept()).length, before, "no half copy is left behind");
  folder = fresh;
  await page.goto(`${url}nb/index.html`);
  await part("save").click();
  await page.waitForFunction(() => document.querySelector(".offline").dataset.state === "saved");
  await offline(true);
  for (const path of ["health/gp", "start/interpreter"]) {
    await page.goto(`${url}nb/${path}/index.html`);
    assert.match(await page.locator("main").textContent(), /NYUTGAVE/, path);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector(".card")).borderTopStyle), "none");
  }
  assert.equal((await page.evaluate(() => caches.keys())).length, 1);
});

test("Remove deletes everything and takes the worker away", async () => {
  await save("ti");
  await part("remove").click();
  await page.waitForFunction(() => document.querySelector(".offline").dataset.state === "removed");
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await offline(true);
  await assert.rejects(page.goto(`${url}ti/health/gp/index.html`));
});

test("a copy that could not be saved leaves nothing", async () => {
  folder = (file) => (half(file) ? fresh() : old());
  await page.goto(`${url}nb/index.html`);
  await part("save").click();
  await page.waitForFunction(() => document.querySelector(".offline").dataset.state === "failed");
  assert.deepEqual(await page.evaluate(() => caches.keys()), []);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
});
