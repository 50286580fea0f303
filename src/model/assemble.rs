//! The only constructor of [`Site`]: puts every parsed file in its place.

use super::{Drafts, Site, SitePage, SitePicture, State, Strings, Text, Tongue, state, unknown_language};
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::digest::Digest;
use crate::locale::{Formatter, Language};
use crate::parse::fields::nearest;
use crate::parse::{Format, Page, Parsed, Settings, Shared};
use crate::say;
use crate::source::{Kind, Source, Sources, kind};
use crate::span::{SourceId, Span, Spanned};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a site is made from.
#[derive(Debug)]
pub struct Inputs<'a> {
    /// The files.
    pub sources: &'a Sources,
    /// What each file says, in the order of `sources`.
    pub parsed: &'a [Shared],
    /// The date to build for.
    pub today: Date,
    /// Whether drafts are among the pages.
    pub drafts: Drafts,
    /// Formatters made by earlier runs, by code of the language; making one takes milliseconds.
    pub formatters: &'a BTreeMap<&'static str, Arc<Formatter>>,
}

/// Puts every file in its place. There is no site without readable settings.
#[must_use]
pub fn assemble(inputs: &Inputs<'_>) -> Reported<Option<Site>> {
    let mut out = Vec::new();
    let settings = inputs.parsed.iter().find_map(|parsed| match &parsed.value {
        Parsed::Settings(settings) if !parsed.is_broken() && !settings.languages.is_empty() => {
            Some(Arc::clone(settings))
        }
        _ => None,
    });
    let Some(settings) = settings else { return Reported { value: None, diagnostics: out } };
    let languages = languages(&settings, &mut out);
    let source = settings.source_language.as_ref().and_then(|code| language(code, &mut out));
    let source = source.or_else(|| Language::find("nb")).expect("the program knows bokmål");
    let mut site = empty(settings, source, inputs);
    site.broken = broken(inputs);
    fill(&mut site, inputs);
    site.tongues = tongues(&site, &languages, inputs, &mut out);
    pages(&mut site, inputs, &mut out);
    Reported { value: Some(site), diagnostics: out }
}

fn empty(settings: Arc<Settings>, source: &'static Language, inputs: &Inputs<'_>) -> Site {
    Site {
        settings,
        tongues: Vec::new(),
        source,
        sections: BTreeMap::new(),
        homes: BTreeMap::new(),
        pages: BTreeMap::new(),
        contacts: BTreeMap::new(),
        facts: BTreeMap::new(),
        terms: BTreeMap::new(),
        activities: BTreeMap::new(),
        notices: BTreeMap::new(),
        messages: BTreeMap::new(),
        pictures: BTreeMap::new(),
        recordings: BTreeMap::new(),
        themes: BTreeMap::new(),
        broken: BTreeSet::new(),
        today: inputs.today,
        drafts: inputs.drafts,
    }
}

/// What the files that could not be read were meant to be; with a bad name, what a good one would say.
fn broken(inputs: &Inputs<'_>) -> BTreeSet<Kind> {
    let mut broken = BTreeSet::new();
    for (source, parsed) in inputs.sources.files.iter().zip(inputs.parsed) {
        let meant = kind(&source.path);
        if parsed.is_broken() || source.kind != meant {
            broken.insert(meant.mended());
            broken.insert(meant);
        }
    }
    broken
}

/// Records and pictures: one file each, found by their id.
fn fill(site: &mut Site, inputs: &Inputs<'_>) {
    for (source, parsed) in readable(inputs) {
        match &parsed.value {
            Parsed::Section(section) => drop(site.sections.insert(section.id.clone(), Arc::clone(section))),
            Parsed::Contact(contact) => drop(site.contacts.insert(contact.id.clone(), Arc::clone(contact))),
            Parsed::Fact(fact) => drop(site.facts.insert(fact.id.clone(), Arc::clone(fact))),
            Parsed::Term(term) => drop(site.terms.insert(term.id.clone(), Arc::clone(term))),
            Parsed::Activity(activity) => {
                drop(site.activities.insert(activity.id.clone(), Arc::clone(activity)));
            }
            Parsed::Notice(notice) => drop(site.notices.insert(notice.id.clone(), Arc::clone(notice))),
            Parsed::Theme(name, theme) => drop(site.themes.insert(name.clone(), Arc::clone(theme))),
            Parsed::Messages(lang, messages) => {
                site.messages.entry(lang.clone()).or_default().push((source.id, Arc::clone(messages)));
            }
            _ => {}
        }
        match (&source.kind, &parsed.value) {
            (Kind::Recording { page, lang, .. }, Parsed::Recording(clean)) => {
                let key = (page.clone(), lang.clone());
                site.recordings.entry(key).or_default().sounds.push((source.id, Arc::clone(clean)));
            }
            (Kind::RecordingNote { page, lang }, Parsed::RecordingNote(note)) => {
                site.recordings.entry((page.clone(), lang.clone())).or_default().note =
                    Some(Arc::clone(note));
            }
            _ => {}
        }
        if let (Kind::Picture { page, name }, Parsed::Picture(picture)) = (&source.kind, &parsed.value) {
            let ending = match picture.format {
                Format::Jpeg => "jpg",
                Format::Png => "png",
                Format::Webp => "webp",
            };
            let path = |bytes: &[u8]| format!("pictures/{}.{ending}", Digest::of(bytes));
            let paths = picture.sizes.iter().map(|size| path(&size.bytes)).collect();
            site.pictures
                .insert((page.clone(), name.clone()), SitePicture { paths, picture: Arc::clone(picture) });
        }
    }
}

