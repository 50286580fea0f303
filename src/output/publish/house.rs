//! The places of a published folder, and whose it is.

use super::super::place::Place;
use super::far::Far;
use super::ground::{Ground, Hold, Kind};
use super::near::Near;
use super::release::Way;
use super::{Manifest, Refusal, Target};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Our own folder: lock, mark and work.
pub(super) const OURS: &str = ".veiviser";
/// Files on their way.
pub(super) const STAGING: &str = ".veiviser/staging";
const REMOVING: &str = ".veiviser/removing";
const MARK: &str = ".veiviser/mark";
const LOCK: &str = ".veiviser/lock";
const NEW: &str = ".veiviser/new";
const NEW_LINK: &str = ".veiviser/current";
/// What readers see.
pub(super) const CURRENT: &str = "current";
/// What the web team reads or includes; it follows `current` by itself.
pub(super) const HOSTING: &str = "current.hosting";
pub(super) const RELEASES: &str = "releases";
const FORMAT: u32 = 1;

/// When each file of a release was written, as the ground told: who finds the same time and size later need
/// not read the file again.
pub(super) type Notes = BTreeMap<String, i64>;

/// A folder that a site is published to.
#[derive(Debug, Clone)]
pub(super) struct House {
    pub(super) ground: Arc<dyn Ground>,
}

/// Whose folder it is.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    format: u32,
    site: String,
    way: Way,
}

/// A release that stands whole in its place.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    /// Its name: `0002-0a1b2c3d`.
    pub(super) name: String,
    /// None if it cannot be read.
    pub(super) manifest: Option<Manifest>,
    /// Empty if nobody noted them.
    pub(super) notes: Notes,
}

/// The folder of a release.
pub(super) fn release(name: &str) -> String {
    format!("{RELEASES}/{name}")
}

/// The files of a release.
pub(super) fn site(name: &str) -> String {
    format!("{RELEASES}/{name}/site")
}

fn withdrawn(name: &str) -> String {
    format!("{RELEASES}/{name}/withdrawn")
}

impl House {
    /// The house at `target`, which must not be a place that the site in `sources` is made from.
    pub(super) fn find(target: &Target, sources: &Path) -> Result<House, Refusal> {
        let ground: Arc<dyn Ground> = match target {
            Target::Folder(folder) => Arc::new(Near { root: Place::find(folder, sources)?.out }),
            Target::Machine(machine) => Arc::new(Far::new(machine)?),
        };
        Ok(House { ground })
    }

    /// Fails if the folder holds anything that no publication of ours has made, or another site.
    pub(super) fn ensure_ours(&self, site: &str, way: Way) -> Result<(), Refusal> {
        let Some(mark) = self.read_mark()? else {
            let names = self.ground.names_in("")?;
            return match names.iter().find(|name| *name != OURS) {
                Some(name) => {
                    Err(Refusal::Foreign { folder: self.ground.shown(""), found: self.ground.shown(name) })
                }
                None => Ok(()),
            };
        };
        let folder = self.ground.shown("");
        if mark.site != site {
            Err(Refusal::OtherSite { folder, theirs: mark.site, ours: site.to_owned() })
        } else if mark.way != way {
            Err(Refusal::OtherWay { folder })
        } else {
            Ok(())
        }
    }

    fn read_mark(&self) -> Result<Option<Mark>, Refusal> {
        let path = self.ground.shown(MARK);
        let Some(bytes) = self.ground.read(MARK)? else { return Ok(None) };
        let read = serde_json::from_slice(&bytes).ok().filter(|mark: &Mark| mark.format == FORMAT);
        read.map(Some).ok_or(Refusal::Damaged { path })
    }

    /// How the site in this folder is published; None if there is none.
    pub(super) fn way(&self) -> Result<Option<Way>, Refusal> {
        Ok(self.read_mark()?.map(|mark| mark.way))
    }

    /// Whether somebody has rolled a release back.
    pub(super) fn is_withdrawn(&self, name: &str) -> Result<bool, Refusal> {
        Ok(self.ground.stat(&withdrawn(name))?.is_some())
    }

    /// Notes that somebody has rolled a release back, or has come back to it.
    pub(super) fn withdraw(&self, from: &str) -> Result<(), Refusal> {
        self.replace(&withdrawn(from), b"")
    }

    pub(super) fn reinstate(&self, name: &str) -> Result<(), Refusal> {
        self.ground.remove_file(&withdrawn(name))
    }

    /// Takes the lock of a folder that is there; None if somebody else holds it.
    pub(super) fn hold(&self) -> Result<Box<dyn Hold>, Refusal> {
        let held = self.ground.hold(LOCK)?;
        held.ok_or_else(|| Refusal::Busy { folder: self.ground.shown("") })
    }

