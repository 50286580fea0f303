//! Waivers: `allow` in a page, or in `site.yaml`, keeps one kind of diagnostic quiet there, with a reason and
//! a last day.

use super::gather::meant;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::parse::fields::nearest;
use crate::parse::{Page, Waiver};
use crate::say;
use crate::span::SourceId;
use std::collections::{BTreeMap, BTreeSet};

/// Leaves out what pages waive: a waiver in the source text holds for the page in every language,
/// one in a translation for that translation only.
#[must_use]
pub fn apply(site: &Site, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let waived = waived(site);
    if waived.is_empty() {
        return diagnostics;
    }
    let pages = sources(site);
    // A diagnostic with several places is left out only if nobody needs any of them.
    let is_waived = |diagnostic: &Diagnostic| {
        let places = diagnostic.span.iter().chain(diagnostic.labels.iter().map(|label| &label.span));
        let own: BTreeSet<SourceId> =
            places.map(|span| span.source).filter(|source| pages.contains(source)).collect();
        !own.is_empty()
            && own
                .iter()
                .all(|source| waived.get(source).is_some_and(|codes| codes.contains(&diagnostic.code)))
    };
    diagnostics.into_iter().filter(|diagnostic| !is_waived(diagnostic)).collect()
}

/// The files that may have waivers: the settings, and those of pages.
fn sources(site: &Site) -> BTreeSet<SourceId> {
    let homes = site.homes.values().map(|home| home.span.source);
    let pages = site.pages.values().flat_map(|page| {
        std::iter::once(page.source).chain(page.translations.values().map(|text| text.source))
    });
    homes.chain(pages).chain([site.settings.span.source]).collect()
}

fn waived(site: &Site) -> BTreeMap<SourceId, BTreeSet<Code>> {
    let mut waived: BTreeMap<SourceId, BTreeSet<Code>> = BTreeMap::new();
    let mut add = |source: SourceId, page: &Page| {
        let codes: Vec<Code> = page.allow.iter().filter_map(|waiver| in_force(site, waiver)).collect();
        if !codes.is_empty() {
            waived.entry(source).or_default().extend(codes);
        }
    };
    site.homes.values().for_each(|home| add(home.span.source, home));
    for page in site.pages.values() {
        add(page.source, &page.original);
        for text in page.translations.values() {
            add(text.source, &page.original);
            add(text.source, &text.page);
        }
    }
    let own = site.settings.allow.iter().filter_map(|waiver| in_force(site, waiver));
    waived.entry(site.settings.span.source).or_default().extend(own);
    waived
}

/// The code that a waiver keeps quiet today.
#[must_use]
pub fn in_force(site: &Site, waiver: &Waiver) -> Option<Code> {
    let code = Code::named(&waiver.code.value).filter(|code| code.may_be_waived())?;
    waiver.until.as_ref().is_some_and(|until| until.value >= site.today).then_some(code)
}

/// Waivers that keep nothing quiet.
pub(super) fn bad(site: &Site) -> Vec<Diagnostic> {
    let homes = site.homes.values().map(|home| &**home);
    let pages = site.pages.values().flat_map(|page| {
        std::iter::once(&*page.original).chain(page.translations.values().map(|text| &*text.page))
    });
    let allowed = homes.chain(pages).flat_map(|page| &page.allow);
    allowed.chain(&site.settings.allow).filter_map(|waiver| bad_waiver(site, waiver)).collect()
}

fn bad_waiver(site: &Site, waiver: &Waiver) -> Option<Diagnostic> {
    let name = &waiver.code.value;
    let Some(code) = Code::named(name) else {
        let help = match nearest(name, Code::ALL.iter().map(|code| code.name())) {
            Some(near) => meant(near),
            None => say!(
                "kopier koden fra meldingen som skal bli stille",
                "copy the code from the message that is to be quiet"
            ),
        };
        return Some(Diagnostic::new(
            Code::BadWaiver,
            waiver.code.span,
            say!("det finnes ingen kode `{name}`", "there is no code `{name}`"),
            help,
        ));
    };
    if !code.may_be_waived() {
        let list = Code::ALL
            .iter()
            .filter(|code| code.may_be_waived())
            .map(|code| code.name())
            .collect::<Vec<_>>()
            .join(", ");
        return Some(Diagnostic::new(
            Code::BadWaiver,
            waiver.code.span,
            say!("`{name}` kan ikke unntas", "`{name}` cannot be waived"),
            say!(
                "slett unntaket og rett feilen i stedet; bare disse kan unntas: {list}",
                "delete the waiver and mend the fault instead; only these can be waived: {list}"
            ),
        ));
    }
    let until = waiver.until.as_ref().filter(|until| until.value < site.today)?;
    let day = until.value;
    let message =
        say!("unntaket gjaldt bare til og med {day}", "the waiver was valid only up to and including {day}");
    let help = say!(
        "slett unntaket, eller vurder det på nytt og sett en ny dato",
        "delete the waiver, or consider it again and set a new date"
    );
    Some(Diagnostic::new(Code::BadWaiver, until.span, message, help).as_warning())
}
