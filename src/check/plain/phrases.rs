//! Finding words and phrases of a list in a text, in one walk over its words.

use super::line::{Line, Mark};
use super::words::{Word, words};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Phrases to look for, by their first word; each leads to a value.
pub(super) struct Phrases<T> {
    by_first: BTreeMap<String, Vec<(Vec<String>, T)>>,
    /// How the first words begin: most words of a text begin in another way.
    beginnings: BTreeSet<[char; 2]>,
}

/// A phrase that stands in a line.
pub(super) struct Hit<'a, T> {
    /// Where.
    pub range: Range<usize>,
    /// As it was written.
    pub text: &'a str,
    /// What the phrase leads to.
    pub value: &'a T,
}

impl<T> Phrases<T> {
    /// Looks for each of `phrases`, whatever its letters are: small or capital.
    pub(super) fn new<'p>(phrases: impl IntoIterator<Item = (&'p str, T)>) -> Phrases<T> {
        let mut by_first: BTreeMap<String, Vec<(Vec<String>, T)>> = BTreeMap::new();
        for (phrase, value) in phrases {
            let mut words = words(phrase).into_iter().map(|word| word.text.to_lowercase());
            let Some(first) = words.next() else { continue };
            by_first.entry(first).or_default().push((words.collect(), value));
        }
        // The longest phrase is meant.
        by_first
            .values_mut()
            .for_each(|phrases| phrases.sort_by_key(|(rest, _)| std::cmp::Reverse(rest.len())));
        let beginnings = by_first.keys().map(|word| beginning(word)).collect();
        Phrases { by_first, beginnings }
    }

    /// Where they stand in `line`; words that are cited or explained are somebody else's.
    pub(super) fn find<'a>(&'a self, line: &'a Line) -> Vec<Hit<'a, T>> {
        let words = words(&line.text);
        let mut hits: Vec<Hit<'a, T>> = Vec::new();
        for (at, word) in words.iter().enumerate() {
            if !self.beginnings.contains(&beginning(word.text)) {
                continue;
            }
            let Some(phrases) = self.by_first.get(&word.text.to_lowercase()) else { continue };
            let Some((rest, value)) = phrases.iter().find(|(rest, _)| follows(&words[at + 1..], rest)) else {
                continue;
            };
            let range = word.range.start..words[at + rest.len()].range.end;
            let inside = hits.last().is_some_and(|hit| range.start < hit.range.end);
            if !inside && !line.is_marked(&range, &[Mark::Cited, Mark::Term]) {
                hits.push(Hit { text: &line.text[range.clone()], range, value });
            }
        }
        hits
    }
}

/// The first two characters of a word in small letters.
fn beginning(word: &str) -> [char; 2] {
    let mut small = word.chars().flat_map(char::to_lowercase);
    [small.next().unwrap_or_default(), small.next().unwrap_or_default()]
}

fn follows(words: &[Word<'_>], rest: &[String]) -> bool {
    words.len() >= rest.len()
        && words.iter().zip(rest).all(|(word, wanted)| word.text.to_lowercase() == *wanted)
}
