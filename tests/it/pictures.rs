//! Pictures: what a camera noted is gone, they stand upright, and a phone gets one of its own size.

use crate::support::Project;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};
use scraper::{Html, Selector};
use std::collections::BTreeMap;

/// Words that only stand in metadata.
const TRACES: [&[u8]; 10] = [
    b"Exif",
    b"GPS",
    b"http://ns.adobe.com/xap",
    b"<x:xmpmeta",
    b"Photoshop 3.0",
    b"8BIM",
    b"ICC_PROFILE",
    b"iCCP",
    b"EXIF",
    b"Kari Nordmann",
];

/// A scene with a red top left corner, and noise as in a photo.
fn scene(width: u32, height: u32) -> RgbImage {
    let mut random = fastrand::Rng::with_seed(5);
    RgbImage::from_fn(width, height, |x, y| {
        let noise = random.u8(..24);
        if x < width / 4 && y < height / 4 {
            Rgb([200 + noise, noise, noise])
        } else {
            let shade = |part: u32, whole: u32| u8::try_from(part * 180 / whole).expect("below 180");
            Rgb([shade(x, width) / 3 + noise, shade(x, width) + noise, shade(y, height) + noise])
        }
    })
}

/// Exif as a telephone writes it: which way is up, a place, a name.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0\x02\0".to_vec();
    tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]);
    tiff.extend([0x3B, 0x01, 2, 0, 14, 0, 0, 0, 38, 0, 0, 0]);
    tiff.extend(b"\0\0\0\0Kari Nordmann\0GPSLatitude 59.91");
    tiff
}

fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).expect("short").to_be_bytes();
    [&[0xFF, marker], &length[..], data].concat()
}

/// A photo with everything a telephone and a picture program write into it.
fn jpeg(picture: &RgbImage, orientation: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 95).encode_image(picture).expect("it can be written");
    let notes = [
        segment(0xE1, &[b"Exif\0\0", &exif(orientation)[..]].concat()),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Kari Nordmann</x:xmpmeta>"),
        segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10Kari Nordmann"),
        segment(0xFE, b"Kari Nordmann"),
    ];
    [&bytes[..2], &notes.concat(), &bytes[2..], b"Kari Nordmann"].concat()
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    encoder.set_exif_metadata(exif(1)).expect("it can be set");
    picture.write_with_encoder(encoder).expect("it can be written");
    bytes
}

fn webp(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = WebPEncoder::new_lossless(&mut bytes);
    encoder.set_exif_metadata(exif(6)).expect("it can be set");
    picture.write_with_encoder(encoder).expect("it can be written");
    bytes
}

/// A site with one picture, and what its page shows of it.
struct Shown {
    project: Project,
    site: BTreeMap<String, Vec<u8>>,
    /// Attributes of the picture.
    img: BTreeMap<String, String>,
    /// Width in pixels and bytes of each size, by what the page says.
    sizes: Vec<(u32, Vec<u8>)>,
}

fn shown(file: &str, bytes: &[u8]) -> Shown {
    let project = Project::new();
    project.write(&format!("content/start/welcome/{file}"), bytes);
    project.change(
        "content/start/welcome.nb.md",
        "---\n\n",
        &format!("---\n\n![Døra til kontoret]({file})\n\n"),
    );
    let site = project.build();
    let page = String::from_utf8(site["nb/start/welcome/index.html"].clone()).expect("text");
    let page = Html::parse_document(&page);
    let img = page.select(&Selector::parse("main img").expect("a selector")).next().expect("a picture");
    let img: BTreeMap<String, String> =
        img.value().attrs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let file = |address: &str| {
        let path = address.trim_start_matches("../");
        site.get(path).unwrap_or_else(|| panic!("{path} is not in the site")).clone()
    };
    let own = format!("{} {}w", img["src"], img["width"]);
    let set = img.get("srcset").unwrap_or(&own);
    let sizes = set.split(", ").map(|entry| {
        let (address, width) = entry.split_once(' ').expect("address and width");
        (width.trim_end_matches('w').parse().expect("a number"), file(address))
    });
    let sizes = sizes.collect();
    Shown { project, site, img, sizes }
}

fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|part| part == word)
}

#[test]
fn no_picture_tells_where_when_or_by_whom_it_was_taken() {
    let photo = scene(700, 500);
    let dynamic = DynamicImage::from(photo.clone());
    for (name, bytes) in [("a.jpg", jpeg(&photo, 1)), ("a.png", png(&dynamic)), ("a.webp", webp(&dynamic))] {
        assert!(holds(&bytes, b"Kari Nordmann"), "the test is no test: {name}");
        let shown = shown(name, &bytes);
        let pictures: Vec<_> = shown.site.iter().filter(|(path, _)| path.starts_with("pictures/")).collect();
        assert_eq!(pictures.len(), shown.sizes.len(), "{name}: the original is not published");
        for (path, bytes) in &shown.site {
            assert!(!holds(bytes, b"Kari Nordmann"), "{name}: {path}");
            assert!(!path.ends_with(name), "{path}");
        }
        for (path, bytes) in pictures {
            for trace in TRACES {
                assert!(!holds(bytes, trace), "{path} holds {}", String::from_utf8_lossy(trace));
            }
        }
    }
}

