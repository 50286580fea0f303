//! Units of translation: the blocks of a page that are translated as a whole, each with a digest.
//!
//! A digest is taken over the content in one way of writing, so that line breaks, marks of lists and
//! ways of writing emphasis say nothing. Translations keep these digests (`made_from`, version 1):
//! what is written here may not change without a new version.

use super::document::{Block, Document, Inline, Item, Plain, Target, links_in, texts};
use super::page::Page;
use crate::digest::Digest;
use crate::locale::numbers_in;
use crate::span::{Span, Spanned};

/// A block that is translated as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// Digest over its normalised content: moving or reformatting it changes nothing.
    pub digest: Digest,
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: UnitKind,
    /// Digest of what its links lead to, whatever their words and their order; none without links.
    pub references: Option<Digest>,
    /// Digest of the numbers in it, outside facts and in order; none without numbers.
    pub numbers: Option<Digest>,
}

/// What a unit of translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitKind {
    /// The title.
    Title,
    /// The summary.
    Summary,
    /// A heading of this level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A row of a table.
    Row,
    /// An alert.
    Alert,
}

/// A unit and its words.
#[derive(Debug, Clone)]
pub struct Passage<'a> {
    /// What it is.
    pub kind: UnitKind,
    /// Where it stands.
    pub span: Span,
    /// Its words, if it stands in the front matter.
    pub line: Option<&'a Spanned<String>>,
    /// Its words, if it stands in the text.
    pub texts: Vec<&'a [Inline]>,
    content: Content<'a>,
}

/// What a digest is taken of.
#[derive(Debug, Clone)]
enum Content<'a> {
    /// Words of the front matter, after a letter that tells which.
    Line(&'static str, &'a str),
    /// Running text, after a letter that tells of what.
    Text(&'static str, &'a [Inline]),
    /// Cells of a table.
    Cells(&'a [Vec<Inline>]),
    /// An alert.
    Alert(&'static str, &'a [Block]),
    /// Text that keeps its spaces.
    Code(&'a str),
    /// Blocks of an item without the lists in it.
    Item(Vec<&'a Block>),
}

/// The units of `page` with their words, in the order of [`Page::units`].
#[must_use]
pub fn passages(page: &Page) -> Vec<Passage<'_>> {
    gather(page.title.as_ref(), page.summary.as_ref(), &page.document)
}

/// The units of a title, a summary and a text, in reading order.
pub(super) fn gather<'a>(
    title: Option<&'a Spanned<String>>,
    summary: Option<&'a Spanned<String>>,
    document: &'a Document,
) -> Vec<Passage<'a>> {
    let line = |text: &'a Spanned<String>, mark, kind| Passage {
        kind,
        span: text.span,
        line: Some(text),
        texts: Vec::new(),
        content: Content::Line(mark, &text.value),
    };
    let mut out = Vec::new();
    out.extend(title.map(|text| line(text, "t", UnitKind::Title)));
    out.extend(summary.map(|text| line(text, "s", UnitKind::Summary)));
    document.blocks.iter().for_each(|block| collect(block, &mut out));
    out
}

fn collect<'a>(block: &'a Block, out: &mut Vec<Passage<'a>>) {
    let mut push = |kind, span, texts, content| out.push(Passage { kind, span, line: None, texts, content });
    match block {
        Block::Heading { level, text, span, .. } => {
            push(UnitKind::Heading(*level), *span, vec![text.as_slice()], Content::Text("h", text));
        }
        Block::Paragraph { text, span } => {
            push(UnitKind::Paragraph, *span, vec![text.as_slice()], Content::Text("p", text));
        }
        Block::Table { head, rows, span } => {
            let texts = |cells: &'a [Vec<Inline>]| cells.iter().map(Vec::as_slice).collect();
            push(UnitKind::Row, extent(head.iter().flatten(), *span), texts(head), Content::Cells(head));
            for row in rows {
                push(UnitKind::Row, row.span, texts(&row.cells), Content::Cells(&row.cells));
            }
        }
        Block::Alert { kind, blocks, span } => {
            push(UnitKind::Alert, *span, inner(blocks), Content::Alert(kind.name(), blocks));
        }
        Block::Code { text, span } => push(UnitKind::Paragraph, *span, Vec::new(), Content::Code(text)),
        Block::List { items, .. } => items.iter().for_each(|item| collect_item(item, out)),
        Block::Quote { blocks, .. } => blocks.iter().for_each(|block| collect(block, out)),
        Block::Rule { .. } => {}
    }
}

/// An item is one unit; lists inside it are units of their own.
fn collect_item<'a>(item: &'a Item, out: &mut Vec<Passage<'a>>) {
    let (own, nested): (Vec<&'a Block>, Vec<&'a Block>) =
        item.blocks.iter().partition(|block| !matches!(block, Block::List { .. }));
    let texts = own.iter().flat_map(|block| inner(std::slice::from_ref(*block))).collect();
    let end = match (item.blocks.first(), nested.first()) {
        (Some(Block::Paragraph { text, .. }), Some(_)) => extent(text, item.span).end,
        _ => item.span.end,
    };
    let span = Span { end, ..item.span };
    out.push(Passage { kind: UnitKind::Item, span, line: None, texts, content: Content::Item(own) });
    nested.into_iter().for_each(|block| collect(block, out));
}

