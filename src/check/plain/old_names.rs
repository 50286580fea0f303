//! Names that are no longer right: readers look for a door that has another sign. What the word list
//! calls `old_names` counts, too. A text that gives both names is right.

use super::Leaf;
use super::finding::{Finding, gathered};
use super::line::{Line, Mark};
use super::phrases::Phrases;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::say;
use std::cell::LazyCell;
use std::collections::BTreeSet;

/// An old name, and what it is called now.
struct Renamed {
    /// Forms of the old name.
    old: &'static [&'static str],
    /// The new name.
    new: &'static str,
    /// When the old name is still right.
    still: Still,
}

/// When an old name is still right.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Still {
    /// Never.
    Never,
    /// Outside the introduction programme.
    OutsideProgramme,
}

/// Names that changed before the end of 2026.
const RENAMED: [Renamed; 14] = [
    // Recognition of education from abroad moved on 1 January 2023.
    never(&["nokut", "nokuts"], "HK-dir"),
    never(&["kompetanse norge", "kompetanse norges"], "HK-dir"),
    // Since 1 January 2021.
    never(
        &["fylkesmannen", "fylkesmannens", "fylkesmann", "fylkesmenn", "fylkesmennene"],
        "Statsforvalteren",
    ),
    // Since 1 January 2019.
    never(
        &["helsesøster", "helsesøsteren", "helsesøstre", "helsesøstrene", "helsesyster"],
        "helsesykepleier",
    ),
    // Since June 2024.
    never(
        &["minoritetsrådgiver", "minoritetsrådgiveren", "minoritetsrådgivere", "minoritetsrådgiverne"],
        "mangfoldsrådgiver",
    ),
    // The integration act replaced it on 1 January 2021.
    never(&["introduksjonsloven", "introduksjonslova", "introduksjonslovens"], "integreringsloven"),
    // The county was divided on 1 January 2024.
    never(&["viken", "viken fylkeskommune"], "Akershus|Buskerud|Østfold"),
    Renamed {
        old: &["individuell plan", "individuelle planen", "individuelle planer"],
        new: "integreringsplan",
        still: Still::OutsideProgramme,
    },
    never(&["likemann", "likemannen", "likemenn", "likemannsarbeid"], "likeperson"),
    // Since 1 January 2023.
    never(&["fylkesnemnda", "fylkesnemnden"], "barneverns- og helsenemnda"),
    never(&["ligningskontoret", "likningskontoret", "ligningskontor"], "Skatteetaten"),
    never(&["trygdekontoret", "trygdekontor", "aetat", "sosialkontoret"], "NAV"),
    // Since 1 January 2020.
    never(&["difi"], "Digitaliseringsdirektoratet"),
    // Since 1 January 2024.
    never(&["direktoratet for e-helse"], "Helsedirektoratet"),
];

const fn never(old: &'static [&'static str], new: &'static str) -> Renamed {
    Renamed { old, new, still: Still::Never }
}

/// Words of Norwegian that say that a name is an old one.
const SAYS_SO: [&str; 10] = [
    "før:",
    "tidligere",
    "tidlegare",
    " het ",
    "heter nå",
    "heitte",
    "gammelt navn",
    "gamle navn",
    "erstattet",
    "nå kalt",
];

/// What a name is called now, and whether that holds here.
type Now = (String, Still);

/// Old names to look for.
pub(super) struct OldNames {
    names: Phrases<Now>,
}

impl OldNames {
    /// Those of the program, and those of the word list of `site`.
    pub(super) fn new(site: &Site) -> OldNames {
        let known: BTreeSet<&str> = RENAMED.iter().flat_map(|renamed| renamed.old.iter().copied()).collect();
        let own = site.terms.values().flat_map(|term| {
            term.old_names.iter().map(|old| (old.value.as_str(), (term.term.value.clone(), Still::Never)))
        });
        let own = own.filter(|(old, _)| !known.contains(old.to_lowercase().as_str()));
        let all = RENAMED.iter().flat_map(|renamed| {
            renamed.old.iter().map(|old| (*old, (renamed.new.to_owned(), renamed.still)))
        });
        OldNames { names: Phrases::new(all.chain(own)) }
    }

    /// Old names in `lines`, in any language that writes them in Latin letters.
    pub(super) fn find(&self, lines: &[Line]) -> Vec<Finding> {
        let programme = LazyCell::new(|| {
            lines.iter().any(|line| line.text.to_lowercase().contains("introduksjonsprogram"))
        });
        let mut findings = Vec::new();
        for line in lines {
            for hit in self.names.find(line) {
                let (new, still) = hit.value;
                let right = *still == Still::OutsideProgramme && !*programme;
                if right || is_explained(line, hit.range.start, new) {
                    continue;
                }
                let text = hit.text;
                let message = say!("«{text}» er et gammelt navn", "\"{text}\" is an old name");
                let mut finding = Finding::replaced(line.span(&hit.range), text, new, message);
                if !new.contains('|') {
                    finding.help = say!(
                        "skriv «{new}», eller «{new} (før: {text})» for dem som kjenner det gamle navnet",
                        "write «{new}», or «{new} (før: {text})» for those who know the old name"
                    );
                }
                findings.push(finding);
            }
        }
        findings
    }
}

/// Old names in a text.
pub(super) fn outdated(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    gathered(Code::OutdatedName, leaf.old_names.find(&leaf.lines))
}

/// Whether the text itself says that the name at byte `at` is an old one: it gives the new name, has
/// it in brackets, or says so in words.
fn is_explained(line: &Line, at: usize, new: &str) -> bool {
    let text = line.text.to_lowercase();
    let before = &line.text[..at];
    let in_brackets = before.rfind('(').is_some_and(|open| !before[open..].contains(')'));
    let names = new.split('|').map(str::trim).filter(|name| name.chars().count() > 2);
    in_brackets
        || line.is_marked(&(at..at + 1), &[Mark::Term])
        || names.map(str::to_lowercase).any(|name| text.contains(&name))
        || SAYS_SO.iter().any(|sign| text.contains(sign))
}
