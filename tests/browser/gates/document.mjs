// What can be seen in the text of a page alone, and what none of the bought tools see: languages and
// directions, addresses, what must not stand in a page.
//
// The rules run in a browser, because it reads HTML as a telephone does; nothing is loaded or shown.
import path from "node:path";
import { pages } from "../lib/site.mjs";

const known = new Set(pages.map((one) => one.path));

/** What the rules find in pages `{ path, html }`; `window` is a tab with any page open. */
export async function documents(window, list) {
  const results = await window.page.evaluate(rules, list.map(({ path, html }) => ({ path, html })));
  return list.flatMap((one, index) => [
    ...results[index].findings.map((f) => ({ ...f, where: one.path })),
    ...addresses(one, results[index].links, results[index].ids),
  ]);
}

// Links within the site lead to pages that exist; fragments of this page exist.
function addresses(one, links, ids) {
  const findings = [];
  for (const link of links) {
    if (/^(?:[a-z]+:|\/\/)/i.test(link)) continue;
    const [target, fragment] = link.split("#");
    if (target === "" && fragment && !ids.includes(fragment)) {
      findings.push({ rule: "fragment-missing", where: one.path, what: link });
    }
    if (target === "" || !target.endsWith(".html")) continue;
    const name = path.posix.normalize(path.posix.join(path.posix.dirname(one.path), target));
    if (!known.has(name)) findings.push({ rule: "broken-link", where: one.path, what: link });
  }
  return findings;
}

