//! Blocks to HTML. The only place that writes markup from content: every text is escaped here, every
//! element and attribute is written out here, and there is no way to write another.

use super::card;
use super::fact;
use super::words::{Anchors, Reader, language_view};
use crate::locale::Language;
use crate::model::{Address, Body, SitePage, align};
use crate::parse::{
    Alert, Block, ChannelAddress, Document, Flag, Inline, Item, Link, Page, Target, Tight, Unit, UnitKind,
};
use std::collections::BTreeMap;

/// How wide a picture is shown: as the text, which is never wider than 40 rem.
const SHOWN: &str = "(min-width: 42rem) 40rem, 100vw";

/// A text as HTML, and what it names.
#[derive(Debug, Default)]
pub(super) struct Html {
    /// Safe HTML.
    pub body: String,
    /// Norwegian words it links, in order, each once.
    pub terms: Vec<String>,
    /// Contacts it links, in order, each once.
    pub contacts: Vec<String>,
    /// Headings of the second level: anchor and words.
    pub headings: Vec<(String, String)>,
}

/// What the writer needs beside the text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context<'a> {
    /// For whom.
    pub reader: &'a Reader<'a>,
    /// The language of the text, which differs from the reader's if it falls back.
    pub language: &'static Language,
    /// The page the text belongs to, whose anchors it inherits; front pages have none.
    pub page: Option<&'a SitePage>,
}

/// Writes `document` as HTML.
#[must_use]
pub(super) fn write(document: &Document, context: Context<'_>) -> Html {
    let mut writer = Writer::new(context);
    writer.blocks(&document.blocks);
    writer.html
}

/// Writes each of `blocks` by itself; what they name stands in the [`Html`], whose own text is empty.
#[must_use]
pub(super) fn write_each(blocks: &[Block], context: Context<'_>) -> (Vec<String>, Html) {
    let mut writer = Writer::new(context);
    let mut one = |block| {
        writer.block(block);
        std::mem::take(&mut writer.html.body)
    };
    let parts = blocks.iter().map(&mut one).collect();
    (parts, writer.html)
}

/// The anchor of every heading of the text; a translation inherits them from the headings it was made
/// from, wherever these stand now.
fn anchors(context: Context<'_>) -> Vec<Option<String>> {
    let Some(page) = context.page else { return Vec::new() };
    let own = || page.original.document.headings().map(|(_, id, _, _)| id.map(|id| id.value.clone()));
    let site = context.reader.site;
    let translation = page.text(context.language, site).filter(|_| context.language.code != site.source.code);
    let Some(translation) = translation else { return own().collect() };
    let is_heading = |unit: &Unit| matches!(unit.kind, UnitKind::Heading(_));
    let headings = |page: &Page| -> Vec<usize> {
        page.units.iter().enumerate().filter(|(_, unit)| is_heading(unit)).map(|(at, _)| at).collect()
    };
    let named: BTreeMap<usize, Option<String>> = headings(&page.original).into_iter().zip(own()).collect();
    let mut inherited: BTreeMap<usize, String> = BTreeMap::new();
    for row in align(&page.original, translation) {
        let anchor = row.source.iter().find_map(|source| named.get(source)?.clone());
        let heading = row.translation.iter().find(|at| is_heading(&translation.units[**at]));
        inherited.extend(heading.copied().zip(anchor));
    }
    headings(translation).into_iter().map(|heading| inherited.remove(&heading)).collect()
}

/// Escapes text for HTML, inside elements and quoted attributes alike.
#[must_use]
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(text, &mut out);
    out
}

fn push_escaped(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
}

struct Writer<'a> {
    context: Context<'a>,
    html: Html,
    heading: usize,
    anchors: Vec<Option<String>>,
    naming: Anchors,
}

