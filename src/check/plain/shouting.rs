//! Shouting: exclamation marks, and words in capital letters that are no abbreviation.

use super::Leaf;
use super::finding::{Finding, gathered};
use super::line::{Line, Mark};
use super::words::{Word, words};
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::say;
use crate::span::Span;

/// Words that people write in capital letters to be heard.
const SHOUTED: [&str; 26] = [
    "alle", "aldri", "alltid", "bare", "du", "en", "er", "fare", "frist", "gratis", "hei", "husk", "ikke",
    "ikkje", "ingen", "kun", "les", "merk", "må", "ny", "nytt", "nå", "obs", "og", "ring", "viktig",
];

/// Abbreviations have at most so many letters.
const ABBREVIATION: usize = 6;

/// Exclamation marks and capital letters.
pub(super) fn loud(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let mut findings = Vec::new();
    for line in &leaf.lines {
        // `[!` begins an alert that is misspelt, which is told elsewhere.
        if line.text.starts_with("[!") {
            continue;
        }
        let marks = line.text.match_indices('!').map(|(at, _)| at..at + 1);
        let marks = marks.filter(|range| !line.is_marked(range, &[Mark::Cited]));
        findings.extend(marks.map(|range| exclamation(line.span(&range))));
        let capitals = words(&line.text).into_iter().filter(is_shouted);
        let capitals = capitals.filter(|word| !leaf.vocabulary.knows(word.text));
        findings.extend(capitals.map(|word| capital(line, &word)));
    }
    findings.sort_by_key(|finding| finding.span);
    gathered(Code::Shouting, findings)
}

/// Whether a word in capital letters is shouted and no abbreviation.
pub(super) fn is_shouted(word: &Word<'_>) -> bool {
    let capitals = word.letters() > 1 && !word.text.chars().any(|c| c.is_lowercase() || c.is_numeric());
    capitals && (word.letters() > ABBREVIATION || SHOUTED.contains(&word.text.to_lowercase().as_str()))
}

fn exclamation(span: Span) -> Finding {
    finding(
        span,
        say!(
            "utropstegn virker strengt eller muntert, og leseren vet ikke hvilket",
            "an exclamation mark sounds strict or merry, and the reader cannot tell which"
        ),
        say!("utropstegn", "exclamation mark"),
        say!("skriv punktum", "write a full stop"),
    )
}

fn capital(line: &Line, word: &Word<'_>) -> Finding {
    let (text, small) = (word.text, word.text.to_lowercase());
    finding(
        line.span(&word.range),
        say!(
            "«{text}» står med store bokstaver, og det er vanskelig å lese",
            "\"{text}\" is in capital letters, which are hard to read"
        ),
        say!("store bokstaver", "capital letters"),
        say!(
            "skriv «{small}»; er det viktig, skriv `**{small}**`",
            "write \"{small}\"; if it is important, write `**{small}**`"
        ),
    )
}

fn finding(span: Span, message: Say, label: Say, help: Say) -> Finding {
    Finding { span, message, label, help }
}
