//! Texts in several languages inside a record, and the readers that every record shares.

use super::dates::date;
use super::fields::{About, Field, Shape, Table};
use super::yaml::{Data, Node};
use crate::span::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A proper name, or one text per language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// A proper name: the same in every language.
    pub name: Option<Spanned<String>>,
    /// Texts by code of the language, in the order of codes.
    pub texts: BTreeMap<String, Spanned<String>>,
    /// Where the codes of the languages stand.
    pub codes: BTreeMap<String, Span>,
    /// The whole value.
    pub span: Span,
}

impl Words {
    /// The words in the language `code`; a proper name is right in every language.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&str> {
        self.texts.get(code).or(self.name.as_ref()).map(|text| text.value.as_str())
    }
}

/// `{ title, url, seen }`: where something is from.
pub(super) const SOURCE: Table = Table {
    about: About("Hvor opplysningen er hentet fra", "Where the information is from"),
    fields: &[
        Field::required(
            "title",
            Shape::Text,
            About(
                "Tittelen på siden, loven eller dokumentet, slik den står der",
                "Title of the page, law or document, as it is",
            ),
        ),
        Field::optional("url", Shape::Text, About("Nettadressen; bare https", "Its address; https only"))
            .like(&["https://www.kommune.no/side"])
            .matching("^https://"),
        Field::required("seen", Shape::Date, About("Dagen noen så det der", "The day somebody saw it there")),
    ],
};

/// `{ en: { made_from, by, reviewed } }`: the state of each translated text of a record.
pub(super) const TRANSLATIONS: Shape = Shape::Map(&Shape::Record(&TRANSLATION));

/// What a translation says of itself.
pub(super) const TRANSLATION: Table = Table {
    about: About(
        "Hva oversettelsen er laget av, og hvem som har laget den",
        "What a translation was made from, and by whom",
    ),
    fields: &[
        Field::optional(
            "made_from",
            Shape::Text,
            About(
                "Skrives av programmet; endre det aldri",
                "Written by the program: digests of the source blocks",
            ),
        ),
        Field::required(
            "by",
            Shape::Choice(&["human", "machine", "machine-then-human"]),
            About("Hvem som har laget den", "Who made it"),
        ),
        Field::optional(
            "reviewed",
            Shape::Date,
            About(
                "Dagen et menneske som kan språket, har lest den",
                "The day a person who reads the language has read it",
            ),
        ),
    ],
};

/// The closed list of care switches.
pub const CARE: [&str; 3] = ["urgent", "reviewed", "traceless"];

/// A source of information.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Title as it is.
    pub title: Spanned<String>,
    /// Address.
    pub url: Option<Spanned<String>>,
    /// The day it was seen.
    pub seen: Option<Spanned<Date>>,
    /// The whole value.
    pub span: Span,
}

/// Who made a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MadeBy {
    /// A person.
    Human,
    /// A program.
    Machine,
    /// A program, then a person.
    MachineThenHuman,
}

/// What a translation says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TranslationNote {
    /// Digests of the source blocks it was made from.
    pub made_from: Option<Spanned<String>>,
    /// Who made it.
    pub by: Option<MadeBy>,
    /// The day a reader of the language has read it.
    pub reviewed: Option<Spanned<Date>>,
    /// The whole value.
    pub span: Span,
}

/// Care switches (the safety promises of a page or record).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Care {
    /// Emergency numbers first, always offline, printable.
    pub urgent: Option<Span>,
    /// Only translations that a person has read are shown in production.
    pub reviewed: Option<Span>,
    /// Leaves no trace.
    pub traceless: Option<Span>,
}

impl Care {
    /// Whether the topic must leave no trace.
    #[must_use]
    pub fn is_traceless(self) -> bool {
        self.traceless.is_some()
    }

    /// Whether emergency numbers come first.
    #[must_use]
    pub fn is_urgent(self) -> bool {
        self.urgent.is_some()
    }

    /// Whether only read translations are shown in production.
    #[must_use]
    pub fn needs_review(self) -> bool {
        self.reviewed.is_some()
    }

    /// The switches that are on, by name.
    #[must_use]
    pub fn names(self) -> Vec<&'static str> {
        let on = [self.urgent, self.reviewed, self.traceless];
        CARE.into_iter().zip(on).filter(|(_, span)| span.is_some()).map(|(name, _)| name).collect()
    }
}

/// Text of `key`.
pub(super) fn text(node: &Node, key: &str) -> Option<Spanned<String>> {
    node.get(key).and_then(scalar)
}

/// Text of a node.
pub(super) fn scalar(node: &Node) -> Option<Spanned<String>> {
    node.text().map(|text| Spanned::new(text.trim().to_owned(), node.span))
}

/// Texts of a list under `key`.
pub(super) fn list(node: &Node, key: &str) -> Vec<Spanned<String>> {
    node.get(key).map(Node::items).unwrap_or_default().iter().filter_map(scalar).collect()
}

/// Date of `key`.
pub(super) fn day(node: &Node, key: &str) -> Option<Spanned<Date>> {
    node.get(key).and_then(date)
}

/// Whole number of `key`.
pub(super) fn number(node: &Node, key: &str) -> Option<Spanned<i64>> {
    let value = node.get(key)?;
    Some(Spanned::new(value.text()?.parse().ok()?, value.span))
}

/// Words of `key`.
pub(super) fn words(node: &Node, key: &str) -> Option<Words> {
    let value = node.get(key)?;
    let mut words = Words { span: value.span, ..Words::default() };
    if let Data::Map(entries) = &value.data {
        for (code, text) in entries {
            words.codes.insert(code.value.clone(), code.span);
            if let Some(text) = scalar(text) {
                words.texts.insert(code.value.clone(), text);
            }
        }
    } else {
        words.name = Some(scalar(value)?);
    }
    Some(words)
}

/// Reference of `key`.
pub(super) fn reference(node: &Node, key: &str) -> Option<Reference> {
    node.get(key).and_then(reference_of)
}

/// A reference.
pub(super) fn reference_of(node: &Node) -> Option<Reference> {
    Some(Reference {
        title: text(node, "title")?,
        url: text(node, "url"),
        seen: day(node, "seen"),
        span: node.span,
    })
}

/// Care switches of a record.
pub(super) fn care(node: &Node) -> Care {
    let place = |name: &str| {
        list(node, "care").into_iter().find(|switch| switch.value == name).map(|switch| switch.span)
    };
    Care { urgent: place("urgent"), reviewed: place("reviewed"), traceless: place("traceless") }
}

/// The note of a translation.
pub(super) fn translation(node: &Node) -> TranslationNote {
    let by = node.get("by").and_then(Node::text).and_then(|by| match by {
        "human" => Some(MadeBy::Human),
        "machine" => Some(MadeBy::Machine),
        "machine-then-human" => Some(MadeBy::MachineThenHuman),
        _ => None,
    });
    TranslationNote {
        made_from: text(node, "made_from"),
        by,
        reviewed: day(node, "reviewed"),
        span: node.span,
    }
}

/// The notes of all translations of a record.
pub(super) fn translations(node: &Node) -> BTreeMap<String, Spanned<TranslationNote>> {
    let entries = node.get("translations").map(Node::entries).unwrap_or_default();
    entries
        .iter()
        .map(|(code, note)| (code.value.clone(), Spanned::new(translation(note), code.span)))
        .collect()
}
