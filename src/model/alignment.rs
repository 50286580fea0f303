//! A page and its translation, block beside block.
//!
//! Blocks are tied by the digests of `made_from`. What has changed since is paired by its place
//! between neighbours that have not, the likest with the likest.

use super::pairing::{likeness, pair};
use super::strands::{Said, Strand, entries, is_one_for_one, strands, written};
use super::translation::{made_from_of, state, wanted};
use crate::parse::{Page, Unit, UnitKind};

/// Blocks of a page and of its translation that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Blocks of the source, by number in [`Page::units`]; none if the translator added something.
    pub source: Vec<usize>,
    /// Blocks of the translation, by number in [`Page::units`]; none if they are missing.
    pub translation: Vec<usize>,
    /// Whether one says what the other says.
    pub tie: Tie,
}

/// Whether a block of a translation says what its source says today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// It was made from today's text, or added by the translator.
    Current,
    /// The translation does not say what the block was made from: it was paired by its place.
    Unknown,
    /// The source has changed, is gone or is new since.
    Changed,
}

/// The blocks of `source` and `translation` that belong together, in reading order of the
/// translation; what is missing there stands after the block it follows in the source. If the text
/// of the translation falls back, only titles and summaries are compared.
#[must_use]
pub fn align(source: &Page, translation: &Page) -> Vec<Row> {
    let (sources, blocks) = (wanted(source, translation), translation.units.len());
    if made_from_of(translation).is_some_and(|made_from| is_one_for_one(made_from, sources, blocks)) {
        let row = |at| Row { source: vec![at], translation: vec![at], tie: Tie::Current };
        return (0..blocks).map(row).collect();
    }
    Weave::new(source, translation).rows()
}

/// What `made_from` says when `translation` is accepted as saying what `source` says today: one
/// entry per block of the translation. What was right stays: merged, split and added blocks. A source
/// block without partner joins the entry of the block before it, so that nothing of the source is
/// forgotten; a block whose source is gone counts as added.
#[must_use]
pub fn made_from(source: &Page, translation: &Page) -> String {
    let old = made_from_of(translation);
    let mut weave = Weave::new(source, translation);
    // Blocks that were moved on one side, and later on the other: the entries still go by the old places,
    // and only the links tell.
    let moved = weave.contradicts();
    if moved {
        let by_place = Weave::woven(source, translation, None);
        weave = if by_place.contradicts() { weave } else { by_place };
    }
    if let (Some(old), Some(entries)) = (old, entries(old))
        && entries.len() == translation.units.len()
        && !moved
        && state(source, translation).is_current()
    {
        return old.to_owned();
    }
    let sources = weave.sources;
    let entry = |numbers: Vec<usize>| numbers.into_iter().map(|at| sources[at].digest.short()).collect();
    written(weave.complete().into_iter().map(entry))
}

/// The blocks of both sides and what ties them.
struct Weave<'a> {
    sources: &'a [Unit],
    units: &'a [Unit],
    /// What the entry of each block says.
    strands: Vec<Strand>,
    /// For each block of the translation, the source blocks that were paired with it by their place.
    paired: Vec<Vec<usize>>,
    /// Whether each source block has a partner.
    said: Vec<bool>,
}

