//! A build's files on their way out.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use super::beside;
use super::disk::{self, Kind, Lock};
use super::error::Error;
use super::folders::Folders;
use super::journal::Journal;
use super::last::{self, Made};
use super::manifest::{Entry, Manifest};
use super::path::{self, Names};
use super::place::Place;
use super::switch;
use crate::digest::Digest;

/// How many files a build has changed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Changes {
    /// Files that are new or have other bytes than before.
    pub written: usize,
    /// Files that were left alone.
    pub unchanged: usize,
    /// Files that are no longer part of the site.
    pub removed: usize,
}

/// What tells whether a file in the output still has the bytes of the last build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trust {
    /// The notes of the last build, for files whose size, time and inode are as it left them.
    Notes,
    /// Only the bytes themselves.
    Bytes,
}

/// The files of one build, beside the site that stands until [`finish`](Staging::finish).
///
/// Dropping it without `finish` removes what was staged; the old site stays as it is.
#[derive(Debug)]
pub struct Staging {
    place: Place,
    /// There is no output yet: the staging folder itself becomes it, and holds files by path.
    /// Otherwise it holds them by number.
    whole: bool,
    resumed: bool,
    old: Manifest,
    trust: Trust,
    made: Option<Made>,
    old_folded: OnceLock<HashSet<String>>,
    folders: Folders,
    book: Mutex<Book>,
    staged_bytes: AtomicU64,
    refused: AtomicBool,
    /// The journal has them now: do not remove them when this is dropped.
    handed_over: bool,
    _lock: Lock,
}

/// What this build has put so far.
#[derive(Debug, Default)]
struct Book {
    names: Names,
    files: BTreeMap<String, Put>,
    staged: u64,
}

/// One file of this build.
#[derive(Debug)]
struct Put {
    digest: Digest,
    /// How it stands and, if it is staged, its name in the staging folder; None until that is
    /// known.
    standing: Option<(Entry, Option<String>)>,
}

impl Staging {
    /// Prepares to write the site in the folder `site` to the folder `out`: takes the lock,
    /// completes a switch that was interrupted, and removes what a killed build has left behind.
    ///
    /// # Errors
    ///
    /// [`Error::Dangerous`] and [`Error::Foreign`] if `out` must not be written to,
    /// [`Error::Busy`] if another build is at it, [`Error::OtherDisk`] if it cannot be replaced
    /// file by file, [`Error::Unfinished`] if the interrupted switch cannot be completed,
    /// [`Error::Damaged`] if our notes about it cannot be read, and what the system refuses. The
    /// site is as it was.
    pub fn begin(out: &Path, site: &Path) -> Result<Staging, Error> {
        let place = Place::find(out, site)?;
        // Once before anything is made beside a folder that is not ours, and once under the lock.
        place.ensure_ours()?;
        disk::make_folder(disk::above(&place.out), &mut Vec::new())?;
        disk::make_work_folder(&place.work)?;
        let Some(lock) = disk::lock(&place.lock())? else {
            return Err(Error::Busy { path: place.out });
        };
        let resumed = resume(&place)?;
        place.ensure_ours()?;
        place.clean()?;
        let old = Manifest::load(&place)?;
        let whole = disk::stat(&place.out)?.is_none();
        disk::make_folder(&place.staging(), &mut Vec::new())?;
        Ok(Staging {
            whole,
            resumed,
            old: old.unwrap_or_else(|| Manifest::new(BTreeMap::new())),
            trust: Trust::Notes,
            made: None,
            old_folded: OnceLock::new(),
            folders: folders(&place)?,
            book: Mutex::default(),
            staged_bytes: AtomicU64::new(0),
            refused: AtomicBool::new(false),
            handed_over: false,
            place,
            _lock: lock,
        })
    }

    /// The same, judging what stands in the output by `trust`.
    #[must_use]
    pub fn trusting(mut self, trust: Trust) -> Staging {
        self.trust = trust;
        self
    }

    /// The same, noting what the site is made from when it stands.
    #[must_use]
    pub fn noting(mut self, made: Made) -> Staging {
        self.made = Some(made);
        self
    }

    /// Whether [`begin`](Staging::begin) completed a switch that an earlier build had begun.
    #[must_use]
    pub fn resumed(&self) -> bool {
        self.resumed
    }

    /// The output folder, from the root of the file system on and free of links.
    #[must_use]
    pub fn out(&self) -> &Path {
        &self.place.out
    }

