//! How the files of a site stand, without a look into them: enough to see that nobody has touched one.
//!
//! A file that has the same size, times and inode as before has the same content, unless it was changed
//! within the same tick of the clock in which it was looked at before. That is git's "racy" entry
//! (git-scm.com, `racy-git`), and the answer is git's, too: such a file is read.

#![expect(clippy::disallowed_methods, reason = "this is the front door")]

use super::disk::{self, Error};
use super::{Source, Sources};
use crate::digest::Digest;
use crate::span::SourceId;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fs::Metadata;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use walkdir::DirEntry;

/// The coarsest clock of a disk in use, FAT's, in nanoseconds.
const TICK: i64 = 2_000_000_000;

/// How every file of a site stands, in path order.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Survey {
    /// When it was begun, in nanoseconds since 1970.
    taken: i64,
    files: Vec<Standing>,
}

/// How one file stands.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Standing {
    path: String,
    stat: Stat,
    /// What was in it, once it has been read.
    digest: Digest,
}

/// What the system tells of a file without reading it: size in bytes, times of content and of name in
/// nanoseconds since 1970, and number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Stat {
    size: u64,
    content: i64,
    name: i64,
    inode: u64,
}

/// Looks at every file of the site in the folder `site` from outside.
///
/// # Errors
/// As [`read`](super::read).
pub fn survey(site: &Path) -> Result<Survey, Error> {
    let taken = nanoseconds(SystemTime::now());
    let entries = disk::entries(site)?;
    let mut files: Vec<Standing> = entries.par_iter().filter_map(|entry| standing(site, entry)).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Survey { taken, files })
}

/// Nothing for a file that is gone by now, or that the system does not let us look at: then the number of
/// files is another one, and the site is read.
fn standing(site: &Path, entry: &DirEntry) -> Option<Standing> {
    let stat = Stat::of(&entry.metadata().ok()?);
    Some(Standing { path: disk::path_name(site, entry.path()).text, stat, digest: Digest::default() })
}

impl Survey {
    /// The same survey with what is in the files, as `sources` were read after it.
    #[must_use]
    pub fn of(mut self, sources: &Sources) -> Survey {
        for file in &mut self.files {
            file.digest = sources.at(&file.path).map_or_else(Digest::default, |source| source.digest);
        }
        self
    }

    /// Whether the site in the folder `site`, which stands as in `now`, has the same files with the same
    /// content as when this survey was taken.
    #[must_use]
    pub fn still_holds(&self, site: &Path, now: &Survey) -> bool {
        let same = |(old, new): (&Standing, &Standing)| {
            let surely = old.stat == new.stat && old.stat.is_older_than(self.taken);
            old.path == new.path && (surely || disk::digest(site, &new.path) == Some(old.digest))
        };
        self.files.len() == now.files.len() && self.files.par_iter().zip(&now.files).all(same)
    }

    /// The files of the survey; only those in `wanted` are read. For messages that show a line.
    #[must_use]
    pub fn glance(&self, site: &Path, wanted: &BTreeSet<SourceId>) -> Sources {
        let file = |(at, standing): (usize, &Standing)| {
            let id = SourceId(u32::try_from(at).unwrap_or(u32::MAX));
            let read = wanted.contains(&id).then(|| disk::alone(site, &standing.path)).flatten();
            read.map_or_else(|| Source::unread(id, &standing.path), |source| Source { id, ..source })
        };
        Sources { files: self.files.iter().enumerate().map(file).collect(), diagnostics: Vec::new() }
    }
}

impl Stat {
    fn of(metadata: &Metadata) -> Stat {
        let (name, inode) = name_time_and_number(metadata);
        let content = metadata.modified().map_or(0, nanoseconds);
        Stat { size: metadata.len(), content, name, inode }
    }

    /// Whether whatever happened to the file later than `then` shows in its times.
    fn is_older_than(&self, then: i64) -> bool {
        self.content.max(self.name).saturating_add(TICK) < then
    }
}

#[cfg(unix)]
fn name_time_and_number(metadata: &Metadata) -> (i64, u64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ctime().saturating_mul(1_000_000_000).saturating_add(metadata.ctime_nsec()), metadata.ino())
}

#[cfg(not(unix))]
fn name_time_and_number(metadata: &Metadata) -> (i64, u64) {
    (metadata.created().map_or(0, nanoseconds), 0)
}

/// Nanoseconds since 1970; 0 for earlier times.
fn nanoseconds(time: SystemTime) -> i64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_nanos()).unwrap_or(i64::MAX))
}
