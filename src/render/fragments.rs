//! A page in its blocks: each unit of translation as HTML of its own, to be put beside another.

use super::html::{Context, Html, escape, write_each};
use crate::parse::{Block, Inline, Item, Page};

/// Which half of a pair a block stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    /// The language of the page: it has the headings and their anchors.
    Own,
    /// The other language: its headings are strong words, so that the outline says everything once.
    Other,
}

/// The units of `page` as HTML, in the order of [`Page::units`], and what they name.
#[must_use]
pub(super) fn fragments(page: &Page, context: Context<'_>, half: Half) -> (Vec<String>, Html) {
    let mut blocks = Vec::new();
    page.document.blocks.iter().for_each(|block| collect(block, half, &mut blocks));
    let (texts, html) = write_each(&blocks, context);
    (heads(page, half).chain(texts).collect(), html)
}

/// Title and summary of `page` as HTML. Only one of two titles is the heading of the page.
pub(super) fn heads(page: &Page, half: Half) -> impl Iterator<Item = String> {
    let title = page.title.as_ref().map(|title| head(&title.value, "title", half));
    title.into_iter().chain(page.summary.as_ref().map(|summary| head(&summary.value, "summary", half)))
}

fn head(words: &str, class: &str, half: Half) -> String {
    match (class, half) {
        ("title", Half::Own) => format!("<h1>{}</h1>", escape(words)),
        _ => format!("<p class=\"{class}\">{}</p>", escape(words)),
    }
}

/// The blocks of one unit each, in the order in which units are gathered.
fn collect(block: &Block, half: Half, out: &mut Vec<Block>) {
    match block {
        Block::Heading { text, span, .. } if half == Half::Other => {
            out.push(Block::Paragraph { text: vec![Inline::Strong(text.clone())], span: *span });
        }
        Block::List { start, items, .. } => {
            for (number, item) in (start.unwrap_or_default()..).zip(items) {
                collect_item(item, start.map(|_| number), half, out);
            }
        }
        Block::Quote { blocks, .. } => blocks.iter().for_each(|block| collect(block, half, out)),
        Block::Table { head, rows, span } => {
            let head: Vec<Vec<Inline>> = head.iter().map(|cell| vec![Inline::Strong(cell.clone())]).collect();
            out.push(Block::Paragraph { text: line(&head), span: *span });
            let row = |row: &crate::parse::Row| Block::Paragraph { text: line(&row.cells), span: row.span };
            out.extend(rows.iter().map(row));
        }
        Block::Rule { .. } => {}
        Block::Heading { .. } | Block::Paragraph { .. } | Block::Alert { .. } | Block::Code { .. } => {
            out.push(block.clone());
        }
    }
}

/// An item as a list of its own, with its number; lists in it follow.
fn collect_item(item: &Item, number: Option<u64>, half: Half, out: &mut Vec<Block>) {
    let (nested, own): (Vec<&Block>, Vec<&Block>) =
        item.blocks.iter().partition(|block| matches!(block, Block::List { .. }));
    let alone = Item { blocks: own.into_iter().cloned().collect(), tight: item.tight, span: item.span };
    out.push(Block::List { start: number, items: vec![alone], span: item.span });
    nested.into_iter().for_each(|block| collect(block, half, out));
}

/// The cells of a row, one under the other: half a page has no room for columns.
fn line(cells: &[Vec<Inline>]) -> Vec<Inline> {
    let mut out = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            out.push(Inline::HardBreak);
        }
        out.extend(cell.iter().cloned());
    }
    out
}
