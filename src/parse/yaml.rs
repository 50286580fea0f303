//! YAML as a tree in which every key and value knows where it stands.
//!
//! Only the plain part of YAML is understood: no anchors, aliases, tags, merge keys, duplicate
//! keys or several documents. So every program reads the file alike, and a file cannot grow when
//! it is read. A scalar stays the text that was written: `no` is a language code and `0150` a
//! postcode.

use super::yaml_cause::{self, Cause};
use crate::diagnostic::{Code, Diagnostic, Reported};
use crate::say;
use crate::source::Source;
use crate::span::{LineIndex, Span, Spanned};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError};

/// Deepest nesting of lists and maps; the formats need five.
const DEEPEST: usize = 16;

/// A value and its place.
#[derive(Debug, Clone)]
pub(super) struct Node {
    /// What it is.
    pub data: Data,
    /// Where it stands.
    pub span: Span,
}

/// The three shapes of YAML, and nothing at all.
#[derive(Debug, Clone)]
pub(super) enum Data {
    /// `key:` without a value, or `~`.
    Nothing,
    /// Text as it was written, escapes of quoted text resolved.
    Scalar {
        /// The text.
        text: String,
        /// Whether the text in the file is the text here, byte for byte, so that offsets in one are
        /// offsets in the other.
        verbatim: Verbatim,
    },
    /// A list.
    List(Vec<Node>),
    /// A map, in the order of the file.
    Map(Vec<(Spanned<String>, Node)>),
}

/// Whether offsets in a value are offsets in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verbatim {
    /// The value begins this many bytes after the node (a quotation mark, or nothing).
    After(usize),
    /// Escapes or folded lines: only the whole value can be pointed at.
    No,
}

impl Node {
    /// The value of `key`, if this is a map that has it.
    #[must_use]
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|(name, _)| name.value == key).map(|(_, node)| node)
    }

    /// The entries, if this is a map.
    #[must_use]
    pub(super) fn entries(&self) -> &[(Spanned<String>, Node)] {
        match &self.data {
            Data::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items, if this is a list.
    #[must_use]
    pub(super) fn items(&self) -> &[Node] {
        match &self.data {
            Data::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is a scalar that says something.
    #[must_use]
    pub(super) fn text(&self) -> Option<&str> {
        match &self.data {
            Data::Scalar { text, .. } if !text.trim().is_empty() => Some(text),
            _ => None,
        }
    }

    /// The place of bytes `from..to` of the text of this scalar.
    #[must_use]
    pub(super) fn part(&self, from: usize, to: usize) -> Span {
        match &self.data {
            Data::Scalar { verbatim: Verbatim::After(skip), .. } => self.span.part(from + skip, to + skip),
            _ => self.span,
        }
    }
}

/// Reads the YAML that stands at bytes `from..to` of `source`; the value is always a map.
#[must_use]
pub(super) fn read(source: &Source, from: usize, to: usize) -> Reported<Node> {
    let text = &source.text[from..to];
    let place = Place { source, text, from, lines: LineIndex::new(text) };
    let mut tree = Tree { place: &place, diagnostics: Vec::new(), open: Vec::new(), root: None };
    let mut parser = Parser::new_from_str(text);
    while let Some(next) = parser.next_event() {
        let taken = match next {
            Ok((event, span)) => tree.take(event, span.start, span.end),
            Err(error) => {
                tree.diagnostics.push(place.broken(&error));
                Taken::Stop
            }
        };
        if taken == Taken::Stop {
            break;
        }
    }
    tree.close_all();
    let empty = Node { data: Data::Map(Vec::new()), span: Span::new(source.id, from, from) };
    let mut value = tree.root.take().unwrap_or_else(|| empty.clone());
    if !matches!(value.data, Data::Map(_)) {
        if !matches!(value.data, Data::Nothing) && tree.diagnostics.is_empty() {
            tree.diagnostics.push(Diagnostic::new(
                Code::YamlSyntax,
                value.span,
                say!(
                    "her skal det stå felter, som `title: …`",
                    "fields are expected here, such as `title: …`"
                ),
                say!(
                    "skriv ett felt på hver linje: navn, kolon, mellomrom, verdi",
                    "write one field per line: name, colon, space, value"
                ),
            ));
        }
        value = empty;
    }
    Reported { value, diagnostics: tree.diagnostics }
}

struct Place<'a> {
    source: &'a Source,
    text: &'a str,
    from: usize,
    lines: LineIndex,
}

impl Place<'_> {
    fn byte(&self, marker: Marker) -> usize {
        self.lines.byte(self.text, marker.line(), marker.col())
    }

    fn span(&self, start: Marker, end: Marker) -> Span {
        let (start, end) = (self.byte(start), self.byte(end));
        let trimmed = self.text.get(start..end).map_or(end, |text| start + text.trim_end().len());
        Span::new(self.source.id, self.from + start, self.from + trimmed.max(start))
    }

    /// A syntax error, with the cause that coordinators meet most.
    fn broken(&self, error: &ScanError) -> Diagnostic {
        let Cause { place, message, help } = yaml_cause::of(self.text, self.byte(*error.marker()));
        Diagnostic::new(
            Code::YamlSyntax,
            Span::new(self.source.id, self.from + place.start, self.from + place.end),
            message,
            help,
        )
    }
}

#[derive(PartialEq)]
enum Taken {
    More,
    Stop,
}

enum Open {
    List(Span, Vec<Node>),
    Map(Span, Vec<(Spanned<String>, Node)>, Option<Spanned<String>>),
}

struct Tree<'a> {
    place: &'a Place<'a>,
    diagnostics: Vec<Diagnostic>,
    open: Vec<Open>,
    root: Option<Node>,
}

