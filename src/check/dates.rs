//! Dates that cannot be right, and pages that somebody must look at again.

use super::scan;
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::model::{Site, SitePage, later};
use crate::say;
use crate::span::Spanned;
use jiff::civil::Date;

/// The dates of pages.
pub(super) fn of_pages(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for page in site.pages.values() {
        let fields = page.fields();
        let law = fields.law.as_ref().and_then(|(_, checked)| checked.as_ref());
        let seen = fields.sources.iter().filter_map(|source| source.seen.as_ref());
        let read =
            page.translations.values().filter_map(|text| text.page.translation.as_ref()?.reviewed.as_ref());
        out.extend(
            fields.reviewed.iter().chain(law).chain(seen).chain(read).filter_map(|day| future(site, day)),
        );
        out.extend(review(site, page));
    }
    let homes = site.homes.values().filter_map(|home| home.translation.as_ref()?.reviewed.as_ref());
    out.extend(homes.filter_map(|day| future(site, day)));
    out
}

/// The dates of records.
pub(super) fn of_records(site: &Site) -> Vec<Diagnostic> {
    let checked = site.contacts.values().filter_map(|contact| contact.checked.as_ref());
    let checked = checked.chain(site.facts.values().filter_map(|fact| fact.checked.as_ref()));
    let seen = scan::references(site).filter_map(|source| source.seen.as_ref());
    let notes = super::references::translations(site).into_iter().flat_map(|notes| notes.values());
    let read = notes.filter_map(|note| note.value.reviewed.as_ref());
    let mut out: Vec<Diagnostic> =
        checked.chain(seen).chain(read).filter_map(|day| future(site, day)).collect();
    for fact in site.facts.values() {
        out.extend(order(fact.valid_from.as_ref(), fact.valid_until.as_ref()));
    }
    for activity in site.activities.values() {
        out.extend(order(activity.valid_from.as_ref(), activity.valid_until.as_ref()));
    }
    for notice in site.notices.values() {
        out.extend(order(notice.from.as_ref(), notice.until.as_ref()));
    }
    out
}

/// Nobody can have looked at something in the future.
fn future(site: &Site, day: &Spanned<Date>) -> Option<Diagnostic> {
    let date = day.value;
    let help = say!(
        "skriv den dagen da noen så på det; det kan ikke være etter i dag",
        "write the day on which somebody looked at it; it cannot be after today"
    );
    (date > site.today).then(|| {
        impossible(day, say!("datoen {date} er i framtiden", "the date {date} is in the future"), help)
    })
}

/// What ends must begin first.
fn order(from: Option<&Spanned<Date>>, until: Option<&Spanned<Date>>) -> Option<Diagnostic> {
    let (from, until) = (from?, until?);
    let (first, last) = (from.value, until.value);
    (last < first).then(|| {
        let message = say!(
            "den siste dagen, {last}, er før den første, {first}",
            "the last day, {last}, is before the first, {first}"
        );
        impossible(
            until,
            message,
            say!(
                "bytt om datoene, eller rett den som er feil",
                "swap the dates, or correct the one that is wrong"
            ),
        )
        .label(from.span, say!("den første dagen", "the first day"))
    })
}

/// A page is looked at again after it was looked at, and not too late.
fn review(site: &Site, page: &SitePage) -> Option<Diagnostic> {
    let fields = page.fields();
    let (reviewed, by) = (fields.reviewed.as_ref()?, fields.review_by.as_ref()?);
    if reviewed.value > site.today {
        return None;
    }
    let (last, next) = (reviewed.value, by.value);
    let months = site.settings.page_months;
    let latest = later(last, months);
    let message = if next <= last {
        say!(
            "siden skal ses på igjen {next}, men den ble sett på {last}",
            "the page is to be looked at again on {next}, but was looked at on {last}"
        )
    } else if next > latest {
        say!(
            "det er mer enn {months} måneder fra {last} til {next}",
            "there are more than {months} months from {last} to {next}"
        )
    } else {
        return None;
    };
    let help = say!(
        "skriv en dag etter {last} og ikke senere enn {latest}",
        "write a day after {last} and not later than {latest}"
    );
    Some(impossible(by, message, help).label(reviewed.span, say!("sist sett på", "last looked at")))
}

fn impossible(day: &Spanned<Date>, message: Say, help: Say) -> Diagnostic {
    Diagnostic::new(Code::ImpossibleDate, day.span, message, help)
}

/// Pages that somebody must look at again.
pub(super) fn pages_overdue(site: &Site) -> Vec<Diagnostic> {
    // A date that cannot be right is reported as that.
    let pages = site.live_pages().filter(|page| review(site, page).is_none());
    let past = pages.filter_map(|page| page.fields().review_by.as_ref()).filter(|by| by.value < site.today);
    past.map(|by| {
        let (day, today) = (by.value, site.today);
        Diagnostic::new(
            Code::PageOverdue,
            by.span,
            say!(
                "siden skulle vært sett på igjen innen {day}",
                "the page should have been looked at again by {day}"
            ),
            say!(
                "sammenlign siden med kildene, rett det som er feil, og sett `reviewed: {today}` og en ny dag i `review_by`",
                "compare the page with its sources, correct what is wrong, and set `reviewed: {today}` and a new day in `review_by`"
            ),
        )
    })
    .collect()
}
