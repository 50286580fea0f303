//! Opus in Ogg: pages (RFC 3533 section 6), the two headers (RFC 7845 section 5), and the length of
//! packets (RFC 6716 section 3.1).
//!
//! The header with comments is written anew without any; the number of the stream, which programs
//! draw by lot, becomes 1.

use super::{CleanRecording, RecordingFault, Sound, array};

const MAGIC: &[u8] = b"OggS";

/// Samples a millisecond: Opus counts 48,000 a second, whatever was recorded.
const SAMPLES: u64 = 48;

/// The page continues a packet.
const CONTINUED: u8 = 1;
/// The page is the first of the stream.
const FIRST: u8 = 2;
/// The page is the last of the stream.
const LAST: u8 = 4;

/// A page of a stream.
struct Page<'a> {
    flags: u8,
    position: [u8; 8],
    serial: [u8; 4],
    segments: &'a [u8],
    body: &'a [u8],
    end: usize,
}

impl<'a> Page<'a> {
    /// The page that begins at `at`.
    fn at(bytes: &'a [u8], at: usize) -> Result<Page<'a>, RecordingFault> {
        let head: [u8; 27] = array(bytes, at)?;
        if !head.starts_with(MAGIC) || head[4] != 0 {
            return Err(RecordingFault::Structure { offset: at });
        }
        let table = at + 27;
        let body = table + usize::from(head[26]);
        let segments = bytes.get(table..body).ok_or(RecordingFault::Truncated)?;
        let end = body + segments.iter().map(|length| usize::from(*length)).sum::<usize>();
        let page = Page {
            flags: head[5],
            position: array(bytes, at + 6)?,
            serial: array(bytes, at + 14)?,
            segments,
            body: bytes.get(body..end).ok_or(RecordingFault::Truncated)?,
            end,
        };
        let mut whole = bytes[at..end].to_vec();
        whole[22..26].fill(0);
        if checksum(&whole).to_le_bytes() != head[22..26] {
            return Err(RecordingFault::Checksum { offset: at });
        }
        Ok(page)
    }

    /// The parts of packets on the page, each with whether its packet ends there.
    fn parts(&self) -> Vec<(&'a [u8], Ending)> {
        let (mut parts, mut start, mut length) = (Vec::new(), 0, 0);
        for segment in self.segments {
            length += usize::from(*segment);
            if *segment < 255 {
                parts.push((&self.body[start..start + length], Ending::Here));
                (start, length) = (start + length, 0);
            }
        }
        if length > 0 {
            parts.push((&self.body[start..], Ending::Later));
        }
        parts
    }
}

/// Whether a packet ends on its page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Here,
    Later,
}

pub(super) fn clean(bytes: &[u8]) -> Result<CleanRecording, RecordingFault> {
    if !bytes.starts_with(MAGIC) {
        return Err(RecordingFault::Format);
    }
    let first = Page::at(bytes, 0)?;
    if first.flags & FIRST == 0 || !first.body.starts_with(b"OpusHead") {
        return Err(RecordingFault::Variety);
    }
    let head: [u8; 19] = array(first.body, 0).map_err(|_| RecordingFault::Structure { offset: 0 })?;
    // One or two channels of one stream (family 0), version 0.x.
    if head[8] > 15 || !(1..=2).contains(&head[9]) || head[18] != 0 {
        return Err(RecordingFault::Variety);
    }
    let skipped = u64::from(u16::from_le_bytes([head[10], head[11]]));
    let mut at = comments(bytes, first.end, first.serial)?;
    let mut out = Vec::with_capacity(bytes.len());
    write(&mut out, (FIRST, [0; 8], 0), &[19], &head);
    write(&mut out, (0, [0; 8], 1), &[16], b"OpusTags\0\0\0\0\0\0\0\0");
    let (mut samples, mut number) = (0_u64, 2);
    loop {
        let page = Page::at(bytes, at)?;
        if page.serial != first.serial || page.flags & FIRST != 0 {
            return Err(RecordingFault::Variety);
        }
        let begun = usize::from(page.flags & CONTINUED != 0);
        samples += page.parts().iter().skip(begun).map(|(packet, _)| length(packet)).sum::<u64>();
        write(&mut out, (page.flags, page.position, number), page.segments, page.body);
        number += 1;
        at = page.end;
        if page.flags & LAST != 0 {
            let milliseconds = samples.saturating_sub(skipped) / SAMPLES;
            return Ok(CleanRecording { sound: Sound::Opus, milliseconds, bytes: out });
        }
    }
}

/// Passes over the header with comments, which may fill many pages and ends with a page.
fn comments(bytes: &[u8], start: usize, serial: [u8; 4]) -> Result<usize, RecordingFault> {
    let mut at = start;
    loop {
        let page = Page::at(bytes, at)?;
        let parts = page.parts();
        let begins = at != start || page.body.starts_with(b"OpusTags");
        if page.serial != serial || !begins || parts.len() > 1 {
            return Err(RecordingFault::Structure { offset: at });
        }
        at = page.end;
        if parts.iter().any(|(_, ending)| *ending == Ending::Here) {
            return Ok(at);
        }
    }
}

/// Samples of a packet, told by its first bytes.
fn length(packet: &[u8]) -> u64 {
    let Some(contents) = packet.first() else { return 0 };
    let frame = match contents >> 3 {
        mode @ 0..=11 => [480, 960, 1920, 2880][usize::from(mode & 3)],
        mode @ 12..=15 => [480, 960][usize::from(mode & 1)],
        mode => [120, 240, 480, 960][usize::from(mode & 3)],
    };
    let frames = match contents & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(packet.get(1).copied().unwrap_or_default() & 0x3F),
    };
    // A packet is at most 120 ms long (RFC 6716 section 3.2.5).
    (frame * frames).min(120 * SAMPLES)
}

/// Adds a page: its flags, position and number, how its body is divided, and the body.
fn write(out: &mut Vec<u8>, (flags, position, number): (u8, [u8; 8], u32), segments: &[u8], body: &[u8]) {
    let start = out.len();
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&[0, flags & (CONTINUED | FIRST | LAST)]);
    out.extend_from_slice(&position);
    out.extend_from_slice(&1_u32.to_le_bytes());
    out.extend_from_slice(&number.to_le_bytes());
    out.extend_from_slice(&[0; 4]);
    out.push(u8::try_from(segments.len()).expect("segments were counted by one byte"));
    out.extend_from_slice(segments);
    out.extend_from_slice(body);
    let sum = checksum(&out[start..]).to_le_bytes();
    out[start + 22..start + 26].copy_from_slice(&sum);
}

/// CRC-32 of RFC 3533: polynomial 0x04C11DB7, not mirrored, from 0.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum: u32, byte| sum << 8 ^ TABLE[usize::from(sum.to_be_bytes()[0] ^ byte)])
}

const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0_u32;
    while byte < 256 {
        let mut sum = byte << 24;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum >> 31 == 1 { sum << 1 ^ 0x04C1_1DB7 } else { sum << 1 };
            bit += 1;
        }
        table[byte as usize] = sum;
        byte += 1;
    }
    table
}
