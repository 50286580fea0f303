//! `veiviser publish --zip`: the whole site and its manifest in one file, for those who upload by hand.

#![expect(clippy::disallowed_methods, reason = "this is the porch")]

use super::args::Publish;
use super::publish::{address, stays};
use super::{Exit, Trouble, Visit, build};
use crate::cache::Cache;
use crate::output::publish::{Entry, Manifest};
use crate::output::{TooLarge, zip};
use crate::pipeline::{Analysis, Stopped, beside, produce};
use crate::report::Summary;
use crate::say;
use crate::source::Sources;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// How a zip begins; no other file is written over.
const MARK: &[u8] = b"PK\x03\x04";

/// Writes the zip of a site without errors.
pub(super) fn run(
    visit: &Visit,
    wanted: &Publish,
    (sources, analysis): (&Sources, &Analysis),
    mut cache: Cache,
) -> Result<Exit, Trouble> {
    let (Some(file), Some(site)) = (&wanted.zip, &analysis.site) else { return Ok(Exit::Environment) };
    let files = Mutex::new(BTreeMap::new());
    let put = |path: &str, bytes: &[u8]| -> Result<(), Infallible> {
        files.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), bytes.to_vec());
        Ok(())
    };
    match produce(analysis, &Cache::default(), &mut cache, &put) {
        Ok(()) => {}
        Err(Stopped::Output(never)) => match never {},
        Err(Stopped::Content(report)) => {
            build::show(&report, sources, visit);
            build::end(&report, visit, stays(visit));
            return Ok(Exit::Content);
        }
    }
    let files = files.into_inner().unwrap_or_else(PoisonError::into_inner);
    let entries = files.iter().map(|(path, bytes)| (path.clone(), Entry::of(bytes))).collect();
    let hosting = beside(analysis);
    let mut manifest = Manifest::new(address(site), entries);
    manifest.hosting = hosting.iter().map(|(name, bytes)| (name.clone(), Entry::of(bytes))).collect();
    let count = files.len();
    let mut packed: BTreeMap<String, Vec<u8>> =
        files.into_iter().map(|(path, bytes)| (format!("site/{path}"), bytes)).collect();
    packed.insert("manifest.json".to_owned(), manifest.bytes());
    packed.insert("summary.json".to_owned(), Summary::of(site).bytes());
    packed.extend(hosting.into_iter().map(|(name, bytes)| (format!("hosting/{name}"), bytes)));
    let bytes = zip(&packed).map_err(|TooLarge| {
        Trouble(say!(
            "nettstedet er for stort for én zip (4 GB eller 65 534 filer). Publiser til en mappe i stedet",
            "the site is too large for one zip (4 GB or 65,534 files). Publish to a folder instead"
        ))
    })?;
    write(file, &bytes)?;
    let (path, content, kilobytes) = (file.display(), manifest.name(), bytes.len().div_ceil(1000));
    let words = say!(
        "skrev {path} ({kilobytes} kB) med {count} filer, innhold {content}. Last opp det som ligger i mappa site, gi hosting til dem som drifter tjeneren, og kontroller med `veiviser verify`",
        "wrote {path} ({kilobytes} kB) with {count} files, content {content}. Upload what is in the folder site, give hosting to those who run the server, and check with `veiviser verify`"
    );
    build::end(&analysis.report, visit, words.text(visit.messages));
    Ok(Exit::Done)
}

/// Writes the file in one step; an old zip is replaced, nothing else.
fn write(file: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    let path = file.display();
    if fs::symlink_metadata(file).is_ok() && !fs::read(file).is_ok_and(|old| old.starts_with(MARK)) {
        return Err(Trouble(say!(
            "`{path}` finnes og er ikke en zip. Velg et annet navn",
            "`{path}` exists and is no zip. Choose another name"
        )));
    }
    let mut new = file.as_os_str().to_owned();
    new.push(".new");
    let written = fs::write(&new, bytes).and_then(|()| fs::rename(&new, file));
    written.map_err(|error| {
        let _ = fs::remove_file(&new);
        Trouble(say!(
            "kan ikke skrive `{path}`: {error}. Sjekk mappa og plassen på disken",
            "cannot write `{path}`: {error}. Check the folder and the space on the disk"
        ))
    })
}
