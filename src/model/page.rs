//! A page in all its languages.

use super::{Site, State, Tongue};
use crate::locale::Language;
use crate::parse::{Flag, Page, PageFields};
use crate::span::SourceId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A page in all its languages.
#[derive(Debug, Clone)]
pub struct SitePage {
    /// Its id: `family/kindergarten`.
    pub id: String,
    /// The page in the source language.
    pub original: Arc<Page>,
    /// Where the original stands.
    pub source: SourceId,
    /// Translations by code of the language.
    pub translations: BTreeMap<&'static str, Text>,
}

/// A translation of a page.
#[derive(Debug, Clone)]
pub struct Text {
    /// The page in that language.
    pub page: Arc<Page>,
    /// Where it stands.
    pub source: SourceId,
    /// Whether it says what the source says today.
    pub state: State,
}

/// What a reader gets for the text of a page.
#[derive(Debug, Clone, Copy)]
pub enum Body<'a> {
    /// The text in the reader's language.
    Own(&'a Page),
    /// The text in another language, because there is none in the reader's.
    Fallback(&'a Page, &'static Language),
    /// Only titles, numbers and links: in production nobody has read this translation yet, or it is
    /// outdated, and the topic is too dangerous for it.
    SafetyCore,
}

impl SitePage {
    /// The fields that the source language owns.
    ///
    /// # Panics
    /// Never: only pages read as originals become the original of a site page.
    #[must_use]
    pub fn fields(&self) -> &PageFields {
        self.original.facts.as_deref().expect("the original was read with its fields")
    }

    /// Id of its section.
    #[must_use]
    pub fn section(&self) -> &str {
        self.id.split('/').next().unwrap_or_default()
    }

    /// Last part of its id.
    #[must_use]
    pub fn slug(&self) -> &str {
        self.id.rsplit('/').next().unwrap_or_default()
    }

    /// Its permanent number; 0 if it has none, which is reported.
    #[must_use]
    pub fn number(&self) -> i64 {
        self.fields().number.as_ref().map_or(0, |number| number.value)
    }

    /// Whether only the preview shows it.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.fields().draft == Flag::On
    }

    /// Whether it must leave no trace.
    #[must_use]
    pub fn is_traceless(&self) -> bool {
        self.fields().care.is_traceless()
    }

    /// What it says in `language`, if it is written in it.
    #[must_use]
    pub fn text(&self, language: &Language, site: &Site) -> Option<&Page> {
        if language.code == site.source.code {
            return Some(&self.original);
        }
        self.translations.get(language.code).map(|text| &*text.page)
    }

    /// Whether it has a text of its own in `language`, not only a title.
    #[must_use]
    pub fn is_written(&self, language: &Language, site: &Site) -> bool {
        self.text(language, site).is_some_and(|page| !page.document.blocks.is_empty())
    }

    /// What a reader of `tongue` gets.
    #[must_use]
    pub fn body<'a>(&'a self, tongue: &Tongue, site: &'a Site) -> Body<'a> {
        for language in tongue.chain() {
            let Some(page) = self.text(language, site).filter(|page| !page.document.blocks.is_empty()) else {
                continue;
            };
            if !self.may_show(language, site) {
                if language.code == tongue.language.code {
                    return Body::SafetyCore;
                }
                continue;
            }
            if language.code == tongue.language.code {
                return Body::Own(page);
            }
            return Body::Fallback(page, language);
        }
        Body::Own(&self.original)
    }

    /// The language in which readers of `tongue` get the page around the text: usually their own.
    ///
    /// Where only the safety core is shown, its words must have been read by a person, too. If nobody
    /// has read the strings of the language, the whole page is shown in the first language of the
    /// fallback whose strings somebody has read; the source language is one. A page that mixed
    /// languages could neither say which language it is in nor be read aloud.
    #[must_use]
    pub fn shown_in<'a>(&self, tongue: &'a Tongue, site: &'a Site) -> &'a Tongue {
        if tongue.strings_read == Flag::On || !matches!(self.body(tongue, site), Body::SafetyCore) {
            return tongue;
        }
        let fallback = tongue.fallback.iter().filter_map(|language| site.tongue(language.code));
        let mut read = fallback.filter(|other| other.is_published() && other.strings_read == Flag::On);
        read.next().unwrap_or(tongue)
    }

    /// Whether a translation may be shown: in production, where the topic asks for it, only one
    /// that a person has read and that is not outdated.
    #[must_use]
    pub fn may_show(&self, language: &Language, site: &Site) -> bool {
        if !site.is_production() || !self.fields().care.needs_review() || language.code == site.source.code {
            return true;
        }
        self.translations.get(language.code).is_some_and(|text| {
            let reviewed = text.page.translation.as_ref().is_some_and(|note| note.reviewed.is_some());
            reviewed && text.state.is_current()
        })
    }

    /// The title in the best language for `tongue`, and which language that is.
    #[must_use]
    pub fn title(&self, tongue: &Tongue, site: &Site) -> (String, &'static Language) {
        self.words(tongue, site, |page| page.title.as_ref().map(|title| title.value.clone()))
    }

    /// The summary in the best language for `tongue`, and which language that is.
    #[must_use]
    pub fn summary(&self, tongue: &Tongue, site: &Site) -> (String, &'static Language) {
        self.words(tongue, site, |page| page.summary.as_ref().map(|summary| summary.value.clone()))
    }

    fn words(
        &self,
        tongue: &Tongue,
        site: &Site,
        get: impl Fn(&Page) -> Option<String>,
    ) -> (String, &'static Language) {
        let original = get(&self.original);
        let found =
            tongue.chain().find_map(|language| Some((self.text(language, site).and_then(&get)?, language)));
        match found {
            // A translation that still has the words of the source is not translated: the page says so.
            Some((words, _)) if Some(&words) == original.as_ref() => (words, site.source),
            Some(found) => found,
            None => (self.id.clone(), site.source),
        }
    }
}
