//! What machines get: structured data, vCards and calendar files, made from the same site.

use super::calendar::{Deadline, Repeat, calendar};
use super::card::is_verified;
use super::fact::{next_day, value};
use super::structured::{self, ContactPoint, Named, PageFacts, Subject};
use super::vcard::{Card, Phone, PostalAddress, vcard};
use super::words::Reader;
use crate::locale::Language;
use crate::model::{Address, SitePage};
use crate::parse::{ChannelAddress, Contact, Fact, FactValue};
use std::sync::Arc;

/// English names of days, Monday first, as schema.org has them.
const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Structured data of a page that leaves traces.
#[must_use]
pub(super) fn page(reader: &Reader<'_>, page: &SitePage, contacts: &[&Arc<Contact>]) -> String {
    let site = reader.site;
    let language = reader.language();
    let (name, _) = page.title(reader.tongue, site);
    let (description, _) = page.summary(reader.tongue, site);
    let home = Named { name: reader.words(&site.settings.name).text, url: Address::home(language).url(site) };
    let section = site.sections.get(page.section()).map(|section| Named {
        name: reader.words(&section.title).text,
        url: Address::list(language, &section.id).url(site),
    });
    let here = Named { name: name.clone(), url: reader.here.url(site) };
    structured::json_ld(&PageFacts {
        subject: if matches!(page.fields().kind.as_str(), "right" | "offer") {
            Subject::Service
        } else {
            Subject::Information
        },
        url: here.url.clone(),
        name,
        description,
        language: language.tag.to_owned(),
        modified: page.fields().reviewed.as_ref().map(|date| date.value),
        publisher: home.clone(),
        contacts: contacts
            .iter()
            .filter(|contact| is_verified(contact))
            .flat_map(|contact| points(contact, reader))
            .collect(),
        trail: std::iter::once(home).chain(section).chain(std::iter::once(here)).collect(),
    })
}

fn points(contact: &Contact, reader: &Reader<'_>) -> Vec<ContactPoint> {
    let languages: Vec<String> = contact
        .languages
        .iter()
        .filter_map(|code| Language::find(&code.value))
        .map(|language| language.tag.to_owned())
        .collect();
    let phones = contact.channels.iter().filter_map(|channel| match &channel.address {
        ChannelAddress::Phone(phone) => Some((phone, channel)),
        _ => None,
    });
    phones
        .map(|(phone, channel)| ContactPoint {
            organisation: reader.words(&contact.name).text,
            telephone: phone.uri().trim_start_matches("tel:").to_owned(),
            contact_type: reader.string(&format!("type_{}", contact.kind.value.replace('-', "_"))),
            languages: languages.clone(),
            hours: channel.hours.as_ref().map(|hours| opening(&hours.value)).unwrap_or_default(),
        })
        .collect()
}

fn opening(hours: &crate::locale::Hours) -> Vec<structured::Hours> {
    let week = hours.week();
    let time = |(hour, minute): (u8, u8)| format!("{hour:02}:{minute:02}");
    let spans = week.iter().zip(DAYS).flat_map(|(spans, day)| spans.iter().map(move |span| (day, span)));
    spans
        .map(|(day, span)| structured::Hours {
            days: vec![day.to_owned()],
            opens: time(span.from),
            closes: time(span.to),
        })
        .collect()
}

/// The vCard of a contact, if it may be kept: a verified contact whose topic may leave traces.
#[must_use]
pub(super) fn contact_card(contact: &Contact, reader: &Reader<'_>) -> Option<String> {
    let revised = contact.checked.as_ref()?.value;
    if !is_verified(contact) || contact.care.is_traceless() {
        return None;
    }
    let mut made = Card {
        uid: format!(
            "{}#contact-{}",
            Address::list(reader.language(), "contacts").url(reader.site),
            contact.id
        ),
        organisation: reader.words(&contact.name).text,
        phones: Vec::new(),
        emails: Vec::new(),
        urls: Vec::new(),
        address: address(contact),
        note: None,
        revised,
    };
    for channel in &contact.channels {
        match &channel.address {
            ChannelAddress::Phone(phone) => {
                let own = channel.label.as_ref().map(|label| reader.words(label).text);
                let label = own.unwrap_or_else(|| reader.string(&format!("channel_{}", channel.kind.value)));
                made.phones.push(Phone { uri: phone.uri(), label });
            }
            ChannelAddress::Email(email) => made.emails.push(email.clone()),
            ChannelAddress::Web(web) => made.urls.push(web.clone()),
        }
    }
    Some(vcard(&made))
}

fn address(contact: &Contact) -> Option<PostalAddress> {
    let visit = contact.places.iter().find_map(|place| place.visit.as_ref()).or(contact.post.as_ref())?;
    Some(PostalAddress {
        street: visit.street.clone().unwrap_or_default(),
        postcode: visit.postcode.clone(),
        town: visit.town.clone(),
    })
}

/// The calendar file of a fact that has a day.
#[must_use]
pub(super) fn deadline_file(fact: &Fact, reader: &Reader<'_>) -> Option<String> {
    let found = &fact.value.as_ref()?.value;
    let day = next_day(found, reader.site.today)?;
    let home = Address::home(reader.language()).url(reader.site);
    Some(calendar(&Deadline {
        uid: format!("{}@{home}", fact.id),
        summary: reader.words(&fact.name).text,
        description: value(found, reader.tongue),
        url: home,
        day,
        repeat: if matches!(found, FactValue::DayOfYear(..)) { Repeat::Yearly } else { Repeat::Once },
        stamp: fact.checked.as_ref().map_or(day, |checked| checked.value),
    }))
}
