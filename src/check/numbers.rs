//! Numbers and addresses of pages: each belongs to one page, for good.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Address, Site, SitePage};
use crate::say;
use crate::span::{SourceId, Span};
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
            let (pages, free) = (places.len(), free_after(*number));
            let ids: Vec<String> = places.iter().map(|(id, _)| format!("`{id}`")).collect();
            let (last, before) = ids.split_last().expect("a shared number has two places");
            let before = before.join(", ");
            let message = match pages {
                2 => say!(
                    "to sider har nummeret {number}: {before} og {last}",
                    "two pages have the number {number}: {before} and {last}"
                ),
                _ => say!(
                    "{pages} sider har nummeret {number}: {before} og {last}",
                    "{pages} pages have the number {number}: {before} and {last}"
                ),
            };
            let help = say!(
                "gi den nyeste siden et nummer som ingen har, for eksempel {free}; den gamle skal beholde sitt",
                "give the newer page a number that no page has, such as {free}; the older one keeps its own"
            );
            let diagnostic = Diagnostic::new(Code::DuplicateNumberOfPage, places[0].1, message, help);
            places[1..].iter().fold(diagnostic, |diagnostic, (_, span)| {
                diagnostic.label(*span, say!("det samme nummeret", "the same number"))
            })
        })
        .collect()
}

/// An address belongs to one page or list. The addresses of one language are those of all.
pub(super) fn addresses(site: &Site) -> Vec<Diagnostic> {
    let mut taken: BTreeMap<Address, Claim<'_>> = BTreeMap::new();
    let mut out = Vec::new();
    for name in ["contacts", "glossary", "a-z"] {
        taken.insert(Address::list(site.source, name), Claim { id: name, file: None, written: None });
    }
    for page in site.pages.values() {
        let address = Address::number_in(site.source, page.number());
        taken.entry(address).or_insert_with(|| Claim::of(page));
    }
    for section in site.sections.values() {
        let own = Claim { id: &section.id, file: Some(section.span.source), written: None };
        claim(&mut taken, &mut out, Address::list(site.source, &section.id), own);
    }
    // Who wrote an address can write another one: the mark goes there, whichever page comes first.
    let pages = site.pages.values().filter(|page| !page.is_traceless());
    let (own, usual): (Vec<&SitePage>, Vec<&SitePage>) =
        pages.partition(|page| page.fields().address.is_some());
    for page in usual.into_iter().chain(own) {
        claim(&mut taken, &mut out, Address::page(site.source, page), Claim::of(page));
    }
    out
}

/// Who has an address.
struct Claim<'a> {
    id: &'a str,
    /// The file; none for the lists that every site has.
    file: Option<SourceId>,
    /// Where the page writes its address.
    written: Option<Span>,
}

impl<'a> Claim<'a> {
    fn of(page: &'a SitePage) -> Claim<'a> {
        let written = page.fields().address.as_ref().map(|address| address.span);
        Claim { id: &page.id, file: Some(page.source), written }
    }

    fn span(&self) -> Option<Span> {
        self.written.or(self.file.map(Span::file))
    }
}

fn claim<'a>(
    taken: &mut BTreeMap<Address, Claim<'a>>,
    out: &mut Vec<Diagnostic>,
    address: Address,
    own: Claim<'a>,
) {
    let Some(first) = taken.get(&address) else {
        taken.insert(address, own);
        return;
    };
    let (id, other, folder) = (own.id, first.id, address.folder());
    let message = say!(
        "`{id}` får samme adresse som `{other}`: {folder}",
        "`{id}` gets the same address as `{other}`: {folder}"
    );
    let help = match own.written {
        Some(_) => say!(
            "skriv en annen `address` her, eller ta den bort",
            "write another `address` here, or remove it"
        ),
        None => say!("gi en av dem et annet navn", "give one of them another name"),
    };
    let diagnostic = Diagnostic::new(Code::DuplicateAddress, own.span().unwrap_or_default(), message, help);
    out.push(match first.span() {
        Some(span) => diagnostic.label(span, say!("den andre", "the other one")),
        None => diagnostic,
    });
}
