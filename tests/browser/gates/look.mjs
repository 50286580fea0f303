// What only shows when a page is drawn: room, focus, targets, sizes, colours the reader chooses.
import { dress } from "../lib/browser.mjs";

const short = `(e) => (e.tagName.toLowerCase() + (e.id ? "#" + e.id : "") + [...e.classList].map((c) => "." + c).join("") + " «" + (e.textContent ?? "").trim().replace(/\\s+/g, " ").slice(0, 40) + "»")`;

// Runs in the browser: parts that are cut off or stick out to the side.
const crowding = `((short) => {
  const found = [];
  const wide = document.scrollingElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 1) {
    const edge = document.documentElement.clientWidth;
    const culprit = [...document.body.querySelectorAll("*")].reverse().find((e) => {
      const box = e.getBoundingClientRect();
      return box.width > 0 && (box.right > edge + 1 || box.left < -1) && getComputedStyle(e).position !== "absolute";
    });
    found.push(["sideways", wide + " px too wide " + (culprit ? short(culprit) : "")]);
  }
  for (const e of document.body.querySelectorAll("*")) {
    if (e.closest("svg, .visually-hidden, .hidden") || !e.checkVisibility()) continue;
    const style = getComputedStyle(e);
    if (style.display === "inline" || !e.textContent.trim()) continue;
    const hides = (v) => v === "hidden" || v === "clip";
    if (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 2) found.push(["clipped", short(e)]);
    else if (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 2) found.push(["clipped", short(e)]);
  }
  return found;
})(${short})`;

async function crowd(tab, where, how) {
  return (await tab.page.evaluate(crowding)).map(([rule, what]) => ({ rule: `${rule} ${how}`, where, what }));
}

/** 320 pixels: WCAG 1.4.10. */
export async function reflow(tab, name) {
  await tab.page.setViewportSize({ width: 320, height: 640 });
  await tab.go(name);
  await openAll(tab);
  return crowd(tab, name, "at 320");
}

// What folds is looked at unfolded.
const openAll = (tab) => tab.page.evaluate(() => document.querySelectorAll("details").forEach((d) => (d.open = true)));

/** More room between lines, words and letters: WCAG 1.4.12. Arabic letters are joined and take no room between them. */
export async function spacing(tab, name) {
  await tab.page.setViewportSize({ width: 360, height: 640 });
  await tab.go(name);
  await openAll(tab);
  await dress(tab.page, `*{line-height:1.5!important;word-spacing:.16em!important}
    :not(:lang(ar),:lang(fa),:lang(ps),:lang(ckb),:lang(ur)){letter-spacing:.12em!important}p{margin-block-end:2em!important}`);
  return crowd(tab, name, "with more spacing");
}

/** Letters twice as large: WCAG 1.4.4, by the zoom of a computer and by the setting of a telephone. */
export async function zoom(tab, name) {
  const findings = [];
  for (const [width, how] of [[640, "zoomed in a window of 1280"], [412, "with letters twice as large on a telephone"]]) {
    await tab.page.setViewportSize({ width, height: 640 });
    await tab.go(name);
    await openAll(tab);
    if (width < 640) await dress(tab.page, "html{font-size:200%!important}");
    findings.push(...(await crowd(tab, name, how)));
  }
  return findings;
}

