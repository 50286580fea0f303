//! Opening hours in records, and what to write instead of those that cannot be read.

use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::{Hours, HoursFault};
use crate::say;
use crate::span::{Span, Spanned};
use jiff::civil::Weekday;

/// Opening hours.
pub(super) fn hours(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Spanned<Hours>> {
    let text = node.text()?;
    match Hours::parse(text) {
        Ok(hours) => Some(Spanned::new(hours, node.span)),
        Err(fault) => {
            out.push(bad(node, text, fault));
            None
        }
    }
}

fn bad(node: &Node, text: &str, fault: HoursFault) -> Diagnostic {
    match fault {
        HoursFault::Syntax { offset, proposal } => {
            let help = proposal.map_or_else(example, |proposal| {
                let proposal = quoted(&proposal);
                say!("skriv {proposal}", "write {proposal}")
            });
            unreadable(word(node, text, offset), help)
        }
        HoursFault::Empty | HoursFault::TooLong | HoursFault::HolidayOnly => unreadable(node.span, example()),
        HoursFault::Unsupported { offset } => Diagnostic::new(
            Code::BadHours,
            word(node, text, offset),
            say!(
                "åpningstidene `{text}` gjelder bare deler av året",
                "the opening hours `{text}` hold for a part of the year only"
            ),
            say!(
                "skriv en vanlig uke her, og legg unntaket i en melding under content/notices",
                "write an ordinary week here, and put the exception into a notice under content/notices"
            ),
        ),
        HoursFault::Backwards => backwards(node, text),
        HoursFault::HolidayFirst { proposal } => Diagnostic::new(
            Code::BadHours,
            node.span,
            say!(
                "i `{text}` gjelder ukedagene også på helligdager, for den siste regelen vinner",
                "in `{text}` the weekdays hold on public holidays too, for the last rule wins"
            ),
            proposal.map_or_else(example, |proposal| {
                let proposal = quoted(&proposal);
                say!("skriv helligdagene sist: {proposal}", "write the public holidays last: {proposal}")
            }),
        ),
        HoursFault::Overlap { day } => {
            let (nb, en) = day_name(day);
            Diagnostic::new(
                Code::HoursOverlap,
                node.span,
                say!("åpningstidene på {nb} overlapper", "the opening hours on {en} overlap"),
                say!("slå dem sammen, eller rett klokkeslettet", "join them, or correct the time"),
            )
        }
        HoursFault::Never => Diagnostic::new(
            Code::HoursNever,
            node.span,
            say!("med `{text}` er det aldri åpent", "with `{text}` it is never open"),
            say!(
                "skriv når det er åpent, skriv '\"etter avtale\"', eller ta bort feltet",
                "write when it is open, write '\"by appointment\"', or remove the field"
            ),
        ),
    }
}

/// Hours that close before they open, or after the day has ended.
fn backwards(node: &Node, text: &str) -> Diagnostic {
    let hour = |time: &str| time.split(':').next().and_then(|hour| hour.parse::<u8>().ok());
    let late = text.split(|c: char| !c.is_ascii_digit() && c != ':').filter_map(hour).any(|hour| hour > 24);
    let (message, help) = if late {
        (
            say!("klokka går bare til 24:00", "the clock only goes to 24:00"),
            say!(
                "rett klokkeslettet; er det åpent over midnatt, skriv for eksempel 20:00-02:00",
                "correct the time; if it is open over midnight, write for example 20:00-02:00"
            ),
        )
    } else {
        (
            say!("åpningstidene slutter før de begynner", "the opening hours end before they begin"),
            say!(
                "rett klokkeslettet; er det åpent om natta, skriv begge delene: 00:00-08:00,15:00-24:00",
                "correct the time; if it is open at night, write both parts: 00:00-08:00,15:00-24:00"
            ),
        )
    };
    Diagnostic::new(Code::BadHours, node.span, message, help)
}

fn unreadable(span: Span, help: Say) -> Diagnostic {
    let message = say!("åpningstidene kan ikke leses her", "the opening hours cannot be read here");
    Diagnostic::new(Code::BadHours, span, message, help)
}

fn example() -> Say {
    say!(
        "skriv for eksempel \"Mo-Fr 09:00-15:00; PH off\" (Mo Tu We Th Fr Sa Su, PH er helligdager)",
        "write for example \"Mo-Fr 09:00-15:00; PH off\" (Mo Tu We Th Fr Sa Su, PH is public holidays)"
    )
}

/// A value as it is written in a file: between the marks that it has none of itself.
fn quoted(text: &str) -> String {
    if text.contains('"') { format!("'{text}'") } else { format!("\"{text}\"") }
}

/// The word at byte `offset` of the value.
fn word(node: &Node, text: &str, offset: usize) -> Span {
    let offset = text.floor_char_boundary(offset.min(text.len()));
    let start = text.len() - text[offset..].trim_start().len();
    let length = text[start..].find([' ', ',', ';']).unwrap_or(text.len() - start);
    match length {
        0 => text[start..].chars().next().map_or(node.span, |c| node.part(start, start + c.len_utf8())),
        _ => node.part(start, start + length),
    }
}

/// The day in Norwegian and English; none is the public holidays.
fn day_name(day: Option<Weekday>) -> (&'static str, &'static str) {
    match day {
        Some(Weekday::Monday) => ("mandag", "Monday"),
        Some(Weekday::Tuesday) => ("tirsdag", "Tuesday"),
        Some(Weekday::Wednesday) => ("onsdag", "Wednesday"),
        Some(Weekday::Thursday) => ("torsdag", "Thursday"),
        Some(Weekday::Friday) => ("fredag", "Friday"),
        Some(Weekday::Saturday) => ("lørdag", "Saturday"),
        Some(Weekday::Sunday) => ("søndag", "Sunday"),
        None => ("helligdager", "public holidays"),
    }
}
