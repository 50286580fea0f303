//! What is promised against threats (`SECURITY.md`) and faults (`docs/faults.md`) is kept by tests that
//! exist: every row of their tables names some, and they are there.

use crate::support::{files, repository};
use std::collections::{BTreeMap, BTreeSet};

/// Every test of this repository, as `file::name`: `hostile::yaml_tricks_are_refused` lies in
/// `tests/it/hostile.rs`, `output::server::admit::…` in `src/output/server/admit.rs`.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for root in ["tests/it", "src"] {
        for (path, bytes) in files(&repository().join(root)) {
            let Some(module) = path.strip_suffix(".rs") else { continue };
            let module = module.trim_end_matches("/mod").replace('/', "::");
            let text = String::from_utf8(bytes).expect("text");
            // A test that is not run keeps nothing.
            for part in
                text.split("#[test]\n").skip(1).filter(|part| !part.trim_start().starts_with("#[ignore"))
            {
                let name = part.split("fn ").nth(1).and_then(|rest| rest.split('(').next()).expect("a name");
                found.insert(format!("{module}::{name}"));
            }
        }
    }
    found
}

/// The rows of the table of a document: the cell of the letter and number, and the tests that the row names.
fn rows(document: &str, letter: char) -> BTreeMap<String, Vec<String>> {
    let text = std::fs::read_to_string(repository().join(document)).expect("the document is there");
    let mut rows = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
        let [number, threat, promise, names] = cells[..] else { continue };
        let is_row = number.strip_prefix(letter).is_some_and(|rest| rest.parse::<u8>().is_ok());
        if !is_row {
            continue;
        }
        assert!(!threat.is_empty() && !promise.is_empty(), "{document}: {number} says nothing");
        let names = names.split('`').filter(|name| name.contains("::")).map(str::to_owned).collect();
        assert!(rows.insert(number.to_owned(), names).is_none(), "{document}: {number} stands twice");
    }
    rows
}

fn kept(document: &str, letter: char, wanted: &[u8]) {
    let (rows, tests) = (rows(document, letter), tests());
    for number in wanted {
        assert!(rows.contains_key(&format!("{letter}{number}")), "{document} has no row {letter}{number}");
    }
    for (number, names) in rows {
        assert!(!names.is_empty(), "{document}: {number} names no test");
        for name in names {
            assert!(tests.contains(&name), "{document}: {number} names a test that does not exist: {name}");
        }
    }
}

#[test]
fn every_threat_has_a_promise_and_a_test_that_exists() {
    kept("SECURITY.md", 'T', &[1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 15, 16, 17, 18]);
}

#[test]
fn every_fault_has_an_answer_and_a_test_that_exists() {
    let wanted = [1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 18, 19, 20, 21, 22, 26, 27, 28, 29, 30, 31, 38, 39, 40];
    kept("docs/faults.md", 'F', &wanted);
}
