//! `veiviser accept family/kindergarten/audio.uk`: "this recording says what the page says today".
//!
//! Recordings are accepted one by one, without a star: somebody must have listened to each.

use super::Trouble;
use super::accept::{Change, quoted, unknown};
use crate::model::{Site, Speech};
use crate::parse::RecordingNote;
use crate::say;
use crate::source::Sources;
use crate::span::{Span, Spanned};

/// What changes in the note beside the recording of the page `id` in `lang`, if anything.
pub(super) fn changes(
    site: &Site,
    sources: &Sources,
    id: &str,
    lang: &str,
) -> Result<Vec<(String, Option<Change>)>, Trouble> {
    let Some(page) = site.pages.get(id) else {
        return Err(unknown(id, &site.pages.keys().cloned().collect::<Vec<_>>()));
    };
    let speech = site.tongue(lang).and_then(|tongue| site.speech(page, tongue.language));
    let Some(speech) = speech else {
        return Err(Trouble(say!(
            "siden `{id}` er ikke skrevet på `{lang}`",
            "the page `{id}` is not written in `{lang}`"
        )));
    };
    let found = site.recordings.get(&(id.to_owned(), lang.to_owned()));
    let Some(found) = found.filter(|found| !found.sounds.is_empty()) else {
        return Err(Trouble(say!(
            "det finnes ikke noe opptak som kan brukes; det heter `content/{id}/audio.{lang}.mp3` (eller m4a, ogg, opus)",
            "there is no recording that can be used; it is `content/{id}/audio.{lang}.mp3` (or m4a, ogg, opus)"
        )));
    };
    let Some(note) = &found.note else {
        let day = site.today;
        return Err(Trouble(say!(
            "ingen har sagt hvem som leser; lag fila `content/{id}/audio.{lang}.yaml` først, med to linjer: `reader: human` (eller machine) og `recorded: {day}` (dagen det ble lest inn)",
            "nobody has said who reads; make the file `content/{id}/audio.{lang}.yaml` first, with two lines: `reader: human` (or machine) and `recorded: {day}` (the day it was recorded)"
        )));
    };
    let source = sources.get(note.span.source).expect("the note was read from this source");
    let path = source.path.to_string();
    let changes = written(note, &speech, &source.text);
    if changes.is_empty() {
        return Ok(vec![(path, None)]);
    }
    Ok(changes.into_iter().map(|change| (path.clone(), Some(change))).collect())
}

/// The values that are replaced, and the lines that are added before the first.
fn written(note: &RecordingNote, speech: &Speech, text: &str) -> Vec<Change> {
    let start = note.span.start as usize;
    let flow = text[..start].trim_end().ends_with('{');
    let fields: [(&str, &Option<Spanned<String>>, &str); 3] = [
        ("made_from", &note.made_from, &speech.made_from),
        ("facts", &note.facts, &speech.facts),
        ("contacts", &note.contacts, &speech.contacts),
    ];
    let (mut changes, mut added) = (Vec::new(), String::new());
    for (key, old, new) in fields {
        match old {
            Some(old) if old.value == new => {}
            Some(old) => changes.push((old.span, quoted(new))),
            None if flow => added.push_str(&format!("{key}: {}, ", quoted(new))),
            None => added.push_str(&format!("{key}: {}\n", quoted(new))),
        }
    }
    if !added.is_empty() {
        changes.push((Span::new(note.span.source, start, start), added));
    }
    changes
}
