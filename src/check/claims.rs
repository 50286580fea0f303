//! What contact points promise, and whether somebody has looked: sources, dates, placeholders.

use super::contacts::place;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::parse::{Contact, Cost, Flag, Ternary};
use crate::say;
use crate::span::Span;

/// In production nothing waits for the municipality to fill it in.
pub(super) fn placeholders(site: &Site) -> Vec<Diagnostic> {
    if !site.is_production() {
        return Vec::new();
    }
    let contacts = site.contacts.values().filter(|contact| contact.placeholder == Flag::On);
    let contacts = contacts.map(|contact| {
        let span = contact.placeholder_span.unwrap_or(contact.span);
        unfilled(span, &contact.id, ["kontakten", "the contact"])
    });
    let activities = site.activities.values().filter(|activity| activity.placeholder == Flag::On);
    let activities = activities.map(|activity| {
        let span = activity.placeholder_span.unwrap_or(activity.span);
        unfilled(span, &activity.id, ["aktiviteten", "the activity"])
    });
    contacts.chain(activities).collect()
}

fn unfilled(span: Span, id: &str, [nb, en]: [&str; 2]) -> Diagnostic {
    Diagnostic::new(
        Code::PlaceholderContact,
        span,
        say!(
            "{nb} `{id}` er ikke fylt inn ennå, og nettstedet er i drift",
            "{en} `{id}` is not filled in yet, and the site is in production"
        ),
        say!(
            "fyll inn det som er riktig, og slett linja; eller slett fila",
            "fill in what is right, and delete the line; or delete the file"
        ),
    )
}

/// In production somebody has compared every contact with its source.
pub(super) fn unverified(site: &Site) -> Vec<Diagnostic> {
    if !site.is_production() {
        return Vec::new();
    }
    let real = site.contacts.values().filter(|contact| contact.placeholder == Flag::Off);
    real.filter(|contact| contact.checked.is_none() || contact.source.is_none())
        .map(|contact| unverified_contact(site, contact))
        .collect()
}

fn unverified_contact(site: &Site, contact: &Contact) -> Diagnostic {
    let (id, today) = (&contact.id, site.today);
    let (message, help) = match (&contact.source, &contact.checked) {
        (None, None) => (
            say!(
                "ingen har sagt hvor kontakten `{id}` er fra, eller at den er kontrollert",
                "nobody has said where the contact `{id}` is from, or that it was checked"
            ),
            say!(
                "legg til `source` med tittel og dato, sammenlign med kilden, og legg til `checked: {today}`",
                "add a `source` with title and date, compare it with the source, and add `checked: {today}`"
            ),
        ),
        (None, Some(_)) => (
            say!(
                "ingen har sagt hvor kontakten `{id}` er fra",
                "nobody has said where the contact `{id}` is from"
            ),
            say!("legg til `source` med tittel og dato", "add a `source` with title and date"),
        ),
        _ => (
            say!(
                "ingen har sagt at kontakten `{id}` er kontrollert",
                "nobody has said that the contact `{id}` was checked"
            ),
            say!(
                "sammenlign med kilden, og legg til `checked: {today}`",
                "compare it with the source, and add `checked: {today}`"
            ),
        ),
    };
    Diagnostic::new(Code::UnverifiedContact, place(site, contact), message, help)
}

/// Contacts that must be confirmed again.
pub(super) fn overdue(site: &Site) -> Vec<Diagnostic> {
    let overdue =
        site.contacts.values().filter(|contact| contact.placeholder == Flag::Off && site.is_overdue(contact));
    overdue
        .filter_map(|contact| {
            let (id, today, checked) = (&contact.id, site.today, contact.checked.as_ref()?);
            let day = checked.value;
            Some(Diagnostic::new(
                Code::ContactOverdue,
                checked.span,
                say!(
                    "kontakten `{id}` er ikke kontrollert siden {day}",
                    "the contact `{id}` has not been checked since {day}"
                ),
                say!(
                    "ring eller se i kilden, rett det som er feil, og skriv `{today}` her",
                    "call or look at the source, correct what is wrong, and write `{today}` here"
                ),
            ))
        })
        .collect()
}

/// What is promised to people in need has a source.
pub(super) fn unsourced(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for contact in site.contacts.values().filter(|contact| contact.source.is_none()) {
        if contact.anonymous == Ternary::Yes {
            out.push(anonymous(contact.anonymous_span.unwrap_or(contact.span)));
        }
        if contact.cost == Cost::Free {
            out.push(free(contact.cost_span.unwrap_or(contact.span)));
        }
    }
    let activities =
        site.activities.values().filter(|activity| activity.source.is_none() && activity.cost == Cost::Free);
    out.extend(activities.map(|activity| free(activity.cost_span.unwrap_or(activity.span))));
    out
}

fn anonymous(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::UnsourcedClaim,
        span,
        say!(
            "det mangler en kilde på at man kan være anonym",
            "there is no source for the claim that one may stay anonymous"
        ),
        say!(
            "legg til `source` med tittel, adresse og dato, eller skriv `anonymous: unknown`",
            "add a `source` with title, address and date, or write `anonymous: unknown`"
        ),
    )
}

fn free(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::UnsourcedClaim,
        span,
        say!("det mangler en kilde på at det er gratis", "there is no source for the claim that it is free"),
        say!(
            "legg til `source` med tittel, adresse og dato, eller skriv `cost: unknown`",
            "add a `source` with title, address and date, or write `cost: unknown`"
        ),
    )
}
