//! Problems for people: the line, a mark under the words, and what to do.

use super::mask::{Masked, masked};
use super::{Diagnostic, Lookup, MessageLanguage, Report, Severity, is_whole};
use crate::span::{SourceId, Span};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::collections::BTreeMap;

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

impl Page<'_> {
    fn one(&self, diagnostic: &Diagnostic) -> String {
        let level = level(diagnostic.severity, self.language);
        let title = level.primary_title(diagnostic.message.text(self.language)).id(diagnostic.code.name());
        let help = help_level(self.language).message(diagnostic.help.text(self.language));
        let mut group = Group::with_title(title);
        for source in diagnostic.files() {
            group = if is_whole(diagnostic, source, self.sources) {
                group.element(Origin::path(self.sources.path(source)))
            } else {
                group.element(self.snippet(diagnostic, source))
            };
        }
        self.renderer.render(&[group.element(help)])
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
