//! Words with their language: which text a reader gets, and how the page marks it.

use super::view::{LanguageView, LinkView, Phrase};
use crate::digest::Digest;
use crate::locale::Language;
use crate::model::{Address, Site, SitePage, Tongue};
use crate::parse::{Reference, Words};
use crate::render::view::SourceView;

/// What a part of a page is written for: the language of the page, and where the page lies.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'a> {
    /// The site.
    pub site: &'a Site,
    /// The language of the page.
    pub tongue: &'a Tongue,
    /// Address of the page.
    pub here: &'a Address,
    /// The language that the reader chose; another one than that of the page where nobody has read
    /// its words.
    pub chosen: &'static Language,
}

impl<'a> Reader<'a> {
    /// A reader of `tongue` on the page at `here`.
    #[must_use]
    pub(super) fn new(site: &'a Site, tongue: &'a Tongue, here: &'a Address) -> Reader<'a> {
        Reader { site, tongue, here, chosen: tongue.language }
    }

    /// The same for somebody who chose the language of `tongue`.
    #[must_use]
    pub(super) fn who_chose(self, tongue: &Tongue) -> Reader<'a> {
        Reader { chosen: tongue.language, ..self }
    }

    /// The language of the page.
    #[must_use]
    pub(super) fn language(&self) -> &'static Language {
        self.tongue.language
    }

    /// An interface string.
    #[must_use]
    pub(super) fn string(&self, id: &str) -> String {
        self.tongue.strings.get(id)
    }

    /// Words in `language`, marked if that is not the language of the page.
    #[must_use]
    pub(super) fn phrase(&self, text: impl Into<String>, language: &Language) -> Phrase {
        let text = text.into();
        if language.code == self.language().code {
            return Phrase { text, lang: None, dir: None };
        }
        Phrase {
            text,
            lang: Some(language.tag.to_owned()),
            dir: Some(language.direction.as_str().to_owned()),
        }
    }

    /// The words of a record in the best language. A proper name is Norwegian.
    #[must_use]
    pub(super) fn words(&self, words: &Words) -> Phrase {
        if let Some(name) = &words.name {
            return self.phrase(&name.value, self.site.source);
        }
        let found =
            self.tongue.chain().find_map(|language| Some((words.texts.get(language.code)?, language)));
        match found {
            Some((text, language)) => self.phrase(&text.value, language),
            None => Phrase::default(),
        }
    }

    /// The title of a page in lists and links; neutral if the page must leave no trace.
    #[must_use]
    pub(super) fn title(&self, page: &SitePage) -> Phrase {
        if page.is_traceless() {
            return Phrase { text: neutral_title(self.site, self.tongue, page), lang: None, dir: None };
        }
        let (title, language) = page.title(self.tongue, self.site);
        self.phrase(title, language)
    }

    /// A link to a page, with its summary; none of the topic if the page must leave no trace.
    #[must_use]
    pub(super) fn page_link(&self, page: &SitePage) -> LinkView {
        let summary = (!page.is_traceless()).then(|| {
            let (summary, language) = page.summary(self.tongue, self.site);
            self.phrase(summary, language)
        });
        LinkView {
            title: self.title(page),
            href: self.link(&Address::page(self.language(), page)),
            summary,
            icon: None,
        }
    }

    /// A link to the front page of the language.
    #[must_use]
    pub(super) fn home_link(&self) -> LinkView {
        let title = Phrase { text: self.string("home"), lang: None, dir: None };
        LinkView { title, href: self.link(&Address::home(self.language())), summary: None, icon: None }
    }

    /// The way from here to `target`.
    #[must_use]
    pub(super) fn link(&self, target: &Address) -> String {
        self.here.link(target, self.site)
    }

    /// A source with the day it was seen.
    #[must_use]
    pub(super) fn source(&self, reference: &Reference) -> SourceView {
        let seen = reference.seen.as_ref().map(|seen| {
            self.tongue.strings.fill("seen_on", &[("date", &self.tongue.formatter.date(seen.value))])
        });
        SourceView {
            title: self.phrase(&reference.title.value, self.site.source),
            url: reference.url.as_ref().map(|url| url.value.clone()),
            seen,
        }
    }
}

/// The title of a traceless page in the browser's tab and history and in lists of other pages.
#[must_use]
pub(super) fn neutral_title(site: &Site, tongue: &Tongue, page: &SitePage) -> String {
    let own = page.text(tongue.language, site).and_then(|text| text.neutral_title.as_ref());
    own.map_or_else(
        || tongue.strings.fill("neutral_title", &[("number", &page.number().to_string())]),
        |title| title.value.clone(),
    )
}

/// Whether anchors of a page may say what they lead to: they end up in addresses and in the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchors {
    /// They may.
    Named,
    /// The page must leave no trace: they are digests.
    Hidden,
}

impl Anchors {
    /// The anchors of `page`.
    #[must_use]
    pub(super) fn of(page: &SitePage) -> Anchors {
        if page.is_traceless() { Anchors::Hidden } else { Anchors::Named }
    }

    /// The anchor of the contact, word or heading `id`; `kind` is `contact-`, `word-` or nothing.
    #[must_use]
    pub(super) fn name(self, kind: &str, id: &str) -> String {
        match self {
            Anchors::Named => format!("{kind}{id}"),
            Anchors::Hidden => format!("{kind}x{}", Digest::of(id.as_bytes()).short()),
        }
    }
}

/// A language as pages show it.
#[must_use]
pub(super) fn language_view(language: &Language) -> LanguageView {
    LanguageView {
        code: language.code.to_owned(),
        tag: language.tag.to_owned(),
        dir: language.direction.as_str().to_owned(),
        name: language.name.to_owned(),
    }
}
