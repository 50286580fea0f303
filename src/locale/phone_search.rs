//! Phone numbers in running text.
//!
//! Numbers reach a page through contacts only, so a rule looks for those that somebody typed. It
//! must be calm: years, dates, postcodes, ranges, amounts, accounts and case numbers are left alone.

use super::digits::{Group, between, groups, is_space, is_within};
use super::phone::{Phone, is_emergency, is_separator};
use std::ops::Range;

/// How the eight digits of a Norwegian number are grouped by people, in lengths of groups.
const GROUPINGS: [&[usize]; 4] = [&[8], &[2, 2, 2, 2], &[3, 2, 3], &[4, 4]];

/// Words (lower case) before or after a number that say that it counts or names something else.
const UNITS: [&str; 18] = [
    "kr", "kroner", "nok", "prosent", "kapittel", "kap", "side", "paragraf", "rom", "meter", "km", "kilo",
    "kg", "personer", "plasser", "timer", "dager", "euro",
];

/// One more letter than the longest of [`UNITS`] has.
const LONGEST_UNIT: usize = 10;

/// Whatever looks like a phone number in a text: where it stands, in bytes, and the number.
///
/// Found are eight digits in the usual groupings, the same after `+47` or `0047`, foreign numbers
/// after `+`, `116 xxx`, five digits that begin with 0, and 110, 112 and 113 as words of their own;
/// in digits of every script that [`super::digit_value`] knows.
#[must_use]
pub fn find_in_text(text: &str) -> Vec<(Range<usize>, Phone)> {
    let groups = groups(text);
    let mut found = Vec::new();
    let mut rest = groups.as_slice();
    while !rest.is_empty() {
        let length = chain_length(text, rest);
        let (chain, tail) = rest.split_at(length);
        search_chain(text, chain, &mut found);
        rest = tail;
    }
    found
}

/// How many groups hang together, one separator between each two.
fn chain_length(text: &str, groups: &[Group]) -> usize {
    let joined = |pair: &&[Group]| between(text, &pair[0], &pair[1]).is_some_and(is_separator);
    1 + groups.windows(2).take_while(joined).count()
}

/// Finds the numbers of one chain, from left to right, without overlap.
fn search_chain(text: &str, chain: &[Group], found: &mut Vec<(Range<usize>, Phone)>) {
    let mut first = 0;
    while first < chain.len() {
        match number_at(text, chain, first) {
            Some((count, range, phone)) => {
                found.push((range, phone));
                first += count;
            }
            None => first += 1,
        }
    }
}

/// The number that begins with the given group of a chain, and how many groups it takes.
fn number_at(text: &str, chain: &[Group], first: usize) -> Option<(usize, Range<usize>, Phone)> {
    if !is_free_before(text, chain, first) {
        return None;
    }
    if text[..chain[first].range.start].ends_with('+') || chain[first].digits.starts_with("00") {
        return international(text, chain, first);
    }
    GROUPINGS
        .iter()
        .chain(&[[3, 3].as_slice(), &[6], &[5], &[3]])
        .find_map(|lengths| domestic(text, chain, first, lengths))
}

/// A number with a country code: as many groups as fit the country.
fn international(text: &str, chain: &[Group], first: usize) -> Option<(usize, Range<usize>, Phone)> {
    let plus = if text[..chain[first].range.start].ends_with('+') { "+" } else { "" };
    let start = chain[first].range.start - plus.len();
    let end = chain.len().min(first + 15);
    (first..end).rev().find_map(|last| {
        let range = start..chain[last].range.end;
        let digits: String = chain[first..=last].iter().map(|group| group.digits.as_str()).collect();
        let long = digits.len() >= 9 && is_free_after(text, chain, last);
        let phone = long.then(|| Phone::parse(&format!("{plus}{digits}")).ok()).flatten()?;
        Some((last + 1 - first, range, phone))
    })
}

