//! A folder of another machine, over SFTP. What takes long, new files and moves into their places, goes on
//! in some threads at once and is waited for where the order demands it.

use super::Refusal;
use super::ground::{Ground, Hold, Kind, Stand};
use super::lease::Lease;
use super::pool::{Job, Pool};
use super::session::Session;
use super::target::Machine;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Folders that are listed at a time.
const AT_ONCE: usize = 8;

/// The folder.
#[derive(Debug)]
pub(super) struct Far {
    session: Arc<Session>,
    pool: Pool,
}

impl Far {
    /// Connects. Nothing is written yet.
    pub(super) fn new(machine: &Machine) -> Result<Far, Refusal> {
        let session = Arc::new(Session::new(machine)?);
        Ok(Far { pool: Pool::new(&session), session })
    }
}

impl Ground for Far {
    fn shown(&self, path: &str) -> PathBuf {
        self.session.shown(path)
    }

    fn is_far(&self) -> bool {
        true
    }

    fn prepare(&self, work: &str) -> Result<(), Refusal> {
        self.session.make_folder("")?;
        self.session.make_folder(work)
    }

    fn hold(&self, path: &str) -> Result<Option<Box<dyn Hold>>, Refusal> {
        let lease = Lease::take(&self.session, path)?;
        Ok(lease.map(|lease| Box::new(lease) as Box<dyn Hold>))
    }

    fn stat(&self, path: &str) -> Result<Option<Stand>, Refusal> {
        self.session.stat(path)
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Refusal> {
        self.session.read(path)
    }

    fn names_in(&self, folder: &str) -> Result<Vec<String>, Refusal> {
        let mut names: Vec<String> =
            self.session.list(folder)?.unwrap_or_default().into_iter().map(|(name, _)| name).collect();
        names.sort();
        Ok(names)
    }

    fn files_in(&self, folder: &str) -> Result<BTreeMap<String, Stand>, Refusal> {
        let mut found = BTreeMap::new();
        let mut level = vec![String::new()];
        while !level.is_empty() {
            let mut next = Vec::new();
            for part in level.chunks(AT_ONCE) {
                for (below, names) in self.listed(folder, part)? {
                    for (name, stand) in names {
                        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
                        match stand.kind {
                            Kind::Folder => next.push(path),
                            _ => drop(found.insert(path, stand)),
                        }
                    }
                }
            }
            level = next;
        }
        Ok(found)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        self.pool.give(Job::Write { path: path.to_owned(), bytes: bytes.to_vec() })
    }

    fn second_name(&self, from: &str, to: &str) -> Result<bool, Refusal> {
        if !self.session.has_second_names() {
            return Ok(false);
        }
        self.pool.give(Job::SecondName { from: from.to_owned(), to: to.to_owned() })?;
        Ok(true)
    }

    fn take_time(&self, _from: &str, _to: &str) -> Result<(), Refusal> {
        Ok(())
    }

    fn place(&self, from: &str, to: &str) -> Result<(), Refusal> {
        self.pool.give(Job::Place { from: from.to_owned(), to: to.to_owned() })
    }

    fn rename(&self, from: &str, to: &str) -> Result<(), Refusal> {
        self.pool.drain()?;
        self.session.rename(from, to)
    }

    fn make_folder(&self, path: &str) -> Result<(), Refusal> {
        self.session.make_folder(path)
    }

    fn remove_file(&self, path: &str) -> Result<(), Refusal> {
        self.session.remove_file(path)
    }

    fn remove_empty_folder(&self, path: &str) {
        self.session.remove_empty_folder(path);
    }

    fn remove_tree(&self, path: &str) -> Result<(), Refusal> {
        self.pool.forget();
        match self.session.stat(path)?.map(|stand| stand.kind) {
            None => return Ok(()),
            Some(Kind::Folder) => {}
            Some(_) => return self.session.remove_file(path),
        }
        let mut folders = vec![path.to_owned()];
        let mut at = 0;
        while let Some(folder) = folders.get(at).cloned() {
            at += 1;
            for (name, stand) in self.session.list(&folder)?.unwrap_or_default() {
                let below = format!("{folder}/{name}");
                match stand.kind {
                    Kind::Folder => folders.push(below),
                    _ => self.pool.give(Job::Remove { path: below })?,
                }
            }
        }
        self.pool.drain()?;
        // The innermost ones came last.
        folders.iter().rev().for_each(|folder| self.session.remove_empty_folder(folder));
        self.session.forget_folders();
        Ok(())
    }

    fn symbolic_link(&self, target: &str, path: &str) -> Result<bool, Refusal> {
        self.session.symbolic_link(target, path)
    }

    fn link_says(&self, path: &str) -> Result<String, Refusal> {
        self.session.link_says(path)
    }

    fn replaces_links(&self) -> bool {
        self.session.replaces()
    }

    fn settle(&self, _path: &str) -> Result<(), Refusal> {
        self.pool.drain()
    }
}

impl Far {
    /// Names in some folders below `folder`, all asked for at once.
    #[expect(clippy::type_complexity, reason = "folders, each with its names")]
    fn listed(&self, folder: &str, part: &[String]) -> Result<Vec<(String, Vec<(String, Stand)>)>, Refusal> {
        std::thread::scope(|scope| {
            let ask = |below: &String| {
                let path = if below.is_empty() { folder.to_owned() } else { format!("{folder}/{below}") };
                let session = &self.session;
                let below = below.clone();
                scope.spawn(move || Ok((below, session.list(&path)?.unwrap_or_default())))
            };
            let asked: Vec<_> = part.iter().map(ask).collect();
            asked.into_iter().map(|one| one.join().expect("listing does not panic")).collect()
        })
    }
}
