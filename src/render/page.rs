//! The view of a page: everything it shows, by value.

use super::card::{Keep, card};
use super::catalogue;
use super::fact;
use super::head::{Audience, Wanted, alternates, head};
use super::html::{Context, Html, write};
use super::listen;
use super::news::banner;
use super::offer::{self, ActivityView};
use super::services;
use super::timeline;
use super::together;
use super::view::{KindView, LawView, LinkView, NoticeView, PageView, Phrase, Presence, WordView};
use super::words::{Anchors, Reader, language_view, neutral_title};
use crate::locale::Language;
use crate::model::{Address, Body, Site, SitePage, State, Tongue};
use crate::parse::{Activity, Contact, Flag, MadeBy, Term, TranslationNote};
use std::sync::Arc;

/// The view of `page` for readers of `tongue`.
#[must_use]
pub(super) fn view(site: &Site, chosen: &Tongue, page: &SitePage) -> PageView {
    let here = Address::page(chosen.language, page);
    let tongue = page.shown_in(chosen, site);
    let reader = Reader::new(site, tongue, &here).who_chose(chosen);
    let fields = page.fields();
    let body = page.body(tongue, site);
    let html = body_html(&reader, page, body);
    let (title, title_language) = page.title(tongue, site);
    let (summary, summary_language) = page.summary(tongue, site);
    let (urgent, others) = contacts(&reader, page, &html);
    let traceless = page.is_traceless();
    let calendar =
        (!traceless && site.has_output("calendar")).then(|| Address::list(tongue.language, "calendar"));
    let shown_title = if traceless { neutral_title(site, tongue, page) } else { title.clone() };
    PageView {
        head: head(
            &reader,
            Wanted {
                title: &shown_title,
                description: Some(summary.clone()),
                audience: if traceless { Audience::Traceless } else { Audience::Everyone },
                written: written(site, page),
                structured_data: (!traceless).then(|| super::data::page(&reader, page, &others)),
            },
        ),
        root: here.to_root(),
        care: fields.care.names().into_iter().map(str::to_owned).collect(),
        breadcrumb: breadcrumb(&reader, page),
        alternates: alternates(
            &reader,
            |language| Address::page(language, page),
            |language| presence(page.is_written(language, site)),
        ),
        norwegian_title: norwegian_title(&reader, page),
        kind: KindView { name: fields.kind.clone(), label: reader.string(&format!("kind_{}", fields.kind)) },
        notices: notices(&reader, page, body),
        urgent_contacts: urgent.iter().map(|contact| card(contact, &reader, keep(page))).collect(),
        recording: listen::recording(&reader, page),
        voices: listen::voices(&reader, page, body),
        contents: contents(&reader, body, &html),
        deadlines: fields
            .deadlines
            .iter()
            .filter_map(|id| site.facts.get(&id.value))
            .filter_map(|found| fact::deadline(found, &reader, calendar.as_ref()))
            .collect(),
        contacts: others.iter().map(|contact| card(contact, &reader, keep(page))).collect(),
        words: html
            .terms
            .iter()
            .filter_map(|id| site.terms.get(id))
            .map(|term| word(term, &reader, Some(page)))
            .collect(),
        next: next(&reader, page),
        sources: fields.sources.iter().map(|source| reader.source(source)).collect(),
        law: law(&reader, page),
        reviewed: fields
            .reviewed
            .as_ref()
            .map(|date| tongue.strings.fill("reviewed_on", &[("date", &tongue.formatter.date(date.value))])),
        owner: fields
            .owner
            .as_ref()
            .and_then(|owner| site.settings.owners.get(&owner.value))
            .map(|name| reader.words(name)),
        activities: activities(&reader, page),
        services: services::of_page(&reader, page),
        timeline: timeline::of_page(&reader, page),
        catalogue: catalogue::link(&reader).filter(|_| lists_activities(site, page)),
        number: u32::try_from(page.number()).unwrap_or_default(),
        tools: together::tools(&reader, page),
        body_language: match body {
            Body::Fallback(_, language) => Some(language_view(language)),
            Body::Own(_) | Body::SafetyCore => None,
        },
        title: reader.phrase(title, title_language),
        summary: reader.phrase(summary, summary_language),
        body: html.body,
    }
}

/// The languages a page is really written in, published ones only.
#[must_use]
pub fn written(site: &Site, page: &SitePage) -> Vec<(&'static Language, Address)> {
    let real = site
        .published()
        .filter(|tongue| page.is_written(tongue.language, site) && page.may_show(tongue.language, site));
    real.map(|tongue| (tongue.language, Address::page(tongue.language, page))).collect()
}

fn presence(yes: bool) -> Presence {
    if yes { Presence::Yes } else { Presence::No }
}

fn keep(page: &SitePage) -> Keep {
    if page.is_traceless() { Keep::Never } else { Keep::Allowed }
}

