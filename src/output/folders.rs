//! Nothing is read, written or removed through a folder that is not truly a folder of the site.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::disk::{self, Kind};
use super::error::Error;
use super::path;

/// The folders of the site that were looked at: none of them is a link or lies on another disk.
#[derive(Debug)]
pub(super) struct Folders {
    root: PathBuf,
    device: u64,
    sound: Mutex<HashSet<String>>,
}

impl Folders {
    /// Nothing has been looked at under `root`, whose folders must lie on `device`.
    pub(super) fn new(root: &Path, device: u64) -> Folders {
        Folders { root: root.to_owned(), device, sound: Mutex::default() }
    }

    /// Whether the folder of `path` stands. It is an error if that folder, or one above it, is a
    /// link, lies on another disk, or is neither folder nor file; a file may be an old one of ours
    /// that makes room later.
    pub(super) fn stands(&self, path: &str) -> Result<bool, Error> {
        if path.rsplit_once('/').is_none_or(|(folder, _)| self.is_sound(folder)) {
            return Ok(true);
        }
        for folder in path::folders(path).filter(|folder| !self.is_sound(folder)) {
            let place = self.root.join(folder);
            match disk::stat(&place)? {
                Some(stat) if stat.kind == Kind::Folder && stat.device == self.device => {
                    self.sound.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
                }
                Some(stat) => match stat.kind {
                    Kind::Folder => return Err(Error::OtherDisk { path: place }),
                    Kind::Link => return Err(Error::Link { path: place }),
                    Kind::Other => return Err(Error::InTheWay { path: place }),
                    Kind::File => return Ok(false),
                },
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    fn is_sound(&self, folder: &str) -> bool {
        self.sound.lock().unwrap_or_else(PoisonError::into_inner).contains(folder)
    }
}
