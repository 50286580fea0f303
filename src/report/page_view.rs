//! The page as the template sees it: plain data, every word chosen.

use super::html::Decided;
use crate::diagnostic::{MessageLanguage, Say};
use crate::say;
use serde::Serialize;
use std::collections::BTreeMap;

/// Words with what the template must know of them.
#[derive(Debug, Clone, Default, Serialize)]
pub(super) struct Bit {
    /// The words.
    pub text: String,
    /// Their language, if it is not the page's.
    pub lang: Option<String>,
    /// The direction of that language.
    pub dir: Option<String>,
    /// Whether they are something to type or a name in a file.
    pub code: bool,
}

/// A cell of a table.
pub(super) type Bits = Vec<Bit>;

/// Words of the page's own language.
pub(super) fn plain(text: impl Into<String>) -> Bit {
    Bit { text: text.into(), ..Bit::default() }
}

/// A name in a file.
pub(super) fn code(text: impl Into<String>) -> Bit {
    Bit { text: text.into(), code: true, ..Bit::default() }
}

/// A sentence; what stands in backticks is something to type.
pub(super) fn bits(words: &Say, language: MessageLanguage) -> Bits {
    let parts = words.text(language).split('`').enumerate();
    parts.map(|(at, part)| if at % 2 == 1 { code(part) } else { plain(part) }).collect()
}

/// A table with captions and heads.
#[derive(Serialize)]
pub(super) struct Table {
    /// What stands over it.
    pub title: String,
    /// What to do about it.
    pub help: Bits,
    /// What the table is, for those who do not see it.
    pub caption: String,
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// Rows; the first cell is the head of its row.
    pub rows: Vec<Vec<Bits>>,
}

/// A number that matters.
#[derive(Serialize)]
pub(super) struct Figure {
    /// The number.
    pub number: usize,
    /// What it is a part of.
    pub of: String,
    /// What it counts.
    pub label: String,
    /// `late`, `soon`, `good` or nothing.
    pub tone: &'static str,
    /// The tone as a sign.
    pub sign: &'static str,
}

/// The work of one owner.
#[derive(Serialize)]
pub(super) struct Work {
    /// The owner.
    pub owner: Bits,
    /// What there is to do, the most urgent first.
    pub tasks: Vec<Task>,
}

/// Something to do, for one thing or several.
#[derive(Serialize)]
pub(super) struct Task {
    /// `late`, `soon` or nothing.
    pub tone: &'static str,
    /// The tone as a sign.
    pub sign: &'static str,
    /// How near it is, or what is wrong.
    pub head: String,
    /// What to do.
    pub action: Bits,
    /// With what.
    pub items: Vec<Item>,
}

/// A thing with which something is to be done.
#[derive(Serialize)]
pub(super) struct Item {
    /// What it is.
    pub what: Bits,
    /// By when, or how much.
    pub when: String,
    /// Where.
    pub place: String,
}

/// What has changed.
#[derive(Serialize)]
pub(super) struct Changes {
    /// Since when.
    pub title: String,
    /// Sentences.
    pub lines: Vec<String>,
    /// Tables.
    pub tables: Vec<Table>,
}

/// A language over a column of the matrix.
#[derive(Serialize)]
pub(super) struct Head {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Whether readers can choose it.
    pub published: bool,
}

/// A sign of the matrix.
#[derive(Serialize)]
pub(super) struct Mark {
    /// The sign.
    pub sign: String,
    /// `late`, `soon`, `good` or `plain`.
    pub class: &'static str,
    /// The sign in words.
    pub words: String,
    /// What it means.
    pub meaning: String,
}

/// A page in the matrix.
#[derive(Serialize)]
pub(super) struct Row {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One per language.
    pub cells: Vec<Mark>,
}

/// The whole page.
#[derive(Serialize)]
pub(super) struct View {
    /// Language of the page.
    pub lang: &'static str,
    /// Its title.
    pub title: String,
    /// The day it is about.
    pub day: String,
    /// Whether the site is real.
    pub stage: String,
    /// Words of the template.
    pub t: BTreeMap<&'static str, String>,
    /// The source language.
    pub source: Bit,
    /// The numbers that matter.
    pub figures: Vec<Figure>,
    /// What somebody must decide.
    pub decisions: Vec<Decided>,
    /// The languages and how far they are.
    pub languages: Table,
    /// What has changed.
    pub since: Option<Changes>,
    /// The work of every owner.
    pub work: Vec<Work>,
    /// The signs of the matrix.
    pub legend: Vec<Mark>,
    /// The languages of the matrix.
    pub heads: Vec<Head>,
    /// The pages of the matrix.
    pub matrix: Vec<Row>,
    /// The rest.
    pub tables: Vec<Table>,
}

/// The words of the template.
pub(super) fn said(language: MessageLanguage) -> BTreeMap<&'static str, String> {
    let words = [
        ("short", say!("Kort fortalt", "In short")),
        ("decisions", say!("Dette trenger en avgjørelse", "This needs a decision")),
        ("no_decisions", say!("Ingenting trenger en avgjørelse i dag.", "Nothing needs a decision today.")),
        ("nothing", say!("Ingen.", "None.")),
        ("owner", say!("Eier", "Owner")),
        ("work", say!("Arbeidsliste per eier", "Work list per owner")),
        ("no_work", say!("Ingenting haster i dag.", "Nothing is urgent today.")),
        ("matrix", say!("Sider og språk", "Pages and languages")),
        (
            "matrix_caption",
            say!("Tilstanden til hver side på hvert språk", "The state of every page in every language"),
        ),
        ("page", say!("Side", "Page")),
        ("in_progress", say!("under arbeid", "in progress")),
        ("rest", say!("Alt det andre", "Everything else")),
        ("made_by", say!("Laget av Veiviser med veiviser status.", "Made by Veiviser with veiviser status.")),
    ];
    words.into_iter().map(|(name, words)| (name, words.text(language).to_owned())).collect()
}
