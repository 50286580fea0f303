//! Publishing on a disk without links: the files of `current` are replaced one by one, assets first,
//! then pages, then the manifest, removals last, by the same switch that builds use. A switch that
//! was interrupted is completed by the next publication.

use super::super::disk;
use super::super::staging::Staging;
use super::house::{House, Standing};
use super::plan::{Found, differences};
use super::release::{Aim, Order};
use super::{Entry, Manifest, Refusal};
use std::path::PathBuf;

/// The folder that is changed file by file.
#[derive(Debug)]
pub(super) struct Room {
    /// None if somebody only looks.
    staging: Option<Staging>,
    /// What was published, and what a publication that died wanted to publish.
    known: Vec<Manifest>,
}

fn manifest(house: &House) -> PathBuf {
    house.work().join("manifest.json")
}

fn next(house: &House) -> PathBuf {
    house.work().join("next.json")
}

impl Room {
    /// Begins, and completes what was interrupted. Gives what was published, too.
    pub(super) fn begin(house: &House, order: &Order<'_>) -> Result<(Room, Option<Standing>), Refusal> {
        let staging = match order.aim {
            Aim::Publish => Some(Staging::begin(&house.current(), order.sources)?),
            Aim::Look => None,
        };
        let old = Manifest::load(&manifest(house))?;
        let next = Manifest::load(&next(house))?;
        let shown = old.clone().map(|old| Standing { name: String::new(), manifest: Some(old) });
        Ok((Room { staging, known: old.into_iter().chain(next).collect() }, shown))
    }

    pub(super) fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        match &self.staging {
            Some(staging) => Ok(staging.put(path, bytes)?),
            None => Ok(()),
        }
    }

    /// Files of ours that somebody has changed. What others have put beside them is never touched.
    pub(super) fn differences(&self, house: &House) -> Result<Vec<(Found, String)>, Refusal> {
        let known: Vec<&Manifest> = self.known.iter().collect();
        let mut found = differences(&house.current(), &known)?;
        found.retain(|(found, _)| *found != Found::Foreign);
        Ok(found)
    }

    /// Replaces the files, and notes what is published now.
    pub(super) fn finish(self, house: &House, new: &Manifest, summary: &[u8]) -> Result<(), Refusal> {
        let Some(staging) = self.staging else { return Ok(()) };
        let mut new = new.clone();
        let mut stay = std::collections::BTreeMap::new();
        for (path, kept) in std::mem::take(&mut new.kept) {
            let bytes = disk::read(&house.current().join(&path))?;
            if let Some(bytes) = bytes.filter(|bytes| Entry::of(bytes) == kept.entry) {
                staging.put(&path, &bytes)?;
                stay.insert(path, kept);
            }
        }
        new.kept = stay;
        house.replace(&next(house), &new.bytes())?;
        staging.finish()?;
        house.replace(&house.work().join("summary.json"), summary)?;
        Ok(disk::rename(&next(house), &manifest(house))?)
    }
}