impl Tree<'_> {
    fn take(&mut self, event: Event<'_>, start: Marker, end: Marker) -> Taken {
        let span = self.place.span(start, end);
        match event {
            Event::Alias(_) => {
                self.refuse(Feature::Sign('*'), span);
                self.put(Node { data: Data::Nothing, span });
            }
            Event::Scalar(text, style, anchor, tag) => {
                if let Some(feature) = sign(anchor, Tagged::from(&tag)) {
                    self.refuse(feature, span);
                }
                self.scalar(&text, style, span);
            }
            Event::SequenceStart(anchor, tag) => {
                return self.start(Open::List(span, Vec::new()), sign(anchor, Tagged::from(&tag)), span);
            }
            Event::MappingStart(anchor, tag) => {
                return self.start(Open::Map(span, Vec::new(), None), sign(anchor, Tagged::from(&tag)), span);
            }
            Event::SequenceEnd => self.close(span.end),
            Event::MappingEnd => self.close(span.start),
            Event::DocumentStart(_) if self.root.is_some() => {
                self.refuse(Feature::Documents, span);
                return Taken::Stop;
            }
            Event::StreamEnd => return Taken::Stop,
            _ => {}
        }
        Taken::More
    }

    fn start(&mut self, open: Open, feature: Option<Feature>, span: Span) -> Taken {
        if let Some(feature) = feature {
            self.refuse(feature, span);
        }
        if self.open.len() >= DEEPEST {
            self.refuse(Feature::Deep, span);
            return Taken::Stop;
        }
        self.open.push(open);
        Taken::More
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span) {
        let nothing = style == ScalarStyle::Plain && matches!(text, "" | "~" | "null");
        let raw = &self.place.source.text[span.range()];
        let verbatim = match style {
            ScalarStyle::Plain if raw == text => Verbatim::After(0),
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted
                if raw.get(1..raw.len().max(2) - 1) == Some(text) =>
            {
                Verbatim::After(1)
            }
            _ => Verbatim::No,
        };
        let data = if nothing { Data::Nothing } else { Data::Scalar { text: text.to_owned(), verbatim } };
        self.put(Node { data, span });
    }

    /// Puts a finished value where it belongs: into the open list, under the waiting key, or as the key.
    fn put(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, waiting)) => {
                if let Some(key) = waiting.take() {
                    if key.value == "<<" {
                        self.diagnostics.push(refused(Feature::Merge, key.span));
                    } else if let Some((first, _)) = entries.iter().find(|(name, _)| name.value == key.value)
                    {
                        self.diagnostics.push(repeated(&key, first.span));
                    } else {
                        entries.push((key, node));
                    }
                } else {
                    let text = match node.data {
                        Data::Scalar { text, .. } => text,
                        _ => String::new(),
                    };
                    *waiting = Some(Spanned::new(text, node.span));
                }
            }
        }
    }

    fn close(&mut self, end: u32) {
        let node = match self.open.pop() {
            Some(Open::List(span, items)) => {
                let end = items.last().map_or(end, |node| node.span.end).max(span.end);
                Node { span: Span { end, ..span }, data: Data::List(items) }
            }
            Some(Open::Map(span, entries, _)) => {
                let end =
                    entries.last().map_or(end, |(key, node)| node.span.end.max(key.span.end)).max(span.start);
                Node { span: Span { end, ..span }, data: Data::Map(entries) }
            }
            None => return,
        };
        self.put(node);
    }

    /// After a syntax error: what was read so far is still worth checking.
    fn close_all(&mut self) {
        while !self.open.is_empty() {
            self.close(0);
        }
    }

    /// Reports something of YAML that is not used here.
    fn refuse(&mut self, feature: Feature, span: Span) {
        self.diagnostics.push(refused(feature, span));
    }
}

