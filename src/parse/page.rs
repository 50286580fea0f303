//! A page as somebody wrote it: front matter and text, in one file, read in place.

use super::conform;
use super::fields::{Need, Table};
use super::markdown::{self, Document};
use super::page_table::{PAGE, TRANSLATED_PAGE};
use super::unit::{self, Unit};
use super::words::{self, Care, Reference, TranslationNote};
use super::yaml::{self, Data, Node};
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::digest::Digest;
use crate::say;
use crate::source::Source;
use crate::span::{Span, Spanned};
use jiff::civil::Date;

/// One page in one language.
#[derive(Debug, Clone)]
pub struct Page {
    /// Title.
    pub title: Option<Spanned<String>>,
    /// Summary.
    pub summary: Option<Spanned<String>>,
    /// Title in the browser's tab, for traceless pages.
    pub neutral_title: Option<Spanned<String>>,
    /// What only the source language says.
    pub facts: Option<Box<PageFields>>,
    /// What a translation says of itself.
    pub translation: Option<TranslationNote>,
    /// Waivers.
    pub allow: Vec<Waiver>,
    /// The text.
    pub document: Document,
    /// Its title, its summary and the blocks of its text, as translations name them.
    pub units: Vec<Unit>,
    /// Where the front matter begins: for problems of the page as a whole.
    pub span: Span,
    /// Digest of everything in the file.
    pub digest: Digest,
}

/// The fields that the source language owns.
#[derive(Debug, Clone)]
pub struct PageFields {
    /// Permanent number.
    pub number: Option<Spanned<i64>>,
    /// What the page tells about.
    pub kind: String,
    /// For whom it is.
    pub audience: Vec<String>,
    /// When it matters.
    pub applies: Vec<String>,
    /// Safety switches.
    pub care: Care,
    /// Contact points.
    pub contacts: Vec<Spanned<String>>,
    /// Where the list of contact points stands.
    pub contacts_span: Option<Span>,
    /// Facts shown as deadlines.
    pub deadlines: Vec<Spanned<String>>,
    /// Unit that keeps it true.
    pub owner: Option<Spanned<String>>,
    /// Last compared with its sources.
    pub reviewed: Option<Spanned<Date>>,
    /// To be looked at again.
    pub review_by: Option<Spanned<Date>>,
    /// The law it rests on and the day it was checked.
    pub law: Option<(Spanned<String>, Option<Spanned<Date>>)>,
    /// Words people search for.
    pub keywords: Vec<String>,
    /// The page that comes next.
    pub next: Option<Spanned<String>>,
    /// The list that the program makes under the text, one of [`SHOWS`](super::SHOWS).
    pub shows: Option<Spanned<String>>,
    /// Sources.
    pub sources: Vec<Reference>,
    /// Place in its section.
    pub order: Option<i64>,
    /// Whether only the preview shows it.
    pub draft: super::contact::Flag,
    /// Ids it had before.
    pub moved_from: Vec<Spanned<String>>,
    /// Replaces the last part of the address.
    pub address: Option<Spanned<String>>,
}

/// A waiver for one diagnostic.
#[derive(Debug, Clone)]
pub struct Waiver {
    /// Code of the diagnostic.
    pub code: Spanned<String>,
    /// Why it is right here.
    pub reason: String,
    /// Last day.
    pub until: Option<Spanned<Date>>,
}

/// Whether a file is written in the source language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// It owns every field.
    Original,
    /// It holds text.
    Translation,
}

