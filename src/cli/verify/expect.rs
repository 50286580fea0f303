//! What should be on the server: every file, and the policy of the site, from the site as it is today or
//! from a release.

#![expect(clippy::disallowed_methods, reason = "this is the porch")]

use super::super::args::Verify;
use super::super::publish::{address, stays};
use super::super::{Trouble, Visit, build};
use super::fault::Weight;
use crate::cache::Cache;
use crate::output::publish::{Entry, Manifest};
use crate::pipeline::{Stopped, analyze, beside, produce};
use crate::say;
use crate::source;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// What should be there.
#[derive(Debug)]
pub(super) struct Expected {
    pub(super) manifest: Manifest,
    /// None where a manifest lies alone.
    pub(super) policy: Option<Policy>,
    pub(super) redirects: Vec<Redirect>,
}

/// `policy.json`, as far as it is looked at.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Policy {
    #[serde(default)]
    pub(super) target: String,
    #[serde(default)]
    pub(super) classes: Vec<Class>,
    #[serde(default)]
    pub(super) types: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) compress: Vec<String>,
    #[serde(default)]
    pub(super) not_found: Vec<NotFound>,
    #[serde(default)]
    pub(super) languages: Vec<Wish>,
}

/// Files with the same headers.
#[derive(Debug, Deserialize)]
pub(super) struct Class {
    pub(super) name: String,
    paths: Vec<String>,
    pub(super) headers: Vec<(String, String)>,
}

/// The text for what is not there.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct NotFound {
    pub(super) below: String,
    pub(super) file: String,
}

/// A language that the root may lead to.
#[derive(Debug, Deserialize)]
pub(super) struct Wish {
    pub(super) code: String,
    pub(super) asked: Vec<String>,
}

/// An old address.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Redirect {
    pub(super) from: String,
    pub(super) to: String,
    pub(super) status: u16,
}

#[derive(Debug, Deserialize)]
struct Redirects {
    redirects: Vec<Redirect>,
}

impl Class {
    fn has(&self, path: &str) -> bool {
        self.paths.iter().any(|own| match own.as_str() {
            "" => self.name == "pages",
            folder if folder.ends_with('/') => path.starts_with(folder),
            file => path == file,
        })
    }
}

impl Expected {
    /// The class of the file at `path`, by the policy.
    pub(super) fn class(&self, path: &str) -> Option<&Class> {
        self.policy.as_ref()?.classes.iter().find(|class| class.has(path))
    }

    /// The kind of server that configuration was written for; empty if nobody knows.
    pub(super) fn target(&self) -> &str {
        self.policy.as_ref().map_or("", |policy| policy.target.as_str())
    }

    /// How bad it is when the server does not do what configuration of ours would make it do. Where the
    /// site brings none along, it is only advice.
    pub(super) fn firm(&self) -> Weight {
        if matches!(self.target(), "" | "plain") { Weight::Advice } else { Weight::Wrong }
    }

    /// Whether a page that leads on lies at `path`, and the server may answer itself.
    pub(super) fn leads_on(&self, path: &str) -> bool {
        let folder = path.strip_suffix("index.html");
        folder.is_some_and(|folder| self.redirects.iter().any(|one| one.from == folder))
    }

    /// The texts for what is not there, those of languages first.
    pub(super) fn not_found(&self) -> Vec<NotFound> {
        if let Some(policy) = self.policy.as_ref().filter(|policy| !policy.not_found.is_empty()) {
            return policy.not_found.clone();
        }
        let paths = self.manifest.files.keys().filter(|path| path.ends_with("404.html"));
        paths
            .map(|path| NotFound { below: path.trim_end_matches("404.html").to_owned(), file: path.clone() })
            .filter(|one| one.below.matches('/').count() <= 1)
            .collect()
    }

    /// Codes of languages with a front page.
    pub(super) fn languages(&self) -> Vec<String> {
        let folders = self.not_found().into_iter().map(|one| one.below.trim_end_matches('/').to_owned());
        folders.filter(|code| !code.is_empty()).collect()
    }
}

/// What a file says, or what the site is today. None if the site has errors.
pub(super) fn expected(visit: &Visit, wanted: &Verify) -> Result<Option<Expected>, Trouble> {
    if let Some(path) = &wanted.manifest {
        return of_release(path).map(Some);
    }
    let sources = source::read(&visit.site)?;
    let old = Cache::default();
    let (analysis, mut cache) = analyze(&sources, visit.today, &old);
    let site = analysis.site.as_ref().filter(|_| analysis.report.errors() == 0);
    let entries = Mutex::new(BTreeMap::new());
    let put = |path: &str, bytes: &[u8]| -> Result<(), Infallible> {
        entries.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), Entry::of(bytes));
        Ok(())
    };
    let made = match site {
        Some(_) => produce(&analysis, &old, &mut cache, &put),
        None => Err(Stopped::Content(analysis.report.clone())),
    };
    match (made, site) {
        (Ok(()), Some(site)) => {
            let entries = entries.into_inner().unwrap_or_else(PoisonError::into_inner);
            let files: BTreeMap<String, Vec<u8>> = beside(&analysis).into_iter().collect();
            let manifest = Manifest::new(address(site), entries);
            Ok(Some(with(manifest, |name| files.get(name).cloned())))
        }
        (Err(Stopped::Content(report)), _) => {
            build::show(&report, &sources, visit);
            build::end(&report, visit, stays(visit));
            Ok(None)
        }
        (Err(Stopped::Output(never)), _) => match never {},
        (Ok(()), None) => Ok(None),
    }
}

fn with(manifest: Manifest, read: impl Fn(&str) -> Option<Vec<u8>>) -> Expected {
    let policy = read("policy.json").and_then(|bytes| serde_json::from_slice(&bytes).ok());
    let redirects = read("redirects.json").and_then(|bytes| serde_json::from_slice::<Redirects>(&bytes).ok());
    Expected { manifest, policy, redirects: redirects.map(|list| list.redirects).unwrap_or_default() }
}

/// A release, or an unpacked zip: the manifest, and `hosting` beside it.
fn of_release(path: &Path) -> Result<Expected, Trouble> {
    let shown = path.display();
    let bytes = fs::read(path).map_err(|error| {
        Trouble(say!(
            "kan ikke lese `{shown}`: {error}. Pek på `manifest.json` i utgaven eller i zip-en",
            "cannot read `{shown}`: {error}. Name the `manifest.json` of the release or of the zip"
        ))
    })?;
    let manifest = Manifest::parse(&bytes).ok_or_else(|| {
        Trouble(say!(
            "`{shown}` er ikke et manifest, eller er skadet. Pek på `manifest.json` i utgaven eller i zip-en",
            "`{shown}` is no manifest, or is damaged. Name the `manifest.json` of the release or of the zip"
        ))
    })?;
    let beside = path.parent().unwrap_or(Path::new(".")).join("hosting");
    Ok(with(manifest, |name| fs::read(beside.join(name)).ok()))
}
