// Leaving a page that must leave no trace: what a browser can show of it, with the script and without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open } from "./lib/browser.mjs";

const ELSEWHERE = "https://www.yr.no/";
const PAGE = "uk/502/index.html";

let stage;
let base;

before(async () => {
  stage = await open();
  base = stage.site.base;
});

after(() => stage.close());

/** A new visitor, and the requests that reached the other website. */
async function visitor({ delay = 0, ...options } = {}) {
  const context = await stage.browser.newContext(options);
  const reached = [];
  await context.route("**", async (route) => {
    const request = route.request();
    if (request.url().startsWith(base)) {
      return route.continue();
    }
    if (!request.url().startsWith(ELSEWHERE)) {
      return route.abort();
    }
    if (request.isNavigationRequest()) {
      reached.push(await request.allHeaders());
    }
    await new Promise((done) => setTimeout(done, delay));
    return route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Weather</h1>" });
  });
  const page = await context.newPage();
  return { context, page, reached };
}

test("the link leads away without a script, in the same tab and without a referrer", async () => {
  const { context, page, reached } = await visitor({ javaScriptEnabled: false });
  await page.goto(base + PAGE);
  await page.keyboard.press("Tab");
  assert.equal(await page.locator("a.exit:focus").count(), 1, "the exit is the first stop");
  await page.locator("a.exit").click();
  await page.waitForURL(ELSEWHERE);
  assert.equal(context.pages().length, 1);
  assert.equal(reached[0].referer, undefined);
  await context.close();
});

test("with the script the other website takes the place of the page", async () => {
  const { context, page, reached } = await visitor();
  await page.goto(`${base}uk/index.html`);
  await page.goto(base + PAGE);
  await page.locator("a.exit").click();
  await page.waitForURL(ELSEWHERE);
  assert.equal(reached[0].referer, undefined);
  await page.goBack();
  assert.equal(page.url(), `${base}uk/index.html`, "Back does not lead to the page");
  await context.close();
});

test("pages that must leave no trace do not pile up behind Back", async () => {
  const { context, page } = await visitor();
  await page.goto(`${base}uk/index.html`);
  await page.goto(base + PAGE);
  for (const language of ["ar", "nb", "ti"]) {
    await page.locator(".languages summary").click();
    await page.locator(`.languages a[href*="/${language}/502/"]`).click();
    await page.waitForURL(`${base}${language}/502/index.html`);
  }
  await page.locator("a.exit").click();
  await page.waitForURL(ELSEWHERE);
  await page.goBack();
  assert.equal(page.url(), `${base}uk/index.html`);
  await context.close();
});

test("the page is blank at once, however slow the other website is", async () => {
  const { context, page } = await visitor({ delay: 3000 });
  await page.goto(base + PAGE);
  const heading = await page.locator("h1").innerText();
  const shown = await page.evaluate(() => {
    document.querySelector("a.exit").click();
    return { body: document.body.innerText, title: document.title, place: location.href };
  });
  assert.equal(shown.place, base + PAGE, "the other website is not there yet");
  assert.ok(!shown.body.includes(heading) && shown.body.length > 0 && shown.body.length < 40, shown.body);
  assert.ok(!shown.title.includes("502"), "the title is gone, too");
  await page.waitForURL(ELSEWHERE);
  await context.close();
});

test("Shift three times leaves, Shift with letters does not", async () => {
  const { context, page } = await visitor();
  await page.goto(base + PAGE);
  const status = page.locator("[role=status]");
  await page.keyboard.press("Shift");
  assert.notEqual(await status.innerText(), "", "the first press is answered");
  await page.keyboard.press("Shift+A");
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  assert.equal(page.url(), base + PAGE, "a letter in between begins anew");
  await page.keyboard.press("x");
  assert.equal(await status.textContent(), "");
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press("Shift");
  }
  await page.waitForURL(ELSEWHERE);
  await context.close();
});

test("a page that comes back from the browser's memory leaves again", async () => {
  const { context, page } = await visitor();
  await page.goto(base + PAGE);
  await page.route(ELSEWHERE, (route) => route.abort(), { times: 1 });
  await page.locator("a.exit").click({ noWaitAfter: true });
  await page.waitForFunction(() => document.body.innerText.length < 40);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.waitForURL(ELSEWHERE);
  await context.close();
});

test("nothing is stored, nothing is asked for beyond the page, its style and its script", async () => {
  const { context, page } = await visitor();
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(base + PAGE);
  await page.waitForLoadState("networkidle");
  const others = asked.filter((path) => !/\/502\/index\.html$|\/assets\/((style|exit)\.[0-9a-f]+\.(css|js)|icon\.svg)$/.test(path));
  assert.deepEqual(others, []);
  const kept = await page.evaluate(async () => ({
    cookies: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  assert.deepEqual(kept, { cookies: "", local: 0, session: 0, caches: 0, workers: 0 });
  await context.close();
});
