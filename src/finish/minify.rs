//! Makes pages and style sheets smaller without changing what they mean.
//!
//! A wrapper of the crate `minify-html` with the settings that were measured to be harmless. That
//! crate calls itself once for every level of nesting and can abort the whole program when the stack
//! ends, so it is given its own thread with a large stack, and what nests too deeply is left as it
//! is. Without the feature `minify` everything is left as it is.
//!
//! One thing changes, and templates must allow for it: white space between inline elements directly
//! inside `div`, `nav`, `footer`, `header`, `section`, `blockquote` and the like is removed.

/// How deep elements, or brackets of a style sheet, may nest and still be minified.
pub(super) const MOST_NESTING: usize = 200;

/// Stack for the minifier in bytes: the crate needs less than 1 KiB for each level.
#[cfg(feature = "minify")]
const STACK: usize = 16 * 1024 * 1024;

/// Minifies a whole page.
///
/// Returns the page as it is if it nests deeper than [`MOST_NESTING`] or the minifier fails.
#[must_use]
pub fn page(html: &str) -> String {
    #[cfg(feature = "minify")]
    if depth::of_page(html) <= MOST_NESTING {
        return work::minified(html, work::Css::Keep).unwrap_or_else(|| html.to_owned());
    }
    html.to_owned()
}

/// Minifies a style sheet.
///
/// Returns the style sheet as it is if it has an error, holds `</style`, nests deeper than
/// [`MOST_NESTING`], or nothing of it would be left.
#[must_use]
pub(super) fn css(style_sheet: &str) -> String {
    #[cfg(feature = "minify")]
    if let Some(small) = work::minified_css(style_sheet) {
        return small;
    }
    style_sheet.to_owned()
}

#[cfg(feature = "minify")]
mod work {
    use super::{MOST_NESTING, STACK, depth};
    use minify_html::Cfg;
    use std::thread;

    /// What happens to style sheets within a page.
    #[derive(Clone, Copy, PartialEq, Eq)]
    pub(super) enum Css {
        Keep,
        Minify,
    }

    /// The settings pinned for version 0.18. All others stay off: they give invalid HTML or take
    /// scripts apart.
    fn settings(css: Css) -> Cfg {
        Cfg {
            keep_closing_tags: true,
            keep_html_and_head_opening_tags: true,
            keep_input_type_text_attr: true,
            minify_css: css == Css::Minify,
            ..Cfg::default()
        }
    }

    /// Nothing if no thread can be had, the minifier panics (the thread ends and catches it), or the
    /// result is not text or is empty.
    pub(super) fn minified(html: &str, css: Css) -> Option<String> {
        let run = || minify_html::minify(html.as_bytes(), &settings(css));
        let bytes = thread::scope(|scope| {
            let started = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, run);
            started.ok().and_then(|thread| thread.join().ok())
        })?;
        String::from_utf8(bytes).ok().filter(|small| !small.is_empty())
    }

    pub(super) fn minified_css(style_sheet: &str) -> Option<String> {
        let holds_end = style_sheet.to_ascii_lowercase().contains("</style");
        if holds_end || depth::of_css(style_sheet) > MOST_NESTING {
            return None;
        }
        let wrapped = minified(&format!("<style>{style_sheet}</style>"), Css::Minify)?;
        let small = wrapped.strip_prefix("<style>")?.strip_suffix("</style>")?;
        (!small.is_empty()).then(|| small.to_owned())
    }
}

#[cfg(feature = "minify")]
mod depth {
    use super::MOST_NESTING;