/** Letters of at least 16 pixels; things to press at least 48 high, and nothing below 24. */
export async function sizes(tab, name) {
  await tab.page.setViewportSize({ width: 360, height: 640 });
  await tab.go(name);
  await openAll(tab);
  const found = await tab.page.evaluate(`((short) => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const e = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest("script")) continue;
      const size = parseFloat(getComputedStyle(e).fontSize);
      if (size < 16) found.push(["small-letters", size + " px " + short(e)]);
    }
    for (const e of document.querySelectorAll("a[href], button, summary, input, select, textarea, [role=button]")) {
      if (!e.checkVisibility()) continue;
      const box = e.getBoundingClientRect();
      // In a sentence a link is as high as its line: WCAG 2.5.8 excepts it. A sentence has words beside the link.
      const around = e.parentElement.closest("p, li, dd, dt, td, h1, h2, h3, h4") ?? e.parentElement;
      const others = [...around.querySelectorAll("a[href]")].reduce((n, a) => n + a.textContent.trim().length, 0);
      const inSentence = getComputedStyle(e).display === "inline" && around.textContent.trim().length > others + 3;
      if (box.height < (inSentence ? 20 : 47.5) || box.width < (inSentence ? 8 : 23.5)) {
        found.push(["small-target", Math.round(box.width) + "×" + Math.round(box.height) + " " + short(e)]);
      }
      if (e.matches("a[href^='tel:'], a[href^='sms:']")) {
        const number = e.querySelector("bdi, .value") ?? e;
        if (getComputedStyle(number).whiteSpace !== "nowrap") found.push(["number-wraps", short(e)]);
        // Drawn from left to right whatever stands around it.
        const isolated = ["isolate", "isolate-override", "plaintext"].includes(getComputedStyle(number).unicodeBidi);
        if (!isolated && getComputedStyle(number).display === "inline") found.push(["number-not-isolated", short(e)]);
      }
    }
    for (const e of document.querySelectorAll("bdi[dir=ltr]")) {
      if (e.checkVisibility() && getComputedStyle(e).direction !== "ltr") found.push(["number-turned", short(e)]);
    }
    return found;
  })(${short})`);
  return found.map(([rule, what]) => ({ rule, where: name, what }));
}

/** Each thing that takes the focus shows it, and nothing covers it: WCAG 2.4.7, 2.4.11. */
export async function focus(tab, name) {
  await tab.page.setViewportSize({ width: 360, height: 640 });
  await tab.go(name);
  const findings = [];
  const wanted = await tab.page.evaluate(() => {
    return [...document.querySelectorAll("a[href], button, summary, input, select, textarea")].filter((e) => e.checkVisibility()).length;
  });
  for (let step = 0; step < wanted; step += 1) {
    await tab.page.keyboard.press("Tab");
    const [rules, what] = await tab.page.evaluate(`((short) => {
      const e = document.activeElement;
      if (!e || e === document.body) return [["focus-lost"], "after " + document.querySelectorAll("a").length];
      const style = getComputedStyle(e);
      const rules = [];
      const seen = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && !/rgba\\(.*, 0\\)/.test(style.outlineColor)) || style.boxShadow !== "none";
      if (!seen) rules.push("focus-invisible");
      const box = e.getClientRects()[0];
      const edge = (a, b) => [a + Math.min(3, (b - a) / 2), (a + b) / 2, b - Math.min(3, (b - a) / 2)];
      let inside = 0;
      let covered = "";
      for (const x of edge(box.left, box.right)) for (const y of edge(box.top, box.bottom)) {
        if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
        inside += 1;
        const top = document.elementFromPoint(x, y);
        // Only what floats covers; the boxes of links on neighbouring lines may touch.
        let bar = top;
        while (bar && !["fixed", "sticky", "absolute"].includes(getComputedStyle(bar).position)) bar = bar.parentElement;
        if (bar && !e.contains(top) && !bar.contains(e)) covered = short(top);
      }
      if (inside === 0) rules.push("focus-outside");
      else if (covered) rules.push("focus-covered");
      return [rules, short(e) + (covered ? " by " + covered : "")];
    })(${short})`);
    for (const rule of rules) findings.push({ rule, where: name, what });
  }
  return findings;
}

/** Colours that the reader's system forces: what was told by a background alone must have a border. */
export async function forcedColours(tab, name) {
  await tab.page.setViewportSize({ width: 360, height: 640 });
  await tab.go(name);
  const found = await tab.page.evaluate(`(async (short) => {
    const clear = "rgba(0, 0, 0, 0)";
    return [...document.querySelectorAll("a[href], button, summary")].filter((e) => {
      return e.checkVisibility() && !e.matches(".skip") && getComputedStyle(e).backgroundColor !== clear;
    }).map((e, index) => ((e.dataset.filled = index), index));
  })(${short})`);
  await tab.page.emulateMedia({ forcedColors: "active" });
  const bare = await tab.page.evaluate(`((short) => [...document.querySelectorAll("[data-filled]")]
    .filter((e) => parseFloat(getComputedStyle(e).borderBlockStartWidth) < 1).map(short))(${short})`);
  await tab.page.emulateMedia({ forcedColors: "none" });
  return bare.map((what) => ({ rule: "forced-colours", where: name, what: `${what} of ${found.length}` }));
}

