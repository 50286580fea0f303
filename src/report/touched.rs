//! What a changed file touches: the pages and languages that show a contact, a fact or a word, and the
//! translations that no longer follow their source.

use crate::locale::Language;
use crate::model::{Site, SitePage};
use crate::parse::{Page, Target};
use crate::source::Kind;

/// What a changed file touches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touched {
    /// These pages show it, in these languages.
    Shown {
        /// Its id.
        name: String,
        /// Ids of pages.
        pages: Vec<String>,
        /// In these languages.
        languages: Vec<&'static Language>,
    },
    /// Every page shows it.
    Everywhere {
        /// Its id.
        name: String,
        /// In these languages.
        languages: Vec<&'static Language>,
    },
    /// These translations of a page no longer say what it says.
    Outdated {
        /// Id of the page.
        name: String,
        /// In these languages.
        languages: Vec<&'static Language>,
    },
}

/// What the file `kind` of `site` touches; none if it is only shown where it stands.
#[must_use]
pub fn touched(site: &Site, kind: &Kind) -> Option<Touched> {
    // What a file shows that cannot be read, nobody knows.
    if site.broken.contains(kind) {
        return None;
    }
    match kind {
        Kind::Contact { id } if site.primary().is_some_and(|primary| primary.id == *id) => {
            Some(Touched::Everywhere { name: id.clone(), languages: published(site) })
        }
        Kind::Contact { id } => Some(shown(site, id, |page| {
            page.fields().contacts.iter().any(|contact| contact.value == *id)
                || links(page, &Target::Contact(id.clone()))
        })),
        Kind::Fact { id } => Some(shown(site, id, |page| {
            page.fields().deadlines.iter().any(|fact| fact.value == *id)
                || links(page, &Target::Fact(id.clone()))
        })),
        Kind::Term { id } => Some(shown(site, id, |page| links(page, &Target::Term(id.clone())))),
        Kind::Page { id, lang } if lang == site.source.code => outdated(site, site.pages.get(id)?),
        _ => None,
    }
}

fn published(site: &Site) -> Vec<&'static Language> {
    site.published().map(|tongue| tongue.language).collect()
}

fn shown(site: &Site, id: &str, shows: impl Fn(&SitePage) -> bool) -> Touched {
    let pages = site.live_pages().filter(|page| shows(page)).map(|page| page.id.clone()).collect();
    Touched::Shown { name: id.to_owned(), pages, languages: published(site) }
}

/// Whether the page leads to `target` in any language.
fn links(page: &SitePage, target: &Target) -> bool {
    let leads = |page: &Page| page.document.links().iter().any(|link| link.target == *target);
    leads(&page.original) || page.translations.values().any(|text| leads(&text.page))
}

fn outdated(site: &Site, page: &SitePage) -> Option<Touched> {
    let is_late = |language: &&'static Language| {
        page.translations.get(language.code).is_some_and(|text| !text.state.is_current())
    };
    let languages: Vec<&'static Language> = published(site).into_iter().filter(is_late).collect();
    (!languages.is_empty()).then(|| Touched::Outdated { name: page.id.clone(), languages })
}
