//! Holds a file to its field table and tells everything that is wrong with it at once.

use super::dates;
use super::days;
use super::fields::{Field, Need, Shape, Table, example, nearest};
use super::meaning;
use super::yaml::{Data, Node};
use crate::diagnostic::{Code, Diagnostic, Say};
use crate::say;
use crate::span::Spanned;

/// Checks `node`, the fields of a whole file, against `table` and gives every problem.
#[must_use]
pub(super) fn check(node: &Node, table: &Table) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if node.entries().is_empty() {
        diagnostics.push(nothing(node, table));
    } else {
        record(node, table, &mut diagnostics);
    }
    diagnostics
}

/// The value of a field, or a part of it.
#[derive(Clone, Copy)]
struct Wanted<'a> {
    /// The key it stands under.
    key: &'a str,
    /// What it must look like.
    shape: &'a Shape,
    /// What the whole value of the field must look like, for examples.
    whole: &'a Shape,
    /// Whether the field must be there.
    need: Need,
    /// Values of the field that are right.
    examples: &'a [&'static str],
}

impl<'a> Wanted<'a> {
    fn of(field: &'a Field) -> Wanted<'a> {
        let Field { name: key, shape, need, examples, .. } = field;
        Wanted { key, shape, whole: shape, need: *need, examples }
    }

    /// How the line of the field may look.
    fn line(&self) -> String {
        format!("{}: {}", self.key, example(self.whole, self.examples))
    }
}

/// A file without any fields.
fn nothing(node: &Node, table: &Table) -> Diagnostic {
    let required = table.fields.iter().filter(|field| field.need == Need::Required);
    let list = required.map(|field| format!("`{}`", field.name)).collect::<Vec<_>>().join(", ");
    let message = if node.span.start == 0 {
        say!("fila er tom", "the file is empty")
    } else {
        say!("feltene øverst mangler", "the fields at the top are missing")
    };
    Diagnostic::new(
        Code::MissingKey,
        node.span,
        message,
        say!("den trenger feltene {list}", "it needs the fields {list}"),
    )
}

fn record(node: &Node, table: &Table, out: &mut Vec<Diagnostic>) {
    let mut meant = Vec::new();
    for (key, value) in node.entries() {
        if let Some(field) = table.fields.iter().find(|field| field.name == key.value) {
            shape(value, &Wanted::of(field), out);
        } else {
            let near = nearest(&key.value, table.fields.iter().map(|field| field.name));
            meant.extend(near);
            out.push(unknown_key(key, table, near));
        }
    }
    // A field whose name was misspelt is there: one slip is one problem.
    let missing = table.fields.iter().filter(|field| {
        field.need == Need::Required && node.get(field.name).is_none() && !meant.contains(&field.name)
    });
    for field in missing {
        let name = field.name;
        let line = Wanted::of(field).line();
        let span = node.entries().first().map_or(node.span, |(key, _)| key.span);
        out.push(Diagnostic::new(
            Code::MissingKey,
            span,
            say!("feltet `{name}` mangler", "the field `{name}` is missing"),
            say!("legg til en linje, for eksempel `{line}`", "add a line, for example `{line}`"),
        ));
    }
}

fn shape(node: &Node, wanted: &Wanted<'_>, out: &mut Vec<Diagnostic>) {
    let key = wanted.key;
    let empty = matches!(&node.data, Data::Scalar { text, .. } if text.trim().is_empty());
    if empty || matches!(node.data, Data::Nothing) {
        out.push(empty_value(node, wanted));
        return;
    }
    match wanted.shape {
        Shape::Words => match node.data {
            Data::Map(_) => texts(node, out),
            _ => text(node, wanted, out),
        },
        Shape::Texts => match node.data {
            Data::Map(_) => texts(node, out),
            _ => out.push(wrong(
                node,
                wanted,
                say!("`{key}` trenger én tekst for hvert språk", "`{key}` needs one text per language"),
            )),
        },
        Shape::Date => date(node, wanted, out),
        Shape::Days if node.text().is_some() && days::days(node).is_none() => {
            out.push(days::bad(node, wanted.key));
        }
        Shape::Text | Shape::Id | Shape::Days => text(node, wanted, out),
        Shape::Number(least, most) => number(node, wanted, (*least, *most), out),
        Shape::Degrees(least, most) => degrees(node, wanted, (*least, *most), out),
        Shape::Choice(choices) => choice(node, wanted, choices, out),
        Shape::List(item) => list(node, wanted, item, out),
        Shape::Record(table) => fields(node, wanted, table, out),
        Shape::Map(item) => map(node, wanted, item, out),
        Shape::TextOr(table) => match node.data {
            Data::Map(_) => fields(node, wanted, table, out),
            _ => text(node, wanted, out),
        },
    }
}

fn empty_value(node: &Node, wanted: &Wanted<'_>) -> Diagnostic {
    let key = wanted.key;
    let help = match wanted.need {
        Need::Required => say!("skriv en verdi", "write a value"),
        Need::Optional => say!("skriv en verdi, eller slett linja", "write a value, or delete the line"),
    };
    Diagnostic::new(
        Code::EmptyValue,
        node.span,
        say!("`{key}` har ingen verdi", "`{key}` has no value"),
        help,
    )
}

fn list(node: &Node, wanted: &Wanted<'_>, item: &Shape, out: &mut Vec<Diagnostic>) {
    let key = wanted.key;
    let Data::List(items) = &node.data else {
        let message = say!("`{key}` skal være en liste", "`{key}` must be a list");
        out.push(match node.text() {
            Some(text) if matches!(item, Shape::Text | Shape::Id | Shape::Days | Shape::Choice(_)) => {
                Diagnostic::new(
                    Code::WrongShape,
                    node.span,
                    message,
                    say!("skriv `{key}: [{text}]`", "write `{key}: [{text}]`"),
                )
            }
            _ => wrong(node, wanted, message),
        });
        return;
    };
    if items.is_empty() && wanted.need == Need::Required {
        let line = wanted.line();
        out.push(Diagnostic::new(
            Code::EmptyValue,
            node.span,
            say!("`{key}` er tom", "`{key}` is empty"),
            say!("skriv minst én, for eksempel `{line}`", "write at least one, for example `{line}`"),
        ));
    }
    items.iter().for_each(|node| shape(node, &Wanted { shape: item, ..*wanted }, out));
}

/// A map with known keys, as the value of a field.
fn fields(node: &Node, wanted: &Wanted<'_>, table: &Table, out: &mut Vec<Diagnostic>) {
    if matches!(node.data, Data::Map(_)) {
        record(node, table, out);
        return;
    }
    let first = table.fields.first().map_or("", |field| field.name);
    out.push(wrong(
        node,
        wanted,
        say!("her skal det stå felter, som `{first}: …`", "fields are expected here, such as `{first}: …`"),
    ));
}

/// A map from free keys to values.
fn map(node: &Node, wanted: &Wanted<'_>, item: &Shape, out: &mut Vec<Diagnostic>) {
    let key = wanted.key;
    let Data::Map(entries) = &node.data else {
        out.push(wrong(
            node,
            wanted,
            say!("`{key}` skal ha et navn foran hver verdi", "`{key}` needs a name before each value"),
        ));
        return;
    };
    for (name, node) in entries {
        shape(
            node,
            &Wanted { key: &name.value, shape: item, whole: item, need: Need::Optional, examples: &[] },
            out,
        );
    }
}

fn text(node: &Node, wanted: &Wanted<'_>, out: &mut Vec<Diagnostic>) {
    let key = wanted.key;
    if node.text().is_none() {
        out.push(wrong(node, wanted, say!("`{key}` skal være tekst", "`{key}` must be text")));
    }
}

fn texts(node: &Node, out: &mut Vec<Diagnostic>) {
    for (lang, value) in node.entries() {
        let shape_of_text = Shape::Text;
        let wanted = Wanted {
            key: &lang.value,
            shape: &shape_of_text,
            whole: &shape_of_text,
            need: Need::Optional,
            examples: &[],
        };
        shape(value, &wanted, out);
    }
}

fn date(node: &Node, wanted: &Wanted<'_>, out: &mut Vec<Diagnostic>) {
    let key = wanted.key;
    if node.text().is_none() {
        out.push(wrong(node, wanted, say!("`{key}` skal være én dato", "`{key}` must be one date")));
    } else if dates::date(node).is_none() {
        out.push(dates::bad(node, key));
    }
}

fn number(node: &Node, wanted: &Wanted<'_>, (least, most): (i64, i64), out: &mut Vec<Diagnostic>) {
    let key = wanted.key;
    let number = node.text().and_then(|text| text.parse::<i64>().ok());
    if !number.is_some_and(|number| (least..=most).contains(&number)) {
        out.push(wrong(
            node,
            wanted,
            say!(
                "`{key}` skal være et helt tall fra {least} til {most}",
                "`{key}` must be a whole number from {least} to {most}"
            ),
        ));
    }
}

fn degrees(node: &Node, wanted: &Wanted<'_>, (least, most): (f64, f64), out: &mut Vec<Diagnostic>) {
    let key = wanted.key;
    let number = node.text().and_then(|text| text.parse::<f64>().ok());
    if !number.is_some_and(|number| (least..=most).contains(&number)) {
        out.push(wrong(
            node,
            wanted,
            say!(
                "`{key}` skal være grader fra {least} til {most}, med punktum",
                "`{key}` must be degrees from {least} to {most}, with a point"
            ),
        ));
    }
}

fn choice(node: &Node, wanted: &Wanted<'_>, choices: &[&str], out: &mut Vec<Diagnostic>) {
    let key = wanted.key;
    let Some(text) = node.text() else {
        out.push(wrong(node, wanted, say!("`{key}` skal være ett ord", "`{key}` must be one word")));
        return;
    };
    if choices.contains(&text) {
        return;
    }
    let (nb, en) = (meaning::listed(choices), choices.join(", "));
    let near = meaning::word_for(text, choices).or_else(|| nearest(text, choices.iter().copied()));
    let help = match near {
        Some(near) => say!(
            "mente du `{near}`? Du kan velge mellom: {nb}",
            "the nearest is `{near}`; the choices are: {en}"
        ),
        None => say!("velg en av disse: {nb}", "choose one of these: {en}"),
    };
    out.push(Diagnostic::new(
        Code::UnknownValue,
        node.span,
        say!("`{key}` kan ikke være `{text}`", "`{key}` cannot be `{text}`"),
        help,
    ));
}

fn unknown_key(key: &Spanned<String>, table: &Table, near: Option<&str>) -> Diagnostic {
    let name = &key.value;
    let help = if let Some(near) = near {
        say!("skriv `{near}`", "write `{near}`")
    } else {
        let list = table.fields.iter().map(|field| field.name).collect::<Vec<_>>().join(", ");
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

fn wrong(node: &Node, wanted: &Wanted<'_>, message: Say) -> Diagnostic {
    let line = wanted.line();
    Diagnostic::new(
        Code::WrongShape,
        node.span,
        message,
        say!("skriv for eksempel `{line}`", "write for example `{line}`"),
    )
}
