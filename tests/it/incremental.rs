//! A build that remembers gives the same bytes as one that does not, after any edits.

use crate::support::base;
use std::collections::BTreeMap;
use std::sync::Mutex;
use veiviser::cache::{Cache, Keep};
use veiviser::pipeline::{Shelf, Stopped, analyze, produce};
use veiviser::source::Sources;

type Files = BTreeMap<String, Vec<u8>>;

/// The site made of `files`, or the problems that stop it, as text; and what is remembered.
fn build(files: &Files, old: &Cache) -> (Result<Files, String>, Cache) {
    let sources =
        Sources::from_bytes(files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect());
    let (analysis, mut cache) = analyze(&sources, "2026-11-22".parse().expect("a date"), old);
    let told =
        veiviser::diagnostic::json(&analysis.report, &sources, veiviser::diagnostic::MessageLanguage::Nb);
    if analysis.report.errors() > 0 {
        return (Err(told), cache);
    }
    let out = Mutex::new(Files::new());
    let put = |path: &str, bytes: &[u8]| -> Result<(), ()> {
        out.lock().expect("no test panics while writing").insert(path.to_owned(), bytes.to_vec());
        Ok(())
    };
    match produce(&analysis, old, &mut cache, &put) {
        Ok(()) => (Ok(out.into_inner().expect("no test panics while writing")), cache),
        Err(Stopped::Content(_)) => (Err("stopped".to_owned()), cache),
        Err(Stopped::Output(())) => unreachable!("writing to memory does not fail"),
    }
}

/// One edit that an editor could make, or a cat on the keyboard.
fn edit(files: &mut Files, random: &mut fastrand::Rng, original: &Files) {
    let paths: Vec<String> = original.keys().filter(|path| !path.starts_with("themes/")).cloned().collect();
    let path = paths[random.usize(..paths.len())].clone();
    match random.u8(..10) {
        0 => drop(files.remove(&path)),
        1 | 2 => drop(files.insert(path.clone(), original[&path].clone())),
        3 => {
            let id = format!("content/start/page-{}.nb.md", random.u8(..5));
            let number = 200 + u32::from(random.u8(..5));
            let page = String::from_utf8(original["content/start/welcome.nb.md"].clone()).expect("text");
            files.insert(id, page.replace("number: 101", &format!("number: {number}")).into_bytes());
        }
        4 => {
            let text = String::from_utf8_lossy(files.get(&path).unwrap_or(&original[&path])).into_owned();
            let words = [
                "[](page:start/welcome)",
                "[kontoret](contact:office)",
                "\n\n## Mer\n\n",
                "[x](term:fastlege)",
                "æ",
            ];
            files.insert(path, (text + words[random.usize(..words.len())]).into_bytes());
        }
        _ => {
            let mut text = String::from_utf8_lossy(files.get(&path).unwrap_or(&original[&path])).into_owned();
            let places: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            if let Some(at) = places.get(random.usize(..places.len().max(1))) {
                let bits = ["a", "1", " ", "\n", ":", "Kontoret", "-"];
                text.insert_str(*at, bits[random.usize(..bits.len())]);
            }
            files.insert(path, text.into_bytes());
        }
    }
}

#[test]
fn three_hundred_random_edits_equal_clean_builds() {
    let original = base();
    let mut random = fastrand::Rng::with_seed(20_261_122);
    let mut files = original.clone();
    let mut cache = Cache { keep: Keep::Files, ..Cache::default() };
    let mut built = 0;
    for round in 0..300 {
        edit(&mut files, &mut random, &original);
        if random.u8(..4) == 0 {
            files = original.clone();
        }
        let (remembered, next) = build(&files, &cache);
        let (clean, _) = build(&files, &Cache::default());
        assert_eq!(remembered, clean, "round {round}");
        built += usize::from(clean.is_ok());
        cache = next;
    }
    assert!(
        built > 60,
        "only {built} of the edited sites could be built: the edits are too wild to test anything"
    );
}

#[test]
fn a_changed_contact_reaches_every_page_that_shows_it() {
    let mut files = base();
    let cache = Cache { keep: Keep::Files, ..Cache::default() };
    let (before, cache) = build(&files, &cache);
    let before = before.expect("the small site builds");
    let contact = String::from_utf8(files["content/contacts/office.yaml"].clone()).expect("text");
    files.insert(
        "content/contacts/office.yaml".to_owned(),
        contact.replace("67 05 90 00", "67 05 90 01").into_bytes(),
    );
    let (after, _) = build(&files, &cache);
    let after = after.expect("the changed site builds");
    let shows =
        |files: &Files, path: &str, number: &str| String::from_utf8_lossy(&files[path]).contains(number);
    for path in [
        "nb/start/welcome/index.html",
        "en/start/welcome/index.html",
        "nb/102/index.html",
        "nb/contacts/index.html",
        "index.html",
    ] {
        assert!(shows(&before, path, "67 05 90 00"), "{path} showed the old number");
        assert!(
            shows(&after, path, "67 05 90 01") && !shows(&after, path, "67 05 90 00"),
            "{path} shows the new number"
        );
    }
}

#[test]
fn files_made_when_asked_for_are_the_files_of_a_build() {
    let files = base();
    let (built, _) = build(&files, &Cache::default());
    let built = built.expect("the small site is in order");
    let sources =
        Sources::from_bytes(files.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect());
    let (analysis, mut cache) = analyze(&sources, "2026-11-22".parse().expect("a date"), &Cache::default());
    let shelf = Shelf::of(&analysis).expect("the small site can be shown");
    assert!(built.len() > 20);
    for (path, bytes) in &built {
        for round in ["made", "kept"] {
            let taken = shelf.take(path, &mut cache).expect("templates are in order");
            assert_eq!(taken.expect("the site has it").bytes, bytes.as_slice().into(), "{path}, {round}");
        }
    }
    assert!(shelf.take("nb/nothing/index.html", &mut cache).expect("nothing fails").is_none());
}
