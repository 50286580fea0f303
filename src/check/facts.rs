//! Facts in running text: the words that a writer gave must say what the fact says today.

use super::gather::Gather;
use super::money::normal;
use super::sheet::{Sheet, Version};
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::{Formatter, digit_value, find_in_text, month_names, numbers_in};
use crate::model::{Site, Strings};
use crate::parse::{Fact, FactValue, Plain, Target};
use crate::say;
use crate::span::Span;
use jiff::civil::Date;

/// Units of a length of time.
const UNITS: [&str; 5] = ["hour", "day", "week", "month", "year"];

/// The given words of every fact agree with its value.
pub(super) fn mismatch(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for (version, link) in sheet.links() {
        let Target::Fact(id) = &link.target else { continue };
        let Some(fact) = site.facts.get(id) else { continue };
        let Some(value) = &fact.value else { continue };
        let plain = Plain::of(&link.text);
        if !plain.text.trim().is_empty() && !agrees(site, version, &value.value, &plain.text) {
            let span = plain.span(0, plain.text.len()).unwrap_or(link.span);
            let said: Vec<String> = numbers(&plain.text);
            found.add((id, said), span, || report(site, version, fact, (&plain.text, span)));
        }
    }
    found.finish()
}

/// Whether `words`, in the language of `version`, may stand for `value`.
fn agrees(site: &Site, version: Version<'_>, value: &FactValue, words: &str) -> bool {
    let tongue = site.tongue(version.language.code);
    let months = tongue.map(|tongue| &*tongue.formatter);
    match value {
        FactValue::Number(number) => only(words, &number.to_string()),
        FactValue::Duration { number, unit } => {
            only(words, &number.to_string())
                && !tongue.is_some_and(|tongue| other_unit(&tongue.strings, words, *number, unit))
        }
        FactValue::Amount { number, .. } => only(words, &normal(number)),
        FactValue::DayOfYear(month, day) => {
            day_agrees(words, (*day, *month, None))
                && !months.is_some_and(|months| other_month(months, words, *month))
        }
        FactValue::Date(date) => {
            day_agrees(words, (date.day(), date.month(), Some(date.year())))
                && !months.is_some_and(|months| other_month(months, words, date.month()))
        }
        FactValue::Phone(phone) => {
            !has_digits(words)
                || find_in_text(words).iter().any(|(_, found)| found == phone)
                || digits(words) == digits(&phone.display())
        }
        FactValue::Web(_) => true,
    }
}

/// Whether every number in `words` is `number`; words without digits are left to the writer.
fn only(words: &str, number: &str) -> bool {
    numbers_in(words).iter().all(|(_, found)| normal(found) == number)
}

/// The numbers of a date, as digits without leading zeros: `01.03` is 1 and 3, not a decimal.
fn numbers(words: &str) -> Vec<String> {
    let found = numbers_in(words)
        .into_iter()
        .flat_map(|(_, number)| number.split('.').map(normal).collect::<Vec<_>>());
    found.collect()
}

/// Whether the numbers in `words` are the day, in the orders in which people write one.
fn day_agrees(words: &str, (day, month, year): (i8, i8, Option<i16>)) -> bool {
    let (day, month) = (day.to_string(), month.to_string());
    let year = year.map(|year| year.to_string());
    let short =
        year.as_ref().map(|year| year[year.len().saturating_sub(2)..].trim_start_matches('0').to_owned());
    let found = numbers(words);
    let found: Vec<&str> = found.iter().map(String::as_str).collect();
    let is_year = |number: &str| year.as_deref() == Some(number) || short.as_deref() == Some(number);
    match found.as_slice() {
        [] => true,
        [only] => *only == day,
        [first, second] if *first == day => *second == month || year.as_deref() == Some(*second),
        // The month's name before the day: "March 1, 2026"; and a day as machines write it.
        [first, second] => *second == day && *first == month && words.contains('-'),
        [first, second, third] if is_year(third) => *first == day && *second == month,
        [first, second, third] => year.as_deref() == Some(*first) && *second == month && *third == day,
        _ => false,
    }
}

