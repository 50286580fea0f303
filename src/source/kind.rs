//! The grammar of paths: what a file is, told by where it lies.

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// `site.yaml`
    Settings,
    /// `content/_home.<lang>.md`
    Home {
        /// Code of the language.
        lang: String,
    },
    /// `content/<section>/_section.yaml`
    Section {
        /// Id of the section.
        id: String,
    },
    /// `content/<section>/<page>.<lang>.md`
    Page {
        /// Id of the page: `family/kindergarten`.
        id: String,
        /// Code of the language.
        lang: String,
    },
    /// `content/<section>/<page>/<name>`
    Picture {
        /// Id of the page it belongs to.
        page: String,
        /// File name.
        name: String,
    },
    /// `content/<section>/<page>/audio.<lang>.mp3`, or another ending of [`RECORDINGS`]
    Recording {
        /// Id of the page that is read aloud.
        page: String,
        /// Code of the language.
        lang: String,
        /// What the name ends in, without the dot.
        ending: &'static str,
    },
    /// `content/<section>/<page>/audio.<lang>.yaml`
    RecordingNote {
        /// Id of the page that is read aloud.
        page: String,
        /// Code of the language.
        lang: String,
    },
    /// `content/contacts/<id>.yaml`
    Contact {
        /// Its id.
        id: String,
    },
    /// `content/facts/<id>.yaml`
    Fact {
        /// Its id.
        id: String,
    },
    /// `content/glossary/<id>.yaml`
    Term {
        /// Its id.
        id: String,
    },
    /// `content/activities/<id>.yaml`
    Activity {
        /// Its id.
        id: String,
    },
    /// `content/notices/<id>.yaml`
    Notice {
        /// Its id.
        id: String,
    },
    /// `locales/<lang>/<name>.ftl`
    Messages {
        /// Code of the language.
        lang: String,
    },
    /// `themes/<name>/theme.yaml`
    Theme {
        /// Name of the theme.
        theme: String,
    },
    /// `themes/<name>/templates/<path>`
    Template {
        /// Name of the theme.
        theme: String,
        /// Name of the template: its path under `templates`.
        name: String,
    },
    /// `themes/<name>/assets/<path>`
    Asset {
        /// Name of the theme.
        theme: String,
        /// Path under `assets`.
        name: String,
    },
    /// A file that has no place here.
    Stray,
}

/// Endings of recordings.
pub const RECORDINGS: [&str; 4] = ["mp3", "m4a", "ogg", "opus"];

/// Folder names that are not sections.
pub const RESERVED_FOLDERS: [&str; 8] =
    ["contacts", "facts", "glossary", "activities", "notices", "a-z", "calendar", "cards"];

/// Names that some server or system treats in its own way: devices of Windows and hidden segments
/// of IIS (<https://learn.microsoft.com/windows/win32/fileio/naming-a-file>).
pub const RESERVED_NAMES: [&str; 15] = [
    "con",
    "prn",
    "aux",
    "nul",
    "com1",
    "com2",
    "com3",
    "com4",
    "lpt1",
    "lpt2",
    "lpt3",
    "bin",
    "app_data",
    "app_code",
    "web-config",
];

/// Why `id` cannot be an id, if it cannot: ids are lower-case letters a–z, digits and hyphens, at
/// most 60 characters, and no name that a server treats in its own way.
#[must_use]
pub fn id_fault(id: &str) -> Option<IdFault> {
    if id.is_empty() || id.len() > 60 {
        return Some(IdFault::Length);
    }
    if let Some((at, character)) = id.char_indices().find(|(_, c)| !matches!(c, 'a'..='z' | '0'..='9' | '-'))
    {
        return Some(IdFault::Character { at, character });
    }
    if id.starts_with('-') || id.ends_with('-') {
        return Some(IdFault::Hyphen);
    }
    RESERVED_NAMES.contains(&id).then_some(IdFault::Reserved)
}

/// What is wrong with an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdFault {
    /// Empty, or longer than 60 characters.
    Length,
    /// A character that is not a–z, 0–9 or a hyphen.
    Character {
        /// Byte offset in the id.
        at: usize,
        /// The character.
        character: char,
    },
    /// A hyphen at an end.
    Hyphen,
    /// A name with a meaning of its own on some system.
    Reserved,
}

/// The nearest id to a name that is none.
#[must_use]
pub(super) fn proposal(name: &str) -> String {
    let mapped = name.to_lowercase().replace('æ', "ae").replace('ø', "o").replace('å', "a");
    let kept: String =
        mapped.chars().map(|c| if matches!(c, 'a'..='z' | '0'..='9') { c } else { '-' }).collect();
    let words: Vec<&str> = kept.split('-').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "side".to_owned() } else { words.join("-") }
}

