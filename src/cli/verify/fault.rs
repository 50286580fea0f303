//! What may be wrong with a published site, and what to do about it.

use super::super::web::Silence;
use super::remedy::remedy;
use crate::diagnostic::{MessageLanguage, Say};
use crate::say;
use std::collections::BTreeMap;

/// Addresses named per finding.
const NAMED: usize = 3;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// Readers get something wrong, or nothing.
    Wrong,
    /// The site works, but less safely or more slowly than it could.
    Advice,
}

/// One kind of trouble. Several addresses may have it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    Unreachable(String),
    Certificate(String),
    Missing(u16),
    Broken(u16),
    Other,
    Redirects(String),
    Type { found: String, wanted: String },
    Doubled(&'static str),
    Cookie,
    Exposed,
    NotFoundStatus(u16),
    NotFoundLanguage,
    NotFoundText,
    Slash(String),
    Plain(String),
    NoRedirect,
    Astray { to: String, wanted: String },
    Passing(u16),
    Encoding(&'static str),
    Unasked,
    Vary(String),
    Language { asked: String, got: String },
    NoChoice,
    Pinned,
    TlsRedirect(String),
    NoTls,
    NoHeader(String, Weight),
    Different(String),
    Stored(Weight),
    Uncompressed,
    Stale,
    Short,
}

/// Everything that was found, with the addresses.
pub(super) type Findings = BTreeMap<Fault, Vec<String>>;

impl Fault {
    /// Why there was no answer.
    pub(super) fn of(silence: &Silence) -> Fault {
        match silence {
            Silence::Certificate(why) => Fault::Certificate(why.clone()),
            Silence::Unreachable(why) => Fault::Unreachable(why.clone()),
        }
    }

    /// How bad it is.
    pub(super) fn weight(&self) -> Weight {
        match self {
            // Without a word about its letters a page still says them itself; a wrong word wins over it.
            Fault::Type { found, wanted } if wanted.starts_with(found.as_str()) && !found.is_empty() => {
                Weight::Advice
            }
            Fault::NoHeader(_, weight) | Fault::Stored(weight) => *weight,
            Fault::Uncompressed
            | Fault::Stale
            | Fault::Short
            | Fault::NotFoundText
            | Fault::NoRedirect
            | Fault::Passing(_)
            | Fault::NoChoice
            | Fault::Exposed => Weight::Advice,
            _ => Weight::Wrong,
        }
    }

    /// What is wrong.
    fn what(&self) -> Say {
        match self {
            Fault::Unreachable(why) => {
                say!("tjeneren svarer ikke: {why}", "the server does not answer: {why}")
            }
            Fault::Certificate(why) => say!(
                "har et sertifikat som lesernes telefoner ikke stoler på: {why}",
                "has a certificate that readers' telephones do not trust: {why}"
            ),
            Fault::Missing(status) => say!("finnes ikke (svar {status})", "is not there (answer {status})"),
            Fault::Broken(status) => {
                say!("tjeneren svikter (svar {status})", "the server fails (answer {status})")
            }
            Fault::Other => say!("er noe annet enn det som ble bygget", "is not what was built"),
            Fault::Redirects(to) => say!("fører videre til `{to}`", "leads on to `{to}`"),
            Fault::Type { found, wanted } => {
                say!("har typen `{found}`, ikke `{wanted}`", "has the type `{found}`, not `{wanted}`")
            }
            Fault::Doubled(name) => say!("sender `{name}` to ganger", "sends `{name}` twice"),
            Fault::Cookie => say!("setter en informasjonskapsel", "sets a cookie"),
            Fault::Exposed => say!("viser oppsettet til tjeneren", "shows the configuration of the server"),
            Fault::NotFoundStatus(status) => say!(
                "svarer {status} på en adresse som ikke finnes",
                "answers {status} to an address that does not exist"
            ),
            Fault::NotFoundLanguage => {
                say!("viser 404-siden på feil språk", "shows the 404 page in the wrong language")
            }
            Fault::NotFoundText => {
                say!("viser ikke nettstedets egen 404-side", "does not show the site's own 404 page")
            }
            Fault::Slash(got) => say!(
                "fører ikke til adressen med skråstrek, men til {got}",
                "does not lead to the address with a slash, but to {got}"
            ),
            Fault::Plain(to) => say!(
                "fører til en adresse med `http://` eller en annen tjener: `{to}`",
                "leads to an address with `http://` or another server: `{to}`"
            ),
            other => other.what_of_answers(),
        }
    }

    fn what_of_answers(&self) -> Say {
        match self {
            Fault::NoRedirect => say!(
                "er en gammel adresse der tjeneren ikke fører videre; siden som ligger der, gjør det",
                "is an old address that the server does not lead on from; the page that lies there does"
            ),
            Fault::Astray { to, wanted } => {
                say!("fører til `{to}`, ikke til `{wanted}`", "leads to `{to}`, not to `{wanted}`")
            }
            Fault::Passing(status) => say!(
                "fører videre med svar {status}, som om siden kom tilbake",
                "leads on with answer {status}, as if the page came back"
            ),
            Fault::Encoding(asked) => say!(
                "kan ikke pakkes ut til det som ble bygget ({asked})",
                "does not unpack to what was built ({asked})"
            ),
            Fault::Unasked => say!(
                "sendes pakket til den som ikke ba om det",
                "is sent compressed to those who did not ask for it"
            ),
            Fault::NoChoice => say!(
                "viser språkvalget også til den som ber om et språk nettstedet har",
                "shows the choice of language also to readers who ask for a language the site has"
            ),
            Fault::Different(name) => {
                say!(
                    "sender en annen `{name}` enn den som skal være",
                    "sends another `{name}` than it should"
                )
            }
            Fault::Stored(_) => say!(
                "er sporløs, men mangler `Cache-Control: no-store`",
                "is traceless but lacks `Cache-Control: no-store`"
            ),
            Fault::Short => say!(
                "har kode i navnet, men nettlesere spør etter den hver gang (`Cache-Control`)",
                "has a code in its name, but browsers ask for it every time (`Cache-Control`)"
            ),
            Fault::Vary(name) => say!("mangler `Vary: {name}`", "lacks `Vary: {name}`"),
            Fault::Language { asked, got } => {
                say!("gir {got} til den som ber om `{asked}`", "gives {got} to readers who ask for `{asked}`")
            }
            Fault::Pinned => say!(
                "er en språkviderekobling som nettlesere og mellomlagre husker",
                "is a redirect by language that browsers and caches remember"
            ),
            Fault::TlsRedirect(got) => say!(
                "fører ikke til samme adresse med https, men til {got}",
                "does not lead to the same address with https, but to {got}"
            ),
            Fault::NoTls => say!("vises uten kryptering", "is shown without encryption"),
            Fault::NoHeader(name, _) => say!("mangler `{name}`", "lacks `{name}`"),
            Fault::Uncompressed => say!("sendes upakket", "is sent uncompressed"),
            _ => say!(
                "kan bli liggende gammel hos leserne (`Cache-Control`)",
                "may stay old on readers' devices (`Cache-Control`)"
            ),
        }
    }

    /// The finding for other programs: one object in a line.
    pub(super) fn json(&self, addresses: &[String], messages: MessageLanguage) -> String {
        let severity = match self.weight() {
            Weight::Wrong => "wrong",
            Weight::Advice => "advice",
        };
        let (what, remedy) = (self.what(), remedy(self));
        let object = serde_json::json!({
            "severity": severity,
            "message": what.text(messages),
            "help": remedy.text(messages),
            "addresses": addresses,
        });
        format!("{object}\n")
    }

    /// The finding in words, with its addresses.
    pub(super) fn told(&self, addresses: &[String], messages: MessageLanguage) -> String {
        let mark = match (self.weight(), messages) {
            (Weight::Wrong, MessageLanguage::Nb) => "feil",
            (Weight::Wrong, MessageLanguage::En) => "wrong",
            (Weight::Advice, MessageLanguage::Nb) => "råd",
            (Weight::Advice, MessageLanguage::En) => "advice",
        };
        let mut named = addresses.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        if let Some(more) = addresses.len().checked_sub(NAMED).filter(|more| *more > 0) {
            let more = say!(" og {more} til", " and {more} more");
            named.push_str(more.text(messages));
        }
        let (what, remedy) = (self.what(), remedy(self));
        format!("{mark}: {named} {}\n  = {}\n", what.text(messages), remedy.text(messages))
    }
}
