//! Views become bytes, file by file. Every file is a function of its own view and the frame of its
//! language; the digest of both is its key, and equal keys mean equal bytes.

mod bundle;
mod calendar;
mod card;
mod catalogue;
mod data;
mod directory;
mod event;
mod fact;
mod fragments;
mod frame;
mod head;
mod hours;
mod html;
mod listen;
mod lists;
mod manifest;
pub mod news;
pub mod offer;
mod page;
mod pocket;
mod qr;
mod search;
mod services;
mod rewrite;
mod structured;
mod stub;
mod timeline;
mod together;
mod vcard;
pub mod view;
mod weekly;
mod words;

pub use bundle::{Bundle, Wanted as BundleWanted, in_order_of_need, may_be_sent};
pub use head::{POLICY, TRACELESS_POLICY};
pub use page::written;

use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::model::{Address, Choice, Site, SitePage, Tongue};
use crate::parse::{Activity, Contact, Fact, Section};
use crate::theme::Theme;
use lists::Missing;
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use together::Form;

/// One file that the site will have.
#[derive(Debug, Clone, Copy)]
pub enum Job<'a> {
    /// The language chooser.
    Chooser,
    /// The same at an address of its own.
    Languages,
    /// The page for every address that is not there.
    NotFoundAll,
    /// The page for an address under a language that is not there.
    NotFound(&'a Tongue),
    /// The front page of a language.
    Home(&'a Tongue),
    /// A section.
    Section(&'a Tongue, &'a Section),
    /// A page.
    Page(&'a Tongue, &'a SitePage),
    /// All contacts.
    Contacts(&'a Tongue),
    /// Words.
    Glossary(&'a Tongue),
    /// A–Å.
    Index(&'a Tongue),
    /// The search index of a language.
    Search(&'a Tongue),
    /// The languages of a page number.
    Number(&'a SitePage),
    /// A page number in a language, which leads to the page.
    NumberIn(&'a Tongue, &'a SitePage),
    /// An address that a page had before, in a language; it leads to the page.
    Moved(&'a Tongue, &'a SitePage, &'a str),
    /// A page in two languages beside each other.
    Beside(&'a Tongue, &'a SitePage),
    /// The print sheet of a page.
    Print(&'a Tongue, &'a SitePage),
    /// Cards for the pocket.
    Pocket(&'a Tongue),
    /// The web app manifest of a language.
    Manifest(&'a Tongue),
    /// The vCard of a contact.
    Card(&'a Tongue, &'a Contact),
    /// The calendar file of a deadline.
    Deadline(&'a Tongue, &'a Fact),
    /// What a telephone without a network shows in place of a page that it has not kept.
    Offline(&'a Tongue),
    /// Activities: all of them, or a choice.
    Catalogue(&'a Tongue, Choice),
    /// An activity.
    Activity(&'a Tongue, &'a Activity),
    /// The calendar file of an activity.
    Meetings(&'a Tongue, &'a Activity),
}

impl Job<'_> {
    /// What it is about, for people who report a fault of ours.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Job::Chooser => "index.html".to_owned(),
            Job::Languages => "languages".to_owned(),
            Job::NotFoundAll => "404.html".to_owned(),
            Job::NotFound(tongue) => format!("{}/404.html", tongue.language.code),
            Job::Home(tongue) => format!("_home.{}", tongue.language.code),
            Job::Section(tongue, section) => format!("{}.{}", section.id, tongue.language.code),
            Job::Page(tongue, page) | Job::NumberIn(tongue, page) => {
                format!("{}.{}", page.id, tongue.language.code)
            }
            Job::Moved(tongue, _, former) => format!("{former}.{}", tongue.language.code),
            Job::Beside(tongue, page) => format!("{}.{} side by side", page.id, tongue.language.code),
            Job::Print(tongue, page) => format!("{}.{} on paper", page.id, tongue.language.code),
            Job::Pocket(tongue) => format!("cards.{}", tongue.language.code),
            Job::Manifest(tongue) => format!("manifest.{}", tongue.language.code),
            Job::Contacts(tongue) => format!("contacts.{}", tongue.language.code),
            Job::Glossary(tongue) => format!("glossary.{}", tongue.language.code),
            Job::Index(tongue) => format!("a-z.{}", tongue.language.code),
            Job::Search(tongue) => format!("search.{}", tongue.language.code),
            Job::Number(page) => page.id.clone(),
            Job::Card(tongue, contact) => format!("{}.{}", contact.id, tongue.language.code),
            Job::Deadline(tongue, fact) => format!("{}.{}", fact.id, tongue.language.code),
            Job::Offline(tongue) => format!("offline.{}", tongue.language.code),
            Job::Catalogue(tongue, choice) => format!("activities.{} {choice:?}", tongue.language.code),
            Job::Activity(tongue, activity) | Job::Meetings(tongue, activity) => {
                format!("activities/{}.{}", activity.id, tongue.language.code)
            }
        }
    }

    /// Path of the file from the root of the site. The file may turn out not to be made: a fact
    /// without a day has no calendar.
    #[must_use]
    pub fn path(&self) -> String {
        let list = |tongue: &Tongue, name: &str| Address::list(tongue.language, name);
        match self {
            Job::Chooser => Address::root().file(),
            Job::Languages => Address::languages().file(),
            Job::NotFoundAll => "404.html".to_owned(),
            Job::NotFound(tongue) => format!("{}404.html", Address::home(tongue.language).folder()),
            Job::Home(tongue) => Address::home(tongue.language).file(),
            Job::Section(tongue, section) => list(tongue, &section.id).file(),
            Job::Page(tongue, page) => Address::page(tongue.language, page).file(),
            Job::Beside(tongue, page) => Form::Beside.address(tongue.language, page).file(),
            Job::Print(tongue, page) => Form::Print.address(tongue.language, page).file(),
            Job::Pocket(tongue) => pocket::address(tongue.language).file(),
            Job::Manifest(tongue) => manifest::file(tongue.language),
            Job::Contacts(tongue) => list(tongue, "contacts").file(),
            Job::Glossary(tongue) => list(tongue, "glossary").file(),
            Job::Index(tongue) => list(tongue, "a-z").file(),
            Job::Search(tongue) => search::path(tongue.language),
            Job::Number(page) => Address::number(page.number()).file(),
            Job::NumberIn(tongue, page) => Address::number_in(tongue.language, page.number()).file(),
            Job::Moved(tongue, _, former) => Address::former(tongue.language, former).file(),
            Job::Card(tongue, contact) => card::vcard_file(contact, tongue.language),
            Job::Deadline(tongue, fact) => format!("{}{}.ics", list(tongue, "calendar").folder(), fact.id),
            Job::Offline(tongue) => format!("{}offline.html", Address::home(tongue.language).folder()),
            Job::Catalogue(tongue, choice) => catalogue::address(tongue.language, *choice).file(),
            Job::Activity(tongue, activity) => catalogue::page_address(tongue.language, &activity.id).file(),
            Job::Meetings(tongue, activity) => catalogue::calendar_file(tongue.language, &activity.id),
        }
    }

    /// The language whose offline copy may hold the file, and how much a reader without a network
    /// needs it, the lowest number first. Nothing that must leave no trace may be kept, and neither may
    /// any address that is a number: such an address may be one of those.
    #[must_use]
    pub fn offline(&self) -> Option<(&Tongue, u8)> {
        match self {
            Job::Offline(tongue) => Some((tongue, 0)),
            Job::Page(_, page) if page.is_traceless() => None,
            Job::Page(tongue, page) if page.fields().care.is_urgent() => Some((tongue, 1)),
            Job::Home(tongue) => Some((tongue, 2)),
            Job::Contacts(tongue) | Job::Pocket(tongue) => Some((tongue, 3)),
            Job::Section(tongue, _) => Some((tongue, 4)),
            Job::Page(tongue, _) | Job::Catalogue(tongue, Choice::All) => Some((tongue, 5)),
            Job::Glossary(tongue)
            | Job::Index(tongue)
            | Job::Search(tongue)
            | Job::Manifest(tongue)
            | Job::Activity(tongue, _) => Some((tongue, 6)),
            Job::Card(tongue, _) | Job::Deadline(tongue, _) | Job::Meetings(tongue, _) => Some((tongue, 7)),
            Job::Catalogue(tongue, _) => Some((tongue, 8)),
            // A second language and a sheet for a printer would more than double the copy, and neither
            // says anything the page does not.
            Job::Beside(..)
            | Job::Print(..)
            | Job::Chooser
            | Job::Languages
            | Job::NotFoundAll
            | Job::NotFound(_)
            | Job::Number(_)
            | Job::NumberIn(..)
            | Job::Moved(..) => None,
        }
    }
}

/// Every file that comes from a view, in an order of its own that means nothing.
#[must_use]
pub fn jobs(site: &Site) -> Vec<Job<'_>> {
    let mut jobs = vec![Job::Chooser, Job::NotFoundAll];
    let numbers = site.has_output("numbers");
    jobs.extend((Address::chooser(site) == Address::languages()).then_some(Job::Languages));
    for tongue in site.published() {
        jobs.extend([
            Job::Home(tongue),
            Job::NotFound(tongue),
            Job::Contacts(tongue),
            Job::Glossary(tongue),
            Job::Index(tongue),
        ]);
        jobs.extend(site.has_output("search").then_some(Job::Search(tongue)));
        let sections = site.sections.values().filter(|section| !site.pages_of(&section.id).is_empty());
        jobs.extend(sections.map(|section| Job::Section(tongue, section)));
        jobs.extend(site.live_pages().map(|page| Job::Page(tongue, page)));
        jobs.extend(site.moved().map(|(page, former)| Job::Moved(tongue, page, former)));
        jobs.push(Job::Manifest(tongue));
        jobs.extend(catalogue::jobs(site, tongue));
        jobs.extend(taken_along(site, tongue));
        if site.has_output("offline") {
            jobs.push(Job::Offline(tongue));
        }
        if numbers {
            jobs.extend(
                site.live_pages().filter(|page| !page.is_traceless()).map(|page| Job::NumberIn(tongue, page)),
            );
        }
        if site.has_output("vcard") {
            jobs.extend(
                site.contacts
                    .values()
                    .filter(|contact| is_kept(contact))
                    .map(|contact| Job::Card(tongue, contact)),
            );
        }
        if site.has_output("calendar") {
            jobs.extend(fact::deadlines(site).into_iter().map(|fact| Job::Deadline(tongue, fact)));
        }
    }
    if numbers {
        jobs.extend(site.live_pages().map(Job::Number));
    }
    jobs
}

/// Pages in two languages, sheets and cards of a language.
fn taken_along<'a>(site: &'a Site, tongue: &'a Tongue) -> Vec<Job<'a>> {
    let pages = |form: Form| site.live_pages().filter(move |page| form.has(site, tongue, page));
    let mut jobs: Vec<Job<'_>> = pages(Form::Beside).map(|page| Job::Beside(tongue, page)).collect();
    jobs.extend(pages(Form::Print).map(|page| Job::Print(tongue, page)));
    jobs.extend(site.has_output("print-sheets").then_some(Job::Pocket(tongue)));
    jobs
}

fn is_kept(contact: &Contact) -> bool {
    card::is_verified(contact) && !contact.care.is_traceless()
}

/// Where pages find what they load, counted from the root of the site.
#[derive(Debug, Clone)]
pub struct AssetPaths {
    /// The style sheet.
    pub stylesheet: String,
    /// Scripts by name.
    pub scripts: BTreeMap<String, String>,
}

/// What renders: the theme, and one frame per language.
#[derive(Debug)]
pub struct Renderer<'a> {
    site: &'a Site,
    theme: &'a Theme,
    frames: BTreeMap<&'static str, (tera::Value, Digest)>,
}

/// Bytes from an earlier run, by key.
pub type Kept<'a> = &'a (dyn Fn(Digest) -> Option<Arc<[u8]>> + Sync);

/// A finished file.
#[derive(Debug, Clone)]
pub struct File {
    /// Path from the root of the site.
    pub path: String,
    /// Its key.
    pub key: Digest,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

impl<'a> Renderer<'a> {
    /// Makes the frames.
    #[must_use]
    pub fn new(site: &'a Site, theme: &'a Theme, assets: &AssetPaths) -> Renderer<'a> {
        let frame = |tongue: &Tongue| {
            let frame = frame::frame(site, tongue, assets);
            let text = serde_json::to_vec(&frame).expect("a frame is plain data");
            (tera::Value::from_serializable(&frame), Digest::of(&text))
        };
        let frames = site.tongues.iter().map(|tongue| (tongue.language.code, frame(tongue))).collect();
        Renderer { site, theme, frames }
    }

    /// Renders one file, or takes it from `kept` if its key is there. Without `kept`, the file has no key: to
    /// work one out costs about as much as a template.
    ///
    /// # Errors
    /// A template that fails.
    pub fn render(&self, job: Job<'_>, kept: Option<Kept<'_>>) -> Result<Option<File>, Box<Diagnostic>> {
        match job {
            Job::Card(tongue, contact) => Ok(self.card(tongue, contact)),
            Job::Deadline(tongue, fact) => Ok(self.deadline(tongue, fact)),
            Job::Manifest(tongue) => {
                Ok(Some(plain(job.path(), &manifest::manifest(self.site, tongue, self.theme))))
            }
            Job::Search(tongue) => Ok(Some(plain(job.path(), &search::text(self.site, tongue)))),
            Job::Meetings(tongue, activity) => {
                let text = catalogue::calendar(self.site, tongue, activity);
                Ok(text.map(|text| plain(job.path(), &text)))
            }
            _ => self.sheet(job).map_or(Ok(None), |sheet| self.html(sheet, kept)),
        }
    }

    /// What a template is given for `job`.
    fn sheet(&self, job: Job<'_>) -> Option<Sheet> {
        let site = self.site;
        let sheet = |tongue: &Tongue, template, view| Sheet {
            path: job.path(),
            template,
            language: tongue.language.code,
            view,
        };
        let list = |tongue: &Tongue, template, view| sheet(tongue, template, View::List(Box::new(view)));
        Some(match job {
            Job::Chooser | Job::Languages => return self.chooser(job, "chooser.html", Missing::No),
            Job::NotFoundAll => return self.chooser(job, "not_found_all.html", Missing::Yes),
            Job::NotFound(tongue) => list(tongue, "not_found.html", lists::not_found(site, tongue)),
            Job::Home(tongue) => list(tongue, "home.html", lists::home(site, tongue)),
            Job::Section(tongue, section) => {
                list(tongue, "section.html", lists::section(site, tongue, section))
            }
            Job::Contacts(tongue) => list(tongue, "contacts.html", directory::contacts(site, tongue)),
            Job::Offline(tongue) => list(tongue, "contacts.html", lists::offline(site, tongue)),
            Job::Glossary(tongue) => list(tongue, "glossary.html", lists::glossary(site, tongue)),
            Job::Index(tongue) => list(tongue, "index.html", lists::index(site, tongue)),
            Job::Number(page) => {
                let tongue = site.tongue(site.source.code)?;
                list(tongue, "number.html", lists::number(site, tongue, page))
            }
            Job::Page(tongue, page) => sheet(
                page.shown_in(tongue, site),
                "page.html",
                View::Page(Box::new(page::view(site, tongue, page))),
            ),
            Job::NumberIn(tongue, page) => {
                let here = Address::number_in(tongue.language, page.number());
                sheet(tongue, "stub.html", View::Stub(Box::new(stub::view(site, tongue, page, &here))))
            }
            Job::Moved(tongue, page, former) => {
                let here = Address::former(tongue.language, former);
                sheet(tongue, "stub.html", View::Stub(Box::new(stub::view(site, tongue, page, &here))))
            }
            Job::Beside(tongue, page) => {
                let view = together::view(site, tongue, page, Form::Beside)?;
                sheet(tongue, "beside.html", View::Together(Box::new(view)))
            }
            Job::Print(tongue, page) => {
                let view = together::view(site, tongue, page, Form::Print)?;
                sheet(tongue, "print.html", View::Together(Box::new(view)))
            }
            Job::Pocket(tongue) => sheet(
                pocket::shown_in(site, tongue),
                "cards.html",
                View::Pocket(Box::new(pocket::view(site, tongue))),
            ),
            Job::Catalogue(tongue, choice) => {
                let view = catalogue::view(site, tongue, choice);
                sheet(tongue, "activities.html", View::Catalogue(Box::new(view)))
            }
            Job::Activity(tongue, activity) => {
                let view = catalogue::page(site, tongue, activity);
                sheet(tongue, "activity.html", View::Activity(Box::new(view)))
            }
            Job::Card(..) | Job::Deadline(..) | Job::Manifest(..) | Job::Search(_) | Job::Meetings(..) => {
                return None;
            }
        })
    }

    fn chooser(&self, job: Job<'_>, template: &'static str, missing: Missing) -> Option<Sheet> {
        let here = if matches!(job, Job::Languages) { Address::languages() } else { Address::root() };
        let view = View::Chooser(Box::new(lists::chooser(self.site, missing, &here)?));
        Some(Sheet { path: job.path(), template, language: self.site.source.code, view })
    }

    fn card(&self, tongue: &Tongue, contact: &Contact) -> Option<File> {
        let here = Address::list(tongue.language, "contacts");
        let reader = words::Reader::new(self.site, tongue, &here);
        let text = data::contact_card(contact, &reader)?;
        Some(plain(Job::Card(tongue, contact).path(), &text))
    }

    fn deadline(&self, tongue: &Tongue, fact: &Fact) -> Option<File> {
        let here = Address::list(tongue.language, "calendar");
        let reader = words::Reader::new(self.site, tongue, &here);
        let text = data::deadline_file(fact, &reader)?;
        Some(plain(Job::Deadline(tongue, fact).path(), &text))
    }

    fn html(&self, sheet: Sheet, kept: Option<Kept<'_>>) -> Result<Option<File>, Box<Diagnostic>> {
        let Sheet { path, template, language, view } = sheet;
        let Some((frame, frame_digest)) = self.frames.get(language) else { return Ok(None) };
        let mut key = Digest::default();
        if let Some(kept) = kept {
            let shown = serde_json::to_vec(&view).expect("a view is plain data");
            key = Digest::combine([
                Digest::of(env!("CARGO_PKG_VERSION").as_bytes()),
                self.theme.digest,
                *frame_digest,
                Digest::of_parts([template.as_bytes(), &shown]),
            ]);
            if let Some(bytes) = kept(key) {
                return Ok(Some(File { path, key, bytes }));
            }
        }
        let html = self.theme.render(template, view.root(), frame, &view)?;
        Ok(Some(File { path, key, bytes: Arc::from(html.into_bytes()) }))
    }
}

/// A file before its template: where it goes, and what the template may see.
struct Sheet {
    path: String,
    template: &'static str,
    language: &'static str,
    view: View,
}

#[derive(Serialize)]
#[serde(untagged)]
enum View {
    Page(Box<view::PageView>),
    List(Box<view::ListView>),
    Chooser(Box<view::ChooserView>),
    Stub(Box<stub::StubView>),
    Together(Box<together::TogetherView>),
    Pocket(Box<pocket::PocketView>),
    Part(Box<bundle::PartView>),
    Whole(Box<bundle::WholeView>),
    Catalogue(Box<catalogue::CatalogueView>),
    Activity(Box<catalogue::OfferPageView>),
}

impl View {
    fn root(&self) -> &str {
        match self {
            View::Page(view) => &view.root,
            View::List(view) => &view.root,
            View::Chooser(view) => &view.root,
            View::Stub(view) => view.root(),
            View::Together(view) => &view.root,
            View::Pocket(view) => &view.root,
            View::Part(view) => view.root(),
            View::Whole(view) => &view.root,
            View::Catalogue(view) => &view.list.root,
            View::Activity(view) => &view.list.root,
        }
    }
}

fn plain(path: String, text: &str) -> File {
    File { path, key: Digest::of(text.as_bytes()), bytes: Arc::from(text.as_bytes()) }
}
