//! Activities and notices: what they point to exists, what they say fits together, and nothing that
//! must leave no trace is told on ordinary pages.

use super::gather::help;
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::model::Site;
use crate::parse::{Activity, ChannelAddress, Flag, Notice, WHATS, Where, Whom};
use crate::say;
use crate::source::Kind;
use crate::span::{Span, Spanned};

/// A notice is either free text, or made of the closed lists, and then complete.
pub(super) fn forms(site: &Site) -> Vec<Diagnostic> {
    site.notices.values().filter_map(|notice| form(site, notice)).collect()
}

fn form(site: &Site, notice: &Notice) -> Option<Diagnostic> {
    let at = |name: &str| notice.written.get(name).copied();
    let told = |span, message, help| Some(Diagnostic::new(Code::NoticeForm, span, message, help));
    let whats = WHATS.join(", ");
    match (at("text"), at("what")) {
        (Some(text), Some(what)) => {
            let (message, help) = (
                say!("beskjeden har både `text` og `what`", "the notice has both `text` and `what`"),
                say!(
                    "slett `text`; da lager programmet teksten på alle språk, eller slett `what` og `whom`",
                    "delete `text`; the program then writes it in every language; or delete `what` and `whom`"
                ),
            );
            return Some(
                Diagnostic::new(Code::NoticeForm, text, message, help)
                    .label(what, say!("dette lager teksten", "this makes the text")),
            );
        }
        (None, None) => {
            return told(
                at("whom").unwrap_or(notice.span),
                say!("beskjeden sier ikke hva som er annerledes", "the notice does not say what has changed"),
                say!(
                    "legg til `what` ({whats}) og `whom`, eller `text` med egne ord",
                    "add `what` ({whats}) and `whom`, or `text` with words of your own"
                ),
            );
        }
        (Some(_), None) => {
            let lone = ["whom", "days", "to", "hours"].into_iter().find_map(|name| Some((name, at(name)?)));
            let (name, span) = lone?;
            return told(
                span,
                say!("`{name}` hører ikke sammen med `text`", "`{name}` does not go with `text`"),
                say!(
                    "slett linja, eller bruk `what` ({whats}) og `whom` i stedet for `text`",
                    "delete the line, or use `what` ({whats}) and `whom` instead of `text`"
                ),
            );
        }
        (None, Some(what)) if at("whom").is_none() => {
            return told(
                what,
                say!("beskjeden sier ikke hva den gjelder", "the notice does not say what it is about"),
                say!(
                    "legg til `whom`, for eksempel `whom: contact:library`",
                    "add `whom`, for example `whom: contact:library`"
                ),
            );
        }
        (None, Some(_)) => {}
    }
    fitting(site, notice)
}

/// What a notice says fits what it is about.
fn fitting(site: &Site, notice: &Notice) -> Option<Diagnostic> {
    let (what, whom) = (notice.what.as_ref()?, notice.whom.as_ref()?);
    let word = what.value.as_str();
    let told = |span, message, help| Some(Diagnostic::new(Code::NoticeForm, span, message, help));
    for (field, owner) in [("to", "moved"), ("hours", "other-hours")] {
        match notice.written.get(field) {
            Some(span) if word != owner => {
                return told(
                    *span,
                    say!("`{field}` hører bare sammen med `{owner}`", "`{field}` only goes with `{owner}`"),
                    say!(
                        "slett linja, eller skriv `what: {owner}`",
                        "delete the line, or write `what: {owner}`"
                    ),
                );
            }
            None if word == owner => {
                let example =
                    if field == "to" { "to: contact:library" } else { "hours: \"Mo-Fr 10:00-14:00\"" };
                return told(
                    what.span,
                    say!("`{word}` trenger `{field}`", "`{word}` needs `{field}`"),
                    say!(
                        "legg til en linje, for eksempel `{example}`",
                        "add a line, for example `{example}`"
                    ),
                );
            }
            _ => {}
        }
    }
    match (&whom.value, word) {
        (Whom::Contact(_), "cancelled") => told(
            what.span,
            say!("en kontakt kan ikke være avlyst", "a contact cannot be cancelled"),
            say!(
                "skriv `what: closed`, eller la `whom` være en aktivitet",
                "write `what: closed`, or let `whom` be an activity"
            ),
        ),
        (Whom::Activity(_) | Whom::Page(_), "new-number") => told(
            whom.span,
            say!("bare en kontakt kan ha nytt nummer", "only a contact can have a new number"),
            say!(
                "skriv kontakten, for eksempel `whom: contact:library`",
                "write the contact, for example `whom: contact:library`"
            ),
        ),
        (Whom::Contact(id), "new-number") if !has_number(site, id) => told(
            what.span,
            say!("kontakten `{id}` har ikke noe nummer å vise", "the contact `{id}` has no number to show"),
            say!(
                "skriv det nye nummeret i `content/contacts/{id}.yaml` først",
                "write the new number into `content/contacts/{id}.yaml` first"
            ),
        ),
        _ => None,
    }
}