/// What the file at `path` (with `/`, relative to the site) is.
#[must_use]
pub fn kind(path: &str) -> Kind {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        ["site.yaml"] => Kind::Settings,
        ["content", file] => home(file),
        ["content", "contacts", file] => record(file, |id| Kind::Contact { id }),
        ["content", "facts", file] => record(file, |id| Kind::Fact { id }),
        ["content", "glossary", file] => record(file, |id| Kind::Term { id }),
        ["content", "activities", file] => record(file, |id| Kind::Activity { id }),
        ["content", "notices", file] => record(file, |id| Kind::Notice { id }),
        ["content", section, "_section.yaml"] if !RESERVED_FOLDERS.contains(section) => {
            Kind::Section { id: (*section).to_owned() }
        }
        ["content", section, file] if !RESERVED_FOLDERS.contains(section) => page(section, file),
        ["content", section, page, name]
            if !RESERVED_FOLDERS.contains(section) && (is_words(name) || is_sound(name)) =>
        {
            recording(format!("{section}/{page}"), name)
        }
        ["content", _, _, name] if is_words(name) => Kind::Stray,
        ["content", section, page, name] if !RESERVED_FOLDERS.contains(section) => {
            Kind::Picture { page: format!("{section}/{page}"), name: (*name).to_owned() }
        }
        ["locales", lang, file] if file.ends_with(".ftl") => Kind::Messages { lang: (*lang).to_owned() },
        ["themes", theme, "theme.yaml"] => Kind::Theme { theme: (*theme).to_owned() },
        ["themes", theme, "templates", rest @ ..] if !rest.is_empty() => {
            Kind::Template { theme: (*theme).to_owned(), name: rest.join("/") }
        }
        ["themes", theme, "assets", rest @ ..] if !rest.is_empty() => {
            Kind::Asset { theme: (*theme).to_owned(), name: rest.join("/") }
        }
        _ => Kind::Stray,
    }
}

/// Whether a file holds words, so that it can be no picture.
fn is_words(name: &str) -> bool {
    [".md", ".yaml", ".yml"].iter().any(|ending| name.to_ascii_lowercase().ends_with(ending))
}

/// Whether a file is a recording by its ending, whatever its name.
fn is_sound(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    RECORDINGS.contains(&ending.as_str()) || matches!(ending.as_str(), "wav" | "aac" | "flac" | "wma" | "amr")
}

/// A recording of a page, or what is noted of it.
fn recording(page: String, file: &str) -> Kind {
    let ["audio", lang, ending] = file.split('.').collect::<Vec<_>>()[..] else { return Kind::Stray };
    let lang = lang.to_owned();
    if ending == "yaml" {
        return Kind::RecordingNote { page, lang };
    }
    match RECORDINGS.into_iter().find(|known| *known == ending) {
        Some(ending) => Kind::Recording { page, lang, ending },
        None => Kind::Stray,
    }
}

fn home(file: &str) -> Kind {
    match file.split('.').collect::<Vec<_>>().as_slice() {
        ["_home", lang, "md"] => Kind::Home { lang: (*lang).to_owned() },
        _ => Kind::Stray,
    }
}

fn page(section: &str, file: &str) -> Kind {
    match file.split('.').collect::<Vec<_>>().as_slice() {
        [page, lang, "md"] => Kind::Page { id: format!("{section}/{page}"), lang: (*lang).to_owned() },
        _ => Kind::Stray,
    }
}

fn record(file: &str, kind: impl Fn(String) -> Kind) -> Kind {
    match file.strip_suffix(".yaml") {
        Some(id) if !id.contains('.') => kind(id.to_owned()),
        _ => Kind::Stray,
    }
}

impl Kind {
    /// Whether the file is read as text.
    #[must_use]
    pub fn is_text(&self) -> bool {
        match self {
            Kind::Picture { .. } | Kind::Recording { .. } | Kind::Stray => false,
            Kind::Asset { name, .. } => {
                let ending = name.rsplit('.').next().unwrap_or_default();
                matches!(ending, "css" | "js" | "svg" | "txt" | "json" | "webmanifest")
            }
            _ => true,
        }
    }

    /// What the file would be with a name that can be used; for others to know what is meant.
    #[must_use]
    pub fn mended(&self) -> Kind {
        let path = |id: &str| id.split('/').map(proposal).collect::<Vec<_>>().join("/");
        match self.clone() {
            Kind::Home { lang } => Kind::Home { lang: lang.to_lowercase() },
            Kind::Section { id } => Kind::Section { id: proposal(&id) },
            Kind::Page { id, lang } => Kind::Page { id: path(&id), lang: lang.to_lowercase() },
            Kind::Picture { page, name } => Kind::Picture { page: path(&page), name },
            Kind::Recording { page, lang, ending } => {
                Kind::Recording { page: path(&page), lang: lang.to_lowercase(), ending }
            }
            Kind::RecordingNote { page, lang } => {
                Kind::RecordingNote { page: path(&page), lang: lang.to_lowercase() }
            }
            Kind::Contact { id } => Kind::Contact { id: proposal(&id) },
            Kind::Fact { id } => Kind::Fact { id: proposal(&id) },
            Kind::Term { id } => Kind::Term { id: proposal(&id) },
            Kind::Activity { id } => Kind::Activity { id: proposal(&id) },
            Kind::Notice { id } => Kind::Notice { id: proposal(&id) },
            kind => kind,
        }
    }

    /// The ids in the path, which must be ids.
    #[must_use]
    pub fn ids(&self) -> Vec<&str> {
        match self {
            Kind::Section { id }
            | Kind::Contact { id }
            | Kind::Fact { id }
            | Kind::Term { id }
            | Kind::Activity { id }
            | Kind::Notice { id } => vec![id],
            Kind::Page { id, .. }
            | Kind::Picture { page: id, .. }
            | Kind::Recording { page: id, .. }
            | Kind::RecordingNote { page: id, .. } => id.split('/').collect(),
            _ => Vec::new(),
        }
    }
}
