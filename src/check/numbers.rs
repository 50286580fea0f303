//! Numbers and addresses of pages: each belongs to one page, for good.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Address, Site};
use crate::say;
use crate::span::Span;
use std::collections::BTreeMap;

/// A number belongs to one page.
pub(super) fn duplicates(site: &Site) -> Vec<Diagnostic> {
    let mut pages: BTreeMap<i64, Vec<(&str, Span)>> = BTreeMap::new();
    for page in site.pages.values() {
        if let Some(number) = &page.fields().number {
            pages.entry(number.value).or_default().push((&page.id, number.span));
        }
    }
    let free_after =
        |number: i64| (number..=9999).find(|number| !pages.contains_key(number)).unwrap_or(number);
    let shared = pages.iter().filter(|(_, places)| places.len() > 1);
    shared
        .map(|(number, places)| {
            let (id, free) = (places[0].0, free_after(*number));
            let diagnostic = Diagnostic::new(
                Code::DuplicateNumberOfPage,
                places[1].1,
                say!("siden `{id}` har allerede nummeret {number}", "the page `{id}` already has the number {number}"),
                say!("gi den nyeste siden et nummer som ingen har, for eksempel {free}; den gamle skal beholde sitt", "give the newer page a number that no page has, such as {free}; the older one keeps its own"),
            );
            places.iter().enumerate().filter(|(at, _)| *at != 1).fold(diagnostic, |diagnostic, (at, (_, span))| {
                diagnostic.label(*span, if at == 0 { say!("første gang her", "first here") } else { say!("og her", "and here") })
            })
        })
        .collect()
}

/// An address belongs to one page or list. The addresses of one language are those of all.
pub(super) fn addresses(site: &Site) -> Vec<Diagnostic> {
    let mut taken: BTreeMap<Address, (String, Span)> = BTreeMap::new();
    let mut out = Vec::new();
    for name in ["contacts", "glossary", "a-z"] {
        taken.insert(Address::list(site.source, name), (name.to_owned(), site.settings.span));
    }
    for page in site.pages.values() {
        let span = page.fields().number.as_ref().map_or(page.original.span, |number| number.span);
        taken
            .entry(Address::number_in(site.source, page.number()))
            .or_insert_with(|| (page.id.clone(), span));
    }
    for section in site.sections.values() {
        claim(&mut taken, &mut out, Address::list(site.source, &section.id), (&section.id, section.span));
    }
    for page in site.pages.values().filter(|page| !page.is_traceless()) {
        let span = page.fields().address.as_ref().map_or(page.original.span, |address| address.span);
        claim(&mut taken, &mut out, Address::page(site.source, page), (&page.id, span));
    }
    out
}

fn claim(
    taken: &mut BTreeMap<Address, (String, Span)>,
    out: &mut Vec<Diagnostic>,
    address: Address,
    (id, span): (&str, Span),
) {
    let Some((other, first)) = taken.get(&address) else {
        taken.insert(address, (id.to_owned(), span));
        return;
    };
    let folder = address.folder();
    out.push(
        Diagnostic::new(
            Code::DuplicateAddress,
            span,
            say!(
                "`{id}` får samme adresse som `{other}`: {folder}",
                "`{id}` gets the same address as `{other}`: {folder}"
            ),
            say!(
                "gi en av dem et annet navn, eller en annen `address`",
                "give one of them another name, or another `address`"
            ),
        )
        .label(*first, say!("den andre", "the other one")),
    );
}

/// A former id belongs to one page, and to none that exists.
pub(super) fn former_addresses(site: &Site) -> Vec<Diagnostic> {
    let mut known: BTreeMap<&str, Span> = BTreeMap::new();
    let mut out = Vec::new();
    for former in site.pages.values().flat_map(|page| &page.fields().moved_from) {
        let id = former.value.as_str();
        let help = say!("slett navnet her, eller rett det", "delete the name here, or correct it");
        if let Some(page) = site.pages.get(id) {
            let message = say!("siden `{id}` finnes fortsatt", "the page `{id}` still exists");
            out.push(
                Diagnostic::new(Code::DuplicateAddress, former.span, message, help)
                    .label(page.original.span, say!("siden", "the page")),
            );
        } else if let Some(first) = known.get(id) {
            let message = say!(
                "to sider sier at de har flyttet fra `{id}`",
                "two pages say that they moved from `{id}`"
            );
            out.push(
                Diagnostic::new(Code::DuplicateAddress, former.span, message, help)
                    .label(*first, say!("første gang her", "first here")),
            );
        } else {
            known.insert(id, former.span);
        }
    }
    out
}
