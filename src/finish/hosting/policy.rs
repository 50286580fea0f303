//! What a server should do with the files of the site, whatever server it is. Every kind of
//! configuration is written from this one value, and a web team that has another kind can read it as JSON.

use super::choice::{self, Choice};
use crate::finish::Assets;
use crate::model::{Address, Site, Tongue};
use crate::render::{POLICY, TRACELESS_POLICY};
use serde::Serialize;
use std::collections::BTreeMap;

/// Headers and addresses, independent of the kind of server.
#[derive(Debug, Serialize)]
pub struct Policy {
    /// Who wrote it.
    written_by: &'static str,
    /// Of this format; within a version, fields are only added.
    version: u8,
    /// The address of the site.
    pub site: String,
    /// Its path, with a slash at both ends.
    pub base: String,
    /// The kind of server that configuration is written for.
    pub target: &'static str,
    /// Classes of files. The first one that has a file counts; the last one has every file.
    pub classes: Vec<Class>,
    /// Content type by the ending of the file.
    pub types: BTreeMap<&'static str, &'static str>,
    /// Endings of files that are worth compressing.
    pub compress: Vec<&'static str>,
    /// What is shown with status 404: the first one that has the address counts.
    pub not_found: Vec<NotFound>,
    /// Languages that the root, and no other address, may lead to, by `Accept-Language`.
    pub languages: Vec<Wish>,
}

/// Files that get the same headers.
#[derive(Debug, Serialize)]
pub struct Class {
    /// What they are.
    pub name: &'static str,
    /// Counted from the root of the site: a folder with all below it if it ends in a slash, else a file.
    /// An empty path is the root itself in the class `chooser`, and everything in the class `pages`.
    pub paths: Vec<String>,
    /// Whether somebody may see later that the file was asked for.
    pub access_log: bool,
    /// Name and value of every header, each to be sent once, with every status.
    pub headers: Vec<(&'static str, String)>,
}

impl Class {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(own, _)| *own == name).map_or("", |(_, value)| value)
    }
}

/// A text for addresses that are not there.
#[derive(Debug, Serialize)]
pub struct NotFound {
    /// The folder, counted from the root of the site; empty for all of it.
    pub below: String,
    /// The file.
    pub file: String,
}

/// A language the root may lead to.
#[derive(Debug, Serialize)]
pub struct Wish {
    /// Code of the language; its folder.
    pub code: &'static str,
    /// Beginnings of tags.
    pub asked: Vec<String>,
    /// Fits the values of `Accept-Language` that lead here; Perl's, letter case ignored.
    pub pattern: String,
}

/// An old address that leads to a new one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Redirect {
    /// The old folder, counted from the root of the site; it may be asked for without its slash at the
    /// end, or with `index.html`.
    pub from: String,
    /// The new folder.
    pub to: String,
    /// Status.
    pub status: u16,
}

pub(super) const CACHE: &str = "Cache-Control";
pub(super) const SECURITY: &str = "Content-Security-Policy";
pub(super) const REFERRER: &str = "Referrer-Policy";
/// Headers that are the same for every file.
pub(super) const SAME: [(&str, &str); 2] =
    [("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin")];

