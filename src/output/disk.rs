//! The only file of this room that touches the file system. Every refusal becomes an [`Error`]
//! that names the path.
#![expect(clippy::disallowed_methods, reason = "this is the back door")]

#[cfg(unix)]
#[path = "disk/unix.rs"]
mod system;
#[cfg(windows)]
#[path = "disk/windows.rs"]
mod system;

use std::fs::{self, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::error::Error;

/// When a file changed, and which one it is, as far as the system tells.
struct Identity {
    /// Nanoseconds since 1970.
    mtime: i64,
    inode: u64,
    device: u64,
}

/// What stands at a place; links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    File,
    Folder,
    Link,
    Other,
}

/// What the file system tells about a place without reading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stat {
    pub(super) kind: Kind,
    pub(super) size: u64,
    /// Nanoseconds since 1970.
    pub(super) mtime: i64,
    /// 0 where the system does not tell.
    pub(super) inode: u64,
    /// 0 where the system does not tell.
    pub(super) device: u64,
}

impl From<&Metadata> for Stat {
    fn from(metadata: &Metadata) -> Stat {
        let kind = match metadata.file_type() {
            file if file.is_file() => Kind::File,
            folder if folder.is_dir() => Kind::Folder,
            link if link.is_symlink() => Kind::Link,
            _ => Kind::Other,
        };
        let Identity { mtime, inode, device } = system::identity(metadata);
        Stat { kind, size: metadata.len(), mtime, inode, device }
    }
}

/// What stands at `path`, if anything does.
pub(super) fn stat(path: &Path) -> Result<Option<Stat>, Error> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(Stat::from(&metadata))),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(refusal(path, error)),
    }
}

/// `path` with every link resolved, if it exists.
pub(super) fn resolve(path: &Path) -> Result<Option<PathBuf>, Error> {
    match system::canonical(path) {
        Ok(path) => Ok(Some(path)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(refusal(path, error)),
    }
}

/// `path` from the root of the file system on.
pub(super) fn absolute(path: &Path) -> Result<PathBuf, Error> {
    std::path::absolute(path).map_err(|error| refusal(path, error))
}

/// The home folder of the person who builds, if the environment says it. Without that, Unix would be asked
/// whose program this is, and may ask another program or a server on the network.
pub(super) fn home() -> Option<PathBuf> {
    if cfg!(unix) && std::env::var_os("HOME").is_none_or(|home| home.is_empty()) {
        return None;
    }
    std::env::home_dir().and_then(|home| system::canonical(&home).ok())
}

/// The bytes of a file, if it exists.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if is_absent(&error) => Ok(None),
        Err(error) => Err(refusal(path, error)),
    }
}

/// Writes a file that does not exist yet, with the folders it needs, and tells how it stands.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> Result<Stat, Error> {
    let open = || system::new_file().open(path);
    let opened = match open() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make_folder(above(path), &mut Vec::new())?;
            open()
        }
        other => other,
    };
    let fill = |mut new: File| {
        new.write_all(bytes)?;
        system::show_file(&new)?;
        new.metadata()
    };
    let filled = opened.and_then(fill).map_err(|error| refusal(path, error))?;
    Ok(Stat::from(&filled))
}

/// Makes a folder and those above it; adds what was not there before to `new`, outermost first.
pub(super) fn make_folder(path: &Path, new: &mut Vec<PathBuf>) -> Result<(), Error> {
    let error = match fs::create_dir(path) {
        Ok(()) => {
            new.push(path.to_owned());
            return system::show_folder(path).map_err(|error| refusal(path, error));
        }
        Err(error) => error,
    };
    match error.kind() {
        ErrorKind::NotFound => {
            make_folder(above(path), new)?;
            make_folder(path, new)
        }
        ErrorKind::AlreadyExists if stat(path)?.is_some_and(|stat| stat.kind == Kind::Folder) => Ok(()),
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => Err(Error::InTheWay { path: path.to_owned() }),
        _ => Err(refusal(path, error)),
    }
}

/// Makes the work folder, which only we may look into. The folder above it must exist.
pub(super) fn make_work_folder(path: &Path) -> Result<(), Error> {
    match system::make_work_folder(path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(refusal(path, error)),
        _ => match stat(path)? {
            Some(Stat { kind: Kind::Folder, .. }) => Ok(()),
            Some(Stat { kind: Kind::Link, .. }) => Err(Error::Link { path: path.to_owned() }),
            _ => Err(Error::InTheWay { path: path.to_owned() }),
        },
    }
}

/// Moves a file or folder to another name; what stood there is replaced in the same step.
pub(super) fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    fs::rename(from, to).map_err(|error| match error.kind() {
        ErrorKind::IsADirectory | ErrorKind::NotADirectory | ErrorKind::DirectoryNotEmpty => {
            Error::InTheWay { path: to.to_owned() }
        }
        _ => refusal(to, error),
    })
}

/// Removes a file or link; it is no error if there is none.
pub(super) fn remove_file(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if !is_absent(&error) => Err(refusal(path, error)),
        _ => Ok(()),
    }
}

/// Removes a folder that is empty. False if it is not, or cannot be removed.
pub(super) fn remove_empty_folder(path: &Path) -> bool {
    fs::remove_dir(path).is_ok()
}

