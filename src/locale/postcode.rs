//! Norwegian postcodes and the names of the towns that follow them.
//!
//! A postcode is text, never a number: `0150` is Oslo and `150` is nothing. No register of
//! postcodes ships with the program, so a town is only held to how Norwegian place names look.

/// A Norwegian postcode: four digits from `0001` to `9991`.
///
/// The bounds are those of the postal register of Posten Bring.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(String);

/// What is wrong with a postcode. Offsets are bytes into the given text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostcodeFault {
    /// Nothing is written.
    Empty,
    /// Something else than a digit 0–9 stands at the offset.
    NotDigit {
        /// Where the character begins.
        offset: usize,
    },
    /// Another number of digits than four; three often means that a leading zero was lost.
    WrongLength {
        /// How many digits there are.
        digits: usize,
    },
    /// `0000` or above `9991`: no such postcode is given out.
    Impossible,
}

/// What is wrong with the name of a town. Offsets are bytes into the given text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TownFault {
    /// Nothing is written.
    Empty,
    /// The name does not begin with a capital letter.
    NotCapital,
    /// Something else than a letter, or one space or hyphen between letters, stands at the offset.
    BadCharacter {
        /// Where the character begins.
        offset: usize,
    },
}

impl Postcode {
    /// Reads a postcode.
    ///
    /// # Errors
    /// [`PostcodeFault`], the first that is met from left to right, then length, then bounds.
    pub fn parse(text: &str) -> Result<Self, PostcodeFault> {
        if text.is_empty() {
            return Err(PostcodeFault::Empty);
        }
        if let Some(offset) = text.find(|character: char| !character.is_ascii_digit()) {
            return Err(PostcodeFault::NotDigit { offset });
        }
        if text.len() != 4 {
            return Err(PostcodeFault::WrongLength { digits: text.len() });
        }
        if text == "0000" || text > "9991" {
            return Err(PostcodeFault::Impossible);
        }
        Ok(Self(text.to_owned()))
    }

    /// The four digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a text can be the name of a Norwegian postal town, such as `Mo i Rana`.
///
/// # Errors
/// [`TownFault`], the first from left to right.
pub fn check_town(text: &str) -> Result<(), TownFault> {
    let first = text.chars().next().ok_or(TownFault::Empty)?;
    let mut letter_before = false;
    for (offset, character) in text.char_indices() {
        let last = offset + character.len_utf8() == text.len();
        let joint = matches!(character, ' ' | '-') && letter_before && !last;
        if !character.is_alphabetic() && !joint {
            return Err(TownFault::BadCharacter { offset });
        }
        letter_before = character.is_alphabetic();
    }
    if first.is_uppercase() { Ok(()) } else { Err(TownFault::NotCapital) }
}

#[cfg(test)]
mod tests {
    use super::{Postcode, PostcodeFault, TownFault, check_town};

    #[test]
    fn postcodes_keep_their_zeros() {
        assert_eq!(Postcode::parse("0150").map(|code| code.as_str().to_owned()), Ok("0150".to_owned()));
        assert!(Postcode::parse("1482").is_ok());
        assert_eq!(Postcode::parse("150"), Err(PostcodeFault::WrongLength { digits: 3 }));
        assert_eq!(Postcode::parse("0000"), Err(PostcodeFault::Impossible));
        assert_eq!(Postcode::parse("9992"), Err(PostcodeFault::Impossible));
        assert_eq!(Postcode::parse("N-1482"), Err(PostcodeFault::NotDigit { offset: 0 }));
        assert_eq!(Postcode::parse("١٤٨٢"), Err(PostcodeFault::NotDigit { offset: 0 }));
        assert_eq!(Postcode::parse(""), Err(PostcodeFault::Empty));
    }

    #[test]
    fn towns_look_like_norwegian_places() {
        for town in ["Nittedal", "Mo i Rana", "Sør-Varanger", "Å", "Kárášjohka", "OSLO"] {
            assert_eq!(check_town(town), Ok(()), "{town}");
        }
        assert_eq!(check_town("nittedal"), Err(TownFault::NotCapital));
        assert_eq!(check_town("Nittedal 1"), Err(TownFault::BadCharacter { offset: 9 }));
        assert_eq!(check_town("Nittedal "), Err(TownFault::BadCharacter { offset: 8 }));
        assert_eq!(check_town(" Oslo"), Err(TownFault::BadCharacter { offset: 0 }));
        assert_eq!(check_town(""), Err(TownFault::Empty));
    }
}
