//! Problems as workflow commands of a forge, which shows them beside the changed lines.

use super::{Diagnostic, Lookup, MessageLanguage, Report};
use crate::span::LineIndex;

/// One `::error` or `::warning` command per problem.
#[must_use]
pub fn github(report: &Report, sources: &dyn Lookup, language: MessageLanguage) -> String {
    report.iter().map(|diagnostic| format!("{}\n", command(diagnostic, sources, language))).collect()
}

fn command(diagnostic: &Diagnostic, sources: &dyn Lookup, language: MessageLanguage) -> String {
    let place = diagnostic.span.map_or(String::new(), |span| {
        let text = sources.text(span.source);
        let index = LineIndex::new(text);
        let start = index.position(text, span.start as usize);
        let end = index.position(text, span.end as usize);
        let file = property(sources.path(span.source));
        format!(
            "file={file},line={},col={},endLine={},endColumn={},",
            start.line, start.column, end.line, end.column
        )
    });
    let title = diagnostic.code.name();
    let words = format!("{}\n{}", diagnostic.message.text(language), diagnostic.help.text(language));
    format!("::{} {place}title={title}::{}", diagnostic.severity.name(), data(&words))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