fn has_number(site: &Site, id: &str) -> bool {
    let Some(contact) = site.contacts.get(id) else { return true };
    let phone = contact.channels.iter().any(|channel| matches!(channel.address, ChannelAddress::Phone(_)));
    contact.broken_channels > 0 || contact.placeholder == Flag::Off && phone
}

/// What notices and activities point to exists: activities, contacts and their places.
pub(super) fn targets(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for notice in site.notices.values() {
        if let Some(Whom::Activity(id)) = notice.whom.as_ref().map(|whom| &whom.value)
            && !site.activities.contains_key(id)
            && !site.broken.contains(&Kind::Activity { id: id.clone() })
        {
            let span = notice.whom.as_ref().map_or(notice.span, |whom| whom.span);
            let otherwise = say!(
                "lag `content/activities/{id}.yaml`, eller slett beskjeden",
                "make `content/activities/{id}.yaml`, or delete the notice"
            );
            out.push(Diagnostic::new(
                Code::UnknownActivity,
                span,
                say!("aktiviteten `{id}` finnes ikke", "there is no activity `{id}`"),
                help(id, site.activities.keys(), otherwise),
            ));
        }
    }
    let places = site.notices.values().filter_map(|notice| notice.to.as_ref());
    let places = places.chain(site.activities.values().filter_map(|activity| activity.place.as_ref()));
    out.extend(places.filter_map(|place| unknown_place(site, place)));
    out
}

fn unknown_place(site: &Site, place: &Spanned<Where>) -> Option<Diagnostic> {
    let Where::Contact { contact, place: Some(wanted) } = &place.value else { return None };
    let known: Vec<String> = site
        .contacts
        .get(contact)?
        .places
        .iter()
        .filter_map(|own| Some(own.id.as_ref()?.value.clone()))
        .collect();
    if known.contains(wanted) {
        return None;
    }
    let otherwise = match known.first() {
        Some(first) => say!(
            "skriv for eksempel `contact:{contact}#{first}`",
            "write for example `contact:{contact}#{first}`"
        ),
        None => say!("skriv bare `contact:{contact}`", "write `contact:{contact}` only"),
    };
    Some(Diagnostic::new(
        Code::UnknownPlace,
        place.span,
        say!(
            "kontakten `{contact}` har ikke noe sted `{wanted}`",
            "the contact `{contact}` has no place `{wanted}`"
        ),
        help(wanted, &known, otherwise),
    ))
}

/// The contacts that notices and activities name, with their places.
pub(super) fn contacts(site: &Site) -> impl Iterator<Item = (&str, Span)> {
    let asked = site.activities.values().filter_map(|activity| activity.contact.as_ref());
    let asked = asked.map(|contact| (contact.value.as_str(), contact.span));
    let about = site.notices.values().filter_map(|notice| {
        match notice.whom.as_ref().map(|whom| (&whom.value, whom.span)) {
            Some((Whom::Contact(id), span)) => Some((id.as_str(), span)),
            _ => None,
        }
    });
    asked.chain(about).chain(hosts(site))
}

