//! Who does what: contacts by what people turn to them about. The words come from the type of the
//! contact, so the list says the same in every language and needs no translator. What must leave no
//! trace is not in it.

use super::card::{Keep, card};
use super::view::{CardView, ChannelView, HoursView, Phrase};
use super::words::Reader;
use crate::model::{Address, Site, SitePage};
use crate::parse::{Contact, Service, TOPICS, service};
use serde::Serialize;
use std::sync::Arc;

/// Contacts that people turn to about one thing.
#[derive(Debug, Clone, Serialize)]
pub struct TopicView {
    /// "Health".
    pub heading: String,
    /// Anchor of the group: `topic-health`.
    pub anchor: String,
    /// The contacts.
    pub helpers: Vec<HelperView>,
}

/// A contact in short.
#[derive(Debug, Clone, Serialize)]
pub struct HelperView {
    /// Its name.
    pub name: Phrase,
    /// What it helps with.
    pub helps: String,
    /// Who runs it: "The municipality".
    pub body: Option<String>,
    /// Words instead of a number.
    pub placeholder: Option<String>,
    /// The first telephone number, else the first other way to reach it.
    pub channel: Option<ChannelView>,
    /// When it can be reached there, else when it is open.
    pub hours: Option<HoursView>,
    /// Its card in the list of all contacts.
    pub card: String,
}

/// The contacts that may leave traces, by topic; in a topic in the order of the types, then by name.
pub(super) fn by_topic<'a>(reader: &Reader<'a>) -> Vec<(&'static str, Vec<&'a Arc<Contact>>)> {
    let place = |contact: &Contact| {
        let kind = contact.kind.value.as_str();
        crate::parse::TYPES.iter().position(|known| *known == kind)
    };
    let name = |contact: &Contact| reader.words(&contact.name).text;
    let mut shown: Vec<&Arc<Contact>> =
        reader.site.contacts.values().filter(|contact| !contact.care.is_traceless()).collect();
    shown.sort_by(|a, b| {
        let names = || reader.tongue.formatter.compare(&name(a), &name(b));
        place(a).cmp(&place(b)).then_with(names).then_with(|| a.id.cmp(&b.id))
    });
    let of = |contact: &Contact| service(&contact.kind.value).map(|service| service.topic);
    let groups = TOPICS.into_iter().map(|topic| {
        let contacts = shown.iter().copied().filter(|contact| of(contact) == Some(topic));
        (topic, contacts.collect::<Vec<_>>())
    });
    groups.filter(|(_, contacts)| !contacts.is_empty()).collect()
}

/// What stands over the contacts of `topic`.
pub(super) fn heading(reader: &Reader<'_>, topic: &str) -> String {
    reader.string(&format!("topic_{}", topic.replace('-', "_")))
}

/// The list for `page`, if it shows one.
pub(super) fn of_page(reader: &Reader<'_>, page: &SitePage) -> Vec<TopicView> {
    let wanted = page.fields().shows.as_ref().is_some_and(|shows| shows.value == "who-does-what");
    if !wanted || page.is_traceless() {
        return Vec::new();
    }
    let topic = |(topic, contacts): (&str, Vec<&Arc<Contact>>)| TopicView {
        heading: heading(reader, topic),
        anchor: format!("topic-{topic}"),
        helpers: contacts.into_iter().filter_map(|contact| helper(contact, reader)).collect(),
    };
    by_topic(reader).into_iter().map(topic).collect()
}

fn helper(contact: &Contact, reader: &Reader<'_>) -> Option<HelperView> {
    let Service { kind, body, .. } = service(&contact.kind.value)?;
    let CardView { name, placeholder, mut channels, places, .. } = card(contact, reader, Keep::Allowed);
    let phone = channels.iter().position(|channel| channel.kind == "phone").unwrap_or(0);
    let mut channel = (!channels.is_empty()).then(|| channels.swap_remove(phone));
    let hours = channel.as_mut().and_then(|channel| channel.hours.take());
    Some(HelperView {
        name,
        helps: reader.string(&format!("helps_{}", kind.replace('-', "_"))),
        body: body.map(|body| reader.string(&format!("run_by_{body}"))),
        placeholder,
        channel,
        hours: hours.or_else(|| places.into_iter().find_map(|place| place.hours)),
        card: card_link(reader, contact),
    })
}

/// The way to the card of `contact` in the list of all contacts.
pub(super) fn card_link(reader: &Reader<'_>, contact: &Contact) -> String {
    let list = Address::list(reader.language(), "contacts");
    format!("{}#contact-{}", reader.link(&list), contact.id)
}

/// Whether some page shows the list: then others may lead there.
pub(super) fn page(site: &Site) -> Option<&SitePage> {
    let shows =
        |page: &&SitePage| page.fields().shows.as_ref().is_some_and(|shows| shows.value == "who-does-what");
    site.live_pages().filter(|page| !page.is_traceless()).find(shows)
}
