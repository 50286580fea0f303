//! Texts of records, settings and the interface that changed after they were translated.
//!
//! Readers see no sign of it on a contact card or a button, and numbers are shared, so that the old
//! words stay; the one who changed the Norwegian words is told here. Pages are left to `status` and to
//! the notice that readers get: their translations take weeks, and a warning that always stands there
//! hides the others.

use super::wording::names;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Language;
use crate::model::{Site, State, Translatable};
use crate::say;
use crate::span::{SourceId, Span};
use std::collections::{BTreeMap, BTreeSet};

/// What is out of date in one file.
#[derive(Default)]
struct Lag {
    /// Where the source has changed.
    places: BTreeSet<Span>,
    /// Codes of the languages that still say the old words.
    languages: BTreeSet<&'static str>,
    /// What can be accepted: names without the language.
    names: Vec<String>,
}

/// One diagnostic for each file with texts that changed after they were translated.
pub(super) fn outdated(site: &Site) -> Vec<Diagnostic> {
    let mut files: BTreeMap<SourceId, Lag> = BTreeMap::new();
    // The front page has a notice of its own kind: it is a page.
    let others = site.translatables().into_iter().filter(|found| found.name != "_home");
    for Translatable { name, span, languages, .. } in others {
        for tongue in site.published() {
            let standing = languages.get(tongue.language.code);
            let Some(State::Outdated(changes)) = standing.and_then(|standing| standing.state.as_ref()) else {
                continue;
            };
            let lag = files.entry(span.source).or_default();
            lag.places.extend(&changes.source);
            lag.languages.insert(tongue.language.code);
            if lag.names.last() != Some(&name) {
                lag.names.push(name.clone());
            }
        }
    }
    files.into_values().filter_map(|lag| told(site, &lag)).collect()
}

fn told(site: &Site, lag: &Lag) -> Option<Diagnostic> {
    let mut places = lag.places.iter();
    let languages: Vec<&Language> = site
        .published()
        .map(|tongue| tongue.language)
        .filter(|language| lag.languages.contains(language.code))
        .collect();
    let (nb, en) = names(&languages);
    let (name, first) = (lag.names.first()?, languages.first()?.code);
    let name = if name.starts_with("locales/") && lag.names.len() > 1 { "'locales/*" } else { name };
    let end = if name.starts_with('\'') { "'" } else { "" };
    let diagnostic = Diagnostic::new(
        Code::OutdatedText,
        *places.next()?,
        say!(
            "teksten er endret etter at den ble oversatt til {nb}",
            "the text was changed after it was translated into {en}"
        ),
        say!(
            "få den oversatt på nytt; når oversettelsen stemmer, kjør `veiviser accept {name}.{first}{end}`",
            "have it translated again; when the translation is right, run `veiviser accept {name}.{first}{end}`"
        ),
    );
    Some(
        places.fold(diagnostic, |diagnostic, span| {
            diagnostic.label(*span, say!("denne også", "this one, too"))
        }),
    )
}
