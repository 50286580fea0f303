//! Phone numbers as they are written and dialled in Norway.
//!
//! Our own rules after the Norwegian numbering plan (Nkom, E.164 plan): eight digits that begin with
//! 2–9, the five-digit series `0xxxx`, the six-digit European numbers `116xxx`, the four-digit
//! `18xx` and the text phone `1412`, and the emergency numbers `110`, `112`, `113`. The usual
//! libraries call the short ones invalid. Foreign numbers are held to the syntax of E.164 only.

use super::digits::{digit_value, is_space};

/// A phone number in canonical form.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    /// Norwegian: the national number. Foreign: country code and number without `+`.
    digits: String,
    kind: PhoneKind,
}

/// What kind of number it is, and so how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhoneKind {
    /// `110` fire, `112` police, `113` ambulance, and `1412`, the emergency text phone.
    Emergency,
    /// Another short number: `116xxx`, `0xxxx`, `18xx`.
    Short,
    /// Eight digits that begin with 4, 9 or 59.
    Mobile,
    /// Eight digits that begin with 2, 3, 5, 6 or 7.
    Fixed,
    /// Eight digits that begin with 8: free (800) or at a price of their own (815, 820 …).
    Special,
    /// A number of another country.
    Foreign,
}

/// What is wrong with a phone number. Offsets are bytes into the given text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneFault {
    /// There is no digit.
    Empty,
    /// A letter stands at the offset.
    Letter {
        /// Where the letter begins.
        offset: usize,
    },
    /// A character that no phone number has stands at the offset.
    BadCharacter {
        /// Where the character begins.
        offset: usize,
    },
    /// No number has so many digits (without country code).
    WrongLength {
        /// How many digits there are.
        digits: usize,
    },
    /// The length is right, but Norway has no such series of numbers.
    Impossible,
    /// After `+` or `00` no country code follows: codes begin with 1–9.
    BadCountryCode,
    /// More than the fifteen digits that E.164 allows.
    TooLong,
}

/// Country codes of two digits (ITU E.164); 1 and 7 have one, all others three.
const TWO_DIGIT_CODES: [&str; 43] = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
    "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81",
    "82", "84", "86", "90", "91", "92", "93", "94", "95",
];

impl Phone {
    /// Reads a number as people write it: with spaces, hyphens or dots, with `+47` or `0047`.
    ///
    /// # Errors
    /// [`PhoneFault`]: characters from left to right, then length, then series.
    pub fn parse(text: &str) -> Result<Self, PhoneFault> {
        let (plus, digits) = read(text)?;
        if digits.is_empty() {
            return Err(PhoneFault::Empty);
        }
        if plus {
            return international(&digits);
        }
        match digits.strip_prefix("00") {
            Some(rest) if digits.len() > 6 => international(rest),
            _ => domestic(&digits),
        }
    }

    /// What kind of number it is.
    #[must_use]
    pub const fn kind(&self) -> PhoneKind {
        self.kind
    }

    /// The number as it is written in Norway: `815 55 201`, `67 05 90 00`, `116 117`, `02800`, `112`;
    /// a foreign one as `+46 812 345 67`. Spaces are plain; keep the number on one line by style.
    #[must_use]
    pub fn display(&self) -> String {
        let digits = self.digits.as_str();
        match (self.kind, digits.len()) {
            (PhoneKind::Foreign, _) => foreign(digits),
            (_, 8) if digits.starts_with(['4', '8', '9']) => grouped(digits, &[3, 2, 3]),
            (_, 8) => grouped(digits, &[2, 2, 2, 2]),
            (_, 6) => grouped(digits, &[3, 3]),
            _ => digits.to_owned(),
        }
    }

    /// The link, such as `tel:+4767059000`; short numbers are dialled as they are, `tel:112`.
    #[must_use]
    pub fn uri(&self) -> String {
        match (self.kind, self.digits.len()) {
            (PhoneKind::Foreign, _) => format!("tel:+{}", self.digits),
            (_, 8) => format!("tel:+47{}", self.digits),
            _ => format!("tel:{}", self.digits),
        }
    }
}

