//! Every text with the language it is written in, piece by piece: what a `lang` attribute will say.

use super::scan::{Facts, Passage};
use super::sheet::{Version, languages};
use super::wording;
use crate::locale::Language;
use crate::model::Site;
use crate::parse::{Block, Inline, Target};
use std::ops::Range;

/// A text and the languages of its pieces.
pub(super) struct Written {
    /// The text.
    pub passage: Passage,
    /// Its pieces, in bytes, in order.
    pub pieces: Vec<(Range<usize>, Tongue)>,
    /// Whether words in it can be marked as being in another language.
    pub marks: Marks,
}

/// Whether words in a text can be marked as being in another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Marks {
    /// They can: `[words](lang:nb)`.
    Possible,
    /// It is a plain value: of a record, a title, an interface string.
    Impossible,
}

/// What language a piece of text is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    /// This one.
    In(&'static Language),
    /// Nobody says: a proper name, a term beside its Norwegian word, the words of a link out of the
    /// site, where no other language can be marked.
    Unsaid,
}

impl Written {
    fn whole(passage: Passage, tongue: Tongue) -> Written {
        let pieces = vec![(0..passage.text.len(), tongue)];
        Written { passage, pieces, marks: Marks::Impossible }
    }

    /// The language of the text as a whole: that of its first piece.
    pub(super) fn language(&self) -> Option<&'static Language> {
        self.pieces.iter().find_map(|(_, tongue)| match tongue {
            Tongue::In(language) => Some(*language),
            Tongue::Unsaid => None,
        })
    }
}

/// The texts of a page in one language.
pub(super) fn page(version: Version<'_>) -> Vec<Written> {
    let own = Tongue::In(version.language);
    let front = [&version.text.title, &version.text.summary, &version.text.neutral_title];
    let mut all: Vec<Written> =
        front.into_iter().flatten().map(|text| Written::whole(Passage::value(text), own)).collect();
    version.text.document.each_text(&mut |inlines| {
        let passage = Passage::inlines(inlines, Facts::Keep);
        let mut pieces = Vec::new();
        split(inlines, own, &mut 0, &mut pieces);
        all.push(Written { passage, pieces, marks: Marks::Possible });
        pictures(inlines, own, &mut all);
    });
    version.text.document.blocks.iter().for_each(|block| codes(block, &mut all));
    all
}

/// The pieces of inline text in the order in which [`Passage::inlines`] writes their words.
fn split(inlines: &[Inline], tongue: Tongue, at: &mut usize, out: &mut Vec<(Range<usize>, Tongue)>) {
    for inline in inlines {
        let (length, tongue) = match inline {
            Inline::Text(text, _) => (text.len(), tongue),
            Inline::Code(text, _) => (text.len(), Tongue::Unsaid),
            Inline::Emphasis(inner) | Inline::Strong(inner) => {
                split(inner, tongue, at, out);
                continue;
            }
            Inline::Link(link) => {
                split(&link.text, of_link(&link.target, tongue), at, out);
                continue;
            }
            Inline::Picture(_) => ('\u{fffc}'.len_utf8(), tongue),
            Inline::SoftBreak | Inline::HardBreak => (1, tongue),
        };
        match out.last_mut() {
            Some((range, known)) if *known == tongue => range.end = *at + length,
            _ => out.push((*at..*at + length, tongue)),
        }
        *at += length;
    }
}

fn of_link(target: &Target, around: Tongue) -> Tongue {
    match target {
        Target::Language(code) => Language::find(code).map_or(Tongue::Unsaid, Tongue::In),
        Target::Term(_) | Target::Web(_) => Tongue::Unsaid,
        _ => around,
    }
}

fn pictures(inlines: &[Inline], tongue: Tongue, out: &mut Vec<Written>) {
    for inline in inlines {
        match inline {
            Inline::Picture(picture) => {
                out.push(Written::whole(Passage::at(&picture.alt, picture.span), tongue));
            }
            Inline::Emphasis(inner) | Inline::Strong(inner) => pictures(inner, tongue, out),
            Inline::Link(link) => pictures(&link.text, tongue, out),
            _ => {}
        }
    }
}

fn codes(block: &Block, out: &mut Vec<Written>) {
    match block {
        Block::Code { text, span } => out.push(Written::whole(Passage::at(text, *span), Tongue::Unsaid)),
        Block::List { items, .. } => {
            items.iter().flat_map(|item| &item.blocks).for_each(|block| codes(block, out));
        }
        Block::Quote { blocks, .. } | Block::Alert { blocks, .. } => {
            blocks.iter().for_each(|block| codes(block, out));
        }
        _ => {}
    }
}

/// The texts of every record.
pub(super) fn records(site: &Site) -> Vec<Written> {
    let mut all = Vec::new();
    for wording in wording::all(site) {
        let names = wording.words.name.iter();
        all.extend(names.map(|name| Written::whole(Passage::value(name), Tongue::Unsaid)));
        for (code, text) in &wording.words.texts {
            let tongue = Language::find(code).map_or(Tongue::Unsaid, Tongue::In);
            all.push(Written::whole(Passage::value(text), tongue));
        }
    }
    let norwegian = Language::find("nb").map_or(Tongue::Unsaid, Tongue::In);
    for term in site.terms.values() {
        let lists = term.forms.iter().chain(&term.old_names).chain(&term.avoid);
        let texts = std::iter::once(&term.term).chain(&term.example).chain(lists);
        all.extend(texts.map(|text| Written::whole(Passage::value(text), norwegian)));
    }
    all
}

/// The interface strings of every language: for each string, its texts between what is filled in.
pub(super) fn messages(site: &Site) -> Vec<Vec<Written>> {
    let mut all = Vec::new();
    for language in languages(site) {
        let files = site.messages.get(language.code).into_iter().flatten();
        for message in files.flat_map(|(_, messages)| &messages.entries) {
            let words = message.words();
            all.push(words.map(|text| Written::whole(Passage::value(text), Tongue::In(language))).collect());
        }
    }
    all
}
