//! Activities for the calendar of a phone: weekly events of iCalendar (RFC 5545) in Norwegian time.
//!
//! Section 3.6.5 wants the rules of every time zone that is named in the file itself. Those of Norway
//! are those of the European Union: summer time begins and ends at 01:00 UTC on the last Sundays of
//! March and October (lov om normaltid, forskrift om sommertid).

use crate::locale::content_line::{basic, escaped, line, uri};
use crate::parse::Days;
use jiff::civil::Date;

/// Weekdays as RFC 5545 writes them, Monday first.
const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

const ZONE: [&str; 17] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Oslo",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// Hours that are the same on several days of the week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Meeting {
    /// Days of the week, Monday 0, in order.
    pub weekdays: Vec<usize>,
    /// Hour and minute at which it begins.
    pub from: (u8, u8),
    /// Hour and minute at which it ends; (24, 0) is midnight.
    pub to: (u8, u8),
}

impl Meeting {
    /// The days on which it is, from the first to the last.
    pub(super) fn days(&self, first: Date, last: Date) -> impl Iterator<Item = Date> {
        let days = first.series(jiff::Span::new().days(1)).take_while(move |day| *day <= last);
        days.filter(|day| self.weekdays.contains(&weekday(*day)))
    }
}

/// Something that takes place every week. All texts are plain and in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Weekly {
    /// What names the event for ever; a number follows if it is at several hours.
    pub uid: String,
    /// Its name.
    pub summary: String,
    /// What happens there; may be empty.
    pub description: String,
    /// Where; may be empty.
    pub location: String,
    /// Its page.
    pub url: String,
    /// The first day of the season: nothing takes place before it.
    pub first: Date,
    /// The last day of the season.
    pub last: Date,
    /// The day of the last change that is known: the file says 00:00 UTC.
    pub stamp: Date,
    /// When it is in a week.
    pub meetings: Vec<Meeting>,
    /// When it is not, although it is that day of the week.
    pub cancelled: Vec<Days>,
    /// Whether it is not on public holidays.
    pub skips_holidays: bool,
}

/// Writes the events as a file of type `text/calendar; charset=utf-8; method=PUBLISH`.
///
/// Nothing depends on when the file is made: the stamp is given. A calendar takes a file with a later
/// one for newer.
#[must_use]
pub(super) fn weekly(event: &Weekly) -> String {
    let mut out = String::new();
    for fixed in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Veiviser//Veiviser//EN"] {
        line(&mut out, fixed);
    }
    line(&mut out, "CALSCALE:GREGORIAN");
    line(&mut out, "METHOD:PUBLISH");
    ZONE.iter().for_each(|fixed| line(&mut out, fixed));
    for (nth, meeting) in event.meetings.iter().enumerate() {
        meetings(&mut out, event, meeting, nth);
    }
    line(&mut out, "END:VCALENDAR");
    out
}

fn meetings(out: &mut String, event: &Weekly, meeting: &Meeting, nth: usize) {
    let Some(first) = meeting.days(event.first, event.last).next() else { return };
    let days: Vec<&str> = meeting.weekdays.iter().map(|day| WEEKDAYS[*day]).collect();
    let uid = if nth == 0 { event.uid.clone() } else { format!("{nth}-{}", event.uid) };
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}", escaped(&uid)));
    line(out, &format!("DTSTAMP:{}T000000Z", basic(event.stamp)));
    line(out, &format!("DTSTART;TZID=Europe/Oslo:{}", local(first, meeting.from)));
    line(out, &format!("DTEND;TZID=Europe/Oslo:{}", local(first, meeting.to)));
    line(out, &format!("RRULE:FREQ=WEEKLY;BYDAY={};UNTIL={}", days.join(","), until(event.last)));
    let missing = |day: &Date| {
        event.cancelled.iter().any(|days| days.hold(*day)) || event.skips_holidays && is_holiday(*day)
    };
    let except: Vec<String> =
        meeting.days(first, event.last).filter(missing).map(|day| local(day, meeting.from)).collect();
    if !except.is_empty() {
        line(out, &format!("EXDATE;TZID=Europe/Oslo:{}", except.join(",")));
    }
    line(out, &format!("SUMMARY:{}", escaped(&event.summary)));
    for (name, text) in [("DESCRIPTION", &event.description), ("LOCATION", &event.location)] {
        if !text.is_empty() {
            line(out, &format!("{name}:{}", escaped(text)));
        }
    }
    line(out, &format!("URL:{}", uri(&event.url)));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
}

fn weekday(day: Date) -> usize {
    usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())
}

/// Local time; the end of a day is the beginning of the next.
fn local(day: Date, (hour, minute): (u8, u8)) -> String {
    let day = if hour == 24 { day.tomorrow().unwrap_or(day) } else { day };
    format!("{}T{:02}{minute:02}00", basic(day), hour % 24)
}

/// The last second of a day in Norway, in UTC: section 3.3.10 wants `UNTIL` in UTC if the event has a
/// time zone.
fn until(day: Date) -> String {
    let hour = if is_summer(day) { 21 } else { 22 };
    format!("{}T{hour}5959Z", basic(day))
}

/// Whether a day ends in summer time.
fn is_summer(day: Date) -> bool {
    let last_sunday = |month: i8| {
        let last = Date::new(day.year(), month, 31).expect("March and October have 31 days");
        let past = i64::from(last.weekday().to_sunday_zero_offset());
        last.checked_sub(jiff::Span::new().days(past)).expect("the week before is within the same month")
    };
    (last_sunday(3)..last_sunday(10)).contains(&day)
}

/// Whether a day is a public holiday in Norway (lov om helligdager og helligdagsfred § 2; lov om 1. og
/// 17. mai som høgtidsdager).
fn is_holiday(day: Date) -> bool {
    const FIXED: [(i8, i8); 5] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];
    // Maundy Thursday, Good Friday, Easter, Ascension Day, Whitsun: days from Easter Sunday.
    const MOVING: [i32; 7] = [-3, -2, 0, 1, 39, 49, 50];
    let after_easter = easter(day.year()).until(day).map_or(i32::MAX, |span| span.get_days());
    FIXED.contains(&(day.month(), day.day())) || MOVING.contains(&after_easter)
}

/// Easter Sunday of the Gregorian calendar: the first Sunday after the full moon of the church, which is
/// on 21 March or later (after Knuth, The Art of Computer Programming, 1.3.2 exercise 14).
fn easter(year: i16) -> Date {
    let year = i64::from(year);
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let leaps_left_out = 3 * century / 4 - 12;
    let moon_moves = (8 * century + 5) / 25 - 5;
    let mut epact = (11 * golden + 20 + moon_moves - leaps_left_out).rem_euclid(30);
    if epact == 25 && golden > 11 || epact == 24 {
        epact += 1;
    }
    let full_moon = if epact > 23 { 74 - epact } else { 44 - epact };
    let march = Date::new(i16::try_from(year).unwrap_or(i16::MAX), 3, 1).expect("every year has a March");
    let moon = march.checked_add(jiff::Span::new().days(full_moon - 1)).expect("a moon of March or April");
    let to_sunday = 7 - i64::from(moon.weekday().to_sunday_zero_offset());
    moon.checked_add(jiff::Span::new().days(to_sunday)).expect("a Sunday of March or April")
}

#[cfg(test)]
#[path = "weekly_tests.rs"]
mod tests;
