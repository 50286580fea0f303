//! Contact points: every one that is named exists, can be reached, and stands only once.

use super::events;
use super::gather::{Gather, choice, help, joined};
use super::helplines::is_for_danger;
use super::sheet::{Sheet, id_span};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Site, SitePage};
use crate::parse::fields::nearest;
use crate::parse::{ChannelAddress, Contact, Flag, Target};
use crate::say;
use crate::source::Kind;
use crate::span::Span;
use std::collections::{BTreeMap, BTreeSet};

/// The contact that every page leads to exists.
pub(super) fn primary(site: &Site) -> Vec<Diagnostic> {
    let Some(wanted) = site.settings.primary_contact.as_ref().filter(|_| site.primary().is_none()) else {
        return Vec::new();
    };
    let id = &wanted.value;
    if site.is_broken_contact(id) {
        return Vec::new();
    }
    let make = say!("lag `content/contacts/{id}.yaml`", "make `content/contacts/{id}.yaml`");
    let otherwise = match choice(site.contacts.keys()) {
        Some(known) => joined(&known, ["; eller ", "; or "], &make),
        None => make,
    };
    vec![Diagnostic::new(
        Code::NoPrimaryContact,
        wanted.span,
        say!("hovedkontakten `{id}` finnes ikke", "the primary contact `{id}` does not exist"),
        help(id, site.contacts.keys(), otherwise),
    )]
}

/// Contacts that a page names, in its fields or its text, exist.
pub(super) fn unknown(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for (id, span) in named(sheet) {
        if !site.contacts.contains_key(id) && !site.is_broken_contact(id) {
            let fields: Vec<&str> = sheet
                .fields()
                .into_iter()
                .flat_map(|fields| &fields.contacts)
                .map(|id| id.value.as_str())
                .collect();
            found.add(id, span, || no_contact(site, id, span, &fields));
        }
    }
    found.finish()
}

/// Contacts that activities and notices name exist.
pub(super) fn unknown_in_records(site: &Site) -> Vec<Diagnostic> {
    let unknown = events::contacts(site)
        .filter(|(id, _)| !site.contacts.contains_key(*id) && !site.is_broken_contact(id));
    unknown.map(|(id, span)| no_contact(site, id, span, &[])).collect()
}

/// `fields` are the names in the list of the page, where the right one may stand already.
fn no_contact(site: &Site, id: &str, span: Span, fields: &[&str]) -> Diagnostic {
    let otherwise = say!(
        "lag `content/contacts/{id}.yaml`, eller ta bort navnet her",
        "make `content/contacts/{id}.yaml`, or remove the name here"
    );
    Diagnostic::new(
        Code::UnknownContact,
        span,
        say!("kontakten `{id}` finnes ikke", "there is no contact `{id}`"),
        match nearest(id, site.contacts.keys().map(String::as_str)) {
            Some(near) if fields.contains(&id) && fields.contains(&near) => say!(
                "slett `{id}`; `{near}` står i lista fra før",
                "delete `{id}`; `{near}` stands in the list already"
            ),
            _ => help(id, site.contacts.keys(), otherwise),
        },
    )
}

/// Every contact that a page names, with its place: the fields first, then the texts.
pub(super) fn named<'a>(sheet: &Sheet<'a>) -> Vec<(&'a str, Span)> {
    let fields = sheet.fields().into_iter().flat_map(|fields| &fields.contacts);
    let fields = fields.map(|contact| (contact.value.as_str(), contact.span));
    let links = sheet.links().filter_map(|(_, link)| match &link.target {
        Target::Contact(id) => Some((id.as_str(), id_span(link))),
        _ => None,
    });
    fields.chain(links).collect()
}

