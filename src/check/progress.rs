//! Languages in progress: nobody can choose them and nothing is written in them, so that what is
//! wrong in their files must not keep the others from being built.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::span::SourceId;
use std::collections::BTreeSet;

/// Makes warnings of what was found in languages in progress, all but personal data.
pub(super) fn soften(site: &Site, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let unfinished = sources(site);
    let waits = |diagnostic: &Diagnostic| {
        diagnostic.code != Code::IdentityNumber
            && diagnostic.span.is_some_and(|span| unfinished.contains(&span.source))
    };
    diagnostics
        .into_iter()
        .map(|diagnostic| if waits(&diagnostic) { diagnostic.as_warning() } else { diagnostic })
        .collect()
}

/// The files of languages in progress.
fn sources(site: &Site) -> BTreeSet<SourceId> {
    let tongues = site
        .tongues
        .iter()
        .filter(|tongue| !tongue.is_published() && tongue.language.code != site.source.code);
    tongues.flat_map(|tongue| of(site, tongue.language.code)).collect()
}

fn of(site: &Site, code: &str) -> Vec<SourceId> {
    let homes = site.homes.get(code).map(|home| home.span.source);
    let pages = site.pages.values().filter_map(|page| page.translations.get(code)).map(|text| text.source);
    let messages = site.messages.get(code).into_iter().flatten().map(|(source, _)| *source);
    homes.into_iter().chain(pages).chain(messages).collect()
}
