//! Letters that do not belong where they stand: of another script, of two scripts in one word, or of
//! another language with the same script.
//!
//! Readers of a language know its letters; a screen reader reads a word with the voice of the nearest
//! `lang`; and a search finds a word only if its letters are those that everybody types. Letters that
//! look alike are also the way to make one address look like another.

use super::language::{Language, Script};
use std::ops::Range;

/// A system of writing, as far as letters of the site are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Writing {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Greek letters, which many Latin and Cyrillic ones look like.
    Greek,
    /// Arabic letters.
    Arabic,
    /// Ethiopic syllables.
    Ethiopic,
    /// Letters that no language of the table has.
    Other,
}

impl Writing {
    /// The writing of a letter; `None` for signs, digits and what belongs to any writing.
    #[must_use]
    pub fn of(letter: char) -> Option<Self> {
        if letter.is_ascii() {
            return letter.is_ascii_alphabetic().then_some(Self::Latin);
        }
        if let Some(script) = Script::of(letter) {
            return Some(script.into());
        }
        match letter {
            // Modifier letters such as the apostrophe of Ukrainian and Somali; feminine and masculine
            // signs; the micro sign in both its forms.
            '\u{2B0}'..='\u{2FF}' | 'ª' | 'º' | 'µ' | 'μ' => None,
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => {
                Some(Self::Greek).filter(|_| letter.is_alphabetic())
            }
            _ if letter.is_alphabetic() => Some(Self::Other),
            _ => None,
        }
    }

    /// The Norwegian adjective in the plural: "latinske".
    #[must_use]
    pub const fn name_nb(self) -> &'static str {
        match self {
            Self::Latin => "latinske",
            Self::Cyrillic => "kyrilliske",
            Self::Greek => "greske",
            Self::Arabic => "arabiske",
            Self::Ethiopic => "etiopiske",
            Self::Other => "fremmede",
        }
    }

    /// The English adjective: "Latin".
    #[must_use]
    pub const fn name_en(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
            Self::Greek => "Greek",
            Self::Arabic => "Arabic",
            Self::Ethiopic => "Ethiopic",
            Self::Other => "foreign",
        }
    }

    /// Whether some of its letters look like letters of the other two writings of which this is true.
    const fn has_doubles(self) -> bool {
        matches!(self, Self::Latin | Self::Cyrillic | Self::Greek)
    }
}

impl From<Script> for Writing {
    fn from(script: Script) -> Self {
        match script {
            Script::Latin => Self::Latin,
            Script::Cyrillic => Self::Cyrillic,
            Script::Arabic => Self::Arabic,
            Script::Ethiopic => Self::Ethiopic,
        }
    }
}

/// A run of letters without anything else in it but marks and apostrophes: part of a word with hyphens.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    let mut end = 0;
    for (at, letter) in text.char_indices() {
        let is_letter = letter.is_alphabetic() || letter == '_';
        let is_inside =
            matches!(letter, '\'' | '’' | '\u{200C}' | '\u{200D}' | '\u{AD}' | '\u{200B}') || is_mark(letter);
        if is_letter {
            open.get_or_insert(at);
            end = at + letter.len_utf8();
        } else if !(is_inside && open.is_some())
            && let Some(start) = open.take()
        {
            found.push(start..end);
        }
    }
    found.extend(open.map(|start| start..end));
    found
}

/// Combining marks of the scripts in use.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{487}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}'
        | '\u{670}' | '\u{6D6}'..='\u{6ED}' | '\u{135D}'..='\u{135F}')
}

/// A word whose letters are of two writings that look alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mixture {
    /// Where the word stands, in bytes.
    pub range: Range<usize>,
    /// The writing of most of its letters.
    pub most: Writing,
    /// The writing of the letters that do not belong there.
    pub strange: Writing,
    /// Those letters, each once.
    pub letters: Vec<char>,
}

/// Words with letters of two writings that look alike: `Нittedal` with a Cyrillic Н.
#[must_use]
pub fn mixtures(text: &str) -> Vec<Mixture> {
    // Nearly every text has letters of one writing only.
    let mut first = None;
    let mut doubles = text.chars().filter_map(Writing::of).filter(|writing| writing.has_doubles());
    if !doubles.any(|writing| *first.get_or_insert(writing) != writing) {
        return Vec::new();
    }
    words(text).into_iter().filter_map(|range| mixture(text, range)).collect()
}

