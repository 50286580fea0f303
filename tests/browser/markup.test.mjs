// The markup of every page.
import test from "node:test";
import { none } from "./lib/findings.mjs";
import { folder, pages } from "./lib/site.mjs";
import { htmlValidate, nu } from "./gates/markup.mjs";

test("html-validate finds nothing on any page", async () => {
  const findings = [];
  for (const page of pages) findings.push(...(await htmlValidate(page)));
  none(findings);
});

test("the Nu checker finds nothing on any page", async () => none(await nu(folder)));
