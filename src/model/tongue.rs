//! A language of the site: how it is written, what it falls back to, and its interface strings.

use super::Strings;
use crate::locale::{Formatter, Language};
use crate::parse::LanguageState;
use std::sync::Arc;

/// A language of the site.
#[derive(Debug, Clone)]
pub struct Tongue {
    /// The language.
    pub language: &'static Language,
    /// Whether readers can choose it.
    pub state: LanguageState,
    /// Languages to show when something is missing, the best first; always ends with the source.
    pub fallback: Vec<&'static Language>,
    /// How dates, lists and numbers are written.
    pub formatter: Arc<Formatter>,
    /// Interface strings.
    pub strings: Arc<Strings>,
}

impl Tongue {
    /// Whether readers can choose it.
    #[must_use]
    pub fn is_published(&self) -> bool {
        self.state == LanguageState::Published
    }

    /// The language itself, then its fallbacks.
    pub fn chain(&self) -> impl Iterator<Item = &'static Language> {
        std::iter::once(self.language).chain(self.fallback.iter().copied())
    }
}
