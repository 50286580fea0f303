//! The door without encryption: it must lead to the same address with it (Forskrift om IT-standarder i
//! offentlig forvaltning, § 11).

use super::super::web::{Answer, Question, Web};
use super::expect::Expected;
use super::fault::{Fault, Findings};
use super::look::note;
use url::Url;

/// Only the head of these answers matters.
const MOST: u64 = 64 * 1024;

/// Where an answer leads, if that is the same server with encryption.
pub(super) fn leads_to(answer: &Answer, asked: &Url) -> Option<String> {
    let to = answer.redirects().then(|| answer.header("location")).flatten()?;
    let to = Url::parse(to).ok().filter(|to| to.scheme() == "https")?;
    // A server on a port of its own for trials has another one for encryption.
    let port_fits = to.port().is_none() || asked.port().is_some();
    let same = to.host_str() == asked.host_str() && port_fits;
    same.then(|| to.origin().ascii_serialization())
}

/// Whether an answer leads to any address with encryption.
pub(super) fn is_to_tls(answer: &Answer) -> bool {
    answer.redirects() && answer.header("location").is_some_and(|to| to.starts_with("https://"))
}

/// Sees that addresses of every kind at the door `open` lead to the same ones at `secure`.
pub(super) fn doors(web: &Web, open: &str, secure: &str, (base, expected): (&str, &Expected)) -> Findings {
    let mut found = Findings::new();
    let pages = expected.manifest.files.keys().filter(|path| path.ends_with("/index.html"));
    let deep = pages.max_by_key(|path| path.len()).map(|path| path.trim_end_matches("index.html").to_owned());
    let nowhere = "veiviser-finnes-ikke/".to_owned();
    let all = [String::new(), "?a=1&b=%C3%A5".to_owned(), nowhere];
    for below in all.into_iter().chain(deep) {
        let address = format!("{base}{below}");
        let url = format!("{open}{address}");
        let fault = match web.ask(&Question { method: "GET", url: &url, headers: &[], most: MOST }) {
            // Where nobody answers, nothing is shown without encryption.
            Err(_) => return found,
            Ok(answer) if answer.redirects() => {
                let to = answer.header("location").unwrap_or_default();
                if to == format!("{secure}{address}") {
                    continue;
                }
                Fault::TlsRedirect(format!("`{to}`"))
            }
            Ok(_) => Fault::NoTls,
        };
        note(&mut found, fault, &address);
    }
    found
}
