//! Pictures made by hand, part for part, and what becomes of them.

use super::*;

const SECRETS: [&[u8]; 5] = [b"Exif", b"http://ns.adobe.com/xap", b"GPS", b"secret", b"MPF"];

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).expect("test data is small").to_be_bytes();
    [&[0xFF, marker], &length[..], data].concat()
}

/// Exif data with a place and an orientation, in either order of bytes.
fn exif(orientation: u8, ends: [u8; 2]) -> Vec<u8> {
    let little = ends == *b"II";
    let number = |value: u32, length: usize| {
        let bytes = if little { value.to_le_bytes() } else { value.to_be_bytes() };
        if little { bytes[..length].to_vec() } else { bytes[4 - length..].to_vec() }
    };
    let entry = |tag, value: u8| {
        let mut value = number(value.into(), 2);
        value.resize(4, 0);
        [number(tag, 2), number(3, 2), number(1, 4), value].concat()
    };
    let start = [ends.to_vec(), number(42, 2), number(8, 4), number(2, 2)].concat();
    let entries = [entry(0x0100, 7), entry(0x0112, orientation)].concat();
    [b"Exif\0\0", &start[..], &entries, b"GPSLatitude secret"].concat()
}

fn profile(words: &[u8]) -> Vec<u8> {
    let mut profile = vec![0; 36];
    profile.extend_from_slice(b"acsp");
    profile.extend_from_slice(words);
    profile.resize(200, 7);
    profile[..4].copy_from_slice(&200_u32.to_be_bytes());
    profile
}

fn icc(number: u8, data: &[u8]) -> Vec<u8> {
    segment(0xE2, &[b"ICC_PROFILE\0", &[number, 2][..], data].concat())
}

fn frame(width: u16, height: u16) -> Vec<u8> {
    let ([h0, h1], [w0, w1]) = (height.to_be_bytes(), width.to_be_bytes());
    segment(0xC0, &[8, h0, h1, w0, w1, 1, 1, 0x11, 0])
}

/// A JPEG with `extra` in front of its tables.
fn jpeg(extra: &[Vec<u8>], size: (u16, u16)) -> Vec<u8> {
    let mut table = vec![0; 65];
    table[5] = 9;
    let scan = [segment(0xDA, &[1, 1, 0, 0, 63, 0]), vec![1, 2, 0xFF, 0, 0xFF, 0xD0, 3]].concat();
    let mut huffman = vec![0, 1];
    huffman.extend_from_slice(&[0; 15]);
    huffman.push(5);
    let start = [vec![0xFF, 0xD8], extra.concat(), segment(0xDB, &table), frame(size.0, size.1)];
    [start.concat(), segment(0xC4, &huffman), scan, vec![0xFF, 0xD9]].concat()
}

fn loaded_jpeg(orientation: u8) -> Vec<u8> {
    let profile = profile(b"");
    let extra = [
        segment(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01sec"),
        segment(0xE1, &exif(orientation, *b"II")),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<secret/>"),
        icc(2, &profile[120..]),
        icc(1, &profile[..120]),
        segment(0xE2, b"MPF\0secret"),
        segment(0xED, b"Photoshop 3.0\0secret"),
        segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01secret"),
        segment(0xFE, b"secret"),
    ];
    [jpeg(&extra, (40, 30)), b"secret GPS after the end".to_vec()].concat()
}

fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
    let length = u32::try_from(data.len()).expect("test data is small").to_be_bytes();
    [&length[..], &kind, data, &png::checksum(&[&kind, data]).to_be_bytes()].concat()
}

fn png(size: (u32, u32), before: &[Vec<u8>], after: &[Vec<u8>]) -> Vec<u8> {
    let header = [&size.0.to_be_bytes()[..], &size.1.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let start = [png::SIGNATURE.to_vec(), chunk(*b"IHDR", &header), before.concat()].concat();
    let data = [chunk(*b"IDAT", &[0x78, 0x9C, 1, 2]), chunk(*b"IDAT", &[3])].concat();
    [start, data, after.concat(), chunk(*b"IEND", b"")].concat()
}

fn loaded_png() -> Vec<u8> {
    let before = [
        chunk(*b"gAMA", &[0, 0, 177, 143]),
        chunk(*b"iCCP", b"secret\0\0\x78\x9Cxyz"),
        chunk(*b"acTL", &[0; 8]),
        chunk(*b"tEXt", b"Comment\0secret"),
        chunk(*b"eXIf", &exif(6, *b"MM")[6..]),
        chunk(*b"tRNS", &[0; 6]),
    ];
    let after = [chunk(*b"fdAT", b"secret"), chunk(*b"iTXt", b"http://ns.adobe.com/xap secret")];
    [png((40, 30), &before, &after), b"secret".to_vec()].concat()
}

fn riff(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, data) in chunks {
        let length = u32::try_from(data.len()).expect("test data is small").to_le_bytes();
        body.extend_from_slice(&[&kind[..], &length, data, &vec![0; data.len() % 2]].concat());
    }
    let length = u32::try_from(body.len()).expect("test data is small").to_le_bytes();
    [b"RIFF", &length[..], &body].concat()
}

