//! AAC in MP4: boxes (ISO/IEC 14496-12 section 4.2).
//!
//! Boxes that make the sound keep their places, because tables count bytes from the beginning of the
//! file; every other box becomes free space filled with zeros, and dates and names in those that stay
//! are emptied. Films and files in fragments are refused.

use super::{CleanRecording, RecordingFault, Sound, array};

/// Boxes that hold boxes.
const FOLDERS: [[u8; 4]; 5] = [*b"moov", *b"trak", *b"mdia", *b"minf", *b"stbl"];

/// Boxes that stay as they are: what is sounded, and the tables that lead to it.
const KEPT: [[u8; 4]; 12] = [
    *b"mdat", *b"smhd", *b"dinf", *b"stts", *b"stsc", *b"stsz", *b"stz2", *b"stco", *b"co64", *b"sgpd",
    *b"sbgp", *b"edts",
];

/// How deep boxes may lie in each other: the tables of a track lie in the fourth.
const DEEPEST: usize = 8;

/// What is found on the way.
#[derive(Default)]
struct Found {
    depth: usize,
    milliseconds: Option<u64>,
    tracks: usize,
    data: usize,
    sounds: usize,
}

pub(super) fn clean(bytes: &[u8]) -> Result<CleanRecording, RecordingFault> {
    if !bytes.get(4..).is_some_and(|kind| kind.starts_with(b"ftyp")) {
        return Err(RecordingFault::Format);
    }
    let mut out = bytes.to_vec();
    let mut found = Found::default();
    let end = walk(bytes, 0..bytes.len(), &mut out, &mut found)?;
    out.truncate(end);
    if found.tracks != 1 || found.sounds != 1 {
        return Err(RecordingFault::Variety);
    }
    match found.milliseconds {
        Some(milliseconds) if found.data > 0 => {
            Ok(CleanRecording { sound: Sound::Mp4, milliseconds, bytes: out })
        }
        _ => Err(RecordingFault::Silent),
    }
}

/// Follows the boxes in `range` and gives where the last one ends.
fn walk(
    bytes: &[u8],
    range: std::ops::Range<usize>,
    out: &mut [u8],
    found: &mut Found,
) -> Result<usize, RecordingFault> {
    let mut at = range.start;
    while at < range.end {
        let fault = RecordingFault::Structure { offset: at };
        let short = u32::from_be_bytes(array(bytes, at)?);
        let kind: [u8; 4] = array(bytes, at + 4)?;
        let (head, size) = match short {
            0 => (8, range.end - at),
            1 => (16, usize::try_from(u64::from_be_bytes(array(bytes, at + 8)?)).map_err(|_| fault)?),
            _ => (8, usize::try_from(short).map_err(|_| fault)?),
        };
        let end = at.checked_add(size).filter(|end| *end <= range.end && size >= head);
        let end = end.ok_or(if range.end == bytes.len() { RecordingFault::Truncated } else { fault })?;
        one(bytes, (kind, at, at + head..end), out, found)?;
        at = end;
    }
    Ok(at)
}

/// Takes in one box: its kind, where it begins, and its content.
fn one(
    bytes: &[u8],
    (kind, at, content): ([u8; 4], usize, std::ops::Range<usize>),
    out: &mut [u8],
    found: &mut Found,
) -> Result<(), RecordingFault> {
    let fault = RecordingFault::Structure { offset: at };
    match &kind {
        b"ftyp" => {}
        b"moof" | b"mvex" => return Err(RecordingFault::Variety),
        b"mvhd" => {
            found.milliseconds = Some(duration(bytes, content.clone()).ok_or(fault)?);
            dates(bytes, content, out).ok_or(fault)?;
        }
        b"tkhd" | b"mdhd" => dates(bytes, content, out).ok_or(fault)?,
        b"hdlr" => {
            let what = bytes.get(content.start + 8..).ok_or(fault)?;
            found.sounds += usize::from(what.starts_with(b"soun"));
            // Version, kind and reserved bytes stay; the name, which is any text, is emptied.
            out.get_mut(content.start + 24..content.end).ok_or(fault)?.fill(0);
        }
        b"stsd" => {
            let format = bytes.get(content.start + 12..).unwrap_or_default();
            if !format.starts_with(b"mp4a") {
                return Err(RecordingFault::Variety);
            }
        }
        kind if FOLDERS.contains(kind) => {
            found.tracks += usize::from(kind == b"trak");
            found.depth += 1;
            if found.depth > DEEPEST {
                return Err(fault);
            }
            walk(bytes, content, out, found)?;
            found.depth -= 1;
        }
        kind if KEPT.contains(kind) => found.data += usize::from(kind == b"mdat") * content.len(),
        _ => {
            out[at + 4..at + 8].copy_from_slice(b"free");
            out[content].fill(0);
        }
    }
    Ok(())
}

/// Empties the two dates at the beginning of a header (sections 8.2.2, 8.3.2 and 8.4.2).
fn dates(bytes: &[u8], content: std::ops::Range<usize>, out: &mut [u8]) -> Option<()> {
    let wide = *bytes.get(content.start)? == 1;
    let end = content.start + 4 + if wide { 16 } else { 8 };
    out.get_mut(content.start + 4..end).filter(|_| end <= content.end)?.fill(0);
    Some(())
}

/// Length in milliseconds that the header of the film states (section 8.2.2).
fn duration(bytes: &[u8], content: std::ops::Range<usize>) -> Option<u64> {
    let body = bytes.get(content)?;
    let (scale, length) = if *body.first()? == 1 {
        (array(body, 20).map(u32::from_be_bytes).ok()?, array(body, 24).map(u64::from_be_bytes).ok()?)
    } else {
        let length = array(body, 16).map(u32::from_be_bytes).ok()?;
        (array(body, 12).map(u32::from_be_bytes).ok()?, u64::from(length))
    };
    length.saturating_mul(1000).checked_div(u64::from(scale))
}
