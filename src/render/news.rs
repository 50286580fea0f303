//! What has changed with a thing, in the reader's language: made of interface strings, the name of the
//! thing and dates, so that no translator is needed.

use super::card::{self, channel_view};
use super::hours;
use super::view::{ChannelView, HoursView, LinkView, NoticeView, Phrase, PlaceView};
use super::words::Reader;
use crate::model::{Address, Site, SitePage};
use crate::parse::{ChannelAddress, Contact, Days, Notice, Where, Whom};
use jiff::civil::Date;
use serde::Serialize;

/// What has changed with a thing.
#[derive(Debug, Clone, Serialize)]
pub struct NewsView {
    /// `closed`, `moved`, `cancelled`, `new-number` or `other-hours`.
    pub kind: String,
    /// Whose news it is, on the card of something else.
    pub subject: Option<Phrase>,
    /// "Cancelled: Wednesday 25 November 2026".
    pub text: String,
    /// Where it is instead.
    pub place: Option<PlaceView>,
    /// When it is instead.
    pub hours: Option<HoursView>,
    /// The number that holds now; not on the card, which has it anyway.
    pub channels: Vec<ChannelView>,
}

/// What has changed with the thing itself, for its own card.
#[must_use]
pub(super) fn about(whom: &Whom, reader: &Reader<'_>) -> Vec<NewsView> {
    reader.site.news_about(whom).into_iter().filter_map(|notice| news(notice, reader)).collect()
}

/// A notice at the top of a page.
#[must_use]
pub(super) fn banner(notice: &Notice, reader: &Reader<'_>, on: Option<&SitePage>) -> NoticeView {
    let Some(mut news) = news(notice, reader) else {
        let text = reader.words(&notice.text);
        return NoticeView { kind: notice.level.clone(), text, link: None, subject: None, news: None };
    };
    if let Some(contact) = about_contact(reader.site, notice).filter(|_| notice.says("new-number")) {
        news.channels = phones(contact, reader);
    }
    NoticeView {
        kind: notice.level.clone(),
        text: Phrase { text: news.text.clone(), lang: None, dir: None },
        link: None,
        subject: subject(notice, reader, on),
        news: Some(news),
    }
}

fn about_contact<'a>(site: &'a Site, notice: &Notice) -> Option<&'a Contact> {
    match &notice.whom.as_ref()?.value {
        Whom::Contact(id) => site.contacts.get(id).map(|contact| &**contact),
        _ => None,
    }
}

fn phones(contact: &Contact, reader: &Reader<'_>) -> Vec<ChannelView> {
    let phone = |channel: &&crate::parse::Channel| matches!(channel.address, ChannelAddress::Phone(_));
    let callable = card::is_verified(contact);
    contact.channels.iter().filter(phone).map(|channel| channel_view(channel, reader, callable)).collect()
}

/// The name of the thing, with the way to it. On its own page, and where the thing must leave no trace,
/// there is no way.
fn subject(notice: &Notice, reader: &Reader<'_>, on: Option<&SitePage>) -> Option<LinkView> {
    let site = reader.site;
    let link = |title, href| LinkView { title, href, summary: None, icon: None };
    match &notice.whom.as_ref()?.value {
        Whom::Contact(id) => {
            let contact = site.contacts.get(id)?;
            let list = reader.link(&Address::list(reader.language(), "contacts"));
            let href =
                if contact.care.is_traceless() { String::new() } else { format!("{list}#contact-{id}") };
            Some(link(reader.words(&contact.name), href))
        }
        Whom::Activity(id) => {
            let activity = site.activities.get(id)?;
            let gone = activity.care.is_traceless() || activity.is_over(site.today);
            let href = if gone {
                String::new()
            } else {
                reader.link(&super::catalogue::page_address(reader.language(), id))
            };
            Some(link(reader.words(&activity.title), href))
        }
        Whom::Page(id) => {
            let page = site.pages.get(id).filter(|page| site.shows(page))?;
            (on.is_none_or(|on| on.id != *id)).then(|| LinkView { summary: None, ..reader.page_link(page) })
        }
    }
}

fn news(notice: &Notice, reader: &Reader<'_>) -> Option<NewsView> {
    let what = notice.what.as_ref().filter(|_| notice.is_built())?;
    let label = reader.string(&format!("what_{}", what.value.replace('-', "_")));
    let days = notice.to_come(reader.site.today);
    // A new number stays.
    let text = if notice.says("new-number") || days.is_empty() {
        label
    } else {
        let written: Vec<String> = days.iter().map(|days| self::days(*days, reader)).collect();
        let days = reader.tongue.formatter.list(&written);
        reader.tongue.strings.fill("news_on", &[("what", &label), ("days", &days)])
    };
    Some(NewsView {
        kind: what.value.clone(),
        subject: None,
        text,
        place: notice.to.as_ref().and_then(|to| place(&to.value, reader)),
        hours: notice.hours.as_ref().map(|hours| hours::view(&hours.value, reader.tongue)),
        channels: Vec::new(),
    })
}

/// "Wednesday 25 November 2026", "from 21 December 2026 to 2 January 2027".
fn days(days: Days, reader: &Reader<'_>) -> String {
    let formatter = &reader.tongue.formatter;
    if days.first == days.last {
        return day(days.first, reader);
    }
    let (from, to) = (formatter.date(days.first), formatter.date(days.last));
    reader.tongue.strings.fill("news_days", &[("from", &from), ("to", &to)])
}

/// A date with its day of the week.
#[must_use]
pub(super) fn day(day: Date, reader: &Reader<'_>) -> String {
    let formatter = &reader.tongue.formatter;
    let (weekday, date) = (formatter.weekday(day.weekday()), formatter.date(day));
    reader.tongue.strings.fill("news_day", &[("weekday", &weekday), ("date", &date)])
}

/// Where something takes place: a place of a contact under the name of the contact, or a place of its
/// own. None if the contact does not exist, or must leave no trace.
#[must_use]
pub(super) fn place(place: &Where, reader: &Reader<'_>) -> Option<PlaceView> {
    if let Where::Own { name, visit } = place {
        let name = name.as_ref().map(|name| reader.phrase(name, reader.site.source));
        return Some(card::address_view(name, visit.as_ref()));
    }
    let (contact, found) = reader.site.place_of(place)?;
    if contact.care.is_traceless() {
        return None;
    }
    let mut name = reader.words(&contact.name);
    let own = found.and_then(|place| place.name.as_ref()).map(|name| reader.words(name));
    if let (Where::Contact { place: Some(_), .. }, Some(own)) = (place, own)
        && own.lang == name.lang
    {
        name.text = format!("{}, {}", name.text, own.text);
    }
    Some(card::address_view(Some(name), found.and_then(|place| place.visit.as_ref())))
}