/// The files that could be read, and what they say.
fn readable<'a>(inputs: &'a Inputs<'a>) -> impl Iterator<Item = (&'a Source, &'a Shared)> {
    inputs.sources.files.iter().zip(inputs.parsed).filter(|(_, parsed)| !parsed.is_broken())
}

fn languages(settings: &Settings, out: &mut Vec<Diagnostic>) -> Vec<(usize, &'static Language)> {
    let mut languages: Vec<(usize, &'static Language)> = Vec::new();
    for (at, entry) in settings.languages.iter().enumerate() {
        let Some(language) = language(&entry.code, out) else { continue };
        if let Some((first, _)) = languages.iter().find(|(_, known)| known.code == language.code) {
            let code = language.code;
            out.push(
                Diagnostic::new(
                    Code::DuplicateKey,
                    entry.code.span,
                    say!("språket `{code}` står to ganger", "the language `{code}` stands twice"),
                    say!("slett den ene linja", "delete one of the lines"),
                )
                .label(settings.languages[*first].code.span, say!("første gang her", "first here")),
            );
            continue;
        }
        languages.push((at, language));
    }
    languages
}

/// The language that `code` names.
fn language(code: &Spanned<String>, out: &mut Vec<Diagnostic>) -> Option<&'static Language> {
    let found = Language::find(&code.value);
    if found.is_none() {
        out.push(unknown_language(&code.value, code.span, Language::all()));
    }
    found
}

fn tongues(
    site: &Site,
    languages: &[(usize, &'static Language)],
    inputs: &Inputs<'_>,
    out: &mut Vec<Diagnostic>,
) -> Vec<Tongue> {
    let formatter = |language: &'static Language| {
        inputs.formatters.get(language.code).map_or_else(|| Arc::new(Formatter::new(language)), Arc::clone)
    };
    let files = |language: &Language| {
        let files = site.messages.get(language.code);
        files.into_iter().flatten().map(|(_, messages)| Arc::clone(messages)).collect::<Vec<_>>()
    };
    let source = Arc::new(Strings::new(&files(site.source), &formatter(site.source), None));
    let known: Vec<&'static Language> = languages.iter().map(|(_, language)| *language).collect();
    languages
        .iter()
        .map(|(at, language)| {
            let entry = &site.settings.languages[*at];
            let formatter = formatter(language);
            let strings = if language.code == site.source.code {
                Arc::clone(&source)
            } else {
                Arc::new(Strings::new(&files(language), &formatter, Some(Arc::clone(&source))))
            };
            let mut fallback: Vec<&'static Language> = Vec::new();
            for code in &entry.fallback {
                match languages.iter().find(|(_, known)| known.code == code.value) {
                    Some((_, found)) if found.code != language.code => fallback.push(found),
                    Some(_) => {}
                    None => out.push(unknown_language(&code.value, code.span, known.iter().copied())),
                }
            }
            if language.code != site.source.code
                && !fallback.iter().any(|known| known.code == site.source.code)
            {
                fallback.push(site.source);
            }
            let strings_read = site.strings_read(language);
            Tongue { language, state: entry.state, fallback, formatter, strings, strings_read }
        })
        .collect()
}

/// Pages and front pages: translations find their original.
fn pages(site: &mut Site, inputs: &Inputs<'_>, out: &mut Vec<Diagnostic>) {
    let known: Vec<&'static Language> = site.tongues.iter().map(|tongue| tongue.language).collect();
    let code = |lang: &str| known.iter().map(|language| language.code).find(|code| *code == lang);
    let mut translations: Vec<(&str, &'static str, &Arc<Page>, SourceId)> = Vec::new();
    for (source, parsed) in readable(inputs) {
        match &parsed.value {
            Parsed::Home(lang, page) => match code(lang) {
                Some(code) => drop(site.homes.insert(code, Arc::clone(page))),
                None => out.push(unknown_language(lang, Span::file(source.id), known.iter().copied())),
            },
            Parsed::Page(id, lang, page) => match code(lang) {
                Some(code) if code == site.source.code => {
                    let page = SitePage {
                        id: id.clone(),
                        original: Arc::clone(page),
                        source: source.id,
                        translations: BTreeMap::new(),
                    };
                    site.pages.insert(id.clone(), page);
                }
                Some(code) => translations.push((id, code, page, source.id)),
                None => out.push(unknown_language(lang, Span::file(source.id), known.iter().copied())),
            },
            Parsed::Messages(lang, _) if code(lang).is_none() => {
                out.push(unknown_language(lang, Span::file(source.id), known.iter().copied()).as_warning());
            }
            _ => {}
        }
    }
    for (id, code, page, source) in translations {
        let Some(original) = site.pages.get_mut(id) else {
            if !site.is_broken_page(id) {
                out.push(orphan(id, code, source, site));
            }
            continue;
        };
        let state: State = state(&original.original, page);
        original.translations.insert(code, Text { page: Arc::clone(page), source, state });
    }
}

fn orphan(id: &str, lang: &str, source: SourceId, site: &Site) -> Diagnostic {
    let Language { code, name_nb, name_en, .. } = site.source;
    let help = match nearest(id, site.pages.keys().map(String::as_str)) {
        Some(near) => say!(
            "gi fila navnet `content/{near}.{lang}.md` hvis det er den siden du mener, eller lag `content/{id}.{code}.md`",
            "give the file the name `content/{near}.{lang}.md` if that is the page you mean, or make `content/{id}.{code}.md`"
        ),
        None => say!("lag `content/{id}.{code}.md` først", "make `content/{id}.{code}.md` first"),
    };
    Diagnostic::new(
        Code::PageWithoutSource,
        Span::file(source),
        say!(
            "oversettelsen har ingen kildetekst: `{id}` finnes ikke på {name_nb}",
            "the translation has no source text: `{id}` does not exist in {name_en}"
        ),
        help,
    )
}
