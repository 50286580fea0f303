//! What a telephone may keep, and the file that goes from telephone to telephone.

use crate::support::{Done, Project, TODAY, files, program, repository};
use flate2::read::GzDecoder;
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::OnceLock;
use veiviser::digest::sha256_base64;

const LANGUAGES: [&str; 7] = ["nb", "en", "uk", "ar", "ti", "prs", "so"];

/// The site of this repository, built for `today`.
fn built(today: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = tempfile::tempdir().expect("there is room for a test");
    let out = folder.path().join("site");
    let mut command = program();
    command.args(["build", "--today", today, "--site"]).arg(repository()).arg("--out").arg(&out);
    let done = Done::from(command.output().expect("the program starts"));
    assert_eq!(done.code, 0, "{}", done.stderr);
    files(&out)
}

fn shipped() -> &'static BTreeMap<String, Vec<u8>> {
    static BUILT: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    BUILT.get_or_init(|| built(TODAY))
}

fn list(site: &BTreeMap<String, Vec<u8>>, code: &str) -> serde_json::Value {
    let bytes = site.get(&format!("{code}/offline.json")).unwrap_or_else(|| panic!("{code} has a list"));
    serde_json::from_slice(bytes).expect("the list is JSON")
}

/// Path and digest of every file of a list.
fn named(list: &serde_json::Value) -> BTreeMap<String, String> {
    let files = list["files"].as_array().expect("a list of files");
    let text = |value: &serde_json::Value| value.as_str().expect("text").to_owned();
    files.iter().map(|file| (text(&file[0]), text(&file[1]))).collect()
}

/// The files in the pack of a language, taken apart by its list.
fn unpacked(site: &BTreeMap<String, Vec<u8>>, code: &str) -> BTreeMap<String, Vec<u8>> {
    let mut bytes = Vec::new();
    let pack = site[&format!("{code}/offline.bin")].as_slice();
    GzDecoder::new(pack).read_to_end(&mut bytes).expect("the pack is gzip");
    let mut rest = bytes.as_slice();
    let mut found = BTreeMap::new();
    for file in list(site, code)["files"].as_array().expect("a list of files") {
        let length = file[2].as_u64().and_then(|length| usize::try_from(length).ok()).expect("a length");
        let (own, others) = rest.split_at(length);
        found.insert(file[0].as_str().expect("a path").to_owned(), own.to_vec());
        rest = others;
    }
    assert!(rest.is_empty(), "{code}: the pack holds nothing that the list does not name");
    found
}

fn select(selector: &str) -> Selector {
    Selector::parse(selector).expect("the selector is right")
}

#[test]
fn a_language_keeps_its_own_pages_and_nothing_that_leaves_no_trace() {
    for code in LANGUAGES {
        let list = list(shipped(), code);
        let named = named(&list);
        for page in [
            "index.html",
            "safety/emergency/index.html",
            "contacts/index.html",
            "glossary/index.html",
            "a-z/index.html",
            "health/gp/index.html",
            "offline.html",
        ] {
            assert!(named.contains_key(&format!("{code}/{page}")), "{code} keeps {page}");
        }
        let unpacked = unpacked(shipped(), code);
        for (path, digest) in &named {
            let first = path.split('/').next().unwrap_or_default();
            assert!(first == code || first == "assets", "{code} keeps {path}");
            let numeric = path.split('/').any(|part| part.parse::<u32>().is_ok());
            assert!(!numeric, "{path}: such an address may be one that must leave no trace");
            assert_eq!(*digest, sha256_base64(&shipped()[path]), "{path}");
            assert_eq!(unpacked[path], shipped()[path], "{path}");
        }
        let bytes = shipped()[&format!("{code}/offline.bin")].len();
        assert_eq!(list["bytes"], bytes, "{code}: the reader is told what it costs");
        let pages = shipped().keys().filter(|path| path.starts_with(&format!("{code}/"))).filter(|path| {
            let numeric = path.split('/').any(|part| part.parse::<u32>().is_ok());
            let other = ["side-by-side", "print"].iter().any(|form| path.contains(form));
            path.ends_with("/index.html") && path.split('/').count() > 3 && !numeric && !other
        });
        for page in pages {
            assert!(named.contains_key(page), "{code}: all pages of this site fit, also {page}");
        }
        assert!(bytes <= 300_000, "{code}: {bytes} bytes");
    }
}

#[test]
fn everything_that_kept_pages_load_is_kept_too() {
    let loads = select("link[rel=stylesheet], script[src], img[src]");
    for code in LANGUAGES {
        let named = named(&list(shipped(), code));
        for path in named.keys().filter(|path| path.ends_with(".html")) {
            let page = Html::parse_document(&String::from_utf8_lossy(&shipped()[path]));
            for element in page.select(&loads) {
                let value = element.value();
                let href = value.attr("href").or(value.attr("src")).unwrap_or_default();
                let target = href.trim_start_matches("../");
                assert!(named.contains_key(target), "{path} loads {target}");
            }
        }
    }
}

