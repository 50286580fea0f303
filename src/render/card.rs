//! A contact point as a card: the same wherever it is shown.

use super::hours;
use super::news;
use super::view::{CardView, ChannelView, Phrase, PlaceView, Presence, SpokenView};
use super::words::{Anchors, Reader};
use crate::locale::Language;
use crate::model::{Address, relative};
use crate::parse::{self, Channel, ChannelAddress, Contact, Cost, Flag, Place, Ternary, Whom};
use crate::span::Spanned;

/// The card of `contact`. On a traceless page nothing can be saved from it.
#[must_use]
pub(super) fn card(contact: &Contact, reader: &Reader<'_>, keep: Keep) -> CardView {
    let strings = &reader.tongue.strings;
    let placeholder = contact.placeholder == Flag::On;
    let callable = !placeholder && is_verified(contact);
    let on = |flag: Flag| if flag == Flag::On { Presence::Yes } else { Presence::No };
    let savable =
        keep == Keep::Allowed && callable && !contact.care.is_traceless() && reader.site.has_output("vcard");
    let talks = contact.channels.iter().any(|channel| matches!(channel.address, ChannelAddress::Phone(_)));
    let anchors = if keep == Keep::Never { Anchors::Hidden } else { Anchors::Named };
    CardView {
        anchor: anchors.name("contact-", &contact.id),
        name: reader.words(&contact.name),
        type_label: reader.string(&format!("type_{}", contact.kind.value.replace('-', "_"))),
        emergency: on(contact.emergency),
        placeholder: (!callable)
            .then(|| reader.string(if placeholder { "placeholder_phone" } else { "unverified_label" })),
        news: news::about(&Whom::Contact(contact.id.clone()), reader),
        channels: contact.channels.iter().map(|channel| channel_view(channel, reader, callable)).collect(),
        places: contact.places.iter().map(|place| self::place(place, reader)).collect(),
        post: contact.post.as_ref().map(lines).unwrap_or_default(),
        languages: spoken(&contact.languages, reader),
        interpreter: interpreter(contact, talks || !contact.places.is_empty()).map(|id| strings.get(id)),
        say: (talks && callable).then(|| say(reader)).flatten(),
        cost: cost(contact.cost).map(|id| strings.get(id)),
        anonymous: (contact.anonymous == Ternary::Yes).then(|| strings.get("anonymous_yes")),
        response_time: contact.response_time.as_ref().map(|words| reader.words(words)),
        checked: checked(contact, reader),
        source: contact.source.as_ref().map(|source| reader.source(source)),
        vcard: savable.then(|| relative(reader.here.folder(), &vcard_file(contact, reader.language()))),
        pages: Vec::new(),
    }
}

/// Whether a card may offer to be kept on the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// It may.
    Allowed,
    /// The page must leave no trace.
    Never,
}

/// Where the vCard of a contact lies, counted from the root.
#[must_use]
pub(super) fn vcard_file(contact: &Contact, language: &'static Language) -> String {
    format!("{}{}.vcf", Address::list(language, "contacts").folder(), contact.id)
}

/// Whether somebody has compared the contact with a source: only then it can be called.
#[must_use]
pub(super) fn is_verified(contact: &Contact) -> bool {
    contact.placeholder == Flag::Off && contact.checked.is_some() && contact.source.is_some()
}

/// One way to reach a contact.
#[must_use]
pub(super) fn channel_view(channel: &Channel, reader: &Reader<'_>, callable: bool) -> ChannelView {
    let kind = channel.kind.value.as_str();
    let label =
        channel.label.as_ref().map(|label| reader.words(label)).filter(|label| !label.text.is_empty());
    let web = matches!(channel.address, ChannelAddress::Web(_));
    ChannelView {
        kind: kind.to_owned(),
        label: label.unwrap_or_else(|| Phrase {
            text: reader.string(&format!("channel_{kind}")),
            lang: None,
            dir: None,
        }),
        display: match &channel.address {
            ChannelAddress::Phone(phone) => phone.display(),
            ChannelAddress::Email(address) => address.clone(),
            ChannelAddress::Web(address) => short(address),
        },
        // The website of a public body is no number that somebody else might answer.
        href: (callable || web).then(|| href(channel)),
        hours: channel.hours.as_ref().map(|found| hours::view(&found.value, reader.tongue)),
    }
}

