//! What `verify` thinks of a file on the server: that it is there, the same, of its type, and with the
//! headers of its class.

use super::super::web::{Answer, Question, Silence, Web};
use super::expect::{Expected, Policy};
use super::fault::{Fault, Findings, Weight};
use crate::output::publish::Entry;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Questions at a time: a small server is somebody's only one.
const AT_ONCE: usize = 4;

/// Longest answer that is read, in bytes.
const MOST: u64 = 256 * 1024 * 1024;

/// Headers that say something only if they come once.
const ONCE: [&str; 10] = [
    "content-type",
    "content-security-policy",
    "x-content-type-options",
    "referrer-policy",
    "cross-origin-resource-policy",
    "strict-transport-security",
    "x-frame-options",
    "permissions-policy",
    "cache-control",
    "content-encoding",
];

/// Headers that the pages cannot carry themselves, or not as well.
const WANTED: [&str; 3] = ["content-security-policy", "x-content-type-options", "referrer-policy"];

/// Other names of types, which browsers take as well.
const ALSO: [(&str, &[&str]); 7] = [
    ("text/javascript", &["application/javascript"]),
    ("application/manifest+json", &["application/json"]),
    ("text/vcard", &["text/x-vcard"]),
    ("application/xml", &["text/xml"]),
    ("audio/mp4", &["audio/x-m4a"]),
    ("audio/ogg", &["application/ogg"]),
    ("image/x-icon", &["image/vnd.microsoft.icon"]),
];

/// Types where a manifest lies without its policy.
const TYPES: [(&str, &str); 4] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css"),
    ("js", "text/javascript"),
    ("svg", "image/svg+xml"),
];

/// Files that configure a server: it must not show them.
const SETTINGS: [&str; 5] = [".htaccess", "web.config", "_headers", "_redirects", "staticwebapp.config.json"];

/// Longest time in seconds that a page may be shown without asking again.
const PAGE_SECONDS: u64 = 600;
/// Shortest time in seconds that a file named by its content should stay: a month.
const HASHED_SECONDS: u64 = 30 * 24 * 60 * 60;

/// What is not to be packed.
pub(super) const UNPACKED: (&str, &str) = ("Accept-Encoding", "identity");

/// A site on a server.
pub(super) struct Site<'a> {
    pub(super) web: &'a Web,
    /// Scheme, name and port that readers use, without a slash at the end.
    pub(super) origin: &'a str,
    /// Path of the site with both slashes.
    pub(super) base: &'a str,
    pub(super) expected: &'a Expected,
    /// Whether readers reach it by this address.
    pub(super) front: Front,
}

/// What stands between us and the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Front {
    /// The address is the one that readers use, without encryption.
    Open,
    /// The address is that of a server behind a proxy, or of this machine.
    Behind,
    /// Encrypted.
    Secure,
}

impl Site<'_> {
    /// Asks for everything.
    pub(super) fn look(&self) -> Findings {
        let manifest = &self.expected.manifest;
        let kept = manifest.kept.iter().map(|(path, kept)| (path, &kept.entry));
        let all: Vec<(&String, &Entry)> = manifest.files.iter().chain(kept).collect();
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
        self.old_addresses(&mut found);
        self.packed(&mut found);
        self.choice(&mut found);
        self.deep(&mut found);
        found.values_mut().for_each(|addresses| addresses.sort());
        found
    }

    /// Asks for `path` (percent-encoded, with its slash) with some headers more.
    pub(super) fn get(&self, path: &str, headers: &[(&str, &str)]) -> Result<Answer, Silence> {
        let url = format!("{}{path}", self.origin);
        self.web.ask(&Question { method: "GET", url: &url, headers, most: MOST })
    }

    /// The address of a file: that of its folder if it is the page of one.
    pub(super) fn address(&self, path: &str) -> String {
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
        // A page that leads on may be answered by the server itself.
        if self.expected.leads_on(path) {
            return Vec::new();
        }
        let answer = match self.get(&self.address(path), &[UNPACKED]) {
            Ok(answer) => answer,
            Err(silence) => return vec![Fault::of(&silence)],
        };
        if SETTINGS.contains(&path) {
            return if answer.status == 200 { vec![Fault::Exposed] } else { Vec::new() };
        }
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
        if answer.count("content-encoding") > 0 && !is_packed(path) {
            faults.push(Fault::Unasked);
        } else if Entry::of(&answer.body) != *entry {
            faults.push(Fault::Other);
        }
        if answer.count("set-cookie") > 0 {
            faults.push(Fault::Cookie);
        }
        if !is_packed(path) {
            faults.extend(wrong_type(self.expected.policy.as_ref(), path, &answer));
            faults.extend(self.headers(path, &answer));
        }
        faults
    }

    /// What is wrong with the headers of the file at `path`.
    pub(super) fn headers(&self, path: &str, answer: &Answer) -> Vec<Fault> {
        let firm = self.expected.firm();
        let mut faults = Vec::new();
        let class = self.expected.class(path);
        if class.is_none() || firm == Weight::Advice {
            // What leads on shows nothing.
            if path.ends_with(".html") && !answer.redirects() {
                let missing = WANTED.into_iter().filter(|name| answer.count(name) == 0);
                faults.extend(missing.map(|name| Fault::NoHeader(name.to_owned(), Weight::Advice)));
                faults.extend(age(answer).is_some_and(|age| age > PAGE_SECONDS).then_some(Fault::Stale));
            }
            let secret = class.is_some_and(|class| class.name == "traceless");
            if secret && !answer.says("cache-control", "no-store") {
                faults.push(Fault::Stored(Weight::Advice));
            }
            return faults;
        }
        for (name, wanted) in class.map(|class| class.headers.as_slice()).unwrap_or_default() {
            let name = name.to_ascii_lowercase();
            match name.as_str() {
                "cache-control" => faults.extend(wrong_cache(wanted, answer)),
                "vary" => {
                    let lacks = wanted.split(',').any(|word| !answer.says("vary", word.trim()));
                    faults.extend(lacks.then(|| Fault::Vary(wanted.clone())));
                }
                _ if answer.count(&name) == 0 => faults.push(Fault::NoHeader(name, firm)),
                _ if !is_said(answer, &name, wanted) => faults.push(Fault::Different(name)),
                _ => {}
            }
        }
        faults
    }
}

