//! The corridor: the only file that knows the order of the rooms. It does no work of its own.
//!
//! [`analyze`] walks the front half, up to the rules; [`produce`] walks on to finished files. Every
//! command is a question of how far one walks. The three places where work is shared between threads
//! are here: sources, rules (inside `check`) and files.

use crate::cache::{Cache, Keep};
use crate::check;
use crate::diagnostic::{Diagnostic, Report};
use crate::digest::Digest;
use crate::finish::{self, Assets, Keepable, Loadable, OfflineCopy};
use crate::model::{self, Drafts, Inputs, Site, SitePage, Tongue};
use crate::parse::{self, Minify, Shared};
use crate::render::{Bundle, BundleWanted, File, Job, Kept, Renderer, jobs};
use crate::source::Sources;
use crate::theme::{self, Theme};
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

/// The front half of the walk.
#[derive(Debug)]
pub struct Analysis {
    /// The site, if its settings could be read.
    pub site: Option<Site>,
    /// The theme, if it could be loaded.
    pub theme: Option<Theme>,
    /// Everything that is wrong with the content.
    pub report: Report,
}

/// Which edition of the site is made: for which day, and for whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// The day.
    pub today: Date,
    /// Whether drafts are in it.
    pub drafts: Drafts,
}

/// Reads, assembles and checks the site that is published on the day `today`. `old` is what an earlier
/// run left; the new cache holds what this run used.
#[must_use]
pub fn analyze(sources: &Sources, today: Date, old: &Cache) -> (Analysis, Cache) {
    analyze_edition(sources, Edition { today, drafts: Drafts::Hidden }, old)
}

/// As [`analyze`], for any edition.
#[must_use]
pub fn analyze_edition(sources: &Sources, edition: Edition, old: &Cache) -> (Analysis, Cache) {
    let Edition { today, drafts } = edition;
    let lang = sources.at("site.yaml").map_or_else(|| "nb".to_owned(), parse::source_language);
    let parsed: Vec<(Digest, Shared)> = sources
        .files
        .par_iter()
        .map(|source| {
            let key = Digest::of_parts([
                &source.id.0.to_le_bytes()[..],
                source.digest.to_string().as_bytes(),
                lang.as_bytes(),
            ]);
            (
                key,
                old.parsed.get(&key).map_or_else(
                    || Arc::new(named(|| source.path.to_string(), || parse::source(source, &lang))),
                    Arc::clone,
                ),
            )
        })
        .collect();
    let mut diagnostics = sources.diagnostics.clone();
    diagnostics.extend(parsed.iter().flat_map(|(_, parsed)| parsed.diagnostics.iter().cloned()));
    let values: Vec<Shared> = parsed.iter().map(|(_, parsed)| Arc::clone(parsed)).collect();
    let assembled =
        model::assemble(&Inputs { sources, parsed: &values, today, drafts, formatters: &old.formatters });
    diagnostics.extend(assembled.diagnostics);
    let mut cache = Cache { parsed: parsed.into_iter().collect(), keep: old.keep, ..Cache::default() };
    let mut theme = None;
    if let Some(site) = &assembled.value {
        let loaded = theme::load(site, sources);
        diagnostics.extend(loaded.diagnostics);
        theme = loaded.value;
        diagnostics.extend(check::run(site));
        diagnostics.extend(finish::hosting::lost(site));
        if let (Some(theme), true) = (&theme, site.settings.target.has_limits()) {
            diagnostics.extend(finish::hosting::beyond(site, &Assets::of(site, theme)));
        }
        diagnostics = check::apply_waivers(site, diagnostics);
        cache.formatters =
            site.tongues.iter().map(|tongue| (tongue.language.code, Arc::clone(&tongue.formatter))).collect();
    } else if let Some(settings) = sources.at("site.yaml") {
        // Without settings, everything else that seems wrong follows from it.
        diagnostics.retain(|diagnostic| diagnostic.span.is_some_and(|span| span.source == settings.id));
    }
    (Analysis { site: assembled.value, theme, report: Report::new(diagnostics) }, cache)
}

/// Does `work`; a fault of our own in it goes on its way with the name of what it was about.
fn named<T>(what: impl FnOnce() -> String, work: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| resume_unwind(Box::new(Fault(what()))))
}