/// The address behind a channel.
#[must_use]
pub(super) fn href(channel: &Channel) -> String {
    match &channel.address {
        ChannelAddress::Phone(phone) if channel.kind.value == "sms" => {
            phone.uri().replacen("tel:", "sms:", 1)
        }
        ChannelAddress::Phone(phone) => phone.uri(),
        ChannelAddress::Email(address) => format!("mailto:{address}"),
        ChannelAddress::Web(address) => address.clone(),
    }
}

fn short(address: &str) -> String {
    let plain = address.trim_start_matches("https://").trim_end_matches('/');
    plain.split_once('/').map_or(plain, |(host, _)| host).to_owned()
}

fn place(place: &Place, reader: &Reader<'_>) -> PlaceView {
    PlaceView {
        hours: place.hours.as_ref().map(|found| hours::view(&found.value, reader.tongue)),
        appointment: (place.appointment == Flag::On).then(|| reader.string("appointment_needed")),
        ..address_view(place.name.as_ref().map(|name| reader.words(name)), place.visit.as_ref())
    }
}

/// A place that is but a name and an address.
#[must_use]
pub(super) fn address_view(name: Option<Phrase>, visit: Option<&parse::Address>) -> PlaceView {
    let map = visit.map(|visit| {
        let words = match visit.coordinates {
            Some((lat, lon)) => format!("{lat},{lon}"),
            None => lines(visit).join(", "),
        };
        let query: String = url::form_urlencoded::byte_serialize(words.as_bytes()).collect();
        format!("https://www.openstreetmap.org/search?query={query}")
    });
    PlaceView { name, address: visit.map(lines).unwrap_or_default(), map, hours: None, appointment: None }
}

/// An address as an envelope has it.
#[must_use]
pub(super) fn lines(address: &parse::Address) -> Vec<String> {
    let town = format!("{} {}", address.postcode, address.town);
    address.street.iter().cloned().chain(std::iter::once(town)).collect()
}

/// Stands for the names until they are put between the words of a sentence.
const HERE: &str = "\u{fffc}";

/// The languages of `codes`; nothing if there are none.
pub(super) fn spoken(codes: &[Spanned<String>], reader: &Reader<'_>) -> Option<SpokenView> {
    let found = codes.iter().filter_map(|code| Language::find(&code.value));
    let names: Vec<Phrase> = found.map(|language| reader.phrase(language.name, language)).collect();
    // Words of several scripts stand apart, each marked, and no conjunction can be written between them.
    let text = reader.tongue.strings.fill("speaks", &[("languages", HERE)]);
    let (before, after) = text.split_once(HERE).unwrap_or((&text, ""));
    (!names.is_empty()).then(|| SpokenView { before: before.to_owned(), names, after: after.to_owned() })
}

/// An unknown interpreter shows "ask" where there is somebody to ask, and is no promise.
fn interpreter(contact: &Contact, answered: bool) -> Option<&'static str> {
    match contact.interpreter {
        Ternary::Yes => Some("interpreter_yes"),
        Ternary::No => Some("interpreter_no"),
        Ternary::Unknown if answered => Some("interpreter_unknown"),
        Ternary::Unknown => None,
    }
}

/// The Norwegian sentence that asks for an interpreter in the reader's language.
#[must_use]
pub(super) fn say(reader: &Reader<'_>) -> Option<Phrase> {
    let source = reader.site.source;
    let norwegian = reader.site.tongue(source.code)?;
    if matches!(reader.chosen.code, "nb" | "nn") || reader.chosen.code == source.code {
        return None;
    }
    let sentence = norwegian.strings.fill("say_interpreter", &[("language", reader.chosen.name_nb)]);
    Some(reader.phrase(sentence, source))
}

fn cost(cost: Cost) -> Option<&'static str> {
    match cost {
        Cost::Free => Some("cost_free"),
        Cost::Paid => Some("cost_paid"),
        Cost::Unknown => None,
    }
}

fn checked(contact: &Contact, reader: &Reader<'_>) -> Option<String> {
    let date = reader.tongue.formatter.date(contact.checked.as_ref()?.value);
    let id = if reader.site.is_overdue(contact) { "not_confirmed_since" } else { "checked_on" };
    Some(reader.tongue.strings.fill(id, &[("date", &date)]))
}