/// Whether a `+` leads, and the digits as 0–9.
fn read(text: &str) -> Result<(bool, String), PhoneFault> {
    let mut digits = String::new();
    let mut plus = false;
    for (offset, character) in text.char_indices() {
        if let Some(value) = digit_value(character) {
            digits.push(char::from(b'0' + value));
        } else if character == '+' && digits.is_empty() && !plus {
            plus = true;
        } else if character.is_alphabetic() {
            return Err(PhoneFault::Letter { offset });
        } else if !is_separator(character) && !is_mark(character) {
            return Err(PhoneFault::BadCharacter { offset });
        }
    }
    Ok((plus, digits))
}

/// Whether a character may stand between the digits of a number.
pub(super) fn is_separator(character: char) -> bool {
    is_space(character) || matches!(character, '-' | '\u{2010}' | '\u{2011}' | '.')
}

/// Invisible marks of direction, which come along when a number is copied from a page.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Reads what follows `+` or `00`.
fn international(digits: &str) -> Result<Phone, PhoneFault> {
    if digits.is_empty() || digits.starts_with('0') {
        return Err(PhoneFault::BadCountryCode);
    }
    if digits.len() > 15 {
        return Err(PhoneFault::TooLong);
    }
    match digits.strip_prefix("47") {
        Some(national) if matches!(national.len(), 5 | 6 | 8) => domestic(national),
        Some(national) => Err(PhoneFault::WrongLength { digits: national.len() }),
        None if digits.len() < 7 => Err(PhoneFault::WrongLength { digits: digits.len() }),
        None => Ok(Phone { digits: digits.to_owned(), kind: PhoneKind::Foreign }),
    }
}

/// The numbers of social value that Europe shares (Commission Decision 2007/116/EC, as amended):
/// missing children, victims of crime, children, doctor out of hours, emotional support. Any other
/// number that begins with 116 is a slip.
const EUROPEAN: [&str; 5] = ["116000", "116006", "116111", "116117", "116123"];

/// Reads a Norwegian national number.
fn domestic(digits: &str) -> Result<Phone, PhoneFault> {
    let kind = match digits.len() {
        3 if is_emergency(digits) => PhoneKind::Emergency,
        4 if digits == "1412" => PhoneKind::Emergency,
        4 if digits.starts_with("18") => PhoneKind::Short,
        5 if digits.starts_with('0') => PhoneKind::Short,
        6 if EUROPEAN.contains(&digits) => PhoneKind::Short,
        8 => eight(digits).ok_or(PhoneFault::Impossible)?,
        3..=6 => return Err(PhoneFault::Impossible),
        16.. => return Err(PhoneFault::TooLong),
        digits => return Err(PhoneFault::WrongLength { digits }),
    };
    Ok(Phone { digits: digits.to_owned(), kind })
}

/// Whether three digits are an emergency number.
pub(super) fn is_emergency(digits: &str) -> bool {
    matches!(digits, "110" | "112" | "113")
}

/// The kind of an eight-digit number by its first digits.
fn eight(digits: &str) -> Option<PhoneKind> {
    match digits.as_bytes() {
        [b'4' | b'9', ..] | [b'5', b'9', ..] => Some(PhoneKind::Mobile),
        [b'8', ..] => Some(PhoneKind::Special),
        [b'2' | b'3' | b'5' | b'6' | b'7', ..] => Some(PhoneKind::Fixed),
        _ => None,
    }
}

/// The digits in groups of the given lengths with spaces between.
fn grouped(digits: &str, lengths: &[usize]) -> String {
    let mut rest = digits;
    let mut groups = Vec::with_capacity(lengths.len());
    for &length in lengths {
        let (group, tail) = rest.split_at(length.min(rest.len()));
        groups.push(group);
        rest = tail;
    }
    groups.join(" ")
}

/// A foreign number: country code, then groups of three, at the end of two.
fn foreign(digits: &str) -> String {
    let code = match digits.get(..2) {
        _ if digits.starts_with(['1', '7']) => 1,
        Some(two) if TWO_DIGIT_CODES.contains(&two) || two == "98" => 2,
        _ => 3,
    };
    let (code, rest) = digits.split_at(code.min(digits.len()));
    let twos = match rest.len() % 3 {
        0 => 0,
        1 => 2,
        _ => 1,
    };
    let threes = rest.len().saturating_sub(twos * 2) / 3;
    let lengths: Vec<usize> = [3].repeat(threes).into_iter().chain([2].repeat(twos)).collect();
    format!("+{code} {}", grouped(rest, &lengths))
}