impl<'a> Writer<'a> {
    fn new(context: Context<'a>) -> Writer<'a> {
        let naming = context.page.map_or(Anchors::Named, Anchors::of);
        Writer { context, html: Html::default(), heading: 0, anchors: anchors(context), naming }
    }

    fn raw(&mut self, markup: &str) {
        self.html.body.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        push_escaped(text, &mut self.html.body);
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, .. } => self.heading(*level, text),
            Block::Paragraph { text, .. } => {
                self.raw("<p>");
                self.inlines(text);
                self.raw("</p>\n");
            }
            Block::List { start, items, .. } => self.list(*start, items),
            Block::Quote { blocks, .. } => {
                self.raw("<blockquote>\n");
                self.blocks(blocks);
                self.raw("</blockquote>\n");
            }
            Block::Alert { kind, blocks, .. } => self.alert(*kind, blocks),
            Block::Table { head, rows, .. } => self.table(head, rows),
            Block::Code { text, .. } => {
                self.raw("<pre><code>");
                self.text(text);
                self.raw("</code></pre>\n");
            }
            Block::Rule { .. } => self.raw("<hr>\n"),
        }
    }

    fn heading(&mut self, level: u8, text: &[Inline]) {
        let at = self.heading;
        self.heading += 1;
        let anchor = self.anchors.get(at).cloned().flatten();
        let anchor = anchor.map_or_else(|| format!("part-{}", at + 1), |id| self.naming.name("", &id));
        let words = crate::parse::Plain::of(text).text;
        if level == 2 {
            self.html.headings.push((anchor.clone(), words));
        }
        self.raw(&format!("<h{level} id=\"{}\">", escape(&anchor)));
        self.inlines(text);
        self.raw(&format!("</h{level}>\n"));
    }

    fn list(&mut self, start: Option<u64>, items: &[Item]) {
        match start {
            None => self.raw("<ul>\n"),
            Some(1) => self.raw("<ol>\n"),
            Some(number) => self.raw(&format!("<ol start=\"{number}\">\n")),
        }
        for item in items {
            self.raw("<li>");
            for block in &item.blocks {
                match block {
                    Block::Paragraph { text, .. } if item.tight == Tight::Yes => self.inlines(text),
                    other => self.block(other),
                }
            }
            self.raw("</li>\n");
        }
        self.raw(if start.is_none() { "</ul>\n" } else { "</ol>\n" });
    }

    fn alert(&mut self, kind: Alert, blocks: &[Block]) {
        let name = kind.name();
        let label = self.string(&format!("alert_{name}"));
        self.raw(&format!(
            "<div class=\"alert alert-{name}\" role=\"note\">\n<p class=\"alert-label\">{}</p>\n",
            escape(&label)
        ));
        self.blocks(blocks);
        self.raw("</div>\n");
    }

    fn table(&mut self, head: &[Vec<Inline>], rows: &[crate::parse::Row]) {
        self.raw("<div class=\"table\" tabindex=\"0\" role=\"group\">\n<table>\n<thead>\n<tr>");
        for cell in head {
            self.raw("<th scope=\"col\">");
            self.inlines(cell);
            self.raw("</th>");
        }
        self.raw("</tr>\n</thead>\n<tbody>\n");
        for row in rows {
            self.raw("<tr>");
            for cell in &row.cells {
                self.raw("<td>");
                self.inlines(cell);
                self.raw("</td>");
            }
            self.raw("</tr>\n");
        }
        self.raw("</tbody>\n</table>\n</div>\n");
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        inlines.iter().for_each(|inline| self.inline(inline));
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text, _) => self.text(text),
            Inline::Code(text, _) => {
                self.raw("<code>");
                self.text(text);
                self.raw("</code>");
            }
            Inline::Emphasis(inner) => {
                self.raw("<em>");
                self.inlines(inner);
                self.raw("</em>");
            }
            Inline::Strong(inner) => {
                self.raw("<strong>");
                self.inlines(inner);
                self.raw("</strong>");
            }
            Inline::Link(link) => self.link(link),
            Inline::Picture(picture) => self.picture(&picture.name, &picture.alt),
            Inline::SoftBreak => self.raw("\n"),
            Inline::HardBreak => self.raw("<br>\n"),
        }
    }

    fn link(&mut self, link: &Link) {
        match &link.target {
            Target::Page { id, anchor } => self.page(id, anchor.as_deref(), &link.text),
            Target::Contact(id) => self.contact(id, &link.text),
            Target::Term(id) => self.term(id, &link.text),
            Target::Fact(id) => self.fact(id, &link.text),
            Target::Language(code) => self.language(code, &link.text),
            Target::Anchor(id) => {
                let anchor = self.naming.name("", id);
                self.raw(&format!("<a href=\"#{}\">", escape(&anchor)));
                self.inlines(&link.text);
                self.raw("</a>");
            }
            Target::Web(address) => {
                self.raw(&format!("<a href=\"{}\" rel=\"noreferrer\">", escape(address)));
                self.inlines(&link.text);
                self.raw("</a>");
            }
            Target::Broken => self.inlines(&link.text),
        }
    }

    /// A page in the reader's language; if its text falls back, the link says in which language.
    fn page(&mut self, id: &str, anchor: Option<&str>, text: &[Inline]) {
        let reader = self.context.reader;
        let Some(page) = reader.site.pages.get(id).filter(|page| reader.site.shows(page)) else {
            self.inlines(text);
            return;
        };
        let mut href = reader.link(&Address::page(reader.language(), page));
        if let Some(anchor) = anchor {
            href.push('#');
            href.push_str(&Anchors::of(page).name("", anchor));
        }
        let other = match page.body(reader.tongue, reader.site) {
            Body::Fallback(_, language) => Some(language),
            _ => None,
        };
        let hreflang = other.map_or(String::new(), |language| format!(" hreflang=\"{}\"", language.tag));
        self.raw(&format!("<a href=\"{}\"{hreflang}>", escape(&href)));
        if text.is_empty() {
            let title = reader.title(page).text;
            self.text(&title);
        } else {
            self.inlines(text);
        }
        self.raw("</a>");
        if let Some(language) = other {
            let view = language_view(language);
            self.raw(&format!(
                " (<span lang=\"{}\" dir=\"{}\">{}</span>)",
                view.tag,
                view.dir,
                escape(&view.name)
            ));
        }
    }

    /// A contact: the words lead to its card, the number can be called at once.
    fn contact(&mut self, id: &str, text: &[Inline]) {
        let reader = self.context.reader;
        let Some(contact) = reader.site.contacts.get(id) else {
            self.inlines(text);
            return;
        };
        if !self.html.contacts.iter().any(|known| known == id) {
            self.html.contacts.push(id.to_owned());
        }
        let anchor = self.naming.name("contact-", id);
        self.raw(&format!("<a href=\"#{}\">", escape(&anchor)));
        if text.is_empty() {
            self.text(&reader.words(&contact.name).text);
        } else {
            self.inlines(text);
        }
        self.raw("</a>");
        let phone = contact.channels.iter().find_map(|channel| match &channel.address {
            ChannelAddress::Phone(phone) if channel.kind.value == "phone" => Some(phone),
            _ => None,
        });
        if let Some(phone) = phone.filter(|_| contact.placeholder == Flag::Off && card::is_verified(contact))
        {
            let (uri, display) = (escape(&phone.uri()), escape(&phone.display()));
            self.raw(&format!(" <a class=\"tel\" href=\"{uri}\"><bdi dir=\"ltr\">{display}</bdi></a>"));
        }
    }

    /// A word: in a translation with the Norwegian one beside it.
    fn term(&mut self, id: &str, text: &[Inline]) {
        let site = self.context.reader.site;
        let Some(term) = site.terms.get(id) else {
            self.inlines(text);
            return;
        };
        if !self.html.terms.iter().any(|known| known == id) {
            self.html.terms.push(id.to_owned());
        }
        let anchor = self.naming.name("word-", id);
        self.raw(&format!("<a class=\"term\" href=\"#{}\">", escape(&anchor)));
        if text.is_empty() {
            self.text(&term.term.value);
        } else {
            self.inlines(text);
        }
        self.raw("</a>");
        // A word that is the same in both languages, such as a name, stands once.
        let same = matches!(text, [Inline::Text(words, _)] if *words == term.term.value);
        if self.context.language.code != site.source.code && !same {
            let view = language_view(site.source);
            self.raw(&format!(
                " (<span lang=\"{}\" dir=\"{}\">{}</span>)",
                view.tag,
                view.dir,
                escape(&term.term.value)
            ));
        }
    }

    fn fact(&mut self, id: &str, text: &[Inline]) {
        let reader = self.context.reader;
        let value = reader.site.facts.get(id).and_then(|fact| fact.value.as_ref());
        match value {
            Some(found) if text.is_empty() => {
                let tongue = reader.site.tongue(self.context.language.code).unwrap_or(reader.tongue);
                let words = fact::value(&found.value, tongue);
                self.text(&words);
            }
            _ => self.inlines(text),
        }
    }

    fn language(&mut self, code: &str, text: &[Inline]) {
        let Some(language) = Language::find(code) else {
            self.inlines(text);
            return;
        };
        let view = language_view(language);
        self.raw(&format!("<span lang=\"{}\" dir=\"{}\">", view.tag, view.dir));
        self.inlines(text);
        self.raw("</span>");
    }

    fn picture(&mut self, name: &str, alt: &str) {
        let Some(page) = self.context.page else { return };
        let reader = self.context.reader;
        let Some(found) = reader.site.pictures.get(&(page.id.clone(), name.to_owned())) else { return };
        let sizes: Vec<_> = found.paths.iter().zip(&found.picture.sizes).collect();
        let href = |path: &str| escape(&crate::model::relative(reader.here.folder(), path));
        // The widest says the shape; browsers that know no `srcset` are old, and get the narrowest.
        let (Some((narrow, _)), Some((_, wide))) = (sizes.first(), sizes.last()) else { return };
        self.raw(&format!("<img src=\"{}\"", href(narrow)));
        if sizes.len() > 1 {
            let set: Vec<String> =
                sizes.iter().map(|(path, size)| format!("{} {}w", href(path), size.width)).collect();
            self.raw(&format!(" srcset=\"{}\" sizes=\"{SHOWN}\"", set.join(", ")));
        }
        self.raw(&format!(
            " alt=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\">",
            escape(alt),
            wide.width,
            wide.height
        ));
    }

    fn string(&self, id: &str) -> String {
        let reader = self.context.reader;
        reader.site.tongue(self.context.language.code).unwrap_or(reader.tongue).strings.get(id)
    }
}
