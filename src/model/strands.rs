//! What each block of a translation was made from: the entries of `made_from`, tied to the blocks of
//! today's source by their digests.
//!
//! A digest counts as often as it stands. If the source says the same words twice, each of the two
//! needs an entry; if one of them goes, one entry is left over. Only entries that stand side by side
//! are one block that was split. Where the order of blocks leaves a choice, the neighbours decide.

use super::pairing::{likeness, pair};
use crate::parse::Unit;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The version of the rule by which digests are taken and compared.
const VERSION: &str = "1:";

/// Above this many possible pairs of equal blocks the order alone decides.
const MOST_CHOICES: usize = 4096;

/// An entry of `made_from`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    /// `-`: the block was added by the translator.
    Added,
    /// The marks of the source blocks it was made from; none where the digest cannot be read.
    From(Vec<Option<u32>>),
}

/// The entries of `made_from`; none if it was written by another rule, or not at all.
pub(super) fn entries(made_from: Option<&str>) -> Option<Vec<Entry>> {
    let entry = |written: &str| match written {
        "-" => Entry::Added,
        digests => Entry::From(digests.split('+').map(mark).collect()),
    };
    Some(made_from?.trim().strip_prefix(VERSION)?.split_whitespace().map(entry).collect())
}

/// The number behind a digest as `made_from` writes it.
pub(super) fn mark(digest: &str) -> Option<u32> {
    (digest.len() == 8).then(|| u32::from_str_radix(digest, 16).ok()).flatten()
}

/// `made_from` with these entries: of each block of the translation, the digests of its source.
pub(super) fn written(entries: impl Iterator<Item = Vec<String>>) -> String {
    let entry = |digests: Vec<String>| {
        if digests.is_empty() { "-".to_owned() } else { digests.join("+") }
    };
    format!("{VERSION} {}", entries.map(entry).collect::<Vec<_>>().join(" "))
}

/// What is known of one block of a translation.
#[derive(Debug, Clone, Default)]
pub(super) struct Strand {
    /// The blocks of today's source that it was made from, by number.
    pub sources: Vec<usize>,
    /// How many of the blocks it was made from are gone or have changed.
    pub gone: usize,
    /// What its entry says.
    pub said: Said,
}

/// What the entry of a block says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Said {
    /// There is none: somebody wrote the block by hand afterwards, or nothing is known at all.
    #[default]
    Nothing,
    /// The translator added the block.
    Added,
    /// What it was made from.
    From,
}

/// Whether every entry names the block of the source at the same place: what is true of nearly every
/// page, found without any search.
pub(super) fn is_one_for_one(made_from: &str, sources: &[Unit], blocks: usize) -> bool {
    let Some(digests) = made_from.trim().strip_prefix(VERSION) else { return false };
    let mut digests = digests.split_whitespace();
    blocks == sources.len()
        && sources.iter().all(|source| digests.next().and_then(mark) == Some(source.digest.mark()))
        && digests.next().is_none()
}

/// Ties every block of a translation to the blocks of the source it was made from.
pub(super) fn strands(entries: Option<&[Entry]>, sources: &[Unit], units: &[Unit]) -> Vec<Strand> {
    let mut strands = vec![Strand::default(); units.len()];
    let Some(entries) = entries else { return strands };
    let mut named: Vec<(usize, &[Option<u32>])> = Vec::new();
    for (unit, entry) in placed(entries, sources, units) {
        match &entries[entry] {
            Entry::Added => strands[unit].said = Said::Added,
            Entry::From(digests) => {
                strands[unit].said = Said::From;
                named.push((unit, digests));
            }
        }
    }
    let context = Context::new(sources, &named);
    for (mark, places) in &context.named {
        let of = context.sources.get(mark).map(Vec::as_slice).unwrap_or_default();
        for (place, source) in context.tie(of, places).into_iter().zip(places) {
            let strand = &mut strands[named[*source].0];
            match place {
                Some(source) => strand.sources.push(source),
                None => strand.gone += 1,
            }
        }
    }
    for (unit, digests) in named {
        strands[unit].gone += digests.iter().filter(|digest| digest.is_none()).count();
        strands[unit].sources.sort_unstable();
    }
    strands
}

