//! The smaller records: sections, facts, terms, activities and notices.

use super::contact::{Cost, Flag, cost, flag};
use super::fields::{About, Field, Shape, Table};
use super::words::{self, CARE, Care, Reference, SOURCE, TRANSLATIONS, TranslationNote, Words};
use super::yaml::{Data, Node};
use super::{hours, page, values};
use crate::diagnostic::Diagnostic;
use crate::locale::Hours;
use crate::span::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Names of the icons that a theme must have.
pub const ICONS: [&str; 9] =
    ["start", "health", "family", "programme", "work", "home", "community", "safety", "about"];

/// `content/<section>/_section.yaml`
pub const SECTION: Table = Table {
    about: About("En del av nettstedet", "A section of the site"),
    fields: &[
        Field::required(
            "order",
            Shape::Number(0, 999),
            About("Plass blant delene", "Place among the sections"),
        ),
        Field::optional("icon", Shape::Choice(&ICONS), About("Symbolet", "Its icon")),
        Field::required("title", Shape::Words, About("Overskriften", "Its title")),
        Field::required(
            "summary",
            Shape::Words,
            About("Én setning om hva dette er", "One sentence about it"),
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

/// A section.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its id: the name of its folder.
    pub id: String,
    /// The whole record.
    pub span: Span,
    /// Place among the sections.
    pub order: i64,
    /// Its icon.
    pub icon: Option<String>,
    /// Its title.
    pub title: Words,
    /// One sentence about it.
    pub summary: Words,
    /// Safety switches.
    pub care: Care,
    /// State of translated texts.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
}

pub(super) fn section(id: &str, node: &Node) -> Section {
    Section {
        id: id.to_owned(),
        span: start(node),
        order: words::number(node, "order").map_or(999, |order| order.value),
        icon: words::text(node, "icon").map(|icon| icon.value),
        title: words::words(node, "title").unwrap_or_default(),
        summary: words::words(node, "summary").unwrap_or_default(),
        care: words::care(node),
        translations: words::translations(node),
    }
}

const AMOUNT_OR_DURATION: Table = Table {
    about: About(
        "Et beløp (number, currency, per) eller en varighet (number, unit)",
        "An amount (number, currency, per) or a duration (number, unit)",
    ),
    fields: &[
        Field::required("number", Shape::Text, About("Tallet", "The number")),
        Field::optional(
            "currency",
            Shape::Choice(&["NOK"]),
            About("Valutaen for et beløp", "Currency of an amount"),
        ),
        Field::optional(
            "per",
            Shape::Choice(&["hour", "day", "week", "month", "year", "once"]),
            About("Hva beløpet gjelder for, for eksempel per måned", "What an amount is paid for"),
        ),
        Field::optional(
            "unit",
            Shape::Choice(&["hour", "day", "week", "month", "year"]),
            About("Enheten for en varighet", "Unit of a duration"),
        ),
    ],
};

/// `content/facts/<id>.yaml`
pub const FACT: Table = Table {
    about: About(
        "Ett tall, én dato, ett beløp eller én adresse som sidene deler",
        "One number, date, amount or address that pages share",
    ),
    fields: &[
        Field::required(
            "kind",
            Shape::Choice(&["day-of-year", "date", "amount", "duration", "number", "phone", "web"]),
            About("Hva slags verdi", "What kind of value"),
        ),
        Field::required("name", Shape::Words, About("Hva verdien gjelder", "What it is the value of")),
        Field::required(
            "value",
            Shape::TextOr(&AMOUNT_OR_DURATION),
            About(
                "Verdien: \"03-01\", 2026-11-01, { number, currency, per }, { number, unit } …",
                "The value: \"03-01\", 2026-11-01, { number, currency, per }, { number, unit } …",
            ),
        ),
        Field::optional("valid_from", Shape::Date, About("Første dag den gjelder", "First day it holds")),
        Field::optional("valid_until", Shape::Date, About("Siste dag den gjelder", "Last day it holds")),
        Field::required(
            "source",
            Shape::Record(&SOURCE),
            About("Hvor det er hentet fra", "Where it is from"),
        ),
        Field::required(
            "checked",
            Shape::Date,
            About("Dagen noen sist sammenlignet dette med kilden", "The day it was compared with its source"),
        ),
        Field::optional(
            "owner",
            Shape::Id,
            About(
                "Enheten som holder dette riktig, slik den heter under owners i site.yaml",
                "Key in site.yaml of the unit that keeps it true",
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

/// A fact.
#[derive(Debug, Clone)]
pub struct Fact {
    /// Its id: the name of its file.
    pub id: String,
    /// The whole record.
    pub span: Span,
    /// What it is the value of.
    pub name: Words,
    /// The value, if it could be understood.
    pub value: Option<Spanned<FactValue>>,
    /// First day it holds.
    pub valid_from: Option<Spanned<Date>>,
    /// Last day it holds.
    pub valid_until: Option<Spanned<Date>>,
    /// Where it is from.
    pub source: Option<Reference>,
    /// The day it was compared with its source.
    pub checked: Option<Spanned<Date>>,
    /// Unit that keeps it true.
    pub owner: Option<Spanned<String>>,
    /// Safety switches.
    pub care: Care,
    /// State of translated texts.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
}

/// The value of a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// The same day every year: month and day.
    DayOfYear(i8, i8),
    /// One day.
    Date(Date),
    /// Money: digits with an optional decimal point, and what it is paid for.
    Amount {
        /// Digits.
        number: String,
        /// `month` …
        per: Option<String>,
    },
    /// A length of time.
    Duration {
        /// How many.
        number: i64,
        /// `week` …
        unit: String,
    },
    /// A number.
    Number(i64),
    /// A telephone number.
    Phone(crate::locale::Phone),
    /// A web address.
    Web(String),
}

pub(super) fn fact(id: &str, node: &Node, out: &mut Vec<Diagnostic>) -> Fact {
    let kind = words::text(node, "kind").map(|kind| kind.value).unwrap_or_default();
    let value = node
        .get("value")
        .and_then(|value| values::fact(&kind, value, out).map(|found| Spanned::new(found, value.span)));
    Fact {
        id: id.to_owned(),
        span: start(node),
        name: words::words(node, "name").unwrap_or_default(),
        value,
        valid_from: words::day(node, "valid_from"),
        valid_until: words::day(node, "valid_until"),
        source: words::reference(node, "source"),
        checked: words::day(node, "checked"),
        owner: words::text(node, "owner"),
        care: words::care(node),
        translations: words::translations(node),
    }
}

/// `content/glossary/<id>.yaml`
pub const TERM: Table = Table {
    about: About("Ett norsk ord, forklart", "One Norwegian word, explained"),
    fields: &[
        Field::required(
            "term",
            Shape::Text,
            About(
                "Ordet på norsk, slik det står i brev og skjemaer",
                "The word in Norwegian, as letters and forms write it",
            ),
        ),
        Field::optional("forms", Shape::List(&Shape::Text), About("Bøyningsformene", "Its inflected forms")),
        Field::optional("word", Shape::Texts, About("Ordet på andre språk", "The word in other languages")),
        Field::required(
            "explain",
            Shape::Texts,
            About("Hva ordet betyr, med høyst femten ord", "What it means, in at most fifteen words"),
        ),
        Field::optional(
            "example",
            Shape::Text,
            About("En norsk setning der ordet står", "A sentence in Norwegian that uses it"),
        ),
        Field::optional(
            "old_names",
            Shape::List(&Shape::Text),
            About("Eldre navn som fortsatt kan stå i brev", "Older names that may still stand in letters"),
        ),
        Field::optional(
            "avoid",
            Shape::List(&Shape::Text),
            About("Ord som ikke skal brukes om dette", "Words not to use for it"),
        ),
        Field::optional("page", Shape::Id, About("Siden som forklarer det", "The page that explains it"))
            .like(&["family/kindergarten"]),
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

/// A Norwegian word, explained.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id: the name of its file.
    pub id: String,
    /// The whole record.
    pub span: Span,
    /// The word in Norwegian.
    pub term: Spanned<String>,
    /// Inflected forms.
    pub forms: Vec<Spanned<String>>,
    /// The word in other languages.
    pub word: Words,
    /// What it means.
    pub explain: Words,
    /// A sentence in Norwegian.
    pub example: Option<Spanned<String>>,
    /// Older names.
    pub old_names: Vec<Spanned<String>>,
    /// Words not to use.
    pub avoid: Vec<Spanned<String>>,
    /// The page that explains it.
    pub page: Option<Spanned<String>>,
    /// Safety switches.
    pub care: Care,
    /// State of translated texts.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
}

pub(super) fn term(id: &str, node: &Node) -> Term {
    Term {
        id: id.to_owned(),
        span: start(node),
        term: words::text(node, "term").unwrap_or_else(|| Spanned::new(id.to_owned(), start(node))),
        forms: words::list(node, "forms"),
        word: words::words(node, "word").unwrap_or_default(),
        explain: words::words(node, "explain").unwrap_or_default(),
        example: words::text(node, "example"),
        old_names: words::list(node, "old_names"),
        avoid: words::list(node, "avoid"),
        page: words::text(node, "page"),
        care: words::care(node),
        translations: words::translations(node),
    }
}

/// `content/activities/<id>.yaml`
pub const ACTIVITY: Table = Table {
    about: About("Noe å være med på", "Something to take part in"),
    fields: &[
        Field::required("title", Shape::Words, About("Navnet", "Its name")),
        Field::required(
            "summary",
            Shape::Words,
            About("Én setning om hva dette er", "One sentence about it"),
        ),
        Field::required(
            "theme",
            Shape::Choice(&["settling", "programme", "norwegian", "leisure"]),
            About("Hva det handler om", "What it is about"),
        ),
        Field::required(
            "audience",
            Shape::List(&Shape::Choice(&page::AUDIENCES)),
            About("Hvem det er for", "For whom"),
        ),
        Field::required(
            "owner",
            Shape::Id,
            About(
                "Enheten som holder dette riktig, slik den heter under owners i site.yaml",
                "Key in site.yaml of the unit that keeps it true",
            ),
        ),
        Field::required("contact", Shape::Id, About("Hvem man kan spørre", "Whom to ask")),
        Field::optional(
            "when",
            Shape::Text,
            About(
                "Når det er; Mo Tu We Th Fr Sa Su er ukedagene, PH helligdager",
                "When (OpenStreetMap opening_hours)",
            ),
        )
        .like(&["We 18:00-20:00; PH off"]),
        Field::optional("place", Shape::Words, About("Hvor det er", "Where")),
        Field::optional(
            "cost",
            Shape::Choice(&["free", "paid", "unknown"]),
            About("Hva det koster; free må ha en kilde", "What it costs; free needs a source"),
        ),
        Field::optional("page", Shape::Id, About("Siden som viser det", "The page that lists it"))
            .like(&["family/kindergarten"]),
        Field::optional("valid_from", Shape::Date, About("Første dag", "First day it is on")),
        Field::required(
            "valid_until",
            Shape::Date,
            About(
                "Siste dag; etter den vises aktiviteten ikke",
                "Last day it is on; after it the activity is not shown",
            ),
        ),
        Field::optional(
            "source",
            Shape::Record(&SOURCE),
            About("Hvor det er hentet fra", "Where it is from"),
        ),
        Field::optional(
            "placeholder",
            Shape::Choice(&["true", "false"]),
            About("true: kommunen har ikke fylt ut ennå", "true: the municipality has still to fill it in"),
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

/// Something to take part in.
#[derive(Debug, Clone)]
pub struct Activity {
    /// Its id: the name of its file.
    pub id: String,
    /// The whole record.
    pub span: Span,
    /// Its name.
    pub title: Words,
    /// One sentence about it.
    pub summary: Words,
    /// For whom.
    pub audience: Vec<Spanned<String>>,
    /// Unit that keeps it true.
    pub owner: Option<Spanned<String>>,
    /// Whom to ask.
    pub contact: Option<Spanned<String>>,
    /// When.
    pub when: Option<Spanned<Hours>>,
    /// Where.
    pub place: Option<Words>,
    /// What it costs.
    pub cost: Cost,
    /// Where `cost` stands.
    pub cost_span: Option<Span>,
    /// The page that lists it.
    pub page: Option<Spanned<String>>,
    /// First day it is on.
    pub valid_from: Option<Spanned<Date>>,
    /// Last day it is on.
    pub valid_until: Option<Spanned<Date>>,
    /// Where it is from.
    pub source: Option<Reference>,
    /// Whether the municipality has still to fill it in.
    pub placeholder: Flag,
    /// Where `placeholder` stands.
    pub placeholder_span: Option<Span>,
    /// Safety switches.
    pub care: Care,
    /// State of translated texts.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
}

pub(super) fn activity(id: &str, node: &Node, out: &mut Vec<Diagnostic>) -> Activity {
    Activity {
        id: id.to_owned(),
        span: start(node),
        title: words::words(node, "title").unwrap_or_default(),
        summary: words::words(node, "summary").unwrap_or_default(),
        audience: words::list(node, "audience"),
        owner: words::text(node, "owner"),
        contact: words::text(node, "contact"),
        when: node.get("when").and_then(|node| hours::hours(node, out)),
        place: words::words(node, "place"),
        cost: cost(node),
        cost_span: node.get("cost").map(|node| node.span),
        page: words::text(node, "page"),
        valid_from: words::day(node, "valid_from"),
        valid_until: words::day(node, "valid_until"),
        source: words::reference(node, "source"),
        placeholder: flag(node, "placeholder"),
        placeholder_span: node.get("placeholder").map(|node| node.span),
        care: words::care(node),
        translations: words::translations(node),
    }
}

/// `content/notices/<id>.yaml`
pub const NOTICE: Table = Table {
    about: About("Det som er annerledes nå", "What has changed today"),
    fields: &[
        Field::required("text", Shape::Words, About("Én eller to setninger", "One or two sentences")),
        Field::required(
            "level",
            Shape::Choice(&["info", "important", "urgent"]),
            About("Hvor viktig det er", "How loudly it is said"),
        ),
        Field::required("from", Shape::Date, About("Første dag den vises", "First day it is shown")),
        Field::required("until", Shape::Date, About("Siste dag den vises", "Last day it is shown")),
        Field::required(
            "owner",
            Shape::Id,
            About(
                "Enheten som har skrevet den, slik den heter under owners i site.yaml",
                "Key in site.yaml of the unit that wrote it",
            ),
        ),
        Field::optional(
            "pages",
            Shape::List(&Shape::Id),
            About(
                "Sidene som viser den; uten dette feltet vises den på alle",
                "Pages that show it; left out: all pages",
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

/// What has changed today.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its id: the name of its file.
    pub id: String,
    /// The whole record.
    pub span: Span,
    /// The words.
    pub text: Words,
    /// `info`, `important` or `urgent`.
    pub level: String,
    /// First day it is shown.
    pub from: Option<Spanned<Date>>,
    /// Last day it is shown.
    pub until: Option<Spanned<Date>>,
    /// Unit that wrote it.
    pub owner: Option<Spanned<String>>,
    /// Pages that show it; empty: all.
    pub pages: Vec<Spanned<String>>,
    /// Safety switches.
    pub care: Care,
    /// State of translated texts.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
}

pub(super) fn notice(id: &str, node: &Node) -> Notice {
    Notice {
        id: id.to_owned(),
        span: start(node),
        text: words::words(node, "text").unwrap_or_default(),
        level: words::text(node, "level").map(|level| level.value).unwrap_or_default(),
        from: words::day(node, "from"),
        until: words::day(node, "until"),
        owner: words::text(node, "owner"),
        pages: words::list(node, "pages"),
        care: words::care(node),
        translations: words::translations(node),
    }
}

/// Where a record begins: its first key.
fn start(node: &Node) -> Span {
    match &node.data {
        Data::Map(entries) => entries.first().map_or(node.span, |(key, _)| key.span),
        _ => node.span,
    }
}
