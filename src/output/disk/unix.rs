//! What Linux and macOS can do that others cannot, or do in another way.

use super::Identity;
use rustix::fs::{Access, OFlags};
use rustix::io::Errno;
use std::fs::{self, File, Metadata, OpenOptions, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

const FILE_MODE: u32 = 0o644;
const FOLDER_MODE: u32 = 0o755;
/// Pages on their way are nobody else's business, even where the folder above is served.
const WORK_MODE: u32 = 0o700;

/// When a file changed, and which one it is.
pub(super) fn identity(metadata: &Metadata) -> Identity {
    Identity {
        mtime: metadata.mtime().saturating_mul(1_000_000_000).saturating_add(metadata.mtime_nsec()),
        inode: metadata.ino(),
        device: metadata.dev(),
    }
}

/// `path` with every link resolved.
pub(super) fn canonical(path: &Path) -> io::Result<PathBuf> {
    fs::canonicalize(path)
}

/// How a new file is opened.
pub(super) fn new_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(FILE_MODE);
    options
}

/// Lets everybody read a file: a person's umask must not hide a page from the server.
pub(super) fn show_file(file: &File) -> io::Result<()> {
    file.set_permissions(Permissions::from_mode(FILE_MODE))
}

/// Lets everybody look into a folder.
pub(super) fn show_folder(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(FOLDER_MODE))
}

/// Makes a folder that only we may look into.
pub(super) fn make_work_folder(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().mode(WORK_MODE).create(path)
}

/// Makes a symbolic link that says `target`. False where the disk knows no links.
pub(super) fn symbolic_link(target: &str, path: &Path) -> io::Result<bool> {
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
        Err(error) => Err(error),
    }
}

/// Fails if files of this folder cannot be changed.
pub(super) fn ensure_writable(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK)?)
}

/// Opens the file of a lock, which must not be a link.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    let no_follow = i32::try_from(OFlags::NOFOLLOW.bits()).expect("flags of open fit in an int");
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).mode(0o600).custom_flags(no_follow);
    options.open(path)
}

/// Whether a link was met where none may be.
pub(super) fn is_link_refused(error: &io::Error) -> bool {
    error.raw_os_error() == Some(Errno::LOOP.raw_os_error())
}

/// Sends everything that was written on the file system of `folder` to the disk, in one go.
#[cfg(target_os = "linux")]
pub(super) fn settle(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

/// Sends everything below `folder` to the disk. There is no call for a whole file system here.
#[cfg(not(target_os = "linux"))]
pub(super) fn settle(folder: &Path) -> io::Result<()> {
    super::settle_each(folder)
}

/// Sends one file, or the names in one folder, to the disk.
pub(super) fn settle_one(path: &Path) -> io::Result<()> {
    File::open(path).and_then(|file| file.sync_all())
}

/// Bytes that may still be written where `path` lies; 0 if nobody says.
pub(super) fn free_space(path: &Path) -> u64 {
    let known = path.ancestors().find_map(|folder| rustix::fs::statvfs(folder).ok());
    known.map_or(0, |known| known.f_bavail.saturating_mul(known.f_frsize))
}
