//! The summary as data: what `veiviser status --format json` writes and `--since` reads again. Within
//! a version, fields are added and never change their meaning; every field added later has a default.

use super::day::Day;
use super::heard::Recording;
use super::reading::Reading;
use super::since::Since;
use crate::diagnostic::MessageLanguage;
use serde::{Deserialize, Serialize};

/// The version of the saved form. A saved status of another version is not compared.
pub const VERSION: u32 = 1;

/// The state of the site on one day, for the whole site or for one owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// [`VERSION`].
    pub version: u32,
    /// Name of the site.
    pub site: Name,
    /// Address of the site, without a slash at the end; empty if it has none.
    pub url: String,
    /// `demonstration` or `production`.
    pub stage: String,
    /// The day the summary is about.
    pub today: Day,
    /// The only owner the summary is about.
    pub owner: Option<String>,
    /// The units of the site, by key; with `owner`, only that one.
    pub owners: Vec<Owner>,
    /// The languages in reading order, the source language too.
    pub languages: Vec<Tongue>,
    /// The numbers that matter most.
    pub numbers: Numbers,
    /// Every day by which something must be looked at, the earliest first.
    pub dates: Vec<Dated>,
    /// Blocks of the source that translations do not say yet, or no longer.
    pub outdated: Vec<Outdated>,
    /// Translations of pages with `care: reviewed` that production replaces by the safety core.
    pub safety: Vec<Gap>,
    /// What `coverage` in `site.yaml` asks for, and what is missing for it.
    pub coverage: Vec<Coverage>,
    /// Every page in every language, by id; drafts too.
    pub pages: Vec<Page>,
    /// Texts that are no pages: records, front pages and interface strings, by name.
    #[serde(default)]
    pub texts: Vec<Text>,
    /// Contacts, facts and activities, by kind and id.
    pub records: Vec<Record>,
    /// Pages in the languages in which they are written, as far as they can be heard.
    #[serde(default)]
    pub recordings: Vec<Recording>,
    /// Waivers that keep a problem quiet today.
    pub waivers: Vec<Waiver>,
    /// What `veiviser check` finds, counted by code.
    pub problems: Vec<Problem>,
    /// What has changed since an earlier status.
    #[serde(default)]
    pub since: Option<Since>,
}

/// A name in both languages of the messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// Norwegian.
    pub nb: String,
    /// English.
    pub en: String,
}

impl Name {
    /// The name in `language`.
    #[must_use]
    pub fn get(&self, language: MessageLanguage) -> &str {
        match language {
            MessageLanguage::Nb => &self.nb,
            MessageLanguage::En => &self.en,
        }
    }
}

/// A unit that keeps things true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// Its key in `site.yaml`.
    pub key: String,
    /// Its name.
    pub name: Name,
}

/// A language of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tongue {
    /// Its code in file names and addresses.
    pub code: String,
    /// Its tag for the attribute `lang`.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Its own name.
    pub own_name: String,
    /// What it is called in the languages of the messages.
    pub name: Name,
    /// Whether readers can choose it.
    pub published: bool,
    /// Whether the texts are written in it first.
    pub source: bool,
}

