//! LIX, the readability index of Björnsson: the average length of a sentence and the share of long
//! words. Words that the site explains or names count as short: readers must meet them.

use super::line::LineKind;
use super::sentences::sentences;
use super::words::words;
use super::{Leaf, Level};
use crate::diagnostic::{Code, Diagnostic};
use crate::say;

/// Highest index of a text that is easy to read, rounded: level B1. A working limit.
const LIX: usize = 38;

/// The same for level A2.
const EASY_LIX: usize = 30;

/// A long word has more letters than this: Björnsson's definition.
const LONG: usize = 6;

/// With fewer words the index says nothing.
const FEWEST: usize = 60;

/// What the index is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Counted {
    words: usize,
    sentences: usize,
    long: usize,
}

impl Counted {
    /// The index: words per sentence and long words in a hundred.
    fn lix(self) -> usize {
        let sentences = self.sentences.max(1);
        (self.words * 10 / sentences + 1000 * self.long / self.words.max(1) + 5) / 10
    }
}

/// A page that is heavy to read.
pub(super) fn heavy(leaf: &Leaf<'_>) -> Option<Diagnostic> {
    let counted = count(leaf);
    let lix = counted.lix();
    let limit = if leaf.level == Level::A2 { EASY_LIX } else { LIX };
    (counted.words >= FEWEST && lix > limit).then(|| {
        let (length, share) = (counted.words / counted.sentences.max(1), 100 * counted.long / counted.words);
        Diagnostic::new(
            Code::HeavyText,
            leaf.place,
            say!(
                "teksten har lesbarhetstall (LIX) {lix}, og høyst {limit} er lett å lese: {length} ord i en vanlig setning, og {share} av 100 ord er lange",
                "the text has readability index (LIX) {lix}, and at most {limit} is easy to read: {length} words in an average sentence, and {share} in 100 words are long"
            ),
            say!(
                "del setninger, og skriv kortere ord der ordet har mer enn {LONG} bokstaver; ord fra ordlista og navn teller ikke",
                "split sentences, and use shorter words where one has more than {LONG} letters; words of the word list and names do not count"
            ),
        )
    })
}

/// The index of the text, and how many words in a hundred are long; none if the text is too short.
pub(super) fn index(leaf: &Leaf<'_>) -> Option<(usize, usize)> {
    let counted = count(leaf);
    (counted.words >= FEWEST).then(|| (counted.lix(), 100 * counted.long / counted.words))
}

fn count(leaf: &Leaf<'_>) -> Counted {
    let mut counted = Counted { words: 0, sentences: 0, long: 0 };
    for line in leaf.lines.iter().filter(|line| !matches!(line.kind, LineKind::Heading | LineKind::Name)) {
        counted.sentences += sentences(&line.text).len();
        for word in words(&line.text) {
            counted.words += 1;
            let is_long = word.letters() > LONG && !leaf.vocabulary.excuses(line, &word);
            counted.long += usize::from(is_long);
        }
    }
    counted
}
