//! Files around the pages: style sheet, assets, pictures, sitemap, robots and the
//! configuration of servers; and the weight of a page.

mod compress;
pub mod hosting;
mod minify;
mod offline;
mod sitemap;

pub use compress::{brotli, compressed, gzip, sends_compressed};
pub use minify::page as minify_page;
pub use offline::{Keepable, Loadable, MOST_OFFLINE, OfflineCopy, offline_copy, offline_paths};
pub use sitemap::{MOST_ADDRESSES, sitemaps};

use crate::diagnostic::{Code, Diagnostic};
use crate::digest::Digest;
use crate::model::{Address, Site};
use crate::parse::Minify;
use crate::render::{AssetPaths, written};
use crate::say;
use crate::theme::Theme;
use flate2::Compression;
use flate2::write::GzEncoder;
use sitemap::{Entry, Visibility, robots};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::sync::Arc;

/// Bytes of a kilobyte.
const KILOBYTE: usize = 1000;

/// The style sheet as it is published.
#[derive(Debug)]
pub struct Stylesheet {
    /// File name from the root of the site; it changes with the content.
    pub path: String,
    /// Its text.
    pub text: String,
    /// Its size in bytes after gzip.
    pub weight: usize,
}

/// What every page may load: the style sheet, and scripts by the name of their file.
#[derive(Debug)]
pub struct Assets {
    /// The style sheet.
    pub stylesheet: Stylesheet,
    /// Path from the root of the site and text of each script, by its name without the ending. The path
    /// changes with the content.
    pub scripts: BTreeMap<String, (String, Arc<[u8]>)>,
}

impl Assets {
    /// Makes the style sheet and the scripts of `theme` ready. Scripts are published as they were
    /// written: they are small, and a minifier of scripts is more code than all of them.
    ///
    /// The worker lies at the root of the site under a name that stays: it answers for the folder it
    /// lies in, and a telephone that has it asks for it there.
    #[must_use]
    pub fn of(site: &Site, theme: &Theme) -> Assets {
        let script = |(name, bytes): (&String, &Arc<[u8]>)| {
            let stem = name.strip_suffix(".js")?;
            if ["worker", "offline"].contains(&stem) && !site.has_output("offline") {
                return None;
            }
            if stem == "worker" {
                return Some((stem.to_owned(), ("worker.js".to_owned(), Arc::clone(bytes))));
            }
            let path = format!("assets/{stem}.{}.js", Digest::of(bytes).short());
            Some((stem.to_owned(), (path, Arc::clone(bytes))))
        };
        Assets {
            stylesheet: stylesheet(site, theme),
            scripts: theme.assets.iter().filter_map(script).collect(),
        }
    }

    /// Where the pages find them.
    #[must_use]
    pub fn paths(&self) -> AssetPaths {
        let scripts = self.scripts.iter().map(|(name, (path, _))| (name.clone(), path.clone()));
        AssetPaths { stylesheet: self.stylesheet.path.clone(), scripts: scripts.collect() }
    }
}

/// Makes the style sheet of `theme` ready.
fn stylesheet(site: &Site, theme: &Theme) -> Stylesheet {
    let text = match site.settings.minify {
        Minify::None => theme.stylesheet.to_string(),
        Minify::Theme | Minify::Full => minify::css(&theme.stylesheet),
    };
    let path = format!("assets/style.{}.css", Digest::of(text.as_bytes()).short());
    Stylesheet { path, weight: weight(text.as_bytes(), 0), text }
}

/// Bytes after gzip that a page may have beside the style sheet; no limit where the theme sets none.
#[must_use]
pub fn allowance(theme: &Theme, assets: &Assets) -> usize {
    let budget = theme.budget.map_or(usize::MAX, |(budget, _)| usize::try_from(budget).unwrap_or(usize::MAX));
    budget.saturating_sub(assets.stylesheet.weight)
}

/// Size of `bytes` after gzip, the compression that every server has. Where a quick compression is light
/// enough already, that is the answer: only what is above `limit` bytes must be known exactly.
#[must_use]
pub fn weight(bytes: &[u8], limit: usize) -> usize {
    if bytes.len() <= limit {
        return bytes.len();
    }
    let quick = packed(bytes, Compression::fast());
    if quick <= limit { quick } else { packed(bytes, Compression::default()) }
}

fn packed(bytes: &[u8], how: Compression) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), how);
    encoder.write_all(bytes).expect("writing to memory does not fail");
    encoder.finish().expect("writing to memory does not fail").len()
}

