//! An activity: its name in free words, everything else in words of closed lists, which are right in
//! every language.

use super::contact::{Cost, Flag, cost, flag};
use super::hours;
use super::target::{self, Where};
use super::words::{self, Care, Reference, TranslationNote, Words};
use super::yaml::Node;
use crate::diagnostic::Diagnostic;
use crate::locale::Hours;
use crate::span::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

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
    /// What it is about: one of [`THEMES`](super::THEMES).
    pub theme: String,
    /// For whom.
    pub audience: Vec<Spanned<String>>,
    /// Years of age of those who may come.
    pub age: Option<Spanned<Age>>,
    /// Unit that keeps it true.
    pub owner: Option<Spanned<String>>,
    /// Who makes it happen, and answers.
    pub contact: Option<Spanned<String>>,
    /// When.
    pub when: Option<Spanned<Hours>>,
    /// Whether something stands there, readable or not.
    pub when_span: Option<Span>,
    /// Where.
    pub place: Option<Spanned<Where>>,
    /// Languages that are spoken there.
    pub languages: Vec<Spanned<String>>,
    /// How to join: one of [`JOINS`](super::JOINS).
    pub join: String,
    /// How long one waits for a place: one of [`WAITS`](super::WAITS).
    pub wait: String,
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
    /// Whether it is an example that the municipality has still to replace.
    pub placeholder: Flag,
    /// Where `placeholder` stands.
    pub placeholder_span: Option<Span>,
    /// Safety switches.
    pub care: Care,
    /// State of translated texts.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
}

/// Years of age, both included; open where nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// The youngest.
    pub from: Option<i64>,
    /// The oldest.
    pub to: Option<i64>,
}

impl Activity {
    /// Whether its last day is before `today`.
    #[must_use]
    pub fn is_over(&self, today: Date) -> bool {
        self.valid_until.as_ref().is_some_and(|until| until.value < today)
    }

    /// Whether it takes place on `day`, as far as is known: within its days, and on one of its weekdays.
    #[must_use]
    pub fn is_on(&self, day: Date) -> bool {
        let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        let hours = self.when.as_ref().filter(|when| !when.value.by_agreement());
        !self.is_over(day)
            && self.valid_from.as_ref().is_none_or(|from| from.value <= day)
            && hours.is_none_or(|when| !when.value.week()[weekday].is_empty())
    }
}

pub(super) fn activity(id: &str, node: &Node, out: &mut Vec<Diagnostic>) -> Activity {
    let chosen =
        |key: &str, usual: &str| words::text(node, key).map_or_else(|| usual.to_owned(), |it| it.value);
    Activity {
        id: id.to_owned(),
        span: node.entries().first().map_or(node.span, |(key, _)| key.span),
        title: words::words(node, "title").unwrap_or_default(),
        summary: words::words(node, "summary").unwrap_or_default(),
        theme: chosen("theme", ""),
        audience: words::list(node, "audience"),
        age: node.get("age").map(|age| {
            let year = |key: &str| words::number(age, key).map(|number| number.value);
            Spanned::new(Age { from: year("from"), to: year("to") }, age.span)
        }),
        owner: words::text(node, "owner"),
        contact: words::text(node, "contact"),
        when: node.get("when").and_then(|node| hours::hours(node, out)),
        when_span: node.get("when").map(|node| node.span),
        place: node.get("place").and_then(|node| target::place(node, out)),
        languages: words::list(node, "languages"),
        join: chosen("join", "ask"),
        wait: chosen("wait", "unknown"),
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
