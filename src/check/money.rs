//! Amounts of money in running text, in the languages of the site: a number beside the name or the
//! sign of a currency.

use crate::locale::{digit_value, numbers_in};
use std::ops::Range;

/// Names of currencies, in lower case. A word that begins with one of the long ones counts, too:
/// languages inflect them.
const CURRENCIES: [&str; 24] = [
    "kr",
    "nok",
    "usd",
    "eur",
    "euro",
    "dollar",
    "krone",
    "koron",
    "karoon",
    "kroon",
    "krona",
    "kronor",
    "kron",
    "крон",
    "євро",
    "долар",
    "كرون",
    "کرون",
    "يورو",
    "دولار",
    "ክሮን",
    "ክሮነ",
    "ክራውን",
    "ኖክ",
];

/// Names of at most this many bytes count only as they are.
const SHORT: usize = 3;

/// Most letters that an ending adds to a name.
const ENDING: usize = 4;

/// Signs of currencies.
const SIGNS: [char; 3] = ['€', '$', '£'];

/// Beginnings of words that may stand between a number and its currency: thousands and millions,
/// "Norwegian", and small words.
const BETWEEN: [&str; 30] = [
    "tusen",
    "million",
    "milliard",
    "thousand",
    "norsk",
    "norw",
    "norv",
    "noor",
    "kun",
    "milyan",
    "oo",
    "тисяч",
    "тис",
    "мільйон",
    "млн",
    "норве",
    "ألف",
    "آلاف",
    "الف",
    "مليون",
    "ملايين",
    "نرويج",
    "هزار",
    "میلیون",
    "ملیون",
    "نارو",
    "ሽሕ",
    "ሚልዮን",
    "ኖርወ",
    "ናይ",
];

/// The amounts of a text: where each stands, currency included, and its number.
pub(super) fn amounts_in(text: &str) -> Vec<(Range<usize>, String)> {
    let numbers = numbers_in(text);
    numbers
        .into_iter()
        .filter_map(|(range, number)| {
            let whole = match (after(text, range.end), before(text, range.start)) {
                (Some(end), _) => range.start..end,
                (None, Some(start)) => start..range.end,
                (None, None) => return None,
            };
            Some((whole, normal(&number)))
        })
        .collect()
}

/// The number without zeros that say nothing: `02000.00` is `2000`.
pub(super) fn normal(number: &str) -> String {
    let whole = number.trim_start_matches('0');
    let whole = if whole.contains('.') { whole.trim_end_matches('0').trim_end_matches('.') } else { whole };
    match whole.chars().next() {
        None => "0".to_owned(),
        Some('.') => format!("0{whole}"),
        Some(_) => whole.to_owned(),
    }
}

/// The end of the currency after a number that ends at `at`, if one follows.
fn after(text: &str, at: usize) -> Option<usize> {
    let mut rest = &text[at..];
    // Shops write `2000,-`.
    if [",-", ",–", ",—"].iter().any(|mark| {
        rest.strip_prefix(mark)
            .is_some_and(|rest| rest.chars().next().is_none_or(|c| digit_value(c).is_none()))
    }) {
        return Some(at + 1 + rest[1..].chars().next().map_or(0, char::len_utf8));
    }
    for _ in 0..3 {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200c}' || c == '-');
        if let Some(sign) = rest.chars().next().filter(|c| SIGNS.contains(c)) {
            return Some(text.len() - rest.len() + sign.len_utf8());
        }
        let word = first_word(rest);
        let end = text.len() - rest.len() + word.len();
        if is_currency(word) {
            return Some(end);
        }
        let lower = word.to_lowercase();
        if word.is_empty() || !BETWEEN.iter().any(|known| lower.starts_with(known)) {
            return None;
        }
        rest = &rest[word.len()..];
    }
    None
}

/// The beginning of the currency before a number that begins at `at`, if one stands there.
fn before(text: &str, at: usize) -> Option<usize> {
    let rest = text[..at].trim_end_matches(|c: char| c.is_whitespace() || c == '.');
    if let Some(sign) = rest.chars().next_back().filter(|c| SIGNS.contains(c)) {
        return Some(rest.len() - sign.len_utf8());
    }
    let start =
        rest.char_indices().rev().take_while(|(_, c)| c.is_alphabetic()).last().map(|(from, _)| from)?;
    // An inflected name before a number more often ends a sentence than it begins an amount.
    let word = rest[start..].to_lowercase();
    let joined = !text[rest.len()..at].contains('.') || word == "kr";
    (joined && is_currency(&word)).then_some(start)
}

fn first_word(text: &str) -> &str {
    let end = text.char_indices().find(|(_, c)| !c.is_alphabetic()).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

fn is_currency(word: &str) -> bool {
    let lower = word.to_lowercase();
    // In Arabic and Dari "and" is written as one word with what follows it.
    let word = lower.strip_prefix('و').unwrap_or(&lower);
    let letters = word.chars().count();
    CURRENCIES.iter().any(|name| {
        word == *name
            || name.len() > SHORT && word.starts_with(name) && letters <= name.chars().count() + ENDING
    })
}

#[cfg(test)]
mod tests {
    use super::amounts_in;

    #[test]
    fn amounts_are_found_in_every_language_of_the_site() {
        for (text, amount, number) in [
            ("Du betaler 2 000 kroner i måneden.", "2 000 kroner", "2000"),
            ("Det koster 50 kr.", "50 kr", "50"),
            ("Det koster kr 1.250,50 nå", "kr 1.250,50", "1250.5"),
            ("Det koster kr. 300", "kr. 300", "300"),
            ("Bare 300,-", "300,-", "300"),
            ("NOK 2,000 a month", "NOK 2,000", "2000"),
            ("2 000 Norwegian kroner", "2 000 Norwegian kroner", "2000"),
            ("2 tusen kroner", "2 tusen kroner", "2"),
            ("2000kr/mnd", "2000kr", "2000"),
            ("€ 20", "€ 20", "20"),
            ("2000 норвезьких крон на місяць", "2000 норвезьких крон", "2000"),
            ("2000 كرونة نرويجية", "2000 كرونة", "2000"),
            ("٢٠٠٠ كرونة", "٢٠٠٠ كرونة", "2000"),
            ("۲۰۰۰ کرون ناروی", "۲۰۰۰ کرون", "2000"),
            ("2000 oo karoon", "2000 oo karoon", "2000"),
            ("2000 ክሮነር", "2000 ክሮነር", "2000"),
            ("2 ሽሕ ክሮነር", "2 ሽሕ ክሮነር", "2"),
        ] {
            let found = amounts_in(text);
            assert_eq!(
                found
                    .iter()
                    .map(|(range, number)| (&text[range.clone()], number.as_str()))
                    .collect::<Vec<_>>(),
                [(amount, number)],
                "{text}"
            );
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "2 barn",
            "3 kronprinser",
            "3 kronprins",
            "16. mars",
            "§ 16 i loven",
            "24 timer, 2 ganger",
            "side 2, kroner",
            "Koronaen i 2020",
            "1482 Nittedal",
            "1–5 år",
            "2 krav",
            "Kristiansund 3",
        ] {
            assert_eq!(amounts_in(text), [], "{text}");
        }
    }
}
