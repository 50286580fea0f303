//! The interface strings that are used: by templates, and by the program itself.
//!
//! A string that nobody uses costs every translator work for nothing; a string that is used and not
//! there leaves a hole on the page.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::parse::fields::nearest;
use crate::parse::{AUDIENCES, BODIES, JOINS, KINDS, STARTS, THEMES, TOPICS, TYPES, WAITS, WHATS};
use crate::say;
use crate::source::{Kind, Source, Sources};
use crate::span::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Strings that the program puts into views, beside those of [`USED_IN_FAMILIES`]. A test holds the
/// list against the rooms that use them.
pub const USED_BY_PROGRAM: &[&str] = &[
    "accessibility_label",
    "activity_age",
    "activity_audience_label",
    "activity_begins",
    "activity_cost_unknown",
    "activity_ends",
    "activity_example",
    "activity_example_mark",
    "activity_place_unknown",
    "activity_time_unknown",
    "all_contacts",
    "amount_nok",
    "anonymous_yes",
    "appointment_needed",
    "beside_changed",
    "beside_gone",
    "beside_link",
    "beside_missing",
    "bundle_note",
    "cards_summary",
    "cards_title",
    "catalogue_all",
    "catalogue_none",
    "catalogue_of",
    "catalogue_summary",
    "catalogue_title",
    "checked_on",
    "cost_free",
    "cost_paid",
    "emergency_link",
    "fallback_notice",
    "filter_age",
    "filter_day",
    "filter_theme",
    "from_to_days",
    "glossary_title",
    "home",
    "hours_always",
    "hours_closed",
    "hours_from_to",
    "hours_holidays_closed",
    "index_title",
    "interpreter_no",
    "interpreter_unknown",
    "interpreter_yes",
    "law_checked",
    "listen_to_page",
    "machine_human_notice",
    "machine_notice",
    "neutral_title",
    "news_day",
    "news_days",
    "news_on",
    "not_confirmed_since",
    "not_found_text",
    "not_found_title",
    "offline_missing_text",
    "offline_missing_title",
    "offline_offer",
    "offline_pages",
    "offline_saved",
    "offline_size",
    "outdated_notice",
    "page_in_language",
    "page_number",
    "placeholder_phone",
    "privacy_label",
    "qr_alt",
    "recording_minutes",
    "recording_seconds",
    "reviewed_on",
    "safety_core_notice",
    "say_interpreter",
    "search_count",
    "search_many",
    "search_none",
    "seen_on",
    "sheet_link",
    "size_kilobytes",
    "size_megabytes",
    "speaks",
    "unverified_label",
    "words_intro",
    "years_from",
    "years_from_to",
    "years_to",
];

/// Strings that name the members of closed lists: `type_nav_office` for `nav-office`. Each with what
/// stands before the member, and the members.
pub const USED_IN_FAMILIES: [(&str, &[&str]); 16] = [
    ("type_", &TYPES),
    ("helps_", &TYPES),
    ("topic_", &TOPICS),
    ("run_by_", &BODIES),
    ("counts_from_", &STARTS),
    ("audience_", &AUDIENCES),
    ("kind_", &KINDS),
    ("alert_", &["note", "tip", "important", "warning", "caution"]),
    ("channel_", &["phone", "sms", "email", "chat", "web", "booking"]),
    ("what_", &WHATS),
    ("theme_", &THEMES),
    ("join_", &JOINS),
    ("wait_", &WAITS),
    ("age_group_", &["small-children", "children", "youth", "adults", "older"]),
    ("duration_", &["hour", "day", "week", "month", "year"]),
    ("amount_per_", &["hour", "day", "week", "month", "year"]),
];

/// What templates write before the name of a string.
const PREFIX: &str = "frame.t.";

/// Every string that a template names, with its place.
fn named(template: &Source) -> impl Iterator<Item = (&str, Span)> {
    template.text.match_indices(PREFIX).map(|(at, _)| {
        let start = at + PREFIX.len();
        let rest = &template.text[start..];
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        (&rest[..end], Span::new(template.id, start, start + end))
    })
}

