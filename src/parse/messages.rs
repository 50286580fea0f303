//! Interface strings: Fluent files, read so that every broken entry is reported and the others live.
//!
//! What a translation says of itself stands in comments: `# made_from: 3fa29100` directly above a
//! string, `### by: machine` and `### reviewed: 2026-11-10` for the whole file.

use super::conform;
use super::words::{self, TRANSLATION, TranslationNote};
use super::yaml::{Data, Node, Verbatim};
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::digest::Digest;
use crate::say;
use crate::source::Source;
use crate::span::{Span, Spanned};
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

/// The interface strings of one file.
#[derive(Debug, Clone, Default)]
pub struct Messages {
    /// Its messages, in the order of the file.
    pub entries: Vec<Message>,
    /// The text of the file, which the formatter reads.
    pub text: String,
    /// What a translated file says of itself.
    pub note: Option<TranslationNote>,
}

/// One interface string.
#[derive(Debug, Clone)]
pub struct Message {
    /// Its id.
    pub id: Spanned<String>,
    /// The variables it uses, each with the first place where it stands, dollar sign included.
    pub variables: BTreeMap<String, Span>,
    /// The variable by which it chooses a plural form without asking our rules (fluent's own are wrong for Arabic).
    pub bare_selector: Option<Spanned<String>>,
    /// Its words: for each of its forms the pieces in order; what the program fills in stands between them.
    pub texts: Vec<Vec<Spanned<String>>>,
    /// Digest of its text, whatever its id, its comments and the spaces in it.
    pub digest: Digest,
    /// The digest of the text in the source language that a translation was made from.
    pub made_from: Option<Spanned<String>>,
    /// The variables that every reader sees: those outside of choices.
    pub always_shown: BTreeSet<String>,
    /// The choices it makes between forms.
    pub choices: Vec<Choice>,
}

/// A choice between forms of a string.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The variable whose plural form chooses; none if something else does.
    pub plural_of: Option<Spanned<String>>,
    /// The forms.
    pub forms: Vec<Form>,
}

/// One form of a string.
#[derive(Debug, Clone)]
pub struct Form {
    /// What stands in square brackets before it.
    pub key: Spanned<String>,
    /// The variables that its readers see.
    pub shown: BTreeSet<String>,
}

impl Message {
    /// Its words as they were written, between what the program fills in.
    pub fn words(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.texts.iter().flatten()
    }

    /// The variables that some reader sees.
    #[must_use]
    pub fn shown(&self) -> BTreeSet<&str> {
        let forms = self.choices.iter().flat_map(|choice| &choice.forms).flat_map(|form| &form.shown);
        self.always_shown.iter().chain(forms).map(String::as_str).collect()
    }
}

/// Reads the Fluent file `source`.
#[must_use]
pub(super) fn messages(source: &Source) -> Reported<Messages> {
    let text: &str = &source.text;
    let (resource, errors) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut diagnostics: Vec<Diagnostic> = errors.iter().map(|error| broken(source, error)).collect();
    let entries = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(entry_of(source, message)),
        _ => None,
    });
    let note = note(source, &resource);
    diagnostics.extend(note.iter().flat_map(|note| conform::check(note, &TRANSLATION)));
    let note = note.as_ref().map(words::translation);
    Reported { value: Messages { entries: entries.collect(), text: text.to_owned(), note }, diagnostics }
}

/// What the file says of itself, as the same fields say it in records.
fn note(source: &Source, resource: &ast::Resource<&str>) -> Option<Node> {
    let mut fields = Vec::new();
    for entry in &resource.body {
        let ast::Entry::ResourceComment(comment) = entry else { continue };
        for key in ["by", "reviewed"] {
            if fields.iter().any(|(known, _): &(Spanned<String>, Node)| known.value == key) {
                continue;
            }
            if let Some((name, value)) = comment.content.iter().find_map(|line| labelled(line, key)) {
                let data = Data::Scalar { text: value.to_owned(), verbatim: Verbatim::After(0) };
                let value = Node { data, span: place(source, value) };
                fields.push((Spanned::new(key.to_owned(), place(source, name)), value));
            }
        }
    }
    let span = fields.first()?.0.span;
    Some(Node { data: Data::Map(fields), span })
}

/// The key and the value of a line `key: value` of a comment.
fn labelled<'a>(line: &'a str, key: &str) -> Option<(&'a str, &'a str)> {
    let line = line.trim();
    let value = line.strip_prefix(key)?.strip_prefix(':')?.trim();
    Some((&line[..key.len()], value))
}

/// The digest of what a message says. The id and the comments say nothing to a reader; the
/// serializer of the library writes spaces and line breaks in one way.
fn digest(message: &ast::Message<&str>) -> Digest {
    let bare = ast::Message { id: ast::Identifier { name: "text" }, comment: None, ..message.clone() };
    let alone = ast::Resource { body: vec![ast::Entry::Message(bare)] };
    Digest::of(fluent_syntax::serializer::serialize(&alone).as_bytes())
}

