//! The only reader of files.

#![expect(clippy::disallowed_methods, reason = "this is the front door")]

use super::told::{self, NameFault};
use super::{Kind, Source, Sources, copies, kind};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::digest::Digest;
use crate::say;
use crate::span::{SourceId, Span};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;
use walkdir::{DirEntry, WalkDir};

/// The world outside is not as it should be.
#[derive(Debug)]
pub enum Error {
    /// There is no site in this folder: it has no `site.yaml`.
    NoSite(PathBuf),
    /// A folder cannot be listed.
    Folder(PathBuf, io::Error),
}

/// Largest text file, in bytes. The longest page of a good site has about 400 words.
const MOST_TEXT: u64 = 256 * 1024;

/// Largest picture or other file, in bytes.
const MOST_FILE: u64 = 16 * 1024 * 1024;

/// Largest recording, in bytes: twenty minutes of speech at 32 kbit/s. Readers pay for every megabyte,
/// and a page that takes longer to hear should be several pages.
const MOST_RECORDING: u64 = 5 * 1024 * 1024;

/// What was found at a path before its bytes are judged.
enum Found {
    Bytes(Vec<u8>),
    TooLarge(u64),
    Unreadable(io::Error),
    Link,
    NotAFile,
}

/// The folders and files that belong to a site.
pub(super) const ROOTS: [&str; 4] = ["content", "locales", "site.yaml", "themes"];

/// Reads every file of the site in the folder `site`.
///
/// Symbolic links are not followed and not read, so that no file from outside gets into the site.
///
/// # Errors
/// When `site` has no `site.yaml`, or a folder in it cannot be listed.
pub fn read(site: &Path) -> Result<Sources, Error> {
    if !site.join("site.yaml").is_file() {
        return Err(Error::NoSite(site.to_owned()));
    }
    let look = || Ok::<_, Error>(entries(site)?.par_iter().map(stamp).collect::<Vec<_>>());
    let take = || {
        let entries = entries(site)?;
        Ok(entries.par_iter().map(|entry| (path_name(site, entry.path()), find(entry))).collect())
    };
    settled(look, take).map(assemble)
}

/// How often files are read again because somebody saves them at the same time.
const TRIES: usize = 10;

/// What `take` reads while what `look` sees stays the same, so that nothing is read that is half saved, or
/// partly old and partly new. After [`TRIES`] it is what was read last: a file that never rests, such as a
/// protocol somebody writes into the folder, does not stop a build.
fn settled<S: PartialEq, T, E>(
    look: impl Fn() -> Result<S, E>,
    mut take: impl FnMut() -> Result<T, E>,
) -> Result<T, E> {
    let mut before = look();
    let mut tries = 1;
    loop {
        let taken = take();
        let after = look();
        let rests = matches!((&before, &after), (Ok(before), Ok(after)) if before == after);
        if rests || tries == TRIES {
            return taken;
        }
        (before, tries) = (after, tries + 1);
    }
}

/// What changes about a file when it is saved: its size and its time.
fn stamp(entry: &DirEntry) -> (PathBuf, Option<(u64, SystemTime)>) {
    let meta = entry.metadata().ok();
    let seen = meta.and_then(|meta| Some((meta.len(), meta.modified().ok()?)));
    (entry.path().to_owned(), seen)
}

/// The files that may belong to the site in the folder `site`.
pub(super) fn entries(site: &Path) -> Result<Vec<DirEntry>, Error> {
    let mut entries = Vec::new();
    for root in ROOTS {
        let root = site.join(root);
        if fs::symlink_metadata(&root).is_err() {
            continue;
        }
        for entry in WalkDir::new(&root).follow_links(false).into_iter().filter_entry(wanted) {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&root).to_owned();
                Error::Folder(path, error.into())
            })?;
            if !entry.file_type().is_dir() {
                entries.push(entry);
            }
        }
    }
    Ok(entries)
}

/// Files that editors, sync clients and systems leave behind are not part of the site.
fn wanted(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let leftover = name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.starts_with('#') && name.ends_with('#')
        || matches!(&*name, "Thumbs.db" | "desktop.ini" | "4913")
        || name.ends_with(".tmp")
        || name.ends_with("___jb_tmp___")
        || name.ends_with("___jb_old___")
        || name.ends_with(".swp");
    entry.depth() == 0 || !leftover
}

