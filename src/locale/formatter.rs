//! Dates, times, lists, numbers, plurals and order as one language writes them.
//!
//! The data are those of Unicode (ICU4X) under the canonical tag of the language, so that Dari gets
//! the months of Afghanistan and Kurmanji those of Kurdish; English is British. Where Unicode falls
//! back in silence, own tables stand in: Northern Sami altogether, Sorani for lists. The tests look
//! for every sign of such a fallback in every language.

use super::dates::Dates;
use super::index::Alphabet;
use super::language::Language;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use jiff::civil::{Date, Weekday};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::str::FromStr;

/// Writes values in one language. Costly to make, cheap to use: make one per language and share it
/// between threads.
#[derive(Debug)]
pub struct Formatter {
    language: &'static Language,
    dates: Dates,
    lists: Lists,
    numbers: DecimalFormatter,
    plurals: Plurals,
    alphabet: Alphabet,
}

/// How a language joins the last two members of a list.
#[derive(Debug)]
enum Lists {
    /// By the data of Unicode.
    Unicode(Box<ListFormatter>),
    /// Commas (first) between members, but these words before the last.
    Own(&'static str, &'static str),
}

/// How a language tells numbers of things apart.
#[derive(Debug)]
enum Plurals {
    /// By the data of Unicode.
    Unicode(PluralRules),
    /// One, two, more: CLDR's rule for Northern Sami, which the compiled data lacks.
    Dual,
}

