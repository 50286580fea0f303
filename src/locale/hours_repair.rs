//! What people meant who wrote opening hours as on a door: `man–fre kl. 9-15.30, lør stengt`.
//!
//! The text is cut into days, times and joints; if it is made of nothing else, it is written again
//! in the syntax of OpenStreetMap. Words are Norwegian (both forms) and English. Times without days
//! are taken for Monday to Friday, which is what an office means by them.

/// A piece of hours as people write them.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// `Mo` … `Su`, `Mo-Fr` or `PH`.
    Day(&'static str),
    /// Hour and minute.
    Time(u8, u8),
    /// From one to the other.
    Dash,
    /// And, or a comma.
    And,
    /// A new rule.
    Next,
    /// Closed.
    Off,
    /// Day and night.
    Always,
    /// Words in quotes, with the quotes.
    Comment(String),
}

/// Beginnings of the names of days, at least two letters, in lower case.
const DAYS: [(&str, &[&str]); 10] = [
    ("Mo", &["mandag", "måndag", "mandager", "måndagar", "monday", "mondays", "mo"]),
    ("Tu", &["tirsdag", "tysdag", "tirsdager", "tysdagar", "tuesday", "tuesdays", "tues"]),
    ("We", &["onsdag", "onsdager", "onsdagar", "wednesday", "wednesdays"]),
    ("Th", &["torsdag", "torsdager", "torsdagar", "thursday", "thursdays", "thurs"]),
    ("Fr", &["fredag", "fredager", "fredagar", "friday", "fridays"]),
    ("Sa", &["saturday", "saturdays"]),
    ("Sa", &["lørdag", "laurdag", "lørdager", "laurdagar"]),
    ("Su", &["søndag", "sundag", "søndager", "sundagar", "sunday", "sundays"]),
    ("Mo-Fr", &["hverdag", "kvardag", "hverdager", "kvardagar", "virkedager", "ukedager", "weekdays"]),
    ("PH", &["ph", "helligdag", "helligdager", "heilagdagar", "høytidsdager", "holidays"]),
];

/// English short names of days.
const ENGLISH_DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Words without meaning for the hours.
const FILLERS: [&str; 14] = [
    "kl",
    "klokken",
    "klokka",
    "åpent",
    "åpen",
    "ope",
    "open",
    "åpningstid",
    "åpningstider",
    "opningstider",
    "fra",
    "frå",
    "from",
    "på",
];

/// The text in the syntax of OpenStreetMap; `None` if it has words that are not understood.
///
/// The answer still has to be read: it may be wrong in another way, as `17-9` and `9-25` are.
pub(super) fn repair(text: &str) -> Option<String> {
    let Some(pieces) = pieces(text) else { return with_words(text) };
    let mut rest = pieces.as_slice();
    let mut rules = Vec::new();
    while !rest.is_empty() {
        if let [Piece::Next | Piece::And, tail @ ..] = rest {
            rest = tail;
            continue;
        }
        let closed_first = matches!(rest, [Piece::Off, Piece::Day(_), ..]);
        if closed_first {
            rest = &rest[1..];
        }
        let days = days(&mut rest);
        let hours = if closed_first { String::from("off") } else { hours(&mut rest)? };
        let days = match (days.as_str(), hours.as_str(), rules.is_empty()) {
            ("", "24/7" | "off", true) => String::new(),
            ("", _, true) => String::from("Mo-Fr "),
            ("", _, false) => return None,
            _ => format!("{days} "),
        };
        let hours = if !days.is_empty() && hours == "24/7" { "00:00-24:00" } else { &hours };
        let mut rule = format!("{days}{hours}");
        if let [Piece::Comment(comment), tail @ ..] = rest {
            rule = format!("{rule} {comment}");
            rest = tail;
        }
        rules.push(rule);
    }
    Some(rules.join("; "))
}

/// Hours that end in words without quotation marks: `Mo-Fr 10:00-16:00 etter avtale`.
fn with_words(text: &str) -> Option<String> {
    let last_digit = text.rfind(|c: char| c.is_ascii_digit())?;
    let (hours, words) = text.split_at(last_digit + 1);
    let words = words.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')'));
    let plain = words.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '.'));
    let pieces = pieces(hours).filter(|pieces| !pieces.is_empty() && !words.is_empty() && plain)?;
    matches!(pieces.last(), Some(Piece::Time(..) | Piece::Always))
        .then(|| repair(hours))
        .flatten()
        .map(|hours| format!("{hours} \"{words}\""))
}

/// Takes the days at the beginning: `Mo-We,Fr`; empty if there are none.
fn days(rest: &mut &[Piece]) -> String {
    let mut days = String::new();
    loop {
        let taken = match *rest {
            [Piece::Day(from), Piece::Dash, Piece::Day(to), ..] => {
                days.extend([from, "-", to]);
                3
            }
            [Piece::Day(day), ..] => {
                days.push_str(day);
                1
            }
            _ => break,
        };
        *rest = &rest[taken..];
        match *rest {
            [Piece::And, Piece::Day(_), ..] => *rest = &rest[1..],
            [Piece::Day(_), ..] => {}
            _ => break,
        }
        days.push(',');
    }
    days
}

