//! The places of a published folder, and whose it is.

use super::super::disk::{self, Kind, Lock};
use super::super::place::Place;
use super::release::Way;
use super::{Manifest, Refusal};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

const OURS: &str = ".veiviser";
const FORMAT: u32 = 1;

/// A folder that a site is published to.
#[derive(Debug, Clone)]
pub(super) struct House {
    pub(super) root: PathBuf,
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
}

impl House {
    /// The house in `folder`, which must not be a place that the site in `site` is made from.
    pub(super) fn find(folder: &Path, site: &Path) -> Result<House, Refusal> {
        Ok(House { root: Place::find(folder, site)?.out })
    }

    pub(super) fn work(&self) -> PathBuf {
        self.root.join(OURS)
    }

    pub(super) fn staging(&self) -> PathBuf {
        self.work().join("staging")
    }

    pub(super) fn removing(&self) -> PathBuf {
        self.work().join("removing")
    }

    fn mark(&self) -> PathBuf {
        self.work().join("mark")
    }

    pub(super) fn current(&self) -> PathBuf {
        self.root.join("current")
    }

    pub(super) fn releases(&self) -> PathBuf {
        self.root.join("releases")
    }

    pub(super) fn release(&self, name: &str) -> PathBuf {
        self.releases().join(name)
    }

    /// The files of a release.
    pub(super) fn site(&self, name: &str) -> PathBuf {
        self.release(name).join("site")
    }

    /// Fails if the folder holds anything that no publication of ours has made, or another site.
    pub(super) fn ensure_ours(&self, site: &str, way: Way) -> Result<(), Refusal> {
        let Some(mark) = self.read_mark()? else {
            let names = disk::names_in(&self.root)?;
            return match names.iter().find(|name| *name != OURS) {
                Some(name) => {
                    Err(Refusal::Foreign { folder: self.root.clone(), found: self.root.join(name) })
                }
                None => Ok(()),
            };
        };
        let folder = self.root.clone();
        if mark.site != site {
            Err(Refusal::OtherSite { folder, theirs: mark.site, ours: site.to_owned() })
        } else if mark.way != way {
            Err(Refusal::OtherWay { folder })
        } else {
            Ok(())
        }
    }

    fn read_mark(&self) -> Result<Option<Mark>, Refusal> {
        let path = self.mark();
        let Some(bytes) = disk::read(&path)? else { return Ok(None) };
        let read = serde_json::from_slice(&bytes).ok().filter(|mark: &Mark| mark.format == FORMAT);
        read.map(Some).ok_or(Refusal::Damaged { path })
    }

    /// How the site in this folder is published; None if there is none.
    pub(super) fn way(&self) -> Result<Option<Way>, Refusal> {
        Ok(self.read_mark()?.map(|mark| mark.way))
    }

    /// Where it stands that somebody has rolled a release back.
    pub(super) fn withdrawn(&self, name: &str) -> PathBuf {
        self.release(name).join("withdrawn")
    }

    /// Whether somebody has rolled a release back.
    pub(super) fn is_withdrawn(&self, name: &str) -> Result<bool, Refusal> {
        Ok(disk::stat(&self.withdrawn(name))?.is_some())
    }

    /// Makes the folder if there is none, takes its lock, notes whose it is, and removes what a
    /// publication has left behind that died.
    pub(super) fn take(&self, site: &str, way: Way) -> Result<Lock, Refusal> {
        disk::make_folder(&self.root, &mut Vec::new())?;
        disk::ensure_writable(&self.root)?;
        disk::make_work_folder(&self.work())?;
        let Some(lock) = disk::lock(&self.work().join("lock"))? else {
            return Err(Refusal::Busy { folder: self.root.clone() });
        };
        self.ensure_ours(site, way)?;
        if disk::stat(&self.mark())?.is_none() {
            let mark = Mark { format: FORMAT, site: site.to_owned(), way };
            let bytes = serde_json::to_vec(&mark).expect("strings become JSON");
            self.replace(&self.mark(), &bytes)?;
        }
        self.sweep()?;
        Ok(lock)
    }

    /// Removes what is half. Nobody sees it, and nothing else stands in these places.
    pub(super) fn sweep(&self) -> Result<(), Refusal> {
        disk::remove_file(&self.work().join("current"))?;
        disk::remove_tree(&self.staging())?;
        Ok(disk::remove_tree(&self.removing())?)
    }

    /// Writes a small file of ours in one step.
    pub(super) fn replace(&self, path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
        let new = self.work().join("new");
        disk::remove_file(&new)?;
        disk::write_new(&new, bytes)?;
        disk::settle_one(&new)?;
        Ok(disk::rename(&new, path)?)
    }

    /// The release that readers see; None before the first.
    pub(super) fn shown(&self) -> Result<Option<Standing>, Refusal> {
        let current = self.current();
        match disk::stat(&current)?.map(|stat| stat.kind) {
            None => return Ok(None),
            Some(Kind::Link) => {}
            Some(_) => return Err(Refusal::NotOurs { path: current }),
        }
        let says = disk::link_says(&current)?;
        let parts: Vec<_> = says.iter().filter_map(|part| part.to_str()).collect();
        let ["releases", name, "site"] = parts[..] else { return Err(Refusal::NotOurs { path: current }) };
        self.standing(name).map(Some)
    }

    fn standing(&self, name: &str) -> Result<Standing, Refusal> {
        let manifest = match Manifest::load(&self.release(name).join("manifest.json")) {
            Ok(manifest) => manifest,
            Err(Refusal::Damaged { .. }) => None,
            Err(other) => return Err(other),
        };
        Ok(Standing { name: name.to_owned(), manifest })
    }

    /// Every release, the oldest first.
    pub(super) fn all(&self) -> Result<Vec<Standing>, Refusal> {
        let names = disk::names_in(&self.releases())?;
        names.iter().filter(|name| number(name).is_some()).map(|name| self.standing(name)).collect()
    }

    /// Shows the release `name` from this moment on: one rename.
    pub(super) fn show(&self, name: &str) -> Result<(), Refusal> {
        // A link to nothing would be an empty site.
        if disk::stat(&self.site(name))?.is_none_or(|stat| stat.kind != Kind::Folder) {
            return Err(Refusal::Damaged { path: self.site(name) });
        }
        let new = self.work().join("current");
        disk::remove_file(&new)?;
        if !disk::symbolic_link(&format!("releases/{name}/site"), &new)? {
            return Err(Refusal::NoLinks { folder: self.root.clone() });
        }
        disk::rename(&new, &self.current())?;
        Ok(disk::settle_one(&self.root)?)
    }

    /// Whether the disk knows symbolic links.
    pub(super) fn knows_links(&self) -> Result<bool, Refusal> {
        let probe = self.work().join("current");
        disk::remove_file(&probe)?;
        let known = disk::symbolic_link("probe", &probe)?;
        disk::remove_file(&probe)?;
        Ok(known)
    }
}

/// The place of a release in the order; None if it is no name of one.
pub(super) fn number(name: &str) -> Option<u32> {
    let (number, digest) = name.split_once('-')?;
    let sound = digest.len() == 8 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    number.parse().ok().filter(|_| sound)
}
