//! `veiviser verify`: asks a server for everything that was published and says what is wrong.
//!
//! `http` asks, `look` judges, `fault` has the words. The program has no TLS: it sees a site behind
//! https only from the inside, at an address with http, and says so.

#![expect(clippy::disallowed_methods, reason = "this is the porch")]

mod fault;
mod http;
mod look;

use super::args::Verify;
use super::publish::{address, stays};
use super::terminal::{To, print};
use super::{Exit, Trouble, Visit, build};
use crate::cache::Cache;
use crate::output::publish::{Entry, Manifest};
use crate::pipeline::{Stopped, analyze, produce};
use crate::say;
use crate::source;
use fault::{Fault, Findings, Weight};
use http::{Answer, Server};
use look::{Front, Site};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use url::{Host, Url};

/// Asks and tells.
pub(super) fn run(visit: &Visit, wanted: &Verify) -> Result<Exit, Trouble> {
    let (url, server) = server(wanted)?;
    let Some(manifest) = manifest(visit, wanted)? else { return Ok(Exit::Content) };
    let base = format!("{}/", url.path().trim_end_matches('/'));
    let first = match server.get(&base, &[]) {
        Ok(answer) => answer,
        Err(error) => return Err(unreachable(&url, &error.to_string())),
    };
    if url.scheme() == "https" || leads_to_tls(&first) {
        return behind_tls(visit, (&server, &base), &manifest);
    }
    let front = if wanted.host.is_some() || is_near(&url) { Front::Behind } else { Front::Open };
    let site = Site { server: &server, base: &base, manifest: &manifest, front };
    let found = site.look();
    Ok(tell(visit, wanted, &manifest, &found))
}

fn tell(visit: &Visit, wanted: &Verify, manifest: &Manifest, found: &Findings) -> Exit {
    let mut counts = [0, 0];
    for weight in [Weight::Wrong, Weight::Advice] {
        for (fault, addresses) in found.iter().filter(|(fault, _)| fault.weight() == weight) {
            counts[usize::from(weight == Weight::Advice)] += 1;
            print(To::Output, &fault.told(addresses, visit.messages));
        }
    }
    let [wrong, advice] = counts;
    let (files, pages) = (manifest.files.len(), manifest.pages());
    let words = say!(
        "så på {files} filer, {pages} av dem sider: {wrong} feil, {advice} råd. Kryptering, sertifikat og HTTP/2 er ikke sett på",
        "looked at {files} files, {pages} of them pages: {wrong} wrong, {advice} to consider. Encryption, certificate and HTTP/2 were not looked at"
    );
    print(To::Error, &format!("{}\n", words.text(visit.messages)));
    let bad = wrong > 0 || (wanted.strict && advice > 0);
    if bad { Exit::Content } else { Exit::Done }
}

/// What there is to ask, and whom. A site with https is asked at its door without encryption.
fn server(wanted: &Verify) -> Result<(Url, Server), Trouble> {
    let given = &wanted.url;
    let bad = || {
        Trouble(say!(
            "`{given}` er ikke en nettadresse. Skriv den som `http://127.0.0.1:8080/nyinnbygger/`",
            "`{given}` is no web address. Write it as `http://127.0.0.1:8080/nyinnbygger/`"
        ))
    };
    let url = Url::parse(given).map_err(|_| bad())?;
    let machine = match (url.scheme(), url.host()) {
        ("http" | "https", Some(Host::Ipv6(number))) => number.to_string(),
        ("http" | "https", Some(host)) => host.to_string(),
        _ => return Err(bad()),
    };
    // The port of an address with https speaks TLS only; its door without is the usual one.
    let port = if url.scheme() == "https" { 80 } else { url.port().unwrap_or(80) };
    let name = url.host_str().unwrap_or_default();
    let own = if port == 80 { name.to_owned() } else { format!("{name}:{port}") };
    let host = wanted.host.clone().unwrap_or(own);
    if host.bytes().any(|byte| byte.is_ascii_control() || byte == b' ') {
        return Err(bad());
    }
    Ok((url, Server { machine, port, host }))
}

/// Whether the address is this machine.
fn is_near(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(number)) => number.is_loopback(),
        Some(Host::Ipv6(number)) => number.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn leads_to_tls(answer: &Answer) -> bool {
    answer.redirects() && answer.header("location").is_some_and(|to| to.starts_with("https://"))
}