fn mixture(text: &str, range: Range<usize>) -> Option<Mixture> {
    let letters = || text[range.clone()].chars().filter_map(|letter| Some((Writing::of(letter)?, letter)));
    let count = |writing: Writing| letters().filter(|(other, _)| *other == writing).count();
    let mut counts: Vec<(usize, Writing)> = [Writing::Latin, Writing::Cyrillic, Writing::Greek]
        .into_iter()
        .map(|writing| (count(writing), writing))
        .filter(|(count, writing)| *count > 0 && writing.has_doubles())
        .collect();
    counts.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let [(_, most), (_, strange), ..] = counts[..] else { return None };
    let mut strangers: Vec<char> =
        letters().filter(|(writing, _)| *writing == strange).map(|(_, letter)| letter).collect();
    strangers.sort_unstable();
    strangers.dedup();
    Some(Mixture { range, most, strange, letters: strangers })
}

/// Words that are not in the script of their language, in runs: bytes of the text, and the writing.
///
/// Left alone are addresses; words for which `is_name` holds; words of one or two Latin letters and
/// short abbreviations in capitals, which stand the same in every language (`SMS`, `B1`); and words of
/// two writings, which are [`mixtures`].
#[must_use]
pub fn foreign_runs(
    text: &str,
    script: Script,
    is_name: &dyn Fn(&str) -> bool,
) -> Vec<(Range<usize>, Writing)> {
    let own = Writing::from(script);
    if text.chars().filter_map(Writing::of).all(|writing| writing == own) {
        return Vec::new();
    }
    let mut runs: Vec<(Range<usize>, Writing)> = Vec::new();
    for word in words(text) {
        if is_in_address(text, &word) || mixture(text, word.clone()).is_some() {
            continue;
        }
        for (part, writing) in parts(text, word) {
            let letters = &text[part.clone()];
            if writing == own || is_usual_everywhere(letters, writing) || is_name(letters) {
                continue;
            }
            match runs.last_mut() {
                Some((last, known))
                    if *known == writing && !has_letters_of(&text[last.end..part.start], own) =>
                {
                    last.end = part.end;
                }
                _ => runs.push((part, writing)),
            }
        }
    }
    runs
}

fn has_letters_of(text: &str, writing: Writing) -> bool {
    text.chars().any(|letter| Writing::of(letter) == Some(writing))
}

/// The parts of a word that are of one writing: an Arabic "and" before a Latin name.
fn parts(text: &str, word: Range<usize>) -> Vec<(Range<usize>, Writing)> {
    let mut parts: Vec<(Range<usize>, Writing)> = Vec::new();
    for (at, letter) in text[word.clone()].char_indices() {
        let Some(writing) = Writing::of(letter) else { continue };
        let (start, end) = (word.start + at, word.start + at + letter.len_utf8());
        match parts.last_mut() {
            Some((part, known)) if *known == writing => part.end = end,
            _ => parts.push((start..end, writing)),
        }
    }
    parts
}

fn is_usual_everywhere(letters: &str, writing: Writing) -> bool {
    let count = letters.chars().count();
    match writing {
        Writing::Latin => count < 3 || count <= 5 && letters.chars().all(|letter| !letter.is_lowercase()),
        _ => count < 2,
    }
}

/// Whether a word is part of an e-mail or web address.
fn is_in_address(text: &str, word: &Range<usize>) -> bool {
    let start = text[..word.start].rfind(char::is_whitespace).map_or(0, |space| space + 1);
    let start = text.ceil_char_boundary(start);
    let end = text[word.end..].find(char::is_whitespace).map_or(text.len(), |space| word.end + space);
    let token = text[start..end].trim_matches(|c: char| !c.is_alphanumeric());
    let is_dotted = token.split('.').count() > 1
        && token.split('.').all(|label| !label.is_empty() && !label.starts_with(|c: char| c.is_uppercase()));
    token.contains('@') || token.contains("://") || is_dotted && token.is_ascii()
}

/// A letter that another language has instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongLetter {
    /// The letter.
    pub letter: char,
    /// What the language writes instead; `None` if that depends on the word.
    pub instead: Option<char>,
}

