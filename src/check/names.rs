//! Names of contact points: a reader, and a program that reads aloud, must be able to tell two apart.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::parse::Contact;
use crate::say;
use crate::span::Spanned;
use std::collections::{BTreeMap, BTreeSet};

/// Two contacts with one name in the same language. Each pair is told once, in the first language that has it.
pub(super) fn duplicate(site: &Site) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut told = BTreeSet::new();
    for language in &site.settings.languages {
        let mut first: BTreeMap<String, (&Contact, &Spanned<String>)> = BTreeMap::new();
        for contact in site.contacts.values() {
            let own = contact.name.texts.get(&language.code.value).or(contact.name.name.as_ref());
            let Some(name) = own else { continue };
            let Some((other, earlier)) = first.get(&name.value.to_lowercase()) else {
                first.insert(name.value.to_lowercase(), (contact, name));
                continue;
            };
            if told.insert((&other.id, &contact.id)) {
                found.push(report(other, earlier, name));
            }
        }
    }
    found
}

fn report(other: &Contact, earlier: &Spanned<String>, name: &Spanned<String>) -> Diagnostic {
    let (id, text) = (&other.id, &name.value);
    Diagnostic::new(
        Code::DuplicateName,
        name.span,
        say!("kontakten `{id}` heter også «{text}»", "the contact `{id}` is called “{text}”, too"),
        say!(
            "gi den ene et navn som viser hva den er til, for eksempel stedet eller hva den hjelper med; er det samme sted, behold bare én av kontaktene",
            "give one of them a name that tells what it is for, such as its place or what it helps with; if it is the same place, keep only one of the contacts"
        ),
    )
    .label(earlier.span, say!("det samme navnet", "the same name"))
}
