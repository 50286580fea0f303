//! What can go wrong on the way out. Every error names the path; people's words are in `words`.

use std::io;
use std::path::{Path, PathBuf};

use super::path::Fault;

/// Why nothing, or not everything, was written.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A file of the site has a name that cannot stand on every disk and server.
    Name {
        /// The path as it was given, relative to the site.
        path: String,
        /// What is wrong with it.
        fault: Fault,
    },
    /// One path was given twice, with different bytes.
    Twice {
        /// The path, relative to the site.
        path: String,
    },
    /// Two paths are one to a disk that ignores case, or one is the folder of the other.
    Clash {
        /// The path that came later, relative to the site.
        path: String,
        /// The path that came first.
        other: String,
    },
    /// A file was refused earlier, so the site is not complete and is not put in place.
    Incomplete {
        /// The output folder.
        path: PathBuf,
    },
    /// The output folder is one that a build must never write to.
    Dangerous {
        /// The folder.
        path: PathBuf,
        /// What it is.
        danger: Danger,
    },
    /// The output folder holds files and no manifest of ours says that we made it.
    Foreign {
        /// The output folder.
        path: PathBuf,
        /// A file in it.
        found: PathBuf,
    },
    /// Something that we did not make stands where a file or folder of ours should be.
    InTheWay {
        /// What stands there.
        path: PathBuf,
    },
    /// A symbolic link stands where a file or folder of ours should be; links are not followed.
    Link {
        /// The link.
        path: PathBuf,
    },
    /// The folder lies on another file system than the work folder, so that nothing can be moved
    /// into it in one step.
    OtherDisk {
        /// The folder.
        path: PathBuf,
    },
    /// Another build is writing to the same output.
    Busy {
        /// The output folder.
        path: PathBuf,
    },
    /// The manifest or the journal cannot be read.
    Damaged {
        /// The file.
        path: PathBuf,
        /// The output folder it is about.
        out: PathBuf,
    },
    /// The disk, or what we may use of it, is full.
    Full {
        /// What could not be written.
        path: PathBuf,
        /// Bytes that this build had to write up to there; 0 if not known.
        needed: u64,
        /// Bytes that are free.
        free: u64,
    },
    /// We are not allowed to write there.
    ReadOnly {
        /// The file or folder.
        path: PathBuf,
    },
    /// The switch had begun and could not go on. The site is whole (old pages, new pages, all
    /// assets), and the next build completes it.
    Unfinished {
        /// The output folder.
        path: PathBuf,
        /// What stopped it.
        cause: Box<Error>,
    },
    /// The system refused for another reason.
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// What makes a folder a dangerous output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Danger {
    /// The root of the file system.
    Root,
    /// The home folder, or a folder that it lies in.
    Home,
    /// The folder of the site, or a folder that it lies in.
    Site,
    /// A folder that the site is made from, or a folder inside it.
    Source,
    /// A work folder of ours.
    Work,
}

impl Error {
    /// The same trouble, told about `path`: a person knows the page, not our name for its staged
    /// copy.
    pub(super) fn about(mut self, about: &Path) -> Error {
        match &mut self {
            Error::Full { path, .. } | Error::ReadOnly { path } | Error::Io { path, .. } => {
                about.clone_into(path);
            }
            _ => {}
        }
        self
    }

    /// The same trouble; a full disk also tells how much this build had to write.
    pub(super) fn with_needed(mut self, bytes: u64) -> Error {
        if let Error::Full { needed, .. } = &mut self {
            *needed = bytes;
        }
        self
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [_, en] = self.words();
        f.write_str(&en)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Io { source, .. } => Some(source),
            Error::Unfinished { cause, .. } => Some(cause.as_ref()),
            _ => None,
        }
    }
}
