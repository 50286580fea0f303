//! The site, complete and locked: every file in its place, every question about pages, languages,
//! translations and addresses answered by reading.
//!
//! [`assemble()`] is the only way to make a [`Site`]. Later rooms share `&Site` and may read it in
//! parallel and in any order.

mod address;
mod alignment;
mod assemble;
mod news;
mod offers;
mod page;
mod pairing;
mod recording;
mod strands;
mod strings;
mod tongue;
mod translatable;
mod translation;

pub use address::{Address, relative};
pub use alignment::{Row, Tie, align, made_from};
pub use assemble::{Inputs, assemble};
pub use offers::{AGES, Choice, WEEKDAYS};
pub use page::{Body, SitePage, Text};
pub use recording::{Heard, RecordingState, SiteRecording, Speech, TextHeard};
pub use strings::Strings;
pub use tongue::Tongue;
pub(crate) use tongue::unknown_language;
pub use translatable::{Acceptance, Standing, Translatable};
pub use translation::{Changes, State, state};

use crate::locale::Language;
use crate::parse::{
    Activity, CleanPicture, Contact, Fact, Messages, Notice, Page, Section, Settings, Stage, Term,
    ThemeSettings,
};
use crate::source::Kind;
use crate::span::SourceId;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A picture of a page.
#[derive(Debug, Clone)]
pub struct SitePicture {
    /// Where each of its sizes lies in the site: names that say nothing of the topic.
    pub paths: Vec<String>,
    /// The picture.
    pub picture: Arc<CleanPicture>,
}

/// Everything the site says. Nothing in it changes after [`assemble()`].
#[derive(Debug)]
pub struct Site {
    /// Settings.
    pub settings: Arc<Settings>,
    /// Languages in reading order, those in progress too.
    pub tongues: Vec<Tongue>,
    /// The language the texts are written in first.
    pub source: &'static Language,
    /// Sections by id.
    pub sections: BTreeMap<String, Arc<Section>>,
    /// Front pages by code of the language.
    pub homes: BTreeMap<&'static str, Arc<Page>>,
    /// Pages by id.
    pub pages: BTreeMap<String, SitePage>,
    /// Contact points by id.
    pub contacts: BTreeMap<String, Arc<Contact>>,
    /// Facts by id.
    pub facts: BTreeMap<String, Arc<Fact>>,
    /// Norwegian words by id.
    pub terms: BTreeMap<String, Arc<Term>>,
    /// Activities by id.
    pub activities: BTreeMap<String, Arc<Activity>>,
    /// Notices by id.
    pub notices: BTreeMap<String, Arc<Notice>>,
    /// Interface strings as they were written, by code of the language.
    pub messages: BTreeMap<String, Vec<(SourceId, Arc<Messages>)>>,
    /// Pictures by id of their page and file name.
    pub pictures: BTreeMap<(String, String), SitePicture>,
    /// Recordings, and what is noted of them, by id of their page and code of the language.
    pub recordings: BTreeMap<(String, String), SiteRecording>,
    /// Settings of themes by name.
    pub themes: BTreeMap<String, Arc<ThemeSettings>>,
    /// What is there but could not be read: the site says nothing about it, and nobody is told that it
    /// does not exist. Each has an error of its own, so that no such site is built.
    pub broken: BTreeSet<Kind>,
    /// The date the site is built for; the same input with the same date gives the same bytes.
    pub today: Date,
    /// Whether drafts are among its pages.
    pub drafts: Drafts,
}

/// Whether drafts are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Drafts {
    /// To nobody: the site that is published.
    #[default]
    Hidden,
    /// To editors: the preview.
    Shown,
}

impl Site {
    /// Whether the page `id` is there but could not be read.
    #[must_use]
    pub fn is_broken_page(&self, id: &str) -> bool {
        self.broken.contains(&Kind::Page { id: id.to_owned(), lang: self.source.code.to_owned() })
    }

    /// Whether the contact `id` is there but could not be read.
    #[must_use]
    pub fn is_broken_contact(&self, id: &str) -> bool {
        self.broken.contains(&Kind::Contact { id: id.to_owned() })
    }

    /// The languages that readers can choose, in reading order.
    pub fn published(&self) -> impl Iterator<Item = &Tongue> {
        self.tongues.iter().filter(|tongue| tongue.is_published())
    }

    /// The language with this code, if the site has it.
    #[must_use]
    pub fn tongue(&self, code: &str) -> Option<&Tongue> {
        self.tongues.iter().find(|tongue| tongue.language.code == code)
    }

    /// Whether the site is real.
    #[must_use]
    pub fn is_production(&self) -> bool {
        self.settings.stage == Stage::Production
    }

    /// The contact that every page leads to.
    #[must_use]
    pub fn primary(&self) -> Option<&Arc<Contact>> {
        self.settings.primary_contact.as_ref().and_then(|id| self.contacts.get(&id.value))
    }

    /// Sections in reading order.
    #[must_use]
    pub fn sections_in_order(&self) -> Vec<&Arc<Section>> {
        let mut sections: Vec<_> = self.sections.values().collect();
        sections.sort_by_key(|section| (section.order, section.id.clone()));
        sections
    }

    /// The pages of a section in reading order, without drafts that are hidden.
    #[must_use]
    pub fn pages_of(&self, section: &str) -> Vec<&SitePage> {
        let mut pages: Vec<_> = self.live_pages().filter(|page| page.section() == section).collect();
        pages.sort_by_key(|page| (page.fields().order.unwrap_or(i64::MAX), page.number(), page.id.clone()));
        pages
    }

    /// Every page that readers of this site see, by id: all but drafts that are hidden.
    pub fn live_pages(&self) -> impl Iterator<Item = &SitePage> {
        self.pages.values().filter(|page| self.shows(page))
    }

    /// Every old address that leads to a page, with the page. None leads to a traceless page: the words in
    /// an old address tell what the page is about.
    pub fn moved(&self) -> impl Iterator<Item = (&SitePage, &str)> {
        let pages = self.live_pages().filter(|page| !page.is_traceless());
        pages.flat_map(|page| page.fields().moved_from.iter().map(move |id| (page, id.value.as_str())))
    }

    /// Whether readers of this site see `page`.
    #[must_use]
    pub fn shows(&self, page: &SitePage) -> bool {
        self.drafts == Drafts::Shown || !page.is_draft()
    }

    /// Whether the site has this extra output.
    #[must_use]
    pub fn has_output(&self, name: &str) -> bool {
        self.settings.outputs.iter().any(|output| output == name)
    }

    /// The page that shows emergency numbers: the first urgent page that leaves traces.
    #[must_use]
    pub fn emergency_page(&self) -> Option<&SitePage> {
        self.live_pages().find(|page| page.fields().care.is_urgent() && !page.fields().care.is_traceless())
    }

    /// Whether a contact, or its record, is past the day it must be confirmed again.
    #[must_use]
    pub fn is_overdue(&self, contact: &Contact) -> bool {
        let months = contact.check_every.unwrap_or(self.settings.contact_months);
        contact.checked.as_ref().is_some_and(|checked| later(checked.value, months) < self.today)
    }
}

/// The date `months` after `date`, on the last day of the month if the day does not exist there.
#[must_use]
pub fn later(date: Date, months: i64) -> Date {
    date.checked_add(jiff::Span::new().try_months(months).unwrap_or_default()).unwrap_or(Date::MAX)
}
