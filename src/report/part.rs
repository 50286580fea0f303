//! Parts of the summary, each as a page, a table for spreadsheets, or text.

use super::html::Maker;
use super::page_records::{self, Extent};
use super::page_view::{Bit, Bits, Table};
use super::status::{RecordKind, Status};
use super::{manager, page_tables, page_work, table};
use crate::diagnostic::{MessageLanguage, Say};
use crate::say;

/// A part of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// For whoever leads the work: numbers, what stops publication, what falls to whom.
    Manager,
    /// Every page in every language.
    Pages,
    /// Everything somebody must do, by owner.
    Work,
    /// Contacts, with source and the day somebody last checked.
    Contacts,
    /// Facts, with source and the day somebody last checked.
    Facts,
    /// Activities, with source and last day.
    Activities,
    /// Recordings per page and language.
    Recordings,
    /// Reading time and figures of plain language per page.
    Reading,
    /// What has changed since an earlier status.
    Changes,
}

impl Part {
    /// What it is called.
    pub(super) fn title(self) -> Say {
        match self {
            Part::Manager => say!("for lederen", "for the manager"),
            Part::Pages => say!("sider og språk", "pages and languages"),
            Part::Work => say!("arbeidsliste", "work list"),
            Part::Contacts => say!("kontakter", "contacts"),
            Part::Facts => say!("fakta", "facts"),
            Part::Activities => say!("aktiviteter", "activities"),
            Part::Recordings => say!("opptak", "recordings"),
            Part::Reading => say!("lesetid og klart språk", "reading time and plain language"),
            Part::Changes => say!("endringer", "changes"),
        }
    }

    /// Its tables.
    pub(super) fn tables(self, maker: &Maker<'_>) -> Vec<Table> {
        let records = |kind| vec![page_records::records(maker, kind, Extent::All)];
        match self {
            Part::Manager => vec![manager::stops(maker), manager::numbers(maker), manager::owners(maker)],
            Part::Pages => vec![page_tables::states(maker)],
            Part::Work => vec![page_work::sheet(maker)],
            Part::Contacts => records(RecordKind::Contact),
            Part::Facts => records(RecordKind::Fact),
            Part::Activities => records(RecordKind::Activity),
            Part::Recordings => {
                let mut tables = vec![page_records::recordings(maker), page_records::faulty(maker)];
                tables.retain(|table| !table.rows.is_empty());
                tables
            }
            Part::Reading => vec![page_records::reading(maker)],
            Part::Changes => page_tables::since(maker).map(|since| since.tables).unwrap_or_default(),
        }
    }
}

/// A part as a table for spreadsheets. Several tables stand under each other, each with its name in a
/// first column of its own. The pages are told as [`csv`](super::csv()) tells them.
#[must_use]
pub fn csv_of(status: &Status, part: Part, language: MessageLanguage) -> String {
    if part == Part::Pages {
        return table::csv(status, language);
    }
    let maker = Maker::new(status, language);
    let tables = part.tables(&maker);
    let named = tables.len() > 1;
    let mut rows = Vec::new();
    for table in &tables {
        let name = |words: &str| named.then(|| words.to_owned());
        let head = table.heads.iter().cloned();
        rows.push(name(&table.title).into_iter().chain(head).collect::<Vec<_>>());
        for row in &table.rows {
            rows.push(name(&table.title).into_iter().chain(row.iter().map(text)).collect());
        }
    }
    table::written(rows, language)
}

/// A part as text for a terminal.
#[must_use]
pub fn human_of(status: &Status, part: Part, language: MessageLanguage) -> String {
    let maker = Maker::new(status, language);
    let mut out = String::new();
    for table in part.tables(&maker) {
        let rows = std::iter::once(table.heads.clone());
        let rows = rows.chain(table.rows.iter().map(|row| row.iter().map(text).collect()));
        out.push_str(&format!("{}\n{}\n", table.title, super::human::columns(&rows.collect::<Vec<_>>())));
    }
    // What editors write must not steer the terminal.
    out.replace(|c: char| c.is_control() && c != '\n', " ")
}

/// The words of a cell.
fn text(cell: &Bits) -> String {
    cell.iter().map(|Bit { text, .. }| text.as_str()).collect()
}
