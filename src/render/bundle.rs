//! Many pages as one file without script, to be sent from telephone to telephone.
//!
//! Every page is the view that its own file has, so that nothing can be read here that the site does
//! not show. What pages share, contacts and words, stands once per language. Anchors get the language
//! and the number of their page in front; links lead to them, or to the web where the target is not in
//! the file. Pages that must leave no trace are never in it, and pictures give way to their words.

use super::directory;
use super::lists;
use super::page;
use super::rewrite::{ids, rewritten};
use super::view::{CardView, GroupView, HeadView, LanguageView, LinkView, PageView, Phrase, WordView};
use super::words::{Reader, language_view};
use super::{Renderer, View};
use crate::diagnostic::Diagnostic;
use crate::digest::sha256_base64;
use crate::model::{Address, Body, Site, SitePage, Tongue};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What the file shall hold.
#[derive(Debug)]
pub struct Wanted<'a> {
    /// Its languages, in order.
    pub tongues: Vec<&'a Tongue>,
    /// Ids of its pages; all if there are none.
    pub pages: BTreeSet<String>,
    /// The style sheet.
    pub style: &'a str,
}

/// A finished file.
#[derive(Debug)]
pub struct Bundle {
    /// Its text.
    pub text: String,
    /// Bytes of each page in all languages together, by id.
    pub weights: BTreeMap<String, usize>,
}

/// A part of the file; each is rendered alone, because its links count from another place.
#[derive(Serialize)]
pub(super) struct PartView {
    root: String,
    /// `begin`, `page` or `end`.
    part: &'static str,
    anchor: String,
    title: Phrase,
    note: String,
    url: String,
    contents: Vec<GroupView>,
    others: Vec<LinkView>,
    page: Option<PageView>,
    contacts: Vec<CardView>,
    words: Vec<WordView>,
}

/// The whole file.
#[derive(Serialize)]
pub(super) struct WholeView {
    pub(super) root: String,
    head: HeadView,
    style: String,
    languages: Vec<LanguagePart>,
}

#[derive(Serialize)]
struct LanguagePart {
    language: LanguageView,
    html: String,
}

/// Whether a page may be in a bundle at all.
#[must_use]
pub fn may_be_sent(site: &Site, page: &SitePage) -> bool {
    site.shows(page) && !page.is_traceless()
}

/// Ids of the pages that may be sent to readers of `language`, those first that they need most: danger,
/// then what is written in their language, in the order of the sections.
#[must_use]
pub fn in_order_of_need(site: &Site, language: &str) -> Vec<String> {
    let Some(tongue) = site.tongue(language) else { return Vec::new() };
    let sections = site.sections_in_order();
    let all = sections.into_iter().flat_map(|section| site.pages_of(&section.id));
    let mut pages: Vec<&SitePage> = all.filter(|page| may_be_sent(site, page)).collect();
    let own = |page: &SitePage| matches!(page.body(tongue, site), Body::Own(_));
    pages.sort_by_key(|page| (!page.fields().care.is_urgent(), !own(page)));
    pages.into_iter().map(|page| page.id.clone()).collect()
}

impl Wanted<'_> {
    /// The pages in the order of their sections.
    fn pages<'s>(&self, site: &'s Site) -> Vec<&'s SitePage> {
        let all = site.sections_in_order().into_iter().flat_map(|section| site.pages_of(&section.id));
        let chosen = |page: &&SitePage| self.pages.is_empty() || self.pages.contains(&page.id);
        all.filter(|page| may_be_sent(site, page)).filter(chosen).collect()
    }
}

/// Anchor of a page: `ti-214`.
fn anchor(tongue: &Tongue, page: &SitePage) -> String {
    format!("{}-{}", tongue.language.code, page.number())
}

