//! What search engines are told: `sitemap.xml` with the languages of every page, and `robots.txt`.
//!
//! The format is that of sitemaps.org (protocol 0.9); the languages are given as Google describes
//! them under "Localized versions of your page".

use jiff::civil::Date;
use std::fmt::Write as _;

/// The most addresses a file may have (sitemaps.org, "Using Sitemap index files").
pub const MOST_ADDRESSES: usize = 50_000;

/// The most bytes a file may have. The protocol says 50 MB and 52 428 800; this is the lower.
pub(super) const MOST_BYTES: usize = 50_000_000;

const HEAD: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"",
    " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
);
const FOOT: &str = "</urlset>\n";

/// One address of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The canonical address: absolute and percent-encoded.
    pub loc: String,
    /// When what the page says last changed.
    pub lastmod: Option<Date>,
    /// Language tag (or `x-default`) and absolute address of every version of the page, itself
    /// included: search engines ignore lists that do not name the page they are about. Empty if
    /// there is but one version.
    pub alternates: Vec<(String, String)>,
}

/// Whether search engines are welcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Visibility {
    /// The real site: everything may be found.
    Production,
    /// A demonstration with invented facts: nothing may be found.
    Demonstration,
}

/// A file under construction.
#[derive(Default)]
struct Part {
    body: String,
    addresses: usize,
    lastmod: Option<Date>,
}

/// Writes the sitemap: names and texts of its files, in order.
///
/// `base_url` is the absolute address under which the files will lie, with or without `/` at the
/// end. There is one `sitemap.xml` as long as there are at most `most_per_file` entries (held to 1
/// and [`MOST_ADDRESSES`]) and [`MOST_BYTES`]; above that the entries are in `sitemap-1.xml` and so
/// on, and `sitemap.xml` comes first and is their index. Entries keep their order.
#[must_use]
pub fn sitemaps(entries: &[Entry], base_url: &str, most_per_file: usize) -> Vec<(String, String)> {
    let parts = divided(entries, most_per_file.clamp(1, MOST_ADDRESSES), MOST_BYTES);
    if parts.len() < 2 {
        let body = parts.into_iter().next().unwrap_or_default().body;
        return vec![("sitemap.xml".to_owned(), format!("{HEAD}{body}{FOOT}"))];
    }
    let mut files = vec![("sitemap.xml".to_owned(), index(&parts, base_url))];
    for (number, part) in parts.iter().enumerate() {
        files.push((part_name(number), format!("{HEAD}{}{FOOT}", part.body)));
    }
    files
}

/// Writes `robots.txt` (RFC 9309).
///
/// A demonstration is closed to all; the real site is open and says where its sitemap is.
#[must_use]
pub(super) fn robots(base_url: &str, visibility: Visibility) -> String {
    match visibility {
        Visibility::Demonstration => "User-agent: *\nDisallow: /\n".to_owned(),
        Visibility::Production => {
            let sitemap = joined(base_url, "sitemap.xml");
            let safe = sitemap.replace(|c: char| c.is_control() || c.is_whitespace(), "");
            format!("User-agent: *\nAllow: /\n\nSitemap: {safe}\n")
        }
    }
}

fn divided(entries: &[Entry], most_addresses: usize, most_bytes: usize) -> Vec<Part> {
    let room = most_bytes.saturating_sub(HEAD.len() + FOOT.len());
    let mut parts: Vec<Part> = Vec::new();
    for entry in entries {
        let text = url_element(entry);
        let fits = |part: &Part| part.addresses < most_addresses && part.body.len() + text.len() <= room;
        if !parts.last().is_some_and(fits) {
            parts.push(Part::default());
        }
        let part = parts.last_mut().expect("one was added if there was none");
        part.body.push_str(&text);
        part.addresses += 1;
        part.lastmod = part.lastmod.max(entry.lastmod);
    }
    parts
}

fn url_element(entry: &Entry) -> String {
    let mut out = format!("<url>\n<loc>{}</loc>\n", escaped(&entry.loc));
    push_lastmod(&mut out, entry.lastmod);
    for (language, address) in &entry.alternates {
        let (language, address) = (escaped(language), escaped(address));
        out.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
        out.push_str(&language);
        out.push_str("\" href=\"");
        out.push_str(&address);
        out.push_str("\"/>\n");
    }
    out.push_str("</url>\n");
    out
}

