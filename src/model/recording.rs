//! Recordings: whether what is heard is what the page says today.
//!
//! A recording cannot be mended word by word, so what is noted beside it decides what readers get. If
//! only the text has changed, they get it and are told; if a fact or a contact has changed that it may
//! speak, they do not get it, because a wrong number that is heard is dialled.

use super::strands::{Entry, entries, mark, written};
use super::{Body, Site, SitePage, Tongue};
use crate::digest::Digest;
use crate::locale::Language;
use crate::parse::{
    Address, ChannelAddress, CleanRecording, Contact, Fact, FactValue, Page, RecordingNote, Target,
};
use crate::span::{SourceId, Spanned};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The version of the rule by which facts and contacts are digested here.
const VERSION: &str = "1:";

/// What there is to hear of a page in one language.
#[derive(Debug, Clone, Default)]
pub struct SiteRecording {
    /// The recordings, in the order of their names; only the first is used.
    pub sounds: Vec<(SourceId, Arc<CleanRecording>)>,
    /// What is noted of them.
    pub note: Option<Arc<RecordingNote>>,
}

/// What a page says in one language as far as it can be heard, in digests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// The blocks of its text.
    pub made_from: String,
    /// The facts that its text and its list of deadlines show.
    pub facts: String,
    /// The contacts that its text and its cards show.
    pub contacts: String,
}

/// Whether a recording says what its page says today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordingState {
    /// It does.
    Current,
    /// The text has changed since; readers are told.
    TextChanged,
    /// Facts or contacts have changed since, by id; readers do not get it.
    Wrong {
        /// Ids of facts.
        facts: Vec<String>,
        /// Ids of contacts.
        contacts: Vec<String>,
    },
    /// Nobody has said what it speaks; readers do not get it.
    Unknown,
}

/// A recording that readers get.
#[derive(Debug, Clone, Copy)]
pub struct Heard<'a> {
    /// The recording.
    pub recording: &'a CleanRecording,
    /// What is noted of it.
    pub note: &'a RecordingNote,
    /// Whether the text is the one that was read.
    pub text: TextHeard,
}

/// Whether the text of the page is the one that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextHeard {
    /// It is.
    Same,
    /// It has changed.
    Changed,
}

impl Heard<'_> {
    /// Where it lies in the site: a name that says nothing of the topic.
    #[must_use]
    pub fn path(&self) -> String {
        let CleanRecording { sound, bytes, .. } = self.recording;
        format!("recordings/{}.{}", Digest::of(bytes), sound.ending())
    }
}

impl Site {
    /// The recording that readers of `chosen` get with `page`: only with the text that it reads, and
    /// never where nothing may be left behind. In production, where only a text may be shown that a
    /// person has read, a changed text needs a new recording.
    #[must_use]
    pub fn recording(&self, page: &SitePage, chosen: &Tongue) -> Option<Heard<'_>> {
        let language = chosen.language;
        let shown = page.shown_in(chosen, self).language.code == language.code
            && page.is_written(language, self)
            && matches!(page.body(chosen, self), Body::Own(_));
        if !shown || !self.shows(page) || page.is_traceless() {
            return None;
        }
        let found = self.recordings.get(&(page.id.clone(), language.code.to_owned()))?;
        let (_, recording) = found.sounds.first()?;
        let text = match self.recording_state(page, language)? {
            RecordingState::Current => TextHeard::Same,
            RecordingState::TextChanged => TextHeard::Changed,
            RecordingState::Wrong { .. } | RecordingState::Unknown => return None,
        };
        if text == TextHeard::Changed && self.is_production() && page.fields().care.needs_review() {
            return None;
        }
        Some(Heard { recording, note: found.note.as_deref()?, text })
    }

    /// Whether the recording of `page` in `language` says what the page says today; nothing if there is
    /// no recording or no text.
    #[must_use]
    pub fn recording_state(&self, page: &SitePage, language: &Language) -> Option<RecordingState> {
        let found = self.recordings.get(&(page.id.clone(), language.code.to_owned()))?;
        found.sounds.first()?;
        let text = page.text(language, self)?;
        let Some(note) = &found.note else { return Some(RecordingState::Unknown) };
        let list = |text: &Option<Spanned<String>>| read(&text.as_ref()?.value);
        let (Some(made_from), Some(facts), Some(contacts)) =
            (&note.made_from, list(&note.facts), list(&note.contacts))
        else {
            return Some(RecordingState::Unknown);
        };
        let Some(blocks) = entries(Some(&made_from.value)) else { return Some(RecordingState::Unknown) };
        let gone = |old: BTreeMap<String, String>, today: &dyn Fn(&str) -> Option<String>| {
            let changed = |(id, digest): &(String, String)| today(id).as_ref() != Some(digest);
            old.into_iter().filter(changed).map(|(id, _)| id).collect::<Vec<_>>()
        };
        let facts = gone(facts, &|id| self.facts.get(id).map(|fact| fact_digest(fact)));
        let contacts =
            gone(contacts, &|id| self.contacts.get(id).map(|contact| contact_digest(contact, language)));
        Some(if !facts.is_empty() || !contacts.is_empty() {
            RecordingState::Wrong { facts, contacts }
        } else if is_same(&blocks, text) {
            RecordingState::Current
        } else {
            RecordingState::TextChanged
        })
    }

    /// What `page` says today in `language`; nothing without a text.
    #[must_use]
    pub fn speech(&self, page: &SitePage, language: &Language) -> Option<Speech> {
        let text = page.text(language, self).filter(|_| page.is_written(language, self))?;
        let fields = page.fields();
        let links = text.document.links();
        let linked =
            |id: fn(&Target) -> Option<&String>| links.iter().filter_map(move |link| id(&link.target));
        let facts = linked(|target| if let Target::Fact(id) = target { Some(id) } else { None });
        let contacts = linked(|target| if let Target::Contact(id) = target { Some(id) } else { None });
        let facts: BTreeSet<&String> = facts.chain(fields.deadlines.iter().map(|id| &id.value)).collect();
        let contacts: BTreeSet<&String> =
            contacts.chain(fields.contacts.iter().map(|id| &id.value)).collect();
        let facts = facts.into_iter().filter_map(|id| Some((id, fact_digest(self.facts.get(id)?))));
        let contacts = contacts
            .into_iter()
            .filter_map(|id| Some((id, contact_digest(self.contacts.get(id)?, language))));
        Some(Speech {
            made_from: written(text.units.iter().map(|unit| vec![unit.digest.short()])),
            facts: list(facts),
            contacts: list(contacts),
        })
    }
}