/// A fault of our own: what the program was working on when it failed. It travels as a panic, and
/// the porch says it.
#[derive(Debug)]
pub struct Fault(pub String);

/// Where finished files go: path from the root of the site, and content.
pub type Put<'a, E> = &'a (dyn Fn(&str, &[u8]) -> Result<(), E> + Sync);

/// Why the back half stopped.
#[derive(Debug)]
pub enum Stopped<E> {
    /// The site is not good enough to be shown.
    Content(Report),
    /// A file could not be put where it belongs.
    Output(E),
}

/// Makes every file of a site without errors and gives it to `put`, assets before pages. Keeps in
/// `cache` what it rendered; `old` is what an earlier run left.
///
/// # Errors
/// The first file that could not be put, or what templates and budgets say.
pub fn produce<E: Send>(
    analysis: &Analysis,
    old: &Cache,
    cache: &mut Cache,
    put: Put<'_, E>,
) -> Result<(), Stopped<E>> {
    let (Some(site), Some(theme)) = (&analysis.site, &analysis.theme) else {
        return Err(Stopped::Content(analysis.report.clone()));
    };
    // A server leads on from them and never sends them; a file beside one would be an address of its own.
    let moved: BTreeSet<String> =
        finish::hosting::redirects(site).into_iter().map(|old| old.from + "index.html").collect();
    let put: Put<'_, E> = &|path, bytes| {
        put(path, bytes)?;
        if moved.contains(path) {
            return Ok(());
        }
        let small = finish::compressed(site.settings.target, path, bytes);
        small.into_iter().try_for_each(|(path, small)| put(&path, &small))
    };
    let assets = Assets::of(site, theme);
    let files = finish::files(site, theme, &assets);
    files.par_iter().try_for_each(|(path, bytes)| put(path, bytes)).map_err(Stopped::Output)?;
    let renderer = Renderer::new(site, theme, &assets.paths());
    let kinds = Kinds {
        minify: site.settings.minify,
        limit: finish::allowance(theme, &assets),
        offline: site.has_output("offline"),
        keep: cache.keep,
    };
    let jobs = jobs(site);
    let made: Vec<Made<E>> = jobs
        .par_iter()
        .map(|job| named(|| job.name(), || make((&renderer, *job), old, kinds, put)))
        .collect();
    let mut diagnostics = Vec::new();
    let mut weights = Vec::new();
    let mut kept = Portable::default();
    for (job, made) in jobs.iter().zip(made) {
        match made {
            Made::File { path, key, bytes, weight } => {
                if let Some(bytes) = bytes {
                    keep(&mut kept, site, job, (&path, &bytes));
                    if cache.keep == Keep::Files {
                        cache.rendered.insert(key, (bytes, weight));
                    }
                }
                if path.ends_with(".html") {
                    weights.push((path, weight + assets.stylesheet.weight));
                }
            }
            Made::Nothing => {}
            Made::Broken(diagnostic) => diagnostics.push(*diagnostic),
            Made::Stuck(error) => return Err(Stopped::Output(error)),
        }
    }
    diagnostics.extend(finish::too_heavy(theme, weights));
    if !diagnostics.is_empty() {
        return Err(Stopped::Content(Report::new(diagnostics)));
    }
    // Last: a list names files by what is in them.
    if site.has_output("offline") {
        let loadable = Loadable::of(site, theme, &assets);
        for tongue in site.published() {
            let files = kept.remove(tongue.language.code).unwrap_or_default();
            let copy = finish::offline_copy(site, tongue, &loadable, files);
            let [list, pack] = finish::offline_paths(tongue);
            put(&pack, &copy.pack).map_err(Stopped::Output)?;
            put(&list, &copy.list).map_err(Stopped::Output)?;
        }
    }
    Ok(())
}

/// What the web team gets beside the site: name and content of every file. None without a site and a theme.
#[must_use]
pub fn beside(analysis: &Analysis) -> Vec<(String, Vec<u8>)> {
    let (Some(site), Some(theme)) = (&analysis.site, &analysis.theme) else { return Vec::new() };
    finish::hosting::beside(site, &Assets::of(site, theme))
}

