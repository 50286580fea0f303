//! What `verify` asks a server, and what it thinks of the answers.

use super::fault::{Fault, Findings};
use super::http::{Answer, Server};
use crate::output::publish::{Entry, Manifest};
use flate2::read::GzDecoder;
use std::collections::BTreeSet;
use std::io::Read;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Questions at a time: a small server is somebody's only one.
const AT_ONCE: usize = 4;

/// Headers that say something only if they come once.
const ONCE: [&str; 9] = [
    "content-type",
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "strict-transport-security",
    "x-frame-options",
    "permissions-policy",
    "cache-control",
    "content-encoding",
];

/// Headers that the pages cannot carry themselves, or not as well.
const WANTED: [&str; 3] = ["content-security-policy", "x-content-type-options", "referrer-policy"];

/// File endings and the types they need; the first is the one to set.
const TYPES: [(&str, &[&str]); 16] = [
    ("html", &["text/html; charset=utf-8"]),
    ("css", &["text/css"]),
    ("js", &["text/javascript", "application/javascript"]),
    ("json", &["application/json"]),
    ("webmanifest", &["application/manifest+json", "application/json"]),
    ("svg", &["image/svg+xml"]),
    ("ics", &["text/calendar"]),
    ("vcf", &["text/vcard", "text/x-vcard"]),
    ("xml", &["application/xml", "text/xml"]),
    ("txt", &["text/plain"]),
    ("png", &["image/png"]),
    ("jpg", &["image/jpeg"]),
    ("webp", &["image/webp"]),
    ("mp3", &["audio/mpeg"]),
    ("m4a", &["audio/mp4", "audio/x-m4a"]),
    ("ogg", &["audio/ogg", "application/ogg"]),
];

/// Longest time in seconds that a page may be shown without asking again.
const PAGE_SECONDS: u64 = 600;

/// A site on a server.
pub(super) struct Site<'a> {
    pub(super) server: &'a Server,
    /// Path of the site with both slashes.
    pub(super) base: &'a str,
    pub(super) manifest: &'a Manifest,
    /// Whether readers reach it by this address.
    pub(super) front: Front,
}

/// What stands between us and the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Front {
    /// The address is the one that readers use.
    Open,
    /// The address is that of a server behind a proxy, or of this machine.
    Behind,
}

