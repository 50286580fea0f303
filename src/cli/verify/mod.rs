//! `veiviser verify`: asks a server for everything that was published and says what is wrong.
//!
//! `expect` knows what should be there, `look` judges files and headers, `ways` where addresses lead, `tls`
//! the door without encryption; `fault` and `remedy` have the words.

#![expect(clippy::disallowed_methods, reason = "this is the porch")]

mod expect;
mod fault;
mod look;
mod remedy;
mod tls;
mod ways;

use super::args::{Listing, Verify};
use super::terminal::{To, print};
use super::web::{Manner, Silence, Web, certificates};
use super::{Exit, Trouble, Visit};
use crate::say;
use expect::{Expected, expected};
use fault::{Fault, Findings, Weight};
use look::{Front, Site};
use std::fs;
use url::{Host, Url};

/// The address that somebody gave.
struct Door {
    url: Url,
    /// Scheme, name and port that readers use.
    origin: String,
    /// Path of the site with both slashes.
    base: String,
    web: Web,
}

/// Asks and tells.
pub(super) fn run(visit: &Visit, wanted: &Verify) -> Result<Exit, Trouble> {
    let door = door(wanted)?;
    let Some(expected) = expected(visit, wanted)? else { return Ok(Exit::Content) };
    let tell = |looked, found: &Findings| tell(visit, wanted, (&expected, looked), found);
    let secure = door.url.scheme() == "https";
    let front = match (secure, wanted.host.is_some() || is_near(&door.url)) {
        (true, _) => Front::Secure,
        (false, true) => Front::Behind,
        (false, false) => Front::Open,
    };
    let site = |origin| Site { web: &door.web, origin, base: &door.base, expected: &expected, front };
    let first = match site(&door.origin).get(&door.base, &[]) {
        Ok(answer) => answer,
        Err(silence @ Silence::Certificate(_)) => {
            let found = Findings::from([(Fault::of(&silence), vec![door.origin.clone()])]);
            return Ok(tell(Looked::Nothing, &found));
        }
        Err(Silence::Unreachable(why)) => return Err(unreachable(&door.url, &why)),
    };
    if !secure && tls::is_to_tls(&first) {
        return behind(&door, wanted, &expected, (&first, &tell));
    }
    let mut found = site(&door.origin).look();
    if secure && wanted.host.is_none() && door.url.port().is_none() {
        let open = door.origin.replacen("https", "http", 1);
        found.extend(tls::doors(&door.web, &open, &door.origin, (&door.base, &expected)));
    }
    Ok(tell(Looked::Pages(secure), &found))
}

/// Says what was found.
type Tell<'a> = &'a dyn Fn(Looked, &Findings) -> Exit;

/// How far somebody looked.
enum Looked {
    /// No page was seen.
    Nothing,
    /// The pages; whether through encryption.
    Pages(bool),
}