/// The contacts at which something takes place.
pub(super) fn hosts(site: &Site) -> impl Iterator<Item = (&str, Span)> {
    let places = site.activities.values().filter_map(|activity| activity.place.as_ref());
    let places = places.chain(site.notices.values().filter_map(|notice| notice.to.as_ref()));
    places.filter_map(|place| match &place.value {
        Where::Contact { contact, .. } => Some((contact.as_str(), place.span)),
        Where::Own { .. } => None,
    })
}

/// A notice holds while it is shown, and on days on which its activity takes place.
pub(super) fn days(site: &Site) -> Vec<Diagnostic> {
    site.notices.values().flat_map(|notice| &notice.days).filter_map(turned).chain(outside(site)).collect()
}

fn turned(days: &Spanned<crate::parse::Days>) -> Option<Diagnostic> {
    let (first, last) = (days.value.first, days.value.last);
    (last < first).then(|| {
        Diagnostic::new(
            Code::ImpossibleDate,
            days.span,
            say!(
                "den siste dagen, {last}, er før den første, {first}",
                "the last day, {last}, is before the first, {first}"
            ),
            say!(
                "skriv {last}/{first}, eller rett den som er feil",
                "write {last}/{first}, or correct the one that is wrong"
            ),
        )
    })
}

fn outside(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for notice in site.notices.values().filter(|notice| notice.what.is_some()) {
        for days in notice.days.iter().filter(|days| days.value.first <= days.value.last) {
            out.extend(unshown(notice, days).or_else(|| not_on(site, notice, days)));
        }
        if notice.days.is_empty() {
            out.extend(period_outside(site, notice));
        }
    }
    out
}

/// A day after the last one on which the notice is shown.
fn unshown(notice: &Notice, days: &Spanned<crate::parse::Days>) -> Option<Diagnostic> {
    let until = notice.until.as_ref()?;
    let (last, shown) = (days.value.last, until.value);
    (last > shown).then(|| {
        Diagnostic::new(
            Code::NoticeOutside,
            days.span,
            say!(
                "beskjeden gjelder til {last}, men vises bare til {shown}",
                "the notice holds until {last} but is shown until {shown} only"
            ),
            say!("skriv `until: {last}`, eller rett dagen", "write `until: {last}`, or correct the day"),
        )
        .label(until.span, say!("den siste dagen den vises", "the last day it is shown"))
    })
}

/// A single day on which the activity does not take place anyway.
fn not_on(site: &Site, notice: &Notice, days: &Spanned<crate::parse::Days>) -> Option<Diagnostic> {
    let activity = activity_of(site, notice)?;
    let (id, first) = (&activity.id, days.value.first);
    if days.value.first != days.value.last {
        return never_within(activity, days.value, days.span);
    }
    if activity.is_on(first) {
        return None;
    }
    let next = first.series(jiff::Span::new().days(1)).take(14).find(|day| activity.is_on(*day));
    let (nb, en) = weekday(first);
    let help = match next {
        Some(next) => {
            say!("skriv en dag den er, for eksempel {next}", "write a day on which it is, such as {next}")
        }
        None => say!(
            "rett dagen, eller rett `when` og `valid_until` i `content/activities/{id}.yaml`",
            "correct the day, or correct `when` and `valid_until` in `content/activities/{id}.yaml`"
        ),
    };
    Some(Diagnostic::new(
        Code::NoticeOutside,
        days.span,
        say!("aktiviteten `{id}` er ikke {nb} {first}", "the activity `{id}` is not on {en} {first}"),
        help,
    ))
}

/// A notice without days, about an activity that is over before it or begins after it.
fn period_outside(site: &Site, notice: &Notice) -> Option<Diagnostic> {
    let activity = activity_of(site, notice)?;
    let days = *notice.held().first()?;
    never_within(activity, days, notice.from.as_ref()?.span)
}

