//! Reads each source alone: text becomes typed values with places, and what cannot be understood
//! becomes diagnostics. Parsing never fails: there is always as much as could be understood.

mod activity;
mod conform;
mod contact;
mod contact_table;
mod dates;
mod days;
mod document;
mod event_tables;
pub mod fields;
mod hours;
mod link;
mod markdown;
mod markdown_told;
mod meaning;
mod messages;
mod notice;
mod page;
mod page_table;
mod period;
mod picture;
mod record;
mod record_tables;
mod recording;
mod recording_note;
mod schema;
mod service;
mod settings;
mod target;
mod theme;
mod unit;
mod values;
mod words;
mod yaml;
mod yaml_cause;

pub use activity::{Activity, Age};
pub use contact::{Address, Channel, ChannelAddress, Contact, Cost, Flag, Place, Ternary};
pub use contact_table::{CONTACT, HELPLINES};
pub use days::Days;
pub use document::{
    Alert, Block, Document, Inline, Item, Link, Picture, Plain, Row, Target, Tight, links_in,
};
pub use event_tables::{ACTIVITY, JOINS, NOTICE, THEMES, WAITS, WHATS};
pub use messages::{Choice, Form, Message, Messages};
pub use notice::Notice;
pub use page::{Page, PageFields, Role, Waiver, required};
pub use page_table::{AUDIENCES, KINDS, PAGE, SHOWS, TRANSLATED_PAGE};
pub use picture::{CleanPicture, Format, PictureSize};
pub use record::{Fact, FactValue, Section, Term};
pub use record_tables::{FACT, ICONS, SECTION, STARTS, TERM};
pub use recording::{CleanRecording, Sound};
pub use recording_note::{RECORDING, RecordingNote, SpokenBy};
pub use schema::{KINDS as SCHEMA_KINDS, schema};
pub use service::{BODIES, Service, TOPICS, TYPES, service};
pub use settings::{
    Coverage, LanguageEntry, LanguageState, Minify, OUTPUTS, SETTINGS, Server, Settings, Stage,
};
pub use target::{Where, Whom};
pub use theme::{THEME, ThemeSettings};
pub use unit::{Passage, Unit, UnitKind, passages};
pub use values::{web_fault, web_message};
pub use words::{CARE, Care, MadeBy, Reference, TranslationNote, Words};

use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::locale::Language;
use crate::source::{Kind, Source};
use fields::Table;
use std::sync::Arc;

/// One source, understood.
#[derive(Debug, Clone)]
pub enum Parsed {
    /// `site.yaml`
    Settings(Arc<Settings>),
    /// A front page and the code of its language.
    Home(String, Arc<Page>),
    /// A section.
    Section(Arc<Section>),
    /// A page: its id, the code of its language, and what it says.
    Page(String, String, Arc<Page>),
    /// A contact point.
    Contact(Arc<Contact>),
    /// A fact.
    Fact(Arc<Fact>),
    /// A Norwegian word.
    Term(Arc<Term>),
    /// An activity.
    Activity(Arc<Activity>),
    /// A notice.
    Notice(Arc<Notice>),
    /// Interface strings of a language.
    Messages(String, Arc<Messages>),
    /// Settings of a theme: its name, and what it says.
    Theme(String, Arc<ThemeSettings>),
    /// A picture as it is published.
    Picture(Arc<CleanPicture>),
    /// A recording, without metadata.
    Recording(Arc<CleanRecording>),
    /// What is noted of a recording.
    RecordingNote(Arc<RecordingNote>),
    /// Nothing to read: templates, assets and stray files are taken as they are.
    Plain,
}

/// A source and what it says; kept by the cache from one run to the next.
pub type Shared = Arc<Reported<Parsed>>;

