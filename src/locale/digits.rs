//! Digits of the scripts of the site, and the numbers that stand in a text.
//!
//! A translation may write `2000`, `2 000`, `2.000`, `٢٬٠٠٠` or `፳፻`; to compare it with a fact, all
//! become `2000`. Known digits are 0–9, Arabic-Indic ٠–٩, Persian and Urdu ۰–۹, and the numerals of
//! Ethiopic, which are not positional.

use std::ops::Range;

/// An unbroken run of positional digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// The digits as 0–9.
    pub digits: String,
}

/// The value 0–9 of a positional digit: Latin, Arabic-Indic or extended Arabic-Indic.
#[must_use]
pub fn digit_value(character: char) -> Option<u8> {
    let value = match character {
        '0'..='9' => u32::from(character) - 0x30,
        '٠'..='٩' => u32::from(character) - 0x660,
        '۰'..='۹' => u32::from(character) - 0x6F0,
        _ => return None,
    };
    u8::try_from(value).ok()
}

/// Every unbroken run of positional digits of a text, from left to right.
pub(super) fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (offset, character) in text.char_indices() {
        let Some(value) = digit_value(character) else {
            continue;
        };
        let end = offset + character.len_utf8();
        let digit = char::from(b'0' + value);
        match groups.last_mut() {
            Some(group) if group.range.end == offset => {
                group.range.end = end;
                group.digits.push(digit);
            }
            _ => groups.push(Group { range: offset..end, digits: String::from(digit) }),
        }
    }
    groups
}

/// The numbers of a text: where each stands, and its digits as 0–9.
///
/// Grouped thousands are one number without the separators (`2 000`, `1.250.000`); a decimal has a
/// point (`3,5` is `3.5`, `09.00` is `09.00`); parts of dates, times, ranges and phone numbers are
/// numbers of their own; leading zeros stay. Ethiopic numerals become their value (`፲፭` is `15`).
///
/// ```
/// use veiviser::locale::numbers_in;
/// let found: Vec<String> = numbers_in("2 000 kr på 3 uker").into_iter().map(|(_, number)| number).collect();
/// assert_eq!(found, ["2000", "3"]);
/// ```
#[must_use]
pub fn numbers_in(text: &str) -> Vec<(Range<usize>, String)> {
    let groups = groups(text);
    let mut numbers = ethiopic(text);
    let mut next = 0;
    while next < groups.len() {
        let (count, number) = number_at(text, &groups, next);
        numbers.push((groups[next].range.start..groups[next + count - 1].range.end, number));
        next += count;
    }
    numbers.sort_by_key(|(range, _)| range.start);
    numbers
}

/// How many groups the number takes that begins with the given one, and the number.
fn number_at(text: &str, all: &[Group], first: usize) -> (usize, String) {
    let groups = &all[first..];
    let thousands = thousands(text, groups);
    let mut number: String = groups[..thousands].iter().map(|group| group.digits.as_str()).collect();
    let before = first.checked_sub(1).and_then(|index| between(text, &all[index], &groups[0]));
    let in_chain = before.is_some_and(is_chain_mark) || number.len() > 4 && thousands == 1;
    match decimals(text, &groups[thousands - 1..]) {
        Some(group) if !in_chain => {
            number.push('.');
            number.push_str(&group.digits);
            (thousands + 1, number)
        }
        _ => (thousands, number),
    }
}

/// How many groups, from the first on, are one number with grouped thousands; 1 if it is not.
fn thousands(text: &str, groups: &[Group]) -> usize {
    let first = &groups[0].digits;
    if first.len() > 3 || first.starts_with('0') {
        return 1;
    }
    let mut count = 1;
    let mut mark = None;
    // Seven groups are more than any amount has, and an end to the search in hostile texts.
    while let Some(group) = groups.get(count).filter(|_| count < 7) {
        let between = between(text, &groups[count - 1], group);
        let fits = between.is_some_and(is_thousands_mark) && mark.is_none_or(|mark| Some(mark) == between);
        if !fits || group.digits.len() != 3 {
            break;
        }
        mark = between;
        count += 1;
    }
    // A group of digits after the last one, joined by the same sign, speaks against thousands.
    let next = groups.get(count).and_then(|group| between(text, &groups[count - 1], group));
    if count > 1 && next.is_some() && next == mark { 1 } else { count }
}

/// The decimals that follow the first group, if they do.
fn decimals<'g>(text: &str, groups: &'g [Group]) -> Option<&'g Group> {
    let second = groups.get(1)?;
    let mark = between(text, &groups[0], second)?;
    let is_chain = |third: &Group| between(text, second, third).is_some_and(is_chain_mark);
    let is_date = groups.get(2).is_some_and(is_chain);
    (matches!(mark, '.' | ',' | '٫') && !is_date && second.digits.len() <= 4).then_some(second)
}

