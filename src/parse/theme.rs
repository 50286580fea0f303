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

const COLOURS: Table = Table {
    about: About(
        "Farger rundt nettstedet når telefonen har det som en app, for eksempel `#0a4461`",
        "Colours around the site where a telephone keeps it like an app, such as `#0a4461`",
    ),
    fields: &[
        Field::required("bar", Shape::Text, About("På linja over nettstedet", "Of the bar over the site")),
        Field::required(
            "paper",
            Shape::Text,
            About("Bak en side som ikke er kommet ennå", "Behind a page that is not there yet"),
        ),
    ],
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
        Field::optional(
            "colours",
            Shape::Record(&COLOURS),
            About("Fargene på linjene rundt nettstedet", "Colours of the bars around the site"),
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
    /// Colours of the bar over the site and of the paper behind it, as CSS writes them.
    pub colours: Option<(String, String)>,
    /// Where the file begins.
    pub span: Span,
}

/// Reads the settings; `node` has been checked against [`THEME`].
pub(super) fn theme(node: &Node) -> ThemeSettings {
    ThemeSettings {
        stylesheet: words::text(node, "stylesheet"),
        budget: node.get("budget").and_then(|budget| words::number(budget, "html_and_css")),
        colours: node.get("colours").and_then(|colours| {
            Some((words::text(colours, "bar")?.value, words::text(colours, "paper")?.value))
        }),
        span: node.entries().first().map_or(node.span, |(key, _)| key.span),
    }
}