/// A path as text, and whether it had to be guessed or composed.
pub(super) struct PathName {
    pub(super) text: String,
    fault: Option<Spelling>,
}

/// What is odd about how a name is spelt.
enum Spelling {
    NotUnicode,
    Decomposed,
}

pub(super) fn path_name(site: &Path, path: &Path) -> PathName {
    let relative = path.strip_prefix(site).unwrap_or(path);
    let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    let text = parts.join("/");
    let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(&text).into_owned();
    let fault = if relative.to_str().is_none() {
        Some(Spelling::NotUnicode)
    } else {
        (composed != text).then_some(Spelling::Decomposed)
    };
    PathName { text: composed, fault }
}

/// The file at `path` below `site` by itself, as [`read`] reads it. None if it cannot be taken as it is.
pub(super) fn alone(site: &Path, path: &str) -> Option<Source> {
    let entry = WalkDir::new(site.join(path)).max_depth(0).into_iter().next()?.ok()?;
    let name = PathName { text: path.to_owned(), fault: None };
    let sources = assemble(vec![(name, find(&entry))]);
    let is_whole = !sources.diagnostics.iter().any(|found| found.code.severity() == Severity::Error);
    sources.files.into_iter().next().filter(|_| is_whole)
}

/// The digest that [`read`] gives the file at `path`. None if it cannot be taken as it is.
pub(super) fn digest(site: &Path, path: &str) -> Option<Digest> {
    alone(site, path).map(|source| source.digest)
}

fn find(entry: &DirEntry) -> Found {
    if entry.path_is_symlink() {
        return Found::Link;
    }
    let size = match entry.metadata() {
        Ok(meta) if meta.is_file() => meta.len(),
        Ok(_) => return Found::NotAFile,
        Err(error) => return Found::Unreadable(error.into()),
    };
    if size > MOST_FILE {
        return Found::TooLarge(size);
    }
    match fs::read(entry.path()) {
        Ok(bytes) => Found::Bytes(bytes),
        Err(error) => Found::Unreadable(error),
    }
}

/// Sources from bytes in memory.
pub(super) fn sources(files: Vec<(String, Vec<u8>)>) -> Sources {
    assemble(
        files
            .into_iter()
            .map(|(text, bytes)| (PathName { text, fault: None }, Found::Bytes(bytes)))
            .collect(),
    )
}

fn assemble(mut found: Vec<(PathName, Found)>) -> Sources {
    found.sort_by(|a, b| a.0.text.cmp(&b.0.text));
    let mut sources = Sources::default();
    let mut lower: BTreeMap<String, SourceId> = BTreeMap::new();
    let mut folders: BTreeSet<String> = BTreeSet::new();
    for (name, found) in found {
        let id = SourceId(u32::try_from(sources.files.len()).unwrap_or(u32::MAX));
        let kind = kind::kind(&name.text);
        let copied = copies::copied_from(&name.text).filter(|original| kind::kind(original) != Kind::Stray);
        let fault = match copied {
            Some(original) => Some(NameFault::File(told::copy(id, &original))),
            None => name_fault(id, &name, &kind),
        };
        let kind = match fault {
            Some(NameFault::File(diagnostic)) => {
                sources.diagnostics.push(diagnostic);
                Kind::Stray
            }
            Some(NameFault::Folder(folder, diagnostic)) => {
                if folders.insert(folder) {
                    sources.diagnostics.push(diagnostic);
                }
                Kind::Stray
            }
            None => {
                if kind == Kind::Stray {
                    sources.diagnostics.push(told::stray(id, &name.text));
                }
                if let Some(first) = lower.get(&name.text.to_lowercase()) {
                    sources.diagnostics.push(told::clash(&name.text, id, *first));
                } else {
                    lower.insert(name.text.to_lowercase(), id);
                }
                kind
            }
        };
        let (source, diagnostic) = one(id, name.text, kind, found);
        sources.files.push(source);
        sources.diagnostics.extend(diagnostic);
    }
    sources
}

fn name_fault(id: SourceId, name: &PathName, kind: &Kind) -> Option<NameFault> {
    match &name.fault {
        Some(Spelling::NotUnicode) => Some(told::not_unicode(id)),
        Some(Spelling::Decomposed) if !kind.ids().is_empty() => Some(told::decomposed(id)),
        _ => told::name(id, &name.text, kind),
    }
}

