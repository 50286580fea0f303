//! What a telephone keeps when its reader presses "Save on this phone": the pages of one language and
//! what they load, with the digest of each file, so that a copy is whole or not there at all.
//!
//! What must leave no trace is in no list. The date stands here and on no page, so that a new day
//! changes this file alone; the version is the digest of the files and not of the day.

use super::{Assets, weight};
use crate::digest::{Digest, sha256_base64};
use crate::model::{Site, Tongue};
use crate::theme::Theme;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
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
    /// Their number after gzip.
    pub weight: usize,
}

/// What the script on a front page and the worker read.
#[derive(Serialize)]
struct List {
    /// Changes when a worker must read the list in another way.
    format: u8,
    /// Digest of paths and contents.
    version: String,
    /// The day the site was built for.
    edition: String,
    /// What loading all of it costs, after gzip.
    bytes: usize,
    words: Told,
    /// Path from the root of the site, and SHA-256 of the bytes in Base64.
    files: Vec<(String, String)>,
}

/// Sentences with numbers and dates, in the words and digits of the language.
#[derive(Serialize)]
struct Told {
    /// Before the button is pressed: how many pages, how large, from when.
    offer: String,
    /// After it.
    saved: String,
}

/// Where the list of a language lies.
#[must_use]
pub fn offline_path(tongue: &Tongue) -> String {
    format!("{}/offline.json", tongue.language.code)
}

/// The list of `tongue`: of `kept` what fits, in the order of its rank, with what those pages load.
#[must_use]
pub fn offline_list(
    site: &Site,
    tongue: &Tongue,
    assets: &Loadable,
    mut kept: Vec<Keepable>,
) -> (String, Vec<u8>) {
    kept.sort_by(|a, b| (a.rank, &a.path).cmp(&(b.rank, &b.path)));
    let mut chosen = Chosen::default();
    let mut pages = 0;
    for file in &kept {
        if !chosen.add(&file.path, &file.bytes, file.weight) {
            continue;
        }
        pages += i64::from(file.counts);
        if file.path.ends_with(".html") {
            chosen.add_named(&String::from_utf8_lossy(&file.bytes), assets);
        }
    }
    let files: Vec<(String, String)> = chosen.files.into_iter().collect();
    let parts = files.iter().flat_map(|(path, digest)| [path.as_bytes(), digest.as_bytes()]);
    let version = Digest::of_parts(parts).to_string();
    let strings = &tongue.strings;
    let kilobytes = i64::try_from(chosen.bytes.div_ceil(super::KILOBYTE)).unwrap_or(i64::MAX);
    let told = [
        ("pages", strings.count("offline_pages", pages)),
        ("size", strings.fill("offline_size", &[("number", &tongue.formatter.number(kilobytes))])),
        ("date", tongue.formatter.date(site.today)),
    ];
    let told = told.each_ref().map(|(name, text)| (*name, text.as_str()));
    let list = List {
        format: 1,
        version,
        edition: site.today.to_string(),
        bytes: chosen.bytes,
        words: Told {
            offer: strings.fill("offline_offer", &told),
            saved: strings.fill("offline_saved", &told),
        },
        files,
    };
    (offline_path(tongue), serde_json::to_vec(&list).expect("a list is plain data"))
}

/// What pages may load: style sheets, scripts, icons and pictures, with their sizes after gzip.
#[derive(Debug)]
pub struct Loadable(BTreeMap<String, (Vec<u8>, usize)>);

impl Loadable {
    /// Everything the pages of the site may load.
    #[must_use]
    pub fn of(site: &Site, theme: &Theme, assets: &Assets) -> Loadable {
        let files = super::files(site, theme, assets).into_iter().filter(|(path, _)| path.contains('/'));
        Loadable(
            files
                .map(|(path, bytes)| {
                    let gzipped = weight(&bytes);
                    (path, (bytes, gzipped))
                })
                .collect(),
        )
    }
}

/// What is in the list so far.
#[derive(Default)]
struct Chosen {
    files: BTreeMap<String, String>,
    refused: BTreeSet<String>,
    bytes: usize,
}

impl Chosen {
    /// Adds a file if there is room for it.
    fn add(&mut self, path: &str, bytes: &[u8], weight: usize) -> bool {
        let fits = self.bytes + weight <= MOST_OFFLINE;
        if fits {
            self.bytes += weight;
            self.files.insert(path.to_owned(), sha256_base64(bytes));
        } else {
            self.refused.insert(path.to_owned());
        }
        fits
    }

    /// Adds what `text` names, and what that names: a style sheet may load a picture.
    fn add_named(&mut self, text: &str, assets: &Loadable) {
        for (path, (bytes, weight)) in &assets.0 {
            let name = path.rsplit('/').next().unwrap_or(path);
            if self.files.contains_key(path) || self.refused.contains(path) || !text.contains(name) {
                continue;
            }
            if self.add(path, bytes, *weight) && path.ends_with(".css") {
                self.add_named(&String::from_utf8_lossy(bytes), assets);
            }
        }
    }
}
