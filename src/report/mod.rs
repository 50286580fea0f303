//! What is left to do: for every page and language whether it is written, current and read, what is
//! overdue, and what must be confirmed, for the whole site or for one of its owners.
//!
//! [`status()`] sums the site up as plain data, a [`Status`]; the other functions show one: [`human()`] in a
//! terminal, [`json`] for machines and for the next comparison, [`csv()`] for spreadsheets, [`html()`] for
//! people who have neither, and [`calendars`] for reminders. None of them judges anything again.
//! [`touched()`] says what a changed file touches.

mod calendar;
mod dates;
mod day;
mod decision;
mod heard;
mod html;
mod human;
mod look;
mod manager;
mod page_records;
mod page_tables;
mod page_view;
mod page_work;
mod pages;
mod part;
mod problems;
mod published;
mod reading;
mod records;
mod since;
mod status;
mod table;
mod texts;
mod touched;
mod words;

pub use calendar::{MADE_BY_US, calendars};
pub use day::Day;
pub use heard::{Heard, Recording};
pub use html::{html, html_of};
pub use human::human;
pub use part::{Part, csv_of, human_of};
pub use published::{Difference, SafetyText, Summary, Trusted};
pub use reading::{AIM, Reading, WORDS_A_MINUTE};
pub use since::{Change, Confirmed, Number, SavedFault, Since, saved};
pub use status::{
    Cell, Coverage, DateKind, Dated, Gap, Name, Numbers, Outdated, Owner, Page, Place, Problem, Record,
    RecordKind, Source, State, Status, Text, TextKind, Tongue, Trust, VERSION, Waiver, When,
};
pub use table::csv;
pub use touched::{Touched, touched};

use crate::diagnostic::{Lookup, Report};
use crate::model::Site;
use look::Look;

/// How many days ahead a date counts as soon.
pub const SOON_DAYS: i64 = 60;

/// Whose things the summary is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope<'a> {
    /// Everybody's.
    Whole,
    /// Those of the unit with this key.
    Owner(&'a str),
}

/// Sums up what is left to do. `report` is what `check` found, `sources` are the files of the site.
#[must_use]
pub fn status(site: &Site, report: &Report, sources: &dyn Lookup, scope: Scope<'_>) -> Status {
    let owner = match scope {
        Scope::Whole => None,
        Scope::Owner(owner) => Some(owner),
    };
    let look = Look { site, sources, owner };
    let mut status = Status {
        version: VERSION,
        site: look.name(&site.settings.name, ""),
        url: site.settings.url.as_ref().map_or("", |url| url.value.trim_end_matches('/')).to_owned(),
        stage: if site.is_production() { "production" } else { "demonstration" }.to_owned(),
        today: Day(site.today),
        owner: owner.map(str::to_owned),
        owners: owners(look),
        languages: languages(look),
        numbers: Numbers::default(),
        dates: dates::dates(look),
        outdated: pages::outdated(look),
        safety: pages::safety(look),
        coverage: pages::coverage(look),
        pages: pages::matrix(look),
        texts: texts::texts(look),
        records: records::records(look),
        recordings: heard::recordings(look),
        waivers: problems::waivers(look),
        problems: problems::problems(look, report),
        since: None,
    };
    status.numbers = numbers(&status);
    status
}

fn owners(look: Look<'_>) -> Vec<Owner> {
    let owners = look.site.settings.owners.iter().filter(|(key, _)| look.wants(Some(key)));
    owners.map(|(key, name)| Owner { key: key.clone(), name: look.name(name, key) }).collect()
}

fn languages(look: Look<'_>) -> Vec<Tongue> {
    let tongue = |tongue: &crate::model::Tongue| Tongue {
        code: tongue.language.code.to_owned(),
        tag: tongue.language.tag.to_owned(),
        dir: tongue.language.direction.as_str().to_owned(),
        own_name: tongue.language.name.to_owned(),
        name: Name { nb: tongue.language.name_nb.to_owned(), en: tongue.language.name_en.to_owned() },
        published: tongue.is_published(),
        source: tongue.language.code == look.site.source.code,
    };
    look.site.tongues.iter().map(tongue).collect()
}

/// Counts what the lists of `status` hold.
fn numbers(status: &Status) -> Numbers {
    let drafts = status.pages.iter().filter(|page| page.draft).count();
    let mut cells = [0; State::OF_TRANSLATIONS.len()];
    let wanted = |code: &str| {
        status
            .languages
            .iter()
            .any(|language| language.published && !language.source && language.code == code)
    };
    for cell in status.pages.iter().filter(|page| !page.draft).flat_map(|page| &page.cells) {
        let state = State::OF_TRANSLATIONS.iter().position(|state| *state == cell.state);
        if let Some(at) = state.filter(|_| wanted(&cell.language)) {
            cells[at] += 1;
        }
    }
    let [missing, unknown, outdated, machine, unread, reviewed] = cells;
    let when = |wanted| status.dates.iter().filter(|dated| dated.when == wanted).count();
    let trust = |wanted| status.records.iter().filter(|record| record.trust == wanted).count();
    let heard = |states: &[Heard]| {
        status.recordings.iter().filter(|recording| states.contains(&recording.state)).count()
    };
    let severity = |name: &str| {
        let problems = status.problems.iter().filter(|problem| problem.severity == name);
        problems.map(|problem| problem.count).sum()
    };
    let contacts = status.records.iter().filter(|record| record.kind == RecordKind::Contact);
    Numbers {
        pages: status.pages.len() - drafts,
        drafts,
        languages: status.languages.iter().filter(|language| language.published).count(),
        translations: cells.iter().sum(),
        missing,
        unknown,
        outdated,
        machine,
        unread,
        reviewed,
        overdue: when(When::Overdue),
        soon: when(When::Soon),
        contacts: contacts.filter(|record| record.trust != Trust::Placeholder).count(),
        placeholders: trust(Trust::Placeholder),
        unverified: trust(Trust::Unverified),
        old_sources: status.records.iter().filter(|record| is_old(record)).count(),
        expired: status.dates.iter().filter(|dated| has_ended(dated)).count(),
        recordings: heard(&[Heard::Present, Heard::TextChanged]),
        recordings_withheld: heard(&[Heard::Withheld, Heard::NotAccepted]),
        recordings_changed: heard(&[Heard::TextChanged]),
        safety: status.safety.len(),
        coverage: status.coverage.iter().map(|rule| rule.gaps.len()).sum(),
        errors: severity("error"),
        warnings: severity("warning"),
    }
}

/// Whether the source of a record was seen too long ago.
fn is_old(record: &Record) -> bool {
    record.source.as_ref().is_some_and(|source| source.old)
}

/// Whether the last day of something is past.
fn has_ended(dated: &Dated) -> bool {
    let ends = [DateKind::ActivityEnds, DateKind::NoticeEnds, DateKind::FactEnds];
    dated.when == When::Overdue && ends.contains(&dated.kind)
}

/// The summary as JSON, for machines and for the next comparison.
#[must_use]
pub fn json(status: &Status) -> String {
    let text = serde_json::to_string_pretty(status).expect("the summary is plain data");
    format!("{text}\n")
}