/// Whether `words` name another month than `month`, and not `month` itself.
fn other_month(formatter: &Formatter, words: &str, month: i8) -> bool {
    let words = spaced(words);
    let names = |wanted: i8| words.contains(&spaced(&formatter.month(wanted)));
    !names(month) && (1..=12).any(|other| other != month && names(other))
}

/// Whether `words` say the same number of another unit, as the interface itself would write it.
fn other_unit(strings: &Strings, words: &str, number: i64, unit: &str) -> bool {
    let words = spaced(words);
    let says = |unit: &str| words.contains(&spaced(&strings.count(&format!("duration_{unit}"), number)));
    !says(unit) && UNITS.iter().any(|other| *other != unit && says(other))
}

/// The words in lower case with one space around each, so that whole words can be looked for.
fn spaced(words: &str) -> String {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-') || is_mark(c);
    let parts = words.split(|c: char| !is_part(c)).filter(|part| !part.is_empty());
    let mut out = " ".to_owned();
    for part in parts {
        out.push_str(&part.to_lowercase());
        out.push(' ');
    }
    out
}

/// Whether a character belongs to the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{200c}' | '\u{135D}'..='\u{135F}')
}

fn has_digits(words: &str) -> bool {
    words.chars().any(|c| digit_value(c).is_some())
}

fn digits(words: &str) -> Vec<u8> {
    words.chars().filter_map(digit_value).collect()
}

fn report(site: &Site, version: Version<'_>, fact: &Fact, (words, span): (&str, Span)) -> Diagnostic {
    let id = &fact.id;
    let words = words.trim();
    let value = fact.value.as_ref().map_or_else(|| say!("?", "?"), |value| described(&value.value));
    let own = fact.value.as_ref().and_then(|value| in_language(site, version, &value.value));
    let (nb, en) = (
        value.text(crate::diagnostic::MessageLanguage::Nb),
        value.text(crate::diagnostic::MessageLanguage::En),
    );
    let diagnostic = Diagnostic::new(
        Code::FactMismatch,
        span,
        say!(
            "teksten sier «{words}», men faktumet `{id}` er {nb}",
            "the text says “{words}”, but the fact `{id}` is {en}"
        ),
        match own {
            Some(own) => say!(
                "skriv «{own}»; er det faktumet som er feil, så rett `content/facts/{id}.yaml`",
                "write “{own}”; if the fact is wrong, correct `content/facts/{id}.yaml`"
            ),
            None => say!(
                "rett teksten, eller rett `content/facts/{id}.yaml` hvis det er den som er feil",
                "correct the text, or correct `content/facts/{id}.yaml` if that is wrong"
            ),
        },
    );
    match &fact.value {
        Some(value) => diagnostic.label(value.span, say!("faktumet", "the fact")),
        None => diagnostic,
    }
}

/// The value as it is written in the language of `version`, so that somebody who does not know the
/// language can mend the text.
fn in_language(site: &Site, version: Version<'_>, value: &FactValue) -> Option<String> {
    let tongue = site.tongue(version.language.code)?;
    match value {
        FactValue::DayOfYear(month, day) => Some(tongue.formatter.day_of_year(*month, *day)),
        FactValue::Date(date) => Some(tongue.formatter.date(*date)),
        FactValue::Duration { number, unit } => {
            Some(tongue.strings.count(&format!("duration_{unit}"), *number))
        }
        FactValue::Number(number) => Some(tongue.formatter.number(*number)),
        FactValue::Phone(phone) => Some(phone.display()),
        FactValue::Amount { .. } | FactValue::Web(_) => None,
    }
}

