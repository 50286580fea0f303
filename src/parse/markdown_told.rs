//! What is wrong in Markdown, said to the person who wrote it.

use crate::diagnostic::{Code, Diagnostic, Say};
use crate::say;
use crate::source::{Source, id_fault};
use crate::span::Span;

/// Most brackets in a paragraph. A paragraph that a person can read has a handful.
const MOST_BRACKETS: usize = 1000;

/// The alerts there are.
const ALERTS: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];

/// The first paragraph with more brackets than a person would write. Readers of Markdown, ours too,
/// take a time for some of them that grows with the square of their number.
pub(super) fn crowded(source: &Source, from: usize) -> Option<Diagnostic> {
    let mut brackets = 0;
    let mut start = from;
    let mut at = from;
    for line in source.text[from..].split_inclusive('\n') {
        if line.trim().is_empty() {
            brackets = 0;
            start = at + line.len();
        }
        brackets += line.bytes().filter(|byte| matches!(byte, b'[' | b'<' | b'!' | b'`')).count();
        at += line.len();
        if brackets > MOST_BRACKETS {
            let end = source.text[start..].find('\n').map_or(source.text.len(), |end| start + end);
            return Some(Diagnostic::new(
                Code::TooDeep,
                Span::new(source.id, start, source.text.floor_char_boundary(end.min(start + 80))),
                say!(
                    "avsnittet har flere enn {MOST_BRACKETS} klammer, og siden leses ikke",
                    "the paragraph has more than {MOST_BRACKETS} brackets, and the page is not read"
                ),
                say!(
                    "del avsnittet, eller slett det som ikke er tekst",
                    "split the paragraph, or delete what is no text"
                ),
            ));
        }
    }
    None
}

/// Words in square brackets that lead nowhere.
pub(super) fn undefined(source: &Source, span: Span, name: &str) -> Diagnostic {
    if let Some(kind) = name.strip_prefix('!') {
        return alert(source, span, kind);
    }
    let (message, help) = if name.starts_with('^') {
        (
            say!("fotnoter finnes ikke her", "there are no footnotes here"),
            say!("skriv det i teksten", "write it in the text"),
        )
    } else if source.text[span.range().end..].starts_with('(') {
        (
            say!("adressen etter `[{name}]` kan ikke leses", "the address after `[{name}]` cannot be read"),
            say!(
                "adressen kan ikke ha mellomrom; kopier den fra nettleseren",
                "the address cannot have spaces; copy it from the browser"
            ),
        )
    } else {
        (
            say!(
                "`[{name}]` ser ut som en lenke, men har ingen adresse",
                "`[{name}]` looks like a link but has no address"
            ),
            say!(
                "skriv adressen i runde parenteser rett etter: `[{name}](page:del/side)`, eller skriv `\\[` hvis det ikke er en lenke",
                "write the address in round brackets right after it: `[{name}](page:section/page)`, or write `\\[` if it is no link"
            ),
        )
    };
    Diagnostic::new(Code::BadLink, span, message, help)
}

/// An alert that does not exist, or one that does not stand alone after `>`.
fn alert(source: &Source, span: Span, kind: &str) -> Diagnostic {
    let known = ALERTS.into_iter().find(|known| known.eq_ignore_ascii_case(kind.trim()));
    let line = source.text[..span.range().start].rsplit('\n').next().unwrap_or_default();
    let (message, help) = match known {
        Some(known) if line.trim_start().starts_with('>') => (
            say!("`[!{known}]` må stå alene på linja", "`[!{known}]` must stand alone on its line"),
            say!(
                "flytt teksten ned på neste linje, som også begynner med `>`",
                "move the text down to the next line, which also begins with `>`"
            ),
        ),
        Some(known) => (
            say!("`[!{known}]` må stå etter `>`", "`[!{known}]` must stand after `>`"),
            say!(
                "skriv `> [!{known}]` alene på linja, og begynn linjene under med `>`",
                "write `> [!{known}]` alone on its line, and begin the lines below with `>`"
            ),
        ),
        None => (
            say!("det finnes ikke noe varsel `{kind}`", "there is no alert `{kind}`"),
            say!(
                "skriv [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] eller [!CAUTION]",
                "write [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION]"
            ),
        ),
    };
    Diagnostic::new(Code::UnknownAlert, span, message, help)
}

