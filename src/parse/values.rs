//! Values with rules of their own: numbers, addresses, hours. What cannot be understood is reported
//! here, with the smallest place, and left out.

use super::contact::Address;
use super::picture::{self, CleanPicture, PictureFault};
use super::record::FactValue;
use super::words;
use super::yaml::{Data, Node};
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::{Email, EmailFault, Mailbox, Phone, PhoneFault, Postcode, TownFault};
use crate::say;

/// A telephone number.
pub(super) fn phone(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Phone> {
    let text = node.text()?;
    let fault = match Phone::parse(text) {
        Ok(phone) => return Some(phone),
        Err(fault) => fault,
    };
    let (span, help) = match fault {
        PhoneFault::Letter { offset } | PhoneFault::BadCharacter { offset } => {
            let length = text[offset..].chars().next().map_or(1, char::len_utf8);
            (
                node.part(offset, offset + length),
                say!(
                    "skriv bare sifre og mellomrom, for eksempel \"67 05 90 00\"",
                    "write digits and spaces only, for example \"67 05 90 00\""
                ),
            )
        }
        PhoneFault::WrongLength { .. } | PhoneFault::Impossible if after_47(text).is_some_and(|n| n != 8) => {
            let digits = after_47(text).unwrap_or_default();
            (
                node.span,
                say!(
                    "det har {digits} sifre etter +47; norske numre har 8",
                    "it has {digits} digits after +47; Norwegian numbers have 8"
                ),
            )
        }
        PhoneFault::WrongLength { digits } => (
            node.span,
            say!(
                "det har {digits} sifre; norske numre har 8, og korte numre har 3, 4, 5 eller 6",
                "it has {digits} digits; Norwegian numbers have 8, and short ones 3, 4, 5 or 6"
            ),
        ),
        PhoneFault::Impossible => (
            node.span,
            say!(
                "ingen norske numre begynner slik; se etter i kilden",
                "no Norwegian number begins like this; look it up in the source"
            ),
        ),
        PhoneFault::BadCountryCode => (
            node.span,
            say!(
                "skriv landskoden som +46 og så nummeret",
                "write the country code as +46 and then the number"
            ),
        ),
        PhoneFault::TooLong => (
            node.span,
            say!(
                "et nummer med landskode har høyst 15 sifre",
                "a number with a country code has at most 15 digits"
            ),
        ),
        PhoneFault::Empty => (node.span, say!("skriv nummeret", "write the number")),
    };
    out.push(Diagnostic::new(
        Code::BadPhone,
        span,
        say!("`{text}` kan ikke være et telefonnummer", "`{text}` cannot be a telephone number"),
        help,
    ));
    None
}

/// How many digits follow the country code of Norway, if the number has it.
fn after_47(text: &str) -> Option<usize> {
    let number: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    number.strip_prefix("+47").or_else(|| number.strip_prefix("0047")).map(str::len)
}

/// An e-mail address of a unit; that of a person is refused.
pub(super) fn email(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    let text = node.text()?;
    let address = match Email::parse(text) {
        Ok(address) => address,
        Err(fault) => {
            out.push(bad_email(node, text, &fault));
            return None;
        }
    };
    if address.mailbox() == Mailbox::Personal {
        out.push(Diagnostic::new(
            Code::PersonalEmail,
            node.span,
            say!(
                "dette ser ut som e-postadressen til én person",
                "this looks like the e-mail address of one person"
            ),
            say!(
                "bruk en felles postkasse for enheten; folk slutter, og adressen deres skal ikke ligge ute",
                "use a shared mailbox of the unit; people leave, and their address must not be published"
            ),
        ));
        return None;
    }
    Some(address.as_str().to_owned())
}

fn bad_email(node: &Node, text: &str, fault: &EmailFault) -> Diagnostic {
    let (span, help) = match fault {
        EmailFault::DisplayName | EmailFault::Link => (
            node.span,
            say!(
                "skriv bare adressen, uten navn og uten `mailto:`",
                "write the address only, without a name and without `mailto:`"
            ),
        ),
        EmailFault::Empty | EmailFault::NoAt => (
            node.span,
            say!(
                "en adresse har en @, for eksempel postmottak@kommune.no",
                "an address has an @, for example postmottak@kommune.no"
            ),
        ),
        EmailFault::NoTopLevel => {
            (node.span, say!("slutten mangler, for eksempel `.no`", "the end is missing, for example `.no`"))
        }
        EmailFault::Syntax { offset } => {
            let at = text.floor_char_boundary((*offset).min(text.len()));
            let length = text[at..].chars().next().map_or(0, char::len_utf8);
            (node.part(at, at + length), character(text, text[at..].chars().next()))
        }
    };
    Diagnostic::new(
        Code::BadEmail,
        span,
        say!("`{text}` er ingen e-postadresse", "`{text}` is no e-mail address"),
        help,
    )
}

/// What to do about a character that an e-mail address cannot have.
fn character(text: &str, c: Option<char>) -> Say {
    if text.contains("(a)") || text.contains("(at)") {
        return say!("skriv @ i stedet for (a)", "write @ instead of (a)");
    }
    match c {
        Some(' ' | '\u{a0}') => {
            say!("ta bort mellomrommet", "remove the space")
        }
        Some(',') => say!(
            "ta bort kommaet; skriv én adresse her, og punktum i adressen",
            "remove the comma; write one address here, and full stops in it"
        ),
        Some(';') => say!("skriv bare én adresse her", "write only one address here"),
        Some(c) if !c.is_alphanumeric() => {
            say!(
                "tegnet `{c}` kan ikke stå her i en adresse",
                "the character `{c}` cannot stand here in an address"
            )
        }
        _ => say!(
            "adressen kan ikke leses herfra; kopier den fra et sted der den virker",
            "the address cannot be read from here; copy it from a place where it works"
        ),
    }
}

/// A web address out of the site.
pub(super) fn web(node: &Node, out: &mut Vec<Diagnostic>) -> Option<String> {
    let text = node.text()?.trim();
    match web_fault(text) {
        None => Some(text.to_owned()),
        Some(help) => {
            out.push(Diagnostic::new(Code::BadWebAddress, node.span, web_message(text), help));
            None
        }
    }
}

/// What a text follows that begins with `scheme`, whatever its letters.
fn after_scheme<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let start = text.get(..scheme.len())?;
    start.eq_ignore_ascii_case(scheme).then(|| &text[scheme.len()..])
}

