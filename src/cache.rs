//! What an earlier run worked out, by the digest of what it was worked out from.
//!
//! A cache is a value: a run takes the old one and leaves a new one that holds exactly what it used.
//! Nothing in it can be out of date, because a key is the digest of everything the value depends on.

use crate::digest::Digest;
use crate::locale::Formatter;
use crate::parse::Shared;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Results of an earlier run.
#[derive(Debug, Clone, Default)]
pub struct Cache {
    /// What each source says, by number and digest of the source.
    pub parsed: HashMap<Digest, Shared>,
    /// Rendered files, by key, and their weight in bytes after gzip.
    pub rendered: HashMap<Digest, (Arc<[u8]>, usize)>,
    /// Whether rendered files are kept: the preview does, a build that ends after one run does not.
    pub keep: Keep,
    /// Formatters, by code of the language.
    pub formatters: BTreeMap<&'static str, Arc<Formatter>>,
}

/// Whether rendered files are kept in memory.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Keep {
    /// They are.
    Files,
    /// Each is forgotten as soon as it is put where it belongs.
    #[default]
    Nothing,
}
