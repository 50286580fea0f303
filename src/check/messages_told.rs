//! What translated interface strings say: every number and date that the source shows, the plural
//! forms that their language has, and no number or address of a contact.

use super::gather::Gather;
use super::sheet::languages;
use super::texts;
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::Formatter;
use crate::model::Site;
use crate::parse::{Choice, Form, Message};
use crate::say;
use crate::span::{SourceId, Span};
use std::collections::BTreeMap;

/// The strings of a language, in the order of its files.
fn of<'a>(site: &'a Site, code: &str) -> impl Iterator<Item = &'a Message> {
    site.messages.get(code).into_iter().flatten().flat_map(|(_, messages)| &messages.entries)
}

/// Variables that the source shows and a translation does not: its readers miss a number or a date.
pub(super) fn lost_variables(site: &Site) -> Vec<Diagnostic> {
    let source: BTreeMap<&str, &Message> =
        of(site, site.source.code).map(|message| (message.id.value.as_str(), message)).collect();
    let mut found = Gather::new();
    for tongue in site.tongues.iter().filter(|tongue| tongue.language.code != site.source.code) {
        for message in of(site, tongue.language.code) {
            let Some(original) = source.get(message.id.value.as_str()) else { continue };
            // A variable under a wrong name is told as that.
            if message.variables.keys().any(|variable| !original.variables.contains_key(variable)) {
                continue;
            }
            let own = message.shown();
            for variable in original.shown() {
                if !own.contains(variable) {
                    let span = message.id.span;
                    found.add((message.id.value.as_str(), variable, None), span, || {
                        lost(original, variable, span)
                    });
                } else if !message.always_shown.contains(variable) {
                    for form in silent_forms(message, variable, &tongue.formatter) {
                        let key = (message.id.value.as_str(), variable, Some(tongue.language.code));
                        found.add(key, form.key.span, || lost(original, variable, form.key.span));
                    }
                }
            }
        }
    }
    found.finish()
}

/// The forms that do not show `variable`, though more than the one number for which words may stand
/// ("two days", "zero days") has that form: in Ukrainian, `one` is also 21 and 31.
fn silent_forms<'a>(message: &'a Message, variable: &str, formatter: &Formatter) -> Vec<&'a Form> {
    let counts = formatter.plural_categories_of_counts();
    let is_one_number = |choice: &Choice, form: &Form| {
        let words_may_stand = matches!(form.key.value.as_str(), "zero" | "one" | "two");
        choice.plural_of.as_ref().is_some_and(|name| name.value == variable)
            && words_may_stand
            && counts.get(form.key.value.as_str()).is_none_or(|numbers| *numbers <= FEW)
    };
    let forms = message
        .choices
        .iter()
        .flat_map(|choice| choice.forms.iter().filter(move |form| !is_one_number(choice, form)));
    forms.filter(|form| !form.shown.contains(variable)).collect()
}

/// Most numbers of a form in which words may stand for the number: in French, `one` is 0 and 1, and
/// nobody counts 0 days.
const FEW: usize = 2;

fn lost(original: &Message, variable: &str, span: Span) -> Diagnostic {
    let id = &original.id.value;
    Diagnostic::new(
        Code::MessageVariables,
        span,
        say!(
            "her viser ikke `{id}` det som `${variable}` står for",
            "here `{id}` does not show what `${variable}` stands for"
        ),
        say!(
            "skriv `{{ ${variable} }}` der det skal stå i teksten",
            "write `{{ ${variable} }}` where it belongs in the text"
        ),
    )
    .label(original.id.span, say!("kildeteksten viser det", "the source shows it"))
    .as_warning()
}

/// The forms of a plural are those that the language has.
pub(super) fn plural_forms(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for tongue in &site.tongues {
        let formatter = &tongue.formatter;
        let (known, needed) = (formatter.plural_categories(), formatter.plural_categories_of_counts());
        for message in of(site, tongue.language.code) {
            for choice in &message.choices {
                let Some(variable) = &choice.plural_of else { continue };
                let has = |form: &str| choice.forms.iter().any(|known| known.key.value == form);
                let lacking: Vec<&str> =
                    known.iter().copied().filter(|form| needed.contains_key(form) && !has(form)).collect();
                if !lacking.is_empty() {
                    out.push(forms_missing(message, variable.span, &lacking, formatter));
                }
                for form in choice.forms.iter().filter(|form| !known.contains(&form.key.value.as_str())) {
                    out.push(form_never_used(form, &known, formatter));
                }
            }
        }
    }
    out
}

fn forms_missing(message: &Message, span: Span, lacking: &[&str], formatter: &Formatter) -> Diagnostic {
    let (id, language) = (&message.id.value, formatter.language());
    let (name_nb, name_en) = (language.name_nb, language.name_en);
    let forms = lacking.iter().map(|form| format!("`[{form}]`")).collect::<Vec<_>>().join(", ");
    let examples = lacking.iter().map(|form| example(formatter, form)).collect::<Vec<_>>().join("; ");
    Diagnostic::new(
        Code::PluralForms,
        span,
        say!(
            "`{id}` mangler flertallsformer som {name_nb} har: {forms}",
            "`{id}` lacks plural forms that {name_en} has: {forms}"
        ),
        say!("legg til en linje for hver: {examples}", "add a line for each: {examples}"),
    )
}

/// Some numbers that have a form, as an example: `[few]` 2, 3, 4.
fn example(formatter: &Formatter, form: &str) -> String {
    let numbers: Vec<String> = (0..=200)
        .filter(|number| formatter.plural(*number) == form)
        .take(3)
        .map(|number| number.to_string())
        .collect();
    format!("`[{form}]` {}", numbers.join(", "))
}

fn form_never_used(form: &Form, known: &[&str], formatter: &Formatter) -> Diagnostic {
    let (key, language) = (&form.key.value, formatter.language());
    let (name_nb, name_en) = (language.name_nb, language.name_en);
    let known = known.iter().map(|form| format!("`[{form}]`")).collect::<Vec<_>>().join(", ");
    Diagnostic::new(
        Code::PluralForms,
        form.key.span,
        say!(
            "formen `[{key}]` blir aldri brukt på {name_nb}",
            "the form `[{key}]` is never used in {name_en}"
        ),
        say!("slett linja, eller bruk en av disse: {known}", "delete the line, or use one of these: {known}"),
    )
}

/// Numbers and addresses in interface strings: they come from contacts and facts.
pub(super) fn contacts(site: &Site) -> Vec<Diagnostic> {
    let mut found: Gather<(SourceId, String)> = Gather::new();
    for language in languages(site) {
        for words in of(site, language.code).flat_map(Message::words) {
            for (range, what) in texts::typed_in_message(&words.value) {
                let span = words.span.part(range.start, range.end);
                let written = words.value[range].to_owned();
                found.add((span.source, written), span, || typed(span, what));
            }
        }
    }
    found.finish()
}

fn typed(span: Span, message: Say) -> Diagnostic {
    Diagnostic::new(
        Code::ContactInText,
        span,
        message,
        say!(
            "ta det ut av teksten; numre og adresser kommer fra kontakter, beløp fra fakta",
            "take it out of the text; numbers and addresses come from contacts, amounts from facts"
        ),
    )
}
