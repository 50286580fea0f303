//! Cards for the pocket, a quarter of a sheet each: the emergency numbers, and the sentence that asks
//! for an interpreter.

use super::card::{self, is_verified};
use super::head::{Audience, Wanted, alternates, head};
use super::view::{AlternateView, HeadView, LanguageView, LinkView, Phrase, Presence};
use super::words::{Reader, language_view};
use crate::model::{Address, Site, Tongue};
use crate::parse::{ChannelAddress, Contact, Flag};
use serde::Serialize;

/// Name of the folder under a language.
const NAME: &str = "cards";

/// The cards of a language.
#[derive(Debug, Clone, Serialize)]
pub(super) struct PocketView {
    head: HeadView,
    /// Path to the root of the site.
    pub root: String,
    breadcrumb: Vec<LinkView>,
    alternates: Vec<AlternateView>,
    title: Phrase,
    summary: Phrase,
    /// Emergency numbers, then whoever else the emergency page lists.
    numbers: Vec<NumberView>,
    /// The sentence that asks for an interpreter, in the source language; none for its readers.
    sentence: Option<Phrase>,
    /// The language the reader speaks, in its own script.
    speaks: LanguageView,
    /// How its name is written where the card is shown.
    speaks_norwegian: Phrase,
}

/// Whom to call.
#[derive(Debug, Clone, Serialize)]
struct NumberView {
    name: Phrase,
    /// The name that people who answer use, if it is another.
    norwegian: Option<Phrase>,
    display: String,
    href: String,
    emergency: Presence,
}

/// The address of the cards.
#[must_use]
pub(super) fn address(language: &'static crate::locale::Language) -> Address {
    Address::list(language, NAME)
}

/// The language in which somebody who chose `tongue` gets the cards: that of the emergency page.
#[must_use]
pub(super) fn shown_in<'a>(site: &'a Site, tongue: &'a Tongue) -> &'a Tongue {
    site.emergency_page().map_or(tongue, |page| page.shown_in(tongue, site))
}

/// The cards for readers who chose `chosen`.
#[must_use]
pub(super) fn view(site: &Site, chosen: &Tongue) -> PocketView {
    let here = address(chosen.language);
    let tongue = shown_in(site, chosen);
    let reader = Reader::new(site, tongue, &here).who_chose(chosen);
    let title = reader.string("cards_title");
    let wanted = Wanted {
        title: &title,
        description: None,
        audience: Audience::Readers,
        written: Vec::new(),
        structured_data: None,
    };
    PocketView {
        head: head(&reader, wanted),
        root: here.to_root(),
        breadcrumb: vec![reader.home_link()],
        alternates: alternates(&reader, address, |_| Presence::Yes),
        summary: Phrase { text: reader.string("cards_summary"), lang: None, dir: None },
        title: Phrase { text: title, lang: None, dir: None },
        numbers: numbers(&reader),
        sentence: card::say(&reader),
        speaks: language_view(chosen.language),
        speaks_norwegian: reader.phrase(chosen.language.name_nb, site.source),
    }
}

/// Contacts of the emergency page that can be called. A card lies where others find it: numbers whose
/// topic must leave no trace are not on it.
fn numbers(reader: &Reader<'_>) -> Vec<NumberView> {
    let site = reader.site;
    let listed = site.emergency_page().into_iter().flat_map(|page| &page.fields().contacts);
    let found = listed.filter_map(|id| site.contacts.get(&id.value));
    let may = |contact: &&std::sync::Arc<Contact>| is_verified(contact) && !contact.care.is_traceless();
    let mut numbers: Vec<NumberView> =
        found.filter(may).filter_map(|contact| number(contact, reader)).collect();
    numbers.sort_by_key(|number| number.emergency == Presence::No);
    numbers
}

fn number(contact: &Contact, reader: &Reader<'_>) -> Option<NumberView> {
    let phone = contact.channels.iter().find_map(|channel| match &channel.address {
        ChannelAddress::Phone(phone) if channel.kind.value == "phone" => Some(phone),
        _ => None,
    })?;
    let source = reader.site.source;
    let name = reader.words(&contact.name);
    let norwegian = contact.name.texts.get(source.code).filter(|text| text.value != name.text);
    Some(NumberView {
        norwegian: norwegian.map(|text| reader.phrase(&text.value, source)),
        name,
        display: phone.display(),
        href: phone.uri(),
        emergency: if contact.emergency == Flag::On { Presence::Yes } else { Presence::No },
    })
}
