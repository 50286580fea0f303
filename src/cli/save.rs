//! Puts files that the program writes into the site: whole or not at all, never over another file
//! unless that was asked for, and without touching a byte that a person wrote.

#![expect(clippy::disallowed_methods, reason = "this is the porch")]

use super::Trouble;
use crate::say;
use crate::span::Span;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Makes a new file at `path`, with its folders.
pub(super) fn create(path: &Path, text: &str) -> Result<(), Trouble> {
    let shown = path.display();
    let refuse = |error: std::io::Error| {
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            Trouble(say!(
                "`{shown}` finnes fra før og er ikke rørt",
                "`{shown}` exists already and was not touched"
            ))
        } else {
            unwritable(path, &error)
        }
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(refuse)?;
    }
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(refuse)?;
    file.write_all(text.as_bytes()).map_err(refuse)
}

/// What stood at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Was {
    /// Nothing; the file is made.
    Missing,
    /// The same text.
    Same,
    /// Another text; it is kept.
    Different,
}

/// Makes a new file at `path`, or says whether the one that is there has the same text. A copy with
/// the line ends of Windows, as git may lay it out there, is the same.
pub(super) fn create_or_compare(path: &Path, text: &str) -> Result<Was, Trouble> {
    match fs::read(path) {
        Ok(bytes) => {
            let found = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
            Ok(if found == text { Was::Same } else { Was::Different })
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            create(path, text).map(|()| Was::Missing)
        }
        Err(error) => Err(unwritable(path, &error)),
    }
}

/// Writes a file that belongs to the program, over the one that is there. Nothing happens if that
/// one has the same text.
pub(super) fn renew(path: &Path, text: &str) -> Result<(), Trouble> {
    if create_or_compare(path, text)? == Was::Different {
        let beside = beside(path);
        fs::write(&beside, text)
            .and_then(|()| fs::rename(&beside, path))
            .map_err(|error| unwritable(path, &error))?;
    }
    Ok(())
}

fn unwritable(path: &Path, error: &std::io::Error) -> Trouble {
    let shown = path.display();
    Trouble(say!("`{shown}` kan ikke skrives: {error}", "`{shown}` cannot be written: {error}"))
}

/// Where the new bytes of a file wait until all of them are there.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.veiviser.tmp"))
}

/// Replaces the bytes of `spans` in the file at `path`, which was read as text before. Spans count
/// in that text, in which byte order mark and carriage returns are left out; in the file they stay.
pub(super) fn splice(path: &Path, mut changes: Vec<(Span, String)>) -> Result<(), Trouble> {
    let shown = path.display();
    let refuse = |error: std::io::Error| {
        Trouble(say!("`{shown}` kan ikke endres: {error}", "`{shown}` cannot be changed: {error}"))
    };
    let mut bytes = fs::read(path).map_err(refuse)?;
    let windows = bytes.windows(2).any(|pair| pair == b"\r\n");
    changes.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    for (span, text) in changes {
        let text = if windows { text.replace('\n', "\r\n") } else { text };
        let (start, end) = (original(&bytes, span.start as usize), original(&bytes, span.end as usize));
        bytes.splice(start..end, text.into_bytes());
    }
    let beside = beside(path);
    let mode = fs::metadata(path).map_err(refuse)?.permissions();
    fs::write(&beside, &bytes)
        .and_then(|()| fs::set_permissions(&beside, mode))
        .and_then(|()| fs::rename(&beside, path))
        .map_err(refuse)
}

/// The place in the file of byte `at` of its text.
fn original(bytes: &[u8], at: usize) -> usize {
    let mut place = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let mut passed = 0;
    while passed < at && place < bytes.len() {
        if !bytes[place..].starts_with(b"\r\n") {
            passed += 1;
        }
        place += 1;
    }
    place
}

#[cfg(test)]
mod tests {
    use super::original;

    #[test]
    fn places_are_found_behind_mark_and_carriage_returns() {
        let bytes = b"\xef\xbb\xbfa\r\nbc\r\n";
        let text = "a\nbc\n";
        let at = text.find('b').expect("the text has a b");
        assert_eq!(bytes[original(bytes, at)], b'b');
        assert_eq!(bytes[original(bytes, text.find('c').expect("the text has a c"))], b'c');
    }
}
