//! A contact point as somebody wrote it: channels, places, hours and what is promised about them.

use super::fields::{About, Field, Shape, Table};
use super::words::{self, CARE, Care, Reference, SOURCE, TRANSLATIONS, TranslationNote, Words};
use super::yaml::Node;
use super::{hours, period, values};
use crate::diagnostic::Diagnostic;
use crate::locale::{Hours, Phone};
use crate::span::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Every type of contact point. The label of a type is the interface string `type_<type>`.
pub const TYPES: [&str; 49] = [
    "primary",
    "main-contact",
    "general-enquiries",
    "adult-school",
    "nav-office",
    "nav-national",
    "kindergarten-office",
    "school-office",
    "school-health",
    "school-adviser",
    "health-first",
    "migration-health",
    "health-station",
    "gp-office",
    "gp-change-national",
    "legevakt",
    "ambulance",
    "dental-clinic",
    "mental-health-local",
    "helpline-mental",
    "child-welfare",
    "child-helpline",
    "crisis-centre",
    "violence-helpline",
    "control-helpline",
    "diversity-adviser",
    "competence-team",
    "police-emergency",
    "police",
    "fire",
    "poison",
    "housing-office",
    "husbanken",
    "county-career",
    "county-education",
    "skatteetaten",
    "udi",
    "imdi",
    "hk-dir",
    "lanekassen",
    "statsforvalter",
    "volunteer-coordination",
    "volunteer-centre",
    "activity-house",
    "red-cross-local",
    "association",
    "peer-coordinator",
    "seniors",
    "library",
];

/// Types that are helplines: somebody to talk to about danger at home, control or fear.
pub const HELPLINES: [&str; 4] =
    ["child-helpline", "violence-helpline", "control-helpline", "helpline-mental"];

const CHANNEL: Table = Table {
    about: About("Én måte å nå kontakten på", "One way to reach the contact"),
    fields: &[
        Field::required(
            "kind",
            Shape::Choice(&["phone", "sms", "email", "chat", "web", "booking"]),
            About("Måten å ta kontakt på", "What kind of channel"),
        ),
        Field::required(
            "value",
            Shape::Text,
            About(
                "Nummeret, e-postadressen eller nettadressen, slik folk skriver det; numre i anførselstegn",
                "Number, address or web address, as people write it; numbers in quotation marks",
            ),
        ),
        Field::optional(
            "label",
            Shape::Words,
            About(
                "Egne ord for den, i stedet for «Telefon» og lignende",
                "Own words for it, instead of \"Phone\" and the like",
            ),
        ),
        Field::optional(
            "hours",
            Shape::Text,
            About(
                "Når det er åpent her; Mo Tu We Th Fr Sa Su er ukedagene, PH helligdager",
                "Opening hours of this channel (OpenStreetMap opening_hours)",
            ),
        )
        .like(&["Mo-Fr 09:00-15:00; PH off", "24/7"]),
    ],
};

/// A postal or visiting address.
pub(super) const ADDRESS: Table = Table {
    about: About("En adresse i Norge", "An address in Norway"),
    fields: &[
        Field::optional("street", Shape::Text, About("Gate og husnummer", "Street and number"))
            .like(&["Rådhusveien 1"]),
        Field::required(
            "postcode",
            Shape::Text,
            About("Fire sifre i anførselstegn", "Four digits in quotation marks"),
        )
        .like(&["1482"])
        .matching("^[0-9]{4}$"),
        Field::required("town", Shape::Text, About("Poststed", "Postal town")).like(&["Nittedal"]),
        Field::optional(
            "lat",
            Shape::Degrees(57.0, 82.0),
            About("Breddegrad, til lenka til kartet", "Latitude in degrees, for the map link"),
        ),
        Field::optional(
            "lon",
            Shape::Degrees(-10.0, 35.0),
            About("Lengdegrad, til lenka til kartet", "Longitude in degrees, for the map link"),
        ),
    ],
};

