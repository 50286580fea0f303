//! The way back to an earlier release: one rename.

use super::super::disk;
use super::ground::Hold;
use super::house::{House, Standing, number, release, site};
use super::near::Near;
use super::plan::Found;
use super::release::Way;
use super::survey::survey;
use super::{Manifest, Refusal, Target};
use std::path::PathBuf;
use std::sync::Arc;

/// A way back that has been looked at and not been taken yet.
#[derive(Debug)]
pub struct Back {
    house: House,
    from: Standing,
    to: Standing,
    lock: Box<dyn Hold>,
}

/// Finds the release to go back to at `target`: the one before, or the one that `to` names. One that was
/// rolled back itself is passed over. Fails if it is not whole.
///
/// # Errors
/// If there is no such release, somebody is publishing, or the system refuses.
pub fn back(target: &Target, to: Option<&str>) -> Result<Back, Refusal> {
    let none = || Refusal::NoEarlier { folder: PathBuf::from(target.to_string()) };
    let house = match target {
        // A folder that is not there is not made.
        Target::Folder(folder) => {
            let root = disk::resolve(&disk::absolute(folder)?)?.ok_or_else(none)?;
            House { ground: Arc::new(Near { root }) }
        }
        Target::Machine(_) => House::find(target, &PathBuf::new())?,
    };
    if house.way()? != Some(Way::Releases) {
        return Err(none());
    }
    let lock = house.hold()?;
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
        return Err(Refusal::Damaged {
            path: house.ground.shown(&format!("{}/manifest.json", release(&to.name))),
        });
    };
    ensure_whole(&house, &to, manifest)?;
    Ok(Back { house, from, to, lock })
}

fn ensure_whole(house: &House, to: &Standing, manifest: &Manifest) -> Result<(), Refusal> {
    let found = survey(&*house.ground, &site(&to.name), &[manifest], &to.notes)?.found;
    match found.into_iter().find(|(found, _)| *found != Found::Foreign) {
        Some((_, path)) => Err(Refusal::Broken { release: to.name.clone(), path }),
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
        let read = |one: &Standing| self.house.ground.read(&format!("{}/summary.json", release(&one.name)));
        Ok([read(&self.from)?, read(&self.to)?])
    }

    /// Goes back: from this moment readers see the earlier release.
    ///
    /// # Errors
    /// What the system refuses; readers then see what they saw before.
    pub fn go(self) -> Result<(), Refusal> {
        self.lock.ensure()?;
        self.house.show(&self.to.name)?;
        self.house.reinstate(&self.to.name)?;
        if number(&self.from.name) > number(&self.to.name) {
            self.house.withdraw(&self.from.name)?;
        }
        Ok(())
    }
}
