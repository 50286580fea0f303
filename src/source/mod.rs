//! The front door: what came in, in path order.
//!
//! Only `disk` reads files. Everything after this room works on [`Sources`], which hold all texts
//! of one run and never change.

mod copies;
mod disk;
mod kind;
mod survey;
mod told;
mod watch;

pub use disk::{Error, read};
pub use kind::{IdFault, Kind, RECORDINGS, RESERVED_FOLDERS, RESERVED_NAMES, id_fault, kind};
pub use survey::{Survey, survey};
pub use watch::{Means, Told, Wish, watch};

use crate::diagnostic::{Diagnostic, Lookup};
use crate::digest::Digest;
use crate::span::SourceId;
use std::sync::Arc;

/// One file of the site.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its place in path order.
    pub id: SourceId,
    /// Path with `/`, relative to the site.
    pub path: Arc<str>,
    /// What it is, judged by its path.
    pub kind: Kind,
    /// Its text without byte order mark, line ends as `\n`; empty for files that are not text.
    pub text: Arc<str>,
    /// Its bytes, for files that are not text.
    pub bytes: Arc<[u8]>,
    /// Digest of path and content.
    pub digest: Digest,
}

impl Source {
    /// A file that nobody has looked into.
    fn unread(id: SourceId, path: &str) -> Source {
        Source {
            id,
            path: Arc::from(path),
            kind: kind(path),
            text: Arc::from(""),
            bytes: Arc::from(Vec::new()),
            digest: Digest::default(),
        }
    }
}

/// Every file of one run, in path order, and what was wrong with reading them.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The files; the number of a source is its index.
    pub files: Vec<Source>,
    /// Files that could not be taken as they are.
    pub diagnostics: Vec<Diagnostic>,
}

impl Sources {
    /// Sources from texts in memory: for tests and examples. Paths may come in any order.
    #[must_use]
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Sources {
        let raw = texts.into_iter().map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).collect();
        disk::sources(raw)
    }

    /// Sources from bytes in memory: for tests of files that are not text.
    #[must_use]
    pub fn from_bytes(files: Vec<(String, Vec<u8>)>) -> Sources {
        disk::sources(files)
    }

    /// The source with this number.
    #[must_use]
    pub fn get(&self, id: SourceId) -> Option<&Source> {
        self.files.get(id.0 as usize)
    }

    /// The source at `path`.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Source> {
        self.files.binary_search_by(|source| (*source.path).cmp(path)).ok().map(|at| &self.files[at])
    }
}

impl Lookup for Sources {
    fn path(&self, id: SourceId) -> &str {
        self.get(id).map_or("", |source| &source.path)
    }

    fn text(&self, id: SourceId) -> &str {
        self.get(id).map_or("", |source| &source.text)
    }
}
