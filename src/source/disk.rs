//! The only reader of files.

#![expect(clippy::disallowed_methods, reason = "this is the front door")]

use super::{Kind, Source, Sources, kind};
use crate::diagnostic::{Code, Diagnostic};
use crate::digest::Digest;
use crate::say;
use crate::source::kind::{IdFault, id_fault};
use crate::span::{SourceId, Span};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// The world outside is not as it should be.
#[derive(Debug)]
pub enum Error {
    /// There is no site in this folder: it has no `site.yaml`.
    NoSite(PathBuf),
    /// A folder cannot be listed.
    Folder(PathBuf, io::Error),
}

/// How large files may be, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Text files. The longest page of a good site has about 400 words.
    pub text: u64,
    /// Pictures and other files.
    pub file: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { text: 256 * 1024, file: 16 * 1024 * 1024 }
    }
}

/// What was found at a path before its bytes are judged.
enum Found {
    Bytes(Vec<u8>),
    TooLarge(u64),
    Unreadable(io::Error),
    Link,
    NotAFile,
}

/// The folders and files that belong to a site.
const ROOTS: [&str; 4] = ["content", "locales", "site.yaml", "themes"];

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
    let limits = Limits::default();
    let found: Vec<(PathName, Found)> =
        entries.par_iter().map(|entry| (path_name(site, entry.path()), find(entry, limits))).collect();
    Ok(assemble(found))
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
        || name.ends_with(".swp");
    entry.depth() == 0 || !leftover
}

/// A path as text, and whether it had to be guessed or composed.
struct PathName {
    text: String,
    fault: Option<NameFault>,
}

enum NameFault {
    NotUnicode,
    Decomposed,
}

fn path_name(site: &Path, path: &Path) -> PathName {
    let relative = path.strip_prefix(site).unwrap_or(path);
    let parts: Vec<_> = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    let text = parts.join("/");
    let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(&text).into_owned();
    let fault = if relative.to_str().is_none() {
        Some(NameFault::NotUnicode)
    } else {
        (composed != text).then_some(NameFault::Decomposed)
    };
    PathName { text: composed, fault }
}

fn find(entry: &DirEntry, limits: Limits) -> Found {
    if entry.path_is_symlink() {
        return Found::Link;
    }
    let size = match entry.metadata() {
        Ok(meta) if meta.is_file() => meta.len(),
        Ok(_) => return Found::NotAFile,
        Err(error) => return Found::Unreadable(error.into()),
    };
    if size > limits.file {
        return Found::TooLarge(size);
    }
    match fs::read(entry.path()) {
        Ok(bytes) => Found::Bytes(bytes),
        Err(error) => Found::Unreadable(error),
    }
}

/// Sources from bytes in memory.
pub(super) fn sources(files: Vec<(String, Vec<u8>)>, _limits: Limits) -> Sources {
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
    for (name, found) in found {
        let id = SourceId(u32::try_from(sources.files.len()).unwrap_or(u32::MAX));
        let (source, mut diagnostics) = one(id, name, found);
        if let Some(first) = lower.get(&source.path.to_lowercase()) {
            diagnostics.push(clash(&source, *first));
        } else {
            lower.insert(source.path.to_lowercase(), id);
        }
        sources.files.push(source);
        sources.diagnostics.append(&mut diagnostics);
    }
    sources
}

fn one(id: SourceId, name: PathName, found: Found) -> (Source, Vec<Diagnostic>) {
    let mut kind = kind::kind(&name.text);
    let mut diagnostics = name_faults(id, &name, &kind);
    if kind == Kind::Stray {
        diagnostics.push(stray(id, &name.text));
    } else if !diagnostics.is_empty() {
        kind = Kind::Stray;
    }
    let mut bytes: Arc<[u8]> = Arc::from(Vec::new());
    let mut text = String::new();
    match taken(id, &kind, found) {
        Ok(Taken::Text(taken)) => text = taken,
        Ok(Taken::Bytes(taken)) => bytes = Arc::from(taken),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            kind = Kind::Stray;
        }
    }
    let digest = Digest::of_parts([name.text.as_bytes(), text.as_bytes(), &bytes]);
    let source = Source { id, path: Arc::from(name.text), kind, text: Arc::from(text), bytes, digest };
    (source, diagnostics)
}

enum Taken {
    Text(String),
    Bytes(Vec<u8>),
}

