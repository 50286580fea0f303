//! Words that are hard because they are long. Norwegian puts words together without end.

use super::Leaf;
use super::finding::{Finding, gathered};
use super::line::{Line, LineKind};
use super::sentences::sentences;
use super::words::{Word, stem, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use std::collections::BTreeSet;

/// Most letters of a word that need no explanation, without its ending. A working limit.
const LETTERS: usize = 14;

/// How a sentence begins that explains the word before it.
const EXPLAINS: [&str; 6] = ["det er ", "det betyr ", "det vil si ", "det kalles ", "det heter ", "de er "];

/// Long words of a text, each once.
pub(super) fn long(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut findings = Vec::new();
    for line in leaf.lines.iter().filter(|line| line.kind != LineKind::Name) {
        for word in words(&line.text).into_iter().filter(|word| letters(word) > LETTERS) {
            let base = stem(&word.text.to_lowercase()).to_owned();
            if leaf.vocabulary.excuses(line, &word) || seen.contains(&base) || is_explained(leaf, &base) {
                continue;
            }
            findings.push(finding(line, &word));
            seen.insert(base);
        }
    }
    gathered(Code::LongWord, findings)
}

/// Letters of the longest part, without an ending: a hyphen shows where a word can be read in two.
fn letters(word: &Word<'_>) -> usize {
    if word.letters() <= LETTERS || word.text.contains(['.', '@']) {
        return 0;
    }
    let parts =
        word.text.split(['-', '–']).map(|part| stem(part).chars().filter(|c| c.is_alphabetic()).count());
    parts.max().unwrap_or_default()
}

/// Whether the text says what the word means: in brackets, or with "X er …" or "Det er …" after it.
fn is_explained(leaf: &Leaf<'_>, base: &str) -> bool {
    leaf.lines.iter().filter(|line| line.kind != LineKind::Heading).any(|line| {
        let text = line.text.to_lowercase();
        let sentences = sentences(&line.text);
        sentences.iter().enumerate().any(|(at, range)| {
            // Lower case may have another length in bytes only for letters that Norwegian lacks.
            let (Some(sentence), Some(rest)) = (text.get(range.clone()), text.get(range.end..)) else {
                return false;
            };
            let Some(found) = sentence.find(base) else { return false };
            let after = sentence[found + base.len()..].trim_start_matches(char::is_alphabetic);
            let defined = [" er ", " betyr ", " (", " = "].iter().any(|sign| after.starts_with(sign));
            let begins = words(&sentence[..found]).len() <= 1;
            let inside = sentence[..found].ends_with('(');
            inside
                || after.starts_with(" (")
                || defined && begins
                || at + 1 < sentences.len() && EXPLAINS.iter().any(|sign| rest.trim_start().starts_with(sign))
        })
    })
}

fn finding(line: &Line, word: &Word<'_>) -> Finding {
    let (text, count) = (word.text, word.letters());
    Finding {
        span: line.span(&word.range),
        message: say!(
            "«{text}» har {count} bokstaver og er ikke forklart; høyst {LETTERS} er lett å lese",
            "\"{text}\" has {count} letters and is not explained; at most {LETTERS} are easy to read"
        ),
        label: say!("{count} bokstaver", "{count} letters"),
        help: say!(
            "skriv det med flere korte ord; er det et ord leseren møter i brev, forklar det: `veiviser new term`",
            "use several short words; if readers meet the word in letters, explain it: `veiviser new term`"
        ),
    }
}
