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

/// Why the fields cannot be read.
#[derive(Debug)]
pub(super) struct Cause {
    /// The place to look at, in bytes of the text.
    pub place: Range<usize>,
    /// What is wrong.
    pub message: Say,
    /// What to do.
    pub help: Say,
}

/// Longest value that a message repeats.
const LONGEST: usize = 60;

/// The cause, for a text that readers of YAML give up at byte `at`.
pub(super) fn of(text: &str, at: usize) -> Cause {
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
            Cause {
                place: at..end,
                message: say!("feltene kan ikke leses her", "the fields cannot be read here"),
                help: say!(
                    "se på denne linja og linja over: mangler det kolon, mellomrom etter kolon eller et anførselstegn?",
                    "look at this line and the one above: is a colon, the space after a colon or a quotation mark missing?"
                ),
            }
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

fn tab(lines: &[Line<'_>]) -> Option<Cause> {
    let (line, tab) = lines.iter().find_map(|line| Some((line, line.text.find('\t')?)))?;
    Some(Cause {
        place: line.part(tab, tab + 1),
        message: say!(
            "linja har et tabulatortegn (fra Tab-tasten), og det kan ikke brukes i feltene",
            "the line has a tab character (from the Tab key), which cannot be used in the fields"
        ),
        help: say!(
            "slett det, og skriv mellomrom til linja begynner rett under de andre på samme nivå",
            "delete it, and type spaces until the line begins right below the others of its level"
        ),
    })
}

fn curly(line: &Line<'_>) -> Option<Cause> {
    let first = line.value().chars().next().filter(|first| CURLY.contains(first))?;
    Some(Cause {
        place: line.part(line.value, line.value + first.len_utf8()),
        message: say!("anførselstegnene er krumme", "the quotation marks are curly"),
        help: say!(
            "bruk rette anførselstegn (\") foran og bak, ikke krumme",
            "use straight quotation marks (\") before and behind, not curly ones"
        ),
    })
}

/// `icon:start`
fn no_space(line: &Line<'_>) -> Option<Cause> {
    let written = line.text.trim_start().trim_start_matches("- ");
    let from = line.text.len() - written.len();
    let length = key(written)?;
    let value = written[length + 1..].trim_end();
    if value.is_empty() || value.starts_with([' ', '/']) {
        return None;
    }
    let name = &written[..length];
    Some(Cause {
        place: line.part(from, from + length + 1 + value.len()),
        message: say!("det mangler et mellomrom etter kolon", "a space is missing after the colon"),
        help: say!("skriv `{name}: {value}`", "write `{name}: {value}`"),
    })
}

fn sign(line: &Line<'_>) -> Option<Cause> {
    let first = line.value().chars().next().filter(|first| SIGNS.contains(first))?;
    Some(Cause {
        place: line.part(line.value, line.text.trim_end().len()),
        message: say!(
            "verdien begynner med `{first}`, som betyr noe eget her",
            "the value begins with `{first}`, which has a meaning of its own here"
        ),
        help: quoted(line.value()),
    })
}

/// Words after a closing quotation mark.
fn after_quotation(line: &Line<'_>) -> Option<Cause> {
    let value = line.value();
    let quote = value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let end = 2 + value[1..].find(quote)?;
    let rest = value[end..].trim();
    if rest.is_empty() || rest.starts_with('#') {
        return None;
    }
    let from = line.text.trim_end().len() - rest.len();
    Some(Cause {
        place: line.part(from, from + rest.len()),
        message: say!("det står noe etter anførselstegnet", "something stands behind the quotation mark"),
        help: say!(
            "flytt anførselstegnet til slutten, så hele verdien står mellom de to",
            "move the quotation mark to the end, so that the whole value stands between the two"
        ),
    })
}

/// A colon in a value without quotation marks.
fn colon(line: &Line<'_>) -> Option<Cause> {
    let cause = |place: Range<usize>, value: &str| Cause {
        place,
        message: say!("verdien inneholder et kolon", "the value contains a colon"),
        help: quoted(value),
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
                    return Some(cause(line.part(start, start + text.len()), text));
                }
                from += entry.len() + 1;
            }
            None
        }
        _ => {
            let has_key = line.value > line.text.len() - line.text.trim_start().len();
            let colon = value.contains(": ") || value.ends_with(':');
            (has_key && colon).then(|| cause(line.part(line.value, line.value + value.len()), value))
        }
    }
}

