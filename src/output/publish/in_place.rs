//! Publishing where there are no links: the files of `current` are replaced one by one, assets first, then
//! pages, then the lists that name pages; then what is gone is removed, and last the manifest says what stands.
//! Before the first file changes, a second manifest says what shall stand: who dies in between is completed by
//! the next publication, which knows both.

use super::super::path::{folders, is_page};
use super::ground::Kind;
use super::house::{CURRENT, HOSTING, House, Notes, OURS, STAGING, Standing};
use super::manifest::is_named_by_content;
use super::plan::Found;
use super::release::{Aim, Order, Papers};
use super::survey::{Survey, survey};
use super::{Entry, Manifest, Refusal};
use std::collections::BTreeSet;

const MANIFEST: &str = ".veiviser/manifest.json";
const NEXT: &str = ".veiviser/next.json";
const NOTES: &str = ".veiviser/notes.json";

/// The folder that is changed file by file.
#[derive(Debug)]
pub(super) struct Room {
    aim: Aim,
    /// What was published, and what a publication that died wanted to publish.
    known: Vec<Manifest>,
    survey: Survey,
}

impl Room {
    /// Begins. Gives what was published, too.
    pub(super) fn begin(house: &House, order: &Order<'_>) -> Result<(Room, Option<Standing>), Refusal> {
        let stand = house.ground.stat(CURRENT)?;
        if stand.is_some_and(|stand| stand.kind != Kind::Folder) {
            return Err(Refusal::NotOurs { path: house.ground.shown(CURRENT) });
        }
        let old = house.manifest(MANIFEST)?;
        let next = house.manifest(NEXT)?;
        if stand.is_some() && old.is_none() && next.is_none() {
            // Without a manifest nobody knows which files are ours.
            return Err(Refusal::Damaged { path: house.ground.shown(MANIFEST) });
        }
        let known: Vec<Manifest> = old.clone().into_iter().chain(next).collect();
        let shown = old.map(|old| Standing { name: String::new(), manifest: Some(old), notes: Notes::new() });
        let survey =
            survey(&*house.ground, CURRENT, &known.iter().collect::<Vec<_>>(), &house.notes(NOTES)?)?;
        Ok((Room { aim: order.aim, known, survey }, shown))
    }

    /// Takes a file along, if another one stands in its place.
    pub(super) fn put(&self, house: &House, path: &str, bytes: &[u8], entry: &Entry) -> Result<(), Refusal> {
        if self.aim == Aim::Look || self.survey.stands.get(path) == Some(entry) {
            return Ok(());
        }
        house.ground.write(&format!("{STAGING}/{path}"), bytes)
    }

    /// Files of ours that somebody has changed, and files of others where ours must go. What else others have
    /// put there is never touched.
    pub(super) fn touched(&self, new: &Manifest) -> Vec<(Found, String)> {
        let in_the_way = |path: &String| new.files.contains_key(path);
        let found = self.survey.found.iter();
        found.filter(|(found, path)| *found != Found::Foreign || in_the_way(path)).cloned().collect()
    }

    /// Replaces the files, and notes what is published now.
    pub(super) fn finish(self, house: &House, new: &Manifest, papers: Papers<'_>) -> Result<(), Refusal> {
        let ground = &house.ground;
        let mut new = new.clone();
        new.kept.retain(|path, kept| self.survey.stands.get(path) == Some(&kept.entry));
        ground.settle(STAGING)?;
        house.replace(NEXT, &new.bytes())?;
        let moved = new.files.iter().filter(|(path, entry)| self.survey.stands.get(*path) != Some(*entry));
        let mut moved: Vec<(u8, &String)> = moved.map(|(path, _)| (turn(path), path)).collect();
        moved.sort();
        let mut before = None;
        for (turn, path) in moved {
            if before.replace(turn) != Some(turn) {
                // A page is there when what it needs is.
                ground.settle(CURRENT)?;
            }
            ground.place(&format!("{STAGING}/{path}"), &format!("{CURRENT}/{path}"))?;
        }
        ground.settle(CURRENT)?;
        self.remove(house, &new)?;
        for (name, bytes) in papers.hosting {
            ground.make_folder(HOSTING)?;
            house.replace(&format!("{HOSTING}/{name}"), bytes)?;
        }
        house.replace(&format!("{OURS}/summary.json"), papers.summary)?;
        if ground.is_far() {
            let stands = ground.files_in(CURRENT)?;
            let notes: Notes = stands.into_iter().map(|(path, stand)| (path, stand.time)).collect();
            house.replace(NOTES, &serde_json::to_vec(&notes).expect("names and numbers become JSON"))?;
        }
        ground.settle(CURRENT)?;
        ground.rename(NEXT, MANIFEST)
    }

    /// Removes files of ours that are no longer part of the site, and the folders that become empty.
    fn remove(&self, house: &House, new: &Manifest) -> Result<(), Refusal> {
        let gone = self.survey.stands.keys().filter(|path| new.entry(path).is_none());
        let mut empty = BTreeSet::new();
        for path in gone {
            house.ground.remove_file(&format!("{CURRENT}/{path}"))?;
            empty.extend(folders(path).map(str::to_owned));
        }
        // The innermost first; one that is not empty stays.
        empty
            .iter()
            .rev()
            .for_each(|folder| house.ground.remove_empty_folder(&format!("{CURRENT}/{folder}")));
        let old = self.known.iter().flat_map(|known| known.hosting.keys());
        for name in old.filter(|name| !new.hosting.contains_key(*name)) {
            house.ground.remove_file(&format!("{HOSTING}/{name}"))?;
        }
        Ok(())
    }
}

/// When a file gets its place: what pages need, pages, and what names pages.
fn turn(path: &str) -> u8 {
    let lists = ["search.json", "offline.json", "sitemap.xml", "robots.txt", "worker.js"];
    match path {
        _ if is_named_by_content(path) => 0,
        _ if is_page(path) => 2,
        _ if lists.iter().any(|name| path.ends_with(name)) => 3,
        _ => 1,
    }
}
