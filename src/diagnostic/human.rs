//! Problems for people: the line, a mark under the words, and what to do.

use super::{Code, Diagnostic, Lookup, MessageLanguage, Report, Severity};
use crate::span::Span;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

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
    report.iter().map(|diagnostic| format!("{}\n\n", one(&renderer, diagnostic, sources, language))).collect()
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

fn one(
    renderer: &Renderer,
    diagnostic: &Diagnostic,
    sources: &dyn Lookup,
    language: MessageLanguage,
) -> String {
    let level = level(diagnostic.severity, language);
    let code: Code = diagnostic.code;
    let title = level.primary_title(diagnostic.message.text(language)).id(code.name());
    let help = help_level(language).message(diagnostic.help.text(language));
    let mut group = Group::with_title(title);
    for source in files(diagnostic) {
        group = group.element(snippet(diagnostic, source, sources, language));
    }
    renderer.render(&[group.element(help)])
}

/// The files of a diagnostic, the primary one first.
fn files(diagnostic: &Diagnostic) -> Vec<crate::span::SourceId> {
    let mut files = Vec::new();
    for span in diagnostic.span.iter().chain(diagnostic.labels.iter().map(|label| &label.span)) {
        if !files.contains(&span.source) {
            files.push(span.source);
        }
    }
    files
}

fn snippet<'a>(
    diagnostic: &'a Diagnostic,
    source: crate::span::SourceId,
    sources: &'a dyn Lookup,
    language: MessageLanguage,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let text = sources.text(source);
    let here = |span: &Span| span.source == source;
    let range = |span: Span| {
        let end = text.floor_char_boundary((span.end as usize).min(text.len()));
        text.floor_char_boundary((span.start as usize).min(end))..end
    };
    let primary =
        diagnostic.span.filter(|span| here(span)).map(|span| AnnotationKind::Primary.span(range(span)));
    let others = diagnostic
        .labels
        .iter()
        .filter(|label| here(&label.span))
        .map(|label| AnnotationKind::Context.span(range(label.span)).label(label.message.text(language)));
    Snippet::source(text).path(sources.path(source)).annotations(primary.into_iter().chain(others))
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
