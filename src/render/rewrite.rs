//! Attributes of finished markup, replaced one by one. It reads what templates of this program write:
//! elements with attributes in double quotes, and every `<` of a text escaped.

use std::collections::BTreeSet;

/// `html` with the attributes that `change` (name and value, both as written) has a new value for.
/// A picture becomes its words in brackets.
#[must_use]
pub(super) fn rewritten(html: &str, change: &dyn Fn(&str, &str) -> Option<String>) -> String {
    let mut out = String::with_capacity(html.len());
    walk(html, &mut |piece| match piece {
        Piece::Text(text) => out.push_str(text),
        Piece::Tag(tag) if tag.starts_with("<img ") => {
            let words = attributes(tag).find(|(name, _)| *name == "alt").map_or("", |(_, value)| value);
            if !words.is_empty() {
                out.push_str(&format!("[{words}]"));
            }
        }
        Piece::Tag(tag) => {
            let mut rest = 0;
            for (name, value) in attributes(tag) {
                let Some(new) = change(name, value) else { continue };
                let start = value.as_ptr() as usize - tag.as_ptr() as usize;
                out.push_str(&tag[rest..start]);
                out.push_str(&new);
                rest = start + value.len();
            }
            out.push_str(&tag[rest..]);
        }
    });
    out
}

/// Every `id`.
#[must_use]
pub(super) fn ids(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(html, &mut |piece| {
        if let Piece::Tag(tag) = piece {
            found.extend(attributes(tag).filter(|(name, _)| *name == "id").map(|(_, id)| id.to_owned()));
        }
    });
    found
}

enum Piece<'a> {
    Text(&'a str),
    Tag(&'a str),
}

/// Texts and opening tags in order; everything else, the content of styles too, is text.
fn walk<'a>(html: &'a str, see: &mut dyn FnMut(Piece<'a>)) {
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, from) = rest.split_at(start);
        see(Piece::Text(text));
        let opens = from[1..].starts_with(|c: char| c.is_ascii_alphabetic());
        let end = if opens { end_of_tag(from) } else { 1 };
        let (tag, after) = from.split_at(end);
        see(if opens { Piece::Tag(tag) } else { Piece::Text(tag) });
        rest = after;
    }
    see(Piece::Text(rest));
}

/// Length of the tag that `from` begins with.
fn end_of_tag(from: &str) -> usize {
    let mut quoted = false;
    for (at, byte) in from.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'>' if !quoted => return at + 1,
            _ => {}
        }
    }
    from.len()
}

/// Names and values of a tag's attributes that have a value.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = tag;
    std::iter::from_fn(move || {
        let (before, after) = rest.split_once("=\"")?;
        let (value, next) = after.split_once('"')?;
        rest = next;
        Some((before.rsplit([' ', '\n']).next().unwrap_or(before), value))
    })
}

#[cfg(test)]
mod tests {
    use super::{ids, rewritten};

    #[test]
    fn only_the_asked_attributes_change() {
        let html = "<p id=\"a\">1 &lt; 2 href=\"#a\" <a class=\"x > y\" href=\"#a\" hidden>b</a></p>";
        let change = |name: &str, value: &str| (name == "href").then(|| value.replace('a', "b"));
        let expected = "<p id=\"a\">1 &lt; 2 href=\"#a\" <a class=\"x > y\" href=\"#b\" hidden>b</a></p>";
        assert_eq!(rewritten(html, &change), expected);
        assert_eq!(ids(html).into_iter().collect::<Vec<_>>(), ["a"]);
    }

    #[test]
    fn a_picture_becomes_its_words() {
        assert_eq!(rewritten("<p><img src=\"x.png\" alt=\"Huset\"></p>", &|_, _| None), "<p>[Huset]</p>");
    }
}