    const VOID: [&str; 14] = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
        "track", "wbr",
    ];

    /// How deep the elements of a page nest at most, or one more than is allowed. Counts high where
    /// closing tags are left out: only the end tag of the innermost element closes anything, as in
    /// the minifier.
    pub(super) fn of_page(html: &str) -> usize {
        let mut open: Vec<String> = Vec::new();
        let mut deepest = 0;
        let mut rest = html;
        while let Some(start) = rest.find('<').filter(|_| deepest <= MOST_NESTING) {
            rest = &rest[start..];
            if let Some(name) = name_of(rest, "</") {
                rest = &rest[tag_length(rest)..];
                if open.last() == Some(&name) {
                    open.pop();
                }
            } else if let Some(name) = name_of(rest, "<") {
                let (tag, content) = rest.split_at(tag_length(rest));
                let drawing = name == "svg" || open.iter().any(|outer| outer == "svg");
                let empty = VOID.contains(&name.as_str()) || drawing && tag.ends_with("/>");
                rest = if is_raw(&name, drawing) { at_end_tag(content, &name) } else { content };
                if !empty {
                    open.push(name);
                    deepest = deepest.max(open.len());
                }
            } else {
                rest = after_no_tag(rest);
            }
        }
        deepest
    }

    /// How deep the brackets of a style sheet nest at most; those in strings and comments count too.
    pub(super) fn of_css(style_sheet: &str) -> usize {
        let (mut open, mut deepest) = (0_usize, 0);
        for byte in style_sheet.bytes() {
            match byte {
                b'(' | b'[' | b'{' => open += 1,
                b')' | b']' | b'}' => open = open.saturating_sub(1),
                _ => {}
            }
            deepest = deepest.max(open);
        }
        deepest
    }

    /// The name of a tag in lower case, if it begins like one.
    fn name_of(tag: &str, opening: &str) -> Option<String> {
        let inner = tag.strip_prefix(opening)?;
        let first = inner.chars().next()?;
        let end = inner.find(|c: char| c.is_whitespace() || c == '/' || c == '>');
        first.is_ascii_alphanumeric().then(|| inner[..end.unwrap_or(inner.len())].to_ascii_lowercase())
    }

    /// How long the tag at the start is; a `>` within quotes does not end it.
    fn tag_length(text: &str) -> usize {
        let mut quote = None;
        let mut before = ' ';
        for (offset, character) in text.char_indices() {
            match (quote, character) {
                (Some(open), _) if open == character => quote = None,
                (None, '"' | '\'') if before == '=' => quote = Some(character),
                (None, '>') => return offset + 1,
                _ => {}
            }
            if !character.is_whitespace() {
                before = character;
            }
        }
        text.len()
    }

    /// Whether tags within the element are mere text.
    fn is_raw(name: &str, drawing: bool) -> bool {
        matches!(name, "script" | "style") || !drawing && matches!(name, "textarea" | "title")
    }

    /// The text after something that begins with `<` and is no tag.
    fn after_no_tag(text: &str) -> &str {
        let ends = [("<!--", "-->"), ("<!", ">"), ("<?", "?>"), ("</", ">")];
        let end = ends.iter().find(|(opening, _)| text.starts_with(opening)).map(|(_, end)| *end);
        let Some(end) = end else { return &text[1..] };
        text.find(end).map_or("", |at| &text[at + end.len()..])
    }

    /// The text from the end tag of an element whose content is not markup.
    fn at_end_tag<'a>(text: &'a str, name: &str) -> &'a str {
        let ends = text.match_indices("</").map(|(at, _)| at);
        let is_end = |at: &usize| {
            let tag = &text.as_bytes()[at + 2..];
            tag.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        };
        ends.into_iter().find(is_end).map_or("", |at| &text[at..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scraper::{ElementRef, Html, Node};

    /// Elements that white space around does not show on.
    const BLOCKS: [&str; 22] = [
        "html", "head", "body", "main", "header", "footer", "nav", "div", "p", "ul", "ol", "li", "dl", "dt",
        "dd", "meta", "title", "script", "pre", "details", "summary", "input",
    ];

    /// What a reader and a screen reader get: elements with their attributes in order, and text with
    /// white space as it shows; a line for each block.
    fn meaning(html: &str) -> String {
        let mut out = String::new();
        describe(Html::parse_document(html).root_element(), &mut out);
        let words =
            |line: &str| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        out.lines().map(words).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn describe(element: ElementRef<'_>, out: &mut String) {
        let value = element.value();
        let mut attributes: Vec<_> = value.attrs().collect();
        attributes.sort_unstable();
        let edge = if BLOCKS.contains(&value.name()) { "\n" } else { "" };
        let kept = element.ancestors().chain([*element]).filter_map(ElementRef::wrap);
        let kept = kept.into_iter().any(|outer| matches!(outer.value().name(), "pre" | "script"));
        out.extend([edge, "<", value.name(), &format!(" {attributes:?}>"), edge]);
        for child in element.children() {
            match child.value() {
                Node::Text(text) if kept => out.extend(text.replace(' ', "_").escape_debug()),
                Node::Text(text) => out.push_str(&text.replace(|c: char| c.is_ascii_whitespace(), " ")),
                _ => ElementRef::wrap(child).into_iter().for_each(|inner| describe(inner, out)),
            }
        }
        out.extend([edge, "</", value.name(), ">", edge]);
    }

    const FIXTURES: [&str; 6] = [
        "<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">\n<head>\n  <meta charset=\"utf-8\">\n  \
            <title>الطبيب  &amp; المساعدة</title>\n</head>\n<body>\n  <main>\n    \
            <p>اتصل على <bdi dir=\"ltr\">+47 55 55 33 33</bdi> أو <b>113</b> <i>الآن</i>.</p>\n  \
            </main>\n</body>\n</html>\n",
        "<!DOCTYPE html><html lang=\"nb\"><head><title>a</title></head><body><ul>\n  \
            <li><a href=\"/ar/\" lang=\"ar\" dir=\"rtl\">العربية</a></li>\n  \
            <li><a href=\"/en/\">English</a> <span>(halv)</span></li>\n</ul><ol start=\"3\">\
            <li>en</li> <li>to</li></ol><dl><dt>a</dt> <dd>b <b>c</b> <b>d</b></dd></dl></body></html>",
        "<!DOCTYPE html><html lang=\"nb\"><head><title>a</title></head><body><pre>  to\n    \
            <b>fire</b>  \n\n</pre><p>a\u{a0}b c&nbsp;d\u{ad}e&shy;f \u{2067}x\u{2069} &lt;b&gt; \
            &amp;lt; <code>a  b</code></p></body></html>",
        "<!DOCTYPE html><html lang=\"nb\"><head><title>a</title><script \
            type=\"application/ld+json\">{\"a\": \"\\u003c/script>\",  \"b\": [ 1, 2 ]}</script>\
            </head><body><p>x</p></body></html>",
        "<!DOCTYPE html><html lang=\"nb\"><head><title>a</title></head><body><nav \
            aria-label='Si \"hei\"' data-x=\"a>b\"><ul><li><a href=\"/a?b=1&amp;c=2\">A</a></li>\
            </ul></nav><details open><summary>Mer</summary><p hidden>x</p></details>\
            <input type=\"text\" required disabled></body></html>",
        "<!DOCTYPE html><html lang=\"ti\"><head><title>ሓ</title></head><body><p>ሓደ። ክልተ <svg \
            width=\"24\" aria-hidden=\"true\"><use href=\"#a\"/></svg> <img src=\"a.png\" \
            alt=\"\"></p><!-- note --></body></html>",
    ];

    #[test]
    fn a_page_means_the_same_and_is_not_larger() {
        for html in FIXTURES {
            let small = page(html);
            assert_eq!(meaning(&small), meaning(html));
            assert!(small.len() <= html.len());
            assert_eq!(page(&small), small, "minifying again changes nothing");
        }
    }

    #[test]
    fn the_comparison_sees_what_matters() {
        let [a, b] = [" <b>x</b> <i>y</i>", "<b>x</b><i>y</i>"].map(|p| meaning(&format!("<p>{p}</p>")));
        assert_ne!(a, b);
        assert_ne!(meaning("<p dir=rtl>x"), meaning("<p>x"));
    }

    #[test]
    fn deep_nesting_is_left_alone() {
        let deep = |levels| format!("{}  x{}", "<div>\n".repeat(levels), "</div>".repeat(levels));
        assert_eq!(page(&deep(MOST_NESTING + 1)), deep(MOST_NESTING + 1));
        assert_eq!(page(&deep(50_000)), deep(50_000));
        let swallowed = "< <div>  </>\n".repeat(50_000);
        assert_eq!(page(&swallowed), swallowed);
        let hidden = "<div></b><!-- </div> -->\n".repeat(50_000);
        assert_eq!(page(&hidden), hidden);
        let rules = format!("a {{ color : {}", "(".repeat(100_000));
        assert_eq!(css(&rules), rules);
    }

    #[cfg(feature = "minify")]
    #[test]
    fn pages_and_style_sheets_get_smaller() {
        assert!(page(&"<div>\n  <p>x</p>\n</div>\n".repeat(MOST_NESTING * 2)).len() < 9_000);
        assert!(page(&format!("<p> {}</p>", "<svg><use href='#a'/></svg><br>".repeat(500))).len() > 9_000);
        assert_eq!(css("/* x */ a {\n  color : #ffffff ;\n}\n"), "a{color:#fff}");
        assert_eq!(page("<p  class=\"a\" >x  y</p>"), "<p class=a>x y</p>");
    }

    #[test]
    fn a_style_sheet_never_gets_lost() {
        for odd in ["", "a { color: ", "a{}</style><script>", "/* only */", "}}}", "a{} "] {
            let small = css(odd);
            assert_eq!(small.is_empty(), odd.is_empty(), "{odd}");
        }
        assert_eq!(css("a{}</STYLE><script>"), "a{}</STYLE><script>");
    }
}
