//! Old releases are removed, whole, and only if nobody else has put anything into them.

use super::super::disk;
use super::Refusal;
use super::house::{House, Standing};
use super::plan::differences;

/// How many releases stay: the one that readers see and those one may go back to.
const KEEP: usize = 5;

/// What we put into the folder of a release.
const OWN: [&str; 4] = ["manifest.json", "site", "summary.json", "withdrawn"];

/// Removes all but the newest releases, never the one that is `shown`. Gives the names of those that
/// were removed, and of those that should have been but are not only ours.
pub(super) fn prune(house: &House, shown: &str) -> Result<(Vec<String>, Vec<String>), Refusal> {
    let mut all = house.all()?;
    all.truncate(all.len().saturating_sub(KEEP));
    let (mut pruned, mut left) = (Vec::new(), Vec::new());
    for old in all.into_iter().filter(|old| old.name != shown) {
        if is_only_ours(house, &old)? {
            // Out of sight first, so that no half release stands among the whole ones.
            disk::rename(&house.release(&old.name), &house.removing())?;
            disk::remove_tree(&house.removing())?;
            pruned.push(old.name);
        } else {
            left.push(old.name);
        }
    }
    Ok((pruned, left))
}

fn is_only_ours(house: &House, old: &Standing) -> Result<bool, Refusal> {
    let Some(manifest) = &old.manifest else { return Ok(false) };
    let names = disk::names_in(&house.release(&old.name))?;
    let known = names.iter().all(|name| OWN.contains(&name.as_str()));
    Ok(known && differences(&house.site(&old.name), &[manifest])?.is_empty())
}
