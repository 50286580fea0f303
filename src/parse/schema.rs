//! Field tables as JSON Schema, for editors that complete and underline while one writes.

use super::fields::{Field, Need, Shape, Table};
use super::theme::THEME;
use super::{ACTIVITY, CONTACT, FACT, NOTICE, PAGE, RECORDING, SECTION, SETTINGS, TERM, TRANSLATED_PAGE};
use crate::diagnostic::MessageLanguage;
use serde_json::{Map, Value, json};

/// The kinds of files that have a schema.
pub const KINDS: [&str; 11] = [
    "page",
    "translation",
    "contact",
    "fact",
    "term",
    "section",
    "activity",
    "notice",
    "recording",
    "site",
    "theme",
];

/// The JSON Schema of a kind of file, described in `language`, if there is such a kind.
#[must_use]
pub fn schema(kind: &str, language: MessageLanguage) -> Option<Value> {
    let table = match kind {
        "page" => &PAGE,
        "translation" => &TRANSLATED_PAGE,
        "contact" => &CONTACT,
        "fact" => &FACT,
        "term" => &TERM,
        "section" => &SECTION,
        "activity" => &ACTIVITY,
        "notice" => &NOTICE,
        "recording" => &RECORDING,
        "site" => &SETTINGS,
        "theme" => &THEME,
        _ => return None,
    };
    let mut object = record(table, language);
    // Draft 7 is the newest that the YAML extensions of editors read whole.
    object.insert("$schema".into(), "http://json-schema.org/draft-07/schema#".into());
    object.insert("title".into(), format!("Veiviser: {kind}").into());
    Some(Value::Object(object))
}

fn record(table: &Table, language: MessageLanguage) -> Map<String, Value> {
    let properties: Map<String, Value> =
        table.fields.iter().map(|field| (field.name.to_owned(), property(field, language))).collect();
    let required: Vec<&str> =
        table.fields.iter().filter(|field| field.need == Need::Required).map(|field| field.name).collect();
    let mut object = Map::new();
    object.insert("type".into(), "object".into());
    object.insert("description".into(), table.about.text(language).into());
    object.insert("properties".into(), Value::Object(properties));
    object.insert("required".into(), json!(required));
    object.insert("additionalProperties".into(), false.into());
    object
}

fn property(field: &Field, language: MessageLanguage) -> Value {
    let mut value = shape(&field.shape, language);
    if let Value::Object(object) = &mut value {
        object.insert("description".into(), field.about.text(language).into());
        if field.need == Need::Required && matches!(field.shape, Shape::List(_)) {
            object.insert("minItems".into(), 1.into());
        }
        if !field.examples.is_empty() {
            object.insert("examples".into(), json!(field.examples));
        }
        if let Some(pattern) = field.pattern {
            object.insert("pattern".into(), pattern.into());
        }
    }
    value
}

fn shape(wanted: &Shape, language: MessageLanguage) -> Value {
    match wanted {
        Shape::Text => json!({"type": ["string", "number"]}),
        Shape::Words => json!({"anyOf": [{"type": "string"}, texts()]}),
        Shape::Texts => texts(),
        Shape::Date => {
            json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "examples": ["2026-11-01"]})
        }
        Shape::Days => {
            json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$", "examples": ["2026-11-25", "2026-12-21/2027-01-02"]})
        }
        Shape::Number(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Shape::Degrees(least, most) => json!({"type": "number", "minimum": least, "maximum": most}),
        Shape::Choice(choices) if *choices == ["true", "false"] => json!({"type": "boolean"}),
        // `yes` and `no` are text here, but an editor that reads YAML 1.1 sees a boolean.
        Shape::Choice(choices) if choices.contains(&"yes") => {
            json!({"anyOf": [{"enum": choices}, {"type": "boolean"}]})
        }
        Shape::Choice(choices) => json!({"enum": choices}),
        Shape::Id => json!({"type": "string", "pattern": "^[a-zA-Z0-9-]+(/[a-z0-9-]+)*$"}),
        Shape::List(item) => json!({"type": "array", "items": shape(item, language)}),
        Shape::Record(table) => Value::Object(record(table, language)),
        Shape::Map(item) => json!({"type": "object", "additionalProperties": shape(item, language)}),
        Shape::TextOr(table) => {
            json!({"anyOf": [{"type": ["string", "number"]}, Value::Object(record(table, language))]})
        }
    }
}

fn texts() -> Value {
    json!({"type": "object", "additionalProperties": {"type": "string"}})
}