const YEAR: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// Content types. Tables of servers lack some of these, or have older names for them.
const TYPES: [(&str, &str); 25] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("json", "application/json; charset=utf-8"),
    ("bin", "application/octet-stream"),
    ("webmanifest", "application/manifest+json; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("xml", "application/xml; charset=utf-8"),
    ("vcf", "text/vcard; charset=utf-8"),
    ("ics", "text/calendar; charset=utf-8"),
    ("svg", "image/svg+xml; charset=utf-8"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("gif", "image/gif"),
    ("ico", "image/x-icon"),
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("woff2", "font/woff2"),
    ("pdf", "application/pdf"),
];

/// What servers should do with `site`.
#[must_use]
pub fn policy(site: &Site, assets: &Assets) -> Policy {
    let choices = choice::choices(site);
    let home = |tongue: &Tongue| Address::home(tongue.language).folder().to_owned();
    let missing = |below: String| NotFound { file: format!("{below}404.html"), below };
    let not_found = site.published().map(|tongue| missing(home(tongue)));
    Policy {
        written_by: "veiviser",
        version: 1,
        site: Address::root().url(site),
        base: base(site),
        target: site.settings.target.name(),
        classes: classes(site, assets),
        types: TYPES.into_iter().collect(),
        compress: super::super::compress::TEXTS.to_vec(),
        not_found: not_found.chain([missing(String::new())]).collect(),
        languages: wishes(&choices),
    }
}

fn wishes(choices: &[Choice]) -> Vec<Wish> {
    let patterns = choice::patterns(choices);
    let wish = |(choice, (code, pattern)): (&Choice, (&'static str, String))| Wish {
        code,
        asked: choice.asked.clone(),
        pattern,
    };
    choices.iter().zip(patterns).map(wish).collect()
}

/// The path the site lies under, with a slash at both ends.
fn base(site: &Site) -> String {
    let root = Address::root().url(site);
    let path = root.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    if path.is_empty() { "/".to_owned() } else { format!("/{path}") }
}

fn classes(site: &Site, assets: &Assets) -> Vec<Class> {
    let class = |name, paths: Vec<String>, cache: &str| Class {
        name,
        paths,
        access_log: true,
        headers: headers(POLICY, "strict-origin-when-cross-origin", cache),
    };
    let scripts = assets.scripts.values().map(|(path, _)| path.clone());
    let hashed: Vec<String> = std::iter::once(assets.stylesheet.path.clone())
        .chain(scripts.filter(|path| path.starts_with("assets/")))
        .chain(["pictures/".to_owned(), "recordings/".to_owned()])
        .collect();
    let mut chooser = class("chooser", vec![String::new(), "index.html".to_owned()], "private, no-cache");
    chooser.headers.push(("Vary", "Accept-Language".to_owned()));
    let folder = |tongue: &Tongue| Address::home(tongue.language).folder().to_owned();
    let missing = site.published().map(|tongue| format!("{}404.html", folder(tongue)));
    let offline = site.published().flat_map(super::super::offline_paths);
    let mut all = vec![
        Class {
            name: "traceless",
            paths: traceless(site),
            access_log: false,
            headers: headers(TRACELESS_POLICY, "no-referrer", "no-store"),
        },
        class("hashed", hashed, YEAR),
        chooser,
    ];
    if site.has_output("offline") {
        all.push(class("worker", vec!["worker.js".to_owned()], ASK_AGAIN));
        all.push(class("offline", offline.collect(), ASK_AGAIN));
    }
    all.push(class("not-found", missing.chain(["404.html".to_owned()]).collect(), ASK_AGAIN));
    all.push(class("pages", vec![String::new()], ASK_AGAIN));
    all.retain(|class| !class.paths.is_empty());
    all
}

fn headers(security: &str, referrer: &str, cache: &str) -> Vec<(&'static str, String)> {
    // Only a header can say who may frame a page.
    let security = format!("{security}; frame-ancestors 'none'");
    let same = SAME.into_iter().map(|(name, value)| (name, value.to_owned()));
    let own = [(SECURITY, security), (REFERRER, referrer.to_owned()), (CACHE, cache.to_owned())];
    own.into_iter().chain(same).collect()
}

/// The folders of traceless pages: the page in every language, and the list of its languages.
pub(super) fn traceless(site: &Site) -> Vec<String> {
    let pages = site.live_pages().filter(|page| page.is_traceless());
    let folders = pages.flat_map(|page| {
        let own = site.published().map(|tongue| Address::page(tongue.language, page));
        own.chain([Address::number(page.number())]).collect::<Vec<_>>()
    });
    folders.map(|address| address.folder().to_owned()).collect()
}

/// Old addresses of pages, in every language.
#[must_use]
pub fn redirects(site: &Site) -> Vec<Redirect> {
    let moved = |tongue: &Tongue| {
        site.moved()
            .map(|(page, former)| Redirect {
                from: Address::former(tongue.language, former).folder().to_owned(),
                to: Address::page(tongue.language, page).folder().to_owned(),
                status: 301,
            })
            .collect::<Vec<_>>()
    };
    site.published().flat_map(moved).collect()
}
