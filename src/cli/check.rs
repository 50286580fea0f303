//! `veiviser check`: every problem of the content in one run.

use super::args::{Check, Format};
use super::external;
use super::terminal::{self, To, print};
use super::{Exit, Trouble, Visit};
use crate::cache::Cache;
use crate::diagnostic::{self, Report};
use crate::pipeline::analyze;
use crate::source;

/// Checks the site and prints what was found.
pub(super) fn run(visit: &Visit, check: &Check) -> Result<Exit, Trouble> {
    let sources = source::read(&visit.site)?;
    let (analysis, _) = analyze(&sources, visit.today, &Cache::default());
    let report = &analysis.report;
    let shown = match &analysis.site {
        // Nobody waits for other people's servers while the content cannot be built.
        Some(site) if check.external && report.errors() == 0 => {
            let outside = external::report(visit, site);
            Report::new(report.iter().chain(outside.iter()).cloned().collect())
        }
        _ => report.clone(),
    };
    let text = match check.format {
        Format::Human => diagnostic::human(&shown, &sources, visit.messages, terminal::style(To::Output)),
        Format::Json => diagnostic::json(&shown, &sources, visit.messages),
        Format::Github => diagnostic::github(&shown, &sources, visit.messages),
    };
    print(To::Output, &text);
    print(To::Error, &format!("{}\n", diagnostic::summary(&shown, visit.messages)));
    let bad = report.errors() > 0 || check.strict && report.warnings() > 0 || analysis.site.is_none();
    Ok(if bad { Exit::Content } else { Exit::Done })
}
