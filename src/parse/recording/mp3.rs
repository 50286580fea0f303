//! MP3: frames of MPEG audio, layer III (ISO/IEC 11172-3 section 2.4, 13818-3 section 2.4), and what
//! programs put before, between and behind them.
//!
//! Frames are kept. Tags (ID3, APE, Lyrics3) are left out. The frame without sound that tells players
//! the length (Xing or Info) is written anew with what is true, without the name of the program; that
//! of Fraunhofer (VBRI) is left out.

use super::{CleanRecording, RecordingFault, Sound, array};

/// How far the first frame may be from the beginning, behind tags: some programs leave a gap.
const MOST_GAP: usize = 64 * 1024;

/// Bit rates in kbit/s of layer III by index, for MPEG 1 and for MPEG 2 and 2.5.
const RATES: [[usize; 15]; 2] = [
    [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];

/// What the four bytes before a frame say.
#[derive(Clone, Copy)]
struct Frame {
    /// 3 for MPEG 1, 2 for MPEG 2, 0 for MPEG 2.5.
    version: u8,
    /// Samples a second.
    frequency: usize,
    /// Whether there is one channel.
    channels: usize,
    /// Length with its header, in bytes.
    length: usize,
}

impl Frame {
    /// The frame that begins at `at`; nothing if there is none.
    fn at(bytes: &[u8], at: usize) -> Option<Frame> {
        let [first, second, third, fourth] = array(bytes, at).ok()?;
        let version = second >> 3 & 3;
        let is_layer_three = first == 0xFF && second >> 5 == 7 && version != 1 && second >> 1 & 3 == 1;
        let (rate, frequency) = (usize::from(third >> 4), usize::from(third >> 2 & 3));
        if !is_layer_three || rate == 15 || frequency == 3 {
            return None;
        }
        let row = usize::from(version != 3);
        let frequency = [44_100, 48_000, 32_000][frequency]
            / match version {
                3 => 1,
                2 => 2,
                _ => 4,
            };
        let samples = if version == 3 { 1152 } else { 576 };
        let padding = usize::from(third >> 1 & 1);
        let length = samples / 8 * RATES[row][rate] * 1000 / frequency + padding;
        Some(Frame { version, frequency, channels: if fourth >> 6 == 3 { 1 } else { 2 }, length })
    }

    /// Samples of each channel.
    fn samples(self) -> u64 {
        if self.version == 3 { 1152 } else { 576 }
    }

    /// Whether both can be of one recording.
    fn goes_with(self, other: Frame) -> bool {
        (self.version, self.frequency, self.channels) == (other.version, other.frequency, other.channels)
    }

    /// Whether its length cannot be told from its header ("free format").
    fn is_free(self) -> bool {
        self.length < 24
    }

    /// Where in the frame its length is told: behind the side information.
    fn told_at(self) -> usize {
        match (self.version == 3, self.channels) {
            (true, 1) | (false, 2) => 4 + 17,
            (true, _) => 4 + 32,
            (false, _) => 4 + 9,
        }
    }
}

pub(super) fn clean(bytes: &[u8]) -> Result<CleanRecording, RecordingFault> {
    let mut at = begin(bytes)?;
    let first = Frame::at(bytes, at).ok_or(RecordingFault::Format)?;
    if first.is_free() {
        return Err(RecordingFault::Variety);
    }
    let mut told = None;
    let (mut out, mut count): (Vec<u8>, u64) = (Vec::new(), 0);
    while let Some(next) = next(bytes, at)? {
        let Some(frame) = Frame::at(bytes, next) else {
            return Err(RecordingFault::Structure { offset: next });
        };
        if !frame.goes_with(first) || frame.is_free() {
            return Err(RecordingFault::Structure { offset: next });
        }
        // The last frame is often cut: players leave it out.
        let Some(whole) = bytes.get(next..next + frame.length) else { break };
        at = next + frame.length;
        match header(frame, whole) {
            Header::None => {
                out.extend_from_slice(whole);
                count += 1;
            }
            Header::Xing if out.is_empty() && told.is_none() => told = Some((frame, whole)),
            Header::Xing | Header::Vbri => {}
        }
    }
    if let Some((frame, whole)) = told {
        if stated(frame, whole).is_some_and(|stated| u64::from(stated) > count + 2) {
            return Err(RecordingFault::Truncated);
        }
        let header = rewritten(frame, whole, count, out.len());
        out.splice(0..0, header);
    }
    let frequency = u64::try_from(first.frequency).expect("a frequency is a small number");
    let milliseconds = count * first.samples() * 1000 / frequency;
    Ok(CleanRecording { sound: Sound::Mp3, milliseconds, bytes: out })
}

/// Where the first frame begins: one that another follows, or the end of the file.
fn begin(bytes: &[u8]) -> Result<usize, RecordingFault> {
    let mut start = 0;
    while let Some(length) = id3(bytes, start)? {
        start += length;
    }
    let last = bytes.len().min(start.saturating_add(MOST_GAP));
    let is_first = |at: &usize| {
        Frame::at(bytes, *at).is_some_and(|frame| {
            let end = at + frame.length;
            frame.is_free()
                || end == bytes.len()
                || Frame::at(bytes, end).is_some_and(|next| next.goes_with(frame))
        })
    };
    (start..last).find(is_first).ok_or(RecordingFault::Format)
}

/// Length of the ID3 tag at `at`, if there is one (ID3v2.4 section 3.1).
fn id3(bytes: &[u8], at: usize) -> Result<Option<usize>, RecordingFault> {
    let rest = bytes.get(at..).unwrap_or_default();
    if !rest.starts_with(b"ID3") {
        return Ok(None);
    }
    let [_, _, flags, sizes @ ..] = array::<7>(rest, 3)?;
    let size = sizes.iter().fold(0_usize, |size, byte| size << 7 | usize::from(byte & 0x7F));
    let footer = if flags & 0x10 == 0 { 0 } else { 10 };
    let length = 10 + size + footer;
    if length > rest.len() { Err(RecordingFault::Truncated) } else { Ok(Some(length)) }
}

/// Where the next frame begins, at `at` or behind a tag; nothing at the end of the sound.
fn next(bytes: &[u8], at: usize) -> Result<Option<usize>, RecordingFault> {
    let mut at = at;
    while let Some(length) = id3(bytes, at)? {
        at += length;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let tag = [&b"TAG"[..], b"APETAGEX", b"LYRICSBEGIN", b"3DI"].iter().any(|tag| rest.starts_with(tag));
    let end = tag || rest.len() < 4 || rest.iter().all(|byte| *byte == 0);
    Ok((!end).then_some(at))
}

/// What a frame tells instead of sounding.
enum Header {
    None,
    Xing,
    Vbri,
}

fn header(frame: Frame, whole: &[u8]) -> Header {
    let told = whole.get(frame.told_at()..).unwrap_or_default();
    if told.starts_with(b"Xing") || told.starts_with(b"Info") {
        Header::Xing
    } else if whole.get(36..).is_some_and(|told| told.starts_with(b"VBRI")) {
        Header::Vbri
    } else {
        Header::None
    }
}

/// The number of frames that the header states.
fn stated(frame: Frame, whole: &[u8]) -> Option<u32> {
    let at = frame.told_at();
    let flags = u32::from_be_bytes(array(whole, at + 4).ok()?);
    (flags & 1 == 1).then(|| array(whole, at + 8).ok().map(u32::from_be_bytes)).flatten()
}

/// The header with today's number of frames and bytes, and the table of places if it has one; all
/// else, among it the name and settings of the program, is empty.
fn rewritten(frame: Frame, whole: &[u8], count: u64, sound: usize) -> Vec<u8> {
    let at = frame.told_at();
    let mut out = vec![0; whole.len()];
    let flags = array(whole, at + 4).map_or(0, u32::from_be_bytes) & 0b111;
    let skipped = 4 * usize::from(flags & 1 == 1) + 4 * usize::from(flags & 2 == 2);
    let places = whole.get(at + 8 + skipped..at + 108 + skipped).filter(|_| flags & 4 == 4);
    let mut told = whole[at..at + 4].to_vec();
    told.extend(if places.is_some() { 7_u32 } else { 3 }.to_be_bytes());
    for number in [usize::try_from(count).unwrap_or(usize::MAX), sound + whole.len()] {
        told.extend(u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes());
    }
    told.extend(places.unwrap_or_default());
    out[..4].copy_from_slice(&whole[..4]);
    let end = out.len().min(at + told.len());
    out[at..end].copy_from_slice(&told[..end - at]);
    out
}