#[test]
fn every_picture_stands_upright_however_the_camera_was_held() {
    // A scene whose red corner is top left when it is upright, stored as a camera stores it.
    let upright = DynamicImage::from(scene(640, 320));
    for orientation in 1..=8 {
        let stored = match orientation {
            1 => upright.clone(),
            2 => upright.fliph(),
            3 => upright.rotate180(),
            4 => upright.flipv(),
            5 => upright.rotate90().fliph(),
            6 => upright.rotate270(),
            7 => upright.rotate270().fliph(),
            _ => upright.rotate90(),
        };
        let shown = shown("a.jpg", &jpeg(&stored.into_rgb8(), orientation));
        assert_eq!((&*shown.img["width"], &*shown.img["height"]), ("640", "320"), "{orientation}");
        for (width, bytes) in &shown.sizes {
            let picture = image::load_from_memory(bytes).expect("a picture").into_rgb8();
            assert_eq!((picture.width(), picture.height()), (*width, *width / 2));
            let Rgb([red, green, _]) = *picture.get_pixel(width / 10, width / 20);
            assert!(red > 150 && green < 90, "{orientation}: the corner is {red} {green}");
        }
    }
}

#[test]
fn a_phone_gets_a_picture_of_its_own_size_and_none_is_made_larger() {
    for (width, wanted) in [
        (3000, &[480, 960, 1440][..]),
        (1440, &[480, 960, 1440]),
        (1100, &[480, 1100]),
        (960, &[480, 960]),
        (500, &[500]),
        (7, &[7]),
    ] {
        let shown = shown("a.jpg", &jpeg(&scene(width, width / 4 * 3 + 1), 1));
        let widths: Vec<u32> = shown.sizes.iter().map(|(width, _)| *width).collect();
        assert_eq!(widths, wanted, "{width}");
        assert_eq!(shown.img["width"], widths.last().expect("one").to_string());
        assert_eq!(shown.img.contains_key("sizes"), widths.len() > 1);
        for (wide, bytes) in &shown.sizes {
            let picture = image::load_from_memory(bytes).expect("a picture");
            assert_eq!(picture.width(), *wide, "the page says how wide the file is");
            let stated = shown.img["height"].parse::<f64>().expect("a number") * f64::from(*wide)
                / shown.img["width"].parse::<f64>().expect("a number");
            assert!((f64::from(picture.height()) - stated).abs() <= 1.0, "nothing is stretched");
        }
        assert!(shown.sizes.iter().map(|(_, bytes)| bytes.len()).is_sorted(), "narrower is lighter");
    }
}

#[test]
fn drawings_stay_sharp_and_photos_get_light_whatever_they_were_saved_as() {
    let photo = DynamicImage::from(scene(1000, 700));
    let drawing = DynamicImage::from(RgbImage::from_fn(1000, 700, |x, y| {
        if (x / 50 + y / 50) % 2 == 0 { Rgb([255, 255, 255]) } else { Rgb([0, 70, 120]) }
    }));
    let clear = DynamicImage::from(RgbaImage::from_fn(1000, 700, |x, y| {
        Rgba([10, 20, 30, if x > y { 255 } else { 0 }])
    }));
    for (name, bytes, ending) in [
        ("a.png", png(&photo), "jpg"),
        ("a.webp", webp(&DynamicImage::from(photo.to_rgba8())), "jpg"),
        ("a.png", png(&drawing), "png"),
        ("a.png", png(&clear), "png"),
    ] {
        let shown = shown(name, &bytes);
        assert!(shown.img["src"].ends_with(ending), "{name}: {}", shown.img["src"]);
        let (width, widest) = shown.sizes.last().expect("one");
        assert_eq!(*width, if name == "a.webp" { 700 } else { 1000 }, "the WebP was stored on its side");
        assert!(widest.len() < 250_000, "{name}: {} bytes", widest.len());
        if ending == "png" {
            let again = image::load_from_memory(widest).expect("a picture");
            assert_eq!(again.to_rgba8(), image::load_from_memory(&bytes).expect("one").to_rgba8(), "exact");
        }
    }
}

#[test]
fn what_is_hidden_in_a_picture_does_not_shine_through_when_it_gets_smaller() {
    // White paper, and red where nothing can be seen.
    let cut = RgbaImage::from_fn(1000, 100, |x, _| {
        if x % 2 == 0 { Rgba([255, 255, 255, 255]) } else { Rgba([255, 0, 0, 0]) }
    });
    let shown = shown("a.png", &png(&cut.into()));
    let (_, narrow) = shown.sizes.first().expect("one");
    let narrow = image::load_from_memory(narrow).expect("a picture").into_rgba8();
    assert!(narrow.pixels().filter(|pixel| pixel.0[3] > 40).all(|pixel| pixel.0[1] > 240), "a red seam");
}

