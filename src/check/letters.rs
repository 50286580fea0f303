//! Letters that do not belong to the language of a text, in pages, records and interface strings.

use super::sheet::Sheet;
use super::written::{self, Marks, Tongue, Written};
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::{
    Language, Mixture, Script, Writing, WrongLetter, foreign_runs, is_invisible, mixtures, wrong_letters,
};
use crate::model::Site;
use crate::parse::Words;
use crate::say;
use crate::span::{SourceId, Span};
use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

/// Most places of foreign words that are told one by one in a file; beyond that, the whole file is
/// in another language.
const MOST_PLACES: usize = 5;

/// Most letters of foreign words that a message shows.
const MOST_LETTERS: usize = 40;

/// The texts of a page.
pub(super) fn in_page(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    found(site, sheet.texts())
}

/// The texts of records.
pub(super) fn in_records(site: &Site) -> Vec<Diagnostic> {
    found(site, &written::records(site))
}

/// Interface strings.
pub(super) fn in_messages(site: &Site) -> Vec<Diagnostic> {
    let texts: Vec<Written> = written::messages(site).into_iter().flatten().collect();
    found(site, &texts)
}

/// Words in another script than their language has.
struct Foreign {
    span: Span,
    words: String,
    writing: Writing,
    language: &'static Language,
    marks: Marks,
}

fn found(site: &Site, texts: &[Written]) -> Vec<Diagnostic> {
    // Made when a word of another script is found, which most texts do not have.
    let names = LazyCell::new(|| names(site));
    let is_name = |word: &str| names.contains(&word.to_lowercase());
    let mut foreign: BTreeMap<(SourceId, &str), Vec<Foreign>> = BTreeMap::new();
    let mut wrong: BTreeMap<(SourceId, &str, char), (WrongLetter, Vec<Span>)> = BTreeMap::new();
    let mut out = Vec::new();
    for text in texts {
        for mixture in mixtures(&text.passage.text) {
            let span = text.passage.span(&mixture.range);
            out.push(mixed(&text.passage.text[mixture.range.clone()], &mixture, span).as_warning());
        }
        for (range, tongue) in &text.pieces {
            let Tongue::In(language) = *tongue else { continue };
            let piece = &text.passage.text[range.clone()];
            let span = |part: &std::ops::Range<usize>| {
                text.passage.span(&(range.start + part.start..range.start + part.end))
            };
            for (part, writing) in foreign_runs(piece, language.script, &is_name) {
                let (span, words) = (span(&part), piece[part].to_owned());
                let list = foreign.entry((span.source, language.code)).or_default();
                list.push(Foreign { span, words, writing, language, marks: text.marks });
            }
            for letter in wrong_letters(language) {
                for (at, character) in
                    piece.char_indices().filter(|(_, character)| *character == letter.letter)
                {
                    let span = span(&(at..at + character.len_utf8()));
                    let key = (span.source, language.code, character);
                    wrong.entry(key).or_insert_with(|| (letter, Vec::new())).1.push(span);
                }
            }
        }
    }
    out.extend(foreign.into_values().flat_map(|list| foreign_in_file(site, list)));
    out.extend(wrong.into_iter().map(|((_, code, _), (letter, spans))| not_its_letter(code, letter, &spans)));
    out
}

/// Words that stand the same in every language: proper names of the site, its contacts and places.
fn names(site: &Site) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut add = |text: &str| {
        let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        names.extend(words.map(str::to_lowercase));
    };
    site.settings.names.iter().for_each(|name| add(name));
    let mut proper = |words: &Words| words.name.iter().for_each(|name| add(&name.value));
    proper(&site.settings.name);
    for contact in site.contacts.values() {
        proper(&contact.name);
        contact.places.iter().filter_map(|place| place.name.as_ref()).for_each(&mut proper);
    }
    site.facts.values().for_each(|fact| proper(&fact.name));
    let places = site.contacts.values().flat_map(|contact| &contact.places);
    for address in places.filter_map(|place| place.visit.as_ref()) {
        address.street.iter().for_each(|street| add(street));
        add(&address.town);
    }
    names
}

fn foreign_in_file(site: &Site, mut list: Vec<Foreign>) -> Vec<Diagnostic> {
    list.sort_by_key(|foreign| foreign.span);
    list.dedup_by(|later, earlier| later.words == earlier.words);
    let more = list.len().saturating_sub(1);
    if list.len() <= MOST_PLACES {
        return list.iter().map(|foreign| in_another_script(site, foreign, 0)).collect();
    }
    list.first().map(|first| in_another_script(site, first, more)).into_iter().collect()
}

