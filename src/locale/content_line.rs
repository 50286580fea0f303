//! Content lines: the text of vCards (RFC 6350) and calendars (RFC 5545), which share how a line is
//! folded and what must be escaped in a value.

use jiff::civil::Date;
use std::fmt::Write;

/// Longest line in octets, without its CRLF (RFC 6350 section 3.2, RFC 5545 section 3.1).
const LINE_OCTETS: usize = 75;

/// Adds a line, folded at 75 octets without cutting a character, and its CRLF.
///
/// The space that begins a continuation counts as one of its octets.
pub fn line(out: &mut String, text: &str) {
    let mut octets = 0;
    for character in text.chars() {
        if octets + character.len_utf8() > LINE_OCTETS {
            out.push_str("\r\n ");
            octets = 1;
        }
        out.push(character);
        octets += character.len_utf8();
    }
    out.push_str("\r\n");
}

/// A text value (RFC 6350 section 3.4, RFC 5545 section 3.3.11): `\`, `,`, `;` and line breaks are
/// escaped, whichever line break it is, and other control characters are left out.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' | ',' | ';' => out.extend(['\\', character]),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                out.push_str("\\n");
            }
            '\t' => out.push(' '),
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// An address as a value: what RFC 3986 does not allow in one, line breaks and letters outside
/// ASCII among it, is percent-encoded.
#[must_use]
pub fn uri(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() && !br#""<>\^`{|}"#.contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("writing to a String cannot fail");
        }
    }
    out
}

/// A date in the basic format of ISO 8601: `20261122`.
#[must_use]
pub fn basic(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fold_between_characters_and_come_back_whole() {
        for script in ["a", "å", "ا", "ት", "😀"] {
            let long = script.repeat(200);
            for lead in 0..5 {
                let text = format!("{}{long}", "x".repeat(lead));
                let mut out = String::new();
                line(&mut out, &text);
                assert!(out.split("\r\n").all(|line| line.len() <= 75), "{script}");
                assert_eq!(out.replace("\r\n ", ""), format!("{text}\r\n"));
            }
        }
        let mut short = String::new();
        line(&mut short, &"x".repeat(75));
        assert_eq!(short.len(), 77);
    }
}
