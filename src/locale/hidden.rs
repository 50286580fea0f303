//! Characters that nobody sees: marks that turn the direction of writing, and characters without width.
//!
//! They come along when people copy from word processors and other sites. They can hide words, show a
//! number in another order than it has, and keep a search from finding a word. Only what the script
//! needs is kept. Names follow the character names of Unicode.

use super::language::Language;
use std::ops::Range;

/// A character that nobody sees and that the text does not need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hidden {
    /// The character.
    pub character: char,
    /// Its Norwegian name.
    pub name_nb: &'static str,
    /// Its English name.
    pub name_en: &'static str,
}

impl Hidden {
    /// Its code point as people look it up: `U+200B`.
    #[must_use]
    pub fn code_point(&self) -> String {
        format!("U+{:04X}", u32::from(self.character))
    }
}

/// Languages that need the zero-width non-joiner inside words, as in the Persian plural.
const NON_JOINER: [&str; 5] = ["fa", "prs", "ps", "ckb", "ur"];

/// Languages in whose script letters join, so that the zero-width joiner can be needed.
const JOINER: [&str; 6] = ["ar", "fa", "prs", "ps", "ckb", "ur"];

/// The hidden characters that a text in `language` does not need, with their bytes. Direction marks
/// (U+200E, U+200F, U+061C) are allowed; embeddings and isolates are the matter of [`Turns`].
#[must_use]
pub fn hidden(text: &str, language: Option<&Language>) -> Vec<(Range<usize>, Hidden)> {
    let code = language.map_or("", |language| language.code);
    let mut before = None;
    let mut found = Vec::new();
    for (at, character) in text.char_indices() {
        let needed = match character {
            '\u{200C}' => language.is_none() || NON_JOINER.contains(&code),
            '\u{200D}' => language.is_none() || JOINER.contains(&code) || before.is_some_and(is_picture),
            _ => false,
        };
        if !needed && let Some((name_nb, name_en)) = name(character) {
            found.push((at..at + character.len_utf8(), Hidden { character, name_nb, name_en }));
        }
        before = Some(character);
    }
    found
}

/// Whether a message that repeats words must leave the character out: nobody sees it, or it turns the
/// direction of what stands behind it.
#[must_use]
pub const fn is_invisible(character: char) -> bool {
    name(character).is_some() || turn(character).is_some()
}

/// Emoji and the selector behind them, which joiners put together.
const fn is_picture(character: char) -> bool {
    matches!(character, '\u{2190}'..='\u{2BFF}' | '\u{FE0F}' | '\u{1F000}'..='\u{1FAFF}')
}

/// The names of a character without shape or width.
const fn name(character: char) -> Option<(&'static str, &'static str)> {
    Some(match character {
        '\u{AD}' => ("mykt bindestrek", "soft hyphen"),
        '\u{34F}' => ("tegnbinder", "combining grapheme joiner"),
        '\u{180E}' => ("mongolsk vokalskiller", "Mongolian vowel separator"),
        '\u{200B}' => ("mellomrom uten bredde", "zero-width space"),
        '\u{200C}' => ("skilletegn uten bredde", "zero-width non-joiner"),
        '\u{200D}' => ("bindetegn uten bredde", "zero-width joiner"),
        '\u{2028}' => ("linjeskille", "line separator"),
        '\u{2029}' => ("avsnittsskille", "paragraph separator"),
        '\u{2060}' => ("ordbinder", "word joiner"),
        '\u{2061}'..='\u{2064}' => ("usynlig regnetegn", "invisible mathematical sign"),
        '\u{206A}'..='\u{206F}' => ("utgått formateringstegn", "deprecated format character"),
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => ("tom koreansk bokstav", "Hangul filler"),
        '\u{FEFF}' => ("byterekkefølgemerke", "byte order mark"),
        '\u{FFF9}'..='\u{FFFB}' => ("merknadstegn", "interlinear annotation mark"),
        '\u{E0000}'..='\u{E007F}' => ("usynlig merkelapp", "invisible tag"),
        '\u{0}'..='\u{8}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}' => ("styretegn", "control character"),
        _ => return None,
    })
}

/// What is wrong with a character that turns the direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnFault {
    /// Nothing ends what it begins in the same block.
    NeverEnds,
    /// It ends what nothing began.
    EndsNothing,
    /// It shows letters and digits in another order than they have.
    Override,
}

/// Follows the characters that turn the direction of writing through one block.
#[derive(Debug)]
pub struct Turns<P> {
    open: Vec<(Hidden, P)>,
    faults: Vec<(Hidden, TurnFault, P)>,
}

impl<P> Default for Turns<P> {
    /// At the beginning of a block.
    fn default() -> Self {
        Self { open: Vec::new(), faults: Vec::new() }
    }
}

