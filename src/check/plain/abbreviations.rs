//! Abbreviations that a newcomer cannot know: written out, or explained on the page.

use super::Leaf;
use super::finding::{Finding, gathered};
use super::line::{Line, LineKind, Mark};
use super::shouting::is_shouted;
use super::words::{Word, words};
use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use std::collections::BTreeSet;

/// Abbreviations and what they stand for; in lower case, without the last point.
const WRITTEN_OUT: &[(&str, &str)] = &[
    ("f.eks", "for eksempel"),
    ("feks", "for eksempel"),
    ("bl.a", "blant annet"),
    ("blant a", "blant annet"),
    ("osv", "og så videre"),
    ("o.s.v", "og så videre"),
    ("etc", "og så videre"),
    ("m.m", "og mer"),
    ("mm", "og mer"),
    ("mv", "og mer"),
    ("m.v", "og mer"),
    ("o.l", "og lignende"),
    ("dvs", "det betyr"),
    ("d.v.s", "det betyr"),
    ("pga", "på grunn av"),
    ("p.g.a", "på grunn av"),
    ("ca", "omtrent"),
    ("evt", "eller"),
    ("ev", "eller"),
    ("mht", "om"),
    ("m.h.t", "om"),
    ("iht", "etter"),
    ("i.h.t", "etter"),
    ("ifm", "når"),
    ("ifbm", "når"),
    ("i.f.m", "når"),
    ("vedr", "om"),
    ("jf", "se"),
    ("jfr", "se"),
    ("tlf", "telefon"),
    ("mnd", "måneder"),
    ("inkl", "med"),
    ("ekskl", "uten"),
    ("maks", "høyst"),
    ("min", "minst"),
    ("hhv", "hver sin"),
    ("f.o.m", "fra"),
    ("fom", "fra"),
    ("t.o.m", "til og med"),
    ("tom", "til og med"),
    ("pr", "per"),
    ("ang", "om"),
    ("vha", "med"),
    ("obs", "merk"),
    ("d.d", "i dag"),
    ("s.u", "svar"),
    ("ift", "om"),
    ("ifht", "om"),
    ("gj.snitt", "i snitt"),
    ("stk", "stykker"),
    ("div", "flere"),
];

/// Of those, words that are also something else: only with a point after them.
const WITH_POINT: [&str; 8] = ["min", "maks", "tom", "ang", "div", "ev", "mm", "pr"];

/// Abbreviations that everybody in the country knows, also newcomers: they stand on telephones and doors.
const EVERYDAY: [&str; 16] =
    ["CV", "EU", "EØS", "FN", "GPS", "ID", "OK", "PC", "PDF", "PIN", "QR", "SIM", "SMS", "SOS", "TV", "USB"];

/// Capitals are an abbreviation up to this many letters.
const MOST_LETTERS: usize = 6;

/// Abbreviations that are not explained, each once.
pub(super) fn unexplained(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut findings = Vec::new();
    for line in leaf.lines.iter().filter(|line| line.kind != LineKind::Name) {
        for word in words(&line.text) {
            if line.is_marked(&word.range, &[Mark::Term, Mark::Contact, Mark::Web, Mark::Cited])
                || seen.contains(word.text)
            {
                continue;
            }
            let found = shortened(line, &word).or_else(|| capitals(leaf, line, &word));
            if let Some(finding) = found {
                seen.insert(word.text.to_owned());
                findings.push(finding);
            }
        }
    }
    gathered(Code::UnexplainedAbbreviation, findings)
}

/// A word that is cut short: `f.eks.`
fn shortened(line: &Line, word: &Word<'_>) -> Option<Finding> {
    let text = word.text.to_lowercase();
    let (_, full) = WRITTEN_OUT.iter().find(|(short, _)| *short == text)?;
    let pointed = line.text[word.range.end..].starts_with('.');
    let ends = line.text[word.range.end..].trim_start_matches('.').trim().is_empty();
    if is_shouted(word) || WITH_POINT.contains(&text.as_str()) && (!pointed || ends) {
        return None;
    }
    let range = word.range.start..word.range.end + usize::from(pointed);
    let short = &line.text[range.clone()];
    let message = say!("«{short}» er en forkortelse", "\"{short}\" is an abbreviation");
    Some(Finding::replaced(line.span(&range), short, full, message))
}

/// Capital letters: `ICDP`
fn capitals(leaf: &Leaf<'_>, line: &Line, word: &Word<'_>) -> Option<Finding> {
    let parts = word.text.split('-');
    let short = parts.filter(|part| is_abbreviation(part)).find(|part| !leaf.vocabulary.has(part))?;
    let known = leaf.vocabulary.has(word.text) || is_shouted(word) || is_explained(leaf, short);
    (!known).then(|| Finding {
        span: line.span(&word.range),
        message: say!("«{short}» er en forkortelse som ikke er forklart på siden", "\"{short}\" is an abbreviation that the page does not explain"),
        label: say!("«{short}» er ikke forklart", "\"{short}\" is not explained"),
        help: say!(
            "skriv det helt ut første gang, med forkortelsen i parentes: «… ({short})»; et navn alle bruker, kan stå under `names` i `site.yaml`",
            "write it out the first time, with the abbreviation in brackets: \"… ({short})\"; a name that everybody uses can stand under `names` in `site.yaml`"
        ),
    })
}

fn is_abbreviation(part: &str) -> bool {
    let count = part.chars().count();
    let roman = part.chars().all(|c| matches!(c, 'I' | 'V' | 'X'));
    (2..=MOST_LETTERS).contains(&count)
        && part.chars().all(char::is_uppercase)
        && !EVERYDAY.contains(&part)
        && !roman
}

/// Whether the page explains `short`: in brackets before or after it, or with "X er …" or "X betyr …".
fn is_explained(leaf: &Leaf<'_>, short: &str) -> bool {
    leaf.lines.iter().any(|line| {
        line.text.match_indices(short).any(|(at, _)| {
            let (before, after) = (&line.text[..at], &line.text[at + short.len()..]);
            // The rest of a word with a hyphen: HK-dir.
            let after = after.trim_start_matches(|c: char| c.is_alphanumeric() || c == '-');
            let before = before.trim_end_matches(|c: char| c.is_alphanumeric() || c == '-');
            let bracket = before.ends_with('(') && before.len() > 1;
            bracket || [" (", " er ", " betyr ", " står for "].iter().any(|sign| after.starts_with(sign))
        })
    })
}
