//! Recordings made by hand, part for part, and what becomes of them.

use super::*;

const SECRET: &[u8] = b"secret";

/// A frame of 36 ms: MPEG 2, 16 kHz, one channel, 8 kbit/s.
fn frame(fill: u8) -> Vec<u8> {
    [&[0xFF, 0xF3, 0x18, 0xC0][..], &[fill; 32]].concat()
}

/// A frame of 24 ms with room for a table of places: MPEG 1, 48 kHz, one channel, 64 kbit/s.
fn large(told: &[u8]) -> Vec<u8> {
    let mut frame = [&[0xFF, 0xFB, 0x54, 0xC0][..], &[0; 188]].concat();
    frame[21..21 + told.len()].copy_from_slice(told);
    frame
}

fn id3(text: &[u8]) -> Vec<u8> {
    let length = u8::try_from(text.len()).expect("test data is small");
    [&b"ID3\x04\0\0\0\0\0"[..], &[length], text].concat()
}

fn tag() -> Vec<u8> {
    let mut tag = b"TAGsecret".to_vec();
    tag.resize(128, 0);
    tag
}

pub(super) fn mp3() -> Vec<u8> {
    [id3(b"TPE1secret"), frame(1), frame(2), frame(3), tag()].concat()
}

fn page(flags: u8, number: u32, packets: &[&[u8]]) -> Vec<u8> {
    let mut segments = Vec::new();
    for packet in packets {
        segments.extend(vec![255; packet.len() / 255]);
        segments.push(u8::try_from(packet.len() % 255).expect("a remainder"));
    }
    let mut page = [b"OggS\0", &[flags][..], &[7; 8], b"lots", &number.to_le_bytes(), &[0; 4]].concat();
    page.push(u8::try_from(segments.len()).expect("test data is small"));
    page.extend(segments);
    packets.iter().for_each(|packet| page.extend_from_slice(packet));
    let sum = ogg::checksum(&page).to_le_bytes();
    page[22..26].copy_from_slice(&sum);
    page
}

/// 312 samples to skip, then two packets of 20 ms: 33.5 ms.
pub(super) fn opus() -> Vec<u8> {
    let head = b"OpusHead\x01\x01\x38\x01\x80\xBB\0\0\0\0\0";
    let tags = [&b"OpusTags"[..], &[b's'; 300], SECRET].concat();
    let packet: &[u8] = &[0x78, 1, 2, 3];
    [page(2, 0, &[head]), page(0, 1, &[&tags]), page(4, 2, &[packet, packet]), b"secret".to_vec()].concat()
}

fn mp4_box(kind: [u8; 4], parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = u32::try_from(content.len() + 8).expect("test data is small").to_be_bytes();
    [&length[..], &kind, &content].concat()
}

