//! The smaller records: sections, facts and terms.

use super::values;
use super::words::{self, Care, Reference, TranslationNote, Words};
use super::yaml::{Data, Node};
use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use crate::span::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

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
    /// The day in the reader's own life a duration counts from, one of [`STARTS`](super::STARTS).
    pub counts_from: Option<Spanned<String>>,
    /// The page that tells what to do.
    pub page: Option<Spanned<String>>,
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
    let counts_from = words::text(node, "counts_from");
    if let Some(counted) = counts_from.as_ref().filter(|_| kind != "duration") {
        out.push(Diagnostic::new(
            Code::BadFactValue,
            counted.span,
            say!(
                "bare en varighet kan telles fra en dag, og dette er slaget `{kind}`",
                "only a duration can be counted from a day, and this is of the kind `{kind}`"
            ),
            say!(
                "slett linja `counts_from`, eller skriv `kind: duration` og `value: {{ number: 3, unit: week }}`",
                "delete the line `counts_from`, or write `kind: duration` and `value: {{ number: 3, unit: week }}`"
            ),
        ));
    }
    Fact {
        id: id.to_owned(),
        span: start(node),
        name: words::words(node, "name").unwrap_or_default(),
        value,
        counts_from,
        page: words::text(node, "page"),
        valid_from: words::day(node, "valid_from"),
        valid_until: words::day(node, "valid_until"),
        source: words::reference(node, "source"),
        checked: words::day(node, "checked"),
        owner: words::text(node, "owner"),
        care: words::care(node),
        translations: words::translations(node),
    }
}

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

/// Where a record begins: its first key.
fn start(node: &Node) -> Span {
    match &node.data {
        Data::Map(entries) => entries.first().map_or(node.span, |(key, _)| key.span),
        _ => node.span,
    }
}
