//! JPEG: ITU-T T.81 annex B; JFIF 1.02; colour profiles as in ICC.1:2022 annex B.4.

use super::{Cursor, Format, PictureFault, Stripped, limited, metadata};

const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const PROFILE: &[u8] = b"ICC_PROFILE\0";
/// The length field counts itself and has two bytes, and a part has its name and number before it.
const PROFILE_PART: usize = 65_535 - 2 - PROFILE.len() - 2;

/// What is collected on the way through a file.
#[derive(Default)]
struct Parts<'a> {
    jfif: Option<[u8; 14]>,
    adobe: Option<[u8; 12]>,
    profile: Vec<(u8, &'a [u8])>,
    orientation: Option<u8>,
    size: Option<(u32, u32)>,
    body: Vec<u8>,
    scans: usize,
}

pub(super) fn strip(bytes: &[u8]) -> Result<Stripped, PictureFault> {
    let mut cursor = Cursor::new(bytes, 2);
    let mut parts = Parts::default();
    loop {
        let offset = cursor.at;
        let marker = next_marker(&mut cursor)?;
        if marker == END {
            return finish(parts, offset);
        }
        let length = usize::from(u16::from_be_bytes(cursor.array()?));
        let Some(length) = length.checked_sub(2) else { return Cursor::fault(offset) };
        let segment = cursor.take(length)?;
        part(&mut parts, marker, segment).map_err(|fault| match fault {
            PictureFault::Truncated | PictureFault::Structure { .. } => PictureFault::Structure { offset },
            other => other,
        })?;
        if marker == SCAN {
            parts.body.extend_from_slice(scan(&mut cursor)?);
            parts.scans += 1;
        }
    }
}

/// Any number of fill bytes may stand before a marker.
fn next_marker(cursor: &mut Cursor<'_>) -> Result<u8, PictureFault> {
    let offset = cursor.at;
    if cursor.byte()? != 0xFF {
        return Cursor::fault(offset);
    }
    loop {
        let marker = cursor.byte()?;
        if marker != 0xFF {
            return Ok(marker);
        }
    }
}

/// Takes in one segment; how its content may be laid out is in T.81 sections B.2.2 to B.2.4.
fn part<'a>(parts: &mut Parts<'a>, marker: u8, segment: &'a [u8]) -> Result<(), PictureFault> {
    match marker {
        0xC0..=0xC2 => frame(parts, segment)?,
        0xC4 => tables(segment, huffman_table)?,
        0xDB => tables(segment, quantization_table)?,
        0xDD if segment.len() == 2 => {}
        SCAN => {
            let components = usize::from(segment.first().copied().unwrap_or(0));
            let fits = (1..=4).contains(&components) && segment.len() == 4 + 2 * components;
            if !fits || parts.size.is_none() {
                return Cursor::fault(0);
            }
        }
        0xE0..=0xEF => {
            application(parts, marker, segment);
            return Ok(());
        }
        0xFE => return Ok(()),
        0xC3 | 0xC5..=0xCF | 0xDE | 0xDF => return Err(PictureFault::Variety),
        _ => return Cursor::fault(0),
    }
    push(&mut parts.body, marker, &[segment]);
    Ok(())
}

fn frame(parts: &mut Parts<'_>, segment: &[u8]) -> Result<(), PictureFault> {
    let mut cursor = Cursor::new(segment, 0);
    let precision = cursor.byte()?;
    let [height, width] = [cursor.array()?, cursor.array()?].map(u16::from_be_bytes);
    let components = cursor.byte()?;
    if parts.size.is_some() || segment.len() != 6 + 3 * usize::from(components) {
        return Cursor::fault(0);
    }
    if precision != 8 || !matches!(components, 1 | 3 | 4) {
        return Err(PictureFault::Variety);
    }
    limited(width.into(), height.into())?;
    parts.size = Some((width.into(), height.into()));
    Ok(())
}

