//! One publication, from the first file to the moment readers see it.

use super::super::disk::{self, Kind, Lock};
use super::super::error::Error;
use super::super::path::{self, Names};
use super::house::{House, Standing, number};
use super::in_place::Room;
use super::plan::{Permit, Plan, differences, keep};
use super::prune::prune;
use super::{Entry, Manifest, Refusal};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How files get to where readers see them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Every publication is a folder; a link says which one counts.
    Releases,
    /// File by file in one folder, where the disk knows no links.
    InPlace,
}

/// What a publication is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// Readers shall see it.
    Publish,
    /// Somebody wants to know what would change; nothing is written.
    Look,
}

/// What to publish where.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The folder to publish to.
    pub folder: &'a Path,
    /// The folder the site is made from.
    pub sources: &'a Path,
    /// The address of the site.
    pub site: &'a str,
    /// How.
    pub way: Way,
    /// What for.
    pub aim: Aim,
    /// The day, from which the time of old files counts.
    pub today: Date,
}

/// What readers see after a publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// What they saw before: somebody only looked.
    Looked,
    /// The release of this name, which is not new: it has the same files.
    Same(String),
    /// The new release of this name.
    Released(String),
    /// The new files, replaced one by one.
    Replaced,
}

/// How a publication ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What readers see now.
    pub outcome: Outcome,
    /// What changed.
    pub plan: Plan,
    /// Whether a publication that died had made the release already.
    pub taken_over: Option<String>,
    /// Old releases that were removed.
    pub pruned: Vec<String>,
    /// Old releases that stay, because somebody has put something into them or changed it.
    pub left: Vec<String>,
}

/// A publication under way. Dropping it without [`finish`](Publication::finish) leaves what was
/// published before, and nothing else.
#[derive(Debug)]
pub struct Publication {
    house: House,
    site: String,
    aim: Aim,
    today: Date,
    shown: Option<Standing>,
    room: Option<Room>,
    book: Mutex<Book>,
    _lock: Option<Lock>,
}

/// The files so far.
#[derive(Debug, Default)]
struct Book {
    names: Names,
    files: BTreeMap<String, Entry>,
}

impl Publication {
    /// Begins: takes the lock and removes what a publication has left behind that died. To look, it
    /// only reads.
    ///
    /// # Errors
    /// If the folder is not ours, belongs to another site, is in use or cannot be written to.
    pub fn begin(order: &Order<'_>) -> Result<Publication, Refusal> {
        let house = House::find(order.folder, order.sources)?;
        house.ensure_ours(order.site, order.way)?;
        let lock = match order.aim {
            Aim::Publish => Some(house.take(order.site, order.way)?),
            Aim::Look => None,
        };
        let (room, shown) = match order.way {
            Way::InPlace => {
                let (room, shown) = Room::begin(&house, order)?;
                (Some(room), shown)
            }
            Way::Releases => {
                if order.aim == Aim::Publish && !house.knows_links()? {
                    return Err(Refusal::NoLinks { folder: house.root });
                }
                (None, house.shown()?)
            }
        };
        Ok(Publication {
            house,
            site: order.site.to_owned(),
            aim: order.aim,
            today: order.today,
            shown,
            room,
            book: Mutex::default(),
            _lock: lock,
        })
    }

