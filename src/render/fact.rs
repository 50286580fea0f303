//! The value of a fact in the reader's own way of writing.

use super::view::{DeadlineView, Phrase};
use super::words::Reader;
use crate::model::{Address, Site, Tongue};
use crate::parse::{Fact, FactValue};
use jiff::civil::Date;
use std::sync::Arc;

/// The value of a fact as a reader of `tongue` writes it: "1. mars", "3 uker", "2000 kroner per måned".
#[must_use]
pub(super) fn value(value: &FactValue, tongue: &Tongue) -> String {
    let strings = &tongue.strings;
    match value {
        FactValue::DayOfYear(month, day) => tongue.formatter.day_of_year(*month, *day),
        FactValue::Date(date) => tongue.formatter.date(*date),
        FactValue::Duration { number, unit } => strings.count(&format!("duration_{unit}"), *number),
        FactValue::Number(number) => tongue.formatter.number(*number),
        FactValue::Phone(phone) => phone.display(),
        FactValue::Web(address) => address.clone(),
        FactValue::Amount { number, per } => {
            let written =
                number.parse().map_or_else(|_| number.clone(), |whole: i64| tongue.formatter.number(whole));
            let amount = strings.fill("amount_nok", &[("number", &written)]);
            match per.as_deref() {
                None | Some("once") => amount,
                Some(per) => strings.fill(&format!("amount_per_{per}"), &[("amount", &amount)]),
            }
        }
    }
}

/// The next day of a fact that has one, counted from `today`.
#[must_use]
pub(super) fn next_day(value: &FactValue, today: Date) -> Option<Date> {
    match value {
        FactValue::Date(date) => Some(*date),
        FactValue::DayOfYear(month, day) => (0..5)
            .filter_map(|years| Date::new(today.year() + years, *month, *day).ok())
            .find(|date| *date >= today),
        _ => None,
    }
}

/// The day in the reader's own life that a deadline counts from: "From the day you came to Norway".
#[must_use]
pub(super) fn start(name: &str, reader: &Reader<'_>) -> String {
    reader.string(&format!("counts_from_{}", name.replace('-', "_")))
}

/// Facts with a day that some page, which may leave traces, shows as a deadline.
#[must_use]
pub(super) fn deadlines(site: &Site) -> Vec<&Arc<Fact>> {
    let pages = site.live_pages().filter(|page| !page.is_traceless());
    let ids: std::collections::BTreeSet<&str> =
        pages.flat_map(|page| &page.fields().deadlines).map(|id| id.value.as_str()).collect();
    let dated = |fact: &&Arc<Fact>| {
        let value = fact.value.as_ref();
        value.is_some_and(|value| next_day(&value.value, site.today).is_some()) && !fact.care.is_traceless()
    };
    ids.into_iter().filter_map(|id| site.facts.get(id)).filter(dated).collect()
}

/// A fact as a deadline on a page.
#[must_use]
pub(super) fn deadline(fact: &Fact, reader: &Reader<'_>, calendar: Option<&Address>) -> Option<DeadlineView> {
    let found = fact.value.as_ref()?;
    let has_day = next_day(&found.value, reader.site.today);
    let datetime = match &found.value {
        FactValue::DayOfYear(month, day) => Some(format!("{month:02}-{day:02}")),
        FactValue::Date(date) => Some(date.to_string()),
        _ => None,
    };
    Some(DeadlineView {
        name: reader.words(&fact.name),
        value: Phrase { text: value(&found.value, reader.tongue), lang: None, dir: None },
        from: fact.counts_from.as_ref().map(|from| start(&from.value, reader)),
        datetime,
        calendar: calendar.filter(|_| has_day.is_some()).map(|folder| {
            crate::model::relative(reader.here.folder(), &format!("{}{}.ics", folder.folder(), fact.id))
        }),
        source: fact.source.as_ref().map(|source| reader.source(source)),
    })
}