fn body_html(reader: &Reader<'_>, page: &SitePage, body: Body<'_>) -> Html {
    let context = |language| Context { reader, language, page: Some(page) };
    match body {
        Body::Own(text) => write(&text.document, context(reader.language())),
        Body::Fallback(text, language) => write(&text.document, context(language)),
        Body::SafetyCore => Html::default(),
    }
}

/// The way down to a page, from the front page on.
pub(super) fn breadcrumb(reader: &Reader<'_>, page: &SitePage) -> Vec<LinkView> {
    let mut path = vec![reader.home_link()];
    if let Some(section) = reader.site.sections.get(page.section()) {
        path.push(LinkView {
            title: reader.words(&section.title),
            href: reader.link(&Address::list(reader.language(), &section.id)),
            summary: None,
            icon: None,
        });
    }
    path
}

fn norwegian_title(reader: &Reader<'_>, page: &SitePage) -> Option<Phrase> {
    let source = reader.site.source;
    let title = page.original.title.as_ref()?;
    (reader.language().code != source.code).then(|| reader.phrase(&title.value, source))
}

/// Contacts that the page lists or `html` names: emergency numbers and helplines first where care asks for it; then everybody else.
pub(super) fn contacts<'a>(
    reader: &Reader<'a>,
    page: &SitePage,
    html: &Html,
) -> (Vec<&'a Arc<Contact>>, Vec<&'a Arc<Contact>>) {
    let listed = page.fields().contacts.iter().map(|id| id.value.as_str());
    let mut ids: Vec<&str> = Vec::new();
    for id in listed.chain(html.contacts.iter().map(String::as_str)) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let found = ids.into_iter().filter_map(|id| reader.site.contacts.get(id));
    found.partition(|contact| page.fields().care.is_urgent() && is_urgent(contact))
}

/// Whether a contact is an emergency number or a helpline.
pub(super) fn is_urgent(contact: &Contact) -> bool {
    let helpline = crate::parse::HELPLINES.contains(&contact.kind.value.as_str());
    contact.emergency == Flag::On || helpline
}

/// What stands above the text of a page: notices of today, and what readers must know of the translation.
pub(super) fn notices(reader: &Reader<'_>, page: &SitePage, body: Body<'_>) -> Vec<NoticeView> {
    let site = reader.site;
    let today = site.notices_today().into_iter().filter(|notice| site.stands_on(notice, page));
    let mut notices: Vec<NoticeView> = today.map(|notice| banner(notice, reader, Some(page))).collect();
    let plain = |kind: &str, text: String| NoticeView {
        kind: kind.to_owned(),
        text: Phrase { text, lang: None, dir: None },
        link: None,
        subject: None,
        news: None,
    };
    let falls_back = |language: &Language| {
        let words = reader.tongue.strings.fill("fallback_notice", &[("language", language.name)]);
        plain("fallback", words)
    };
    match body {
        Body::Own(_) if reader.chosen.code != reader.language().code => {
            notices.push(falls_back(reader.language()));
        }
        Body::Fallback(_, language) => notices.push(falls_back(language)),
        Body::SafetyCore => {
            let mut notice = plain("machine", reader.string("safety_core_notice"));
            notice.link = Some(in_source(reader, page));
            notices.push(notice);
        }
        Body::Own(_) => notices.extend(translated(reader, page).map(|id| {
            let mut notice =
                plain(if id == "outdated_notice" { "outdated" } else { "machine" }, reader.string(id));
            notice.link = Some(in_source(reader, page));
            notice
        })),
    }
    if let (Some(review_by), Some(reviewed)) = (&page.fields().review_by, &page.fields().reviewed)
        && review_by.value < site.today
    {
        let date = reader.tongue.formatter.date(reviewed.value);
        let mut notice =
            plain("unconfirmed", reader.tongue.strings.fill("not_confirmed_since", &[("date", &date)]));
        notice.link = site.primary().map(|contact| LinkView {
            title: reader.words(&contact.name),
            href: format!(
                "{}#contact-{}",
                reader.link(&Address::list(reader.language(), "contacts")),
                contact.id
            ),
            summary: None,
            icon: None,
        });
        notices.push(notice);
    }
    notices
}

/// Notices for a list, which belongs to no page.
pub(super) fn general_notices(reader: &Reader<'_>) -> Vec<NoticeView> {
    let today = reader.site.notices_today().into_iter();
    today
        .filter(|notice| reader.site.stands_on_lists(notice))
        .map(|notice| banner(notice, reader, None))
        .collect()
}

/// Notices for the front page, where everybody begins.
pub(super) fn home_notices(reader: &Reader<'_>) -> Vec<NoticeView> {
    let today = reader.site.notices_today().into_iter();
    today
        .filter(|notice| reader.site.stands_on_home(notice))
        .map(|notice| banner(notice, reader, None))
        .collect()
}

