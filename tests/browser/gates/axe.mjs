// axe-core: WCAG 2.2 A and AA, good practice, and of AAA the contrast.
import fs from "node:fs";
import { createRequire } from "node:module";

const source = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const options = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

/** What axe finds on the page that is open in `tab`. */
export async function axe(tab, where) {
  // Given as text: the policy of the page forbids its own scripts to evaluate anything.
  if (!(await tab.page.evaluate(() => "axe" in window))) await tab.page.evaluate(source);
  const violations = await tab.page.evaluate(async (options) => {
    return (await window.axe.run(document, options)).violations.map((v) => ({
      id: v.id,
      nodes: v.nodes.map((n) => `${n.target.join(" ")}: ${n.failureSummary?.split("\n")[1]?.trim() ?? v.help}`),
    }));
  }, options);
  // axe knows a skip link only if it is the first of all; here the way out of the page comes before it.
  const outside = (v, what) => v.id === "region" && /^\.(?:exit|skip)\b/.test(what);
  return violations.flatMap((v) => v.nodes.filter((what) => !outside(v, what)).map((what) => ({ rule: `axe/${v.id}`, where, what })));
}
