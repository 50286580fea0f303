//! Plain language: what makes a text hard to read, told as warnings that a person may judge.
//!
//! The limits are working limits for readers at level A2 to B1, to be tested with readers; each is a
//! named constant. Language rules read the Norwegian source text only: a translation follows it.
//! Rules that hold in any language (links, length, old Norwegian names) look wider.

mod abbreviations;
mod deadlines;
mod finding;
mod length;
mod line;
mod link_phrases;
mod links;
mod lix;
mod long_words;
mod measure;
mod old_names;
mod passive;
mod phrases;
mod sentences;
mod shouting;
mod stiff;
mod stiff_words;
mod vocabulary;
mod words;

pub use measure::{Measure, measures};

use super::sheet::{Sheet, Standing};
use super::wording;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::span::{SourceId, Span};
use finding::gathered;
use line::{Line, LineKind};
use old_names::OldNames;
use std::collections::BTreeMap;
use stiff::Lists;
use vocabulary::Vocabulary;

/// The text of one file, and what is needed to judge it.
struct Leaf<'a> {
    /// What it says.
    lines: Vec<Line>,
    /// Where a remark about the whole text stands.
    place: Span,
    /// How easy it must be.
    level: Level,
    vocabulary: &'a Vocabulary,
    lists: &'a Lists,
    old_names: &'a OldNames,
}

/// A level of the Common European Framework of Reference for Languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    /// Urgent pages: readers who are afraid or in a hurry.
    A2,
    /// Every other text.
    B1,
}

/// A rule about the words of one text.
type LeafRule = fn(&Leaf<'_>) -> Option<Diagnostic>;

/// What holds for a page in Norwegian.
const OF_PAGES: [LeafRule; 11] = [
    length::sentence,
    length::paragraph,
    length::page,
    lix::heavy,
    long_words::long,
    passive::voice,
    stiff::stiff,
    stiff::avoided,
    deadlines::unclear,
    shouting::loud,
    abbreviations::unexplained,
];

/// What holds for the texts of a record in Norwegian.
const OF_RECORDS: [LeafRule; 8] = [
    length::sentence,
    long_words::long,
    stiff::stiff,
    stiff::avoided,
    deadlines::unclear,
    shouting::loud,
    abbreviations::unexplained,
    old_names::outdated,
];

/// What holds for interface strings in Norwegian.
const OF_STRINGS: [LeafRule; 4] = [length::sentence, stiff::stiff, stiff::avoided, deadlines::unclear];

/// What holds for a page in a source language that is not Norwegian.
const OF_OTHERS: [LeafRule; 1] = [length::page];

/// What the rules share: made once for a site.
pub(super) struct Shared {
    vocabulary: Vocabulary,
    lists: Lists,
    old_names: OldNames,
}

impl Shared {
    pub(super) fn new(site: &Site) -> Shared {
        let (vocabulary, lists) = (Vocabulary::new(site), Lists::new(site));
        Shared { vocabulary, lists, old_names: OldNames::new(site) }
    }

    fn leaf(&self, lines: Vec<Line>, place: Span) -> Leaf<'_> {
        Leaf {
            lines,
            place,
            level: Level::B1,
            vocabulary: &self.vocabulary,
            lists: &self.lists,
            old_names: &self.old_names,
        }
    }
}

/// What is hard to read in records and interface strings.
pub(super) fn records(site: &Site) -> Vec<Diagnostic> {
    let shared = Shared::new(site);
    let mut found = Vec::new();
    if is_norwegian(site) {
        for (source, lines) in lines_of_records(site) {
            let leaf = shared.leaf(lines, Span::file(source));
            found.extend(OF_RECORDS.iter().filter_map(|rule| rule(&leaf)));
        }
        for (source, messages) in site.messages.get(site.source.code).into_iter().flatten() {
            let texts = messages.entries.iter().flat_map(|message| &message.texts);
            let leaf = shared.leaf(texts.map(|pieces| Line::pieces(pieces)).collect(), Span::file(*source));
            found.extend(OF_STRINGS.iter().filter_map(|rule| rule(&leaf)));
        }
    }
    found
}

fn is_norwegian(site: &Site) -> bool {
    matches!(site.source.code, "nb" | "nn")
}

/// What is hard to read in one page in all its languages.
pub(super) fn page(site: &Site, sheet: &Sheet<'_>, shared: &Shared) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = links::unclear(site, sheet).into_iter().collect();
    let mut old = Vec::new();
    for version in &sheet.versions {
        let page = version.text;
        let mut leaf =
            shared.leaf(line::of_page(page), page.title.as_ref().map_or(page.span, |title| title.span));
        if sheet.fields().is_some_and(|fields| fields.care.is_urgent()) {
            leaf.level = Level::A2;
        }
        // A name that stands in every language is told once, with the other places.
        old.extend(leaf.old_names.find(&leaf.lines));
        if version.standing == Standing::Original {
            let rules: &[LeafRule] = if is_norwegian(site) { &OF_PAGES } else { &OF_OTHERS };
            found.extend(rules.iter().filter_map(|rule| rule(&leaf)));
            found.extend(length::steps(page));
        }
    }
    found.extend(gathered(Code::OutdatedName, old));
    found
}

/// The Norwegian texts of every record, by the file they stand in.
fn lines_of_records(site: &Site) -> BTreeMap<SourceId, Vec<Line>> {
    let mut records: BTreeMap<SourceId, Vec<Line>> = BTreeMap::new();
    let mut add = |text: &crate::span::Spanned<String>, kind| {
        records.entry(text.span.source).or_default().push(Line::value(text, kind));
    };
    for wording in wording::all(site) {
        let kind = if matches!(wording.field, "name" | "owners" | "label") {
            LineKind::Name
        } else {
            LineKind::Sentence
        };
        let text = wording.words.texts.get(site.source.code).or(wording.words.name.as_ref());
        text.into_iter().for_each(|text| add(text, kind));
    }
    let examples = site.terms.values().filter_map(|term| term.example.as_ref());
    examples.for_each(|example| add(example, LineKind::Sentence));
    records
}
