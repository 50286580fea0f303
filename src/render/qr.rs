//! QR codes: an address of the site that a telephone reads from paper.

use qrcode::{Color, EcLevel, QrCode};
use serde::Serialize;
use std::fmt::Write;

/// Modules of white around the code, without which cameras do not find it (ISO/IEC 18004).
const QUIET: usize = 4;

/// A QR code as a template draws it: one dark path on a white square.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub(super) struct CodeView {
    /// Modules along each side, the white around included.
    pub size: usize,
    /// The dark modules, as the `d` of an SVG path.
    pub path: String,
    /// What it says: a whole address.
    pub url: String,
    /// The same in words, for those who do not see it.
    pub alt: String,
}

/// The code of `url`; none if the address is longer than any code. It can be read with a seventh of it
/// gone: paper is folded.
#[must_use]
pub(super) fn code(url: String, alt: String) -> Option<CodeView> {
    let code = QrCode::with_error_correction_level(url.as_bytes(), EcLevel::M).ok()?;
    let width = code.width();
    let colors = code.to_colors();
    let mut path = String::new();
    for (y, row) in colors.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let long = run.len();
                write!(path, "M{} {}h{long}v1h-{long}z", x + QUIET, y + QUIET).expect("a text takes all");
            }
            x += run.len();
        }
    }
    Some(CodeView { size: width + 2 * QUIET, path, url, alt })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The modules that a path makes dark, read as a printer would.
    fn dark(code: &CodeView) -> Vec<Vec<bool>> {
        let mut drawn = vec![vec![false; code.size]; code.size];
        for run in code.path.split('M').skip(1) {
            let (x, rest) = run.split_once(' ').expect("a place");
            let (y, rest) = rest.split_once('h').expect("a run");
            let long = rest.split('v').next().expect("a length");
            let number = |text: &str| text.parse::<usize>().expect("a number");
            (0..number(long)).for_each(|at| drawn[number(y)][number(x) + at] = true);
        }
        drawn
    }

    #[test]
    fn the_path_draws_the_code_of_the_address_with_white_around() {
        let url = "https://ny.example.no/nittedal/ti/501/";
        let code = code(url.to_owned(), String::new()).expect("an address is short enough");
        let wanted = QrCode::with_error_correction_level(url, EcLevel::M).expect("short enough");
        let drawn = dark(&code);
        assert_eq!(code.size, wanted.width() + 8);
        for (y, row) in drawn.iter().enumerate() {
            for (x, is_dark) in row.iter().enumerate() {
                let inside = |at: usize| (QUIET..code.size - QUIET).contains(&at);
                let should = inside(x) && inside(y) && wanted[(x - QUIET, y - QUIET)] == Color::Dark;
                assert_eq!(*is_dark, should, "module {x}, {y}");
            }
        }
    }

    #[test]
    fn an_address_that_fits_no_code_has_none() {
        assert_eq!(code("x".repeat(3000), String::new()), None);
    }
}
