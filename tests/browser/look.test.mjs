// Every kind of page, drawn, in every script.
import test, { after, before } from "node:test";
import { open, tab } from "./lib/browser.mjs";
import { none } from "./lib/findings.mjs";
import { allSamples } from "./lib/site.mjs";
import { gates } from "./gates/look.mjs";

let stage;
before(async () => (stage = await open()));
after(() => stage.close());

const texts = {
  reflow: "nothing sticks out at 320 pixels",
  spacing: "more room between letters, words and lines cuts nothing off",
  zoom: "letters twice as large cut nothing off",
  sizes: "letters and targets are large enough, numbers stay whole",
  focus: "the focus is seen on everything and covered by nothing",
  forcedColours: "buttons are buttons in the colours of the system",
  contrast: "letters stand out, light and dark, in every script",
  requests: "nothing is asked of others or refused, and two answers show the page",
  print: "pages print",
};

for (const [name, text] of Object.entries(texts)) {
  test(text, async () => {
    const window = await tab(stage, [360, 640]);
    const findings = [];
    for (const one of allSamples()) findings.push(...(await gates[name](window, one.path)));
    await window.close();
    none(findings);
  });
}