/// Sees that every kind of address leads to the same one with https, and says what cannot be seen.
fn behind_tls(visit: &Visit, (server, base): (&Server, &str), manifest: &Manifest) -> Result<Exit, Trouble> {
    let mut found = Findings::new();
    let deep =
        manifest.files.keys().filter(|path| path.ends_with("/index.html")).max_by_key(|path| path.len());
    let deep = deep.map(|path| path.trim_end_matches("index.html").to_owned());
    for below in std::iter::once(String::new()).chain(deep).chain(["?a=1".to_owned()]) {
        let address = format!("{base}{below}");
        let wanted = format!("https://{}{address}", server.host);
        let fault = match server.get(&address, &[]) {
            Err(error) => Fault::Unreachable(error.to_string()),
            Ok(answer) if leads_to_tls(&answer) && answer.header("location") == Some(wanted.as_str()) => {
                continue;
            }
            Ok(answer) if answer.redirects() => {
                Fault::TlsRedirect(format!("`{}`", answer.header("location").unwrap_or_default()))
            }
            Ok(_) => Fault::NoTls,
        };
        found.entry(fault).or_default().push(address);
    }
    for (fault, addresses) in &found {
        print(To::Output, &fault.told(addresses, visit.messages));
    }
    if !found.is_empty() {
        return Ok(Exit::Content);
    }
    let host = &server.host;
    Err(Trouble(say!(
        "http fører riktig til samme adresse med https, men Veiviser kan ikke se bak krypteringen: ingen sider er sammenlignet. Kjør kommandoen på tjeneren selv: `veiviser verify http://127.0.0.1{base} --host {host}`",
        "http leads to the same address with https, as it must, but Veiviser cannot look behind the encryption: no page was compared. Run the command on the server itself: `veiviser verify http://127.0.0.1{base} --host {host}`"
    )))
}

fn unreachable(url: &Url, why: &str) -> Trouble {
    Trouble(say!(
        "`{url}` svarer ikke: {why}. Sjekk adressen, at tjeneren går, og brannmuren",
        "`{url}` does not answer: {why}. Check the address, that the server runs, and the firewall"
    ))
}

/// What should be there: what a file says, or what the site is today. None if the site has errors.
fn manifest(visit: &Visit, wanted: &Verify) -> Result<Option<Manifest>, Trouble> {
    if let Some(path) = &wanted.manifest {
        return read(path).map(Some);
    }
    let sources = source::read(&visit.site)?;
    let old = Cache::default();
    let (analysis, mut cache) = analyze(&sources, visit.today, &old);
    let site = analysis.site.as_ref().filter(|_| analysis.report.errors() == 0);
    let entries = Mutex::new(BTreeMap::new());
    let put = |path: &str, bytes: &[u8]| -> Result<(), Infallible> {
        entries.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), Entry::of(bytes));
        Ok(())
    };
    let made = match site {
        Some(_) => produce(&analysis, &old, &mut cache, &put),
        None => Err(Stopped::Content(analysis.report.clone())),
    };
    match (made, site) {
        (Ok(()), Some(site)) => {
            let entries = entries.into_inner().unwrap_or_else(PoisonError::into_inner);
            Ok(Some(Manifest::new(address(site), entries)))
        }
        (Err(Stopped::Content(report)), _) => {
            build::show(&report, &sources, visit);
            build::end(&report, visit, stays(visit));
            Ok(None)
        }
        (Err(Stopped::Output(never)), _) => match never {},
        (Ok(()), None) => Ok(None),
    }
}

fn read(path: &Path) -> Result<Manifest, Trouble> {
    let shown = path.display();
    let bytes = fs::read(path).map_err(|error| {
        Trouble(say!(
            "kan ikke lese `{shown}`: {error}. Pek på `manifest.json` i utgaven eller i zip-en",
            "cannot read `{shown}`: {error}. Name the `manifest.json` of the release or of the zip"
        ))
    })?;
    Manifest::parse(&bytes).ok_or_else(|| {
        Trouble(say!(
            "`{shown}` er ikke et manifest, eller er skadet. Pek på `manifest.json` i utgaven eller i zip-en",
            "`{shown}` is no manifest, or is damaged. Name the `manifest.json` of the release or of the zip"
        ))
    })
}