impl Renderer<'_> {
    /// Makes the file.
    ///
    /// # Errors
    /// A template that fails.
    pub fn bundle(&self, wanted: &Wanted<'_>) -> Result<Bundle, Box<Diagnostic>> {
        let mut weights = BTreeMap::new();
        let mut languages = Vec::new();
        for tongue in &wanted.tongues {
            let html = self.language(wanted, tongue, &mut weights)?;
            languages.push(LanguagePart { language: language_view(tongue.language), html });
        }
        let Some(first) = wanted.tongues.first() else {
            return Ok(Bundle { text: String::new(), weights });
        };
        let root = Address::root();
        let reader = Reader::new(self.site, first, &root);
        let view = View::Whole(Box::new(WholeView {
            root: root.url(self.site),
            head: head(&reader, wanted.style),
            style: wanted.style.to_owned(),
            languages,
        }));
        let text = self.template("bundle.html", first, &view)?;
        Ok(Bundle { text: settled(&text), weights })
    }

    /// One language: danger first, then what is in it, the pages, contacts and words.
    fn language(
        &self,
        wanted: &Wanted<'_>,
        tongue: &Tongue,
        weights: &mut BTreeMap<String, usize>,
    ) -> Result<String, Box<Diagnostic>> {
        let (site, code) = (self.site, tongue.language.code);
        let home = Address::home(tongue.language);
        let reader = Reader::new(site, tongue, &home);
        let pages = wanted.pages(site);
        let links = Links::new(site, wanted, &pages);
        let urgent: Vec<CardView> = lists::urgent(&reader).into_iter().map(bare).collect();
        let mut used = Used::default();
        let mut middle = String::new();
        for page in &pages {
            let view = page::view(site, tongue, page);
            used.note(&view);
            let others = wanted.tongues.iter().filter(|other| other.language.code != code);
            let part = PartView {
                part: "page",
                anchor: anchor(tongue, page),
                others: others.map(|other| in_language(&reader, other, page)).collect(),
                page: Some(slim(view)),
                ..PartView::empty(site)
            };
            let shown = page.shown_in(tongue, site);
            let html = self.template("bundle_part.html", shown, &View::Part(Box::new(part)))?;
            let html = links.rewrite(&html, tongue, &Address::page(tongue.language, page), Some(page));
            *weights.entry(page.id.clone()).or_default() += html.len();
            middle.push_str(&html);
        }
        let all = wanted.pages.is_empty();
        let note = tongue.strings.fill("bundle_note", &[("date", &tongue.formatter.date(site.today))]);
        let begin = PartView {
            part: "begin",
            anchor: code.to_owned(),
            title: reader.words(&site.settings.name),
            note,
            url: home.url(site),
            contents: contents(&reader, &pages),
            contacts: urgent.clone(),
            ..PartView::empty(site)
        };
        let listed = directory::contacts(site, tongue)
            .contact_groups
            .into_iter()
            .flat_map(|group| group.contacts)
            .map(bare);
        let primary = site.primary().map(|contact| format!("contact-{}", contact.id));
        let keeps = |card: &CardView| {
            (all || used.contacts.contains(&card.anchor) || primary.as_ref() == Some(&card.anchor))
                && !urgent.iter().any(|known| known.anchor == card.anchor)
        };
        let words = lists::glossary(site, tongue).words.into_iter();
        let end = PartView {
            part: "end",
            anchor: code.to_owned(),
            contacts: listed.filter(keeps).collect(),
            words: words.filter(|word| all || used.words.contains(&word.anchor)).collect(),
            ..PartView::empty(site)
        };
        let around = |part, from: &Address| -> Result<String, Box<Diagnostic>> {
            let html = self.template("bundle_part.html", tongue, &View::Part(Box::new(part)))?;
            Ok(links.rewrite(&html, tongue, from, None))
        };
        let begin = around(begin, &home)?;
        // Cards and words were made for their lists; both lie one folder below the front page.
        let end = around(end, &Address::list(tongue.language, "contacts"))?;
        Ok(format!("{begin}{middle}{end}"))
    }

    fn template(&self, template: &str, tongue: &Tongue, view: &View) -> Result<String, Box<Diagnostic>> {
        let (frame, _) = &self.frames[tongue.language.code];
        self.theme.render(template, view.root(), frame, view)
    }
}

impl PartView {
    fn empty(site: &Site) -> PartView {
        PartView {
            root: Address::root().url(site),
            part: "",
            anchor: String::new(),
            title: Phrase::default(),
            note: String::new(),
            url: String::new(),
            contents: Vec::new(),
            others: Vec::new(),
            page: None,
            contacts: Vec::new(),
            words: Vec::new(),
        }
    }

    pub(super) fn root(&self) -> &str {
        &self.root
    }
}

/// The head: nothing runs, and the one style is known by its digest.
fn head(reader: &Reader<'_>, style: &str) -> HeadView {
    let digest = sha256_base64(style.as_bytes());
    HeadView {
        title: reader.words(&reader.site.settings.name).text,
        description: None,
        robots: Some("noindex".to_owned()),
        referrer: "no-referrer".to_owned(),
        canonical: None,
        hreflang: Vec::new(),
        structured_data: None,
        csp: format!("default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"),
    }
}

/// Contacts and words that pages show.
#[derive(Default)]
struct Used {
    contacts: BTreeSet<String>,
    words: BTreeSet<String>,
}

impl Used {
    fn note(&mut self, view: &PageView) {
        let cards = view.contacts.iter().chain(&view.urgent_contacts);
        self.contacts.extend(cards.map(|card| card.anchor.clone()));
        self.words.extend(view.words.iter().map(|word| word.anchor.clone()));
    }
}

