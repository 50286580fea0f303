//! `veiviser build`: checks, then writes the whole site.

#![expect(clippy::disallowed_methods, reason = "this is the porch: it times its own run")]

use super::args::Build;
use super::terminal::{self, To, print};
use super::{Exit, Trouble, Visit};
use crate::cache::Cache;
use crate::diagnostic::{self, MessageLanguage, Report, Say};
use crate::output::{Error, Staging, Trust};
use crate::pipeline::{Stopped, analyze, beside, produce};
use crate::source::{self, Sources};
use std::time::Instant;

/// Checks and writes the site.
pub(super) fn run(visit: &Visit, build: &Build) -> Result<Exit, Trouble> {
    let start = Instant::now();
    let sources = source::read(&visit.site)?;
    let read = Instant::now();
    let old = Cache::default();
    let (analysis, mut cache) = analyze(&sources, visit.today, &old);
    show(&analysis.report, &sources, visit);
    if analysis.report.errors() > 0 || analysis.site.is_none() {
        end(&analysis.report, visit, &stays(visit));
        return Ok(Exit::Content);
    }
    let checked = Instant::now();
    let out = build.out.clone().unwrap_or_else(|| visit.site.join("public"));
    let trust = if build.fresh { Trust::Bytes } else { Trust::Notes };
    let staging = Staging::begin(&out, &visit.site)?.trusting(trust);
    match produce(&analysis, &old, &mut cache, &|path, bytes| staging.put(path, bytes)) {
        Ok(()) => {}
        Err(Stopped::Output(error)) => return Err(error.into()),
        Err(Stopped::Content(report)) => {
            show(&report, &sources, visit);
            end(&report, visit, &stays(visit));
            return Ok(Exit::Content);
        }
    }
    let made = Instant::now();
    let changes = staging.finish_with(&beside(&analysis))?;
    let (written, unchanged, removed, folder) =
        (changes.written, changes.unchanged, changes.removed, out.display());
    let words = match visit.messages {
        MessageLanguage::Nb => {
            format!("skrev {written} filer til {folder}; {unchanged} er uendret, {removed} er fjernet")
        }
        MessageLanguage::En => {
            format!("wrote {written} files to {folder}; {unchanged} unchanged, {removed} removed")
        }
    };
    end(&analysis.report, visit, &words);
    if build.timings {
        let steps = [
            ("read", start, read),
            ("check", read, checked),
            ("render", checked, made),
            ("put in place", made, Instant::now()),
        ];
        for (name, from, to) in steps {
            print(
                To::Error,
                &format!("{:>8.1} ms  {name}\n", to.duration_since(from).as_secs_f64() * 1000.0),
            );
        }
    }
    Ok(Exit::Done)
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
