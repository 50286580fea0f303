//! What publishing needs of the place it publishes to, be it a folder here or on another machine. The plan,
//! the order and the way back are the same for both; only this differs.

use super::Refusal;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::PathBuf;

pub(super) use super::super::disk::Kind;

/// What stands at a path; links are not followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stand {
    pub(super) kind: Kind,
    /// Bytes.
    pub(super) size: u64,
    /// When it was written, in the unit of the ground; equal if nobody has written since.
    pub(super) time: i64,
}

/// Held while somebody publishes; dropping it lets go.
pub(super) trait Hold: Debug + Send + Sync {
    /// Whether it still is ours. Fails if somebody else has taken it.
    fn ensure(&self) -> Result<(), Refusal>;
}

/// A place to publish to. Paths count from its root, with `/`; none of them leads out of it.
pub(super) trait Ground: Debug + Send + Sync {
    /// A path as people find it.
    fn shown(&self, path: &str) -> PathBuf;

    /// Whether reading a file costs so much that its size and time must do.
    fn is_far(&self) -> bool;

    /// Makes the root and the work folder if they are not there, and fails if they cannot be written to.
    fn prepare(&self, work: &str) -> Result<(), Refusal>;

    /// The lock; None if somebody else holds it.
    fn hold(&self, path: &str) -> Result<Option<Box<dyn Hold>>, Refusal>;

    fn stat(&self, path: &str) -> Result<Option<Stand>, Refusal>;

    /// The bytes of a file; None if there is none.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Refusal>;

    /// Names in a folder, in order; none if there is no such folder.
    fn names_in(&self, folder: &str) -> Result<Vec<String>, Refusal>;

    /// Everything below a folder that is no folder, by its path below it.
    fn files_in(&self, folder: &str) -> Result<BTreeMap<String, Stand>, Refusal>;

    /// Writes a file that does not exist yet, with its folders. It may be on its way until
    /// [`settle`](Ground::settle), which then tells what failed.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal>;

    /// Gives a file a second name, with its folders; false where there are none.
    fn second_name(&self, from: &str, to: &str) -> Result<bool, Refusal>;

    /// Gives a file the time of another one, if that costs nothing.
    fn take_time(&self, from: &str, to: &str) -> Result<(), Refusal>;

    /// Moves a file to its place, with the folders it needs, in one step that replaces what stood there. It
    /// may be on its way until [`settle`](Ground::settle).
    fn place(&self, from: &str, to: &str) -> Result<(), Refusal>;

    /// Moves a file, link or folder now; a file or link that stood there is replaced in the same step.
    fn rename(&self, from: &str, to: &str) -> Result<(), Refusal>;

    fn make_folder(&self, path: &str) -> Result<(), Refusal>;

    /// Removes a file or link; it is no error if there is none.
    fn remove_file(&self, path: &str) -> Result<(), Refusal>;

    /// Removes an empty folder; nothing happens if it is not empty.
    fn remove_empty_folder(&self, path: &str);

    /// Removes a folder of ours and all in it; a link is removed, not followed.
    fn remove_tree(&self, path: &str) -> Result<(), Refusal>;

    /// Makes a link that says `target`; false where there are none.
    fn symbolic_link(&self, target: &str, path: &str) -> Result<bool, Refusal>;

    fn link_says(&self, path: &str) -> Result<String, Refusal>;

    /// Whether a link can be replaced by another one in one step.
    fn replaces_links(&self) -> bool;

    /// Waits until everything below `path` is there for good.
    fn settle(&self, path: &str) -> Result<(), Refusal>;
}
