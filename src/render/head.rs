//! The head of a document: titles, robots, languages and the content security policy.

use super::view::{AlternateView, HeadView, HreflangView, Presence};
use super::words::{Reader, language_view};
use crate::locale::Language;
use crate::model::{Address, Site};

/// Nothing but what the site itself holds; no frame, form or foreign base, and nothing inline.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; script-src 'self'; \
    connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// A page that must leave no trace loads its style and the script by which it is left; it asks for
/// nothing else and stores nothing.
pub const TRACELESS_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; \
    base-uri 'none'; form-action 'none'";

/// What a page wants of its head.
#[derive(Debug)]
pub(super) struct Wanted<'a> {
    /// Text of `<title>`, without the name of the site.
    pub title: &'a str,
    /// Description.
    pub description: Option<String>,
    /// Who may find it.
    pub audience: Audience,
    /// The languages it is really written in, and the address in each.
    pub written: Vec<(&'static Language, Address)>,
    /// Structured data.
    pub structured_data: Option<String>,
}

/// Who may find a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// Search engines too.
    Everyone,
    /// Readers who are on the site: lists of numbers, pages that are not there.
    Readers,
    /// It must leave no trace: not found, not cached, no preview, no referrer.
    Traceless,
}

/// The head of the page at `reader.here`.
#[must_use]
pub(super) fn head(reader: &Reader<'_>, wanted: Wanted<'_>) -> HeadView {
    let site = reader.site;
    let found = wanted.audience == Audience::Everyone;
    let name = reader.words(&site.settings.name).text;
    let title = if wanted.title == name || wanted.audience == Audience::Traceless {
        wanted.title.to_owned()
    } else {
        format!("{} – {name}", wanted.title)
    };
    HeadView {
        title,
        description: wanted.description.filter(|_| wanted.audience != Audience::Traceless),
        robots: robots(site, wanted.audience).map(str::to_owned),
        referrer: if wanted.audience == Audience::Traceless {
            "no-referrer"
        } else {
            "strict-origin-when-cross-origin"
        }
        .to_owned(),
        canonical: found.then(|| reader.here.url(site)),
        hreflang: if found { hreflang(site, &wanted.written) } else { Vec::new() },
        structured_data: wanted.structured_data.filter(|_| found),
        csp: if wanted.audience == Audience::Traceless { TRACELESS_POLICY } else { POLICY }.to_owned(),
    }
}

fn robots(site: &Site, audience: Audience) -> Option<&'static str> {
    match audience {
        Audience::Traceless => Some("noindex, noarchive, nosnippet"),
        _ if !site.is_production() => Some("noindex, nofollow"),
        Audience::Readers => Some("noindex"),
        Audience::Everyone => None,
    }
}

/// Real translations only; the language chooser for everybody else.
fn hreflang(site: &Site, written: &[(&'static Language, Address)]) -> Vec<HreflangView> {
    let mut links: Vec<HreflangView> = written
        .iter()
        .map(|(language, address)| HreflangView {
            hreflang: language.tag.to_owned(),
            href: address.url(site),
        })
        .collect();
    links.push(HreflangView { hreflang: "x-default".to_owned(), href: Address::root().url(site) });
    links
}

/// The same page in every published language.
#[must_use]
pub(super) fn alternates(
    reader: &Reader<'_>,
    address: impl Fn(&'static Language) -> Address,
    written: impl Fn(&'static Language) -> Presence,
) -> Vec<AlternateView> {
    let one = |language: &'static Language| AlternateView {
        language: language_view(language),
        href: reader.link(&address(language)),
        current: if language.code == reader.chosen.code { Presence::Yes } else { Presence::No },
        written: written(language),
    };
    reader.site.published().map(|tongue| one(tongue.language)).collect()
}
