//! What an [`Error`] says to people, in Norwegian and in English: what happened, and what to do.

use std::io;
use std::path::Path;

use super::error::{Danger, Error};
use super::path::Fault;

impl Error {
    /// What happened and what to do about it, in Norwegian bokmål and in English.
    #[must_use]
    pub fn words(&self) -> [String; 2] {
        let [nb, en] = self.trouble();
        match self {
            Error::Unfinished { .. } => [nb, en],
            _ => [format!("{nb} Ingenting er endret."), format!("{en} Nothing was changed.")],
        }
    }

    fn trouble(&self) -> [String; 2] {
        match self {
            Error::Name { path, fault } => name(path, *fault),
            Error::Twice { path } => twice(path),
            Error::Clash { path, other } => clash(path, other),
            Error::Incomplete { path } => incomplete(path),
            Error::Dangerous { path, danger } => dangerous(path, *danger),
            Error::Foreign { path, found } => foreign(path, found),
            Error::InTheWay { path } => in_the_way(path),
            Error::Link { path } => link(path),
            Error::OtherDisk { path } => other_disk(path),
            Error::Busy { path } => busy(path),
            Error::Damaged { path, out } => damaged(path, out),
            Error::Full { path, needed, free } => full(path, *needed, *free),
            Error::ReadOnly { path } => read_only(path),
            Error::Unfinished { path, cause } => unfinished(path, cause),
            Error::Io { path, source } => system(path, source),
        }
    }
}

fn name(path: &str, fault: Fault) -> [String; 2] {
    let [nb, en] = match fault {
        Fault::Empty => ["en del av det er tom", "a part of it is empty"].map(str::to_owned),
        Fault::Upwards => ["det peker ut av mappen", "it points out of its folder"].map(str::to_owned),
        Fault::Character(found) => {
            [format!("tegnet {found:?} er ikke tillatt"), format!("the character {found:?} is not allowed")]
        }
        Fault::Ending => ["en del slutter på punktum eller mellomrom", "a part ends in a dot or a space"]
            .map(str::to_owned),
        Fault::Device => {
            ["Windows bruker ordet til noe annet", "Windows uses the word for a device"].map(str::to_owned)
        }
        Fault::Long => ["det er for langt", "it is too long"].map(str::to_owned),
    };
    [
        format!("Filnavnet {path:?} kan ikke brukes: {nb}. Gi siden eller bildet et annet navn."),
        format!("The file name {path:?} cannot be used: {en}. Rename the page or picture."),
    ]
}

fn twice(path: &str) -> [String; 2] {
    [
        format!("To ulike filer vil hete «{path}». Gi den ene et annet navn."),
        format!("Two different files want to be “{path}”. Rename one of them."),
    ]
}

fn clash(path: &str, other: &str) -> [String; 2] {
    [
        format!(
            "«{path}» og «{other}» kan ikke stå side om side på alle maskiner. Gi den ene et \
             annet navn."
        ),
        format!("“{path}” and “{other}” cannot stand side by side on every machine. Rename one of them."),
    ]
}

fn incomplete(path: &Path) -> [String; 2] {
    let path = path.display();
    [
        format!("{path} er ikke oppdatert, fordi en av filene ble avvist. Se meldingen om den."),
        format!(
            "{path} was not updated, because one of the files was refused. See the message about \
             it."
        ),
    ]
}

fn dangerous(path: &Path, danger: Danger) -> [String; 2] {
    let path = path.display();
    let [nb, en] = match danger {
        Danger::Root => ["roten av filsystemet", "the root of the file system"],
        Danger::Home => ["hjemmemappen din, eller en mappe over den", "your home folder, or one above it"],
        Danger::Site => {
            ["mappen til nettstedet, eller en mappe over den", "the folder of the site, or one above it"]
        }
        Danger::Source => ["en mappe som nettstedet lages av", "a folder that the site is made from"],
        Danger::Work => ["en arbeidsmappe for Veiviser", "a work folder of Veiviser"],
    };
    [
        format!("Skriver ikke til {path}: Det er {nb}. Velg en egen, tom mappe med --out."),
        format!("Will not write to {path}: it is {en}. Choose an empty folder of its own with --out."),
    ]
}