#[test]
fn a_new_day_changes_the_list_and_not_the_version() {
    let project = offline_project();
    let today = project.build();
    let done = Done::from(
        program()
            .args(["build", "--today", "2026-11-23", "--site"])
            .arg(project.path())
            .output()
            .expect("it starts"),
    );
    assert_eq!(done.code, 0, "{}", done.stderr);
    let tomorrow = files(&project.public());
    let changed: Vec<&String> = today.keys().filter(|path| today[*path] != tomorrow[*path]).collect();
    let calendars = |path: &&&String| !path.ends_with(".ics");
    let changed: Vec<&&String> = changed.iter().filter(calendars).collect();
    assert_eq!(changed, [&"en/offline.json", &"nb/offline.json"]);
    assert_eq!(list(&today, "nb")["version"], list(&tomorrow, "nb")["version"]);
    assert!(
        list(&tomorrow, "nb")["words"]["offer"].as_str().is_some_and(|words| words.contains("23. november"))
    );
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 05 90 01");
    assert_ne!(list(&project.build(), "nb")["version"], list(&today, "nb")["version"]);
}

/// The small site with an offline copy.
fn offline_project() -> Project {
    let project = Project::new();
    project.change("site.yaml", "outputs: [", "outputs: [offline, ");
    project
}

#[test]
fn a_site_that_offers_no_copy_has_nothing_of_it() {
    let site = Project::new().build();
    let traces: Vec<&String> =
        site.keys().filter(|path| path.contains("offline") || *path == "worker.js").collect();
    assert!(traces.is_empty(), "{traces:?}");
    assert!(!String::from_utf8_lossy(&site["nb/index.html"]).contains("offline"));
}

#[test]
fn only_front_pages_have_the_button_and_it_waits_for_its_script() {
    let button = select(".offline[hidden] button[data-part=save]");
    for (path, bytes) in shipped().iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = Html::parse_document(&String::from_utf8_lossy(bytes));
        let front = LANGUAGES.iter().any(|code| *path == format!("{code}/index.html"));
        assert_eq!(page.select(&button).count(), usize::from(front), "{path}");
    }
}

#[test]
fn without_room_for_all_the_emergency_numbers_come_first() {
    let project = offline_project();
    project.write("content/safety/danger.nb.md", urgent_page());
    for number in 0..8_u32 {
        // Letters that do not compress: each page has some 50 kB of them.
        let mut random = fastrand::Rng::with_seed(u64::from(number));
        let noise: String = (0..90_000).map(|_| random.lowercase()).collect();
        let lines: Vec<&str> =
            noise.as_bytes().chunks(60).map(|l| std::str::from_utf8(l).expect("ASCII")).collect();
        let page = String::from_utf8(
            std::fs::read(project.path().join("content/start/welcome.nb.md")).expect("it is there"),
        )
        .expect("text")
        .replace("number: 101", &format!("number: {}", 300 + number));
        project.write(
            &format!("content/start/large-{number}.nb.md"),
            format!("{page}\n```\n{}\n```\n", lines.join("\n")),
        );
    }
    project.change("themes/default/theme.yaml", "14336", "900000");
    let site = project.build();
    let list = list(&site, "nb");
    let named = named(&list);
    assert!(list["bytes"].as_u64().is_some_and(|bytes| bytes <= 300_000), "{}", list["bytes"]);
    assert!(named.contains_key("nb/safety/danger/index.html") && named.contains_key("nb/offline.html"));
    let large = named.keys().filter(|path| path.contains("/large-")).count();
    assert!((1..8).contains(&large), "{large} large pages fit");
}

fn urgent_page() -> String {
    "---\nnumber: 120\ntitle: Ring nå\nsummary: Numre du kan ringe.\nkind: help\naudience: [all]\ncare: [urgent]\ncontacts: [police-emergency]\nowner: unit\nreviewed: 2026-11-01\n\
        review_by: 2027-05-01\nsources:\n  - { title: Politiet, url: \"https://www.politiet.no/\", seen: 2026-11-01 }\n---\n\nRing nå.\n"
        .to_owned()
}

/// The bundle of this repository's site for `arguments`.
fn bundle(arguments: &[&str]) -> (Done, String) {
    let folder = tempfile::tempdir().expect("there is room for a test");
    let out = folder.path().join("file.html");
    let mut command = program();
    command.args(["bundle", "--today", TODAY, "--messages", "en", "--site"]).arg(repository());
    let done =
        Done::from(command.args(arguments).arg("--out").arg(&out).output().expect("the program starts"));
    (done, std::fs::read_to_string(&out).unwrap_or_default())
}

