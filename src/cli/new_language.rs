//! `veiviser new language`: a folder with every interface string to translate, and a line in
//! `site.yaml`.
//!
//! The strings of the source language stand in the new files as comments: nobody takes a copy for a
//! translation, readers get the source meanwhile, and what is missing can be seen where it belongs.

use super::terminal::{To, print};
use super::{Exit, Trouble, Visit, save};
use crate::cache::Cache;
use crate::diagnostic::MessageLanguage;
use crate::locale::{Formatter, Language};
use crate::model::Site;
use crate::pipeline::analyze;
use crate::say;
use crate::source::{Kind, Sources};
use crate::span::Span;

/// Makes the language `tag`.
pub(super) fn run(visit: &Visit, sources: &Sources, site: &Site, tag: &str) -> Result<Exit, Trouble> {
    let language = language(site, tag)?;
    let entry = entry(visit, sources, site, language)?;
    let files = files(sources, site, language);
    for (path, text) in &files {
        save::create(&visit.site.join(path), text)?;
    }
    save::splice(&visit.site.join("site.yaml"), vec![entry])?;
    let strings = site.messages.get(site.source.code).into_iter().flatten();
    let count = strings.map(|(_, messages)| messages.entries.len()).sum::<usize>();
    let (code, made) = (language.code, files.len());
    let words = match visit.messages {
        MessageLanguage::Nb => format!(
            "laget locales/{code} ({made} filer, {count} tekster å oversette) og en linje i site.yaml\n\
             oversett en side med `veiviser new page ID --lang {code}`; skriv `state: published` i site.yaml når leserne skal se språket\n"
        ),
        MessageLanguage::En => format!(
            "made locales/{code} ({made} files, {count} strings to translate) and a line in site.yaml\n\
             translate a page with `veiviser new page ID --lang {code}`; write `state: published` in site.yaml when readers are to see the language\n"
        ),
    };
    print(To::Error, &words);
    Ok(Exit::Done)
}

/// The language, which the program knows and the site does not have yet.
fn language(site: &Site, tag: &str) -> Result<&'static Language, Trouble> {
    let Some(language) = Language::meant(tag) else {
        let all = Language::all().iter().map(|language| language.code).collect::<Vec<_>>().join(", ");
        return Err(Trouble(say!(
            "programmet kjenner ikke språket `{tag}`; det kan {all}. Be dem som lager Veiviser om å legge det til: de trenger koden, navnet på språket selv og skrifta",
            "the program does not know the language `{tag}`; it knows {all}. Ask the makers of Veiviser to add it: they need its code, its own name and its script"
        )));
    };
    let Language { code, name_nb, name_en, .. } = language;
    if *code != tag {
        return Err(Trouble(say!(
            "språket `{tag}` finnes ikke; skriv `veiviser new language {code}` ({name_nb})",
            "there is no language `{tag}`; write `veiviser new language {code}` ({name_en})"
        )));
    }
    if site.tongue(tag).is_some() {
        return Err(Trouble(say!("nettstedet har allerede `{tag}`", "the site has `{tag}` already")));
    }
    Ok(language)
}

/// Files of the source language that the new one does not have yet, as files to translate.
fn files(sources: &Sources, site: &Site, language: &'static Language) -> Vec<(String, String)> {
    let (from, to) = (format!("locales/{}/", site.source.code), format!("locales/{}/", language.code));
    let strings = sources
        .files
        .iter()
        .filter(|source| matches!(&source.kind, Kind::Messages { lang } if lang == site.source.code));
    let named = strings.filter_map(|source| Some((source.path.strip_prefix(from.as_str())?, &*source.text)));
    named
        .map(|(name, text)| (format!("{to}{name}"), untranslated(text, site.source, language)))
        .filter(|(path, _)| sources.at(path).is_none())
        .collect()
}

/// A Fluent file in which every string of `text` is a comment, each apart from the others, so that
/// a translator has to take away only the number sign.
fn untranslated(text: &str, source: &Language, language: &'static Language) -> String {
    let forms = Formatter::new(language).plural_categories().join(", ");
    let mut out = format!(
        "### {}: translate each string and take away the \"# \" before its lines.\n\
         ### Leave the name before \"=\" and everything in braces as it is. Until then, readers get {}.\n\
         ### Plural forms of {}: {forms}.\n\n",
        language.name, source.name_en, language.name_en
    );
    let mut before = Line::Blank;
    for line in text.lines() {
        let now = Line::of(line);
        if before == Line::String && matches!(now, Line::String | Line::Comment) {
            out.push('\n');
        }
        if matches!(now, Line::String | Line::Rest) {
            out.push_str("# ");
        }
        out.push_str(line);
        out.push('\n');
        before = if now == Line::Rest { Line::String } else { now };
    }
    out
}

/// What a line of a Fluent file is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Blank,
    Comment,
    /// The first line of a string.
    String,
    /// A further line of a string.
    Rest,
}