fn in_another_script(site: &Site, foreign: &Foreign, more: usize) -> Diagnostic {
    let Foreign { span, words, writing, language, marks } = foreign;
    let words = shown(words);
    let (nb, en) = (language.name_nb, language.name_en);
    let (script_nb, script_en) = (writing.name_nb(), writing.name_en());
    if more > 0 {
        return Diagnostic::new(
            Code::ForeignScript,
            *span,
            say!(
                "her og {more} andre steder i fila står {script_nb} bokstaver i en tekst på {nb}",
                "here and in {more} other places of the file, {script_en} letters stand in a text in {en}"
            ),
            say!(
                "se om fila er på rett språk, og oversett det som mangler",
                "see whether the file is in the right language, and translate what is missing"
            ),
        );
    }
    let help = match marks {
        Marks::Possible => {
            let code = likely(site, *writing).unwrap_or("…");
            say!(
                "oversett ordene, eller skriv `[{words}](lang:{code})`; er det et navn, legg det til under `names` i `site.yaml`",
                "translate the words, or write `[{words}](lang:{code})`; if it is a name, add it under `names` in `site.yaml`"
            )
        }
        Marks::Impossible => say!(
            "oversett ordene; er det et navn, legg det til under `names` i `site.yaml`",
            "translate the words; if it is a name, add it under `names` in `site.yaml`"
        ),
    };
    Diagnostic::new(
        Code::ForeignScript,
        *span,
        say!(
            "«{words}» har {script_nb} bokstaver i en tekst på {nb}",
            "“{words}” has {script_en} letters in a text in {en}"
        ),
        help,
    )
}

/// Words as a message repeats them: not too many, and nothing invisible among them.
fn shown(words: &str) -> String {
    let visible = || words.chars().filter(|letter| !is_invisible(*letter));
    let end = if visible().count() > MOST_LETTERS { "…" } else { "" };
    visible().take(MOST_LETTERS).chain(end.chars()).collect()
}

/// The language of the site that words in `writing` are probably in: the source language, or the
/// only one with that script.
fn likely(site: &Site, writing: Writing) -> Option<&'static str> {
    let has = |script: Script| Writing::from(script) == writing;
    if has(site.source.script) {
        return Some(site.source.code);
    }
    let mut tongues = site.tongues.iter().filter(|tongue| has(tongue.language.script));
    tongues.next().filter(|_| tongues.next().is_none()).map(|tongue| tongue.language.code)
}

/// A word of two writings that look alike. In an address, it leads to a place that the reader cannot
/// tell from another; in a text, it is only hard to find.
pub(super) fn mixed(word: &str, mixture: &Mixture, span: Span) -> Diagnostic {
    let word = shown(word);
    let (most_nb, most_en) = (mixture.most.name_nb(), mixture.most.name_en());
    let (strange_nb, strange_en) = (mixture.strange.name_nb(), mixture.strange.name_en());
    let letters = mixture
        .letters
        .iter()
        .map(|letter| format!("`{letter}` (U+{:04X})", u32::from(*letter)))
        .collect::<Vec<_>>()
        .join(", ");
    Diagnostic::new(
        Code::LookalikeLetters,
        span,
        say!(
            "«{word}» blander {most_nb} og {strange_nb} bokstaver, som ser like ut",
            "“{word}” mixes {most_en} and {strange_en} letters, which look alike"
        ),
        say!(
            "skriv ordet på nytt med bare {most_nb} bokstaver; disse er {strange_nb}: {letters}",
            "write the word again with {most_en} letters only; these are {strange_en}: {letters}"
        ),
    )
}

fn not_its_letter(code: &str, wrong: WrongLetter, spans: &[Span]) -> Diagnostic {
    let language = Language::find(code);
    let (nb, en) = language.map_or((code, code), |language| (language.name_nb, language.name_en));
    let letter = wrong.letter;
    let point = format!("U+{:04X}", u32::from(letter));
    let first = spans.iter().min().copied().unwrap_or_default();
    let message = match spans.len() {
        0 | 1 => say!(
            "bokstaven `{letter}` ({point}) hører ikke til {nb}",
            "the letter `{letter}` ({point}) does not belong to {en}"
        ),
        count => say!(
            "bokstaven `{letter}` ({point}) hører ikke til {nb}; den står {count} ganger i fila",
            "the letter `{letter}` ({point}) does not belong to {en}; it stands {count} times in the file"
        ),
    };
    Diagnostic::new(Code::WrongLetter, first, message, instead(wrong, nb, en))
}

fn instead(wrong: WrongLetter, nb: &str, en: &str) -> Say {
    match wrong.instead {
        Some(right) => {
            let point = format!("U+{:04X}", u32::from(right));
            say!(
                "skriv `{right}` ({point}), som ser lik ut, men er bokstaven på {nb}; bruk «søk og erstatt»",
                "write `{right}` ({point}), which looks the same but is the letter of {en}; use find and replace"
            )
        }
        None => say!(
            "skriv ordet slik det skrives på {nb}; er det på et annet språk, skriv `[ordet](lang:…)`",
            "write the word as it is written in {en}; if it is in another language, write `[the word](lang:…)`"
        ),
    }
}
