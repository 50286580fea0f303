//! `veiviser build`: checks, then writes the whole site.

#![expect(clippy::disallowed_methods, reason = "this is the porch: it times its own run")]

use super::args::Build;
use super::terminal::{self, To, print};
use super::{Exit, Trouble, Visit};
use crate::cache::Cache;
use crate::diagnostic::{self, MessageLanguage, Report, Say};
use crate::output::{Changes, Conditions, Error, Made, Staging, Trust, unchanged};
use crate::pipeline::{Stopped, analyze, beside, produce};
use crate::source::{self, Sources};
use std::path::Path;
use std::time::{Duration, Instant};

/// Checks and writes the site.
pub(super) fn run(visit: &Visit, build: &Build) -> Result<Exit, Trouble> {
    let mut steps = Steps::begin();
    let out = build.out.clone().unwrap_or_else(|| visit.site.join("public"));
    let survey = source::survey(&visit.site)?;
    let conditions = Conditions { program: terminal::program(), today: visit.today.to_string() };
    if !build.fresh
        && let Some((made, files)) = unchanged(&out, &visit.site, &conditions, &survey)
    {
        steps.end("compare");
        say_again(visit, &made, files, &out);
        steps.show(build);
        return Ok(Exit::Done);
    }
    let sources = source::read(&visit.site)?;
    steps.end("read");
    let old = Cache::default();
    let (analysis, mut cache) = analyze(&sources, visit.today, &old);
    show(&analysis.report, &sources, visit);
    if analysis.report.errors() > 0 || analysis.site.is_none() {
        end(&analysis.report, visit, &stays(visit));
        return Ok(Exit::Content);
    }
    steps.end("check");
    let trust = if build.fresh { Trust::Bytes } else { Trust::Notes };
    let warnings = analysis.report.iter().cloned().collect();
    let made = Made { conditions, survey: survey.of(&sources), warnings };
    let staging = Staging::begin(&out, &visit.site)?.trusting(trust).noting(made);
    match produce(&analysis, &old, &mut cache, &|path, bytes| staging.put(path, bytes)) {
        Ok(()) => {}
        Err(Stopped::Output(error)) => return Err(error.into()),
        Err(Stopped::Content(report)) => {
            show(&report, &sources, visit);
            end(&report, visit, &stays(visit));
            return Ok(Exit::Content);
        }
    }
    steps.end("render");
    let changes = staging.finish_with(&beside(&analysis))?;
    steps.end("put in place");
    end(&analysis.report, visit, &told(visit, changes, &out));
    steps.show(build);
    Ok(Exit::Done)
}

/// Says what the last build said: another one would be the same.
fn say_again(visit: &Visit, made: &Made, files: usize, out: &Path) {
    let report = Report::new(made.warnings.clone());
    let places = report
        .iter()
        .flat_map(|warning| warning.span.into_iter().chain(warning.labels.iter().map(|label| label.span)));
    let wanted = places.map(|span| span.source).collect();
    if !report.is_empty() {
        show(&report, &made.survey.glance(&visit.site, &wanted), visit);
    }
    end(&report, visit, &told(visit, Changes { unchanged: files, ..Changes::default() }, out));
}

fn told(visit: &Visit, changes: Changes, out: &Path) -> String {
    let Changes { written, unchanged, removed } = changes;
    let folder = out.display();
    match visit.messages {
        MessageLanguage::Nb => {
            format!("skrev {written} filer til {folder}; {unchanged} er uendret, {removed} er fjernet")
        }
        MessageLanguage::En => {
            format!("wrote {written} files to {folder}; {unchanged} unchanged, {removed} removed")
        }
    }
}

/// How long the steps of a build took.
struct Steps {
    since: Instant,
    taken: Vec<(&'static str, Duration)>,
}

impl Steps {
    fn begin() -> Steps {
        Steps { since: Instant::now(), taken: Vec::new() }
    }

    /// What was done since the last step was `name`.
    fn end(&mut self, name: &'static str) {
        let now = Instant::now();
        self.taken.push((name, now.duration_since(self.since)));
        self.since = now;
    }

    fn show(&self, build: &Build) {
        for (name, taken) in self.taken.iter().filter(|_| build.timings) {
            print(To::Error, &format!("{:>8.1} ms  {name}\n", taken.as_secs_f64() * 1000.0));
        }
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        let [nb, en] = error.words();
        Trouble(Say::new(nb, en))
    }
}

fn stays(visit: &Visit) -> String {
    match visit.messages {
        MessageLanguage::Nb => "ingenting er skrevet; nettstedet som ligger der fra før, er urørt".to_owned(),
        MessageLanguage::En => "nothing was written; the site that was there before is untouched".to_owned(),
    }
}

pub(super) fn show(report: &Report, sources: &Sources, visit: &Visit) {
    print(To::Error, &diagnostic::human(report, sources, visit.messages, terminal::style(To::Error)));
}

pub(super) fn end(report: &Report, visit: &Visit, words: &str) {
    if report.is_empty() {
        print(To::Error, &format!("{words}\n"));
    } else {
        print(To::Error, &format!("{}: {words}\n", diagnostic::summary(report, visit.messages)));
    }
}
