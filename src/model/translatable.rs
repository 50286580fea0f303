//! Everything with texts in several languages that is no page: front pages, records, the settings,
//! interface strings. The same rule as for pages says whether a translation is current.
//!
//! The texts of a record stand side by side in one file, so that nothing has to be aligned: a text
//! belongs to the text of the same field in the source language. `made_from` has one entry per
//! translated text, in the order of fields. A text that is missing in a language is no change.

use super::strands::{Entry, entries, mark, written};
use super::translation::{Changes, State, state};
use super::{Site, made_from};
use crate::digest::Digest;
use crate::locale::Language;
use crate::parse::{Care, Flag, MadeBy, Message, Page, TranslationNote, Words};
use crate::span::{Span, Spanned};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Something with texts in several languages that is no page.
#[derive(Debug, Clone)]
pub struct Translatable {
    /// As `accept` takes it, without the language: `contacts/office`, `_home`, `locales/home`.
    pub name: String,
    /// Key of the unit that keeps it true, where it has one.
    pub owner: Option<String>,
    /// Its safety switches.
    pub care: Care,
    /// Where its texts stand in the source language.
    pub span: Span,
    /// Every language of the site but the source language, by code.
    pub languages: BTreeMap<&'static str, Standing>,
}

/// How far something is translated into a language.
#[derive(Debug, Clone, Default)]
pub struct Standing {
    /// Whether it says what the source says today; none if there is no text in that language.
    pub state: Option<State>,
    /// Who made it.
    pub by: Option<MadeBy>,
    /// The day a person who reads the language has read it.
    pub reviewed: Option<Date>,
}

/// What a translation says of itself, and what it says once it is accepted.
#[derive(Debug, Clone)]
pub struct Acceptance<'a> {
    /// The note in the file, if there is one.
    pub note: Option<&'a TranslationNote>,
    /// Where `made_from` stands, if it does.
    pub old: Option<&'a Spanned<String>>,
    /// What `made_from` says when the translation says what the source says today.
    pub made_from: String,
    /// The beginning of the translation: of its file, or of the string.
    pub span: Span,
}

type Notes = BTreeMap<String, Spanned<TranslationNote>>;

/// The texts of one record.
struct Texts<'a> {
    name: String,
    owner: Option<&'a Spanned<String>>,
    care: Care,
    span: Span,
    notes: &'a Notes,
    /// Texts in the source language, in the order of fields, with their translations.
    fields: Vec<(&'a Spanned<String>, &'a Words)>,
}

impl<'a> Texts<'a> {
    /// The texts that exist in `lang`: digest and place of the source, place of the translation.
    fn pairs(&self, lang: &'a str) -> impl Iterator<Item = (Digest, Span, Span)> {
        self.fields.iter().filter_map(move |(source, words)| {
            let text = words.texts.get(lang)?;
            let folded = source.value.split_whitespace().collect::<Vec<_>>().join(" ");
            Some((Digest::of(format!("w {folded}").as_bytes()), source.span, text.span))
        })
    }

    fn standing(&self, lang: &'a str) -> Standing {
        if self.pairs(lang).next().is_none() {
            return Standing::default();
        }
        let note = self.notes.get(lang).map(|note| &note.value);
        let made_from =
            note.and_then(|note| note.made_from.as_ref()).map(|made_from| made_from.value.as_str());
        let Some(entries) = entries(made_from) else { return standing(State::Unknown, note) };
        let mut known: BTreeMap<u32, usize> = BTreeMap::new();
        for entry in entries {
            let Entry::From(marks) = entry else { continue };
            marks.into_iter().flatten().for_each(|mark| *known.entry(mark).or_default() += 1);
        }
        let mut changes = Changes::default();
        for (digest, source, translation) in self.pairs(lang) {
            match known.get_mut(&digest.mark()) {
                Some(left) if *left > 0 => *left -= 1,
                _ => {
                    changes.source.push(source);
                    changes.translation.push(translation);
                }
            }
        }
        standing(State::of(changes), note)
    }
}

fn standing(state: State, note: Option<&TranslationNote>) -> Standing {
    Standing {
        state: Some(state),
        by: note.and_then(|note| note.by),
        reviewed: note.and_then(|note| note.reviewed.as_ref()).map(|day| day.value),
    }
}

