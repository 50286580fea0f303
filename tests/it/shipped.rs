//! The site in this repository: it builds without one remark, and says what it promises.

use crate::support::{TODAY, files, program, repository};
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

const LANGUAGES: [(&str, &str, &str); 7] = [
    ("nb", "nb", "ltr"),
    ("en", "en", "ltr"),
    ("uk", "uk", "ltr"),
    ("ar", "ar", "rtl"),
    ("ti", "ti", "ltr"),
    ("prs", "fa-AF", "rtl"),
    ("so", "so", "ltr"),
];

/// The shipped site, built once.
pub(crate) fn shipped() -> &'static BTreeMap<String, Vec<u8>> {
    static BUILT: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    BUILT.get_or_init(|| {
        let folder = tempfile::tempdir().expect("there is room for a test");
        let out = folder.path().join("site");
        let mut command = program();
        command
            .args(["build", "--today", TODAY, "--messages", "en", "--site"])
            .arg(repository())
            .arg("--out")
            .arg(&out);
        let done = command.output().expect("the program starts");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "{said}");
        assert!(!said.contains("error[") && !said.contains("warning["), "{said}");
        files(&out)
    })
}

fn text(path: &str) -> String {
    let bytes = shipped().get(path).unwrap_or_else(|| panic!("the site has no {path}"));
    String::from_utf8(bytes.clone()).expect("pages are UTF-8")
}

fn pages() -> impl Iterator<Item = (&'static str, Html)> {
    shipped().iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, bytes)| {
        (path.as_str(), Html::parse_document(std::str::from_utf8(bytes).expect("pages are UTF-8")))
    })
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).expect("the selector is right")
}

#[test]
fn every_page_says_its_language_and_direction() {
    for (code, tag, direction) in LANGUAGES {
        for path in [
            format!("{code}/index.html"),
            format!("{code}/health/gp/index.html"),
            format!("{code}/502/index.html"),
        ] {
            let page = text(&path);
            assert!(page.contains(&format!("<html lang=\"{tag}\" dir=\"{direction}\"")), "{path}");
        }
    }
}

