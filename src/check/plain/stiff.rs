//! Stiff words, words that are not used about people, and words that the word list warns of.

use super::Leaf;
use super::finding::{Finding, gathered};
use super::phrases::Phrases;
use super::stiff_words::{BOKMAL, NYNORSK, PEOPLE};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::say;

/// The lists that hold for a site.
pub(super) struct Lists {
    stiff: Phrases<&'static str>,
    people: Phrases<&'static str>,
    /// Words to avoid, each with the word to use.
    avoid: Phrases<String>,
}

impl Lists {
    /// The lists of `site`: those of its language, and its own.
    pub(super) fn new(site: &Site) -> Lists {
        let stiff = if site.source.code == "nn" { NYNORSK } else { BOKMAL };
        let flat = |list: &'static [(&'static [&'static str], &'static str)]| {
            list.iter().flat_map(|(words, better)| words.iter().map(|word| (*word, *better)))
        };
        let avoid = site
            .terms
            .values()
            .flat_map(|term| term.avoid.iter().map(|word| (word.value.as_str(), term.term.value.clone())));
        Lists {
            stiff: Phrases::new(flat(stiff)),
            people: Phrases::new(flat(PEOPLE)),
            avoid: Phrases::new(avoid),
        }
    }
}

/// Stiff words.
pub(super) fn stiff(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let mut findings = Vec::new();
    for line in &leaf.lines {
        for hit in leaf.lists.stiff.find(line) {
            let text = hit.text;
            let message = say!("«{text}» er stivt språk", "\"{text}\" is stiff language");
            findings.push(Finding::replaced(line.span(&hit.range), text, hit.value, message));
        }
    }
    gathered(Code::StiffWord, findings)
}

/// Words that are not used about people, or that the word list warns of.
pub(super) fn avoided(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let mut findings = Vec::new();
    for line in &leaf.lines {
        for hit in leaf.lists.people.find(line) {
            let text = hit.text;
            let message =
                say!("«{text}» er ikke et godt ord om mennesker", "\"{text}\" is not a good word for people");
            findings.push(Finding::replaced(line.span(&hit.range), text, hit.value, message));
        }
        for hit in leaf.lists.avoid.find(line) {
            let text = hit.text;
            let message = say!(
                "ordlista sier at «{text}» ikke skal brukes",
                "the word list says that \"{text}\" is not to be used"
            );
            findings.push(Finding::replaced(line.span(&hit.range), text, hit.value, message));
        }
    }
    findings.sort_by_key(|finding| finding.span);
    gathered(Code::AvoidedWord, findings)
}
