//! The summary as one page for a browser, to send or to print: first what leads to a decision, then the
//! work of every owner, then the matrix, then the rest. The file needs nothing outside itself and has no
//! script; what editors wrote gets into it through the template's escaping alone.

use super::decision::decisions;
use super::page_view::{Bit, View, bits, said};
use super::part::Part;
use super::status::Status;
use super::{page_tables, page_work};
use crate::diagnostic::MessageLanguage;
use crate::locale::{Formatter, Language};
use crate::say;
use serde::Serialize;
use tera::{Context, Tera};

const TEMPLATE: &str = include_str!("status.html");
const PART: &str = include_str!("status_part.html");
const STYLE: &str = include_str!("status.css");

/// What the page is made with.
pub(super) struct Maker<'a> {
    pub status: &'a Status,
    pub language: MessageLanguage,
    pub formatter: Formatter,
}

impl<'a> Maker<'a> {
    /// A maker of pages in `language`.
    pub(super) fn new(status: &'a Status, language: MessageLanguage) -> Maker<'a> {
        Maker { status, language, formatter: Formatter::new(own(language)) }
    }
}

/// The language of the messages, as a language of pages.
fn own(language: MessageLanguage) -> &'static Language {
    let code = match language {
        MessageLanguage::Nb => "nb",
        MessageLanguage::En => "en",
    };
    Language::find(code).expect("the program knows the languages of its messages")
}

impl Maker<'_> {
    /// The words in the language of the page.
    pub(super) fn say(&self, words: &crate::diagnostic::Say) -> String {
        words.text(self.language).to_owned()
    }

    /// A long date.
    pub(super) fn day(&self, day: super::Day) -> String {
        self.formatter.date(day.0)
    }

    /// Words in the source language of the site.
    pub(super) fn source(&self, text: &str) -> Bit {
        let source = self.status.languages.iter().find(|language| language.source);
        let bit = Bit { text: text.to_owned(), ..Bit::default() };
        source.map_or(bit.clone(), |source| Bit {
            lang: Some(source.tag.clone()),
            dir: Some(source.dir.clone()),
            ..bit
        })
    }
}

/// The summary as one page of HTML.
#[must_use]
pub fn html(status: &Status, language: MessageLanguage) -> String {
    let maker = Maker::new(status, language);
    made("status.html", &view(&maker, own(language)))
}

/// One part of the summary as a page of HTML.
#[must_use]
pub fn html_of(status: &Status, part: Part, language: MessageLanguage) -> String {
    let maker = Maker::new(status, language);
    let whole = view(&maker, own(language));
    let name = maker.say(&part.title());
    let title = format!("{}: {name}", whole.title);
    let manager = part == Part::Manager;
    let mut tables = part.tables(&maker);
    if manager && whole.since.is_none() {
        // The numbers stand above; there is nothing to compare them with.
        tables.iter_mut().filter(|table| !table.help.is_empty()).for_each(|table| table.rows.clear());
    }
    let changes = whole.since.filter(|_| part == Part::Changes);
    let view = PartView {
        title,
        figures: if manager { whole.figures } else { Vec::new() },
        lines: changes.map(|changes| changes.lines).unwrap_or_default(),
        tables,
        class: if manager { "manager" } else { "part" },
        lang: whole.lang,
        day: whole.day,
        stage: whole.stage,
        t: whole.t,
    };
    made("status_part.html", &view)
}

/// A part of the summary as a page.
#[derive(Serialize)]
struct PartView {
    lang: &'static str,
    class: &'static str,
    title: String,
    day: String,
    stage: String,
    t: std::collections::BTreeMap<&'static str, String>,
    figures: Vec<super::page_view::Figure>,
    lines: Vec<String>,
    tables: Vec<super::page_view::Table>,
}

fn made(template: &str, view: &impl Serialize) -> String {
    let mut tera = Tera::default();
    tera.add_raw_templates([("status.html", TEMPLATE), ("status_part.html", PART)])
        .expect("the templates are part of the program");
    let mut context = Context::new();
    context.insert("v", view);
    context.insert("style", STYLE);
    let page = tera.render(template, &context).expect("the template names only what the view has");
    page.trim_start().to_owned()
}

#[derive(Serialize)]
pub(super) struct Decided {
    text: Vec<Bit>,
    owners: String,
}

fn view(maker: &Maker<'_>, own: &Language) -> View {
    let status = maker.status;
    let site = status.site.get(maker.language);
    let title = match status.owner.as_deref() {
        None => say!("Status for {site}", "Status of {site}"),
        Some(key) => {
            let owner = status.owner_name(Some(key), maker.language);
            say!("Status for {site}: {owner}", "Status of {site}: {owner}")
        }
    };
    let stage = if status.stage == "production" {
        say!("nettstedet er i drift", "the site is in production")
    } else {
        say!("nettstedet er en demonstrasjon", "the site is a demonstration")
    };
    let decided = decisions(status).into_iter().map(|decision| Decided {
        text: bits(&decision.text, maker.language),
        owners: decision.told_owners(status, maker.language),
    });
    View {
        lang: own.tag,
        title: maker.say(&title),
        day: maker.day(status.today),
        stage: maker.say(&stage),
        t: said(maker.language),
        source: maker.source(""),
        figures: page_work::figures(maker),
        decisions: decided.collect(),
        languages: page_tables::languages(maker),
        since: page_tables::since(maker),
        work: page_work::work(maker),
        legend: page_tables::legend(maker),
        heads: page_tables::heads(maker),
        matrix: page_tables::matrix(maker),
        tables: page_tables::rest(maker),
    }
}