    /// Takes one finished file of the site: `path` is relative, with `/`. May be called from many
    /// threads at once.
    ///
    /// # Errors
    /// If the file cannot be part of a site, and what the system refuses. After an error the
    /// publication must be dropped.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        path::check(path).map_err(|fault| Error::Name { path: path.to_owned(), fault })?;
        let entry = Entry::of(bytes);
        if !self.book().enter(path, &entry)? {
            return Ok(());
        }
        match (self.aim, &self.room) {
            (Aim::Look, _) => Ok(()),
            (Aim::Publish, Some(room)) => room.put(path, bytes),
            (Aim::Publish, None) => self.stage(path, bytes, &entry),
        }
    }

    /// Puts a file into the release that is being made: a second name for the old one if it has the
    /// same bytes, so that servers see that it has not changed.
    fn stage(&self, path: &str, bytes: &[u8], entry: &Entry) -> Result<(), Refusal> {
        let to = self.house.staging().join("site").join(path);
        let old = self
            .shown
            .as_ref()
            .filter(|shown| shown.manifest.as_ref().and_then(|manifest| manifest.entry(path)) == Some(entry));
        let Some(old) = old.map(|shown| self.house.site(&shown.name).join(path)) else {
            disk::write_new(&to, bytes)?;
            return Ok(());
        };
        let is_file = disk::stat(&old)?.is_some_and(|stat| stat.kind == Kind::File);
        // What stands there may have been changed by somebody.
        let same = is_file && disk::read(&old)?.is_some_and(|standing| standing == bytes);
        if same && disk::second_name(&old, &to)? {
            return Ok(());
        }
        disk::write_new(&to, bytes)?;
        if same {
            disk::take_time(&old, &to)?;
        }
        Ok(())
    }

    /// What the files so far would change.
    #[must_use]
    pub fn plan(&self) -> Plan {
        Plan::between(self.old(), &self.manifest())
    }

    fn old(&self) -> Option<&Manifest> {
        self.shown.as_ref().and_then(|shown| shown.manifest.as_ref())
    }

    fn manifest(&self) -> Manifest {
        let mut new = Manifest::new(&self.site, self.book().files.clone());
        new.kept = self.old().map(|old| keep(old, &new, self.today)).unwrap_or_default();
        new
    }

    /// Shows the site to readers. `summary` says what people must be able to trust in it.
    ///
    /// # Errors
    /// If nobody has allowed what would be lost, and what the system refuses. Readers then see what
    /// they saw before.
    pub fn finish(mut self, summary: &[u8], permits: &[Permit]) -> Result<Done, Refusal> {
        let new = self.manifest();
        let plan = Plan::between(self.old(), &new);
        plan.judge(&new, permits)?;
        let touched = self.touched(permits)?;
        let mut done =
            Done { outcome: Outcome::Looked, plan, taken_over: None, pruned: Vec::new(), left: Vec::new() };
        if self.aim == Aim::Look {
            return Ok(done);
        }
        if let Some(room) = self.room.take() {
            room.finish(&self.house, &new, summary)?;
            done.outcome = Outcome::Replaced;
            return Ok(done);
        }
        if let Some(shown) = self.shown.as_ref().filter(|_| !touched)
            && self.old().is_some_and(|old| old.files == new.files)
        {
            done.outcome = Outcome::Same(shown.name.clone());
            return Ok(done);
        }
        let name = match self.made_before(&new)? {
            Some(name) => {
                done.taken_over = Some(name.clone());
                name
            }
            None => self.settle(&new, summary)?,
        };
        self.house.show(&name)?;
        let shows = self.house.shown()?.and_then(|shown| shown.manifest);
        if shows.is_none_or(|shows| shows.files != new.files) {
            return Err(Refusal::Damaged { path: self.house.release(&name) });
        }
        (done.pruned, done.left) = prune(&self.house, &name)?;
        done.outcome = Outcome::Released(name);
        Ok(done)
    }

    /// Whether somebody has changed what is published and that may be lost; fails if it may not.
    fn touched(&self, permits: &[Permit]) -> Result<bool, Refusal> {
        let found = match (&self.room, &self.shown) {
            (Some(room), _) => room.differences(&self.house)?,
            (None, Some(Standing { manifest: Some(old), name })) => {
                differences(&self.house.site(name), &[old])?
            }
            (None, Some(Standing { manifest: None, name })) => {
                if !permits.contains(&Permit::Changes) {
                    return Err(Refusal::Unknown { path: self.house.release(name).join("manifest.json") });
                }
                return Ok(true);
            }
            (None, None) => Vec::new(),
        };
        if !found.is_empty() && !permits.contains(&Permit::Changes) {
            return Err(Refusal::Changed { folder: self.house.current(), found });
        }
        Ok(!found.is_empty())
    }

    /// The release that a publication made that died before anybody saw it, if it is the same.
    fn made_before(&self, new: &Manifest) -> Result<Option<String>, Refusal> {
        let shown = self.shown.as_ref().and_then(|shown| number(&shown.name));
        let last = self.house.all()?.pop().filter(|last| number(&last.name) > shown);
        let Some(last) = last.filter(|last| last.manifest.as_ref() == Some(new)) else { return Ok(None) };
        let whole = differences(&self.house.site(&last.name), &[new])?.is_empty();
        // What somebody has taken back is made anew, so that the way back passes over the old one only.
        Ok((whole && !self.house.is_withdrawn(&last.name)?).then_some(last.name))
    }

    /// Completes the release and gives it its place; nobody sees it yet.
    fn settle(&self, new: &Manifest, summary: &[u8]) -> Result<String, Refusal> {
        for (path, kept) in &new.kept {
            let Some(shown) = &self.shown else { continue };
            let old = self.house.site(&shown.name).join(path);
            // One that somebody has removed or changed is no longer what a page needs.
            let bytes = disk::read(&old)?.filter(|bytes| Entry::of(bytes) == kept.entry);
            let Some(bytes) = bytes else { continue };
            self.stage(path, &bytes, &kept.entry)?;
        }
        let staging = self.house.staging();
        let mut manifest = new.clone();
        let stands = |path: &str| disk::stat(&staging.join("site").join(path));
        for path in new.kept.keys() {
            if stands(path)?.is_none() {
                manifest.kept.remove(path);
            }
        }
        disk::write_new(&staging.join("summary.json"), summary)?;
        disk::write_new(&staging.join("manifest.json"), &manifest.bytes())?;
        disk::settle(&staging)?;
        disk::make_folder(&self.house.releases(), &mut Vec::new())?;
        let last = self.house.all()?.last().and_then(|last| number(&last.name)).unwrap_or_default();
        let name = format!("{:04}-{}", last + 1, new.name());
        disk::rename(&staging, &self.house.release(&name))?;
        disk::settle_one(&self.house.releases())?;
        Ok(name)
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        if self.aim == Aim::Publish {
            // What cannot be removed now is removed by the next publication.
            let _ = self.house.sweep();
        }
    }
}

impl Book {
    /// Enters a file; false if it is there already with the same bytes.
    fn enter(&mut self, path: &str, entry: &Entry) -> Result<bool, Refusal> {
        match self.files.get(path) {
            Some(known) if known == entry => return Ok(false),
            Some(_) => return Err(Error::Twice { path: path.to_owned() }.into()),
            None => {}
        }
        self.names.take(path).map_err(|other| Error::Clash { path: path.to_owned(), other })?;
        self.files.insert(path.to_owned(), entry.clone());
        Ok(true)
    }
}