impl Site<'_> {
    /// Asks for everything.
    pub(super) fn look(&self) -> Findings {
        let files: Vec<(&String, &Entry)> = self.manifest.files.iter().collect();
        let kept = self.manifest.kept.iter().map(|(path, kept)| (path, &kept.entry));
        let all: Vec<(&String, &Entry)> = files.into_iter().chain(kept).collect();
        let found = Mutex::new(Findings::new());
        let next = Mutex::new(all.iter());
        thread::scope(|scope| {
            for _ in 0..AT_ONCE {
                scope.spawn(|| {
                    loop {
                        let one = next.lock().unwrap_or_else(PoisonError::into_inner).next();
                        let Some((path, entry)) = one else { return };
                        let faults = self.file(path, entry);
                        let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
                        let address = self.address(path);
                        faults.into_iter().for_each(|fault| note(&mut found, fault, &address));
                    }
                });
            }
        });
        let mut found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        if self.front == Front::Open {
            note(&mut found, Fault::NoTls, self.base);
        }
        self.nowhere(&mut found);
        self.slashes(&mut found);
        self.packed(&mut found);
        self.choice(&mut found);
        found.values_mut().for_each(|addresses| addresses.sort());
        found
    }

    /// The address of a file: that of its folder if it is the page of one.
    fn address(&self, path: &str) -> String {
        let named = path.strip_suffix("index.html").filter(|rest| rest.is_empty() || rest.ends_with('/'));
        let encoded: String = named
            .unwrap_or(path)
            .bytes()
            .map(|byte| match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                    char::from(byte).to_string()
                }
                _ => format!("%{byte:02X}"),
            })
            .collect();
        format!("{}{encoded}", self.base)
    }

    fn file(&self, path: &str, entry: &Entry) -> Vec<Fault> {
        let answer = match self.server.get(&self.address(path), &[("Accept-Encoding", "identity")]) {
            Ok(answer) => answer,
            Err(error) => return vec![Fault::Unreachable(error.to_string())],
        };
        let mut faults = doubled(&answer);
        if answer.redirects() {
            faults.push(Fault::Redirects(answer.header("location").unwrap_or_default().to_owned()));
        } else if answer.status >= 500 {
            faults.push(Fault::Broken(answer.status));
        } else if answer.status != 200 {
            faults.push(Fault::Missing(answer.status));
        }
        if answer.status != 200 {
            return faults;
        }
        if Entry::of(&answer.body) != *entry {
            faults.push(Fault::Other);
        }
        faults.extend(wrong_type(path, &answer));
        if answer.count("set-cookie") > 0 {
            faults.push(Fault::Cookie);
        }
        if path.ends_with(".html") {
            let missing = WANTED.into_iter().filter(|name| answer.count(name) == 0);
            faults.extend(missing.map(Fault::NoHeader));
            if age(&answer).is_some_and(|age| age > PAGE_SECONDS) {
                faults.push(Fault::Stale);
            }
        }
        faults
    }

    /// Addresses that do not exist, in the root and in every language.
    fn nowhere(&self, found: &mut Findings) {
        let folders = self.languages().into_iter().map(|language| format!("{language}/"));
        for folder in std::iter::once(String::new()).chain(folders) {
            let address = format!("{}{folder}veiviser-finnes-ikke/", self.base);
            let Ok(answer) = self.server.get(&address, &[("Accept-Encoding", "identity")]) else { continue };
            doubled(&answer).into_iter().for_each(|fault| note(found, fault, &address));
            if answer.status != 404 {
                note(found, Fault::NotFoundStatus(answer.status), &address);
                continue;
            }
            let shown = Entry::of(&answer.body);
            let own = [format!("{folder}404.html"), "404.html".to_owned()];
            if !own.iter().any(|path| self.manifest.files.get(path) == Some(&shown)) {
                note(found, Fault::NotFoundText, &address);
            }
            let missing = WANTED.into_iter().filter(|name| answer.count(name) == 0);
            missing.for_each(|name| note(found, Fault::NoHeader(name), &address));
        }
    }

    /// The code of every language that has a front page.
    fn languages(&self) -> BTreeSet<&str> {
        let front = |path: &'_ String| path.ends_with("/404.html") && path.matches('/').count() == 1;
        let paths = self.manifest.files.keys().filter(|path| front(path));
        paths.filter_map(|path| path.split('/').next()).collect()
    }

    /// A folder without its slash leads to the one with it, on this server.
    fn slashes(&self, found: &mut Findings) {
        let Some(language) = self.languages().into_iter().next() else { return };
        let address = format!("{}{language}", self.base);
        let Ok(answer) = self.server.get(&address, &[]) else { return };
        let wanted = format!("{address}/");
        let to = answer.header("location").unwrap_or_default();
        if !answer.redirects() {
            note(found, Fault::Slash(answer.status.to_string()), &address);
        } else if to == wanted || to == format!("https://{}{wanted}", self.server.host) {
        } else if to.starts_with("http://") || to.starts_with("https://") {
            let same = to.strip_prefix("http://").and_then(|rest| rest.strip_prefix(&self.server.host));
            // Without TLS in front, the absolute address is right, if not wise.
            if !(self.front == Front::Open && same == Some(wanted.as_str())) {
                note(found, Fault::Plain(to.to_owned()), &address);
            }
        } else {
            note(found, Fault::Slash(format!("`{to}`")), &address);
        }
    }

    /// What comes compressed is the same, and caches know.
    fn packed(&self, found: &mut Findings) {
        let texts = [".html", ".css", ".js"];
        for ending in texts {
            let largest = self.manifest.files.iter().filter(|(path, _)| path.ends_with(ending));
            let Some((path, entry)) = largest.max_by_key(|(_, entry)| entry.size) else { continue };
            let address = self.address(path);
            let Ok(answer) = self.server.get(&address, &[("Accept-Encoding", "gzip")]) else { continue };
            if answer.status != 200 {
                continue;
            }
            match answer.header("content-encoding") {
                None => note(found, Fault::Uncompressed, &address),
                Some("gzip") => {
                    let mut bytes = Vec::new();
                    let limit = entry.size + 1;
                    let read = GzDecoder::new(&answer.body[..]).take(limit).read_to_end(&mut bytes);
                    if read.is_err() || Entry::of(&bytes) != *entry {
                        note(found, Fault::Encoding, &address);
                    }
                    if !answer.says("vary", "accept-encoding") {
                        note(found, Fault::Vary("Accept-Encoding"), &address);
                    }
                }
                Some(_) => note(found, Fault::Encoding, &address),
            }
        }
    }

    /// The root shows the choice of language, or leads to the language that was asked for; deep links
    /// stay where they are.
    fn choice(&self, found: &mut Findings) {
        let languages = self.languages();
        for (asked, code) in [("ar-SY,en;q=0.5", "ar"), ("en-GB,nb;q=0.8", "en"), ("uk,en;q=0.5", "uk")] {
            if !languages.contains(code) {
                continue;
            }
            let headers = [("Accept-Language", asked), ("Accept-Encoding", "identity")];
            let Ok(answer) = self.server.get(self.base, &headers) else { continue };
            let right = [format!("{}{code}/", self.base), format!("{}{code}/index.html", self.base)];
            let chooser = self.manifest.files.get("index.html");
            if answer.redirects() {
                let to = answer.header("location").unwrap_or_default();
                let path =
                    to.split_once("://").map_or(to, |(_, rest)| rest.find('/').map_or("/", |at| &rest[at..]));
                if !right.iter().any(|right| path == right) {
                    note(found, Fault::Language { asked, got: format!("`{to}`") }, self.base);
                }
                if matches!(answer.status, 301 | 308) || age(&answer).is_some_and(|age| age > 0) {
                    note(found, Fault::Pinned, self.base);
                }
                if !answer.says("vary", "accept-language") {
                    note(found, Fault::Vary("Accept-Language"), self.base);
                }
            } else if chooser != Some(&Entry::of(&answer.body)) {
                let got = if answer.status == 200 { "200".to_owned() } else { answer.status.to_string() };
                note(found, Fault::Language { asked, got }, self.base);
            }
            if let Some(other) = languages.iter().find(|other| **other != code) {
                let deep = format!("{}{other}/", self.base);
                let Ok(answer) = self.server.get(&deep, &headers) else { continue };
                if answer.redirects() {
                    let to = answer.header("location").unwrap_or_default().to_owned();
                    note(found, Fault::Redirects(to), &deep);
                }
            }
        }
    }
}