fn broken(source: &Source, error: &fluent_syntax::parser::ParserError) -> Diagnostic {
    let text = &source.text;
    let start = text.floor_char_boundary(error.pos.start.min(text.len()));
    let end = text[start..].chars().next().map_or(start, |c| start + c.len_utf8());
    let message = match error.kind {
        fluent_syntax::parser::ErrorKind::ExpectedToken('=') => {
            say!("her mangler `=`", "`=` is missing here")
        }
        _ => say!("teksten kan ikke leses her", "the text cannot be read here"),
    };
    Diagnostic::new(
        Code::MessageSyntax,
        Span::new(source.id, start, end),
        message,
        say!(
            "skriv `navn = tekst`; variabler står som {{ $navn }}",
            "write `name = text`; variables are written {{ $name }}"
        ),
    )
}

fn entry_of(source: &Source, message: &ast::Message<&str>) -> Message {
    let mut found =
        Found { source, variables: BTreeMap::new(), bare: None, texts: Vec::new(), choices: Vec::new() };
    let mut always_shown = BTreeSet::new();
    if let Some(pattern) = &message.value {
        found.pattern(pattern, &mut always_shown);
    }
    let id = message.id.name;
    let span = place(source, id);
    let comment = message.comment.iter().flat_map(|comment| &comment.content);
    let made_from = comment.rev().find_map(|line| labelled(line, "made_from"));
    Message {
        id: Spanned::new(id.to_owned(), span),
        variables: found.variables,
        bare_selector: found.bare,
        texts: found.texts,
        always_shown,
        choices: found.choices,
        digest: digest(message),
        made_from: made_from.map(|(_, value)| Spanned::new(value.to_owned(), place(source, value))),
    }
}

/// Where `part`, a slice of the text of `source`, stands.
fn place(source: &Source, part: &str) -> Span {
    let start = (part.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    Span::new(source.id, start, start + part.len())
}

/// Where the variable `name`, a slice of the text of `source`, stands, with its dollar sign.
fn variable(source: &Source, name: &str) -> Span {
    let span = place(source, name);
    Span { start: span.start.saturating_sub(1), ..span }
}

struct Found<'a> {
    source: &'a Source,
    variables: BTreeMap<String, Span>,
    bare: Option<Spanned<String>>,
    texts: Vec<Vec<Spanned<String>>>,
    choices: Vec<Choice>,
}

impl<'a> Found<'a> {
    /// Reads `pattern`; the variables that stand in it are added to `shown`.
    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>, shown: &mut BTreeSet<String>) {
        let pieces = pattern.elements.iter().filter_map(|element| match element {
            ast::PatternElement::TextElement { value } => {
                Some(Spanned::new((*value).to_owned(), place(self.source, value)))
            }
            ast::PatternElement::Placeable { .. } => None,
        });
        self.texts.push(pieces.collect());
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression, shown);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&'a str>, shown: &mut BTreeSet<String>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, shown),
            ast::Expression::Select { selector, variants } => {
                if let ast::InlineExpression::VariableReference { id } = selector
                    && variants.iter().any(|variant| plural_key(&variant.key))
                {
                    self.bare = Some(Spanned::new(id.name.to_owned(), variable(self.source, id.name)));
                }
                // What a choice is made by is not seen.
                self.inline(selector, &mut BTreeSet::new());
                let forms = variants.iter().map(|variant| self.form(variant)).collect();
                let plural_of = plural_of(selector)
                    .map(|name| Spanned::new(name.to_owned(), variable(self.source, name)));
                self.choices.push(Choice { plural_of, forms });
            }
        }
    }

    fn form(&mut self, variant: &ast::Variant<&'a str>) -> Form {
        let mut shown = BTreeSet::new();
        self.pattern(&variant.value, &mut shown);
        let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) =
            &variant.key;
        Form { key: Spanned::new((*key).to_owned(), place(self.source, key)), shown }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'a str>, shown: &mut BTreeSet<String>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                let span = variable(self.source, id.name);
                self.variables.entry(id.name.to_owned()).or_insert(span);
                shown.insert(id.name.to_owned());
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument, shown));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression, shown),
            ast::InlineExpression::StringLiteral { value } => {
                self.texts.push(vec![Spanned::new((*value).to_owned(), place(self.source, value))]);
            }
            _ => {}
        }
    }
}

/// The variable in `PLURAL($variable)`.
fn plural_of<'a>(selector: &ast::InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "PLURAL" => {
            match arguments.positional.as_slice() {
                [ast::InlineExpression::VariableReference { id }] => Some(id.name),
                _ => None,
            }
        }
        _ => None,
    }
}

fn plural_key(key: &ast::VariantKey<&str>) -> bool {
    match key {
        ast::VariantKey::Identifier { name } => matches!(*name, "zero" | "one" | "two" | "few" | "many"),
        ast::VariantKey::NumberLiteral { .. } => true,
    }
}
