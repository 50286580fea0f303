//! Length: of sentences, paragraphs, lists of steps and pages. The limits are working limits for
//! readers at level A2 to B1 of the European framework for languages, not official norms.

use super::Leaf;
use super::finding::{Finding, gathered};
use super::line::{Line, LineKind};
use super::sentences::sentences;
use super::words::words;
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::{Block, Page};
use crate::say;
use crate::span::Span;

/// Most words in a sentence of running text: level B1.
const SENTENCE: usize = 20;

/// Most words in a step and in a sentence of a record or on a button: level A2, since they are read in
/// a hurry.
const SHORT_SENTENCE: usize = 15;

/// No sentence is longer, whatever it is about.
const LONGEST_SENTENCE: usize = 25;

/// Most sentences in a paragraph.
const PARAGRAPH_SENTENCES: usize = 4;

/// With fewer words a paragraph of many sentences is still short: four sentences of ten words, the
/// average length that is right at level A2.
const PARAGRAPH_WORDS: usize = 40;

/// Most steps in a numbered list.
const STEPS: usize = 7;

/// Most words on a page: level B1.
const PAGE: usize = 400;

/// Sentences that are too long.
pub(super) fn sentence(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let lines = leaf.lines.iter().filter(|line| line.kind != LineKind::Name);
    let mut findings: Vec<(usize, Finding)> = lines.flat_map(long_sentences).collect();
    // The longest one is told in full.
    findings.sort_by_key(|(count, finding)| (std::cmp::Reverse(*count), finding.span));
    gathered(Code::LongSentence, findings.into_iter().map(|(_, finding)| finding).collect())
}

fn long_sentences(line: &Line) -> impl Iterator<Item = (usize, Finding)> {
    let limit = match line.kind {
        LineKind::Step | LineKind::Sentence => SHORT_SENTENCE,
        _ => SENTENCE,
    };
    sentences(&line.text).into_iter().filter_map(move |range| {
        let count = words(&line.text[range.clone()]).len();
        (count > limit).then(|| (count, long_sentence(line.span(&range), count, limit)))
    })
}

fn long_sentence(span: Span, count: usize, limit: usize) -> Finding {
    let message = if count > LONGEST_SENTENCE {
        say!(
            "setningen har {count} ord; høyst {limit} er lett å lese, og over {LONGEST_SENTENCE} er aldri det",
            "the sentence has {count} words; at most {limit} are easy to read, and more than {LONGEST_SENTENCE} never are"
        )
    } else {
        say!(
            "setningen har {count} ord; høyst {limit} er lett å lese her",
            "the sentence has {count} words; at most {limit} are easy to read here"
        )
    };
    Finding {
        span,
        message,
        label: say!("{count} ord, høyst {limit}", "{count} words, at most {limit}"),
        help: say!(
            "del den med punktum, én ting i hver setning; det som er flere ting, kan bli en liste",
            "split it with full stops, one thing in each sentence; several things can become a list"
        ),
    }
}

/// Paragraphs that are too long.
pub(super) fn paragraph(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let lines = leaf
        .lines
        .iter()
        .filter(|line| matches!(line.kind, LineKind::Paragraph | LineKind::Item | LineKind::Step));
    let long = lines.filter_map(|line| {
        let (count, length) = (sentences(&line.text).len(), words(&line.text).len());
        let is_long = count > PARAGRAPH_SENTENCES && length > PARAGRAPH_WORDS;
        is_long.then(|| Finding {
            span: line.span(&(0..line.text.len())),
            message: say!(
                "avsnittet har {count} setninger og {length} ord; høyst {PARAGRAPH_SENTENCES} setninger er lett å lese",
                "the paragraph has {count} sentences and {length} words; at most {PARAGRAPH_SENTENCES} sentences are easy to read"
            ),
            label: say!("{count} setninger, høyst {PARAGRAPH_SENTENCES}", "{count} sentences, at most {PARAGRAPH_SENTENCES}"),
            help: say!(
                "sett inn en tom linje der noe nytt begynner, eller lag en liste",
                "put in an empty line where something new begins, or make a list"
            ),
        })
    });
    gathered(Code::LongParagraph, long.collect())
}

/// Numbered lists with too many steps.
pub(super) fn steps(page: &Page) -> Option<Diagnostic> {
    let mut long = Vec::new();
    page.document.blocks.iter().for_each(|block| long_lists(block, &mut long));
    let findings = long.into_iter().map(|(count, span)| Finding {
        span,
        message: say!(
            "lista har {count} trinn; høyst {STEPS} er til å huske",
            "the list has {count} steps; at most {STEPS} can be kept in mind"
        ),
        label: say!("{count} trinn, høyst {STEPS}", "{count} steps, at most {STEPS}"),
        help: say!(
            "del lista i to med en overskrift imellom, eller ta bort trinn som følger av seg selv",
            "split the list in two with a heading between them, or leave out steps that follow by themselves"
        ),
    });
    gathered(Code::ManySteps, findings.collect())
}

/// The numbered lists with too many items: how many, and where the first item too many stands.
fn long_lists(block: &Block, out: &mut Vec<(usize, Span)>) {
    match block {
        Block::List { start, items, .. } => {
            if let Some(item) = items.get(STEPS).filter(|_| start.is_some()) {
                out.push((items.len(), item.span));
            }
            items.iter().flat_map(|item| &item.blocks).for_each(|block| long_lists(block, out));
        }
        Block::Quote { blocks, .. } | Block::Alert { blocks, .. } => {
            blocks.iter().for_each(|block| long_lists(block, out));
        }
        _ => {}
    }
}

/// A page that is too long.
pub(super) fn page(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let count: usize = leaf.lines.iter().map(|line| words(&line.text).len()).sum();
    (count > PAGE).then(|| {
        Diagnostic::new(
            Code::LongPage,
            leaf.place,
            say!("siden har {count} ord; høyst {PAGE} er lett å lese", "the page has {count} words; at most {PAGE} are easy to read"),
            say!(
                "lag en side til for en del av den, og lenk til den; eller ta bort det leseren ikke trenger",
                "make another page of a part of it, and link to it; or leave out what the reader does not need"
            ),
        )
    })
}
