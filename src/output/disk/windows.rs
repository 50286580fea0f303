//! What Windows does in another way. The program is written without `unsafe`, so that only what the
//! standard library knows is asked of the system.

use super::Identity;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io;
use std::os::windows::fs::OpenOptionsExt;
use std::path::{Component, Path, PathBuf, Prefix};
use std::time::UNIX_EPOCH;

/// `FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY`: the rights to put something into a folder.
const ADD: u32 = 0x2 | 0x4;
/// `FILE_FLAG_BACKUP_SEMANTICS`: a folder may be opened.
const FOLDER: u32 = 0x0200_0000;
/// `FILE_FLAG_OPEN_REPARSE_POINT`: a link is opened itself, not what it leads to.
const NO_FOLLOW: u32 = 0x0020_0000;
/// `ERROR_STOPPED_ON_SYMLINK`.
const STOPPED_ON_LINK: i32 = 681;

/// When a file changed. Numbers of files and disks are not told to programs like this; a file is known by
/// its size and its time, and another disk is noticed when a file is moved.
pub(super) fn identity(metadata: &Metadata) -> Identity {
    let since = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let mtime = since.and_then(|since| i64::try_from(since.as_nanos()).ok()).unwrap_or_default();
    Identity { mtime, inode: 0, device: 0 }
}

/// `path` with every link resolved, in the form that people know: `C:\site`, not `\\?\C:\site`.
pub(super) fn canonical(path: &Path) -> io::Result<PathBuf> {
    let found = fs::canonicalize(path)?;
    let mut parts = found.components();
    let Some(Component::Prefix(prefix)) = parts.next() else { return Ok(found) };
    let root = match prefix.kind() {
        Prefix::VerbatimDisk(letter) => format!("{}:", char::from(letter)),
        Prefix::VerbatimUNC(server, share) => {
            format!(r"\\{}\{}", server.to_string_lossy(), share.to_string_lossy())
        }
        _ => return Ok(found),
    };
    Ok(Path::new(&root).join(parts.as_path()))
}

/// How a new file is opened.
pub(super) fn new_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    options
}

/// Nothing to do: who may read a file is said by the folder above, which belongs to the web team.
#[expect(clippy::unnecessary_wraps, reason = "other systems may refuse")]
pub(super) fn show_file(_: &File) -> io::Result<()> {
    Ok(())
}

/// Nothing to do, as with files.
#[expect(clippy::unnecessary_wraps, reason = "other systems may refuse")]
pub(super) fn show_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes a folder; who may look into it is said by the folder above.
pub(super) fn make_work_folder(path: &Path) -> io::Result<()> {
    fs::create_dir(path)
}

/// Always false. Links need a privilege that servers do not give, and a link to a folder cannot be replaced
/// in one step.
#[expect(clippy::unnecessary_wraps, reason = "other systems may refuse")]
pub(super) fn symbolic_link(_: &str, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Fails if files of this folder cannot be changed.
pub(super) fn ensure_writable(folder: &Path) -> io::Result<()> {
    OpenOptions::new().access_mode(ADD).custom_flags(FOLDER).open(folder).map(drop)
}

/// Opens the file of a lock, which must not be a link.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false).custom_flags(NO_FOLLOW);
    let file = options.open(path)?;
    if file.metadata()?.is_symlink() {
        return Err(io::Error::from_raw_os_error(STOPPED_ON_LINK));
    }
    Ok(file)
}

/// Whether a link was met where none may be.
pub(super) fn is_link_refused(error: &io::Error) -> bool {
    error.raw_os_error() == Some(STOPPED_ON_LINK)
}

/// Sends everything below `folder` to the disk.
pub(super) fn settle(folder: &Path) -> io::Result<()> {
    super::settle_each(folder)
}

/// Sends one file to the disk. The names in a folder are written by the file system's own journal.
pub(super) fn settle_one(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    // A file can be flushed only by those who may write it.
    OpenOptions::new().write(true).open(path)?.sync_all()
}

/// 0: nobody says.
pub(super) fn free_space(_: &Path) -> u64 {
    0
}