/// Whether the text has these blocks; moving one says nothing new.
fn is_same(blocks: &[Entry], text: &Page) -> bool {
    let mut today: Vec<Option<u32>> = text.units.iter().map(|unit| mark(&unit.digest.short())).collect();
    let mut old: Vec<Option<u32>> = Vec::new();
    for block in blocks {
        match block {
            Entry::Added => old.push(None),
            Entry::From(marks) => old.extend(marks),
        }
    }
    today.sort_unstable();
    old.sort_unstable();
    today == old
}

fn list<'a>(digests: impl Iterator<Item = (&'a String, String)>) -> String {
    digests.fold(VERSION.to_owned(), |list, (id, digest)| format!("{list} {id}={digest}"))
}

/// The digests of a list by id; nothing if it was written by another rule.
fn read(list: &str) -> Option<BTreeMap<String, String>> {
    let entry = |entry: &str| entry.split_once('=').map(|(id, digest)| (id.to_owned(), digest.to_owned()));
    list.trim().strip_prefix(VERSION)?.split_whitespace().map(entry).collect()
}

/// Digest of the value of a fact: of what is heard, not of where it is from.
fn fact_digest(fact: &Fact) -> String {
    let words = match fact.value.as_ref().map(|value| &value.value) {
        None => String::new(),
        Some(FactValue::DayOfYear(month, day)) => format!("day-of-year {month} {day}"),
        Some(FactValue::Date(date)) => format!("date {date}"),
        Some(FactValue::Amount { number, per }) => {
            format!("amount {number} {}", per.as_deref().unwrap_or_default())
        }
        Some(FactValue::Duration { number, unit }) => format!("duration {number} {unit}"),
        Some(FactValue::Number(number)) => format!("number {number}"),
        Some(FactValue::Phone(phone)) => format!("phone {}", phone.uri()),
        Some(FactValue::Web(address)) => format!("web {address}"),
    };
    Digest::of(words.as_bytes()).short()
}

/// Digest of what may be heard of a contact in `language`: its name, and how, where and when it is
/// reached. That somebody confirmed it again changes nothing.
fn contact_digest(contact: &Contact, language: &Language) -> String {
    let hours = |hours: Option<&Spanned<crate::locale::Hours>>| {
        hours.map(|hours| hours.value.as_str().to_owned()).unwrap_or_default()
    };
    let mut parts = vec![format!("name {}", contact.name.get(language.code).unwrap_or_default())];
    for channel in &contact.channels {
        let address = match &channel.address {
            ChannelAddress::Phone(phone) => phone.uri(),
            ChannelAddress::Email(address) | ChannelAddress::Web(address) => address.clone(),
        };
        parts.push(format!("channel {} {address} {}", channel.kind.value, hours(channel.hours.as_ref())));
    }
    for place in &contact.places {
        parts.push(format!("place {} {}", street(place.visit.as_ref()), hours(place.hours.as_ref())));
    }
    parts.push(format!("post {}", street(contact.post.as_ref())));
    Digest::of_parts(parts.iter().map(String::as_bytes)).short()
}

fn street(address: Option<&Address>) -> String {
    let Some(Address { street, postcode, town, .. }) = address else { return String::new() };
    format!("{}, {postcode} {town}", street.as_deref().unwrap_or_default())
}
