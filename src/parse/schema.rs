//! Field tables as JSON Schema, for editors that complete and underline while one writes.

use super::fields::{Field, Need, Shape, Table};
use super::{ACTIVITY, CONTACT, FACT, NOTICE, PAGE, SECTION, SETTINGS, TERM, TRANSLATED_PAGE};
use serde_json::{Map, Value, json};

/// The kinds of files that have a schema.
pub const KINDS: [&str; 9] =
    ["page", "translation", "contact", "fact", "term", "section", "activity", "notice", "site"];

/// The JSON Schema of a kind of file, if there is such a kind.
#[must_use]
pub fn schema(kind: &str) -> Option<Value> {
    let table = match kind {
        "page" => &PAGE,
        "translation" => &TRANSLATED_PAGE,
        "contact" => &CONTACT,
        "fact" => &FACT,
        "term" => &TERM,
        "section" => &SECTION,
        "activity" => &ACTIVITY,
        "notice" => &NOTICE,
        "site" => &SETTINGS,
        _ => return None,
    };
    let mut object = record(table);
    object.insert("$schema".into(), "https://json-schema.org/draft/2020-12/schema".into());
    object.insert("title".into(), format!("Veiviser: {kind}").into());
    Some(Value::Object(object))
}

fn record(table: &Table) -> Map<String, Value> {
    let properties: Map<String, Value> =
        table.fields.iter().map(|field| (field.name.to_owned(), property(field))).collect();
    let required: Vec<&str> =
        table.fields.iter().filter(|field| field.need == Need::Required).map(|field| field.name).collect();
    let mut object = Map::new();
    object.insert("type".into(), "object".into());
    object.insert("description".into(), table.about.into());
    object.insert("properties".into(), Value::Object(properties));
    object.insert("required".into(), json!(required));
    object.insert("additionalProperties".into(), false.into());
    object
}

fn property(field: &Field) -> Value {
    let mut value = shape(&field.shape);
    if let Value::Object(object) = &mut value {
        object.insert("description".into(), field.about.into());
        if field.need == Need::Required && matches!(field.shape, Shape::List(_)) {
            object.insert("minItems".into(), 1.into());
        }
    }
    value
}

fn shape(wanted: &Shape) -> Value {
    match wanted {
        Shape::Text => json!({"type": ["string", "number"]}),
        Shape::Words => json!({"anyOf": [{"type": "string"}, texts()]}),
        Shape::Texts => texts(),
        Shape::Date => json!({"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}),
        Shape::Number(least, most) => json!({"type": "integer", "minimum": least, "maximum": most}),
        Shape::Degrees(least, most) => json!({"type": "number", "minimum": least, "maximum": most}),
        Shape::Choice(choices) if *choices == ["true", "false"] => json!({"type": "boolean"}),
        // `yes` and `no` are text here, but an editor that reads YAML 1.1 sees a boolean.
        Shape::Choice(choices) if choices.contains(&"yes") => {
            json!({"anyOf": [{"enum": choices}, {"type": "boolean"}]})
        }
        Shape::Choice(choices) => json!({"enum": choices}),
        Shape::Id => json!({"type": "string", "pattern": "^[a-zA-Z0-9-]+(/[a-z0-9-]+)*$"}),
        Shape::List(item) => json!({"type": "array", "items": shape(item)}),
        Shape::Record(table) => Value::Object(record(table)),
        Shape::Map(item) => json!({"type": "object", "additionalProperties": shape(item)}),
        Shape::TextOr(table) => {
            json!({"anyOf": [{"type": ["string", "number"]}, Value::Object(record(table))]})
        }
    }
}

fn texts() -> Value {
    json!({"type": "object", "additionalProperties": {"type": "string"}})
}
