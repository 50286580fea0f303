//! Colours of telephones (Display P3) in the colours of the web (sRGB).
//!
//! A profile does not go into what is published: it may name a device or a person. Most say sRGB, which
//! is what browsers take a picture without a profile for. Telephones write Display P3, whose colours
//! would look dull without it, and are counted over. Other profiles are rare and taken for sRGB.
//!
//! Only additions, multiplications, divisions and comparisons are used: powers differ between systems.

use image::{DynamicImage, Rgb, Rgba};

/// The matrix from linear Display P3 to linear sRGB, both with the white point D65 (CSS Color 4,
/// section 18, from SMPTE EG 432-1 and IEC 61966-2-1), in 65536ths.
const MATRIX: [[i64; 3]; 3] = [[80_278, -14_742, 0], [-2_756, 68_292, 0], [-1_287, -5_153, 71_976]];

/// Counts `picture` over to sRGB if `profile` says that it is Display P3.
pub(super) fn to_srgb(profile: &[u8], picture: &mut DynamicImage) {
    if !is_display_p3(profile) {
        return;
    }
    let table = Table::new();
    match picture {
        DynamicImage::ImageRgb8(pixels) => {
            pixels.pixels_mut().for_each(|Rgb(channels)| *channels = table.converted(*channels));
        }
        DynamicImage::ImageRgba8(pixels) => {
            for Rgba([red, green, blue, _]) in pixels.pixels_mut() {
                [*red, *green, *blue] = table.converted([*red, *green, *blue]);
            }
        }
        _ => {}
    }
}

/// Whether the red primary of a profile (tag `rXYZ`, ICC.1:2022 sections 7.3 and 10.31) is that of
/// Display P3, within a hundredth.
fn is_display_p3(profile: &[u8]) -> bool {
    let number = |at: usize| {
        let bytes = profile.get(at..at.checked_add(4)?)?;
        Some(i32::from_be_bytes(bytes.try_into().expect("four bytes were taken")))
    };
    let index = |at: usize| number(at).and_then(|value| usize::try_from(value).ok());
    let red = |entry: usize| {
        let at = index(entry + 4)?;
        // Fixed point: 65536 is one.
        Some([number(at.checked_add(8)?)?, number(at.checked_add(12)?)?, number(at.checked_add(16)?)?])
    };
    let tags = index(128).unwrap_or(0).min(100);
    let entry = (0..tags).map(|tag| 132 + 12 * tag).find(|at| profile.get(*at..at + 4) == Some(&b"rXYZ"[..]));
    let wanted = [33_760_i32, 15_806, -69];
    entry
        .and_then(red)
        .is_some_and(|found| found.iter().zip(wanted).all(|(one, other)| one.abs_diff(other) < 656))
}

/// The light of every value of a channel, in 65536ths (IEC 61966-2-1).
struct Table([i64; 256]);

impl Table {
    fn new() -> Table {
        Table(std::array::from_fn(|value| {
            let value = f64::from(u8::try_from(value).expect("there are 256")) / 255.0;
            let light = if value <= 0.040_45 { value / 12.92 } else { power_2_4((value + 0.055) / 1.055) };
            #[expect(clippy::cast_possible_truncation, reason = "it lies between 0 and 65536")]
            let light = (light * 65_536.0 + 0.5) as i64;
            light
        }))
    }

    fn converted(&self, [red, green, blue]: [u8; 3]) -> [u8; 3] {
        let light = [red, green, blue].map(|value| self.0[usize::from(value)]);
        MATRIX.map(|row| {
            let sum: i64 = row.iter().zip(light).map(|(factor, light)| factor * light).sum();
            self.nearest(sum >> 16)
        })
    }

    /// The value whose light is nearest to `light`.
    fn nearest(&self, light: i64) -> u8 {
        let above = self.0.partition_point(|value| *value < light).min(255);
        let below = above.saturating_sub(1);
        let nearest = if light - self.0[below] < self.0[above] - light { below } else { above };
        u8::try_from(nearest).expect("there are 256")
    }
}

/// `x` to the power of 2.4, for `x` between 0.08 and 1: its square times the fifth root of its square,
/// which Newton's method finds with the four operations that all machines round alike.
fn power_2_4(x: f64) -> f64 {
    let square = x * x;
    let mut root = 1.0_f64;
    for _ in 0..40 {
        let fourth = root * root * root * root;
        root = (4.0 * root + square / fourth) / 5.0;
    }
    square * root
}
