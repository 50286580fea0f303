//! `veiviser check`: every problem of the content in one run.

use super::args::{Check, Format};
use super::terminal::{self, To, print};
use super::{Exit, Trouble, Visit};
use crate::cache::Cache;
use crate::diagnostic;
use crate::pipeline::analyze;
use crate::source;

/// Checks the site and prints what was found.
pub(super) fn run(visit: &Visit, check: &Check) -> Result<Exit, Trouble> {
    let sources = source::read(&visit.site)?;
    let (analysis, _) = analyze(&sources, visit.today, &Cache::default());
    let report = &analysis.report;
    let text = match check.format {
        Format::Human => diagnostic::human(report, &sources, visit.messages, terminal::style(To::Output)),
        Format::Json => diagnostic::json(report, &sources, visit.messages),
        Format::Github => diagnostic::github(report, &sources, visit.messages),
    };
    print(To::Output, &text);
    print(To::Error, &format!("{}\n", diagnostic::summary(report, visit.messages)));
    let bad = report.errors() > 0 || check.strict && report.warnings() > 0 || analysis.site.is_none();
    Ok(if bad { Exit::Content } else { Exit::Done })
}
