//! The text of a page as a closed tree: nothing in it can become anything but known elements.

use crate::span::{Span, Spanned};

/// The text of a page.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

/// A block.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading below the title.
    Heading {
        /// 2 to 4.
        level: u8,
        /// Its anchor, written as `{#id}`.
        id: Option<Spanned<String>>,
        /// Its words.
        text: Vec<Inline>,
        /// Where.
        span: Span,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Vec<Inline>,
        /// Where.
        span: Span,
    },
    /// A list.
    List {
        /// Number of the first item, if the list is numbered.
        start: Option<u64>,
        /// Its items.
        items: Vec<Item>,
        /// Where.
        span: Span,
    },
    /// A quotation.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
        /// Where.
        span: Span,
    },
    /// An alert: `> [!WARNING]`.
    Alert {
        /// How loud.
        kind: Alert,
        /// What it says.
        blocks: Vec<Block>,
        /// Where.
        span: Span,
    },
    /// A table.
    Table {
        /// Cells of the head.
        head: Vec<Vec<Inline>>,
        /// Rows.
        rows: Vec<Row>,
        /// Where.
        span: Span,
    },
    /// Text that keeps its spaces.
    Code {
        /// The text.
        text: String,
        /// Where.
        span: Span,
    },
    /// A break between themes.
    Rule {
        /// Where.
        span: Span,
    },
}

/// An item of a list.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// Whether its first paragraph stands without space around it.
    pub tight: Tight,
    /// Where.
    pub span: Span,
}

/// Whether the items of a list stand close together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tight {
    /// Yes: paragraphs are written without `<p>`.
    Yes,
    /// No.
    No,
}

/// A row of a table.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Vec<Inline>>,
    /// Where.
    pub span: Span,
}

/// How loud an alert is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alert {
    /// Good to know.
    Note,
    /// A piece of advice.
    Tip,
    /// Needed to reach the goal.
    Important,
    /// Needs attention at once.
    Warning,
    /// Danger.
    Caution,
}

impl Alert {
    /// The class name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Alert::Note => "note",
            Alert::Tip => "tip",
            Alert::Important => "important",
            Alert::Warning => "warning",
            Alert::Caution => "caution",
        }
    }
}

/// A piece of running text.
#[derive(Debug, Clone)]
pub enum Inline {
    /// Words.
    Text(String, Span),
    /// Words that keep their spaces.
    Code(String, Span),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// A link, or a reference to a page, contact, term, fact or language.
    Link(Link),
    /// A picture.
    Picture(Picture),
    /// The end of a line in the file.
    SoftBreak,
    /// The end of a line in the page.
    HardBreak,
}

/// A link.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// Its words; empty text stands for the value itself.
    pub text: Vec<Inline>,
    /// The whole link.
    pub span: Span,
    /// The address in it.
    pub target_span: Span,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// `page:family/kindergarten#how`
    Page {
        /// Id of the page.
        id: String,
        /// Anchor on it.
        anchor: Option<String>,
    },
    /// `contact:settlement-office`
    Contact(String),
    /// `term:fastlege`
    Term(String),
    /// `fact:kindergarten-deadline`
    Fact(String),
    /// `lang:nb`
    Language(String),
    /// `#how`
    Anchor(String),
    /// An `https` address out of the site.
    Web(String),
    /// An address that was reported and leads nowhere.
    Broken,
}

/// A picture.
#[derive(Debug, Clone)]
pub struct Picture {
    /// File name in the folder of the page.
    pub name: String,
    /// What it shows, in words.
    pub alt: String,
    /// Where.
    pub span: Span,
    /// Where its file name stands.
    pub name_span: Span,
}

/// Running text without marks, which remembers where each piece stood.
#[derive(Debug, Clone, Default)]
pub struct Plain {
    /// The words.
    pub text: String,
    pieces: Vec<(usize, Span)>,
}

