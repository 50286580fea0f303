//! The only file of this room that touches the file system. Every refusal becomes an [`Error`]
//! that names the path.
#![expect(clippy::disallowed_methods, reason = "this is the back door")]

use std::fs::{self, File, Metadata, OpenOptions, Permissions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{Access, OFlags};
use rustix::io::Errno;

use super::error::Error;

const FILE_MODE: u32 = 0o644;
const FOLDER_MODE: u32 = 0o755;
/// Pages on their way are nobody else's business, even where the folder above is served.
const WORK_MODE: u32 = 0o700;

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
    pub(super) inode: u64,
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
        Stat {
            kind,
            size: metadata.len(),
            mtime: metadata.mtime().saturating_mul(1_000_000_000).saturating_add(metadata.mtime_nsec()),
            inode: metadata.ino(),
            device: metadata.dev(),
        }
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
    match fs::canonicalize(path) {
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
    std::env::home_dir().and_then(|home| fs::canonicalize(home).ok())
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
    let open = || OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(path);
    let opened = match open() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            make_folder(above(path), &mut Vec::new())?;
            open()
        }
        other => other,
    };
    let fill = |mut new: File| {
        new.write_all(bytes)?;
        // A person's umask must not hide a page from the server.
        new.set_permissions(Permissions::from_mode(FILE_MODE))?;
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
            let mode = Permissions::from_mode(FOLDER_MODE);
            return fs::set_permissions(path, mode).map_err(|error| refusal(path, error));
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
    match fs::DirBuilder::new().mode(WORK_MODE).create(path) {
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
                let below = entry.path().strip_prefix(folder).ok().and_then(Path::to_str);
                if !below.is_some_and(&known) {
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
                let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
                let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
                found.push(parts.join("/"));
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
    match std::os::unix::fs::symlink(target, path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::Unsupported => Ok(false),
        // Disks without links (FAT, many network drives) say so in these words.
        Err(error)
            if [Errno::PERM, Errno::NOTSUP]
                .map(Errno::raw_os_error)
                .map(Some)
                .contains(&error.raw_os_error()) =>
        {
            Ok(false)
        }
        Err(error) => Err(refusal(path, error)),
    }
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
    let may = Access::WRITE_OK | Access::EXEC_OK;
    rustix::fs::access(folder, may).map_err(|error| refusal(folder, error.into()))
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
    let no_follow = i32::try_from(OFlags::NOFOLLOW.bits()).expect("flags of open fit in an int");
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600).custom_flags(no_follow);
    let file = options.open(path).map_err(|error| refusal(path, error))?;
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

/// Sends everything that was written on the file system of `folder` to the disk, in one go.
#[cfg(target_os = "linux")]
pub(super) fn settle(folder: &Path) -> Result<(), Error> {
    let settled = File::open(folder).and_then(|folder| Ok(rustix::fs::syncfs(folder)?));
    settled.map_err(|error| refusal(folder, error))
}

/// Sends everything below `folder` to the disk. There is no call for a whole file system here.
#[cfg(not(target_os = "linux"))]
pub(super) fn settle(folder: &Path) -> Result<(), Error> {
    for entry in walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok) {
        settle_one(entry.path())?;
    }
    Ok(())
}

/// Sends one file, or the names in one folder, to the disk.
pub(super) fn settle_one(path: &Path) -> Result<(), Error> {
    File::open(path).and_then(|file| file.sync_all()).map_err(|error| refusal(path, error))
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
            let free = free_space(&path);
            Error::Full { path, needed: 0, free }
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Error::ReadOnly { path },
        ErrorKind::CrossesDevices => Error::OtherDisk { path },
        _ if source.raw_os_error() == Some(Errno::LOOP.raw_os_error()) => Error::Link { path },
        _ => Error::Io { path, source },
    }
}

/// Bytes that may still be written where `path` lies.
fn free_space(path: &Path) -> u64 {
    let known = path.ancestors().find_map(|folder| rustix::fs::statvfs(folder).ok());
    known.map_or(0, |known| known.f_bavail.saturating_mul(known.f_frsize))
}