fn one(id: SourceId, path: String, mut kind: Kind, found: Found) -> (Source, Option<Diagnostic>) {
    let mut bytes: Arc<[u8]> = Arc::from(Vec::new());
    let mut text = String::new();
    let mut diagnostic = None;
    match taken(id, &kind, found) {
        Ok(Taken::Text(taken)) => text = taken,
        Ok(Taken::Bytes(taken)) => bytes = Arc::from(taken),
        Err(fault) => {
            diagnostic = Some(*fault);
            kind = Kind::Stray;
        }
    }
    let digest = Digest::of_parts([path.as_bytes(), text.as_bytes(), &bytes]);
    let source = Source { id, path: Arc::from(path), kind, text: Arc::from(text), bytes, digest };
    (source, diagnostic)
}

enum Taken {
    Text(String),
    Bytes(Vec<u8>),
}

fn taken(id: SourceId, kind: &Kind, found: Found) -> Result<Taken, Box<Diagnostic>> {
    let file = Span::file(id);
    let limit = match kind {
        Kind::Recording { .. } => MOST_RECORDING,
        kind if kind.is_text() => MOST_TEXT,
        _ => MOST_FILE,
    };
    let bytes = match found {
        Found::Bytes(bytes) if bytes.len() as u64 > limit => {
            return Err(Box::new(told::too_large(file, kind, bytes.len() as u64, limit)));
        }
        Found::Bytes(bytes) => bytes,
        Found::TooLarge(size) => return Err(Box::new(told::too_large(file, kind, size, limit))),
        Found::Unreadable(error) => return Err(Box::new(told::unreadable(file, &error))),
        Found::Link => return Err(Box::new(told::link(file))),
        Found::NotAFile => return Err(Box::new(told::no_file(file))),
    };
    if !kind.is_text() {
        return Ok(Taken::Bytes(bytes));
    }
    text(id, &bytes).map(Taken::Text)
}

/// The text of `bytes`: UTF-8 without byte order mark, line ends as `\n`.
fn text(id: SourceId, bytes: &[u8]) -> Result<String, Box<Diagnostic>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let not_text = |line: usize, nb: &str, en: &str| {
        Box::new(Diagnostic::new(
            Code::NotUtf8,
            Span::file(id),
            say!(
                "fila er ikke lagret som UTF-8 (linje {line})",
                "the file is not saved as UTF-8 (line {line})"
            ),
            say!("{nb}lagre den på nytt som UTF-8", "{en}save it again as UTF-8"),
        ))
    };
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(not_text(1, "den ser ut til å være UTF-16; ", "it looks like UTF-16; "));
    }
    let line_of = |at: usize| bytes[..at].split(|byte| *byte == b'\n').count();
    let text = std::str::from_utf8(bytes).map_err(|error| {
        not_text(
            line_of(error.valid_up_to()),
            "den ser ut til å være Windows-1252 eller Latin-1; ",
            "it looks like Windows-1252 or Latin-1; ",
        )
    })?;
    if let Some(at) = text.find('\0') {
        return Err(not_text(line_of(at), "den inneholder et nulltegn; ", "it contains a NUL character; "));
    }
    if text.contains('\r') { Ok(text.replace("\r\n", "\n").replace('\r', "\n")) } else { Ok(text.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::{TRIES, settled};
    use std::cell::Cell;

    #[test]
    fn what_changes_while_it_is_read_is_read_again() {
        // Each look sees another state until the fourth.
        let (looks, takes) = (Cell::new(0), Cell::new(0));
        let look = || {
            looks.set(looks.get() + 1);
            Ok::<_, ()>(looks.get().min(4))
        };
        let read = settled(look, || {
            takes.set(takes.get() + 1);
            Ok(looks.get())
        });
        assert_eq!((read, takes.get()), (Ok(4), 4), "the last one was read between two equal looks");
    }

    #[test]
    fn what_never_rests_is_taken_as_it_is() {
        let (looks, takes) = (Cell::new(0), Cell::new(0));
        let look = || {
            looks.set(looks.get() + 1);
            Ok::<_, ()>(looks.get())
        };
        let read = settled(look, || {
            takes.set(takes.get() + 1);
            Ok(())
        });
        assert_eq!((read, takes.get()), (Ok(()), TRIES));
    }
}
