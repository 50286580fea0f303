//! Two languages of a page together: beside each other on the screen, for a helper and a newcomer or
//! for somebody who learns; and on a sheet of paper with a code that leads back to the page.

use super::card::{Keep, card};
use super::fact;
use super::fragments::{Half, fragments, heads};
use super::head::{Audience, Wanted, alternates, head};
use super::html::{Context, Html, write};
use super::page;
use super::qr::{self, CodeView};
use super::services::{self, TopicView};
use super::timeline::{self, StartView};
use super::view::{
    AlternateView, CardView, DeadlineView, HeadView, LanguageView, LinkView, NoticeView, Phrase, Presence,
    WordView,
};
use super::words::{Reader, language_view};
use crate::locale::Language;
use crate::model::{Address, Body, Row, Site, SitePage, Tie, Tongue, align};
use crate::parse::Page;
use serde::Serialize;

/// How a page is shown in two languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// On the screen.
    Beside,
    /// As a sheet to print.
    Print,
}

impl Form {
    /// The name in `outputs`, and that of the folder under the page.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Form::Beside => ("side-by-side", "side-by-side"),
            Form::Print => ("print-sheets", "print"),
        }
    }

    /// Whether readers of `tongue` get the page in this form. Nothing is made of a page that must leave
    /// no trace, of a text that falls back, and of one that may not be shown.
    #[must_use]
    pub(super) fn has(self, site: &Site, tongue: &Tongue, page: &SitePage) -> bool {
        let language = tongue.language;
        site.has_output(self.names().0)
            && !page.is_traceless()
            && page.is_written(language, site)
            && page.may_show(language, site)
            && (self == Form::Print || language.code != site.source.code)
    }

    /// Its address.
    #[must_use]
    pub(super) fn address(self, language: &Language, page: &SitePage) -> Address {
        Address::page(language, page).under(self.names().1)
    }
}

/// A page in two languages.
#[derive(Debug, Clone, Serialize)]
pub(super) struct TogetherView {
    head: HeadView,
    /// Path to the root of the site.
    pub root: String,
    breadcrumb: Vec<LinkView>,
    alternates: Vec<AlternateView>,
    /// The page itself.
    back: LinkView,
    notices: Vec<NoticeView>,
    /// The other language; none if the page is in the source language.
    other: Option<LanguageView>,
    rows: Vec<RowView>,
    deadlines: Vec<DeadlineView>,
    contacts: Vec<CardView>,
    words: Vec<WordView>,
    /// Who does what, on the page that shows it.
    services: Vec<TopicView>,
    /// Deadlines from a day in the reader's own life, on the page that shows them.
    timeline: Vec<StartView>,
    /// "Page 214".
    number: String,
    /// "Last checked 1 November 2026."
    reviewed: Option<String>,
    /// The code that leads to the page; on paper only.
    code: Option<CodeView>,
}

/// Blocks that belong together.
#[derive(Debug, Clone, Serialize)]
struct RowView {
    /// In the language of the page: safe HTML.
    own: String,
    /// In the other language: safe HTML.
    other: String,
    /// What the reader must know, if they do not say the same.
    note: Option<String>,
}

/// The links from a page to its other forms.
#[must_use]
pub(super) fn tools(reader: &Reader<'_>, page: &SitePage) -> Vec<LinkView> {
    let link = |id: &str, address: &Address| LinkView {
        title: plain(reader.string(id)),
        href: reader.link(address),
        summary: None,
        icon: None,
    };
    let has = |form: Form| {
        reader.chosen.code == reader.language().code && form.has(reader.site, reader.tongue, page)
    };
    let mut links = Vec::new();
    if has(Form::Beside) {
        links.push(link("beside_link", &Form::Beside.address(reader.language(), page)));
    }
    if has(Form::Print) {
        links.push(link("sheet_link", &Form::Print.address(reader.language(), page)));
        if page.fields().care.is_urgent() {
            links.push(link("cards_title", &Address::list(reader.language(), "cards")));
        }
    }
    links
}

