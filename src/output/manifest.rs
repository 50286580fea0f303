//! The manifest: which files of the output are ours, what is in them, and how we left them.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::disk::{self, Stat};
use super::error::Error;
use super::path;
use super::place::Place;

const FORMAT: u32 = 1;

/// All files of one finished site, in path order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    format: u32,
    program: String,
    pub(super) files: BTreeMap<String, Entry>,
}

/// One file of the site.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// The digest of its bytes, in hexadecimal digits.
    pub(super) digest: String,
    pub(super) size: u64,
    mtime: i64,
    inode: u64,
}

/// What can be read of a manifest in another format: which files are ours.
#[derive(Deserialize)]
struct Names {
    files: BTreeMap<String, serde_json::Value>,
}

impl Entry {
    /// A file with these bytes that stands as `stat` tells.
    pub(super) fn new(digest: String, stat: &Stat) -> Entry {
        Entry { digest, size: stat.size, mtime: stat.mtime, inode: stat.inode }
    }

    /// Whether nobody has touched the file since.
    pub(super) fn is_as_left(&self, stat: &Stat) -> bool {
        (self.size, self.mtime, self.inode) == (stat.size, stat.mtime, stat.inode)
    }
}

impl Manifest {
    /// The manifest of a site with these files.
    pub(super) fn new(files: BTreeMap<String, Entry>) -> Manifest {
        Manifest { format: FORMAT, program: env!("CARGO_PKG_VERSION").to_owned(), files }
    }

    /// The manifest of the site that stands in `place`; None if there is none.
    ///
    /// A manifest of another version of the program still tells which files are ours; what it says
    /// about them is forgotten, so that their bytes are compared.
    pub(super) fn load(place: &Place) -> Result<Option<Manifest>, Error> {
        let path = place.manifest();
        let Some(bytes) = disk::read(&path)? else { return Ok(None) };
        let ours = serde_json::from_slice(&bytes).ok().filter(|read: &Manifest| read.format == FORMAT);
        let mut manifest = match ours {
            Some(manifest) => manifest,
            None => match serde_json::from_slice::<Names>(&bytes) {
                Ok(Names { files }) => {
                    Manifest::new(files.into_keys().map(|path| (path, Entry::default())).collect())
                }
                Err(_) => return Err(Error::Damaged { path, out: place.out.clone() }),
            },
        };
        // A hand-made manifest gets no power over anything outside the site.
        manifest.files.retain(|path, _| path::check(path).is_ok());
        Ok(Some(manifest))
    }

    /// Writes the manifest to `path`, where nothing stands yet.
    pub(super) fn write(&self, path: &Path) -> Result<(), Error> {
        let bytes = serde_json::to_vec(self).expect("strings and numbers become JSON");
        disk::write_new(path, &bytes).map(drop)
    }
}