    /// Makes the folder if there is none, takes its lock, notes whose it is, and removes what a
    /// publication has left behind that died.
    pub(super) fn take(&self, site: &str, way: Way) -> Result<Box<dyn Hold>, Refusal> {
        self.ground.prepare(OURS)?;
        let lock = self.hold()?;
        self.ensure_ours(site, way)?;
        if self.ground.stat(MARK)?.is_none() {
            let mark = Mark { format: FORMAT, site: site.to_owned(), way };
            let bytes = serde_json::to_vec(&mark).expect("strings become JSON");
            self.replace(MARK, &bytes)?;
        }
        self.sweep()?;
        Ok(lock)
    }

    /// Removes what is half. Nobody sees it, and nothing else stands in these places.
    pub(super) fn sweep(&self) -> Result<(), Refusal> {
        self.ground.remove_file(NEW_LINK)?;
        self.ground.remove_tree(STAGING)?;
        self.ground.remove_tree(REMOVING)
    }

    /// Writes a small file of ours in one step.
    pub(super) fn replace(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        self.ground.remove_file(NEW)?;
        self.ground.write(NEW, bytes)?;
        self.ground.settle(NEW)?;
        self.ground.rename(NEW, path)
    }

    /// The manifest at `path`; None if there is none.
    pub(super) fn manifest(&self, path: &str) -> Result<Option<Manifest>, Refusal> {
        let Some(bytes) = self.ground.read(path)? else { return Ok(None) };
        Manifest::parse(&bytes).map(Some).ok_or_else(|| Refusal::Damaged { path: self.ground.shown(path) })
    }

    /// Notes at `path`; none if nobody wrote any.
    pub(super) fn notes(&self, path: &str) -> Result<Notes, Refusal> {
        if !self.ground.is_far() {
            return Ok(Notes::new());
        }
        let bytes = self.ground.read(path)?.unwrap_or_default();
        Ok(serde_json::from_slice(&bytes).unwrap_or_default())
    }

    /// Out of sight and gone: no half release ever stands among the whole ones.
    pub(super) fn discard(&self, name: &str) -> Result<(), Refusal> {
        self.ground.rename(&release(name), REMOVING)?;
        self.ground.remove_tree(REMOVING)
    }

    /// The release that readers see; None before the first.
    pub(super) fn shown(&self) -> Result<Option<Standing>, Refusal> {
        let not_ours = || Err(Refusal::NotOurs { path: self.ground.shown(CURRENT) });
        match self.ground.stat(CURRENT)?.map(|stat| stat.kind) {
            None => return Ok(None),
            Some(Kind::Link) => {}
            Some(_) => return not_ours(),
        }
        let says = self.ground.link_says(CURRENT)?;
        let parts: Vec<_> = says.split('/').collect();
        let [RELEASES, name, "site"] = parts[..] else { return not_ours() };
        self.standing(name).map(Some)
    }

    fn standing(&self, name: &str) -> Result<Standing, Refusal> {
        let manifest = match self.manifest(&format!("{}/manifest.json", release(name))) {
            Ok(manifest) => manifest,
            Err(Refusal::Damaged { .. }) => None,
            Err(other) => return Err(other),
        };
        let notes = self.notes(&format!("{}/notes.json", release(name)))?;
        Ok(Standing { name: name.to_owned(), manifest, notes })
    }

    /// Every release, the oldest first.
    pub(super) fn all(&self) -> Result<Vec<Standing>, Refusal> {
        let names = self.ground.names_in(RELEASES)?;
        names.iter().filter(|name| number(name).is_some()).map(|name| self.standing(name)).collect()
    }

    /// Shows the release `name` from this moment on: one rename.
    pub(super) fn show(&self, name: &str) -> Result<(), Refusal> {
        // A link to nothing would be an empty site.
        if self.ground.stat(&site(name))?.is_none_or(|stat| stat.kind != Kind::Folder) {
            return Err(Refusal::Damaged { path: self.ground.shown(&site(name)) });
        }
        // The way from what is shown to its configuration is the same in every release.
        if self.ground.stat(HOSTING)?.is_none() {
            self.ground.symbolic_link(&format!("{CURRENT}/../hosting"), HOSTING)?;
        }
        self.ground.remove_file(NEW_LINK)?;
        if !self.ground.symbolic_link(&site(name), NEW_LINK)? {
            return Err(Refusal::NoLinks { folder: self.ground.shown("") });
        }
        self.ground.rename(NEW_LINK, CURRENT)?;
        self.ground.settle("")
    }

    /// Whether a release can be shown in one step.
    pub(super) fn knows_links(&self) -> Result<bool, Refusal> {
        self.ground.remove_file(NEW_LINK)?;
        let known = self.ground.symbolic_link("probe", NEW_LINK)?;
        self.ground.remove_file(NEW_LINK)?;
        Ok(known && self.ground.replaces_links())
    }
}

/// The place of a release in the order; None if it is no name of one.
pub(super) fn number(name: &str) -> Option<u32> {
    let (number, digest) = name.split_once('-')?;
    let sound = digest.len() == 8 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    number.parse().ok().filter(|_| sound)
}
