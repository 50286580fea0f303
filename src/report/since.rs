//! What has changed since an earlier status.

use super::day::Day;
use super::status::{Cell, RecordKind, State, Status, VERSION};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What has changed from one status to a later one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Since {
    /// The day of the earlier status.
    pub from: Day,
    /// Pages that are new, by id.
    pub pages_added: Vec<String>,
    /// Pages that are gone, by id.
    pub pages_removed: Vec<String>,
    /// Languages that are new, by code.
    pub languages_added: Vec<String>,
    /// Languages that are gone, by code.
    pub languages_removed: Vec<String>,
    /// Texts whose state is another one.
    pub texts: Vec<Change>,
    /// Contacts, facts and activities that were confirmed.
    pub confirmed: Vec<Confirmed>,
    /// Numbers that are other ones, by the name of their field in `numbers`.
    pub numbers: BTreeMap<String, Number>,
}

/// A text whose state is another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Id of the page, or name of the other text.
    pub name: String,
    /// Code of the language.
    pub language: String,
    /// Its state then.
    pub from: State,
    /// Its state now.
    pub to: State,
}

/// A record that was confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// What it is.
    pub kind: RecordKind,
    /// Its id.
    pub id: String,
    /// The day of the earlier confirmation.
    pub from: Option<Day>,
    /// The day of the later one.
    pub to: Day,
}

/// A number then and now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// Then.
    pub before: u64,
    /// Now.
    pub after: u64,
}

/// Why a file is no earlier status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SavedFault {
    /// It is not what `veiviser status --format json` writes.
    NotAStatus,
    /// It has another version of the form.
    Version(u64),
    /// It is about another owner, or only one of the two is about all.
    Owner,
    /// It is of a later day.
    Later,
}

/// Reads a saved status.
///
/// # Errors
/// When the text is no status, or one of another version.
pub fn saved(text: &str) -> Result<Status, SavedFault> {
    let text = text.trim_start_matches('\u{feff}');
    let value: serde_json::Value = serde_json::from_str(text).map_err(|_| SavedFault::NotAStatus)?;
    let version = value.get("version").and_then(serde_json::Value::as_u64).ok_or(SavedFault::NotAStatus)?;
    if version != u64::from(VERSION) {
        return Err(SavedFault::Version(version));
    }
    serde_json::from_value(value).map_err(|_| SavedFault::NotAStatus)
}

impl Status {
    /// The same status with what has changed since `earlier`.
    ///
    /// # Errors
    /// When the two are not about the same owner, or `earlier` is later.
    pub fn compared_with(self, earlier: &Status) -> Result<Status, SavedFault> {
        if earlier.owner != self.owner {
            return Err(SavedFault::Owner);
        }
        if earlier.today > self.today {
            return Err(SavedFault::Later);
        }
        let pages = [ids(earlier), ids(&self)];
        let languages = [codes(earlier), codes(&self)];
        let since = Since {
            from: earlier.today,
            pages_added: only_in(&pages[1], &pages[0]),
            pages_removed: only_in(&pages[0], &pages[1]),
            languages_added: only_in(&languages[1], &languages[0]),
            languages_removed: only_in(&languages[0], &languages[1]),
            texts: changes(earlier, &self),
            confirmed: confirmed(earlier, &self),
            numbers: numbers(earlier, &self),
        };
        Ok(Status { since: Some(since), ..self })
    }
}

fn ids(status: &Status) -> BTreeSet<&str> {
    status.pages.iter().map(|page| page.id.as_str()).collect()
}

fn codes(status: &Status) -> BTreeSet<&str> {
    status.languages.iter().map(|language| language.code.as_str()).collect()
}

fn only_in(these: &BTreeSet<&str>, others: &BTreeSet<&str>) -> Vec<String> {
    these.difference(others).map(|name| (*name).to_owned()).collect()
}

/// The cells of every text, with its name.
fn cells(status: &Status) -> impl Iterator<Item = (&str, &Cell)> {
    let pages = status.pages.iter().flat_map(|page| page.cells.iter().map(|cell| (page.id.as_str(), cell)));
    let texts = status.texts.iter().flat_map(|text| text.cells.iter().map(|cell| (text.name.as_str(), cell)));
    pages.chain(texts)
}

/// Texts that exist in both, in languages that exist in both, whose state is another one.
fn changes(earlier: &Status, now: &Status) -> Vec<Change> {
    let then: BTreeMap<(&str, &str), State> =
        cells(earlier).map(|(name, cell)| ((name, cell.language.as_str()), cell.state)).collect();
    let changed = cells(now).filter_map(|(name, cell)| {
        let from = *then.get(&(name, cell.language.as_str()))?;
        let change = Change { name: name.to_owned(), language: cell.language.clone(), from, to: cell.state };
        (from != cell.state).then_some(change)
    });
    changed.collect()
}

/// Records that have a later day of confirmation; new ones too.
fn confirmed(earlier: &Status, now: &Status) -> Vec<Confirmed> {
    let then: BTreeMap<(RecordKind, &str), Option<Day>> =
        earlier.records.iter().map(|record| ((record.kind, record.id.as_str()), record.checked)).collect();
    let later = now.records.iter().filter_map(|record| {
        let from = then.get(&(record.kind, record.id.as_str())).copied().flatten();
        let to = record.checked?;
        (from.is_none_or(|from| from < to)).then(|| Confirmed {
            kind: record.kind,
            id: record.id.clone(),
            from,
            to,
        })
    });
    later.collect()
}

fn numbers(earlier: &Status, now: &Status) -> BTreeMap<String, Number> {
    let (then, now) = (fields(earlier), fields(now));
    let changed = now.into_iter().filter_map(|(name, after)| {
        let before = *then.get(&name)?;
        (before != after).then_some((name, Number { before, after }))
    });
    changed.collect()
}

/// The numbers of a status by the names of their fields.
pub(super) fn fields(status: &Status) -> BTreeMap<String, u64> {
    let value = serde_json::to_value(&status.numbers).expect("numbers are plain data");
    let fields = value.as_object().into_iter().flatten();
    fields.filter_map(|(name, number)| Some((name.clone(), number.as_u64()?))).collect()
}
