//! Links: their words say where they lead, also when they are read alone, as screen readers do.
//! WCAG 2.2, 2.4.4.

use super::finding::{Finding, gathered};
use super::line::{Line, LineKind};
use super::link_phrases::is_empty_phrase;
use crate::check::sheet::{Sheet, Version};
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::model::Site;
use crate::parse::{Link, Target};
use crate::say;
use std::collections::BTreeMap;

/// Link texts of a page that say too little, in every language of it.
pub(super) fn unclear(site: &Site, sheet: &Sheet<'_>) -> Option<Diagnostic> {
    let mut findings = Vec::new();
    for version in &sheet.versions {
        let mut known: BTreeMap<String, &Target> = BTreeMap::new();
        for link in version.text.document.links() {
            let text = Line::inlines(&link.text, LineKind::Name).text;
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let finding = empty(site, *version, link, text)
                .or_else(|| address(link, text))
                .or_else(|| ambiguous(link, text, &mut known));
            findings.extend(finding);
        }
    }
    gathered(Code::UnclearLink, findings)
}

fn empty(site: &Site, version: Version<'_>, link: &Link, text: &str) -> Option<Finding> {
    if !is_empty_phrase(version.language.code, text) {
        return None;
    }
    let page = match &link.target {
        Target::Page { id, .. } => site.pages.get(id).and_then(|page| page.text(version.language, site)),
        _ => None,
    };
    let title = page.and_then(|page| page.title.as_ref());
    let help = match title {
        Some(title) => {
            let title = &title.value;
            say!(
                "skriv hva leseren finner der, for eksempel «{title}»",
                "write what the reader finds there, for example \"{title}\""
            )
        }
        None => say!(
            "skriv hva leseren finner der, for eksempel «søknadsskjema for barnehage»",
            "write what the reader finds there, for example \"application form for kindergarten\""
        ),
    };
    Some(finding(
        link,
        say!("lenka «{text}» sier ikke hvor den fører", "the link \"{text}\" does not say where it leads"),
        say!("denne heller ikke", "neither does this one"),
        help,
    ))
}

fn address(link: &Link, text: &str) -> Option<Finding> {
    is_address(text).then(|| {
        finding(
            link,
            say!("lenka er bare en adresse: {text}", "the link is only an address: {text}"),
            say!("bare en adresse", "only an address"),
            say!(
                "skriv navnet på nettstedet eller siden i stedet, for eksempel `[Helsenorge](https://…)`",
                "write the name of the site or page instead, for example `[Helsenorge](https://…)`"
            ),
        )
    })
}

/// Whether `text` is an address: one word with a host name in it.
fn is_address(text: &str) -> bool {
    if text.contains(char::is_whitespace) {
        return false;
    }
    let lower = text.to_lowercase();
    let host = lower.split('/').next().unwrap_or_default();
    let tops = [".no", ".com", ".org", ".net", ".eu"];
    lower.contains("://") || lower.starts_with("www.") || tops.iter().any(|top| host.ends_with(top))
}

/// The same words lead to two places. Contacts are told apart by the number that is shown beside
/// them, and words and facts by what they are.
fn ambiguous<'a>(link: &'a Link, text: &str, known: &mut BTreeMap<String, &'a Target>) -> Option<Finding> {
    if !matches!(link.target, Target::Page { .. } | Target::Web(_)) {
        return None;
    }
    let first = *known.entry(text.to_lowercase()).or_insert(&link.target);
    (*first != link.target).then(|| {
        finding(
            link,
            say!(
                "to lenker heter «{text}», men fører til hvert sitt sted",
                "two links are called \"{text}\" but lead to different places"
            ),
            say!("«{text}» fører til et annet sted enn før", "\"{text}\" leads elsewhere than before"),
            say!(
                "skriv i den ene lenka hva som er annerledes der, for eksempel hvilken side det er",
                "write in one of the links what is different there, for example which page it is"
            ),
        )
    })
}

fn finding(link: &Link, message: Say, label: Say, help: Say) -> Finding {
    Finding { span: link.span, message, label, help }
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn an_address_is_one_word_with_a_host() {
        for text in ["https://www.udi.no/", "www.nav.no", "helsenorge.no", "nittedal.kommune.no/barnehage"] {
            assert!(is_address(text), "{text}");
        }
        for text in ["Helsenorge", "og/eller", "Gå til helsenorge.no", "kl.9", "UDI"] {
            assert!(!is_address(text), "{text}");
        }
    }
}
