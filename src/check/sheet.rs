//! A page in all its languages, as rules see it: the source language first, then the others in
//! reading order, those in progress last. Front pages are sheets, too.

use super::written::{self, Written};
use crate::locale::Language;
use crate::model::{Site, SitePage, Tongue};
use crate::parse::{Link, Page, PageFields, Target};
use crate::span::Span;
use std::cell::OnceCell;

/// A page in all its languages.
pub(super) struct Sheet<'a> {
    /// The page; none for the front page.
    pub page: Option<&'a SitePage>,
    /// What it says in each language, the source language first.
    pub versions: Vec<Version<'a>>,
    /// Its texts, once a rule has asked for them.
    texts: OnceCell<Vec<Written>>,
}

/// A page in one language.
#[derive(Clone, Copy)]
pub(super) struct Version<'a> {
    /// The language.
    pub language: &'static Language,
    /// What it says.
    pub text: &'a Page,
    /// Whether it is the text that translations are made from.
    pub standing: Standing,
}

/// Whether a version is the text that translations are made from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is.
    Original,
    /// It is a translation.
    Translation,
}

impl<'a> Sheet<'a> {
    /// Every page and the front page.
    pub(super) fn all(site: &'a Site) -> Vec<Sheet<'a>> {
        let home = Sheet {
            page: None,
            versions: versions(site, |language| site.homes.get(language.code).map(|page| &**page)),
            texts: OnceCell::new(),
        };
        let pages = site.pages.values().map(|page| Sheet {
            page: Some(page),
            versions: versions(site, |language| page.text(language, site)),
            texts: OnceCell::new(),
        });
        std::iter::once(home).chain(pages).collect()
    }

    /// The fields that the source language owns; none for the front page.
    pub(super) fn fields(&self) -> Option<&'a PageFields> {
        self.page.map(SitePage::fields)
    }

    /// Every text in every language, with the languages of its pieces.
    pub(super) fn texts(&self) -> &[Written] {
        self.texts.get_or_init(|| self.versions.iter().flat_map(|version| written::page(*version)).collect())
    }

    /// Every link in every language.
    pub(super) fn links(&self) -> impl Iterator<Item = (Version<'a>, &'a Link)> {
        self.versions
            .iter()
            .flat_map(|version| version.text.document.links().into_iter().map(move |link| (*version, link)))
    }

    /// The text that translations are made from.
    pub(super) fn original(&self) -> Option<&'a Page> {
        self.versions
            .first()
            .filter(|version| version.standing == Standing::Original)
            .map(|version| version.text)
    }
}

fn versions<'a>(site: &'a Site, text: impl Fn(&'static Language) -> Option<&'a Page>) -> Vec<Version<'a>> {
    languages(site)
        .into_iter()
        .filter_map(|language| {
            let standing =
                if language.code == site.source.code { Standing::Original } else { Standing::Translation };
            text(language).map(|text| Version { language, text, standing })
        })
        .collect()
}

/// The id in a link of our own, without the scheme before it and the anchor behind it; the whole
/// address if it is written in an unusual way.
pub(super) fn id_span(link: &Link) -> Span {
    let (scheme, id, anchor) = match &link.target {
        Target::Page { id, anchor } => ("page:", id, anchor.as_ref()),
        Target::Contact(id) => ("contact:", id, None),
        Target::Term(id) => ("term:", id, None),
        Target::Fact(id) => ("fact:", id, None),
        Target::Language(id) => ("lang:", id, None),
        _ => return link.target_span,
    };
    let (start, end) = (scheme.len(), scheme.len() + id.len());
    let whole = end + anchor.map_or(0, |anchor| anchor.len() + 1);
    let usual = !id.is_empty() && link.target_span.range().len() == whole;
    if usual { link.target_span.part(start, end) } else { link.target_span }
}

/// The anchor in a link, with its number sign; the whole address if it is written in an unusual way.
pub(super) fn anchor_span(link: &Link) -> Span {
    let before = match &link.target {
        Target::Page { id, anchor: Some(_) } => "page:".len() + id.len(),
        _ => 0,
    };
    let (Target::Page { anchor: Some(anchor), .. } | Target::Anchor(anchor)) = &link.target else {
        return link.target_span;
    };
    let whole = before + 1 + anchor.len();
    let usual = link.target_span.range().len() == whole;
    if usual { link.target_span.part(before, whole) } else { link.target_span }
}

/// The languages of the site: the source language, those that readers can choose, those in progress.
pub(super) fn languages(site: &Site) -> Vec<&'static Language> {
    let (published, unfinished): (Vec<&Tongue>, Vec<&Tongue>) =
        site.tongues.iter().partition(|tongue| tongue.is_published());
    let others = published.into_iter().chain(unfinished).map(|tongue| tongue.language);
    std::iter::once(site.source).chain(others.filter(|language| language.code != site.source.code)).collect()
}