/// Goes through tables that fill a segment one after the other.
fn tables(
    segment: &[u8],
    table: fn(&mut Cursor<'_>) -> Result<(), PictureFault>,
) -> Result<(), PictureFault> {
    let mut cursor = Cursor::new(segment, 0);
    while cursor.at < segment.len() {
        table(&mut cursor)?;
    }
    Ok(())
}

fn huffman_table(cursor: &mut Cursor<'_>) -> Result<(), PictureFault> {
    cursor.byte()?;
    let counts: [u8; 16] = cursor.array()?;
    let values: usize = counts.iter().map(|count| usize::from(*count)).sum();
    if values > 256 {
        return Cursor::fault(0);
    }
    cursor.take(values).map(drop)
}

fn quantization_table(cursor: &mut Cursor<'_>) -> Result<(), PictureFault> {
    let size = match cursor.byte()? >> 4 {
        0 => 64,
        1 => 128,
        _ => return Cursor::fault(0),
    };
    cursor.take(size).map(drop)
}

/// Of JFIF the thumbnail is left out, of what Adobe adds only what says how colours are stored stays.
fn application<'a>(parts: &mut Parts<'a>, marker: u8, segment: &'a [u8]) {
    match marker {
        0xE0 if segment.starts_with(b"JFIF\0") && parts.jfif.is_none() => {
            parts.jfif = segment.first_chunk().copied().map(|mut jfif: [u8; 14]| {
                jfif[12..].fill(0);
                jfif
            });
        }
        0xE1 if segment.starts_with(metadata::EXIF) => {
            parts.orientation.get_or_insert(metadata::orientation(segment));
        }
        0xE2 => {
            if let Some([number, _, data @ ..]) = segment.strip_prefix(PROFILE) {
                parts.profile.push((*number, data));
            }
        }
        0xEE if segment.starts_with(b"Adobe") && parts.adobe.is_none() => {
            parts.adobe = segment.first_chunk().copied();
        }
        _ => {}
    }
}

/// The coded data up to the next marker that is no restart marker.
fn scan<'a>(cursor: &mut Cursor<'a>) -> Result<&'a [u8], PictureFault> {
    let rest = &cursor.bytes[cursor.at..];
    let ends = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0x00 | 0xD0..=0xD7 | 0xFF);
    let length = rest.windows(2).position(ends).ok_or(PictureFault::Truncated)?;
    let filled = rest[..length].iter().rev().take_while(|byte| **byte == 0xFF).count();
    if length == filled {
        return Cursor::fault(cursor.at);
    }
    cursor.at += length;
    Ok(&rest[..length - filled])
}

fn finish(parts: Parts<'_>, offset: usize) -> Result<Stripped, PictureFault> {
    let Some((width, height)) = parts.size.filter(|_| parts.scans > 0) else {
        return Cursor::fault(offset);
    };
    let mut bytes = vec![0xFF, 0xD8];
    if let Some(jfif) = &parts.jfif {
        push(&mut bytes, 0xE0, &[jfif]);
    }
    if let Some(adobe) = &parts.adobe {
        push(&mut bytes, 0xEE, &[adobe]);
    }
    push_profile(&mut bytes, parts.profile);
    bytes.extend_from_slice(&parts.body);
    bytes.extend_from_slice(&[0xFF, END]);
    let orientation = parts.orientation.unwrap_or(1);
    Ok(Stripped { format: Format::Jpeg, width, height, orientation, bytes })
}

/// Puts the parts of a profile together and divides it again; one with a part missing is no profile.
fn push_profile(out: &mut Vec<u8>, mut parts: Vec<(u8, &[u8])>) {
    parts.sort_by_key(|(number, _)| *number);
    let whole: Vec<u8> = parts.into_iter().flat_map(|(_, data)| data).copied().collect();
    let Some(profile) = metadata::profile(&whole) else { return };
    let total = profile.len().div_ceil(PROFILE_PART);
    let Ok(total) = u8::try_from(total) else { return };
    for (number, data) in (1..=total).zip(profile.chunks(PROFILE_PART)) {
        push(out, 0xE2, &[PROFILE, &[number, total], data]);
    }
}

/// Adds a segment that was read with its length, or is shorter than one that was.
fn push(out: &mut Vec<u8>, marker: u8, content: &[&[u8]]) {
    let length = 2 + content.iter().map(|part| part.len()).sum::<usize>();
    let length = u16::try_from(length).expect("segments are read with a length of two bytes");
    out.extend_from_slice(&[0xFF, marker]);
    out.extend_from_slice(&length.to_be_bytes());
    out.extend_from_slice(&content.concat());
}
