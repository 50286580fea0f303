//! Where a link leads: our own schemes, anchors, and `https` out of the site. Nothing else.

use super::document::Target;
use super::values::web_fault;
use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use crate::span::Span;

/// Schemes of our own.
const OWN: [&str; 5] = ["page", "contact", "term", "fact", "lang"];

/// The target of a link written as `address`.
pub(super) fn target(address: &str, span: Span, out: &mut Vec<Diagnostic>) -> Target {
    // Browsers drop control characters and white space before they look at a scheme.
    let address: String = address.chars().filter(|c| !c.is_control()).collect();
    let address = address.trim();
    if let Some(anchor) = address.strip_prefix('#') {
        return Target::Anchor(anchor.to_owned());
    }
    let Some((scheme, rest)) = address.split_once(':') else {
        out.push(Diagnostic::new(
            Code::BadLink,
            span,
            say!(
                "lenka `{address}` sier ikke hvor den fører",
                "the link `{address}` does not say where it leads"
            ),
            say!(
                "skriv `page:del/side` til en side her, eller en adresse som begynner med https://",
                "write `page:section/page` for a page here, or an address that begins with https://"
            ),
        ));
        return Target::Broken;
    };
    let scheme = scheme.to_ascii_lowercase();
    let id = |text: &str| text.trim().to_owned();
    match scheme.as_str() {
        "page" => match rest.split_once('#') {
            Some((page, anchor)) => Target::Page { id: id(page), anchor: Some(id(anchor)) },
            None => Target::Page { id: id(rest), anchor: None },
        },
        "contact" => Target::Contact(id(rest)),
        "term" => Target::Term(id(rest)),
        "fact" => Target::Fact(id(rest)),
        "lang" => Target::Language(id(rest)),
        "http" | "https" => match web_fault(address) {
            None => Target::Web(address.to_owned()),
            Some(help) => {
                out.push(Diagnostic::new(
                    Code::BadWebAddress,
                    span,
                    say!("`{address}` er ingen trygg nettadresse", "`{address}` is no safe web address"),
                    help,
                ));
                Target::Broken
            }
        },
        "tel" | "mailto" | "sms" => {
            out.push(Diagnostic::new(
                Code::ContactInText,
                span,
                say!("telefonnumre og e-postadresser skrives ikke i teksten", "telephone numbers and e-mail addresses are not written in the text"),
                say!("lag en kontakt og skriv `[ordene](contact:navn)`, så er nummeret likt på alle sider", "make a contact and write `[the words](contact:name)`, so that the number is the same on every page"),
            ));
            Target::Broken
        }
        _ => {
            let known = OWN.join(", ");
            let near = super::fields::nearest(&scheme, OWN);
            let help = match near {
                Some(near) => say!("det nærmeste er `{near}:`", "the nearest is `{near}:`"),
                None => say!("bruk https, eller en av disse: {known}", "use https, or one of these: {known}"),
            };
            out.push(Diagnostic::new(
                Code::UnsafeLink,
                span,
                say!("lenker med `{scheme}:` er ikke tillatt", "links with `{scheme}:` are not allowed"),
                help,
            ));
            Target::Broken
        }
    }
}