/// Which entry belongs to which block: the first to the first, and so on. If somebody added or
/// deleted blocks by hand, the numbers differ; then kinds and links of the source blocks tell which
/// entry still fits where. Blocks without entry and entries without block are left out.
fn placed(entries: &[Entry], sources: &[Unit], units: &[Unit]) -> Vec<(usize, usize)> {
    if entries.len() == units.len() {
        return (0..units.len()).map(|at| (at, at)).collect();
    }
    let known: BTreeMap<u32, &Unit> = sources.iter().map(|unit| (unit.digest.mark(), unit)).collect();
    let first: Vec<Option<&Unit>> = entries
        .iter()
        .map(|entry| match entry {
            Entry::Added => None,
            Entry::From(digests) => digests.iter().flatten().find_map(|mark| known.get(mark).copied()),
        })
        .collect();
    pair(units.len(), entries.len(), |unit, entry| {
        first[entry].map_or(1, |source| likeness(source, &units[unit]))
    })
}

/// Where every digest stands in the source and in the entries.
struct Context {
    /// Marks of the source blocks, in order.
    order: Vec<u32>,
    /// Source blocks by mark.
    sources: BTreeMap<u32, Vec<usize>>,
    /// Places in the list of named blocks, by mark; a place stands as often as it names the mark.
    named: BTreeMap<u32, Vec<usize>>,
    /// Marks of each named block.
    marks: Vec<Vec<u32>>,
}

impl Context {
    fn new(sources: &[Unit], named: &[(usize, &[Option<u32>])]) -> Context {
        let mut context = Context {
            order: sources.iter().map(|unit| unit.digest.mark()).collect(),
            sources: BTreeMap::new(),
            named: BTreeMap::new(),
            marks: named.iter().map(|(_, digests)| digests.iter().flatten().copied().collect()).collect(),
        };
        for (at, mark) in context.order.iter().enumerate() {
            context.sources.entry(*mark).or_default().push(at);
        }
        for (at, marks) in context.marks.iter().enumerate() {
            marks.iter().for_each(|mark| context.named.entry(*mark).or_default().push(at));
        }
        context
    }

    /// For each of `places`, which name the same digest, the source block among `sources` that has it.
    fn tie(&self, sources: &[usize], places: &[usize]) -> Vec<Option<usize>> {
        if sources.len() == places.len() {
            return sources.iter().copied().map(Some).collect();
        }
        if sources.len() > places.len() {
            return self.choose(sources, places);
        }
        // Entries side by side are one block that was split.
        let mut runs: Vec<std::ops::Range<usize>> = Vec::new();
        for at in 0..places.len() {
            match runs.last_mut() {
                Some(run) if places[at] - places[run.end - 1] <= 1 => run.end = at + 1,
                _ => runs.push(at..at + 1),
            }
        }
        let mut tied = vec![None; places.len()];
        if runs.len() > sources.len() {
            let firsts: Vec<usize> = runs.iter().map(|run| places[run.start]).collect();
            for (source, run) in self.choose(sources, &firsts).into_iter().zip(runs) {
                tied[run].fill(source);
            }
            return tied;
        }
        let mut spare = sources.len() - runs.len();
        let mut sources = sources.iter().copied();
        for run in runs {
            let more = spare.min(run.len() - 1);
            spare -= more;
            let own: Vec<usize> = sources.by_ref().take(1 + more).collect();
            for (nth, at) in run.enumerate() {
                tied[at] = own.get(nth).or(own.last()).copied();
            }
        }
        tied
    }

    /// One source block for each place as far as there are any, those with equal neighbours first.
    fn choose(&self, sources: &[usize], places: &[usize]) -> Vec<Option<usize>> {
        let mut chosen = vec![None; places.len()];
        if sources.len() * places.len() > MOST_CHOICES {
            chosen.iter_mut().zip(sources).for_each(|(place, source)| *place = Some(*source));
            return chosen;
        }
        let mut choices: Vec<(Reverse<u32>, usize, usize)> = Vec::new();
        for (nth, place) in places.iter().enumerate() {
            choices.extend(
                sources.iter().map(|source| (Reverse(self.neighbours(*source, *place)), nth, *source)),
            );
        }
        choices.sort_unstable();
        let mut taken = Vec::new();
        for (_, nth, source) in choices {
            if chosen[nth].is_none() && !taken.contains(&source) {
                chosen[nth] = Some(source);
                taken.push(source);
            }
        }
        chosen
    }

    /// How many neighbours of a source block are named beside a place, 0 to 2; an end counts as one.
    fn neighbours(&self, source: usize, place: usize) -> u32 {
        let beside = |source: Option<usize>, place: Option<usize>| {
            let mark = source.and_then(|at| self.order.get(at));
            match (mark, place.and_then(|at| self.marks.get(at))) {
                (Some(mark), Some(marks)) => marks.contains(mark),
                (None, None) => true,
                _ => false,
            }
        };
        u32::from(beside(source.checked_sub(1), place.checked_sub(1)))
            + u32::from(beside(source.checked_add(1), place.checked_add(1)))
    }
}
