//! Numbers that identify a person or a case, in texts where they must never stand.
//!
//! Norwegian birth numbers and D-numbers have eleven digits: a date, an individual number and two
//! check digits modulo 11 (Skatteetaten). Test numbers add 40, 65 or 80 to the month. A DUF number
//! of the immigration authorities has twelve digits and begins with a year. The scanner tells only
//! where something stands and what kind it is; the number itself is kept nowhere.

use super::digits::{Group, between, groups, is_space, is_within};
use std::ops::Range;

/// Something in a text that identifies a person or a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityHit {
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
    /// What it is.
    pub kind: IdentityKind,
}

/// What kind of identifying number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityKind {
    /// Eleven digits with a date and both check digits right: a birth number or D-number.
    Certain,
    /// Eleven digits with a date, but wrong check digits: perhaps mistyped, perhaps another number.
    /// (From 2032 numbers with a looser first check digit are given out; until then they are this.)
    Likely,
    /// Twelve digits that begin with a year, as a DUF number does.
    Duf,
    /// The number of a case or a document in an archive, such as `2023/12345` or `23/01234-5`.
    CaseNumber,
}

/// Weights of the first check digit.
const FIRST_WEIGHTS: [u32; 10] = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
/// Weights of the second check digit.
const SECOND_WEIGHTS: [u32; 11] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

/// Finds every identifying number of a text, from left to right, without overlap.
///
/// Eleven digits whose date is impossible are not one, so that most bank accounts and reference
/// numbers pass; an account written `1234.56.78903` is one only if date and check digits fit.
#[must_use]
pub fn find_identity_numbers(text: &str) -> Vec<IdentityHit> {
    let groups = groups(text);
    let mut hits = Vec::new();
    let mut next = 0;
    while next < groups.len() {
        match hit_at(text, &groups[next..]) {
            Some((count, hit)) if is_apart(text, &hit.range) => {
                hits.push(hit);
                next += count;
            }
            _ => next += 1,
        }
    }
    hits
}

/// The hit that begins with the first group, and how many groups it takes.
fn hit_at(text: &str, groups: &[Group]) -> Option<(usize, IdentityHit)> {
    let lengths: Vec<usize> = groups.iter().take(3).map(|group| group.digits.len()).collect();
    let joint = |left: usize| between(text, groups.get(left)?, groups.get(left + 1)?);
    let is_gap = |sign: char| is_space(sign) || sign == '-';
    let (first, second) = (joint(0), joint(1));
    let (count, kind) = match lengths.as_slice() {
        [11, ..] => (1, personal(&joined(groups, 1))?),
        [6, 5, ..] if first.is_some_and(is_gap) => (2, personal(&joined(groups, 2))?),
        [4, 2, 5] if first == second && matches!(first, Some('.' | ' ' | '\u{A0}')) => {
            let kind = personal(&joined(groups, 3))?;
            (3, Some(kind).filter(|kind| *kind == IdentityKind::Certain)?)
        }
        [12, ..] if is_duf(&joined(groups, 1)) => (1, IdentityKind::Duf),
        [4, 6, 2] if first.is_some_and(is_gap) && second == first => {
            (3, is_duf(&joined(groups, 3)).then_some(IdentityKind::Duf)?)
        }
        [_, _, ..] if first == Some('/') => {
            let has_part = second == Some('-') && lengths.get(2).is_some_and(|length| *length <= 4);
            let parts = usize::from(has_part);
            (2 + parts, case_number(&groups[0].digits, &groups[1].digits, parts)?)
        }
        _ => return None,
    };
    let range = groups[0].range.start..groups[count - 1].range.end;
    Some((count, IdentityHit { range, kind }))
}

/// The digits of the first groups.
fn joined(groups: &[Group], count: usize) -> String {
    groups[..count].iter().map(|group| group.digits.as_str()).collect()
}

/// What eleven digits are: their date decides whether, their check digits how surely.
fn personal(digits: &str) -> Option<IdentityKind> {
    let digits: Vec<u32> = digits.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let pair = |index: usize| digits[index] * 10 + digits[index + 1];
    let day = match pair(0) {
        day @ 1..=31 => day,
        day @ 41..=71 => day - 40,
        _ => return None,
    };
    let month = match pair(2) {
        month @ 1..=12 => month,
        month @ 41..=52 => month - 40,
        month @ 66..=77 => month - 65,
        month @ 81..=92 => month - 80,
        _ => return None,
    };
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if pair(4).is_multiple_of(4) => 29,
        2 => 28,
        _ => 31,
    };
    let sum =
        |weights: &[u32]| weights.iter().zip(&digits).map(|(weight, digit)| weight * digit).sum::<u32>();
    let first = sum(&FIRST_WEIGHTS).is_multiple_of(11);
    let second = sum(&SECOND_WEIGHTS).is_multiple_of(11);
    let kind = if first && second { IdentityKind::Certain } else { IdentityKind::Likely };
    (day <= last).then_some(kind)
}

