//! What a language must have before it goes into production: the sections in which every page is
//! translated, or translated and read by a person.
//!
//! A translation that is out of date stops nothing: an urgent correction must always go out, and where
//! an old text would be dangerous, `care: [reviewed]` takes it off the page.

use super::wording::names;
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::Language;
use crate::model::{Site, SitePage};
use crate::parse::{Coverage, Flag};
use crate::say;
use crate::source::Kind;
use crate::span::Span;

/// One diagnostic for each rule and language that a site in production does not keep.
pub(super) fn kept(site: &Site) -> Vec<Diagnostic> {
    if !site.is_production() {
        return Vec::new();
    }
    let others = || site.published().map(|tongue| tongue.language).filter(|it| it.code != site.source.code);
    let rules = site.settings.coverage.iter();
    rules.flat_map(|rule| others().filter_map(|language| broken(site, rule, language))).collect()
}

fn broken(site: &Site, rule: &Coverage, language: &'static Language) -> Option<Diagnostic> {
    let pages = site.pages_of(&rule.section.value);
    let lacking: Vec<(Span, Say)> =
        pages.into_iter().filter_map(|page| lacking(site, rule, page, language)).collect();
    if lacking.is_empty() {
        return None;
    }
    let (section, (nb, en)) = (&rule.section.value, names(&[language]));
    let (message, help) = match rule.reviewed {
        Flag::On => (
            say!(
                "delen `{section}` er ikke klar på {nb}: en som kan språket, må ha lest hver side",
                "the section `{section}` is not ready in {en}: a person who reads the language must have read every page"
            ),
            say!(
                "be en som kan språket, lese sidene og skrive `reviewed` med datoen under `translation`, eller sett språket til `state: in_progress` så lenge",
                "ask a person who reads the language to read the pages and write `reviewed` with the date under `translation`, or set the language to `state: in_progress` meanwhile"
            ),
        ),
        Flag::Off => (
            say!(
                "delen `{section}` er ikke klar på {nb}: hver side må være oversatt",
                "the section `{section}` is not ready in {en}: every page must be translated"
            ),
            say!(
                "få sidene oversatt, eller sett språket til `state: in_progress` så lenge",
                "have the pages translated, or set the language to `state: in_progress` meanwhile"
            ),
        ),
    };
    let diagnostic = Diagnostic::new(Code::Coverage, rule.section.span, message, help);
    Some(lacking.into_iter().fold(diagnostic, |diagnostic, (span, words)| diagnostic.label(span, words)))
}

/// What a page lacks, and where.
fn lacking(site: &Site, rule: &Coverage, page: &SitePage, language: &Language) -> Option<(Span, Say)> {
    let file = Kind::Page { id: page.id.clone(), lang: language.code.to_owned() };
    if site.broken.contains(&file) {
        return None;
    }
    let empty = page.original.document.blocks.is_empty();
    let Some(text) =
        page.translations.get(language.code).filter(|_| empty || page.is_written(language, site))
    else {
        return Some((
            page.original.span,
            say!("denne siden er ikke oversatt", "this page is not translated"),
        ));
    };
    let read = text.page.translation.as_ref().is_some_and(|note| note.reviewed.is_some());
    (rule.reviewed == Flag::On && !read).then(|| {
        let words = say!("ingen har lest denne oversettelsen", "nobody has read this translation");
        (text.page.span, words)
    })
}
