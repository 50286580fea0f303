//! Interface strings of one language, ready to be filled in.
//!
//! Plural forms come from Unicode's rules through [`Formatter::plural`]: those built into the Fluent
//! library are wrong for Arabic, Lithuanian and others. Isolation marks are off: templates isolate
//! with markup, and marks would end up in addresses and copied numbers.

use crate::digest::Digest;
use crate::locale::Formatter;
use crate::parse::Messages;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// Interface strings of one language; what is missing comes from the source language.
pub struct Strings {
    bundle: FluentBundle<FluentResource>,
    plain: BTreeMap<String, String>,
    fallback: Option<Arc<Strings>>,
    digest: Digest,
}

impl fmt::Debug for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Strings({} without parameters)", self.plain.len())
    }
}

impl Strings {
    /// The strings in `files`, in order; the first message with an id counts.
    #[must_use]
    pub fn new(
        files: &[Arc<Messages>],
        formatter: &Arc<Formatter>,
        fallback: Option<Arc<Strings>>,
    ) -> Strings {
        let tag = formatter.language().tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let plural = Arc::clone(formatter);
        bundle
            .add_function("PLURAL", move |values, _| category(&plural, values))
            .expect("a new bundle has no function of that name");
        for file in files {
            let resource =
                FluentResource::try_new(file.text.clone()).unwrap_or_else(|(resource, _)| resource);
            // A message that stands twice is reported by a check; the first one is kept.
            let _ = bundle.add_resource(resource);
        }
        let digest = Digest::of_parts(files.iter().map(|file| file.text.as_bytes()));
        let digest =
            Digest::combine([digest, fallback.as_ref().map(|strings| strings.digest).unwrap_or_default()]);
        let mut strings = Strings { bundle, plain: BTreeMap::new(), fallback, digest };
        strings.plain = strings.gather(files);
        strings
    }

    /// The string `id`; its id in brackets if no language has it, which a check reports.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// The string `id` with texts filled in.
    #[must_use]
    pub fn fill(&self, id: &str, texts: &[(&'static str, &str)]) -> String {
        let mut arguments = FluentArgs::new();
        for (name, text) in texts {
            arguments.set(*name, FluentValue::from(*text));
        }
        self.format(id, &arguments)
    }

    /// The string `id` for a number: `$count` is the number, and chooses the plural form.
    #[must_use]
    pub fn count(&self, id: &str, count: i64) -> String {
        let mut arguments = FluentArgs::new();
        arguments.set("count", FluentValue::from(count));
        self.format(id, &arguments)
    }

    /// Every string without parameters, by id, with those of the fallback where it lacks one.
    #[must_use]
    pub fn plain(&self) -> &BTreeMap<String, String> {
        &self.plain
    }

    /// Digest of everything the strings were made from.
    #[must_use]
    pub fn digest(&self) -> Digest {
        self.digest
    }

    fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        match (pattern, &self.fallback) {
            (Some(pattern), _) => {
                let mut errors = Vec::new();
                self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned()
            }
            (None, Some(fallback)) => fallback.format(id, arguments),
            (None, None) => format!("[{id}]"),
        }
    }

    fn gather(&self, files: &[Arc<Messages>]) -> BTreeMap<String, String> {
        let mut plain = self.fallback.as_ref().map(|strings| strings.plain.clone()).unwrap_or_default();
        for message in files.iter().flat_map(|file| &file.entries) {
            if message.variables.is_empty() {
                plain.insert(message.id.value.clone(), self.get(&message.id.value));
            }
        }
        plain
    }
}

fn category<'a>(formatter: &Formatter, values: &[FluentValue<'a>]) -> FluentValue<'a> {
    let category = match values.first() {
        // As text, 1.5 keeps the digits on which its form depends.
        Some(FluentValue::Number(number)) => formatter.plural_written(&number.as_string()),
        Some(FluentValue::String(text)) => formatter.plural_written(text),
        _ => None,
    };
    FluentValue::from(category.unwrap_or("other"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    /// A string with every form, for a number, as a reader of `code` gets it.
    fn form(code: &str, number: &str) -> String {
        let formatter = Formatter::new(Language::find(code).expect("the tests name known languages"));
        let text = format!(
            "form = {{ PLURAL({number}) ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }}\n\
             count = {{ PLURAL($count) ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }}\n"
        );
        let messages = Messages { text, ..Messages::default() };
        let strings = Strings::new(&[Arc::new(messages)], &Arc::new(formatter), None);
        let written = strings.get("form");
        if let Ok(whole) = number.parse() {
            assert_eq!(strings.count("count", whole), written, "{code} {number}");
        }
        written
    }

    #[test]
    fn forms_in_files_follow_unicode_where_the_rules_of_the_fluent_library_do_not() {
        // intl_pluralrules 7 lost the modulus of ranges: 103 and 111 in Arabic, 22 in Lithuanian,
        // and everything in Dari and Kurmanji, for which it takes the rules of English.
        for (code, cases) in [
            (
                "ar",
                "0 zero 1 one 2 two 3 few 10 few 11 many 99 many 100 other 101 other 102 other 103 few 111 many",
            ),
            ("uk", "1 one 2 few 5 many 11 many 21 one 22 few 25 many 112 many 1.5 other"),
            ("pl", "1 one 2 few 5 many 12 many 22 few 25 many 112 many 1.5 other"),
            ("lt", "1 one 2 few 9 few 10 other 11 other 12 other 21 one 22 few 1.5 many"),
            ("prs", "0 one 1 one 2 other 0.5 one 1.5 other"),
            ("kmr", "1 one 2 other"),
            ("se", "1 one 2 two 3 other 1.5 other"),
            ("ti", "0 one 1 one 2 other"),
            ("nb", "0 other 1 one 2 other 1.5 other"),
        ] {
            let words: Vec<&str> = cases.split(' ').collect();
            for case in words.chunks(2) {
                assert_eq!(form(code, case[0]), case[1], "{code} {}", case[0]);
            }
        }
    }
}
