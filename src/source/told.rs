//! What is wrong with files as such, said to the person who put them there.

use super::kind::{IdFault, Kind, id_fault, proposal};
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::Language;
use crate::say;
use crate::span::{SourceId, Span};
use std::io;

/// The fault of a name: that of a folder is told once for all files in it.
pub(super) enum NameFault {
    /// The name of the file.
    File(Diagnostic),
    /// The name of the folder with this path.
    Folder(String, Diagnostic),
}

/// A name that is not Unicode.
pub(super) fn not_unicode(id: SourceId) -> NameFault {
    NameFault::File(bad_name(
        id,
        say!("navnet på fila kan ikke leses", "the name of the file cannot be read"),
        say!(
            "bruk bare små bokstaver a–z, tall og bindestrek",
            "use only small letters a–z, digits and hyphens"
        ),
    ))
}

/// A name with accents that stand beside their letters.
pub(super) fn decomposed(id: SourceId) -> NameFault {
    NameFault::File(bad_name(
        id,
        say!("navnet på fila har løse aksenttegn", "the name of the file has loose accents"),
        say!(
            "bruk bare små bokstaver a–z, tall og bindestrek",
            "use only small letters a–z, digits and hyphens"
        ),
    ))
}

/// The fault of the name at `path`, if it has one.
pub(super) fn name(id: SourceId, path: &str, kind: &Kind) -> Option<NameFault> {
    let ids = kind.ids();
    let folders = match kind {
        Kind::Section { .. } | Kind::Picture { .. } | Kind::Recording { .. } | Kind::RecordingNote { .. } => {
            ids.len()
        }
        _ => ids.len().saturating_sub(1),
    };
    let faults = ids.iter().enumerate().filter_map(|(place, part)| Some((place, part, id_fault(part)?)));
    if let Some((place, part, fault)) = faults.into_iter().next() {
        let help = id_help(part, fault);
        if place < folders {
            let message = say!("mappa kan ikke hete `{part}`", "the folder cannot be called `{part}`");
            let folder = path.split('/').take(place + 2).collect::<Vec<_>>().join("/");
            return Some(NameFault::Folder(folder, bad_name(id, message, help)));
        }
        let message = say!("fila kan ikke hete `{part}`", "the file cannot be called `{part}`");
        return Some(NameFault::File(bad_name(id, message, help)));
    }
    let (Kind::Page { lang, .. } | Kind::Home { lang }) = kind else { return None };
    let code = Language::all().iter().map(|language| language.code);
    let code = code.into_iter().find(|code| *code != lang && code.eq_ignore_ascii_case(lang))?;
    let mended = path.replace(&format!(".{lang}.md"), &format!(".{code}.md"));
    Some(NameFault::File(bad_name(
        id,
        say!("språket skrives `{code}`, ikke `{lang}`", "the language is written `{code}`, not `{lang}`"),
        say!("gi fila navnet `{mended}`", "give the file the name `{mended}`"),
    )))
}

fn id_help(part: &str, fault: IdFault) -> Say {
    let proposal = proposal(part);
    match fault {
        IdFault::Length => say!("bruk høyst 60 tegn", "use at most 60 characters"),
        IdFault::Character { .. } | IdFault::Hyphen => say!(
            "bruk bare små bokstaver a–z, tall og bindestrek, for eksempel `{proposal}`",
            "use only small letters a–z, digits and hyphens, for example `{proposal}`"
        ),
        IdFault::Reserved => say!(
            "`{part}` betyr noe eget på noen servere; velg et annet navn, for eksempel `{part}-1`",
            "`{part}` has a meaning of its own on some servers; choose another name, for example `{part}-1`"
        ),
    }
}

fn bad_name(id: SourceId, message: Say, help: Say) -> Diagnostic {
    Diagnostic::new(Code::BadFileName, Span::file(id), message, help)
}

/// A copy that a sync client or a person left beside the file at `original`.
pub(super) fn copy(id: SourceId, original: &str) -> Diagnostic {
    Diagnostic::new(
        Code::ConflictCopy,
        Span::file(id),
        say!(
            "fila er en kopi av `{original}` og brukes ikke",
            "the file is a copy of `{original}` and is not used"
        ),
        say!(
            "åpne begge filene, flytt det du vil beholde til `{original}`, og slett kopien",
            "open both files, move what you want to keep to `{original}`, and delete the copy"
        ),
    )
}

