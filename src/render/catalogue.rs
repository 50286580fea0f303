//! The catalogue of activities: all of them, by age, by day of the week and by theme, each choice at an
//! address of its own; a page for every activity; and what machines get of it.

use super::Job;
use super::event::{self, EventFacts};
use super::head::{Audience, Wanted, alternates, head};
use super::lists::{list, plain};
use super::news;
use super::offer::{self, ActivityView, OfferView};
use super::structured::Named;
use super::view::{LinkView, ListView, Presence};
use super::weekly::{Meeting, Weekly, weekly};
use super::words::Reader;
use crate::locale::{Holidays, Language};
use crate::model::{AGES, Address, Choice, Site, Tongue, WEEKDAYS};
use crate::parse::{Activity, Cost, Days, Notice, THEMES, Whom};
use jiff::civil::Date;
use serde::Serialize;
use std::sync::Arc;

/// Folder of the catalogue under that of a language.
const FOLDER: &str = "activities";

/// A choice of activities.
#[derive(Debug, Clone, Serialize)]
pub(super) struct CatalogueView {
    /// What all lists have.
    #[serde(flatten)]
    pub list: ListView,
    /// Ways to choose: by age, by day, by theme.
    pub filters: Vec<FilterView>,
    /// The activities of each theme.
    pub offers: Vec<OfferGroup>,
    /// The way back to all of them.
    pub all: Option<LinkView>,
}

/// One way to choose.
#[derive(Debug, Clone, Serialize)]
pub(super) struct FilterView {
    /// "By age".
    pub label: String,
    /// Its anchor.
    pub anchor: String,
    /// What can be chosen.
    pub choices: Vec<FilterChoice>,
}

/// A value that can be chosen.
#[derive(Debug, Clone, Serialize)]
pub(super) struct FilterChoice {
    /// Its name.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// How many activities there are.
    pub count: usize,
    /// Whether it is the choice that is shown.
    pub current: Presence,
}

/// Activities of one theme.
#[derive(Debug, Clone, Serialize)]
pub(super) struct OfferGroup {
    /// Name of the theme.
    pub heading: String,
    /// Its anchor.
    pub anchor: String,
    /// The activities by name.
    pub offers: Vec<OfferView>,
}

/// The page of one activity.
#[derive(Debug, Clone, Serialize)]
pub(super) struct OfferPageView {
    /// What all lists have.
    #[serde(flatten)]
    pub list: ListView,
    /// The activity.
    pub activity: ActivityView,
}

/// Address of a choice.
#[must_use]
pub(super) fn address(language: &Language, choice: Choice) -> Address {
    let all = Address::list(language, FOLDER);
    match choice.name() {
        None => all,
        Some((kind, name)) => all.under(kind).under(name),
    }
}

/// Address of an activity. A choice lies one folder deeper, so that no activity can have its address.
#[must_use]
pub(super) fn page_address(language: &Language, id: &str) -> Address {
    Address::list(language, FOLDER).under(id)
}

/// Where the calendar file of an activity lies, counted from the root.
#[must_use]
pub(super) fn calendar_file(language: &Language, id: &str) -> String {
    format!("{}activity-{id}.ics", Address::list(language, "calendar").folder())
}

/// Whether an activity has a calendar file: its days are known and real, and the site has such files.
#[must_use]
pub(super) fn has_calendar(activity: &Activity, site: &Site) -> bool {
    let hours = activity.when.as_ref().filter(|when| !when.value.by_agreement());
    site.has_output("calendar")
        && hours.is_some()
        && !offer::is_example(activity)
        && !activity.care.is_traceless()
        && !activity.is_over(site.today)
        && first_day(activity, site.today).is_some()
}

/// The catalogue of a language, with every choice, and its activities.
#[must_use]
pub(super) fn jobs<'a>(site: &'a Site, tongue: &'a Tongue) -> Vec<Job<'a>> {
    if !site.has_catalogue() {
        return Vec::new();
    }
    let choices = Choice::every().into_iter().map(|choice| Job::Catalogue(tongue, choice));
    let mut jobs: Vec<Job<'_>> = choices.collect();
    jobs.extend(site.offers().map(|activity| Job::Activity(tongue, activity)));
    let timed = site.offers().filter(|activity| has_calendar(activity, site));
    jobs.extend(timed.map(|activity| Job::Meetings(tongue, activity)));
    jobs
}

/// A link to the whole catalogue, if there is one.
#[must_use]
pub(super) fn link(reader: &Reader<'_>) -> Option<LinkView> {
    reader.site.has_catalogue().then(|| LinkView {
        title: plain(reader.string("catalogue_all")),
        href: reader.link(&address(reader.language(), Choice::All)),
        summary: None,
        icon: None,
    })
}

