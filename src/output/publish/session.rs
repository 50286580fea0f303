//! Files and folders of another machine, one by one: what the packets of SFTP mean.

use super::Refusal;
use super::ground::{Kind, Stand};
use super::target::Machine;
use super::wire::{Cut, Wire};
use crate::output::Error;
use russh_sftp::extensions::{HARDLINK, HardlinkExtension};
use russh_sftp::protocol::{
    Close, Extended, FSetStat, FileAttributes, FileType, Lstat, MkDir, Open, OpenDir, OpenFlags, Packet,
    Read, ReadDir, ReadLink, Remove, Rename, RmDir, Status, StatusCode, Symlink, Write,
};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Bytes in one packet; every server takes 32 KiB.
const PART: usize = 32 * 1024;
/// Parts of one file under way at a time.
const PARTS: usize = 16;
/// Longest file that is read back, in bytes.
const MOST: u64 = 256 * 1024 * 1024;
const POSIX_RENAME: &str = "posix-rename@openssh.com";
const FILE_MODE: u32 = 0o644;
const FOLDER_MODE: u32 = 0o755;

/// A connection to the folder of a machine.
#[derive(Debug)]
pub(super) struct Session {
    wire: Wire,
    root: String,
    /// As people write it.
    address: String,
    /// Folders that stand for certain.
    folders: Mutex<BTreeSet<String>>,
}

impl Session {
    pub(super) fn new(machine: &Machine) -> Result<Session, Refusal> {
        let address = machine.to_string();
        let wire =
            Wire::new(machine).map_err(|Cut(said)| Refusal::NoLine { target: address.clone(), said })?;
        Ok(Session { wire, root: machine.path.clone(), address, folders: Mutex::default() })
    }

    pub(super) fn shown(&self, path: &str) -> PathBuf {
        PathBuf::from(if path.is_empty() { self.address.clone() } else { format!("{}/{path}", self.address) })
    }

    fn at(&self, path: &str) -> String {
        if path.is_empty() { self.root.clone() } else { format!("{}/{path}", self.root) }
    }

    /// Asks and waits.
    fn ask(&self, make: impl FnOnce(u32) -> Packet) -> Result<Packet, Refusal> {
        let answer = self.wire.ask(make).and_then(|answer| self.wire.wait(&answer));
        answer.map_err(|cut| self.lost(cut))
    }

    fn lost(&self, Cut(said): Cut) -> Refusal {
        Refusal::Lost { target: self.address.clone(), said }
    }

    /// What the server says about `path`.
    fn refused(&self, path: &str, packet: Packet) -> Refusal {
        let path = self.shown(path);
        match packet {
            Packet::Status(Status { status_code: StatusCode::PermissionDenied, .. }) => {
                Refusal::Output(Error::ReadOnly { path })
            }
            Packet::Status(status) => {
                let clean = |c: char| if c.is_control() { ' ' } else { c };
                Refusal::Server { path, said: status.error_message.chars().map(clean).collect() }
            }
            _ => Refusal::Server { path, said: "?".to_owned() },
        }
    }

    fn done(&self, path: &str, packet: Packet) -> Result<(), Refusal> {
        if is(&packet, StatusCode::Ok) { Ok(()) } else { Err(self.refused(path, packet)) }
    }

    pub(super) fn replaces(&self) -> bool {
        self.wire.extensions.contains(POSIX_RENAME)
    }

    pub(super) fn has_second_names(&self) -> bool {
        self.wire.extensions.contains(HARDLINK)
    }

    pub(super) fn stat(&self, path: &str) -> Result<Option<Stand>, Refusal> {
        match self.ask(|id| Lstat { id, path: self.at(path) }.into())? {
            Packet::Attrs(attrs) => Ok(Some(stand(&attrs.attrs))),
            packet if is(&packet, StatusCode::NoSuchFile) => Ok(None),
            packet => Err(self.refused(path, packet)),
        }
    }

    fn open(&self, path: &str, flags: OpenFlags, attrs: FileAttributes) -> Result<Option<String>, Refusal> {
        let filename = self.at(path);
        match self.ask(|id| Open { id, filename, pflags: flags, attrs }.into())? {
            Packet::Handle(handle) => Ok(Some(handle.handle)),
            packet if is(&packet, StatusCode::NoSuchFile) => Ok(None),
            packet => Err(self.refused(path, packet)),
        }
    }

    fn close(&self, path: &str, handle: String) -> Result<(), Refusal> {
        let packet = self.ask(|id| Close { id, handle }.into())?;
        self.done(path, packet)
    }

