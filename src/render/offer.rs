//! An activity as readers see it. Its name is free text; all else are words of closed lists.

use super::card;
use super::catalogue;
use super::hours;
use super::news::{self, NewsView};
use super::view::{HoursView, LinkView, Phrase, PlaceView, SpokenView};
use super::words::Reader;
use crate::locale::Hours;
use crate::model::Address;
use crate::parse::{Activity, Age, Cost, Flag, Where, Whom};
use serde::Serialize;

/// Something to take part in.
#[derive(Debug, Clone, Serialize)]
pub struct ActivityView {
    /// Its name.
    pub title: Phrase,
    /// Its own page, relative to the page; none if it must leave no trace.
    pub href: Option<String>,
    /// A sentence about it.
    pub summary: Phrase,
    /// What is different on some days.
    pub news: Vec<NewsView>,
    /// "This is an example", if it is one.
    pub example: Option<String>,
    /// When.
    pub hours: Option<HoursView>,
    /// "Ask for the time", where that is not known.
    pub time_unknown: Option<String>,
    /// "Begins 1 December 2026", if it has not begun.
    pub begins: Option<String>,
    /// Where.
    pub place: Option<PlaceView>,
    /// Everything else, sentence by sentence: for whom, the price, how to join, the wait, the last day.
    pub promises: Vec<String>,
    /// Languages that are spoken there.
    pub languages: Option<SpokenView>,
    /// Who makes it happen, and answers: the card in the list of contacts.
    pub contact: Option<LinkView>,
    /// Calendar file, relative to the page.
    pub calendar: Option<String>,
}

/// A line of the catalogue.
#[derive(Debug, Clone, Serialize)]
pub struct OfferView {
    /// Name and own page.
    pub link: LinkView,
    /// "Wednesday 18:00–20:00", or "Ask for the time".
    pub time: String,
    /// Name of the place.
    pub place: Option<Phrase>,
    /// "For: women", "Age: from 18".
    pub whom: Vec<String>,
    /// The price, if it is known.
    pub cost: Option<String>,
    /// What is different on some days.
    pub news: Vec<NewsView>,
    /// "Example", if it is one.
    pub example: Option<String>,
}

/// The whole of an activity.
#[must_use]
pub(super) fn activity(activity: &Activity, reader: &Reader<'_>) -> ActivityView {
    let contact = activity.contact.as_ref().and_then(|id| reader.site.contacts.get(&id.value));
    let hidden = activity.care.is_traceless();
    ActivityView {
        title: reader.words(&activity.title),
        href: (!hidden && !activity.is_over(reader.site.today))
            .then(|| reader.link(&catalogue::page_address(reader.language(), &activity.id))),
        summary: reader.words(&activity.summary),
        news: changes(activity, reader),
        example: is_example(activity).then(|| reader.string("activity_example")),
        hours: activity.when.as_ref().map(|when| open(&when.value, reader)),
        time_unknown: activity.when.is_none().then(|| reader.string("activity_time_unknown")),
        begins: begins(activity, reader),
        place: activity.place.as_ref().and_then(|place| news::place(&place.value, reader)),
        promises: promises(activity, reader),
        languages: card::spoken(&activity.languages, reader),
        contact: contact.map(|contact| LinkView {
            title: reader.words(&contact.name),
            href: format!(
                "{}#contact-{}",
                reader.link(&Address::list(reader.language(), "contacts")),
                contact.id
            ),
            summary: None,
            icon: None,
        }),
        calendar: catalogue::has_calendar(activity, reader.site).then(|| {
            crate::model::relative(
                reader.here.folder(),
                &catalogue::calendar_file(reader.language(), &activity.id),
            )
        }),
    }
}

/// What is different with the activity, and with the contact at which it takes place.
fn changes(activity: &Activity, reader: &Reader<'_>) -> Vec<NewsView> {
    let mut changes = news::about(&Whom::Activity(activity.id.clone()), reader);
    if let Some(Where::Contact { contact, .. }) = activity.place.as_ref().map(|place| &place.value)
        && let Some(host) = reader.site.contacts.get(contact).filter(|host| !host.care.is_traceless())
    {
        let about = news::about(&Whom::Contact(contact.clone()), reader).into_iter();
        let shut = about.filter(|news| ["closed", "moved"].contains(&news.kind.as_str()));
        changes.extend(shut.map(|news| NewsView { subject: Some(reader.words(&host.name)), ..news }));
    }
    changes
}

