//! E-mail addresses of offices, and how to tell an office's mailbox from a person's.
//!
//! Syntax is left to the crate `email_address` (RFC 5322); on top of it an address must have a
//! domain with a top level, no display name and no quoted or bracketed part. Names of people are
//! refused on the site, so [`mailbox`] guesses from the words of the address whose mailbox it is.

use email_address::{EmailAddress, Options};
use std::fmt::Write as _;

/// An e-mail address such as `postmottak@nittedal.kommune.no`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email(String);

/// What is wrong with an e-mail address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailFault {
    /// Nothing is written.
    Empty,
    /// It has a name beside the address, as in `Post <post@x.no>`.
    DisplayName,
    /// It is a link: the address stands after `mailto:`.
    Link,
    /// It has no `@`.
    NoAt,
    /// The domain has no top level, as in `post@nittedal`.
    NoTopLevel,
    /// A character or an order of characters that no address can have, at or after the offset.
    Syntax {
        /// The first byte that is suspicious, into the given text.
        offset: usize,
    },
}

/// Whose mailbox an address looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mailbox {
    /// An office's: a word such as `post` or `flyktning` stands in the local part.
    Functional,
    /// A person's: `first.last`, or an address at a provider for private persons.
    Personal,
    /// Neither can be told.
    Unknown,
}

/// Parts of words that only the mailboxes of offices have.
const FUNCTIONS: [&str; 45] = [
    "post",
    "mottak",
    "kontakt",
    "contact",
    "info",
    "servicetorg",
    "service",
    "flyktning",
    "barnehage",
    "kommune",
    "voksenopplaering",
    "voksenopplæring",
    "skole",
    "sfo",
    "nav",
    "tolk",
    "lege",
    "helse",
    "barnevern",
    "ppt",
    "bibliotek",
    "kultur",
    "frivillig",
    "bosetting",
    "integrering",
    "innvandr",
    "introduksjon",
    "program",
    "veiledning",
    "hjelp",
    "krise",
    "senter",
    "kontor",
    "avdeling",
    "tjeneste",
    "team",
    "support",
    "admin",
    "booking",
    "faktura",
    "personvern",
    "sykehjem",
    "idrett",
    "rodekors",
    "rødekors",
];

/// Providers at which private persons have their mail, without the top level.
const PROVIDERS: [&str; 17] = [
    "gmail",
    "googlemail",
    "hotmail",
    "outlook",
    "live",
    "msn",
    "icloud",
    "me",
    "mac",
    "yahoo",
    "ymail",
    "proton",
    "protonmail",
    "aol",
    "gmx",
    "mail",
    "ukr",
];

/// Norwegian providers at which private persons have their mail.
const NORWEGIAN_PROVIDERS: [&str; 8] = [
    "online.no",
    "broadpark.no",
    "getmail.no",
    "lyse.net",
    "frisurf.no",
    "start.no",
    "altibox.no",
    "ebnett.no",
];

impl Email {
    /// Reads an address.
    ///
    /// # Errors
    /// [`EmailFault`], the most helpful one.
    pub fn parse(text: &str) -> Result<Self, EmailFault> {
        if text.trim().is_empty() {
            return Err(EmailFault::Empty);
        }
        if text.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:")) {
            return Err(EmailFault::Link);
        }
        if text.contains(['<', '>']) {
            return Err(EmailFault::DisplayName);
        }
        if let Some(offset) = text.find(is_odd) {
            return Err(EmailFault::Syntax { offset });
        }
        let at = text.rfind('@').ok_or(EmailFault::NoAt)?;
        let top = text[at + 1..].rsplit_once('.').map(|(_, top)| top).ok_or(EmailFault::NoTopLevel)?;
        let options = Options::default().without_display_text().without_domain_literal();
        if EmailAddress::parse_with_options(text, options).is_err() {
            let local = !EmailAddress::is_valid_local_part(&text[..at]);
            return Err(EmailFault::Syntax { offset: if local { 0 } else { at + 1 } });
        }
        let is_word = top.chars().count() >= 2 && top.chars().all(char::is_alphabetic);
        let is_top = is_word || top.starts_with("xn--");
        is_top.then(|| Self(text.to_owned())).ok_or(EmailFault::NoTopLevel)
    }

    /// The address as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The link, `mailto:` and the address, percent-encoded where RFC 6068 asks for it.
    #[must_use]
    pub fn uri(&self) -> String {
        let mut uri = String::from("mailto:");
        for byte in self.0.bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~@+!$'*".contains(&byte) {
                uri.push(char::from(byte));
            } else {
                write!(uri, "%{byte:02X}").expect("writing to a string cannot fail");
            }
        }
        uri
    }

    /// What stands after the `@`, in lower case.
    #[must_use]
    pub fn domain(&self) -> String {
        self.0.rsplit_once('@').map_or(String::new(), |(_, domain)| domain.to_lowercase())
    }

    /// Whose mailbox it looks like.
    #[must_use]
    pub fn mailbox(&self) -> Mailbox {
        mailbox(&self.0)
    }
}

