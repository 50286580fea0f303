//! What somebody must decide: the summary of the summary, for the person who leads the work.

use super::status::{Status, Trust, When};
use super::words;
use crate::diagnostic::{MessageLanguage, Say};
use crate::say;
use std::collections::BTreeMap;

/// Something that will not be done unless somebody decides who does it.
pub(super) struct Decision {
    /// What there is to decide, as one or more sentences.
    pub text: Say,
    /// The units it falls to, each with its share; no unit for what nobody answers for.
    pub owners: BTreeMap<Option<String>, usize>,
}

/// What somebody must decide, the most urgent first.
pub(super) fn decisions(status: &Status) -> Vec<Decision> {
    let numbers = &status.numbers;
    let overdue = status.dates.iter().filter(|dated| dated.when == When::Overdue);
    let records = |trust| {
        let found = status.records.iter().filter(move |record| record.trust == trust);
        share(found.map(|record| record.owner.as_deref()))
    };
    let gaps = status.coverage.iter().flat_map(|rule| &rule.gaps);
    let blocks = status.outdated.iter();
    let all = [
        (numbers.errors, errors(numbers.errors), BTreeMap::new()),
        (numbers.overdue, overdue_words(numbers.overdue), share(overdue.map(|dated| dated.owner.as_deref()))),
        (numbers.safety, safety(numbers.safety), share(status.safety.iter().map(|gap| gap.owner.as_deref()))),
        (numbers.coverage, coverage(status), share(gaps.map(|gap| gap.owner.as_deref()))),
        (numbers.placeholders, placeholders(numbers.placeholders), records(Trust::Placeholder)),
        (numbers.unverified, unverified(numbers.unverified), records(Trust::Unverified)),
        (
            status.outdated.len(),
            outdated(status.outdated.len()),
            share(blocks.map(|block| block.owner.as_deref())),
        ),
    ];
    let wanted = all.into_iter().filter(|(count, _, _)| *count > 0);
    wanted.map(|(_, text, owners)| Decision { text, owners }).collect()
}

/// How many of `owners` fall to each.
fn share<'a>(owners: impl Iterator<Item = Option<&'a str>>) -> BTreeMap<Option<String>, usize> {
    let mut shares = BTreeMap::new();
    owners.for_each(|owner| *shares.entry(owner.map(str::to_owned)).or_default() += 1);
    shares
}

impl Decision {
    /// The units it falls to, with their shares: "Helse (3), Oppvekst (1)". Empty if there are none.
    pub(super) fn told_owners(&self, status: &Status, language: MessageLanguage) -> String {
        let told = self
            .owners
            .iter()
            .map(|(owner, count)| format!("{} ({count})", status.owner_name(owner.as_deref(), language)));
        told.collect::<Vec<_>>().join(", ")
    }
}

impl Status {
    /// The name of a unit; its key if the site does not name it.
    #[must_use]
    pub(super) fn owner_name(&self, key: Option<&str>, language: MessageLanguage) -> String {
        let Some(key) = key else { return words::nobody().text(language).to_owned() };
        let found = self.owners.iter().find(|owner| owner.key == key);
        found.map_or(key, |owner| owner.name.get(language)).to_owned()
    }
}

fn errors(n: usize) -> Say {
    let (nb, en) = if n == 1 { ("feil", "error") } else { ("feil", "errors") };
    say!(
        "{n} {nb} i innholdet: ingenting nytt kan publiseres før det er rettet. `veiviser check` viser hvor.",
        "{n} {en} in the content: nothing new can be published before that is mended. `veiviser check` shows where."
    )
}

fn overdue_words(n: usize) -> Say {
    let (nb, en) = if n == 1 { ("frist", "date") } else { ("frister", "dates") };
    say!(
        "{n} {nb} er gått ut. Det som står der, kan være feil til noen har kontrollert det. Avgjør hvem som gjør det, og når.",
        "{n} {en} passed. What is written there may be wrong until somebody has checked it. Decide who does it, and when."
    )
}

fn safety(n: usize) -> Say {
    let (nb, en) = if n == 1 { ("oversettelse", "translation") } else { ("oversettelser", "translations") };
    say!(
        "{n} {nb} om det som kan være farlig eller sårt, er ikke lest av et menneske eller er utdatert. I drift ser leserne bare nummer og lenker der. Avgjør hvem som skal lese.",
        "{n} {en} about what may be dangerous or painful: read by nobody, or outdated. In production, readers only see numbers and links there. Decide who is to read them."
    )
}

fn coverage(status: &Status) -> Say {
    let n = status.numbers.coverage;
    let (nb, en) = if n == 1 { ("oversettelse", "translation") } else { ("oversettelser", "translations") };
    if status.stage == "production" {
        return say!(
            "{n} {nb} som `coverage` i site.yaml krever, mangler eller er ikke lest. Ingenting nytt kan publiseres før det er gjort.",
            "{n} {en} that `coverage` in site.yaml asks for are missing or were not read. Nothing new can be published before that is done."
        );
    }
    say!(
        "{n} {nb} som `coverage` i site.yaml krever, mangler eller er ikke lest. Nettstedet kan ikke settes i drift før det er gjort.",
        "{n} {en} that `coverage` in site.yaml asks for are missing or were not read. The site cannot go into production before that is done."
    )
}

fn placeholders(n: usize) -> Say {
    let (nb, en) = if n == 1 {
        ("kontakt eller aktivitet", "contact or activity")
    } else {
        ("kontakter og aktiviteter", "contacts and activities")
    };
    say!(
        "{n} {nb} er ikke fylt inn av kommunen. Nettstedet kan ikke settes i drift før det er gjort. Avgjør hvem som finner ut av det.",
        "{n} {en} were not filled in by the municipality. The site cannot go into production before that is done. Decide who finds out."
    )
}

fn unverified(n: usize) -> Say {
    let (nb, en) = if n == 1 { ("opplysning", "record") } else { ("opplysninger", "records") };
    say!(
        "{n} {nb} mangler kilde eller er aldri kontrollert. Avgjør hvem som kontrollerer.",
        "{n} {en} without source, or never checked. Decide who checks."
    )
}

fn outdated(n: usize) -> Say {
    let (nb, en) = if n == 1 { ("avsnitt", "block") } else { ("avsnitt", "blocks") };
    say!(
        "{n} {nb} i oversettelsene sier noe annet enn kildeteksten. Leserne får vite det. Avgjør når det skal oversettes.",
        "{n} {en} of translations say something else than the source. Readers are told. Decide when to translate."
    )
}
