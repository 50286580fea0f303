//! Pages that must leave no trace: they have somebody to call, and their topic shows nowhere else.

use super::contacts::named;
use super::gather::Gather;
use super::sheet::Sheet;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::parse::{Contact, Flag, HELPLINES, Target};
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
    let emergency = contacts
        .iter()
        .any(|contact| contact.emergency == Flag::On || EMERGENCY.contains(&contact.kind.value.as_str()));
    let helpline = contacts.iter().any(|contact| HELPLINES.contains(&contact.kind.value.as_str()));
    let message = match (emergency, helpline) {
        (true, true) => return Vec::new(),
        (false, true) => say!(
            "siden handler om fare, men har ikke noe nødnummer",
            "the page is about danger but has no emergency number"
        ),
        (true, false) => say!(
            "siden handler om fare, men har ingen hjelpetelefon",
            "the page is about danger but has no helpline"
        ),
        (false, false) => say!(
            "siden handler om fare, men har verken nødnummer eller hjelpetelefon",
            "the page is about danger but has neither an emergency number nor a helpline"
        ),
    };
    let types = HELPLINES.join(", ");
    let help = say!(
        "legg til en nødkontakt og en kontakt av en av disse typene under `contacts`: {types}",
        "add an emergency contact and a contact of one of these types under `contacts`: {types}"
    );
    vec![Diagnostic::new(Code::MissingHelpline, span, message, help)]
}

/// What must leave no trace is named only on pages that leave none, or that are for emergencies.
pub(super) fn traceless(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    if sheet.fields().is_some_and(|fields| fields.care.is_traceless() || fields.care.is_urgent()) {
        return Vec::new();
    }
    let mut found = Gather::new();
    for (id, span) in named(sheet) {
        if site.contacts.get(id).is_some_and(|contact| contact.care.is_traceless()) {
            found.add(("contact", id), span, || leak(span, id));
        }
    }
    for (_, link) in sheet.links() {
        let Target::Term(id) = &link.target else { continue };
        if site.terms.get(id).is_some_and(|term| term.care.is_traceless()) {
            found.add(("term", id), link.target_span, || leak(link.target_span, id));
        }
    }
    found.finish()
}

fn leak(span: Span, id: &str) -> Diagnostic {
    Diagnostic::new(
        Code::TracelessContact,
        span,
        say!(
            "`{id}` skal ikke etterlate spor, men siden her gjør det",
            "`{id}` must leave no trace, but this page does"
        ),
        say!(
            "ta bort `{id}` her og lenk til den sporløse siden i stedet, eller skriv `care: [traceless]` øverst på siden",
            "remove `{id}` here and link to the traceless page instead, or write `care: [traceless]` at the top of the page"
        ),
    )
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