/// Takes the hours at the beginning: times, `off` or `24/7`.
fn hours(rest: &mut &[Piece]) -> Option<String> {
    match *rest {
        [Piece::Off, tail @ ..] => {
            *rest = tail;
            return Some(String::from("off"));
        }
        [Piece::Always, tail @ ..] => {
            *rest = tail;
            return Some(String::from("24/7"));
        }
        _ => {}
    }
    let mut spans: Vec<String> = Vec::new();
    loop {
        let [Piece::Time(from, from_minute), Piece::Dash, Piece::Time(to, to_minute), tail @ ..] = *rest
        else {
            return None;
        };
        spans.push(format!("{from:02}:{from_minute:02}-{to:02}:{to_minute:02}"));
        *rest = tail;
        match *rest {
            [Piece::And, Piece::Time(..), ..] => *rest = &rest[1..],
            [Piece::Time(..), ..] => {}
            _ => return Some(spans.join(",")),
        }
    }
}

/// Cuts a text into pieces; `None` at the first thing that is none.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '-' | '–' | '—' | '−' | '\u{2010}' | '\u{2011}' => {
                push(&mut pieces, Piece::Dash, first.len_utf8())
            }
            ',' | '&' => push(&mut pieces, Piece::And, 1),
            ';' | '\n' => push(&mut pieces, Piece::Next, 1),
            '"' => {
                let end = 2 + rest[1..].find('"')?;
                push(&mut pieces, Piece::Comment(rest[..end].to_owned()), end)
            }
            _ if rest.starts_with("24/7") => push(&mut pieces, Piece::Always, 4),
            '0'..='9' => {
                let (piece, taken) = time(rest)?;
                push(&mut pieces, piece, taken)
            }
            letter if letter.is_alphabetic() => {
                let end = rest.find(|character: char| !character.is_alphabetic()).unwrap_or(rest.len());
                word(&rest[..end].to_lowercase(), &rest[end..], &mut pieces)?;
                end
            }
            space if space.is_whitespace() || matches!(space, ':' | '.') => first.len_utf8(),
            _ => return None,
        };
        rest = &rest[taken..];
    }
    Some(pieces)
}

/// Adds a piece and says how many bytes it took.
fn push(pieces: &mut Vec<Piece>, piece: Piece, taken: usize) -> usize {
    pieces.push(piece);
    taken
}

/// The time at the beginning of a text, `9`, `09`, `0930`, `9.30` or `9:30`, and its length.
fn time(text: &str) -> Option<(Piece, usize)> {
    let (hour, minute, length) = clock(text)?;
    (hour <= 24 && minute < 60).then_some((Piece::Time(hour, minute), length))
}

/// Hour, minute and length of what is written like a time.
fn clock(text: &str) -> Option<(u8, u8, usize)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = |range: &str| range.parse::<u8>().ok();
    if matches!(digits, 3 | 4) {
        let (hour, minute) = text[..digits].split_at(digits - 2);
        return Some((number(hour)?, number(minute)?, digits));
    }
    let hour = (digits <= 2).then(|| number(&text[..digits])).flatten()?;
    let rest = &text[digits..];
    let minutes = rest.get(1..).unwrap_or_default().bytes().take_while(u8::is_ascii_digit).count();
    if rest.starts_with(['.', ':']) && minutes == 2 {
        return Some((hour, number(&rest[1..3])?, digits + 3));
    }
    Some((hour, 0, digits))
}

/// Adds what a word means; `None` if it is not known. `to` is Thursday in Norwegian, so it is a joint
/// only after a time or before an English day.
fn word(word: &str, after: &str, pieces: &mut Vec<Piece>) -> Option<()> {
    let after_time = matches!(pieces.last(), Some(Piece::Time(..)));
    let next = after.split_whitespace().next().unwrap_or_default().to_lowercase();
    let before_day = next.contains("day") || ENGLISH_DAYS.contains(&next.as_str());
    match word {
        _ if FILLERS.contains(&word) => {}
        // Wednesday in Norwegian, but not after "closed".
        "on" if matches!(pieces.last(), Some(Piece::Off)) => {}
        "am" | "pm" if after_time => meridiem(word, pieces)?,
        "to" if after_time || before_day => pieces.push(Piece::Dash),
        "til" | "till" | "until" => pieces.push(Piece::Dash),
        "og" | "and" | "samt" => pieces.push(Piece::And),
        "stengt" | "lukket" | "lukka" | "closed" | "off" => pieces.push(Piece::Off),
        "døgnåpent" | "døgnope" => pieces.push(Piece::Always),
        _ => pieces.push(Piece::Day(day(word)?)),
    }
    Some(())
}

/// The day that a word names or begins: `m`, `ma`, `man`, `mandag`.
fn day(word: &str) -> Option<&'static str> {
    let begins = |names: &[&str]| names.iter().any(|name| name.starts_with(word));
    let whole = |names: &[&str]| names.contains(&word);
    let by = |test: &dyn Fn(&[&str]) -> bool| DAYS.iter().find(|(_, names)| test(names)).map(|(day, _)| *day);
    match word {
        "th" => Some("Th"),
        _ if word.chars().count() < 2 => None,
        _ => by(&whole).or_else(|| by(&begins)),
    }
}

/// Turns the last time into one of the 24-hour clock.
fn meridiem(word: &str, pieces: &mut [Piece]) -> Option<()> {
    let Some(Piece::Time(hour @ 1..=12, _)) = pieces.last_mut() else {
        return None;
    };
    *hour = *hour % 12 + if word == "pm" { 12 } else { 0 };
    Some(())
}
