//! Answers browsers: files of the site with the preview's bar on them, and the preview's own pages.

use super::dress::{Bar, Link, Overview, OwnPage, dress, own_page};
use super::words::{Labels, count};
use super::{Latest, Version};
use crate::cache::Cache;
use crate::diagnostic::{Code, Diagnostic, Excerpt, MessageLanguage, Report, Say, excerpts};
use crate::locale::Language;
use crate::model::{Address, SitePage};
use crate::output::server::{Answer, Found, POLICY, POLICY_ALONE, media};
use crate::pipeline::{Shelf, Taken};
use crate::report::{self, Scope};
use crate::source::Sources;
use std::sync::Arc;

/// Folder of the preview's own files.
const OWN: &str = "_veiviser/";

/// Most problems that are shown on a page of the site; the overview has all.
const MOST_PROBLEMS: usize = 12;

/// Answers from one version of the site.
pub(super) struct Desk<'a> {
    good: Option<&'a Version>,
    shelf: Option<Shelf<'a>>,
    language: MessageLanguage,
}

impl<'a> Desk<'a> {
    /// Opens with the last version that can be shown, if there ever was one.
    pub(super) fn new(good: Option<&'a Version>, language: MessageLanguage) -> Desk<'a> {
        Desk { good, shelf: good.and_then(|version| Shelf::of(&version.analysis)), language }
    }

    /// What a browser gets that asks for the file at `path`.
    pub(super) fn answer(&self, path: &str, latest: &Latest, cache: &mut Cache) -> Answer {
        if let Some(own) = path.strip_prefix(OWN) {
            return self.own(own, latest);
        }
        let Some(files) = &self.shelf else {
            return Self::page(Found::Broken, &OwnPage::NoSite, &self.bar(latest, None));
        };
        match files.take(path, cache) {
            Ok(Some(taken)) if path.ends_with(".html") => {
                self.html(Found::Yes, &taken, self.bar(latest, taken.page), taken.too_heavy.clone())
            }
            Ok(Some(taken)) => {
                Answer { found: Found::Yes, bytes: taken.bytes, policy: POLICY, media: media(path) }
            }
            Ok(None) => self.not_found(files, path, latest, cache),
            Err(problem) => self.broken(*problem, latest),
        }
    }

    /// A page that says what keeps the preview from showing anything.
    pub(super) fn trouble(&self, words: &Say, latest: &Latest) -> Answer {
        let bar = Bar { trouble: Some(words.text(self.language).to_owned()), ..self.bar(latest, None) };
        Self::page(Found::Broken, &OwnPage::NoSite, &bar)
    }

    fn html(&self, found: Found, taken: &Taken<'_>, mut bar: Bar, problem: Option<Diagnostic>) -> Answer {
        if let Some(problem) = problem {
            bar.problems.insert(0, self.excerpt(problem));
            bar.errors += 1;
        }
        let html = String::from_utf8_lossy(&taken.bytes);
        Answer { found, bytes: bytes(dress(&html, &bar)), policy: POLICY, media: media("x.html") }
    }

    /// The site's own page for addresses that are not there. It carries the site's address in its
    /// links, because it is shown at any depth; here they lead to the preview.
    fn not_found(&self, files: &Shelf<'a>, path: &str, latest: &Latest, cache: &mut Cache) -> Answer {
        let folder = format!("{path}/index.html");
        if files.has(&folder) {
            return Answer {
                found: Found::At(format!("/{path}/")),
                bytes: bytes(String::new()),
                policy: POLICY,
                media: media("x.html"),
            };
        }
        let language = path.split('/').next().unwrap_or_default();
        let own = format!("{language}/404.html");
        let file = if files.has(&own) { own.as_str() } else { "404.html" };
        match files.take(file, cache) {
            Ok(Some(mut taken)) => {
                let root = Address::root().url(files.site());
                taken.bytes = bytes(String::from_utf8_lossy(&taken.bytes).replace(&root, "/"));
                self.html(Found::No, &taken, self.bar(latest, None), None)
            }
            Ok(None) => Self::page(Found::No, &OwnPage::NotFound, &self.bar(latest, None)),
            Err(problem) => self.broken(*problem, latest),
        }
    }

    /// A page whose template fails.
    fn broken(&self, problem: Diagnostic, latest: &Latest) -> Answer {
        let mut bar = self.bar(latest, None);
        bar.problems.insert(0, self.excerpt(problem));
        bar.errors += 1;
        Self::page(Found::Broken, &OwnPage::NoSite, &bar)
    }

    /// A problem that was found while a file of the version shown was made.
    fn excerpt(&self, problem: Diagnostic) -> Excerpt {
        let none = Sources::default();
        let sources = self.good.map_or(&none, |version| &version.sources);
        let mut made = excerpts(&Report::new(vec![problem]), sources, self.language);
        made.remove(0)
    }

    fn own(&self, path: &str, latest: &Latest) -> Answer {
        let file = |text: &str| Answer {
            found: Found::Yes,
            bytes: bytes(text.to_owned()),
            policy: POLICY,
            media: media(path),
        };
        match path {
            "preview.css" => return file(include_str!("preview.css")),
            "preview.js" => return file(include_str!("preview.js")),
            "index.html" => {
                let bar = self.bar(latest, None);
                let all = self.problems(latest, None);
                return Self::page(Found::Yes, &OwnPage::Overview(Box::new(self.overview(all))), &bar);
            }
            "status/index.html" => {
                if let Some(version) = self.good
                    && let Some(site) = &version.analysis.site
                {
                    let status =
                        report::status(site, &version.analysis.report, &*version.sources, Scope::Whole);
                    let text = report::html(&status, self.language);
                    return Answer { policy: POLICY_ALONE, ..file(&text) };
                }
            }
            _ => {}
        }
        let code = path.strip_prefix("explain/").and_then(|rest| rest.strip_suffix("/index.html"));
        match code.and_then(Code::named) {
            Some(code) => {
                let manual = OwnPage::manual(&code.explain(self.language));
                Self::page(Found::Yes, &manual, &self.bar(latest, None))
            }
            None => Self::page(Found::No, &OwnPage::NotFound, &self.bar(latest, None)),
        }
    }

    fn overview(&self, problems: Vec<Excerpt>) -> Overview {
        let Some(site) = self.shelf.as_ref().map(Shelf::site) else {
            return Overview { drafts: Vec::new(), languages: Vec::new(), problems };
        };
        let link = |title: String, address: &Address, language: &'static Language| Link {
            title,
            href: format!("/{}", address.file()),
            lang: language.tag,
            dir: language.direction.as_str(),
        };
        let draft = |page: &SitePage| {
            let title = page.original.title.as_ref().map_or(page.id.clone(), |title| title.value.clone());
            link(title, &Address::page(site.source, page), site.source)
        };
        let home =
            |language: &'static Language| link(language.name.to_owned(), &Address::home(language), language);
        Overview {
            drafts: site.pages.values().filter(|page| page.is_draft()).map(draft).collect(),
            languages: site.published().map(|tongue| home(tongue.language)).collect(),
            problems,
        }
    }