/// Two names that some servers take for one.
pub(super) fn clash(path: &str, id: SourceId, first: SourceId) -> Diagnostic {
    bad_name(
        id,
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

/// A file that the system does not give.
pub(super) fn unreadable(file: Span, error: &io::Error) -> Diagnostic {
    let message = if error.kind() == io::ErrorKind::PermissionDenied {
        say!(
            "fila kan ikke leses: du har ikke tilgang til den",
            "the file cannot be read: you have no access to it"
        )
    } else {
        say!("fila kan ikke leses: {error}", "the file cannot be read: {error}")
    };
    Diagnostic::new(
        Code::UnreadableFile,
        file,
        message,
        say!(
            "se om den er lastet ned fra skylagringen og om du har lov til å lese den",
            "see whether it has been downloaded from the cloud folder and whether you may read it"
        ),
    )
}

/// A link to a file.
pub(super) fn link(file: Span) -> Diagnostic {
    Diagnostic::new(
        Code::NotAFile,
        file,
        say!(
            "dette er en snarvei til en annen fil, og snarveier følges ikke",
            "this is a link to another file, and links are not followed"
        ),
        say!("legg selve fila her i stedet", "put the file itself here instead"),
    )
}

/// A device, a socket or the like.
pub(super) fn no_file(file: Span) -> Diagnostic {
    Diagnostic::new(
        Code::NotAFile,
        file,
        say!("dette er ingen vanlig fil, og den leses ikke", "this is no ordinary file, and it is not read"),
        say!("slett den, og legg en vanlig fil her", "delete it, and put an ordinary file here"),
    )
}

/// A file of more bytes than its kind may have.
pub(super) fn too_large(file: Span, kind: &Kind, bytes: u64, limit: u64) -> Diagnostic {
    let (size, limit) = (size(bytes), size(limit));
    let help = match kind {
        Kind::Page { .. } | Kind::Home { .. } => {
            say!("del teksten på flere sider", "split the text into several pages")
        }
        Kind::Picture { .. } => say!("gjør bildet mindre", "make the picture smaller"),
        Kind::Recording { .. } => say!(
            "lagre lyden på nytt med lavere kvalitet (én kanal, 32 kbit/s), eller del siden",
            "save the sound again at lower quality (one channel, 32 kbit/s), or split the page"
        ),
        _ => say!("ta bort det som er limt inn ved en feil", "remove what was pasted by mistake"),
    };
    Diagnostic::new(
        Code::FileTooLarge,
        file,
        say!("fila er på {size}; grensa er {limit}", "the file has {size}; the limit is {limit}"),
        help,
    )
}

/// A size in words: kilobytes below a megabyte, else megabytes.
fn size(bytes: u64) -> String {
    const MEGABYTE: u64 = 1024 * 1024;
    if bytes < MEGABYTE {
        format!("{} KB", bytes.div_ceil(1024))
    } else {
        format!("{} MB", bytes.div_ceil(MEGABYTE))
    }
}

/// A file that has no place here.
pub(super) fn stray(id: SourceId, path: &str) -> Diagnostic {
    Diagnostic::new(
        Code::UnexpectedFile,
        Span::file(id),
        say!("fila brukes ikke", "the file is not used"),
        place_for(path),
    )
}

fn place_for(path: &str) -> Say {
    let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
    let (name, ending) = file.rsplit_once('.').unwrap_or((file, ""));
    let folders: Vec<&str> = folder.split('/').collect();
    match (folders.as_slice(), ending.to_lowercase().as_str()) {
        (["content", section, _, ..], "md") => {
            let name = name.split('.').next().unwrap_or(name);
            say!(
                "sider ligger rett i mappa til delen: `content/{section}/{name}.nb.md`",
                "pages lie right in the folder of the section: `content/{section}/{name}.nb.md`"
            )
        }
        (["content", ..], "md") if !name.contains('.') => say!(
            "språket mangler i navnet: `{folder}/{name}.nb.md`",
            "the language is missing in the name: `{folder}/{name}.nb.md`"
        ),
        (_, "yml") => {
            say!("gi fila navnet `{folder}/{name}.yaml`", "give the file the name `{folder}/{name}.yaml`")
        }
        (["content", ..], "docx" | "doc" | "odt" | "rtf" | "txt") => say!(
            "lagre teksten som `{name}.nb.md`, eller slett fila",
            "save the text as `{name}.nb.md`, or delete the file"
        ),
        (
            ["content", section, page],
            "mp3" | "m4a" | "ogg" | "opus" | "wav" | "aac" | "flac" | "wma" | "amr",
        ) => {
            say!(
                "opptak heter `content/{section}/{page}/audio.<språk>.mp3` (eller m4a, ogg, opus)",
                "recordings are `content/{section}/{page}/audio.<language>.mp3` (or m4a, ogg, opus)"
            )
        }
        (["content", section], "jpg" | "jpeg" | "png" | "webp") => say!(
            "legg bildet i mappa til siden: `content/{section}/<side>/{file}`",
            "put the picture into the folder of its page: `content/{section}/<page>/{file}`"
        ),
        _ => say!(
            "sider heter `content/<del>/<side>.<språk>.md`, opplysninger `content/contacts/<navn>.yaml`; flytt eller slett fila",
            "pages are `content/<section>/<page>.<language>.md`, records `content/contacts/<name>.yaml`; move or delete the file"
        ),
    }
}
