//! The journal: what a switch has to do, written down before it begins, so that it can be done
//! again from the start by whoever finds it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::disk;
use super::error::Error;
use super::path;
use super::place::Place;

const FORMAT: u32 = 1;

/// The steps of one switch.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Journal {
    format: u32,
    /// There was no output: the staging folder itself becomes it.
    pub(super) whole: bool,
    /// Files that go to their places, in this order: assets, then pages.
    pub(super) moves: Vec<Move>,
    /// Files that are no longer part of the site, in this order: pages, then assets.
    pub(super) removals: Vec<String>,
}

/// One staged file and its place.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Move {
    /// Its name in the staging folder.
    pub(super) from: String,
    /// Its path in the site.
    pub(super) to: String,
    /// Old files that must make room first: one whose name differs in case only, one that becomes
    /// a folder, or those in a folder that becomes a file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) clear: Vec<String>,
}

impl Journal {
    /// The output does not exist: all of it comes at once.
    pub(super) fn whole() -> Journal {
        Journal { format: FORMAT, whole: true, moves: Vec::new(), removals: Vec::new() }
    }

    /// The steps that bring `staged` (place and name in the staging folder) and take `removed`
    /// away.
    pub(super) fn steps(staged: Vec<(String, String)>, removed: Vec<String>) -> Journal {
        let mut gone: BTreeMap<String, String> =
            removed.into_iter().map(|path| (path::fold(&path), path)).collect();
        let (pages, assets): (Vec<_>, Vec<_>) = staged.into_iter().partition(|(to, _)| path::is_page(to));
        let mut moves: Vec<Move> =
            assets.into_iter().chain(pages).map(|step| make_room(step, &gone)).collect();
        for cleared in moves.iter().flat_map(|step| &step.clear) {
            gone.remove(&path::fold(cleared));
        }
        let (mut removals, assets): (Vec<_>, Vec<_>) =
            gone.into_values().partition(|path| path::is_page(path));
        removals.extend(assets);
        moves.shrink_to_fit();
        Journal { format: FORMAT, whole: false, moves, removals }
    }

    /// Whether there is nothing to do.
    pub(super) fn is_empty(&self) -> bool {
        !self.whole && self.moves.is_empty() && self.removals.is_empty()
    }

    /// Writes the journal beside its place; it counts as soon as it is renamed.
    pub(super) fn write(&self, place: &Place) -> Result<(), Error> {
        let bytes = serde_json::to_vec(self).expect("strings become JSON");
        disk::write_new(&place.new_journal(), &bytes).map(drop)
    }

    /// The journal of a switch that was interrupted; None if there was none.
    pub(super) fn load(place: &Place) -> Result<Option<Journal>, Error> {
        let path = place.journal();
        let Some(bytes) = disk::read(&path)? else { return Ok(None) };
        let journal = serde_json::from_slice(&bytes).ok().filter(Journal::is_sound);
        journal.map(Some).ok_or(Error::Damaged { path, out: place.out.clone() })
    }

    /// Whether we could have written it: a hand-made journal gets no power over anything outside
    /// the site.
    fn is_sound(&self) -> bool {
        let moved = self.moves.iter().flat_map(|step| [&step.from, &step.to].into_iter().chain(&step.clear));
        self.format == FORMAT && moved.chain(&self.removals).all(|path| path::check(path).is_ok())
    }
}

/// The move of one staged file, with what `gone` (by folded path) must clear for it.
fn make_room((to, from): (String, String), gone: &BTreeMap<String, String>) -> Move {
    if gone.is_empty() {
        return Move { from, to, clear: Vec::new() };
    }
    let folded = path::fold(&to);
    let inside = format!("{folded}/");
    let above = path::folders(&folded).chain([folded.as_str()]).filter_map(|path| gone.get(path));
    let below = gone.range(inside.clone()..).take_while(|(path, _)| path.starts_with(&inside));
    let clear = above.chain(below.map(|(_, path)| path)).cloned().collect();
    Move { from, to, clear }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn owned(paths: &[&str]) -> Vec<String> {
        paths.iter().map(|path| (*path).to_owned()).collect()
    }

    fn steps(staged: &[&str], removed: &[&str]) -> Journal {
        let staged = staged.iter().map(|path| ((*path).to_owned(), "0".to_owned())).collect();
        Journal::steps(staged, owned(removed))
    }

    #[test]
    fn assets_come_before_pages_and_go_after_them() {
        let journal = steps(&["a.html", "b.css", "c/index.html"], &["d.css", "e.html", "f.js"]);
        let order: Vec<_> = journal.moves.iter().map(|step| step.to.as_str()).collect();
        assert_eq!(order, ["b.css", "a.html", "c/index.html"]);
        assert_eq!(journal.removals, owned(&["e.html", "d.css", "f.js"]));
    }

    #[test]
    fn what_stands_where_a_new_file_belongs_makes_room_first() {
        let journal = steps(&["help/index.html", "style", "Map.js"], &["help", "style/a", "map.js", "z"]);
        let clear = |to: &str| &journal.moves.iter().find(|step| step.to == to).expect("a step").clear;
        assert_eq!(*clear("help/index.html"), owned(&["help"]));
        assert_eq!(*clear("style"), owned(&["style/a"]));
        assert_eq!(*clear("Map.js"), owned(&["map.js"]));
        assert_eq!(journal.removals, owned(&["z"]));
    }
}
