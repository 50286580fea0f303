//! Old releases are removed, whole, and only if nobody else has put anything into them.

use super::Refusal;
use super::house::{House, Standing, release, site};
use super::survey::survey;

/// How many releases stay: the one that readers see and those one may go back to.
const KEEP: usize = 5;

/// What we put into the folder of a release.
const OWN: [&str; 6] = ["hosting", "manifest.json", "notes.json", "site", "summary.json", "withdrawn"];

/// Removes all but the newest releases, never the one that is `shown`. Gives the names of those that
/// were removed, and of those that should have been but are not only ours.
pub(super) fn prune(house: &House, shown: &str) -> Result<(Vec<String>, Vec<String>), Refusal> {
    let mut all = house.all()?;
    all.truncate(all.len().saturating_sub(KEEP));
    let (mut pruned, mut left) = (Vec::new(), Vec::new());
    for old in all.into_iter().filter(|old| old.name != shown) {
        if is_only_ours(house, &old)? {
            house.discard(&old.name)?;
            pruned.push(old.name);
        } else {
            left.push(old.name);
        }
    }
    Ok((pruned, left))
}

fn is_only_ours(house: &House, old: &Standing) -> Result<bool, Refusal> {
    let Some(manifest) = &old.manifest else { return Ok(false) };
    let names = house.ground.names_in(&release(&old.name))?;
    let known = names.iter().all(|name| OWN.contains(&name.as_str()));
    Ok(known && survey(&*house.ground, &site(&old.name), &[manifest], &old.notes)?.found.is_empty())
}
