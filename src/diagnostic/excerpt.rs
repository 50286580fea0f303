//! Problems as data for pages: what is wrong, the lines of the file with the place marked, what to do.

use super::mask::{Masked, masked};
use super::{Diagnostic, Lookup, MessageLanguage, Report, is_whole};
use crate::span::{LineIndex, SourceId, Span};
use serde::Serialize;
use std::collections::BTreeMap;

/// Most lines that are shown of one place.
const MOST_LINES: usize = 6;

/// Most characters that are shown before a place in its line, and of the place itself: a paragraph is
/// often one line.
const MOST_BEFORE: usize = 60;
const MOST_MARKED: usize = 200;

/// A problem, ready to be shown. All texts are plain and must be escaped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Excerpt {
    /// Its permanent name.
    pub code: &'static str,
    /// `error` or `warning`.
    pub severity: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
    /// Where, the place at fault first; none for a problem of the site as a whole.
    pub places: Vec<Place>,
}

/// A place of a problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// What there is to see; empty for the place at fault.
    pub message: String,
    /// The file, relative with `/`.
    pub file: String,
    /// Line, from 1; none if the whole file is meant.
    pub line: Option<usize>,
    /// Column in characters, from 1.
    pub column: Option<usize>,
    /// The lines.
    pub lines: Vec<Line>,
}

/// A line of a place, cut in three.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its number.
    pub number: usize,
    /// What stands before the place.
    pub before: String,
    /// What is at fault.
    pub marked: String,
    /// What stands behind it.
    pub after: String,
}

/// Every problem of `report`, in its order.
#[must_use]
pub fn excerpts(report: &Report, sources: &dyn Lookup, language: MessageLanguage) -> Vec<Excerpt> {
    let masked = masked(report, sources);
    report.iter().map(|diagnostic| excerpt(diagnostic, sources, language, &masked)).collect()
}

fn excerpt(
    diagnostic: &Diagnostic,
    sources: &dyn Lookup,
    language: MessageLanguage,
    masked: &BTreeMap<SourceId, Masked>,
) -> Excerpt {
    let labels = diagnostic.labels.iter().map(|label| (label.span, label.message.text(language).to_owned()));
    let places = diagnostic.span.map(|span| (span, String::new())).into_iter().chain(labels);
    let place = |(span, message): (Span, String)| {
        let file = sources.path(span.source).to_owned();
        if is_whole(diagnostic, span.source, sources) {
            return Place { message, file, line: None, column: None, lines: Vec::new() };
        }
        let text = sources.text(span.source);
        let start = LineIndex::new(text).position(text, span.start as usize);
        let lines = match masked.get(&span.source) {
            Some(mask) => lines(&mask.text, mask.byte(span.start as usize)..mask.byte(span.end as usize)),
            None => lines(text, span.range()),
        };
        Place { message, file, line: Some(start.line), column: Some(start.column), lines }
    };
    Excerpt {
        code: diagnostic.code.name(),
        severity: diagnostic.severity.name(),
        message: diagnostic.message.text(language).to_owned(),
        help: diagnostic.help.text(language).to_owned(),
        places: places.map(place).collect(),
    }
}

/// The lines of `text` that `range` touches.
fn lines(text: &str, range: std::ops::Range<usize>) -> Vec<Line> {
    let end = text.floor_char_boundary(range.end.min(text.len()));
    let start = text.floor_char_boundary(range.start.min(end));
    let first = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let number = text[..start].matches('\n').count() + 1;
    let mut lines = Vec::new();
    let mut at = first;
    for (count, line) in text[first..].split('\n').enumerate().take(MOST_LINES) {
        if count > 0 && at >= end {
            break;
        }
        let cut = |byte: usize| byte.clamp(at, at + line.len()) - at;
        let (from, to) = (cut(start), cut(end));
        lines.push(Line {
            number: number + count,
            before: last(&line[..from]),
            marked: first_of(&line[from..to], MOST_MARKED),
            after: first_of(&line[to..], MOST_BEFORE),
        });
        at += line.len() + 1;
    }
    lines
}

fn last(text: &str) -> String {
    let count = text.chars().count();
    if count <= MOST_BEFORE {
        return text.to_owned();
    }
    std::iter::once('…').chain(text.chars().skip(count - MOST_BEFORE)).collect()
}

fn first_of(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    text.chars().take(most).chain(std::iter::once('…')).collect()
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_place_is_marked_in_its_line() {
        let text = "a: 1\nphone: 67 O5\nb: 2\n";
        let at = text.find("67").expect("it stands there");
        let found = lines(text, at..at + 5);
        assert_eq!(found.len(), 1);
        let line = &found[0];
        assert_eq!((line.number, &*line.before, &*line.marked, &*line.after), (2, "phone: ", "67 O5", ""));
    }

    #[test]
    fn a_place_of_several_lines_and_of_none() {
        let text = "én\nto\ntre";
        let found = lines(text, 1..7);
        assert_eq!(found.iter().map(|line| &*line.marked).collect::<Vec<_>>(), ["én", "to"]);
        assert_eq!(lines(text, 400..500)[0].before, "tre");
        assert_eq!(lines("", 0..0).len(), 1);
    }
}
