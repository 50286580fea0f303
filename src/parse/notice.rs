//! A notice: free text, or what has changed with which thing, said in words of closed lists so that it
//! is right in every language without a translator.

use super::days::{Days, days};
use super::hours;
use super::target::{self, Where, Whom};
use super::words::{self, Care, TranslationNote, Words};
use super::yaml::Node;
use crate::diagnostic::Diagnostic;
use crate::locale::Hours;
use crate::span::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What has changed today.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Its id: the name of its file.
    pub id: String,
    /// The whole record.
    pub span: Span,
    /// The words, if they are free.
    pub text: Words,
    /// What has changed: one of [`WHATS`](super::WHATS).
    pub what: Option<Spanned<String>>,
    /// The thing it is about.
    pub whom: Option<Spanned<Whom>>,
    /// The days on which it holds; none: all days on which it is shown.
    pub days: Vec<Spanned<Days>>,
    /// Where it is now.
    pub to: Option<Spanned<Where>>,
    /// When it is open, or takes place, on those days.
    pub hours: Option<Spanned<Hours>>,
    /// Where the values of the fields stand that belong to one of the two forms.
    pub written: BTreeMap<&'static str, Span>,
    /// `info`, `important` or `urgent`.
    pub level: String,
    /// First day it is shown.
    pub from: Option<Spanned<Date>>,
    /// Last day it is shown.
    pub until: Option<Spanned<Date>>,
    /// Unit that wrote it.
    pub owner: Option<Spanned<String>>,
    /// Pages that show it. Empty: all for free text, those of the thing else.
    pub pages: Vec<Spanned<String>>,
    /// Safety switches.
    pub care: Care,
    /// State of translated texts.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
}

impl Notice {
    /// Whether it is shown on `day`.
    #[must_use]
    pub fn is_shown(&self, day: Date) -> bool {
        self.from.as_ref().is_some_and(|from| from.value <= day)
            && self.until.as_ref().is_some_and(|until| until.value >= day)
    }

    /// The days on which it holds.
    #[must_use]
    pub fn held(&self) -> Vec<Days> {
        if !self.days.is_empty() {
            return self.days.iter().map(|days| days.value).collect();
        }
        match (&self.from, &self.until) {
            (Some(from), Some(until)) => vec![Days { first: from.value, last: until.value }],
            _ => Vec::new(),
        }
    }

    /// Those of them that are not over on `today`, the earliest first.
    #[must_use]
    pub fn to_come(&self, today: Date) -> Vec<Days> {
        let mut days = self.held();
        days.retain(|days| days.last >= today);
        days.sort_unstable();
        days
    }

    /// Whether the words of closed lists make its text.
    #[must_use]
    pub fn is_built(&self) -> bool {
        self.what.is_some() && self.whom.is_some()
    }

    /// Whether it says `what`.
    #[must_use]
    pub fn says(&self, what: &str) -> bool {
        self.what.as_ref().is_some_and(|own| own.value == what)
    }
}

/// The fields of one of the two forms.
const FORMS: [&str; 6] = ["text", "what", "whom", "days", "to", "hours"];

pub(super) fn notice(id: &str, node: &Node, out: &mut Vec<Diagnostic>) -> Notice {
    let written = FORMS.into_iter().filter_map(|name| Some((name, node.get(name)?.span)));
    Notice {
        id: id.to_owned(),
        span: node.entries().first().map_or(node.span, |(key, _)| key.span),
        text: words::words(node, "text").unwrap_or_default(),
        what: words::text(node, "what").filter(|what| super::WHATS.contains(&what.value.as_str())),
        whom: node.get("whom").and_then(|node| target::whom(node, out)),
        days: node.get("days").map(Node::items).unwrap_or_default().iter().filter_map(days).collect(),
        to: node.get("to").and_then(|node| target::place(node, out)),
        hours: node.get("hours").and_then(|node| hours::hours(node, out)),
        written: written.collect(),
        level: words::text(node, "level").map(|level| level.value).unwrap_or_default(),
        from: words::day(node, "from"),
        until: words::day(node, "until"),
        owner: words::text(node, "owner"),
        pages: words::list(node, "pages"),
        care: words::care(node),
        translations: words::translations(node),
    }
}