impl Plain {
    /// The words of `inlines`.
    #[must_use]
    pub fn of(inlines: &[Inline]) -> Plain {
        let mut plain = Plain::default();
        plain.push(inlines, Links::Keep);
        plain
    }

    /// The words of `inlines` outside links that carry a value of their own (facts, contacts).
    #[must_use]
    pub fn outside_references(inlines: &[Inline]) -> Plain {
        let mut plain = Plain::default();
        plain.push(inlines, Links::Skip);
        plain
    }

    /// The place of bytes `from..to` of the words.
    #[must_use]
    pub fn span(&self, from: usize, to: usize) -> Option<Span> {
        let first = self.piece(from)?;
        let last = self.piece(to.saturating_sub(1))?;
        let start = first.1.part(from - first.0, from - first.0).start;
        let end = last.1.part(0, to - last.0).end;
        Some(Span { source: first.1.source, start, end: end.max(start) })
    }

    fn piece(&self, at: usize) -> Option<(usize, Span)> {
        let after = self.pieces.partition_point(|(start, _)| *start <= at);
        self.pieces.get(after.checked_sub(1)?).copied()
    }

    fn push(&mut self, inlines: &[Inline], links: Links) {
        for inline in inlines {
            match inline {
                Inline::Text(text, span) | Inline::Code(text, span) => {
                    self.pieces.push((self.text.len(), *span));
                    self.text.push_str(text);
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) => self.push(inner, links),
                Inline::Link(link) => {
                    let carries = matches!(link.target, Target::Fact(_));
                    if links == Links::Keep || !carries {
                        self.push(&link.text, links);
                    } else {
                        self.text.push('\u{fffc}');
                    }
                }
                Inline::Picture(_) => self.text.push('\u{fffc}'),
                Inline::SoftBreak | Inline::HardBreak => self.text.push(' '),
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Links {
    Keep,
    Skip,
}

impl Document {
    /// Calls `visit` with every run of inline text, in order.
    pub fn each_text<'a>(&'a self, visit: &mut dyn FnMut(&'a [Inline])) {
        self.blocks.iter().for_each(|block| texts(block, visit));
    }

    /// Every link, in order.
    #[must_use]
    pub fn links(&self) -> Vec<&Link> {
        let mut links = Vec::new();
        self.each_text(&mut |inlines| inner_links(inlines, &mut links));
        links
    }

    /// Every heading, in order: level, anchor, words, place.
    pub fn headings(&self) -> impl Iterator<Item = (u8, Option<&Spanned<String>>, &[Inline], Span)> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading { level, id, text, span } => Some((*level, id.as_ref(), text.as_slice(), *span)),
            _ => None,
        })
    }
}

/// Calls `visit` with every run of inline text of a block, in order.
pub(super) fn texts<'a>(block: &'a Block, visit: &mut dyn FnMut(&'a [Inline])) {
    match block {
        Block::Heading { text, .. } | Block::Paragraph { text, .. } => visit(text),
        Block::List { items, .. } => {
            items.iter().flat_map(|item| &item.blocks).for_each(|block| texts(block, visit));
        }
        Block::Quote { blocks, .. } | Block::Alert { blocks, .. } => {
            blocks.iter().for_each(|block| texts(block, visit));
        }
        Block::Table { head, rows, .. } => {
            head.iter().chain(rows.iter().flat_map(|row| &row.cells)).for_each(|cell| visit(cell));
        }
        Block::Code { .. } | Block::Rule { .. } => {}
    }
}

/// The links of a run of inline text, in order.
#[must_use]
pub fn links_in(inlines: &[Inline]) -> Vec<&Link> {
    let mut links = Vec::new();
    inner_links(inlines, &mut links);
    links
}

fn inner_links<'a>(inlines: &'a [Inline], links: &mut Vec<&'a Link>) {
    for inline in inlines {
        match inline {
            Inline::Link(link) => {
                links.push(link);
                inner_links(&link.text, links);
            }
            Inline::Emphasis(inner) | Inline::Strong(inner) => inner_links(inner, links),
            _ => {}
        }
    }
}