/// The numbers that matter most.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Numbers {
    /// Pages that are no drafts.
    pub pages: usize,
    /// Drafts.
    pub drafts: usize,
    /// Languages that readers can choose.
    pub languages: usize,
    /// Translations that published languages should have: pages without drafts, times languages without
    /// the source.
    pub translations: usize,
    /// Of them: not there.
    pub missing: usize,
    /// Of them: do not say what they were made from.
    pub unknown: usize,
    /// Of them: say something else than the source.
    pub outdated: usize,
    /// Of them: current, made by a program, read by nobody.
    pub machine: usize,
    /// Of them: current, made by a person, read by no other.
    pub unread: usize,
    /// Of them: current and read by a person.
    pub reviewed: usize,
    /// Dates that are past.
    pub overdue: usize,
    /// Dates within [`SOON_DAYS`](super::SOON_DAYS).
    pub soon: usize,
    /// Contacts that a reader can reach: all but placeholders.
    pub contacts: usize,
    /// Contacts and activities that the municipality has still to fill in.
    pub placeholders: usize,
    /// Contacts and facts without source or that nobody has confirmed.
    pub unverified: usize,
    /// Contacts, facts and activities whose source was seen too long ago.
    pub old_sources: usize,
    /// Activities, notices and facts whose last day is past.
    pub expired: usize,
    /// Pages in a language that readers can hear.
    pub recordings: usize,
    /// Recordings that readers do not get.
    pub recordings_withheld: usize,
    /// Recordings of a text that has changed since.
    pub recordings_changed: usize,
    /// Translations that production replaces by the safety core.
    pub safety: usize,
    /// Translations that `coverage` asks for and that are missing or unread.
    pub coverage: usize,
    /// Errors that `check` finds.
    pub errors: usize,
    /// Warnings that `check` finds.
    pub warnings: usize,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Path with `/`, relative to the site.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
}

/// What has a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateKind {
    /// A page is to be looked at again: `review_by`.
    Page,
    /// The law a page rests on is to be looked up again: a page's longest time after `law.checked`.
    Law,
    /// A contact is to be confirmed again: `check_every` after `checked`.
    Contact,
    /// A fact is to be compared with its source again: a page's longest time after `checked`.
    Fact,
    /// The last day a fact holds: `valid_until`.
    FactEnds,
    /// The last day of an activity.
    ActivityEnds,
    /// The last day of a notice.
    NoticeEnds,
    /// The last day of a waiver.
    WaiverEnds,
}

/// How near a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// It is past.
    Overdue,
    /// It is today or within [`SOON_DAYS`](super::SOON_DAYS).
    Soon,
    /// It is later.
    Later,
}

/// A day by which something must be looked at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Dated {
    /// The last day on which all is well.
    pub day: Day,
    /// What it is about.
    pub kind: DateKind,
    /// Id of the page or record.
    pub id: String,
    /// What else names it: the code of a waiver and its language, the name of a law; else empty.
    pub detail: String,
    /// Its title or name.
    pub title: String,
    /// The unit that answers for it.
    pub owner: Option<String>,
    /// How near the day is.
    pub when: When,
    /// Days from today; negative if the day is past.
    pub days: i64,
    /// Where the day is written.
    pub place: Place,
}

/// The state of one text in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The source, as readers see it.
    Written,
    /// The source, a draft.
    Draft,
    /// There is none.
    Missing,
    /// It does not say what it was made from.
    Unknown,
    /// The source has changed since.
    Outdated,
    /// Current, made by a program, read by nobody.
    Machine,
    /// Current, made or corrected by a person, not read by another.
    Unread,
    /// Current, and a person who reads the language has read it.
    Reviewed,
}

impl State {
    /// The states of a translation, from nothing to done.
    pub const OF_TRANSLATIONS: [State; 6] =
        [State::Missing, State::Unknown, State::Outdated, State::Machine, State::Unread, State::Reviewed];
}

/// One text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Code of the language.
    pub language: String,
    /// Its state.
    pub state: State,
    /// How many blocks say something else than the source.
    pub outdated_blocks: usize,
    /// Whether only title and summary are translated.
    pub only_title: bool,
    /// `human`, `machine` or `machine-then-human`.
    pub by: Option<String>,
    /// The day a person who reads the language has read it.
    pub reviewed: Option<Day>,
    /// Where it is written.
    pub file: Option<String>,
}

