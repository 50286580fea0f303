//! What the last build was made from, noted beside the output, so that a build for which nothing has
//! changed sees that at once.
//!
//! The note is a guess that is checked: the files of the site and those of the output must stand as they
//! did. Whoever deletes it, or damages it, gets a build that takes longer and is the same.

use super::beside;
use super::disk;
use super::error::Error;
use super::manifest::Manifest;
use super::place::Place;
use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::source::Survey;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Changes when the note is written in another way.
const FORMAT: u32 = 1;

/// On what a build depends besides the files of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conditions {
    /// The program: what differs between any two builds of it.
    pub program: String,
    /// The day for which the site is made, as `2026-11-22`.
    pub today: String,
}

/// What a build was made from, and what it said.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Made {
    /// Everything but the files.
    pub conditions: Conditions,
    /// The files of the site before they were read.
    pub survey: Survey,
    /// The warnings; a build with errors is not noted.
    pub warnings: Vec<Diagnostic>,
}

/// A build that stands.
#[derive(Debug, Serialize, Deserialize)]
struct Note {
    format: u32,
    /// The manifest it left: another build, of whatever version, leaves another one.
    manifest: Digest,
    /// The names of the files beside the site, with their digests.
    beside: Vec<(String, Digest)>,
    made: Made,
}

/// What another build under `conditions` would say, if it would change nothing: the site in the folder
/// `site` still stands as in `survey` when the output `out` was made, and nobody has touched the output.
/// With it, the number of files in the output.
#[must_use]
pub fn unchanged(out: &Path, site: &Path, conditions: &Conditions, survey: &Survey) -> Option<(Made, usize)> {
    let place = Place::find(out, site).ok()?;
    // An interrupted switch must be completed.
    if disk::stat(&place.journal()).ok()?.is_some() {
        return None;
    }
    let note: Note = serde_json::from_slice(&disk::read(&place.last()).ok()??).ok()?;
    let fits = note.format == FORMAT && note.made.conditions == *conditions;
    let manifest = disk::read(&place.manifest()).ok().flatten().filter(|_| fits)?;
    if Digest::of(&manifest) != note.manifest || !note.made.survey.still_holds(site, survey) {
        return None;
    }
    let manifest = Manifest::load(&place).ok()??;
    let stands = stands(&place, &manifest) && beside::stands(&place, &note.beside);
    stands.then_some((note.made, manifest.files.len()))
}

/// Whether every file of the output is as we left it.
fn stands(place: &Place, manifest: &Manifest) -> bool {
    let files: Vec<_> = manifest.files.iter().collect();
    let is_as_left = |path: &str| disk::stat(&place.out.join(path)).ok().flatten();
    files.par_iter().all(|(path, entry)| is_as_left(path).is_some_and(|stat| entry.is_as_left(&stat)))
}

/// Notes a build whose output stands, with the files `beside` it. The lock of the output must be held.
pub(super) fn note(place: &Place, beside: &[(String, Vec<u8>)], made: Made) -> Result<(), Error> {
    let Some(manifest) = disk::read(&place.manifest())? else { return Ok(()) };
    let beside = beside.iter().map(|(name, bytes)| (name.clone(), Digest::of(bytes))).collect();
    let note = Note { format: FORMAT, manifest: Digest::of(&manifest), beside, made };
    let bytes = serde_json::to_vec(&note).expect("strings and numbers become JSON");
    disk::remove_file(&place.new_last())?;
    disk::write_new(&place.new_last(), &bytes)?;
    disk::rename(&place.new_last(), &place.last())
}
