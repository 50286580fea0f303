//! Problems for people: the line, a mark under the words, and what to do.

use super::{Code, Diagnostic, Lookup, MessageLanguage, Report, Severity};
use crate::span::{SourceId, Span};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::collections::{BTreeMap, BTreeSet};

/// How much a terminal can show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Letters only: files, pipes, `NO_COLOR`.
    Plain,
    /// With colours.
    Coloured,
}

/// The report as text, one paragraph per problem.
#[must_use]
pub fn human(report: &Report, sources: &dyn Lookup, language: MessageLanguage, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    }
    .decor_style(DecorStyle::Ascii)
    .term_width(200);
    let page = Page { renderer, sources, language, masked: masked(report, sources) };
    report.iter().map(|diagnostic| format!("{}\n\n", page.one(diagnostic))).collect()
}

/// The last line of a check: how many errors and warnings.
#[must_use]
pub fn summary(report: &Report, language: MessageLanguage) -> String {
    let (errors, warnings) = (report.errors(), report.warnings());
    match language {
        MessageLanguage::Nb => {
            format!("{errors} feil, {warnings} {}", if warnings == 1 { "advarsel" } else { "advarsler" })
        }
        MessageLanguage::En => format!(
            "{errors} {}, {warnings} {}",
            if errors == 1 { "error" } else { "errors" },
            if warnings == 1 { "warning" } else { "warnings" }
        ),
    }
}

/// What every problem of a report is drawn with.
struct Page<'a> {
    renderer: Renderer,
    sources: &'a dyn Lookup,
    language: MessageLanguage,
    /// Files with numbers that must not be repeated anywhere, a report neither.
    masked: BTreeMap<SourceId, Masked>,
}

/// A text in which some digits are dots.
struct Masked {
    text: String,
    /// The bytes in the file at which the digits stand.
    digits: BTreeSet<usize>,
}

impl Masked {
    fn new(text: &str, digits: BTreeSet<usize>) -> Masked {
        let shown = text.char_indices().map(|(at, c)| if digits.contains(&at) { '•' } else { c });
        Masked { text: shown.collect(), digits }
    }

    /// The byte in the text shown: a dot takes more of them than a digit.
    fn byte(&self, at: usize) -> usize {
        at + self.digits.range(..at).count() * ('•'.len_utf8() - 1)
    }
}

/// The files in which numbers that identify a person were found.
fn masked(report: &Report, sources: &dyn Lookup) -> BTreeMap<SourceId, Masked> {
    let mut digits: BTreeMap<SourceId, BTreeSet<usize>> = BTreeMap::new();
    for diagnostic in report.iter().filter(|diagnostic| diagnostic.code == Code::IdentityNumber) {
        let labels = diagnostic.labels.iter().map(|label| label.span);
        for span in diagnostic.span.into_iter().chain(labels) {
            let number = sources.text(span.source).get(span.range()).unwrap_or_default();
            let places = number.char_indices().filter(|(_, c)| c.is_ascii_digit());
            digits.entry(span.source).or_default().extend(places.map(|(at, _)| span.range().start + at));
        }
    }
    let masked =
        digits.into_iter().map(|(source, digits)| (source, Masked::new(sources.text(source), digits)));
    masked.collect()
}

impl Page<'_> {
    fn one(&self, diagnostic: &Diagnostic) -> String {
        let level = level(diagnostic.severity, self.language);
        let title = level.primary_title(diagnostic.message.text(self.language)).id(diagnostic.code.name());
        let help = help_level(self.language).message(diagnostic.help.text(self.language));
        let mut group = Group::with_title(title);
        for source in files(diagnostic) {
            group = if self.is_whole(diagnostic, source) {
                group.element(Origin::path(self.sources.path(source)))
            } else {
                group.element(self.snippet(diagnostic, source))
            };
        }
        self.renderer.render(&[group.element(help)])
    }

    /// Whether the whole file is meant, so that no line of it would tell anything.
    fn is_whole(&self, diagnostic: &Diagnostic, source: SourceId) -> bool {
        let nothing = self.sources.text(source).is_empty();
        let file_itself = matches!(
            diagnostic.code,
            Code::BadFileName
                | Code::UnexpectedFile
                | Code::NotUtf8
                | Code::FileTooLarge
                | Code::UnreadableFile
                | Code::NotAFile
                | Code::BadPicture
                | Code::UnknownLanguage
                | Code::PageWithoutSource
        );
        let spans = diagnostic.span.iter().chain(diagnostic.labels.iter().map(|label| &label.span));
        let mut here = spans.filter(|span| span.source == source);
        nothing || file_itself && here.all(|span| (span.start, span.end) == (0, 0))
    }

    fn snippet<'a>(&'a self, diagnostic: &'a Diagnostic, source: SourceId) -> Snippet<'a, Annotation<'a>> {
        let text = self.sources.text(source);
        let masked = self.masked.get(&source);
        let shifted = |at: usize| masked.map_or(at, |masked| masked.byte(at));
        let here = |span: &Span| span.source == source;
        let range = |span: Span| {
            let end = text.floor_char_boundary((span.end as usize).min(text.len()));
            shifted(text.floor_char_boundary((span.start as usize).min(end)))..shifted(end)
        };
        let primary =
            diagnostic.span.filter(|span| here(span)).map(|span| AnnotationKind::Primary.span(range(span)));
        let others = diagnostic.labels.iter().filter(|label| here(&label.span)).map(|label| {
            AnnotationKind::Context.span(range(label.span)).label(label.message.text(self.language))
        });
        let annotations: Vec<Annotation<'a>> = primary.into_iter().chain(others).collect();
        Snippet::source(masked.map_or(text, |masked| &masked.text))
            .path(self.sources.path(source))
            .annotations(annotations)
    }
}

/// The files of a diagnostic, the primary one first.
fn files(diagnostic: &Diagnostic) -> Vec<SourceId> {
    let mut files = Vec::new();
    for span in diagnostic.span.iter().chain(diagnostic.labels.iter().map(|label| &label.span)) {
        if !files.contains(&span.source) {
            files.push(span.source);
        }
    }
    files
}

fn level(severity: Severity, language: MessageLanguage) -> Level<'static> {
    match (severity, language) {
        (Severity::Error, MessageLanguage::Nb) => Level::ERROR.with_name("feil"),
        (Severity::Error, MessageLanguage::En) => Level::ERROR,
        (Severity::Warning, MessageLanguage::Nb) => Level::WARNING.with_name("advarsel"),
        (Severity::Warning, MessageLanguage::En) => Level::WARNING,
    }
}

fn help_level(language: MessageLanguage) -> Level<'static> {
    match language {
        MessageLanguage::Nb => Level::HELP.with_name("gjør slik"),
        MessageLanguage::En => Level::HELP,
    }
}
