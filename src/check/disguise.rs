//! Links that say one address and lead to another.

use super::letters::mixed;
use super::sheet::Sheet;
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::mixtures;
use crate::model::Site;
use crate::parse::{Link, Plain, Target};
use crate::say;

/// Ends of addresses that a word of a link is taken for one by: those that readers meet, and no
/// abbreviations.
const ENDS: [&str; 26] = [
    "no", "com", "org", "net", "eu", "info", "gov", "edu", "se", "dk", "fi", "is", "de", "fr", "pl", "lt",
    "ua", "ru", "tr", "so", "et", "er", "af", "ir", "iq", "sy",
];

/// The links of a page.
pub(super) fn links(_: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    sheet.links().filter_map(|(_, link)| misleading(link)).collect()
}

fn misleading(link: &Link) -> Option<Diagnostic> {
    let Target::Web(address) = &link.target else { return None };
    let written = address.split("://").nth(1).unwrap_or(address).split(['/', '?', '#']).next()?;
    if let Some(mixture) = mixtures(written).first() {
        return Some(mixed(written, mixture, link.target_span));
    }
    let host = host(address)?;
    let text = Plain::of(&link.text).text;
    let said = text.split_whitespace().find_map(said)?;
    if is_same(&said, &host) {
        return None;
    }
    Some(
        Diagnostic::new(
            Code::MisleadingLink,
            link.span,
            say!(
                "lenka sier `{said}`, men fører til `{host}`",
                "the link says `{said}` but leads to `{host}`"
            ),
            say!(
                "rett adressen, eller skriv med ord hva lenka fører til",
                "correct the address, or say in words what the link leads to"
            ),
        )
        .label(link.target_span, say!("hit fører den", "it leads here")),
    )
}

/// The host of an address, as computers write it.
fn host(address: &str) -> Option<String> {
    url::Url::parse(address).ok()?.host_str().map(str::to_owned)
}

/// The host that a word names, if it looks like an address.
fn said(word: &str) -> Option<String> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let (scheme, rest) = word.split_once("://").map_or((None, word), |(scheme, rest)| (Some(scheme), rest));
    let name = rest.split(['/', '?', '#', ':']).next()?.to_lowercase();
    let labels: Vec<&str> = name.split('.').collect();
    let is_label = |label: &&str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let end = labels.last()?;
    let looks = scheme.is_some() || name.starts_with("www.") || ENDS.contains(end);
    if labels.len() < 2 || !labels.iter().all(is_label) || !looks || name.contains('@') {
        return None;
    }
    host(&format!("https://{name}/"))
}

/// Whether two hosts are of one site: `nav.no` and `www.nav.no`, `tjenester.nav.no`.
fn is_same(left: &str, right: &str) -> bool {
    let bare = |host: &str| host.strip_prefix("www.").unwrap_or(host).to_owned();
    let (left, right) = (bare(left), bare(right));
    left == right || left.ends_with(&format!(".{right}")) || right.ends_with(&format!(".{left}"))
}

#[cfg(test)]
mod tests {
    use super::{is_same, said};

    #[test]
    fn only_words_that_look_like_addresses_say_where_a_link_leads() {
        assert_eq!(said("www.udi.no").as_deref(), Some("www.udi.no"));
        assert_eq!(said("(https://udi.no/søk?a=b).").as_deref(), Some("udi.no"));
        assert_eq!(said("Nav.no").as_deref(), Some("nav.no"));
        for word in ["f.eks.", "09.00", "kl.9", "Node.js", "nav", "post@nav.no", "..", "A.S"] {
            assert_eq!(said(word), None, "{word}");
        }
    }

    #[test]
    fn hosts_of_one_site_are_the_same() {
        assert!(is_same("nav.no", "www.nav.no") && is_same("www.nav.no", "tjenester.nav.no"));
        assert!(!is_same("nav.no", "nav.no.example.com") && !is_same("nav.no", "minnav.no"));
    }
}
