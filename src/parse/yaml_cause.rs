//! Why the fields of a file cannot be read: the causes that coordinators meet most, each told at the
//! place that must be changed, which is seldom the place at which a reader of YAML gives up.

use crate::diagnostic::Say;
use crate::say;
use std::ops::Range;

/// Signs that mean something of their own at the beginning of a value.
const SIGNS: [char; 8] = ['*', '&', '@', '%', '|', '>', '`', '!'];

/// Quotation marks that only look like those of YAML.
const CURLY: [char; 5] = ['\u{201c}', '\u{201d}', '\u{201e}', '\u{2019}', '\u{00ab}'];

/// How many lines above a bracket that is never closed is looked for.
const FAR: usize = 200;

/// The place to look at and what to do, for a text that readers of YAML give up at byte `at`.
pub(super) fn of(text: &str, at: usize) -> (Range<usize>, Say) {
    let lines = lines(text);
    let at = at.min(text.trim_end().len());
    let here = lines.iter().rposition(|line| line.start <= at).unwrap_or_default();
    let before = (0..here).rev().find(|line| !lines[*line].text.trim().is_empty());
    let near = [Some(here), before].map(|line| line.and_then(|line| lines.get(line)));
    let near: Vec<&Line<'_>> = near.into_iter().flatten().collect();
    tab(&lines[here..lines.len().min(here + 2)])
        .or_else(|| near.iter().find_map(|line| curly(line)))
        .or_else(|| unclosed(text, &lines[here.saturating_sub(FAR)..=here]))
        .or_else(|| near.iter().find_map(|line| no_space(line)))
        .or_else(|| near.iter().find_map(|line| sign(line)))
        .or_else(|| near.iter().find_map(|line| after_quotation(line)))
        .or_else(|| near.iter().find_map(|line| colon(line)))
        .unwrap_or_else(|| {
            let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
            (
                at..end,
                say!(
                    "se på denne linja og linja over: mangler det kolon, mellomrom etter kolon eller et anførselstegn?",
                    "look at this line and the one above: is a colon, the space after a colon or a quotation mark missing?"
                ),
            )
        })
}

/// A line, and where its value begins.
struct Line<'a> {
    /// Byte at which it begins.
    start: usize,
    /// What it says.
    text: &'a str,
    /// Where its value begins in `text`: after `key: ` or `- `, or at the first word.
    value: usize,
}

impl Line<'_> {
    fn value(&self) -> &str {
        &self.text[self.value..]
    }

    /// The range of bytes `from..to` of the line.
    fn part(&self, from: usize, to: usize) -> Range<usize> {
        self.start + from..self.start + to
    }
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines = Vec::new();
    for line in text.split('\n') {
        lines.push(Line { start, text: line, value: value_of(line) });
        start += line.len() + 1;
    }
    lines
}

fn value_of(line: &str) -> usize {
    let mut at = line.len() - line.trim_start().len();
    while let Some(rest) = line[at..].strip_prefix("- ") {
        at = line.len() - rest.trim_start().len();
    }
    match key(&line[at..]) {
        Some(key) if line[at + key..].starts_with(": ") => {
            let rest = &line[at + key + 1..];
            line.len() - rest.trim_start().len()
        }
        _ => at,
    }
}

/// The length of the key that a text begins with: letters of a field name or of a language, then a colon.
fn key(text: &str) -> Option<usize> {
    let length = text.find(|c: char| !c.is_alphanumeric() && c != '_' && c != '-')?;
    (length > 0 && text[length..].starts_with(':')).then_some(length)
}

