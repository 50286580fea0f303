//! What to do by when, counted from a day in the reader's own life: the day of arrival, of a letter.
//! It is made from facts that say so, and each leads to its page and to somebody who can be asked.

use super::fact;
use super::services::card_link;
use super::view::{LinkView, Phrase};
use super::words::Reader;
use crate::model::{Site, SitePage};
use crate::parse::{Fact, FactValue, STARTS, Target};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Deadlines that count from the same day.
#[derive(Debug, Clone, Serialize)]
pub struct StartView {
    /// "From the day you came to Norway".
    pub heading: String,
    /// Anchor of the group: `from-arrival`.
    pub anchor: String,
    /// The deadlines, the shortest first.
    pub steps: Vec<StepView>,
}

/// Deadlines that are equally long.
#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    /// "3 months".
    pub value: String,
    /// What must be done by then.
    pub tasks: Vec<TaskView>,
}

/// Something to do by a deadline.
#[derive(Debug, Clone, Serialize)]
pub struct TaskView {
    /// What it is.
    pub name: Phrase,
    /// The page that tells what to do.
    pub page: Option<LinkView>,
    /// Whom to ask.
    pub contact: Option<LinkView>,
}

/// The timeline for `page`, if it shows one.
pub(super) fn of_page(reader: &Reader<'_>, page: &SitePage) -> Vec<StartView> {
    let wanted = page.fields().shows.as_ref().is_some_and(|shows| shows.value == "timeline");
    if !wanted || page.is_traceless() {
        return Vec::new();
    }
    STARTS.into_iter().filter_map(|start| group(reader, start)).collect()
}

fn group(reader: &Reader<'_>, start: &str) -> Option<StartView> {
    let mut steps: BTreeMap<i64, StepView> = BTreeMap::new();
    let counted = |fact: &&Arc<Fact>| fact.counts_from.as_ref().is_some_and(|from| from.value == start);
    for fact in reader.site.facts.values().filter(counted) {
        let Some(value) = fact.value.as_ref().map(|value| &value.value) else { continue };
        let (Some(hours), Some(task)) = (hours(value), task(reader, fact)) else { continue };
        let step = || StepView { value: fact::value(value, reader.tongue), tasks: Vec::new() };
        steps.entry(hours).or_insert_with(step).tasks.push(task);
    }
    (!steps.is_empty()).then(|| StartView {
        heading: fact::start(start, reader),
        anchor: format!("from-{start}"),
        steps: steps.into_values().collect(),
    })
}

/// How long a duration is in hours, to put durations in order; a month is a twelfth of a year.
fn hours(value: &FactValue) -> Option<i64> {
    let FactValue::Duration { number, unit } = value else { return None };
    let unit = match unit.as_str() {
        "hour" => 1,
        "day" => 24,
        "week" => 7 * 24,
        "month" => 365 * 24 / 12,
        _ => 365 * 24,
    };
    number.checked_mul(unit)
}

/// What `fact` asks the reader to do; nothing if it must leave no trace, or its page must.
fn task(reader: &Reader<'_>, fact: &Fact) -> Option<TaskView> {
    let site = reader.site;
    let page = told_on(site, fact);
    if fact.care.is_traceless() || page.is_some_and(SitePage::is_traceless) {
        return None;
    }
    let page = page.filter(|page| site.shows(page));
    let listed = page.into_iter().flat_map(|page| &page.fields().contacts);
    let contact =
        listed.filter_map(|id| site.contacts.get(&id.value)).find(|contact| !contact.care.is_traceless());
    Some(TaskView {
        name: reader.words(&fact.name),
        page: page.map(|page| LinkView { summary: None, ..reader.page_link(page) }),
        contact: contact.map(|contact| LinkView {
            title: reader.words(&contact.name),
            href: card_link(reader, contact),
            summary: None,
            icon: None,
        }),
    })
}

/// The page a fact belongs to: the one it names, else the first that lists it as a deadline, else the
/// first whose text shows it.
fn told_on<'a>(site: &'a Site, fact: &Fact) -> Option<&'a SitePage> {
    if let Some(page) = &fact.page {
        return site.pages.get(&page.value);
    }
    let sections = site.sections_in_order();
    let pages = || sections.iter().flat_map(|section| site.pages_of(&section.id));
    let lists = |page: &&SitePage| page.fields().deadlines.iter().any(|id| id.value == fact.id);
    let names = |target: &Target| matches!(target, Target::Fact(id) if *id == fact.id);
    let shows = |page: &&SitePage| page.original.document.links().iter().any(|link| names(&link.target));
    pages().find(lists).or_else(|| pages().find(shows))
}