/// The address leads to another one with encryption: is it the same, and is the site there?
fn behind(
    door: &Door,
    wanted: &Verify,
    expected: &Expected,
    (first, tell): (&super::web::Answer, Tell<'_>),
) -> Result<Exit, Trouble> {
    let named = wanted.host.as_ref().map(|name| format!("https://{name}"));
    let asked = Url::parse(&door.origin).unwrap_or_else(|_| door.url.clone());
    let secure = named.clone().or_else(|| tls::leads_to(first, &asked));
    let usual = format!("https://{}", asked.host_str().unwrap_or_default());
    let origin = secure.as_deref().unwrap_or(&usual);
    let mut found = tls::doors(&door.web, &door.origin, origin, (&door.base, expected));
    if !found.is_empty() && (secure.is_none() || named.is_some()) {
        return Ok(tell(Looked::Nothing, &found));
    }
    if let Some(name) = &wanted.host {
        let base = &door.base;
        return Err(Trouble(say!(
            "http fører riktig til samme adresse med https, men her svarer bare døra uten kryptering: ingen sider er sammenlignet. Kjør `veiviser verify https://{name}{base}`, eller mot tjeneren: `veiviser verify https://127.0.0.1{base} --host {name}`",
            "http leads to the same address with https, as it must, but only the door without encryption answers here: no page was compared. Run `veiviser verify https://{name}{base}`, or on the server `veiviser verify https://127.0.0.1{base} --host {name}`"
        )));
    }
    let site = Site { web: &door.web, origin, base: &door.base, expected, front: Front::Secure };
    match site.get(&door.base, &[]) {
        Ok(_) => found.extend(site.look()),
        Err(silence) => {
            found.insert(Fault::of(&silence), vec![origin.to_owned()]);
            return Ok(tell(Looked::Nothing, &found));
        }
    }
    Ok(tell(Looked::Pages(true), &found))
}

fn tell(visit: &Visit, wanted: &Verify, (expected, looked): (&Expected, Looked), found: &Findings) -> Exit {
    let mut counts = [0, 0];
    for weight in [Weight::Wrong, Weight::Advice] {
        for (fault, addresses) in found.iter().filter(|(fault, _)| fault.weight() == weight) {
            counts[usize::from(weight == Weight::Advice)] += 1;
            let text = match wanted.format {
                Listing::Human => fault.told(addresses, visit.messages),
                Listing::Json => fault.json(addresses, visit.messages),
            };
            print(To::Output, &text);
        }
    }
    let [wrong, advice] = counts;
    let (files, pages) = (expected.manifest.files.len(), expected.manifest.pages());
    let words = match looked {
        Looked::Nothing => {
            say!("{wrong} feil; ingen sider er sammenlignet", "{wrong} wrong; no page was compared")
        }
        Looked::Pages(true) => say!(
            "så på {files} filer, {pages} av dem sider, gjennom https: {wrong} feil, {advice} råd",
            "looked at {files} files, {pages} of them pages, through https: {wrong} wrong, {advice} to consider"
        ),
        Looked::Pages(false) => say!(
            "så på {files} filer, {pages} av dem sider: {wrong} feil, {advice} råd. Kryptering og sertifikat er ikke sett på",
            "looked at {files} files, {pages} of them pages: {wrong} wrong, {advice} to consider. Encryption and certificate were not looked at"
        ),
    };
    print(To::Error, &format!("{}\n", words.text(visit.messages)));
    let bad = wrong > 0 || (wanted.strict && advice > 0);
    if bad { Exit::Content } else { Exit::Done }
}

/// What there is to ask, and whom.
fn door(wanted: &Verify) -> Result<Door, Trouble> {
    let given = &wanted.url;
    let bad = || {
        Trouble(say!(
            "`{given}` er ikke en nettadresse. Skriv den som `https://ny.example.no/nyinnbygger/`",
            "`{given}` is no web address. Write it as `https://ny.example.no/nyinnbygger/`"
        ))
    };
    let url = Url::parse(given).map_err(|_| bad())?;
    let machine = match (url.scheme(), url.host()) {
        ("http" | "https", Some(Host::Ipv6(number))) => number.to_string(),
        ("http" | "https", Some(host)) => host.to_string(),
        _ => return Err(bad()),
    };
    let port = url.port_or_known_default().unwrap_or(80);
    let origin = match &wanted.host {
        None => url.origin().ascii_serialization(),
        Some(name) => {
            let readers = Url::parse(&format!("{}://{name}/", url.scheme())).map_err(|_| bad())?;
            readers.origin().ascii_serialization()
        }
    };
    let authorities = wanted.ca.as_deref().map(authorities).transpose()?.unwrap_or_default();
    let at = wanted.host.is_some().then_some((machine, port));
    let near = is_near(&url);
    let web = Web::new(&Manner { agent: "veiviser-verify", authorities, at, near, tries: 0 });
    let base = format!("{}/", url.path().trim_end_matches('/'));
    Ok(Door { url, origin, base, web })
}

fn authorities(path: &std::path::Path) -> Result<Vec<ureq::tls::Certificate<'static>>, Trouble> {
    let shown = path.display();
    let bytes = fs::read(path).map_err(|error| {
        Trouble(say!("kan ikke lese `{shown}`: {error}", "cannot read `{shown}`: {error}"))
    })?;
    certificates(&bytes).ok_or_else(|| {
        Trouble(say!(
            "`{shown}` har ikke noe sertifikat. Be om utstederens sertifikat som PEM (det begynner med `-----BEGIN CERTIFICATE-----`)",
            "`{shown}` holds no certificate. Ask for the authority's certificate as PEM (it begins with `-----BEGIN CERTIFICATE-----`)"
        ))
    })
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

fn unreachable(url: &Url, why: &str) -> Trouble {
    Trouble(say!(
        "`{url}` svarer ikke: {why}. Sjekk adressen, at tjeneren går, og brannmuren",
        "`{url}` does not answer: {why}. Check the address, that the server runs, and the firewall"
    ))
}
