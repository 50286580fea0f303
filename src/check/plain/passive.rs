//! Passive: a text that says what "skal sendes" without saying who sends it.

use super::Leaf;
use super::finding::{Finding, gathered};
use super::line::Mark;
use super::words::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::say;

/// Most of them on a page. A working limit: one or two are hard to avoid.
const PASSIVES: usize = 2;

/// After these, a verb in -s is a passive.
const MODALS: [&str; 11] =
    ["kan", "må", "skal", "bør", "vil", "kunne", "måtte", "skulle", "burde", "ville", "lyt"];

/// Words that may stand between the two.
const BETWEEN: [&str; 12] = [
    "ikke",
    "ikkje",
    "også",
    "òg",
    "alltid",
    "aldri",
    "da",
    "derfor",
    "bare",
    "berre",
    "normalt",
    "vanligvis",
];

/// Verbs that end so and are no passives.
const NOT_PASSIVE: [&str; 28] = [
    "finnes",
    "trives",
    "synes",
    "møtes",
    "lykkes",
    "kjennes",
    "høres",
    "sees",
    "skilles",
    "enes",
    "snakkes",
    "treffes",
    "minnes",
    "undres",
    "fornyes",
    "samles",
    "vises",
    "føles",
    "oppleves",
    "fryktes",
    "slås",
    "finst",
    "trivest",
    "ferdes",
    "mislykkes",
    "eldes",
    "blues",
    "skjelnes",
];

/// Passives, when a text has more than a few.
pub(super) fn voice(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let mut found = Vec::new();
    for line in &leaf.lines {
        let words = words(&line.text);
        for (at, modal) in words.iter().enumerate().filter(|(_, word)| is_one(&MODALS, word.text)) {
            let verb = words[at + 1..].iter().find(|word| !is_one(&BETWEEN, word.text));
            let verb = verb.filter(|verb| is_passive(&verb.text.to_lowercase()));
            if let Some(verb) = verb.filter(|verb| !line.is_marked(&verb.range, &[Mark::Cited])) {
                found.push((
                    line.span(&(modal.range.start..verb.range.end)),
                    &line.text[modal.range.start..verb.range.end],
                ));
            }
        }
    }
    let count = found.len();
    if count <= PASSIVES {
        return None;
    }
    let findings = found.into_iter().map(|(span, text)| Finding {
        span,
        message: say!(
            "teksten sier {count} ganger hva noen gjør, uten å si hvem, som i «{text}»; høyst {PASSIVES} ganger er greit",
            "the text says {count} times what is done without saying by whom, as in \"{text}\"; at most {PASSIVES} are fine"
        ),
        label: say!("«{text}»: hvem gjør det?", "\"{text}\": who does it?"),
        help: say!(
            "si hvem som gjør det: «du sender søknaden», «kommunen svarer»",
            "say who does it: «du sender søknaden», «kommunen svarer»"
        ),
    });
    gathered(Code::PassiveVoice, findings.collect())
}

fn is_one(list: &[&str], word: &str) -> bool {
    list.contains(&word.to_lowercase().as_str())
}

fn is_passive(verb: &str) -> bool {
    let long = verb.chars().count() > 4;
    long && (verb.ends_with("es") || verb.ends_with("ast")) && !NOT_PASSIVE.contains(&verb)
}
