//! A zip of a site, for web teams that upload by hand: the same files make the same bytes, on any
//! machine and on any day.
//!
//! Only what every program reads (APPNOTE.TXT 6.3.3, PKWARE): deflate or stored, names in UTF-8, no
//! extra fields. All files have the day on which the calendar of the format begins, 1980-01-01.

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc};
use std::collections::BTreeMap;
use std::io::Write;

/// The format without its 64-bit extension ends here.
const MOST_BYTES: usize = u32::MAX as usize;
const MOST_FILES: usize = 65_534;

/// Version 2.0: folders and deflate.
const NEEDED: u16 = 20;
/// Made on Unix, so that the modes below count.
const MADE_BY: u16 = (3 << 8) | NEEDED;
/// Bit 11: names are UTF-8.
const UTF8: u16 = 1 << 11;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// 1980-01-01 00:00.
const TIME: u16 = 0;
const DATE: u16 = (1 << 5) | 1;
/// A file that all may read, in the upper half.
const MODE: u32 = 0o100_644 << 16;

/// The zip is too large for the format: more than 4 GB or 65,534 files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooLarge;

/// A zip of `files` in the order of their paths.
///
/// # Errors
/// If there is too much for one zip.
pub fn zip(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, TooLarge> {
    if files.len() > MOST_FILES {
        return Err(TooLarge);
    }
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for (path, bytes) in files {
        let at = size(out.len())?;
        let head = head(path, bytes)?;
        word(&mut out, 0x0403_4b50);
        half(&mut out, NEEDED);
        out.extend_from_slice(&head.fields);
        half(&mut out, 0);
        out.extend_from_slice(path.as_bytes());
        out.extend_from_slice(&head.packed);
        word(&mut directory, 0x0201_4b50);
        half(&mut directory, MADE_BY);
        half(&mut directory, NEEDED);
        directory.extend_from_slice(&head.fields);
        // No extra field, no comment, first disk, nothing about text.
        [0; 4].into_iter().for_each(|nothing| half(&mut directory, nothing));
        word(&mut directory, MODE);
        word(&mut directory, at);
        directory.extend_from_slice(path.as_bytes());
    }
    let (at, length) = (size(out.len())?, size(directory.len())?);
    let count = u16::try_from(files.len()).map_err(|_| TooLarge)?;
    out.append(&mut directory);
    word(&mut out, 0x0605_4b50);
    [0, 0, count, count].into_iter().for_each(|number| half(&mut out, number));
    word(&mut out, length);
    word(&mut out, at);
    half(&mut out, 0);
    if out.len() > MOST_BYTES { Err(TooLarge) } else { Ok(out) }
}

/// What both descriptions of a file share, and its bytes as they lie in the zip.
struct Head {
    fields: Vec<u8>,
    packed: Vec<u8>,
}

fn head(path: &str, bytes: &[u8]) -> Result<Head, TooLarge> {
    let mut crc = Crc::new();
    crc.update(bytes);
    let deflated = deflate(bytes);
    // Pictures and recordings are small already.
    let (method, packed) =
        if deflated.len() < bytes.len() { (DEFLATED, deflated) } else { (STORED, bytes.to_vec()) };
    let mut fields = Vec::new();
    [UTF8, method, TIME, DATE].into_iter().for_each(|number| half(&mut fields, number));
    [crc.sum(), size(packed.len())?, size(bytes.len())?]
        .into_iter()
        .for_each(|number| word(&mut fields, number));
    half(&mut fields, u16::try_from(path.len()).map_err(|_| TooLarge)?);
    Ok(Head { fields, packed })
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory takes what it is given")
}

fn size(bytes: usize) -> Result<u32, TooLarge> {
    u32::try_from(bytes).map_err(|_| TooLarge)
}

fn half(out: &mut Vec<u8>, number: u16) {
    out.extend_from_slice(&number.to_le_bytes());
}

fn word(out: &mut Vec<u8>, number: u32) {
    out.extend_from_slice(&number.to_le_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> BTreeMap<String, Vec<u8>> {
        BTreeMap::from([
            ("nb/index.html".to_owned(), b"hei ".repeat(500)),
            ("nb/\u{e5}.txt".to_owned(), b"kort".to_vec()),
            ("tom".to_owned(), Vec::new()),
        ])
    }

    #[test]
    fn the_same_files_make_the_same_bytes() {
        assert_eq!(zip(&files()), zip(&files()));
    }

    #[test]
    fn text_is_packed_and_short_files_are_stored() {
        let bytes = zip(&files()).expect("small");
        assert!(bytes.len() < 700, "{}", bytes.len());
        let stored = bytes.windows(4).filter(|window| window == b"kort").count();
        assert_eq!(stored, 1, "as it is");
        assert_eq!(&bytes[..8], b"PK\x03\x04\x14\x00\x00\x08", "a file, version 2.0, names in UTF-8");
        assert_eq!(&bytes[bytes.len() - 22..][..12], b"PK\x05\x06\0\0\0\0\x03\0\x03\0");
    }
}
