//! Numbers, addresses and amounts that somebody typed: they reach running text only through a
//! contact or a fact, so that they are right on every page or wrong on none.

use super::gather::Gather;
use super::money;
use super::scan::{self, Facts};
use super::sheet::Sheet;
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::{Email, find_in_text};
use crate::model::Site;
use crate::parse::{ChannelAddress, FactValue};
use crate::say;
use crate::span::{SourceId, Span};
use std::ops::Range;

/// What somebody typed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Typed {
    /// A telephone number, as a link.
    Phone(String),
    /// An e-mail address.
    Email(String),
    /// An amount of money: its digits.
    Amount(String),
}

/// The texts of a page.
pub(super) fn contacts_in_page(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    for passage in sheet.versions.iter().flat_map(|version| scan::page(version.text, Facts::Skip)) {
        for (range, typed) in typed(&passage.text) {
            let span = passage.span(&range);
            found.add(typed.clone(), span, || report(site, span, &typed, Where::Page));
        }
    }
    found.finish()
}

/// The texts of records.
pub(super) fn contacts_in_records(site: &Site) -> Vec<Diagnostic> {
    let mut found: Gather<(SourceId, Typed)> = Gather::new();
    for passage in scan::records(site) {
        for (range, typed) in typed(&passage.text) {
            let span = passage.span(&range);
            found.add((span.source, typed.clone()), span, || report(site, span, &typed, Where::Record));
        }
    }
    found.finish()
}

fn typed(text: &str) -> Vec<(Range<usize>, Typed)> {
    let amounts = money::amounts_in(text);
    let is_amount = |range: &Range<usize>| {
        amounts.iter().any(|(amount, _)| amount.start < range.end && range.start < amount.end)
    };
    let phones = find_in_text(text).into_iter().filter(|(range, _)| !is_amount(range));
    let mut found: Vec<(Range<usize>, Typed)> =
        phones.map(|(range, phone)| (range, Typed::Phone(phone.uri()))).collect();
    found.extend(emails(text).into_iter().map(|(range, address)| (range, Typed::Email(address))));
    found.extend(amounts.iter().cloned().map(|(range, number)| (range, Typed::Amount(number))));
    found
}

/// The e-mail addresses of a text.
fn emails(text: &str) -> Vec<(Range<usize>, String)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '+');
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let start = text[..at]
            .char_indices()
            .rev()
            .take_while(|(_, c)| is_part(*c))
            .last()
            .map_or(at, |(from, _)| from);
        let end = text[at + 1..]
            .char_indices()
            .find(|(_, c)| !is_part(*c))
            .map_or(text.len(), |(to, _)| at + 1 + to);
        let word = text[start..end].trim_matches(['.', '-', '_', '+']);
        let from = start
            + (text[start..end].len() - text[start..end].trim_start_matches(['.', '-', '_', '+']).len());
        if let Ok(address) = Email::parse(word) {
            found.push((from..from + word.len(), address.as_str().to_lowercase()));
        }
    }
    found
}

/// Where something was typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Where {
    /// In a page, where a link takes its place.
    Page,
    /// In a record, which has fields for it.
    Record,
}

/// What somebody typed into an interface string, in words; web addresses, too, which stand in links
/// elsewhere.
pub(super) fn typed_in_message(text: &str) -> Vec<(Range<usize>, Say)> {
    let mut found: Vec<(Range<usize>, Say)> =
        typed(text).into_iter().map(|(range, typed)| (range, told(&typed))).collect();
    if let Some(start) = ["https://", "http://", "www."].iter().filter_map(|begin| text.find(begin)).min() {
        let length = text[start..].find(char::is_whitespace).unwrap_or(text.len() - start);
        let message = say!("her står en nettadresse i teksten", "there is a web address in the text here");
        found.push((start..start + length, message));
    }
    found
}

fn told(typed: &Typed) -> Say {
    match typed {
        Typed::Phone(_) => {
            say!("her står et telefonnummer i teksten", "there is a telephone number in the text here")
        }
        Typed::Email(_) => {
            say!("her står en e-postadresse i teksten", "there is an e-mail address in the text here")
        }
        Typed::Amount(_) => {
            say!("her står et beløp i teksten", "there is an amount of money in the text here")
        }
    }
}

fn report(site: &Site, span: Span, typed: &Typed, place: Where) -> Diagnostic {
    let message = told(typed);
    let help = match place {
        Where::Page => page_help(site, typed),
        Where::Record => say!(
            "ta det ut av teksten; numre og adresser hører hjemme under `channels` i en kontakt, beløp i et faktum",
            "take it out of the text; numbers and addresses belong under `channels` of a contact, amounts in a fact"
        ),
    };
    Diagnostic::new(Code::ContactInText, span, message, help)
}

fn page_help(site: &Site, typed: &Typed) -> Say {
    if let Typed::Amount(number) = typed {
        let known = site.facts.values().find(|fact| {
            matches!(fact.value.as_ref().map(|value| &value.value), Some(FactValue::Amount { number: other, .. }) if money::normal(other) == *number)
        });
        return match known {
            Some(fact) => {
                let id = &fact.id;
                say!("skriv `[beløpet](fact:{id})`", "write `[the amount](fact:{id})`")
            }
            None => say!(
                "lag et faktum og skriv `[beløpet](fact:navn)`, så er det likt på alle sider",
                "make a fact and write `[the amount](fact:name)`, so that it is the same on every page"
            ),
        };
    }
    let known = site
        .contacts
        .values()
        .find(|contact| contact.channels.iter().any(|channel| is_at(&channel.address, typed)));
    let (nb, same, en) = match typed {
        Typed::Email(_) => ("adressen", "lik", "address"),
        _ => ("nummeret", "likt", "number"),
    };
    match known {
        Some(contact) => {
            let id = &contact.id;
            let name = contact.name.get(site.source.code).unwrap_or(id);
            say!(
                "skriv ordene i hakeparentes og kontakten etter, for eksempel `[{name}](contact:{id})`; da henter siden {nb} fra kontakten",
                "write the words in square brackets and the contact behind them, such as `[{name}](contact:{id})`; then the page takes the {en} from the contact"
            )
        }
        None => say!(
            "lag en kontakt og skriv `[ordene](contact:navn)`, så er {nb} {same} på alle sider",
            "make a contact and write `[the words](contact:name)`, so that the {en} is the same on every page"
        ),
    }
}

fn is_at(address: &ChannelAddress, typed: &Typed) -> bool {
    match (address, typed) {
        (ChannelAddress::Phone(phone), Typed::Phone(uri)) => phone.uri() == *uri,
        (ChannelAddress::Email(email), Typed::Email(typed)) => email.to_lowercase() == *typed,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_thing_only() {
        let kinds = |text: &str| {
            typed(text).into_iter().map(|(range, typed)| (text[range].to_owned(), typed)).collect::<Vec<_>>()
        };
        assert_eq!(
            kinds("Ring 67 05 90 00."),
            [("67 05 90 00".to_owned(), Typed::Phone("tel:+4767059000".to_owned()))]
        );
        assert_eq!(
            kinds("Skriv til (post@x.kommune.no)."),
            [("post@x.kommune.no".to_owned(), Typed::Email("post@x.kommune.no".to_owned()))]
        );
        assert_eq!(
            kinds("Du får 67 059 000 kroner"),
            [("67 059 000 kroner".to_owned(), Typed::Amount("67059000".to_owned()))]
        );
        assert_eq!(kinds("@ og a@b"), []);
    }
}
