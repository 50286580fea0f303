//! Files for the web team: beside the site, because a server must not serve its own configuration.

use super::disk::{self, Kind};
use super::error::Error;
use super::place::Place;
use crate::digest::Digest;
use std::path::Path;

/// What every file of ours has near its beginning; no other file is written over or removed.
const MARK: &str = "veiviser";

/// Bytes at the beginning of a file that are looked through for the mark.
const BEGINNING: usize = 400;

/// Writes `files` into the folder beside the site. What stands there with the same bytes is left alone, and
/// what an earlier build wrote under another name is removed.
pub(super) fn write(place: &Place, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
    let folder = place.beside();
    disk::make_folder(&folder, &mut Vec::new())?;
    let new = place.work.join("beside.new");
    for (name, bytes) in files {
        let path = folder.join(name);
        let old = disk::read(&path)?;
        if old.as_deref() == Some(bytes.as_slice()) {
            continue;
        }
        if old.is_some_and(|old| !is_ours(&old)) {
            return Err(Error::InTheWay { path });
        }
        disk::remove_file(&new)?;
        disk::write_new(&new, bytes)?;
        disk::rename(&new, &path)?;
    }
    remove_others(&folder, files)
}

/// Whether `files`, names and digests, stand in the folder beside the site as they were written.
pub(super) fn stands(place: &Place, files: &[(String, Digest)]) -> bool {
    let bytes = |name: &str| disk::read(&place.beside().join(name)).ok().flatten();
    files.iter().all(|(name, digest)| bytes(name).is_some_and(|bytes| Digest::of(&bytes) == *digest))
}

/// Removes the configuration of a kind of server that the site no longer has.
fn remove_others(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
    for name in ["nginx-http.conf", "nginx-server.conf", "nginx-brotli.conf"] {
        let path = folder.join(name);
        let gone = !files.iter().any(|(own, _)| own == name)
            && disk::stat(&path)?.is_some_and(|stat| stat.kind == Kind::File);
        if gone && disk::read(&path)?.is_some_and(|old| is_ours(&old)) {
            disk::remove_file(&path)?;
        }
    }
    Ok(())
}

fn is_ours(bytes: &[u8]) -> bool {
    String::from_utf8_lossy(&bytes[..bytes.len().min(BEGINNING)]).contains(MARK)
}
