//! Markdown to a [`Document`]: `CommonMark` with tables, heading anchors and alerts. HTML is refused.

pub(super) use super::document::Document;
use super::document::{Alert, Block, Inline, Item, Link, Picture, Row, Tight};
use super::link;
use super::markdown_told as told;
use crate::diagnostic::{Diagnostic, Reported};
use crate::source::{Kind, Source};
use crate::span::{Span, Spanned};
use pulldown_cmark::{
    BlockQuoteKind, BrokenLink, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};
use std::cell::RefCell;
use std::ops::Range;

/// Deepest nesting of blocks and marks. A page that a person can read needs three.
const DEEPEST: usize = 12;

/// Reads the text of `source` from byte `from` on.
#[must_use]
pub(super) fn read(source: &Source, from: usize) -> Reported<Document> {
    let text = &source.text[from..];
    if let Some(diagnostic) = told::crowded(source, from) {
        return Reported { value: Document::default(), diagnostics: vec![diagnostic] };
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM;
    let broken = RefCell::new(Vec::new());
    let callback = |link: BrokenLink<'_>| {
        broken.borrow_mut().push((link.span.clone(), link.reference.to_string()));
        None
    };
    let mut builder = Builder {
        source,
        from,
        out: Vec::new(),
        open: vec![Open::new(OpenKind::Document, 0..0)],
        skipping: 0,
        element: None,
    };
    for (event, range) in
        Parser::new_with_broken_link_callback(text, options, Some(callback)).into_offset_iter()
    {
        builder.take(event, range);
    }
    let mut out = builder.out;
    out.extend(broken.into_inner().into_iter().map(|(range, name)| {
        told::undefined(source, Span::new(source.id, from + range.start, from + range.end), &name)
    }));
    let blocks = builder.open.into_iter().next().map(|open| open.blocks).unwrap_or_default();
    Reported { value: Document { blocks }, diagnostics: out }
}

enum OpenKind {
    Document,
    Heading { level: u8, id: Option<Spanned<String>> },
    Paragraph,
    List(Option<u64>),
    Item,
    Quote(Option<Alert>),
    Table,
    Head,
    Row,
    Cell,
    Code,
    Emphasis,
    Strong,
    Bare,
    Link { address: String },
    Picture { address: String },
}

struct Open {
    kind: OpenKind,
    range: Range<usize>,
    blocks: Vec<Block>,
    items: Vec<Item>,
    inlines: Vec<Inline>,
    cells: Vec<Vec<Inline>>,
    head: Vec<Vec<Inline>>,
    rows: Vec<Row>,
    tight: Tight,
}

impl Open {
    fn new(kind: OpenKind, range: Range<usize>) -> Open {
        Open {
            kind,
            range,
            blocks: Vec::new(),
            items: Vec::new(),
            inlines: Vec::new(),
            cells: Vec::new(),
            head: Vec::new(),
            rows: Vec::new(),
            tight: Tight::No,
        }
    }
}

struct Builder<'a> {
    source: &'a Source,
    from: usize,
    out: Vec<Diagnostic>,
    open: Vec<Open>,
    skipping: usize,
    /// The HTML element that was told last, and where its beginning ends.
    element: Option<(String, usize)>,
}

