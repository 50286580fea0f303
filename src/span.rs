//! Places in source files: which file, which bytes, and how bytes become lines and columns.
//!
//! A span counts bytes of the whole file, front matter included, so that a message never has to be
//! corrected for the part of the file it was found in.

use serde::{Deserialize, Serialize};

/// The number of a source in [`Sources`](crate::source::Sources): its place in path order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct SourceId(pub u32);

/// A range of bytes in one source; the end is exclusive. Both ends lie on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Span {
    /// The file.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of `source`, in bytes.
    ///
    /// Files above 4 GiB are refused before anything in them gets a span.
    #[must_use]
    pub fn new(source: SourceId, start: usize, end: usize) -> Span {
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span { source, start: byte(start), end: byte(end.max(start)) }
    }

    /// The very beginning of a file: used when the whole file is meant.
    #[must_use]
    pub fn file(source: SourceId) -> Span {
        Span { source, start: 0, end: 0 }
    }

    /// The part of this span that begins `from` bytes into it and ends before byte `to`.
    ///
    /// Only right for text that stands in the file as it was read (no escapes in between); the
    /// result never leaves this span.
    #[must_use]
    pub fn part(self, from: usize, to: usize) -> Span {
        let inside = |at: usize| (self.start as usize + at).min(self.end as usize);
        Span::new(self.source, inside(from), inside(to))
    }

    /// The range as `usize`, to cut text with.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value and where it was written.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// `value`, written at `span`.
    pub fn new(value: T, span: Span) -> Spanned<T> {
        Spanned { value, span }
    }
}

/// A place as people count: both from 1, the column in Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line of the file, from 1.
    pub line: usize,
    /// Column in Unicode scalar values, from 1.
    pub column: usize,
}

/// Where each line of a text begins; made once per file that has something to report.
#[derive(Debug, Clone)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// The index of `text`.
    #[must_use]
    pub fn new(text: &str) -> LineIndex {
        let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        LineIndex { starts: std::iter::once(0).chain(after).collect() }
    }

    /// The position of byte `at` of `text`, which must be the text the index was made of.
    #[must_use]
    pub fn position(&self, text: &str, at: usize) -> Position {
        let at = text.floor_char_boundary(at.min(text.len()));
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts[line - 1];
        Position { line, column: text[start..at].chars().count() + 1 }
    }

    /// The byte of line `line` (from 1), character `column` (from 0) of `text`.
    #[must_use]
    pub fn byte(&self, text: &str, line: usize, column: usize) -> usize {
        let Some(start) = self.starts.get(line.saturating_sub(1)) else { return text.len() };
        text[*start..].char_indices().nth(column).map_or(text.len(), |(at, _)| start + at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let text = "a\nሰላም: x\n";
        let index = LineIndex::new(text);
        let at = text.find('x').expect("the text has an x");
        assert_eq!(index.position(text, at), Position { line: 2, column: 6 });
        assert_eq!(index.byte(text, 2, 5), at);
    }
}