    /// Takes one finished file of the site: `path` is relative, with `/`. A file that stands in
    /// the output with the same bytes is left alone. May be called from many threads at once.
    ///
    /// # Errors
    ///
    /// [`Error::Name`], [`Error::Twice`] and [`Error::Clash`] if the file cannot be part of the
    /// site, [`Error::InTheWay`] and [`Error::Link`] if something that is not ours stands in its
    /// place, and what the system refuses, such as [`Error::Full`]. After an error the site cannot
    /// be finished any more.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let result = self.try_put(path, bytes);
        if result.is_err() {
            self.refused.store(true, Ordering::Relaxed);
        }
        result
    }

    fn try_put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        path::check(path).map_err(|fault| Error::Name { path: path.to_owned(), fault })?;
        let digest = Digest::of(bytes);
        if !self.book().enter(path, digest)? {
            return Ok(());
        }
        let standing = match self.standing(path, bytes, digest)? {
            Some(entry) => (entry, None),
            None => self.stage(path, bytes, digest)?,
        };
        if let Some(put) = self.book().files.get_mut(path) {
            put.standing = Some(standing);
        }
        Ok(())
    }

    /// How the file stands in the output, if it does with these bytes.
    fn standing(&self, path: &str, bytes: &[u8], digest: Digest) -> Result<Option<Entry>, Error> {
        if self.whole || !self.folders.stands(path)? {
            return Ok(None);
        }
        let place = self.place.out.join(path);
        let stat = match disk::stat(&place)? {
            Some(stat) if stat.kind == Kind::File => stat,
            Some(stat) if stat.kind == Kind::Link => return Err(Error::Link { path: place }),
            // A folder may be one that becomes empty; `prepare` looks.
            _ => return Ok(None),
        };
        let digest = digest.to_string();
        let known = self.old.files.get(path);
        if let Some(entry) = known.filter(|entry| self.trust == Trust::Notes && entry.is_as_left(&stat)) {
            return Ok((entry.digest == digest).then(|| entry.clone()));
        }
        if stat.size == bytes.len() as u64 && disk::read(&place)?.is_some_and(|old| old == bytes) {
            return Ok(Some(Entry::new(digest, &stat)));
        }
        if known.is_none() && !self.had_folded(path) {
            return Err(Error::InTheWay { path: place });
        }
        Ok(None)
    }

    /// Whether the old site had a file that some disks take for `path`.
    fn had_folded(&self, path: &str) -> bool {
        let fold_all = || self.old.files.keys().map(|path| path::fold(path)).collect();
        self.old_folded.get_or_init(fold_all).contains(&path::fold(path))
    }

    /// Writes the file to the staging folder and tells how it stands and its name there.
    fn stage(&self, path: &str, bytes: &[u8], digest: Digest) -> Result<(Entry, Option<String>), Error> {
        let name = if self.whole { path.to_owned() } else { self.book().number() };
        let size = bytes.len() as u64;
        let needed = self.staged_bytes.fetch_add(size, Ordering::Relaxed) + size;
        let stat = disk::write_new(&self.place.staging().join(&name), bytes)
            .map_err(|error| error.about(&self.place.out.join(path)).with_needed(needed))?;
        Ok((Entry::new(digest.to_string(), &stat), Some(name)))
    }

    /// Puts everything in its place: assets, then pages, then removes what is no longer part of
    /// the site. If nothing has changed, nothing is written.
    ///
    /// # Errors
    ///
    /// [`Error::Incomplete`] if a file was refused before, [`Error::InTheWay`] if something that
    /// is not ours stands where a file of the site belongs, and what the system refuses. The site
    /// is as it was, except after [`Error::Unfinished`]: then it is whole, but partly old, and the
    /// next build completes it.
    pub fn finish(self) -> Result<Changes, Error> {
        self.finish_with(&[])
    }

    /// As [`finish`](Staging::finish), and writes `beside`, name and content of every file, into a folder
    /// of its own beside the site when the site is in its place. A folder there that we did not make is
    /// left alone, and so is every file in ours that we did not write.
    ///
    /// # Errors
    ///
    /// As [`finish`](Staging::finish).
    pub fn finish_with(mut self, beside: &[(String, Vec<u8>)]) -> Result<Changes, Error> {
        if self.refused.load(Ordering::Relaxed) {
            return Err(Error::Incomplete { path: self.place.out.clone() });
        }
        let (manifest, staged) = self.take_book()?;
        let removed: Vec<String> =
            self.old.files.keys().filter(|path| !manifest.files.contains_key(*path)).cloned().collect();
        let changes = Changes {
            written: staged.len(),
            unchanged: manifest.files.len() - staged.len(),
            removed: if self.whole { 0 } else { removed.len() },
        };
        let journal = if self.whole { Journal::whole() } else { Journal::steps(staged, removed) };
        if !journal.is_empty() {
            self.switch(&journal, &manifest)?;
        } else if manifest != self.old {
            manifest.write(&self.place.new_manifest())?;
            disk::settle_one(&self.place.new_manifest())?;
            disk::rename(&self.place.new_manifest(), &self.place.manifest())?;
        }
        if !beside.is_empty() {
            beside::write(&self.place, beside)?;
        }
        if let Some(made) = self.made.take() {
            last::note(&self.place, beside, made)?;
        }
        Ok(changes)
    }

    /// The new manifest, and the place and staged name of every file that is staged.
    fn take_book(&self) -> Result<(Manifest, Vec<(String, String)>), Error> {
        let files = std::mem::take(&mut self.book().files);
        let mut staged = Vec::new();
        let mut entries = BTreeMap::new();
        for (path, put) in files {
            let Some((entry, name)) = put.standing else {
                return Err(Error::Incomplete { path: self.place.out.clone() });
            };
            staged.extend(name.map(|name| (path.clone(), name)));
            entries.insert(path, entry);
        }
        Ok((Manifest::new(entries), staged))
    }

    fn switch(&mut self, journal: &Journal, manifest: &Manifest) -> Result<(), Error> {
        let needed = self.staged_bytes.load(Ordering::Relaxed);
        let mut made = Vec::new();
        let prepared = self
            .prepare(journal, &mut made)
            .and_then(|()| manifest.write(&self.place.new_manifest()))
            .and_then(|()| switch::commit(&self.place, journal, &self.folders));
        self.handed_over = matches!(prepared, Ok(()) | Err(Error::Unfinished { .. }));
        if !self.handed_over {
            made.iter().rev().for_each(|folder| {
                disk::remove_empty_folder(folder);
            });
        }
        prepared.map_err(|error| error.with_needed(needed))
    }

    /// Makes the folders that new files need, and sees that nothing stands in the way, while there
    /// is still a way back.
    fn prepare(&self, journal: &Journal, made: &mut Vec<PathBuf>) -> Result<(), Error> {
        for step in &journal.moves {
            let place = self.place.out.join(&step.to);
            if step.clear.is_empty() && !self.folders.stands(&step.to)? {
                disk::make_folder(disk::above(&place), made)?;
            } else if !self.old.files.contains_key(&step.to)
                && disk::stat(&place)?.is_some_and(|stat| stat.kind == Kind::Folder)
            {
                let inside = |below: &str| step.clear.contains(&format!("{}/{below}", step.to));
                if let Some(path) = disk::find_file(&place, inside)? {
                    return Err(Error::InTheWay { path });
                }
            }
        }
        Ok(())
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        if !self.handed_over {
            // What cannot be removed now is removed by the next build.
            let _ = self.place.clean();
        }
    }
}

