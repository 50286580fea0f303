//! Recordings: which pages can be heard in which language, and what keeps the others from it.

use super::day::Day;
use super::look::{Look, owner_of};
use crate::locale::Language;
use crate::model::{self, SitePage};
use crate::parse::SpokenBy;
use serde::{Deserialize, Serialize};

/// Whether readers can hear a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Heard {
    /// There is a text and no recording.
    Missing,
    /// They get the recording.
    Present,
    /// They get it, and are told that the text has changed since.
    TextChanged,
    /// They do not get it: a fact or contact that it may speak has changed since, or only a text that
    /// a person has read may be shown.
    Withheld,
    /// They do not get it: nobody has said what it speaks.
    NotAccepted,
}

impl Heard {
    /// Whether there is a recording that readers do not get.
    pub(super) fn is_withheld(self) -> bool {
        matches!(self, Heard::Withheld | Heard::NotAccepted)
    }
}

/// A page in a language in which it is written, as far as it can be heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recording {
    /// Id of the page.
    pub page: String,
    /// Code of the language.
    pub language: String,
    /// The unit that answers for the page.
    pub owner: Option<String>,
    /// Whether readers can hear it.
    pub state: Heard,
    /// Facts and contacts that have changed since, by id.
    pub changed: Vec<String>,
    /// The day it was recorded.
    pub recorded: Option<Day>,
    /// `human` or `machine`.
    pub by: Option<String>,
    /// The recording.
    pub file: Option<String>,
}

/// Every page that may leave traces, in every published language in which it is written.
pub(super) fn recordings(look: Look<'_>) -> Vec<Recording> {
    let pages = look.pages().filter(|page| !page.is_draft() && !page.is_traceless());
    let languages = || look.site.published().map(|tongue| tongue.language);
    let all = pages.flat_map(|page| languages().map(move |language| (page, language)));
    all.filter_map(|(page, language)| recording(look, page, language)).collect()
}

fn recording(look: Look<'_>, page: &SitePage, language: &Language) -> Option<Recording> {
    page.text(language, look.site)?;
    let found = look.site.recordings.get(&(page.id.clone(), language.code.to_owned()));
    let sound = found.and_then(|found| found.sounds.first());
    let note = found.and_then(|found| found.note.as_deref());
    let mut recording = Recording {
        page: page.id.clone(),
        language: language.code.to_owned(),
        owner: owner_of(page).map(str::to_owned),
        state: Heard::Missing,
        changed: Vec::new(),
        recorded: note.and_then(|note| note.recorded.as_ref()).map(|day| Day(day.value)),
        by: note.and_then(|note| note.reader).map(|reader| spoken_by(reader).to_owned()),
        file: sound.map(|(file, _)| look.sources.path(*file).to_owned()),
    };
    let Some(state) = look.site.recording_state(page, language) else { return Some(recording) };
    let shown = || {
        let tongue = look.site.tongue(language.code)?;
        look.site.recording(page, tongue)
    };
    recording.state = match state {
        model::RecordingState::Unknown => Heard::NotAccepted,
        model::RecordingState::Wrong { facts, contacts } => {
            recording.changed = facts.into_iter().chain(contacts).collect();
            Heard::Withheld
        }
        _ if shown().is_none() => Heard::Withheld,
        model::RecordingState::TextChanged => Heard::TextChanged,
        model::RecordingState::Current => Heard::Present,
    };
    Some(recording)
}

fn spoken_by(reader: SpokenBy) -> &'static str {
    match reader {
        SpokenBy::Human => "human",
        SpokenBy::Machine => "machine",
    }
}
