//! What is left to translate: the package for translators.

use crate::support::base;
use std::collections::BTreeMap;
use veiviser::cache::Cache;
use veiviser::exchange::package;
use veiviser::model::Site;
use veiviser::pipeline::analyze;
use veiviser::source::Sources;

fn site(files: BTreeMap<String, Vec<u8>>) -> Site {
    let sources = Sources::from_bytes(files.into_iter().collect());
    let (analysis, _) = analyze(&sources, "2026-11-22".parse().expect("a date"), &Cache::default());
    analysis.site.expect("the small site has settings")
}

#[test]
fn all_of_a_page_without_translation_goes_to_the_translator() {
    let site = site(base());
    let english = site.tongue("en").expect("the site has English");
    let talk: Vec<_> =
        package(&site, english).into_iter().filter(|piece| piece.page == "safety/talk").collect();
    assert_eq!(talk.len(), 3, "title, summary and one paragraph");
}

#[test]
fn one_changed_word_sends_one_block_to_the_translator() {
    let first = site(base());
    let page = &first.pages["start/welcome"];
    let digests = veiviser::model::made_from(&page.original, &page.translations["en"].page);
    let mut files = base();
    let change = |files: &mut BTreeMap<String, Vec<u8>>, path: &str, from: &str, to: &str| {
        let text = String::from_utf8(files[path].clone()).expect("text");
        assert!(text.contains(from));
        files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
    };
    change(
        &mut files,
        "content/start/welcome.en.md",
        "by: human",
        &format!("made_from: \"{digests}\"\n  by: human"),
    );
    let english = |site: &Site| {
        let pieces = package(site, site.tongue("en").expect("the site has English"));
        pieces.into_iter().filter(|piece| piece.page == "start/welcome").count()
    };
    assert_eq!(english(&site(files.clone())), 0);
    change(&mut files, "content/start/welcome.nb.md", "legen din", "din egen lege");
    assert_eq!(english(&site(files)), 1);
}
