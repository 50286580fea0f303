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
    /// The unit.
    pub unit: Unit,
    /// Its words, if it stands in the front matter.
    pub line: Option<&'a Spanned<String>>,
    /// Its words, if it stands in the text.
    pub texts: Vec<&'a [Inline]>,
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
    let line = |text: &'a Spanned<String>, mark: &str, kind| Passage {
        unit: Unit {
            digest: Digest::of(format!("{mark} {}", text.value).as_bytes()),
            span: text.span,
            kind,
            references: None,
            numbers: numbers(std::iter::once(text.value.as_str())),
        },
        line: Some(text),
        texts: Vec::new(),
    };
    let mut out = Vec::new();
    out.extend(title.map(|text| line(text, "t", UnitKind::Title)));
    out.extend(summary.map(|text| line(text, "s", UnitKind::Summary)));
    document.blocks.iter().for_each(|block| collect(block, &mut out));
    out
}

fn collect<'a>(block: &'a Block, out: &mut Vec<Passage<'a>>) {
    match block {
        Block::Heading { level, text, span, .. } => {
            let words = format!("h {}", normal(text));
            out.push(passage(UnitKind::Heading(*level), *span, &words, vec![text]));
        }
        Block::Paragraph { text, span } => {
            out.push(passage(UnitKind::Paragraph, *span, &format!("p {}", normal(text)), vec![text]));
        }
        Block::Table { head, rows, span } => {
            let row = |written: &'a [Vec<Inline>], span| {
                let texts = written.iter().map(Vec::as_slice).collect();
                passage(UnitKind::Row, span, &format!("r {}", cells(written)), texts)
            };
            out.push(row(head, extent(head.iter().flatten(), *span)));
            out.extend(rows.iter().map(|written| row(&written.cells, written.span)));
        }
        Block::Alert { kind, blocks, span } => {
            let words = format!("a {} {}", kind.name(), all(blocks));
            out.push(passage(UnitKind::Alert, *span, &words, inner(blocks)));
        }
        Block::Code { text, span } => {
            out.push(passage(UnitKind::Paragraph, *span, &format!("c {text}"), Vec::new()));
        }
        Block::List { items, .. } => items.iter().for_each(|item| collect_item(item, out)),
        Block::Quote { blocks, .. } => blocks.iter().for_each(|block| collect(block, out)),
        Block::Rule { .. } => {}
    }
}

/// An item is one unit; lists inside it are units of their own.
fn collect_item<'a>(item: &'a Item, out: &mut Vec<Passage<'a>>) {
    let (own, nested): (Vec<&'a Block>, Vec<&'a Block>) =
        item.blocks.iter().partition(|block| !matches!(block, Block::List { .. }));
    let words: Vec<String> = own.iter().map(|block| one(block)).collect();
    let texts = own.iter().flat_map(|block| inner(std::slice::from_ref(*block))).collect();
    let end = match (item.blocks.first(), nested.first()) {
        (Some(Block::Paragraph { text, .. }), Some(_)) => extent(text, item.span).end,
        _ => item.span.end,
    };
    let span = Span { end, ..item.span };
    out.push(passage(UnitKind::Item, span, &format!("i {}", words.join(" | ")), texts));
    nested.into_iter().for_each(|block| collect(block, out));
}

fn passage<'a>(kind: UnitKind, span: Span, words: &str, texts: Vec<&'a [Inline]>) -> Passage<'a> {
    let mut targets: Vec<String> = texts
        .iter()
        .flat_map(|text| links_in(text))
        .filter(|link| !matches!(link.target, Target::Language(_) | Target::Broken))
        .map(|link| address(&link.target))
        .collect();
    targets.sort_unstable();
    let references = (!targets.is_empty()).then(|| Digest::of_parts(targets.iter().map(String::as_bytes)));
    let plain: Vec<Plain> = texts.iter().map(|text| Plain::outside_references(text)).collect();
    let numbers = numbers(plain.iter().map(|plain| plain.text.as_str()));
    let digest = Digest::of(words.as_bytes());
    Passage { unit: Unit { digest, span, kind, references, numbers }, line: None, texts }
}

/// Digest of the numbers in `texts`.
fn numbers<'a>(texts: impl Iterator<Item = &'a str>) -> Option<Digest> {
    let found: Vec<String> = texts.flat_map(numbers_in).map(|(_, number)| number).collect();
    (!found.is_empty()).then(|| Digest::of_parts(found.iter().map(String::as_bytes)))
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