fn never_within(activity: &Activity, days: crate::parse::Days, span: Span) -> Option<Diagnostic> {
    let begins_after = activity.valid_from.as_ref().is_some_and(|from| from.value > days.last);
    if !begins_after && !activity.is_over(days.first) {
        return None;
    }
    let (id, first, last) = (&activity.id, days.first, days.last);
    Some(Diagnostic::new(
        Code::NoticeOutside,
        span,
        say!(
            "aktiviteten `{id}` er ikke mellom {first} og {last}",
            "the activity `{id}` is not between {first} and {last}"
        ),
        say!(
            "rett dagene, eller rett `valid_from` og `valid_until` i `content/activities/{id}.yaml`",
            "correct the days, or correct `valid_from` and `valid_until` in `content/activities/{id}.yaml`"
        ),
    ))
}

fn activity_of<'a>(site: &'a Site, notice: &Notice) -> Option<&'a Activity> {
    match &notice.whom.as_ref()?.value {
        Whom::Activity(id) => site.activities.get(id).map(|activity| &**activity),
        _ => None,
    }
}

fn weekday(day: jiff::civil::Date) -> (&'static str, &'static str) {
    const NAMES: [(&str, &str); 7] = [
        ("mandag", "Monday"),
        ("tirsdag", "Tuesday"),
        ("onsdag", "Wednesday"),
        ("torsdag", "Thursday"),
        ("fredag", "Friday"),
        ("lørdag", "Saturday"),
        ("søndag", "Sunday"),
    ];
    NAMES[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())]
}

/// Somebody who wants to come knows when, or is told to ask; and ages are possible.
pub(super) fn activities(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for activity in site.activities.values() {
        let id = &activity.id;
        if activity.when_span.is_none() && activity.join != "ask" {
            out.push(Diagnostic::new(
                Code::ActivityWithoutTime,
                activity.span,
                say!("ingen får vite når aktiviteten `{id}` er", "nobody learns when the activity `{id}` is"),
                say!(
                    "legg til `when`, for eksempel `when: \"We 18:00-20:00; PH off\"`, eller skriv `join: ask`",
                    "add `when`, for example `when: \"We 18:00-20:00; PH off\"`, or write `join: ask`"
                ),
            ));
        }
        if let Some(age) = &activity.age
            && let (Some(from), Some(to)) = (age.value.from, age.value.to)
            && from > to
        {
            out.push(Diagnostic::new(
                Code::BadAge,
                age.span,
                say!("ingen er fra {from} til {to} år", "nobody is between {from} and {to} years old"),
                say!(
                    "skriv `age: {{ from: {to}, to: {from} }}`",
                    "write `age: {{ from: {to}, to: {from} }}`"
                ),
            ));
        }
    }
    out
}

/// A notice about what must leave no trace stands on pages that leave none.
pub(super) fn traceless(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let ordinary = |id: &&Spanned<String>| site.pages.get(&id.value).is_some_and(|page| !page.is_traceless());
    for notice in site.notices.values().filter(|notice| site.leaves_no_trace(notice)) {
        out.extend(notice.pages.iter().filter(ordinary).map(|page| {
            let id = &page.value;
            leak(
                page.span,
                &say!(
                    "beskjeden skal ikke etterlate spor, men siden `{id}` gjør det",
                    "the notice must leave no trace, but the page `{id}` does"
                ),
            )
        }));
    }
    for activity in site.activities.values().filter(|activity| activity.care.is_traceless()) {
        let page = activity.page.iter().find(ordinary);
        out.extend(page.map(|page| {
            let id = &page.value;
            leak(
                page.span,
                &say!(
                    "aktiviteten skal ikke etterlate spor, men siden `{id}` gjør det",
                    "the activity must leave no trace, but the page `{id}` does"
                ),
            )
        }));
    }
    let hosts = hosts(site).filter(|(id, _)| site.is_traceless(&Whom::Contact((*id).to_owned())));
    out.extend(hosts.map(|(id, span)| {
        Diagnostic::new(
            Code::TracelessContact,
            span,
            say!(
                "`{id}` skal ikke etterlate spor, men vises på vanlige sider",
                "`{id}` must leave no trace but is shown on ordinary pages"
            ),
            say!("velg et annet sted her", "choose another place here"),
        )
    }));
    out
}

fn leak(span: Span, message: &Say) -> Diagnostic {
    Diagnostic::new(
        Code::TracelessContact,
        span,
        message.clone(),
        say!("ta bort siden her", "remove the page here"),
    )
}
