//! The numbers and months of a text, so that texts in two languages can be compared.
//!
//! `09.00`, `9:00` and `9 a.m.` are a nine; `2 000` and `٢٬٠٠٠` are the same number; `1. mars`,
//! `March 1st` and `01.03.` are the same day. A writer may spell small numbers out in words: a small
//! number that only one of two texts has is left to people, two different ones are not.

use crate::diagnostic::Say;
use crate::locale::{Formatter, month_names, numbers_in};
use crate::say;
use crate::span::Span;
use std::ops::Range;

/// The largest number that people write in words.
const SPELT_OUT: u32 = 12;

/// What can be compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Figure {
    /// A number, without zeros in front.
    Number(String),
    /// The month of a date, 1–12.
    Month(i8),
}

impl Figure {
    /// What a message calls it.
    pub(super) fn name(&self) -> Say {
        match self {
            Figure::Number(number) => say!("{number}", "{number}"),
            Figure::Month(month) => {
                let (nb, en) = month_names(*month);
                say!("{nb}", "{en}")
            }
        }
    }

    fn number(&self) -> Option<u32> {
        match self {
            Figure::Number(number) => number.parse().ok(),
            Figure::Month(_) => None,
        }
    }
}

/// A figure in a text.
#[derive(Debug, Clone)]
struct Found {
    figure: Figure,
    span: Span,
    role: Role,
}

/// What a figure is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    /// The hour of a time of day.
    Hour,
    /// A later part of a date in digits: the 4 in `01.04.2027`.
    Date,
    /// Anything else.
    Other,
}

/// The figures of one side.
#[derive(Debug, Clone, Default)]
pub(super) struct Figures {
    found: Vec<Found>,
}

impl Figures {
    /// Adds the figures of a text; `months` are the names of the months as they stand in a date.
    pub(super) fn add(&mut self, text: &str, months: &[String], place: impl Fn(Range<usize>) -> Span) {
        let numbers = numbers_in(text);
        let mut named = None;
        for (nth_number, (range, number)) in numbers.iter().enumerate() {
            let before = nth_number.checked_sub(1).map(|before| &text[numbers[before].0.end..range.start]);
            let usual = if matches!(before, Some("." | "/")) { Role::Date } else { Role::Other };
            let span = place(range.clone());
            let hour = shift(&text[range.end..]);
            let is_clock = is_time(number) || text[range.end..].starts_with(':') || hour.is_some();
            for (nth, part) in number.split('.').enumerate() {
                let Some(part) = plain(part) else { continue };
                let role = if is_clock && nth == 0 { Role::Hour } else { usual };
                let part = match (hour, part.parse::<u32>()) {
                    (Some(more), Ok(number)) if nth == 0 && number < 12 => (number + more).to_string(),
                    _ => part,
                };
                self.found.push(Found { figure: Figure::Number(part), span, role });
            }
            // The month of a date with a year stands beside two numbers.
            if let Some((month, end)) = month_beside(text, range, months)
                && named.replace(end) != Some(end)
            {
                self.found.push(Found { figure: Figure::Month(month), span, role: Role::Other });
            }
        }
    }

    /// Whether a month stands beside one of the numbers.
    pub(super) fn has_month(&self) -> bool {
        self.found.iter().any(|found| matches!(found.figure, Figure::Month(_)))
    }

    /// Where a figure stands.
    pub(super) fn place(&self, figure: &Figure) -> Option<Span> {
        self.found.iter().find(|found| found.figure == *figure).map(|found| found.span)
    }

    /// What only this side has and what only `other` has; none if they agree.
    pub(super) fn differ(&self, other: &Figures) -> Option<(Vec<Figure>, Vec<Figure>)> {
        let (mut here, mut there) = (without(&self.found, &other.found), without(&other.found, &self.found));
        same_hours(&mut here, &mut there);
        same_hours(&mut there, &mut here);
        same_months(&mut here, &mut there);
        same_months(&mut there, &mut here);
        // The name of a month may be written in a way that is not known: only two known ones differ, be
        // it that one of them stands in digits.
        let is_month = |found: &&Found| matches!(found.figure, Figure::Month(_)) || found.role == Role::Date;
        let months = |side: &[Found]| side.iter().filter(is_month).count();
        if months(&here) != months(&there) {
            here.retain(|found| !matches!(found.figure, Figure::Month(_)));
            there.retain(|found| !matches!(found.figure, Figure::Month(_)));
        }
        let large = |found: &Found| found.figure.number().is_none_or(|number| number > SPELT_OUT);
        match (here.is_empty(), there.is_empty()) {
            (false, true) => here.retain(large),
            (true, false) => there.retain(large),
            _ => {}
        }
        let bare = |side: Vec<Found>| {
            let mut figures: Vec<Figure> = side.into_iter().map(|found| found.figure).collect();
            figures.sort();
            figures
        };
        (!here.is_empty() || !there.is_empty()).then(|| (bare(here), bare(there)))
    }
}

/// What `side` has more often than `other`.
fn without(side: &[Found], other: &[Found]) -> Vec<Found> {
    let mut left: Vec<&Figure> = other.iter().map(|found| &found.figure).collect();
    let is_over = |found: &&Found| match left.iter().position(|figure| **figure == found.figure) {
        Some(at) => {
            left.swap_remove(at);
            false
        }
        None => true,
    };
    side.iter().filter(is_over).cloned().collect()
}

/// Leaves out hours that one side counts to 24 and the other to 12.
fn same_hours(late: &mut Vec<Found>, early: &mut Vec<Found>) {
    late.retain(|found| {
        let wanted = found.figure.number().filter(|hour| found.role == Role::Hour && (13..24).contains(hour));
        let same = wanted.and_then(|hour| early.iter().position(|it| it.figure.number() == Some(hour - 12)));
        same.map(|at| early.remove(at)).is_none()
    });
}