/// Whether twelve digits begin with a year in which DUF numbers have been or may be given.
fn is_duf(digits: &str) -> bool {
    digits.get(..4).is_some_and(|year| is_within(year, "1980", "2099"))
}

/// Whether year, running number and `documents` parts after it (0 or 1) are a case in an archive.
/// Laws (`2016/679`), school years (`2025/2026`) and days (`12/2026`) are not.
fn case_number(year: &str, number: &str, documents: usize) -> Option<IdentityKind> {
    let year_fits = year.len() == 2 || is_within(year, "1980", "2099");
    let is_year = is_within(number, "1900", "2099");
    let shortest = match (documents, year.len()) {
        (0, _) => 5,
        (_, 2) => 4,
        _ => 3,
    };
    let number_fits = (shortest..=7).contains(&number.len()) && !is_year;
    (year_fits && number_fits).then_some(IdentityKind::CaseNumber)
}

/// Whether a number stands for itself: not in a word, an address, a longer number or a decimal.
fn is_apart(text: &str, range: &Range<usize>) -> bool {
    let mut before = text[..range.start].chars().rev();
    let mut after = text[range.end..].chars();
    let is_part = |sign: Option<char>, next: Option<char>| match sign {
        Some('+' | '_' | '=' | '/' | '@') => true,
        Some('.' | ',') => next.is_some_and(|character| character.is_ascii_digit()),
        Some(letter) => letter.is_alphanumeric(),
        None => false,
    };
    !is_part(before.next(), before.next()) && !is_part(after.next(), after.next())
}

#[cfg(test)]
mod tests {
    use super::{FIRST_WEIGHTS, IdentityKind, find_identity_numbers};

    fn kinds(text: &str) -> Vec<IdentityKind> {
        find_identity_numbers(text).into_iter().map(|hit| hit.kind).collect()
    }

    /// A number with right check digits for these nine digits; made here so that no person's is.
    fn complete(nine: &str) -> Option<String> {
        let digits: Vec<u32> = nine.chars().filter_map(|digit| digit.to_digit(10)).collect();
        let sum: u32 = FIRST_WEIGHTS.iter().zip(&digits).map(|(weight, digit)| weight * digit).sum();
        let first = (11 - sum % 11) % 11;
        let second: u32 =
            [5, 4, 3, 2, 7, 6, 5, 4, 3].iter().zip(&digits).map(|(weight, digit)| weight * digit).sum();
        let second = (11 - (second + 2 * first) % 11) % 11;
        (first < 10 && second < 10).then(|| format!("{nine}{first}{second}"))
    }

    fn numbers_of(date: &str) -> Vec<String> {
        (900..1000).filter_map(|individual| complete(&format!("{date}{individual}"))).collect()
    }

    #[test]
    fn numbers_of_persons_are_certain_in_every_series() {
        for date in ["010190", "290200", "410190", "018190", "014190", "418190"] {
            let numbers = numbers_of(date);
            assert!(!numbers.is_empty());
            for number in numbers {
                assert_eq!(kinds(&number), [IdentityKind::Certain]);
                let (birth, rest) = number.split_at(6);
                assert_eq!(kinds(&format!("Fnr: {birth} {rest}.")), [IdentityKind::Certain]);
                let arabic: String = number
                    .chars()
                    .filter_map(|digit| char::from_u32(u32::from(digit) - 0x30 + 0x660))
                    .collect();
                assert_eq!(kinds(&arabic), [IdentityKind::Certain]);
            }
        }
    }

    #[test]
    fn wrong_check_digits_are_likely_and_impossible_dates_nothing() {
        let number = numbers_of("010190").remove(0);
        let last = (number.as_bytes()[10] - b'0' + 1) % 10;
        assert_eq!(kinds(&format!("{}{last}", &number[..10])), [IdentityKind::Likely]);
        for text in [
            "32019012345",
            "00019012345",
            "01139012345",
            "30029012345",
            "29020112345",
            "12345678901",
            "1234.56.78901",
            "8601.11.17947",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }

    #[test]
    fn cases_and_duf_numbers_are_told_apart_from_laws_and_years() {
        assert_eq!(kinds("DUF 201512345617"), [IdentityKind::Duf]);
        assert_eq!(kinds("DUF 2015 123456 17"), [IdentityKind::Duf]);
        let text = "Sak 23/01234-5 gjelder";
        let hits = find_identity_numbers(text);
        assert_eq!((&text[hits[0].range.clone()], hits[0].kind), ("23/01234-5", IdentityKind::CaseNumber));
        assert_eq!(kinds("2023/12345"), [IdentityKind::CaseNumber]);
        for text in [
            "2025/2026",
            "2025/26",
            "12/2026",
            "1/3",
            "EU 2016/679",
            "2019/1158",
            "24/7",
            "https://x.no/2023/12345",
            "NO9301019012345",
            "+4701019012345",
            "301019012345",
            "120 000 000 000",
            "67 05 90 00",
        ] {
            assert_eq!(kinds(text), [], "{text}");
        }
    }
}
