//! One publication, from the first file to the moment readers see it.

use super::super::error::Error;
use super::super::path::{self, Names};
use super::ground::{Hold, Kind};
use super::house::{House, Notes, RELEASES, STAGING, Standing, number, release, site};
use super::in_place::Room;
use super::plan::{Permit, Plan, keep};
use super::prune::prune;
use super::survey::{Survey, survey};
use super::{Entry, Manifest, Refusal, Target};
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
    /// The place to publish to.
    pub target: &'a Target,
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

/// What goes with the files of a site and is not shown to readers.
#[derive(Debug, Clone, Copy)]
pub struct Papers<'a> {
    /// What people must be able to trust in the site.
    pub summary: &'a [u8],
    /// Files for the web team, by name.
    pub hosting: &'a [(String, Vec<u8>)],
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
    /// What stands of the release that readers see.
    survey: Survey,
    room: Option<Room>,
    book: Mutex<Book>,
    lock: Option<Box<dyn Hold>>,
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
        let house = House::find(order.target, order.sources)?;
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
                    return Err(Refusal::NoLinks { folder: house.ground.shown("") });
                }
                (None, house.shown()?)
            }
        };
        let survey = match shown.as_ref().filter(|_| room.is_none()) {
            Some(Standing { manifest: Some(old), name, notes }) => {
                survey(&*house.ground, &site(name), &[old], notes)?
            }
            _ => Survey::default(),
        };
        Ok(Publication {
            survey,
            house,
            site: order.site.to_owned(),
            aim: order.aim,
            today: order.today,
            shown,
            room,
            book: Mutex::default(),
            lock,
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
            (Aim::Publish, Some(room)) => room.put(&self.house, path, bytes, &entry),
            (Aim::Publish, None) => self.stage(path, bytes, &entry),
        }
    }

    /// Puts a file into the release that is being made: a second name for the old one if it has the
    /// same bytes, so that servers see that it has not changed.
    fn stage(&self, path: &str, bytes: &[u8], entry: &Entry) -> Result<(), Refusal> {
        let to = format!("{STAGING}/site/{path}");
        let ground = &self.house.ground;
        let same = self.survey.stands.get(path) == Some(entry);
        let Some(shown) = self.shown.as_ref().filter(|_| same) else { return ground.write(&to, bytes) };
        let old = format!("{}/{path}", site(&shown.name));
        if ground.second_name(&old, &to)? {
            return Ok(());
        }
        ground.write(&to, bytes)?;
        ground.take_time(&old, &to)
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

    /// Shows the site to readers.
    ///
    /// # Errors
    /// If nobody has allowed what would be lost, and what the system refuses. Readers then see what
    /// they saw before.
    pub fn finish(mut self, papers: Papers<'_>, permits: &[Permit]) -> Result<Done, Refusal> {
        let mut new = self.manifest();
        new.hosting = papers.hosting.iter().map(|(name, bytes)| (name.clone(), Entry::of(bytes))).collect();
        let plan = Plan::between(self.old(), &new);
        plan.judge(&new, permits)?;
        let touched = self.touched(&new, permits)?;
        let mut done =
            Done { outcome: Outcome::Looked, plan, taken_over: None, pruned: Vec::new(), left: Vec::new() };
        if self.aim == Aim::Look {
            return Ok(done);
        }
        if let Some(room) = self.room.take() {
            self.ensure_held()?;
            room.finish(&self.house, &new, papers)?;
            done.outcome = Outcome::Replaced;
            return Ok(done);
        }
        if let Some(shown) = self.shown.as_ref().filter(|_| !touched)
            && self.old().is_some_and(|old| old.files == new.files && old.hosting == new.hosting)
        {
            done.outcome = Outcome::Same(shown.name.clone());
            return Ok(done);
        }
        let name = match self.made_before(&new)? {
            Some(name) => {
                done.taken_over = Some(name.clone());
                name
            }
            None => self.settle(&new, papers)?,
        };
        self.ensure_held()?;
        self.house.show(&name)?;
        let shows = self.house.shown()?.and_then(|shown| shown.manifest);
        if shows.is_none_or(|shows| shows.files != new.files) {
            return Err(Refusal::Damaged { path: self.house.ground.shown(&release(&name)) });
        }
        (done.pruned, done.left) = prune(&self.house, &name)?;
        done.outcome = Outcome::Released(name);
        Ok(done)
    }

    /// Fails if somebody else publishes there now, who thought us dead.
    fn ensure_held(&self) -> Result<(), Refusal> {
        self.lock.as_ref().map_or(Ok(()), |lock| lock.ensure())
    }

    /// Whether somebody has changed what is published and that may be lost; fails if it may not.
    fn touched(&self, new: &Manifest, permits: &[Permit]) -> Result<bool, Refusal> {
        let may = permits.contains(&Permit::Changes);
        let found = match (&self.room, &self.shown) {
            (Some(room), _) => room.touched(new),
            (None, Some(Standing { manifest: None, name, .. })) => {
                if !may {
                    let path = format!("{}/manifest.json", release(name));
                    return Err(Refusal::Unknown { path: self.house.ground.shown(&path) });
                }
                return Ok(true);
            }
            (None, _) => self.survey.found.clone(),
        };
        if !found.is_empty() && !may {
            return Err(Refusal::Changed { folder: self.house.ground.shown(super::house::CURRENT), found });
        }
        Ok(!found.is_empty())
    }

    /// The release that a publication made that died before anybody saw it, if it is the same.
    fn made_before(&self, new: &Manifest) -> Result<Option<String>, Refusal> {
        let shown = self.shown.as_ref().and_then(|shown| number(&shown.name));
        let last = self.house.all()?.pop().filter(|last| number(&last.name) > shown);
        let Some(last) = last.filter(|last| last.manifest.as_ref() == Some(new)) else { return Ok(None) };
        let found = survey(&*self.house.ground, &site(&last.name), &[new], &last.notes)?.found;
        // What somebody has taken back is made anew, so that the way back passes over the old one only.
        Ok((found.is_empty() && !self.house.is_withdrawn(&last.name)?).then_some(last.name))
    }

    /// Completes the release and gives it its place; nobody sees it yet.
    fn settle(&self, new: &Manifest, papers: Papers<'_>) -> Result<String, Refusal> {
        let ground = &self.house.ground;
        let mut manifest = new.clone();
        // One that somebody has removed or changed is no longer what a page needs.
        manifest.kept.retain(|path, kept| self.survey.stands.get(path) == Some(&kept.entry));
        for (path, kept) in &manifest.kept {
            let old = self.shown.as_ref().map(|shown| format!("{}/{path}", site(&shown.name)));
            let to = format!("{STAGING}/site/{path}");
            let Some(old) = old else { continue };
            if !ground.second_name(&old, &to)? {
                let bytes = ground.read(&old)?.unwrap_or_default();
                debug_assert_eq!(Entry::of(&bytes), kept.entry);
                ground.write(&to, &bytes)?;
                ground.take_time(&old, &to)?;
            }
        }
        ground.write(&format!("{STAGING}/summary.json"), papers.summary)?;
        for (name, bytes) in papers.hosting {
            ground.write(&format!("{STAGING}/hosting/{name}"), bytes)?;
        }
        ground.settle(STAGING)?;
        if ground.is_far() {
            let notes = self.arrived(&manifest)?;
            let notes = serde_json::to_vec(&notes).expect("names and numbers become JSON");
            ground.write(&format!("{STAGING}/notes.json"), &notes)?;
        }
        ground.write(&format!("{STAGING}/manifest.json"), &manifest.bytes())?;
        ground.settle(STAGING)?;
        ground.make_folder(RELEASES)?;
        let last = self.house.all()?.last().and_then(|last| number(&last.name)).unwrap_or_default();
        let name = format!("{:04}-{}", last + 1, new.name());
        ground.rename(STAGING, &release(&name))?;
        ground.settle(RELEASES)?;
        Ok(name)
    }

    /// When each file was written on another machine; fails if one has not the length it should have.
    fn arrived(&self, manifest: &Manifest) -> Result<Notes, Refusal> {
        let folder = format!("{STAGING}/site");
        let stands = self.house.ground.files_in(&folder)?;
        let paths = manifest.files.keys().chain(manifest.kept.keys());
        paths
            .map(|path| {
                let stand = stands.get(path).filter(|stand| {
                    let size = manifest.entry(path).map(|entry| entry.size);
                    stand.kind == Kind::File && Some(stand.size) == size
                });
                let lost = || Refusal::Arrived { path: self.house.ground.shown(&format!("{folder}/{path}")) };
                stand.map(|stand| (path.clone(), stand.time)).ok_or_else(lost)
            })
            .collect()
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        // Who was thought dead must not remove what somebody else makes now.
        if self.lock.as_ref().is_some_and(|lock| lock.ensure().is_ok()) {
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