/// Leaves out months that one side names and the other writes as a number.
fn same_months(named: &mut Vec<Found>, written: &mut Vec<Found>) {
    named.retain(|found| {
        let Figure::Month(month) = found.figure else { return true };
        let same = written.iter().position(|it| it.figure.number() == u32::try_from(month).ok());
        same.map(|at| written.remove(at)).is_none()
    });
}

/// The digits of a part of a number without zeros in front; none for the zeros of a full hour.
fn plain(part: &str) -> Option<String> {
    let bare = part.trim_start_matches('0');
    match (bare, part.len()) {
        ("", 1) => Some("0".to_owned()),
        ("", _) => None,
        (bare, _) => Some(bare.to_owned()),
    }
}

/// Whether a number may be a time of day: `09.00`.
fn is_time(number: &str) -> bool {
    number.split_once('.').is_some_and(|(hour, minute)| {
        let within = |part: &str, most: u32| part.parse::<u32>().is_ok_and(|value| value <= most);
        minute.len() == 2 && within(hour, 24) && within(minute, 59)
    })
}

/// The hours that English words after a time add to it.
fn shift(after: &str) -> Option<u32> {
    let word: String = after.trim_start().chars().take(4).filter(|c| *c != '.').collect();
    let word = word.trim_end().to_lowercase();
    match word.split(|c: char| !c.is_alphabetic()).next() {
        Some("am") => Some(0),
        Some("pm") => Some(12),
        _ => None,
    }
}

/// The month whose name stands beside the number at `range`, and where the name ends.
fn month_beside(text: &str, range: &Range<usize>, months: &[String]) -> Option<(i8, usize)> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, '.' | ',');
    let after = text[range.end..].trim_start_matches(is_gap);
    let ordinal = ["st ", "nd ", "rd ", "th "].iter().find_map(|ending| after.strip_prefix(ending));
    let after = ordinal.unwrap_or(after);
    let before = text[..range.start].trim_end_matches(is_gap);
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (behind, ahead) = (before.to_lowercase(), after.to_lowercase());
    months.iter().zip(1..).find_map(|(name, month)| {
        let name = name.to_lowercase();
        let follows = ahead.strip_prefix(&name).is_some_and(|rest| !is_letter(rest.chars().next()));
        let leads = behind.strip_suffix(&name).is_some_and(|rest| !is_letter(rest.chars().next_back()));
        let end = if follows { text.len() - after.len() + name.len() } else { before.len() };
        (follows || leads).then_some((month, end))
    })
}

/// The names of the months as they stand in a date; none for a language that is not known.
pub(super) fn months(formatter: Option<&Formatter>) -> Vec<String> {
    formatter.map(|formatter| (1..=12).map(|month| formatter.month(month)).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Figures, months};
    use crate::locale::{Formatter, Language};
    use crate::span::Span;

    fn agree(nb: &str, lang: &str, text: &str) -> bool {
        let figures = |lang: &str, text: &str| {
            let language = Language::find(lang).expect("the program knows it");
            let mut figures = Figures::default();
            figures.add(text, &months(Some(&Formatter::new(language))), |_| Span::default());
            figures
        };
        figures("nb", nb).differ(&figures(lang, text)).is_none()
    }

    #[test]
    fn the_same_numbers_agree_in_every_writing() {
        for (nb, lang, text) in [
            ("innen 3 uker", "uk", "протягом 3 тижнів"),
            ("innen 3 uker", "ar", "خلال ٣ أسابيع"),
            ("innen 3 uker", "prs", "در ۳ هفته"),
            ("innen 3 uker", "ti", "ኣብ ውሽጢ ፫ ሰሙናት"),
            ("2 000 mennesker", "en", "2,000 people"),
            ("kl. 09.00–15.30", "en", "9:00 to 15:30"),
            ("kl. 09.00", "en", "at 9 a.m."),
            ("kl. 15.30", "en", "at 3.30 p.m."),
            ("kl. 15.00", "ar", "الساعة 3"),
            ("1. mars", "en", "1st March"),
            ("1. mars 2027", "en", "March 1, 2027"),
            ("1. mars 2027", "uk", "1 березня 2027 року"),
            ("1. mars 2027", "so", "01.03.2027"),
            ("barn fra 1 til 5 år", "en", "children aged 1–5"),
            ("i 2 uker", "ar", "لمدة أسبوعين"),
            ("tre ganger", "en", "3 times"),
            ("§ 16", "en", "section 16"),
            ("1. mars", "ti", "1 መጋቢት"),
        ] {
            assert!(agree(nb, lang, text), "{nb} | {text}");
        }
    }

    #[test]
    fn other_numbers_and_other_months_do_not() {
        for (nb, lang, text) in [
            ("innen 3 uker", "uk", "протягом 4 тижнів"),
            ("innen 3 uker", "ar", "خلال ٤ أسابيع"),
            ("i 24 timer", "en", "always"),
            ("kl. 09.00–15.30", "en", "9:00 to 16:30"),
            ("1. mars", "en", "1 April"),
            ("1. mars", "uk", "1 квітня"),
            ("1. mars 2027", "en", "1 March 2026"),
            ("1. mars 2027", "so", "01.04.2027"),
            ("ring 116 117", "en", "call 116 116"),
            ("2 000 mennesker", "en", "200 people"),
        ] {
            assert!(!agree(nb, lang, text), "{nb} | {text}");
        }
    }
}