/// Removes a folder of ours and everything in it; a link is removed, not followed.
pub(super) fn remove_tree(path: &Path) -> Result<(), Error> {
    match stat(path)?.map(|stat| stat.kind) {
        None => Ok(()),
        Some(Kind::Folder) => fs::remove_dir_all(path).map_err(|error| refusal(path, error)),
        Some(_) => remove_file(path),
    }
}

/// The first thing under `folder` that is not a folder and that `known` does not know, by its path
/// with `/` below `folder`.
pub(super) fn find_file(folder: &Path, known: impl Fn(&str) -> bool) -> Result<Option<PathBuf>, Error> {
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let inside = below(folder, entry.path());
                if !(inside.to_str().is_some() && known(&slashed(inside))) {
                    return Ok(Some(entry.into_path()));
                }
            }
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                let source = error.into_io_error().unwrap_or_else(|| ErrorKind::Other.into());
                return if is_absent(&source) { Ok(None) } else { Err(refusal(&path, source)) };
            }
        }
    }
    Ok(None)
}

/// Everything under `folder` that is not a folder, by its path with `/` below it, in order.
pub(super) fn files_in(folder: &Path) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                found.push(slashed(below(folder, entry.path())));
            }
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                let source = error.into_io_error().unwrap_or_else(|| ErrorKind::Other.into());
                if !is_absent(&source) {
                    return Err(refusal(&path, source));
                }
            }
        }
    }
    Ok(found)
}

/// The names that stand in `folder`, in order; none if there is no such folder.
pub(super) fn names_in(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if is_absent(&error) => return Ok(Vec::new()),
        Err(error) => return Err(refusal(folder, error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| refusal(folder, error))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Gives the file `from` a second name. False where the disk knows no second names.
pub(super) fn second_name(from: &Path, to: &Path) -> Result<bool, Error> {
    let linked = match fs::hard_link(from, to) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make_folder(above(to), &mut Vec::new())?;
            fs::hard_link(from, to)
        }
        other => other,
    };
    match linked {
        Ok(()) => Ok(true),
        Err(error) if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::ReadOnlyFilesystem) => {
            Err(refusal(to, error))
        }
        Err(_) => Ok(false),
    }
}

/// Makes a symbolic link that says `target`. False where the disk knows no links.
pub(super) fn symbolic_link(target: &str, path: &Path) -> Result<bool, Error> {
    system::symbolic_link(target, path).map_err(|error| refusal(path, error))
}

/// What the symbolic link at `path` says.
pub(super) fn link_says(path: &Path) -> Result<PathBuf, Error> {
    fs::read_link(path).map_err(|error| refusal(path, error))
}

/// Gives the file `to` the time of `from`: servers recognise an unchanged file by it.
pub(super) fn take_time(from: &Path, to: &Path) -> Result<(), Error> {
    let time = fs::metadata(from).and_then(|metadata| metadata.modified());
    let set = time.and_then(|time| OpenOptions::new().write(true).open(to)?.set_modified(time));
    set.map_err(|error| refusal(to, error))
}

/// Fails if files of this folder cannot be changed.
pub(super) fn ensure_writable(folder: &Path) -> Result<(), Error> {
    system::ensure_writable(folder).map_err(|error| refusal(folder, error))
}

/// The lock of a work folder. It is let go when this is dropped, or by the system if we die.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a child that was just started may still share the open file. If
        // the system refuses, the lock goes when the last of them closes it.
        let _ = self.0.unlock();
    }
}

/// Takes the lock, or None if another build holds it.
pub(super) fn lock(path: &Path) -> Result<Option<Lock>, Error> {
    let file = system::open_lock(path).map_err(|error| refusal(path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Lock(file))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(refusal(path, error)),
    }
}

/// Writes a small note of ours over what stood there.
pub(super) fn note(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    fs::write(path, bytes).map_err(|error| refusal(path, error))
}

/// Sends everything that was written below `folder`, and maybe more, to the disk.
pub(super) fn settle(folder: &Path) -> Result<(), Error> {
    system::settle(folder).map_err(|error| refusal(folder, error))
}

/// Sends everything below `folder` to the disk, one by one.
#[cfg(not(target_os = "linux"))]
fn settle_each(folder: &Path) -> io::Result<()> {
    let entries = walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok);
    entries.into_iter().try_for_each(|entry| system::settle_one(entry.path()))
}

/// Sends one file, or the names in one folder, to the disk.
pub(super) fn settle_one(path: &Path) -> Result<(), Error> {
    system::settle_one(path).map_err(|error| refusal(path, error))
}

/// The part of `path` that lies below `folder`.
fn below<'a>(folder: &Path, path: &'a Path) -> &'a Path {
    path.strip_prefix(folder).unwrap_or(path)
}

/// A path with `/` between its parts, as the site names files on every system.
fn slashed(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// The folder a path lies in.
pub(super) fn above(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

fn refusal(path: &Path, source: io::Error) -> Error {
    let path = path.to_owned();
    match source.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            let free = system::free_space(&path);
            Error::Full { path, needed: 0, free }
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Error::ReadOnly { path },
        ErrorKind::CrossesDevices => Error::OtherDisk { path },
        _ if system::is_link_refused(&source) => Error::Link { path },
        _ => Error::Io { path, source },
    }
}