/// A bracket or a quotation mark at the beginning of a value that is never closed: the next field
/// begins before it is.
fn unclosed(text: &str, lines: &[Line<'_>]) -> Option<Cause> {
    let opened = lines.iter().filter(|line| line.value().starts_with(['[', '{', '"', '\'']));
    let at = opened.into_iter().find_map(|line| open_at(&text[line.start + line.value..], line))?;
    let (message, help) = if text[at..].starts_with(['"', '\'']) {
        let quote = &text[at..=at];
        (
            say!("anførselstegnet blir aldri lukket", "this quotation mark is never closed"),
            say!("sett `{quote}` på slutten av verdien også", "put `{quote}` at the end of the value, too"),
        )
    } else if text[at..].starts_with('[') {
        (
            say!("hakeparentesen blir aldri lukket", "this bracket is never closed"),
            say!("sett `]` på slutten", "put `]` at the end"),
        )
    } else {
        (
            say!("krøllparentesen blir aldri lukket", "this bracket is never closed"),
            say!("sett `}}` på slutten", "put `}}` at the end"),
        )
    };
    Some(Cause { place: at..at + 1, message, help })
}

/// To put `value` in quotation marks: as it is to be written, if it is short.
fn quoted(value: &str) -> Say {
    let value = value.trim();
    let short = value.chars().count() <= LONGEST && !value.contains(['"', '\\', '`']);
    let shown = if short { value } else { "…" };
    say!(
        "sett hele verdien i anførselstegn: \"{shown}\"",
        "put the whole value in quotation marks: \"{shown}\""
    )
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
        let cause = of(&text, at);
        let words = |say: &crate::diagnostic::Say| say.text(MessageLanguage::En).to_owned();
        (text[cause.place].to_owned(), format!("{}; {}", words(&cause.message), words(&cause.help)))
    }

    #[test]
    fn each_cause_is_told_at_what_must_be_changed() {
        for (text, marked, help) in [
            ("audience: [all\n<here>owner: unit\n", "[", "this bracket is never closed; put `]`"),
            ("name: { nb: Hei\n<here>owner: unit\n", "{", "this bracket is never closed; put `}`"),
            ("name: \"Hei\n<here>owner: unit\n", "\"", "this quotation mark is never closed"),
            ("name: { nb: \"Hei }\n<here>owner: unit\n", "\"", "this quotation mark is never closed"),
            (
                "icon:start\n<here>order: 1\n",
                "icon:start",
                "a space is missing after the colon; write `icon: start`",
            ),
            ("title: <here>*Viktig* nå\n", "*Viktig* nå", "the value begins with `*`"),
            ("title: @post<here>\n", "@post", "the value begins with `@`"),
            (
                "title: { nb: Viktig: <here>det første }\n",
                "Viktig: det første",
                "the value contains a colon; put the whole value in quotation marks: \"Viktig: det første\"",
            ),
            ("title: Viktig<here>: det første\n", "Viktig: det første", "the value contains a colon"),
            ("name:\n<here>\tnb: Hei\n", "\t", "the line has a tab"),
            ("name:<here>\n\tnb: Hei\n", "\t", "the line has a tab"),
            ("hours: \"Mo 10:00-12:00\" <here>etter avtale\n", "etter avtale", "something stands behind"),
            ("title: “Hei”: <here>du\n", "“", "the quotation marks are curly; use straight"),
        ] {
            let (found, words) = told(text);
            assert_eq!(found, marked, "{text}");
            assert!(words.starts_with(help), "{text}: {words}");
        }
    }

    #[test]
    fn what_is_closed_on_another_line_is_not_blamed() {
        let (_, words) = told("a: [one,\n  two]\nname: <here>{ nb: x, en: y }\nodd\n");
        assert!(words.contains("look at this line"), "{words}");
    }
}