impl Builder<'_> {
    fn span(&self, range: &Range<usize>) -> Span {
        let (start, end) = (self.from + range.start, self.from + range.end);
        let trimmed = self.source.text.get(start..end).map_or(end, |text| start + text.trim_end().len());
        Span::new(self.source.id, start, trimmed.max(start))
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(_) if self.skipping > 0 => self.skipping += 1,
            Event::End(_) if self.skipping > 0 => self.skipping -= 1,
            _ if self.skipping > 0 => {}
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text, &range),
            Event::Code(text) => {
                let span = self.span(&range);
                self.inline(Inline::Code(text.to_string(), span));
            }
            Event::SoftBreak => self.inline(Inline::SoftBreak),
            Event::HardBreak => self.inline(Inline::HardBreak),
            Event::Rule => {
                let span = self.span(&range);
                self.block(Block::Rule { span });
            }
            Event::Html(_) | Event::InlineHtml(_) => self.html(&range),
            Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if self.open.len() > DEEPEST {
            self.skipping = 1;
            let span = self.span(&range);
            self.out.push(told::deep(span));
            return;
        }
        let kind = match tag {
            Tag::Heading { level, id, classes, attrs } => {
                if !classes.is_empty() || !attrs.is_empty() {
                    self.attributes(&range);
                }
                let id = id.map(|id| self.heading_id(&id, &range));
                OpenKind::Heading { level: number(level), id }
            }
            Tag::BlockQuote(kind) => OpenKind::Quote(kind.map(alert)),
            Tag::CodeBlock(_) => OpenKind::Code,
            Tag::List(start) => OpenKind::List(start),
            Tag::Item => OpenKind::Item,
            Tag::Table(_) => OpenKind::Table,
            Tag::TableHead => OpenKind::Head,
            Tag::TableRow => OpenKind::Row,
            Tag::TableCell => OpenKind::Cell,
            Tag::Emphasis => OpenKind::Emphasis,
            Tag::Strong => OpenKind::Strong,
            // An address in angle brackets is text: the rules tell that it stands there.
            Tag::Link { link_type: LinkType::Email, .. } => OpenKind::Bare,
            Tag::Link { dest_url, .. } => OpenKind::Link { address: dest_url.to_string() },
            Tag::Image { dest_url, .. } => OpenKind::Picture { address: dest_url.to_string() },
            Tag::HtmlBlock => {
                self.html(&range);
                self.skipping = 1;
                return;
            }
            _ => OpenKind::Paragraph,
        };
        self.open.push(Open::new(kind, range));
    }

    fn end(&mut self, _tag: TagEnd) {
        let Some(mut open) = (self.open.len() > 1).then(|| self.open.pop()).flatten() else { return };
        let span = self.span(&open.range);
        let text = std::mem::take(&mut open.inlines);
        match open.kind {
            OpenKind::Document => {}
            OpenKind::Heading { level, id } => self.block(Block::Heading { level, id, text, span }),
            OpenKind::Paragraph => self.block(Block::Paragraph { text, span }),
            OpenKind::List(start) => self.block(Block::List { start, items: open.items, span }),
            OpenKind::Item => self.item(open, text, span),
            OpenKind::Quote(Some(kind)) => self.block(Block::Alert { kind, blocks: open.blocks, span }),
            OpenKind::Quote(None) => self.block(Block::Quote { blocks: open.blocks, span }),
            OpenKind::Table => self.block(Block::Table { head: open.head, rows: open.rows, span }),
            OpenKind::Head => self.parent(|parent| parent.head = open.cells),
            OpenKind::Row => self.parent(|parent| parent.rows.push(Row { cells: open.cells, span })),
            OpenKind::Cell => self.parent(|parent| parent.cells.push(text)),
            OpenKind::Code => {
                let text = text
                    .iter()
                    .map(|inline| if let Inline::Text(text, _) = inline { text.as_str() } else { "" })
                    .collect();
                self.block(Block::Code { text, span });
            }
            OpenKind::Emphasis => self.inline(Inline::Emphasis(text)),
            OpenKind::Strong => self.inline(Inline::Strong(text)),
            OpenKind::Bare => text.into_iter().for_each(|inline| self.inline(inline)),
            OpenKind::Link { address } => self.link(&address, text, span),
            OpenKind::Picture { address } => {
                let alt = super::document::Plain::of(&text).text;
                let name_span = self.address(&address, span);
                self.inline(Inline::Picture(Picture { name: address, alt, span, name_span }));
            }
        }
    }

    fn parent(&mut self, change: impl FnOnce(&mut Open)) {
        if let Some(parent) = self.open.last_mut() {
            change(parent);
        }
    }

    fn inline(&mut self, inline: Inline) {
        self.parent(|parent| parent.inlines.push(inline));
    }

    /// A block ends the loose text that stands before it in a tight item.
    fn block(&mut self, block: Block) {
        let source = self.source.id;
        self.parent(|parent| {
            loose(parent, source);
            parent.blocks.push(block);
        });
    }

    fn item(&mut self, mut open: Open, text: Vec<Inline>, span: Span) {
        open.inlines = text;
        loose(&mut open, self.source.id);
        let item = Item { blocks: open.blocks, tight: open.tight, span };
        self.parent(|parent| parent.items.push(item));
    }

    fn link(&mut self, address: &str, text: Vec<Inline>, span: Span) {
        let target_span = self.address(address, span);
        let section = match &self.source.kind {
            Kind::Page { id, .. } => id.split('/').next(),
            _ => None,
        };
        let target = link::target(address, target_span, section, &mut self.out);
        self.inline(Inline::Link(Link { target, text, span, target_span }));
    }

    /// Where `address` stands in the link or picture at `span`.
    fn address(&self, address: &str, span: Span) -> Span {
        let at = self.source.text[span.range()].rfind(address).filter(|_| !address.is_empty());
        at.map_or(span, |at| span.part(at, at + address.len()))
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        let span = Span::new(self.source.id, self.from + range.start, self.from + range.end);
        self.inline(Inline::Text(text.to_owned(), span));
    }

    fn heading_id(&mut self, id: &str, range: &Range<usize>) -> Spanned<String> {
        let span = self.span(range);
        let written = &self.source.text[span.range()];
        let place = written.rfind(id).map_or(span, |at| span.part(at, at + id.len()));
        self.out.extend(told::anchor(place, id));
        Spanned::new(id.to_owned(), place)
    }

    fn attributes(&mut self, range: &Range<usize>) {
        let span = self.span(range);
        self.out.push(told::attributes(span, &self.source.text[span.range()]));
    }

    /// HTML is told once for an element that begins and ends on one line.
    fn html(&mut self, range: &Range<usize>) {
        let span = self.span(range);
        let written = &self.source.text[span.range()];
        let name = told::tag(written).to_owned();
        if let Some((opened, end)) = &self.element
            && written.starts_with("</")
            && *opened == name
            && !self.source.text[*end..span.range().start].contains('\n')
        {
            self.element = None;
            return;
        }
        self.element = (!written.starts_with("</")).then(|| (name, span.range().end));
        let line = written.find('\n').map_or(span, |end| span.part(0, end));
        self.out.push(told::html(line, written));
    }
}