/// The message for a web address that has a fault.
#[must_use]
pub fn web_message(text: &str) -> Say {
    if after_scheme(text, "http://").is_some() {
        return say!("`{text}` er ikke trygg", "`{text}` is not safe");
    }
    say!("`{text}` er ingen hel nettadresse", "`{text}` is no complete web address")
}

/// What is wrong with a web address, if anything: only complete `https` addresses lead out.
#[must_use]
pub fn web_fault(text: &str) -> Option<Say> {
    let Some(rest) = after_scheme(text, "https://") else {
        let host = text.split('/').next().unwrap_or_default();
        return Some(match after_scheme(text, "http://") {
            Some(rest) => say!("bruk https: `https://{rest}`", "use https: `https://{rest}`"),
            None if host.contains('.') && !text.contains([':', '@', ' ']) => {
                say!("skriv `https://{text}`", "write `https://{text}`")
            }
            None => say!("skriv hele adressen, fra https://", "write the whole address, from https://"),
        });
    };
    let spaced = text.chars().any(|c| c.is_whitespace() || c.is_control());
    let host = url::Url::parse(text).ok().filter(|url| url.username().is_empty() && url.password().is_none());
    let host = host.and_then(|url| url.host_str().map(str::to_owned));
    match host {
        Some(host) if !spaced && host.contains('.') && !rest.starts_with('/') => None,
        _ => Some(say!(
            "adressen kan ikke leses; kopier den fra nettleseren",
            "the address cannot be read; copy it from the browser"
        )),
    }
}

/// An address in Norway.
pub(super) fn address(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Address> {
    let postcode = node.get("postcode")?;
    let code = postcode.text()?;
    let town = node.get("town")?;
    let name = town.text()?;
    if Postcode::parse(code).is_err() {
        out.push(Diagnostic::new(
            Code::BadPostcode,
            postcode.span,
            say!("`{code}` er ikke et norsk postnummer", "`{code}` is not a Norwegian postcode"),
            say!(
                "skriv fire sifre i anførselstegn, for eksempel \"1482\"",
                "write four digits in quotation marks, for example \"1482\""
            ),
        ));
    }
    if let Err(fault) = crate::locale::check_town(name) {
        out.push(Diagnostic::new(
            Code::BadTown,
            town.span,
            say!("`{name}` ser ikke ut som et poststed", "`{name}` does not look like a postal town"),
            town_help(name, fault),
        ));
    }
    let degrees = |key: &str| node.get(key).and_then(Node::text).and_then(|text| text.parse::<f64>().ok());
    Some(Address {
        street: words::text(node, "street").map(|street| street.value),
        postcode: code.to_owned(),
        town: name.to_owned(),
        coordinates: degrees("lat").zip(degrees("lon")),
    })
}

fn town_help(name: &str, fault: TownFault) -> Say {
    let letters = name.trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace());
    let town: String =
        letters.chars().take(1).flat_map(char::to_uppercase).chain(letters.chars().skip(1)).collect();
    let good = crate::locale::check_town(&town).is_ok();
    match fault {
        TownFault::BadCharacter { offset: 0 } if good && letters.len() < name.len() => say!(
            "postnummeret har sitt eget felt; skriv `town: {town}`",
            "the postcode has its own field; write `town: {town}`"
        ),
        TownFault::NotCapital if good => say!("skriv `{town}`", "write `{town}`"),
        _ => say!(
            "skriv bare navnet på poststedet, med stor forbokstav",
            "write the name of the postal town only, with a capital letter"
        ),
    }
}

