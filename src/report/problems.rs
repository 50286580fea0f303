//! What `check` finds, counted, and the waivers that keep something quiet.

use super::day::Day;
use super::look::{Look, owner_of};
use super::status::{Problem, Waiver};
use crate::check::waived_code;
use crate::diagnostic::{Report, Severity};
use crate::parse;
use std::collections::BTreeMap;

/// What `check` finds, by code: errors first. With an owner, only what stands in the owner's files.
pub(super) fn problems(look: Look<'_>, report: &Report) -> Vec<Problem> {
    let owners = look.owners_of_files();
    let mut found: BTreeMap<(Severity, &str), Problem> = BTreeMap::new();
    for diagnostic in report.iter() {
        let owner = diagnostic.span.and_then(|span| owners.get(&span.source).copied());
        if !look.wants(owner) {
            continue;
        }
        let code = diagnostic.code.name();
        found
            .entry((diagnostic.severity, code))
            .or_insert_with(|| Problem {
                code: code.to_owned(),
                severity: diagnostic.severity.name().to_owned(),
                count: 0,
                first: diagnostic.span.map(|span| look.place(span)),
            })
            .count += 1;
    }
    found.into_values().collect()
}

/// The waivers that keep a problem quiet today, by page and language.
pub(super) fn waivers(look: Look<'_>) -> Vec<Waiver> {
    let mut out = Vec::new();
    for (language, home) in look.site.homes.iter().filter(|_| look.owner.is_none()) {
        out.extend(home.allow.iter().filter_map(|waiver| in_force(look, waiver, ["_home", language])));
    }
    for page in look.pages() {
        let source = [page.id.as_str(), look.site.source.code];
        let mut add = |waiver, name| {
            out.extend(
                in_force(look, waiver, name)
                    .map(|waiver| Waiver { owner: owner_of(page).map(str::to_owned), ..waiver }),
            );
        };
        page.original.allow.iter().for_each(|waiver| add(waiver, source));
        for (language, text) in &page.translations {
            text.page.allow.iter().for_each(|waiver| add(waiver, [&page.id, language]));
        }
    }
    out
}

fn in_force(look: Look<'_>, waiver: &parse::Waiver, [page, language]: [&str; 2]) -> Option<Waiver> {
    let code = waived_code(look.site, waiver)?;
    Some(Waiver {
        page: page.to_owned(),
        language: language.to_owned(),
        code: code.name().to_owned(),
        reason: waiver.reason.clone(),
        until: Day(waiver.until.as_ref()?.value),
        owner: None,
        place: look.place(waiver.code.span),
    })
}
