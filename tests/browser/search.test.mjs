// The search: what a reader types leads to a page in the reader's own language.
import assert from "node:assert/strict";
import fs from "node:fs";
import test, { after, before } from "node:test";
import vm from "node:vm";
import { open, tab } from "./lib/browser.mjs";

let stage;
let window;
before(async () => {
  stage = await open();
  window = await tab(stage, [360, 640]);
});
after(() => stage.close());

const input = () => window.page.locator("#search");
const results = () => window.page.locator(".search li");

/** Types into the field of a page and waits for what the search says. */
async function type(page, text) {
  await window.go(page);
  await input().fill(text);
  await window.page.waitForFunction(() => document.querySelector(".search [role=status]").textContent !== "");
  return results().evaluateAll((items) => items.map((item) => ({
    href: new URL(item.querySelector("a").href).pathname.replace("/nittedal/", ""),
    norwegian: item.querySelector("[lang=nb]")?.textContent ?? "",
  })));
}

test("the words of script and program fold in the same way", () => {
  const read = (name) => fs.readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
  const context = { globalThis: {} };
  vm.runInNewContext(read("themes/default/assets/search.js"), context);
  const site = process.env.VEIVISER_SITE;
  const index = context.globalThis.search.read(JSON.parse(fs.readFileSync(`${site}/nb/search.json`, "utf8")));
  for (const [text, words] of JSON.parse(read("tests/search/folding.json"))) {
    assert.deepEqual([...index.fold(text)], words, text);
  }
});

test("nothing is fetched before the field is used", async () => {
  await window.go("ar/index.html");
  assert.ok(await input().isVisible());
  const index = () => window.notes.asked.filter(({ url }) => url.endsWith("search.json"));
  await window.page.waitForLoadState("networkidle");
  assert.equal(index().length, 0);
  await input().focus();
  await input().fill("fastlege");
  await results().first().waitFor();
  assert.equal(index().length, 1);
  await input().fill("tolk");
  await results().first().waitFor();
  assert.equal(index().length, 1);
});

for (const [page, text, first, norwegian] of [
  ["ar/index.html", "fastlege", "ar/health/gp/index.html", "fastlege"],
  ["ar/index.html", "fastlegen", "ar/health/gp/index.html", "Fastlegen din"],
  ["uk/index.html", "barnehaga", "uk/family/kindergarten/index.html", "Søk om plass i barnehage"],
  ["prs/index.html", "barnehge", "prs/family/kindergarten/index.html", "Søk om plass i barnehage"],
  ["ti/index.html", "214", "ti/family/kindergarten/index.html", ""],
  ["ar/index.html", "طبيب الاسره", "ar/health/gp/index.html", ""],
  ["ti/index.html", "መውዓ", "ti/family/kindergarten/index.html", ""],
  ["ti/a-z/index.html", "ቀዋሚ ሀኪ", "ti/health/gp/index.html", ""],
  ["prs/index.html", "كودكستان", "prs/family/kindergarten/index.html", ""],
  ["so/index.html", "xanaanada", "so/family/kindergarten/index.html", ""],
  ["nb/index.html", "soeknad barnehage", "nb/family/kindergarten/index.html", ""],
  ["nb/index.html", "116117", "nb/contacts/index.html", ""],
]) {
  test(`${page}: “${text}” leads to ${first}`, async () => {
    const found = await type(page, text);
    assert.equal(found[0]?.href, first);
    assert.equal(found[0].norwegian, norwegian);
    assert.deepEqual(window.notes.complaints, []);
    assert.deepEqual(window.notes.elsewhere, []);
    // What is typed stays in the field: not in the address, not on the device.
    assert.equal(await window.page.evaluate(() => location.search + localStorage.length + sessionStorage.length + document.cookie), "00");
  });
}

test("a result opens its page", async () => {
  await type("uk/index.html", "fastlege");
  await results().first().getByRole("link").click();
  await window.page.waitForURL("**/uk/health/gp/index.html");
});

test("nothing found is said, escape clears, return does nothing", async () => {
  assert.deepEqual(await type("uk/index.html", "zzzzzzzz"), []);
  assert.match(await window.page.locator(".search [role=status]").textContent(), /Нічого не знайдено/);
  await input().press("Enter");
  assert.match(window.page.url(), /uk\/index\.html$/);
  await input().press("Escape");
  assert.equal(await input().inputValue(), "");
  await window.page.waitForFunction(() => document.querySelector(".search [role=status]").textContent === "");
});

test("without the index the field says what else there is, and tries again", async () => {
  await window.go("nb/index.html");
  await window.page.route("**/search.json", (route) => route.abort());
  await input().fill("tolk");
  await window.page.waitForFunction(() => document.querySelector(".search [role=status]").textContent !== "");
  assert.match(await window.page.locator(".search [role=status]").textContent(), /listen over alle sider/);
  await window.page.unroute("**/search.json");
  await input().fill("tolke");
  await results().first().waitFor();
});

test("the list of pages does the job without a script", async () => {
  const plain = await tab(stage, [360, 640], { javaScriptEnabled: false });
  await plain.go("ar/index.html");
  assert.equal(await plain.page.locator("#search").isVisible(), false);
  assert.ok(await plain.page.locator('a[href$="a-z/index.html"]').first().isVisible());
  await plain.close();
});

test("what must leave no trace is not found, and its page has no search", async () => {
  for (const text of ["krisesenter", "502", "negativ sosial kontroll"]) {
    const found = await type("nb/index.html", text);
    assert.ok(found.every(({ href }) => !/^nb\/\d+\//.test(href)), text);
  }
});
