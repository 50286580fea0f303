//! What can be counted of a page: for people who look after many of them. Nothing here judges.

use super::is_norwegian;
use super::line::{self, LineKind};
use super::lix;
use super::sentences::sentences;
use super::words::words;
use super::{Leaf, Shared};
use crate::model::Site;
use crate::span::Span;
use std::collections::BTreeMap;

/// The figures of a page in the source language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Measure {
    /// Words of the text, headings too; without title and summary, and without what the program adds.
    pub words: usize,
    /// Sentences of the running text, headings and names not counted.
    pub sentences: usize,
    /// Words of the longest of them.
    pub longest: usize,
    /// The readability index LIX, as the rule `heavy-text` counts it; only of Norwegian texts with
    /// enough words.
    pub lix: Option<usize>,
    /// Long words in a hundred, as that rule counts them.
    pub long_words: Option<usize>,
}

/// The figures of every page, by id; drafts too.
#[must_use]
pub fn measures(site: &Site) -> BTreeMap<String, Measure> {
    let shared = Shared::new(site);
    let one = |(id, page): (&String, &crate::model::SitePage)| {
        let leaf = shared.leaf(line::of_page(&page.original), Span::file(page.source));
        (id.clone(), measure(&leaf, &line::of_body(&page.original), site))
    };
    site.pages.iter().map(|(id, page)| one((id, page))).collect()
}

fn measure(leaf: &Leaf<'_>, body: &[line::Line], site: &Site) -> Measure {
    let running = leaf.lines.iter().filter(|line| !matches!(line.kind, LineKind::Heading | LineKind::Name));
    let lengths: Vec<usize> = running
        .flat_map(|line| sentences(&line.text).into_iter().map(|range| words(&line.text[range]).len()))
        .filter(|length| *length > 0)
        .collect();
    let index = is_norwegian(site).then(|| lix::index(leaf)).flatten();
    Measure {
        words: body.iter().map(|line| words(&line.text).len()).sum(),
        sentences: lengths.len(),
        longest: lengths.iter().copied().max().unwrap_or(0),
        lix: index.map(|(lix, _)| lix),
        long_words: index.map(|(_, share)| share),
    }
}
