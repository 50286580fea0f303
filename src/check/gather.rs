//! Gathers what rules find, so that one mistake in seven languages is one diagnostic with seven
//! places.

use crate::diagnostic::{Diagnostic, Say};
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
        Some(near) => say!("det nærmeste navnet er `{near}`", "the nearest name is `{near}`"),
        None => otherwise,
    }
}