/// The days on which it is: of an activity nobody asks when it is not.
fn open(when: &Hours, reader: &Reader<'_>) -> HoursView {
    let mut view = hours::view(when, reader.tongue);
    let closed = reader.string("hours_closed");
    view.rows.retain(|row| row.times != closed);
    view
}

/// Whether it is an example that nobody may turn up for.
#[must_use]
pub(super) fn is_example(activity: &Activity) -> bool {
    activity.placeholder == Flag::On
}

fn begins(activity: &Activity, reader: &Reader<'_>) -> Option<String> {
    let from = activity.valid_from.as_ref()?.value;
    (from > reader.site.today)
        .then(|| reader.tongue.strings.fill("activity_begins", &[("date", &news::day(from, reader))]))
}

fn promises(activity: &Activity, reader: &Reader<'_>) -> Vec<String> {
    let strings = &reader.tongue.strings;
    let mut said = whom(activity, reader);
    said.push(reader.string(&format!("join_{}", activity.join.replace('-', "_"))));
    said.push(match activity.cost {
        Cost::Free => reader.string("cost_free"),
        Cost::Paid => reader.string("cost_paid"),
        Cost::Unknown => reader.string("activity_cost_unknown"),
    });
    // Whoever must ask first asks for the wait as well, and whoever just comes does not wait.
    if activity.wait != "unknown" || activity.join == "sign-up" {
        said.push(reader.string(&format!("wait_{}", activity.wait)));
    }
    if activity.place.is_none() {
        said.push(reader.string("activity_place_unknown"));
    }
    let last = activity.valid_until.as_ref().map(|until| reader.tongue.formatter.date(until.value));
    said.extend(last.map(|date| strings.fill("activity_ends", &[("date", &date)])));
    said
}

/// Groups of readers that say no more than their age; the years of the activity say it better.
const BY_AGE: [&str; 5] = ["all", "adults", "children", "youth-16-24", "older-60plus"];

/// For whom it is, and from which age to which.
fn whom(activity: &Activity, reader: &Reader<'_>) -> Vec<String> {
    let told = activity.audience.iter().map(|who| who.value.as_str());
    let told = told.filter(|who| activity.age.is_none() || !BY_AGE.contains(who));
    let names = told.map(|who| reader.string(&format!("audience_{}", who.replace('-', "_"))));
    let names = reader.tongue.formatter.list(&names.collect::<Vec<_>>());
    let mut said = Vec::new();
    if !names.is_empty() {
        said.push(format!("{} {names}", reader.string("activity_audience_label")));
    }
    let age = activity.age.as_ref().map(|age| years(age.value, reader));
    said.extend(age.map(|age| reader.tongue.strings.fill("activity_age", &[("age", &age)])));
    said
}

/// "6–12", "from 18", "to 5": without a word that would have to agree with the number.
fn years(age: Age, reader: &Reader<'_>) -> String {
    let strings = &reader.tongue.strings;
    match (age.from.map(|year| year.to_string()), age.to.map(|year| year.to_string())) {
        (Some(from), Some(to)) => strings.fill("years_from_to", &[("from", &from), ("to", &to)]),
        (Some(from), None) => strings.fill("years_from", &[("from", &from)]),
        (None, Some(to)) => strings.fill("years_to", &[("to", &to)]),
        (None, None) => String::new(),
    }
}

/// The activity as a line of the catalogue.
#[must_use]
pub(super) fn line(activity: &Activity, reader: &Reader<'_>) -> OfferView {
    let place = activity.place.as_ref().and_then(|place| news::place(&place.value, reader));
    OfferView {
        link: LinkView {
            title: reader.words(&activity.title),
            href: reader.link(&catalogue::page_address(reader.language(), &activity.id)),
            summary: None,
            icon: None,
        },
        time: time(activity, reader),
        place: place.and_then(|place| place.name),
        whom: whom(activity, reader),
        cost: match activity.cost {
            Cost::Free => Some(reader.string("cost_free")),
            Cost::Paid => Some(reader.string("cost_paid")),
            Cost::Unknown => None,
        },
        news: changes(activity, reader),
        example: is_example(activity).then(|| reader.string("activity_example_mark")),
    }
}

/// The days on which it is, with their hours, in one line.
fn time(activity: &Activity, reader: &Reader<'_>) -> String {
    let Some(when) = activity.when.as_ref().filter(|when| !when.value.by_agreement()) else {
        return reader.string("activity_time_unknown");
    };
    let view = open(&when.value, reader);
    let rows: Vec<String> = view.rows.iter().map(|row| format!("{} {}", row.days, row.times)).collect();
    view.always.unwrap_or_else(|| reader.tongue.formatter.list(&rows))
}
