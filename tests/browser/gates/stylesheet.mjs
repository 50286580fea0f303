// The style sheet: directions by their logical names, nothing from elsewhere, no fonts.
const physical =
  /(?<![-\w])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:left|right|top|bottom)\s*:|border-(?:top|bottom)-(?:left|right)-radius|text-align\s*:\s*(?:left|right)|float\s*:\s*(?:left|right)|clear\s*:\s*(?:left|right)|(?:min-|max-)?(?:width|height)\s*:)/g;

/** What is wrong in one style sheet. */
export function styles({ path, css }) {
  const findings = [];
  const find = (rule, what) => findings.push({ rule, where: path, what });
  // Media queries speak of the screen, which has no writing direction.
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@(?:media|container)[^{]*\{/g, "{");
  for (const hit of rules.matchAll(physical)) find("physical-css", rules.slice(Math.max(0, hit.index - 30), hit.index + 30));
  for (const hit of rules.matchAll(/@font-face|@import|url\(\s*["']?(?:https?:|\/\/)/g)) find("css-from-elsewhere", hit[0]);
  for (const hit of rules.matchAll(/text-transform\s*:\s*uppercase/g)) find("uppercase", hit[0]);
  for (const hit of rules.matchAll(/letter-spacing/g)) find("letter-spacing", hit[0]);
  for (const hit of rules.matchAll(/outline\s*:\s*(?:none|0)/g)) {
    // The main part takes the focus from the skip link; it is no control.
    if (!/main:focus\s*\{\s*$/.test(rules.slice(0, hit.index))) find("outline-none", rules.slice(Math.max(0, hit.index - 30), hit.index + 14));
  }
  return findings;
}
