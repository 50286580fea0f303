//! What a translation must share with its source, whatever the language: headings, what links lead
//! to, and numbers. Only blocks that were accepted as saying the same are compared, each with the
//! blocks it was made from; the words of facts are compared with the fact itself elsewhere.

use super::figures::{Figure, Figures, months};
use super::gather::Gather;
use super::scan::{Facts, Passage as Words};
use super::sheet::{Sheet, Standing};
use crate::diagnostic::{Code, Diagnostic, MessageLanguage, Say};
use crate::digest::Digest;
use crate::locale::Language;
use crate::model::{Site, Tie, align};
use crate::parse::{Link, Page, Passage, Target, Unit, UnitKind, links_in, passages};
use crate::say;
use crate::span::Span;
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// A page in one language, with what a closer look needs.
struct Side<'a> {
    passages: Vec<Passage<'a>>,
    months: Vec<String>,
}

/// A page in two languages.
struct Beside<'a> {
    source: &'a Side<'a>,
    translation: Side<'a>,
}

impl<'a> Side<'a> {
    fn new(site: &Site, page: &'a Page, language: &Language) -> Side<'a> {
        let formatter = site.tongue(language.code).map(|tongue| &*tongue.formatter);
        Side { passages: passages(page), months: months(formatter) }
    }
}

/// What a translation does not share with its source.
struct Slip {
    code: Code,
    /// Where in the translation.
    span: Span,
    message: Say,
    help: Say,
    /// What is the same slip in several languages.
    what: String,
}

/// Everything that a translation does not share with its source.
pub(super) fn slips(site: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    let mut found = Gather::new();
    let Some(original) = sheet.original() else { return Vec::new() };
    // Most blocks agree in what was noted when they were read. Only where they do not, and where a
    // month stands beside a number, their words are looked at.
    let source = OnceCell::new();
    let source = || source.get_or_init(|| Side::new(site, original, site.source));
    let mut dated: BTreeMap<usize, bool> = BTreeMap::new();
    for version in sheet.versions.iter().filter(|version| version.standing == Standing::Translation) {
        let own = version.text;
        let mut beside = None;
        for row in align(original, own) {
            let (wanted, blocks) = (units(original, &row.source), units(own, &row.translation));
            let (Tie::Current, Some(first)) = (row.tie, blocks.first()) else { continue };
            let near = wanted.first().map(|unit| unit.span);
            let mut told: Vec<Slip> = headings(&wanted, &blocks, first.span).into_iter().collect();
            let mut is_dated = |at: &usize| {
                original.units[*at].numbers.is_some()
                    && *dated.entry(*at).or_insert_with(|| figures(source(), &[*at]).has_month())
            };
            if noted(&wanted) != noted(&blocks) || row.source.iter().any(&mut is_dated) {
                let beside = beside.get_or_insert_with(|| Beside {
                    source: source(),
                    translation: Side::new(site, own, version.language),
                });
                told.extend(targets(beside, &row.source, &row.translation));
                told.extend(values(beside, &row.source, &row.translation));
            }
            for slip in told {
                let span = slip.span;
                found.add((row.source.clone(), slip.code, slip.what.clone()), span, || report(slip, near));
            }
        }
    }
    found.finish()
}

fn units<'a>(page: &'a Page, numbers: &[usize]) -> Vec<&'a Unit> {
    numbers.iter().filter_map(|at| page.units.get(*at)).collect()
}

/// What was noted of blocks when their page was read, links and numbers.
fn noted(units: &[&Unit]) -> Vec<[Option<Digest>; 2]> {
    let noted = units.iter().map(|unit| [unit.references, unit.numbers]);
    noted.filter(|digests| digests.iter().any(Option::is_some)).collect()
}

fn report(slip: Slip, source: Option<Span>) -> Diagnostic {
    let diagnostic = Diagnostic::new(slip.code, slip.span, slip.message, slip.help);
    match source {
        Some(span) => diagnostic.label(span, say!("kildeteksten", "the source")),
        None => diagnostic,
    }
}

/// Headings of the same levels.
fn headings(source: &[&Unit], own: &[&Unit], first: Span) -> Option<Slip> {
    let level = |unit: &&Unit| match unit.kind {
        UnitKind::Heading(level) => Some((level, unit.span)),
        _ => None,
    };
    let wanted: Vec<u8> = source.iter().filter_map(level).map(|(level, _)| level).collect();
    let found: Vec<(u8, Span)> = own.iter().filter_map(level).collect();
    let (message, help) = match (wanted.as_slice(), found.as_slice()) {
        ([wanted], [(level, _)]) if wanted != level => {
            let signs = "#".repeat(usize::from(*wanted));
            (
                say!(
                    "overskriften er på nivå {level}, men på nivå {wanted} i kildeteksten",
                    "the heading is at level {level}, but at level {wanted} in the source"
                ),
                say!("begynn linja med `{signs}`", "begin the line with `{signs}`"),
            )
        }
        (wanted, found) if wanted.len() > found.len() => (
            say!(
                "overskriften i kildeteksten er ingen overskrift her",
                "the heading of the source is no heading here"
            ),
            say!("skriv den som overskrift her også", "write it as a heading here, too"),
        ),
        (wanted, found) if wanted.len() < found.len() => (
            say!(
                "her står en overskrift som kildeteksten ikke har",
                "here is a heading that the source does not have"
            ),
            say!(
                "skriv den som vanlig tekst, eller lag den samme overskriften i kildeteksten",
                "write it as ordinary text, or make the same heading in the source"
            ),
        ),
        _ => return None,
    };
    let span = found.first().map_or(first, |(_, span)| *span);
    Some(Slip {
        code: Code::TranslationStructure,
        span,
        message,
        help,
        what: format!("{wanted:?}{}", found.len()),
    })
}

