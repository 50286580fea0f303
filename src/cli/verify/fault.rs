//! What may be wrong with a published site, and what to do about it.

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
    Missing(u16),
    Broken(u16),
    Other,
    Redirects(String),
    Type { found: String, wanted: &'static str },
    Doubled(&'static str),
    Cookie,
    NotFoundStatus(u16),
    NotFoundText,
    Slash(String),
    Plain(String),
    Encoding,
    Vary(&'static str),
    Language { asked: &'static str, got: String },
    Pinned,
    TlsRedirect(String),
    NoTls,
    NoHeader(&'static str),
    Uncompressed,
    Stale,
}

/// Everything that was found, with the addresses.
pub(super) type Findings = BTreeMap<Fault, Vec<String>>;

impl Fault {
    /// How bad it is.
    pub(super) fn weight(&self) -> Weight {
        match self {
            // Without a word about its letters a page still says them itself; a wrong word wins over it.
            Fault::Type { found, wanted } if wanted.starts_with(found.as_str()) && !found.is_empty() => {
                Weight::Advice
            }
            Fault::NoHeader(_) | Fault::Uncompressed | Fault::Stale | Fault::NotFoundText => Weight::Advice,
            _ => Weight::Wrong,
        }
    }

    /// What is wrong.
    fn what(&self) -> Say {
        match self {
            Fault::Unreachable(why) => {
                say!("tjeneren svarer ikke: {why}", "the server does not answer: {why}")
            }
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
            Fault::NotFoundStatus(status) => say!(
                "svarer {status} på en adresse som ikke finnes",
                "answers {status} to an address that does not exist"
            ),
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
            Fault::Encoding => {
                say!("kan ikke pakkes ut til det som ble bygget", "does not unpack to what was built")
            }
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
            Fault::NoHeader(name) => say!("mangler `{name}`", "lacks `{name}`"),
            Fault::Uncompressed => say!("sendes upakket", "is sent uncompressed"),
            Fault::Stale => say!(
                "kan bli liggende gammel hos leserne (`Cache-Control`)",
                "may stay old on readers' devices (`Cache-Control`)"
            ),
        }
    }

    /// What to do.
    fn remedy(&self) -> Say {
        match self {
            Fault::Unreachable(_) => say!(
                "sjekk adressen, at tjeneren går, og brannmuren; ingenting er endret",
                "check the address, that the server runs, and the firewall; nothing was changed"
            ),
            Fault::Missing(_) => say!(
                "last opp på nytt, og se at alle mapper og filendelser kom med",
                "upload again, and see that every folder and file ending came along"
            ),
            Fault::Broken(_) => say!(
                "se i feilloggen; en `.htaccess` eller `web.config` med en linje tjeneren ikke tillater, gir ofte dette",
                "look into the error log; a line in `.htaccess` or `web.config` that the server does not allow often does this"
            ),
            Fault::Other => say!(
                "publiser på nytt, tøm mellomlagre (CDN, proxy), og slå av alt som endrer HTML underveis",
                "publish again, empty caches (CDN, proxy), and turn off everything that changes HTML on its way"
            ),
            Fault::Redirects(_) => say!(
                "fjern regelen; lenker til sider skal ikke kobles videre",
                "remove the rule; links to pages must not be redirected"
            ),
            Fault::Type { wanted, .. } => say!(
                "sett typen `{wanted}` for denne filendelsen på tjeneren",
                "set the type `{wanted}` for this file ending on the server"
            ),
            Fault::Doubled(name) => say!(
                "sett `{name}` ett sted: på tjeneren eller i proxyen foran, ikke begge",
                "set `{name}` in one place: on the server or in the proxy before it, not both"
            ),
            Fault::Cookie => say!(
                "slå av kapselen i proxy eller lastbalanserer; nettstedet trenger ingen",
                "turn the cookie off in the proxy or load balancer; the site needs none"
            ),
            Fault::NotFoundStatus(_) => say!(
                "la tjeneren svare 404 og vise `404.html`; ikke vis forsiden",
                "let the server answer 404 and show `404.html`, not the front page"
            ),
            Fault::NotFoundText => say!(
                "sett `404.html` i språkets mappe, eller den i rota, som feilside",
                "set `404.html` in the folder of the language, or the one in the root, as error page"
            ),
            _ => self.remedy_of_ways(),
        }
    }

    fn remedy_of_ways(&self) -> Say {
        match self {
            Fault::Slash(_) => say!(
                "la tjeneren føre mapper uten skråstrek til samme adresse med skråstrek",
                "let the server lead folders without a slash to the same address with one"
            ),
            Fault::Plain(_) => say!(
                "bruk viderekoblinger uten tjenernavn (`absolute_redirect off` i nginx; i Apache `ServerName https://NAVN` med `UseCanonicalName On`)",
                "use redirects without the name of the server (`absolute_redirect off` in nginx; in Apache `ServerName https://NAME` with `UseCanonicalName On`)"
            ),
            Fault::Encoding => say!(
                "slett gamle `.gz`-filer ved siden av sidene, og la tjeneren pakke selv",
                "delete old `.gz` files beside the pages, and let the server compress itself"
            ),
            Fault::Vary(name) => say!(
                "send `Vary: {name}`, ellers gir mellomlagre feil utgave til noen",
                "send `Vary: {name}`, or caches give somebody the wrong version"
            ),
            Fault::Language { .. } => say!(
                "la regelen velge det første språket i lista som nettstedet har (`ar-SY` er `ar`), eller vis språkvalget",
                "let the rule take the first language of the list that the site has (`ar-SY` is `ar`), or show the choice of language"
            ),
            Fault::Pinned => say!(
                "bruk 302 og `Cache-Control: private, no-cache`",
                "use 302 and `Cache-Control: private, no-cache`"
            ),
            Fault::TlsRedirect(_) => say!(
                "koble til samme sti og samme navn med https; forskriften om IT-standarder krever det (§ 11)",
                "redirect to the same path and name with https; Norwegian regulation demands it (IT-standarder § 11)"
            ),
            Fault::NoTls => say!(
                "koble http videre til samme adresse med https. Ser du på tjeneren bak proxyen, så bruk `--host NAVN`",
                "redirect http to the same address with https. If you look at the server behind the proxy, use `--host NAME`"
            ),
            Fault::NoHeader(name) => say!(
                "sett `{name}` på alle svar, også 404; se docs/web-team.md",
                "set `{name}` on all answers, 404 too; see docs/web-team.md"
            ),
            Fault::Uncompressed => {
                say!("slå på gzip for tekst på tjeneren", "turn on gzip for text on the server")
            }
            _ => say!(
                "send `Cache-Control: no-cache` for sider; bare filer med kode i navnet kan ligge lenge",
                "send `Cache-Control: no-cache` for pages; only files with a code in their name may stay long"
            ),
        }
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
        let (what, remedy) = (self.what(), self.remedy());
        format!("{mark}: {named} {}\n  = {}\n", what.text(messages), remedy.text(messages))
    }
}
