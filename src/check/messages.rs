//! Interface strings: every one exists in every language that readers can choose, and uses only
//! what the program fills in.

use super::gather::Gather;
use super::sheet::languages;
use super::wording::names;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::Language;
use crate::model::Site;
use crate::parse::Message;
use crate::say;
use crate::source::Kind;
use crate::span::{Span, Spanned};
use std::collections::{BTreeMap, BTreeSet};

/// The strings of a language, in the order of its files.
fn of<'a>(site: &'a Site, code: &str) -> impl Iterator<Item = &'a Message> {
    site.messages.get(code).into_iter().flatten().flat_map(|(_, messages)| &messages.entries)
}

/// One diagnostic for each string that languages lack.
pub(super) fn missing(site: &Site) -> Vec<Diagnostic> {
    let published =
        site.published().map(|tongue| tongue.language).filter(|language| language.code != site.source.code);
    // A file that could not be read may have any of them.
    let published = published
        .filter(|language| !site.broken.contains(&Kind::Messages { lang: language.code.to_owned() }));
    let known: Vec<(&Language, BTreeSet<&str>)> = published
        .map(|language| {
            (language, of(site, language.code).map(|message| message.id.value.as_str()).collect())
        })
        .collect();
    let mut found = Gather::new();
    for message in of(site, site.source.code) {
        let id = message.id.value.as_str();
        let lacking: Vec<&Language> =
            known.iter().filter(|(_, ids)| !ids.contains(id)).map(|(language, _)| *language).collect();
        if !lacking.is_empty() {
            // Readers get the string of the source language meanwhile.
            found.add(id, message.id.span, || lacks(message, &lacking).as_warning());
        }
    }
    found.finish()
}

fn lacks(message: &Message, lacking: &[&Language]) -> Diagnostic {
    let id = &message.id.value;
    let folders =
        lacking.iter().map(|language| format!("`locales/{}`", language.code)).collect::<Vec<_>>().join(", ");
    let (nb, en) = names(lacking);
    Diagnostic::new(
        Code::MissingMessage,
        message.id.span,
        say!("teksten `{id}` mangler på {nb}", "the string `{id}` is missing in {en}"),
        say!("legg til `{id} = …` i en fil i {folders}", "add `{id} = …` to a file in {folders}"),
    )
}

/// A translation uses only variables that the source uses: no others are filled in.
pub(super) fn variables(site: &Site) -> Vec<Diagnostic> {
    let source: BTreeMap<&str, &Message> =
        of(site, site.source.code).map(|message| (message.id.value.as_str(), message)).collect();
    let mut found = Gather::new();
    for language in languages(site).into_iter().skip(1) {
        for message in of(site, language.code) {
            let Some(original) = source.get(message.id.value.as_str()) else { continue };
            for (variable, span) in &message.variables {
                if !original.variables.contains_key(variable) {
                    found.add((message.id.value.as_str(), variable), *span, || {
                        foreign(original, variable, *span)
                    });
                }
            }
        }
    }
    found.finish()
}

fn foreign(original: &Message, variable: &str, span: Span) -> Diagnostic {
    let id = &original.id.value;
    let known: Vec<String> =
        original.variables.keys().map(|variable| format!("`{{ ${variable} }}`")).collect();
    let help = if known.is_empty() {
        say!("ta bort variabelen; denne teksten har ingen", "remove the variable; this string has none")
    } else {
        let known = known.join(", ");
        say!("bruk bare {known}", "use only {known}")
    };
    Diagnostic::new(
        Code::MessageVariables,
        span,
        say!(
            "`{id}` bruker variabelen `${variable}`, som kildeteksten ikke har",
            "`{id}` uses the variable `${variable}`, which the source does not have"
        ),
        help,
    )
    .label(original.id.span, say!("kildeteksten", "the source"))
}

/// Plural forms are chosen by our own rules: those of the Fluent library are wrong for Arabic.
pub(super) fn bare_selectors(site: &Site) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for language in languages(site) {
        for message in of(site, language.code) {
            let Some(variable) = &message.bare_selector else { continue };
            found.add(message.id.value.as_str(), variable.span, || bare(message, variable));
        }
    }
    found.finish()
}

fn bare(message: &Message, variable: &Spanned<String>) -> Diagnostic {
    let (id, name) = (&message.id.value, &variable.value);
    Diagnostic::new(
        Code::BareSelector,
        variable.span,
        say!("`{id}` velger flertallsform uten `PLURAL`", "`{id}` chooses a plural form without `PLURAL`"),
        say!(
            "skriv `PLURAL(${name})` i stedet for `${name}` foran `->`",
            "write `PLURAL(${name})` instead of `${name}` before `->`"
        ),
    )
}

/// A string stands once in a language.
pub(super) fn duplicates(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for language in languages(site) {
        let mut known: BTreeMap<&str, Span> = BTreeMap::new();
        for message in of(site, language.code) {
            let id = message.id.value.as_str();
            if let Some(first) = known.get(id) {
                out.push(
                    Diagnostic::new(
                        Code::DuplicateKey,
                        message.id.span,
                        say!(
                            "teksten `{id}` står to ganger på samme språk",
                            "the string `{id}` stands twice in the same language"
                        ),
                        say!(
                            "slett den ene; bare den første blir brukt",
                            "delete one of them; only the first is used"
                        ),
                    )
                    .label(*first, say!("første gang her", "first here")),
                );
            } else {
                known.insert(id, message.id.span);
            }
        }
    }
    out
}
