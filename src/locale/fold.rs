//! Words as a search compares them: without case, marks and the differences between letters that
//! people mix up or whose key their keyboard lacks.
//!
//! The script of the site folds what a reader types. It gets [`table`] and [`dropped`] with the index,
//! so that there is one set of rules; `tests/search/folding.json` holds both sides to it.

use icu_normalizer::DecomposingNormalizerBorrowed;
use std::collections::BTreeMap;

/// Characters that mean nothing in a search: marks over and under letters, the Arabic lengthening
/// stroke, invisible characters, and the signs that are written for an apostrophe, which stands
/// inside Ukrainian and Somali words. First and last of each range.
const DROPPED: [(char, char); 22] = [
    ('\'', '\''),
    ('`', '`'),
    ('\u{AD}', '\u{AD}'),
    ('´', '´'),
    ('\u{2B9}', '\u{2BF}'),
    ('\u{300}', '\u{36F}'),
    ('\u{483}', '\u{489}'),
    ('\u{610}', '\u{61A}'),
    ('\u{621}', '\u{621}'),
    ('\u{640}', '\u{640}'),
    ('\u{64B}', '\u{65F}'),
    ('\u{670}', '\u{670}'),
    ('\u{6D6}', '\u{6DC}'),
    ('\u{6DF}', '\u{6E8}'),
    ('\u{6EA}', '\u{6ED}'),
    ('\u{135D}', '\u{135F}'),
    ('\u{1AB0}', '\u{1AFF}'),
    ('\u{1DC0}', '\u{1DFF}'),
    ('\u{200B}', '\u{200F}'),
    ('\u{2018}', '\u{2019}'),
    ('\u{202A}', '\u{202E}'),
    ('\u{2060}', '\u{2069}'),
];

/// Single letters that stand for others, after [`DROPPED`] and case: each letter of the first text
/// becomes the letter at the same place of the second.
const LETTERS: [(&str, &str); 3] = [
    // Latin letters with a stroke, and Turkish i.
    ("øłđðħıŋŧ", "olddhint"),
    // Ukrainian letters that other keyboards lack.
    ("ґє", "ге"),
    // Arabic and Persian forms of one letter; teh marbuta sounds and is typed as heh.
    ("ٱىیېکةہھە", "ايييكهههه"),
];

/// Letters that become several.
const SPELT_OUT: [(char, &str); 4] = [('æ', "ae"), ('œ', "oe"), ('ß', "ss"), ('þ', "th")];

/// Pairs that stand for one Norwegian letter where a keyboard lacks it: `å` and `ø` are folded to `a`
/// and `o`, so the pairs are, too.
pub const PAIRS: [(&str, &str); 2] = [("aa", "a"), ("oe", "o")];

/// First letters of Ethiopic series that sound alike, eight orders each: from, to.
const SERIES: [(u32, u32); 5] =
    [(0x1210, 0x1200), (0x1280, 0x1200), (0x1220, 0x1230), (0x12D0, 0x12A0), (0x1340, 0x1338)];

/// The Arabic and the Persian zero.
const ZEROS: [u32; 2] = [0x660, 0x6F0];

/// What each single character becomes, after compatibility decomposition, [`dropped`] and lower case.
#[must_use]
pub fn table() -> BTreeMap<char, String> {
    let mut table: BTreeMap<char, String> = BTreeMap::new();
    for (from, to) in LETTERS {
        table.extend(from.chars().zip(to.chars().map(String::from)));
    }
    table.extend(SPELT_OUT.map(|(from, to)| (from, to.to_owned())));
    let mut letter = |from: u32, to: u32| {
        let (from, to) = (char::from_u32(from), char::from_u32(to));
        table.extend(from.zip(to).map(|(from, to)| (from, to.to_string())));
    };
    for (from, to) in SERIES {
        (0..8).for_each(|order| letter(from + order, to + folded_order(to, order)));
    }
    for series in [0x1200, 0x12A0] {
        letter(series, series + folded_order(series, 0));
    }
    for zero in ZEROS {
        (0..10).for_each(|digit| letter(zero + digit, u32::from('0') + digit));
    }
    table
}

/// In the two series of throat letters, the first and the fourth order sound alike.
fn folded_order(series: u32, order: u32) -> u32 {
    if order == 0 && [0x1200, 0x12A0].contains(&series) { 3 } else { order }
}

/// The characters that are left out, as a class of a regular expression: `[\u0300-\u036f…]`.
#[must_use]
pub fn dropped() -> String {
    let code = |character: char| format!("\\u{:04x}", u32::from(character));
    let range = |(first, last): &(char, char)| {
        if first == last { code(*first) } else { format!("{}-{}", code(*first), code(*last)) }
    };
    format!("[{}]", DROPPED.iter().map(range).collect::<String>())
}

/// Folds texts into words. Making one costs more than a text does.
#[derive(Debug)]
pub struct Folder {
    table: BTreeMap<char, String>,
    normalizer: DecomposingNormalizerBorrowed<'static>,
}

impl Default for Folder {
    fn default() -> Folder {
        Folder { table: table(), normalizer: DecomposingNormalizerBorrowed::new_nfkd() }
    }
}

impl Folder {
    /// The words of `text`, in order. A word is a run of letters and digits.
    #[must_use]
    pub fn words(&self, text: &str) -> Vec<String> {
        let folded = self.fold(text);
        let words = folded.split(|character: char| !character.is_alphanumeric());
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    fn fold(&self, text: &str) -> String {
        // Before decomposition: an acute accent that stands alone would become a space.
        let kept: String = text.chars().filter(|character| !is_dropped(*character)).collect();
        let lower = self.normalizer.normalize(&kept).to_lowercase();
        let mut out = String::with_capacity(lower.len());
        for character in lower.chars().filter(|character| !is_dropped(*character)) {
            match self.table.get(&character) {
                Some(other) => out.push_str(other),
                None => out.push(character),
            }
        }
        PAIRS.iter().fold(out, |text, (from, to)| text.replace(from, to))
    }
}

fn is_dropped(character: char) -> bool {
    DROPPED.iter().any(|(first, last)| (*first..=*last).contains(&character))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_fold_as_the_table_of_cases_says() {
        let cases: Vec<(String, Vec<String>)> =
            serde_json::from_str(include_str!("../../tests/search/folding.json"))
                .expect("the cases are JSON");
        assert!(cases.len() > 20);
        let folder = Folder::default();
        for (text, words) in cases {
            assert_eq!(folder.words(&text), words, "{text}");
        }
    }

    #[test]
    fn what_is_folded_stays_as_it_is() {
        let folder = Folder::default();
        for (from, to) in table() {
            assert_eq!(folder.words(&to), folder.words(&from.to_string()), "{from}");
        }
    }
}
