//! Where a link leads: our own schemes, anchors, and `https` out of the site. Nothing else.

use super::document::Target;
use super::values::{web_fault, web_message};
use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use crate::source::id_fault;
use crate::span::Span;

/// Schemes of our own.
const OWN: [&str; 5] = ["page", "contact", "term", "fact", "lang"];

/// The target of a link written as `address` on a page of `section`.
pub(super) fn target(address: &str, span: Span, section: Option<&str>, out: &mut Vec<Diagnostic>) -> Target {
    // Browsers drop control characters and white space before they look at a scheme.
    let address: String = address.chars().filter(|c| !c.is_control()).collect();
    let address = address.trim();
    if let Some(anchor) = address.strip_prefix('#') {
        return Target::Anchor(anchor.to_owned());
    }
    let Some((scheme, rest)) = address.split_once(':') else {
        out.push(without_scheme(address, span, section));
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
                out.push(Diagnostic::new(Code::BadWebAddress, span, web_message(address), help));
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
            out.push(foreign(&scheme, span));
            Target::Broken
        }
    }
}

/// A scheme that is none of ours.
fn foreign(scheme: &str, span: Span) -> Diagnostic {
    let known = OWN.join(", ");
    let (message, help) = match super::fields::nearest(scheme, OWN) {
        Some(near) => (
            say!("`{scheme}:` finnes ikke", "there is no `{scheme}:`"),
            say!("skriv `{near}:…`", "write `{near}:…`"),
        ),
        None => (
            say!("lenker med `{scheme}:` er ikke tillatt", "links with `{scheme}:` are not allowed"),
            say!("bruk https, eller en av disse: {known}", "use https, or one of these: {known}"),
        ),
    };
    Diagnostic::new(Code::UnsafeLink, span, message, help)
}

fn without_scheme(address: &str, span: Span, section: Option<&str>) -> Diagnostic {
    if address.is_empty() {
        return Diagnostic::new(
            Code::BadLink,
            span,
            say!("lenka har ingen adresse", "the link has no address"),
            say!(
                "skriv `page:del/side` eller en adresse som begynner med https:// i de runde parentesene",
                "write `page:section/page` or an address that begins with https:// in the round brackets"
            ),
        );
    }
    let help = match meant(address, section) {
        Some(page) if id_fault(address).is_none() => say!(
            "skriv `contact:{address}` hvis det er en kontakt, `term:{address}` hvis det er et ord, eller `{page}` hvis det er en side",
            "write `contact:{address}` if it is a contact, `term:{address}` if it is a word, or `{page}` if it is a page"
        ),
        Some(address) => say!("skriv `{address}`", "write `{address}`"),
        None => say!(
            "skriv `page:del/side` til en side her, eller en adresse som begynner med https://",
            "write `page:section/page` for a page here, or an address that begins with https://"
        ),
    };
    Diagnostic::new(
        Code::BadLink,
        span,
        say!(
            "lenka `{address}` sier ikke hvor den fører",
            "the link `{address}` does not say where it leads"
        ),
        help,
    )
}

/// What somebody meant who wrote `www.udi.no`, `welcome.nb.md` or `/start/welcome`.
fn meant(address: &str, section: Option<&str>) -> Option<String> {
    let host = address.split('/').next().unwrap_or_default();
    if host.starts_with("www.") || [".no", ".com", ".org"].iter().any(|top| host.ends_with(top)) {
        let full = format!("https://{address}");
        return web_fault(&full).is_none().then_some(full);
    }
    let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
    let path = path.trim_start_matches(['.', '/']).trim_end_matches('/');
    let path = match path.strip_suffix(".md") {
        Some(path) => path.split('.').next().unwrap_or_default(),
        None => path,
    };
    let parts: Vec<&str> = path.split('/').collect();
    if parts.iter().any(|part| id_fault(part).is_some()) {
        return None;
    }
    let anchor = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
    match (parts.as_slice(), section) {
        ([page], Some(section)) => Some(format!("page:{section}/{page}{anchor}")),
        ([section, page], _) => Some(format!("page:{section}/{page}{anchor}")),
        _ => None,
    }
}