    pub(super) fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Refusal> {
        let Some(handle) = self.open(path, OpenFlags::READ, FileAttributes::empty())? else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        let part = u32::try_from(PART).expect("a part is small");
        loop {
            let (handle, offset) = (handle.clone(), bytes.len() as u64);
            match self.ask(|id| Read { id, handle, offset, len: part }.into())? {
                Packet::Data(data) if !data.data.is_empty() && offset < MOST => bytes.extend(data.data),
                packet if is(&packet, StatusCode::Eof) => break,
                packet => return Err(self.refused(path, packet)),
            }
        }
        self.close(path, handle)?;
        Ok(Some(bytes))
    }

    /// Names in a folder with what they are; None if there is no such folder.
    pub(super) fn list(&self, folder: &str) -> Result<Option<Vec<(String, Stand)>>, Refusal> {
        let handle = match self.ask(|id| OpenDir { id, path: self.at(folder) }.into())? {
            Packet::Handle(handle) => handle.handle,
            packet if is(&packet, StatusCode::NoSuchFile) => return Ok(None),
            packet => return Err(self.refused(folder, packet)),
        };
        let mut found = Vec::new();
        loop {
            let handle = handle.clone();
            match self.ask(|id| ReadDir { id, handle }.into())? {
                Packet::Name(names) => {
                    let names = names.files.into_iter().filter(|file| !matches!(&*file.filename, "." | ".."));
                    found.extend(names.map(|file| (file.filename, stand(&file.attrs))));
                }
                packet if is(&packet, StatusCode::Eof) => break,
                packet => return Err(self.refused(folder, packet)),
            }
        }
        self.close(folder, handle)?;
        // A name with a slash would lead elsewhere.
        found.retain(|(name, _)| !name.contains('/'));
        Ok(Some(found))
    }

    /// Writes a file that does not exist yet, with its folders.
    pub(super) fn write_new(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        self.fill(path, bytes, OpenFlags::EXCLUDE)
    }

    /// Writes a small file over what stood there: only for notes of ours that nobody else reads.
    pub(super) fn write_over(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        self.fill(path, bytes, OpenFlags::TRUNCATE)
    }

    fn fill(&self, path: &str, bytes: &[u8], how: OpenFlags) -> Result<(), Refusal> {
        self.make_folder(above(path))?;
        let mode = || FileAttributes { permissions: Some(FILE_MODE), ..FileAttributes::empty() };
        let flags = OpenFlags::WRITE | OpenFlags::CREATE | how;
        let Some(handle) = self.open(path, flags, mode())? else {
            return Err(Refusal::Server { path: self.shown(path), said: "no such folder".to_owned() });
        };
        let mut asked = std::collections::VecDeque::new();
        let check = |answer| -> Result<(), Refusal> {
            let packet = self.wire.wait(&answer).map_err(|cut| self.lost(cut))?;
            self.done(path, packet)
        };
        for (number, part) in bytes.chunks(PART).enumerate() {
            let (handle, data, offset) = (handle.clone(), part.to_vec(), (number * PART) as u64);
            let answer = self.wire.ask(|id| Write { id, handle, offset, data }.into());
            asked.push_back(answer.map_err(|cut| self.lost(cut))?);
            if asked.len() == PARTS {
                asked.pop_front().map_or(Ok(()), check)?;
            }
        }
        asked.into_iter().try_for_each(check)?;
        // A mask of the server must not hide a page from readers; servers that know no modes say so.
        let (own, attrs) = (handle.clone(), mode());
        let _ = self.ask(|id| FSetStat { id, handle: own, attrs }.into())?;
        self.close(path, handle)
    }

    /// Makes a folder and those above it.
    pub(super) fn make_folder(&self, path: &str) -> Result<(), Refusal> {
        if self.known().contains(path) {
            return Ok(());
        }
        match self.stat(path)?.map(|stand| stand.kind) {
            Some(Kind::Folder) => {}
            // The root may be a link that the owner has made.
            Some(Kind::Link) if path.is_empty() => {}
            Some(_) => return Err(Refusal::Output(Error::InTheWay { path: self.shown(path) })),
            None => {
                if path.is_empty() {
                    self.make_root()?;
                } else {
                    self.make_folder(above(path))?;
                    self.mkdir(self.at(path), path)?;
                }
            }
        }
        self.known().insert(path.to_owned());
        Ok(())
    }

    /// The folders above the root are the owner's; only one may be missing.
    fn make_root(&self) -> Result<(), Refusal> {
        self.mkdir(self.root.clone(), "")
    }