/// A page has somebody to ask. What a traceless page needs has a rule of its own.
pub(super) fn page_without(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let Some(page) = sheet.page.filter(|page| !page.is_draft() && !page.is_traceless()) else {
        return Vec::new();
    };
    if !named(sheet).is_empty() {
        return Vec::new();
    }
    let known = site.primary().map(|contact| contact.id.as_str());
    let example = known.or_else(|| site.contacts.keys().next().map(String::as_str)).unwrap_or("office");
    let (span, help) = match page.fields().contacts_span {
        Some(empty) => (
            empty,
            say!(
                "skriv en kontakt her, for eksempel `[{example}]`",
                "write a contact here, for example `[{example}]`"
            ),
        ),
        None => (
            Span::file(page.source),
            say!(
                "legg til en linje mellom de to `---` øverst, for eksempel `contacts: [{example}]`",
                "add a line between the two `---` at the top, for example `contacts: [{example}]`"
            ),
        ),
    };
    let message = say!("siden har ingen kontakt", "the page has no contact");
    vec![Diagnostic::new(Code::PageWithoutContact, span, message, help)]
}

/// Somebody leads to each contact.
pub(super) fn unused(site: &Site) -> Vec<Diagnostic> {
    let sheets = Sheet::all(site);
    let mut used: BTreeSet<&str> = sheets.iter().flat_map(|sheet| named(sheet)).map(|(id, _)| id).collect();
    let asked = site.activities.values().filter_map(|activity| activity.contact.as_ref());
    used.extend(asked.map(|contact| contact.value.as_str()));
    used.extend(events::hosts(site).map(|(id, _)| id));
    used.extend(site.settings.primary_contact.as_ref().map(|contact| contact.value.as_str()));
    // A page that says who does what names everybody whose topic may leave traces.
    let lists =
        |page: &SitePage| page.fields().shows.as_ref().is_some_and(|shows| shows.value == "who-does-what");
    if site.live_pages().any(|page| lists(page) && !page.is_traceless()) {
        let listed = site.contacts.values().filter(|contact| !contact.care.is_traceless());
        used.extend(listed.map(|contact| contact.id.as_str()));
    }
    // A page that could not be read may use any of them.
    if site.broken.iter().any(|kind| matches!(kind, Kind::Page { .. } | Kind::Activity { .. })) {
        return Vec::new();
    }
    let unused = site.contacts.values().filter(|contact| !used.contains(contact.id.as_str()));
    unused
        .map(|contact| {
            let id = &contact.id;
            Diagnostic::new(
                Code::UnusedContact,
                contact.span,
                say!("ingen side bruker kontakten `{id}`", "no page uses the contact `{id}`"),
                say!(
                    "skriv `{id}` under `contacts` på en side, eller slett fila",
                    "write `{id}` under `contacts` on a page, or delete the file"
                ),
            )
        })
        .collect()
}

/// There is a way to reach each contact that is more than a placeholder.
pub(super) fn without_channel(site: &Site) -> Vec<Diagnostic> {
    let silent =
        site.contacts.values().filter(|contact| contact.placeholder == Flag::Off && !can_be_reached(contact));
    silent.map(|contact| silent_contact(site, contact)).collect()
}

fn silent_contact(site: &Site, contact: &Contact) -> Diagnostic {
    let id = &contact.id;
    let (span, help) = match contact.channels_span {
        Some(empty) => (
            empty,
            say!(
                "skriv en måte her, for eksempel `[{{ kind: web, value: \"https://…\" }}]`; eller legg til `placeholder: true` til dere har en",
                "write a way here, for example `[{{ kind: web, value: \"https://…\" }}]`; or add `placeholder: true` until you have one"
            ),
        ),
        None => (
            place(site, contact),
            say!(
                "legg til et nummer under `channels` eller en adresse, eller skriv `placeholder: true` til dere har det",
                "add a number under `channels` or an address, or write `placeholder: true` until you have it"
            ),
        ),
    };
    let message =
        say!("det finnes ingen måte å nå kontakten `{id}` på", "there is no way to reach the contact `{id}`");
    Diagnostic::new(Code::ContactWithoutChannel, span, message, help)
}

/// What stands for a contact as a whole: its name in the source language.
pub(super) fn place(site: &Site, contact: &Contact) -> Span {
    let name = &contact.name;
    let written = name.name.as_ref().or_else(|| name.texts.get(site.source.code));
    written.map_or(Span::file(contact.span.source), |name| name.span)
}