impl Site {
    /// Everything with texts in several languages that is no page: the front page, the settings,
    /// sections, contacts, facts, words, activities, notices and interface strings, in this order.
    #[must_use]
    pub fn translatables(&self) -> Vec<Translatable> {
        let home = self.homes.get(self.source.code).map(|home| Translatable {
            name: "_home".to_owned(),
            owner: None,
            care: Care::default(),
            span: home.span,
            languages: self.standings(|language| self.home_standing(home, language)),
        });
        let records = self.records().into_iter().map(|texts| Translatable {
            languages: self.standings(|language| texts.standing(language.code)),
            owner: texts.owner.map(|owner| owner.value.clone()),
            care: texts.care,
            span: texts.span,
            name: texts.name,
        });
        let translated = self.strings_by_language();
        let strings = self.strings(self.source.code).map(|(message, _)| Translatable {
            name: format!("locales/{}", message.id.value),
            owner: None,
            care: Care::default(),
            span: message.id.span,
            languages: self.standings(|language| {
                let known =
                    translated.get(language.code).and_then(|known| known.get(message.id.value.as_str()));
                known
                    .map_or_else(Standing::default, |(own, note)| standing(string_state(message, own), *note))
            }),
        });
        home.into_iter().chain(records).chain(strings).collect()
    }

    /// What accepting the translation `name` into `lang` would write; none if there is no such
    /// translation. `name` is that of a page, or of a [`Translatable`].
    #[must_use]
    pub fn acceptance<'a>(&'a self, name: &str, lang: &'a str) -> Option<Acceptance<'a>> {
        if let Some(page) = self.pages.get(name) {
            return page.translations.get(lang).map(|text| accepted(&page.original, &text.page));
        }
        if name == "_home" && lang != self.source.code {
            return Some(accepted(self.homes.get(self.source.code)?, self.homes.get(lang)?));
        }
        if let Some(id) = name.strip_prefix("locales/") {
            let of = |lang: &str| self.strings(lang).find(|(message, _)| message.id.value == id);
            let (source, (own, note)) =
                (of(self.source.code)?.0, of(lang).filter(|_| lang != self.source.code)?);
            return Some(Acceptance {
                note,
                old: own.made_from.as_ref(),
                made_from: source.digest.short(),
                span: own.id.span,
            });
        }
        let texts = self.records().into_iter().find(|texts| texts.name == name)?;
        let entries: Vec<Vec<String>> =
            texts.pairs(lang).map(|(digest, _, _)| vec![digest.short()]).collect();
        let note = texts.notes.get(lang).map(|note| &note.value);
        (!entries.is_empty() && lang != self.source.code).then(|| Acceptance {
            note,
            old: note.and_then(|note| note.made_from.as_ref()),
            made_from: written(entries.into_iter()),
            span: texts.span,
        })
    }