/// A choice of the catalogue.
#[must_use]
pub(super) fn view(site: &Site, tongue: &Tongue, choice: Choice) -> CatalogueView {
    let here = address(tongue.language, choice);
    let reader = Reader::new(site, tongue, &here);
    let title = match choice {
        Choice::All => reader.string("catalogue_title"),
        _ => tongue.strings.fill("catalogue_of", &[("choice", &label(choice, &reader))]),
    };
    let summary = (choice == Choice::All).then(|| plain(reader.string("catalogue_summary")));
    let mut list = list(&reader, plain(title), summary, &|language| address(language, choice));
    if choice != Choice::All {
        list.breadcrumb.extend(link(&reader));
    }
    let offers = groups(choice, &reader);
    if offers.is_empty() {
        list.summary = Some(plain(reader.string("catalogue_none")));
    }
    CatalogueView {
        filters: filters(choice, &reader),
        offers,
        all: link(&reader).filter(|_| choice != Choice::All),
        list,
    }
}

fn label(choice: Choice, reader: &Reader<'_>) -> String {
    match choice {
        Choice::All => reader.string("catalogue_all"),
        Choice::Day(at) => reader.tongue.formatter.weekday(WEEKDAYS[at].1),
        Choice::Age(at) => reader.string(&format!("age_group_{}", AGES[at].0.replace('-', "_"))),
        Choice::Theme(at) => reader.string(&format!("theme_{}", THEMES[at])),
    }
}

fn filters(current: Choice, reader: &Reader<'_>) -> Vec<FilterView> {
    let choices = |kind: &str| -> Vec<FilterChoice> {
        let of_kind = |choice: &Choice| choice.name().is_some_and(|(own, _)| own == kind);
        let all = Choice::every().into_iter().filter(of_kind);
        all.map(|choice| FilterChoice {
            label: label(choice, reader),
            href: reader.link(&address(reader.language(), choice)),
            count: reader.site.offers().filter(|activity| choice.takes(activity)).count(),
            current: if choice == current { Presence::Yes } else { Presence::No },
        })
        .filter(|choice| choice.count > 0 || choice.current == Presence::Yes)
        .collect()
    };
    let kinds = [("age", "filter_age"), ("day", "filter_day"), ("theme", "filter_theme")];
    let views = kinds.map(|(kind, label)| FilterView {
        label: reader.string(label),
        anchor: format!("by-{kind}"),
        choices: choices(kind),
    });
    views.into_iter().filter(|view| !view.choices.is_empty()).collect()
}

fn groups(choice: Choice, reader: &Reader<'_>) -> Vec<OfferGroup> {
    let of_theme = |theme: &&'static str| {
        let taken =
            reader.site.offers().filter(|activity| choice.takes(activity) && activity.theme == **theme);
        let mut offers: Vec<OfferView> = taken.map(|activity| offer::line(activity, reader)).collect();
        offers.sort_by(|a, b| {
            let formatter = &reader.tongue.formatter;
            formatter
                .compare(&a.link.title.text, &b.link.title.text)
                .then_with(|| a.link.href.cmp(&b.link.href))
        });
        OfferGroup {
            heading: reader.string(&format!("theme_{theme}")),
            anchor: format!("theme-{theme}"),
            offers,
        }
    };
    THEMES.iter().map(of_theme).filter(|group| !group.offers.is_empty()).collect()
}

/// The page of an activity.
#[must_use]
pub(super) fn page(site: &Site, tongue: &Tongue, activity: &Activity) -> OfferPageView {
    let here = page_address(tongue.language, &activity.id);
    let reader = Reader::new(site, tongue, &here);
    let address = |language: &'static Language| page_address(language, &activity.id);
    let (title, summary) = (reader.words(&activity.title), reader.words(&activity.summary));
    let mut list = list(&reader, title.clone(), Some(summary.clone()), &address);
    let has = |language: &Language| {
        let own = activity.title.get(language.code).is_some();
        if own { Presence::Yes } else { Presence::No }
    };
    list.alternates = alternates(&reader, address, has);
    let written = site.published().filter(|tongue| has(tongue.language) == Presence::Yes);
    let wanted = Wanted {
        title: &title.text,
        description: Some(summary.text),
        audience: Audience::Everyone,
        written: written.map(|tongue| (tongue.language, address(tongue.language))).collect(),
        structured_data: event(activity, &reader),
    };
    list.head = head(&reader, wanted);
    list.breadcrumb.extend(link(&reader));
    if tongue.language.code != site.source.code {
        let norwegian = activity.title.get(site.source.code);
        list.norwegian_title = norwegian.map(|title| reader.phrase(title, site.source));
    }
    OfferPageView { activity: offer::activity(activity, &reader), list }
}

