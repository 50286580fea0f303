// The built site: its pages, and the few that show everything there is.
import fs from "node:fs";
import path from "node:path";

/** The folder of the built site; `run` builds it and names it. */
export const folder = path.resolve(
  process.env.VEIVISER_SITE ?? fail("VEIVISER_SITE names no built site: start tests/browser/run"),
);

/** The languages that are looked at in a browser: every script and both directions. */
export const languages = ["nb", "uk", "ar", "ti", "prs"];

function fail(text) {
  throw new Error(text);
}

/** Every HTML page: its path from the root of the site, its text, its language folder or "". */
export const pages = fs
  .readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".html"))
  .sort()
  .map((name) => name.split(path.sep).join("/"))
  .map((name) => ({
    path: name,
    html: fs.readFileSync(path.join(folder, name), "utf8"),
    language: /^[a-z]{2,3}(?:-[a-z]+)?(?=\/)/i.exec(name)?.[0] ?? "",
  }));

if (pages.length < 20) fail(`only ${pages.length} pages in ${folder}: was the site built?`);

/** The page at `name`, which must exist. */
export function page(name) {
  return pages.find((one) => one.path === name) ?? fail(`the site has no ${name}`);
}

/** Whether the page only leads to another. */
export const leads = (one) => /http-equiv="refresh"/.test(one.html);

/** Whether the page leaves no trace (and has the way out), by what it tells the browser. */
export const traceless = (one) => /<body class="[^"]*\btraceless\b/.test(one.html);

/** The style sheets of the site. */
export const styleSheets = fs
  .readdirSync(path.join(folder, "assets"))
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ path: `assets/${name}`, css: fs.readFileSync(path.join(folder, "assets", name), "utf8") }));

// What a page is made of: every kind of element, with its classes and what stands around it.
function parts(html) {
  const found = new Set();
  for (const tag of html.matchAll(/<([a-z][a-z0-9]*)((?:\s[^>]*)?)>/g)) {
    const classes = /\sclass="([^"]*)"/.exec(tag[2])?.[1].split(" ").filter((c) => !c.startsWith("icon-")) ?? [];
    const attributes = [...tag[2].matchAll(/\s([a-z-]+)(?:="[^"]*")?/g)].map((a) => a[1]);
    for (const name of attributes) found.add(`${tag[1]} ${name}`);
    for (const name of classes) found.add(`${tag[1]}.${name}`);
  }
  return found;
}

/**
 * Few pages that together have everything the pages of a language have.
 *
 * No list of templates has to be kept: a new template brings an element, a class or an attribute
 * that no page had, and so its page is chosen. The one that has most of what is still missing comes first.
 */
export function samples(language) {
  const chosen = [];
  const waiting = pages
    .filter((one) => one.language === language && !leads(one)) // gone before it is seen
    .map((one) => ({ one, parts: parts(one.html) }));
  const missing = new Set(waiting.flatMap((w) => [...w.parts]));
  while (missing.size > 0) {
    const gain = (w) => [...w.parts].filter((p) => missing.has(p)).length;
    const best = waiting.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    for (const part of best.parts) missing.delete(part);
    chosen.push(best.one);
  }
  return chosen;
}

/** `samples` of the languages looked at and of the pages that belong to no language. */
export function allSamples() {
  return ["", ...languages].flatMap(samples);
}
