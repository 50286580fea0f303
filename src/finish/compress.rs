//! Texts as they are sent to browsers that can unpack them: bytes to bytes, without a name, a time or a
//! system in them, so that the same text gives the same file on any machine.

use crate::parse::Server;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use std::io::Write;

/// Files smaller than this fit one packet whether they are compressed or not, in bytes.
const WORTH_COMPRESSING: usize = 1000;

/// Endings of texts. Everything else is compressed already, or is read in parts.
pub(super) const TEXTS: [&str; 11] =
    ["html", "css", "js", "mjs", "json", "webmanifest", "txt", "xml", "vcf", "ics", "svg"];

/// A way to compress, and the ending of files that are compressed so; servers prefer the first one.
type Way = (&'static str, fn(&[u8]) -> Vec<u8>);
const WAYS: [Way; 2] = [("br", brotli), ("gz", gzip)];
const WAYS_OF_ASSETS: [Way; 2] = [("br", brotli_of_asset), ("gz", gzip)];

/// Whether servers of this kind send what was compressed beforehand.
#[must_use]
pub fn sends_compressed(target: Server) -> bool {
    matches!(target, Server::Nginx | Server::Apache)
}

/// The files beside the one at `path` that hold its `bytes` in fewer bytes; none if servers of the kind
/// `target` do not look for them, or if it is not worth it.
#[must_use]
pub fn compressed(target: Server, path: &str, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    if !sends_compressed(target) || !TEXTS.contains(&ending) || bytes.len() < WORTH_COMPRESSING {
        return Vec::new();
    }
    let ways = if path.starts_with("assets/") { WAYS_OF_ASSETS } else { WAYS };
    let small = ways.into_iter().map(|(ending, way)| (format!("{path}.{ending}"), way(bytes)));
    small.filter(|(_, small)| small.len() < bytes.len()).collect()
}

/// `bytes` as gzip (RFC 1952), as small as it gets.
#[must_use]
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    // 255: an unknown system.
    let mut encoder = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("writing to memory does not fail");
    encoder.finish().expect("writing to memory does not fail")
}

/// How hard Brotli looks for repetitions, of 11, in a page: 11 saves 300 bytes of 3,200 and takes forty times as
/// long (pages of the demonstration), and a build that publishes a corrected number may not wait for that.
const QUALITY_OF_PAGES: i32 = 5;

/// The same for style sheets and scripts, which are few and loaded before every page.
const QUALITY_OF_ASSETS: i32 = 11;

/// `bytes` of a page as Brotli (RFC 7932). Browsers ask for it over HTTPS only.
#[must_use]
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    brotli_of(bytes, QUALITY_OF_PAGES)
}

/// The same for a style sheet or script.
#[must_use]
fn brotli_of_asset(bytes: &[u8]) -> Vec<u8> {
    brotli_of(bytes, QUALITY_OF_ASSETS)
}

fn brotli_of(bytes: &[u8], quality: i32) -> Vec<u8> {
    let parameters = BrotliEncoderParams {
        quality,
        lgwin: window(bytes.len()),
        size_hint: bytes.len(),
        ..Default::default()
    };
    let (mut from, mut out) = (bytes, Vec::new());
    brotli::BrotliCompress(&mut from, &mut out, &parameters).expect("memory can be read and written");
    out
}

/// The smallest window that holds `size` bytes, as the power of two that RFC 7932 (9.1) counts in: a larger
/// one costs time and saves nothing.
fn window(size: usize) -> i32 {
    (10..22).find(|bits| (1_usize << bits) - 16 >= size).unwrap_or(22)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn text() -> Vec<u8> {
        "<p>Fastlegen er legen din. طبيب الأسرة هو طبيبك.</p>\n".repeat(60).into_bytes()
    }

    #[test]
    fn what_is_unpacked_is_what_was_packed() {
        let text = text();
        let mut back = Vec::new();
        flate2::read::GzDecoder::new(gzip(&text).as_slice()).read_to_end(&mut back).expect("gzip");
        assert!(back == text);
        back.clear();
        brotli::Decompressor::new(brotli(&text).as_slice(), 4096).read_to_end(&mut back).expect("Brotli");
        assert!(back == text);
        assert_eq!((gzip(&text), brotli(&text)), (gzip(&text), brotli(&text)), "the same bytes again");
        assert_eq!(gzip(&text)[3..10], [0, 0, 0, 0, 0, 2, 255], "no name, no time and no system");
    }

    #[test]
    fn only_texts_that_get_smaller_are_compressed_and_only_where_a_server_looks_for_them() {
        let names = |target, path, bytes: &[u8]| -> Vec<String> {
            compressed(target, path, bytes).into_iter().map(|(path, _)| path).collect()
        };
        let both = ["nb/index.html.br", "nb/index.html.gz"];
        assert_eq!(names(Server::Nginx, "nb/index.html", &text()), both);
        assert_eq!(names(Server::Apache, "nb/index.html", &text()), both);
        assert!(names(Server::Plain, "nb/index.html", &text()).is_empty());
        assert!(names(Server::Nginx, "nb/offline.bin", &text()).is_empty(), "it is gzip already");
        assert!(names(Server::Nginx, "nb/index.html", b"<p>short</p>").is_empty());
        let noise: Vec<u8> = (0u32..600).flat_map(|n| n.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
        let names = names(Server::Nginx, "noise.txt", &noise);
        assert!(names.is_empty(), "nothing is larger than what it stands for: {names:?}");
    }
}
