//! What a search finds, and what it must never know.

use crate::support::{Project, TODAY, files, program, repository};
use serde_json::Value;
use std::io::Write;

/// Most bytes after gzip of an index of the shipped site: with the script, less than a search engine for
/// static sites fetches before it asks for its first index.
const HEAVIEST: usize = 45_000;

/// Most bytes after gzip of the script.
const SCRIPT: usize = 5_000;

fn weight(bytes: &[u8]) -> usize {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).expect("memory takes everything");
    encoder.finish().expect("memory takes everything").len()
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("an index is JSON")
}

/// The words of an index, each as it is written in full.
fn words(index: &Value) -> Vec<String> {
    let mut before = String::new();
    let mut found = Vec::new();
    for text in index["words"].as_str().expect("words are text").split(' ') {
        let (digit, rest) = text.split_at(1);
        let shared = usize::from_str_radix(digit, 36).expect("a digit says what is shared");
        let units: Vec<u16> = before.encode_utf16().take(shared).collect();
        before = String::from_utf16(&units).expect("no letter is cut") + rest;
        found.push(before.clone());
    }
    found
}

fn entries(index: &Value) -> &Vec<Value> {
    index["entries"].as_array().expect("entries are a list")
}

/// A small site with a search.
fn project() -> Project {
    let project = Project::new();
    project.change("site.yaml", "outputs: [", "outputs: [search, ");
    project
}

/// The page on safety must leave no trace, and what it names neither.
fn secret(project: &Project) {
    project.write(
        "content/contacts/shelter.yaml",
        "type: crisis-centre\nname: { nb: Kanarihuset, en: Canaryhouse }\nowner: unit\ncare: [traceless]\nplaceholder: true\n",
    );
    project.write(
        "content/glossary/canary.yaml",
        "term: kanariord\nforms: [kanariformer]\nword: { en: canaryword }\nexplain: { nb: Kanarisvar., en: Canaryanswer. }\nold_names: [kanarigammel]\ncare: [traceless]\n",
    );
    let page = std::fs::read_to_string(project.path().join("content/safety/talk.nb.md")).expect("a page");
    let secret = page
        .replace("kind: help", "kind: help\nkeywords: [kanarinøkkel]")
        .replace("title: ", "title: Kanarititt ")
        .replace("summary: ", "summary: Kanarisamling ");
    project.write("content/safety/talk.nb.md", format!("{secret}\n\n## Kanaridel\n\nKanaritekst.\n"));
    let open = "content/start/welcome.nb.md";
    let text = std::fs::read_to_string(project.path().join(open)).expect("a page");
    let links = "Snakk med [kanarilenke](page:safety/talk) på kontoret.";
    project.write(open, format!("{text}\n\n{links}\n"));
}

#[test]
fn the_word_from_a_letter_leads_to_the_page_in_the_language_of_the_reader() {
    let folder = tempfile::tempdir().expect("there is room for a test");
    let mut build = program();
    build
        .args(["build", "--today", TODAY, "--site"])
        .arg(repository())
        .arg("--out")
        .arg(folder.path().join("out"));
    assert!(build.output().expect("the program starts").status.success());
    let site = files(&folder.path().join("out"));
    let index = json(&site["ar/search.json"]);
    let known = words(&index);
    for word in ["fastlege", "fastlegen", "barnehage", "barnehageplass", "tolk", "soknad", "طبيب", "روضه"]
    {
        assert!(known.iter().any(|other| other.contains(word)), "{word}");
    }
    let page =
        entries(&index).iter().find(|entry| entry[0] == "health/gp/index.html").expect("the page is there");
    assert_eq!(page[1], "طبيب الأسرة الخاص بكم");
    assert!(page[3].as_str().is_some_and(|norwegian| norwegian.contains("fastlege")), "{page}");
    for entry in entries(&index) {
        let (file, anchor) = entry[0]
            .as_str()
            .and_then(|href| href.split_once('#'))
            .unwrap_or((entry[0].as_str().unwrap_or_default(), ""));
        let page = site.get(&format!("ar/{file}")).map(|bytes| String::from_utf8_lossy(bytes));
        assert!(
            page.is_some_and(|page| page.contains(&format!("id=\"{anchor}")) || anchor.is_empty()),
            "{entry}"
        );
    }
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with("/search.json")) {
        let heavy = weight(bytes);
        assert!(heavy < HEAVIEST, "{path}: {heavy}");
    }
    let script = site.iter().find(|(path, _)| path.starts_with("assets/search."));
    assert!(script.is_some_and(|(_, bytes)| weight(bytes) < SCRIPT));
}

#[test]
fn nothing_that_must_leave_no_trace_is_in_an_index() {
    let project = project();
    secret(&project);
    let site = project.build();
    for lang in ["nb", "en"] {
        let bytes = &site[&format!("{lang}/search.json")];
        let index = json(bytes);
        let text = String::from_utf8_lossy(bytes).to_lowercase();
        assert!(!text.contains("kanari") && !text.contains("canary"), "{text}");
        let known = words(&index);
        assert!(known.iter().all(|word| !word.contains("kanari") && !word.contains("canary")), "{known:?}");
        assert!(
            entries(&index)
                .iter()
                .all(|entry| entry[0] != format!("../{lang}/102/index.html") && entry[4] != 102)
        );
    }
    // The words around the links are there: it is no empty index.
    assert!(words(&json(&site["nb/search.json"])).contains(&"snakk".to_owned()));
}

#[test]
fn in_production_a_text_that_nobody_has_read_is_found_by_its_title_only() {
    let project = project();
    let talk = std::fs::read_to_string(project.path().join("content/safety/talk.nb.md")).expect("a page");
    let open =
        talk.replace("number: 102", "number: 103").replace(", traceless]", "]").replace(", helpline", "");
    project.write("content/safety/open.nb.md", open);
    project.write(
        "content/safety/open.en.md",
        "---\ntitle: Somebody to talk to\nsummary: Unreadsummary here.\ntranslation:\n  by: machine\n---\n\n\
            Unreadtext [the police](contact:police-emergency).\n\n## Unreadheading\n",
    );
    let known = |site: &std::collections::BTreeMap<String, Vec<u8>>| words(&json(&site["en/search.json"]));
    assert!(known(&project.build()).contains(&"unreadtext".to_owned()));
    project.change("site.yaml", "stage: demonstration", "stage: production");
    let done = project.run(&["build"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    let site = files(&project.public());
    let words = known(&site);
    assert!(words.contains(&"somebody".to_owned()));
    assert!(words.iter().all(|word| !word.starts_with("unread")), "{words:?}");
    assert!(!String::from_utf8_lossy(&site["en/search.json"]).contains("Unread"));
}

#[test]
fn a_site_has_a_search_only_if_it_asks_for_one() {
    let without = Project::new().build();
    assert!(without.keys().all(|path| !path.ends_with("search.json")));
    let home = |site: &std::collections::BTreeMap<String, Vec<u8>>| {
        String::from_utf8_lossy(&site["nb/index.html"]).into_owned()
    };
    assert!(!home(&without).contains("role=\"search\""));
    let with = project().build();
    let page = home(&with);
    // Until the script runs there is no field that would do nothing.
    assert!(page.contains("role=\"search\" hidden"), "{page}");
    assert!(!String::from_utf8_lossy(&with["nb/102/index.html"]).contains("search.json"));
}
