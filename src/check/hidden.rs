//! Characters that nobody sees. The messages name them, because nobody sees them.

use super::sheet::Sheet;
use super::written::{self, Written};
use crate::diagnostic::{Code, Diagnostic};
use crate::locale::{Hidden, TurnFault, Turns, hidden};
use crate::model::Site;
use crate::say;
use crate::span::{SourceId, Span};
use std::collections::BTreeMap;

/// The texts of a page.
pub(super) fn in_page(_: &Site, sheet: &Sheet<'_>) -> Vec<Diagnostic> {
    found(sheet.texts().chunks(1))
}

/// The texts of records.
pub(super) fn in_records(site: &Site) -> Vec<Diagnostic> {
    found(written::records(site).chunks(1))
}

/// Interface strings, where an isolate may stand around what is filled in.
pub(super) fn in_messages(site: &Site) -> Vec<Diagnostic> {
    found(written::messages(site).iter().map(Vec::as_slice))
}

/// What stands in `blocks`, each of which is shown as one piece.
fn found<'a>(blocks: impl Iterator<Item = &'a [Written]>) -> Vec<Diagnostic> {
    let mut marks: BTreeMap<(SourceId, Hidden), Vec<Span>> = BTreeMap::new();
    let mut out = Vec::new();
    for block in blocks {
        let mut turns = Turns::default();
        for text in block {
            let words = &text.passage.text;
            // Most texts of Latin letters have nothing that nobody sees.
            if words.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
                continue;
            }
            for (range, mark) in hidden(words, text.language()) {
                let span = text.passage.span(&range);
                marks.entry((span.source, mark)).or_default().push(span);
            }
            for (at, character) in words.char_indices() {
                turns.pass(character, || text.passage.span(&(at..at + character.len_utf8())));
            }
        }
        out.extend(turns.finish().into_iter().map(|(mark, fault, span)| turned(mark, fault, span)));
    }
    out.extend(marks.into_iter().map(|((_, mark), spans)| unseen(mark, &spans)));
    out
}

fn unseen(mark: Hidden, spans: &[Span]) -> Diagnostic {
    let (nb, en, point) = (mark.name_nb, mark.name_en, mark.code_point());
    let first = spans.iter().min().copied().unwrap_or_default();
    let message = match spans.len() {
        0 | 1 => say!(
            "her står et usynlig tegn: {nb} ({point})",
            "there is an invisible character here: {en} ({point})"
        ),
        count => say!(
            "her står et usynlig tegn: {nb} ({point}); det finnes {count} ganger i fila",
            "there is an invisible character here: {en} ({point}); it stands {count} times in the file"
        ),
    };
    Diagnostic::new(
        Code::HiddenCharacter,
        first,
        message,
        say!(
            "slett ordet det står i, og skriv det på nytt; da forsvinner tegnet",
            "delete the word it stands in and type it again; then the character is gone"
        ),
    )
}

fn turned(mark: Hidden, fault: TurnFault, span: Span) -> Diagnostic {
    let (nb, en, point) = (mark.name_nb, mark.name_en, mark.code_point());
    let message = match fault {
        TurnFault::NeverEnds => say!(
            "et usynlig tegn snur skriveretningen og blir ikke avsluttet: {nb} ({point})",
            "an invisible character turns the direction of writing and is not ended: {en} ({point})"
        ),
        TurnFault::EndsNothing => say!(
            "et usynlig tegn avslutter en skriveretning som ikke er begynt: {nb} ({point})",
            "an invisible character ends a direction of writing that was not begun: {en} ({point})"
        ),
        TurnFault::Override => say!(
            "et usynlig tegn viser bokstaver og tall i en annen rekkefølge enn de har: {nb} ({point})",
            "an invisible character shows letters and digits in another order than they have: {en} ({point})"
        ),
    };
    Diagnostic::new(
        Code::DirectionMark,
        span,
        message,
        say!(
            "slett ordene rundt det, og skriv dem på nytt; nettstedet setter retningen selv",
            "delete the words around it and type them again; the site sets the direction by itself"
        ),
    )
}
