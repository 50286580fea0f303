//! Why nothing was published. People's words are in the porch.

use super::super::error::Error;
use super::plan::Found;
use std::path::PathBuf;

/// Why nothing was published. Readers still see what they saw before.
#[derive(Debug)]
pub enum Refusal {
    /// A file, a folder or the disk refused.
    Output(Error),
    /// The folder holds what no publication of ours has made.
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// Something in it.
        found: PathBuf,
    },
    /// Another publication to the same folder is under way.
    Busy {
        /// The folder.
        folder: PathBuf,
    },
    /// Another site is published there.
    OtherSite {
        /// The folder.
        folder: PathBuf,
        /// The address of that site.
        theirs: String,
        /// The address of this site.
        ours: String,
    },
    /// The folder was published to the other way: with releases, or in place.
    OtherWay {
        /// The folder.
        folder: PathBuf,
    },
    /// The disk knows no symbolic links.
    NoLinks {
        /// The folder.
        folder: PathBuf,
    },
    /// `current` is no link to one of our releases.
    NotOurs {
        /// What stands there.
        path: PathBuf,
    },
    /// A file of ours cannot be read, so that nobody knows what was published.
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The manifest of what readers see cannot be read: nothing can be compared with it.
    Unknown {
        /// The manifest.
        path: PathBuf,
    },
    /// Somebody has changed published files.
    Changed {
        /// The folder that readers see.
        folder: PathBuf,
        /// What was found, by path.
        found: Vec<(Found, String)>,
    },
    /// The site has no page.
    Empty,
    /// Too many pages would disappear.
    Brake {
        /// Pages that would disappear.
        gone: usize,
        /// Pages before.
        before: usize,
    },
    /// Another machine cannot be reached, or knows no SFTP.
    NoLine {
        /// Its address.
        target: String,
        /// What the program said that should lead there.
        said: String,
    },
    /// The line to another machine was cut.
    Lost {
        /// Its address.
        target: String,
        /// What the program said that led there.
        said: String,
    },
    /// Another machine refuses.
    Server {
        /// What it is about.
        path: PathBuf,
        /// What it says.
        said: String,
    },
    /// A file did not arrive as it was sent.
    Arrived {
        /// The file.
        path: PathBuf,
    },
    /// There is no release to go back to.
    NoEarlier {
        /// The folder.
        folder: PathBuf,
    },
    /// The release to go back to lacks a file, or has another one.
    Broken {
        /// Its name.
        release: String,
        /// The first file that is wrong.
        path: String,
    },
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        match error {
            Error::Busy { path } => Refusal::Busy { folder: path },
            Error::Damaged { path, .. } => Refusal::Damaged { path },
            other => Refusal::Output(other),
        }
    }
}
