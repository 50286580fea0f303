//! What `verify` thinks of where addresses lead: those that do not exist, old ones, the root, and the
//! packed form of a file.

use super::fault::{Fault, Findings};
use super::look::{Front, Site, UNPACKED, age, doubled, is_packed, note};
use crate::output::publish::Entry;
use flate2::read::GzDecoder;
use std::io::Read;

/// Files smaller than this need no packing, in bytes.
const SMALL: u64 = 1000;

impl Site<'_> {
    /// Addresses that do not exist, in the root and in every language.
    pub(super) fn nowhere(&self, found: &mut Findings) {
        let all = self.expected.not_found();
        let one_for_all = matches!(self.expected.target(), "" | "plain" | "azure");
        for text in &all {
            let address = format!("{}{}veiviser-finnes-ikke/", self.base, text.below);
            let Ok(answer) = self.get(&address, &[UNPACKED]) else { continue };
            doubled(&answer).into_iter().for_each(|fault| note(found, fault, &address));
            if answer.status != 404 {
                note(found, Fault::NotFoundStatus(answer.status), &address);
                continue;
            }
            let shown = Entry::of(&answer.body);
            let is = |file: &str| self.expected.manifest.files.get(file) == Some(&shown);
            if !(is(&text.file) || one_for_all && is("404.html")) {
                let other = all.iter().any(|other| is(&other.file));
                note(found, if other { Fault::NotFoundLanguage } else { Fault::NotFoundText }, &address);
            }
            for fault in self.headers(&text.file, &answer) {
                note(found, fault, &address);
            }
        }
    }

    /// A folder without its slash leads to the one with it, on this server.
    pub(super) fn slashes(&self, found: &mut Findings) {
        let Some(language) = self.expected.languages().into_iter().next() else { return };
        let address = format!("{}{language}", self.base);
        let Ok(answer) = self.get(&address, &[]) else { return };
        let wanted = format!("{address}/");
        let to = answer.header("location").unwrap_or_default();
        if !answer.redirects() {
            note(found, Fault::Slash(answer.status.to_string()), &address);
            return;
        }
        let Some(rest) = self.own_path(to) else {
            note(found, Fault::Plain(to.to_owned()), &address);
            return;
        };
        if rest != wanted {
            note(found, Fault::Slash(format!("`{to}`")), &address);
        }
    }

    /// The path of a place on this server that readers reach; None if it leads elsewhere, or out of
    /// encryption.
    fn own_path<'t>(&self, to: &'t str) -> Option<&'t str> {
        if !to.contains("://") {
            return to.starts_with('/').then_some(to).filter(|to| !to.starts_with("//"));
        }
        let name = self.origin.split_once("://").map_or("", |(_, name)| name);
        let secure = to.strip_prefix("https://").and_then(|rest| rest.strip_prefix(name));
        // Without TLS in front, the absolute address is right, if not wise.
        let open = to.strip_prefix("http://").and_then(|rest| rest.strip_prefix(name));
        secure.or(open.filter(|_| self.front == Front::Open)).filter(|rest| rest.starts_with('/'))
    }

    /// Addresses of pages that have moved.
    pub(super) fn old_addresses(&self, found: &mut Findings) {
        let answers_itself = !matches!(self.expected.target(), "" | "plain" | "iis");
        for old in &self.expected.redirects {
            let address = format!("{}{}", self.base, old.from);
            let wanted = format!("{}{}", self.base, old.to);
            let answer = match self.get(&address, &[UNPACKED]) {
                Ok(answer) => answer,
                Err(silence) => {
                    note(found, Fault::of(&silence), &address);
                    continue;
                }
            };
            let to = answer.header("location").unwrap_or_default();
            let stub = self.expected.manifest.files.get(&format!("{}index.html", old.from));
            let leads_on = answer.status == 200 && stub == Some(&Entry::of(&answer.body));
            if answer.redirects() {
                match self.own_path(to) {
                    Some(path) if path.trim_end_matches("index.html") == wanted => {
                        if answer.status != old.status && answer.status != 308 {
                            note(found, Fault::Passing(answer.status), &address);
                        }
                    }
                    _ => note(found, Fault::Astray { to: to.to_owned(), wanted }, &address),
                }
                doubled(&answer).into_iter().for_each(|fault| note(found, fault, &address));
            } else if !leads_on {
                note(found, Fault::Missing(answer.status), &address);
            } else if answers_itself {
                note(found, Fault::NoRedirect, &address);
            }
        }
    }

    /// What comes packed is the same, and caches know.
    pub(super) fn packed(&self, found: &mut Findings) {
        let usual = ["html", "css", "js"].map(str::to_owned).to_vec();
        let policy = self.expected.policy.as_ref();
        let endings =
            policy.map(|policy| policy.compress.clone()).filter(|all| !all.is_empty()).unwrap_or(usual);
        for ending in &endings {
            let dotted = format!(".{ending}");
            let files = self.expected.manifest.files.iter();
            let files = files.filter(|(path, _)| path.ends_with(&dotted) && !self.expected.leads_on(path));
            let Some((path, entry)) = files.max_by_key(|(_, entry)| entry.size) else { continue };
            if entry.size < SMALL || is_packed(path) || path.starts_with('.') {
                continue;
            }
            self.pack(path, entry, "gzip", found);
            self.pack(path, entry, "br", found);
        }
    }

    fn pack(&self, path: &str, entry: &Entry, asked: &'static str, found: &mut Findings) {
        let address = self.address(path);
        let Ok(answer) = self.get(&address, &[("Accept-Encoding", asked)]) else { return };
        if answer.status != 200 {
            return;
        }
        let limit = entry.size + 1;
        let mut bytes = Vec::new();
        let read = match answer.header("content-encoding") {
            None | Some("identity") => {
                // Brotli is a gift; gzip every server can.
                if asked == "gzip" && path_is_text(path) {
                    note(found, Fault::Uncompressed, &address);
                }
                return;
            }
            Some("gzip" | "x-gzip") if asked == "gzip" => {
                GzDecoder::new(&answer.body[..]).take(limit).read_to_end(&mut bytes).is_ok()
            }
            Some("br") if asked == "br" => {
                brotli::Decompressor::new(&answer.body[..], 4096).take(limit).read_to_end(&mut bytes).is_ok()
            }
            Some(_) => false,
        };
        if !read || Entry::of(&bytes) != *entry {
            note(found, Fault::Encoding(asked), &address);
        }
        if !answer.says("vary", "accept-encoding") {
            note(found, Fault::Vary("Accept-Encoding".to_owned()), &address);
        }
    }

    /// The root shows the choice of language, or leads to the language that was asked for.
    pub(super) fn choice(&self, found: &mut Findings) {
        let languages = self.expected.languages();
        let promised = matches!(self.expected.target(), "nginx" | "apache");
        for (asked, code) in self.wishes(&languages) {
            let Ok(answer) = self.get(self.base, &[("Accept-Language", asked.as_str()), UNPACKED]) else {
                continue;
            };
            let chooser = self.expected.manifest.files.get("index.html");
            let faults = self.headers("index.html", &answer);
            faults.into_iter().chain(doubled(&answer)).for_each(|fault| note(found, fault, self.base));
            if answer.redirects() {
                let to = answer.header("location").unwrap_or_default();
                let path = self.own_path(to).map(|path| path.trim_end_matches("index.html"));
                let right = code.as_ref().map(|code| format!("{}{code}/", self.base));
                let astray = path.is_none() || path != right.as_deref();
                if astray {
                    note(found, Fault::Language { asked, got: format!("`{to}`") }, self.base);
                }
                if matches!(answer.status, 301 | 308) || age(&answer).is_some_and(|age| age > 0) {
                    note(found, Fault::Pinned, self.base);
                }
                if !answer.says("vary", "accept-language") {
                    note(found, Fault::Vary("Accept-Language".to_owned()), self.base);
                }
                // One wish that is not met says enough.
                if astray {
                    return;
                }
            } else if chooser != Some(&Entry::of(&answer.body)) {
                note(found, Fault::Language { asked, got: answer.status.to_string() }, self.base);
            } else if promised && code.is_some() {
                note(found, Fault::NoChoice, self.base);
            }
        }
    }

    /// What browsers of readers say, and the language they should get; None for the choice of language.
    fn wishes(&self, languages: &[String]) -> Vec<(String, Option<String>)> {
        let has = |code: &str| languages.iter().any(|own| own == code);
        let fixed = [("ar-SY,en;q=0.5", "ar"), ("en-GB,nb;q=0.8", "en"), ("uk,en;q=0.5", "uk")];
        let fixed = fixed.into_iter().filter(|(_, code)| has(code));
        let fixed = fixed.map(|(asked, code)| (asked.to_owned(), Some(code.to_owned())));
        let policy = self.expected.policy.as_ref();
        let wishes = policy.map(|policy| policy.languages.as_slice()).unwrap_or_default().iter();
        let by_policy = wishes.filter_map(|wish| {
            Some((format!("x-none;q=1, {}", wish.asked.last()?), Some(wish.code.clone())))
        });
        fixed.chain(by_policy).chain([("x-none".to_owned(), None)]).collect()
    }

    /// Deep links stay where they are, whatever the browser speaks.
    pub(super) fn deep(&self, found: &mut Findings) {
        let languages = self.expected.languages();
        for (at, code) in languages.iter().enumerate() {
            let Some(other) = languages.get((at + 1) % languages.len()).filter(|other| *other != code) else {
                continue;
            };
            let folder = format!("{code}/");
            let pages = self.expected.manifest.files.keys();
            let pages = pages.filter(|path| {
                path.starts_with(&folder) && path.ends_with("/index.html") && !self.expected.leads_on(path)
            });
            let deepest = pages.max_by_key(|path| (path.matches('/').count(), path.len()));
            for path in [Some(&format!("{folder}index.html")), deepest].into_iter().flatten() {
                let address = self.address(path);
                let Ok(answer) = self.get(&address, &[("Accept-Language", other), UNPACKED]) else {
                    continue;
                };
                if answer.redirects() {
                    let to = answer.header("location").unwrap_or_default().to_owned();
                    note(found, Fault::Redirects(to), &address);
                }
            }
        }
    }
}

/// Whether not packing it is worth a word.
fn path_is_text(path: &str) -> bool {
    [".html", ".css", ".js", ".json", ".xml"].iter().any(|ending| path.ends_with(ending))
}
