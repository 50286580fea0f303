//! Opening hours: the syntax of OpenStreetMap, restricted to plain weeks.
//!
//! `Mo-Fr 09:00-15:00; PH off` is parsed by the crate `opening-hours-syntax`. A contact card shows
//! one week and says what holds on public holidays, so whatever varies over the year (months, weeks,
//! every second Monday, sunset, school holidays) is refused rather than shown wrongly. What people
//! write by mistake (`man-fre kl. 9-15`) is answered with a repaired text.
//!
//! Specification: <https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>.

use super::hours_repair::repair;
use super::hours_week::{Plan, PlanFault, plan};
use jiff::civil::Weekday;
use opening_hours_syntax::Error;

/// Opening hours of a plain week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    text: String,
    plan: Plan,
}

/// One open interval of a day. Hours are 0–24, minutes 0–59; `from` is before `to`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Hour and minute at which it opens.
    pub from: (u8, u8),
    /// Hour and minute at which it closes; midnight at the end of the day is (24, 0).
    pub to: (u8, u8),
}

/// What the hours say of public holidays (`PH`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holidays {
    /// Closed.
    Closed,
    /// Open in these intervals.
    Open(Vec<Span>),
    /// Nothing: a reader cannot know.
    Unsaid,
}

/// What is wrong with opening hours. Offsets are bytes into the given text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HoursFault {
    /// Nothing is written.
    Empty,
    /// More than the 255 characters that OpenStreetMap allows.
    TooLong,
    /// Not the syntax of OpenStreetMap.
    Syntax {
        /// Where the reader of the syntax gave up; at most the length of the text.
        offset: usize,
        /// What was probably meant, in right syntax.
        proposal: Option<String>,
    },
    /// Two open intervals of a day overlap; without a day, those of public holidays.
    Overlap {
        /// The day.
        day: Option<Weekday>,
    },
    /// It is never open, and no comment in quotes says how else to come, such as `"by appointment"`.
    Never,
    /// Only public holidays are spoken of.
    HolidayOnly,
    /// It closes before it opens, or after midnight at an hour at which nothing closes.
    Backwards,
    /// The rule for public holidays stands before rules for weekdays, which then hold on holidays
    /// too: in OpenStreetMap the last rule wins.
    HolidayFirst {
        /// The same with the holidays last, if that can be written.
        proposal: Option<String>,
    },
    /// Right syntax, but not a plain week: something varies over the year or is not certain.
    Unsupported {
        /// Where the part begins, as well as can be told.
        offset: usize,
    },
}

impl Hours {
    /// Reads opening hours, spaces at both ends ignored.
    ///
    /// # Errors
    /// [`HoursFault`], the first: syntax, then what is not a plain week, then what contradicts itself.
    pub fn parse(text: &str) -> Result<Self, HoursFault> {
        Self::parse_exactly(text).map_err(|fault| match fault {
            HoursFault::Syntax { offset, .. } => HoursFault::Syntax { offset, proposal: proposal(text) },
            fault => fault,
        })
    }