fn tab(lines: &[Line<'_>]) -> Option<(Range<usize>, Say)> {
    let (line, tab) = lines.iter().find_map(|line| Some((line, line.text.find('\t')?)))?;
    Some((
        line.part(tab, tab + 1),
        say!(
            "bytt tabulatoren med mellomrom; tabulator kan ikke brukes i feltene",
            "replace the tab by spaces; tabs cannot be used in the fields"
        ),
    ))
}

fn curly(line: &Line<'_>) -> Option<(Range<usize>, Say)> {
    let first = line.value().chars().next().filter(|first| CURLY.contains(first))?;
    Some((
        line.part(line.value, line.value + first.len_utf8()),
        say!(
            "bruk rette anførselstegn (\"), ikke krumme",
            "use straight quotation marks (\"), not curly ones"
        ),
    ))
}

/// `icon:start`
fn no_space(line: &Line<'_>) -> Option<(Range<usize>, Say)> {
    let written = line.text.trim_start().trim_start_matches("- ");
    let from = line.text.len() - written.len();
    let length = key(written)?;
    let value = written[length + 1..].trim_end();
    if value.is_empty() || value.starts_with([' ', '/']) {
        return None;
    }
    let name = &written[..length];
    Some((
        line.part(from, from + length + 1 + value.len()),
        say!(
            "sett mellomrom etter kolon: `{name}: {value}`",
            "put a space after the colon: `{name}: {value}`"
        ),
    ))
}

fn sign(line: &Line<'_>) -> Option<(Range<usize>, Say)> {
    let first = line.value().chars().next().filter(|first| SIGNS.contains(first))?;
    Some((
        line.part(line.value, line.text.trim_end().len()),
        say!(
            "verdien begynner med `{first}`, som betyr noe eget; sett den i anførselstegn: \"…\"",
            "the value begins with `{first}`, which has a meaning of its own; put it in quotation marks: \"…\""
        ),
    ))
}

/// Words after a closing quotation mark.
fn after_quotation(line: &Line<'_>) -> Option<(Range<usize>, Say)> {
    let value = line.value();
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let end = 2 + value[1..].find(quote)?;
    let rest = value[end..].trim();
    if rest.is_empty() || rest.starts_with('#') {
        return None;
    }
    let from = line.text.trim_end().len() - rest.len();
    Some((
        line.part(from, from + rest.len()),
        say!(
            "hele verdien må stå mellom anførselstegnene",
            "the whole value must stand between the quotation marks"
        ),
    ))
}

/// A colon in a value without quotation marks.
fn colon(line: &Line<'_>) -> Option<(Range<usize>, Say)> {
    let help = || {
        say!(
            "sett verdien i anførselstegn når den inneholder kolon: \"…\"",
            "put the value in quotation marks when it contains a colon: \"…\""
        )
    };
    let value = line.value().trim_end();
    match value.chars().next()? {
        '"' | '\'' | '[' => None,
        '{' => {
            let mut from = line.value + 1;
            for entry in value[1..].trim_end_matches('}').split(',') {
                if let Some(colon) = entry.find(": ")
                    && !entry[colon + 2..].trim_start().starts_with(['"', '\''])
                    && entry[colon + 2..].contains(": ")
                {
                    let text = entry[colon + 2..].trim();
                    let start = from + entry.find(text).unwrap_or_default();
                    return Some((line.part(start, start + text.len()), help()));
                }
                from += entry.len() + 1;
            }
            None
        }
        _ => {
            let has_key = line.value > line.text.len() - line.text.trim_start().len();
            let colon = value.contains(": ") || value.ends_with(':');
            (has_key && colon).then(|| (line.part(line.value, line.value + value.len()), help()))
        }
    }
}

/// A bracket or a quotation mark at the beginning of a value that is never closed: the next field
/// begins before it is.
fn unclosed(text: &str, lines: &[Line<'_>]) -> Option<(Range<usize>, Say)> {
    let opened = lines.iter().filter(|line| line.value().starts_with(['[', '{', '"', '\'']));
    let at = opened.into_iter().find_map(|line| open_at(&text[line.start + line.value..], line))?;
    let help = if text[at..].starts_with(['"', '\'']) {
        say!("anførselstegnet blir aldri lukket", "this quotation mark is never closed")
    } else if text[at..].starts_with('[') {
        say!("hakeparentesen blir aldri lukket; sett inn `]`", "this bracket is never closed; add `]`")
    } else {
        say!("krøllparentesen blir aldri lukket; sett inn `}}`", "this bracket is never closed; add `}}`")
    };
    Some((at..at + 1, help))
}

/// Where the innermost thing begins that is still open when the next field begins.
fn open_at(value: &str, line: &Line<'_>) -> Option<usize> {
    let first = line.start + line.value;
    let indent = line.text.len() - line.text.trim_start().len();
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut last = ' ';
    let mut skip = 0;
    for (at, c) in value.char_indices() {
        if at < skip {
            continue;
        }
        match (c, open.last()) {
            ('\n', Some((_, from))) if begins_field(&value[at + 1..], indent) => return Some(first + from),
            ('\\', Some(('"', _))) => {
                skip = at + 1 + value[at + 1..].chars().next().map_or(0, char::len_utf8);
            }
            (_, Some((quote @ ('"' | '\''), _))) if c == *quote => drop(open.pop()),
            (_, Some(('"' | '\'', _))) => {}
            ('"' | '\'', _) if matches!(last, ' ' | '[' | '{' | ',' | ':') => open.push((c, at)),
            ('[' | '{', _) => open.push((c, at)),
            (']' | '}', _) => drop(open.pop()),
            _ => {}
        }
        if open.is_empty() {
            return None;
        }
        if !c.is_whitespace() {
            last = c;
        }
    }
    open.last().map(|(_, from)| first + from)
}

/// Whether a text begins with a field that is not indented more than `indent`.
fn begins_field(text: &str, indent: usize) -> bool {
    let line = text.split('\n').next().unwrap_or_default();
    let trimmed = line.trim_start();
    line.len() - trimmed.len() <= indent && key(trimmed.trim_start_matches("- ")).is_some()
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::diagnostic::MessageLanguage;

    /// The marked text and the first words of the help, for the last byte of the text.
    fn told(text: &str) -> (String, String) {
        let at = text.find("<here>").unwrap_or(text.len());
        let text = text.replace("<here>", "");
        let (range, help) = of(&text, at);
        (text[range].to_owned(), help.text(MessageLanguage::En).to_owned())
    }

    #[test]
    fn each_cause_is_told_at_what_must_be_changed() {
        for (text, marked, help) in [
            ("audience: [all\n<here>owner: unit\n", "[", "this bracket is never closed; add `]`"),
            ("name: { nb: Hei\n<here>owner: unit\n", "{", "this bracket is never closed; add `}`"),
            ("name: \"Hei\n<here>owner: unit\n", "\"", "this quotation mark is never closed"),
            ("name: { nb: \"Hei }\n<here>owner: unit\n", "\"", "this quotation mark is never closed"),
            ("icon:start\n<here>order: 1\n", "icon:start", "put a space after the colon: `icon: start`"),
            ("title: <here>*Viktig* nå\n", "*Viktig* nå", "the value begins with `*`"),
            ("title: @post<here>\n", "@post", "the value begins with `@`"),
            (
                "title: { nb: Viktig: <here>det første }\n",
                "Viktig: det første",
                "put the value in quotation marks",
            ),
            ("title: Viktig<here>: det første\n", "Viktig: det første", "put the value in quotation marks"),
            ("name:\n<here>\tnb: Hei\n", "\t", "replace the tab"),
            ("name:<here>\n\tnb: Hei\n", "\t", "replace the tab"),
            ("hours: \"Mo 10:00-12:00\" <here>etter avtale\n", "etter avtale", "the whole value must"),
            ("title: “Hei”: <here>du\n", "“", "use straight"),
        ] {
            let (found, words) = told(text);
            assert_eq!(found, marked, "{text}");
            assert!(words.starts_with(help), "{text}: {words}");
        }
    }

    #[test]
    fn what_is_closed_on_another_line_is_not_blamed() {
        let (_, words) = told("a: [one,\n  two]\nname: <here>{ nb: x, en: y }\nodd\n");
        assert!(words.starts_with("look at this line"), "{words}");
    }
}
