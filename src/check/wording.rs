//! Texts of records: each exists in every language that readers can choose.

use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Language;
use crate::model::Site;
use crate::parse::Words;
use crate::say;
use crate::span::Span;

/// A text of a record, and what it is called in its file.
pub(super) struct Wording<'a> {
    /// The field.
    pub field: &'static str,
    /// What it says.
    pub words: &'a Words,
    /// Whether it must exist in every language.
    pub need: Need,
}

/// Whether a text must exist in every language.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// In all of them.
    Everywhere,
    /// In all but the Norwegian ones: the text explains a Norwegian word.
    OutsideNorwegian,
}

/// Every text of every record.
pub(super) fn all(site: &Site) -> Vec<Wording<'_>> {
    let mut all = Vec::new();
    let mut push = |field, words| all.push(Wording { field, words, need: Need::Everywhere });
    push("name", &site.settings.name);
    site.settings.owners.values().for_each(|name| push("owners", name));
    for section in site.sections.values() {
        push("title", &section.title);
        push("summary", &section.summary);
    }
    for contact in site.contacts.values() {
        push("name", &contact.name);
        contact
            .channels
            .iter()
            .filter_map(|channel| channel.label.as_ref())
            .for_each(|label| push("label", label));
        contact.places.iter().filter_map(|place| place.name.as_ref()).for_each(|name| push("name", name));
        contact.response_time.iter().for_each(|time| push("response_time", time));
    }
    site.facts.values().for_each(|fact| push("name", &fact.name));
    for activity in site.activities.values() {
        push("title", &activity.title);
        push("summary", &activity.summary);
    }
    site.notices.values().for_each(|notice| push("text", &notice.text));
    site.terms.values().for_each(|term| push("explain", &term.explain));
    all.extend(site.terms.values().map(|term| Wording {
        field: "word",
        words: &term.word,
        need: Need::OutsideNorwegian,
    }));
    all
}

/// One diagnostic for each text that lacks languages.
pub(super) fn missing(site: &Site) -> Vec<Diagnostic> {
    let words = all(site).into_iter().filter_map(|wording| missing_in(site, &wording));
    words
        .chain(site.terms.values().filter_map(|term| unwritten_word(site, &term.word, term.term.span)))
        .collect()
}

fn missing_in(site: &Site, wording: &Wording<'_>) -> Option<Diagnostic> {
    let words = wording.words;
    // A field that is not there at all was reported when the file was read.
    if words.name.is_some() || words.codes.is_empty() && words.span == Span::default() {
        return None;
    }
    let place = words
        .codes
        .get(site.source.code)
        .or_else(|| words.codes.values().min())
        .copied()
        .unwrap_or(words.span);
    lacking(site, wording, place)
}

/// A term without any translated word.
fn unwritten_word(site: &Site, word: &Words, place: Span) -> Option<Diagnostic> {
    let nothing = word.name.is_none() && word.codes.is_empty() && word.span == Span::default();
    nothing
        .then(|| lacking(site, &Wording { field: "word", words: word, need: Need::OutsideNorwegian }, place))
        .flatten()
}

fn lacking(site: &Site, wording: &Wording<'_>, place: Span) -> Option<Diagnostic> {
    let wanted = site.published().map(|tongue| tongue.language);
    let wanted =
        wanted.filter(|language| wording.need == Need::Everywhere || !matches!(language.code, "nb" | "nn"));
    let lacking: Vec<&Language> =
        wanted.filter(|language| !wording.words.codes.contains_key(language.code)).collect();
    let first = lacking.first()?.code;
    let field = wording.field;
    let (nb, en) = names(&lacking);
    let diagnostic = Diagnostic::new(
        Code::MissingText,
        place,
        say!("`{field}` mangler på {nb}", "`{field}` is missing in {en}"),
        say!(
            "legg til teksten på hvert språk som mangler, for eksempel `{first}: …`",
            "add the text in each language that is missing, for example `{first}: …`"
        ),
    );
    // A translator who lags behind stops nothing: readers get the words in a language they fall back
    // to. Without words in the source language there are none.
    let source = lacking.iter().any(|language| language.code == site.source.code);
    Some(if source { diagnostic } else { diagnostic.as_warning() })
}

/// The names of languages in Norwegian and in English.
pub(super) fn names(languages: &[&Language]) -> (String, String) {
    let join = |name: fn(&Language) -> &'static str| {
        languages.iter().map(|language| name(language)).collect::<Vec<_>>().join(", ")
    };
    (join(|language| language.name_nb), join(|language| language.name_en))
}
