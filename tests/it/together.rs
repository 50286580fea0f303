//! Two languages together, sheets and cards to take along, and what a page gives to be shared.

use crate::support::{Project, TODAY, files, program, repository};
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The small site with everything of this module switched on.
fn project() -> Project {
    let project = Project::new();
    project.change("site.yaml", "calendar]", "calendar, side-by-side, print-sheets]");
    project
}

/// The site of this repository.
fn shipped() -> &'static BTreeMap<String, Vec<u8>> {
    static BUILT: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    BUILT.get_or_init(|| {
        let folder = tempfile::tempdir().expect("there is room for a test");
        let out = folder.path().join("site");
        let mut command = program();
        command.args(["build", "--today", TODAY, "--site"]).arg(repository()).arg("--out").arg(&out);
        let done = command.output().expect("the program starts");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        files(&out)
    })
}

fn page(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Html {
    let bytes = files.get(path).unwrap_or_else(|| panic!("there is {path}"));
    Html::parse_document(std::str::from_utf8(bytes).expect("pages are UTF-8"))
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("the selector is right");
    page.select(&selector).collect()
}

fn words(page: &Html, selector: &str) -> Vec<String> {
    let text = |e: &ElementRef<'_>| e.text().collect::<String>();
    all(page, selector).iter().map(|e| text(e).split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// What is read, without the space between blocks.
fn squeezed(page: &Html, selector: &str) -> String {
    words(page, selector).concat().split_whitespace().collect()
}

#[test]
fn both_halves_say_all_of_their_page_in_its_order() {
    let mut count = 0;
    for path in shipped().keys().filter(|path| path.ends_with("/side-by-side/index.html")) {
        let alone = path.replace("side-by-side/", "");
        let (_, rest) = alone.split_once('/').expect("a page lies under its language");
        let both = page(shipped(), path);
        let own = squeezed(&page(shipped(), &alone), ".text");
        let norwegian = squeezed(&page(shipped(), &format!("nb/{rest}")), ".text");
        assert!(squeezed(&both, ".half:not([lang])").ends_with(&own), "{path}: the text itself");
        assert!(squeezed(&both, ".half[lang]").ends_with(&norwegian), "{path}: the Norwegian");
        assert!(all(&both, ".half[lang]").iter().all(|half| half.value().attr("dir") == Some("ltr")));
        assert!(all(&both, ".note").is_empty(), "{path}: nothing is out of date");
        count += 1;
    }
    assert!(count >= 60, "only {count} pages stand beside the Norwegian");
}

#[test]
fn what_differs_is_marked_in_words_and_stays_in_its_place() {
    let project = project();
    assert_eq!(project.run(&["accept", "start/welcome.en"]).code, 0);
    let files = project.build();
    let current = page(&files, "en/start/welcome/side-by-side/index.html");
    assert!(words(&current, ".note").is_empty(), "{:?}", words(&current, ".note"));
    project.change("content/start/welcome.nb.md", "er legen din.", "er legen din fra nå av.\n\nHei.");
    let files = project.build();
    let later = page(&files, "en/start/welcome/side-by-side/index.html");
    assert_eq!(
        words(&later, ".note"),
        ["The Norwegian text here is newer.", "This text is not translated yet."]
    );
    let changed = words(&later, ".pair-note .half").join(" | ");
    assert!(changed.contains("your doctor"), "{changed}");
    assert!(changed.contains("fra nå av"), "{changed}");
    assert!(changed.ends_with("Hei."), "{changed}");
}

#[test]
fn a_fallback_a_traceless_page_and_an_unread_text_have_no_other_form() {
    let traces = |files: &BTreeMap<String, Vec<u8>>| {
        let forms = files.keys().filter(|path| path.contains("/side-by-side/") || path.contains("/print/"));
        forms.cloned().collect::<Vec<_>>()
    };
    assert!(traces(shipped()).iter().all(|path| !path.contains("right-to-decide") && !path.contains("502")));
    for (path, bytes) in shipped().iter().filter(|(path, _)| path.ends_with("/502/index.html")) {
        let text = String::from_utf8_lossy(bytes);
        for sign in ["manifest", "og:", "side-by-side", "/print/", "ny.example.no"] {
            assert!(!text.contains(sign), "{path} has {sign}");
        }
    }
    let project = project();
    project.remove("content/start/welcome.en.md");
    let files = project.build();
    let found = traces(&files);
    assert_eq!(found, ["nb/start/welcome/print/index.html"], "only what is written");
    assert!(all(&page(&files, "en/start/welcome/index.html"), ".tools a").is_empty());
}

#[test]
fn in_production_an_unread_translation_of_a_dangerous_page_has_no_other_form() {
    let project = project();
    project.change("site.yaml", "stage: demonstration", "stage: production");
    project.change("content/start/welcome.nb.md", "audience: [all]", "audience: [all]\ncare: [reviewed]");
    project.change("content/start/welcome.en.md", "by: human", "by: machine");
    let files = project.build();
    let shown = files.keys().filter(|path| path.starts_with("en/start/welcome/")).collect::<Vec<_>>();
    assert_eq!(shown, ["en/start/welcome/index.html"]);
}

#[test]
fn a_sheet_has_its_number_and_a_code_in_words_and_white() {
    let sheet = page(shipped(), "ti/start/interpreter/print/index.html");
    assert!(words(&sheet, ".page-number").concat().contains("102"));
    assert!(words(&sheet, ".code").concat().contains("https://ny.example.no/nittedal/ti/102/"));
    let code = all(&sheet, "svg.qr")[0];
    assert_eq!(code.value().attr("role"), Some("img"));
    assert!(code.value().attr("aria-label").is_some_and(|alt| alt.contains("102")));
    assert_eq!(all(&sheet, "svg.qr path")[0].value().attr("fill"), Some("#fff"), "white also in the dark");
    assert!(!all(&sheet, ".card a[href^='tel:']").is_empty() || !all(&sheet, ".card").is_empty());
}

#[test]
fn cards_have_the_numbers_left_to_right_and_the_norwegian_sentence() {
    for (code, name) in [("ar", "arabisk"), ("ti", "tigrinja"), ("prs", "dari"), ("so", "somali")] {
        let cards = page(shipped(), &format!("{code}/cards/index.html"));
        let numbers = words(&cards, ".now dd");
        for number in ["110", "112", "113"] {
            assert!(numbers.iter().any(|found| found == number), "{code}: {numbers:?}");
        }
        assert!(all(&cards, ".a6 dd bdi").iter().all(|number| number.value().attr("dir") == Some("ltr")));
        assert_eq!(
            words(&cards, ".a6 .sentence[lang=nb][dir=ltr]"),
            [format!("Jeg trenger tolk på {name}.")]
        );
    }
    assert_eq!(all(&page(shipped(), "nb/cards/index.html"), ".a6").len(), 1, "nobody asks for Norwegian");
}

#[test]
fn the_manifest_is_json_in_the_language_with_icons_that_are_there() {
    for (code, direction) in [("nb", "ltr"), ("ar", "rtl"), ("prs", "rtl")] {
        let bytes = &shipped()[&format!("{code}/manifest.webmanifest")];
        let manifest: serde_json::Value = serde_json::from_slice(bytes).expect("it is JSON");
        assert_eq!(manifest["dir"], direction);
        assert_eq!(manifest["start_url"], "index.html");
        let icons = manifest["icons"].as_array().expect("icons");
        assert_eq!(icons.len(), 2);
        for icon in icons {
            let path = icon["src"].as_str().expect("a path").trim_start_matches("../");
            assert!(shipped().contains_key(path), "{path}");
        }
    }
    for path in ["nb/index.html", "ar/start/interpreter/index.html", "nb/502/index.html"] {
        let page = page(shipped(), path);
        let icon = all(&page, "link[rel=icon]")[0].value().attr("href").expect("an icon").to_owned();
        assert!(shipped().contains_key(icon.trim_start_matches("../")), "{path}: {icon}");
    }
}

#[test]
fn a_page_gives_its_address_and_a_preview_in_its_language() {
    let page = page(shipped(), "uk/start/interpreter/index.html");
    let address = "https://ny.example.no/nittedal/uk/start/interpreter/";
    assert_eq!(words(&page, ".about bdi"), [address]);
    let preview = all(&page, "meta[property='og:title']")[0].value().attr("content").unwrap_or_default();
    assert!(preview.starts_with("Перекладач"), "{preview}");
}
