//! Field tables: what each kind of YAML file may say.
//!
//! A [`Table`] is the only description of a format. Reading walks it and reports everything wrong
//! in a file at once; [`schema`](super::schema) turns the same table into a JSON Schema.

use super::yaml::{Data, Node};
use crate::diagnostic::{Code, Diagnostic};
use crate::say;
use crate::span::Spanned;
use jiff::civil::Date;

/// A map with known keys.
#[derive(Debug)]
pub struct Table {
    /// What the map describes, in English; used in schemas.
    pub about: &'static str,
    /// Its keys.
    pub fields: &'static [Field],
}

/// One key of a table.
#[derive(Debug)]
pub struct Field {
    /// The key.
    pub name: &'static str,
    /// What its value looks like.
    pub shape: Shape,
    /// Whether it must be there.
    pub need: Need,
    /// What it means, in English; used in schemas.
    pub about: &'static str,
}

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The file is not complete without it.
    Required,
    /// It may be left out.
    Optional,
}

/// What a value looks like.
#[derive(Debug)]
pub enum Shape {
    /// Text.
    Text,
    /// A proper name as plain text, or one text per language.
    Words,
    /// One text per language.
    Texts,
    /// A calendar date, `2026-11-01`.
    Date,
    /// A whole number in this range.
    Number(i64, i64),
    /// A decimal number in degrees, within this range.
    Degrees(f64, f64),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// An id, or a path of ids such as `family/kindergarten`.
    Id,
    /// A list of values.
    List(&'static Shape),
    /// A map with known keys.
    Record(&'static Table),
    /// A map from free keys to values.
    Map(&'static Shape),
    /// Text, or a map with known keys.
    TextOr(&'static Table),
}

impl Field {
    /// A field that must be there.
    #[must_use]
    pub const fn required(name: &'static str, shape: Shape, about: &'static str) -> Field {
        Field { name, shape, need: Need::Required, about }
    }

    /// A field that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str, shape: Shape, about: &'static str) -> Field {
        Field { name, shape, need: Need::Optional, about }
    }
}

/// Checks `node` against `table` and gives every problem.
#[must_use]
pub fn check(node: &Node, table: &Table) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    record(node, table, &mut diagnostics);
    diagnostics
}

fn record(node: &Node, table: &Table, out: &mut Vec<Diagnostic>) {
    if !matches!(node.data, Data::Map(_)) {
        let first = table.fields.first().map_or("", |field| field.name);
        out.push(wrong(
            node,
            say!(
                "her skal det stå felter, som `{first}: …`",
                "fields are expected here, such as `{first}: …`"
            ),
        ));
        return;
    }
    for (key, value) in node.entries() {
        match table.fields.iter().find(|field| field.name == key.value) {
            Some(field) => shape(value, &field.shape, &key.value, out),
            None => out.push(unknown_key(key, table)),
        }
    }
    let missing =
        table.fields.iter().filter(|field| field.need == Need::Required && node.get(field.name).is_none());
    for field in missing {
        let name = field.name;
        let example = example(&field.shape);
        let span = node.entries().first().map_or(node.span, |(key, _)| key.span);
        out.push(Diagnostic::new(
            Code::MissingKey,
            span,
            say!("feltet `{name}` mangler", "the field `{name}` is missing"),
            say!(
                "legg til en linje, for eksempel `{name}: {example}`",
                "add a line, for example `{name}: {example}`"
            ),
        ));
    }
}

fn shape(node: &Node, wanted: &Shape, key: &str, out: &mut Vec<Diagnostic>) {
    if matches!(node.data, Data::Nothing)
        || matches!(&node.data, Data::Scalar { text, .. } if text.trim().is_empty())
    {
        out.push(Diagnostic::new(
            Code::EmptyValue,
            node.span,
            say!("`{key}` har ingen verdi", "`{key}` has no value"),
            say!("skriv en verdi, eller slett linja", "write a value, or delete the line"),
        ));
        return;
    }
    match wanted {
        Shape::Text | Shape::Id => text(node, key, out),
        Shape::Words => match node.data {
            Data::Map(_) => texts(node, out),
            _ => text(node, key, out),
        },
        Shape::Texts => match node.data {
            Data::Map(_) => texts(node, out),
            _ => out.push(wrong(
                node,
                say!("`{key}` trenger én tekst for hvert språk", "`{key}` needs one text per language"),
            )),
        },
        Shape::Date => date_shape(node, key, out),
        Shape::Number(least, most) => number_shape(node, key, (*least, *most), out),
        Shape::Degrees(least, most) => degrees_shape(node, key, (*least, *most), out),
        Shape::Choice(choices) => choice(node, key, choices, out),
        Shape::List(item) => match &node.data {
            Data::List(items) => items.iter().for_each(|node| shape(node, item, key, out)),
            _ => out.push(wrong(
                node,
                say!(
                    "`{key}` skal være en liste: `{key}: [en, to]`",
                    "`{key}` must be a list: `{key}: [one, two]`"
                ),
            )),
        },
        Shape::Record(table) => record(node, table, out),
        Shape::Map(item) => match &node.data {
            Data::Map(entries) => entries.iter().for_each(|(name, node)| shape(node, item, &name.value, out)),
            _ => out.push(wrong(
                node,
                say!("`{key}` skal ha et navn foran hver verdi", "`{key}` needs a name before each value"),
            )),
        },
        Shape::TextOr(table) => match node.data {
            Data::Map(_) => record(node, table, out),
            _ => text(node, key, out),
        },
    }
}

fn text(node: &Node, key: &str, out: &mut Vec<Diagnostic>) {
    if node.text().is_none() {
        out.push(wrong(node, say!("`{key}` skal være tekst", "`{key}` must be text")));
    }
}

fn texts(node: &Node, out: &mut Vec<Diagnostic>) {
    for (lang, value) in node.entries() {
        shape(value, &Shape::Text, &lang.value, out);
    }
}

fn date_shape(node: &Node, key: &str, out: &mut Vec<Diagnostic>) {
    if date(node).is_none() {
        let text = node.text().unwrap_or_default();
        out.push(Diagnostic::new(
            Code::BadDate,
            node.span,
            say!("`{text}` er ingen dato", "`{text}` is no date"),
            say!(
                "skriv `{key}` som år-måned-dag, for eksempel 2026-11-01",
                "write `{key}` as year-month-day, for example 2026-11-01"
            ),
        ));
    }
}

fn number_shape(node: &Node, key: &str, (least, most): (i64, i64), out: &mut Vec<Diagnostic>) {
    let number = node.text().and_then(|text| text.parse::<i64>().ok());
    if !number.is_some_and(|number| (least..=most).contains(&number)) {
        out.push(wrong(
            node,
            say!(
                "`{key}` skal være et helt tall fra {least} til {most}",
                "`{key}` must be a whole number from {least} to {most}"
            ),
        ));
    }
}

fn degrees_shape(node: &Node, key: &str, (least, most): (f64, f64), out: &mut Vec<Diagnostic>) {
    let number = node.text().and_then(|text| text.parse::<f64>().ok());
    if !number.is_some_and(|number| (least..=most).contains(&number)) {
        out.push(wrong(
            node,
            say!(
                "`{key}` skal være grader fra {least} til {most}, for eksempel 60.1",
                "`{key}` must be degrees from {least} to {most}, for example 60.1"
            ),
        ));
    }
}

fn choice(node: &Node, key: &str, choices: &[&str], out: &mut Vec<Diagnostic>) {
    let Some(text) = node.text() else {
        out.push(wrong(node, say!("`{key}` skal være ett ord", "`{key}` must be one word")));
        return;
    };
    if choices.contains(&text) {
        return;
    }
    let list = choices.join(", ");
    let help = match nearest(text, choices.iter().copied()) {
        Some(near) => say!(
            "mente du `{near}`? Du kan velge mellom: {list}",
            "the nearest is `{near}`; the choices are: {list}"
        ),
        None => say!("velg en av disse: {list}", "choose one of these: {list}"),
    };
    out.push(Diagnostic::new(
        Code::UnknownValue,
        node.span,
        say!("`{key}` kan ikke være `{text}`", "`{key}` cannot be `{text}`"),
        help,
    ));
}

fn unknown_key(key: &Spanned<String>, table: &Table) -> Diagnostic {
    let name = &key.value;
    let names = table.fields.iter().map(|field| field.name);
    let help = if let Some(near) = nearest(name, names.clone()) {
        say!("det nærmeste feltet heter `{near}`", "the nearest field is `{near}`")
    } else {
        let list = names.collect::<Vec<_>>().join(", ");
        say!(
            "slett linja, eller bruk et av disse feltene: {list}",
            "delete the line, or use one of these fields: {list}"
        )
    };
    Diagnostic::new(
        Code::UnknownKey,
        key.span,
        say!("det finnes ikke noe felt `{name}` her", "there is no field `{name}` here"),
        help,
    )
}

fn wrong(node: &Node, message: crate::diagnostic::Say) -> Diagnostic {
    Diagnostic::new(
        Code::WrongShape,
        node.span,
        message,
        say!(
            "se på en annen fil av samme slag, eller i håndboka",
            "look at another file of the same kind, or in the handbook"
        ),
    )
}

fn example(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Id => "…".to_owned(),
        Shape::Words | Shape::Texts => "{ nb: … }".to_owned(),
        Shape::Date => "2026-11-01".to_owned(),
        Shape::Number(least, _) => least.to_string(),
        Shape::Degrees(least, _) => least.to_string(),
        Shape::Choice(choices) => choices.first().map_or(String::new(), |choice| (*choice).to_owned()),
        Shape::List(item) => format!("[{}]", example(item)),
        Shape::Record(table) | Shape::TextOr(table) => {
            let required = table.fields.iter().filter(|field| field.need == Need::Required);
            let parts: Vec<String> =
                required.map(|field| format!("{}: {}", field.name, example(&field.shape))).collect();
            format!("{{ {} }}", parts.join(", "))
        }
        Shape::Map(item) => format!("{{ …: {} }}", example(item)),
    }
}

/// The date in a scalar, if it is one.
#[must_use]
pub fn date(node: &Node) -> Option<Spanned<Date>> {
    let text = node.text()?;
    let plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let date = plain.then(|| text.parse().ok()).flatten()?;
    Some(Spanned::new(date, node.span))
}

/// The name in `names` that is nearest to `name`, if it is near enough to be meant.
#[must_use]
pub fn nearest<'a>(name: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (name.chars().count() / 3).max(1);
    names
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= allowed || contained(name, candidate))
        .min()
        .map(|(_, candidate)| candidate)
}

fn contained(name: &str, candidate: &str) -> bool {
    name.len() >= 4 && (candidate.ends_with(name) || candidate.starts_with(name))
}