/// Reads one source. `source_language` is the language that owns the fields of a page.
#[must_use]
pub fn source(source: &Source, source_language: &str) -> Reported<Parsed> {
    let role = |lang: &str| if lang == source_language { Role::Original } else { Role::Translation };
    match &source.kind {
        // A language that does not exist is told when the site is put together, and nothing else.
        Kind::Page { lang, .. } | Kind::Home { lang } if !is_language(lang) => {
            let page = page::page(source, Role::Translation).map(Arc::new).value;
            let value = match &source.kind {
                Kind::Page { id, .. } => Parsed::Page(id.clone(), lang.clone(), page),
                _ => Parsed::Home(lang.clone(), page),
            };
            Reported { value, diagnostics: Vec::new() }
        }
        Kind::Page { id, lang } => {
            page::page(source, role(lang)).map(|page| Parsed::Page(id.clone(), lang.clone(), Arc::new(page)))
        }
        Kind::Home { lang } => {
            page::page(source, Role::Translation).map(|page| Parsed::Home(lang.clone(), Arc::new(page)))
        }
        Kind::Messages { lang } => {
            messages::messages(source).map(|messages| Parsed::Messages(lang.clone(), Arc::new(messages)))
        }
        Kind::Settings => {
            record(source, &SETTINGS, |node, _| Parsed::Settings(Arc::new(settings::settings(node))))
        }
        Kind::Section { id } => {
            record(source, &SECTION, |node, _| Parsed::Section(Arc::new(record::section(id, node))))
        }
        Kind::Contact { id } => {
            record(source, &CONTACT, |node, out| Parsed::Contact(Arc::new(contact::contact(id, node, out))))
        }
        Kind::Fact { id } => {
            record(source, &FACT, |node, out| Parsed::Fact(Arc::new(record::fact(id, node, out))))
        }
        Kind::Term { id } => record(source, &TERM, |node, _| Parsed::Term(Arc::new(record::term(id, node)))),
        Kind::Activity { id } => record(source, &ACTIVITY, |node, out| {
            Parsed::Activity(Arc::new(activity::activity(id, node, out)))
        }),
        Kind::Notice { id } => {
            record(source, &NOTICE, |node, out| Parsed::Notice(Arc::new(notice::notice(id, node, out))))
        }
        Kind::Theme { theme } => record(source, &theme::THEME, |node, _| {
            Parsed::Theme(theme.clone(), Arc::new(theme::theme(node)))
        }),
        Kind::Picture { .. } => picture_of(source),
        Kind::Recording { ending, .. } => match recording::recording(source, ending) {
            Ok(clean) => Reported { value: Parsed::Recording(Arc::new(clean)), diagnostics: Vec::new() },
            Err(diagnostic) => Reported { value: Parsed::Plain, diagnostics: vec![*diagnostic] },
        },
        Kind::RecordingNote { .. } => {
            record(source, &RECORDING, |node, _| Parsed::RecordingNote(Arc::new(recording_note::note(node))))
        }
        Kind::Template { .. } | Kind::Asset { .. } | Kind::Stray => {
            Reported { value: Parsed::Plain, diagnostics: Vec::new() }
        }
    }
}

fn is_language(code: &str) -> bool {
    Language::all().iter().any(|language| language.code == code)
}

/// A picture; one that cannot be published is reported and left out.
fn picture_of(source: &Source) -> Reported<Parsed> {
    match values::picture(source) {
        Ok(picture) => Reported { value: Parsed::Picture(Arc::new(picture)), diagnostics: Vec::new() },
        Err(diagnostic) => Reported { value: Parsed::Plain, diagnostics: vec![*diagnostic] },
    }
}

/// The language that owns the fields of pages, as `site.yaml` says; read before anything else.
#[must_use]
pub fn source_language(settings: &Source) -> String {
    let node = yaml::read(settings, 0, settings.text.len()).value;
    words::text(&node, "source_language").map_or_else(|| "nb".to_owned(), |lang| lang.value)
}

fn record(
    source: &Source,
    table: &Table,
    read: impl FnOnce(&yaml::Node, &mut Vec<Diagnostic>) -> Parsed,
) -> Reported<Parsed> {
    let Reported { value: node, mut diagnostics } = yaml::read(source, 0, source.text.len());
    if diagnostics.is_empty() {
        diagnostics.extend(conform::check(&node, table));
    }
    let value = read(&node, &mut diagnostics);
    Reported { value, diagnostics }
}

impl Reported<Parsed> {
    /// Whether so little of a file could be read that nothing may be concluded from what it lacks.
    #[must_use]
    pub fn is_broken(&self) -> bool {
        let codes = [
            Code::YamlSyntax,
            Code::YamlFeature,
            Code::MissingFrontMatter,
            Code::BadPicture,
            Code::BadRecording,
        ];
        self.diagnostics.iter().any(|diagnostic| codes.contains(&diagnostic.code))
    }
}

impl<T> Reported<T> {
    /// The same diagnostics with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reported<U> {
        Reported { value: change(self.value), diagnostics: self.diagnostics }
    }
}
