//! Pages in their languages: what is written, current, read; and what that means for a real site.

use super::day::Day;
use super::look::{Look, owner_of, title};
use super::reading::readings;
use super::status::{Cell, Coverage, Gap, Outdated, Page, State};
use crate::locale::Language;
use crate::model::{self, SitePage, Text, Tie, align};
use crate::parse::{Flag, MadeBy, TranslationNote, Unit};
use crate::span::Spanned;
use jiff::civil::Date;

/// Every page in every language.
pub(super) fn matrix(look: Look<'_>) -> Vec<Page> {
    let readings = readings(look);
    look.pages()
        .map(|page| {
            let fields = page.fields();
            let day = |date: &Option<Spanned<_>>| date.as_ref().map(|date| Day(date.value));
            Page {
                id: page.id.clone(),
                number: page.number(),
                title: title(page),
                draft: page.is_draft(),
                owner: owner_of(page).map(str::to_owned),
                care: fields.care.names().into_iter().map(str::to_owned).collect(),
                reviewed: day(&fields.reviewed),
                review_by: day(&fields.review_by),
                reading: readings.get(&page.id).copied(),
                cells: look.site.tongues.iter().map(|tongue| cell(look, page, tongue.language)).collect(),
            }
        })
        .collect()
}

fn cell(look: Look<'_>, page: &SitePage, language: &Language) -> Cell {
    let empty = Cell {
        language: language.code.to_owned(),
        state: State::Missing,
        outdated_blocks: 0,
        only_title: false,
        by: None,
        reviewed: None,
        file: None,
    };
    if language.code == look.site.source.code {
        let state = if page.is_draft() { State::Draft } else { State::Written };
        return Cell { state, file: Some(look.sources.path(page.source).to_owned()), ..empty };
    }
    let Some(text) = page.translations.get(language.code) else { return empty };
    let note = text.page.translation.as_ref();
    Cell {
        state: standing(&text.state, note),
        outdated_blocks: blocks(look, page, text).len(),
        only_title: text.page.document.blocks.is_empty() && !page.original.document.blocks.is_empty(),
        by: note.and_then(|note| note.by).map(|by| made_by(by).to_owned()),
        reviewed: note.and_then(|note| note.reviewed.as_ref()).map(|day| Day(day.value)),
        file: Some(look.sources.path(text.source).to_owned()),
        ..empty
    }
}

/// The state of a translation, with what it says of itself.
fn standing(state: &model::State, note: Option<&TranslationNote>) -> State {
    let read = note.and_then(|note| note.reviewed.as_ref()).map(|day| day.value);
    judged(state, note.and_then(|note| note.by), read)
}

/// The state of any translation: of a page, a record or a string.
pub(super) fn judged(state: &model::State, by: Option<MadeBy>, read: Option<Date>) -> State {
    match (state, by) {
        (model::State::Unknown, _) => State::Unknown,
        (model::State::Outdated(_), _) => State::Outdated,
        (model::State::Current, _) if read.is_some() => State::Reviewed,
        (model::State::Current, Some(MadeBy::Machine)) => State::Machine,
        (model::State::Current, _) => State::Unread,
    }
}

/// The word for who made a translation, as files write it.
pub(super) fn made_by(by: MadeBy) -> &'static str {
    match by {
        MadeBy::Human => "human",
        MadeBy::Machine => "machine",
        MadeBy::MachineThenHuman => "machine-then-human",
    }
}

/// Blocks of all pages that translations do not say as the source does.
pub(super) fn outdated(look: Look<'_>) -> Vec<Outdated> {
    let live = look.pages().filter(|page| !page.is_draft());
    live.flat_map(|page| {
        let texts = look.site.tongues.iter().filter_map(|tongue| page.translations.get(tongue.language.code));
        let codes = look.site.tongues.iter().map(|tongue| tongue.language.code);
        let codes = codes.filter(|code| page.translations.contains_key(code));
        codes.zip(texts).flat_map(move |(code, text)| {
            blocks(look, page, text).into_iter().map(|block| Outdated { language: code.to_owned(), ..block })
        })
    })
    .collect()
}

/// The blocks of one translation that say something else than the source.
fn blocks(look: Look<'_>, page: &SitePage, text: &Text) -> Vec<Outdated> {
    if !matches!(text.state, model::State::Outdated(_)) {
        return Vec::new();
    }
    let rows = align(&page.original, &text.page).into_iter().filter(|row| row.tie == Tie::Changed);
    rows.map(|row| {
        let span =
            |units: &[Unit], at: &[usize]| at.first().and_then(|at| units.get(*at)).map(|unit| unit.span);
        let source = span(&page.original.units, &row.source);
        let translation = span(&text.page.units, &row.translation);
        Outdated {
            page: page.id.clone(),
            language: String::new(),
            owner: owner_of(page).map(str::to_owned),
            source: source.map(|span| look.place(span)),
            translation: translation.map(|span| look.place(span)),
            words: source.or(translation).map(|span| look.first_words(span)).unwrap_or_default(),
        }
    })
    .collect()
}

/// Translations that production replaces by the safety core: of pages with `care: reviewed`, not read by
/// a person or not current.
pub(super) fn safety(look: Look<'_>) -> Vec<Gap> {
    let pages = look.pages().filter(|page| !page.is_draft() && page.fields().care.needs_review());
    pages
        .flat_map(|page| {
            look.readable().filter_map(move |language| {
                let text = page.translations.get(language.code)?;
                let gap = gap(page, language);
                (gap.state != State::Reviewed && !text.page.document.blocks.is_empty()).then_some(gap)
            })
        })
        .collect()
}

fn gap(page: &SitePage, language: &Language) -> Gap {
    let text = page.translations.get(language.code);
    Gap {
        page: page.id.clone(),
        language: language.code.to_owned(),
        state: text.map_or(State::Missing, |text| standing(&text.state, text.page.translation.as_ref())),
        owner: owner_of(page).map(str::to_owned),
    }
}

/// What `coverage` asks for: every published language has the pages of the section, and, if the rule says
/// so, a person has read them. A translation that was read and is outdated since is no gap: an urgent
/// correction must go out.
pub(super) fn coverage(look: Look<'_>) -> Vec<Coverage> {
    look.site
        .settings
        .coverage
        .iter()
        .map(|rule| {
            let section = rule.section.value.as_str();
            let pages: Vec<&SitePage> =
                look.pages().filter(|page| !page.is_draft() && page.section() == section).collect();
            let lacks = |page: &SitePage, language: &Language| {
                page.translations.get(language.code).is_none_or(|text| {
                    let note = text.page.translation.as_ref();
                    rule.reviewed == Flag::On && note.is_none_or(|note| note.reviewed.is_none())
                })
            };
            let all = pages.iter().flat_map(|page| look.readable().map(move |language| (*page, language)));
            Coverage {
                section: section.to_owned(),
                require: if rule.reviewed == Flag::On { "reviewed" } else { "translated" }.to_owned(),
                wanted: pages.len() * look.readable().count(),
                gaps: all
                    .filter(|(page, language)| lacks(page, language))
                    .map(|(page, language)| gap(page, language))
                    .collect(),
            }
        })
        .collect()
}
