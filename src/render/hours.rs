//! Opening hours in the reader's language: days with the same hours together, Monday first.

use super::view::{HoursRow, HoursView};
use crate::locale::{Holidays, Hours, Span};
use crate::model::Tongue;
use jiff::civil::Weekday;

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Hours as a reader of `tongue` reads them.
#[must_use]
pub(super) fn view(hours: &Hours, tongue: &Tongue) -> HoursView {
    if hours.always() {
        return HoursView {
            always: Some(tongue.strings.get("hours_always")),
            rows: Vec::new(),
            holidays: None,
        };
    }
    let week = hours.week();
    let mut rows = Vec::new();
    let mut first = 0;
    for day in 0..7 {
        if day == 6 || week[day + 1] != week[first] {
            rows.push(HoursRow { days: days(first, day, tongue), times: times(&week[first], tongue) });
            first = day + 1;
        }
    }
    let holidays = match hours.holidays() {
        Holidays::Closed => Some(tongue.strings.get("hours_holidays_closed")),
        Holidays::Open(_) | Holidays::Unsaid => None,
    };
    HoursView { always: None, rows, holidays }
}

fn days(first: usize, last: usize, tongue: &Tongue) -> String {
    let name = |day: usize| tongue.formatter.weekday(WEEK[day]);
    if first == last {
        return name(first);
    }
    tongue.strings.fill("from_to_days", &[("from", &name(first)), ("to", &name(last))])
}

fn times(open: &[Span], tongue: &Tongue) -> String {
    if open.is_empty() {
        return tongue.strings.get("hours_closed");
    }
    let time = |(hour, minute): (u8, u8)| tongue.formatter.time(hour, minute);
    let spans: Vec<String> = open
        .iter()
        .map(|span| {
            tongue.strings.fill("hours_from_to", &[("from", &time(span.from)), ("to", &time(span.to))])
        })
        .collect();
    tongue.formatter.list(&spans)
}