/// What there is in YAML but not here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Feature {
    /// A value that begins with `&`, `*` or `!`.
    Sign(char),
    /// The key `<<`.
    Merge,
    /// Several documents in one file.
    Documents,
    /// Too many lists and maps inside each other.
    Deep,
}

/// The sign by which a value says that it is more than text.
fn sign(anchor: usize, tagged: Tagged) -> Option<Feature> {
    match (anchor, tagged) {
        (_, Tagged::Yes) => Some(Feature::Sign('!')),
        (0, Tagged::No) => None,
        _ => Some(Feature::Sign('&')),
    }
}

/// Whether a value has a tag.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tagged {
    Yes,
    No,
}

impl<T> From<&Option<T>> for Tagged {
    fn from(tag: &Option<T>) -> Tagged {
        if tag.is_some() { Tagged::Yes } else { Tagged::No }
    }
}

fn refused(feature: Feature, span: Span) -> Diagnostic {
    let (message, help) = match feature {
        Feature::Sign(sign) => (
            say!(
                "verdien begynner med `{sign}`, som betyr noe eget her",
                "the value begins with `{sign}`, which has a meaning of its own here"
            ),
            say!("sett verdien i anførselstegn: \"…\"", "put the value in quotation marks: \"…\""),
        ),
        Feature::Merge => (
            say!("`<<` kan ikke brukes her", "`<<` cannot be used here"),
            say!("skriv feltene helt ut", "write the fields out"),
        ),
        Feature::Documents => (
            say!("en linje med bare `---` kan ikke stå her", "a line with only `---` cannot stand here"),
            say!(
                "slett linja; én fil har bare ett sett med felter",
                "delete the line; one file has one set of fields only"
            ),
        ),
        Feature::Deep => (
            say!(
                "det er for mange lag inne i hverandre her",
                "there are too many layers inside each other here"
            ),
            say!("skriv verdien uten så mange parenteser", "write the value without so many brackets"),
        ),
    };
    Diagnostic::new(Code::YamlFeature, span, message, help)
}

fn repeated(key: &Spanned<String>, first: Span) -> Diagnostic {
    let name = &key.value;
    Diagnostic::new(
        Code::DuplicateKey,
        key.span,
        say!("feltet `{name}` står to ganger", "the field `{name}` stands twice"),
        say!(
            "flytt det du vil beholde, opp til det første; slett så dette feltet med alt som er rykket inn under det",
            "move what you want to keep up to the first one; then delete this field with all that is indented below it"
        ),
    )
    .label(first, say!("første gang her", "first here"))
}
