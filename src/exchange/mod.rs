//! What translators get: the blocks of a page that are new or changed, each with the digest that ties
//! the translation to it. Formats for their tools are made from this.

use crate::model::{Site, State, Tongue};
use crate::parse::{Page, Unit, UnitKind};
use crate::span::Span;

/// A block to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Id of its page.
    pub page: String,
    /// What it is.
    pub kind: UnitKind,
    /// Its digest, as `made_from` names it.
    pub digest: String,
    /// Where it stands in the source.
    pub span: Span,
}

/// The blocks that a language lacks, page by page: all of a page that is not translated, the new and
/// changed ones of a page that is.
#[must_use]
pub fn package(site: &Site, tongue: &Tongue) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for page in site.live_pages() {
        let wanted: Option<Vec<Span>> =
            match page.translations.get(tongue.language.code).map(|text| &text.state) {
                None | Some(State::Unknown) => None,
                Some(State::Current) => continue,
                Some(State::Outdated(changes)) => Some(changes.source.clone()),
            };
        let all = blocks(&page.id, &page.original);
        pieces.extend(
            all.into_iter().filter(|piece| wanted.as_ref().is_none_or(|spans| spans.contains(&piece.span))),
        );
    }
    pieces
}

fn blocks(id: &str, page: &Page) -> Vec<Piece> {
    let piece = |unit: &Unit| Piece {
        page: id.to_owned(),
        kind: unit.kind,
        digest: unit.digest.short(),
        span: unit.span,
    };
    page.units.iter().map(piece).collect()
}
