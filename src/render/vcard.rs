//! Contact cards for the address book of a phone: vCard 4.0 (RFC 6350).
//!
//! A reader taps one link and has the number, the address and the opening hours (as a note) stored
//! under the name of the office.

use crate::locale::content_line::{basic, escaped, line, uri};
use jiff::civil::Date;

/// A telephone number of a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phone {
    /// `tel:` (RFC 3966) or `sms:` (RFC 5724) address, such as `tel:+4722334455`.
    pub uri: String,
    /// What the number is for, in the language of the card; empty for nothing.
    pub label: String,
}

/// Where an office is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PostalAddress {
    /// Street and house number.
    pub street: String,
    /// Four digits.
    pub postcode: String,
    /// The postal town.
    pub town: String,
}

/// A contact point as an address book keeps it. All texts are plain and in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Card {
    /// What names the card for ever: the canonical address of its page, with a fragment. An address
    /// book that meets the same name again updates instead of adding.
    pub uid: String,
    /// The name of the organisation.
    pub organisation: String,
    /// Numbers; the first is the preferred one.
    pub phones: Vec<Phone>,
    /// Addresses such as `post@bergen.kommune.no`; the first is the preferred one.
    pub emails: Vec<String>,
    /// Web addresses.
    pub urls: Vec<String>,
    /// Where to come.
    pub address: Option<PostalAddress>,
    /// Opening hours and whatever else is good to know; may have several lines.
    pub note: Option<String>,
    /// When the contact was last confirmed or changed.
    pub revised: Date,
}

/// Writes a card as a file of type `text/vcard; charset=utf-8`.
///
/// Lines end in CRLF and have at most 75 octets. Nothing in a field can start a property of its own.
/// A label of a number is written as a group with `X-ABLabel`, which RFC 9555 documents as the
/// common way and which the address books of both large telephone systems read.
#[must_use]
pub(super) fn vcard(card: &Card) -> String {
    let mut out = String::new();
    line(&mut out, "BEGIN:VCARD");
    line(&mut out, "VERSION:4.0");
    line(&mut out, "KIND:org");
    line(&mut out, &format!("UID:{}", uri(&card.uid)));
    line(&mut out, &format!("FN:{}", escaped(&card.organisation)));
    line(&mut out, &format!("ORG:{}", escaped(&card.organisation)));
    phones(&mut out, &card.phones);
    for (index, email) in card.emails.iter().enumerate() {
        line(&mut out, &format!("EMAIL;PREF={}:{}", preference(index), escaped(email)));
    }
    for address in &card.urls {
        line(&mut out, &format!("URL:{}", uri(address)));
    }
    if let Some(PostalAddress { street, postcode, town }) = &card.address {
        let parts = [street, town, postcode].map(|part| escaped(part));
        line(&mut out, &format!("ADR;TYPE=work:;;{};{};;{};", parts[0], parts[1], parts[2]));
    }
    if let Some(note) = &card.note {
        line(&mut out, &format!("NOTE:{}", escaped(note)));
    }
    line(&mut out, &format!("REV:{}T000000Z", basic(card.revised)));
    line(&mut out, "END:VCARD");
    out
}

fn phones(out: &mut String, phones: &[Phone]) {
    for (index, phone) in phones.iter().enumerate() {
        let kind = if phone.uri.starts_with("sms:") { "text" } else { "voice" };
        let (group, rank) = (index + 1, preference(index));
        let number = uri(&phone.uri);
        line(out, &format!("item{group}.TEL;VALUE=uri;TYPE={kind};PREF={rank}:{number}"));
        if !phone.label.is_empty() {
            line(out, &format!("item{group}.X-ABLabel:{}", escaped(&phone.label)));
        }
    }
}

/// 1 is most preferred and 100 least (RFC 6350 section 5.3).
fn preference(index: usize) -> usize {
    (index + 1).min(100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn card() -> Card {
        Card {
            uid: "https://example.no/ar/contacts/#nav".into(),
            organisation: "NAV Bergen; vest, avd. 2".into(),
            phones: vec![
                Phone { uri: "tel:+4755553333".into(), label: "خدمة الهاتف".into() },
                Phone { uri: "sms:+4799999999".into(), label: String::new() },
            ],
            emails: vec!["post@example.no".into()],
            urls: vec!["https://example.no/a?b=c,d".into()],
            address: Some(PostalAddress {
                street: "Lars Hilles gate 22".into(),
                postcode: "0150".into(),
                town: "Mo i Rana".into(),
            }),
            note: Some("Åpent 9–15\r\nEND:VCARD\nTEL:113".into()),
            revised: date(2026, 11, 3),
        }
    }

    fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    #[test]
    fn a_card_has_what_an_address_book_shows() {
        let text = unfolded(&vcard(&card()));
        let wanted = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\n\
            UID:https://example.no/ar/contacts/#nav\r\n\
            FN:NAV Bergen\\; vest\\, avd. 2\r\nORG:NAV Bergen\\; vest\\, avd. 2\r\n\
            item1.TEL;VALUE=uri;TYPE=voice;PREF=1:tel:+4755553333\r\n\
            item1.X-ABLabel:خدمة الهاتف\r\n\
            item2.TEL;VALUE=uri;TYPE=text;PREF=2:sms:+4799999999\r\n\
            EMAIL;PREF=1:post@example.no\r\nURL:https://example.no/a?b=c,d\r\n\
            ADR;TYPE=work:;;Lars Hilles gate 22;Mo i Rana;;0150;\r\n\
            NOTE:Åpent 9–15\\nEND:VCARD\\nTEL:113\r\n\
            REV:20261103T000000Z\r\nEND:VCARD\r\n";
        assert_eq!(text, wanted);
    }

    #[test]
    fn no_field_can_start_a_property() {
        let attack = "x\r\nTEL:1\rTEL:2\nTEL:3\u{2028}TEL:4\u{85}TEL:5\u{b}TEL:6\r\n\r\nTEL:7";
        let mut card = card();
        card.uid = attack.into();
        card.organisation = attack.into();
        card.phones[0] = Phone { uri: attack.into(), label: attack.into() };
        card.emails[0] = attack.into();
        card.urls[0] = attack.into();
        card.note = Some(attack.into());
        card.address =
            Some(PostalAddress { street: attack.into(), postcode: attack.into(), town: attack.into() });
        let text = unfolded(&vcard(&card));
        let breaks = |c: char| matches!(c, '\r' | '\n' | '\u{b}' | '\u{85}' | '\u{2028}');
        let injected = text.split(breaks).filter(|line| line.starts_with("TEL:"));
        assert_eq!(injected.count(), 0);
        assert_eq!(text.matches("\r\n").count(), text.matches('\n').count());
    }
}