// Runs in the browser. No name from outside is seen here.
function rules(list) {
  const table = { nb: "Latn", nn: "Latn", en: "Latn", so: "Latn", uk: "Cyrl", ti: "Ethi", ar: "Arab", fa: "Arab", ps: "Arab" };
  const letters = {
    Latn: /\p{Script=Latin}[\p{Script=Latin}-]{2,}(?:[\s,.-]+\p{Script=Latin}+)*/gu,
    Cyrl: /\p{Script=Cyrillic}{3,}/gu,
    Arab: /\p{Script=Arabic}{3,}/gu,
    Ethi: /\p{Script=Ethiopic}{3,}/gu,
  };
  // A name in Latin letters needs no mark (WCAG 3.1.2): at most three words, the first with a capital.
  const isName = (run) => /^\p{Lu}/u.test(run) && run.trim().split(/\s+/).length <= 3;
  const sayNothing = new Set(["klikk her", "trykk her", "her", "les mer", "mer", "se her", "lenke", "click here", "here",
    "read more", "more", "this page", "link", "натисніть тут", "тут", "читати далі", "детальніше", "اضغط هنا", "انقر هنا",
    "هنا", "اقرأ المزيد", "المزيد", "اینجا کلیک کنید", "اینجا", "بیشتر", "halkan guji", "halkan"]);
  const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

  return list.map(({ html }) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const findings = [];
    const find = (rule, element, what) =>
      findings.push({ rule, what: `${what ?? ""} ${element?.outerHTML.slice(0, 120).replace(/\s+/g, " ") ?? ""}`.trim() });
    const all = (selector) => [...page.querySelectorAll(selector)];
    const root = page.documentElement;

    const primary = (tag) => tag.split("-")[0];
    if (!root.lang) find("lang-missing");
    for (const element of all("[lang]")) {
      const script = table[primary(element.lang)];
      if (!script) find("lang-unknown", element, element.lang);
      const dir = element.closest("[dir]")?.getAttribute("dir") ?? "ltr";
      if (script && dir !== (script === "Arab" ? "rtl" : "ltr")) find("dir-mismatch", element, `${element.lang} ${dir}`);
    }

    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const text = node.data;
      const around = node.parentElement;
      if (around.closest("script, style")) continue;
      const own = table[primary(around.closest("[lang]")?.lang ?? "")];
      const isWritten = /^https:\/\/[!-~]+$/.test(around.textContent.trim()) && around.closest("bdi[dir=ltr]");
      const isAddress = isWritten || /[.@]/.test(around.textContent) && around.closest("a[href^='http'], a[href^='mailto:'], bdi.value");
      for (const [script, pattern] of Object.entries(letters)) {
        if (script === own || isAddress) continue;
        const strange = (text.match(pattern) ?? []).filter((run) => script !== "Latn" || !isName(run));
        if (own && strange.length > 0) find("foreign-script", around, `${script} «${strange.join(" ")}»`);
      }
      if (bidi.test(text)) find("bidi-control", around);
      const rtl = root.dir === "rtl" && around.closest("[dir]")?.getAttribute("dir") !== "ltr";
      if (rtl && /\+?\d(?:[ \u00a0]?\d){4,}/.test(text) && /\d[ \u00a0]\d/.test(text)) find("phone-direction", around, text.trim());
    }
    if (bidi.test(page.title)) find("bidi-control", null, "title");

    for (const element of all("a[href]")) {
      const text = element.textContent.trim().toLowerCase().replace(/[.…:!›»]+$/, "");
      if (sayNothing.has(text)) find("link-text", element);
      if (element.target) find("new-window", element);
    }
    if (all("main").length !== 1) find("main-count");
    if (all("h1").length !== 1) find("h1-count");
    for (const element of all("h1,h2,h3,h4,h5,h6")) {
      const length = element.textContent.trim().length;
      if (length === 0) find("heading-empty", element);
      if (length > 120) find("heading-long", element);
    }
    for (const element of all("img")) {
      if (!element.hasAttribute("alt")) find("alt-missing", element);
      if (/\.(?:png|jpe?g|webp|svg|gif)\s*$/i.test(element.alt)) find("alt-file-name", element);
    }
    for (const element of all("table")) {
      const heads = [...element.querySelectorAll("th")];
      if (heads.length === 0 || heads.some((head) => head.textContent.trim() === "")) find("table-header", element);
    }
    for (const element of all("p")) {
      if (/^\s*[-–•*]\s/.test(element.textContent)) find("fake-list", element);
    }
    for (const element of all("*")) {
      for (const { name } of element.attributes) {
        if (name === "style" || name === "bgcolor" || name === "align") find("inline-style", element);
        if (name.startsWith("on")) find("inline-handler", element);
        if (name === "accesskey" || (name === "tabindex" && element.tabIndex > 0)) find("focus-order", element);
      }
    }
    for (const element of all("iframe, object, embed, frame, marquee, [autoplay], style")) find("forbidden-element", element);
    for (const element of all("script:not([src])")) {
      if (!/^application\/(?:ld\+)?json$/.test(element.type)) find("inline-script", element);
    }
    for (const element of all("meta[http-equiv=refresh]")) {
      if (!element.content.startsWith("0;")) find("refresh-later", element);
    }
    const home = page.querySelector("link[rel=canonical], link[rel=alternate]")?.href;
    for (const element of all("[src], [srcset], [poster], link[rel=stylesheet], link[rel~=icon], link[rel=preload], link[rel=manifest]")) {
      const address = element.getAttribute("src") ?? element.getAttribute("href") ?? element.getAttribute("srcset") ?? "";
      if (/^(?:https?:)?\/\//.test(address) && home && new URL(address, home).host !== new URL(home).host) find("third-party", element);
    }

    const viewport = page.querySelector("meta[name=viewport]")?.content;
    if (viewport !== "width=device-width, initial-scale=1") find("viewport", null, viewport);
    if (page.head.firstElementChild?.getAttribute("charset") !== "utf-8") find("charset");
    const policy = page.querySelector("meta[http-equiv=Content-Security-Policy]")?.content ?? "";
    if (!policy.includes("default-src 'none'") || /unsafe|\*/.test(policy)) find("policy", null, policy);

    const refreshed = all("meta[http-equiv=refresh]").length > 0;
    // Where haste counts the way out comes first, then the way past the menus.
    const isTraceless = page.body.classList.contains("traceless");
    const [first, second] = all("body a[href]");
    if (isTraceless && !first?.classList.contains("exit")) find("exit-first", first);
    const skip = isTraceless ? second : first;
    if (!refreshed && skip?.getAttribute("href") !== `#${page.querySelector("main")?.id}`) find("skip-link", skip);
    return {
      findings,
      links: all("a[href], link[rel=stylesheet]").map((element) => element.getAttribute("href")),
      ids: all("[id]").map((element) => element.id),
    };
  });
}
