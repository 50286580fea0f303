//! Weekly events, as the calendar of a phone must read them.

use super::*;
use jiff::civil::date;

fn cafe() -> Weekly {
    Weekly {
        uid: "cafe@https://example.no/nb/".into(),
        summary: "Språkkafé, for alle".into(),
        description: "Møt folk.".into(),
        location: "Biblioteket, Storgata 1, 1482 Nittedal".into(),
        url: "https://example.no/nb/activities/cafe/".into(),
        first: date(2026, 11, 1),
        last: date(2027, 5, 31),
        stamp: date(2026, 11, 20),
        meetings: vec![Meeting { weekdays: vec![2], from: (18, 0), to: (20, 0) }],
        cancelled: vec![Days { first: date(2026, 11, 25), last: date(2026, 11, 25) }],
        skips_holidays: false,
    }
}

/// The lines of a file, unfolded.
fn lines(event: &Weekly) -> Vec<String> {
    weekly(event).replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

fn line_of(event: &Weekly, name: &str) -> Option<String> {
    lines(event).into_iter().find(|line| line.starts_with(name))
}

#[test]
fn it_comes_every_week_in_norwegian_time_until_the_last_day() {
    let lines = lines(&cafe());
    for wanted in [
        "DTSTART;TZID=Europe/Oslo:20261104T180000",
        "DTEND;TZID=Europe/Oslo:20261104T200000",
        // 31 May is in summer time: 23:59:59 in Oslo is 21:59:59 UTC.
        "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270531T215959Z",
        "EXDATE;TZID=Europe/Oslo:20261125T180000",
        "SUMMARY:Språkkafé\\, for alle",
        "LOCATION:Biblioteket\\, Storgata 1\\, 1482 Nittedal",
        "TZID:Europe/Oslo",
        "METHOD:PUBLISH",
        "DTSTAMP:20261120T000000Z",
    ] {
        assert!(lines.iter().any(|line| line == wanted), "{wanted} in {lines:#?}");
    }
}

#[test]
fn the_last_second_of_a_day_follows_summer_time() {
    for (last, wanted) in [
        (date(2027, 3, 27), "20270327T225959Z"),
        (date(2027, 3, 28), "20270328T215959Z"),
        (date(2026, 10, 24), "20261024T215959Z"),
        (date(2026, 10, 25), "20261025T225959Z"),
        (date(2026, 12, 31), "20261231T225959Z"),
    ] {
        assert_eq!(until(last), wanted);
    }
}

#[test]
fn it_is_not_on_public_holidays_if_it_says_so() {
    let event = Weekly {
        first: date(2027, 3, 1),
        last: date(2027, 5, 31),
        meetings: vec![Meeting { weekdays: vec![0, 3], from: (10, 0), to: (12, 0) }],
        cancelled: Vec::new(),
        skips_holidays: true,
        ..cafe()
    };
    // Easter is on 28 March 2027: Maundy Thursday, Easter Monday, Ascension Day (6 May), Whit Monday and
    // Constitution Day, which are the same day.
    assert_eq!(
        line_of(&event, "EXDATE").as_deref(),
        Some("EXDATE;TZID=Europe/Oslo:20270325T100000,20270329T100000,20270506T100000,20270517T100000")
    );
    assert_eq!(line_of(&Weekly { skips_holidays: false, ..event }, "EXDATE"), None);
}

#[test]
fn easter_is_when_it_is() {
    for (year, wanted) in [
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
    ] {
        assert_eq!(easter(year), wanted);
    }
}

#[test]
fn several_hours_are_several_events_and_midnight_is_the_next_day() {
    let late = Meeting { weekdays: vec![4], from: (20, 0), to: (24, 0) };
    let event = Weekly { meetings: vec![cafe().meetings[0].clone(), late], ..cafe() };
    let text = weekly(&event);
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
    assert!(text.contains("UID:1-cafe@"));
    assert!(text.contains("DTEND;TZID=Europe/Oslo:20261107T000000\r\n"));
}

#[test]
fn long_lines_are_folded_and_no_field_can_start_a_property() {
    let evil = Weekly {
        summary: "x\r\nEND:VEVENT\nATTACH:http://x".into(),
        description: "እንግሊዝኛ ".repeat(60),
        cancelled: vec![Days { first: date(2026, 11, 1), last: date(2027, 5, 31) }],
        ..cafe()
    };
    let text = weekly(&evil);
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    assert!(lines(&evil).iter().all(|line| !line.starts_with("ATTACH")));
    assert_eq!(text.matches("\r\nEND:VEVENT\r\n").count(), 1);
}
