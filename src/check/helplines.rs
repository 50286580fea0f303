//! Pages that must leave no trace: they have somebody to call, and their topic shows nowhere else.

use super::contacts::named;
use super::gather::{Gather, joined};
use super::sheet::{Sheet, id_span};
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::model::Site;
use crate::parse::{Contact, Flag, HELPLINES, PageFields, Target};
use crate::say;
use crate::span::Span;

/// Types of contact points that come when somebody is in danger.
const EMERGENCY: [&str; 3] = ["police-emergency", "ambulance", "fire"];

/// A traceless page has an emergency number and a helpline.
pub(super) fn missing(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let Some(fields) = sheet.fields() else { return Vec::new() };
    let Some(span) = fields.care.traceless else { return Vec::new() };
    let contacts: Vec<&Contact> = fields
        .contacts
        .iter()
        .filter_map(|id| site.contacts.get(&id.value))
        .map(|contact| &**contact)
        .collect();
    let emergency = contacts.iter().any(|contact| is_emergency(contact));
    let helpline = contacts.iter().any(|contact| is_helpline(contact));
    let message = match (emergency, helpline) {
        (true, true) => return Vec::new(),
        (false, true) => say!(
            "siden handler om fare, men `contacts` har ikke noe nødnummer",
            "the page is about danger, but `contacts` has no emergency number"
        ),
        (true, false) => say!(
            "siden handler om fare, men `contacts` har ingen hjelpetelefon",
            "the page is about danger, but `contacts` has no helpline"
        ),
        (false, false) => say!(
            "siden handler om fare, men `contacts` har verken nødnummer eller hjelpetelefon",
            "the page is about danger, but `contacts` has neither an emergency number nor a helpline"
        ),
    };
    let number = || wanted(site, is_emergency, &EMERGENCY, ["et nødnummer", "an emergency number"]);
    let phone = || wanted(site, is_helpline, &HELPLINES, ["en hjelpetelefon", "a helpline"]);
    let help = match (emergency, helpline) {
        (true, _) => phone(),
        (_, true) => number(),
        _ => joined(&number(), ["; ", "; "], &phone()),
    };
    vec![Diagnostic::new(Code::MissingHelpline, span, message, help)]
}

/// Asks for a contact that the site has; for a new one of the right type only if it has none.
fn wanted(site: &Site, fits: fn(&Contact) -> bool, types: &[&str], [nb, en]: [&str; 2]) -> Say {
    let known = site.contacts.values().find(|contact| fits(contact)).map(|contact| &contact.id);
    let types = types.join(", ");
    match known {
        Some(id) => say!(
            "legg til {nb} i `contacts`, for eksempel `{id}`",
            "add {en} to `contacts`, for example `{id}`"
        ),
        None => say!(
            "legg til {nb} i `contacts`: lag en kontakt av en av disse typene: {types}",
            "add {en} to `contacts`: make a contact of one of these types: {types}"
        ),
    }
}

fn is_emergency(contact: &Contact) -> bool {
    contact.emergency == Flag::On || EMERGENCY.contains(&contact.kind.value.as_str())
}

fn is_helpline(contact: &Contact) -> bool {
    HELPLINES.contains(&contact.kind.value.as_str())
}

/// Whether somebody in danger calls this contact.
pub(super) fn is_for_danger(contact: &Contact) -> bool {
    is_emergency(contact) || is_helpline(contact)
}

/// What must leave no trace is named only on pages that leave none, or that are for emergencies.
pub(super) fn traceless(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    if sheet.fields().is_some_and(|fields| fields.care.is_traceless() || fields.care.is_urgent()) {
        return Vec::new();
    }
    let mut found = Gather::new();
    for (id, span) in named(sheet) {
        if site.contacts.get(id).is_some_and(|contact| contact.care.is_traceless()) {
            let home = || traceless_page(site, |sheet| named(sheet).iter().any(|(named, _)| *named == id));
            found.add(("contact", id), span, || leak(sheet, span, id, home()));
        }
    }
    for (_, link) in sheet.links() {
        let Target::Term(id) = &link.target else { continue };
        if site.terms.get(id).is_some_and(|term| term.care.is_traceless()) {
            let span = id_span(link);
            let home =
                || traceless_page(site, |sheet| sheet.links().any(|(_, other)| other.target == link.target));
            found.add(("term", id), span, || leak(sheet, span, id, home()));
        }
    }
    found.finish()
}

/// The first page that leaves no trace and `uses` what must leave none.
fn traceless_page(site: &Site, uses: impl Fn(&Sheet<'_>) -> bool) -> Option<&str> {
    let is_hidden =
        |sheet: &&Sheet<'_>| sheet.page.is_some_and(|page| page.is_traceless() && !page.is_draft());
    let sheets = Sheet::all(site);
    let found = sheets.iter().filter(is_hidden).find(|sheet| uses(sheet))?;
    found.page.map(|page| page.id.as_str())
}

fn leak(sheet: &Sheet<'_>, span: Span, id: &str, home: Option<&str>) -> Diagnostic {
    let remove = match home {
        Some(page) => say!(
            "ta bort `{id}` her og lenk til `page:{page}` i stedet",
            "remove `{id}` here and link to `page:{page}` instead"
        ),
        None => say!("ta bort `{id}` her", "remove `{id}` here"),
    };
    let switch = |fields: &PageFields| {
        if fields.care.names().is_empty() {
            say!(
                "skriv `care: [traceless]` øverst hvis hele siden handler om fare",
                "write `care: [traceless]` at the top if the whole page is about danger"
            )
        } else {
            say!(
                "legg `traceless` til i `care` hvis hele siden handler om fare",
                "add `traceless` to `care` if the whole page is about danger"
            )
        }
    };
    let help = match sheet.fields() {
        Some(fields) => joined(&remove, [", eller ", ", or "], &switch(fields)),
        None => remove,
    };
    let message = say!(
        "`{id}` skal ikke etterlate spor, men siden her gjør det",
        "`{id}` must leave no trace, but this page does"
    );
    Diagnostic::new(Code::TracelessContact, span, message, help)
}

/// The contact of every page, and those of activities, stand on pages that leave traces.
pub(super) fn traceless_in_records(site: &Site) -> Vec<Diagnostic> {
    let primary = site.settings.primary_contact.as_ref();
    let activities = site.activities.values().filter_map(|activity| activity.contact.as_ref());
    let named = primary.into_iter().chain(activities);
    let hidden =
        named.filter(|id| site.contacts.get(&id.value).is_some_and(|contact| contact.care.is_traceless()));
    hidden
        .map(|id| {
            let name = &id.value;
            Diagnostic::new(
                Code::TracelessContact,
                id.span,
                say!(
                    "`{name}` skal ikke etterlate spor, men vises på vanlige sider",
                    "`{name}` must leave no trace but is shown on ordinary pages"
                ),
                say!("velg en annen kontakt her", "choose another contact here"),
            )
        })
        .collect()
}
