// Pages that are broken on purpose: each defect names the gate that must see it.
//
// A defect is made of a page of the site as it is today, so it never grows old. `rule` is what the gate
// calls it. `css` is added to the style sheet of the site, `mend` changes the page.
const end = (html, more) => html.replace("</main>", `${more}</main>`);
const swap = (from, to) => (html) => {
  const changed = html.replace(from, to);
  if (changed === html) throw new Error(`the page has no ${from}: this defect cannot be made`);
  return changed;
};
const add = (more) => (html) => end(html, more);

/** The page that is broken, unless a defect names another. */
export const good = "ar/health/gp/index.html";

export const defects = [
  // What the text of a page shows.
  { name: "no language", gate: "document", rule: /lang-missing/, mend: swap(' lang="ar"', "") },
  { name: "no direction", gate: "document", rule: /dir-mismatch/, mend: swap(' dir="rtl"', "") },
  { name: "Arabic says it is Norwegian", gate: "document", rule: /dir-mismatch|foreign-script/, mend: swap('lang="ar"', 'lang="nb"') },
  { name: "unknown language", gate: "document", rule: /lang-unknown/, mend: swap('lang="ar"', 'lang="norsk"') },
  { name: "Norwegian word without its language", gate: "document", rule: /foreign-script/, mend: add("<p>روضة (barnehage)</p>") },
  { name: "Ukrainian sentence on a Norwegian page", page: "nb/health/gp/index.html", gate: "document", rule: /foreign-script/, mend: add("<p>Зателефонуйте нам завтра</p>") },
  { name: "name of a language without its language", page: "nb/health/gp/index.html", gate: "document", rule: /foreign-script/, mend: add("<p>العربية</p>") },
  { name: "number turned round", gate: "document", rule: /phone-direction/, mend: add("<p>اتصل 67 05 90 00</p>") },
  { name: "hidden direction sign", gate: "document", rule: /bidi-control/, mend: add("<p>نص\u202e عادي</p>") },
  { name: "link says nothing (nb)", page: "nb/health/gp/index.html", gate: "document", rule: /link-text/, mend: add('<p>Les mer <a href="index.html">her</a></p>') },
  { name: "link says nothing (ar)", gate: "document", rule: /link-text/, mend: add('<p><a href="index.html">اضغط هنا</a> للمزيد</p>') },
  { name: "link to a page that is not there", gate: "document", rule: /broken-link/, mend: add('<p><a href="../gone/index.html">صفحة</a></p>') },
  { name: "link to a part that is not there", gate: "document", rule: /fragment-missing/, mend: add('<p><a href="#gone">قسم</a></p>') },
  { name: "new window", gate: "document", rule: /new-window/, mend: add('<p><a href="index.html" target="_blank">صفحة</a></p>') },
  { name: "alternative text is a file name", gate: "document", rule: /alt-file-name/, mend: add('<img src="x.png" alt="house.png" width="9" height="9">') },
  { name: "empty heading", gate: "document", rule: /heading-empty/, mend: add("<h2> </h2>") },
  { name: "table without header", gate: "document", rule: /table-header/, mend: add("<table><tr><td>1</td></tr></table>") },
  { name: "list made of dashes", gate: "document", rule: /fake-list/, mend: add("<p>- واحد</p>") },
  { name: "style in the page", gate: "document", rule: /inline-style/, mend: add('<p style="margin-left:1em">نص</p>') },
  { name: "handler in the page", gate: "document", rule: /inline-handler/, mend: add('<p onclick="go()">نص</p>') },
  { name: "order of the focus changed", gate: "document", rule: /focus-order/, mend: swap('class="skip"', 'class="skip" tabindex="5"') },
  { name: "film that starts by itself", gate: "document", rule: /forbidden-element/, mend: add('<video autoplay src="x.mp4"></video>') },
  { name: "script of others", gate: "document", rule: /third-party/, mend: add('<script src="https://cdn.example.com/x.js"></script>') },
  { name: "zoom forbidden", gate: "document", rule: /viewport/, mend: swap("initial-scale=1", "initial-scale=1, user-scalable=no") },
  { name: "no charset", gate: "document", rule: /charset/, mend: swap('<meta charset="utf-8">', "") },
  { name: "weak policy", gate: "document", rule: /policy/, mend: swap("style-src &#39;self&#39;", "style-src &#39;unsafe-inline&#39;") },
  { name: "two headings of the page", gate: "document", rule: /h1-count/, mend: add("<h1>عنوان</h1>") },
  { name: "no main part", gate: "document", rule: /main-count/, mend: (html) => html.replace("<main", "<div").replace("</main>", "</div>") },
  { name: "way out is not first", page: "ar/502/index.html", gate: "document", rule: /exit-first/, mend: (html) => html.replace(/(<a class="exit".*?<\/a>)([\s\S]*<\/footer>)/, "$2$1") },
  // What html-validate sees.
  { name: "picture without text", gate: "htmlValidate", rule: /wcag\/h37/, mend: add('<img src="x.png" width="9" height="9">') },
  { name: "same id twice", gate: "htmlValidate", rule: /no-dup-id/, mend: add('<p id="main">نص</p>') },
  { name: "heading level skipped", gate: "htmlValidate", rule: /heading-level/, mend: add("<h2>عنوان</h2><h4>عنوان</h4>") },
  { name: "field without label", gate: "htmlValidate", rule: /input-missing-label/, mend: add('<input type="text" name="a">') },
  { name: "button without text", gate: "htmlValidate", rule: /text-content/, mend: add('<button type="button"></button>') },
  { name: "tag that is not closed", gate: "htmlValidate", rule: /close-order/, mend: add("<p><b>نص</p>") },
  { name: "page without title", gate: "htmlValidate", rule: /element-required-content|empty-title|missing/, mend: swap(/<title>[^<]*<\/title>/, "") },
  { name: "details without summary", gate: "htmlValidate", rule: /element-required-content/, mend: add("<details><p>نص</p></details>") },
  // What the Nu checker sees.
  { name: "unknown attribute", gate: "nu", rule: /nu\/error/, mend: add('<p colour="red">نص</p>') },
  { name: "list item without list", gate: "nu", rule: /nu\/error/, mend: add("<li>نص</li>") },
  { name: "bad language of a link", gate: "nu", rule: /nu\/error/, mend: add('<p><a href="index.html" hreflang="no-xx-yy1">صفحة</a></p>') },
  // What axe sees.
  { name: "pale text", page: "nb/health/gp/index.html", gate: "axe", rule: /color-contrast$/, css: ".summary{color:#9a9a9a}" },
  { name: "text that is only just dark enough", page: "nb/health/gp/index.html", gate: "axe", rule: /color-contrast-enhanced/, css: ".summary{color:#707070}" },
  { name: "pale text in the dark", page: "nb/health/gp/index.html", gate: "axeDark", rule: /color-contrast/, css: "@media (prefers-color-scheme:dark){.summary{color:#555}}" },
  { name: "frame without title", gate: "axe", rule: /frame-title/, mend: add('<iframe src="about:blank"></iframe>') },
  { name: "link without text", gate: "axe", rule: /link-name/, mend: add('<p><a href="index.html" aria-label=""></a></p>') },
  { name: "hidden part that takes the focus", gate: "axe", rule: /aria-hidden-focus/, mend: add('<p aria-hidden="true"><a href="index.html">صفحة</a></p>') },
  { name: "role that does not exist", gate: "axe", rule: /aria-roles/, mend: add('<p role="knapp">نص</p>') },
  { name: "small targets close together", gate: "axe", rule: /target-size/, mend: add('<ul class="tiny"><li><a href="index.html">أ</a><a href="#main">ب</a></li></ul>'), css: ".tiny a{display:inline-block;font-size:12px;line-height:12px}" },
  // What shows when the page is drawn.
  { name: "pale Arabic text", gate: "contrast", rule: /contrast-light/, css: ".summary{color:#707070}" },
  { name: "pale Arabic text in the dark", gate: "contrast", rule: /contrast-dark/, css: "@media (prefers-color-scheme:dark){.summary{color:#888}}" },
  { name: "wide block", gate: "reflow", rule: /sideways/, css: ".summary{inline-size:900px}" },
  { name: "fixed height", gate: "spacing", rule: /clipped/, css: ".text>p{block-size:1.6em;overflow:hidden}" },
  { name: "width in letters", gate: "zoom", rule: /sideways/, css: ".summary{min-inline-size:26rem}" },
  { name: "small letters", gate: "sizes", rule: /small-letters/, css: ".summary{font-size:10px}" },
  { name: "low button", gate: "sizes", rule: /small-target/, css: ".button{min-block-size:0!important;padding:0!important;line-height:1!important;font-size:16px}" },
  { name: "number that breaks", gate: "sizes", rule: /number-wraps/, css: ".call .value,.tel{white-space:normal!important}" },
  { name: "focus is not shown", gate: "focus", rule: /focus-invisible/, css: ":focus-visible{outline:none!important}" },
  { name: "bar over the focus", gate: "focus", rule: /focus-covered/, css: "header{position:fixed;inset-block-start:0;inset-inline:0;z-index:9;background:red;block-size:14rem}" },
  { name: "button only by its background", gate: "forcedColours", rule: /forced-colours/, css: ".button,.call{border:0!important}" },
  { name: "picture of others", gate: "requests", rule: /third-party|complaint/, mend: add('<img src="https://cdn.example.com/x.png" alt="نص" width="9" height="9">') },
  { name: "style against the policy", gate: "requests", rule: /complaint/, keepPolicy: true, mend: add('<p style="color:red">نص</p>') },
  { name: "script that holds the page", gate: "requests", rule: /first-paint/, mend: swap("</title>", '</title><script src="../../../robots.txt"></script>') },
  { name: "paper with the menu", gate: "print", rule: /print-controls/, css: "@media print{.languages{display:block!important}}" },
  // What the style sheet says.
  { name: "left is not the beginning", gate: "styles", rule: /physical-css/, css: ".summary{margin-left:1rem}" },
  { name: "fonts from elsewhere", gate: "styles", rule: /css-from-elsewhere/, css: "@font-face{font-family:x;src:url(https://fonts.example.com/x)}" },
  { name: "capitals", gate: "styles", rule: /uppercase/, css: ".summary{text-transform:uppercase}" },
];
