//! Pictures as they may be published: whole, of a size that phones can show, and without anything
//! that tells where, when or by whom they were taken.
//!
//! Nothing is decoded and nothing is encoded anew: headers are read, the structure is followed to
//! its end, and only the parts that make the picture are written again. What lies within compressed
//! picture data cannot be seen this way; every other part is kept by name or left out.

mod jpeg;
mod metadata;
mod png;
#[cfg(test)]
mod tests;
mod webp;

/// The longest side in pixels.
pub(super) const MOST_PIXELS_A_SIDE: u32 = 8_000;

/// The largest area in pixels: 24 megapixels, what an ordinary telephone takes.
pub(super) const MOST_PIXELS: u32 = 24_000_000;

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

/// A picture without metadata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CleanPicture {
    /// What it is, whatever the file was called.
    pub format: Format,
    /// Width in pixels as stored, before it is turned.
    pub width: u32,
    /// Height in pixels as stored, before it is turned.
    pub height: u32,
    /// How the removed Exif data said the stored picture must be turned to stand upright: 1 to 8 as
    /// in Exif 2.32 (tag 0x0112), 1 being upright. With anything else than 1 the clean picture lies
    /// on its side or is mirrored, and must be saved upright before it can be published.
    pub orientation: u8,
    /// The clean file.
    pub bytes: Vec<u8>,
}

/// Why a file cannot be published as a picture. Offsets are bytes into the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PictureFault {
    /// The file has no bytes.
    Empty,
    /// It is no JPEG, PNG or WebP.
    Format,
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
pub(super) fn clean(bytes: &[u8]) -> Result<CleanPicture, PictureFault> {
    if bytes.is_empty() {
        Err(PictureFault::Empty)
    } else if bytes.starts_with(&[0xFF, 0xD8]) {
        jpeg::clean(bytes)
    } else if bytes.starts_with(png::SIGNATURE) {
        png::clean(bytes)
    } else if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(&b"WEBP"[..]) {
        webp::clean(bytes)
    } else {
        Err(PictureFault::Format)
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