impl<'a> Weave<'a> {
    fn new(source: &'a Page, translation: &'a Page) -> Weave<'a> {
        Weave::woven(source, translation, made_from_of(translation))
    }

    /// What the blocks are tied by if the translation says that it was made from `note`.
    fn woven(source: &'a Page, translation: &'a Page, note: Option<&str>) -> Weave<'a> {
        let (sources, units) = (wanted(source, translation), translation.units.as_slice());
        let strands = strands(entries(note).as_deref(), sources, units);
        let mut said = vec![false; sources.len()];
        strands.iter().flat_map(|strand| &strand.sources).for_each(|source| said[*source] = true);
        let mut weave = Weave { sources, units, strands, paired: vec![Vec::new(); units.len()], said };
        for (block, source) in weave.by_place() {
            weave.join(block, source);
        }
        weave.mended();
        weave
    }

    fn join(&mut self, block: usize, source: usize) {
        self.paired[block].push(source);
        self.said[source] = true;
    }

    /// Whether two blocks are tied whose links lead to other places.
    fn contradicts(&self) -> bool {
        (0..self.units.len()).any(|block| match self.of(block).as_slice() {
            [source] => self.sources[*source].references != self.units[block].references,
            _ => false,
        })
    }

    /// Pairs what has no partner between the same neighbours.
    fn by_place(&self) -> Vec<(usize, usize)> {
        let is_head = |kind| matches!(kind, UnitKind::Title | UnitKind::Summary);
        // Titles always belong together, even if nothing of the translation was said to be made from them.
        let lacks = |at: &usize| {
            let strand = &self.strands[*at];
            strand.sources.is_empty() && (strand.said != Said::Added || is_head(self.units[*at].kind))
        };
        let mut out = Vec::new();
        let (mut block, mut source) = (0, 0);
        let ends = [(self.units.len(), self.sources.len())];
        for (next_block, next_source) in self.anchors().into_iter().chain(ends) {
            let blocks: Vec<usize> = (block..next_block).filter(lacks).collect();
            let sources: Vec<usize> = (source..next_source).filter(|at| !self.said[*at]).collect();
            let pairs = pair(blocks.len(), sources.len(), |one, other| {
                likeness(&self.sources[sources[other]], &self.units[blocks[one]])
            });
            out.extend(pairs.into_iter().map(|(one, other)| (blocks[one], sources[other])));
            (block, source) = (next_block, next_source);
        }
        out
    }

    /// Blocks that are tied and stand in the same order on both sides: most of them, in reading order.
    fn anchors(&self) -> Vec<(usize, usize)> {
        let tied: Vec<(usize, usize)> = self
            .strands
            .iter()
            .enumerate()
            .filter_map(|(block, strand)| Some((block, *strand.sources.first()?)))
            .collect();
        // The longest sequence in which source blocks do not step back: for each length, the tie with
        // the earliest source block that ends such a sequence, and for each tie the one before it.
        let mut ends: Vec<usize> = Vec::new();
        let mut before: Vec<Option<usize>> = Vec::new();
        for (at, (_, source)) in tied.iter().enumerate() {
            let length = ends.partition_point(|end| tied[*end].1 <= *source);
            before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
            if length == ends.len() {
                ends.push(at);
            } else {
                ends[length] = at;
            }
        }
        let mut anchors = Vec::new();
        let mut at = ends.last().copied();
        while let Some(tie) = at {
            anchors.push(tied[tie]);
            at = before[tie];
        }
        anchors.reverse();
        anchors
    }

    /// A block merged from two of which one has changed: the new one stands beside the other.
    fn mended(&mut self) {
        for block in 0..self.units.len() {
            let strand = &self.strands[block];
            let (mut gone, known) = (strand.gone, strand.sources.clone());
            let beside = known.iter().flat_map(|source| [source.checked_sub(1), source.checked_add(1)]);
            for source in beside.flatten().collect::<Vec<_>>() {
                if gone > 0 && self.said.get(source) == Some(&false) {
                    self.join(block, source);
                    gone -= 1;
                }
            }
        }
    }

    /// The source blocks of one block of the translation.
    fn of(&self, block: usize) -> Vec<usize> {
        let mut sources = self.strands[block].sources.clone();
        sources.extend(&self.paired[block]);
        sources.sort_unstable();
        sources
    }

    fn rows(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        let mut row_of: Vec<Option<usize>> = vec![None; self.sources.len()];
        for block in 0..self.units.len() {
            let sources = self.of(block);
            let known = sources.iter().find_map(|source| row_of[*source]);
            let at = known.unwrap_or(rows.len());
            if known.is_none() {
                rows.push(Row { source: Vec::new(), translation: Vec::new(), tie: Tie::Current });
            }
            let row = &mut rows[at];
            row.translation.push(block);
            row.tie = row.tie.max(self.tie(block));
            for source in sources {
                if row_of[source].replace(at) != Some(at) {
                    row.source.push(source);
                }
            }
        }
        self.with_missing(rows)
    }

    fn tie(&self, block: usize) -> Tie {
        let strand = &self.strands[block];
        match strand.said {
            Said::Nothing => Tie::Unknown,
            _ if strand.gone > 0 || !self.paired[block].is_empty() => Tie::Changed,
            _ => Tie::Current,
        }
    }

    /// Puts the source blocks that nothing says after the rows they follow in the source.
    fn with_missing(&self, rows: Vec<Row>) -> Vec<Row> {
        let mut after: Vec<Vec<usize>> = vec![Vec::new(); self.sources.len() + 1];
        let mut last = 0;
        for source in 0..self.sources.len() {
            if self.said[source] {
                last = source + 1;
            } else {
                after[last].push(source);
            }
        }
        let missing = |sources: &[usize]| {
            let row =
                |source: &usize| Row { source: vec![*source], translation: Vec::new(), tie: Tie::Changed };
            sources.iter().map(row).collect::<Vec<_>>()
        };
        let mut out = missing(&after[0]);
        for row in rows {
            let follow: Vec<Row> = row.source.iter().flat_map(|source| missing(&after[source + 1])).collect();
            out.push(row);
            out.extend(follow);
        }
        out
    }

    /// The source blocks of every block of the translation, with none of the source left out.
    fn complete(&self) -> Vec<Vec<usize>> {
        let mut entries: Vec<Vec<usize>> = (0..self.units.len()).map(|block| self.of(block)).collect();
        let mut owner: Vec<Option<usize>> = vec![None; self.sources.len()];
        for (block, sources) in entries.iter().enumerate() {
            sources.iter().for_each(|source| owner[*source] = Some(block));
        }
        let is_head = |unit: &Unit| matches!(unit.kind, UnitKind::Title | UnitKind::Summary);
        for source in 0..self.sources.len() {
            if owner[source].is_some() {
                continue;
            }
            let fits = |block: &usize| is_head(&self.units[*block]) == is_head(&self.sources[source]);
            let before = owner[..source].iter().rev().flatten().copied();
            let after = owner[source..].iter().flatten().copied();
            let any = (0..self.units.len()).rev();
            let found = before.chain(after).chain(any).find(fits).or(self.units.len().checked_sub(1));
            if let Some(block) = found {
                entries[block].push(source);
                entries[block].sort_unstable();
                owner[source] = Some(block);
            }
        }
        entries
    }
}
