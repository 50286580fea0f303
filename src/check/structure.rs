//! The shape of a text: headings in order, anchors once, no link or heading without words, pictures
//! that exist and say what they show.

use super::gather::Gather;
use super::sheet::{Sheet, Standing};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::parse::fields::nearest;
use crate::parse::{Block, Inline, Page, Picture, Plain, Target};
use crate::say;
use crate::source::Kind;
use crate::span::Span;
use std::collections::BTreeMap;

/// The deepest heading.
const DEEPEST: u8 = 4;

/// Headings begin at level 2 and skip none.
pub(super) fn headings(_: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for version in &sheet.versions {
        let mut before = 1;
        for (place, (level, _, _, span)) in version.text.document.headings().enumerate() {
            if level == 1 || level > DEEPEST || level > before + 1 {
                let line = heading_line(span, level);
                found.add((place, before, level), line, || heading(line, before, level));
            }
            before = level;
        }
        for (place, span) in nested_headings(&version.text.document.blocks).into_iter().enumerate() {
            found.add((place, 0, 0), span, || nested(span));
        }
    }
    found.finish()
}

/// The number signs of a heading; the whole heading if it is written in another way.
fn heading_line(span: Span, level: u8) -> Span {
    span.part(0, usize::from(level))
}

fn heading(span: Span, before: u8, level: u8) -> Diagnostic {
    let wanted = (before + 1).min(DEEPEST);
    let message = match level {
        1 => say!(
            "overskriften er på nivå 1, men det er tittelen på siden",
            "the heading is at level 1, but that is the title of the page"
        ),
        _ if level > DEEPEST && level <= before + 1 => say!(
            "overskriften er på nivå {level}, og det er for dypt",
            "the heading is at level {level}, which is too deep"
        ),
        _ => say!(
            "overskriften er på nivå {level} og hopper over et nivå",
            "the heading is at level {level} and skips a level"
        ),
    };
    let wanted = if level == 1 { 2 } else { wanted };
    let signs = "#".repeat(usize::from(wanted));
    Diagnostic::new(
        Code::HeadingOrder,
        span,
        message,
        say!("begynn linja med `{signs}`", "begin the line with `{signs}`"),
    )
}

fn nested(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::HeadingOrder,
        span,
        say!(
            "overskriften står inne i en liste eller et sitat",
            "the heading stands inside a list or a quotation"
        ),
        say!("flytt den ut, eller skriv den som vanlig tekst", "move it out, or write it as ordinary text"),
    )
}

fn nested_headings(blocks: &[Block]) -> Vec<Span> {
    fn inner(blocks: &[Block], out: &mut Vec<Span>) {
        for block in blocks {
            match block {
                Block::Heading { span, .. } => out.push(*span),
                Block::List { items, .. } => items.iter().for_each(|item| inner(&item.blocks, out)),
                Block::Quote { blocks, .. } | Block::Alert { blocks, .. } => inner(blocks, out),
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    let outer = blocks.iter().filter(|block| !matches!(block, Block::Heading { .. }));
    outer.for_each(|block| inner(std::slice::from_ref(block), &mut out));
    out
}

/// An anchor stands once on a page.
pub(super) fn anchors(_: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for version in &sheet.versions {
        let mut known: BTreeMap<&str, Span> = BTreeMap::new();
        for (_, anchor, _, _) in version.text.document.headings() {
            let Some(anchor) = anchor else { continue };
            let id = anchor.value.as_str();
            if let Some(first) = known.get(id) {
                found.add(id, anchor.span, || duplicate(id, anchor.span, *first));
            } else {
                known.insert(id, anchor.span);
            }
        }
    }
    found.finish()
}

fn duplicate(id: &str, span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(
        Code::DuplicateAnchor,
        span,
        say!("ankeret `{id}` står to ganger på siden", "the anchor `{id}` stands twice on the page"),
        say!("gi det ene et annet navn", "give one of them another name"),
    )
    .label(first, say!("første gang her", "first here"))
}

/// Headings, links and columns of tables have words; only a link to something with a name of its own may lack them,
/// and only in the source language.
pub(super) fn empty_texts(_: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for version in &sheet.versions {
        for (place, (_, _, text, span)) in version.text.document.headings().enumerate() {
            if is_empty(text) {
                found.add((Some(place), None), span, || empty_heading(span));
            }
        }
        for span in bare_tables(&version.text.document.blocks) {
            found.add((Some(usize::MAX), None), span, || empty_column(span));
        }
        for link in version.text.document.links().into_iter().filter(|link| is_empty(&link.text)) {
            let named = matches!(
                link.target,
                Target::Fact(_) | Target::Term(_) | Target::Page { .. } | Target::Contact(_)
            );
            if !named {
                found.add((None, Some(&link.target)), link.span, || empty_link(link.span));
            } else if version.standing == Standing::Translation {
                found.add((None, Some(&link.target)), link.span, || empty_translation(link.span));
            }
        }
    }
    found.finish()
}

fn is_empty(text: &[Inline]) -> bool {
    let has_picture = text.iter().any(|inline| matches!(inline, Inline::Picture(_)));
    !has_picture && Plain::of(text).text.trim().is_empty()
}

/// The tables that leave a column without a heading: read aloud, its cells would mean nothing (WCAG 1.3.1).
fn bare_tables(blocks: &[Block]) -> Vec<Span> {
    let mut out = Vec::new();
    for block in blocks {
        match block {
            Block::Table { head, span, .. } if head.iter().any(|cell| is_empty(cell)) => out.push(*span),
            Block::List { items, .. } => {
                out.extend(items.iter().flat_map(|item| bare_tables(&item.blocks)));
            }
            Block::Quote { blocks, .. } | Block::Alert { blocks, .. } => out.extend(bare_tables(blocks)),
            _ => {}
        }
    }
    out
}

fn empty_column(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::EmptyText,
        span,
        say!("en kolonne i tabellen har ingen overskrift", "a column of the table has no heading"),
        say!(
            "skriv i den første linja av tabellen hva hver kolonne viser",
            "write in the first line of the table what each column shows"
        ),
    )
}

fn empty_heading(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::EmptyText,
        span,
        say!("overskriften har ingen ord", "the heading has no words"),
        say!("skriv overskriften, eller slett linja", "write the heading, or delete the line"),
    )
}

fn empty_link(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::EmptyText,
        span,
        say!("lenka har ingen ord", "the link has no words"),
        say!(
            "skriv i hakeparentesen hva leseren finner der",
            "write in the square brackets what the reader finds there"
        ),
    )
}