/// A page in every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Its id.
    pub id: String,
    /// Its permanent number; 0 if it has none, which is an error.
    pub number: i64,
    /// Its title in the source language.
    pub title: String,
    /// Whether only the preview shows it.
    pub draft: bool,
    /// The unit that answers for it.
    pub owner: Option<String>,
    /// Its care switches.
    pub care: Vec<String>,
    /// The day somebody last compared it with its sources.
    pub reviewed: Option<Day>,
    /// The day it must be looked at again.
    pub review_by: Option<Day>,
    /// How long it takes to read aloud, and how easy it is to read, in the source language.
    #[serde(default)]
    pub reading: Option<Reading>,
    /// One per language, in the order of [`Status::languages`].
    pub cells: Vec<Cell>,
}

/// What a text that is no page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextKind {
    /// A contact, fact, word, activity, notice, section or the settings.
    Record,
    /// The front page.
    Home,
    /// A string of the interface.
    String,
}

/// A text that is no page, in every language but the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Its name, as `accept` takes it.
    pub name: String,
    /// What it is.
    pub kind: TextKind,
    /// The unit that answers for it.
    pub owner: Option<String>,
    /// One per language, in the order of [`Status::languages`].
    pub cells: Vec<Cell>,
}

/// A block of a page that a translation does not say as the source does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outdated {
    /// Id of the page.
    pub page: String,
    /// Code of the language.
    pub language: String,
    /// The unit that answers for the page.
    pub owner: Option<String>,
    /// The block in the source; none if it was removed there.
    pub source: Option<Place>,
    /// The block in the translation; none if it is new in the source.
    pub translation: Option<Place>,
    /// How the block begins: in the source, else in the translation.
    pub words: String,
}

/// A page that lacks something in a language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Gap {
    /// Id of the page.
    pub page: String,
    /// Code of the language.
    pub language: String,
    /// The state of the translation.
    pub state: State,
    /// The unit that answers for the page.
    pub owner: Option<String>,
}

/// What a section must have before the site is real.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Id of the section.
    pub section: String,
    /// `translated` or `reviewed`.
    pub require: String,
    /// Translations that are asked for.
    pub wanted: usize,
    /// Those that stop production.
    pub gaps: Vec<Gap>,
}

/// What a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecordKind {
    /// A contact point.
    Contact,
    /// A fact.
    Fact,
    /// An activity.
    Activity,
}

/// How sure a record is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trust {
    /// The municipality has still to fill it in.
    Placeholder,
    /// It has no source, or nobody has compared it with its source.
    Unverified,
    /// Somebody has confirmed it, too long ago.
    Overdue,
    /// Somebody has confirmed it.
    Confirmed,
}

/// A contact, fact or activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What it is.
    pub kind: RecordKind,
    /// Its id.
    pub id: String,
    /// Its name in the source language.
    pub name: String,
    /// The unit that answers for it.
    pub owner: Option<String>,
    /// How sure it is.
    pub trust: Trust,
    /// What is missing: `source`, `checked`.
    pub lacks: Vec<String>,
    /// The day a person confirmed it.
    pub checked: Option<Day>,
    /// Where it is from.
    #[serde(default)]
    pub source: Option<Source>,
    /// Where it is written.
    pub place: Place,
}

/// Where a record is from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Title of the source.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
    /// The day somebody saw it there.
    pub seen: Option<Day>,
    /// Whether that is longer ago than a page may go without being looked at.
    pub old: bool,
}

/// A waiver that keeps a problem quiet today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiver {
    /// Id of the page; `_home` for a front page.
    pub page: String,
    /// Code of the language of the file it stands in.
    pub language: String,
    /// Code of the problem.
    pub code: String,
    /// Why it is right there.
    pub reason: String,
    /// Its last day.
    pub until: Day,
    /// The unit that answers for the page.
    pub owner: Option<String>,
    /// Where it is written.
    pub place: Place,
}

/// A kind of problem that `check` finds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Its code; `veiviser explain` has the manual page.
    pub code: String,
    /// `error` or `warning`.
    pub severity: String,
    /// How many.
    pub count: usize,
    /// Where the first one is; none for problems of the site as a whole.
    pub first: Option<Place>,
}
