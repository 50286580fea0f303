//! Gathers what rules find, so that one mistake in seven languages is one diagnostic with seven
//! places.

use crate::diagnostic::{Diagnostic, MessageLanguage, Say};
use crate::parse::fields::nearest;
use crate::say;
use crate::span::Span;
use std::collections::BTreeMap;

/// Diagnostics by what they are about; the first place is the place, later ones become labels.
pub(super) struct Gather<K> {
    found: BTreeMap<K, Diagnostic>,
}

impl<K: Ord> Gather<K> {
    /// Nothing yet.
    pub(super) fn new() -> Gather<K> {
        Gather { found: BTreeMap::new() }
    }

    /// Adds what is wrong at `span`; `diagnostic` is only made for the first place of `key`.
    pub(super) fn add(&mut self, key: K, span: Span, diagnostic: impl FnOnce() -> Diagnostic) {
        if let Some(known) = self.found.get_mut(&key) {
            let seen = known.span == Some(span) || known.labels.iter().any(|label| label.span == span);
            if !seen {
                known
                    .labels
                    .push(crate::diagnostic::Label { span, message: say!("det samme her", "the same here") });
            }
            return;
        }
        self.found.insert(key, diagnostic());
    }

    /// What was found.
    pub(super) fn finish(self) -> Vec<Diagnostic> {
        self.found.into_values().collect()
    }
}

/// The help for a name that does not exist: the nearest one that does, or else `otherwise`.
pub(super) fn help<'a>(name: &str, known: impl IntoIterator<Item = &'a String>, otherwise: Say) -> Say {
    match nearest(name, known.into_iter().map(String::as_str)) {
        Some(near) => meant(near),
        None => otherwise,
    }
}

/// The help when `near` is probably meant.
pub(super) fn meant(near: &str) -> Say {
    say!("skriv `{near}` hvis det er det du mener", "write `{near}` if that is what you mean")
}

/// Most names that a message lists.
const MOST_NAMES: usize = 12;

/// The help to use one of `names`, of many only the first ones. None if there are no names.
pub(super) fn choice<'a>(names: impl IntoIterator<Item = &'a String>) -> Option<Say> {
    let mut names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    if names.len() > MOST_NAMES {
        names.truncate(MOST_NAMES);
        names.push("…".to_owned());
    }
    let all = names.join(", ");
    match names.len() {
        0 => None,
        1 => Some(say!("bruk {all}", "use {all}")),
        _ => Some(say!("bruk en av disse: {all}", "use one of these: {all}")),
    }
}

/// One help after another, with `nb` or `en` between them.
pub(super) fn joined(first: &Say, [nb, en]: [&str; 2], second: &Say) -> Say {
    let both =
        |between: &str, language| format!("{}{between}{}", first.text(language), second.text(language));
    Say::new(both(nb, MessageLanguage::Nb), both(en, MessageLanguage::En))
}
