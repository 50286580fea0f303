//! Field tables: what each kind of YAML file may say.
//!
//! A [`Table`] is the only description of a format: [`conform`](super::conform) holds files to it,
//! and [`schema`](super::schema()) turns the same table into a JSON Schema for editors.

use crate::diagnostic::MessageLanguage;

/// What something means, in a few words: Norwegian and English. Editors show it beside the key.
#[derive(Debug, Clone, Copy)]
pub struct About(pub &'static str, pub &'static str);

impl About {
    /// The words in `language`.
    #[must_use]
    pub const fn text(self, language: MessageLanguage) -> &'static str {
        match language {
            MessageLanguage::Nb => self.0,
            MessageLanguage::En => self.1,
        }
    }
}

/// A map with known keys.
#[derive(Debug)]
pub struct Table {
    /// What the map describes; used in schemas.
    pub about: About,
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
    /// What it means; used in schemas.
    pub about: About,
    /// Values that are right, the most usual first; used in help lines and schemas.
    pub examples: &'static [&'static str],
    /// What every right value looks like, as a regular expression that JSON Schema takes; only where
    /// the reader of the field refuses all others.
    pub pattern: Option<&'static str>,
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
    /// A calendar date, or the first and the last of several, `2026-12-21/2027-01-02`.
    Days,
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
    pub const fn required(name: &'static str, shape: Shape, about: About) -> Field {
        Field { name, shape, need: Need::Required, about, examples: &[], pattern: None }
    }

    /// A field that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str, shape: Shape, about: About) -> Field {
        Field { name, shape, need: Need::Optional, about, examples: &[], pattern: None }
    }

    /// The same field with values that are right.
    #[must_use]
    pub const fn like(mut self, examples: &'static [&'static str]) -> Field {
        self.examples = examples;
        self
    }

    /// The same field with a regular expression that every right value matches.
    #[must_use]
    pub const fn matching(mut self, pattern: &'static str) -> Field {
        self.pattern = Some(pattern);
        self
    }
}

/// A value that is right: the first of `examples` as it is written in YAML, else one of this shape.
#[must_use]
pub(super) fn example(shape: &Shape, examples: &[&str]) -> String {
    if let Some(example) = examples.first() {
        let is_digits = example.bytes().all(|byte| byte.is_ascii_digit());
        return if is_digits { format!("\"{example}\"") } else { (*example).to_owned() };
    }
    match shape {
        Shape::Text | Shape::Id => "…".to_owned(),
        Shape::Words | Shape::Texts => "{ nb: … }".to_owned(),
        Shape::Date | Shape::Days => "2026-11-01".to_owned(),
        Shape::Number(least, _) => least.to_string(),
        Shape::Degrees(least, _) => format!("{least:.1}"),
        Shape::Choice(choices) => choices.first().map_or(String::new(), |choice| (*choice).to_owned()),
        Shape::List(item) => format!("[{}]", example(item, &[])),
        Shape::Record(table) | Shape::TextOr(table) => {
            let required = table.fields.iter().filter(|field| field.need == Need::Required);
            let parts: Vec<String> = required
                .map(|field| format!("{}: {}", field.name, example(&field.shape, field.examples)))
                .collect();
            format!("{{ {} }}", parts.join(", "))
        }
        Shape::Map(item) => format!("{{ …: {} }}", example(item, &[])),
    }
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
