//! A picture encoded anew, upright and in the widths that telephones ask for.
//!
//! Everything here is arithmetic that every machine does alike, so that equal files give equal bytes:
//! the filter is a polynomial (Catmull–Rom; others use sines, which differ between systems).

use super::{CleanPicture, Format, PictureFault, PictureSize, Stripped, colours};
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType as Filter;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, Rgba};
use std::io::Cursor;
use std::sync::{Mutex, PoisonError};

/// Widths in pixels. Text is at most 640 CSS pixels wide: 480 serves a cheap phone, 960 most others,
/// 1440 the sharpest screens.
const WIDTHS: [u32; 3] = [480, 960, 1440];

/// Quality of JPEG, of 100: where faces and signs show no blocks and a photo of 960 pixels weighs about
/// 100 kB.
const QUALITY: u8 = 78;

/// How many times heavier than JPEG a picture without loss must be to be a photo. Drawings and pictures
/// of screens are about as light as JPEG or lighter, photos five to ten times heavier.
const PHOTO: usize = 3;

/// Most bytes of a decoded picture: 50 megapixels with transparency.
const MOST_DECODED: u64 = 200_000_000;

/// From this many pixels on pictures are decoded one at a time, so that the memory of a build does not
/// grow with the number of its threads.
const LARGE: u32 = 12_500_000;

/// Whose turn it is to have a large picture in memory.
static TURN: Mutex<()> = Mutex::new(());

/// Decodes a picture and encodes it in the widths that fit it.
pub(super) fn sized(file: &Stripped) -> Result<CleanPicture, PictureFault> {
    let turn = (file.width.saturating_mul(file.height) > LARGE)
        .then(|| TURN.lock().unwrap_or_else(PoisonError::into_inner));
    let picture = upright(file)?;
    let widths = widths(picture.width());
    let widest = *widths.last().expect("a picture has a width");
    let mut picture = narrowed(picture, widest);
    drop(turn);
    let (format, bytes) = lightest(file.format, &picture)?;
    let mut sizes = vec![PictureSize { width: picture.width(), height: picture.height(), bytes }];
    for width in widths.into_iter().rev().skip(1) {
        picture = narrowed(picture, width);
        let bytes = encoded(format, &picture)?;
        // A drawing may grow when its sharp edges become soft.
        if sizes.last().is_some_and(|wider| bytes.len() < wider.bytes.len()) {
            sizes.push(PictureSize { width: picture.width(), height: picture.height(), bytes });
        }
    }
    sizes.reverse();
    Ok(CleanPicture { format, sizes })
}

/// The widths of a picture that is `width` pixels wide, narrowest first: its own or the widest of all,
/// and those that are a fifth narrower or more.
fn widths(width: u32) -> Vec<u32> {
    let widest = width.min(WIDTHS[WIDTHS.len() - 1]);
    let narrower = WIDTHS.into_iter().filter(|narrow| narrow * 5 <= widest * 4);
    narrower.chain([widest]).collect()
}

/// The pixels of a file: upright, of eight bits, without transparency that hides nothing.
fn upright(file: &Stripped) -> Result<DynamicImage, PictureFault> {
    let format = match file.format {
        Format::Jpeg => ImageFormat::Jpeg,
        Format::Png => ImageFormat::Png,
        Format::Webp => ImageFormat::WebP,
    };
    let mut reader = ImageReader::with_format(Cursor::new(&file.bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(2 * MOST_DECODED);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| PictureFault::Undecodable)?;
    if decoder.total_bytes() > MOST_DECODED {
        return Err(PictureFault::TooLarge { width: file.width, height: file.height });
    }
    let profile = decoder.icc_profile().ok().flatten();
    let picture = DynamicImage::from_decoder(decoder).map_err(|_| PictureFault::Undecodable)?;
    let mut picture = eight_bits(picture);
    picture.apply_orientation(Orientation::from_exif(file.orientation).unwrap_or(Orientation::NoTransforms));
    if let Some(profile) = profile {
        colours::to_srgb(&profile, &mut picture);
    }
    Ok(picture)
}

/// The picture in eight bits a channel.
fn eight_bits(picture: DynamicImage) -> DynamicImage {
    let colour = picture.color();
    match (colour.has_color(), colour.has_alpha()) {
        (false, false) => picture.into_luma8().into(),
        (true, false) => picture.into_rgb8().into(),
        (_, true) => {
            let picture = picture.into_rgba8();
            if picture.pixels().all(|Rgba([.., alpha])| *alpha == u8::MAX) {
                return DynamicImage::from(picture).into_rgb8().into();
            }
            picture.into()
        }
    }
}

/// The picture `width` pixels wide, if it is wider.
fn narrowed(picture: DynamicImage, width: u32) -> DynamicImage {
    if picture.width() <= width {
        return picture;
    }
    let tall = u64::from(picture.height()) * u64::from(width);
    let height = (tall + u64::from(picture.width()) / 2) / u64::from(picture.width());
    let height = u32::try_from(height).expect("it is not taller than it was").max(1);
    let DynamicImage::ImageRgba8(mut seen) = picture else {
        return picture.resize_exact(width, height, Filter::CatmullRom);
    };
    // What cannot be seen has a colour too, and would shine through at the edges.
    for Rgba([red, green, blue, alpha]) in seen.pixels_mut() {
        for channel in [red, green, blue] {
            *channel = divided(u32::from(*channel) * u32::from(*alpha), 255);
        }
    }
    let mut small = image::imageops::resize(&seen, width, height, Filter::CatmullRom);
    for Rgba([red, green, blue, alpha]) in small.pixels_mut() {
        for channel in [red, green, blue] {
            *channel = divided(u32::from(*channel) * 255, u32::from(*alpha));
        }
    }
    small.into()
}

/// `part` by `whole`, rounded, and at most 255; 0 of nothing.
fn divided(part: u32, whole: u32) -> u8 {
    let value = (part + whole / 2).checked_div(whole).unwrap_or(0);
    u8::try_from(value).unwrap_or(u8::MAX)
}

/// The format in which a picture is published, and the picture in it: JPEG stays JPEG. The others are
/// written without loss, which is right for drawings; the crate writes no other WebP. A photo among
/// them would weigh too much for a phone, and becomes JPEG.
fn lightest(format: Format, picture: &DynamicImage) -> Result<(Format, Vec<u8>), PictureFault> {
    let exact = encoded(format, picture)?;
    if format == Format::Jpeg || picture.color().has_alpha() {
        return Ok((format, exact));
    }
    let jpeg = encoded(Format::Jpeg, picture)?;
    Ok(if exact.len() > PHOTO * jpeg.len() { (Format::Jpeg, jpeg) } else { (format, exact) })
}

fn encoded(format: Format, picture: &DynamicImage) -> Result<Vec<u8>, PictureFault> {
    let mut out = Vec::new();
    let written = match format {
        Format::Jpeg => picture.write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY)),
        Format::Png => picture.write_with_encoder(PngEncoder::new_with_quality(
            &mut out,
            CompressionType::Best,
            FilterType::Adaptive,
        )),
        Format::Webp => picture.write_with_encoder(WebPEncoder::new_lossless(&mut out)),
    };
    // A side that a format cannot write: none within our limits is known.
    written.map_err(|_| PictureFault::Undecodable)?;
    Ok(out)
}