/// Makes one file of the pages of some languages, in the order of `tongues`; of all pages that may be
/// sent if `pages` is empty. None without a site and a theme.
///
/// # Errors
/// A template that fails.
pub fn bundle(
    analysis: &Analysis,
    tongues: &[&str],
    pages: BTreeSet<String>,
) -> Result<Option<Bundle>, Report> {
    let (Some(site), Some(theme)) = (&analysis.site, &analysis.theme) else { return Ok(None) };
    let assets = Assets::of(site, theme);
    let tongues = tongues.iter().filter_map(|code| site.tongue(code)).collect();
    let wanted = BundleWanted { tongues, pages, style: &assets.stylesheet.text };
    let made = named(|| "bundle".to_owned(), || Renderer::new(site, theme, &assets.paths()).bundle(&wanted));
    made.map(Some).map_err(|diagnostic| Report::new(vec![*diagnostic]))
}

/// What each language may keep on a telephone, by the code of the language.
type Portable = BTreeMap<&'static str, Vec<Keepable>>;

/// Notes the finished file of `job` for the offline copy of its language, if it belongs there.
fn keep(kept: &mut Portable, site: &Site, job: &Job<'_>, (path, bytes): (&str, &Arc<[u8]>)) {
    let Some((tongue, rank)) = job.offline().filter(|_| site.has_output("offline")) else { return };
    kept.entry(tongue.language.code).or_default().push(Keepable {
        rank,
        counts: matches!(job, Job::Page(..)),
        path: path.to_owned(),
        bytes: Arc::clone(bytes),
    });
}

/// The files of a site without errors, each made when somebody asks for it. They are the same bytes
/// that [`produce`] makes.
#[derive(Debug)]
pub struct Shelf<'a> {
    site: &'a Site,
    theme: &'a Theme,
    ready: BTreeMap<String, Vec<u8>>,
    jobs: BTreeMap<String, Job<'a>>,
    renderer: Renderer<'a>,
    assets: Assets,
}

/// A file that was taken from a [`Shelf`].
#[derive(Debug, Clone)]
pub struct Taken<'a> {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// The page it shows, if it is one.
    pub page: Option<&'a SitePage>,
    /// A page that is too heavy.
    pub too_heavy: Option<Diagnostic>,
}

impl<'a> Shelf<'a> {
    /// The files of the site in `analysis`; none without a site and a theme.
    #[must_use]
    pub fn of(analysis: &'a Analysis) -> Option<Shelf<'a>> {
        let (Some(site), Some(theme)) = (&analysis.site, &analysis.theme) else { return None };
        let assets = Assets::of(site, theme);
        let ready = finish::files(site, theme, &assets).into_iter().collect();
        let renderer = Renderer::new(site, theme, &assets.paths());
        let jobs = jobs(site).into_iter().map(|job| (job.path(), job)).collect();
        Some(Shelf { site, theme, ready, jobs, renderer, assets })
    }

    /// The site.
    #[must_use]
    pub fn site(&self) -> &'a Site {
        self.site
    }

    /// Whether the site has a file at `path`.
    #[must_use]
    pub fn has(&self, path: &str) -> bool {
        self.ready.contains_key(path) || self.jobs.contains_key(path) || self.keeper(path).is_some()
    }

