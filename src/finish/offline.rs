//! What a telephone keeps when its reader presses "Save on this phone": the pages of one language and
//! what they load, with the digest of each file, so that a copy is whole or not there at all.
//!
//! All files travel as one pack: pages share most of what they say, so that together they cost a third of
//! what they cost one by one, and a slow network is asked once. What must leave no trace is in no pack. The
//! date stands in the list and on no page, so that a new day changes this file alone; the version is the
//! digest of the files and not of the day.

use super::Assets;
use crate::digest::{Digest, sha256_base64};
use crate::model::{Site, Tongue};
use crate::theme::Theme;
use flate2::{Compression, GzBuilder};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::Arc;

/// The most that one language may cost its reader, in bytes after gzip: half a minute on the slowest
/// network that people still pay for by the megabyte.
pub const MOST_OFFLINE: usize = 300_000;

/// A finished file that a language may keep.
#[derive(Debug, Clone)]
pub struct Keepable {
    /// How much a reader without a network needs it; the lowest first.
    pub rank: u8,
    /// Whether it is a page of content, which readers count, or a list or file around them.
    pub counts: bool,
    /// Path from the root of the site.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// What the site offers a telephone in one language.
#[derive(Debug)]
pub struct OfflineCopy {
    /// The list at [`offline_paths`]: JSON.
    pub list: Vec<u8>,
    /// The pack beside it: the bytes of all files of the list, one after another, as gzip.
    pub pack: Vec<u8>,
}

/// What the script on a front page and the worker read.
#[derive(Serialize)]
struct List<'a> {
    /// Changes when a worker must read the list in another way.
    format: u8,
    /// Digest of paths and contents.
    version: String,
    /// The day the site was built for.
    edition: String,
    /// What loading all of it costs: the size of the pack.
    bytes: usize,
    words: Told,
    /// Path from the root of the site, SHA-256 of the bytes in Base64, number of bytes; in the order of
    /// the pack.
    files: Vec<(&'a str, String, usize)>,
}

/// Sentences with numbers and dates, in the words and digits of the language.
#[derive(Serialize)]
struct Told {
    /// Before the button is pressed: how many pages, how large, from when.
    offer: String,
    /// After it.
    saved: String,
}

/// Where the list and the pack of a language lie. Servers know `.bin` as bytes and nothing else; `.gz`
/// would be unpacked on the way by some, and not by others.
#[must_use]
pub fn offline_paths(tongue: &Tongue) -> [String; 2] {
    ["json", "bin"].map(|ending| format!("{}/offline.{ending}", tongue.language.code))
}

/// The copy of `tongue`: of `kept` what fits, in the order of its rank, with what those pages load.
#[must_use]
pub fn offline_copy(site: &Site, tongue: &Tongue, assets: &Loadable, mut kept: Vec<Keepable>) -> OfflineCopy {
    kept.sort_by(|a, b| (a.rank, &a.path).cmp(&(b.rank, &b.path)));
    let (chosen, pack) = fitting(&kept, assets);
    let files: Vec<(&str, String, usize)> =
        chosen.iter().map(|(path, bytes)| (*path, sha256_base64(bytes), bytes.len())).collect();
    let parts = files.iter().flat_map(|(path, digest, _)| [path.as_bytes(), digest.as_bytes()]);
    let version = Digest::of_parts(parts).to_string();
    let pages = kept.iter().filter(|file| file.counts && chosen.iter().any(|(path, _)| *path == file.path));
    let words = told(site, tongue, pages.count(), pack.len());
    let list = List { format: 2, version, edition: site.today.to_string(), bytes: pack.len(), words, files };
    OfflineCopy { list: serde_json::to_vec(&list).expect("a list is plain data"), pack }
}

/// What the reader is told about a copy of so many pages and bytes.
fn told(site: &Site, tongue: &Tongue, pages: usize, bytes: usize) -> Told {
    let strings = &tongue.strings;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let kilobytes = tongue.formatter.number(number(bytes.div_ceil(super::KILOBYTE)));
    let told = [
        ("pages", strings.count("offline_pages", number(pages))),
        ("size", strings.fill("offline_size", &[("number", &kilobytes)])),
        ("date", tongue.formatter.date(site.today)),
    ];
    let told = told.each_ref().map(|(name, text)| (*name, text.as_str()));
    Told { offer: strings.fill("offline_offer", &told), saved: strings.fill("offline_saved", &told) }
}

/// Path and bytes of a file in a pack.
type Packed<'a> = (&'a str, &'a [u8]);

/// As many of `kept` as fit, the first ones first, with what they load, and their pack.
fn fitting<'a>(kept: &'a [Keepable], assets: &'a Loadable) -> (Vec<Packed<'a>>, Vec<u8>) {
    let first = |count: usize| {
        let files = with_assets(&kept[..count], assets);
        let pack = packed(&files);
        (files, pack)
    };
    let all = first(kept.len());
    if all.1.len() <= MOST_OFFLINE {
        return all;
    }
    let (mut fits, mut too_many) = (0, kept.len());
    while too_many - fits > 1 {
        let middle = usize::midpoint(fits, too_many);
        if first(middle).1.len() <= MOST_OFFLINE {
            fits = middle;
        } else {
            too_many = middle;
        }
    }
    first(fits)
}

/// The files of `kept` and what their pages load, each once.
fn with_assets<'a>(kept: &'a [Keepable], assets: &'a Loadable) -> Vec<Packed<'a>> {
    let mut wanted = BTreeMap::new();
    for file in kept.iter().filter(|file| file.path.ends_with(".html")) {
        assets.named_in(&String::from_utf8_lossy(&file.bytes), &mut wanted);
    }
    let own = kept.iter().map(|file| (file.path.as_str(), &*file.bytes));
    wanted.into_iter().chain(own).collect()
}

/// The bytes of all files as one gzip member without a name and a date, so that equal files are equal packs.
fn packed(files: &[Packed<'_>]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().write(Vec::new(), Compression::best());
    for (_, bytes) in files {
        encoder.write_all(bytes).expect("writing to memory does not fail");
    }
    encoder.finish().expect("writing to memory does not fail")
}

/// What pages may load: style sheets, scripts, icons and pictures.
#[derive(Debug)]
pub struct Loadable(BTreeMap<String, Vec<u8>>);

impl Loadable {
    /// Everything the pages of the site may load.
    #[must_use]
    pub fn of(site: &Site, theme: &Theme, assets: &Assets) -> Loadable {
        Loadable(
            super::files(site, theme, assets).into_iter().filter(|(path, _)| path.contains('/')).collect(),
        )
    }

    /// Adds to `wanted` what `text` names, and what that names: a style sheet may load a picture.
    fn named_in<'a>(&'a self, text: &str, wanted: &mut BTreeMap<&'a str, &'a [u8]>) {
        for (path, bytes) in &self.0 {
            let name = path.rsplit('/').next().unwrap_or(path);
            if wanted.contains_key(path.as_str()) || !text.contains(name) {
                continue;
            }
            wanted.insert(path, bytes);
            if path.ends_with(".css") {
                self.named_in(&String::from_utf8_lossy(bytes), wanted);
            }
        }
    }
}