fn foreign(path: &Path, found: &Path) -> [String; 2] {
    let (path, found) = (path.display(), found.display());
    [
        format!(
            "Skriver ikke til {path}: Den har filer som Veiviser ikke har laget, som {found}. \
             Velg en annen mappe med --out, eller tøm den selv."
        ),
        format!(
            "Will not write to {path}: it has files that Veiviser did not make, such as {found}. \
             Choose another folder with --out, or empty it yourself."
        ),
    ]
}

fn in_the_way(path: &Path) -> [String; 2] {
    let path = path.display();
    [
        format!(
            "{path} er ikke laget av Veiviser, men står i veien for nettstedet. Flytt den, og \
             bygg igjen."
        ),
        format!(
            "{path} was not made by Veiviser, but stands in the way of the site. Move it and \
             build again."
        ),
    ]
}

fn link(path: &Path) -> [String; 2] {
    let path = path.display();
    [
        format!(
            "{path} er en symbolsk lenke, og Veiviser skriver ikke gjennom lenker. Fjern den, og \
             bygg igjen."
        ),
        format!(
            "{path} is a symbolic link, and Veiviser does not write through links. \
             Remove it and build again."
        ),
    ]
}

fn other_disk(path: &Path) -> [String; 2] {
    let path = path.display();
    [
        format!(
            "{path} ligger på en annen disk enn mappen over, så filer kan ikke byttes ut i ett \
             steg. \
             Velg en mappe inne i den: --out {path}/site."
        ),
        format!(
            "{path} lies on another disk than the folder above it, so files cannot be replaced in \
             one \
             step. Choose a folder inside it: --out {path}/site."
        ),
    ]
}

fn busy(path: &Path) -> [String; 2] {
    let path = path.display();
    [
        format!("En annen bygging skriver til {path} akkurat nå. Vent til den er ferdig, og prøv igjen."),
        format!("Another build is writing to {path} right now. Wait until it is done and try again."),
    ]
}

fn damaged(path: &Path, out: &Path) -> [String; 2] {
    let (work, out) = (path.parent().unwrap_or(path).display(), out.display());
    let path = path.display();
    [
        format!(
            "{path} er skadet, så Veiviser vet ikke hvilke filer i {out} som er dens egne. \
             Slett mappene {out} og {work}, og bygg igjen."
        ),
        format!(
            "{path} is damaged, so Veiviser does not know which files in {out} are its own. \
             Delete the folders {out} and {work} and build again."
        ),
    ]
}

fn full(path: &Path, needed: u64, free: u64) -> [String; 2] {
    let path = path.display();
    let [nb, en] = match needed {
        0 => [String::new(), String::new()],
        _ => [
            format!(", trenger minst {}", size(needed, ',')),
            format!(", at least {} needed", size(needed, '.')),
        ],
    };
    [
        format!(
            "Disken er full: Kan ikke skrive {path} ({} ledig{nb}). Frigjør plass, og bygg igjen.",
            size(free, ',')
        ),
        format!(
            "The disk is full: cannot write {path} ({} free{en}). Free some space and build again.",
            size(free, '.')
        ),
    ]
}

fn read_only(path: &Path) -> [String; 2] {
    let path = path.display();
    [
        format!(
            "Har ikke lov til å skrive {path}. Sjekk rettighetene, eller velg en annen mappe med \
             --out."
        ),
        format!(
            "Not allowed to write {path}. Check the permissions, or choose another folder with \
             --out."
        ),
    ]
}

fn unfinished(path: &Path, cause: &Error) -> [String; 2] {
    let (path, [nb, en]) = (path.display(), cause.trouble());
    [
        format!(
            "Byttet av filer i {path} stoppet halvveis: {nb} Sidene virker, men noen er gamle; \
             neste bygging fullfører."
        ),
        format!(
            "The change of files in {path} stopped half-way: {en} The pages work, but some are \
             old; \
             the next build completes it."
        ),
    ]
}

fn system(path: &Path, source: &io::Error) -> [String; 2] {
    let path = path.display();
    [
        format!("Får ikke brukt {path}. Systemet sier: {source}."),
        format!("Cannot use {path}. The system says: {source}."),
    ]
}

/// Bytes as people read them: `740 kB`, `1,4 MB`.
fn size(bytes: u64, point: char) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        1_000_000..1_000_000_000 => {
            format!("{}{point}{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
        }
        _ => format!("{}{point}{} GB", bytes / 1_000_000_000, bytes % 1_000_000_000 / 100_000_000),
    }
}
