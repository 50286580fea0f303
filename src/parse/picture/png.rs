//! PNG: W3C Recommendation, third edition, sections 5 and 11.

use super::{Cursor, Format, PictureFault, Stripped, limited, metadata};

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// How far into the file the reading is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Start,
    Header,
    Data,
    AfterData,
}

/// What is collected on the way through a file.
#[derive(Default)]
struct Parts {
    stage: Stage,
    size: (u32, u32),
    colour: u8,
    seen: Vec<[u8; 4]>,
    orientation: Option<u8>,
    out: Vec<u8>,
}

pub(super) fn strip(bytes: &[u8]) -> Result<Stripped, PictureFault> {
    let mut cursor = Cursor::new(bytes, SIGNATURE.len());
    let mut parts = Parts { out: SIGNATURE.to_vec(), ..Parts::default() };
    loop {
        let offset = cursor.at;
        let fault = PictureFault::Structure { offset };
        let length = usize::try_from(u32::from_be_bytes(cursor.array()?)).map_err(|_| fault)?;
        let kind: [u8; 4] = cursor.array()?;
        if !kind.iter().all(u8::is_ascii_alphabetic) || length > 0x7FFF_FFFF {
            return Err(fault);
        }
        let data = cursor.take(length)?;
        if u32::from_be_bytes(cursor.array()?) != checksum(&[&kind, data]) {
            return Err(PictureFault::Checksum { offset });
        }
        chunk(&mut parts, kind, data, offset)?;
        if &kind == b"IEND" {
            let ((width, height), orientation) = (parts.size, parts.orientation.unwrap_or(1));
            return Ok(Stripped { format: Format::Png, width, height, orientation, bytes: parts.out });
        }
    }
}

/// Takes in one chunk: the critical ones must be as they should, of the others only those stay that
/// say how colours look.
fn chunk(parts: &mut Parts, kind: [u8; 4], data: &[u8], offset: usize) -> Result<(), PictureFault> {
    let stage = parts.stage;
    let right = match &kind {
        b"IHDR" => return header(parts, data, offset),
        _ if stage == Stage::Start => false,
        b"PLTE" => stage == Stage::Header && palette(parts, data) && !parts.seen.contains(&kind),
        b"IDAT" => {
            parts.stage = Stage::Data;
            stage == Stage::Data || stage == Stage::Header && starts(parts, data)
        }
        b"IEND" => stage != Stage::Header && data.is_empty(),
        _ => return extra(parts, kind, data, offset),
    };
    if !right {
        return Cursor::fault(offset);
    }
    parts.seen.push(kind);
    push(&mut parts.out, kind, &[data]);
    Ok(())
}

fn header(parts: &mut Parts, data: &[u8], offset: usize) -> Result<(), PictureFault> {
    let whole: Option<[u8; 13]> = data.try_into().ok();
    let (Some(whole), Stage::Start) = (whole, parts.stage) else { return Cursor::fault(offset) };
    let mut cursor = Cursor::new(&whole, 0);
    let [width, height] = [cursor.array()?, cursor.array()?].map(u32::from_be_bytes);
    let [depth, colour, compression, filter, interlace] = cursor.array()?;
    let depths: &[u8] = match colour {
        0 => &[1, 2, 4, 8, 16],
        3 => &[1, 2, 4, 8],
        2 | 4 | 6 => &[8, 16],
        _ => &[],
    };
    if !depths.contains(&depth) || compression != 0 || filter != 0 || interlace > 1 {
        return Cursor::fault(offset);
    }
    limited(width, height)?;
    parts.size = (width, height);
    parts.colour = colour;
    parts.stage = Stage::Header;
    push(&mut parts.out, *b"IHDR", &[data]);
    Ok(())
}

fn palette(parts: &Parts, data: &[u8]) -> bool {
    data.len().is_multiple_of(3) && (3..=768).contains(&data.len()) && !matches!(parts.colour, 0 | 4)
}

/// Whether picture data may start here: it is a zlib stream (RFC 1950), and has its palette.
fn starts(parts: &Parts, data: &[u8]) -> bool {
    (parts.colour != 3 || parts.seen.contains(b"PLTE")) && is_zlib(data)
}

fn is_zlib(data: &[u8]) -> bool {
    data.first_chunk()
        .is_some_and(|pair: &[u8; 2]| pair[0] & 0x0F == 8 && u16::from_be_bytes(*pair).is_multiple_of(31))
}

/// A chunk that a decoder may pass over.
fn extra(parts: &mut Parts, kind: [u8; 4], data: &[u8], offset: usize) -> Result<(), PictureFault> {
    if kind[0].is_ascii_uppercase() {
        return Cursor::fault(offset);
    }
    if parts.stage == Stage::Data {
        parts.stage = Stage::AfterData;
    }
    let right = match (&kind, parts.colour) {
        (b"eXIf", _) => {
            parts.orientation.get_or_insert(metadata::orientation(data));
            return Ok(());
        }
        (b"sRGB", _) => data.len() == 1,
        (b"gAMA", _) => data.len() == 4,
        (b"cHRM", _) => data.len() == 32,
        (b"tRNS", 0) => data.len() == 2,
        (b"tRNS", 2) => data.len() == 6,
        (b"tRNS", 3) => (1..=256).contains(&data.len()),
        (b"iCCP", _) => true,
        _ => return Ok(()),
    };
    if !right {
        return Cursor::fault(offset);
    }
    if parts.stage != Stage::Header || parts.seen.contains(&kind) {
        return Ok(());
    }
    parts.seen.push(kind);
    match &kind {
        b"iCCP" => push_profile(&mut parts.out, data),
        _ => push(&mut parts.out, kind, &[data]),
    }
    Ok(())
}

/// A profile has a name, which may be any text and therefore becomes another, and is compressed.
fn push_profile(out: &mut Vec<u8>, data: &[u8]) {
    let end = data.iter().position(|byte| *byte == 0);
    let Some([0, 0, stream @ ..]) = end.map(|end| &data[end..]) else { return };
    if is_zlib(stream) {
        push(out, *b"iCCP", &[b"icc\0\0", stream]);
    }
}

/// Adds a chunk that is not longer than one that was read, but for a few bytes.
fn push(out: &mut Vec<u8>, kind: [u8; 4], content: &[&[u8]]) {
    let data = content.concat();
    let length = u32::try_from(data.len()).expect("chunks are read with a length of 31 bits");
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&kind);
    out.extend_from_slice(&data);
    out.extend_from_slice(&checksum(&[&kind, &data]).to_be_bytes());
}

/// CRC-32 as in annex D of the standard.
pub(super) fn checksum(parts: &[&[u8]]) -> u32 {
    let step = |sum: u32, byte: &u8| TABLE[usize::from(sum.to_le_bytes()[0] ^ byte)] ^ (sum >> 8);
    !parts.iter().copied().flatten().fold(u32::MAX, step)
}

const TABLE: [u32; 256] = table();

const fn table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut byte = 0_u32;
    while byte < 256 {
        let mut sum = byte;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 };
            bit += 1;
        }
        table[byte as usize] = sum;
        byte += 1;
    }
    table
}
