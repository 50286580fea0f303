// What a browser writes down about a page that must leave no trace: its list of visited pages, and its cache.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { remembering } from "./lib/browser.mjs";
import { serve } from "./lib/server.mjs";
import { languages, page as built, pages, traceless } from "./lib/site.mjs";

const ORDINARY = "uk/health/gp/index.html";
const hidden = pages.filter((one) => traceless(one) && languages.includes(one.language)).map((one) => one.path);
// The headers that docs/web-team.md asks for.
const keep = (name) => (/(^|\/)\d+\//.test(name) ? "no-store" : "no-cache");

let site;
let folder;
let titles;

before(async () => {
  site = await serve({ keep });
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "veiviser-traces-"));
  const context = await remembering(folder);
  const page = await context.newPage();
  titles = new Map();
  // The ordinary page twice: it shows that the browser does write down what it may.
  for (const name of [ORDINARY, ...hidden, ORDINARY]) {
    await page.goto(site.url(name), { waitUntil: "load" });
    titles.set(name, { title: await page.title(), heading: await page.locator("h1").innerText() });
  }
  await page.waitForTimeout(1500); // the list is written with a delay
  await context.close();
});

after(async () => {
  await site.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Everything under a folder of the profile whose name fits, as text; names and addresses are plain in it. */
function written(pattern) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((name) => pattern.test(name));
  const whole = files.map((name) => path.join(folder, name)).filter((name) => fs.statSync(name).isFile());
  return whole.map((name) => fs.readFileSync(name).toString("utf8")).join("\n");
}

test("the list of visited pages names no topic", () => {
  const list = written(/^Default\/History$/);
  assert.ok(list.includes("uk/health/gp/") && list.includes(titles.get(ORDINARY).title), "an ordinary page is in it");
  assert.ok(hidden.length >= 20, `${hidden.length} pages`);
  for (const name of hidden) {
    const { title, heading } = titles.get(name);
    assert.ok(!list.includes(heading), `${name}: «${heading}» is in the list`);
    assert.match(title, /\d{3}/, `${name}: a title that can be told from others`);
    assert.match(name, /^[a-z]+\/\d+\/index\.html$/);
  }
  const ids = ["right-to-decide", "violence", "forced-marriage", "fgm", "worried-about-someone"];
  for (const id of ids) assert.ok(!list.includes(id), id);
});

test("a page that must leave no trace is not in the cache of the disk", () => {
  const cache = written(/^Default\/Cache\//);
  assert.ok(cache.includes(site.url(ORDINARY)), "an ordinary page is in it");
  for (const name of hidden) assert.ok(!cache.includes(site.url(name)), name);
});

test("the words that are shared about a page do not name its topic", () => {
  for (const name of hidden) {
    const { html } = built(name);
    const { heading } = titles.get(name);
    const head = html.slice(0, html.indexOf("</head>"));
    assert.ok(!head.includes(heading), `${name}: the heading is in the head`);
  }
});
