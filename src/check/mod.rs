//! The rules of the content: what must hold before a site may be built.
//!
//! A rule is a pure function from the locked [`Site`] to diagnostics. Site rules see everything;
//! page rules see one page in all its languages, so that a mistake that stands in every language
//! is told once. What parsing and the model report already is not repeated here.

mod addresses;
mod claims;
mod contacts;
mod coverage;
mod dates;
mod disguise;
mod events;
pub mod external;
mod facts;
mod figures;
mod gather;
mod helplines;
mod hidden;
mod identity;
mod lagging;
mod letters;
mod messages;
mod messages_told;
mod money;
mod moved;
mod names;
mod numbers;
mod owners;
mod parity;
mod plain;
mod progress;
mod recordings;
mod references;
mod scan;
mod sheet;
mod structure;
mod texts;
mod waivers;
mod wording;
mod written;

pub use plain::{Measure, measures};
pub use waivers::{apply as apply_waivers, in_force as waived_code};

use crate::diagnostic::Diagnostic;
use crate::model::Site;
use rayon::prelude::*;
use sheet::Sheet;

/// A rule, by what it looks at.
#[derive(Clone, Copy)]
enum Rule {
    /// Looks at the whole site.
    Site(fn(&Site) -> Vec<Diagnostic>),
    /// Looks at one page in all its languages.
    Page(fn(&Site, &Sheet<'_>) -> Vec<Diagnostic>),
}

/// Every rule. Their order does not matter: a report puts what they find in order.
const RULES: &[Rule] = &[
    Rule::Site(contacts::primary),
    Rule::Site(contacts::unknown_in_records),
    Rule::Site(contacts::unused),
    Rule::Site(contacts::without_channel),
    Rule::Site(contacts::duplicate_numbers),
    Rule::Site(names::duplicate),
    Rule::Site(contacts::emergency_numbers),
    Rule::Page(contacts::unknown),
    Rule::Page(contacts::page_without),
    Rule::Site(claims::placeholders),
    Rule::Site(claims::unverified),
    Rule::Site(claims::overdue),
    Rule::Site(claims::unsourced),
    Rule::Page(helplines::missing),
    Rule::Page(helplines::traceless),
    Rule::Site(helplines::traceless_in_records),
    Rule::Site(wording::missing),
    Rule::Site(plain::records),
    Rule::Page(texts::contacts_in_page),
    Rule::Site(texts::contacts_in_records),
    Rule::Page(identity::in_page),
    Rule::Site(identity::in_records),
    Rule::Page(letters::in_page),
    Rule::Site(letters::in_records),
    Rule::Site(letters::in_messages),
    Rule::Page(hidden::in_page),
    Rule::Site(hidden::in_records),
    Rule::Site(hidden::in_messages),
    Rule::Page(disguise::links),
    Rule::Page(structure::headings),
    Rule::Page(structure::anchors),
    Rule::Page(structure::empty_texts),
    Rule::Page(structure::pictures),
    Rule::Page(references::pages),
    Rule::Page(references::facts_and_terms),
    Rule::Page(references::languages),
    Rule::Site(references::pages_in_records),
    Rule::Site(references::sections),
    Rule::Site(references::languages_in_records),
    Rule::Site(owners::unknown),
    Rule::Page(facts::mismatch),
    Rule::Site(facts::expired),
    Rule::Page(parity::slips),
    Rule::Site(lagging::outdated),
    Rule::Site(recordings::outdated),
    Rule::Site(recordings::unused),
    Rule::Site(coverage::kept),
    Rule::Site(events::forms),
    Rule::Site(events::targets),
    Rule::Site(events::days),
    Rule::Site(events::activities),
    Rule::Site(events::traceless),
    Rule::Site(dates::of_pages),
    Rule::Site(dates::of_records),
    Rule::Site(dates::pages_overdue),
    Rule::Site(addresses::outside),
    Rule::Site(addresses::malformed),
    Rule::Site(numbers::duplicates),
    Rule::Site(numbers::addresses),
    Rule::Site(moved::former_addresses),
    Rule::Site(moved::traceless),
    Rule::Site(messages::missing),
    Rule::Site(messages::variables),
    Rule::Site(messages::bare_selectors),
    Rule::Site(messages::duplicates),
    Rule::Site(messages_told::lost_variables),
    Rule::Site(messages_told::plural_forms),
    Rule::Site(messages_told::contacts),
    Rule::Site(waivers::bad),
];

/// Checks the whole site. What a page waives is left out.
///
/// The order is the same in every run; [`Report`](crate::diagnostic::Report) puts it in the order
/// of places.
#[must_use]
pub fn run(site: &Site) -> Vec<Diagnostic> {
    let plain = plain::Shared::new(site);
    let of_site = RULES.par_iter().filter_map(|rule| match rule {
        Rule::Site(rule) => Some(rule(site)),
        Rule::Page(_) => None,
    });
    // Page by page, so that what several rules want of a page is made once and forgotten with it.
    let of_pages = Sheet::all(site).into_par_iter().map(|sheet| {
        let rules = RULES.iter().filter_map(|rule| match rule {
            Rule::Page(rule) => Some(rule(site, &sheet)),
            Rule::Site(_) => None,
        });
        rules.flatten().chain(plain::page(site, &sheet, &plain)).collect()
    });
    let found: Vec<Vec<Diagnostic>> = of_site.chain(of_pages).collect();
    let found = apply_waivers(site, found.into_iter().flatten().collect());
    progress::soften(site, found)
}
