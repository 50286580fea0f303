//! Sentences of a Norwegian text. A point after an abbreviation or in a date ends none.

use super::words::words;
use std::ops::Range;

/// Abbreviations after which a sentence goes on, whatever follows.
const GOES_ON: [&str; 22] = [
    "kl", "f.eks", "nr", "ca", "bl.a", "dvs", "pga", "tlf", "jf", "jfr", "evt", "ev", "inkl", "ekskl",
    "maks", "min", "mht", "iht", "vedr", "st", "dr", "pr",
];

/// The sentences of `text`, each without the spaces around it.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | ':' | '…')) {
        let closing = |c: char| matches!(c, '»' | '"' | '”' | '’' | ')' | '.' | '!' | '?');
        let rest = &text[at + mark.len_utf8()..];
        let after = rest.trim_start_matches(closing);
        let end = text.len() - after.len();
        if start < end && ends(text, at, mark, after) {
            found.push(start..end);
            start = end;
        }
    }
    found.push(start..text.len());
    let trimmed = found.into_iter().map(|range| {
        let piece = &text[range.clone()];
        let from = range.start + piece.len() - piece.trim_start().len();
        from..from + piece.trim().len()
    });
    trimmed.filter(|range| !words(&text[range.clone()]).is_empty()).collect()
}

/// Whether the `mark` at byte `at` ends a sentence that `after` follows.
fn ends(text: &str, at: usize, mark: char, after: &str) -> bool {
    let next = after.trim_start();
    if next.len() == after.len() && !next.is_empty() {
        return false;
    }
    let begins = next.trim_start_matches(['«', '"', '“', '(', '–', ' ']).chars().next();
    let capital = begins.is_none_or(|c| c.is_uppercase() || !c.is_alphanumeric());
    match mark {
        // What follows a colon is a sentence of its own if it begins like one.
        ':' => begins.is_some_and(char::is_uppercase),
        '.' => {
            let before =
                text[..at].rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
            let before = before.trim_start_matches(['«', '"', '“']).to_lowercase();
            let initial = before.chars().count() == 1 && before.chars().all(char::is_alphabetic);
            let goes_on = GOES_ON.contains(&before.as_str()) || initial && !next.is_empty();
            !goes_on && (capital || begins.is_some_and(|c| c.is_ascii_digit()))
        }
        _ => capital || begins.is_some_and(|c| c.is_ascii_digit()),
    }
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_sentence_ends_where_a_reader_pauses() {
        let split =
            |text: &str| sentences(text).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>();
        assert_eq!(
            split("Vi har åpent kl. 09.00–15.00. Fristen er 1. mars. Ring f.eks. Gnisten, bl.a. om kurs."),
            ["Vi har åpent kl. 09.00–15.00.", "Fristen er 1. mars.", "Ring f.eks. Gnisten, bl.a. om kurs."]
        );
        assert_eq!(
            split("Er du i fare nå? Ring politiet! Si «Hjelp!» og vent. Gå til helsenorge.no."),
            ["Er du i fare nå?", "Ring politiet!", "Si «Hjelp!» og vent.", "Gå til helsenorge.no."]
        );
        assert_eq!(
            split("Alarmtelefonen: For barn. Ring 1: det er lett"),
            ["Alarmtelefonen:", "For barn.", "Ring 1: det er lett"]
        );
        assert_eq!(split("Han kom osv. Kommunen svarer"), ["Han kom osv.", "Kommunen svarer"]);
        assert_eq!(split(" … "), Vec::<String>::new());
    }
}
