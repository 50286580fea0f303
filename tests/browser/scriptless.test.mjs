// Without JavaScript everything that a reader needs is there and works.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { open, tab } from "./lib/browser.mjs";
import { none } from "./lib/findings.mjs";
import { languages, leads, page, pages, samples, traceless } from "./lib/site.mjs";

// Every page in a language of each direction, and of the others those that together have all there is:
// the templates are the same. Pages that only lead to another are gone before they are seen.
const whole = ["nb", "ar", ""];
const others = [...new Set(pages.map((one) => one.language))].filter((language) => !whole.includes(language));
const opened = [...pages.filter((one) => whole.includes(one.language) && !leads(one)), ...others.flatMap(samples)];

let stage;
let window;
before(async () => {
  stage = await open();
  window = await tab(stage, [360, 640], { javaScriptEnabled: false });
});
after(() => stage.close());

test("pages answer, have a heading and ask nothing of others", async () => {
  const findings = [];
  assert.ok(opened.length > 300, `${opened.length} pages`);
  for (const one of opened) {
    window.forget();
    const response = await window.page.goto(stage.site.url(one.path), { waitUntil: "domcontentloaded" });
    const heading = await window.page.locator("h1").first().textContent();
    if (!response?.ok() || !heading?.trim()) findings.push({ rule: "no-script", where: one.path, what: `${response?.status()} ${heading}` });
    findings.push(...window.notes.elsewhere.map(({ url }) => ({ rule: "third-party", where: one.path, what: url })));
    findings.push(...window.notes.complaints.map((what) => ({ rule: "complaint", where: one.path, what })));
  }
  none(findings);
});

test("the language is changed on the page where one stands", async () => {
  await window.go("nb/health/gp/index.html");
  for (const language of languages.slice(1)) {
    await window.page.locator(".languages summary").click();
    await window.page.locator(`.languages .choices a[href*="/${language}/"], .languages .choices a[hreflang="${language}"]`).first().click();
    await window.page.waitForURL(`**/${language}/health/gp/index.html`);
    const tag = /<html lang="([^"]+)"/.exec(page(`${language}/health/gp/index.html`).html)[1];
    assert.equal(await window.page.locator("html").getAttribute("lang"), tag);
  }
});

test("the front page leads to every language", async () => {
  await window.go("index.html");
  const count = await window.page.locator(".gate a").count();
  assert.ok(count >= languages.length, `${count} languages`);
  await window.page.locator('.gate a[hreflang="ar"]').click();
  await window.page.waitForURL("**/ar/index.html");
});

for (const language of languages) {
  test(`contacts and words of a page are reached: ${language}`, async () => {
    await window.go(`${language}/health/gp/index.html`);
    // Following a word leads to its explanation on the same page.
    const word = window.page.locator(".text a.term").first();
    if ((await word.count()) > 0) {
      const target = (await word.getAttribute("href")).split("#")[1];
      await word.click();
      assert.ok(await window.page.locator(`[id="${target}"]`).isVisible());
    }
    await window.page.locator(".help .button").first().click();
    await window.page.waitForURL(`**/${language}/contacts/index.html`);
    const call = window.page.locator("a.call-phone").first();
    assert.match(await call.getAttribute("href"), /^tel:\+?\d+$/);
    assert.ok(await call.isVisible());
    await window.go(`${language}/glossary/index.html`);
    assert.ok((await window.page.locator(".words dt").count()) >= 10);
  });
}

test("the way out of a page that leaves no trace works, from the keyboard too", async () => {
  const hidden = pages.filter(traceless);
  assert.ok(hidden.length >= languages.length, "the site has pages that leave no trace");
  for (const one of hidden.filter((p) => languages.includes(p.language))) {
    await window.page.unroute("**/*").catch(() => {});
    await window.go(one.path);
    const exit = window.page.locator("a.exit");
    const target = await exit.getAttribute("href");
    let referrer = "never asked";
    await window.page.route(`${target}**`, (route) => {
      referrer = route.request().headers().referer;
      return route.fulfill({ contentType: "text/html", body: "<title>elsewhere</title>" });
    });
    if (one.language === languages[0]) {
      await window.page.keyboard.press("Tab");
      await window.page.keyboard.press("Enter");
    } else {
      await exit.click();
    }
    await window.page.waitForURL(`${target}**`);
    assert.equal(referrer, undefined, `${one.path} tells where the reader came from`);
    assert.equal(window.page.context().pages().length, 1, "it opened another tab");
  }
});
