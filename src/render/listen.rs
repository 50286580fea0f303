//! What there is to hear of a page: a recording, or else a voice of the reader's own device.

use super::view::{Presence, RecordingView};
use super::words::Reader;
use crate::model::{Body, SitePage, TextHeard, relative};
use crate::parse::SpokenBy;

/// Milliseconds of a minute.
const MINUTE: u64 = 60_000;

/// Bytes of a kilobyte, and of a tenth of a megabyte.
const KILOBYTE: usize = 1000;
const TENTH: usize = 100 * KILOBYTE;

/// The recording of `page`, with its length and size: whoever pays for data must know before pressing.
#[must_use]
pub(super) fn recording(reader: &Reader<'_>, page: &SitePage) -> Option<RecordingView> {
    let chosen = reader.site.tongue(reader.chosen.code)?;
    let heard = reader.site.recording(page, chosen)?;
    let (length, size) =
        (length(reader, heard.recording.milliseconds), size(reader, heard.recording.bytes.len()));
    let label = reader.tongue.strings.fill("listen_to_page", &[("length", &length), ("size", &size)]);
    let presence = |is: bool| if is { Presence::Yes } else { Presence::No };
    Some(RecordingView {
        href: relative(reader.here.folder(), &heard.path()),
        media: heard.recording.sound.media_type().to_owned(),
        label,
        machine: presence(heard.note.reader == Some(SpokenBy::Machine)),
        changed: presence(heard.text == TextHeard::Changed),
    })
}

/// "45 seconds", "3 minutes".
fn length(reader: &Reader<'_>, milliseconds: u64) -> String {
    let (id, count) = if milliseconds < MINUTE {
        ("recording_seconds", milliseconds.div_ceil(1000))
    } else {
        ("recording_minutes", (milliseconds + MINUTE / 2) / MINUTE)
    };
    reader.tongue.strings.count(id, i64::try_from(count).unwrap_or(i64::MAX))
}

/// "1.2 MB", "80 kB".
fn size(reader: &Reader<'_>, bytes: usize) -> String {
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let formatter = &reader.tongue.formatter;
    let (id, number) = if bytes < TENTH {
        ("size_kilobytes", formatter.number(whole(bytes.div_ceil(KILOBYTE))))
    } else {
        ("size_megabytes", formatter.tenths(whole((bytes + TENTH / 2) / TENTH)))
    };
    reader.tongue.strings.fill(id, &[("number", &number)])
}

/// The voices that may read `page`: those of its language, if the text is in it.
#[must_use]
pub(super) fn voices(reader: &Reader<'_>, page: &SitePage, body: Body<'_>) -> Vec<String> {
    let own = reader.chosen.code == reader.language().code && matches!(body, Body::Own(_));
    if !own || page.is_traceless() || recording(reader, page).is_some() {
        return Vec::new();
    }
    reader.language().voices().iter().map(|voice| (*voice).to_owned()).collect()
}