fn note(found: &mut Findings, fault: Fault, address: &str) {
    let addresses = found.entry(fault).or_default();
    if !addresses.iter().any(|known| known == address) {
        addresses.push(address.to_owned());
    }
}

fn doubled(answer: &Answer) -> Vec<Fault> {
    ONCE.into_iter().filter(|name| answer.count(name) > 1).map(Fault::Doubled).collect()
}

fn wrong_type(path: &str, answer: &Answer) -> Option<Fault> {
    let ending = path.rsplit('.').next()?;
    let (_, right) = TYPES.iter().find(|(known, _)| *known == ending)?;
    let found = answer.header("content-type").unwrap_or("");
    let plain = |value: &str| value.to_ascii_lowercase().replace([' ', '"'], "");
    let said = plain(found);
    // A page must say its letters; for the others the type alone decides.
    let fits = |right: &&str| match ending {
        "html" => said == plain(right),
        _ => said.split(';').next() == Some(*right),
    };
    (!right.iter().any(fits)).then(|| Fault::Type { found: found.to_owned(), wanted: right[0] })
}

/// How long caches may show an answer without asking, in seconds.
fn age(answer: &Answer) -> Option<u64> {
    let says = |word| answer.says("cache-control", word);
    if says("no-cache") || says("no-store") {
        return None;
    }
    let value = answer.header("cache-control")?;
    value.split(',').find_map(|part| part.trim().strip_prefix("max-age=")?.parse().ok())
}