/// The links of some passages, by what they lead to.
fn led_to<'a>(side: &Side<'a>, numbers: &[usize]) -> BTreeMap<String, Vec<&'a Link>> {
    let mut found: BTreeMap<String, Vec<&'a Link>> = BTreeMap::new();
    for link in numbers.iter().flat_map(|at| &side.passages[*at].texts).flat_map(|text| links_in(text)) {
        let target = match &link.target {
            Target::Page { id, anchor: None } => format!("page:{id}"),
            Target::Page { id, anchor: Some(anchor) } => format!("page:{id}#{anchor}"),
            Target::Contact(id) => format!("contact:{id}"),
            Target::Term(id) => format!("term:{id}"),
            Target::Fact(id) => format!("fact:{id}"),
            Target::Anchor(id) => format!("#{id}"),
            Target::Web(address) => host(address),
            // Another language marks other words as foreign.
            Target::Language(_) | Target::Broken => continue,
        };
        found.entry(target).or_default().push(link);
    }
    found
}

/// The web site of an address: another language may have its own page there.
fn host(address: &str) -> String {
    let host = address.trim_start_matches("https://").split('/').next().unwrap_or_default();
    format!("https://{}", host.trim_start_matches("www."))
}

/// Links to the same places, and references to the same contacts, facts and words.
fn targets(beside: &Beside<'_>, source: &[usize], translation: &[usize]) -> Option<Slip> {
    let texts = translation.iter().flat_map(|at| &beside.translation.passages[*at].texts);
    if texts.flat_map(|text| links_in(text)).any(|link| link.target == Target::Broken) {
        // It was told already, and leads where the source leads once it is mended.
        return None;
    }
    let (wanted, own) = (led_to(beside.source, source), led_to(&beside.translation, translation));
    let count = |side: &BTreeMap<String, Vec<&Link>>, target: &str| side.get(target).map_or(0, Vec::len);
    let missing = wanted.keys().find(|target| count(&own, target) < count(&wanted, target));
    let foreign = own.keys().find(|target| count(&wanted, target) < count(&own, target));
    let (message, help) = match (missing, foreign) {
        (None, None) => return None,
        (Some(wanted), Some(found)) => (
            say!(
                "lenka fører til `{found}`, men i kildeteksten til `{wanted}`",
                "the link leads to `{found}`, but in the source to `{wanted}`"
            ),
            say!(
                "skriv `{wanted}` i de runde parentesene hvis ordene handler om det",
                "write `{wanted}` in the round brackets if that is what the words are about"
            ),
        ),
        (Some(wanted), None) => (
            say!(
                "lenka til `{wanted}` i kildeteksten er ikke med her",
                "the link to `{wanted}` of the source is missing here"
            ),
            say!(
                "skriv `[…]({wanted})` om de samme ordene her",
                "write `[…]({wanted})` around the same words here"
            ),
        ),
        (None, Some(found)) => (
            say!(
                "kildeteksten har ingen lenke til `{found}` her",
                "the source has no link to `{found}` here"
            ),
            say!(
                "ta den bort, eller sett den inn i kildeteksten også",
                "remove it, or put it into the source, too"
            ),
        ),
    };
    let link = foreign.and_then(|target| own.get(target)?.last());
    let span = link.map_or(beside.translation.passages[*translation.first()?].span, |link| link.span);
    Some(Slip { code: Code::TranslationLinks, span, message, help, what: format!("{missing:?}{foreign:?}") })
}

/// The figures of some passages, outside the words of facts.
fn figures(side: &Side<'_>, numbers: &[usize]) -> Figures {
    let mut figures = Figures::default();
    for passage in numbers.iter().map(|at| &side.passages[*at]) {
        let texts = passage.texts.iter().map(|text| Words::inlines(text, Facts::Skip));
        for words in passage.line.map(Words::value).into_iter().chain(texts) {
            figures.add(&words.text, &side.months, |range| words.span(&range));
        }
    }
    figures
}

/// The same numbers and dates.
fn values(beside: &Beside<'_>, source: &[usize], translation: &[usize]) -> Option<Slip> {
    let own = figures(&beside.translation, translation);
    let (missing, foreign) = figures(beside.source, source).differ(&own)?;
    let whole = beside.translation.passages[*translation.first()?].span;
    let span = foreign.first().and_then(|figure| own.place(figure)).unwrap_or(whole);
    let ((nb, en), (wanted_nb, wanted_en)) = (listed(&foreign), listed(&missing));
    let message = if foreign.is_empty() {
        say!(
            "{wanted_nb} står i kildeteksten, men ikke her",
            "{wanted_en} stands in the source, but not here"
        )
    } else if missing.is_empty() {
        say!("{nb} står her, men ikke i kildeteksten", "{en} stands here, but not in the source")
    } else {
        say!(
            "her står {nb}, men i kildeteksten {wanted_nb}",
            "here stands {en}, but in the source {wanted_en}"
        )
    };
    let help = say!(
        "sammenlign med kildeteksten, og rett den som er feil",
        "compare with the source, and correct the one that is wrong"
    );
    Some(Slip {
        code: Code::TranslationNumbers,
        span,
        message,
        help,
        what: format!("{missing:?}{foreign:?}"),
    })
}

/// Figures as a message names them, in Norwegian and in English.
fn listed(figures: &[Figure]) -> (String, String) {
    let names = |language: MessageLanguage| {
        let names: Vec<String> =
            figures.iter().map(|figure| figure.name().text(language).to_owned()).collect();
        names.join(", ")
    };
    (names(MessageLanguage::Nb), names(MessageLanguage::En))
}
