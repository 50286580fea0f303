//! What browsers send, and the language their reader gets.

use super::{Choice, choices_of, chosen};
use crate::locale::Language;

fn site(codes: &[&str]) -> Vec<Choice> {
    let languages: Vec<_> = codes.iter().map(|code| Language::find(code).expect("a language")).collect();
    choices_of(&languages)
}

/// One row per case, beside this file: the tests with real servers read the same table.
const TABLE: &str = include_str!("choice_cases.txt");

#[test]
fn a_reader_gets_the_first_language_that_the_site_has() {
    let choices = site(&["nb", "en", "uk", "ar", "ti", "prs", "so"]);
    let rows: Vec<(&str, &str)> = TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once('|').expect("a language and a header"))
        .collect();
    assert!(rows.len() >= 40, "only {} cases", rows.len());
    for (expected, header) in rows {
        assert_eq!(chosen(&choices, header).unwrap_or("-"), expected.trim(), "{header}");
    }
}

#[test]
fn the_longest_name_of_a_language_decides() {
    let both = site(&["prs", "fa", "nb", "nn", "kmr", "ckb"]);
    for (header, expected) in [
        ("fa-AF", "prs"),
        ("fa-AF-x-a", "prs"),
        ("fa", "fa"),
        ("fa-IR", "fa"),
        ("nn-NO", "nn"),
        ("no", "nb"),
        ("ku", "kmr"),
        ("ku-Arab-IQ", "ckb"),
        ("ku-TR", "kmr"),
    ] {
        assert_eq!(chosen(&both, header), Some(expected), "{header}");
    }
    let one = site(&["fa", "nn"]);
    assert_eq!(chosen(&one, "fa-AF"), Some("fa"), "Persian is what readers of Dari can read");
    assert_eq!(chosen(&one, "no"), Some("nn"), "nynorsk is Norwegian");
}