/** What the page asked for: nothing of others, nothing that is refused, two answers until it shows. */
export async function requests(tab, name) {
  await tab.page.setViewportSize({ width: 360, height: 640 });
  await tab.go(name);
  const findings = tab.notes.elsewhere.map(({ url }) => ({ rule: "third-party", where: name, what: url }));
  findings.push(...tab.notes.complaints.map((what) => ({ rule: "complaint", where: name, what })));
  const blocking = await tab.page.evaluate(() => {
    return document.querySelectorAll("link[rel=stylesheet]").length + document.querySelectorAll("script[src]:not([defer],[async],[type=module])").length;
  });
  if (blocking > 1) findings.push({ rule: "first-paint", where: name, what: `${blocking + 1} answers before it shows` });
  return findings;
}

/**
 * 7 to 1 between letters and what is behind them (4.5 to 1 for large ones), light and dark: WCAG 1.4.6.
 *
 * axe passes over text without letters of a European script, as this project found with its broken pages.
 */
export async function contrast(tab, name) {
  await tab.page.setViewportSize({ width: 360, height: 640 });
  await tab.go(name);
  await openAll(tab);
  const findings = [];
  for (const colorScheme of ["light", "dark"]) {
    await tab.page.emulateMedia({ colorScheme });
    const found = await tab.page.evaluate(`((short) => {
      const found = [];
      const parse = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
      const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const behind = (e) => {
        for (let at = e; at; at = at.parentElement) {
          const style = getComputedStyle(at);
          if (style.backgroundImage !== "none" || parseFloat(style.opacity) < 1) return null;
          const colour = parse(style.backgroundColor);
          if (colour.length === 3 || colour[3] === 1) return colour;
          if (colour[3] > 0) return null;
        }
        return [255, 255, 255];
      };
      const seen = new Set();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const e = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || seen.has(e) || !e.checkVisibility() || e.closest("script")) continue;
        seen.add(e);
        const style = getComputedStyle(e);
        const ground = behind(e);
        if (!ground) { found.push(["contrast-unknown", short(e)]); continue; }
        const [a, b] = [light(parse(style.color)), light(ground)].sort((x, y) => y - x);
        const ratio = (a + 0.05) / (b + 0.05);
        const size = parseFloat(style.fontSize);
        const large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight, 10) >= 700);
        if (ratio < (large ? 4.5 : 7)) found.push(["contrast", ratio.toFixed(2) + " " + short(e)]);
      }
      return found;
    })(${short})`);
    findings.push(...found.map(([rule, what]) => ({ rule: `${rule}-${colorScheme}`, where: name, what })));
  }
  await tab.page.emulateMedia({ colorScheme: "light" });
  return findings;
}

/** Paper: the page prints, without what only a screen can use. */
export async function print(tab, name) {
  await tab.page.setViewportSize({ width: 794, height: 1123 });
  await tab.go(name);
  const findings = [];
  const pdf = await tab.page.pdf({ format: "A4" });
  if (pdf.subarray(0, 5).toString() !== "%PDF-" || pdf.length < 4000) findings.push({ rule: "print-empty", where: name });
  await tab.page.emulateMedia({ media: "print" });
  const found = await tab.page.evaluate(`((short) => {
    const found = [];
    const shows = (e) => e && e.checkVisibility();
    if (![...document.querySelectorAll("h1, h2")].some(shows)) found.push(["print-heading", ""]);
    for (const e of document.querySelectorAll(".exit, .skip, .languages")) if (shows(e)) found.push(["print-controls", short(e)]);
    for (const e of document.querySelectorAll("main a[href^='tel:']")) if (!shows(e)) found.push(["print-number", short(e)]);
    const dark = getComputedStyle(document.documentElement).backgroundColor;
    if (!["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(dark)) found.push(["print-background", dark]);
    return found;
  })(${short})`);
  await tab.page.emulateMedia({ media: "screen" });
  findings.push(...found.map(([rule, what]) => ({ rule, where: name, what })));
  return findings;
}

/** Every gate of this file by its name. */
export const gates = { reflow, spacing, zoom, sizes, focus, forcedColours, contrast, requests, print };