impl Formatter {
    /// The formatter of a language.
    ///
    /// # Panics
    /// If ICU's compiled data lost a language of the table, which the tests would have shown.
    #[must_use]
    pub fn new(language: &'static Language) -> Self {
        let locale = locale_of(language);
        let known = "the compiled data has numbers, lists and plurals for every tag of the table";
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        let lists = match language.code {
            "se" => Lists::Own(", ", " ja "),
            "ckb" => Lists::Own("، ", " و "),
            _ => {
                Lists::Unicode(Box::new(ListFormatter::try_new_and((&locale).into(), options).expect(known)))
            }
        };
        let plurals = match language.code {
            "se" => Plurals::Dual,
            _ => Plurals::Unicode(
                PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).expect(known),
            ),
        };
        // Northern Sami groups digits as Norwegian does.
        let numbers = if language.code == "se" { tagged("nb") } else { locale.clone() };
        Self {
            language,
            dates: Dates::new(language, &locale),
            lists,
            numbers: DecimalFormatter::try_new((&numbers).into(), DecimalFormatterOptions::default())
                .expect(known),
            plurals,
            alphabet: Alphabet::new(language, &locale),
        }
    }

    /// The language it writes.
    #[must_use]
    pub const fn language(&self) -> &'static Language {
        self.language
    }

    /// A long date with its year: "1. mars 2026", "1 March 2026".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.dates.with_year(date)
    }

    /// A day that comes every year: "1. mars". `month` is 1–12, `day` 1–31; 29 February is allowed.
    ///
    /// # Panics
    /// If no year has such a day.
    #[must_use]
    pub fn day_of_year(&self, month: i8, day: i8) -> String {
        self.dates.without_year(day_in_leap_year(month, day))
    }

    /// The name of a month (1–12) as it stands in a date: "mars", "березня".
    ///
    /// # Panics
    /// If the month is not 1–12.
    #[must_use]
    pub fn month(&self, month: i8) -> String {
        self.dates.month(day_in_leap_year(month, 22))
    }

    /// The full name of a day of the week, standing alone: "mandag".
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> String {
        self.dates.weekday(weekday)
    }

    /// A time of day on the 24-hour clock: "09.00" in the languages of Norway (Språkrådet), else
    /// "09:00". `hour` is 0–24, `minute` 0–59.
    #[must_use]
    pub fn time(&self, hour: u8, minute: u8) -> String {
        let sign = if matches!(self.language.code, "nb" | "nn" | "se") { '.' } else { ':' };
        format!("{hour:02}{sign}{minute:02}")
    }

    /// The members in a sentence: "a, b og c". Empty for no member.
    #[must_use]
    pub fn list(&self, members: &[String]) -> String {
        match (&self.lists, members) {
            (_, []) => String::new(),
            (Lists::Unicode(formatter), _) => formatter.format(members.iter()).to_string(),
            (Lists::Own(..), [only]) => only.clone(),
            (Lists::Own(comma, last_joint), [before @ .., last]) => {
                format!("{}{last_joint}{last}", before.join(comma))
            }
        }
    }

    /// A whole number with grouped thousands: "2 000" (the space does not break) or "2,000".
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.numbers.format(&Decimal::from(number)).to_string()
    }

    /// A number of tenths with one decimal: 12 is "1,2" in Norwegian and "1.2" in English.
    #[must_use]
    pub fn tenths(&self, tenths: i64) -> String {
        let mut decimal = Decimal::from(tenths);
        decimal.multiply_pow10(-1);
        self.numbers.format(&decimal).to_string()
    }

    /// Which text comes first in the order of the language. Norwegian `aa` at the beginning sorts as
    /// two letters, so that texts with the same [`Self::initial`] stay together.
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.alphabet.compare(left, right)
    }

    /// The capital under which a text stands in an alphabetical index: "Å" for "åpningstid", "ሀ" for
    /// "ሁ". `#` for a digit; empty if there is neither letter nor digit.
    #[must_use]
    pub fn initial(&self, text: &str) -> String {
        self.alphabet.initial(text)
    }

    /// The plural category of CLDR for a whole number: `zero`, `one`, `two`, `few`, `many`, `other`.
    #[must_use]
    pub fn plural(&self, number: i64) -> &'static str {
        self.category(&Decimal::from(number))
    }

    /// The plural category of a number as it is written with the digits 0–9 and a full stop, such as
    /// `1.5`; the digits behind the stop matter in many languages. `None` if it is no number.
    #[must_use]
    pub fn plural_written(&self, number: &str) -> Option<&'static str> {
        Decimal::from_str(number).ok().map(|number| self.category(&number))
    }

    fn category(&self, number: &Decimal) -> &'static str {
        let category = match &self.plurals {
            Plurals::Unicode(rules) => rules.category_for(number),
            Plurals::Dual => match number.absolute.clone().trimmed_end().to_string().as_str() {
                "1" => PluralCategory::One,
                "2" => PluralCategory::Two,
                _ => PluralCategory::Other,
            },
        };
        category_name(category)
    }

    /// The categories into which the whole numbers from 0 to 200 fall, each with how many of them do:
    /// the forms that a text with a count needs.
    #[must_use]
    pub fn plural_categories_of_counts(&self) -> BTreeMap<&'static str, usize> {
        let mut categories = BTreeMap::new();
        for number in 0..=200 {
            *categories.entry(self.plural(number)).or_default() += 1;
        }
        categories
    }

    /// The categories that the language tells apart for some number, in the order of CLDR.
    #[must_use]
    pub fn plural_categories(&self) -> Vec<&'static str> {
        let mut categories: Vec<PluralCategory> = match &self.plurals {
            Plurals::Unicode(rules) => rules.categories().collect(),
            Plurals::Dual => vec![PluralCategory::One, PluralCategory::Two, PluralCategory::Other],
        };
        categories.sort_unstable();
        categories.into_iter().map(category_name).collect()
    }
}

/// The name of a category in CLDR.
const fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The locale for ICU: the canonical tag, British for English.
fn locale_of(language: &Language) -> Locale {
    tagged(if language.code == "en" { "en-GB" } else { language.tag })
}

/// A tag with Gregorian calendar and the digits 0–9.
fn tagged(tag: &str) -> Locale {
    format!("{tag}-u-ca-gregory-nu-latn").parse().expect("the tags of the table are well-formed")
}

/// A day of the year 2024, which has every day that any year has.
fn day_in_leap_year(month: i8, day: i8) -> Date {
    Date::new(2024, month, day).expect("the caller checked that a year can have this day")
}

#[cfg(test)]
#[path = "formatter_tests.rs"]
mod tests;