    fn standings(&self, of: impl Fn(&'static Language) -> Standing) -> BTreeMap<&'static str, Standing> {
        let others = self.tongues.iter().map(|tongue| tongue.language);
        let others = others.filter(|language| language.code != self.source.code);
        others.map(|language| (language.code, of(language))).collect()
    }

    fn home_standing(&self, source: &Page, language: &Language) -> Standing {
        let Some(home) = self.homes.get(language.code) else { return Standing::default() };
        standing(state(source, home), home.translation.as_ref())
    }

    /// The strings of a language with the note of their file; of two with the same id the first, which
    /// is the one that readers get.
    pub(super) fn strings(&self, lang: &str) -> impl Iterator<Item = (&Message, Option<&TranslationNote>)> {
        let mut seen = std::collections::BTreeSet::new();
        let files = self.messages.get(lang).into_iter().flatten();
        let all =
            files.flat_map(|(_, file)| file.entries.iter().map(|message| (message, file.note.as_ref())));
        all.filter(move |(message, _)| seen.insert(message.id.value.as_str()))
    }

    /// Whether a person has read every string of a language, and none has changed in the source since.
    pub(super) fn strings_read(&self, language: &Language) -> Flag {
        if language.code == self.source.code {
            return Flag::On;
        }
        let own: BTreeMap<&str, _> =
            self.strings(language.code).map(|(own, note)| (own.id.value.as_str(), (own, note))).collect();
        let is_read = |source: &Message| {
            own.get(source.id.value.as_str()).is_some_and(|(own, note)| {
                let read = note.is_some_and(|note| note.reviewed.is_some());
                read && string_state(source, own).is_current()
            })
        };
        let all = self.strings(self.source.code).all(|(source, _)| is_read(source));
        if all { Flag::On } else { Flag::Off }
    }

    fn strings_by_language(&self) -> BTreeMap<&'static str, Strings<'_>> {
        let by_id =
            |lang| self.strings(lang).map(|(own, note)| (own.id.value.as_str(), (own, note))).collect();
        self.tongues.iter().map(|tongue| (tongue.language.code, by_id(tongue.language.code))).collect()
    }

    /// Every record that has a text in the source language.
    fn records(&self) -> Vec<Texts<'_>> {
        let settings = &self.settings;
        let names = std::iter::once(&settings.name).chain(settings.owners.values());
        let mut all = vec![Texts {
            name: "site".to_owned(),
            owner: None,
            care: Care::default(),
            span: settings.span,
            notes: &settings.translations,
            fields: self.fields(names),
        }];
        all.extend(self.sections.values().map(|section| Texts {
            name: format!("{}/_section", section.id),
            owner: None,
            care: section.care,
            span: section.span,
            notes: &section.translations,
            fields: self.fields([&section.title, &section.summary]),
        }));
        all.extend(self.contacts.values().map(|contact| {
            let labels = contact.channels.iter().filter_map(|channel| channel.label.as_ref());
            let places = contact.places.iter().filter_map(|place| place.name.as_ref());
            let names =
                std::iter::once(&contact.name).chain(labels).chain(places).chain(&contact.response_time);
            Texts {
                name: format!("contacts/{}", contact.id),
                owner: contact.owner.as_ref(),
                care: contact.care,
                span: contact.span,
                notes: &contact.translations,
                fields: self.fields(names),
            }
        }));
        all.extend(self.facts.values().map(|fact| Texts {
            name: format!("facts/{}", fact.id),
            owner: fact.owner.as_ref(),
            care: fact.care,
            span: fact.span,
            notes: &fact.translations,
            fields: self.fields([&fact.name]),
        }));
        // What is translated by `word` is the Norwegian term itself.
        all.extend(self.terms.values().map(|term| Texts {
            name: format!("glossary/{}", term.id),
            owner: None,
            care: term.care,
            span: term.span,
            notes: &term.translations,
            fields: std::iter::once((&term.term, &term.word)).chain(self.fields([&term.explain])).collect(),
        }));
        all.extend(self.activities.values().map(|activity| Texts {
            name: format!("activities/{}", activity.id),
            owner: activity.owner.as_ref(),
            care: activity.care,
            span: activity.span,
            notes: &activity.translations,
            fields: self.fields([&activity.title, &activity.summary]),
        }));
        all.extend(self.notices.values().map(|notice| Texts {
            name: format!("notices/{}", notice.id),
            owner: notice.owner.as_ref(),
            care: notice.care,
            span: notice.span,
            notes: &notice.translations,
            fields: self.fields([&notice.text]),
        }));
        all.retain(|texts| !texts.fields.is_empty());
        all
    }

    /// Of `words`, those with a text in the source language; proper names have none.
    fn fields<'a>(
        &self,
        words: impl IntoIterator<Item = &'a Words>,
    ) -> Vec<(&'a Spanned<String>, &'a Words)> {
        let source = self.source.code;
        words.into_iter().filter_map(|words| Some((words.texts.get(source)?, words))).collect()
    }
}

type Strings<'a> = BTreeMap<&'a str, (&'a Message, Option<&'a TranslationNote>)>;

/// The state of an interface string.
pub(super) fn string_state(source: &Message, own: &Message) -> State {
    match own.made_from.as_ref().map(|made_from| mark(&made_from.value)) {
        None => State::Unknown,
        Some(known) if known == Some(source.digest.mark()) => State::Current,
        Some(_) => State::Outdated(Changes { source: vec![source.id.span], translation: vec![own.id.span] }),
    }
}

fn accepted<'a>(source: &Page, translation: &'a Page) -> Acceptance<'a> {
    let note = translation.translation.as_ref();
    Acceptance {
        note,
        old: note.and_then(|note| note.made_from.as_ref()),
        made_from: made_from(source, translation),
        span: translation.span,
    }
}
