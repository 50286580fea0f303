//! `veiviser status`: what is left to do, and the calendars of review dates.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the porch: it reads an earlier status and writes calendars"
)]

use super::args::{Status, StatusFormat, StatusPart};
use super::terminal::{self, To, print};
use super::{Exit, Trouble, Visit};
use crate::cache::Cache;
use crate::diagnostic::{self, MessageLanguage};
use crate::model::Site;
use crate::parse::fields::nearest;
use crate::pipeline::analyze;
use crate::report::{self, MADE_BY_US, Part, SavedFault, Scope, VERSION};
use crate::say;
use crate::source;
use std::fs;
use std::path::Path;

/// Sums up the site and shows it. What is overdue is no failure.
pub(super) fn run(visit: &Visit, wanted: &Status) -> Result<Exit, Trouble> {
    if wanted.part == Some(StatusPart::Changes) && wanted.since.is_none() {
        return Err(Trouble(say!(
            "si hva det skal sammenlignes med: `--since FIL`, lagret med `veiviser status --format json > FIL`",
            "say what to compare with: `--since FILE`, saved with `veiviser status --format json > FILE`"
        )));
    }
    if let Some(path) = &wanted.until {
        return show(visit, wanted, kept(path)?);
    }
    let sources = source::read(&visit.site)?;
    let (analysis, _) = analyze(&sources, visit.today, &Cache::default());
    let Some(site) = &analysis.site else {
        let style = terminal::style(To::Error);
        print(To::Error, &diagnostic::human(&analysis.report, &sources, visit.messages, style));
        return Ok(Exit::Content);
    };
    let scope = match &wanted.owner {
        Some(owner) => known(site, owner)?,
        None => Scope::Whole,
    };
    let status = report::status(site, &analysis.report, &sources, scope);
    if let Some(folder) = &wanted.calendar {
        return calendars(visit, folder, &status);
    }
    show(visit, wanted, status)
}

/// A saved status.
fn kept(path: &Path) -> Result<report::Status, Trouble> {
    let text = fs::read_to_string(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::InvalidData => Trouble::from((path, SavedFault::NotAStatus)),
        _ => unreadable(path, &error),
    })?;
    report::saved(&text).map_err(|fault| Trouble::from((path, fault)))
}

/// Shows `status`, compared with an earlier one if that is wanted.
fn show(visit: &Visit, wanted: &Status, status: report::Status) -> Result<Exit, Trouble> {
    let status = match &wanted.since {
        Some(path) => {
            let earlier = kept(path)?;
            status.compared_with(&earlier).map_err(|fault| Trouble::from((path.as_path(), fault)))?
        }
        None => status,
    };
    let language = visit.messages;
    let text = match (wanted.format, wanted.part.map(part)) {
        (StatusFormat::Json, _) => report::json(&status),
        (StatusFormat::Human, None) => report::human(&status, language),
        (StatusFormat::Csv, None) => report::csv(&status, language),
        (StatusFormat::Html, None) => report::html(&status, language),
        (StatusFormat::Human, Some(part)) => report::human_of(&status, part, language),
        (StatusFormat::Csv, Some(part)) => report::csv_of(&status, part, language),
        (StatusFormat::Html, Some(part)) => report::html_of(&status, part, language),
    };
    print(To::Output, &text);
    Ok(Exit::Done)
}

fn part(part: StatusPart) -> Part {
    match part {
        StatusPart::Manager => Part::Manager,
        StatusPart::Pages => Part::Pages,
        StatusPart::Work => Part::Work,
        StatusPart::Contacts => Part::Contacts,
        StatusPart::Facts => Part::Facts,
        StatusPart::Activities => Part::Activities,
        StatusPart::Recordings => Part::Recordings,
        StatusPart::Reading => Part::Reading,
        StatusPart::Changes => Part::Changes,
    }
}

/// The owner with this key.
fn known<'a>(site: &Site, owner: &'a str) -> Result<Scope<'a>, Trouble> {
    let owners = &site.settings.owners;
    if owners.contains_key(owner) {
        return Ok(Scope::Owner(owner));
    }
    let all = owners.keys().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
    Err(Trouble(match nearest(owner, owners.keys().map(String::as_str)) {
        Some(near) => say!(
            "det finnes ingen eier `{owner}` i site.yaml; den nærmeste heter `{near}`",
            "there is no owner `{owner}` in site.yaml; the nearest is `{near}`"
        ),
        None => say!(
            "det finnes ingen eier `{owner}` i site.yaml; velg mellom {all}",
            "there is no owner `{owner}` in site.yaml; choose from {all}"
        ),
    }))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Trouble {
    let path = path.display();
    Trouble(say!("`{path}` kan ikke leses: {error}", "`{path}` cannot be read: {error}"))
}

impl From<(&Path, SavedFault)> for Trouble {
    fn from((path, fault): (&Path, SavedFault)) -> Trouble {
        let path = path.display();
        Trouble(match fault {
            SavedFault::NotAStatus => say!(
                "`{path}` er ingen lagret status; lag en med `veiviser status --format json > {path}`",
                "`{path}` is no saved status; make one with `veiviser status --format json > {path}`"
            ),
            SavedFault::Version(found) => say!(
                "`{path}` er lagret av en annen utgave av Veiviser (form {found}, her {VERSION}) og kan ikke sammenlignes; lag en ny med `veiviser status --format json`",
                "`{path}` was saved by another version of Veiviser (form {found}, here {VERSION}) and cannot be compared; make a new one with `veiviser status --format json`"
            ),
            SavedFault::Owner => say!(
                "`{path}` gjelder en annen eier; bruk samme `--owner` som da den ble lagret",
                "`{path}` is about another owner; use the `--owner` it was saved with"
            ),
            SavedFault::Later => say!(
                "`{path}` er fra en senere dag enn den du ber om; sammenlign med en eldre fil",
                "`{path}` is of a later day than the one you ask for; compare with an older file"
            ),
        })
    }
}

/// Writes one calendar per owner; never over a file that Veiviser did not make.
fn calendars(visit: &Visit, folder: &Path, status: &report::Status) -> Result<Exit, Trouble> {
    let files = report::calendars(status, visit.messages);
    fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
    for name in files.keys() {
        let path = folder.join(name);
        let ours = match fs::read(&path) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).contains(MADE_BY_US),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
            Err(error) => return Err(unreadable(&path, &error)),
        };
        if !ours {
            let path = path.display();
            return Err(Trouble(say!(
                "`{path}` er ikke laget av Veiviser og er ikke rørt; velg en annen mappe",
                "`{path}` was not made by Veiviser and was not touched; choose another folder"
            )));
        }
    }
    for (name, text) in &files {
        let path = folder.join(name);
        let beside = folder.join(format!(".{name}.veiviser.tmp"));
        fs::write(&beside, text)
            .and_then(|()| fs::rename(&beside, &path))
            .map_err(|error| unwritable(&path, &error))?;
    }
    let (count, shown) = (files.len(), folder.display());
    let words = match visit.messages {
        MessageLanguage::Nb => format!("skrev {count} kalendere til {shown}\n"),
        MessageLanguage::En => format!("wrote {count} calendars to {shown}\n"),
    };
    print(To::Error, &words);
    Ok(Exit::Done)
}

fn unwritable(path: &Path, error: &std::io::Error) -> Trouble {
    let path = path.display();
    Trouble(say!("`{path}` kan ikke skrives: {error}", "`{path}` cannot be written: {error}"))
}
