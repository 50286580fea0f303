//! Contacts, facts and activities: what somebody has confirmed, and what nobody has.

use super::day::Day;
use super::look::{Look, key};
use super::status::{Record, RecordKind, Source, Trust};
use crate::model::{Site, later};
use crate::parse::{Activity, Contact, Fact, Flag, Reference};
use crate::span::Spanned;
use jiff::civil::Date;

/// Contacts, facts and activities, by kind and id.
pub(super) fn records(look: Look<'_>) -> Vec<Record> {
    let site = look.site;
    let contacts = site.contacts.values().map(|record| contact(look, record));
    let facts = site.facts.values().map(|record| fact(look, record));
    let activities = site.activities.values().map(|record| activity(look, record));
    let all = contacts.chain(facts).chain(activities);
    all.filter(|record| look.wants(record.owner.as_deref())).collect()
}

fn contact(look: Look<'_>, contact: &Contact) -> Record {
    let lacks = lacks(contact.source.as_ref(), contact.checked.as_ref());
    Record {
        kind: RecordKind::Contact,
        id: contact.id.clone(),
        name: look.called(&contact.name, &contact.id),
        owner: key(contact.owner.as_ref()).map(str::to_owned),
        trust: match contact.placeholder {
            Flag::On => Trust::Placeholder,
            Flag::Off if !lacks.is_empty() => Trust::Unverified,
            Flag::Off if look.site.is_overdue(contact) => Trust::Overdue,
            Flag::Off => Trust::Confirmed,
        },
        lacks,
        checked: contact.checked.as_ref().map(|day| Day(day.value)),
        source: source(look, contact.source.as_ref()),
        place: look.place(contact.span),
    }
}

fn fact(look: Look<'_>, fact: &Fact) -> Record {
    let lacks = lacks(fact.source.as_ref(), fact.checked.as_ref());
    Record {
        kind: RecordKind::Fact,
        id: fact.id.clone(),
        name: look.called(&fact.name, &fact.id),
        owner: key(fact.owner.as_ref()).map(str::to_owned),
        trust: match &fact.checked {
            _ if !lacks.is_empty() => Trust::Unverified,
            Some(checked) if is_old(look.site, checked.value) => Trust::Overdue,
            _ => Trust::Confirmed,
        },
        lacks,
        checked: fact.checked.as_ref().map(|day| Day(day.value)),
        source: source(look, fact.source.as_ref()),
        place: look.place(fact.span),
    }
}

/// Where a record is from, and whether it was seen there too long ago.
fn source(look: Look<'_>, source: Option<&Reference>) -> Option<Source> {
    let source = source?;
    let seen = source.seen.as_ref().map(|day| day.value);
    Some(Source {
        title: source.title.value.clone(),
        url: source.url.as_ref().map(|url| url.value.clone()),
        seen: seen.map(Day),
        old: seen.is_some_and(|seen| is_old(look.site, seen)),
    })
}

fn is_old(site: &Site, checked: Date) -> bool {
    later(checked, site.settings.page_months) < site.today
}

/// An activity has no day of its own on which it was confirmed: what it says is as old as its source.
fn activity(look: Look<'_>, activity: &Activity) -> Record {
    let seen = activity.source.as_ref().and_then(|source| source.seen.as_ref());
    Record {
        kind: RecordKind::Activity,
        id: activity.id.clone(),
        name: look.called(&activity.title, &activity.id),
        owner: key(activity.owner.as_ref()).map(str::to_owned),
        trust: match activity.placeholder {
            Flag::On => Trust::Placeholder,
            Flag::Off if activity.source.is_none() => Trust::Unverified,
            Flag::Off => Trust::Confirmed,
        },
        lacks: if activity.source.is_none() { vec!["source".to_owned()] } else { Vec::new() },
        checked: seen.map(|day| Day(day.value)),
        source: source(look, activity.source.as_ref()),
        place: look.place(activity.span),
    }
}

/// What nobody has said: where it is from, or that it was compared with that.
fn lacks(source: Option<&Reference>, checked: Option<&Spanned<Date>>) -> Vec<String> {
    let missing = [("source", source.is_none()), ("checked", checked.is_none())];
    missing.into_iter().filter(|(_, missing)| *missing).map(|(name, _)| name.to_owned()).collect()
}
