//! WebP: RFC 9649; the frame headers of RFC 6386 (lossy) and of RFC 9649 section 3 (lossless).

use super::{Cursor, Format, PictureFault, Stripped, limited, metadata};

const PROFILE: u8 = 0x20;
const ALPHA: u8 = 0x10;
const ANIMATION: u8 = 0x02;

/// What is collected on the way through a file.
#[derive(Default)]
struct Parts<'a> {
    canvas: Option<(u32, u32)>,
    alpha: Flag,
    profile: Option<&'a [u8]>,
    alpha_plane: Option<&'a [u8]>,
    frame: Option<([u8; 4], &'a [u8])>,
    size: (u32, u32),
    orientation: Option<u8>,
}

/// Whether the header says that there is transparency.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Flag {
    #[default]
    Off,
    On,
}

pub(super) fn strip(bytes: &[u8]) -> Result<Stripped, PictureFault> {
    let mut cursor = Cursor::new(bytes, 4);
    let length = usize::try_from(u32::from_le_bytes(cursor.array()?)).unwrap_or(usize::MAX);
    let whole = Cursor::new(bytes, 8).take(length)?.len() + 8;
    let mut cursor = Cursor::new(&bytes[..whole], 12);
    let mut parts = Parts::default();
    while cursor.at < whole {
        let offset = cursor.at;
        // The file is whole, so whatever does not fit has a wrong length.
        let (kind, data) = next(&mut cursor).map_err(|_| PictureFault::Structure { offset })?;
        chunk(&mut parts, kind, data, offset)?;
    }
    finish(&parts, whole)
}

/// A chunk, its data, and the byte that makes its length even.
fn next<'a>(cursor: &mut Cursor<'a>) -> Result<([u8; 4], &'a [u8]), PictureFault> {
    let kind = cursor.array()?;
    let length = u32::from_le_bytes(cursor.array()?);
    let length = usize::try_from(length).map_err(|_| PictureFault::Truncated)?;
    let data = cursor.take(length)?;
    if !length.is_multiple_of(2) && cursor.at < cursor.bytes.len() {
        cursor.byte()?;
    }
    Ok((kind, data))
}

fn chunk<'a>(
    parts: &mut Parts<'a>,
    kind: [u8; 4],
    data: &'a [u8],
    offset: usize,
) -> Result<(), PictureFault> {
    match &kind {
        b"VP8X" if parts.canvas.is_none() && parts.frame.is_none() => extended(parts, data, offset),
        b"VP8 " | b"VP8L" if parts.frame.is_none() => {
            let read = if &kind == b"VP8 " { lossy(data) } else { lossless(data) };
            let Some((width, height)) = read else { return Cursor::fault(offset) };
            limited(width, height)?;
            parts.size = (width, height);
            parts.frame = Some((kind, data));
            Ok(())
        }
        b"VP8X" | b"VP8 " | b"VP8L" => Cursor::fault(offset),
        b"ANIM" | b"ANMF" => Err(PictureFault::Animated),
        b"ICCP" => {
            parts.profile = parts.profile.or(metadata::profile(data));
            Ok(())
        }
        b"ALPH" if parts.alpha_plane.is_some() || parts.frame.is_some() => Cursor::fault(offset),
        b"ALPH" => {
            parts.alpha_plane = Some(data);
            Ok(())
        }
        b"EXIF" => {
            parts.orientation.get_or_insert(metadata::orientation(data));
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The header of the extended format (RFC 9649 section 2.7.1).
fn extended(parts: &mut Parts<'_>, data: &[u8], offset: usize) -> Result<(), PictureFault> {
    let Ok([flags, _, _, _, w0, w1, w2, h0, h1, h2]) = <[u8; 10]>::try_from(data) else {
        return Cursor::fault(offset);
    };
    if flags & ANIMATION != 0 {
        return Err(PictureFault::Animated);
    }
    if flags & ALPHA != 0 {
        parts.alpha = Flag::On;
    }
    let width = u32::from_le_bytes([w0, w1, w2, 0]) + 1;
    let height = u32::from_le_bytes([h0, h1, h2, 0]) + 1;
    limited(width, height)?;
    parts.canvas = Some((width, height));
    Ok(())
}

/// The size in a lossy frame, which must be a key frame and hold its first part (RFC 6386 section
/// 9.1).
fn lossy(data: &[u8]) -> Option<(u32, u32)> {
    let [t0, t1, t2, 0x9D, 0x01, 0x2A, w0, w1, h0, h1] = data.first_chunk().copied()? else {
        return None;
    };
    let tag = u32::from_le_bytes([t0, t1, t2, 0]);
    let first_part = usize::try_from(tag >> 5).ok()?;
    let whole = tag & 1 == 0 && first_part <= data.len() - 10;
    let [width, height] = [[w0, w1], [h0, h1]].map(|side| u16::from_le_bytes(side) & 0x3FFF);
    whole.then_some((width.into(), height.into()))
}

/// The size in a lossless frame (RFC 9649 section 3.4).
fn lossless(data: &[u8]) -> Option<(u32, u32)> {
    let [0x2F, header @ ..] = data.first_chunk::<5>().copied()? else { return None };
    let bits = u32::from_le_bytes(header);
    let version_is_0 = bits >> 29 == 0;
    (version_is_0 && data.len() > 5).then_some(((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1))
}

fn finish(parts: &Parts<'_>, end: usize) -> Result<Stripped, PictureFault> {
    let Some((kind, frame)) = parts.frame else { return Err(PictureFault::Truncated) };
    let (width, height) = parts.size;
    let mut bytes = b"RIFF\0\0\0\0WEBP".to_vec();
    if let Some(canvas) = parts.canvas {
        if canvas != parts.size {
            return Cursor::fault(end);
        }
        push_extended(&mut bytes, parts);
    }
    push(&mut bytes, kind, frame);
    let length = u32::try_from(bytes.len() - 8).expect("the file is not longer than it was");
    bytes[4..8].copy_from_slice(&length.to_le_bytes());
    let orientation = parts.orientation.unwrap_or(1);
    Ok(Stripped { format: Format::Webp, width, height, orientation, bytes })
}

fn push_extended(out: &mut Vec<u8>, parts: &Parts<'_>) {
    let profile = if parts.profile.is_some() { PROFILE } else { 0 };
    let alpha = if parts.alpha == Flag::On { ALPHA } else { 0 };
    let [width, height] = [parts.size.0, parts.size.1].map(|side| (side - 1).to_le_bytes());
    let mut header = vec![profile | alpha, 0, 0, 0];
    header.extend_from_slice(&width[..3]);
    header.extend_from_slice(&height[..3]);
    push(out, *b"VP8X", &header);
    if let Some(profile) = parts.profile {
        push(out, *b"ICCP", profile);
    }
    if let Some(plane) = parts.alpha_plane {
        push(out, *b"ALPH", plane);
    }
}

fn push(out: &mut Vec<u8>, kind: [u8; 4], data: &[u8]) {
    let length = u32::try_from(data.len()).expect("chunks are read with a length of 32 bits");
    out.extend_from_slice(&kind);
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(data);
    if !data.len().is_multiple_of(2) {
        out.push(0);
    }
}
