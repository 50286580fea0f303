// The gates are tested too: a page that is broken on purpose must be stopped by the gate that is named.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import test, { after, before } from "node:test";
import { defects, good } from "./broken/defects.mjs";
import { axe } from "./gates/axe.mjs";
import { documents } from "./gates/document.mjs";
import { gates as drawn } from "./gates/look.mjs";
import { htmlValidate, nu } from "./gates/markup.mjs";
import { styles } from "./gates/stylesheet.mjs";
import { open, tab } from "./lib/browser.mjs";
import { page, styleSheets } from "./lib/site.mjs";

let stage;
let window;
before(async () => {
  stage = await open();
  window = await tab(stage, [360, 640]);
  await window.go(good);
});
after(() => stage.close());

// The page and its style sheet with the defect; the server gives both instead of the good ones.
function make(defect) {
  const name = defect.page ?? good;
  const before = page(name).html;
  let html = defect.mend ? defect.mend(before) : before;
  if (defect.mend) assert.notEqual(html, before, "the defect changes nothing");
  // The policy of the page would stop some defects before a gate sees them.
  if (!defect.keepPolicy && defect.gate !== "document") html = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
  const sheet = { path: styleSheets[0].path, css: styleSheets[0].css + (defect.css ?? "") };
  stage.site.instead.clear();
  stage.site.instead.set(name, html).set(sheet.path, sheet.css);
  return { one: { path: name, html }, sheet };
}

async function nuOf(one) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "veiviser-broken-"));
  try {
    fs.writeFileSync(path.join(folder, "index.html"), one.html);
    return await nu(folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

// What a gate says of the page as it stands in `make`.
async function ask(gate, { one, sheet }) {
  switch (gate) {
    case "document": return documents(window, [one]);
    case "htmlValidate": return htmlValidate(one);
    case "nu": return nuOf(one);
    case "styles": return styles(sheet);
    case "axe":
    case "axeDark":
      await window.page.emulateMedia({ colorScheme: gate === "axe" ? "light" : "dark" });
      await window.go(one.path);
      return axe(window, one.path);
    default:
      return drawn[gate](window, one.path);
  }
}

const names = [...new Set(defects.map((d) => d.gate))];

test("every gate has a page that it must stop", () => {
  const all = ["document", "htmlValidate", "nu", "styles", "axe", "axeDark", ...Object.keys(drawn)];
  assert.deepEqual([...names].sort(), all.sort());
});

for (const gate of names) {
  test(`the gate ${gate} lets the good page through`, async () => {
    const findings = await ask(gate, make({ gate }));
    assert.deepEqual(findings.filter((f) => f.rule !== "policy"), []);
  });
}

for (const defect of defects) {
  test(`${defect.gate} stops: ${defect.name}`, async () => {
    const findings = await ask(defect.gate, make(defect));
    const rules = findings.map((f) => f.rule);
    assert.ok(rules.some((rule) => defect.rule.test(rule)), `the gate found only: ${rules.join(", ") || "nothing"}`);
  });
}
