//! What stands where something was published: the same, or changed by others?

use super::ground::{Ground, Kind, Stand};
use super::house::Notes;
use super::plan::Found;
use super::{Entry, Manifest, Refusal};
use std::collections::{BTreeMap, BTreeSet};

/// What stands in a folder.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Files that stand as they were published.
    pub(super) stands: BTreeMap<String, Entry>,
    /// What others have changed, by path.
    pub(super) found: Vec<(Found, String)>,
}

/// Compares the files in `folder` with what was published there. Any of `published` may be what stands there,
/// file by file: a replacement in place may have been interrupted.
pub(super) fn survey(
    ground: &dyn Ground,
    folder: &str,
    published: &[&Manifest],
    notes: &Notes,
) -> Result<Survey, Refusal> {
    let stands = ground.files_in(folder)?;
    let mut paths: BTreeSet<&String> = stands.keys().collect();
    for manifest in published {
        paths.extend(manifest.files.keys().chain(manifest.kept.keys()));
    }
    let mut survey = Survey::default();
    for path in paths {
        let wanted: Vec<Option<&Entry>> = published.iter().map(|manifest| manifest.entry(path)).collect();
        let known: Vec<&Entry> = wanted.iter().copied().flatten().collect();
        let found = match stands.get(path) {
            // One that is no part of one of them may be gone already.
            None if wanted.contains(&None) => continue,
            None => Found::Missing,
            Some(_) if known.is_empty() => Found::Foreign,
            Some(stand) => match same(ground, &format!("{folder}/{path}"), stand, &known, notes.get(path))? {
                Some(entry) => {
                    survey.stands.insert(path.clone(), entry);
                    continue;
                }
                None => Found::Changed,
            },
        };
        survey.found.push((found, path.clone()));
    }
    Ok(survey)
}

/// Which of `known` stands at `path`.
fn same(
    ground: &dyn Ground,
    path: &str,
    stand: &Stand,
    known: &[&Entry],
    noted: Option<&i64>,
) -> Result<Option<Entry>, Refusal> {
    let of_size: Vec<&&Entry> = known.iter().filter(|entry| entry.size == stand.size).collect();
    if stand.kind != Kind::File || of_size.is_empty() {
        return Ok(None);
    }
    if let [only] = of_size[..]
        && ground.is_far()
        && noted == Some(&stand.time)
    {
        return Ok(Some((*only).clone()));
    }
    let entry = ground.read(path)?.map(|bytes| Entry::of(&bytes));
    Ok(entry.filter(|entry| known.contains(&entry)))
}
