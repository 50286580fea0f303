//! The index as it goes over the wire: words and places in few bytes, readable without a library.
//!
//! Words stand sorted in one text, each after a digit (base 36) that says how many UTF-16 units it
//! shares with the word before it. The places of each word are numbers in a second text: the step from
//! the entry before, times four, plus how much the place counts. A number is written five bits at a
//! time, lowest first, each as one of [`DIGITS`]; the upper half of them says that more follows.

use crate::locale::fold;
use serde::Serialize;
use std::collections::BTreeMap;

/// 64 characters that need no escaping in JSON.
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/// Most units that a word takes from the word before it: the last digit of base 36.
const MOST_SHARED: usize = 35;

/// How much a word at a place says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// It is in the title, or the word itself is explained there.
    Title,
    /// It is a keyword, or the name of who helps.
    Key,
    /// It is in a heading, or a Norwegian word that the text explains.
    Heading,
    /// It is in the summary or in the text.
    Text,
}

/// Words in another language than the index are `[words, tag, direction]`; in its own only the words.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub(super) enum Said {
    /// In the language of the index.
    Own(String),
    /// In another one.
    Other(String, String, String),
}

/// What a reader may find: address (from the folder of the language), title, summary, Norwegian words,
/// number of the page or 0.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Entry(pub String, pub Said, pub Said, pub String, pub i64);

/// The file.
#[derive(Debug, Serialize)]
pub(super) struct Index {
    /// What the script says of no hit, one, two … and of more than it shows.
    pub count: Vec<String>,
    /// What each character becomes, see [`fold::table`].
    pub fold: BTreeMap<char, String>,
    /// Pairs of letters that stand for one.
    pub pairs: [(&'static str, &'static str); 2],
    /// Characters that are left out, as a class of a regular expression.
    pub drop: String,
    /// What can be found, the most important first.
    pub entries: Vec<Entry>,
    /// Every word once.
    pub words: String,
    /// For each word, where it stands.
    pub places: String,
}

/// For every word the entries it stands in, each with the most that it says there.
pub(super) type Places = BTreeMap<String, BTreeMap<usize, Weight>>;

impl Index {
    /// The index of `entries`, which the numbers in `places` count.
    pub(super) fn new(entries: Vec<Entry>, places: &Places, count: Vec<String>) -> Index {
        Index {
            count,
            fold: fold::table(),
            pairs: fold::PAIRS,
            drop: fold::dropped(),
            entries,
            words: words(places.keys()),
            places: places.values().map(steps).collect::<Vec<_>>().join(" "),
        }
    }
}

fn words<'a>(sorted: impl Iterator<Item = &'a String>) -> String {
    let mut before = "";
    let mut out = Vec::new();
    for word in sorted {
        let same = before.chars().zip(word.chars()).take_while(|(a, b)| a == b);
        let (mut units, mut bytes) = (0, 0);
        for (character, _) in same {
            if units + character.len_utf16() > MOST_SHARED {
                break;
            }
            units += character.len_utf16();
            bytes += character.len_utf8();
        }
        let digit = u32::try_from(units).ok().and_then(|units| char::from_digit(units, 36));
        out.push(format!("{}{}", digit.expect("no more than the last digit is shared"), &word[bytes..]));
        before = word;
    }
    out.join(" ")
}

fn steps(places: &BTreeMap<usize, Weight>) -> String {
    let mut next = 0;
    let mut out = String::new();
    for (entry, weight) in places {
        let mut number = (entry - next) * 4 + *weight as usize;
        next = *entry;
        while number >= 32 {
            out.push(char::from(DIGITS[32 + number % 32]));
            number /= 32;
        }
        out.push(char::from(DIGITS[number]));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_share_what_they_begin_with() {
        let sorted: Vec<String> = ["barn", "barnehage", "bil", "ኣብ"].map(String::from).to_vec();
        assert_eq!(words(sorted.iter()), "0barn 4ehage 1il 0ኣብ");
    }

    #[test]
    fn places_are_steps() {
        let places = BTreeMap::from([(0, Weight::Text), (2, Weight::Title), (300, Weight::Key)]);
        // 3; 2 × 4 + 0 = 8; 298 × 4 + 1 = 1193 = 9 + 32 × (5 + 32 × 1).
        assert_eq!(steps(&places), "38fb1");
    }
}
