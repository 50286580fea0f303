//! Numbers that identify a person are not repeated anywhere, a report neither.

use super::{Code, Lookup, Report};
use crate::span::SourceId;
use std::collections::{BTreeMap, BTreeSet};

/// A text in which some digits are dots.
#[derive(Debug)]
pub(super) struct Masked {
    /// The text as it may be shown.
    pub text: String,
    /// The bytes in the file at which the digits stand.
    digits: BTreeSet<usize>,
}

impl Masked {
    fn new(text: &str, digits: BTreeSet<usize>) -> Masked {
        let shown = text.char_indices().map(|(at, c)| if digits.contains(&at) { '•' } else { c });
        Masked { text: shown.collect(), digits }
    }

    /// The byte in the text shown: a dot takes more of them than a digit.
    pub(super) fn byte(&self, at: usize) -> usize {
        at + self.digits.range(..at).count() * ('•'.len_utf8() - 1)
    }
}

/// The files in which numbers that identify a person were found.
pub(super) fn masked(report: &Report, sources: &dyn Lookup) -> BTreeMap<SourceId, Masked> {
    let mut digits: BTreeMap<SourceId, BTreeSet<usize>> = BTreeMap::new();
    for diagnostic in report.iter().filter(|diagnostic| diagnostic.code == Code::IdentityNumber) {
        let labels = diagnostic.labels.iter().map(|label| label.span);
        for span in diagnostic.span.into_iter().chain(labels) {
            let number = sources.text(span.source).get(span.range()).unwrap_or_default();
            let places = number.char_indices().filter(|(_, c)| c.is_ascii_digit());
            digits.entry(span.source).or_default().extend(places.map(|(at, _)| span.range().start + at));
        }
    }
    let masked =
        digits.into_iter().map(|(source, digits)| (source, Masked::new(sources.text(source), digits)));
    masked.collect()
}
