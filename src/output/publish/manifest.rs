//! What was published: every file with its SHA-256, so that anybody can check it with `sha256sum`.

use super::super::path;
use crate::digest::{Digest, sha256};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const FORMAT: u32 = 1;

/// What one publication consists of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    format: u32,
    /// Version of the program that made it.
    program: String,
    /// The address of the site.
    pub site: String,
    /// Every file of the site, by path with `/`.
    pub files: BTreeMap<String, Entry>,
    /// Files of earlier publications that stay for a while, because a telephone may hold a page that
    /// needs them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub kept: BTreeMap<String, Kept>,
    /// Files for the web team, which readers never see, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub hosting: BTreeMap<String, Entry>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// SHA-256 of its bytes, in hexadecimal digits.
    pub sha256: String,
    /// Its length in bytes.
    pub size: u64,
}

/// A file that is no longer part of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What it is.
    #[serde(flatten)]
    pub entry: Entry,
    /// The day it stopped being a part of the site, as `2026-11-22`.
    pub since: String,
}

impl Entry {
    /// The entry of a file with these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Entry {
        let digits = sha256(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        Entry { sha256: digits, size: bytes.len() as u64 }
    }
}

impl Manifest {
    /// The manifest of the site at the address `site` with these files.
    #[must_use]
    pub fn new(site: &str, files: BTreeMap<String, Entry>) -> Manifest {
        Manifest {
            format: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            site: site.to_owned(),
            files,
            kept: BTreeMap::new(),
            hosting: BTreeMap::new(),
        }
    }

    /// The name of these contents: the same files have the same name.
    #[must_use]
    pub fn name(&self) -> String {
        let parts = self.files.iter().flat_map(|(path, entry)| [path.as_bytes(), entry.sha256.as_bytes()]);
        Digest::of_parts(parts).short()
    }

    /// What stands at `path`, whether it is still part of the site or kept.
    #[must_use]
    pub fn entry(&self, path: &str) -> Option<&Entry> {
        self.files.get(path).or_else(|| self.kept.get(path).map(|kept| &kept.entry))
    }

    /// The number of pages.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.files.keys().filter(|path| is_counted(path)).count()
    }

    /// The manifest as the bytes of a file: one line per file, for people who compare two of them.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("strings and numbers become JSON");
        bytes.push(b'\n');
        bytes
    }

    /// Reads a manifest. None if the bytes are none that we wrote: a hand-made one gets no power over
    /// anything outside its folder.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Manifest> {
        let read: Manifest = serde_json::from_slice(bytes).ok()?;
        let sound = read
            .files
            .keys()
            .chain(read.kept.keys())
            .chain(read.hosting.keys())
            .all(|path| path::check(path).is_ok());
        (read.format == FORMAT && sound).then_some(read)
    }
}

/// Whether a file is a page, and not the packed form of one.
pub(super) fn is_counted(path: &str) -> bool {
    path::is_page(path) && !path.ends_with(".gz") && !path.ends_with(".br")
}

/// Whether the name of a file changes with its content: eight or more hexadecimal digits are a part of
/// its name, as in `style.0a1b2c3d.css`.
pub(super) fn is_named_by_content(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_digest = |part: &str| part.len() >= 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    !path::is_page(path) && name.rsplit_once('.').is_some_and(|(stem, _)| stem.split('.').any(is_digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_that_change_with_the_content_are_kept() {
        for path in ["assets/style.0a1b2c3d.css", "recordings/0a1b2c3d4e.mp3", "assets/exit.deadbeef.js"] {
            assert!(is_named_by_content(path), "{path}");
        }
        for path in
            ["index.html", "nb/0a1b2c3d.html", "worker.js", "nb/search.json", "nb/contacts/police.vcf"]
        {
            assert!(!is_named_by_content(path), "{path}");
        }
    }

    #[test]
    fn a_manifest_has_no_power_outside_its_folder() {
        let entry = Entry::of(b"x");
        let good = Manifest::new("https://a.no/", BTreeMap::from([("index.html".to_owned(), entry.clone())]));
        assert_eq!(Manifest::parse(&good.bytes()), Some(good));
        let bad = Manifest::new("https://a.no/", BTreeMap::from([("../../etc/passwd".to_owned(), entry)]));
        assert_eq!(Manifest::parse(&bad.bytes()), None);
        assert_eq!(Manifest::parse(b"{\"format\":1"), None);
    }

    #[test]
    fn a_digest_can_be_checked_with_other_programs() {
        let entry = Entry::of(b"abc");
        assert_eq!(entry.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
