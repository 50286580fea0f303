// A browser that can reach the test server and nothing else.
import fs from "node:fs";
import { chromium } from "playwright-core";
import { serve } from "./server.mjs";

const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((p) => fs.existsSync(p));

const options = {
  executablePath: process.env.CHROMIUM ?? program,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
};

/** Opens a browser and a server; `stage.close()` ends both. */
export async function open() {
  const site = await serve();
  const browser = await chromium.launch(options);
  return { site, browser, close: async () => (await browser.close(), await site.close()) };
}

/** Opens a browser that remembers in `folder`, as one on a telephone does: history list, cache, cookies. */
export const remembering = (folder) => chromium.launchPersistentContext(folder, options);

/**
 * A window. `size` is [width, height] in CSS pixels. What the pages asked for is noted in
 * `tab.asked`, `tab.elsewhere` (other hosts) and `tab.complaints` (console, blocked by the policy, not found).
 */
export async function tab(stage, size, settings = {}) {
  const context = await stage.browser.newContext({
    viewport: { width: size[0], height: size[1] },
    reducedMotion: "reduce",
    ...settings,
  });
  const page = await context.newPage();
  const notes = { asked: [], elsewhere: [], complaints: [] };
  page.on("request", (request) => {
    const url = request.url();
    if (url.startsWith("data:")) return;
    (url.startsWith(stage.site.origin) ? notes.asked : notes.elsewhere).push({ url, kind: request.resourceType() });
  });
  page.on("response", (response) => {
    if (response.status() >= 400) notes.complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) notes.complaints.push(message.text());
  });
  page.on("pageerror", (error) => notes.complaints.push(String(error)));
  const forget = () => Object.values(notes).forEach((list) => (list.length = 0));
  return {
    page,
    notes,
    forget,
    /** Goes to a path of the site and waits until it is there. */
    async go(name) {
      forget();
      await page.goto(stage.site.url(name), { waitUntil: "load" });
    },
    close: () => context.close(),
  };
}

/** Adds style rules as a reader's own sheet would, without asking the page's policy. */
export async function dress(page, css) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}
