//! Recordings that readers do not get, or that no longer say what the page says.

use crate::diagnostic::{Code, Diagnostic, Say};
use crate::locale::Language;
use crate::model::{RecordingState, Site, SitePage, SiteRecording, unknown_language};
use crate::say;
use crate::source::Kind;
use crate::span::Span;

/// Recordings of texts, facts or contacts that have changed since, and those of which nobody has said
/// what they speak.
pub(super) fn outdated(site: &Site) -> Vec<Diagnostic> {
    site.recordings.iter().filter_map(|((id, lang), found)| one(site, id, lang, found)).collect()
}

fn one(site: &Site, id: &str, lang: &str, found: &SiteRecording) -> Option<Diagnostic> {
    let page = site.pages.get(id).filter(|page| !page.is_traceless())?;
    let language = site.tongue(lang)?.language;
    let sound = Span::file(found.sounds.first()?.0);
    let place = |part: Option<&crate::span::Spanned<String>>| part.map_or(sound, |part| part.span);
    let note = found.note.as_deref();
    Some(match site.recording_state(page, language)? {
        RecordingState::Current => return None,
        RecordingState::Unknown => unknown(site, (id, lang), note.map_or(sound, |note| note.span), found),
        RecordingState::TextChanged => Diagnostic::new(
            Code::OutdatedRecording,
            place(note.and_then(|note| note.made_from.as_ref())),
            say!(
                "teksten på siden er endret etter opptaket; leserne får beskjed om det",
                "the text of the page has changed since the recording; readers are told"
            ),
            again(id, lang),
        ),
        RecordingState::Wrong { facts, contacts } => {
            let part = note
                .and_then(|note| if facts.is_empty() { note.contacts.as_ref() } else { note.facts.as_ref() });
            let names =
                facts.iter().chain(&contacts).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
            let told = Diagnostic::new(
                Code::OutdatedRecording,
                place(part),
                say!(
                    "opptaket kan si noe galt og vises ikke: {names} er endret etter opptaket",
                    "the recording may say something wrong and is not shown: {names} changed since it was made"
                ),
                again(id, lang),
            );
            let facts = facts.iter().filter_map(|id| site.facts.get(id)).map(|fact| fact.span);
            let contacts = contacts.iter().filter_map(|id| site.contacts.get(id)).map(|contact| contact.span);
            facts
                .chain(contacts)
                .fold(told, |told, span| told.label(span, say!("dette er endret", "this has changed")))
        }
    })
}

fn again(id: &str, lang: &str) -> Say {
    say!(
        "les inn siden på nytt; når opptaket stemmer, kjør `veiviser accept {id}/audio.{lang}`",
        "record the page again; when the recording is right, run `veiviser accept {id}/audio.{lang}`"
    )
}

/// A recording of which nobody has said what it speaks.
fn unknown(site: &Site, (id, lang): (&str, &str), span: Span, found: &SiteRecording) -> Diagnostic {
    let day = site.today;
    let help = if found.note.is_some() {
        say!(
            "hør gjennom det; når det stemmer med siden, kjør `veiviser accept {id}/audio.{lang}`",
            "listen to it; when it says what the page says, run `veiviser accept {id}/audio.{lang}`"
        )
    } else {
        say!(
            "lag fila `content/{id}/audio.{lang}.yaml` med to linjer, `reader: human` (eller machine) og `recorded: {day}` (dagen det ble lest inn); hør gjennom opptaket, og kjør `veiviser accept {id}/audio.{lang}`",
            "make the file `content/{id}/audio.{lang}.yaml` with two lines, `reader: human` (or machine) and `recorded: {day}` (the day it was recorded); listen to the recording, and run `veiviser accept {id}/audio.{lang}`"
        )
    };
    Diagnostic::new(
        Code::OutdatedRecording,
        span,
        say!(
            "ingen har sagt hva opptaket leser, og det vises ikke",
            "nobody has said what the recording reads, and it is not shown"
        ),
        help,
    )
}

/// Recordings that can be shown nowhere, and notes without a recording.
pub(super) fn unused(site: &Site) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    for ((id, lang), found) in &site.recordings {
        let sounds = found.sounds.iter().map(|(source, _)| Span::file(*source));
        let Some(span) = sounds.clone().next().or_else(|| found.note.as_ref().map(|note| note.span)) else {
            continue;
        };
        let known = site.tongues.iter().map(|tongue| tongue.language);
        let Some(tongue) = site.tongue(lang) else {
            out.push(unknown_language(lang, span, known).as_warning());
            continue;
        };
        let broken = |id: &str| site.is_broken_page(id);
        if let Some((message, help)) = reason(site, id, tongue.language).filter(|_| !broken(id)) {
            out.push(Diagnostic::new(Code::UnusedRecording, span, message, help));
        } else if found.sounds.is_empty() && !is_broken(site, id, lang) {
            out.push(Diagnostic::new(
                Code::UnusedRecording,
                span,
                say!("her er det ikke noe opptak", "there is no recording here"),
                say!(
                    "legg opptaket ved siden av, med navnet `audio.{lang}.mp3`, eller slett fila",
                    "put the recording beside it, named `audio.{lang}.mp3`, or delete the file"
                ),
            ));
        }
        out.extend(sounds.skip(1).map(|second| {
            Diagnostic::new(
                Code::UnusedRecording,
                second,
                say!("siden har to opptak på samme språk", "the page has two recordings in one language"),
                say!(
                    "behold ett av dem, helst MP3, og slett det andre",
                    "keep one, best MP3, and delete the other"
                ),
            )
            .label(span, say!("bare dette brukes", "only this one is used"))
        }));
    }
    out
}

/// Whether there is a recording that could not be read, which is reported already.
fn is_broken(site: &Site, page: &str, lang: &str) -> bool {
    let kind = |ending| Kind::Recording { page: page.to_owned(), lang: lang.to_owned(), ending };
    crate::source::RECORDINGS.into_iter().any(|ending| site.broken.contains(&kind(ending)))
}

/// Why the page `id` can have no recording in `language`, and what to do.
fn reason(site: &Site, id: &str, language: &Language) -> Option<(Say, Say)> {
    let Language { name_nb, name_en, code, .. } = language;
    let Some(page) = site.pages.get(id) else {
        let help = match crate::parse::fields::nearest(id, site.pages.keys().map(String::as_str)) {
            Some(near) => say!(
                "flytt opptaket til mappa `content/{near}` hvis det er den siden du mener, eller slett det",
                "move the recording to the folder `content/{near}` if that is the page you mean, or delete it"
            ),
            None => say!("slett opptaket", "delete the recording"),
        };
        return Some((say!("siden `{id}` finnes ikke", "there is no page `{id}`"), help));
    };
    if SitePage::is_traceless(page) {
        return Some((
            say!(
                "siden skal ikke etterlate spor, så opptaket vises ikke: lyd høres av andre, og fila blir liggende på telefonen",
                "the page must leave no trace, so the recording is not shown: others can hear it, and the file stays on the telephone"
            ),
            say!("slett opptaket", "delete the recording"),
        ));
    }
    (!page.is_written(language, site)).then(|| {
        (
            say!("siden er ikke skrevet på {name_nb}", "the page is not written in {name_en}"),
            say!(
                "lag `content/{id}.{code}.md` med det som blir lest, så leserne kan se det også, eller slett opptaket",
                "make `content/{id}.{code}.md` with what is read, so that readers can see it too, or delete the recording"
            ),
        )
    })
}