/// Notes a fault at an address, once.
pub(super) fn note(found: &mut Findings, fault: Fault, address: &str) {
    let addresses = found.entry(fault).or_default();
    if !addresses.iter().any(|known| known == address) {
        addresses.push(address.to_owned());
    }
}

/// Whether a file is the packed form of another one.
pub(super) fn is_packed(path: &str) -> bool {
    path.ends_with(".gz") || path.ends_with(".br")
}

/// Whether a header has this value. Some providers join the values of two rules with a comma.
fn is_said(answer: &Answer, name: &str, wanted: &str) -> bool {
    let bare =
        |value: &str| value.split_whitespace().collect::<Vec<_>>().join(" ").trim_end_matches(';').to_owned();
    let wanted = bare(wanted);
    let values = answer.headers.iter().filter(|(known, _)| known == name);
    values.flat_map(|(_, value)| value.split(',')).any(|value| bare(value) == wanted)
}

/// What is wrong with how long an answer may be kept; other words for the same are no fault.
fn wrong_cache(wanted: &str, answer: &Answer) -> Option<Fault> {
    let age = age(answer);
    if wanted.contains("no-store") {
        return (!answer.says("cache-control", "no-store")).then_some(Fault::Stored(Weight::Wrong));
    }
    if wanted.contains("immutable") {
        return age.is_none_or(|age| age < HASHED_SECONDS).then_some(Fault::Short);
    }
    match answer.count("cache-control") {
        0 => Some(Fault::NoHeader("cache-control".to_owned(), Weight::Advice)),
        _ => age.is_some_and(|age| age > PAGE_SECONDS).then_some(Fault::Stale),
    }
}

pub(super) fn doubled(answer: &Answer) -> Vec<Fault> {
    ONCE.into_iter().filter(|name| answer.count(name) > 1).map(Fault::Doubled).collect()
}

fn wrong_type(policy: Option<&Policy>, path: &str, answer: &Answer) -> Option<Fault> {
    let ending = path.rsplit('.').next()?;
    let known = TYPES.iter().find(|(known, _)| *known == ending).map(|(_, right)| *right);
    let right = match policy {
        Some(policy) => policy.types.get(ending).map(String::as_str),
        None => known,
    }?;
    let found = answer.header("content-type").unwrap_or("");
    let plain = |value: &str| value.to_ascii_lowercase().replace([' ', '"'], "");
    let (said, wanted) = (plain(found), plain(right));
    let bare = |value: &str| value.split(';').next().unwrap_or_default().to_owned();
    // A page must say its letters; for the others the type alone decides.
    let fits = if ending == "html" {
        said == wanted
    } else {
        let also = ALSO.iter().find(|(name, _)| *name == bare(&wanted)).map_or(&[][..], |(_, also)| also);
        bare(&said) == bare(&wanted) || also.contains(&bare(&said).as_str())
    };
    (!fits).then(|| Fault::Type { found: found.to_owned(), wanted: right.to_owned() })
}

/// How long caches may show an answer without asking, in seconds.
pub(super) fn age(answer: &Answer) -> Option<u64> {
    let says = |word| answer.says("cache-control", word);
    if says("no-cache") || says("no-store") {
        return None;
    }
    let value = answer.header("cache-control")?;
    value.split(',').find_map(|part| part.trim().strip_prefix("max-age=")?.parse().ok())
}