/// Every file that is no page: style sheet, assets, pictures, and what search engines are told.
#[must_use]
pub fn files(site: &Site, theme: &Theme, assets: &Assets) -> Vec<(String, Vec<u8>)> {
    let stylesheet = &assets.stylesheet;
    let mut files = vec![(stylesheet.path.clone(), stylesheet.text.clone().into_bytes())];
    files.extend(assets.scripts.values().map(|(path, bytes)| (path.clone(), bytes.to_vec())));
    let others = theme.assets.iter().filter(|(name, _)| !name.ends_with(".js"));
    files.extend(others.map(|(name, bytes)| (format!("assets/{name}"), bytes.to_vec())));
    let shown: BTreeSet<&str> = site.live_pages().map(|page| page.id.as_str()).collect();
    let pictures = site.pictures.iter().filter(|((page, _), _)| shown.contains(page.as_str()));
    files.extend(pictures.flat_map(|(_, found)| {
        let sizes = found.paths.iter().zip(&found.picture.sizes);
        sizes.map(|(path, size)| (path.clone(), size.bytes.clone()))
    }));
    let heard = site
        .live_pages()
        .flat_map(|page| site.published().filter_map(move |tongue| site.recording(page, tongue)));
    files.extend(heard.map(|heard| (heard.path(), heard.recording.bytes.clone())));
    files.sort();
    files.dedup();
    let base = Address::root().url(site);
    let visibility = if site.is_production() { Visibility::Production } else { Visibility::Demonstration };
    files.push(("robots.txt".to_owned(), robots(&base, visibility).into_bytes()));
    let configuration = hosting::inside(site, assets).into_iter();
    files.extend(configuration.map(|(path, text)| (path, text.into_bytes())));
    if site.is_production() {
        let maps = sitemaps(&entries(site), &base, MOST_ADDRESSES);
        files.extend(maps.into_iter().map(|(name, text)| (name, text.into_bytes())));
    }
    files
}

/// Addresses for search engines: front pages, sections, lists and pages, real translations only;
/// nothing that must leave no trace.
fn entries(site: &Site) -> Vec<Entry> {
    let everywhere =
        |address: &dyn Fn(&'static crate::locale::Language) -> Address| -> Vec<(String, String)> {
            site.published()
                .map(|tongue| (tongue.language.tag.to_owned(), address(tongue.language).url(site)))
                .collect()
        };
    let mut groups = vec![(None, everywhere(&Address::home))];
    let lists = ["contacts", "glossary", "a-z"].into_iter();
    let sections = site.sections.keys().map(String::as_str).filter(|id| !site.pages_of(id).is_empty());
    for name in lists.chain(sections) {
        groups.push((None, everywhere(&|language| Address::list(language, name))));
    }
    for page in site.live_pages().filter(|page| !page.is_traceless()) {
        let modified = page.fields().reviewed.as_ref().map(|date| date.value);
        let versions = written(site, page)
            .into_iter()
            .map(|(language, address)| (language.tag.to_owned(), address.url(site)));
        groups.push((modified, versions.collect()));
    }
    let root = Address::root().url(site);
    let entry = |loc: &str, lastmod, versions: &[(String, String)]| {
        let fallback = ("x-default".to_owned(), root.clone());
        Entry {
            loc: loc.to_owned(),
            lastmod,
            alternates: versions.iter().cloned().chain(std::iter::once(fallback)).collect(),
        }
    };
    groups
        .iter()
        .flat_map(|(lastmod, versions)| {
            versions.iter().map(|(_, loc)| entry(loc, *lastmod, versions)).collect::<Vec<_>>()
        })
        .collect()
}

/// The problem of pages that are too heavy, if there are any: path and size of each, in bytes after
/// gzip, together with the style sheet.
#[must_use]
pub fn too_heavy(theme: &Theme, mut weights: Vec<(String, usize)>) -> Option<Diagnostic> {
    let (budget, span) = theme.budget?;
    let limit = usize::try_from(budget).unwrap_or(usize::MAX);
    weights.retain(|(_, weight)| *weight > limit);
    weights.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let (path, weight) = weights.first()?;
    // Rounded away from each other, so that a page over the limit never seems to keep it.
    let (weight, limit, pages) = (weight.div_ceil(KILOBYTE), limit / KILOBYTE, weights.len());
    let message = match pages {
        1 => say!(
            "siden `{path}` er for tung for en billig telefon: {weight} kB, grensa er {limit} kB",
            "the page `{path}` is too heavy for a cheap phone: {weight} kB, the limit is {limit} kB"
        ),
        _ => say!(
            "{pages} sider er for tunge for en billig telefon; den tyngste er `{path}` med {weight} kB, grensa er {limit} kB",
            "{pages} pages are too heavy for a cheap phone; the heaviest is `{path}` with {weight} kB, the limit is {limit} kB"
        ),
    };
    let help = say!(
        "del siden, gjør stilarket mindre, eller endre `budget` i theme.yaml",
        "split the page, make the style sheet smaller, or change `budget` in theme.yaml"
    );
    Some(Diagnostic::new(Code::TooHeavy, span, message, help))
}