/// Too many blocks or marks inside each other.
pub(super) fn deep(span: Span) -> Diagnostic {
    Diagnostic::new(
        Code::TooDeep,
        span,
        say!(
            "for mange lister, sitater eller uthevinger ligger inne i hverandre her",
            "too many lists, quotations or marks lie inside each other here"
        ),
        say!(
            "bruk færre lister, sitater eller uthevinger inne i hverandre",
            "use fewer lists, quotations or marks inside each other"
        ),
    )
}

/// What is wrong with the anchor `id`, if anything.
pub(super) fn anchor(place: Span, id: &str) -> Option<Diagnostic> {
    let reserved = id == "main" || ["part-", "contact-", "word-"].iter().any(|own| id.starts_with(own));
    let (message, help) = if id_fault(id).is_some() {
        (
            say!("`{id}` kan ikke være et anker", "`{id}` cannot be an anchor"),
            say!(
                "bruk bokstavene a–z, tall og bindestrek, for eksempel `{{#how}}`",
                "use the letters a–z, digits and hyphens, for example `{{#how}}`"
            ),
        )
    } else if reserved {
        (
            say!("ankeret `{id}` er opptatt", "the anchor `{id}` is taken"),
            say!(
                "velg et annet navn; `main` og navn som begynner med `part-`, `contact-` og `word-` brukes av siden selv",
                "choose another name; `main` and names that begin with `part-`, `contact-` and `word-` are used by the page itself"
            ),
        )
    } else {
        return None;
    };
    Some(Diagnostic::new(Code::BadAnchor, place, message, help))
}

/// More than an anchor in the braces of a heading, which is written `heading`.
pub(super) fn attributes(span: Span, heading: &str) -> Diagnostic {
    let place = heading.rfind('{').map_or(span, |at| span.part(at, heading.len()));
    Diagnostic::new(
        Code::BadAnchor,
        place,
        say!("en overskrift kan bare ha et anker", "a heading can only have an anchor"),
        say!("skriv bare `{{#navn}}` i krøllparentesen", "write only `{{#name}}` in the braces"),
    )
}

/// The name of the element that a text in HTML begins with.
pub(super) fn tag(written: &str) -> &str {
    let name = written.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())]
}

/// HTML at `span`; `written` is all of it.
pub(super) fn html(span: Span, written: &str) -> Diagnostic {
    Diagnostic::new(
        Code::RawHtml,
        span,
        say!("HTML er ikke tillatt i teksten", "HTML is not allowed in the text"),
        instead(written),
    )
}

fn instead(written: &str) -> Say {
    if written.starts_with("<!--") {
        return say!("slett kommentaren", "delete the comment");
    }
    match tag(written).to_ascii_lowercase().as_str() {
        "b" | "strong" => say!("skriv `**ordet**`", "write `**the word**`"),
        "i" | "em" => say!("skriv `*ordet*`", "write `*the word*`"),
        "br" | "p" | "div" => {
            let tag = tag(written);
            say!(
                "slett `<{tag}>`, og la en linje stå tom i stedet: da begynner et nytt avsnitt",
                "delete `<{tag}>` and leave a line empty instead: a new paragraph begins there"
            )
        }
        "a" => say!("skriv `[ordene](https://…)`", "write `[the words](https://…)`"),
        "ul" | "ol" | "li" => {
            say!("begynn hver linje med `- ` eller `1. `", "begin each line with `- ` or `1. `")
        }
        "h1" | "h2" | "h3" | "h4" => say!("skriv `## Overskriften`", "write `## The heading`"),
        _ => say!(
            "skriv det med Markdown; et enslig `<` skrives `\\<`",
            "write it in Markdown; a lone `<` is written `\\<`"
        ),
    }
}