impl<P: Copy> Turns<P> {
    /// The next character of the block; `place` is only asked for if it turns the direction.
    pub fn pass(&mut self, character: char, place: impl FnOnce() -> P) {
        let Some((name_nb, name_en)) = turn(character) else { return };
        let mark = Hidden { character, name_nb, name_en };
        let place = place();
        match character {
            '\u{202D}' | '\u{202E}' => {
                self.faults.push((mark, TurnFault::Override, place));
                self.open.push((mark, place));
            }
            '\u{202C}' | '\u{2069}' => {
                let ends =
                    |begun: char| matches!(begun, '\u{2066}'..='\u{2068}') == (character == '\u{2069}');
                match self.open.pop() {
                    Some((begun, _)) if ends(begun.character) => {}
                    Some(begun) => {
                        self.open.push(begun);
                        self.faults.push((mark, TurnFault::EndsNothing, place));
                    }
                    None => self.faults.push((mark, TurnFault::EndsNothing, place)),
                }
            }
            _ => self.open.push((mark, place)),
        }
    }

    /// What was wrong in the block. An override is told once, ended or not.
    #[must_use]
    pub fn finish(self) -> Vec<(Hidden, TurnFault, P)> {
        let mut faults = self.faults;
        let is_override = |mark: &Hidden| matches!(mark.character, '\u{202D}' | '\u{202E}');
        let open = self.open.into_iter().filter(|(mark, _)| !is_override(mark));
        faults.extend(open.map(|(mark, place)| (mark, TurnFault::NeverEnds, place)));
        faults
    }
}

/// The names of a character that turns the direction of writing.
const fn turn(character: char) -> Option<(&'static str, &'static str)> {
    Some(match character {
        '\u{202A}' => ("innføyd venstre-til-høyre", "left-to-right embedding"),
        '\u{202B}' => ("innføyd høyre-til-venstre", "right-to-left embedding"),
        '\u{202C}' => ("slutt på retningsformatering", "pop directional formatting"),
        '\u{202D}' => ("tvungen venstre-til-høyre", "left-to-right override"),
        '\u{202E}' => ("tvungen høyre-til-venstre", "right-to-left override"),
        '\u{2066}' => ("avgrenset venstre-til-høyre", "left-to-right isolate"),
        '\u{2067}' => ("avgrenset høyre-til-venstre", "right-to-left isolate"),
        '\u{2068}' => ("avgrenset retning", "first strong isolate"),
        '\u{2069}' => ("slutt på avgrensning", "pop directional isolate"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str, code: &str) -> Vec<String> {
        hidden(text, Language::find(code)).iter().map(|(_, hidden)| hidden.code_point()).collect()
    }

    fn faults(text: &str) -> Vec<(usize, TurnFault)> {
        let mut turns = Turns::default();
        text.char_indices().for_each(|(at, character)| turns.pass(character, || at));
        turns.finish().into_iter().map(|(_, fault, at)| (at, fault)).collect()
    }

    #[test]
    fn joiners_belong_to_the_scripts_that_need_them() {
        for code in ["fa", "prs", "ps", "ckb", "ur"] {
            assert_eq!(codes("می\u{200C}روم ه\u{200D}", code), Vec::<String>::new(), "{code}");
        }
        assert_eq!(codes("كتاب\u{200C}ها ه\u{200D}", "ar"), ["U+200C"]);
        assert_eq!(codes("bar\u{200C}ne\u{200D}hage", "nb"), ["U+200C", "U+200D"]);
        assert_eq!(codes("👨\u{200D}👩 og 🏳\u{FE0F}\u{200D}🌈", "nb"), Vec::<String>::new());
    }

    #[test]
    fn characters_without_width_have_names_and_direction_marks_are_allowed() {
        assert_eq!(codes("a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}e\u{E0041}\u{7}", "uk").len(), 6);
        assert_eq!(codes("بـ\u{200E}B1\u{200F} \u{61C}", "ar"), Vec::<String>::new());
        assert_eq!(codes("line\n\ttab\u{A0}fast", "nb"), Vec::<String>::new());
    }

    #[test]
    fn turns_end_in_their_block() {
        assert_eq!(faults("a \u{2067}b\u{2069} \u{202B}c\u{202C} \u{2068}\u{202A}d\u{202C}\u{2069}"), []);
        assert_eq!(faults("a\u{2067}b"), [(1, TurnFault::NeverEnds)]);
        assert_eq!(faults("a\u{202B}b"), [(1, TurnFault::NeverEnds)]);
        assert_eq!(faults("a\u{2069}"), [(1, TurnFault::EndsNothing)]);
        assert_eq!(faults("\u{2066}a\u{202C}\u{2069}"), [(4, TurnFault::EndsNothing)]);
        assert_eq!(faults("\u{202E}21 11\u{202C}"), [(0, TurnFault::Override)]);
        assert_eq!(faults("\u{202E}21 11"), [(0, TurnFault::Override)]);
    }
}
