//! The summary as one page for a browser, to send or to print: first what leads to a decision, then the
//! work of every owner, then the matrix, then the rest. The file needs nothing outside itself and has no
//! script; what editors wrote gets into it through the template's escaping alone.

use super::decision::decisions;
use super::page_view::{Bit, View, bits, said};
use super::status::Status;
use super::{page_tables, page_work};
use crate::diagnostic::MessageLanguage;
use crate::locale::{Formatter, Language};
use crate::say;
use serde::Serialize;
use tera::{Context, Tera};

const TEMPLATE: &str = include_str!("status.html");
const STYLE: &str = include_str!("status.css");

/// What the page is made with.
pub(super) struct Maker<'a> {
    pub status: &'a Status,
    pub language: MessageLanguage,
    pub formatter: Formatter,
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
    let code = match language {
        MessageLanguage::Nb => "nb",
        MessageLanguage::En => "en",
    };
    let own = Language::find(code).expect("the program knows the languages of its messages");
    let maker = Maker { status, language, formatter: Formatter::new(own) };
    let mut tera = Tera::default();
    tera.add_raw_template("status.html", TEMPLATE).expect("the template is part of the program");
    let mut context = Context::new();
    context.insert("v", &view(&maker, own));
    context.insert("style", STYLE);
    let page = tera.render("status.html", &context).expect("the template names only what the view has");
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
