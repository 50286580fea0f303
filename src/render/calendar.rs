//! Deadlines for the calendar of a phone: iCalendar (RFC 5545).
//!
//! A reader taps one link, and the phone reminds them two weeks before the day. Nothing depends on
//! when the file is made except the stamp, which is given.

use crate::locale::content_line::{basic, escaped, line, uri};
use jiff::civil::Date;

/// Whether a deadline comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Repeat {
    /// One day only.
    Once,
    /// The same day every year. A deadline on 29 February is on the last day of February.
    Yearly,
}

/// A day by which something must be done. All texts are plain and in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Deadline {
    /// What names the event for ever: the canonical address of the fact, with a fragment. A calendar
    /// that meets the same name again updates instead of adding.
    pub uid: String,
    /// What must be done, in a few words.
    pub summary: String,
    /// How, in a sentence or two; may have several lines and may be empty.
    pub description: String,
    /// The page that explains it.
    pub url: String,
    /// The last day, of the years 0 to 9999; of a yearly one the first that is to come.
    pub day: Date,
    /// Whether it comes back.
    pub repeat: Repeat,
    /// The day the site was built: the file says 00:00 UTC, so that equal content is equal bytes.
    pub stamp: Date,
}

/// Writes a deadline as a file of type `text/calendar; charset=utf-8; method=PUBLISH`.
///
/// The event takes the whole day, in whichever time zone the reader is, and does not make them
/// busy. The alarm is 14 days before at nine in the morning: counted from midnight, as calendars do
/// for a whole day, a plain `-P14D` would ring in the middle of the night.
#[must_use]
pub(super) fn calendar(deadline: &Deadline) -> String {
    let mut out = String::new();
    for fixed in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Veiviser//Veiviser//EN"] {
        line(&mut out, fixed);
    }
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    event(&mut out, deadline);
    line(&mut out, "END:VCALENDAR");
    out
}

fn event(out: &mut String, deadline: &Deadline) {
    let summary = escaped(&deadline.summary);
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", escaped(&deadline.uid)));
    line(out, &format!("DTSTAMP:{}T000000Z", basic(deadline.stamp)));
    line(out, &format!("DTSTART;VALUE=DATE:{}", basic(deadline.day)));
    if let Ok(next) = deadline.day.tomorrow() {
        line(out, &format!("DTEND;VALUE=DATE:{}", basic(next)));
    }
    if deadline.repeat == Repeat::Yearly {
        line(out, &format!("RRULE:{}", rule(deadline.day)));
    }
    line(out, &format!("SUMMARY:{summary}"));
    if !deadline.description.is_empty() {
        line(out, &format!("DESCRIPTION:{}", escaped(&deadline.description)));
    }
    line(out, &format!("URL:{}", uri(&deadline.url)));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "BEGIN:VALARM");
    line(out, "ACTION:DISPLAY");
    line(out, "TRIGGER:-P13DT15H");
    line(out, &format!("DESCRIPTION:{summary}"));
    line(out, "END:VALARM");
    line(out, "END:VEVENT");
}

/// RFC 5545 section 3.3.10 skips days that a year does not have, so 29 February is asked for as the
/// last day of its month.
fn rule(day: Date) -> &'static str {
    if (day.month(), day.day()) == (2, 29) { "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" } else { "FREQ=YEARLY" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn deadline() -> Deadline {
        Deadline {
            uid: "https://example.no/facts/#kindergarten".into(),
            summary: "Søk barnehageplass, senest i dag".into(),
            description: "Logg inn;\nvelg barnehage.".into(),
            url: "https://example.no/nb/barnehage/".into(),
            day: date(2027, 2, 28),
            repeat: Repeat::Yearly,
            stamp: date(2026, 11, 22),
        }
    }

    #[test]
    fn a_deadline_is_a_whole_day_with_a_reminder() {
        let wanted = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Veiviser//Veiviser//EN\r\n\
            CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nBEGIN:VEVENT\r\n\
            UID:https://example.no/facts/#kindergarten\r\nDTSTAMP:20261122T000000Z\r\n\
            DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\nRRULE:FREQ=YEARLY\r\n\
            SUMMARY:Søk barnehageplass\\, senest i dag\r\n\
            DESCRIPTION:Logg inn\\;\\nvelg barnehage.\r\n\
            URL:https://example.no/nb/barnehage/\r\nTRANSP:TRANSPARENT\r\n\
            BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P13DT15H\r\n\
            DESCRIPTION:Søk barnehageplass\\, senest i dag\r\nEND:VALARM\r\n\
            END:VEVENT\r\nEND:VCALENDAR\r\n";
        assert_eq!(calendar(&deadline()), wanted);
    }

    #[test]
    fn a_single_day_does_not_come_back() {
        let once = Deadline { repeat: Repeat::Once, ..deadline() };
        assert!(!calendar(&once).contains("RRULE"));
    }

    #[test]
    fn a_leap_day_comes_every_year() {
        let leap = Deadline { day: date(2028, 2, 29), ..deadline() };
        let text = calendar(&leap);
        assert!(text.contains("DTEND;VALUE=DATE:20280301\r\n"));
        assert!(text.contains("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1\r\n"));
    }

    #[test]
    fn no_field_can_start_a_property() {
        let attack = "x\r\nEND:VEVENT\nATTACH:http://x\rATTACH:y";
        let evil = Deadline {
            uid: attack.into(),
            summary: attack.into(),
            description: attack.into(),
            url: attack.into(),
            ..deadline()
        };
        let text = calendar(&evil).replace("\r\n ", "");
        assert_eq!(text.split(['\r', '\n']).filter(|line| line.starts_with("ATTACH")).count(), 0);
        assert_eq!(text.matches("\r\nEND:VEVENT\r\n").count(), 1);
    }

    #[test]
    fn long_lines_are_folded() {
        let long = Deadline { description: "እንግሊዝኛ ".repeat(90), ..deadline() };
        assert!(calendar(&long).split("\r\n").all(|line| line.len() <= 75));
    }
}