    /// The language whose offline list or pack lies at `path`.
    fn keeper(&self, path: &str) -> Option<&'a Tongue> {
        let mut tongues = self.site.published().filter(|_| self.site.has_output("offline"));
        tongues.find(|tongue| finish::offline_paths(tongue).iter().any(|own| own == path))
    }

    /// The offline copy of `tongue`: it names files by what is in them, so that all of them are made.
    fn copy(&self, tongue: &Tongue, cache: &mut Cache) -> Result<OfflineCopy, Box<Diagnostic>> {
        let mut kept = Portable::default();
        for job in self.jobs.values() {
            let own = job.offline().is_some_and(|(owner, _)| owner.language.code == tongue.language.code);
            let Some(file) = (if own { self.take(&job.path(), cache)? } else { None }) else { continue };
            keep(&mut kept, self.site, job, (&job.path(), &file.bytes));
        }
        let loadable = Loadable::of(self.site, self.theme, &self.assets);
        let files = kept.remove(tongue.language.code).unwrap_or_default();
        Ok(finish::offline_copy(self.site, tongue, &loadable, files))
    }

    /// Makes the file at `path`, counted from the root of the site. What was made before is in `cache`.
    ///
    /// # Errors
    /// A template that fails.
    pub fn take(&self, path: &str, cache: &mut Cache) -> Result<Option<Taken<'a>>, Box<Diagnostic>> {
        if let Some(bytes) = self.ready.get(path) {
            return Ok(Some(Taken { bytes: Arc::from(bytes.as_slice()), page: None, too_heavy: None }));
        }
        if let Some(tongue) = self.keeper(path) {
            let copy = self.copy(tongue, cache)?;
            let bytes = if path.ends_with(".json") { copy.list } else { copy.pack };
            return Ok(Some(Taken { bytes: Arc::from(bytes), page: None, too_heavy: None }));
        }
        let Some(job) = self.jobs.get(path) else { return Ok(None) };
        let minify = self.site.settings.minify;
        let Some((file, known)) = bytes((&self.renderer, *job), cache, minify, Keep::Files)? else {
            return Ok(None);
        };
        let weight = weighed(&file.bytes, known, finish::allowance(self.theme, &self.assets));
        cache.rendered.insert(file.key, (Arc::clone(&file.bytes), weight));
        let page = match job {
            Job::Page(_, page) => Some(*page),
            _ => None,
        };
        let weights = vec![(path.to_owned(), weight + self.assets.stylesheet.weight)];
        let too_heavy = path.ends_with(".html").then(|| finish::too_heavy(self.theme, weights)).flatten();
        Ok(Some(Taken { bytes: file.bytes, page, too_heavy }))
    }
}

enum Made<E> {
    /// A file; its bytes only where somebody still needs them.
    File {
        path: String,
        key: Digest,
        bytes: Option<Arc<[u8]>>,
        weight: usize,
    },
    Nothing,
    Broken(Box<Diagnostic>),
    Stuck(E),
}

/// What all files of one site are made by.
#[derive(Clone, Copy)]
struct Kinds {
    minify: Minify,
    /// Bytes after gzip from which a page is too heavy.
    limit: usize,
    /// Whether readers may keep a copy of the site.
    offline: bool,
    keep: Keep,
}

fn make<E>((renderer, job): (&Renderer<'_>, Job<'_>), old: &Cache, kinds: Kinds, put: Put<'_, E>) -> Made<E> {
    let (file, known) = match bytes((renderer, job), old, kinds.minify, kinds.keep) {
        Ok(Some(file)) => file,
        Ok(None) => return Made::Nothing,
        Err(diagnostic) => return Made::Broken(diagnostic),
    };
    if let Err(error) = put(&file.path, &file.bytes) {
        return Made::Stuck(error);
    }
    let weight = weighed(&file.bytes, known, kinds.limit);
    let needed = kinds.keep == Keep::Files || kinds.offline && job.offline().is_some();
    Made::File { path: file.path, key: file.key, bytes: needed.then_some(file.bytes), weight }
}

/// The weight of a file. A known one that is above the limit may have been taken under a higher limit, and
/// quickly.
fn weighed(bytes: &[u8], known: Option<usize>, limit: usize) -> usize {
    known.filter(|weight| *weight <= limit).unwrap_or_else(|| finish::weight(bytes, limit))
}

/// The file of `job` as it is published, and its weight if `old` has it.
fn bytes(
    (renderer, job): (&Renderer<'_>, Job<'_>),
    old: &Cache,
    minify: Minify,
    keep: Keep,
) -> Result<Option<(File, Option<usize>)>, Box<Diagnostic>> {
    let kept = |key: Digest| old.rendered.get(&key).map(|(bytes, _)| Arc::clone(bytes));
    let wanted: Option<Kept<'_>> = (keep == Keep::Files).then_some(&kept);
    let Some(mut file) = named(|| job.name(), || renderer.render(job, wanted))? else { return Ok(None) };
    let known = wanted.and_then(|_| old.rendered.get(&file.key)).map(|(_, weight)| *weight);
    if known.is_none() && minify == Minify::Full && file.path.ends_with(".html") {
        let small = finish::minify_page(&String::from_utf8_lossy(&file.bytes));
        file.bytes = Arc::from(small.into_bytes());
    }
    Ok(Some((file, known)))
}