/// Half a second, with dates and the name of a place.
pub(super) fn mp4() -> Vec<u8> {
    let dated = [&[0; 4][..], b"DATEDATE"].concat();
    let movie = mp4_box(*b"mvhd", &[&dated, &1000_u32.to_be_bytes(), &500_u32.to_be_bytes(), &[0; 80]]);
    let tkhd = mp4_box(*b"tkhd", &[&dated, &[0; 80]]);
    let media = mp4_box(*b"mdhd", &[&dated, &[0; 12]]);
    let hdlr = mp4_box(*b"hdlr", &[&[0; 8], b"soun", &[0; 12], b"secret\0"]);
    let stsd = mp4_box(*b"stsd", &[&[0, 0, 0, 0, 0, 0, 0, 1], &mp4_box(*b"mp4a", &[&[0; 28]])]);
    let stbl = mp4_box(*b"stbl", &[&stsd, &mp4_box(*b"stco", &[&[0; 8]])]);
    let minf = mp4_box(*b"minf", &[&stbl]);
    let trak = mp4_box(*b"trak", &[&tkhd, &mp4_box(*b"mdia", &[&media, &hdlr, &minf])]);
    let udta = mp4_box(*b"udta", &[b"\xA9xyz secret +60.05+010.87/"]);
    let moov = mp4_box(*b"moov", &[&movie, &trak, &udta]);
    [mp4_box(*b"ftyp", &[b"M4A \0\0\0\0"]), moov, mp4_box(*b"mdat", &[&[9; 50]])].concat()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

#[test]
fn the_sound_stays_and_everything_else_goes() {
    for (sound, bytes, milliseconds) in
        [(Sound::Mp3, mp3(), 108), (Sound::Opus, opus(), 33), (Sound::Mp4, mp4(), 500)]
    {
        let found = clean(sound, &bytes).unwrap_or_else(|fault| panic!("{sound:?}: {fault:?}"));
        assert_eq!(found.milliseconds, milliseconds, "{sound:?}");
        for words in [SECRET, b"DATE", b"lots", b"xyz", b"TPE1", b"ssss"] {
            assert!(!holds(&found.bytes, words), "{sound:?} keeps {}", String::from_utf8_lossy(words));
        }
        assert_eq!(clean(sound, &found.bytes).as_ref(), Ok(&found), "{sound:?}: clean stays clean");
    }
    assert_eq!(
        clean(Sound::Mp3, &mp3()).expect("it is right").bytes,
        [frame(1), frame(2), frame(3)].concat()
    );
    let mp4 = mp4();
    let clean = clean(Sound::Mp4, &mp4).expect("it is right");
    assert_eq!(clean.bytes.len(), mp4.len(), "what tables point at keeps its place");
    assert!(clean.bytes.ends_with(&[9; 50]));
}

#[test]
fn the_frame_that_tells_the_length_tells_the_truth_and_no_more() {
    let told = [b"Xing\0\0\0\x07\0\0\0\x02\0\0\0\0", &[5; 100][..], b"LAME3.100 secret"].concat();
    let bytes = [large(&told), large(&[]), large(&[])].concat();
    let found = clean(Sound::Mp3, &bytes).expect("it is right");
    assert_eq!(found.milliseconds, 48);
    assert_eq!(found.bytes.len(), bytes.len());
    assert!(holds(&found.bytes, b"Xing\0\0\0\x07\0\0\0\x02\0\0\x02\x40\x05\x05"), "576 bytes");
    assert!(!holds(&found.bytes, b"LAME"));
    assert_eq!(clean(Sound::Mp3, &found.bytes).as_ref(), Ok(&found));
    let more = [b"Xing\0\0\0\x01\0\0\x02\x02", &[0; 20][..]].concat();
    let cut = [large(&more), large(&[]), large(&[])].concat();
    assert_eq!(clean(Sound::Mp3, &cut), Err(RecordingFault::Truncated), "514 frames are promised");
}

#[test]
fn a_file_must_be_what_its_name_says() {
    for (sound, bytes) in [
        (Sound::Mp3, opus()),
        (Sound::Mp3, b"GIF89a".to_vec()),
        (Sound::Mp3, Vec::new()),
        (Sound::Opus, mp3()),
        (Sound::Opus, Vec::new()),
        (Sound::Mp4, mp3()),
        (Sound::Mp4, Vec::new()),
    ] {
        assert_eq!(clean(sound, &bytes), Err(RecordingFault::Format), "{sound:?}");
    }
    let film = [mp4(), mp4_box(*b"moof", &[])].concat();
    assert_eq!(clean(Sound::Mp4, &film), Err(RecordingFault::Variety));
    let vorbis = page(2, 0, &[b"\x01vorbis"]);
    assert_eq!(clean(Sound::Opus, &vorbis), Err(RecordingFault::Variety));
}

#[test]
fn damage_is_seen() {
    let mut opus = opus();
    let cut = opus.len() - 8;
    assert_eq!(clean(Sound::Opus, &opus[..cut]), Err(RecordingFault::Truncated));
    opus[40] ^= 1;
    assert!(matches!(clean(Sound::Opus, &opus), Err(RecordingFault::Checksum { .. })));
    let gap = [frame(1), frame(2), b"garbage that is no frame".to_vec(), frame(3)].concat();
    assert_eq!(clean(Sound::Mp3, &gap), Err(RecordingFault::Structure { offset: 72 }));
    let mp4 = mp4();
    assert_eq!(clean(Sound::Mp4, &mp4[..mp4.len() - 1]), Err(RecordingFault::Truncated));
    let mut long = mp4.clone();
    let length = long.windows(4).position(|part| part == 500_u32.to_be_bytes()).expect("the length is there");
    long[length] = 0xFF;
    assert_eq!(clean(Sound::Mp4, &long), Err(RecordingFault::TooLong));
}

#[test]
fn no_bytes_make_it_fail() {
    for (sound, bytes) in [(Sound::Mp3, mp3()), (Sound::Opus, opus()), (Sound::Mp4, mp4())] {
        for at in 0..bytes.len() {
            let _ = clean(sound, &bytes[..at]);
            for value in [0, 1, 0x7F, 0x80, 0xFF] {
                let mut changed = bytes.clone();
                changed[at] = value;
                let found = clean(sound, &changed);
                if let Ok(found) = found {
                    assert_eq!(clean(sound, &found.bytes).as_ref(), Ok(&found), "{sound:?} {at} {value}");
                }
            }
        }
    }
    let mut nested = vec![0; 8 * 100_000];
    for (at, part) in nested.chunks_mut(8).enumerate() {
        let size = u32::try_from(8 * (100_000 - at)).expect("it is small");
        part[..4].copy_from_slice(&size.to_be_bytes());
        part[4..].copy_from_slice(b"moov");
    }
    let nested = [mp4_box(*b"ftyp", &[]), nested].concat();
    assert!(matches!(clean(Sound::Mp4, &nested), Err(RecordingFault::Structure { .. })), "no deep stack");
}
