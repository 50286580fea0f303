//! The settings of a theme: `theme.yaml`.

use super::fields::{About, Field, Shape, Table};
use super::words;
use super::yaml::Node;
use crate::span::{Span, Spanned};

const BUDGET: Table = Table {
    about: About("Største tillatte størrelse, i byte etter gzip", "Largest sizes, in bytes after gzip"),
    fields: &[Field::required(
        "html_and_css",
        Shape::Number(1024, 1_048_576),
        About("Én side og stilarket til sammen", "One page and the style sheet together"),
    )],
};

/// `themes/<name>/theme.yaml`
pub const THEME: Table = Table {
    about: About("Innstillingene for et tema", "Settings of a theme"),
    fields: &[
        Field::required("name", Shape::Id, About("Navnet på temaet", "Name of the theme")),
        Field::required(
            "stylesheet",
            Shape::Text,
            About("Stilarket, som sti i temaet", "Its style sheet, as a path in the theme"),
        ),
        Field::optional(
            "budget",
            Shape::Record(&BUDGET),
            About("Største tillatte størrelse", "Largest sizes"),
        ),
        Field::optional("icons", Shape::List(&Shape::Text), About("Symbolene temaet har", "Icons it has")),
    ],
};

/// Settings of a theme.
#[derive(Debug, Clone)]
pub struct ThemeSettings {
    /// Its style sheet, as a path in the theme.
    pub stylesheet: Option<Spanned<String>>,
    /// Most bytes of a page and its style sheet together, after gzip.
    pub budget: Option<Spanned<i64>>,
    /// Where the file begins.
    pub span: Span,
}

/// Reads the settings; `node` has been checked against [`THEME`].
pub(super) fn theme(node: &Node) -> ThemeSettings {
    ThemeSettings {
        stylesheet: words::text(node, "stylesheet"),
        budget: node.get("budget").and_then(|budget| words::number(budget, "html_and_css")),
        span: node.entries().first().map_or(node.span, |(key, _)| key.span),
    }
}
