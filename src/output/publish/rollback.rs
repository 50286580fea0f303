//! The way back to an earlier release: one rename.

use super::super::disk::{self, Lock};
use super::house::{House, Standing, number};
use super::plan::{Found, differences};
use super::release::Way;
use super::{Manifest, Refusal};
use std::path::Path;

/// A way back that has been looked at and not been taken yet.
#[derive(Debug)]
pub struct Back {
    house: House,
    from: Standing,
    to: Standing,
    _lock: Lock,
}

/// Finds the release to go back to in `folder`: the one before, or the one that `to` names. One that was
/// rolled back itself is passed over. Fails if it is not whole.
///
/// # Errors
/// If there is no such release, somebody is publishing, or the system refuses.
pub fn back(folder: &Path, to: Option<&str>) -> Result<Back, Refusal> {
    let root = disk::resolve(&disk::absolute(folder)?)?;
    let none = || Refusal::NoEarlier { folder: folder.to_owned() };
    let house = House { root: root.ok_or_else(none)? };
    if house.way()? != Some(Way::Releases) {
        return Err(none());
    }
    let Some(lock) = disk::lock(&house.work().join("lock"))? else {
        return Err(Refusal::Busy { folder: house.root });
    };
    let from = house.shown()?.ok_or_else(none)?;
    let mut all = house.all()?;
    all.retain(|one| one.name != from.name);
    let mut found = None;
    for one in all.into_iter().rev() {
        let wanted = match to {
            Some(name) => one.name == name,
            None => number(&one.name) < number(&from.name) && !house.is_withdrawn(&one.name)?,
        };
        if wanted {
            found = Some(one);
            break;
        }
    }
    let to = found.ok_or_else(none)?;
    let Some(manifest) = &to.manifest else {
        return Err(Refusal::Damaged { path: house.release(&to.name).join("manifest.json") });
    };
    ensure_whole(&house, &to.name, manifest)?;
    Ok(Back { house, from, to, _lock: lock })
}

fn ensure_whole(house: &House, name: &str, manifest: &Manifest) -> Result<(), Refusal> {
    let found = differences(&house.site(name), &[manifest])?;
    match found.into_iter().find(|(found, _)| *found != Found::Foreign) {
        Some((_, path)) => Err(Refusal::Broken { release: name.to_owned(), path }),
        None => Ok(()),
    }
}

impl Back {
    /// The names of the release that readers see, and of the one they would see.
    #[must_use]
    pub fn names(&self) -> [&str; 2] {
        [&self.from.name, &self.to.name]
    }

    /// The summaries of the release that readers see, and of the one they would see.
    ///
    /// # Errors
    /// What the system refuses.
    pub fn summaries(&self) -> Result<[Option<Vec<u8>>; 2], Refusal> {
        let read = |one: &Standing| disk::read(&self.house.release(&one.name).join("summary.json"));
        Ok([read(&self.from)?, read(&self.to)?])
    }

    /// Goes back: from this moment readers see the earlier release.
    ///
    /// # Errors
    /// What the system refuses; readers then see what they saw before.
    pub fn go(self) -> Result<(), Refusal> {
        self.house.show(&self.to.name)?;
        disk::remove_file(&self.house.withdrawn(&self.to.name))?;
        if number(&self.from.name) > number(&self.to.name) {
            self.house.replace(&self.house.withdrawn(&self.from.name), b"")?;
        }
        Ok(())
    }
}
