//! Pictures as they may be published: whole, in sizes that phones ask for, and without anything that
//! tells where, when or by whom they were taken.
//!
//! Two walls stand one behind the other. First ([`strip`]) headers are read, the structure is followed
//! to its end, and only the parts that make the picture are kept, so that a decoder never sees a file
//! that is too large, cut off, or full of other things. Then ([`sizes`]) what is left is decoded, turned
//! upright and encoded anew: what is published holds pixels and nothing else.

mod colours;
mod jpeg;
mod metadata;
mod png;
mod sizes;
#[cfg(test)]
mod tests;
mod webp;

/// The longest side in pixels.
pub(super) const MOST_PIXELS_A_SIDE: u32 = 12_000;

/// The largest area in pixels: 50 megapixels, the most that ordinary telephones take (8160 × 6120). It
/// holds the memory of a build: four bytes a pixel are 200 MB.
pub(super) const MOST_PIXELS: u32 = 50_000_000;

/// The kinds of picture a site may have. SVG is none of them, because it can hold scripts, and
/// neither is GIF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// JPEG (ITU-T T.81): baseline, extended or progressive, with Huffman coding.
    Jpeg,
    /// PNG (W3C, third edition); of an animated one the still picture.
    Png,
    /// WebP (RFC 9649), not animated.
    Webp,
}

/// A picture as it is published: only pixels, upright, in the colours of the web (sRGB).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanPicture {
    /// The format of every size. It may differ from that of the file: a photo that was saved as PNG or
    /// WebP becomes JPEG.
    pub format: Format,
    /// The same picture in one or more widths, narrowest first, none wider than the file.
    pub sizes: Vec<PictureSize>,
}

/// A picture in one width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureSize {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A picture file of which only the parts that make the picture are left.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stripped {
    /// What it is, whatever the file was called.
    format: Format,
    /// Width in pixels as stored, before it is turned.
    width: u32,
    /// Height in pixels as stored, before it is turned.
    height: u32,
    /// How the removed Exif data said the stored picture must be turned to stand upright: 1 to 8 as
    /// in Exif 2.32 (tag 0x0112), 1 being upright.
    orientation: u8,
    /// The file without all else.
    bytes: Vec<u8>,
}

/// Why a file cannot be published as a picture. Offsets are bytes into the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PictureFault {
    /// The file has no bytes.
    Empty,
    /// It is no JPEG, PNG or WebP, but perhaps something that has a name.
    Format(Option<&'static str>),
    /// The file ends before the picture does: a copy or download was cut off.
    Truncated,
    /// A part at the offset has a length, a place or a content that it cannot have.
    Structure {
        /// Where the part, or what is in it, begins.
        offset: usize,
    },
    /// The part at the offset does not have the checksum that it says: the file was damaged.
    Checksum {
        /// Where the part begins.
        offset: usize,
    },
    /// A variety of its format that browsers cannot show, such as lossless or 12-bit JPEG.
    Variety,
    /// A picture that moves (WebP).
    Animated,
    /// Width or height is 0.
    ZeroSize,
    /// A side is longer than [`MOST_PIXELS_A_SIDE`] or the area larger than [`MOST_PIXELS`].
    TooLarge {
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
    },
    /// The parts are in order, but the picture in them cannot be decoded.
    Undecodable,
}

/// Makes a picture ready to be published. Equal bytes give equal pictures, on any machine.
///
/// # Errors
/// [`PictureFault`], the first that is met.
pub(super) fn clean(bytes: &[u8]) -> Result<CleanPicture, PictureFault> {
    sizes::sized(&strip(bytes)?)
}

/// Checks a picture and removes all metadata without touching the picture data.
///
/// Kept are the parts that decide how the picture looks, colour profiles among them unless they hold
/// words of metadata. Comments, Exif, XMP, IPTC, thumbnails, parts for single programs and whatever
/// follows the end of the picture are left out. What is clean already is returned byte for byte
/// after one more cleaning.
///
/// # Errors
/// [`PictureFault`], the first that is met.
fn strip(bytes: &[u8]) -> Result<Stripped, PictureFault> {
    if bytes.is_empty() {
        Err(PictureFault::Empty)
    } else if bytes.starts_with(&[0xFF, 0xD8]) {
        jpeg::strip(bytes)
    } else if bytes.starts_with(png::SIGNATURE) {
        png::strip(bytes)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(&b"WEBP"[..]) {
        webp::strip(bytes)
    } else {
        Err(PictureFault::Format(foreign(bytes)))
    }
}

/// The name of a kind of file that people take for a picture that can be published.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    let start = &bytes[..bytes.len().min(1024)];
    let holds = |word: &[u8]| start.windows(word.len()).any(|part| part == word);
    match start {
        [b'G', b'I', b'F', b'8', ..] => Some("GIF"),
        [b'B', b'M', ..] => Some("BMP"),
        [b'%', b'P', b'D', b'F', ..] => Some("PDF"),
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Some("TIFF"),
        [_, _, _, _, b'f', b't', b'y', b'p', b'a', b'v', b'i', ..] => Some("AVIF"),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Some("HEIC"),
        _ if holds(b"<svg") => Some("SVG"),
        _ => None,
    }
}

/// Holds a size to the limits.
fn limited(width: u32, height: u32) -> Result<(), PictureFault> {
    if width == 0 || height == 0 {
        return Err(PictureFault::ZeroSize);
    }
    let longest = width.max(height);
    if longest > MOST_PIXELS_A_SIDE || width * height > MOST_PIXELS {
        return Err(PictureFault::TooLarge { width, height });
    }
    Ok(())
}

/// Reads a file from the front.
struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// The next bytes, all of them or [`PictureFault::Truncated`].
    fn take(&mut self, count: usize) -> Result<&'a [u8], PictureFault> {
        let end = self.at.checked_add(count).ok_or(PictureFault::Truncated)?;
        let taken = self.bytes.get(self.at..end).ok_or(PictureFault::Truncated)?;
        self.at = end;
        Ok(taken)
    }

    /// As many of the next bytes as fill the array.
    fn array<const N: usize>(&mut self) -> Result<[u8; N], PictureFault> {
        let taken = self.take(N)?;
        Ok(taken.try_into().expect("as many bytes were taken"))
    }

    /// The next byte.
    fn byte(&mut self) -> Result<u8, PictureFault> {
        self.array().map(|[byte]| byte)
    }

    /// The fault of something that cannot be at the offset.
    fn fault<T>(offset: usize) -> Result<T, PictureFault> {
        Err(PictureFault::Structure { offset })
    }
}
