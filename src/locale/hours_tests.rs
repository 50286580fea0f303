//! Opening hours: what a week comes to, what is refused, and what is proposed instead.

use super::{Holidays, Hours, HoursFault, Span};
use jiff::civil::Weekday;

fn read(text: &str) -> Hours {
    Hours::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

/// A week as text: days with `|` between, closed days empty.
fn week(text: &str) -> String {
    let days = read(text).week().map(|day| written(&day));
    days.join("|")
}

fn written(spans: &[Span]) -> String {
    let one = |span: &Span| {
        let ((from, from_minute), (to, to_minute)) = (span.from, span.to);
        format!("{from:02}:{from_minute:02}-{to:02}:{to_minute:02}")
    };
    spans.iter().map(one).collect::<Vec<_>>().join(",")
}

#[test]
fn weeks_are_what_the_rules_say() {
    let office = "09:00-15:00|09:00-15:00|09:00-15:00|09:00-15:00|09:00-15:00||";
    assert_eq!(week("Mo-Fr 09:00-15:00; PH off"), office);
    assert_eq!(week(" Mo-Fr 9:00-15:00 "), office);
    assert_eq!(week("Tu,Th 10:00-14:00; PH off"), "|10:00-14:00||10:00-14:00|||");
    assert_eq!(week("Mo 09:00-12:00,13:00-15:00"), "09:00-12:00,13:00-15:00||||||");
    assert_eq!(week("Mo 13:00-15:00,09:00-12:00"), "09:00-12:00,13:00-15:00||||||");
    assert_eq!(week("Mo-Tu 09:00-15:00; Tu 16:00-18:00"), "09:00-15:00|16:00-18:00|||||");
    assert_eq!(week("Mo-Tu 09:00-15:00, Tu 16:00-18:00"), "09:00-15:00|09:00-15:00,16:00-18:00|||||");
    assert_eq!(week("Mo-Tu 09:00-15:00; Tu off"), "09:00-15:00||||||");
    assert_eq!(week("Mo 09:00-15:00; Mo 11:30-12:00 off"), "09:00-11:30,12:00-15:00||||||");
    assert_eq!(week("Fr 20:00-02:00"), "||||20:00-24:00|00:00-02:00|");
    assert_eq!(week("Su 20:00-02:00"), "00:00-02:00||||||20:00-24:00");
    assert_eq!(week("Sa-Mo 10:00-12:00"), "10:00-12:00|||||10:00-12:00|10:00-12:00");
    assert_eq!(week("Mo 09:00-12:00,12:00-15:00"), "09:00-15:00||||||");
}

#[test]
fn holidays_are_closed_open_or_unsaid() {
    assert_eq!(read("Mo-Fr 09:00-15:00").holidays(), Holidays::Unsaid);
    assert_eq!(read("Mo-Fr 09:00-15:00; PH off").holidays(), Holidays::Closed);
    let open = Holidays::Open(vec![Span { from: (10, 0), to: (12, 0) }]);
    assert_eq!(read("Mo-Fr 09:00-15:00; PH 10:00-12:00").holidays(), open);
    assert_eq!(read("Mo-Fr,PH 10:00-12:00").holidays(), open);
}

#[test]
fn day_and_night_is_told_from_long_days() {
    assert!(read("24/7").always());
    assert!(read("Mo-Su,PH 00:00-24:00").always());
    assert!(!read("24/7; PH off").always());
    assert!(!read("24/7; PH 10:00-12:00").always());
    assert!(!read("Mo-Su 00:00-23:00").always());
    assert!(read("24/7 \"ring på\"").always());
}

#[test]
fn words_can_stand_for_hours() {
    let hours = read("\"etter avtale\"");
    assert!(hours.by_agreement());
    assert_eq!(hours.comments(), ["etter avtale"]);
    let hours = read("Mo 10:00-12:00 \"drop-in\"; Tu 10:00-12:00 || \"etter avtale\"");
    assert!(!hours.by_agreement());
    assert_eq!(hours.comments(), ["drop-in", "etter avtale"]);
}

#[test]
fn contradictions_are_refused() {
    for (text, fault) in [
        ("", HoursFault::Empty),
        ("Mo 09:00-12:00,11:00-15:00", HoursFault::Overlap { day: Some(Weekday::Monday) }),
        ("Mo-Fr 09:00-15:00, We 14:00-18:00", HoursFault::Overlap { day: Some(Weekday::Wednesday) }),
        ("Fr 20:00-02:00; Sa 01:00-05:00", HoursFault::Overlap { day: Some(Weekday::Saturday) }),
        ("Mo 09:00-10:00; PH 09:00-12:00,11:00-15:00", HoursFault::Overlap { day: None }),
        ("Mo-Fr 15:00-09:00", HoursFault::Backwards),
        ("Mo-Fr 09:00-25:00", HoursFault::Backwards),
        ("off", HoursFault::Never),
        ("Mo 09:00-10:00; Mo off", HoursFault::Never),
        ("Mo-Su off \"flyttet\"", HoursFault::Never),
        ("PH off", HoursFault::HolidayOnly),
        ("PH 10:00-12:00", HoursFault::HolidayOnly),
        (
            "PH off; Mo-Fr 09:00-15:00",
            HoursFault::HolidayFirst { proposal: Some("Mo-Fr 09:00-15:00; PH off".to_owned()) },
        ),
    ] {
        assert_eq!(Hours::parse(text), Err(fault), "{text}");
    }
}

#[test]
fn what_varies_over_the_year_is_refused_at_its_place() {
    for (text, offset) in [
        ("Jun-Aug Mo-Fr 09:00-14:00", 0),
        ("Mo-Fr 09:00-15:00; Jul off", 19),
        ("Mo-Fr 09:00-15:00; week 28-30 off", 19),
        ("Mo[1] 09:00-15:00", 2),
        ("Mo-Fr 09:00-15:00; SH off", 19),
        ("Mo-Fr 09:00-15:00; easter off", 19),
        ("Mo-Fr 09:00-sunset", 12),
        ("Mo-Fr 09:00+", 11),
        ("2026 Mo-Fr 09:00-15:00", 0),
        ("Mo 09:00-10:00; PH -1 day off", 0),
        ("Mo 09:00-10:00 \"mai\"; Dec 24 off", 22),
    ] {
        assert_eq!(Hours::parse(text), Err(HoursFault::Unsupported { offset }), "{text}");
    }
}

#[test]
fn human_writing_is_answered_with_right_writing() {
    for (text, expected) in [
        ("09.00-15.00", "Mo-Fr 09:00-15:00"),
        ("09.00 – 15.30", "Mo-Fr 09:00-15:30"),
        ("ma-fr 09:00-15:00", "Mo-Fr 09:00-15:00"),
        ("man-fre 9-15", "Mo-Fr 09:00-15:00"),
        ("man.–fre. kl. 9–15", "Mo-Fr 09:00-15:00"),
        ("Mandag til fredag fra kl. 09.00 til 15.00", "Mo-Fr 09:00-15:00"),
        ("Mo-Fr 9-15", "Mo-Fr 09:00-15:00"),
        ("Mo-Fr 09:00-15:00 PH off", "Mo-Fr 09:00-15:00; PH off"),
        ("Hverdager 8.30-15.30, lørdag 10-14, søndag stengt", "Mo-Fr 08:30-15:30; Sa 10:00-14:00; Su off"),
        ("tirsdag og torsdag: 10-12 og 13-15", "Tu,Th 10:00-12:00,13:00-15:00"),
        ("ti, on, to 0900-1500", "Tu,We,Th 09:00-15:00"),
        ("Monday to Friday 9am-3pm", "Mo-Fr 09:00-15:00"),
        ("Mo-Fr 09:00-15:00; helligdager stengt", "Mo-Fr 09:00-15:00; PH off"),
        ("døgnåpent", "24/7"),
        ("man-fre 9-15, stengt på helligdager", "Mo-Fr 09:00-15:00; PH off"),
        ("Mo-Fr 10:00-16:00 etter avtale", "Mo-Fr 10:00-16:00 \"etter avtale\""),
        ("måndag 9-15 \"berre vaksne\"", "Mo 09:00-15:00 \"berre vaksne\""),
    ] {
        let Err(HoursFault::Syntax { offset, proposal }) = Hours::parse(text) else {
            panic!("{text} is no syntax error: {:?}", Hours::parse(text));
        };
        assert!(text.is_char_boundary(offset), "{text} {offset}");
        assert_eq!(proposal.as_deref(), Some(expected), "{text}");
    }
}

#[test]
fn what_is_not_understood_gets_no_proposal_but_a_place() {
    for (text, offset) in
        [("Mo-Fr ettermiddag", 6), ("kl. 9", 0), ("9-25", 0), ("Mo-Fr 09:00-15:70", 15), ("ring", 0)]
    {
        assert_eq!(Hours::parse(text), Err(HoursFault::Syntax { offset, proposal: None }), "{text}");
    }
}
