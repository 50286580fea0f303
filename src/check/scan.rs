//! Passages: every piece of words that a reader may see, with the way back to its place in a file.

use super::wording;
use crate::model::Site;
use crate::parse::{Block, Inline, Page, Plain, Reference, Words};
use crate::span::{Span, Spanned};
use std::ops::Range;

/// A piece of words.
pub(super) struct Passage {
    /// The words.
    pub text: String,
    /// The whole piece.
    pub whole: Span,
    plain: Option<Plain>,
}

/// Whether the given words of facts belong to a passage.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Facts {
    /// They do.
    Keep,
    /// They have a rule of their own.
    Skip,
}

impl Passage {
    /// A value of a record or of front matter.
    pub(super) fn value(text: &Spanned<String>) -> Passage {
        Passage { text: text.value.clone(), whole: text.span, plain: None }
    }

    /// The words of a block.
    pub(super) fn inlines(inlines: &[Inline], facts: Facts) -> Passage {
        let plain = match facts {
            Facts::Keep => Plain::of(inlines),
            Facts::Skip => Plain::outside_references(inlines),
        };
        Passage { text: plain.text.clone(), whole: Span::default(), plain: Some(plain) }
    }

    /// Words that stand in the file at `whole`, perhaps in another way of writing.
    pub(super) fn at(text: &str, whole: Span) -> Passage {
        Passage { text: text.to_owned(), whole, plain: None }
    }

    /// Where `range`, in bytes of the words, stands.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        if let Some(plain) = &self.plain {
            return plain.span(range.start, range.end).unwrap_or(self.whole);
        }
        // A value in quotation marks is two bytes longer in the file; escapes and folded lines
        // make other lengths, and then only the whole value can be pointed at.
        let written = self.whole.range().len();
        match written.checked_sub(self.text.len()) {
            Some(0) => self.whole.part(range.start, range.end),
            Some(2) => self.whole.part(range.start + 1, range.end + 1),
            _ => self.whole,
        }
    }
}

/// The passages of a page in one language.
pub(super) fn page(page: &Page, facts: Facts) -> Vec<Passage> {
    let front = [&page.title, &page.summary, &page.neutral_title];
    let mut passages: Vec<Passage> = front.into_iter().flatten().map(Passage::value).collect();
    page.document.each_text(&mut |inlines| {
        passages.push(Passage::inlines(inlines, facts));
        alternatives(inlines, &mut passages);
    });
    page.document.blocks.iter().for_each(|block| codes(block, &mut passages));
    passages
}

/// What pictures say instead of themselves.
fn alternatives(inlines: &[Inline], out: &mut Vec<Passage>) {
    for inline in inlines {
        match inline {
            Inline::Picture(picture) => {
                out.push(Passage { text: picture.alt.clone(), whole: picture.span, plain: None });
            }
            Inline::Emphasis(inner) | Inline::Strong(inner) => alternatives(inner, out),
            Inline::Link(link) => alternatives(&link.text, out),
            _ => {}
        }
    }
}

fn codes(block: &Block, out: &mut Vec<Passage>) {
    match block {
        Block::Code { text, span } => out.push(Passage { text: text.clone(), whole: *span, plain: None }),
        Block::List { items, .. } => {
            items.iter().flat_map(|item| &item.blocks).for_each(|block| codes(block, out));
        }
        Block::Quote { blocks, .. } | Block::Alert { blocks, .. } => {
            blocks.iter().for_each(|block| codes(block, out));
        }
        _ => {}
    }
}

/// The passages of every record.
pub(super) fn records(site: &Site) -> Vec<Passage> {
    let mut passages: Vec<Passage> =
        wording::all(site).into_iter().flat_map(|wording| words(wording.words)).collect();
    for term in site.terms.values() {
        let lists = term.forms.iter().chain(&term.old_names).chain(&term.avoid);
        passages.extend(std::iter::once(&term.term).chain(&term.example).chain(lists).map(Passage::value));
    }
    passages
}

fn words(words: &Words) -> impl Iterator<Item = Passage> {
    words.name.iter().chain(words.texts.values()).map(Passage::value)
}

/// The titles of sources: what they cite is not ours, but no person may be in it.
pub(super) fn titles(site: &Site) -> Vec<Passage> {
    let pages = site.pages.values().flat_map(|page| &page.fields().sources);
    pages.chain(references(site)).map(|source| Passage::value(&source.title)).collect()
}

/// The sources of every record.
pub(super) fn references(site: &Site) -> impl Iterator<Item = &Reference> {
    let contacts = site.contacts.values().filter_map(|contact| contact.source.as_ref());
    let facts = site.facts.values().filter_map(|fact| fact.source.as_ref());
    let activities = site.activities.values().filter_map(|activity| activity.source.as_ref());
    contacts.chain(facts).chain(activities)
}
