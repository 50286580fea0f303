//! What every part of the summary is made with: the site, its files, and whose things are wanted.

use super::status::{Name, Place};
use crate::diagnostic::Lookup;
use crate::locale::{Language, find_identity_numbers};
use crate::model::{Site, SitePage};
use crate::parse::Words;
use crate::span::{LineIndex, SourceId, Span, Spanned};
use std::collections::BTreeMap;

/// Most characters of a block that a list shows.
const FIRST_WORDS: usize = 60;

/// The site as the summary sees it.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its files.
    pub sources: &'a dyn Lookup,
    /// The only owner whose things are wanted.
    pub owner: Option<&'a str>,
}

impl<'a> Look<'a> {
    /// Whether the things of `owner` are wanted.
    pub(super) fn wants(self, owner: Option<&str>) -> bool {
        self.owner.is_none() || self.owner == owner
    }

    /// The pages that are wanted, by id; drafts too.
    pub(super) fn pages(self) -> impl Iterator<Item = &'a SitePage> {
        self.site.pages.values().filter(move |page| self.wants(owner_of(page)))
    }

    /// The languages that readers can choose, without the source.
    pub(super) fn readable(self) -> impl Iterator<Item = &'static Language> {
        let source = self.site.source.code;
        self.site.published().map(|tongue| tongue.language).filter(move |language| language.code != source)
    }

    /// Where `span` begins.
    pub(super) fn place(self, span: Span) -> Place {
        let text = self.sources.text(span.source);
        let line = LineIndex::new(text).position(text, span.start as usize).line;
        Place { file: self.sources.path(span.source).to_owned(), line }
    }

    /// How the text at `span` begins, in one line, without the marks before it. An identity number,
    /// which is an error where it stands, is not repeated.
    pub(super) fn first_words(self, span: Span) -> String {
        let text = self.sources.text(span.source).get(span.range()).unwrap_or_default();
        let text = text.trim_start_matches(|c: char| c.is_whitespace() || "#>*+-|\"'".contains(c));
        let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !find_identity_numbers(&words).is_empty() {
            "…".clone_into(&mut words);
        }
        match words.char_indices().nth(FIRST_WORDS) {
            Some((at, _)) => format!("{}…", words[..at].trim_end()),
            None => words,
        }
    }

    /// `words` in the source language, else in any; `id` if there are none.
    pub(super) fn called(self, words: &Words, id: &str) -> String {
        let any = words.texts.values().next().map(|text| text.value.as_str());
        words.get(self.site.source.code).or(any).unwrap_or(id).to_owned()
    }

    /// `words` in the languages of the messages, as far as they exist.
    pub(super) fn name(self, words: &Words, id: &str) -> Name {
        let get = |code| words.get(code).map_or_else(|| self.called(words, id), str::to_owned);
        Name { nb: get("nb"), en: get("en") }
    }

    /// The unit that answers for a file.
    pub(super) fn owners_of_files(self) -> BTreeMap<SourceId, &'a str> {
        let site = self.site;
        let pages = site.pages.values().flat_map(|page| {
            let files = page.translations.values().map(|text| text.source);
            files.chain([page.source]).map(|file| (file, owner_of(page)))
        });
        let contacts = site.contacts.values().map(|record| (record.span.source, key(record.owner.as_ref())));
        let facts = site.facts.values().map(|record| (record.span.source, key(record.owner.as_ref())));
        let activities =
            site.activities.values().map(|record| (record.span.source, key(record.owner.as_ref())));
        let notices = site.notices.values().map(|record| (record.span.source, key(record.owner.as_ref())));
        let records = contacts.chain(facts).chain(activities).chain(notices);
        pages.chain(records).filter_map(|(file, owner)| Some((file, owner?))).collect()
    }
}

/// The title of a page in the source language.
pub(super) fn title(page: &SitePage) -> String {
    page.original.title.as_ref().map_or_else(|| page.id.clone(), |title| title.value.clone())
}

/// The unit that answers for a page.
pub(super) fn owner_of(page: &SitePage) -> Option<&str> {
    key(page.fields().owner.as_ref())
}

/// The key of a unit.
pub(super) fn key(owner: Option<&Spanned<String>>) -> Option<&str> {
    owner.map(|owner| owner.value.as_str())
}
