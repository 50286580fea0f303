//! What is noted of a recording, beside it: who reads, when, and what the page said then.

use super::fields::{About, Field, Shape, Table};
use super::words;
use super::yaml::Node;
use crate::span::{Span, Spanned};
use jiff::civil::Date;

/// `content/<section>/<page>/audio.<lang>.yaml`
pub const RECORDING: Table = Table {
    about: About("Et opptak av en side på ett språk", "A recording of a page in one language"),
    fields: &[
        Field::required(
            "reader",
            Shape::Choice(&["human", "machine"]),
            About("Hvem som leser: et menneske eller en maskin", "Who reads: a person or a machine"),
        ),
        Field::required("recorded", Shape::Date, About("Dagen det ble lest inn", "The day it was recorded")),
        Field::optional(
            "made_from",
            Shape::Text,
            About(
                "Skrives av programmet: hvilke avsnitt opptaket leser",
                "Written by the program: digests of the blocks it speaks",
            ),
        ),
        Field::optional(
            "facts",
            Shape::Text,
            About(
                "Skrives av programmet: hvilke fakta opptaket kan nevne",
                "Written by the program: digests of the facts it may speak",
            ),
        ),
        Field::optional(
            "contacts",
            Shape::Text,
            About(
                "Skrives av programmet: hvilke kontakter opptaket kan nevne",
                "Written by the program: digests of the contacts it may speak",
            ),
        ),
    ],
};

/// Who reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpokenBy {
    /// A person.
    Human,
    /// A program.
    Machine,
}

/// What is noted of a recording.
#[derive(Debug, Clone)]
pub struct RecordingNote {
    /// The first field.
    pub span: Span,
    /// Who reads; nothing if it could not be understood, which is reported.
    pub reader: Option<SpokenBy>,
    /// The day it was recorded.
    pub recorded: Option<Spanned<Date>>,
    /// Digests of the blocks it speaks, as in `made_from` of a translation.
    pub made_from: Option<Spanned<String>>,
    /// Digests of the facts it may speak, each behind the id: `1: apply-by=91c0de77`.
    pub facts: Option<Spanned<String>>,
    /// Digests of the contacts it may speak, each behind the id.
    pub contacts: Option<Spanned<String>>,
}

pub(super) fn note(node: &Node) -> RecordingNote {
    RecordingNote {
        span: node.entries().first().map_or(node.span, |(key, _)| key.span),
        reader: node.get("reader").and_then(Node::text).and_then(|reader| match reader {
            "human" => Some(SpokenBy::Human),
            "machine" => Some(SpokenBy::Machine),
            _ => None,
        }),
        recorded: words::day(node, "recorded"),
        made_from: words::text(node, "made_from"),
        facts: words::text(node, "facts"),
        contacts: words::text(node, "contacts"),
    }
}
