//! Sorting by the rules of a language, and the letters of its alphabetical index.

use super::language::{Language, Script};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::Locale;
use icu_locale::exemplar_chars::ExemplarCharacters;
use std::borrow::Cow;
use std::cmp::Ordering;

/// Letters of the Northern Sami alphabet, which Unicode's data for indexes lacks, and the Norwegian
/// ones of names.
const SAMI_LETTERS: &str = "AÁBCČDĐEFGHIJKLMNŊOPRSŠTŦUVZŽÆØÅ";

/// Combining grapheme joiner: without weight of its own, it keeps two letters from being one.
const JOINER: char = '\u{34F}';

/// The alphabet of one language.
pub(super) struct Alphabet {
    /// The full order.
    collator: CollatorBorrowed<'static>,
    /// The order of base letters only.
    primary: CollatorBorrowed<'static>,
    /// The letters of the index, sorted.
    letters: Vec<String>,
    script: Script,
    /// Whether `aa` is another letter in this language's order.
    doubled: Option<char>,
}

impl std::fmt::Debug for Alphabet {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Alphabet").field("letters", &self.letters).finish_non_exhaustive()
    }
}

impl Alphabet {
    /// The alphabet of a language; `locale` is its canonical tag.
    pub(super) fn new(language: &Language, locale: &Locale) -> Self {
        let known = "the compiled data has an order for every language, at least the root's";
        let mut options = CollatorOptions::default();
        let collator = Collator::try_new(locale.into(), options).expect(known);
        options.strength = Some(Strength::Primary);
        let primary = Collator::try_new(locale.into(), options).expect(known);
        let mut letters: Vec<String> = match language.code {
            "se" => SAMI_LETTERS.chars().map(String::from).collect(),
            _ => index_letters(locale),
        };
        letters.retain(|letter| letter.chars().next().and_then(Script::of) == Some(language.script));
        if language.script == Script::Latin {
            // Unicode leaves out letters that only names have: vowels in Somali, Q and X in Swahili.
            let missing = |letter: &String| {
                letters.iter().all(|known| primary.compare(known, letter) != Ordering::Equal)
            };
            let added: Vec<String> = ('A'..='Z').map(String::from).filter(missing).collect();
            letters.extend(added);
        }
        letters.sort_by(|left, right| collator.compare(left, right));
        let doubled = matches!(language.code, "nb" | "nn").then_some('a');
        Self { collator, primary, letters, script: language.script, doubled }
    }

    /// Which text comes first.
    pub(super) fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(&self.separated(left), &self.separated(right))
    }

    /// The text with its first two letters kept apart where the order would take them for one.
    /// `Aa-registeret` then sorts under the letter A, where [`Self::initial`] puts it.
    fn separated<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let Some(doubled) = self.doubled else {
            return Cow::Borrowed(text);
        };
        let is_doubled =
            |character: Option<char>| character.is_some_and(|letter| letter.eq_ignore_ascii_case(&doubled));
        let mut characters = text.chars();
        match characters.next() {
            Some(first) if is_doubled(Some(first)) && is_doubled(characters.clone().next()) => {
                Cow::Owned(format!("{first}{JOINER}{}", characters.as_str()))
            }
            _ => Cow::Borrowed(text),
        }
    }

    /// The letter of the index under which a text stands: `#` for what begins with a digit, the
    /// letter itself for another script, nothing for a text without letters and digits.
    pub(super) fn initial(&self, text: &str) -> String {
        let text = text.trim_start_matches(|character: char| !character.is_alphanumeric());
        let Some(first) = text.chars().next() else {
            return String::new();
        };
        if first.is_numeric() {
            return String::from("#");
        }
        let end = text.char_indices().skip(1).find(|(_, character)| !is_combining(*character));
        let letter = &text[..end.map_or(text.len(), |(offset, _)| offset)];
        let fits = |label: &&String| self.primary.compare(label, letter) != Ordering::Greater;
        let label = self.letters.iter().rev().find(fits).filter(|_| Script::of(first) == Some(self.script));
        label.cloned().unwrap_or_else(|| letter.to_uppercase())
    }
}

/// The single letters that head the groups of an index, in no order; none if Unicode has none, as
/// for Sorani, where every letter then heads its own group.
fn index_letters(locale: &Locale) -> Vec<String> {
    let Ok(characters) = ExemplarCharacters::try_new_index(&locale.into()) else {
        return Vec::new();
    };
    characters.code_points().iter_chars().map(String::from).collect()
}

/// Whether a character belongs to the letter before it: combining marks of the scripts in use.
fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6ED}' | '\u{135D}'..='\u{135F}')
}
