//! The switch: staged files go to their places. Every step may be done twice, so that a switch
//! that was interrupted anywhere is completed by doing all of it again.

use std::path::Path;

use super::disk::{self, Kind};
use super::error::Error;
use super::folders::Folders;
use super::journal::{Journal, Move};
use super::place::Place;

/// Puts a prepared site in its place: from here on the journal counts, and if this is interrupted
/// the next build completes it. Fails before anything has changed, or with
/// [`Error::Unfinished`].
pub(super) fn commit(place: &Place, journal: &Journal, folders: &Folders) -> Result<(), Error> {
    journal.write(place)?;
    disk::settle(&place.work)?;
    disk::rename(&place.new_journal(), &place.journal())?;
    disk::settle_one(&place.work)
        .and_then(|()| complete(place, journal, folders))
        .map_err(|cause| Error::Unfinished { path: place.out.clone(), cause: Box::new(cause) })
}

/// Does everything that `journal` says and is not done yet, then removes the journal.
pub(super) fn complete(place: &Place, journal: &Journal, folders: &Folders) -> Result<(), Error> {
    let switch = Switch { place, folders };
    if journal.whole {
        move_if_there(&place.staging(), &place.out)?;
    }
    journal.moves.iter().try_for_each(|step| switch.bring(step))?;
    move_if_there(&place.new_manifest(), &place.manifest())?;
    journal.removals.iter().try_for_each(|path| switch.take_away(path))?;
    disk::remove_tree(&place.staging())?;
    disk::remove_file(&place.journal())
}

/// What is not there any more has been moved already.
fn move_if_there(from: &Path, to: &Path) -> Result<(), Error> {
    if disk::stat(from)?.is_some() { disk::rename(from, to) } else { Ok(()) }
}

struct Switch<'a> {
    place: &'a Place,
    folders: &'a Folders,
}

impl Switch<'_> {
    /// Puts one staged file in its place. If it is not in the staging any more, it is done.
    fn bring(&self, step: &Move) -> Result<(), Error> {
        let (from, to) = (self.place.staging().join(&step.from), self.place.out.join(&step.to));
        match disk::stat(&from)?.map(|stat| stat.kind) {
            None => return Ok(()),
            Some(Kind::File) => {}
            Some(_) => return Err(Error::Damaged { path: from, out: self.place.out.clone() }),
        }
        step.clear.iter().try_for_each(|path| self.take_away(path))?;
        if !self.folders.stands(&step.to)? {
            disk::make_folder(disk::above(&to), &mut Vec::new())?;
        }
        disk::rename(&from, &to)
    }

    /// Removes one file of ours, and the folders that become empty by that. Anything that is not a
    /// plain file in a plain folder is not ours any more.
    fn take_away(&self, path: &str) -> Result<(), Error> {
        match self.folders.stands(path) {
            Ok(true) => {}
            Ok(false) | Err(Error::Link { .. } | Error::OtherDisk { .. } | Error::InTheWay { .. }) => {
                return Ok(());
            }
            Err(error) => return Err(error),
        }
        let file = self.place.out.join(path);
        if disk::stat(&file)?.is_some_and(|stat| stat.kind == Kind::File) {
            disk::remove_file(&file)?;
        }
        self.remove_empty_folders(&file);
        Ok(())
    }

    fn remove_empty_folders(&self, file: &Path) {
        let inside = file.ancestors().skip(1).take_while(|folder| *folder != self.place.out);
        let _ = inside.take_while(|folder| disk::remove_empty_folder(folder)).count();
    }
}
