//! Views of lists: front pages, sections, words, A–Å, page numbers, and pages that are not there.

use super::card::{Keep, card};
use super::catalogue;
use super::head::{Audience, Wanted, alternates, head};
use super::html::{Context, write};
use super::page::{self, general_notices, home_notices, is_urgent, translation_notice, word};
use super::view::{
    CardView, ChoiceView, ChooserView, GroupView, LinkView, ListView, NoticeView, Phrase, Presence,
};
use super::words::{Reader, language_view, neutral_title};
use crate::locale::Language;
use crate::model::{Address, Site, SitePage, Tongue, state};
use crate::parse::{Page, Section, Term};
use std::sync::Arc;

pub(super) fn plain(text: impl Into<String>) -> Phrase {
    Phrase { text: text.into(), lang: None, dir: None }
}

/// A list that is written in every language, at `name` under the language.
#[must_use]
pub(super) fn list(
    reader: &Reader<'_>,
    title: Phrase,
    summary: Option<Phrase>,
    address: &dyn Fn(&'static Language) -> Address,
) -> ListView {
    let everywhere =
        reader.site.published().map(|tongue| (tongue.language, address(tongue.language))).collect();
    let wanted = Wanted {
        title: &title.text,
        description: summary.as_ref().map(|summary| summary.text.clone()),
        audience: Audience::Everyone,
        written: everywhere,
        structured_data: None,
    };
    ListView {
        head: head(reader, wanted),
        root: reader.here.to_root(),
        breadcrumb: vec![reader.home_link()],
        alternates: alternates(reader, address, |_| Presence::Yes),
        title,
        norwegian_title: None,
        summary,
        notices: general_notices(reader),
        body: String::new(),
        body_language: None,
        groups: Vec::new(),
        contacts: Vec::new(),
        contact_groups: Vec::new(),
        words: Vec::new(),
    }
}

/// The front page of a language: its text, every section with its pages, the primary contact.
#[must_use]
pub(super) fn home(site: &Site, tongue: &Tongue) -> ListView {
    let here = Address::home(tongue.language);
    let reader = Reader::new(site, tongue, &here);
    let found = tongue.chain().find_map(|language| Some((site.homes.get(language.code)?, language)));
    let text = |get: &dyn Fn(&Page) -> Option<String>| {
        found.and_then(|(page, language)| get(page).map(|text| reader.phrase(text, language)))
    };
    let title = text(&|page| page.title.as_ref().map(|title| title.value.clone()))
        .unwrap_or_else(|| reader.words(&site.settings.name));
    let summary = text(&|page| page.summary.as_ref().map(|summary| summary.value.clone()));
    let mut view = list(&reader, title, summary, &Address::home);
    view.breadcrumb = Vec::new();
    if let Some((page, language)) = found {
        view.body = write(&page.document, Context { reader: &reader, language, page: None }).body;
        view.body_language = (language.code != tongue.language.code).then(|| language_view(language));
    }
    view.notices = home_notices(&reader);
    view.notices.extend(of_translation(&reader));
    view.groups =
        site.sections_in_order().into_iter().filter_map(|section| group(&reader, section)).collect();
    view.contacts = primary(&reader).into_iter().collect();
    view
}

/// What a reader must know of the translation of the front page.
fn of_translation(reader: &Reader<'_>) -> Option<NoticeView> {
    let site = reader.site;
    let (source, own) = (site.homes.get(site.source.code)?, site.homes.get(reader.language().code)?);
    let id = (reader.language().code != site.source.code)
        .then(|| translation_notice(&state(source, own), own.translation.as_ref()))??;
    let title = reader.tongue.strings.fill("page_in_language", &[("language", site.source.name)]);
    let href = reader.link(&Address::home(site.source));
    Some(NoticeView {
        kind: if id == "outdated_notice" { "outdated" } else { "machine" }.to_owned(),
        text: plain(reader.string(id)),
        link: Some(LinkView { title: plain(title), href, summary: None, icon: None }),
        subject: None,
        news: None,
    })
}

fn primary(reader: &Reader<'_>) -> Option<CardView> {
    reader.site.primary().map(|contact| card(contact, reader, Keep::Allowed))
}

/// The pages of a section; after them all activities, if one of the pages lists some.
fn group(reader: &Reader<'_>, section: &Section) -> Option<GroupView> {
    let pages = reader.site.pages_of(&section.id);
    if pages.is_empty() {
        return None;
    }
    let lists = pages.iter().any(|page| page::lists_activities(reader.site, page));
    let catalogue = catalogue::link(reader).filter(|_| lists);
    Some(GroupView {
        heading: LinkView {
            title: reader.words(&section.title),
            href: reader.link(&Address::list(reader.language(), &section.id)),
            summary: Some(reader.words(&section.summary)),
            icon: section.icon.clone(),
        },
        anchor: format!("section-{}", section.id),
        links: pages.into_iter().map(|page| reader.page_link(page)).chain(catalogue).collect(),
    })
}

/// A section: its pages.
#[must_use]
pub(super) fn section(site: &Site, tongue: &Tongue, section: &Section) -> ListView {
    let here = Address::list(tongue.language, &section.id);
    let reader = Reader::new(site, tongue, &here);
    let address = |language: &'static Language| Address::list(language, &section.id);
    let mut view =
        list(&reader, reader.words(&section.title), Some(reader.words(&section.summary)), &address);
    let source = site.source;
    if tongue.language.code != source.code {
        view.norwegian_title = section.title.get(source.code).map(|title| reader.phrase(title, source));
    }
    view.groups = group(&reader, section).into_iter().collect();
    view
}

/// Norwegian words whose topic may leave traces, in Norwegian order.
#[must_use]
pub(super) fn glossary(site: &Site, tongue: &Tongue) -> ListView {
    let here = Address::list(tongue.language, "glossary");
    let reader = Reader::new(site, tongue, &here);
    let summary = plain(reader.string("words_intro"));
    let mut view = list(&reader, plain(reader.string("glossary_title")), Some(summary), &|language| {
        Address::list(language, "glossary")
    });
    view.words = words(site).into_iter().map(|term| word(term, &reader, None)).collect();
    view
}

fn words(site: &Site) -> Vec<&Arc<Term>> {
    let mut terms: Vec<&Arc<Term>> = site.terms.values().filter(|term| !term.care.is_traceless()).collect();
    if let Some(norwegian) = site.tongue(site.source.code) {
        terms.sort_by(|a, b| {
            norwegian.formatter.compare(&a.term.value, &b.term.value).then_with(|| a.id.cmp(&b.id))
        });
    }
    terms
}

/// A–Å: pages, and words with their meaning here, in the order of the language.
#[must_use]
pub(super) fn index(site: &Site, tongue: &Tongue) -> ListView {
    let here = Address::list(tongue.language, "a-z");
    let reader = Reader::new(site, tongue, &here);
    let mut view =
        list(&reader, plain(reader.string("index_title")), None, &|language| Address::list(language, "a-z"));
    let mut links: Vec<LinkView> = site
        .live_pages()
        .filter(|page| !page.is_traceless())
        .map(|page| LinkView { summary: None, ..reader.page_link(page) })
        .collect();
    let glossary = reader.link(&Address::list(tongue.language, "glossary"));
    for term in words(site) {
        let title = term.word.texts.get(tongue.language.code).map_or_else(
            || reader.phrase(&term.term.value, site.source),
            |word| reader.phrase(&word.value, tongue.language),
        );
        links.push(LinkView {
            title,
            href: format!("{glossary}#word-{}", term.id),
            summary: None,
            icon: None,
        });
    }
    links.sort_by(|a, b| {
        tongue.formatter.compare(&a.title.text, &b.title.text).then_with(|| a.href.cmp(&b.href))
    });
    view.groups = letters(links, tongue);
    view
}

fn letters(links: Vec<LinkView>, tongue: &Tongue) -> Vec<GroupView> {
    let mut groups: Vec<GroupView> = Vec::new();
    for link in links {
        let initial = tongue.formatter.initial(&link.title.text);
        match groups.iter_mut().find(|group| group.heading.title.text == initial) {
            Some(group) => group.links.push(link),
            None => groups.push(GroupView {
                anchor: format!("letter-{}", groups.len() + 1),
                heading: LinkView { title: plain(&initial), href: String::new(), summary: None, icon: None },
                links: vec![link],
            }),
        }
    }
    groups
}

/// The languages of a page, found by its number.
#[must_use]
pub(super) fn number(site: &Site, tongue: &Tongue, page: &SitePage) -> ListView {
    let here = Address::number(page.number());
    let reader = Reader::new(site, tongue, &here);
    let title = plain(tongue.strings.fill("page_number", &[("number", &page.number().to_string())]));
    let mut view = list(&reader, title, None, &|language| Address::page(language, page));
    let audience = if page.is_traceless() { Audience::Traceless } else { Audience::Readers };
    let text = view.title.text.clone();
    view.head = head(
        &reader,
        Wanted { title: &text, description: None, audience, written: Vec::new(), structured_data: None },
    );
    view.breadcrumb = Vec::new();
    let links = site.published().map(|other| {
        let language = other.language;
        let (title, summary) = if page.is_traceless() {
            (neutral_title(site, other, page), None)
        } else {
            match page.title(other, site) {
                (title, own) if own.code == language.code => (format!("{} – {title}", language.name), None),
                // One line is in one language.
                (title, fallback) => (language.name.to_owned(), Some(reader.phrase(title, fallback))),
            }
        };
        LinkView {
            title: reader.phrase(title, language),
            href: reader.link(&Address::page(language, page)),
            summary,
            icon: None,
        }
    });
    view.groups = vec![GroupView {
        heading: LinkView { title: view.title.clone(), href: String::new(), summary: None, icon: None },
        anchor: "languages".to_owned(),
        links: links.collect(),
    }];
    view
}

/// The page a server shows in place of one that is not there. It may stand at any depth, so its
/// links carry the whole address of the site.
#[must_use]
pub(super) fn not_found(site: &Site, tongue: &Tongue) -> ListView {
    let root = Address::root();
    let reader = Reader::new(site, tongue, &root);
    let title = plain(reader.string("not_found_title"));
    let summary = plain(reader.string("not_found_text"));
    let mut view = list(&reader, title, Some(summary), &Address::home);
    let text = view.title.text.clone();
    view.head = head(
        &reader,
        Wanted {
            title: &text,
            description: None,
            audience: Audience::Readers,
            written: Vec::new(),
            structured_data: None,
        },
    );
    view.root = Address::root().url(site);
    view.breadcrumb = Vec::new();
    for alternate in &mut view.alternates {
        alternate.href = format!("{}{}", view.root, alternate.href);
    }
    let sections =
        site.sections_in_order().into_iter().filter(|section| !site.pages_of(&section.id).is_empty());
    view.groups = vec![GroupView {
        heading: LinkView { title: view.title.clone(), href: String::new(), summary: None, icon: None },
        anchor: "sections".to_owned(),
        links: sections
            .map(|section| LinkView {
                title: reader.words(&section.title),
                href: Address::list(tongue.language, &section.id).url(site),
                summary: None,
                icon: None,
            })
            .collect(),
    }];
    view
}

/// What a telephone without a network shows in place of a page that it has not kept: that this is so,
/// whom to call in danger, and the primary contact. It lies beside the front page.
#[must_use]
pub(super) fn offline(site: &Site, tongue: &Tongue) -> ListView {
    let here = Address::home(tongue.language);
    let reader = Reader::new(site, tongue, &here);
    let title = plain(reader.string("offline_missing_title"));
    let summary = plain(reader.string("offline_missing_text"));
    let mut view = list(&reader, title, Some(summary), &Address::home);
    let wanted = Wanted {
        title: &view.title.text,
        description: None,
        audience: Audience::Readers,
        written: Vec::new(),
        structured_data: None,
    };
    view.head = head(&reader, wanted);
    view.contacts = urgent(&reader).into_iter().chain(primary(&reader)).collect();
    view
}

/// The cards of the emergency page, in the language of the reader.
pub(super) fn urgent(reader: &Reader<'_>) -> Vec<CardView> {
    let site = reader.site;
    let listed = site.emergency_page().into_iter().flat_map(|page| &page.fields().contacts);
    let found = listed.filter_map(|id| site.contacts.get(&id.value));
    let urgent = found.filter(|contact| is_urgent(contact) && !contact.care.is_traceless());
    urgent.map(|contact| card(contact, reader, Keep::Allowed)).collect()
}

/// The language chooser at `here`, the root or [`Address::languages`]; with `missing`, the same in place of
/// a page that is not there.
#[must_use]
pub(super) fn chooser(site: &Site, missing: Missing, here: &Address) -> Option<ChooserView> {
    let tongue = site.tongue(site.source.code)?;
    let reader = Reader::new(site, tongue, here);
    let choices = site.published().map(|tongue| ChoiceView {
        language: language_view(tongue.language),
        href: Address::home(tongue.language).named(site),
        site_name: Reader::new(site, tongue, here).words(&site.settings.name),
        not_found: (missing == Missing::Yes).then(|| tongue.strings.get("not_found_title")),
    });
    let languages = choices.collect();
    let name = reader.words(&site.settings.name).text;
    let (title, audience) = match missing {
        Missing::No if *here == Address::root() => (name, Audience::Everyone),
        Missing::No => (name, Audience::Readers),
        Missing::Yes => (reader.string("not_found_title"), Audience::Readers),
    };
    let written = site.published().map(|tongue| (tongue.language, Address::home(tongue.language))).collect();
    let mut primary = primary(&reader);
    if let Some(card) = primary.as_mut().filter(|_| missing == Missing::Yes) {
        card.vcard = None;
    }
    Some(ChooserView {
        head: head(
            &reader,
            Wanted { title: &title, description: None, audience, written, structured_data: None },
        ),
        root: if missing == Missing::Yes { here.url(site) } else { here.to_root() },
        languages,
        primary,
    })
}

/// Whether the chooser stands in place of a page that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// It does.
    Yes,
    /// It is the front door.
    No,
}
