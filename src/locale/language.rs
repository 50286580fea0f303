//! The languages that Veiviser knows, with their names, tags, scripts and directions.
//!
//! The table is our own because Unicode has no own name for several of them (`prs`, `kmr`, `se`)
//! and calls Dari "Persian (Afghanistan)". Tags and directions are held against ICU in the tests.
//! The names in Norwegian are those an interpreter service uses, so that a reader can show the
//! sentence "Jeg trenger tolk på …" to the person in front of them.

/// The direction in which a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`: `ltr` or `rtl`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The script in which a language is written on the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Script {
    /// Latin letters.
    Latin,
    /// Cyrillic letters.
    Cyrillic,
    /// Arabic letters, also those of Persian, Pashto, Urdu and Sorani.
    Arabic,
    /// Ethiopic syllables (Geʽez).
    Ethiopic,
}

impl Script {
    /// The four-letter code of ISO 15924, such as `Latn`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Latin => "Latn",
            Self::Cyrillic => "Cyrl",
            Self::Arabic => "Arab",
            Self::Ethiopic => "Ethi",
        }
    }

    /// The script of a letter; `None` for digits, signs and letters of other scripts.
    #[must_use]
    pub fn of(letter: char) -> Option<Self> {
        if !letter.is_alphabetic() {
            return None;
        }
        match u32::from(letter) {
            0x41..=0x24F | 0x1E00..=0x1EFF => Some(Self::Latin),
            0x400..=0x52F => Some(Self::Cyrillic),
            0x600..=0x6FF | 0x750..=0x77F | 0x8A0..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF => {
                Some(Self::Arabic)
            }
            0x1200..=0x139F | 0x2D80..=0x2DDF | 0xAB00..=0xAB2F => Some(Self::Ethiopic),
            _ => None,
        }
    }
}

/// Codes of countries and older codes that people write for languages.
const CONFUSED: [(&str, &str); 5] = [("no", "nb"), ("ua", "uk"), ("gb", "en"), ("er", "ti"), ("ku", "kmr")];

/// One language of the table. Two languages are the same if their codes are.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Language {
    /// The code of the site: in file names, folders and `site.yaml`, such as `prs`.
    pub code: &'static str,
    /// The canonical BCP 47 tag for the attribute `lang`, such as `fa-AF` for `prs`.
    pub tag: &'static str,
    /// Its own name in its own script.
    pub name: &'static str,
    /// The Norwegian name as it stands in "Jeg trenger tolk på tigrinja".
    pub name_nb: &'static str,
    /// The English name as it stands in a sentence.
    pub name_en: &'static str,
    /// The direction of its writing.
    pub direction: Direction,
    /// Its script.
    pub script: Script,
}

impl Language {
    /// The language with this code (`prs`) or canonical tag (`fa-AF`), letter case ignored.
    #[must_use]
    pub fn find(code: &str) -> Option<&'static Self> {
        let by_code = TABLE.iter().find(|language| language.code.eq_ignore_ascii_case(code));
        by_code.or_else(|| TABLE.iter().find(|language| language.tag.eq_ignore_ascii_case(code)))
    }

    /// The language that somebody means by `code`: a code or tag of the table, the code of a country
    /// (`ua`), or a name (`Kiswahili`, `tigrinja`). Letter case does not matter.
    #[must_use]
    pub fn meant(code: &str) -> Option<&'static Self> {
        let confused = CONFUSED.iter().find(|(wrong, _)| wrong.eq_ignore_ascii_case(code));
        Self::find(confused.map_or(code, |(_, right)| *right)).or_else(|| {
            let wanted = code.to_lowercase();
            let is_name = |name: &str| name.to_lowercase() == wanted;
            TABLE.iter().find(|language| {
                is_name(language.name) || is_name(language.name_nb) || is_name(language.name_en)
            })
        })
    }

    /// Languages whose readers can read this one's pages when their own are missing, the best first:
    /// the other written Norwegian, and Persian and Dari, which are one written language. Others that
    /// many people also read, such as Russian beside Ukrainian, are for people to choose, not for us.
    #[must_use]
    pub fn relatives(&self) -> &'static [&'static str] {
        match self.code {
            "nn" => &["nb"],
            "nb" => &["nn"],
            "se" => &["nb", "nn"],
            "prs" => &["fa"],
            "fa" => &["prs"],
            _ => &[],
        }
    }

    /// The languages of voices that may read this one aloud on a reader's device, as BCP 47 subtags, the
    /// best first; none where devices are not known to have a voice.
    ///
    /// The table is reviewed by hand: telephones offer languages whose voice is not there and then read
    /// with an English one. No telephone is listed with a voice for Somali, Tigrinya, Pashto, Dari or
    /// Kurdish, and Android with none for Persian (lists of voices at
    /// <https://github.com/HadrienGardeur/web-speech-recommended-voices>). Those need recordings.
    #[must_use]
    pub fn voices(&self) -> &'static [&'static str] {
        match self.code {
            "nb" => &["nb", "no"],
            "nn" => &["nn", "nb", "no"],
            "en" => &["en"],
            "uk" => &["uk"],
            "ar" => &["ar"],
            "tr" => &["tr"],
            "pl" => &["pl"],
            "ru" => &["ru"],
            "fr" => &["fr"],
            "es" => &["es"],
            _ => &[],
        }
    }

    /// Every language, in the order in which the domain study ranks them for Norway.
    #[must_use]
    pub fn all() -> &'static [Self] {
        &TABLE
    }
}

