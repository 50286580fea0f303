//! All problems of one run: in order, each once, and what they mean for the build.

use super::{Diagnostic, Severity};
use crate::span::SourceId;

/// Finds the path and text of a source; the source room implements it, so that this beam can show
/// lines without knowing where they came from.
pub trait Lookup {
    /// Path with `/`, relative to the site.
    fn path(&self, id: SourceId) -> &str;
    /// The text that spans count in.
    fn text(&self, id: SourceId) -> &str;
}

/// The problems of one run, in path order, then by place, then by code; never the same twice.
#[derive(Debug, Clone, Default)]
pub struct Report {
    diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Puts `diagnostics` in order and drops repetitions. Sources are numbered in path order, so
    /// the order of spans is the order of paths. Problems of the site as a whole come first.
    #[must_use]
    pub fn new(mut diagnostics: Vec<Diagnostic>) -> Report {
        diagnostics.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.span, d.code.name(), d.severity);
            key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message)).then_with(|| a.labels.cmp(&b.labels))
        });
        diagnostics.dedup_by(|a, b| a.code == b.code && a.span == b.span && a.message == b.message);
        Report { diagnostics }
    }

    /// The problems, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter()
    }

    /// How many errors.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many warnings.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    /// Whether nothing at all was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.diagnostics.is_empty()
    }

    fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|d| d.severity == severity).count()
    }
}
