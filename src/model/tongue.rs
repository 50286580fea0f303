//! A language of the site: how it is written, what it falls back to, and its interface strings.

use super::Strings;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Formatter, Language};
use crate::parse::{Flag, LanguageState};
use crate::say;
use crate::span::Span;
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
    /// Whether a person who reads the language has read all of its strings as they are today.
    pub strings_read: Flag,
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

/// The problem of a language that is not among `known`: written in another way, not in `site.yaml`,
/// or none that the program has.
#[must_use]
pub(crate) fn unknown_language(
    code: &str,
    span: Span,
    known: impl IntoIterator<Item = &'static Language>,
) -> Diagnostic {
    let nowhere = say!("språket `{code}` finnes ikke", "there is no language `{code}`");
    let (message, help) = match Language::meant(code) {
        Some(Language { code: right, name_nb, name_en, .. }) if *right != code => {
            (nowhere, say!("skriv `{right}` ({name_nb})", "write `{right}` ({name_en})"))
        }
        Some(_) => (
            say!(
                "språket `{code}` står ikke under `languages` i `site.yaml`",
                "the language `{code}` is not under `languages` in `site.yaml`"
            ),
            say!(
                "legg til `- {{ tag: {code}, state: in_progress }}` der",
                "add `- {{ tag: {code}, state: in_progress }}` there"
            ),
        ),
        None => {
            let known: Vec<&Language> = known.into_iter().collect();
            let list = |name: fn(&Language) -> &str| {
                let names = known.iter().map(|language| format!("`{}` ({})", language.code, name(language)));
                names.collect::<Vec<_>>().join(", ")
            };
            let (nb, en) = (list(|language| language.name_nb), list(|language| language.name_en));
            (nowhere, say!("bruk et av disse: {nb}", "use one of these: {en}"))
        }
    };
    Diagnostic::new(Code::UnknownLanguage, span, message, help)
}