/// What the reader must know of the translation.
fn translated(reader: &Reader<'_>, page: &SitePage) -> Option<&'static str> {
    let text = page.translations.get(reader.language().code)?;
    translation_notice(&text.state, text.page.translation.as_ref())
}

/// The interface string that says what a reader must know of a translation, if anything.
pub(super) fn translation_notice(state: &State, note: Option<&TranslationNote>) -> Option<&'static str> {
    if matches!(state, State::Outdated(_)) {
        return Some("outdated_notice");
    }
    let note = note?;
    match note.by {
        _ if note.reviewed.is_some() => None,
        Some(MadeBy::Machine) => Some("machine_notice"),
        Some(MadeBy::MachineThenHuman) => Some("machine_human_notice"),
        Some(MadeBy::Human) | None => None,
    }
}

fn in_source(reader: &Reader<'_>, page: &SitePage) -> LinkView {
    let source = reader.site.source;
    LinkView {
        title: Phrase {
            text: reader.tongue.strings.fill("page_in_language", &[("language", source.name)]),
            lang: None,
            dir: None,
        },
        href: reader.link(&Address::page(source, page)),
        summary: None,
        icon: None,
    }
}

/// A contents list helps from three headings on. It is in the language of the text.
fn contents(reader: &Reader<'_>, body: Body<'_>, html: &Html) -> Vec<LinkView> {
    if html.headings.len() < 3 {
        return Vec::new();
    }
    let language = match body {
        Body::Fallback(_, language) => language,
        Body::Own(_) | Body::SafetyCore => reader.language(),
    };
    let link = |(anchor, words): &(String, String)| LinkView {
        title: reader.phrase(words.clone(), language),
        href: format!("#{anchor}"),
        summary: None,
        icon: None,
    };
    html.headings.iter().map(link).collect()
}

/// A Norwegian word, explained in the reader's language. The page that explains it is linked,
/// except from itself and to a page that must leave no trace.
#[must_use]
pub(super) fn word(term: &Term, reader: &Reader<'_>, on: Option<&SitePage>) -> WordView {
    let source = reader.site.source;
    let own = term.word.texts.get(reader.language().code);
    let page = term.page.as_ref().filter(|page| on.is_none_or(|on| on.id != page.value));
    let page = page
        .and_then(|page| reader.site.pages.get(&page.value))
        .filter(|page| reader.site.shows(page) && !page.is_traceless());
    WordView {
        anchor: on.map_or(Anchors::Named, Anchors::of).name("word-", &term.id),
        term: reader.phrase(&term.term.value, source),
        word: own.map(|word| reader.phrase(&word.value, reader.language())),
        explain: reader.words(&term.explain),
        example: term.example.as_ref().map(|example| reader.phrase(&example.value, source)),
        page: page.map(|page| LinkView { summary: None, ..reader.page_link(page) }),
        old_names: term.old_names.iter().map(|name| name.value.clone()).collect(),
    }
}

fn next(reader: &Reader<'_>, page: &SitePage) -> Option<LinkView> {
    let next = page.fields().next.as_ref()?;
    let target = reader.site.pages.get(&next.value).filter(|page| reader.site.shows(page))?;
    Some(reader.page_link(target))
}

/// The law keeps its Norwegian name in every language, so that the words around it stand apart from it.
fn law(reader: &Reader<'_>, page: &SitePage) -> Option<LawView> {
    let (name, checked) = page.fields().law.as_ref()?;
    let around = checked.as_ref().map(|checked| {
        let date = reader.tongue.formatter.date(checked.value);
        reader.tongue.strings.fill("law_checked", &[("law", &name.value), ("date", &date)])
    });
    let (before, after) = around.as_deref().and_then(|text| text.split_once(&name.value)).unwrap_or_default();
    Some(LawView {
        before: before.to_owned(),
        name: reader.phrase(&name.value, reader.site.source),
        after: after.to_owned(),
    })
}

/// What is on, on the page that lists it, until it is over. What must leave no trace is on no page that
/// leaves one.
fn activities(reader: &Reader<'_>, page: &SitePage) -> Vec<ActivityView> {
    let mine = |activity: &&Arc<Activity>| {
        activity.page.as_ref().is_some_and(|id| id.value == page.id)
            && !activity.is_over(reader.site.today)
            && (page.is_traceless() || !activity.care.is_traceless())
    };
    reader.site.activities.values().filter(mine).map(|found| offer::activity(found, reader)).collect()
}

/// Whether a page lists activities, be it that all of them are over.
#[must_use]
pub(super) fn lists_activities(site: &Site, page: &SitePage) -> bool {
    let names = |activity: &Arc<Activity>| {
        activity.page.as_ref().is_some_and(|id| id.value == page.id) && !activity.care.is_traceless()
    };
    !page.is_traceless() && site.activities.values().any(names)
}
