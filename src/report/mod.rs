//! What is left to do: for every page and language whether it is written, current and read, and what
//! must be confirmed. A pure summary of the site; commands decide how to show it.

mod touched;

pub use touched::{Touched, touched};

use crate::model::{Site, SitePage, State, Tongue, later};
use crate::parse::{Flag, MadeBy};
use crate::span::Span;
use jiff::civil::Date;

/// The state of the site on one day.
#[derive(Debug)]
pub struct Status {
    /// Codes of the languages, in reading order, without the source language.
    pub languages: Vec<&'static str>,
    /// Every page, by id.
    pub pages: Vec<PageStatus>,
    /// Contacts that the municipality has still to fill in, by id.
    pub placeholders: Vec<String>,
    /// Contacts and the day by which they must be confirmed again, the earliest first.
    pub contacts: Vec<(Date, String)>,
    /// Facts and the last day they hold, the earliest first.
    pub facts: Vec<(Date, String)>,
}

/// A page in the summary.
#[derive(Debug)]
pub struct PageStatus {
    /// Its id.
    pub id: String,
    /// Key of the unit that keeps it true.
    pub owner: Option<String>,
    /// The day it must be looked at again.
    pub review_by: Option<Date>,
    /// Its translations, in the order of [`Status::languages`].
    pub translations: Vec<TranslationStatus>,
}

/// A translation in the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslationStatus {
    /// There is none.
    Missing,
    /// It does not say what it was made from.
    Unknown,
    /// These blocks of the source have changed since.
    Outdated(Vec<Span>),
    /// It says what the source says today.
    Current {
        /// Whether a person who reads the language has read it.
        read: Flag,
        /// Who made it.
        by: Option<MadeBy>,
    },
}

/// Sums up what is left to do.
#[must_use]
pub fn status(site: &Site) -> Status {
    let tongues: Vec<&Tongue> =
        site.tongues.iter().filter(|tongue| tongue.language.code != site.source.code).collect();
    let placeholder = |flag| flag == Flag::On;
    let mut contacts: Vec<(Date, String)> = site
        .contacts
        .values()
        .filter_map(|contact| {
            let months = contact.check_every.unwrap_or(site.settings.contact_months);
            Some((later(contact.checked.as_ref()?.value, months), contact.id.clone()))
        })
        .collect();
    contacts.sort();
    let mut facts: Vec<(Date, String)> = site
        .facts
        .values()
        .filter_map(|fact| Some((fact.valid_until.as_ref()?.value, fact.id.clone())))
        .collect();
    facts.sort();
    Status {
        languages: tongues.iter().map(|tongue| tongue.language.code).collect(),
        pages: site.live_pages().map(|page| page_status(page, &tongues)).collect(),
        placeholders: site
            .contacts
            .values()
            .filter(|contact| placeholder(contact.placeholder))
            .map(|contact| contact.id.clone())
            .collect(),
        contacts,
        facts,
    }
}

fn page_status(page: &SitePage, tongues: &[&Tongue]) -> PageStatus {
    let fields = page.fields();
    PageStatus {
        id: page.id.clone(),
        owner: fields.owner.as_ref().map(|owner| owner.value.clone()),
        review_by: fields.review_by.as_ref().map(|date| date.value),
        translations: tongues.iter().map(|tongue| translation_status(page, tongue)).collect(),
    }
}

fn translation_status(page: &SitePage, tongue: &Tongue) -> TranslationStatus {
    let Some(text) = page.translations.get(tongue.language.code) else { return TranslationStatus::Missing };
    match &text.state {
        State::Unknown => TranslationStatus::Unknown,
        State::Outdated(changes) => TranslationStatus::Outdated(changes.source.clone()),
        State::Current => {
            let note = text.page.translation.as_ref();
            let read = note.is_some_and(|note| note.reviewed.is_some());
            TranslationStatus::Current {
                read: if read { Flag::On } else { Flag::Off },
                by: note.and_then(|note| note.by),
            }
        }
    }
}
