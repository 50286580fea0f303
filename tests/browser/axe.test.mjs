// axe on every kind of page, in every script, light and dark, small and wide.
import test, { after, before } from "node:test";
import { open, tab } from "./lib/browser.mjs";
import { none } from "./lib/findings.mjs";
import { allSamples } from "./lib/site.mjs";
import { axe } from "./gates/axe.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage.close());

test("axe finds nothing on any kind of page, light and dark, at 320 and 1280 pixels", async (t) => {
  const window = await tab(stage, [320, 640]);
  const findings = [];
  const pages = allSamples();
  for (const one of pages) {
    await window.go(one.path);
    for (const colorScheme of ["light", "dark"]) {
      await window.page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await window.page.setViewportSize({ width, height: 640 });
        findings.push(...(await axe(window, `${one.path} ${colorScheme} ${width}`)));
      }
    }
  }
  t.diagnostic(`${pages.length} pages: ${pages.map((p) => p.path).join(" ")}`);
  none(findings);
});