/// A Norwegian number whose groups have the given lengths.
fn domestic(
    text: &str,
    chain: &[Group],
    first: usize,
    lengths: &[usize],
) -> Option<(usize, Range<usize>, Phone)> {
    let groups = chain.get(first..first + lengths.len())?;
    let fits = groups.iter().zip(lengths).all(|(group, &length)| group.digits.len() == length);
    let last = first + lengths.len() - 1;
    if !fits || !is_free_after(text, chain, last) || !same_joints(text, groups) {
        return None;
    }
    let before = first.checked_sub(1).map(|index| chain[index].digits.len());
    let after = chain.get(last + 1).map(|group| group.digits.len());
    if before == lengths.first().copied() || after == lengths.last().copied() {
        return None;
    }
    let digits: String = groups.iter().map(|group| group.digits.as_str()).collect();
    let range = groups[0].range.start..chain[last].range.end;
    let alone = before.is_none() && after.is_none();
    let other = match lengths {
        [8] => is_date(&digits),
        [4, 4] => {
            !alone || is_year(&digits[..4]) || !between(text, &groups[0], &groups[1]).is_some_and(is_space)
        }
        [3, 3] | [6] => has_unit(text, &range) || after == Some(3),
        [5] => !alone || !digits.starts_with('0'),
        [3] => !alone || !is_emergency(&digits) || has_unit(text, &range),
        _ => false,
    };
    let phone = (!other).then(|| Phone::parse(&digits).ok()).flatten()?;
    Some((lengths.len(), range, phone))
}

/// Whether the same sign joins all groups; spaces of different width are the same.
fn same_joints(text: &str, groups: &[Group]) -> bool {
    let sign = |pair: &[Group]| {
        between(text, &pair[0], &pair[1]).map(|joint| if is_space(joint) { ' ' } else { joint })
    };
    let mut signs = groups.windows(2).map(sign);
    let first = signs.next();
    signs.all(|sign| Some(sign) == first)
}

/// Whether eight digits are a date, year first or last.
fn is_date(digits: &str) -> bool {
    let (month_first, day_first) = (&digits[4..], &digits[..4]);
    let plausible = |day: &str, month: &str| is_within(day, "01", "31") && is_within(month, "01", "12");
    is_year(&digits[..4]) && plausible(&month_first[2..], &month_first[..2])
        || is_year(&digits[4..]) && plausible(&day_first[..2], &day_first[2..])
}

/// Whether four digits are a year of this or the last century.
fn is_year(digits: &str) -> bool {
    is_within(digits, "1900", "2099")
}

/// Whether what stands before a group lets a number begin there.
fn is_free_before(text: &str, chain: &[Group], first: usize) -> bool {
    let before = &text[..chain[first].range.start];
    if first > 0 {
        return between(text, &chain[first - 1], &chain[first]).is_some_and(is_space);
    }
    let mut characters = before.chars().rev();
    let Some(last) = characters.next() else {
        return true;
    };
    let second = characters.next();
    let after_number = second.is_some_and(|character| super::digit_value(character).is_some());
    match last {
        '/' => {
            is_emergency(&chain[first].digits)
                && before.len() >= 4
                && before[..before.len() - 1].get(before.len() - 4..).is_some_and(is_emergency)
        }
        ',' | '.' | ':' | '–' | '−' | '٬' | '٫' => !after_number,
        '+' | '-' | '\u{2010}' | '\u{2011}' => !second.is_some_and(char::is_alphanumeric),
        '_' | '#' | '=' | '&' | '@' | '§' | '?' | '%' | '\\' | '~' => false,
        letter => !letter.is_alphanumeric(),
    }
}

/// Whether what stands after a group lets a number end there.
fn is_free_after(text: &str, chain: &[Group], last: usize) -> bool {
    if let Some(next) = chain.get(last + 1) {
        return between(text, &chain[last], next).is_some_and(is_space);
    }
    let mut characters = text[chain[last].range.end..].chars();
    let Some(first) = characters.next() else {
        return true;
    };
    let rest = characters.as_str();
    let number_follows = rest.chars().next().is_some_and(|character| super::digit_value(character).is_some());
    match first {
        '/' => is_emergency(&chain[last].digits) && rest.get(..3).is_some_and(is_emergency),
        ',' | '.' | ':' | '–' | '−' | '٬' | '٫' => !number_follows,
        '_' | '@' | '%' | '=' | '&' | '~' => false,
        letter => !letter.is_alphanumeric(),
    }
}