/// Every interface string that a template names must exist in the source language.
pub(super) fn missing(site: &Site, files: &[&Source], out: &mut Vec<Diagnostic>) {
    let Some(tongue) = site.tongue(site.source.code) else { return };
    let known = tongue.strings.plain();
    let templates = files.iter().filter(|source| matches!(source.kind, Kind::Template { .. }));
    for (id, span) in templates.flat_map(|template| named(template)) {
        if known.contains_key(id) {
            continue;
        }
        let code = site.source.code;
        let help = match nearest(id, known.keys().map(String::as_str)) {
            Some(near) => {
                say!("skriv `{near}` hvis det er det du mener", "write `{near}` if that is what you mean")
            }
            None => say!("legg den til i `locales/{code}`", "add it in `locales/{code}`"),
        };
        out.push(Diagnostic::new(
            Code::MissingMessage,
            span,
            say!(
                "malen bruker tekststrengen `{id}`, som ikke finnes",
                "the template uses the interface string `{id}`, which does not exist"
            ),
            help,
        ));
    }
}

/// Interface strings that neither the program nor a template of any theme shows. In every language
/// it is one problem, told at the source.
pub(super) fn unused(site: &Site, sources: &Sources, out: &mut Vec<Diagnostic>) {
    let templates = || sources.files.iter().filter(|source| matches!(source.kind, Kind::Template { .. }));
    let unreadable = site.broken.iter().any(|kind| matches!(kind, Kind::Template { .. }));
    if unreadable || templates().any(chooses_at_run_time) {
        return;
    }
    let shown: BTreeSet<&str> = templates().flat_map(named).map(|(id, _)| id).collect();
    let mut found: BTreeMap<&str, Diagnostic> = BTreeMap::new();
    let is_source = |code: &&String| code.as_str() == site.source.code;
    let (first, rest): (Vec<&String>, Vec<&String>) = site.messages.keys().partition(is_source);
    for code in first.into_iter().chain(rest) {
        for message in site.messages[code].iter().flat_map(|(_, messages)| &messages.entries) {
            let id = message.id.value.as_str();
            if shown.contains(id) || used_by_program(id) {
                continue;
            }
            match found.get_mut(id) {
                Some(known) => known.labels.push(crate::diagnostic::Label {
                    span: message.id.span,
                    message: say!("det samme her", "the same here"),
                }),
                None => drop(found.insert(id, nobody_uses(id, message.id.span, &shown))),
            }
        }
    }
    out.extend(found.into_values());
}

/// Whether a template reaches strings in another way than by their names.
fn chooses_at_run_time(template: &Source) -> bool {
    let uses = template.text.match_indices("frame.t").map(|(at, word)| &template.text[at + word.len()..]);
    uses.into_iter().any(|rest| !rest.starts_with(|c: char| c == '.' || c.is_alphanumeric() || c == '_'))
}

/// Whether the program itself uses the string.
fn used_by_program(id: &str) -> bool {
    USED_BY_PROGRAM.contains(&id)
        || USED_IN_FAMILIES.iter().any(|(prefix, members)| {
            let member = id.strip_prefix(prefix);
            member.is_some_and(|member| members.iter().any(|known| known.replace('-', "_") == member))
        })
}

fn nobody_uses(id: &str, span: Span, shown: &BTreeSet<&str>) -> Diagnostic {
    let help = match nearest(id, shown.iter().copied().chain(USED_BY_PROGRAM.iter().copied())) {
        Some(near) => say!(
            "slett den på alle språk, eller skriv `{near}` hvis det er det du mener",
            "delete it in every language, or write `{near}` if that is what you mean"
        ),
        None => say!(
            "slett den på alle språk, så slipper oversetterne å oversette den",
            "delete it in every language, so that translators need not translate it"
        ),
    };
    Diagnostic::new(
        Code::UnusedMessage,
        span,
        say!("ingen mal viser teksten `{id}`", "no template shows the string `{id}`"),
        help,
    )
}