impl Passage<'_> {
    /// What is noted of the passage when its page is read.
    pub(super) fn unit(&self) -> Unit {
        let words = match &self.content {
            Content::Line(mark, text) => format!("{mark} {text}"),
            Content::Text(mark, text) => format!("{mark} {}", normal(text)),
            Content::Cells(written) => format!("r {}", cells(written)),
            Content::Alert(kind, blocks) => format!("a {kind} {}", all(blocks)),
            Content::Code(text) => format!("c {text}"),
            Content::Item(blocks) => {
                let words: Vec<String> = blocks.iter().map(|block| one(block)).collect();
                format!("i {}", words.join(" | "))
            }
        };
        let digest = Digest::of(words.as_bytes());
        Unit {
            digest,
            span: self.span,
            kind: self.kind,
            references: self.references(),
            numbers: self.numbers(),
        }
    }

    /// Digest of what the links lead to.
    fn references(&self) -> Option<Digest> {
        let mut targets: Vec<String> = self
            .texts
            .iter()
            .flat_map(|text| links_in(text))
            .filter(|link| !matches!(link.target, Target::Language(_) | Target::Broken))
            .map(|link| address(&link.target))
            .collect();
        targets.sort_unstable();
        (!targets.is_empty()).then(|| Digest::of_parts(targets.iter().map(String::as_bytes)))
    }

    /// Digest of the numbers outside facts.
    fn numbers(&self) -> Option<Digest> {
        let line = self.line.iter().map(|line| numbers_in(&line.value));
        let texts = self.texts.iter().map(|text| numbers_in(&Plain::outside_references(text).text));
        let found: Vec<String> = line.chain(texts).flatten().map(|(_, number)| number).collect();
        (!found.is_empty()).then(|| Digest::of_parts(found.iter().map(String::as_bytes)))
    }
}

/// Every run of inline text of blocks.
fn inner(blocks: &[Block]) -> Vec<&[Inline]> {
    let mut found = Vec::new();
    blocks.iter().for_each(|block| texts(block, &mut |text| found.push(text)));
    found
}

/// From the beginning of `whole` to the end of the last of `inlines`.
fn extent<'a>(inlines: impl IntoIterator<Item = &'a Inline>, whole: Span) -> Span {
    fn end(inline: &Inline) -> Option<u32> {
        match inline {
            Inline::Text(_, span) | Inline::Code(_, span) => Some(span.end),
            Inline::Emphasis(inner) | Inline::Strong(inner) => inner.iter().filter_map(end).max(),
            Inline::Link(link) => Some(link.span.end),
            Inline::Picture(picture) => Some(picture.span.end),
            Inline::SoftBreak | Inline::HardBreak => None,
        }
    }
    let last = inlines.into_iter().filter_map(end).max();
    Span { end: last.unwrap_or(whole.end).clamp(whole.start, whole.end), ..whole }
}

fn all(blocks: &[Block]) -> String {
    blocks.iter().map(one).collect::<Vec<_>>().join(" | ")
}

fn one(block: &Block) -> String {
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text, .. } => normal(text),
        Block::List { items, .. } => {
            items.iter().map(|item| all(&item.blocks)).collect::<Vec<_>>().join(" * ")
        }
        Block::Quote { blocks, .. } | Block::Alert { blocks, .. } => all(blocks),
        Block::Table { head, rows, .. } => std::iter::once(cells(head))
            .chain(rows.iter().map(|row| cells(&row.cells)))
            .collect::<Vec<_>>()
            .join(" / "),
        Block::Code { text, .. } => text.clone(),
        Block::Rule { .. } => String::new(),
    }
}

fn cells(cells: &[Vec<Inline>]) -> String {
    cells.iter().map(|cell| normal(cell)).collect::<Vec<_>>().join(" : ")
}

/// Inline text in one way of writing: white space folded, marks and link targets kept.
fn normal(inlines: &[Inline]) -> String {
    let mut out = String::new();
    write(inlines, &mut out);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn write(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text, _) | Inline::Code(text, _) => out.push_str(text),
            Inline::Emphasis(inner) => wrap('_', inner, out),
            Inline::Strong(inner) => wrap('*', inner, out),
            Inline::Link(link) => {
                out.push('[');
                write(&link.text, out);
                out.push_str(&format!("]({})", address(&link.target)));
            }
            Inline::Picture(picture) => out.push_str(&format!("![{}]({})", picture.alt, picture.name)),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
        }
    }
}

fn wrap(mark: char, inner: &[Inline], out: &mut String) {
    out.push(mark);
    write(inner, out);
    out.push(mark);
}

/// A target as digests of version 1 see it; written out here so that no change of the type moves them.
fn address(target: &Target) -> String {
    match target {
        Target::Page { id, anchor } => format!("Page {{ id: {id:?}, anchor: {anchor:?} }}"),
        Target::Contact(id) => format!("Contact({id:?})"),
        Target::Term(id) => format!("Term({id:?})"),
        Target::Fact(id) => format!("Fact({id:?})"),
        Target::Language(id) => format!("Language({id:?})"),
        Target::Anchor(id) => format!("Anchor({id:?})"),
        Target::Web(address) => format!("Web({address:?})"),
        Target::Broken => "Broken".to_owned(),
    }
}