impl Line {
    fn of(line: &str) -> Line {
        match line.chars().next() {
            _ if line.trim().is_empty() => Line::Blank,
            Some('#') => Line::Comment,
            Some(first) if first.is_ascii_alphabetic() || first == '-' => Line::String,
            _ => Line::Rest,
        }
    }
}

/// The languages to show when a text is missing, among those that readers can choose.
fn fallback(site: &Site, language: &'static Language) -> String {
    let source = site.source.code;
    let mut codes: Vec<&str> = language.relatives().to_vec();
    if !codes.contains(&source) {
        codes.push("en");
    }
    codes.retain(|code| *code != source && site.published().any(|tongue| tongue.language.code == *code));
    codes.push(source);
    codes.join(", ")
}

/// One line for `site.yaml`, and its place after the last language.
fn entry(
    visit: &Visit,
    sources: &Sources,
    site: &Site,
    language: &'static Language,
) -> Result<(Span, String), Trouble> {
    let settings = sources.at("site.yaml").expect("the site was read from it");
    let entry =
        format!("{{ tag: {}, state: in_progress, fallback: [{}] }}", language.code, fallback(site, language));
    let last = site.settings.languages.iter().map(|entry| entry.code.span.start as usize).max();
    let found = last.and_then(|last| {
        let (at, line) = in_brackets(&settings.text, last, &entry)
            .or_else(|| under_dashes(&settings.text, last, &entry))?;
        let new = format!("{}{line}{}", &settings.text[..at], &settings.text[at..]);
        is_added(visit, site, &new, language).then(|| (Span::new(settings.id, at, at), line))
    });
    found.ok_or_else(|| {
        Trouble(say!(
            "finner ikke plassen i site.yaml; skriv `- {entry}` under `languages` selv, og kjør kommandoen på nytt",
            "cannot find the place in site.yaml; write `- {entry}` under `languages` yourself, and run the command again"
        ))
    })
}

/// Whether `text` as `site.yaml` has the languages that the site had, and then the new one.
fn is_added(visit: &Visit, site: &Site, text: &str, language: &'static Language) -> bool {
    let (analysis, _) = analyze(&Sources::from_texts([("site.yaml", text)]), visit.today, &Cache::default());
    let known = site.settings.languages.iter().map(|entry| entry.code.value.as_str());
    analysis.site.is_some_and(|new| {
        let codes = new.settings.languages.iter().map(|entry| entry.code.value.as_str());
        codes.eq(known.chain([language.code]))
    })
}

/// `languages: [{ … }, { … }]`: behind the last brace.
fn in_brackets(text: &str, last: usize, entry: &str) -> Option<(usize, String)> {
    let key = if text.starts_with("languages:") { 0 } else { text.find("\nlanguages:")? + 1 };
    let value = text[key + "languages:".len()..last].trim_start();
    let at = last + text[last..].find('}')? + 1;
    value.starts_with('[').then(|| (at, format!(", {entry}")))
}

/// `- { … }` or `- tag: …`: under the last line that is indented more than its dash.
fn under_dashes(text: &str, last: usize, entry: &str) -> Option<(usize, String)> {
    let dash = text[..last].rfind('-')?;
    let indent = dash - text[..dash].rfind('\n').map_or(0, |newline| newline + 1);
    let (mut at, mut end) = (dash, dash);
    for (number, line) in text[dash..].split_inclusive('\n').enumerate() {
        let is_blank = line.trim().is_empty();
        if number > 0 && !is_blank && line.len() - line.trim_start().len() <= indent {
            break;
        }
        at += line.len();
        if !is_blank {
            end = at;
        }
    }
    let newline = if text[..end].ends_with('\n') { "" } else { "\n" };
    Some((end, format!("{newline}{}- {entry}\n", " ".repeat(indent))))
}

#[cfg(test)]
mod tests {
    use super::{Language, untranslated};
    use fluent_syntax::parser::parse;

    #[test]
    fn strings_become_comments_and_strings_again_when_the_signs_are_taken_away() {
        let (nb, uk) = (Language::find("nb").expect("known"), Language::find("uk").expect("known"));
        let text = "## Top\n\n# First link.\nskip = Hopp\nhome = Hjem\ndays =\n    { PLURAL($count) ->\n        [one] dag\n       *[other] { $count } dager\n    }\n";
        let made = untranslated(text, nb, uk);
        let empty = parse(made.as_str()).expect("it is Fluent");
        assert!(
            empty.body.iter().all(|entry| !matches!(entry, fluent_syntax::ast::Entry::Message(_))),
            "{made}"
        );
        assert!(made.contains("Plural forms of Ukrainian: one, few, many, other."), "{made}");
        let again: String = made
            .lines()
            .map(|line| match line.strip_prefix("# ") {
                Some(rest) if !rest.starts_with("First") => format!("{rest}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        let full = parse(again.as_str()).expect("it is Fluent");
        let strings = full.body.iter().filter(|entry| matches!(entry, fluent_syntax::ast::Entry::Message(_)));
        assert_eq!(strings.count(), 3, "{again}");
    }
}
