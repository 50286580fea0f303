//! The pages and languages as a table for spreadsheets: one row per page and language.
//!
//! A spreadsheet runs what begins like a formula, and what editors write is not trusted: such a cell
//! gets an apostrophe in front, which spreadsheets take as "this is text".

use super::status::{Cell, Page, Status};
use super::words;
use crate::diagnostic::{MessageLanguage, Say};
use crate::say;
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// Tells a spreadsheet that the table is UTF-8.
const MARK: &str = "\u{feff}";

/// The table as CSV, with a byte order mark. In Norwegian the cells are divided by semicolons, as
/// spreadsheets with Norwegian settings expect, else by commas. A status with a comparison has one
/// column more: the state before.
#[must_use]
pub fn csv(status: &Status, language: MessageLanguage) -> String {
    let mut rows = vec![head(status, language)];
    for page in &status.pages {
        rows.extend(page.cells.iter().map(|cell| row(status, page, cell, language)));
    }
    written(rows, language)
}

/// Rows as CSV; they may have different lengths.
pub(super) fn written(rows: Vec<Vec<String>>, language: MessageLanguage) -> String {
    let delimiter = match language {
        MessageLanguage::Nb => b';',
        MessageLanguage::En => b',',
    };
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Always)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        let cells = row.iter().map(|cell| defused(cell));
        writer.write_record(cells).expect("memory takes every row");
    }
    let bytes = writer.into_inner().expect("memory takes every byte");
    format!("{MARK}{}", String::from_utf8(bytes).expect("the cells are UTF-8"))
}

fn head(status: &Status, language: MessageLanguage) -> Vec<String> {
    let mut head = vec![
        say!("side", "page"),
        say!("nummer", "number"),
        say!("tittel", "title"),
        say!("eier", "owner"),
        say!("hensyn", "care"),
        say!("språk", "language"),
        say!("tilstand", "state"),
        say!("utdaterte avsnitt", "outdated blocks"),
        say!("oversatt av", "translated by"),
        say!("lest", "read"),
        say!("siden kontrollert", "page reviewed"),
        say!("kontrolleres innen", "review by"),
        say!("fil", "file"),
    ];
    if let Some(since) = &status.since {
        let day = since.from;
        head.push(say!("tilstand {day}", "state {day}"));
    }
    head.iter().map(|words: &Say| words.text(language).to_owned()).collect()
}

fn row(status: &Status, page: &Page, cell: &Cell, language: MessageLanguage) -> Vec<String> {
    let shown = |text: Option<String>| text.unwrap_or_default();
    let state = |state| words::state(state).text(language).to_owned();
    let mut row = vec![
        page.id.clone(),
        page.number.to_string(),
        page.title.clone(),
        page.owner.as_deref().map(|key| status.owner_name(Some(key), language)).unwrap_or_default(),
        page.care.join(" "),
        cell.language.clone(),
        state(cell.state),
        cell.outdated_blocks.to_string(),
        shown(cell.by.clone()),
        shown(cell.reviewed.map(|day| day.to_string())),
        shown(page.reviewed.map(|day| day.to_string())),
        shown(page.review_by.map(|day| day.to_string())),
        shown(cell.file.clone()),
    ];
    if let Some(since) = &status.since {
        let change =
            since.texts.iter().find(|change| change.name == page.id && change.language == cell.language);
        let new = since.pages_added.contains(&page.id) || since.languages_added.contains(&cell.language);
        row.push(match change {
            Some(change) => state(change.from),
            None if new => String::new(),
            None => state(cell.state),
        });
    }
    row
}

/// A cell that no spreadsheet takes for a formula, also where it divides cells at another sign than we
/// do. Line breaks become spaces, so that a row is a line.
fn defused(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    // Whether a cell may begin here, as far as some spreadsheet is concerned.
    let mut begins = true;
    for character in cell.chars() {
        let character = if character.is_control() { ' ' } else { character };
        if begins && matches!(character, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') {
            out.push('\'');
        }
        begins = matches!(character, ';' | ',' | '"') || begins && character.is_whitespace();
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::defused;

    #[test]
    fn no_cell_begins_like_a_formula_wherever_cells_are_divided() {
        for evil in ["=cmd|' /C calc'!A0", " +1", "\t@SUM(A1)", "-2", "\r=1", "a;=1", "a,\"=1", "＝1"] {
            let cell = defused(evil);
            let parts = cell.split([';', ',', '"']).map(str::trim_start);
            assert!(parts.clone().all(|part| !part.starts_with(['=', '+', '-', '@', '＝'])), "{cell}");
            assert!(!cell.contains(['\t', '\r', '\n']));
        }
        for plain in ["Søk barnehage", "07–15", "family/kindergarten", "2026-11-01", "a-b=c"] {
            assert_eq!(defused(plain), plain);
        }
    }
}
