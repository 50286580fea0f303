//! Texts that are no pages, in their languages: records, front pages and interface strings.

use super::day::Day;
use super::look::Look;
use super::pages::{judged, made_by};
use super::status::{Cell, State, Text, TextKind};
use crate::model::{Standing, Translatable};

/// Every such text, in every language but the source.
pub(super) fn texts(look: Look<'_>) -> Vec<Text> {
    let all = look.site.translatables().into_iter().filter(|text| look.wants(text.owner.as_deref()));
    all.map(|text| Text {
        kind: kind(&text.name),
        owner: text.owner.clone(),
        cells: cells(look, &text),
        name: text.name,
    })
    .collect()
}

fn kind(name: &str) -> TextKind {
    match name.split_once('/') {
        None if name == "_home" => TextKind::Home,
        Some(("locales", _)) => TextKind::String,
        _ => TextKind::Record,
    }
}

fn cells(look: Look<'_>, text: &Translatable) -> Vec<Cell> {
    let codes = look.site.tongues.iter().map(|tongue| tongue.language.code);
    codes.filter_map(|code| Some(cell(code, text.languages.get(code)?))).collect()
}

fn cell(code: &str, standing: &Standing) -> Cell {
    let state = standing.state.as_ref();
    Cell {
        language: code.to_owned(),
        state: state.map_or(State::Missing, |state| judged(state, standing.by, standing.reviewed)),
        outdated_blocks: match state {
            Some(crate::model::State::Outdated(changes)) => {
                changes.source.len().max(changes.translation.len())
            }
            _ => 0,
        },
        only_title: false,
        by: standing.by.map(|by| made_by(by).to_owned()),
        reviewed: standing.reviewed.map(Day),
        file: None,
    }
}