/// Reads a page.
#[must_use]
pub(super) fn page(source: &Source, role: Role) -> Reported<Page> {
    let mut out = Vec::new();
    let split = split(source, &mut out);
    let front = yaml::read(source, split.front.start, split.front.end);
    let readable = front.diagnostics.is_empty();
    out.extend(front.diagnostics);
    let node = front.value;
    if split.has_front == Found::Yes && readable {
        out.extend(check(&node, role));
    }
    let document = markdown::read(source, split.body_start);
    out.extend(document.diagnostics);
    let place = node.entries().first().map_or(Span::file(source.id), |(key, _)| key.span);
    let title = words::text(&node, "title");
    let summary = words::text(&node, "summary");
    let units = unit::gather(title.as_ref(), summary.as_ref(), &document.value);
    let value = Page {
        units: units.iter().map(unit::Passage::unit).collect(),
        title,
        summary,
        neutral_title: words::text(&node, "neutral_title"),
        facts: (role == Role::Original).then(|| Box::new(page_fields(&node))),
        translation: node.get("translation").map(words::translation),
        allow: node.get("allow").map(Node::items).unwrap_or_default().iter().filter_map(waiver).collect(),
        document: document.value,
        span: place,
        digest: source.digest,
    };
    Reported { value, diagnostics: out }
}

/// Checks front matter; fields that only the source language may have are told apart from unknown
/// ones, all of them at once.
fn check(node: &Node, role: Role) -> Vec<Diagnostic> {
    if role == Role::Original {
        return conform::check(node, &PAGE);
    }
    let has = |table: &Table, key: &str| table.fields.iter().any(|field| field.name == key);
    let owned = |key: &str| has(&PAGE, key) && !has(&TRANSLATED_PAGE, key);
    let mut kept = node.clone();
    let mut foreign: Vec<Spanned<String>> = Vec::new();
    if let Data::Map(entries) = &mut kept.data {
        foreign.extend(entries.iter().map(|(key, _)| key.clone()).filter(|key| owned(&key.value)));
        entries.retain(|(key, _)| !owned(&key.value));
    }
    let mut out = Vec::new();
    out.extend(source_only(&foreign));
    if !kept.entries().is_empty() || foreign.is_empty() {
        out.extend(conform::check(&kept, &TRANSLATED_PAGE));
    }
    out
}

fn source_only(keys: &[Spanned<String>]) -> Option<Diagnostic> {
    let (first, others) = keys.split_first()?;
    let name = &first.value;
    let help = if others.is_empty() {
        say!(
            "slett linja her; den gjelder for alle språk når den står i kildeteksten",
            "delete the line here; in the source text it holds for every language"
        )
    } else {
        say!(
            "slett linjene her; de gjelder for alle språk når de står i kildeteksten",
            "delete the lines here; in the source text they hold for every language"
        )
    };
    let diagnostic = Diagnostic::new(
        Code::SourceOnlyKey,
        first.span,
        say!("`{name}` hører bare hjemme i kildeteksten", "`{name}` belongs in the source text only"),
        help,
    );
    Some(
        others.iter().fold(diagnostic, |diagnostic, key| {
            diagnostic.label(key.span, say!("denne også", "this one, too"))
        }),
    )
}

fn page_fields(node: &Node) -> PageFields {
    let texts = |key: &str| words::list(node, key).into_iter().map(|text| text.value).collect();
    PageFields {
        number: words::number(node, "number"),
        kind: words::text(node, "kind").map(|kind| kind.value).unwrap_or_default(),
        audience: texts("audience"),
        applies: texts("applies"),
        care: words::care(node),
        contacts: words::list(node, "contacts"),
        contacts_span: node.get("contacts").map(|contacts| contacts.span),
        deadlines: words::list(node, "deadlines"),
        owner: words::text(node, "owner"),
        reviewed: words::day(node, "reviewed"),
        review_by: words::day(node, "review_by"),
        law: node.get("law").and_then(|law| Some((words::text(law, "name")?, words::day(law, "checked")))),
        keywords: texts("keywords"),
        next: words::text(node, "next"),
        shows: words::text(node, "shows"),
        sources: node
            .get("sources")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .filter_map(words::reference_of)
            .collect(),
        order: words::number(node, "order").map(|order| order.value),
        draft: super::contact::flag(node, "draft"),
        moved_from: words::list(node, "moved_from"),
        address: words::text(node, "address"),
    }
}

/// A waiver; `node` has been checked against its table.
pub(super) fn waiver(node: &Node) -> Option<Waiver> {
    Some(Waiver {
        code: words::text(node, "code")?,
        reason: words::text(node, "reason")?.value,
        until: words::day(node, "until"),
    })
}