/// The value of a fact of this kind.
pub(super) fn fact(kind: &str, node: &Node, out: &mut Vec<Diagnostic>) -> Option<FactValue> {
    let text = node.text();
    let value = match kind {
        "phone" => return phone(node, out).map(FactValue::Phone),
        "web" => return web(node, out).map(FactValue::Web),
        "day-of-year" => text.and_then(day_of_year),
        "date" => super::dates::date(node).map(|date| FactValue::Date(date.value)),
        "number" => text.and_then(|text| text.parse().ok()).map(FactValue::Number),
        "amount" => amount(node),
        "duration" => duration(node),
        _ => return None,
    };
    if value.is_none() {
        let example = match kind {
            "day-of-year" => "\"03-01\"",
            "date" => "2026-11-01",
            "number" => "2",
            "amount" => "{ number: \"2000\", currency: NOK, per: month }",
            _ => "{ number: 3, unit: week }",
        };
        let span = if matches!(node.data, Data::Map(_)) {
            node.entries().first().map_or(node.span, |(key, _)| key.span)
        } else {
            node.span
        };
        out.push(Diagnostic::new(
            Code::BadFactValue,
            span,
            say!("verdien passer ikke til slaget `{kind}`", "the value does not fit the kind `{kind}`"),
            say!("skriv den slik: `value: {example}`", "write it like this: `value: {example}`"),
        ));
    }
    value
}

fn day_of_year(text: &str) -> Option<FactValue> {
    let (month, day) = text.split_once('-')?;
    if month.len() != 2 || day.len() != 2 {
        return None;
    }
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // 2024 was a leap year, so 29 February counts as a day of the year.
    jiff::civil::Date::new(2024, month, day).ok()?;
    Some(FactValue::DayOfYear(month, day))
}

fn amount(node: &Node) -> Option<FactValue> {
    let number = node.get("number")?.text()?;
    node.get("currency")?;
    let plain =
        number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && number.parse::<f64>().is_ok();
    plain.then(|| FactValue::Amount {
        number: number.to_owned(),
        per: words::text(node, "per").map(|per| per.value),
    })
}

fn duration(node: &Node) -> Option<FactValue> {
    let number = node.get("number")?.text()?.parse().ok().filter(|number| *number > 0)?;
    Some(FactValue::Duration { number, unit: node.get("unit")?.text()?.to_owned() })
}

/// A picture as it may be published.
pub(super) fn picture(source: &crate::source::Source) -> Result<CleanPicture, Box<Diagnostic>> {
    picture::clean(&source.bytes).map_err(|fault| {
        let (nb, en) = picture_words(&fault);
        Box::new(Diagnostic::new(
            Code::BadPicture,
            crate::span::Span::file(source.id),
            say!("bildet kan ikke brukes: {nb}", "the picture cannot be used: {en}"),
            say!(
                "lagre bildet på nytt som JPEG, PNG eller WebP, høyst 12 000 punkter på den lengste siden og 50 millioner punkter til sammen",
                "save the picture again as JPEG, PNG or WebP, at most 12,000 pixels on the longest side and 50 million pixels in all"
            ),
        ))
    })
}

fn picture_words(fault: &PictureFault) -> (String, String) {
    let (nb, en) = match fault {
        PictureFault::Empty => ("fila er tom", "the file is empty"),
        PictureFault::Format(None) => ("det er ikke JPEG, PNG eller WebP", "it is no JPEG, PNG or WebP"),
        PictureFault::Format(Some("SVG")) => {
            ("det er SVG, som kan inneholde programmer", "it is an SVG, which can hold scripts")
        }
        PictureFault::Format(Some(name)) => {
            return (
                format!("det er {name}, ikke JPEG, PNG eller WebP"),
                format!("it is {name}, not JPEG, PNG or WebP"),
            );
        }
        PictureFault::Truncated => ("slutten mangler", "its end is missing"),
        PictureFault::Structure { .. } | PictureFault::Checksum { .. } | PictureFault::Undecodable => {
            ("fila er skadet", "the file is damaged")
        }
        PictureFault::Variety => {
            ("nettlesere kan ikke vise denne typen", "browsers cannot show this variety")
        }
        PictureFault::Animated => ("bildet beveger seg", "the picture moves"),
        PictureFault::ZeroSize => ("det har ingen bredde eller høyde", "it has no width or height"),
        PictureFault::TooLarge { width, height } => {
            return (
                format!("det er for stort, {width} × {height} punkter"),
                format!("it is too large, {width} × {height} pixels"),
            );
        }
    };
    (nb.to_owned(), en.to_owned())
}
