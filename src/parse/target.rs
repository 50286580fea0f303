//! What records point to: `contact:library`, one of its places `contact:library#hall`,
//! `activity:cafe`, `page:family/school`. The same words as in the links of texts.

use super::contact::Address;
use super::fields::{About, Field, Shape, Table, nearest};
use super::values;
use super::words;
use super::yaml::{Data, Node};
use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use crate::span::Spanned;

/// The thing that a notice is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Whom {
    /// A contact.
    Contact(String),
    /// An activity.
    Activity(String),
    /// A page.
    Page(String),
}

/// Where something takes place.
#[derive(Debug, Clone, PartialEq)]
pub enum Where {
    /// At a contact; at the place with this id, or else at the first that can be visited.
    Contact {
        /// Id of the contact.
        contact: String,
        /// Id of the place inside the contact.
        place: Option<String>,
    },
    /// At a place of its own.
    Own {
        /// A proper name.
        name: Option<String>,
        /// The address.
        visit: Option<Address>,
    },
}

/// A place that no contact has.
pub(super) const OWN_PLACE: Table = Table {
    about: About(
        "Et eget sted; eller `contact:library` og `contact:library#hall` for stedet til en kontakt",
        "A place of its own; or `contact:library` and `contact:library#hall` for the place of a contact",
    ),
    fields: &[
        Field::optional("name", Shape::Text, About("Et egennavn, likt på alle språk", "A proper name")),
        Field::optional("street", Shape::Text, About("Gate og husnummer", "Street and number"))
            .like(&["Rådhusveien 1"]),
        Field::required(
            "postcode",
            Shape::Text,
            About("Fire sifre i anførselstegn", "Four digits in quotation marks"),
        )
        .like(&["1482"])
        .matching("^[0-9]{4}$"),
        Field::required("town", Shape::Text, About("Poststed", "Postal town")).like(&["Nittedal"]),
    ],
};

/// What a notice is about.
pub(super) fn whom(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Spanned<Whom>> {
    let text = node.text()?.trim();
    let found = match text.split_once(':').map(|(kind, id)| (kind.trim(), id.trim().to_owned())) {
        Some(("contact", id)) if is_id(&id) => Some(Whom::Contact(id)),
        Some(("activity", id)) if is_id(&id) => Some(Whom::Activity(id)),
        Some(("page", id)) if id.split('/').count() == 2 && id.split('/').all(is_id) => Some(Whom::Page(id)),
        _ => None,
    };
    if found.is_none() {
        out.push(bad(node, text, &["contact:library", "activity:cafe", "page:family/school"]));
    }
    found.map(|whom| Spanned::new(whom, node.span))
}

/// Where something takes place.
pub(super) fn place(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Spanned<Where>> {
    if let Data::Map(_) = node.data {
        let name = words::text(node, "name").map(|name| name.value);
        let visit = values::address(node, out);
        return Some(Spanned::new(Where::Own { name, visit }, node.span));
    }
    let text = node.text()?.trim();
    let id = text.strip_prefix("contact:").map(str::trim);
    let (contact, place) = match id.map(|id| id.split_once('#').unwrap_or((id, ""))) {
        Some((contact, place)) if is_id(contact) && (place.is_empty() || is_id(place)) => (contact, place),
        _ => {
            out.push(bad(node, text, &["contact:library", "contact:library#hall"]));
            return None;
        }
    };
    let place = (!place.is_empty()).then(|| place.to_owned());
    Some(Spanned::new(Where::Contact { contact: contact.to_owned(), place }, node.span))
}

fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn bad(node: &Node, text: &str, examples: &[&str]) -> Diagnostic {
    let kinds: Vec<&str> = examples.iter().filter_map(|example| Some(example.split_once(':')?.0)).collect();
    let list = examples.iter().map(|example| format!("`{example}`")).collect::<Vec<_>>().join(", ");
    let help = match text.split_once(':') {
        // A word that stands alone is most often the id of a contact.
        None if is_id(text) => say!("skriv `contact:{text}`", "write `contact:{text}`"),
        Some((kind, id)) if !kinds.contains(&kind) && nearest(kind, kinds.iter().copied()).is_some() => {
            let (near, id) = (nearest(kind, kinds.iter().copied()).unwrap_or_default(), id.trim());
            say!("skriv `{near}:{id}`", "write `{near}:{id}`")
        }
        _ => say!("skriv det som i en av disse: {list}", "write it like one of these: {list}"),
    };
    Diagnostic::new(
        Code::BadTarget,
        node.span,
        say!("`{text}` peker ikke på noe", "`{text}` points to nothing"),
        help,
    )
}
