//! Whether a translation says what the source says today.
//!
//! A translation notes, for each of its own blocks, the digest of the source block it was made from.
//! Nothing else is compared: moving a block, saving a file or changing a contact marks nothing.
//!
//! If somebody adds blocks to a translation by hand, what was accepted before is all still there, so
//! that nothing is out of date: they count as added. If somebody deletes blocks, the source blocks
//! they were made from are no longer said, and count as changed until the translation is accepted.

use super::strands::{entries, is_one_for_one, strands};
use crate::parse::{Page, Unit, UnitKind};
use crate::span::Span;

/// The state of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Made from today's text.
    Current,
    /// The source has changed since.
    Outdated(Changes),
    /// The translation does not say what it was made from.
    Unknown,
}

/// What has changed since a translation was made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    /// Blocks of the source that are new or changed.
    pub source: Vec<Span>,
    /// Blocks of the translation whose source has changed or is gone.
    pub translation: Vec<Span>,
}

impl State {
    /// Whether nothing is known to be out of date: made from today's text.
    #[must_use]
    pub fn is_current(&self) -> bool {
        *self == State::Current
    }

    /// What follows from the changes: none of them means that the translation is current.
    pub(super) fn of(changes: Changes) -> State {
        if changes.source.is_empty() && changes.translation.is_empty() {
            State::Current
        } else {
            State::Outdated(changes)
        }
    }
}

/// The blocks of `source` that `translation` should say: of a page whose text falls back, only the
/// title and the summary.
pub(super) fn wanted<'a>(source: &'a Page, translation: &Page) -> &'a [Unit] {
    if !translation.document.blocks.is_empty() {
        return &source.units;
    }
    let head = |unit: &&Unit| matches!(unit.kind, UnitKind::Title | UnitKind::Summary);
    &source.units[..source.units.iter().take_while(head).count()]
}

/// What `made_from` of a page says.
pub(super) fn made_from_of(page: &Page) -> Option<&str> {
    page.translation.as_ref()?.made_from.as_ref().map(|made_from| made_from.value.as_str())
}

/// The state of `translation` against `source`.
#[must_use]
pub fn state(source: &Page, translation: &Page) -> State {
    let made_from = made_from_of(translation);
    let sources = wanted(source, translation);
    if made_from.is_some_and(|made_from| is_one_for_one(made_from, sources, translation.units.len())) {
        return State::Current;
    }
    let Some(entries) = entries(made_from) else { return State::Unknown };
    let strands = strands(Some(&entries), sources, &translation.units);
    let mut said = vec![false; sources.len()];
    strands.iter().flat_map(|strand| &strand.sources).for_each(|source| said[*source] = true);
    let changed = sources.iter().zip(said).filter(|(_, said)| !said).map(|(unit, _)| unit.span);
    let lagging = translation.units.iter().zip(&strands).filter(|(_, strand)| strand.gone > 0);
    State::of(Changes {
        source: changed.collect(),
        translation: lagging.map(|(unit, _)| unit.span).collect(),
    })
}
