//! Days on which something holds: `2026-11-25`, or from the first to the last `2026-12-21/2027-01-02`
//! (the interval of ISO 8601).

use super::dates;
use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use crate::span::Spanned;
use jiff::civil::Date;

/// One day, or all days from the first to the last, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days {
    /// The first day.
    pub first: Date,
    /// The last day; the first again if there is but one.
    pub last: Date,
}

impl Days {
    /// Whether `day` is one of them.
    #[must_use]
    pub fn hold(self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }
}

/// The days in a scalar, if it says any.
#[must_use]
pub(super) fn days(node: &Node) -> Option<Spanned<Days>> {
    let text = node.text()?;
    let date = |text: &str| (text.len() == 10).then(|| text.parse::<Date>().ok()).flatten();
    let (first, last) = text.split_once('/').unwrap_or((text, text));
    Some(Spanned::new(Days { first: date(first.trim())?, last: date(last.trim())? }, node.span))
}

/// The problem of a scalar under `key` that says no days.
pub(super) fn bad(node: &Node, key: &str) -> Diagnostic {
    let text = node.text().unwrap_or_default();
    if !text.contains('/') || text.split('/').count() != 2 {
        return dates::bad(node, key);
    }
    Diagnostic::new(
        Code::BadDate,
        node.span,
        say!("`{text}` er ikke to datoer", "`{text}` is not two dates"),
        say!(
            "skriv den første og den siste dagen, for eksempel 2026-12-21/2027-01-02",
            "write the first and the last day, for example 2026-12-21/2027-01-02"
        ),
    )
}