/// The view of `page` for readers of `tongue` in `form`; none where that form is not made.
#[must_use]
pub(super) fn view(site: &Site, tongue: &Tongue, page: &SitePage, form: Form) -> Option<TogetherView> {
    if !form.has(site, tongue, page) {
        return None;
    }
    let here = form.address(tongue.language, page);
    let reader = Reader::new(site, tongue, &here);
    let own = page.text(tongue.language, site)?;
    let (rows, html) = rows(&reader, page, own)?;
    let (title, _) = page.title(tongue, site);
    let wanted = Wanted {
        title: &title,
        description: None,
        audience: Audience::Readers,
        written: Vec::new(),
        structured_data: None,
    };
    let (urgent, others) = page::contacts(&reader, page, &html);
    let number = page.number().to_string();
    let deadline =
        |id: &crate::span::Spanned<String>| fact::deadline(site.facts.get(&id.value)?, &reader, None);
    let terms = html.terms.iter().filter_map(|id| site.terms.get(id));
    let reviewed = page.fields().reviewed.as_ref();
    let date = |day: &crate::span::Spanned<jiff::civil::Date>| tongue.formatter.date(day.value);
    Some(TogetherView {
        head: head(&reader, wanted),
        root: here.to_root(),
        breadcrumb: page::breadcrumb(&reader, page),
        alternates: elsewhere(&reader, page, form),
        back: LinkView { summary: None, ..reader.page_link(page) },
        notices: page::notices(&reader, page, Body::Own(own)),
        other: (tongue.language.code != site.source.code).then(|| language_view(site.source)),
        rows,
        deadlines: page.fields().deadlines.iter().filter_map(deadline).collect(),
        contacts: urgent.iter().chain(&others).map(|found| card(found, &reader, Keep::Allowed)).collect(),
        words: terms.map(|term| page::word(term, &reader, Some(page))).collect(),
        services: services::of_page(&reader, page),
        timeline: timeline::of_page(&reader, page),
        number: tongue.strings.fill("page_number", &[("number", &number)]),
        reviewed: reviewed.map(|day| tongue.strings.fill("reviewed_on", &[("date", &date(day))])),
        code: if form == Form::Print { code(&reader, page) } else { None },
    })
}

/// The same in the other languages; the page itself where it has no such form.
fn elsewhere(reader: &Reader<'_>, page: &SitePage, form: Form) -> Vec<AlternateView> {
    let site = reader.site;
    let has =
        |language: &Language| site.tongue(language.code).is_some_and(|tongue| form.has(site, tongue, page));
    let address = |language: &'static Language| {
        if has(language) { form.address(language, page) } else { Address::page(language, page) }
    };
    let written = |language: &'static Language| {
        if page.is_written(language, site) { Presence::Yes } else { Presence::No }
    };
    alternates(reader, address, written)
}

/// The code of the shortest address of the page in the language of the reader.
fn code(reader: &Reader<'_>, page: &SitePage) -> Option<CodeView> {
    let number = page.number();
    let address = if reader.site.has_output("numbers") {
        Address::number_in(reader.language(), number)
    } else {
        Address::page(reader.language(), page)
    };
    let alt = reader.tongue.strings.fill("qr_alt", &[("number", &number.to_string())]);
    qr::code(address.url(reader.site), alt)
}

/// The rows, and what their texts name. Facts, contacts and links are those of each half's language.
fn rows(reader: &Reader<'_>, page: &SitePage, own: &Page) -> Option<(Vec<RowView>, Html)> {
    let site = reader.site;
    let context = Context { reader, language: reader.language(), page: Some(page) };
    if reader.language().code == site.source.code {
        let mut html = write(&own.document, context);
        let text = std::mem::take(&mut html.body);
        let whole = heads(own, Half::Own).chain([text]).collect();
        return Some((vec![RowView { own: whole, other: String::new(), note: None }], html));
    }
    let (parts, mut html) = fragments(own, context, Half::Own);
    let norwegian = Reader::new(site, site.tongue(site.source.code)?, reader.here);
    let context = Context { reader: &norwegian, language: site.source, page: Some(page) };
    let (others, other_html) = fragments(&page.original, context, Half::Other);
    merge(&mut html.terms, other_html.terms);
    merge(&mut html.contacts, other_html.contacts);
    let row = |row: Row| RowView {
        own: joined(&parts, &row.translation),
        other: joined(&others, &row.source),
        note: note(&row).map(|id| reader.string(id)),
    };
    Some((align(&page.original, own).into_iter().map(row).collect(), html))
}

fn joined(parts: &[String], numbers: &[usize]) -> String {
    numbers.iter().filter_map(|number| parts.get(*number)).map(String::as_str).collect()
}

fn merge(known: &mut Vec<String>, more: Vec<String>) {
    for id in more {
        if !known.contains(&id) {
            known.push(id);
        }
    }
}

/// The string that says how two halves differ.
fn note(row: &Row) -> Option<&'static str> {
    match row.tie {
        Tie::Current | Tie::Unknown => None,
        Tie::Changed if row.translation.is_empty() => Some("beside_missing"),
        Tie::Changed if row.source.is_empty() => Some("beside_gone"),
        Tie::Changed => Some("beside_changed"),
    }
}

fn plain(text: String) -> Phrase {
    Phrase { text, lang: None, dir: None }
}
