//! Links that lead out of the site: which there are, and what the answers of their servers mean.
//!
//! This rule asks nobody: the answers are data, as the date is. They come from other people's machines on one
//! day, so that nothing here is ever an error.

use super::scan;
use super::sheet::Sheet;
use super::waivers;
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::model::Site;
use crate::parse::{ChannelAddress, FactValue, Target};
use crate::say;
use crate::span::Span;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What came of asking for an address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The page is there.
    Found,
    /// It has another address for good.
    Moved(String),
    /// It is not there: 404 or 410.
    Gone(u16),
    /// Only a person can tell.
    Doubt(Doubt),
}

/// Why only a person can tell whether a page is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// The server answered with this status.
    Status(u16),
    /// The owner asks programs to stay away (`robots.txt`, RFC 9309).
    Robots,
    /// There was no answer.
    Silence,
    /// The certificate is not in order.
    Certificate,
    /// Every address leads here, as front pages do that stand in for pages that are gone.
    FrontPage(String),
    /// One redirect leads to the next.
    Circle,
}

/// Every web address that readers or editors are sent to, with its places: texts first, then records.
#[must_use]
pub fn outside(site: &Site) -> BTreeMap<String, Vec<Span>> {
    let mut found: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    let mut add = |address: &str, span: Span| {
        // What stands behind `#` is for the browser only.
        let asked = address.split('#').next().unwrap_or(address);
        found.entry(asked.to_owned()).or_default().push(span);
    };
    for sheet in Sheet::all(site) {
        for (_, link) in sheet.links() {
            if let Target::Web(address) = &link.target {
                add(address, link.target_span);
            }
        }
    }
    for contact in site.contacts.values() {
        for channel in &contact.channels {
            if let ChannelAddress::Web(address) = &channel.address {
                add(address, channel.span);
            }
        }
    }
    for value in site.facts.values().filter_map(|fact| fact.value.as_ref()) {
        if let FactValue::Web(address) = &value.value {
            add(address, value.span);
        }
    }
    let pages = site.pages.values().flat_map(|page| &page.fields().sources);
    for source in pages.chain(scan::references(site)).filter_map(|source| source.url.as_ref()) {
        add(&source.value, source.span);
    }
    found
}

/// What is wrong with the addresses of [`outside`], as far as `answers` tell.
#[must_use]
pub fn judge(site: &Site, answers: &BTreeMap<String, Answer>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (address, places) in outside(site) {
        let Some(diagnostic) = answers.get(&address).and_then(|answer| told(&address, answer, places[0]))
        else {
            continue;
        };
        let others = places[1..].iter();
        found.push(others.fold(diagnostic, |diagnostic, span| {
            diagnostic.label(*span, say!("den samme adressen", "the same address"))
        }));
    }
    waivers::apply(site, found)
}

fn told(address: &str, answer: &Answer, span: Span) -> Option<Diagnostic> {
    let (code, message, help) = match answer {
        Answer::Found => return None,
        Answer::Gone(status) => (
            Code::BrokenLink,
            say!(
                "siden finnes ikke lenger: `{address}` svarer {status}",
                "the page is no longer there: `{address}` answers {status}"
            ),
            say!(
                "finn den nye adressen på nettstedet det gjelder, eller ta bort lenken",
                "find the new address on that site, or remove the link"
            ),
        ),
        Answer::Moved(to) => (
            Code::MovedLink,
            say!("siden har flyttet: `{address}`", "the page has moved: `{address}`"),
            say!(
                "åpne `{to}`; er det den samme siden, så skriv den adressen",
                "open `{to}`; if it is the same page, write that address"
            ),
        ),
        Answer::Doubt(doubt) => (
            Code::LinkByHand,
            say!(
                "programmet kan ikke se om `{address}` virker",
                "the program cannot tell whether `{address}` works"
            ),
            doubt.help(),
        ),
    };
    Some(Diagnostic::new(code, span, message, help))
}

impl Doubt {
    /// Why, and what to do.
    fn help(&self) -> Say {
        match self {
            Doubt::Status(status @ (401 | 403 | 405)) => say!(
                "åpne den i en nettleser: serveren slipper ikke programmer inn ({status})",
                "open it in a browser: the server keeps programs out ({status})"
            ),
            Doubt::Status(status @ (429 | 500..=599)) => say!(
                "prøv igjen en annen dag: serveren har problemer eller mye å gjøre ({status})",
                "try another day: the server has trouble or much to do ({status})"
            ),
            Doubt::Status(status) => say!(
                "åpne den i en nettleser: serveren svarer {status}",
                "open it in a browser: the server answers {status}"
            ),
            Doubt::Robots => say!(
                "åpne den i en nettleser: eieren ber programmer om å holde seg unna (robots.txt)",
                "open it in a browser: the owner asks programs to stay away (robots.txt)"
            ),
            Doubt::Silence => say!(
                "åpne den i en nettleser: serveren svarer ikke; se også om navnet er riktig skrevet",
                "open it in a browser: the server does not answer; see also whether the name is spelt right"
            ),
            Doubt::Certificate => say!(
                "åpne den i en nettleser: sertifikatet er ikke i orden, og leserne får kanskje en advarsel",
                "open it in a browser: the certificate is not in order, and readers may get a warning"
            ),
            Doubt::FrontPage(to) => say!(
                "åpne den i en nettleser: den fører til forsiden `{to}`, så siden er kanskje borte",
                "open it in a browser: it leads to the front page `{to}`, so the page may be gone"
            ),
            Doubt::Circle => say!(
                "åpne den i en nettleser: den ene omdirigeringen fører til den neste",
                "open it in a browser: one redirect leads to the next"
            ),
        }
    }
}
