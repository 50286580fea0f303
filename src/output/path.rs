//! Which names a file of the site may have, so that it can stand on every server and every disk.

use std::collections::HashMap;
use std::fmt;

/// What is wrong with the path of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The path, or a part of it, is empty; this covers paths that begin or end with `/`.
    Empty,
    /// A part is `.` or `..`.
    Upwards,
    /// A character that has a meaning to some file system: a backslash, a colon, a control
    /// character and the like.
    Character(char),
    /// A part ends in a dot or a space, which Windows takes away.
    Ending,
    /// A part is the name of a device on Windows: `con`, `aux`, `lpt1` …
    Device,
    /// A part is longer than 255 bytes, or the whole is longer than 1,024.
    Long,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

const FORBIDDEN: &[char] = &['\\', ':', '<', '>', '"', '|', '?', '*'];
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$"];
const PART_BYTES: usize = 255;
const PATH_BYTES: usize = 1024;

/// Whether `path` may be the path of a file of the site: relative, with `/`, and a name on Linux,
/// macOS and Windows alike.
pub(super) fn check(path: &str) -> Result<(), Fault> {
    if path.len() > PATH_BYTES {
        return Err(Fault::Long);
    }
    if let Some(found) = path.chars().find(|c| FORBIDDEN.contains(c) || c.is_control()) {
        return Err(Fault::Character(found));
    }
    path.split('/').try_for_each(check_part)
}

fn check_part(part: &str) -> Result<(), Fault> {
    match part {
        "" => Err(Fault::Empty),
        "." | ".." => Err(Fault::Upwards),
        _ if part.len() > PART_BYTES => Err(Fault::Long),
        _ if part.ends_with(['.', ' ']) => Err(Fault::Ending),
        _ if is_device(part) => Err(Fault::Device),
        _ => Ok(()),
    }
}

/// Windows looks at what stands before the first dot, spaces at its end apart.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end_matches(' ').to_lowercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix).is_some_and(|rest| {
            let mut rest = rest.chars();
            matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// The form in which two paths are the same to a disk that does not tell `Å` from `å`, nor the
/// two ways to write either.
pub(super) fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    let nfc = icu_normalizer::ComposingNormalizerBorrowed::new_nfc();
    nfc.normalize(&path.to_lowercase()).into_owned()
}

/// Pages are put in place after everything else, and taken away before it.
pub(super) fn is_page(path: &str) -> bool {
    // A page that is compressed beforehand is a page.
    let path = path.strip_suffix(".gz").unwrap_or(path);
    path.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("html"))
}

/// The folders that `path` lies in, outermost first: `a/b/c` gives `a` and `a/b`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// The names that this build uses, so that no two files want the same place on any disk.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashMap<String, Taken>,
}

/// What a name is used for, with the path that took it.
#[derive(Debug)]
enum Taken {
    File(String),
    Folder(String),
}

impl Names {
    /// Takes the name `path`. The error is the path that has it, or a part of it, already.
    pub(super) fn take(&mut self, path: &str) -> Result<(), String> {
        let folded = fold(path);
        for folder in folders(&folded) {
            match self.taken.get(folder) {
                Some(Taken::File(other)) => return Err(other.clone()),
                Some(Taken::Folder(_)) => {}
                None => {
                    self.taken.insert(folder.to_owned(), Taken::Folder(path.to_owned()));
                }
            }
        }
        match self.taken.get(&folded) {
            Some(Taken::File(other) | Taken::Folder(other)) => Err(other.clone()),
            None => {
                self.taken.insert(folded, Taken::File(path.to_owned()));
                Ok(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_some_disk_would_bend_are_refused() {
        for (path, fault) in [
            ("", Fault::Empty),
            ("/etc/passwd", Fault::Empty),
            ("nb//index.html", Fault::Empty),
            ("nb/", Fault::Empty),
            ("../index.html", Fault::Upwards),
            ("nb/../../index.html", Fault::Upwards),
            ("./index.html", Fault::Upwards),
            ("nb/..", Fault::Upwards),
            ("nb\\index.html", Fault::Character('\\')),
            ("..\\index.html", Fault::Character('\\')),
            ("C:/index.html", Fault::Character(':')),
            ("c:index.html", Fault::Character(':')),
            ("nb/index.html::$DATA", Fault::Character(':')),
            ("nb/in\0dex.html", Fault::Character('\0')),
            ("nb/a\nb.html", Fault::Character('\n')),
            ("nb/what?.html", Fault::Character('?')),
            ("nb/a.", Fault::Ending),
            ("nb /index.html", Fault::Ending),
            ("nb/.../index.html", Fault::Ending),
            ("nb/con", Fault::Device),
            ("nb/AUX.html", Fault::Device),
            ("lpt1/index.html", Fault::Device),
            ("nul .txt", Fault::Device),
            ("com¹.txt", Fault::Device),
        ] {
            assert_eq!(check(path), Err(fault), "{path:?}");
        }
        assert_eq!(check(&"a".repeat(256)), Err(Fault::Long));
        assert_eq!(check(&"abc/".repeat(300)), Err(Fault::Long));
    }

    #[test]
    fn names_that_sites_have_pass() {
        for path in [
            "index.html",
            ".htaccess",
            ".well-known/security.txt",
            "nb/family/kindergarten/index.html",
            "assets/site-0a1b2c3d.css",
            "nb/bilde av sjøen.jpg",
            "nb/console/index.html",
            "com10/a..b",
        ] {
            assert_eq!(check(path), Ok(()), "{path:?}");
        }
    }

    #[test]
    fn a_name_is_taken_once_on_every_disk() {
        let mut names = Names::default();
        names.take("nb/kontakt.html").expect("free");
        names.take("NB/other.html").expect("a folder may be shared");
        names.take("nb/\u{e5}.html").expect("free");
        assert_eq!(names.take("nb/Kontakt.html"), Err("nb/kontakt.html".to_owned()));
        assert_eq!(names.take("nb/A\u{30a}.html"), Err("nb/\u{e5}.html".to_owned()));
        assert_eq!(names.take("nb"), Err("nb/kontakt.html".to_owned()));
        assert_eq!(names.take("nb/kontakt.html/x"), Err("nb/kontakt.html".to_owned()));
    }
}