#[derive(PartialEq)]
enum Found {
    Yes,
    No,
}

struct Split {
    front: std::ops::Range<usize>,
    body_start: usize,
    has_front: Found,
}

/// Finds the front matter: from a first line `---` to the next line `---`.
fn split(source: &Source, out: &mut Vec<Diagnostic>) -> Split {
    let text = &source.text;
    let first_line = text.lines().next().unwrap_or_default();
    if first_line.trim_end() != "---" {
        out.push(no_beginning(source, first_line));
        // Fields without the line before them are no text.
        let first_words = text.trim_start().lines().next().unwrap_or_default();
        let is_field = first_words.starts_with("---") || has_key(first_words);
        let body_start = if is_field { text.len() } else { 0 };
        return Split { front: 0..0, body_start, has_front: Found::No };
    }
    let from = first_line.len() + 1;
    let mut at = from.min(text.len());
    for line in text[at..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Split { front: from..at, body_start: at + line.len(), has_front: Found::Yes };
        }
        at += line.len();
    }
    out.push(no_end(source, from.min(text.len())));
    Split { front: from.min(text.len())..from.min(text.len()), body_start: text.len(), has_front: Found::No }
}

/// Whether a line begins like a field: `title: …`.
fn has_key(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, _)| {
        !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
    })
}

/// The line after the fields is missing. The place is where it should stand, as far as can be seen:
/// before the first line that is no field.
fn no_end(source: &Source, from: usize) -> Diagnostic {
    let mut at = from;
    let mut end = None;
    for line in source.text[from..].split_inclusive('\n') {
        let words = line.trim_end();
        let inside = has_key(words) || words.starts_with([' ', '\t', '#', '-']);
        if !inside {
            end = Some(Span::new(source.id, at, at + words.len()));
            break;
        }
        at += line.len();
    }
    let opening = Span::new(source.id, 0, 3);
    let message = say!(
        "feltene øverst tar aldri slutt: linja med tre bindestreker etter dem mangler",
        "the fields at the top never end: the line of three hyphens after them is missing"
    );
    let Some(end) = end else {
        let help = say!(
            "skriv en linje med bare `---` mellom feltene og teksten",
            "write a line with only `---` between the fields and the text"
        );
        return Diagnostic::new(Code::MissingFrontMatter, opening, message, help);
    };
    let help = say!(
        "skriv en linje med bare `---` etter det siste feltet, før denne linja",
        "write a line with only `---` after the last field, before this line"
    );
    Diagnostic::new(Code::MissingFrontMatter, end, message, help)
        .label(opening, say!("her begynner feltene", "the fields begin here"))
}

/// The first line is not the line of three hyphens.
fn no_beginning(source: &Source, first_line: &str) -> Diagnostic {
    if source.text.trim().is_empty() {
        return Diagnostic::new(
            Code::MissingFrontMatter,
            Span::file(source.id),
            say!("fila er tom", "the file is empty"),
            say!(
                "hent teksten tilbake, for eksempel med Angre, eller slett fila hvis siden skal bort",
                "bring the text back, for example with Undo, or delete the file if the page is to go away"
            ),
        );
    }
    let empty = first_line.trim().is_empty() && source.text.trim_start().starts_with("---");
    let help = if empty {
        say!("slett de tomme linjene øverst", "delete the empty lines at the top")
    } else {
        say!(
            "begynn med `---`, så feltene, så `---`, så teksten",
            "begin with `---`, then the fields, then `---`, then the text"
        )
    };
    Diagnostic::new(
        Code::MissingFrontMatter,
        Span::new(source.id, 0, first_line.len()),
        say!(
            "fila begynner ikke med en linje med tre bindestreker",
            "the file does not begin with a line of three hyphens"
        ),
        help,
    )
}

/// Whether a field must be there: used by the tools that write new files.
#[must_use]
pub fn required(table: &Table) -> Vec<&'static str> {
    table.fields.iter().filter(|field| field.need == Need::Required).map(|field| field.name).collect()
}
