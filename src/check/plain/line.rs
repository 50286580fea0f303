//! Lines: the running text of a page, a record or an interface string, piece by piece as a reader
//! meets it, with what each is and the way back to its place in the file.

use crate::parse::{Block, Inline, Page, Target};
use crate::span::{Span, Spanned};
use std::ops::Range;

/// What a line is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum LineKind {
    /// A title or a heading.
    Heading,
    /// A paragraph, or a summary.
    Paragraph,
    /// An item of a numbered list: a step.
    Step,
    /// An item of another list.
    Item,
    /// A cell of a table.
    Cell,
    /// A sentence in a record or an interface string.
    #[default]
    Sentence,
    /// What something is called.
    Name,
}

/// Why some words of a line are not judged like the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// They lead to the word list, which explains them.
    Term,
    /// They are the name of a contact.
    Contact,
    /// They lead to a website, which says what it is called.
    Web,
    /// They are in another language, or a file name, or cited in «».
    Cited,
}

/// A line.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// Its words.
    pub text: String,
    /// What it is.
    pub kind: LineKind,
    marks: Vec<(Range<usize>, Mark)>,
    /// Where pieces of the text begin, and where they stand in the file.
    pieces: Vec<(usize, Span)>,
}

impl Line {
    /// A value of a record, or of the fields of a page.
    pub(super) fn value(text: &Spanned<String>, kind: LineKind) -> Line {
        let mut line = Line { kind, ..Line::default() };
        let written = text.span.range().len();
        // A value in quotation marks is two bytes longer in the file than its words.
        let inside = if written == text.value.len() + 2 { text.span.part(1, written - 1) } else { text.span };
        line.piece(&text.value, inside);
        line.cited()
    }

    /// Pieces of an interface string; what the program fills in stands between them.
    pub(super) fn pieces(pieces: &[Spanned<String>]) -> Line {
        let mut line = Line::default();
        for piece in pieces {
            if !line.text.is_empty() {
                line.text.push('…');
            }
            line.piece(&piece.value, piece.span);
        }
        line.cited()
    }

    /// Running text of a page.
    pub(super) fn inlines(inlines: &[Inline], kind: LineKind) -> Line {
        let mut line = Line { kind, ..Line::default() };
        line.push(inlines);
        line.cited()
    }

    /// Whether any of `range` has one of `marks`.
    pub(super) fn is_marked(&self, range: &Range<usize>, marks: &[Mark]) -> bool {
        self.marks.iter().any(|(marked, mark)| {
            marks.contains(mark) && marked.start < range.end && range.start < marked.end
        })
    }

    /// Where `range`, in bytes of the text, stands in the file.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let piece = |at: usize| {
            let after = self.pieces.partition_point(|(start, _)| *start <= at);
            self.pieces.get(after.saturating_sub(1)).copied().unwrap_or_default()
        };
        let (first, last) = (piece(range.start), piece(range.end.saturating_sub(1)));
        let start = first.1.part(range.start.saturating_sub(first.0), 0).start;
        let end = last.1.part(0, range.end.saturating_sub(last.0)).end;
        Span { source: first.1.source, start, end: end.max(start) }
    }

    fn piece(&mut self, text: &str, span: Span) {
        self.pieces.push((self.text.len(), span));
        self.text.push_str(text);
    }

    fn push(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            let from = self.text.len();
            let mark = match inline {
                Inline::Text(text, span) => {
                    self.piece(text, *span);
                    None
                }
                Inline::Code(text, span) => {
                    self.piece(text, *span);
                    Some(Mark::Cited)
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) => {
                    self.push(inner);
                    None
                }
                Inline::Link(link) => {
                    self.push(&link.text);
                    match &link.target {
                        Target::Term(_) => Some(Mark::Term),
                        Target::Contact(_) => Some(Mark::Contact),
                        Target::Web(_) | Target::Broken => Some(Mark::Web),
                        Target::Language(_) => Some(Mark::Cited),
                        _ => None,
                    }
                }
                Inline::Picture(_) | Inline::SoftBreak | Inline::HardBreak => {
                    self.text.push(' ');
                    None
                }
            };
            self.marks.extend(mark.map(|mark| (from..self.text.len(), mark)));
        }
    }

    /// Words in «» are cited: the letter says so, not the writer of the page.
    fn cited(mut self) -> Line {
        let mut from = 0;
        while let Some(open) = self.text[from..].find('«').map(|at| from + at) {
            let Some(close) = self.text[open..].find('»').map(|at| open + at) else { break };
            self.marks.push((open..close, Mark::Cited));
            from = close;
        }
        self
    }
}

/// The lines of a page.
pub(super) fn of_page(page: &Page) -> Vec<Line> {
    let title = page.title.iter().map(|title| Line::value(title, LineKind::Heading));
    let summary = page.summary.iter().map(|summary| Line::value(summary, LineKind::Paragraph));
    title.chain(summary).chain(of_body(page)).collect()
}

/// The lines of a page without its title and summary.
pub(super) fn of_body(page: &Page) -> Vec<Line> {
    let mut lines = Vec::new();
    page.document.blocks.iter().for_each(|block| of_block(block, LineKind::Paragraph, &mut lines));
    lines
}

fn of_block(block: &Block, kind: LineKind, lines: &mut Vec<Line>) {
    match block {
        Block::Heading { text, .. } => lines.push(Line::inlines(text, LineKind::Heading)),
        Block::Paragraph { text, .. } => lines.push(Line::inlines(text, kind)),
        Block::List { start, items, .. } => {
            let kind = if start.is_some() { LineKind::Step } else { LineKind::Item };
            items.iter().flat_map(|item| &item.blocks).for_each(|block| of_block(block, kind, lines));
        }
        Block::Quote { blocks, .. } | Block::Alert { blocks, .. } => {
            blocks.iter().for_each(|block| of_block(block, kind, lines));
        }
        Block::Table { head, rows, .. } => {
            let cells = head.iter().chain(rows.iter().flat_map(|row| &row.cells));
            cells.for_each(|cell| lines.push(Line::inlines(cell, LineKind::Cell)));
        }
        Block::Code { .. } | Block::Rule { .. } => {}
    }
}
