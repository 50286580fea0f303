//! A contact point as somebody wrote it: channels, places, hours and what is promised about them.

use super::words::{self, Care, Reference, TranslationNote, Words};
use super::yaml::Node;
use super::{hours, period, values};
use crate::diagnostic::Diagnostic;
use crate::locale::{Hours, Phone};
use crate::span::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A contact point.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Its id: the name of its file.
    pub id: String,
    /// The whole record.
    pub span: Span,
    /// What kind of contact.
    pub kind: Spanned<String>,
    /// Its name.
    pub name: Words,
    /// Unit that keeps it true.
    pub owner: Option<Spanned<String>>,
    /// Ways to reach it that could be understood.
    pub channels: Vec<Channel>,
    /// Where `channels` stands.
    pub channels_span: Option<Span>,
    /// Places.
    pub places: Vec<Place>,
    /// Postal address.
    pub post: Option<Address>,
    /// Languages spoken there.
    pub languages: Vec<Spanned<String>>,
    /// Whether an interpreter can be had.
    pub interpreter: Ternary,
    /// What it costs.
    pub cost: Cost,
    /// Where `cost` stands.
    pub cost_span: Option<Span>,
    /// Whether one may stay anonymous.
    pub anonymous: Ternary,
    /// Where `anonymous` stands.
    pub anonymous_span: Option<Span>,
    /// Whether it is an emergency number.
    pub emergency: Flag,
    /// When one gets an answer.
    pub response_time: Option<Words>,
    /// Where the information is from.
    pub source: Option<Reference>,
    /// The day it was compared with its source.
    pub checked: Option<Spanned<Date>>,
    /// Months between confirmations.
    pub check_every: Option<i64>,
    /// Whether the municipality has still to fill it in.
    pub placeholder: Flag,
    /// Where `placeholder` stands.
    pub placeholder_span: Option<Span>,
    /// Safety switches.
    pub care: Care,
    /// State of translated texts.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
    /// Whether channels were written that could not be understood; they are reported already.
    pub broken_channels: usize,
}

/// Yes, no, or nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ternary {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody knows: shown as "ask", never as a promise.
    #[default]
    Unknown,
}

/// A switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Flag {
    /// On.
    On,
    /// Off.
    #[default]
    Off,
}

/// What it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Cost {
    /// Nothing.
    Free,
    /// Something.
    Paid,
    /// Nobody knows.
    #[default]
    Unknown,
}

/// One way to reach a contact.
#[derive(Debug, Clone)]
pub struct Channel {
    /// Where to.
    pub address: ChannelAddress,
    /// `phone`, `sms`, `email`, `chat`, `web` or `booking`.
    pub kind: Spanned<String>,
    /// Where the value stands.
    pub span: Span,
    /// Own words for it.
    pub label: Option<Words>,
    /// Hours.
    pub hours: Option<Spanned<Hours>>,
}

/// Where a channel leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChannelAddress {
    /// A telephone number.
    Phone(Phone),
    /// An e-mail address.
    Email(String),
    /// A web address.
    Web(String),
}

/// A place to visit.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its id.
    pub id: Option<Spanned<String>>,
    /// Its name.
    pub name: Option<Words>,
    /// Visiting address.
    pub visit: Option<Address>,
    /// Opening hours.
    pub hours: Option<Spanned<Hours>>,
    /// Whether an appointment is needed.
    pub appointment: Flag,
}

/// An address in Norway.
#[derive(Debug, Clone, PartialEq)]
pub struct Address {
    /// Street and number.
    pub street: Option<String>,
    /// Four digits.
    pub postcode: String,
    /// Postal town.
    pub town: String,
    /// Latitude and longitude in degrees.
    pub coordinates: Option<(f64, f64)>,
}

/// Reads a contact; `node` has been checked against [`CONTACT`](super::CONTACT).
pub(super) fn contact(id: &str, node: &Node, out: &mut Vec<Diagnostic>) -> Contact {
    let written = node.get("channels").map(Node::items).unwrap_or_default();
    let channels: Vec<Channel> = written.iter().filter_map(|node| channel(node, out)).collect();
    let placed = |key: &str| node.get(key).map(|node| node.span);
    Contact {
        id: id.to_owned(),
        span: node.entries().first().map_or(node.span, |(key, _)| key.span),
        kind: words::text(node, "type").unwrap_or_else(|| Spanned::new(String::new(), node.span)),
        name: words::words(node, "name").unwrap_or_default(),
        owner: words::text(node, "owner"),
        broken_channels: written.len() - channels.len(),
        channels,
        channels_span: placed("channels"),
        places: node
            .get("places")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .map(|node| place(node, out))
            .collect(),
        post: node.get("post").and_then(|node| values::address(node, out)),
        languages: words::list(node, "languages"),
        interpreter: ternary(node, "interpreter"),
        cost: cost(node),
        cost_span: placed("cost"),
        anonymous: ternary(node, "anonymous"),
        anonymous_span: placed("anonymous"),
        emergency: flag(node, "emergency"),
        response_time: words::words(node, "response_time"),
        source: words::reference(node, "source"),
        checked: words::day(node, "checked"),
        check_every: node.get("check_every").and_then(|node| period::months(node, out)),
        placeholder: flag(node, "placeholder"),
        placeholder_span: placed("placeholder"),
        care: words::care(node),
        translations: words::translations(node),
    }
}

fn channel(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Channel> {
    let kind = words::text(node, "kind")?;
    let value = node.get("value")?;
    let address = match kind.value.as_str() {
        "phone" | "sms" => ChannelAddress::Phone(values::phone(value, out)?),
        "email" => ChannelAddress::Email(values::email(value, out)?),
        "chat" | "web" | "booking" => ChannelAddress::Web(values::web(value, out)?),
        _ => return None,
    };
    let hours = node.get("hours").and_then(|node| hours::hours(node, out));
    Some(Channel { address, kind, span: value.span, label: words::words(node, "label"), hours })
}

fn place(node: &Node, out: &mut Vec<Diagnostic>) -> Place {
    Place {
        id: words::text(node, "id"),
        name: words::words(node, "name"),
        visit: node.get("visit").and_then(|node| values::address(node, out)),
        hours: node.get("hours").and_then(|node| hours::hours(node, out)),
        appointment: flag(node, "appointment"),
    }
}

pub(super) fn flag(node: &Node, key: &str) -> Flag {
    if node.get(key).and_then(Node::text) == Some("true") { Flag::On } else { Flag::Off }
}

fn ternary(node: &Node, key: &str) -> Ternary {
    match node.get(key).and_then(Node::text) {
        Some("yes") => Ternary::Yes,
        Some("no") => Ternary::No,
        _ => Ternary::Unknown,
    }
}

pub(super) fn cost(node: &Node) -> Cost {
    match node.get("cost").and_then(Node::text) {
        Some("free") => Cost::Free,
        Some("paid") => Cost::Paid,
        _ => Cost::Unknown,
    }
}
