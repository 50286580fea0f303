//! Configuration of servers: what each kind needs to serve the site as it should be served, written from
//! one [`Policy`]. Everything a reader needs works without any of it.
//!
//! Only the files of the kind that `target` of `site.yaml` names go into the site, because one server's
//! configuration is another one's public file. What a web team reads or includes lies beside the site.

mod apache;
mod choice;
mod cloud;
mod iis;
mod nginx;
mod policy;

pub use choice::{Choice, choices, chosen};
pub use policy::{Class, NotFound, Policy, Redirect, Wish, policy, redirects};

use super::Assets;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::parse::Server;
use crate::say;
use std::collections::{BTreeMap, BTreeSet};

/// Files that lie in the site because of its kind of server.
#[must_use]
pub(super) fn inside(site: &Site, assets: &Assets) -> Vec<(String, String)> {
    let (policy, redirects) = (policy(site, assets), redirects(site));
    let file = |name: &str, text: String| (name.to_owned(), text);
    match site.settings.target {
        Server::Plain | Server::Nginx => Vec::new(),
        Server::Apache => vec![file(".htaccess", apache::htaccess(&policy, &redirects))],
        Server::Iis => vec![file("web.config", iis::web_config(&policy))],
        Server::Netlify => vec![
            file("_headers", cloud::headers(&policy)),
            file("_redirects", cloud::netlify_redirects(&policy, &redirects)),
        ],
        Server::Cloudflare => vec![
            file("_headers", cloud::headers(&policy)),
            file("_redirects", cloud::cloudflare_redirects(&policy, &redirects)),
        ],
        Server::Azure => vec![file("staticwebapp.config.json", cloud::azure(&policy, &redirects))],
    }
}

/// Files for the web team, which are no part of the site.
#[must_use]
pub fn beside(site: &Site, assets: &Assets) -> Vec<(String, Vec<u8>)> {
    let (policy, redirects) = (policy(site, assets), redirects(site));
    let list = serde_json::json!({ "written_by": "veiviser", "version": 1, "redirects": redirects });
    let json = |value: serde_json::Result<String>| value.expect("a policy is plain data") + "\n";
    let mut files = vec![
        ("policy.json", json(serde_json::to_string_pretty(&policy))),
        ("redirects.json", json(serde_json::to_string_pretty(&list))),
    ];
    if site.settings.target == Server::Nginx {
        files.push(("nginx-http.conf", nginx::http(&policy, &redirects)));
        files.push(("nginx-server.conf", nginx::server(&policy)));
        files.push(("nginx-brotli.conf", nginx::brotli(&policy)));
    }
    files.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect()
}

/// What the kind of server cannot do, although somebody's safety may hang on it: keep no list of who has
/// read a traceless page.
#[must_use]
pub fn lost(site: &Site) -> Option<Diagnostic> {
    let span = site.settings.target_span?;
    let target = site.settings.target;
    if matches!(target, Server::Plain | Server::Nginx) || policy::traceless(site).is_empty() {
        return None;
    }
    let name = target.name();
    let message = say!(
        "med `{name}` kan ikke nettstedet selv hindre at serveren fører logg over hvem som leser sporløse sider",
        "with `{name}`, the site itself cannot keep the server from logging who reads traceless pages"
    );
    let help = match target {
        Server::Apache => say!(
            "be dem som drifter serveren, la være å logge der `veiviser_traceless` er satt; se docs/web-team.md",
            "ask those who run the server to log nothing where `veiviser_traceless` is set; see docs/web-team.md"
        ),
        _ => say!(
            "be leverandøren slå av loggen eller slette den fort, eller velg en server der dere bestemmer: `nginx`",
            "ask the provider to switch the log off or delete it soon, or choose a server of your own: `nginx`"
        ),
    };
    Some(Diagnostic::new(Code::TargetLogs, span, message, help))
}

/// What the service of `site` does not read all of, although nothing is lost to readers: a page lies at every
/// old address, and traceless pages carry their own policy.
#[must_use]
pub fn beyond(site: &Site, assets: &Assets) -> Option<Diagnostic> {
    let span = site.settings.target_span?;
    let (policy, old) = (policy(site, assets), redirects(site));
    let (cloud::Beyond { redirects, headers }, name) = (cloud::beyond(&policy, &old), policy.target);
    let (message, help) = match (redirects, headers) {
        (0, 0) => return None,
        (redirects, 0) => (
            say!(
                "{redirects} gamle adresser er flere enn `{name}` leser; en side leder videre fra dem i stedet",
                "{redirects} old addresses are more than `{name}` reads; a page leads on from them instead"
            ),
            say!(
                "slett adresser som ingen bruker lenger, fra `moved_from`, eller la det være",
                "delete addresses that nobody uses any more from `moved_from`, or leave it"
            ),
        ),
        (_, headers) => (
            say!(
                "{headers} regler for HTTP-hoder er flere enn `{name}` leser; noen sider kan bli liggende i en mellomlagring",
                "{headers} rules for headers are more than `{name}` reads; some pages may stay in a cache"
            ),
            say!(
                "velg en server uten en slik grense, for eksempel `nginx`",
                "choose a server without such a limit, such as `nginx`"
            ),
        ),
    };
    Some(Diagnostic::new(Code::TargetLimit, span, message, help))
}

/// `text` as a part of a regular expression.
fn literal(text: &str) -> String {
    text.chars()
        .map(
            |c| if c.is_ascii_alphanumeric() || "/-_".contains(c) { c.to_string() } else { format!("\\{c}") },
        )
        .collect()
}

/// A regular expression for the paths of a class, without its beginning `^` and the base. Folders of the
/// same name in many languages are written once: nginx reads words of 4096 bytes at most.
fn fits(class: &Class) -> String {
    let mut parts: Vec<String> =
        class.paths.iter().filter(|path| !path.ends_with('/')).map(|path| literal(path) + "$").collect();
    let mut above: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for folder in class.paths.iter().filter_map(|path| path.strip_suffix('/')) {
        let at = folder.rfind('/').map_or(0, |slash| slash + 1);
        above.entry(&folder[at..]).or_default().insert(&folder[..at]);
    }
    let mut alike: BTreeMap<BTreeSet<&str>, Vec<String>> = BTreeMap::new();
    for (name, above) in above {
        alike.entry(above).or_default().push(literal(name));
    }
    for (above, names) in alike {
        let above: Vec<String> = above.into_iter().map(literal).collect();
        parts.push(format!("(?:{})(?:{})(?:/|$)", above.join("|"), names.join("|")));
    }
    format!("(?:{})", parts.join("|"))
}

/// A regular expression for an old address, without `^` and the base.
fn asked(redirect: &Redirect) -> String {
    format!("{}(?:/(?:index\\.html)?)?$", literal(redirect.from.trim_end_matches('/')))
}