#[test]
fn one_file_holds_the_pages_of_its_languages_and_every_anchor() {
    let (done, text) = bundle(&["--lang", "ti+nb"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert!(text.len() <= 300_000);
    let page = Html::parse_document(&text);
    assert_eq!(page.select(&select("script, link[rel=stylesheet], img, iframe, [src], [style]")).count(), 0);
    let parts: Vec<(Option<&str>, Option<&str>)> = page
        .select(&select("main > div"))
        .map(|part| (part.value().attr("lang"), part.value().attr("dir")))
        .collect();
    assert_eq!(parts, [(Some("ti"), Some("ltr")), (Some("nb"), Some("ltr"))]);
    let ids: Vec<&str> = page.select(&select("[id]")).filter_map(|element| element.value().id()).collect();
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), known.len(), "an id stands twice");
    for link in page.select(&select("a[href]")) {
        let href = link.value().attr("href").unwrap_or_default();
        match href.strip_prefix('#') {
            Some(id) => assert!(known.contains(id), "{href} leads nowhere"),
            None => assert!(
                ["https:", "tel:", "sms:", "mailto:"].iter().any(|scheme| href.starts_with(scheme)),
                "{href} leads to a file that is not there"
            ),
        }
    }
    for id in ["ti-201", "nb-201", "ti-contact-settlement-office", "nb-word-fastlege", "ti-501"] {
        assert!(known.contains(id), "{id}");
    }
    assert!(!known.iter().any(|id| id.contains("502")), "the traceless page is not in it");
    assert!(!text.contains("Du bestemmer over livet ditt"));
    let first = page.select(&select(".card a[href^='tel:']")).next().expect("numbers to call");
    assert_eq!(first.value().attr("href"), Some("tel:112"), "danger comes first");
    assert!(
        text.contains("22. november 2026") && text.contains("href=\"https://ny.example.no/nittedal/ti/\"")
    );
}

#[test]
fn the_style_of_the_file_is_allowed_by_its_digest() {
    let (_, text) = bundle(&["--lang", "ar", "--pages", "health/gp"]);
    let page = Html::parse_document(&text);
    let style: String = page.select(&select("style")).next().expect("a style").text().collect();
    let policy = page.select(&select("meta[http-equiv]")).next().expect("a policy");
    let wanted = format!("'sha256-{}'", sha256_base64(style.as_bytes()));
    let policy = policy.value().attr("content").unwrap_or_default();
    assert!(
        policy.contains(&wanted) && policy.starts_with("default-src 'none'") && !policy.contains("script"),
        "{policy}"
    );
    assert_eq!(page.select(&select("html[lang=ar][dir=rtl]")).count(), 1);
    assert_eq!(page.select(&select("article")).count(), 1, "one page was asked for");
    assert!(text.contains("https://ny.example.no/nittedal/ar/"), "other pages are on the web");
    assert_eq!(text, bundle(&["--lang", "ar", "--pages", "health/gp"]).1, "the same bytes");
}

/// More than fit in seven languages.
const MANY_PAGES: &str = "start/interpreter,start/your-contact-person,start/who-does-what,health/gp,family/kindergarten,programme/rights-and-duties,community/activities,safety/emergency,about/privacy,about/this-site,start/welcome,start/first-two-weeks,start/first-three-months,health/where-to-go,programme/absence,programme/allowance";

#[test]
fn a_site_that_does_not_fit_gives_what_the_reader_needs_most_and_says_what_is_left_out() {
    let (done, text) = bundle(&["--lang", "ti+nb"]);
    assert!(text.len() <= 300_000 && text.len() > 200_000, "{}", text.len());
    assert!(done.stderr.contains("pages are not in it"), "{}", done.stderr);
    for number in [501, 101, 102, 201, 214, 301] {
        assert!(text.contains(&format!("id=\"ti-{number}\"")), "{number} is written in Tigrinya");
    }
    assert!(text.contains("https://ny.example.no/nittedal/ti/"), "the others are on the web");
}

#[test]
fn wishes_that_cannot_be_met_are_refused_in_words() {
    for (arguments, words) in [
        (&["--lang", "xx"][..], "the language `xx` is not published"),
        (&["--lang", "nb", "--pages", "health/gpp"], "there is no page `health/gpp`"),
        (&["--lang", "nb", "--pages", "safety/right-to-decide"], "must leave no trace"),
        (
            &["--lang", "nb+en+uk+ar+ti+prs+so", "--pages", MANY_PAGES],
            "the limit is 300 kB; take fewer languages",
        ),
    ] {
        let (done, text) = bundle(arguments);
        assert!(done.code == 2 && done.stderr.contains(words), "{arguments:?}: {}", done.stderr);
        assert!(text.is_empty(), "{arguments:?}: nothing is written");
    }
    let project = Project::new();
    project.write("mine.html", "mine");
    let out = project.path().join("mine.html");
    let out = out.to_str().expect("a path of a test");
    assert_eq!(project.run(&["bundle", "--lang", "nb", "--out", out]).code, 2);
    assert_eq!(
        std::fs::read_to_string(out).expect("it is there"),
        "mine",
        "no file of others is written over"
    );
    let again = project.path().join("again.html");
    let again = again.to_str().expect("a path of a test");
    for _ in 0..2 {
        assert_eq!(project.run(&["bundle", "--lang", "nb+en", "--out", again]).code, 0);
    }
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 O5 90 00");
    assert_eq!(project.run(&["bundle", "--lang", "nb", "--out", again]).code, 1, "the content has errors");
}