fn empty_translation(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::EmptyText,
        span,
        say!("lenka i oversettelsen har ingen ord", "the link in the translation has no words"),
        say!(
            "skriv ordene i hakeparentesen, bøyd slik språket vil ha dem; bare kildeteksten kan la dem stå tomme",
            "write the words in the square brackets, inflected as the language wants them; only the source text may leave them empty"
        ),
    )
}

/// Pictures lie in the folder of their page and say in words what they show.
pub(super) fn pictures(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for version in &sheet.versions {
        for picture in pictures_of(version.text) {
            let name = picture.name.as_str();
            if !sheet.page.is_some_and(|page| has_picture(site, &page.id, &picture.name)) {
                let span = picture.name_span;
                found.add((name, Code::MissingPicture), span, || missing_picture(site, sheet, picture));
            }
            if shows_nothing(&picture.alt) {
                found.add((name, Code::MissingAlt), picture.span, || missing_alt(picture));
            }
        }
    }
    found.finish()
}

/// Whether words for a picture say nothing of it: none, or the name of a file (WCAG 1.1.1).
fn shows_nothing(alt: &str) -> bool {
    let alt = alt.trim().to_lowercase();
    let endings = [".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif"];
    alt.is_empty() || endings.iter().any(|ending| alt.ends_with(ending))
}

/// Whether a page has such a picture, be it one that could not be read.
fn has_picture(site: &Site, page: &str, name: &str) -> bool {
    let (page, name) = (page.to_owned(), name.to_owned());
    site.pictures.contains_key(&(page.clone(), name.clone()))
        || site.broken.contains(&Kind::Picture { page, name })
}

fn pictures_of(page: &Page) -> Vec<&Picture> {
    fn inner<'a>(inlines: &'a [Inline], out: &mut Vec<&'a Picture>) {
        for inline in inlines {
            match inline {
                Inline::Picture(picture) => out.push(picture),
                Inline::Emphasis(text) | Inline::Strong(text) => inner(text, out),
                Inline::Link(link) => inner(&link.text, out),
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    page.document.each_text(&mut |inlines| inner(inlines, &mut out));
    out
}

fn missing_picture(site: &Site, sheet: &Sheet<'_>, picture: &Picture) -> Diagnostic {
    let name = &picture.name;
    let help = match sheet.page {
        Some(page) => {
            let folder = &page.id;
            let known =
                site.pictures.keys().filter(|(page, _)| page == folder).map(|(_, name)| name.as_str());
            match nearest(name, known) {
                Some(near) => say!(
                    "skriv `{near}` hvis det er det bildet du mener",
                    "write `{near}` if that is the picture you mean"
                ),
                None => say!(
                    "legg bildet i mappa `content/{folder}`, rett navnet, eller ta bildet ut av teksten",
                    "put the picture into the folder `content/{folder}`, correct the name, or take the picture out of the text"
                ),
            }
        }
        None => {
            say!("forsiden kan ikke ha bilder; ta det bort", "the front page cannot have pictures; remove it")
        }
    };
    Diagnostic::new(
        Code::MissingPicture,
        picture.name_span,
        say!("bildet `{name}` finnes ikke", "there is no picture `{name}`"),
        help,
    )
}

fn missing_alt(picture: &Picture) -> Diagnostic {
    let name = &picture.name;
    Diagnostic::new(
        Code::MissingAlt,
        picture.span,
        say!("bildet `{name}` sier ikke hva det viser", "the picture `{name}` does not say what it shows"),
        say!(
            "skriv det i hakeparentesen: `![hva bildet viser]({name})`",
            "write it in the square brackets: `![what the picture shows]({name})`"
        ),
    )
}