#[test]
fn colours_of_telephones_become_colours_of_the_web() {
    // The head of a Display P3 profile: its one tag is the red primary.
    let mut profile = vec![0; 128];
    profile[36..40].copy_from_slice(b"acsp");
    profile.extend([0, 0, 0, 1]);
    profile.extend(b"rXYZ\0\0\0\x90\0\0\0\x14");
    profile.extend(b"XYZ \0\0\0\0\0\0\x83\xDF\0\0\x3D\xBF\xFF\xFF\xFF\xBB");
    let length = u32::try_from(profile.len()).expect("short");
    profile[..4].copy_from_slice(&length.to_be_bytes());
    let plain = RgbImage::from_pixel(40, 40, Rgb([200, 100, 100]));
    let photo = |profile: Option<&[u8]>| {
        let mut bytes = Vec::new();
        let mut encoder = PngEncoder::new(&mut bytes);
        if let Some(profile) = profile {
            encoder.set_icc_profile(profile.to_vec()).expect("it can be set");
        }
        DynamicImage::from(plain.clone()).write_with_encoder(encoder).expect("it can be written");
        let shown = shown("a.png", &bytes);
        *image::load_from_memory(&shown.sizes[0].1).expect("a picture").into_rgb8().get_pixel(20, 20)
    };
    assert_eq!(photo(None), Rgb([200, 100, 100]));
    // As CSS Color 4 converts `color(display-p3 0.784 0.392 0.392)`.
    assert_eq!(photo(Some(&profile)), Rgb([215, 93, 97]));
}

#[test]
fn the_same_photo_gives_the_same_bytes_and_the_preview_works_it_out_once() {
    let photo = jpeg(&scene(2000, 1500), 6);
    let (first, second) = (shown("a.jpg", &photo), shown("a.jpg", &photo));
    assert_eq!(first.site, second.site);
    let sources = veiviser::source::read(first.project.path()).expect("a site");
    let today = crate::support::TODAY.parse().expect("a date");
    let (one, cache) = veiviser::pipeline::analyze(&sources, today, &veiviser::cache::Cache::default());
    first.project.change("content/start/welcome.nb.md", "Døra", "Inngangen");
    let sources = veiviser::source::read(first.project.path()).expect("a site");
    let (two, _) = veiviser::pipeline::analyze(&sources, today, &cache);
    let picture = |analysis: &veiviser::pipeline::Analysis| {
        let site = analysis.site.as_ref().expect("a site");
        site.pictures.values().next().expect("a picture").picture.clone()
    };
    assert!(std::sync::Arc::ptr_eq(&picture(&one), &picture(&two)), "not encoded again for a word");
}

#[test]
fn bad_pictures_are_told_by_name_and_the_others_are_still_looked_at() {
    let photo = jpeg(&scene(64, 48), 1);
    let bomb = |width: u32, height: u32| {
        // A picture of one colour is small whatever its size; this one only says how large it is.
        let mut bytes = png(&RgbImage::new(1, 1).into());
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let sum = crc(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&sum.to_be_bytes());
        bytes
    };
    for (name, bytes, words) in [
        ("empty.jpg", Vec::new(), "the file is empty"),
        ("cut.jpg", photo[..photo.len() / 2].to_vec(), "its end is missing"),
        ("huge.png", bomb(20_000, 10_000), "20000 × 10000 pixels"),
        ("bomb.png", bomb(8_000, 6_250), "the file is damaged"),
        ("words.jpg", b"<html><script>alert(1)</script>".to_vec(), "it is no JPEG, PNG or WebP"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec(), "an SVG"),
        ("drawing.png", b"<?xml version='1.0'?><svg><foreignObject/></svg>".to_vec(), "an SVG"),
        ("phone.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), "it is HEIC"),
    ] {
        let project = Project::new();
        project.write(&format!("content/start/welcome/{name}"), bytes);
        project.write("content/start/welcome/good.jpg", &photo);
        let page = "content/start/welcome.nb.md";
        project.change(page, "---\n\n", &format!("---\n\n![Døra]({name})\n\n![Huset](god.jpg)\n\n"));
        let done = project.run(&["build", "--messages", "en"]);
        assert_eq!(done.code, 1, "{name}");
        assert!(done.stderr.contains(name) && done.stderr.contains(words), "{name}: {}", done.stderr);
        assert!(done.stderr.contains("`god.jpg`"), "{name}: the rest is checked too: {}", done.stderr);
        assert!(!project.public().exists(), "{name}");
    }
    // The ending says nothing: what is in the file counts.
    assert!(shown("really-jpeg.png", &photo).img["src"].ends_with(".jpg"));
}

/// The checksum of PNG (W3C PNG third edition, annex D).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| {
                if sum & 1 == 1 { 0xEDB8_8320 ^ (sum >> 1) } else { sum >> 1 }
            },
        )
    })
}