impl Book {
    /// Enters a file; false if it is there already with the same bytes.
    fn enter(&mut self, path: &str, digest: Digest) -> Result<bool, Error> {
        match self.files.get(path) {
            Some(put) if put.digest == digest => return Ok(false),
            Some(_) => return Err(Error::Twice { path: path.to_owned() }),
            None => {}
        }
        self.names.take(path).map_err(|other| Error::Clash { path: path.to_owned(), other })?;
        self.files.insert(path.to_owned(), Put { digest, standing: None });
        Ok(true)
    }

    /// The next free name in the staging folder.
    fn number(&mut self) -> String {
        self.staged += 1;
        self.staged.to_string()
    }
}

/// Completes the switch that an earlier build had begun; false if there was none.
fn resume(place: &Place) -> Result<bool, Error> {
    let Some(journal) = Journal::load(place)? else { return Ok(false) };
    let unfinished = |cause| Error::Unfinished { path: place.out.clone(), cause: Box::new(cause) };
    let folders = folders(place)?;
    switch::complete(place, &journal, &folders).map_err(unfinished)?;
    Ok(true)
}

/// The folders of the output, which must be writable and on the disk of the work folder.
fn folders(place: &Place) -> Result<Folders, Error> {
    let device = |path: &Path| Ok(disk::stat(path)?.map(|stat| stat.device));
    let work = device(&place.work)?.unwrap_or_default();
    if let Some(out) = device(&place.out)? {
        if out != work {
            return Err(Error::OtherDisk { path: place.out.clone() });
        }
        disk::ensure_writable(&place.out)?;
    }
    Ok(Folders::new(&place.out, work))
}
