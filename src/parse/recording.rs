//! Recordings as they may be published: whole, of a length that somebody listens to, and without
//! anything that tells where, when or by whom they were made.
//!
//! Nothing is decoded and nothing is encoded anew: the structure is followed to its end, and only the
//! parts that make the sound are written again. What lies within compressed sound cannot be seen this
//! way; every other part is left out or emptied.

mod mp3;
mod mp4;
mod ogg;
#[cfg(test)]
mod tests;

use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use crate::source::Source;
use crate::span::Span;

/// The longest recording, in milliseconds: an hour. A page is read aloud in a few minutes; what says
/// that it is longer is no page, or no true header.
const MOST_MILLISECONDS: u64 = 60 * 60 * 1000;

/// The kinds of recording a site may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// MPEG audio, layer III (ISO/IEC 11172-3 and 13818-3): every telephone plays it.
    Mp3,
    /// AAC in MP4 (ISO/IEC 14496-12): what telephones record.
    Mp4,
    /// Opus in Ogg (RFC 7845); telephones from before 2025 may not play it.
    Opus,
}

impl Sound {
    /// What a file with this ending must be, if it may be a recording at all.
    #[must_use]
    pub fn of_ending(ending: &str) -> Option<Sound> {
        match ending {
            "mp3" => Some(Sound::Mp3),
            "m4a" => Some(Sound::Mp4),
            "ogg" | "opus" => Some(Sound::Opus),
            _ => None,
        }
    }

    /// The ending of the published file.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Sound::Mp3 => "mp3",
            Sound::Mp4 => "m4a",
            Sound::Opus => "ogg",
        }
    }

    /// The media type, as `<source type>` has it.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Sound::Mp3 => "audio/mpeg",
            Sound::Mp4 => "audio/mp4",
            Sound::Opus => "audio/ogg; codecs=opus",
        }
    }
}

/// A recording without metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanRecording {
    /// What it is.
    pub sound: Sound,
    /// How long it is, in milliseconds.
    pub milliseconds: u64,
    /// The clean file.
    pub bytes: Vec<u8>,
}

/// Why a file cannot be published as a recording. Offsets are bytes into the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RecordingFault {
    /// It is not what its name ends in.
    Format,
    /// The file ends before the recording does: a copy or download was cut off.
    Truncated,
    /// A part at the offset has a length, a place or a content that it cannot have.
    Structure {
        /// Where the part begins.
        offset: usize,
    },
    /// The part at the offset does not have the checksum that it says: the file was damaged.
    Checksum {
        /// Where the part begins.
        offset: usize,
    },
    /// A variety of its format that browsers cannot play, or that holds more than one sound.
    Variety,
    /// There is no sound in it.
    Silent,
    /// It is longer than an hour.
    TooLong,
}

/// Checks a recording that is named as `sound` and removes all metadata without touching the sound.
/// What is clean already is returned byte for byte after one more cleaning.
///
/// # Errors
/// [`RecordingFault`], the first that is met.
pub(super) fn clean(sound: Sound, bytes: &[u8]) -> Result<CleanRecording, RecordingFault> {
    let clean = match sound {
        Sound::Mp3 => mp3::clean(bytes),
        Sound::Mp4 => mp4::clean(bytes),
        Sound::Opus => ogg::clean(bytes),
    }?;
    match clean.milliseconds {
        0 => Err(RecordingFault::Silent),
        long if long > MOST_MILLISECONDS => Err(RecordingFault::TooLong),
        _ => Ok(clean),
    }
}

/// The recording in a file, or what is wrong with it.
pub(super) fn recording(source: &Source, ending: &str) -> Result<CleanRecording, Box<Diagnostic>> {
    let fault = match Sound::of_ending(ending) {
        Some(sound) => match clean(sound, &source.bytes) {
            Ok(clean) => return Ok(clean),
            Err(fault) => fault,
        },
        None => RecordingFault::Format,
    };
    let (nb, en) = words(fault, ending);
    Err(Box::new(Diagnostic::new(
        Code::BadRecording,
        Span::file(source.id),
        say!("opptaket kan ikke brukes: {nb}", "the recording cannot be used: {en}"),
        say!(
            "åpne lyden i et lydprogram og lagre den på nytt som MP3, én kanal, 32 kbit/s",
            "open the sound in a sound program and save it again as MP3, one channel, 32 kbit/s"
        ),
    )))
}

fn words(fault: RecordingFault, ending: &str) -> (String, String) {
    let (nb, en) = match fault {
        RecordingFault::Format => {
            return (
                format!("det som er i fila, er ikke `{ending}`"),
                format!("what is in the file is not `{ending}`"),
            );
        }
        RecordingFault::Truncated => ("slutten mangler", "its end is missing"),
        RecordingFault::Structure { .. } | RecordingFault::Checksum { .. } => {
            ("fila er skadet", "the file is damaged")
        }
        RecordingFault::Variety => {
            ("nettlesere kan ikke spille denne typen", "browsers cannot play this variety")
        }
        RecordingFault::Silent => ("det er ingen lyd i fila", "there is no sound in the file"),
        RecordingFault::TooLong => ("det varer mer enn en time", "it is longer than an hour"),
    };
    (nb.to_owned(), en.to_owned())
}

/// The bytes from `at`, as many as fill the array.
fn array<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], RecordingFault> {
    let end = at.checked_add(N).ok_or(RecordingFault::Truncated)?;
    let found = bytes.get(at..end).ok_or(RecordingFault::Truncated)?;
    Ok(found.try_into().expect("as many bytes were taken"))
}
