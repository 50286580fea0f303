//! Numbers that identify a person or a case: they must never stand on the site. The messages never
//! repeat the number.

use super::gather::Gather;
use super::scan::{self, Passage};
use super::sheet::Sheet;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{IdentityKind, find_identity_numbers};
use crate::model::Site;
use crate::say;
use crate::span::{SourceId, Span};

/// The texts of a page.
pub(super) fn in_page(_: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for text in sheet.texts() {
        for (span, kind, number) in hits(&text.passage) {
            found.add(number, span, || report(span, kind));
        }
    }
    found.finish()
}

/// The texts of records and the titles of sources.
pub(super) fn in_records(site: &Site) -> Vec<Diagnostic> {
    let mut found: Gather<(SourceId, String)> = Gather::new();
    for passage in scan::records(site).into_iter().chain(scan::titles(site)) {
        for (span, kind, number) in hits(&passage) {
            found.add((span.source, number), span, || report(span, kind));
        }
    }
    found.finish()
}

fn hits(passage: &Passage) -> Vec<(Span, IdentityKind, String)> {
    let hits = find_identity_numbers(&passage.text).into_iter();
    hits.map(|hit| (passage.span(&hit.range), hit.kind, passage.text[hit.range].to_owned())).collect()
}

fn report(span: Span, kind: IdentityKind) -> Diagnostic {
    let message = match kind {
        IdentityKind::Certain => say!("her står et fødselsnummer", "this is a national identity number"),
        IdentityKind::Duf => {
            say!("her står noe som ser ut som et DUF-nummer", "this looks like a DUF number")
        }
        IdentityKind::Likely => {
            say!("her står noe som ligner et fødselsnummer", "this looks like a national identity number")
        }
        IdentityKind::CaseNumber => {
            say!("her står noe som ligner et saksnummer", "this looks like the number of a case")
        }
    };
    let help = say!(
        "slett det; numre som peker på en person eller en sak, skal aldri ligge på nettstedet, heller ikke som eksempel",
        "delete it; numbers that point to a person or a case must never be on the site, not even as an example"
    );
    let diagnostic = Diagnostic::new(Code::IdentityNumber, span, message, help);
    match kind {
        IdentityKind::Certain | IdentityKind::Duf => diagnostic,
        IdentityKind::Likely | IdentityKind::CaseNumber => diagnostic.as_warning(),
    }
}
