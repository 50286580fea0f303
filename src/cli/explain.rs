//! `veiviser explain` and `veiviser schema`: what the program knows of problems and formats.

use super::args::{Explain, Schema};
use super::terminal::{To, print};
use super::{Exit, Trouble, Visit};
use crate::diagnostic::{Code, MessageLanguage};
use crate::parse::fields::nearest;
use crate::parse::{SCHEMA_KINDS, schema as schema_of};
use crate::say;

/// Prints the manual page of a problem, or the names of all.
pub(super) fn explain(visit: &Visit, explain: &Explain) -> Result<Exit, Trouble> {
    let Some(name) = &explain.code else {
        let names: String = Code::ALL.iter().map(|code| format!("{}\n", code.name())).collect();
        print(To::Output, &names);
        return Ok(Exit::Done);
    };
    let Some(code) = Code::named(name) else {
        return Err(Trouble(match nearest(name, Code::ALL.iter().map(|code| code.name())) {
            Some(near) => say!(
                "det finnes ikke noe problem `{name}`; det nærmeste heter `{near}`",
                "there is no problem `{name}`; the nearest is `{near}`"
            ),
            None => say!(
                "det finnes ikke noe problem `{name}`; `veiviser explain` viser alle",
                "there is no problem `{name}`; `veiviser explain` lists all"
            ),
        }));
    };
    print(To::Output, &code.explain(visit.messages));
    Ok(Exit::Done)
}

/// Prints the JSON Schema of a kind of file.
pub(super) fn schema(visit: &Visit, wanted: &Schema) -> Result<Exit, Trouble> {
    let kind = &wanted.kind;
    let Some(text) = schema_text(kind, visit.messages) else {
        let kinds = SCHEMA_KINDS.join(", ");
        return Err(Trouble(say!(
            "det finnes ikke noe skjema `{kind}`; velg mellom {kinds}",
            "there is no schema `{kind}`; choose one of {kinds}"
        )));
    };
    print(To::Output, &text);
    Ok(Exit::Done)
}

/// The JSON Schema of a kind of file as the text of a file.
pub(super) fn schema_text(kind: &str, language: MessageLanguage) -> Option<String> {
    let schema = schema_of(kind, language)?;
    let text = serde_json::to_string_pretty(&schema).expect("a schema is plain data");
    Some(format!("{text}\n"))
}