/// Whether a unit or a naming word stands beside a range: `116 000 kroner`, `side 112`.
fn has_unit(text: &str, range: &Range<usize>) -> bool {
    let is_edge = |character: &char| matches!(character, '.' | ',' | '(' | ')' | ';');
    let is_inside = |character: &char| !character.is_whitespace() && !is_edge(character);
    let (left, right) = (text[..range.start].trim_end(), text[range.end..].trim_start());
    let left = left.chars().rev().skip_while(is_edge).take_while(is_inside);
    let right = right.chars().skip_while(is_edge).take_while(is_inside);
    let before: String = left.take(LONGEST_UNIT).collect::<Vec<_>>().into_iter().rev().collect();
    let after: String = right.take(LONGEST_UNIT).collect();
    let first_after = text[range.end..].trim_start().chars().next();
    [&before, &after].iter().any(|word| UNITS.contains(&word.to_lowercase().as_str()))
        || before.ends_with('§')
        || matches!(first_after, Some('%' | '€' | '$'))
}

#[cfg(test)]
mod tests {
    use super::find_in_text;

    fn found(text: &str) -> Vec<&str> {
        find_in_text(text).into_iter().map(|(range, _)| &text[range]).collect()
    }

    #[test]
    fn numbers_are_found_in_every_usual_writing() {
        for (text, number) in [
            ("Ring 67 05 90 00 i dag.", "67 05 90 00"),
            ("Ring 67059000.", "67059000"),
            ("(tlf.: 815 55 201)", "815 55 201"),
            ("Ring +47 67 05 90 00, så", "+47 67 05 90 00"),
            ("Ring 0047 67059000", "0047 67059000"),
            ("Ring +380 44 123 45 67!", "+380 44 123 45 67"),
            ("Legevakt 116 117", "116 117"),
            ("Legevakt 116117", "116117"),
            ("Politiet 02800.", "02800"),
            ("Ring 112 nå", "112"),
            ("112-sentralen", "112"),
            ("اتصل بالرقم ٦٧٠٥٩٠٠٠", "٦٧٠٥٩٠٠٠"),
            ("زنگ بزنید ۱۱۲", "۱۱۲"),
            ("ናብ 113 ደውሉ።", "113"),
            ("6705 9000", "6705 9000"),
            ("1482 Nittedal, 67 05 90 00", "67 05 90 00"),
        ] {
            assert_eq!(found(text), [number], "{text}");
        }
        assert_eq!(found("Ring 110, 112 eller 113"), ["110", "112", "113"]);
        assert_eq!(found("Ring 110/112/113"), ["110", "112", "113"]);
        assert_eq!(found("67 05 90 00 og 900 00 000"), ["67 05 90 00", "900 00 000"]);
    }

    #[test]
    fn dates_postcodes_and_ranges_are_left_alone() {
        for text in [
            "i 2026",
            "2024–2025",
            "2024-2025",
            "2025 2026",
            "01.03.2026",
            "20260301",
            "24122025",
            "2026-03-01",
            "0150 Oslo",
            "1482 Nittedal",
            "1–5 år",
            "1-5",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn amounts_accounts_and_addresses_are_left_alone() {
        for text in [
            "2 000 000 kr",
            "90 000 000",
            "116 000 kroner",
            "kr 112",
            "§ 112",
            "112 %",
            "112 000",
            "1 112",
            "side 112",
            "112,5",
            "111",
            "kl. 09.00–15.00",
            "1234.56.78901",
            "1234 56 78901",
            "974 637 456",
            "23/01234-5",
            "2023/12345678",
            "10 20 30 40",
            "https://x.no/67059000",
            "NO9386011117947",
            "id67059000",
            "1234 5678 9012",
            "rom 110",
            "0,02800",
            "18 %",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
