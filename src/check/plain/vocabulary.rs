//! What the site explains or names itself: words of its word list and proper names. Rules about hard
//! words leave them alone, because readers meet them on letters and doors.

use super::line::{Line, Mark};
use super::words::{Word, is_form, stem, words};
use crate::model::Site;
use std::collections::BTreeSet;

/// The fewest letters of a word that makes a compound known: `barnehage` in `barnehageplass`.
const COMPOUND: usize = 5;

/// Words that the site explains or names.
pub(super) struct Vocabulary {
    /// Words of the word list and of names, in lower case.
    known: BTreeSet<String>,
    /// Words of the word list that are long enough to be part of others.
    parts: Vec<String>,
}

impl Vocabulary {
    /// The vocabulary of `site`.
    pub(super) fn new(site: &Site) -> Vocabulary {
        let code = site.source.code;
        let mut known = BTreeSet::new();
        let mut parts = Vec::new();
        let mut add = |text: &str| {
            known.insert(text.to_lowercase());
            known.extend(words(text).iter().map(|word| word.text.to_lowercase()));
        };
        for term in site.terms.values() {
            for form in std::iter::once(&term.term).chain(&term.forms) {
                add(&form.value);
                if form.value.chars().count() >= COMPOUND && !form.value.contains(' ') {
                    parts.push(form.value.to_lowercase());
                }
            }
        }
        site.settings.names.iter().for_each(|name| add(name));
        let contacts = site.contacts.values();
        let places =
            contacts.clone().flat_map(|contact| &contact.places).filter_map(|place| place.name.as_ref());
        let names = contacts.map(|contact| &contact.name).chain(places);
        names.filter_map(|name| name.get(code)).for_each(add);
        Vocabulary { known, parts }
    }

    /// Whether the site explains or names exactly `word`, or a form of it.
    pub(super) fn has(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.known.contains(&word) || self.known.contains(stem(&word))
    }

    /// Whether the site explains or names `word`, or a word it is made of.
    pub(super) fn knows(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        self.has(&word)
            || word.contains('-')
                && word.split('-').all(|part| part.chars().count() < COMPOUND || self.has(part))
            || self.parts.iter().any(|part| word.starts_with(part.as_str()) || is_end(&word, part))
    }

    /// Whether `word` of `line` is known, is explained by a link, or is a name: it has a capital
    /// letter in the middle of a sentence.
    pub(super) fn excuses(&self, line: &Line, word: &Word<'_>) -> bool {
        let before = line.text[..word.range.start].trim_end();
        let inside = before.chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == ',');
        line.is_marked(&word.range, &[Mark::Term, Mark::Contact, Mark::Cited])
            || inside && word.is_capitalised()
            || self.knows(word.text)
    }
}

/// Whether `word` ends with `part` or a form of it.
fn is_end(word: &str, part: &str) -> bool {
    word.rfind(part).is_some_and(|at| is_form(&word[at..], part))
}