/// The letters that a language with the same script as others does not have, and that get into its
/// texts through keyboards of its neighbours. Arabic *yeh* and *kaf* have other code points than the
/// Persian letters that look the same; sources: CLDR exemplar characters of each language.
#[must_use]
pub fn wrong_letters(language: &Language) -> Vec<WrongLetter> {
    let pairs: &[(char, Option<char>)] = match language.code {
        "uk" => &[('ы', None), ('э', None), ('ё', None), ('ъ', None)],
        "ru" => &[('і', None), ('ї', None), ('є', None), ('ґ', None)],
        "ar" => &[('ی', Some('ي')), ('ک', Some('ك'))],
        "fa" | "prs" | "ckb" => &[('ي', Some('ی')), ('ى', Some('ی')), ('ك', Some('ک'))],
        // Pashto has five letters for i and e, the Arabic one among them.
        "ps" => &[('ك', Some('ک'))],
        "ur" => &[('ي', Some('ی')), ('ى', Some('ی')), ('ك', Some('ک')), ('ه', Some('ہ'))],
        _ => &[],
    };
    pairs.iter().map(|(letter, instead)| WrongLetter { letter: *letter, instead: *instead }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foreign(text: &str, code: &str) -> Vec<String> {
        let language = Language::find(code).expect("the tests name known languages");
        let is_name = |word: &str| ["Nittedal", "Helsenorge"].contains(&word);
        let runs = foreign_runs(text, language.script, &is_name);
        runs.into_iter().map(|(range, _)| text[range].to_owned()).collect()
    }

    #[test]
    fn words_of_another_script_are_found_in_runs() {
        assert_eq!(
            foreign("Скажіть: Jeg trenger tolk på ukrainsk. Дякую", "uk"),
            ["Jeg trenger tolk på ukrainsk"]
        );
        assert_eq!(foreign("Слово barnehage і слово kommune", "uk"), ["barnehage", "kommune"]);
        assert_eq!(foreign("اسأل kommunen الآن", "ar"), ["kommunen"]);
        assert_eq!(foreign("اسأل وkommunen", "ar"), ["kommunen"]);
        assert_eq!(foreign("ኣብ kommune ሕተት", "ti"), ["kommune"]);
        assert_eq!(foreign("Si мова her", "nb"), ["мова"]);
        assert_eq!(foreign("Si ትግርኛ her", "so"), ["ትግርኛ"]);
        assert_eq!(foreign("Shalom שלום", "en"), ["שלום"]);
    }

    #[test]
    fn names_addresses_abbreviations_and_own_words_are_left_alone() {
        for text in [
            "Місто Nittedal і Helsenorge-послуги",
            "Пишіть на post@nittedal.kommune.no або www.udi.no",
            "Рівень B1, SMS, SIM-картка, NAV",
            "п’ятниця, сім’я, пʼять",
            "24/7 № 5",
        ] {
            assert_eq!(foreign(text, "uk"), Vec::<String>::new(), "{text}");
        }
        assert_eq!(foreign("می\u{200C}روم، سازمان NAV", "prs"), Vec::<String>::new());
        assert_eq!(foreign("ʼbad Årsmøte Đakovo ñandú ª º µg", "nb"), Vec::<String>::new());
    }

    #[test]
    fn letters_that_look_alike_do_not_stand_in_one_word() {
        let found = mixtures("Нittedal і раypal, сім\u{2019}я SIM-картка e-пошта");
        let strange: Vec<(Writing, Vec<char>)> =
            found.iter().map(|found| (found.strange, found.letters.clone())).collect();
        assert_eq!(strange, [(Writing::Cyrillic, vec!['Н']), (Writing::Cyrillic, vec!['а', 'р'])]);
        assert_eq!(mixtures("وNAV ብNAV"), []);
    }

    #[test]
    fn no_language_lacks_the_letters_of_its_own_dates_and_name() {
        for language in Language::all() {
            let formatter = crate::locale::Formatter::new(language);
            let mut text = language.name.to_owned();
            (1..=12).for_each(|month| text.push_str(&formatter.month(month)));
            for wrong in wrong_letters(language) {
                assert!(!text.contains(wrong.letter), "{}: {}", language.code, wrong.letter);
                assert!(wrong.instead.is_none_or(|letter| letter != wrong.letter));
            }
        }
    }
}