/// A card without what only the site has.
fn bare(card: CardView) -> CardView {
    CardView { vcard: None, pages: Vec::new(), ..card }
}

/// A page without what stands once per language: the links to its contacts stay.
fn slim(mut view: PageView) -> PageView {
    view.deadlines.iter_mut().for_each(|deadline| deadline.calendar = None);
    view.words = Vec::new();
    view.contents = Vec::new();
    view
}

/// A link to the same page in another language of the file.
fn in_language(reader: &Reader<'_>, other: &Tongue, page: &SitePage) -> LinkView {
    let language = other.language;
    LinkView {
        title: reader.phrase(language.name, language),
        href: format!("#!{}", anchor(other, page)),
        summary: None,
        icon: None,
    }
}

/// Sections with the pages that are in the file.
fn contents(reader: &Reader<'_>, pages: &[&SitePage]) -> Vec<GroupView> {
    let link = |page: &&SitePage| LinkView { summary: None, ..reader.page_link(page) };
    let groups = reader.site.sections_in_order().into_iter().map(|section| GroupView {
        heading: LinkView {
            title: reader.words(&section.title),
            href: String::new(),
            summary: None,
            icon: None,
        },
        anchor: section.id.clone(),
        links: pages.iter().filter(|page| page.section() == section.id).map(link).collect(),
    });
    groups.filter(|group| !group.links.is_empty()).collect()
}

/// Where links lead in the file.
struct Links {
    /// Anchors by path from the root of the site.
    targets: BTreeMap<String, String>,
    base: String,
}

impl Links {
    fn new(site: &Site, wanted: &Wanted<'_>, pages: &[&SitePage]) -> Links {
        let mut targets = BTreeMap::new();
        for tongue in &wanted.tongues {
            let (language, code) = (tongue.language, tongue.language.code);
            targets.insert(Address::home(language).file(), code.to_owned());
            targets.insert(Address::list(language, "contacts").file(), format!("{code}-contacts"));
            targets.insert(Address::list(language, "glossary").file(), format!("{code}-words"));
            for page in pages {
                targets.insert(Address::page(language, page).file(), anchor(tongue, page));
            }
        }
        Links { targets, base: Address::root().url(site) }
    }

    /// Anchors and links of `html`, which was made for the address `from`.
    fn rewrite(&self, html: &str, tongue: &Tongue, from: &Address, page: Option<&SitePage>) -> String {
        let code = tongue.language.code;
        let own = page.map_or_else(|| code.to_owned(), |page| anchor(tongue, page));
        let shared = |id: &str| id.starts_with("contact-") || id.starts_with("word-");
        let named = |id: &str| match id {
            id if id == own => own.clone(),
            id if shared(id) => format!("{code}-{id}"),
            id => format!("{own}-{id}"),
        };
        rewritten(html, &|name, value| match name {
            "id" | "aria-labelledby" => Some(named(value)),
            "href" => match value.strip_prefix('#') {
                Some(id) => {
                    Some(format!("#{}", id.strip_prefix('!').map_or_else(|| named(id), str::to_owned)))
                }
                None => self.target(value, from, code),
            },
            _ => None,
        })
    }

    /// Where `href`, as it stands on the page at `from`, leads; nothing if it leads there already.
    fn target(&self, href: &str, from: &Address, code: &str) -> Option<String> {
        let (path, id) = href.split_once('#').unwrap_or((href, ""));
        if path.split('/').next().is_some_and(|first| first.contains(':')) || path.starts_with('/') {
            return None;
        }
        let mut path = joined(from.folder(), path);
        if path.is_empty() || path.ends_with('/') {
            path.push_str("index.html");
        }
        let is_shared = id.starts_with("contact-") || id.starts_with("word-");
        match self.targets.get(&path) {
            Some(_) if is_shared => Some(format!("#{code}-{id}")),
            Some(anchor) if id.is_empty() => Some(format!("#{anchor}")),
            Some(anchor) => Some(format!("#{anchor}-{id}")),
            None => {
                let folder = path.strip_suffix("index.html").unwrap_or(&path);
                let mark = if id.is_empty() { "" } else { "#" };
                Some(format!("{}{folder}{mark}{id}", self.base))
            }
        }
    }
}

/// The path of `href` from the root, as it stands in `folder`.
fn joined(folder: &str, href: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in href.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Links to anchors that turned out not to be there lead to what is around them: the safety core of a
/// page has none of its headings.
fn settled(html: &str) -> String {
    let known = ids(html);
    rewritten(html, &|name, value| {
        let mut id = value.strip_prefix('#').filter(|_| name == "href")?;
        while !known.contains(id) {
            id = id.rsplit_once('-')?.0;
        }
        Some(format!("#{id}"))
    })
}
