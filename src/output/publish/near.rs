//! A folder of this machine, or of a drive that looks like one.

use super::super::disk::{self, Lock};
use super::Refusal;
use super::ground::{Ground, Hold, Stand};
use super::house::RELEASES;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The folder.
#[derive(Debug)]
pub(super) struct Near {
    pub(super) root: PathBuf,
}

/// The system lets go of it if we die.
impl Hold for Lock {
    fn ensure(&self) -> Result<(), Refusal> {
        Ok(())
    }
}

impl Near {
    fn at(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.root.clone() } else { self.root.join(path) }
    }
}

impl Ground for Near {
    fn shown(&self, path: &str) -> PathBuf {
        self.at(path)
    }

    fn is_far(&self) -> bool {
        false
    }

    fn prepare(&self, work: &str) -> Result<(), Refusal> {
        disk::make_folder(&self.root, &mut Vec::new())?;
        disk::ensure_writable(&self.root)?;
        Ok(disk::make_work_folder(&self.at(work))?)
    }

    fn hold(&self, path: &str) -> Result<Option<Box<dyn Hold>>, Refusal> {
        let lock = disk::lock(&self.at(path))?;
        Ok(lock.map(|lock| Box::new(lock) as Box<dyn Hold>))
    }

    fn stat(&self, path: &str) -> Result<Option<Stand>, Refusal> {
        let stand = |stat: disk::Stat| Stand { kind: stat.kind, size: stat.size, time: stat.mtime };
        Ok(disk::stat(&self.at(path))?.map(stand))
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Refusal> {
        Ok(disk::read(&self.at(path))?)
    }

    fn names_in(&self, folder: &str) -> Result<Vec<String>, Refusal> {
        Ok(disk::names_in(&self.at(folder))?)
    }

    fn files_in(&self, folder: &str) -> Result<BTreeMap<String, Stand>, Refusal> {
        let mut found = BTreeMap::new();
        for path in disk::files_in(&self.at(folder))? {
            if let Some(stand) = self.stat(&format!("{folder}/{path}"))? {
                found.insert(path, stand);
            }
        }
        Ok(found)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        disk::write_new(&self.at(path), bytes)?;
        Ok(())
    }

    fn second_name(&self, from: &str, to: &str) -> Result<bool, Refusal> {
        Ok(disk::second_name(&self.at(from), &self.at(to))?)
    }

    fn take_time(&self, from: &str, to: &str) -> Result<(), Refusal> {
        Ok(disk::take_time(&self.at(from), &self.at(to))?)
    }

    fn place(&self, from: &str, to: &str) -> Result<(), Refusal> {
        disk::make_folder(disk::above(&self.at(to)), &mut Vec::new())?;
        self.rename(from, to)
    }

    fn rename(&self, from: &str, to: &str) -> Result<(), Refusal> {
        Ok(disk::rename(&self.at(from), &self.at(to))?)
    }

    fn make_folder(&self, path: &str) -> Result<(), Refusal> {
        Ok(disk::make_folder(&self.at(path), &mut Vec::new())?)
    }

    fn remove_file(&self, path: &str) -> Result<(), Refusal> {
        Ok(disk::remove_file(&self.at(path))?)
    }

    fn remove_empty_folder(&self, path: &str) {
        disk::remove_empty_folder(&self.at(path));
    }

    fn remove_tree(&self, path: &str) -> Result<(), Refusal> {
        Ok(disk::remove_tree(&self.at(path))?)
    }

    fn symbolic_link(&self, target: &str, path: &str) -> Result<bool, Refusal> {
        Ok(disk::symbolic_link(target, &self.at(path))?)
    }

    fn link_says(&self, path: &str) -> Result<String, Refusal> {
        let says = disk::link_says(&self.at(path))?;
        Ok(says.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/"))
    }

    fn replaces_links(&self) -> bool {
        true
    }

    fn settle(&self, path: &str) -> Result<(), Refusal> {
        // In these, only a name has changed.
        let only_names = matches!(path, "" | RELEASES);
        let path = self.at(path);
        match disk::stat(&path)?.map(|stat| stat.kind) {
            None => Ok(()),
            Some(disk::Kind::Folder) if !only_names => Ok(disk::settle(&path)?),
            Some(_) => Ok(disk::settle_one(&path)?),
        }
    }
}