    fn page(found: Found, page: &OwnPage, bar: &Bar) -> Answer {
        Answer { found, bytes: bytes(own_page(page, bar)), policy: POLICY, media: media("x.html") }
    }

    /// The bar for a page: problems of its own files first.
    fn bar(&self, latest: &Latest, page: Option<&SitePage>) -> Bar {
        let mut problems = self.problems(latest, page);
        let more = problems.len().saturating_sub(MOST_PROBLEMS);
        problems.truncate(MOST_PROBLEMS);
        let (errors, warnings) = (latest.report.errors(), latest.report.warnings());
        // Who has to mend something first is told the rest after that.
        let touched = if errors > 0 { &[] } else { latest.touched.as_slice() };
        Bar {
            labels: Labels::new(self.language),
            has_old: errors > 0 || latest.trouble.is_some(),
            errors,
            summary: count(errors, warnings, self.language),
            trouble: latest.trouble.as_ref().map(|words| words.text(self.language).to_owned()),
            problems,
            more,
            touched: touched.iter().map(|words| words.text(self.language).to_owned()).collect(),
            is_draft: page.is_some_and(SitePage::is_draft),
            number: latest.number,
        }
    }

    /// Every problem of the newest files: errors first, among them those of `page`.
    fn problems(&self, latest: &Latest, page: Option<&SitePage>) -> Vec<Excerpt> {
        let none = Sources::default();
        let sources = latest.sources.as_deref().unwrap_or(&none);
        let mut problems = excerpts(&latest.report, sources, self.language);
        let files = page.map(|page| format!("content/{}.", page.id));
        let is_here = |problem: &Excerpt| {
            let mut places = problem.places.iter();
            files.as_ref().is_some_and(|files| places.any(|place| place.file.starts_with(files.as_str())))
        };
        problems.sort_by_key(|problem| (problem.severity != "error", !is_here(problem)));
        problems
    }
}

fn bytes(text: String) -> Arc<[u8]> {
    Arc::from(text.into_bytes())
}
