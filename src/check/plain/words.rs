//! Words of a Norwegian text: where each stands, how long it is, and which forms belong together.

use std::ops::Range;

/// A word and where it stands in its line, in bytes.
#[derive(Debug, Clone)]
pub(super) struct Word<'a> {
    /// As it was written, without the marks around it.
    pub text: &'a str,
    /// Where.
    pub range: Range<usize>,
}

impl Word<'_> {
    /// How many letters it has; digits and marks are none.
    pub(super) fn letters(&self) -> usize {
        self.text.chars().filter(|c| c.is_alphabetic()).count()
    }

    /// Whether it begins with a capital letter.
    pub(super) fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// The words of `text`: what stands between spaces and slashes, if it has a letter or a digit.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = 0;
    let ends = text.char_indices().filter(|(_, c)| c.is_whitespace() || matches!(c, '/' | '…' | '—'));
    for (end, next) in ends.map(|(at, c)| (at, at + c.len_utf8())).chain([(text.len(), text.len())]) {
        let piece = &text[start..end];
        let trimmed = piece.trim_start_matches(|c: char| !c.is_alphanumeric());
        let from = start + piece.len() - trimmed.len();
        let trimmed = trimmed.trim_end_matches(|c: char| !c.is_alphanumeric());
        if !trimmed.is_empty() {
            words.push(Word { text: trimmed, range: from..from + trimmed.len() });
        }
        start = next;
    }
    words
}

/// Endings of nouns, the longest first: they make a word longer, but not harder.
const ENDINGS: [&str; 14] =
    ["enes", "ene", "ane", "ens", "ets", "ers", "en", "et", "er", "ar", "ne", "a", "n", "s"];

/// `word` without its ending.
pub(super) fn stem(word: &str) -> &str {
    let stems = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    stems.into_iter().find(|stem| stem.chars().count() > 3).unwrap_or(word)
}

/// Whether `word` is `base` or a form of it; both in lower case.
pub(super) fn is_form(word: &str, base: &str) -> bool {
    let Some(rest) = word.strip_prefix(base) else { return false };
    let vowel = base.ends_with('e');
    rest.is_empty()
        || ENDINGS.contains(&rest)
        || rest == "e"
        || vowel && matches!(rest, "r" | "t" | "ns" | "rs")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_between_spaces_and_marks() {
        let text = "Ring 112 (politiet), kl. 09.00–15.00: og/eller «tolk». – Ja!";
        let found: Vec<&str> = words(text).iter().map(|word| word.text).collect();
        assert_eq!(found, ["Ring", "112", "politiet", "kl", "09.00–15.00", "og", "eller", "tolk", "Ja"]);
        assert!(words(text).iter().all(|word| text[word.range.clone()] == *word.text));
    }

    #[test]
    fn forms_belong_to_their_word_and_other_words_do_not() {
        for form in ["fylkesmann", "fylkesmannen", "fylkesmannens"] {
            assert!(is_form(form, "fylkesmann") || is_form(form, "fylkesmannen"), "{form}");
        }
        assert!(is_form("klienter", "klient") && is_form("klientene", "klient"));
        assert!(!is_form("klientell", "klient") && !is_form("mannen", "man"), "not another word");
        assert_eq!(stem("telefonnummeret"), "telefonnummer");
    }
}
