//! Where the site may stand, and the work folder beside it.

use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use super::disk::{self, Kind};
use super::error::{Danger, Error};

/// Folders of a site that it is made from.
const SOURCES: &[&str] = &["content", "locales", "themes", "src", "tests", ".git"];
const WORK_ENDING: &str = ".veiviser";
const BESIDE_ENDING: &str = ".hosting";

/// The output folder, free of links, and the work folder beside it.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) out: PathBuf,
    pub(super) work: PathBuf,
}

impl Place {
    /// The place of the output `out` for the site in the folder `site`. Nothing is made yet.
    pub(super) fn find(out: &Path, site: &Path) -> Result<Place, Error> {
        let out = resolve(out)?;
        if let Some(danger) = danger(&out, &resolve(site)?) {
            return Err(Error::Dangerous { path: out, danger });
        }
        let mut name = OsString::from(".");
        name.push(out.file_name().expect("only the root has no name"));
        name.push(WORK_ENDING);
        let work = out.with_file_name(name);
        Ok(Place { out, work })
    }

    /// Held while a build runs.
    pub(super) fn lock(&self) -> PathBuf {
        self.work.join("lock")
    }

    /// Files for the web team, beside the site.
    pub(super) fn beside(&self) -> PathBuf {
        let mut name = self.out.file_name().expect("only the root has no name").to_owned();
        name.push(BESIDE_ENDING);
        self.out.with_file_name(name)
    }

    /// Files on their way.
    pub(super) fn staging(&self) -> PathBuf {
        self.work.join("staging")
    }

    /// Stands while a switch is under way.
    pub(super) fn journal(&self) -> PathBuf {
        self.work.join("journal")
    }

    /// The journal before it counts.
    pub(super) fn new_journal(&self) -> PathBuf {
        self.work.join("journal.new")
    }

    /// What is ours in the output.
    pub(super) fn manifest(&self) -> PathBuf {
        self.work.join("manifest")
    }

    /// What will be ours when the switch is done.
    pub(super) fn new_manifest(&self) -> PathBuf {
        self.work.join("manifest.new")
    }

    /// What the last build was made from.
    pub(super) fn last(&self) -> PathBuf {
        self.work.join("last-build")
    }

    /// The same before it counts.
    pub(super) fn new_last(&self) -> PathBuf {
        self.work.join("last-build.new")
    }

    /// Fails if the output holds anything although no manifest or journal says that we made it.
    pub(super) fn ensure_ours(&self) -> Result<(), Error> {
        if disk::stat(&self.manifest())?.is_some() || disk::stat(&self.journal())?.is_some() {
            return Ok(());
        }
        match disk::stat(&self.out)? {
            None => Ok(()),
            Some(stat) if stat.kind != Kind::Folder => Err(Error::InTheWay { path: self.out.clone() }),
            Some(_) => match disk::find_file(&self.out, |_| false)? {
                Some(found) => Err(Error::Foreign { path: self.out.clone(), found }),
                None => Ok(()),
            },
        }
    }

    /// Removes what a build that never came to its switch has left behind.
    pub(super) fn clean(&self) -> Result<(), Error> {
        disk::remove_file(&self.new_journal())?;
        disk::remove_file(&self.new_manifest())?;
        disk::remove_file(&self.new_last())?;
        disk::remove_tree(&self.staging())
    }
}

/// `path` from the root on, with the links in the part that exists resolved.
fn resolve(path: &Path) -> Result<PathBuf, Error> {
    let whole = disk::absolute(path)?;
    for known in whole.ancestors() {
        let Some(resolved) = disk::resolve(known)? else {
            if disk::stat(known)?.is_some_and(|stat| stat.kind == Kind::Link) {
                return Err(Error::Link { path: known.to_owned() });
            }
            continue;
        };
        let rest = whole.strip_prefix(known).expect("an ancestor is a prefix");
        if rest.components().any(|part| !matches!(part, Component::Normal(_))) {
            let source = std::io::ErrorKind::NotFound.into();
            return Err(Error::Io { path: whole, source });
        }
        return Ok(if rest.as_os_str().is_empty() { resolved } else { resolved.join(rest) });
    }
    Ok(whole)
}

fn danger(out: &Path, site: &Path) -> Option<Danger> {
    let is_work = |part: &Component<'_>| {
        part.as_os_str().to_str().is_some_and(|part| part.starts_with('.') && part.ends_with(WORK_ENDING))
    };
    if out.parent().is_none() {
        Some(Danger::Root)
    } else if site.starts_with(out) {
        Some(Danger::Site)
    } else if disk::home().is_some_and(|home| home.starts_with(out)) {
        Some(Danger::Home)
    } else if SOURCES.iter().any(|source| resolves_into(out, &site.join(source))) {
        Some(Danger::Source)
    } else if out.components().any(|part| is_work(&part)) {
        Some(Danger::Work)
    } else {
        None
    }
}

/// Whether `out` lies in `source`, also when `source` is a link.
fn resolves_into(out: &Path, source: &Path) -> bool {
    let resolved = disk::resolve(source).ok().flatten();
    out.starts_with(source) || resolved.is_some_and(|source| out.starts_with(source))
}
