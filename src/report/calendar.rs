//! Review dates as calendars: one iCalendar file (RFC 5545) per owner, with a whole day for each date.

use super::status::{Dated, Status};
use super::words;
use crate::diagnostic::MessageLanguage;
use crate::locale::content_line::{basic, escaped, line};
use crate::source::id_fault;
use std::collections::BTreeMap;

/// What stands in every calendar that Veiviser makes, so that it never writes over another one.
pub const MADE_BY_US: &str = "PRODID:-//Veiviser//Status//EN";

/// Name of the calendar of what nobody answers for; no owner can have it, because of its underscore.
const NOBODY: &str = "_no-owner";

/// The calendars by file name. An owner without dates has none; so has one whose key cannot be the name
/// of a file.
///
/// A date keeps its name (`UID`) when it is moved, so that a calendar that is read again moves it too.
#[must_use]
pub fn calendars(status: &Status, language: MessageLanguage) -> BTreeMap<String, String> {
    let mut by_owner: BTreeMap<&str, Vec<&Dated>> = BTreeMap::new();
    for dated in &status.dates {
        by_owner.entry(dated.owner.as_deref().unwrap_or(NOBODY)).or_default().push(dated);
    }
    by_owner
        .into_iter()
        .filter(|(owner, _)| *owner == NOBODY || id_fault(owner).is_none())
        .map(|(owner, dates)| (format!("{owner}.ics"), calendar(status, &dates, language)))
        .collect()
}

fn calendar(status: &Status, dates: &[&Dated], language: MessageLanguage) -> String {
    let mut out = String::new();
    for fixed in ["BEGIN:VCALENDAR", "VERSION:2.0", MADE_BY_US, "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
        line(&mut out, fixed);
    }
    for dated in dates {
        event(&mut out, status, dated, language);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, status: &Status, dated: &Dated, language: MessageLanguage) {
    let kind = words::kind(dated.kind).text(language).to_owned();
    let action = words::action(dated.kind).text(language).to_owned();
    let detail = if dated.detail.is_empty() { String::new() } else { format!(" ({})", dated.detail) };
    let summary = escaped(&format!("{}: {kind} {}{detail}", status.site.get(language), dated.title));
    let description = format!("{action}\n{}:{}", dated.place.file, dated.place.line);
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", escaped(&uid(status, dated))));
    line(out, &format!("DTSTAMP:{}T000000Z", basic(status.today.0)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", basic(dated.day.0)));
    if let Ok(next) = dated.day.0.tomorrow() {
        line(out, &format!("DTEND;VALUE=DATE:{}", basic(next)));
    }
    line(out, &format!("SUMMARY:{summary}"));
    line(out, &format!("DESCRIPTION:{}", escaped(&description)));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

/// What names the date for ever: the site, what it is about, and nothing that an edit moves.
fn uid(status: &Status, dated: &Dated) -> String {
    let kind = serde_json::to_value(dated.kind).ok();
    let kind = kind.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    // A page may have the same waiver in several languages.
    let file = if dated.detail.is_empty() {
        String::new()
    } else {
        format!("/{}/{}", dated.detail, dated.place.file)
    };
    format!("{}/#status/{kind}/{}{file}", status.url, dated.id)
}