fn lossy(width: u8, height: u8) -> Vec<u8> {
    vec![0x10, 0, 0, 0x9D, 1, 0x2A, width, 0, height, 0, 1, 2, 3]
}

fn loaded_webp() -> Vec<u8> {
    let file = riff(&[
        (b"VP8X", vec![0x3C, 0, 0, 0, 39, 0, 0, 29, 0, 0]),
        (b"ICCP", profile(b"")),
        (b"ALPH", vec![1, 2, 3]),
        (b"VP8 ", lossy(40, 30)),
        (b"EXIF", exif(8, *b"II")),
        (b"XMP ", b"http://ns.adobe.com/xap secret".to_vec()),
        (b"odd ", b"secret".to_vec()),
    ]);
    [file, b"secret".to_vec()].concat()
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|part| part == word)
}

#[test]
fn nothing_private_survives_and_cleaning_again_changes_nothing() {
    for (file, format) in
        [(loaded_jpeg(1), Format::Jpeg), (loaded_png(), Format::Png), (loaded_webp(), Format::Webp)]
    {
        let picture = strip(&file).expect("the picture is whole");
        assert_eq!((picture.format, picture.width, picture.height), (format, 40, 30));
        for secret in SECRETS {
            let name = String::from_utf8_lossy(secret);
            assert!(holds(&file, secret) || format != Format::Jpeg, "the test is no test: {name}");
            assert!(!holds(&picture.bytes, secret), "{format:?} still holds {name}");
        }
        let again = strip(&picture.bytes).expect("a clean picture is a picture");
        assert_eq!(again, Stripped { orientation: 1, ..picture });
    }
}

#[test]
fn what_makes_the_picture_stays() {
    let jpeg_out = strip(&loaded_jpeg(1)).expect("whole").bytes;
    let whole = segment(0xE2, &[b"ICC_PROFILE\0\x01\x01", &profile(b"")[..]].concat());
    let extra = [
        segment(0xE0, b"JFIF\0\x01\x02\0\0\x01\0\x01\0\0"),
        segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01"),
        whole,
    ];
    assert_eq!(jpeg_out, jpeg(&extra, (40, 30)));
    let before = [
        chunk(*b"gAMA", &[0, 0, 177, 143]),
        chunk(*b"iCCP", b"icc\0\0\x78\x9Cxyz"),
        chunk(*b"tRNS", &[0; 6]),
    ];
    assert_eq!(strip(&loaded_png()).expect("whole").bytes, png((40, 30), &before, &[]));
    let webp = riff(&[
        (b"VP8X", vec![0x30, 0, 0, 0, 39, 0, 0, 29, 0, 0]),
        (b"ICCP", profile(b"")),
        (b"ALPH", vec![1, 2, 3]),
        (b"VP8 ", lossy(40, 30)),
    ]);
    assert_eq!(strip(&loaded_webp()).expect("whole").bytes, webp);
    let simple = riff(&[(b"VP8L", vec![0x2F, 39, 0x40, 7, 0, 9])]);
    let picture = strip(&simple).expect("whole");
    assert_eq!((picture.width, picture.height, picture.bytes), (40, 30, simple));
}

#[test]
fn a_profile_that_names_a_place_is_left_out() {
    let bad = profile(b"GPS 59.9 secret");
    let file = jpeg(&[icc(1, &bad[..50]), icc(2, &bad[50..])], (40, 30));
    assert_eq!(strip(&file).expect("whole").bytes, jpeg(&[], (40, 30)));
    let missing = jpeg(&[icc(2, &profile(b"")[50..])], (40, 30));
    assert_eq!(strip(&missing).expect("whole").bytes, jpeg(&[], (40, 30)));
}

#[test]
fn a_picture_on_its_side_is_known() {
    let turned = |file: &[u8]| strip(file).expect("whole").orientation;
    for stated in 1..=8 {
        assert_eq!(turned(&loaded_jpeg(stated)), stated);
        assert_eq!(turned(&jpeg(&[segment(0xE1, &exif(stated, *b"MM"))], (4, 3))), stated);
    }
    assert_eq!(turned(&loaded_jpeg(0)), 1);
    assert_eq!(turned(&loaded_jpeg(9)), 1);
    assert_eq!((turned(&loaded_png()), turned(&loaded_webp())), (6, 8));
}

#[test]
fn a_file_that_was_cut_off_is_told_from_a_broken_one() {
    for (whole, trailing) in [(loaded_jpeg(6), 24), (loaded_png(), 6), (loaded_webp(), 6)] {
        for length in 12..whole.len() - trailing {
            assert_eq!(strip(&whole[..length]), Err(PictureFault::Truncated), "{length}");
        }
    }
    assert_eq!(strip(b""), Err(PictureFault::Empty));
    assert_eq!(strip(&[0; 4096]), Err(PictureFault::Format(None)));
    assert_eq!(strip(b"GIF89a\x01\0\x01\0"), Err(PictureFault::Format(Some("GIF"))));
    let svg =
        b"<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    assert_eq!(strip(svg), Err(PictureFault::Format(Some("SVG"))));
    assert_eq!(strip(b"\0\0\0\x18ftypheic\0\0\0\0mif1"), Err(PictureFault::Format(Some("HEIC"))));
}

