//! Pages that have moved: an old address leads to one page, and stands where no page is.
//!
//! An old address always leads to a living page and never to another old address, so that nobody can
//! be sent in a circle.

use crate::diagnostic::{Code, Diagnostic, Say};
use crate::model::{Address, Site, SitePage};
use crate::say;
use crate::span::{Span, Spanned};
use std::collections::BTreeMap;

/// A former address belongs to one page, and to none that exists.
pub(super) fn former_addresses(site: &Site) -> Vec<Diagnostic> {
    let pages = || site.pages.values();
    let living: BTreeMap<Address, &SitePage> =
        pages().map(|page| (Address::page(site.source, page), page)).collect();
    let mut known: BTreeMap<&str, (&SitePage, Span)> = BTreeMap::new();
    let mut out = Vec::new();
    for (page, former) in pages().flat_map(|page| page.fields().moved_from.iter().map(move |id| (page, id))) {
        let id = former.value.as_str();
        // A page that got an `address` of its own has moved from its own id.
        let named = site.pages.get(id).filter(|named| named.id != page.id);
        let there = living.get(&Address::former(site.source, id)).copied().or(named);
        let first = known.get(id).copied();
        known.entry(id).or_insert((page, former.span));
        out.extend(match (there, first) {
            (Some(there), _) if there.id == page.id => Some(itself(former)),
            (Some(there), _) => Some(taken(former, there)),
            (None, Some(first)) => Some(twice(former, page, first)),
            (None, None) => None,
        });
    }
    out
}

/// The page still has the address.
fn itself(former: &Spanned<String>) -> Diagnostic {
    let id = &former.value;
    wrong(
        former,
        say!(
            "siden har fortsatt adressen `{id}`, og kan ikke ha flyttet fra den",
            "the page still has the address `{id}` and cannot have moved from it"
        ),
    )
}

/// Another page has the address, or the name.
fn taken(former: &Spanned<String>, there: &SitePage) -> Diagnostic {
    let id = &former.value;
    let other = &there.id;
    let message = if other == id {
        say!("siden `{id}` finnes fortsatt", "the page `{id}` still exists")
    } else {
        say!("siden `{other}` har adressen `{id}` nå", "the page `{other}` has the address `{id}` now")
    };
    wrong(former, message).label(Span::file(there.source), say!("siden", "the page"))
}

/// The address is written before, here or elsewhere.
fn twice(former: &Spanned<String>, page: &SitePage, (first, place): (&SitePage, Span)) -> Diagnostic {
    let id = &former.value;
    let message = if first.id == page.id {
        say!("`{id}` står to ganger", "`{id}` is written twice")
    } else {
        say!("to sider sier at de har flyttet fra `{id}`", "two pages say that they moved from `{id}`")
    };
    wrong(former, message).label(place, say!("første gang her", "first here"))
}

fn wrong(former: &Spanned<String>, message: Say) -> Diagnostic {
    let help = say!("slett navnet her, eller rett det", "delete the name here, or correct it");
    Diagnostic::new(Code::DuplicateAddress, former.span, message, help)
}

/// Old addresses name the topic of a page; none may lead to one that leaves no trace.
pub(super) fn traceless(site: &Site) -> Vec<Diagnostic> {
    let pages = site.pages.values().filter(|page| page.is_traceless());
    pages
        .filter_map(|page| {
            let former = page.fields().moved_from.first()?;
            let (id, number) = (&former.value, page.number());
            Some(Diagnostic::new(
                Code::TracelessMoved,
                former.span,
                say!(
                    "den gamle adressen `{id}` fører ikke hit: den røper hva siden handler om",
                    "the old address `{id}` does not lead here: it tells what the page is about"
                ),
                say!(
                    "slett `moved_from`; siden finnes bare under nummeret {number}",
                    "delete `moved_from`; the page is found by its number {number} only"
                ),
            ))
        })
        .collect()
}
