//! Units that keep pages and records true: every one that is named stands in `site.yaml`.

use super::gather::{Gather, choice, help, joined};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::say;
use crate::span::Spanned;

/// Owners that do not exist; one diagnostic for each name, with every place.
pub(super) fn unknown(site: &Site) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for owner in named(site) {
        let id = owner.value.as_str();
        if !site.settings.owners.contains_key(id) {
            found.add(id, owner.span, || no_owner(site, owner));
        }
    }
    found.finish()
}

fn named(site: &Site) -> impl Iterator<Item = &Spanned<String>> {
    let pages = site.pages.values().filter_map(|page| page.fields().owner.as_ref());
    let contacts = site.contacts.values().filter_map(|contact| contact.owner.as_ref());
    let facts = site.facts.values().filter_map(|fact| fact.owner.as_ref());
    let activities = site.activities.values().filter_map(|activity| activity.owner.as_ref());
    let notices = site.notices.values().filter_map(|notice| notice.owner.as_ref());
    contacts.chain(facts).chain(pages).chain(activities).chain(notices)
}

fn no_owner(site: &Site, owner: &Spanned<String>) -> Diagnostic {
    let id = &owner.value;
    let add =
        say!("legg `{id}` til under `owners` i `site.yaml`", "add `{id}` under `owners` in `site.yaml`");
    let otherwise = match choice(site.settings.owners.keys()) {
        Some(known) => joined(&known, ["; eller ", "; or "], &add),
        None => add,
    };
    Diagnostic::new(
        Code::UnknownOwner,
        owner.span,
        say!("enheten `{id}` står ikke i `site.yaml`", "the unit `{id}` is not in `site.yaml`"),
        help(id, site.settings.owners.keys(), otherwise),
    )
}