#[test]
fn broken_parts_are_named_by_their_place() {
    let short = jpeg(&[vec![0xFF, 0xE1, 0, 1]], (4, 3));
    assert_eq!(strip(&short), Err(PictureFault::Structure { offset: 2 }));
    let stuffed = jpeg(&[segment(0xDD, b"secret")], (4, 3));
    assert_eq!(strip(&stuffed), Err(PictureFault::Structure { offset: 2 }));
    let unscanned = [vec![0xFF, 0xD8], frame(4, 3), vec![0xFF, 0xD9]].concat();
    assert!(matches!(strip(&unscanned), Err(PictureFault::Structure { .. })));
    let mut damaged = loaded_png();
    damaged[20] ^= 1;
    assert_eq!(strip(&damaged), Err(PictureFault::Checksum { offset: 8 }));
    let split = png((4, 3), &[], &[chunk(*b"tEXt", b"a\0b"), chunk(*b"IDAT", &[1])]);
    assert!(matches!(strip(&split), Err(PictureFault::Structure { .. })));
    let gamma = png((4, 3), &[chunk(*b"gAMA", b"secret")], &[]);
    assert_eq!(strip(&gamma), Err(PictureFault::Structure { offset: 33 }));
    let canvas = vec![0, 0, 0, 0, 5, 0, 0, 5, 0, 0];
    let other_size = riff(&[(b"VP8X", canvas), (b"VP8 ", lossy(4, 3))]);
    assert!(matches!(strip(&other_size), Err(PictureFault::Structure { .. })));
}

#[test]
fn what_browsers_cannot_or_should_not_show_is_refused() {
    let mut lossless = jpeg(&[], (4, 3));
    let at = lossless.windows(2).position(|pair| pair == [0xFF, 0xC0]).expect("it has a frame");
    lossless[at + 1] = 0xC3;
    assert_eq!(strip(&lossless), Err(PictureFault::Variety));
    let moving = riff(&[(b"VP8X", vec![2, 0, 0, 0, 3, 0, 0, 2, 0, 0])]);
    assert_eq!(strip(&moving), Err(PictureFault::Animated));
    assert_eq!(strip(&jpeg(&[], (0, 3))), Err(PictureFault::ZeroSize));
    let large = |width, height| Err(PictureFault::TooLarge { width, height });
    assert_eq!(strip(&jpeg(&[], (12_001, 3))), large(12_001, 3));
    assert_eq!(strip(&png((8161, 6127), &[], &[])), large(8161, 6127));
    assert_eq!(strip(&png((u32::MAX, u32::MAX), &[], &[])), large(u32::MAX, u32::MAX));
    assert!(strip(&png((8160, 6120), &[], &[])).is_ok());
}

#[test]
fn no_damage_makes_it_stumble() {
    let mut random = fastrand::Rng::with_seed(7);
    for file in [loaded_jpeg(6), loaded_png(), loaded_webp()] {
        for _ in 0..20_000 {
            let mut damaged = file.clone();
            for _ in 0..random.usize(1..4) {
                let at = random.usize(..damaged.len());
                damaged[at] = random.u8(..);
            }
            damaged.truncate(random.usize(damaged.len() / 2..=damaged.len()));
            if let Ok(picture) = strip(&damaged) {
                let again = strip(&picture.bytes).map(|again| again.bytes);
                assert_eq!(again, Ok(picture.bytes));
            }
        }
    }
}

#[test]
fn no_damage_makes_a_decoder_stumble() {
    use image::codecs::{jpeg::JpegEncoder, png::PngEncoder, webp::WebPEncoder};
    let scene = image::DynamicImage::from(image::RgbaImage::from_fn(40, 30, |x, y| {
        let [red, green] = [x * 6, y * 8].map(|value| u8::try_from(value).expect("it is small"));
        image::Rgba([red, green, 90, 255 - red])
    }));
    let mut files = [Vec::new(), Vec::new(), Vec::new()];
    let [jpeg, png, webp] = &mut files;
    let opaque = image::DynamicImage::from(scene.to_rgb8());
    opaque.write_with_encoder(JpegEncoder::new(jpeg)).expect("it can be written");
    scene.write_with_encoder(PngEncoder::new(png)).expect("it can be written");
    scene.write_with_encoder(WebPEncoder::new_lossless(webp)).expect("it can be written");
    let mut random = fastrand::Rng::with_seed(9);
    for file in files {
        assert!(super::clean(&file).is_ok());
        for _ in 0..400 {
            let mut damaged = file.clone();
            for _ in 0..random.usize(1..4) {
                // Behind the headers, where the first wall sees little.
                let at = random.usize(30..damaged.len());
                damaged[at] ^= 1 << random.u8(..8);
            }
            // Some can still be decoded, others are refused; none stops the program.
            drop(super::clean(&damaged));
        }
    }
}