    fn mkdir(&self, at: String, path: &str) -> Result<(), Refusal> {
        let attrs = FileAttributes { permissions: Some(FOLDER_MODE), ..FileAttributes::empty() };
        let packet = self.ask(|id| MkDir { id, path: at, attrs }.into())?;
        // Another thread may have been faster.
        if is(&packet, StatusCode::Ok) || self.stat(path)?.is_some_and(|stand| stand.kind == Kind::Folder) {
            return Ok(());
        }
        Err(self.refused(path, packet))
    }

    fn known(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// After removals and moves of folders nobody knows what stands.
    pub(super) fn forget_folders(&self) {
        self.known().clear();
    }

    pub(super) fn second_name(&self, from: &str, to: &str) -> Result<(), Refusal> {
        self.make_folder(above(to))?;
        let packet = self.pair(HARDLINK, self.at(from), self.at(to))?;
        if is(&packet, StatusCode::Ok) {
            return Ok(());
        }
        // Some disks know no second names, though the server does.
        let bytes = self.read(from)?.ok_or_else(|| self.refused(from, packet))?;
        self.write_new(to, &bytes)
    }

    fn pair(&self, request: &str, oldpath: String, newpath: String) -> Result<Packet, Refusal> {
        let data: Vec<u8> =
            HardlinkExtension { oldpath, newpath }.try_into().expect("two paths become bytes");
        self.ask(|id| Extended { id, request: request.to_owned(), data }.into())
    }

    pub(super) fn place(&self, from: &str, to: &str) -> Result<(), Refusal> {
        self.make_folder(above(to))?;
        self.swap(from, to)
    }

    pub(super) fn rename(&self, from: &str, to: &str) -> Result<(), Refusal> {
        self.swap(from, to)?;
        self.forget_folders();
        Ok(())
    }

    fn swap(&self, from: &str, to: &str) -> Result<(), Refusal> {
        let (oldpath, newpath) = (self.at(from), self.at(to));
        if self.replaces() {
            let packet = self.pair(POSIX_RENAME, oldpath, newpath)?;
            return self.done(to, packet);
        }
        let packet =
            self.ask(|id| Rename { id, oldpath: oldpath.clone(), newpath: newpath.clone() }.into())?;
        if is(&packet, StatusCode::Ok) {
            return Ok(());
        }
        // Such a server renames to a free name only.
        self.remove_file(to)?;
        let packet = self.ask(|id| Rename { id, oldpath, newpath }.into())?;
        self.done(to, packet)
    }

    pub(super) fn remove_file(&self, path: &str) -> Result<(), Refusal> {
        let packet = self.ask(|id| Remove { id, filename: self.at(path) }.into())?;
        if is(&packet, StatusCode::NoSuchFile) { Ok(()) } else { self.done(path, packet) }
    }

    pub(super) fn remove_empty_folder(&self, path: &str) {
        // It is no harm if an empty folder stays.
        let _ = self.ask(|id| RmDir { id, path: self.at(path) }.into());
    }

    pub(super) fn symbolic_link(&self, target: &str, path: &str) -> Result<bool, Refusal> {
        // OpenSSH, and everybody after it, takes the two in the other order than the draft says.
        let (linkpath, targetpath) = (target.to_owned(), self.at(path));
        let packet = self.ask(|id| Symlink { id, linkpath, targetpath }.into())?;
        if !is(&packet, StatusCode::Ok) {
            return Ok(false);
        }
        Ok(self.stat(path)?.is_some_and(|stand| stand.kind == Kind::Link) && self.link_says(path)? == target)
    }

    pub(super) fn link_says(&self, path: &str) -> Result<String, Refusal> {
        match self.ask(|id| ReadLink { id, path: self.at(path) }.into())? {
            Packet::Name(mut names) if names.files.len() == 1 => Ok(names.files.remove(0).filename),
            packet => Err(self.refused(path, packet)),
        }
    }
}

fn is(packet: &Packet, code: StatusCode) -> bool {
    matches!(packet, Packet::Status(status) if status.status_code == code)
}

fn above(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(above, _)| above)
}

fn stand(attrs: &FileAttributes) -> Stand {
    let kind = match attrs.file_type() {
        FileType::Dir => Kind::Folder,
        FileType::File => Kind::File,
        FileType::Symlink => Kind::Link,
        FileType::Other => Kind::Other,
    };
    Stand { kind, size: attrs.size.unwrap_or(u64::MAX), time: attrs.mtime.map_or(-1, i64::from) }
}
