//! What is read of metadata before it is left out, and which colour profiles may stay.

/// Words that begin Exif and XMP data and name places in them.
const FORBIDDEN: [&[u8]; 3] = [b"Exif", b"http://ns.adobe.com/xap", b"GPS"];

/// What stands before Exif data in JPEG, and by mistake often in other formats.
pub(super) const EXIF: &[u8] = b"Exif\0\0";

/// The orientation in Exif data, with or without its preamble: 1 to 8, and 1 if nothing is said or
/// what is said cannot be read (TIFF 6.0 section 2, Exif 2.32 section 4.6.4).
pub(super) fn orientation(exif: &[u8]) -> u8 {
    let tiff = exif.strip_prefix(EXIF).unwrap_or(exif);
    stated(tiff).filter(|value| (1..=8).contains(value)).unwrap_or(1)
}

fn stated(tiff: &[u8]) -> Option<u8> {
    let ends = match tiff.get(..4)? {
        b"II*\0" => Ends::Little,
        b"MM\0*" => Ends::Big,
        _ => return None,
    };
    let directory = usize::try_from(ends.long(tiff, 4)?).ok()?;
    let count = ends.short(tiff, directory)?;
    for number in 0..usize::from(count) {
        let entry = directory.checked_add(2 + 12 * number)?;
        if ends.short(tiff, entry)? == 0x0112 {
            return ends.short(tiff, entry.checked_add(8)?)?.try_into().ok();
        }
    }
    None
}

/// The order of bytes in a number.
#[derive(Clone, Copy)]
enum Ends {
    Little,
    Big,
}

impl Ends {
    fn short(self, bytes: &[u8], at: usize) -> Option<u16> {
        let pair = bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(match self {
            Ends::Little => u16::from_le_bytes(pair),
            Ends::Big => u16::from_be_bytes(pair),
        })
    }

    fn long(self, bytes: &[u8], at: usize) -> Option<u32> {
        let four = bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(match self {
            Ends::Little => u32::from_le_bytes(four),
            Ends::Big => u32::from_be_bytes(four),
        })
    }
}

/// The colour profile at the start of the bytes, cut to the length that it states (ICC.1:2022
/// section 7.2). Nothing if it is none, or if it holds words of metadata.
pub(super) fn profile(bytes: &[u8]) -> Option<&[u8]> {
    let length = usize::try_from(Ends::Big.long(bytes, 0)?).ok()?;
    let profile = bytes.get(..length).filter(|profile| profile.get(36..40) == Some(&b"acsp"[..]))?;
    let holds = |word: &&[u8]| profile.windows(word.len()).any(|part| part == *word);
    (length >= 128 && !FORBIDDEN.iter().any(holds)).then_some(profile)
}