const PLACE: Table = Table {
    about: About("Et sted å møte opp", "A place to visit"),
    fields: &[
        Field::required(
            "id",
            Shape::Id,
            About("Kort navn på stedet, bare brukt i denne fila", "Id of the place inside this contact"),
        ),
        Field::optional("name", Shape::Words, About("Navnet", "Its name")),
        Field::optional("visit", Shape::Record(&ADDRESS), About("Besøksadresse", "Visiting address")),
        Field::optional(
            "hours",
            Shape::Text,
            About(
                "Åpningstid; Mo Tu We Th Fr Sa Su er ukedagene, PH helligdager",
                "Opening hours (OpenStreetMap opening_hours)",
            ),
        )
        .like(&["Mo-Fr 09:00-15:00; PH off", "24/7"]),
        Field::optional(
            "appointment",
            Shape::Choice(&["true", "false"]),
            About("Om man må avtale tid", "Whether an appointment is needed"),
        ),
    ],
};

const TERNARY: Shape = Shape::Choice(&["yes", "no", "unknown"]);

/// `content/contacts/<id>.yaml`
pub const CONTACT: Table = Table {
    about: About("Ett sted folk kan ta kontakt", "One contact point"),
    fields: &[
        Field::required(
            "type",
            Shape::Choice(&TYPES),
            About(
                "Hva slags kontakt dette er",
                "What kind of contact it is; its label is an interface string",
            ),
        ),
        Field::required(
            "name",
            Shape::Words,
            About(
                "Navnet; ren tekst er et egennavn, aldri navnet på en person",
                "Its name; plain text is a proper name, never a person's",
            ),
        ),
        Field::required(
            "owner",
            Shape::Id,
            About(
                "Enheten som holder dette riktig, slik den heter under owners i site.yaml",
                "Key in site.yaml of the unit that keeps this true",
            ),
        ),
        Field::optional(
            "channels",
            Shape::List(&Shape::Record(&CHANNEL)),
            About("Måter å ta kontakt på, den beste først", "Ways to reach it, the best first"),
        ),
        Field::optional(
            "places",
            Shape::List(&Shape::Record(&PLACE)),
            About("Steder å møte opp", "Places to visit"),
        ),
        Field::optional("post", Shape::Record(&ADDRESS), About("Postadresse", "Postal address")),
        Field::optional(
            "languages",
            Shape::List(&Shape::Id),
            About("Språk de snakker der", "Languages that are spoken there"),
        ),
        Field::optional(
            "interpreter",
            TERNARY,
            About(
                "Om man kan få tolk; ved unknown blir leseren bedt om å spørre",
                "Whether an interpreter can be had; unknown shows \"ask\"",
            ),
        ),
        Field::optional(
            "cost",
            Shape::Choice(&["free", "paid", "unknown"]),
            About("Hva det koster; free må ha en kilde", "What it costs; free needs a source"),
        ),
        Field::optional(
            "anonymous",
            TERNARY,
            About(
                "Om man kan være anonym; yes må ha en kilde",
                "Whether one may stay anonymous; yes needs a source",
            ),
        ),
        Field::optional(
            "emergency",
            Shape::Choice(&["true", "false"]),
            About("Om det er et nødnummer", "Whether it is an emergency number"),
        ),
        Field::optional("response_time", Shape::Words, About("Når man får svar", "When one gets an answer")),
        Field::optional(
            "source",
            Shape::Record(&SOURCE),
            About("Hvor opplysningen er hentet fra", "Where the information is from"),
        ),
        Field::optional(
            "checked",
            Shape::Date,
            About("Dagen noen sist sammenlignet dette med kilden", "The day it was compared with its source"),
        ),
        Field::optional(
            "check_every",
            Shape::Text,
            About("Hvor ofte det må bekreftes", "How often it must be confirmed: \"6 months\""),
        )
        .like(&["6 months"])
        .matching("^[0-9]{1,3} (months?|years?)$"),
        Field::optional(
            "placeholder",
            Shape::Choice(&["true", "false"]),
            About(
                "true: ord i stedet for nummer, til kommunen har fylt ut",
                "true: words instead of a number, until the municipality fills it in",
            ),
        ),
        Field::optional(
            "care",
            Shape::List(&Shape::Choice(&CARE)),
            About("Vern av leseren: urgent, reviewed, traceless", "Safety switches"),
        ),
        Field::optional(
            "translations",
            TRANSLATIONS,
            About("Hvordan det står til med oversettelsene", "State of the translated texts"),
        ),
    ],
};

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

/// Reads a contact; `node` has been checked against [`CONTACT`].
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