#[cfg(test)]
mod tests {
    use super::{Phone, PhoneFault, PhoneKind};

    fn written(text: &str) -> (String, String, PhoneKind) {
        let phone = Phone::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        (phone.display(), phone.uri(), phone.kind())
    }

    #[test]
    fn one_number_has_one_form_however_it_is_written() {
        for text in [
            "67 05 90 00",
            "67059000",
            "+47 67 05 90 00",
            "0047 67059000",
            "67-05-90-00",
            "670 59 000",
            "67.05.90.00",
            "67\u{A0}05\u{A0}90\u{A0}00",
            "٦٧٠٥٩٠٠٠",
            "\u{202A}+47 67 05 90 00\u{202C}",
        ] {
            let expected = ("67 05 90 00".to_owned(), "tel:+4767059000".to_owned(), PhoneKind::Fixed);
            assert_eq!(written(text), expected, "{text}");
        }
    }

    #[test]
    fn every_kind_is_written_in_its_own_way() {
        for (text, display, uri) in [
            ("112", "112", "tel:112"),
            ("1412", "1412", "tel:1412"),
            ("116117", "116 117", "tel:116117"),
            ("02800", "02800", "tel:02800"),
            ("+47 02800", "02800", "tel:02800"),
            ("1881", "1881", "tel:1881"),
            ("81555201", "815 55 201", "tel:+4781555201"),
            ("90000000", "900 00 000", "tel:+4790000000"),
            ("47 67 05 90", "476 70 590", "tel:+4747670590"),
            ("59000000", "59 00 00 00", "tel:+4759000000"),
            ("+46 8 123 456 7", "+46 812 345 67", "tel:+4681234567"),
            ("00380 44 123 4567", "+380 441 234 567", "tel:+380441234567"),
            ("+1 202 555 0123", "+1 202 555 01 23", "tel:+12025550123"),
        ] {
            let (written_display, written_uri, _) = written(text);
            assert_eq!((written_display.as_str(), written_uri.as_str()), (display, uri), "{text}");
        }
    }

    #[test]
    fn kinds_follow_from_the_series() {
        for (kind, texts) in [
            (PhoneKind::Emergency, ["110", "112", "1412"]),
            (PhoneKind::Short, ["116117", "02800", "1881"]),
            (PhoneKind::Mobile, ["90000000", "47670590", "59000000"]),
            (PhoneKind::Fixed, ["67059000", "22000000", "55000000"]),
            (PhoneKind::Special, ["80000000", "81555201", "82000000"]),
            (PhoneKind::Foreign, ["+4681234567", "+380441234567", "0012025550123"]),
        ] {
            for text in texts {
                assert_eq!(written(text).2, kind, "{text}");
            }
        }
    }

    #[test]
    fn faults_say_what_and_where() {
        for (text, fault) in [
            ("", PhoneFault::Empty),
            (" - ", PhoneFault::Empty),
            ("tlf 67059000", PhoneFault::Letter { offset: 0 }),
            ("67 05 90 OO", PhoneFault::Letter { offset: 9 }),
            ("67/059000", PhoneFault::BadCharacter { offset: 2 }),
            ("67 05 90 0", PhoneFault::WrongLength { digits: 7 }),
            ("+47 67 05 90", PhoneFault::Impossible),
            ("+47 112", PhoneFault::WrongLength { digits: 3 }),
            ("4767059000", PhoneFault::WrongLength { digits: 10 }),
            ("111", PhoneFault::Impossible),
            ("114", PhoneFault::Impossible),
            ("12345678", PhoneFault::Impossible),
            ("117116", PhoneFault::Impossible),
            ("116 118", PhoneFault::Impossible),
            ("26112", PhoneFault::Impossible),
            ("+0 123 4567", PhoneFault::BadCountryCode),
            ("+", PhoneFault::Empty),
            ("+46 123456789012345", PhoneFault::TooLong),
            ("+46 12", PhoneFault::WrongLength { digits: 4 }),
        ] {
            assert_eq!(Phone::parse(text), Err(fault), "{text}");
        }
    }
}