/// Gathers loose words of a tight item into a paragraph.
fn loose(open: &mut Open, source: crate::span::SourceId) {
    if !matches!(open.kind, OpenKind::Item) || open.inlines.is_empty() {
        return;
    }
    let text = std::mem::take(&mut open.inlines);
    let spans: Vec<Span> = text.iter().filter_map(place).collect();
    let start = spans.iter().map(|span| span.start).min().unwrap_or_default();
    let end = spans.iter().map(|span| span.end).max().unwrap_or(start);
    open.tight = Tight::Yes;
    open.blocks.push(Block::Paragraph { text, span: Span { source, start, end } });
}

fn place(inline: &Inline) -> Option<Span> {
    match inline {
        Inline::Text(_, span) | Inline::Code(_, span) => Some(*span),
        Inline::Emphasis(inner) | Inline::Strong(inner) => inner.iter().find_map(place),
        Inline::Link(link) => Some(link.span),
        Inline::Picture(picture) => Some(picture.span),
        Inline::SoftBreak | Inline::HardBreak => None,
    }
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

fn alert(kind: BlockQuoteKind) -> Alert {
    match kind {
        BlockQuoteKind::Note => Alert::Note,
        BlockQuoteKind::Tip => Alert::Tip,
        BlockQuoteKind::Important => Alert::Important,
        BlockQuoteKind::Warning => Alert::Warning,
        BlockQuoteKind::Caution => Alert::Caution,
    }
}