fn index(parts: &[Part], base_url: &str) -> String {
    let mut out = String::from(concat!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n",
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    ));
    for (number, part) in parts.iter().enumerate() {
        let address = joined(base_url, &part_name(number));
        out.push_str("<sitemap>\n<loc>");
        out.push_str(&escaped(&address));
        out.push_str("</loc>\n");
        push_lastmod(&mut out, part.lastmod);
        out.push_str("</sitemap>\n");
    }
    out.push_str("</sitemapindex>\n");
    out
}

fn push_lastmod(out: &mut String, lastmod: Option<Date>) {
    if let Some(date) = lastmod {
        writeln!(out, "<lastmod>{date}</lastmod>").expect("writing to a String cannot fail");
    }
}

fn part_name(number: usize) -> String {
    format!("sitemap-{}.xml", number + 1)
}

fn joined(base_url: &str, name: &str) -> String {
    format!("{}/{name}", base_url.trim_end_matches('/'))
}

/// Text or attribute value of XML 1.0: the five special characters become references, and what XML
/// cannot hold at all is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const BASE: &str = "https://example.no/";

    fn entry(number: i8) -> Entry {
        Entry {
            loc: format!("https://example.no/nb/{number}/"),
            lastmod: (number > 0).then(|| date(2026, 11, number)),
            alternates: Vec::new(),
        }
    }

    #[test]
    fn a_page_names_all_its_languages() {
        let page = Entry {
            loc: "https://example.no/nb/a/?x=1&y=<\"'>".into(),
            lastmod: Some(date(2026, 3, 1)),
            alternates: vec![
                ("nb".into(), "https://example.no/nb/a/".into()),
                ("fa-AF".into(), "https://example.no/prs/a/?\"&".into()),
                ("x-default".into(), "https://example.no/a/".into()),
            ],
        };
        let files = sitemaps(&[page], BASE, MOST_ADDRESSES);
        let wanted = "<url>\n<loc>https://example.no/nb/a/?x=1&amp;y=&lt;&quot;&apos;&gt;</loc>\n\
            <lastmod>2026-03-01</lastmod>\n\
            <xhtml:link rel=\"alternate\" hreflang=\"nb\" href=\"https://example.no/nb/a/\"/>\n\
            <xhtml:link rel=\"alternate\" hreflang=\"fa-AF\" \
            href=\"https://example.no/prs/a/?&quot;&amp;\"/>\n\
            <xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"https://example.no/a/\"/>\n\
            </url>\n";
        assert_eq!(files, [("sitemap.xml".to_owned(), format!("{HEAD}{wanted}{FOOT}"))]);
    }

    #[test]
    fn many_pages_are_divided_under_an_index() {
        let entries: Vec<_> = (0..5).map(entry).collect();
        assert_eq!(sitemaps(&entries, BASE, 5).len(), 1);
        let files = sitemaps(&entries, BASE, 2);
        let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]);
        let index = &files[0].1;
        assert!(index.contains("<loc>https://example.no/sitemap-3.xml</loc>\n<lastmod>2026-11-04"));
        assert!(index.contains("sitemap-1.xml</loc>\n<lastmod>2026-11-01</lastmod>"));
        for (number, file) in files[1..].iter().enumerate() {
            let wanted = if number == 2 { 1 } else { 2 };
            assert_eq!(file.1.matches("<loc>").count(), wanted);
        }
    }

    #[test]
    fn large_files_are_divided_too() {
        let entries: Vec<_> = (1..5).map(entry).collect();
        let size = url_element(&entries[0]).len();
        let parts = divided(&entries, 100, HEAD.len() + FOOT.len() + 3 * size);
        assert_eq!(parts.iter().map(|part| part.addresses).collect::<Vec<_>>(), [3, 1]);
        assert_eq!(divided(&entries, 100, 1).len(), 4);
    }

    #[test]
    fn odd_numbers_and_no_pages_still_give_files() {
        assert_eq!(sitemaps(&[entry(1), entry(2)], BASE, 0).len(), 3);
        assert_eq!(sitemaps(&[], BASE, 10)[0].1, format!("{HEAD}{FOOT}"));
    }

    #[test]
    fn robots_are_sent_away_from_a_demonstration_only() {
        assert_eq!(robots(BASE, Visibility::Demonstration), "User-agent: *\nDisallow: /\n");
        assert_eq!(
            robots("https://example.no/vei", Visibility::Production),
            "User-agent: *\nAllow: /\n\nSitemap: https://example.no/vei/sitemap.xml\n"
        );
        assert_eq!(robots("https://x\nDisallow: /", Visibility::Production).lines().count(), 4);
    }
}