fn can_be_reached(contact: &Contact) -> bool {
    !contact.channels.is_empty()
        || contact.broken_channels > 0
        || contact.post.is_some()
        || contact.places.iter().any(|place| place.visit.is_some())
}

/// No number stands in two contacts: a change would be forgotten in one of them.
pub(super) fn duplicate_numbers(site: &Site) -> Vec<Diagnostic> {
    let mut places: BTreeMap<String, Vec<(&Contact, Span)>> = BTreeMap::new();
    for contact in site.contacts.values() {
        for channel in &contact.channels {
            let ChannelAddress::Phone(phone) = &channel.address else { continue };
            let known = places.entry(phone.uri()).or_default();
            if known.iter().all(|(known, _)| known.id != contact.id) {
                known.push((contact, channel.span));
            }
        }
    }
    let shared = places.into_values().filter(|places| places.len() > 1);
    shared.map(|places| duplicate(&places)).collect()
}

/// The three emergency numbers hold for the whole country and for nothing else.
const EMERGENCY: [(&str, &str); 3] = [("fire", "110"), ("police-emergency", "112"), ("ambulance", "113")];

/// A contact for an emergency has its number, and no other contact has one of the three.
pub(super) fn emergency_numbers(site: &Site) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for contact in site.contacts.values() {
        let kind = contact.kind.value.as_str();
        let wanted = EMERGENCY.iter().find(|(known, _)| *known == kind).map(|(_, number)| *number);
        for channel in &contact.channels {
            let ChannelAddress::Phone(phone) = &channel.address else { continue };
            let written = phone.display();
            let taken = EMERGENCY.iter().find(|(_, number)| *number == written);
            match (wanted, taken) {
                (Some(number), _) if number != written => found.push(Diagnostic::new(
                    Code::BadPhone,
                    channel.span,
                    say!(
                        "`{written}` er ikke nødnummeret for `{kind}`",
                        "`{written}` is not the emergency number for `{kind}`"
                    ),
                    say!("skriv \"{number}\"", "write \"{number}\""),
                )),
                (None, Some((owner, _))) => found.push(Diagnostic::new(
                    Code::BadPhone,
                    channel.span,
                    say!(
                        "`{written}` er nødnummeret for `{owner}`, ikke for `{kind}`",
                        "`{written}` is the emergency number for `{owner}`, not for `{kind}`"
                    ),
                    say!(
                        "rett nummeret, eller bruk `type: {owner}`",
                        "correct the number, or use `type: {owner}`"
                    ),
                )),
                _ => {}
            }
        }
    }
    found
}

/// A switchboard may serve two offices; whoever is in danger never shares a number with another kind.
fn duplicate(places: &[(&Contact, Span)]) -> Diagnostic {
    let (first, second) = (places[0], places[1]);
    let id = &first.0.id;
    let kind = &first.0.kind.value;
    let dangerous = places.iter().any(|(contact, _)| is_for_danger(contact))
        && places.iter().any(|(contact, _)| contact.kind.value != *kind);
    let help = if dangerous {
        say!(
            "er det samme sted, behold bare én av kontaktene; er det to steder, rett det ene nummeret",
            "if it is the same place, keep only one of the contacts; if there are two places, correct one of the numbers"
        )
    } else {
        say!(
            "er det samme sted, behold bare én av kontaktene; er det to steder, rett det ene nummeret, med mindre de har felles sentralbord",
            "if it is the same place, keep only one of the contacts; if there are two places, correct one of the numbers, unless they share a switchboard"
        )
    };
    let message =
        say!("nummeret står også i kontakten `{id}`", "the number stands in the contact `{id}`, too");
    let diagnostic = Diagnostic::new(Code::DuplicateNumber, second.1, message, help);
    let others = places.iter().enumerate().filter(|(at, _)| *at != 1);
    let diagnostic = others.fold(diagnostic, |diagnostic, (_, (_, span))| {
        diagnostic.label(*span, say!("det samme nummeret", "the same number"))
    });
    if dangerous { diagnostic } else { diagnostic.as_warning() }
}
