//! Calendar dates in records: `2026-11-01`, and nothing else.

use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::month_names;
use crate::say;
use crate::span::Spanned;
use jiff::civil::Date;

/// The date in a scalar, if it is one.
#[must_use]
pub(super) fn date(node: &Node) -> Option<Spanned<Date>> {
    let text = node.text()?;
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let date = plain.then(|| text.parse().ok()).flatten()?;
    Some(Spanned::new(date, node.span))
}

/// The problem of a scalar under `key` that is no date.
pub(super) fn bad(node: &Node, key: &str) -> Diagnostic {
    let text = node.text().unwrap_or_default();
    let (message, help) = if let Some(length) = impossible(text) {
        (say!("datoen `{text}` finnes ikke", "the date `{text}` does not exist"), length)
    } else {
        let help = match as_on_paper(text) {
            Some(date) => say!("skriv `{key}: {date}`", "write `{key}: {date}`"),
            None => say!(
                "skriv `{key}` som år-måned-dag, for eksempel 2026-11-01",
                "write `{key}` as year-month-day, for example 2026-11-01"
            ),
        };
        (say!("`{text}` er ingen dato", "`{text}` is no date"), help)
    };
    Diagnostic::new(Code::BadDate, node.span, message, help)
}

/// Year, month and day of what is written like a date.
fn parts(text: &str) -> Option<(i16, i8, i8)> {
    let [year, month, day] = text.split('-').collect::<Vec<_>>().try_into().ok()?;
    let whole = year.len() == 4 && month.len() == 2 && day.len() == 2;
    whole.then(|| Some((year.parse().ok()?, month.parse().ok()?, day.parse().ok()?))).flatten()
}

/// Why a date that is written as it should be cannot be one.
fn impossible(text: &str) -> Option<Say> {
    let (year, month, _) = parts(text)?;
    let Ok(first) = Date::new(year, month, 1) else {
        return Some(say!("månedene går fra 01 til 12", "months go from 01 to 12"));
    };
    let days = first.days_in_month();
    let (nb, en) = month_names(first.month());
    let last = Date::new(year, month, days).ok()?;
    Some(say!(
        "skriv en dato som finnes, for eksempel {last}; {nb} {year} har {days} dager",
        "write a date that exists, such as {last}; {en} {year} has {days} days"
    ))
}

/// The date in `01.11.2026`, as Norwegians write it on paper.
fn as_on_paper(text: &str) -> Option<Date> {
    let [day, month, year] = text.split(['.', '/']).map(str::trim).collect::<Vec<_>>().try_into().ok()?;
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}
