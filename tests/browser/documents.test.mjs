// Every page by its text; the style sheets; the weight; what the repository says of where packages come from.
import assert from "node:assert/strict";
import fs from "node:fs";
import test, { after, before } from "node:test";
import { brotliCompressSync } from "node:zlib";
import { open, tab } from "./lib/browser.mjs";
import { none } from "./lib/findings.mjs";
import { pages, styleSheets } from "./lib/site.mjs";
import { documents } from "./gates/document.mjs";
import { styles } from "./gates/stylesheet.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage.close());

test("every page is right in language, direction, links, headings and what it must not have", async () => {
  const window = await tab(stage, [320, 640]);
  none(await documents(window, pages));
});

test("the style sheets name directions logically and bring nothing from elsewhere", () => {
  assert.ok(styleSheets.length > 0);
  none(styleSheets.flatMap(styles));
});

test("every page with its style sheets weighs at most 14,000 bytes compressed", (t) => {
  const sheets = new Map(styleSheets.map(({ path, css }) => [path.split("/").pop(), brotliCompressSync(css).length]));
  const weights = pages.map(({ path, html }) => {
    const used = [...html.matchAll(/<link rel="stylesheet" href="[^"]*?([^/"]+)"/g)].map((m) => sheets.get(m[1]) ?? 0);
    return { path, bytes: brotliCompressSync(html).length + used.reduce((a, b) => a + b, 0) };
  });
  weights.sort((a, b) => b.bytes - a.bytes);
  for (const { path, bytes } of weights.slice(0, 3)) t.diagnostic(`${bytes} bytes: ${path}`);
  none(weights.filter((w) => w.bytes > 14_000).map((w) => ({ rule: "weight", where: w.path, what: `${w.bytes} bytes` })));
});

test("the list of packages names versions, and no address to fetch them from", () => {
  const read = (name) => fs.readFileSync(new URL(name, import.meta.url), "utf8");
  const lock = read("package-lock.json");
  assert.doesNotMatch(lock, /"resolved"|registry\.|https?:\/\/[^"]*\.tgz/);
  for (const one of Object.values(JSON.parse(lock).packages)) assert.doesNotMatch(one.version ?? "", /[\^~*x]/);
  for (const version of Object.values(JSON.parse(read("package.json")).devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/);
});
