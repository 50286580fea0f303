//! Whether a translation says what the source says today.
//!
//! A translation records, for each of its own blocks, the digest of the source block it was made
//! from. Nothing else is compared: moving a block, saving a file or changing a contact marks nothing.

use crate::digest::Digest;
use crate::parse::{Page, Unit, UnitKind};
use crate::span::Span;
use std::collections::BTreeSet;

/// The state of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Made from today's text.
    Current,
    /// Blocks of the source have changed or are new since; the places are in the source.
    Outdated(Vec<Span>),
    /// The translation does not say what it was made from.
    Unknown,
}

impl State {
    /// Whether nothing is known to be out of date: made from today's text.
    #[must_use]
    pub fn is_current(&self) -> bool {
        *self == State::Current
    }
}

/// The units of a page: its title, its summary and the blocks of its text.
#[must_use]
pub fn units(page: &Page) -> Vec<Unit> {
    let line = |text: &Option<crate::span::Spanned<String>>, mark: &str, kind| {
        text.as_ref().map(|text| Unit {
            digest: Digest::of(format!("{mark} {}", text.value).as_bytes()),
            span: text.span,
            kind,
        })
    };
    let head = [line(&page.title, "t", UnitKind::Title), line(&page.summary, "s", UnitKind::Summary)];
    head.into_iter().flatten().chain(page.document.units()).collect()
}

/// The state of `translation` against `source`.
#[must_use]
pub fn state(source: &Page, translation: &Page) -> State {
    let Some(made_from) = translation.translation.as_ref().and_then(|note| note.made_from.as_ref()) else {
        return State::Unknown;
    };
    let Some(entries) = made_from.value.strip_prefix("1:") else { return State::Unknown };
    let known: BTreeSet<&str> = entries
        .split_whitespace()
        .flat_map(|entry| entry.split('+'))
        .filter(|digest| *digest != "-")
        .collect();
    let mut wanted = units(source);
    if translation.document.blocks.is_empty() {
        // Only the title and the summary were translated; the text falls back.
        wanted.retain(|unit| matches!(unit.kind, UnitKind::Title | UnitKind::Summary));
    }
    let changed: Vec<Span> = wanted
        .iter()
        .filter(|unit| !known.contains(unit.digest.short().as_str()))
        .map(|unit| unit.span)
        .collect();
    if changed.is_empty() { State::Current } else { State::Outdated(changed) }
}

/// What `made_from` says when `translation` is accepted as saying what `source` says today: one
/// entry per block of the translation. Blocks are paired in order within their kind; a source block
/// without a partner is added to the last entry, so that nothing of the source is forgotten.
#[must_use]
pub fn made_from(source: &Page, translation: &Page) -> String {
    let mut sources: Vec<(UnitKind, String)> =
        units(source).into_iter().map(|unit| (unit.kind, unit.digest.short())).collect();
    if translation.document.blocks.is_empty() {
        sources.retain(|(kind, _)| matches!(kind, UnitKind::Title | UnitKind::Summary));
    }
    let mut taken = vec![false; sources.len()];
    let mut entries: Vec<String> = Vec::new();
    for unit in units(translation) {
        let partner = sources.iter().enumerate().position(|(at, (kind, _))| !taken[at] && *kind == unit.kind);
        entries.push(match partner {
            Some(at) => {
                taken[at] = true;
                sources[at].1.clone()
            }
            None => "-".to_owned(),
        });
    }
    let left: Vec<&str> = sources
        .iter()
        .zip(&taken)
        .filter(|(_, taken)| !**taken)
        .map(|((_, digest), _)| digest.as_str())
        .collect();
    if let (false, Some(last)) = (left.is_empty(), entries.last_mut()) {
        let all: Vec<&str> =
            std::iter::once(last.as_str()).filter(|entry| *entry != "-").chain(left).collect();
        *last = all.join("+");
    }
    format!("1: {}", entries.join(" "))
}
