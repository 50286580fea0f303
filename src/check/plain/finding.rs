//! What a rule finds in a file becomes one diagnostic with several places, so that a page that is
//! hard to read fills a screen and not ten.

use crate::diagnostic::{Code, Diagnostic, MessageLanguage, Say};
use crate::say;
use crate::span::Span;

/// Most places that one diagnostic shows.
const MOST_PLACES: usize = 8;

/// One thing that a rule found.
pub(super) struct Finding {
    /// Where.
    pub span: Span,
    /// What is wrong there, as a sentence.
    pub message: Say,
    /// The same in a few words, for when it is not the first.
    pub label: Say,
    /// What to do.
    pub help: Say,
}

impl Finding {
    /// The words `text` at `span`, for which others are better; several of them stand with `|` between.
    pub(super) fn replaced(span: Span, text: &str, better: &str, message: Say) -> Finding {
        let capital = text.chars().next().is_some_and(char::is_uppercase);
        let quoted = better.split('|').map(|word| {
            let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
            // A word at the beginning of a sentence is replaced by one that can stand there.
            let first = if capital { first.to_uppercase() } else { first.to_owned() };
            format!("«{first}{rest}»")
        });
        let quoted: Vec<String> = quoted.collect();
        let (nb, en) = (quoted.join(" eller "), quoted.join(" or "));
        Finding {
            span,
            message,
            label: say!("«{text}»: skriv {nb}", "\"{text}\": write {en}"),
            help: say!("skriv {nb}", "write {en}"),
        }
    }
}

/// One diagnostic of all `findings`: the first is told in full, the others are its labels.
pub(super) fn gathered(code: Code, findings: Vec<Finding>) -> Option<Diagnostic> {
    let mut findings = findings.into_iter();
    let first = findings.next()?;
    let mut diagnostic = Diagnostic::new(code, first.span, first.message, first.help);
    let mut more = 0;
    for finding in findings {
        if finding.span == first.span || diagnostic.labels.iter().any(|label| label.span == finding.span) {
            continue;
        }
        if diagnostic.labels.len() + 1 < MOST_PLACES {
            diagnostic = diagnostic.label(finding.span, finding.label);
        } else {
            more += 1;
        }
    }
    if more > 0 {
        let text = |language| diagnostic.message.text(language).to_owned();
        let (nb, en) = (text(MessageLanguage::Nb), text(MessageLanguage::En));
        diagnostic.message =
            say!("{nb} (og {more} steder til i fila)", "{en} (and {more} more places in the file)");
    }
    Some(diagnostic)
}