/// Whether no office's address has this character, quoted or not.
fn is_odd(character: char) -> bool {
    character.is_whitespace() || character.is_control() || "\"()[],;:\\".contains(character)
}

/// Whose mailbox an address looks like; [`Mailbox::Unknown`] for what is no address.
///
/// ```
/// use veiviser::locale::{Mailbox, mailbox};
/// assert_eq!(mailbox("kari.nordmann@nittedal.kommune.no"), Mailbox::Personal);
/// assert_eq!(mailbox("postmottak@nittedal.kommune.no"), Mailbox::Functional);
/// ```
#[must_use]
pub fn mailbox(address: &str) -> Mailbox {
    let lower = address.trim().to_lowercase();
    let Some((local, domain)) = lower.rsplit_once('@') else {
        return Mailbox::Unknown;
    };
    if is_private(domain) {
        return Mailbox::Personal;
    }
    if FUNCTIONS.iter().any(|word| has_word(local, word)) {
        return Mailbox::Functional;
    }
    let parts: Vec<&str> = local.split(['.', '_']).collect();
    let is_name = |part: &&str| {
        part.chars().count() >= 2 && part.chars().all(|letter| letter.is_alphabetic() || letter == '-')
    };
    if (2..=4).contains(&parts.len())
        && parts.iter().all(|part| is_name(part) || part.chars().count() == 1)
        && parts.iter().filter(|part| is_name(part)).count() >= 2
    {
        return Mailbox::Personal;
    }
    Mailbox::Unknown
}

/// Whether a domain belongs to a provider for private persons.
fn is_private(domain: &str) -> bool {
    let mut labels = domain.split('.');
    let first = labels.next().unwrap_or_default();
    let short = labels.next().is_some_and(|label| label.len() <= 3);
    NORWEGIAN_PROVIDERS.contains(&domain) || short && PROVIDERS.contains(&first)
}

/// Whether a function word stands in a local part: up to three letters as a whole part, up to five
/// at the beginning or end of a part (`helse` is in many a `michelsen`), a longer one anywhere.
fn has_word(local: &str, word: &str) -> bool {
    let mut parts = local.split(['.', '_', '-', '+']);
    match word.chars().count() {
        0..=3 => parts.any(|part| part == word),
        4 | 5 => parts.any(|part| part.starts_with(word) || part.ends_with(word)),
        _ => local.contains(word),
    }
}

#[cfg(test)]
mod tests {
    use super::{Email, EmailFault, Mailbox, mailbox};

    #[test]
    fn addresses_are_held_to_what_an_office_would_print() {
        assert!(Email::parse("postmottak@nittedal.kommune.no").is_ok());
        assert!(Email::parse("post@bærum.kommune.no").is_ok());
        for (text, fault) in [
            ("", EmailFault::Empty),
            ("Post <post@x.no>", EmailFault::DisplayName),
            ("mailto:post@x.no", EmailFault::Link),
            ("post.x.no", EmailFault::NoAt),
            ("post@nittedal", EmailFault::NoTopLevel),
            ("post@10.0.0.1", EmailFault::NoTopLevel),
            ("po st@x.no", EmailFault::Syntax { offset: 2 }),
            ("post@x..no", EmailFault::Syntax { offset: 5 }),
            (".post@x.no", EmailFault::Syntax { offset: 0 }),
            ("post@x.no\r\nBcc:a@b.no", EmailFault::Syntax { offset: 9 }),
        ] {
            assert_eq!(Email::parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn links_are_encoded() {
        let email = Email::parse("a&b%c@x.no").expect("RFC 5322 allows it");
        assert_eq!(email.uri(), "mailto:a%26b%25c@x.no");
    }

    #[test]
    fn people_are_told_from_offices() {
        for personal in [
            "kari.nordmann@nittedal.kommune.no",
            "Ola_Nordmann@x.no",
            "kari.m.nordmann@x.no",
            "kari.michelsen@x.no",
            "anne-lise.berg@x.no",
            "flyktning@gmail.com",
            "ola@yahoo.co.uk",
            "ola@online.no",
            "info.postberg@hotmail.no",
        ] {
            assert_eq!(mailbox(personal), Mailbox::Personal, "{personal}");
        }
        for office in [
            "postmottak@nittedal.kommune.no",
            "post@x.no",
            "flyktning.kontor@x.no",
            "nav.nittedal@nav.no",
            "sentrum.skole@x.no",
            "kontakt_oss@x.no",
        ] {
            assert_eq!(mailbox(office), Mailbox::Functional, "{office}");
        }
        for unknown in ["gnisten@x.no", "kari@x.no", "no address", "vo2@x.no"] {
            assert_eq!(mailbox(unknown), Mailbox::Unknown, "{unknown}");
        }
    }
}