/// The first day on which it takes place, today or later.
fn first_day(activity: &Activity, today: Date) -> Option<Date> {
    let from = activity.valid_from.as_ref().map_or(today, |from| from.value);
    from.max(today).series(jiff::Span::new().days(1)).take(7).find(|day| activity.is_on(*day))
}

/// Notices that were ever shown and say that it does not take place.
fn cancellations<'a>(activity: &Activity, site: &'a Site) -> impl Iterator<Item = &'a Arc<Notice>> {
    let whom = Whom::Activity(activity.id.clone());
    site.notices.values().filter(move |notice| {
        notice.whom.as_ref().is_some_and(|own| own.value == whom)
            && (notice.says("cancelled") || notice.says("closed"))
            && notice.from.as_ref().is_some_and(|from| from.value <= site.today)
    })
}

/// The days on which it does not take place.
fn cancelled(activity: &Activity, site: &Site) -> Vec<Days> {
    cancellations(activity, site).flat_map(|notice| notice.held()).collect()
}

fn meetings(activity: &Activity) -> Vec<Meeting> {
    let Some(when) = &activity.when else { return Vec::new() };
    let week = when.value.week();
    let mut meetings: Vec<Meeting> = Vec::new();
    for (day, spans) in week.iter().enumerate() {
        for span in spans {
            match meetings.iter_mut().find(|known| (known.from, known.to) == (span.from, span.to)) {
                Some(known) => known.weekdays.push(day),
                None => meetings.push(Meeting { weekdays: vec![day], from: span.from, to: span.to }),
            }
        }
    }
    meetings
}

/// The calendar file of an activity, if it has one.
#[must_use]
pub(super) fn calendar(site: &Site, tongue: &Tongue, activity: &Activity) -> Option<String> {
    if !has_calendar(activity, site) {
        return None;
    }
    let here = page_address(tongue.language, &activity.id);
    let reader = Reader::new(site, tongue, &here);
    let place = activity.place.as_ref().and_then(|place| news::place(&place.value, &reader));
    let location: Vec<String> = place
        .into_iter()
        .flat_map(|place| place.name.map(|name| name.text).into_iter().chain(place.address))
        .collect();
    let holidays = activity.when.as_ref().is_some_and(|when| when.value.holidays() == Holidays::Closed);
    let first =
        activity.valid_from.as_ref().map(|from| from.value).or_else(|| first_day(activity, site.today))?;
    let told = cancellations(activity, site).filter_map(|notice| Some(notice.from.as_ref()?.value));
    Some(weekly(&Weekly {
        uid: format!("{}@{}", activity.id, Address::home(tongue.language).url(site)),
        summary: reader.words(&activity.title).text,
        description: reader.words(&activity.summary).text,
        location: location.join(", "),
        url: here.url(site),
        first,
        stamp: told.max().map_or(first, |day| day.max(first)),
        last: activity.valid_until.as_ref().map(|until| until.value)?,
        meetings: meetings(activity),
        cancelled: cancelled(activity, site),
        skips_holidays: holidays,
    }))
}

/// What search engines read, if it is real and its days are known.
fn event(activity: &Activity, reader: &Reader<'_>) -> Option<String> {
    let site = reader.site;
    let hours = activity.when.as_ref().filter(|when| !when.value.by_agreement());
    let first = first_day(activity, site.today)?;
    if hours.is_none() || offer::is_example(activity) {
        return None;
    }
    let place = activity.place.as_ref().and_then(|place| news::place(&place.value, reader));
    let contact = activity.contact.as_ref().and_then(|id| site.contacts.get(&id.value));
    Some(event::json_ld(&EventFacts {
        url: reader.here.url(site),
        name: reader.words(&activity.title).text,
        description: reader.words(&activity.summary).text,
        language: reader.language().tag.to_owned(),
        first,
        last: activity.valid_until.as_ref().map(|until| until.value),
        meetings: meetings(activity),
        cancelled: cancelled(activity, site),
        place: place
            .map(|place| (place.name.map(|name| name.text).unwrap_or_default(), place.address.join(", "))),
        organiser: contact.map(|contact| Named {
            name: reader.words(&contact.name).text,
            url: format!("{}#contact-{}", Address::list(reader.language(), "contacts").url(site), contact.id),
        }),
        free: match activity.cost {
            Cost::Free => Some(true),
            Cost::Paid => Some(false),
            Cost::Unknown => None,
        },
        ages: activity.age.as_ref().map(|age| {
            let year = |year: Option<i64>| year.map(|year| year.to_string()).unwrap_or_default();
            format!("{}-{}", year(age.value.from), year(age.value.to))
        }),
        spoken: activity
            .languages
            .iter()
            .filter_map(|code| Language::find(&code.value))
            .map(|language| language.tag.to_owned())
            .collect(),
    }))
}
