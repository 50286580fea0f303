//! What is wrong with the content, for the person who can mend it.
//!
//! A [`Diagnostic`] is a value: rules make it, nobody throws it. Its words exist in Norwegian and
//! English at the place where they are made, so that the compiler sees both; see [`say!`](crate::say!).

mod code;
mod excerpt;
mod github;
mod human;
mod json;
mod mask;
mod report;

pub use code::Code;
pub use excerpt::{Excerpt, Line, Place, excerpts};
pub use github::github;
pub use human::{Style, human, summary};
pub use json::json;
pub use report::{Lookup, Report};

use crate::span::{SourceId, Span};
use serde::{Deserialize, Serialize};

/// The language of the messages themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageLanguage {
    /// Norwegian bokmål.
    Nb,
    /// English.
    En,
}

/// Words of the program in both of its languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Say {
    nb: String,
    en: String,
}

impl Say {
    /// The same thing said in Norwegian and in English.
    pub fn new(nb: impl Into<String>, en: impl Into<String>) -> Say {
        Say { nb: nb.into(), en: en.into() }
    }

    /// The words in `language`.
    #[must_use]
    pub fn text(&self, language: MessageLanguage) -> &str {
        match language {
            MessageLanguage::Nb => &self.nb,
            MessageLanguage::En => &self.en,
        }
    }
}

/// Says something in Norwegian and English: `say!("finner ikke {id}", "there is no {id}")`.
/// Names in braces are taken from the scope, as in `format!`.
#[macro_export]
macro_rules! say {
    ($nb:literal, $en:literal) => {
        $crate::diagnostic::Say::new(format!($nb), format!($en))
    };
}

/// How bad it is. There are only two: the build stops, or it does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// The site cannot be built before this is mended.
    Error,
    /// The site is built; somebody should look.
    Warning,
}

impl Severity {
    /// The word that machines read.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

/// Another place that belongs to the problem, such as where a number was first used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What there is to see, without a full stop.
    pub message: Say,
}

/// One problem in the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Its permanent name; `veiviser explain` has the manual page.
    pub code: Code,
    /// Error or warning.
    pub severity: Severity,
    /// The smallest text to look at; `None` when no file is at fault.
    pub span: Option<Span>,
    /// One sentence, lower case, without a full stop.
    pub message: Say,
    /// Other places.
    pub labels: Vec<Label>,
    /// What to do.
    pub help: Say,
}

impl Diagnostic {
    /// A problem at `span`, with the usual severity of `code`.
    #[must_use]
    pub fn new(code: Code, span: Span, message: Say, help: Say) -> Diagnostic {
        Diagnostic { code, severity: code.severity(), span: Some(span), message, labels: Vec::new(), help }
    }

    /// A problem of the site as a whole.
    #[must_use]
    pub fn without_place(code: Code, message: Say, help: Say) -> Diagnostic {
        Diagnostic { code, severity: code.severity(), span: None, message, labels: Vec::new(), help }
    }

    /// Adds another place.
    #[must_use]
    pub fn label(mut self, span: Span, message: Say) -> Diagnostic {
        self.labels.push(Label { span, message });
        self
    }

    /// The files it is about, the one at fault first.
    #[must_use]
    pub fn files(&self) -> Vec<SourceId> {
        let mut files = Vec::new();
        for span in self.span.iter().chain(self.labels.iter().map(|label| &label.span)) {
            if !files.contains(&span.source) {
                files.push(span.source);
            }
        }
        files
    }

    /// Makes it a warning, for a stage or a case in which the usual severity would be too hard.
    #[must_use]
    pub fn as_warning(mut self) -> Diagnostic {
        self.severity = Severity::Warning;
        self
    }
}

/// A value, and what was wrong on the way to it.
#[derive(Debug, Clone)]
pub struct Reported<T> {
    /// As much as could be understood.
    pub value: T,
    /// The problems, in no particular order; [`Report`] puts them in order.
    pub diagnostics: Vec<Diagnostic>,
}

/// Whether the whole file is meant, so that no line of it would tell anything.
fn is_whole(diagnostic: &Diagnostic, source: SourceId, sources: &dyn Lookup) -> bool {
    let nothing = sources.text(source).is_empty();
    let file_itself = matches!(
        diagnostic.code,
        Code::BadFileName
            | Code::UnexpectedFile
            | Code::ConflictCopy
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
