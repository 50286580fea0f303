//! `veiviser accept`: "this translation says what the source says today".

use super::accept_recording;
use super::args::Accept;
use super::save;
use super::terminal::{To, print};
use super::{Exit, Trouble, Visit};
use crate::cache::Cache;
use crate::diagnostic::MessageLanguage;
use crate::model::{Acceptance, Site};
use crate::parse::fields::nearest;
use crate::pipeline::analyze;
use crate::say;
use crate::source::{self, Sources};
use crate::span::Span;
use std::collections::BTreeMap;

/// A place in a file, and what it says from now on.
pub(super) type Change = (Span, String);

/// Writes the digests of today's source into translations.
pub(super) fn run(visit: &Visit, accept: &Accept) -> Result<Exit, Trouble> {
    let sources = source::read(&visit.site)?;
    let (analysis, _) = analyze(&sources, visit.today, &Cache::default());
    let Some(site) = &analysis.site else {
        return Err(Trouble(say!(
            "site.yaml kan ikke leses; kjør `veiviser check`",
            "site.yaml cannot be read; run `veiviser check`"
        )));
    };
    // All names are looked up before the first file is changed, and each file is written once.
    let mut files: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    for wanted in &accept.names {
        for (path, change) in changes(site, &sources, wanted)? {
            let changes = files.entry(path).or_default();
            changes.extend(change.filter(|change| !changes.contains(change)));
        }
    }
    for (path, changes) in files {
        let words = told(visit.messages, &path, &changes);
        if !changes.is_empty() {
            save::splice(&visit.site.join(&path), changes)?;
        }
        print(To::Error, &words);
    }
    Ok(Exit::Done)
}

/// What is done with a file: nothing, if it was accepted before.
fn told(language: MessageLanguage, path: &str, changes: &[Change]) -> String {
    match (language, changes.is_empty()) {
        (MessageLanguage::Nb, false) => format!("{path} sier nå det samme som kilden\n"),
        (MessageLanguage::En, false) => format!("{path} now says what the source says\n"),
        (MessageLanguage::Nb, true) => format!("{path} sa det samme som kilden fra før\n"),
        (MessageLanguage::En, true) => format!("{path} said what the source says already\n"),
    }
}

/// The files of the translations that `wanted` names, each with what changes in it, if anything.
fn changes(site: &Site, sources: &Sources, wanted: &str) -> Result<Vec<(String, Option<Change>)>, Trouble> {
    let (pattern, lang) = wanted.rsplit_once('.').unwrap_or((wanted, ""));
    if let Some(page) = pattern.strip_suffix("/audio") {
        return accept_recording::changes(site, sources, page, lang);
    }
    if lang == site.source.code {
        return Err(Trouble(say!(
            "`{lang}` er språket tekstene skrives på først; bare oversettelser kan godtas",
            "`{lang}` is the language the texts are written in first; only translations can be accepted"
        )));
    }
    let names = names(site);
    let Some(start) = pattern.strip_suffix('*') else {
        if !names.iter().any(|name| name == pattern) {
            return Err(unknown(pattern, &names));
        }
        let Some(acceptance) = site.acceptance(pattern, lang) else {
            return Err(Trouble(say!(
                "`{pattern}` er ikke oversatt til `{lang}`",
                "`{pattern}` is not translated into `{lang}`"
            )));
        };
        return Ok(vec![change(sources, lang, &acceptance)?]);
    };
    let found = names.iter().filter(|name| name.starts_with(start));
    let found: Vec<Acceptance<'_>> = found.filter_map(|name| site.acceptance(name, lang)).collect();
    if found.is_empty() {
        return Err(Trouble(say!(
            "ingenting som begynner med `{start}`, er oversatt til `{lang}`",
            "nothing that begins with `{start}` is translated into `{lang}`"
        )));
    }
    found.iter().map(|acceptance| change(sources, lang, acceptance)).collect()
}

/// Everything that can be accepted, without the language.
fn names(site: &Site) -> Vec<String> {
    let others = site.translatables().into_iter().map(|found| found.name);
    site.pages.keys().cloned().chain(others).collect()
}

pub(super) fn unknown(name: &str, names: &[String]) -> Trouble {
    Trouble(match nearest(name, names.iter().map(String::as_str)) {
        Some(near) => {
            say!(
                "det finnes ingen `{name}`; den nærmeste heter `{near}`",
                "there is no `{name}`; the nearest is `{near}`"
            )
        }
        None => say!(
            "det finnes ingen `{name}`; skriv det slik: family/kindergarten.uk, contacts/office.uk, eller 'locales/*.uk'",
            "there is no `{name}`; write it like this: family/kindergarten.uk, contacts/office.uk, or 'locales/*.uk'"
        ),
    })
}

/// The file of a translation, and what changes in it.
fn change(
    sources: &Sources,
    lang: &str,
    acceptance: &Acceptance<'_>,
) -> Result<(String, Option<Change>), Trouble> {
    let source = sources.get(acceptance.span.source).expect("the translation was read from this source");
    let path = source.path.to_string();
    let strings = path.ends_with(".ftl");
    let Some(note) = acceptance.note else { return Err(nobody(&path, lang)) };
    let (new, digests) = (&acceptance.made_from, acceptance.old);
    if digests.is_some_and(|old| old.value == *new) {
        return Ok((path, None));
    }
    let value = if strings { new.clone() } else { quoted(new) };
    if let Some(old) = digests {
        return Ok((path, Some((old.span, value))));
    }
    if strings {
        let at = acceptance.span.start as usize;
        return Ok((path, Some((Span::new(source.id, at, at), format!("# made_from: {value}\n")))));
    }
    let start = note.span.start as usize;
    let flow = source.text[start..].starts_with('{');
    let line = source.text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let indent = " ".repeat(start - line);
    let (at, added) = if flow {
        (start + 1, format!(" made_from: {value},"))
    } else {
        (start, format!("made_from: {value}\n{indent}"))
    };
    Ok((path, Some((Span::new(source.id, at, at), added))))
}

/// The program cannot know who made a translation.
fn nobody(path: &str, lang: &str) -> Trouble {
    let line = match path {
        _ if path.ends_with(".ftl") => "### by: human".to_owned(),
        _ if path.ends_with(".md") => "translation: { by: human }".to_owned(),
        _ => format!("translations: {{ {lang}: {{ by: human }} }}"),
    };
    Trouble(say!(
        "`{path}` sier ikke hvem som oversatte til `{lang}`; skriv `{line}` i fila først (human, machine eller machine-then-human)",
        "`{path}` does not say who translated it into `{lang}`; write `{line}` in the file first (human, machine or machine-then-human)"
    ))
}

/// A text as a YAML value.
pub(super) fn quoted(text: &str) -> String {
    serde_yaml::to_string(text).map_or_else(|_| format!("{text:?}"), |yaml| yaml.trim_end().to_owned())
}