/// A row of the table; the direction follows from the script.
const fn row(codes: [&'static str; 2], names: [&'static str; 3], script: Script) -> Language {
    let direction = match script {
        Script::Arabic => Direction::Rtl,
        Script::Latin | Script::Cyrillic | Script::Ethiopic => Direction::Ltr,
    };
    let [code, tag] = codes;
    let [name, name_nb, name_en] = names;
    Language { code, tag, name, name_nb, name_en, direction, script }
}

/// Codes and tags, then own, Norwegian and English names.
static TABLE: [Language; 22] = [
    row(["nb", "nb"], ["Norsk", "norsk", "Norwegian"], Script::Latin),
    row(["nn", "nn"], ["Norsk nynorsk", "nynorsk", "Norwegian Nynorsk"], Script::Latin),
    row(["uk", "uk"], ["Українська", "ukrainsk", "Ukrainian"], Script::Cyrillic),
    row(["en", "en"], ["English", "engelsk", "English"], Script::Latin),
    row(["ar", "ar"], ["العربية", "arabisk", "Arabic"], Script::Arabic),
    row(["ti", "ti"], ["ትግርኛ", "tigrinja", "Tigrinya"], Script::Ethiopic),
    row(["prs", "fa-AF"], ["دری", "dari", "Dari"], Script::Arabic),
    row(["so", "so"], ["Soomaali", "somali", "Somali"], Script::Latin),
    row(["ps", "ps"], ["پښتو", "pashto", "Pashto"], Script::Arabic),
    row(["sw", "sw"], ["Kiswahili", "swahili", "Swahili"], Script::Latin),
    row(["kmr", "ku"], ["Kurmancî", "kurdisk (kurmanji)", "Kurdish (Kurmanji)"], Script::Latin),
    row(["tr", "tr"], ["Türkçe", "tyrkisk", "Turkish"], Script::Latin),
    row(["fa", "fa"], ["فارسی", "persisk", "Persian"], Script::Arabic),
    row(["ru", "ru"], ["Русский", "russisk", "Russian"], Script::Cyrillic),
    row(["fr", "fr"], ["Français", "fransk", "French"], Script::Latin),
    row(["ckb", "ckb"], ["کوردی (سۆرانی)", "kurdisk (sorani)", "Kurdish (Sorani)"], Script::Arabic),
    row(["am", "am"], ["አማርኛ", "amharisk", "Amharic"], Script::Ethiopic),
    row(["pl", "pl"], ["Polski", "polsk", "Polish"], Script::Latin),
    row(["lt", "lt"], ["Lietuvių", "litauisk", "Lithuanian"], Script::Latin),
    row(["ur", "ur"], ["اردو", "urdu", "Urdu"], Script::Arabic),
    row(["es", "es"], ["Español", "spansk", "Spanish"], Script::Latin),
    row(["se", "se"], ["Davvisámegiella", "nordsamisk", "Northern Sami"], Script::Latin),
];

#[cfg(test)]
mod tests {
    use super::{Direction, Language, Script};
    use icu_locale::{Direction as Icu, Locale, LocaleCanonicalizer, LocaleDirectionality};
    use std::collections::BTreeSet;

    #[test]
    fn tags_are_what_the_canonicaliser_of_unicode_makes_of_the_codes() {
        let canonicalizer = LocaleCanonicalizer::new_extended();
        for language in Language::all() {
            let mut locale: Locale = language.code.parse().expect("codes are well-formed");
            canonicalizer.canonicalize(&mut locale);
            assert_eq!(locale.to_string(), language.tag, "{}", language.code);
        }
    }

    #[test]
    fn directions_are_those_of_unicode() {
        let directionality = LocaleDirectionality::new_extended();
        for language in Language::all() {
            let locale: Locale = language.tag.parse().expect("tags are well-formed");
            let expected = match directionality.get(&locale.id) {
                Some(Icu::RightToLeft) => Direction::Rtl,
                Some(Icu::LeftToRight) => Direction::Ltr,
                other => panic!("{} has direction {other:?}", language.code),
            };
            assert_eq!(language.direction, expected, "{}", language.code);
        }
    }

    #[test]
    fn own_names_are_written_in_the_own_script() {
        for language in Language::all() {
            for letter in language.name.chars().filter(|letter| letter.is_alphabetic()) {
                assert_eq!(Script::of(letter), Some(language.script), "{}", language.name);
            }
        }
    }

    #[test]
    fn every_language_is_found_by_its_code_and_its_tag() {
        let codes: BTreeSet<_> = Language::all().iter().map(|language| language.code).collect();
        assert_eq!(codes.len(), 22);
        for language in Language::all() {
            assert_eq!(Language::find(language.code), Some(language));
            assert_eq!(Language::find(language.tag), Some(language));
        }
        assert_eq!(Language::find("FA-af").map(|language| language.code), Some("prs"));
        assert_eq!(Language::find("xx"), None);
    }
}