#[test]
fn every_link_leads_to_a_file_and_an_anchor() {
    let links = select("a[href], link[rel=stylesheet], img[src]");
    let mut ids: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (path, page) in pages() {
        ids.insert(
            path,
            page.select(&select("[id]")).filter_map(|e| e.value().id().map(str::to_owned)).collect(),
        );
    }
    let mut wrong = Vec::new();
    for (path, page) in pages().filter(|(path, _)| !path.ends_with("404.html")) {
        for link in page.select(&links) {
            let href = link.value().attr("href").or(link.value().attr("src")).unwrap_or_default();
            if ["https:", "tel:", "sms:", "mailto:"].iter().any(|scheme| href.starts_with(scheme)) {
                continue;
            }
            let (file, anchor) = href.split_once('#').unwrap_or((href, ""));
            let target = if file.is_empty() { path.to_owned() } else { join(path, file) };
            if !shipped().contains_key(&target) {
                wrong.push(format!("{path}: {href}"));
            } else if !anchor.is_empty()
                && !ids.get(target.as_str()).is_some_and(|ids| ids.iter().any(|id| id == anchor))
            {
                wrong.push(format!("{path}: no anchor {href}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn join(page: &str, href: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn ids_are_unique_and_there_is_one_main_heading() {
    for (path, page) in pages() {
        let mut ids: Vec<&str> =
            page.select(&select("[id]")).filter_map(|element| element.value().id()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{path} has an id twice");
        assert_eq!(page.select(&select("h1")).count(), 1, "{path}");
    }
}

#[test]
fn nothing_comes_from_elsewhere_and_no_script_stands_in_a_page() {
    for (path, page) in pages() {
        for script in page.select(&select("script")) {
            let data = script.value().attr("type") == Some("application/ld+json");
            let own = script.value().attr("src").is_some() && script.text().collect::<String>().is_empty();
            assert!(data || own, "{path}");
        }
        assert_eq!(
            page.select(&select("iframe, object, embed, form, base, [style], style")).count(),
            0,
            "{path}"
        );
        for element in page.select(&select("[src], link[href]")) {
            let address = element.value().attr("src").or(element.value().attr("href")).unwrap_or_default();
            let relation = element.value().attr("rel").unwrap_or_default();
            let loads = !["canonical", "alternate"].contains(&relation);
            let ours = !address.contains("//") || address.starts_with("https://ny.example.no/nittedal/");
            assert!(!loads || ours, "{path} loads {address}");
        }
        for element in page.select(&select("*")) {
            assert!(!element.value().attrs().any(|(name, _)| name.starts_with("on")), "{path}");
        }
    }
}

#[test]
fn a_traceless_page_leaves_no_trace_of_its_topic() {
    for (code, _, _) in LANGUAGES {
        let path = format!("{code}/502/index.html");
        let page = Html::parse_document(&text(&path));
        let exit = page.select(&select("a")).next().expect("the page has links");
        assert_eq!(exit.value().attr("href"), Some("https://www.yr.no/"), "{path}: the exit comes first");
        let scripts: Vec<&str> =
            page.select(&select("script")).filter_map(|script| script.value().attr("src")).collect();
        assert!(scripts.len() == 1 && scripts[0].contains("/assets/exit."), "{path}: {scripts:?}");
        let title: String = page.select(&select("title")).next().expect("a title").text().collect();
        let heading: String = page.select(&select("h1")).next().expect("a heading").text().collect();
        assert!(title.contains("502") && !title.contains(heading.trim()), "{path}: {title}");
        assert_eq!(
            page.select(&select(
                "meta[name=description], link[rel=canonical], link[hreflang], script:not([src])"
            ))
            .count(),
            0,
            "{path}"
        );
        assert_eq!(page.select(&select("a[href$='.vcf'], a[href$='.ics']")).count(), 0, "{path}");
        let meta = page.select(&select("meta[name=referrer]")).next().expect("a referrer policy");
        assert_eq!(meta.value().attr("content"), Some("no-referrer"), "{path}");
        for element in page.select(&select("[id]")) {
            let id = element.value().id().unwrap_or_default();
            assert!(
                !["control", "kontroll", "violence", "helpline"].iter().any(|word| id.contains(word)),
                "{path}: {id}"
            );
        }
    }
    // Its heading stands in no other file.
    let heading = "Du bestemmer over livet ditt";
    for (path, bytes) in shipped() {
        let own = path.ends_with("/502/index.html");
        assert!(own || !String::from_utf8_lossy(bytes).contains(heading), "{path} tells the topic");
    }
}

#[test]
fn emergency_numbers_can_be_called_and_placeholders_cannot() {
    for (code, _, _) in LANGUAGES {
        let page = text(&format!("{code}/safety/emergency/index.html"));
        for uri in ["tel:112", "tel:113", "tel:110", "tel:116117"] {
            assert!(page.contains(uri), "{code}: {uri}");
        }
        let contacts = Html::parse_document(&text(&format!("{code}/contacts/index.html")));
        for card in contacts.select(&select(".card")) {
            let open = card.select(&select(".placeholder")).next().is_none();
            let call = card.select(&select("a[href^='tel:']")).next().is_some();
            assert!(open || !call, "{code}: a placeholder can be called");
        }
    }
}

#[test]
fn every_number_is_followed_by_its_page() {
    for (path, bytes) in
        shipped().iter().filter(|(path, _)| path.starts_with("nb/") && path.ends_with("/index.html"))
    {
        let page = Html::parse_document(std::str::from_utf8(bytes).expect("pages are UTF-8"));
        let Some(number) = page.select(&select(".about b")).next() else { continue };
        let number: String = number.text().collect();
        assert!(shipped().contains_key(&format!("{number}/index.html")), "{path}: /{number}/");
        assert!(shipped().contains_key(&format!("nb/{number}/index.html")), "{path}: /nb/{number}/");
    }
}

#[test]
fn a_translation_shows_the_norwegian_word_and_the_sentence_to_say() {
    let page = Html::parse_document(&text("ti/health/gp/index.html"));
    let norwegian = select(".text span[lang=nb][dir=ltr]");
    let terms: Vec<String> = page.select(&norwegian).map(|element| element.text().collect()).collect();
    assert!(terms.contains(&"fastlege".to_owned()), "{terms:?}");
    let sentence = page.select(&select(".sentence[lang=nb]")).next().expect("a sentence to say");
    assert_eq!(sentence.text().collect::<String>(), "Jeg trenger tolk på tigrinja.");
}

#[test]
fn a_demonstration_says_so_and_is_not_found() {
    assert!(!shipped().contains_key("sitemap.xml"));
    assert!(text("robots.txt").contains("Disallow: /"));
    for (path, page) in pages() {
        let robots = page.select(&select("meta[name=robots]")).next().expect("a demonstration is not found");
        assert!(robots.value().attr("content").unwrap_or_default().contains("noindex"), "{path}");
    }
}

#[test]
fn no_page_is_heavier_than_its_budget() {
    // gzip is what every server has; the budget of the theme is held by the build. Here: no page grew
    // beyond a quarter of a megabyte before compression, which a cheap phone has to lay out.
    for (path, bytes) in shipped() {
        assert!(bytes.len() < 256 * 1024, "{path} has {} bytes", bytes.len());
    }
}

#[test]
fn docs_and_licences_are_there() {
    for path in [
        "README.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
        "LICENSE-CONTENT",
        "docs/architecture.md",
        "docs/redaktor.md",
        "docs/koordinator.md",
        "docs/translators.md",
        "docs/web-team.md",
        "docs/themes.md",
    ] {
        assert!(Path::new(repository()).join(path).is_file(), "{path}");
    }
}

#[test]
fn in_production_exactly_what_a_municipality_must_fill_in_or_have_read_is_left() {
    let folder = tempfile::tempdir().expect("there is room for a test");
    for part in ["content", "locales", "themes"] {
        for (path, bytes) in files(&repository().join(part)) {
            let path = folder.path().join(part).join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder is made");
            std::fs::write(path, bytes).expect("a file is written");
        }
    }
    let settings = std::fs::read_to_string(repository().join("site.yaml")).expect("settings");
    let production = settings.replacen("stage: demonstration", "stage: production", 1);
    assert_ne!(settings, production);
    std::fs::write(folder.path().join("site.yaml"), production).expect("settings are written");
    let mut command = program();
    command.args(["check", "--today", TODAY, "--format", "json", "--site"]).arg(folder.path());
    let said = String::from_utf8(command.output().expect("the program starts").stdout).expect("text");
    let problems = said.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for problem in problems {
        let text = |key: &str| problem[key].as_str().unwrap_or_default().to_owned();
        found.entry(text("code")).or_default().push(text("file"));
    }
    let codes: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(codes, ["coverage", "placeholder-contact"]);
    assert_eq!(found["coverage"].len(), LANGUAGES.len() - 1, "no translation of a safety page is read yet");
    let mut placeholders: Vec<String> = ["contacts", "activities"]
        .iter()
        .flat_map(|kind| {
            let records = files(&repository().join("content").join(kind)).into_iter();
            let left =
                records.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains("placeholder: true"));
            left.map(move |(name, _)| format!("content/{kind}/{name}")).collect::<Vec<_>>()
        })
        .collect();
    placeholders.sort();
    let mut told = found["placeholder-contact"].clone();
    told.sort();
    assert_eq!(told, placeholders);
}
