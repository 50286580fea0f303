//! Addresses that records and settings write: out of the site only by `https`, inside it only by
//! ids. What stands in texts was looked at when it was read.

use super::scan;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::parse::{web_fault, web_message};
use crate::say;
use crate::source::{RESERVED_FOLDERS, id_fault};
use crate::span::Spanned;

/// Web addresses of sources and settings.
pub(super) fn outside(site: &Site) -> Vec<Diagnostic> {
    let settings = &site.settings;
    let pages = site.pages.values().flat_map(|page| &page.fields().sources);
    let sources = pages.chain(scan::references(site)).filter_map(|source| source.url.as_ref());
    let legal = [&settings.accessibility, &settings.privacy]
        .into_iter()
        .flatten()
        .filter(|address| !address.value.starts_with("page:"));
    let own = settings.url.iter().chain(&settings.exit_to);
    sources.chain(legal).chain(own).filter_map(unsafe_address).collect()
}

fn unsafe_address(address: &Spanned<String>) -> Option<Diagnostic> {
    let text = &address.value;
    let help = web_fault(text)?;
    Some(Diagnostic::new(Code::BadWebAddress, address.span, web_message(text), help))
}

/// Ids that become folders.
pub(super) fn malformed(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for page in site.pages.values() {
        let fields = page.fields();
        out.extend(
            fields.address.iter().filter(|address| id_fault(&address.value).is_some()).map(bad_address),
        );
        out.extend(fields.moved_from.iter().filter(|id| !is_page_id(&id.value)).map(bad_id));
    }
    out
}

/// Whether `id` is a section and a page; lists and what belongs to them have addresses of their own.
fn is_page_id(id: &str) -> bool {
    id.split_once('/').is_some_and(|(section, page)| {
        id_fault(section).is_none() && id_fault(page).is_none() && !RESERVED_FOLDERS.contains(&section)
    })
}

fn bad_address(address: &Spanned<String>) -> Diagnostic {
    let text = &address.value;
    Diagnostic::new(
        Code::WrongShape,
        address.span,
        say!("`{text}` kan ikke være slutten på en adresse", "`{text}` cannot be the end of an address"),
        say!(
            "bruk bokstavene a–z, tall og bindestrek, for eksempel `address: barnehage`",
            "use the letters a–z, digits and hyphens, for example `address: kindergarten`"
        ),
    )
}

fn bad_id(id: &Spanned<String>) -> Diagnostic {
    let text = &id.value;
    Diagnostic::new(
        Code::WrongShape,
        id.span,
        say!("`{text}` kan ikke ha vært navnet på en side", "`{text}` cannot have been the name of a page"),
        say!(
            "skriv delen og navnet, for eksempel `family/kindergarten`",
            "write the section and the name, for example `family/kindergarten`"
        ),
    )
}