fn taken(id: SourceId, kind: &Kind, found: Found) -> Result<Taken, Box<Diagnostic>> {
    let file = Span::file(id);
    let limits = Limits::default();
    let limit = if kind.is_text() { limits.text } else { limits.file };
    let bytes = match found {
        Found::Bytes(bytes) if bytes.len() as u64 > limit => {
            return Err(Box::new(too_large(file, bytes.len() as u64, limit)));
        }
        Found::Bytes(bytes) => bytes,
        Found::TooLarge(size) => return Err(Box::new(too_large(file, size, limit))),
        Found::Unreadable(error) => {
            return Err(Box::new(Diagnostic::new(
                Code::UnreadableFile,
                file,
                say!("fila kan ikke leses: {error}", "the file cannot be read: {error}"),
                say!(
                    "se om den er lastet ned fra skylagringen og om du har lov til å lese den",
                    "see whether it has been downloaded from the cloud folder and whether you may read it"
                ),
            )));
        }
        Found::Link | Found::NotAFile => {
            return Err(Box::new(Diagnostic::new(
                Code::NotAFile,
                file,
                say!(
                    "dette er en snarvei eller noe annet enn en vanlig fil, og den leses ikke",
                    "this is a link or something else than an ordinary file, and it is not read"
                ),
                say!("legg selve fila her i stedet", "put the file itself here instead"),
            )));
        }
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

fn too_large(file: Span, size: u64, limit: u64) -> Diagnostic {
    let (size, limit) = (size / 1024, limit / 1024);
    Diagnostic::new(
        Code::FileTooLarge,
        file,
        say!("fila er på {size} KB; grensa er {limit} KB", "the file has {size} KB; the limit is {limit} KB"),
        say!(
            "del teksten på flere sider, eller gjør bildet mindre",
            "split the text into several pages, or make the picture smaller"
        ),
    )
}

fn name_faults(id: SourceId, name: &PathName, kind: &Kind) -> Vec<Diagnostic> {
    let fault = |help| {
        let file = &name.text;
        vec![Diagnostic::new(
            Code::BadFileName,
            Span::file(id),
            say!("navnet `{file}` kan ikke brukes", "the name `{file}` cannot be used"),
            help,
        )]
    };
    match &name.fault {
        Some(NameFault::NotUnicode) => {
            return fault(say!(
                "gi fila et navn med bokstavene a–z, tall og bindestrek",
                "give the file a name of the letters a–z, digits and hyphens"
            ));
        }
        Some(NameFault::Decomposed) if !kind.ids().is_empty() => {
            return fault(say!(
                "navnet har en bokstav med løst aksenttegn; gi fila et navn med bokstavene a–z, tall og bindestrek",
                "the name has a letter with a loose accent; give the file a name of the letters a–z, digits and hyphens"
            ));
        }
        _ => {}
    }
    for part in kind.ids() {
        let Some(found) = id_fault(part) else { continue };
        let proposal = proposal(part);
        return match found {
            IdFault::Length => fault(say!("bruk høyst 60 tegn", "use at most 60 characters")),
            IdFault::Character { .. } | IdFault::Hyphen => fault(say!(
                "bruk bare bokstavene a–z, tall og bindestrek, for eksempel `{proposal}`",
                "use only the letters a–z, digits and hyphens, for example `{proposal}`"
            )),
            IdFault::Reserved => fault(say!(
                "`{part}` betyr noe eget på noen servere; velg et annet navn, for eksempel `{part}-1`",
                "`{part}` has a meaning of its own on some servers; choose another name, for example `{part}-1`"
            )),
        };
    }
    Vec::new()
}

fn stray(id: SourceId, path: &str) -> Diagnostic {
    Diagnostic::new(
        Code::UnexpectedFile,
        Span::file(id),
        say!("ingen ting leser fila `{path}`", "nothing reads the file `{path}`"),
        say!(
            "sider heter `content/<del>/<side>.<språk>.md`, opplysninger `content/contacts/<navn>.yaml`; flytt eller slett fila",
            "pages are `content/<section>/<page>.<language>.md`, records `content/contacts/<name>.yaml`; move or delete the file"
        ),
    )
}

/// The nearest id to a name that is none.
fn proposal(name: &str) -> String {
    let mapped = name.to_lowercase().replace('æ', "ae").replace('ø', "o").replace('å', "a");
    let kept: String =
        mapped.chars().map(|c| if matches!(c, 'a'..='z' | '0'..='9') { c } else { '-' }).collect();
    let words: Vec<&str> = kept.split('-').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "side".to_owned() } else { words.join("-") }
}

fn clash(source: &Source, first: SourceId) -> Diagnostic {
    let path = &source.path;
    Diagnostic::new(
        Code::BadFileName,
        Span::file(source.id),
        say!(
            "`{path}` skiller seg bare fra en annen fil ved store og små bokstaver",
            "`{path}` differs from another file only by capital letters"
        ),
        say!(
            "gi en av filene et annet navn; noen servere ser ikke forskjell",
            "rename one of the files; some servers see no difference"
        ),
    )
    .label(Span::file(first), say!("den andre fila", "the other file"))
}