/// Whether a character joins the parts of a date.
fn is_chain_mark(character: char) -> bool {
    matches!(character, '.' | ',' | '/')
}

/// The only character between two groups, if there is exactly one.
pub(super) fn between(text: &str, left: &Group, right: &Group) -> Option<char> {
    let mut characters = text[left.range.end..right.range.start].chars();
    let first = characters.next()?;
    characters.next().is_none().then_some(first)
}

/// Whether a character separates thousands: spaces, and the signs of several languages.
fn is_thousands_mark(character: char) -> bool {
    is_space(character) || matches!(character, '.' | ',' | '٬' | '\'' | '’')
}

/// Whether a character is a space of any width that may stand inside a number.
pub(super) fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{2009}' | '\u{202F}')
}

/// Whether digits are as many as the bounds have and lie between them, both included.
pub(super) fn is_within(digits: &str, first: &str, last: &str) -> bool {
    digits.len() == first.len() && (first..=last).contains(&digits)
}

/// The Ethiopic numerals of a text with their values.
fn ethiopic(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, Vec<u64>)> = Vec::new();
    for (offset, character) in text.char_indices() {
        let code = u64::from(u32::from(character));
        let value = match code {
            0x1369..=0x1371 => code - 0x1368,
            0x1372..=0x137A => (code - 0x1371) * 10,
            0x137B => 100,
            0x137C => 10_000,
            _ => continue,
        };
        let end = offset + character.len_utf8();
        match found.last_mut() {
            Some((range, values)) if range.end == offset => {
                range.end = end;
                values.push(value);
            }
            _ => found.push((offset..end, vec![value])),
        }
    }
    found.into_iter().map(|(range, values)| (range, ethiopic_value(&values).to_string())).collect()
}

/// The value of an Ethiopic numeral: tens and units add up, hundred and ten thousand multiply.
fn ethiopic_value(values: &[u64]) -> u64 {
    let (mut total, mut hundreds, mut part) = (0_u64, 0_u64, 0_u64);
    for &value in values {
        match value {
            10_000 => {
                total = total.saturating_add(hundreds + part).max(1).saturating_mul(10_000);
                (hundreds, part) = (0, 0);
            }
            100 => {
                hundreds += part.max(1) * 100;
                part = 0;
            }
            _ => part += value,
        }
    }
    total.saturating_add(hundreds + part)
}

#[cfg(test)]
mod tests {
    use super::numbers_in;

    fn numbers(text: &str) -> Vec<String> {
        numbers_in(text).into_iter().map(|(_, number)| number).collect()
    }

    #[test]
    fn thousands_and_decimals_are_one_number_in_every_writing() {
        for text in
            ["2000", "2 000", "2\u{A0}000", "2\u{202F}000", "2,000", "2.000", "٢٠٠٠", "٢٬٠٠٠", "۲۰۰۰", "፳፻"]
        {
            assert_eq!(numbers(text), ["2000"], "{text}");
        }
        assert_eq!(numbers("1 250 000,50 kr"), ["1250000.50"]);
        assert_eq!(numbers("3,5 år"), ["3.5"]);
        assert_eq!(numbers("٣٫٥"), ["3.5"]);
    }

    #[test]
    fn dates_times_ranges_and_phone_numbers_fall_into_their_parts() {
        assert_eq!(numbers("01.03.2026"), ["01", "03", "2026"]);
        assert_eq!(numbers("2026-03-01"), ["2026", "03", "01"]);
        assert_eq!(numbers("kl. 09.00–15.30"), ["09.00", "15.30"]);
        assert_eq!(numbers("kl. 09:00"), ["09", "00"]);
        assert_eq!(numbers("09.00-15.30"), ["09.00", "15.30"]);
        assert_eq!(numbers("1/3.2026"), ["1", "3", "2026"]);
        assert_eq!(numbers("1–5 år"), ["1", "5"]);
        assert_eq!(numbers("67 05 90 00"), ["67", "05", "90", "00"]);
        assert_eq!(numbers("0150 Oslo, § 16."), ["0150", "16"]);
        assert_eq!(numbers("innen 3 uker, senest 1. mars 2026."), ["3", "1", "2026"]);
    }

    #[test]
    fn ethiopic_numerals_have_their_value() {
        for (text, value) in [
            ("፩", "1"),
            ("፲", "10"),
            ("፲፭", "15"),
            ("፺፱", "99"),
            ("፻", "100"),
            ("፻፲፪", "112"),
            ("፳፻፳፮", "2026"),
            ("፼", "10000"),
        ] {
            assert_eq!(numbers(text), [value], "{text}");
        }
        assert_eq!(numbers("ብ 3 ሰሙናት ፳፩"), ["3", "21"]);
    }

    #[test]
    fn ranges_cover_the_number_as_written() {
        let text = "Betal ٢٬٠٠٠ kr";
        let found = numbers_in(text);
        assert_eq!(&text[found[0].0.clone()], "٢٬٠٠٠");
    }
}
