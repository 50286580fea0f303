//! How long a page takes to read aloud, and how easy it is to read. Figures only: what is too hard to
//! read is said by `check`, where it stands.

use super::look::Look;
use crate::check::{Measure, measures};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words a minute of somebody who reads aloud, calmly, to listeners who learn the language.
pub const WORDS_A_MINUTE: usize = 140;

/// The seconds a page should take to read aloud: long enough to say what to do, short enough to listen to.
pub const AIM: std::ops::RangeInclusive<usize> = 60..=90;

/// The figures of a page in the source language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Words of the text, without title and summary and without what the program adds.
    pub words: usize,
    /// Seconds to read them aloud, at [`WORDS_A_MINUTE`].
    pub seconds: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words of the longest sentence.
    pub longest: usize,
    /// The readability index LIX; only of Norwegian texts with enough words.
    pub lix: Option<usize>,
    /// Long words in a hundred, not counted those that the site explains.
    pub long_words: Option<usize>,
}

/// The figures of every page, by id.
pub(super) fn readings(look: Look<'_>) -> BTreeMap<String, Reading> {
    measures(look.site).into_iter().map(|(id, measure)| (id, reading(measure))).collect()
}

fn reading(measure: Measure) -> Reading {
    let Measure { words, sentences, longest, lix, long_words } = measure;
    let seconds = (words * 60).div_ceil(WORDS_A_MINUTE);
    Reading { words, seconds, sentences, longest, lix, long_words }
}