/// The value for the person who writes.
fn described(value: &FactValue) -> Say {
    match value {
        FactValue::Number(number) => say!("{number}", "{number}"),
        FactValue::Duration { number, unit } => {
            let many = *number != 1;
            let (nb, en) = match (unit.as_str(), many) {
                ("hour", false) => ("time", "hour"),
                ("hour", true) => ("timer", "hours"),
                ("day", false) => ("dag", "day"),
                ("day", true) => ("dager", "days"),
                ("week", false) => ("uke", "week"),
                ("week", true) => ("uker", "weeks"),
                ("month", false) => ("måned", "month"),
                ("month", true) => ("måneder", "months"),
                (_, false) => ("år", "year"),
                (_, true) => ("år", "years"),
            };
            say!("{number} {nb}", "{number} {en}")
        }
        FactValue::Amount { number, .. } => say!("{number} kroner", "{number} kroner"),
        FactValue::DayOfYear(month, day) => {
            let (nb, en) = month_names(*month);
            say!("{day}. {nb}", "{day} {en}")
        }
        FactValue::Date(date) => {
            let (day, year) = (date.day(), date.year());
            let (nb, en) = month_names(date.month());
            say!("{day}. {nb} {year}", "{day} {en} {year}")
        }
        FactValue::Phone(phone) => {
            let number = phone.display();
            say!("{number}", "{number}")
        }
        FactValue::Web(address) => say!("{address}", "{address}"),
    }
}

/// Facts that hold no longer.
pub(super) fn expired(site: &Site) -> Vec<Diagnostic> {
    let ends = site.facts.values().filter_map(|fact| fact.valid_until.as_ref().map(|until| (fact, until)));
    // A last day before the first one is a slip of the pen, and reported as that.
    let starts_later =
        |fact: &Fact, until: Date| fact.valid_from.as_ref().is_some_and(|from| from.value > until);
    let past = ends.filter(|(fact, until)| until.value < site.today && !starts_later(fact, until.value));
    past.map(|(fact, until)| {
        let (id, day) = (&fact.id, until.value);
        Diagnostic::new(
            Code::FactExpired,
            until.span,
            say!("faktumet `{id}` gjaldt bare til og med {day}", "the fact `{id}` was valid only up to and including {day}"),
            say!(
                "se i kilden hva som gjelder nå, og rett `value`, `valid_from`, `valid_until` og `checked`",
                "look up in the source what holds now, and correct `value`, `valid_from`, `valid_until` and `checked`"
            ),
        )
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn numbers_of_a_value_are_compared_in_every_script() {
        for words in ["3 uker", "3 тижні", "٣ أسابيع", "፫ ሰሙናት", "tre uker", "i 3 uker"]
        {
            assert!(only(words, "3"), "{words}");
        }
        for words in ["2 000 kr", "2.000", "2000,00 kroner", "٢٬٠٠٠"] {
            assert!(only(words, "2000"), "{words}");
        }
        for words in ["4 uker", "3 eller 4 uker", "٤ أسابيع", "30"] {
            assert!(!only(words, "3"), "{words}");
        }
    }

    #[test]
    fn days_are_compared_in_every_usual_order() {
        for words in ["1. mars", "1 March", "01.03", "1.3.", "1/3", "03-01", "1. mars hvert år", "fristen"] {
            assert!(day_agrees(words, (1, 3, None)), "{words}");
        }
        for words in ["2. mars", "3.1.", "1.4.", "1. mars 2026", "31 March"] {
            assert!(!day_agrees(words, (1, 3, None)), "{words}");
        }
        for words in ["1. mars 2026", "01.03.2026", "1.3.26", "2026-03-01", "1. mars", "March 1, 2026"] {
            assert!(day_agrees(words, (1, 3, Some(2026))), "{words}");
        }
        for words in ["1. mars 2027", "2026", "01.02.2026"] {
            assert!(!day_agrees(words, (1, 3, Some(2026))), "{words}");
        }
    }

    #[test]
    fn another_month_is_seen_in_every_language() {
        for language in Language::all() {
            let formatter = Formatter::new(language);
            for month in 1..=12 {
                let text = formatter.day_of_year(month, 5);
                let wrong = (1..=12)
                    .filter(|wanted| *wanted != month && !other_month(&formatter, &text, *wanted))
                    .count();
                assert!(!other_month(&formatter, &text, month), "{} {text}", language.code);
                assert_eq!(wrong, 0, "{} {text}", language.code);
            }
        }
    }
}
