//! What people must be able to trust in a published site, small enough to lie beside it: contacts,
//! facts, and the texts of pages with safety switches. Two of them tell what a way back brings back.

use crate::digest::Digest;
use crate::model::{Body, Site, SitePage, Tongue};
use crate::parse::{Address, Channel, ChannelAddress, Contact, Fact, FactValue, Page};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

const FORMAT: u32 = 1;

/// What people must be able to trust in a published site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    format: u32,
    /// The day it was built for, as `2026-11-22`.
    pub date: String,
    /// Contacts by id, each in one line.
    pub contacts: BTreeMap<String, String>,
    /// Values of facts by id.
    pub facts: BTreeMap<String, String>,
    /// Texts of pages with safety switches, by page and language: `health/gp.uk`.
    pub safety: BTreeMap<String, SafetyText>,
}

/// The text of a page that readers of one language get.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetyText {
    /// Its title.
    pub title: String,
    /// Which language the text is in; `-` if only the safety core is shown.
    pub language: String,
    /// The digest of its words.
    pub digest: String,
}

/// What a difference is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trusted {
    /// A contact.
    Contact,
    /// A fact.
    Fact,
    /// A text of a page with safety switches.
    Safety,
}

/// One thing that two sites tell differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What it is about.
    pub kind: Trusted,
    /// Its id.
    pub id: String,
    /// What the one says; None if it says nothing.
    pub from: Option<String>,
    /// What the other says.
    pub to: Option<String>,
}

impl Summary {
    /// The summary of `site`.
    #[must_use]
    pub fn of(site: &Site) -> Summary {
        let source = site.source.code;
        let contacts = site.contacts.iter();
        let facts = site.facts.iter();
        let mut safety = BTreeMap::new();
        for page in site.live_pages().filter(|page| has_care(page)) {
            for tongue in site.published() {
                let id = format!("{}.{}", page.id, tongue.language.code);
                safety.insert(id, safety_text(page, tongue, site));
            }
        }
        Summary {
            format: FORMAT,
            date: site.today.to_string(),
            contacts: contacts.map(|(id, contact)| (id.clone(), contact_line(contact, source))).collect(),
            facts: facts.map(|(id, fact)| (id.clone(), value(fact))).collect(),
            safety,
        }
    }

    /// The summary as the bytes of a file.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("strings become JSON");
        bytes.push(b'\n');
        bytes
    }

    /// Reads a summary; None if it is none of this format.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Summary> {
        serde_json::from_slice(bytes).ok().filter(|read: &Summary| read.format == FORMAT)
    }

    /// What `to` says differently.
    #[must_use]
    pub fn differences(&self, to: &Summary) -> Vec<Difference> {
        let told = |texts: &BTreeMap<String, SafetyText>| -> BTreeMap<String, String> {
            let line = |text: &SafetyText| format!("{} [{} {}]", text.title, text.language, text.digest);
            texts.iter().map(|(id, text)| (id.clone(), line(text))).collect()
        };
        let pairs = [
            (Trusted::Contact, self.contacts.clone(), to.contacts.clone()),
            (Trusted::Fact, self.facts.clone(), to.facts.clone()),
            (Trusted::Safety, told(&self.safety), told(&to.safety)),
        ];
        let mut found = Vec::new();
        for (kind, from, to) in pairs {
            let ids: BTreeSet<&String> = from.keys().chain(to.keys()).collect();
            for id in ids.into_iter().filter(|id| from.get(*id) != to.get(*id)) {
                let (from, to) = (from.get(id).cloned(), to.get(id).cloned());
                found.push(Difference { kind, id: id.clone(), from, to });
            }
        }
        found
    }
}

fn has_care(page: &SitePage) -> bool {
    let care = page.fields().care;
    care.is_urgent() || care.needs_review() || care.is_traceless()
}

fn safety_text(page: &SitePage, tongue: &Tongue, site: &Site) -> SafetyText {
    let (title, _) = page.title(tongue, site);
    let (language, digest) = match page.body(tongue, site) {
        Body::Own(text) => (tongue.language.code, words(text)),
        Body::Fallback(text, language) => (language.code, words(text)),
        Body::SafetyCore => ("-", "-".to_owned()),
    };
    SafetyText { title, language: language.to_owned(), digest }
}

/// The digest of everything that the blocks of a text say, numbers and links among it.
fn words(text: &Page) -> String {
    let units = text
        .units
        .iter()
        .flat_map(|unit| [Some(unit.digest), unit.references, unit.numbers].map(Option::unwrap_or_default));
    Digest::combine(units).short()
}

fn contact_line(contact: &Contact, source: &str) -> String {
    let mut parts = vec![contact.name.get(source).unwrap_or(&contact.id).to_owned()];
    parts.extend(contact.channels.iter().map(channel));
    for place in &contact.places {
        let hours = place.hours.as_ref().map(|hours| hours.value.as_str().to_owned());
        let visit = place.visit.as_ref().map(address);
        parts.push(visit.into_iter().chain(hours).collect::<Vec<_>>().join(", "));
    }
    parts.extend(contact.post.as_ref().map(address));
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}

fn channel(channel: &Channel) -> String {
    let to = match &channel.address {
        ChannelAddress::Phone(phone) => phone.display(),
        ChannelAddress::Email(text) | ChannelAddress::Web(text) => text.clone(),
    };
    let hours = channel.hours.as_ref().map(|hours| format!(" ({})", hours.value.as_str()));
    format!("{} {to}{}", channel.kind.value, hours.unwrap_or_default())
}

fn address(address: &Address) -> String {
    let street = address.street.as_ref().map(|street| format!("{street}, ")).unwrap_or_default();
    format!("{street}{} {}", address.postcode, address.town)
}

fn value(fact: &Fact) -> String {
    match fact.value.as_ref().map(|value| &value.value) {
        None => String::new(),
        Some(FactValue::DayOfYear(month, day)) => format!("{month:02}-{day:02}"),
        Some(FactValue::Date(date)) => date.to_string(),
        Some(FactValue::Amount { number, per }) => {
            format!("kr {number}{}", per.as_ref().map(|per| format!(" / {per}")).unwrap_or_default())
        }
        Some(FactValue::Duration { number, unit }) => format!("{number} {unit}"),
        Some(FactValue::Number(number)) => number.to_string(),
        Some(FactValue::Phone(phone)) => phone.display(),
        Some(FactValue::Web(text)) => text.clone(),
    }
}
