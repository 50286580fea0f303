//! What a publication changes, file by file, and whether it may.

use super::manifest::{is_counted, is_named_by_content};
use super::{Kept, Manifest, Refusal};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Days that a file named by its content stays after the last page that needs it.
const KEEP_DAYS: i32 = 30;

/// Of so many pages, one may disappear without a question.
const BRAKE: usize = 10;

/// What somebody has allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permit {
    /// Many pages may disappear.
    Removals,
    /// What others have changed in the published files may be lost from the site.
    Changes,
}

/// What is wrong with a published file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// It is not as it was published.
    Changed,
    /// It is gone.
    Missing,
    /// Somebody has put it there.
    Foreign,
}

/// Why something happens to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Nothing stood there.
    New,
    /// It has other bytes.
    Changed,
    /// It is no longer part of the site.
    Removed,
    /// It is no longer part of the site, but pages that somebody still has open need it.
    Kept,
}

/// What happens to one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step {
    /// Its path.
    pub path: String,
    /// Why.
    pub reason: Reason,
}

/// What a publication changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// What happens, by path.
    pub steps: Vec<Step>,
    /// Files that stay as they are.
    pub unchanged: usize,
    /// Pages that disappear.
    pub pages_gone: usize,
    /// Pages before.
    pub pages_before: usize,
}

impl Plan {
    /// How many files have this fate.
    #[must_use]
    pub fn count(&self, reason: Reason) -> usize {
        self.steps.iter().filter(|step| step.reason == reason).count()
    }

    /// What the publication of `new` changes where `old` is published.
    pub(super) fn between(old: Option<&Manifest>, new: &Manifest) -> Plan {
        let nothing = BTreeMap::new();
        let before = old.map_or(&nothing, |old| &old.files);
        let mut plan = Plan { pages_before: old.map_or(0, Manifest::pages), ..Plan::default() };
        let step = |path: &String, reason| Step { path: path.clone(), reason };
        for (path, entry) in &new.files {
            match old.and_then(|old| old.entry(path)) {
                Some(known) if known == entry => plan.unchanged += 1,
                Some(_) => plan.steps.push(step(path, Reason::Changed)),
                None => plan.steps.push(step(path, Reason::New)),
            }
        }
        for path in before.keys().filter(|path| !new.files.contains_key(*path)) {
            let kept = new.kept.contains_key(path);
            plan.steps.push(step(path, if kept { Reason::Kept } else { Reason::Removed }));
            plan.pages_gone += usize::from(is_counted(path));
        }
        if let Some(old) = old {
            let over = old.kept.keys().filter(|path| new.entry(path).is_none());
            plan.steps.extend(over.map(|path| step(path, Reason::Removed)));
        }
        plan.steps.sort();
        plan
    }

    /// Fails if the site is empty, or too many pages would disappear and nobody has allowed it.
    pub(super) fn judge(&self, new: &Manifest, permits: &[Permit]) -> Result<(), Refusal> {
        if new.pages() == 0 {
            return Err(Refusal::Empty);
        }
        if self.pages_gone * BRAKE > self.pages_before && !permits.contains(&Permit::Removals) {
            return Err(Refusal::Brake { gone: self.pages_gone, before: self.pages_before });
        }
        Ok(())
    }
}

/// The files of `old` that stay beside `new` on the day `today`.
pub(super) fn keep(old: &Manifest, new: &Manifest, today: Date) -> BTreeMap<String, Kept> {
    let since = today.to_string();
    let left = old.files.iter().filter(|(path, _)| is_named_by_content(path));
    let left = left.map(|(path, entry)| (path, Kept { entry: entry.clone(), since: since.clone() }));
    let still = old.kept.iter().filter(|(_, kept)| is_fresh(&kept.since, today));
    let all = left.chain(still.map(|(path, kept)| (path, kept.clone())));
    all.filter(|(path, _)| !new.files.contains_key(*path)).map(|(path, kept)| (path.clone(), kept)).collect()
}

/// Whether a file that left the site on the day `since` stays. A day that cannot be read is no reason to
/// take a file from a reader.
fn is_fresh(since: &str, today: Date) -> bool {
    let last =
        since.parse::<Date>().ok().and_then(|day| day.checked_add(jiff::Span::new().days(KEEP_DAYS)).ok());
    last.is_none_or(|last| today <= last)
}