    /// Reads opening hours without a proposal for wrong syntax.
    fn parse_exactly(text: &str) -> Result<Self, HoursFault> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(HoursFault::Empty);
        }
        if trimmed.chars().count() > 255 {
            return Err(HoursFault::TooLong);
        }
        let start = text.len() - text.trim_start().len();
        let expression = opening_hours_syntax::parse(trimmed).map_err(|error| match error {
            Error::Syntax(error) => {
                let offset = start + place_of(&error.to_string(), trimmed);
                HoursFault::Syntax { offset, proposal: None }
            }
            Error::Unsupported(_) => HoursFault::Unsupported { offset: start + varying_part(trimmed) },
            _ => HoursFault::Syntax { offset: start, proposal: None },
        })?;
        let plan = plan(&expression, trimmed).map_err(|fault| match fault {
            PlanFault::Unsupported => HoursFault::Unsupported { offset: start + varying_part(trimmed) },
            PlanFault::Overlap(day) => HoursFault::Overlap { day },
            PlanFault::Never => HoursFault::Never,
            PlanFault::Backwards => HoursFault::Backwards,
            PlanFault::HolidayOnly => HoursFault::HolidayOnly,
            PlanFault::HolidayFirst(moved) => {
                HoursFault::HolidayFirst { proposal: moved.filter(|text| Self::parse_exactly(text).is_ok()) }
            }
        })?;
        Ok(Self { text: trimmed.to_owned(), plan })
    }

    /// The text as it was written, without spaces at the ends; fit for `openingHours` elsewhere.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether it is open day and night, all days, public holidays not excepted.
    #[must_use]
    pub fn always(&self) -> bool {
        let full = [Span { from: (0, 0), to: (24, 0) }];
        self.plan.week.iter().all(|day| *day == full)
            && match &self.plan.holidays {
                Holidays::Unsaid => true,
                Holidays::Closed => false,
                Holidays::Open(spans) => *spans == full,
            }
    }

    /// The open intervals of each day, Monday first, in order. What lasts over midnight is cut there.
    #[must_use]
    pub fn week(&self) -> [Vec<Span>; 7] {
        self.plan.week.clone()
    }

    /// What holds on public holidays.
    #[must_use]
    pub fn holidays(&self) -> Holidays {
        self.plan.holidays.clone()
    }

    /// Whether there are no hours but words only, such as `"by appointment"`: see [`Self::comments`].
    #[must_use]
    pub fn by_agreement(&self) -> bool {
        self.plan.week.iter().all(Vec::is_empty)
    }

    /// The comments in quotes, each once, in the order of the text.
    #[must_use]
    pub fn comments(&self) -> &[String] {
        &self.plan.comments
    }
}

/// A repaired text that reads without fault.
fn proposal(text: &str) -> Option<String> {
    repair(text).filter(|repaired| Hours::parse_exactly(repaired).is_ok())
}

/// The byte offset that the parser's message names as ` --> line:column`, columns in characters.
fn place_of(message: &str, text: &str) -> usize {
    let place = message.split("--> ").nth(1).and_then(|rest| rest.split_whitespace().next());
    let column =
        place.and_then(|place| place.split_once(':')).and_then(|(_, column)| column.parse::<usize>().ok());
    let characters = column.unwrap_or(1).saturating_sub(1);
    text.char_indices().nth(characters).map_or(text.len(), |(offset, _)| offset)
}

/// Where the first part begins that is more than a plain week; 0 if no word tells.
fn varying_part(text: &str) -> usize {
    const WORDS: [&str; 21] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "week", "easter",
        "sh", "sunrise", "sunset", "dawn", "dusk", "unknown", "||",
    ];
    let lower = text.to_ascii_lowercase();
    let quoted = |offset: usize| lower[..offset].matches('"').count() % 2 == 1;
    let starts_word = |offset: usize| !lower[..offset].ends_with(|letter: char| letter.is_ascii_alphabetic());
    let words = WORDS.iter().flat_map(|word| lower.match_indices(word)).map(|(offset, _)| offset);
    let signs = lower.match_indices(['[', '+', '/']).map(|(offset, _)| offset);
    let signs =
        signs.filter(|offset| !lower[..offset + 1].ends_with("24/") || !lower[offset + 1..].starts_with('7'));
    let years = lower.match_indices(|digit: char| digit.is_ascii_digit()).map(|(offset, _)| offset);
    let years = years.filter(|offset| lower[*offset..].bytes().take_while(u8::is_ascii_digit).count() >= 4);
    let candidates = words.filter(|offset| starts_word(*offset)).chain(signs).chain(years);
    candidates.filter(|offset| !quoted(*offset)).min().unwrap_or(0)
}

#[cfg(test)]
#[path = "hours_tests.rs"]
mod tests;
