//! Deadlines that are read in two ways: "innen mandag" is for some the day itself, for others the
//! day before.

use super::Leaf;
use super::finding::{Finding, gathered};
use super::line::{Line, Mark};
use super::words::{Word, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::MONTHS;
use crate::say;

/// Days, and parts of a month, of both written languages.
const DAYS: [&str; 14] = [
    "mandag",
    "tirsdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lørdag",
    "søndag",
    "måndag",
    "tysdag",
    "laurdag",
    "sundag",
    "utgangen",
    "begynnelsen",
    "slutten",
];

/// "innen" before a day.
pub(super) fn unclear(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let findings = leaf.lines.iter().flat_map(|line| {
        let words = words(&line.text);
        let found: Vec<Finding> = (0..words.len()).filter_map(|at| within(line, &words[at..])).collect();
        found
    });
    gathered(Code::UnclearDeadline, findings.collect())
}

fn within(line: &Line, words: &[Word<'_>]) -> Option<Finding> {
    let (first, rest) = words.split_first()?;
    if !matches!(first.text.to_lowercase().as_str(), "innen" | "innan") {
        return None;
    }
    let skipped = usize::from(rest.first().is_some_and(|word| matches!(word.text, "den" | "dagen")));
    let day = &rest[skipped..];
    let length = if is_one(&DAYS, day.first()) || is_date(day.first()) || is_month(day.first()) {
        1
    } else if is_number(day.first()) && is_month(day.get(1)) {
        2
    } else {
        return None;
    };
    let last = &rest[skipped + length - 1];
    let (said, range) = (&line.text[day[0].range.start..last.range.end], first.range.start..last.range.end);
    let written = &line.text[range.clone()];
    let later = if first.text.to_lowercase() == "innan" { "seinast" } else { "senest" };
    (!line.is_marked(&range, &[Mark::Cited])).then(|| {
        let message = say!(
            "«{written}» kan bety to ting: den dagen eller dagen før",
            "\"{written}\" can mean two things: that day or the day before"
        );
        Finding::replaced(line.span(&range), written, &format!("{later} {said}"), message)
    })
}

fn is_month(word: Option<&Word<'_>>) -> bool {
    word.is_some_and(|word| MONTHS.iter().any(|(nb, _)| *nb == word.text.to_lowercase()))
}

fn is_one(list: &[&str], word: Option<&Word<'_>>) -> bool {
    word.is_some_and(|word| list.contains(&word.text.to_lowercase().as_str()))
}

fn is_number(word: Option<&Word<'_>>) -> bool {
    word.is_some_and(|word| word.text.chars().all(|c| c.is_ascii_digit()) && word.text.len() <= 2)
}

/// `01.03.2026` or `1.3`
fn is_date(word: Option<&Word<'_>>) -> bool {
    word.is_some_and(|word| {
        word.text.contains('.')
            && word.text.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    })
}
