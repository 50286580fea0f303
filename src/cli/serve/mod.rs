//! `veiviser serve`: a preview on this machine that follows the files.
//!
//! One thread owns the site. Questions of browsers and news of changed files come to it through one
//! channel, so that nobody ever sees half of a version. The last version without errors is shown
//! until there is a better one.

mod desk;
mod dress;
mod words;

use super::args::Serve;
use super::terminal::{self, To, print};
use super::{Exit, Trouble, Visit};
use crate::cache::{Cache, Keep};
use crate::diagnostic::{self, Report, Say};
use crate::model::Drafts;
use crate::output::server::{Question, Server};
use crate::pipeline::{Analysis, Edition, analyze_edition};
use crate::say;
use crate::source::{self, Means, Source, Sources, Told, Wish};
use desk::Desk;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Most files that are kept in memory after they were made; older versions pile up while somebody
/// writes.
const MOST_KEPT: usize = 4096;

/// Most changed files that are named in one line.
const MOST_NAMED: usize = 3;

/// How often a file that was just emptied is read again before it is believed, and how long after.
const ROUNDS: usize = 3;
const PAUSE: Duration = Duration::from_millis(80);

/// What the thread that owns the site is told.
enum Event {
    /// A browser asks.
    Asked(Question),
    /// Files may have changed.
    Look,
}

/// A version of the site that can be shown.
struct Version {
    sources: Arc<Sources>,
    analysis: Analysis,
}

/// The newest version of the files, whether it can be shown or not.
#[derive(Default)]
struct Latest {
    /// The files; none before they were read for the first time.
    sources: Option<Arc<Sources>>,
    /// What is wrong with them.
    report: Report,
    /// Why they could not be looked at, if so.
    trouble: Option<Say>,
    /// What the last save touches, one sentence each.
    touched: Vec<Say>,
    /// Number of the version; browsers that show another one load again.
    number: u64,
}

/// Shows the site until the program is stopped.
pub(super) fn run(visit: &Visit, serve: &Serve) -> Result<Exit, Trouble> {
    // A wrong folder is told before anything else happens.
    source::read(&visit.site)?;
    let server = Server::bind(serve.port).map_err(|error| words::no_port(serve.port, &error))?;
    let address = server.address();
    // Numbers of an earlier run are smaller, so that its browsers load again.
    let mut latest = Latest { number: terminal::moment(), ..Latest::default() };
    let (sender, events) = channel();
    let (number, numbers) = tokio::sync::watch::channel(latest.number);
    let cache = Cache { keep: Keep::Files, ..Cache::default() };
    let mut house = House { visit, events, number, cache };
    let mut good = house.look(&mut latest);
    let asked = sender.clone();
    let ask = move |question| {
        // Without anybody to ask, the browser is told that the preview has ended.
        let _ = asked.send(Event::Asked(question));
    };
    server.start(ask, numbers).map_err(|error| words::no_port(serve.port, &error))?;
    let wish = if serve.poll { Wish::Looking } else { Wish::Events };
    let tell = move || if sender.send(Event::Look).is_ok() { Told::GoOn } else { Told::Stop };
    let means = source::watch(&visit.site, wish, tell);
    house.welcome(&address, &means, &latest);
    if serve.open && open::that_detached(&address).is_err() {
        house.tell(&say!(
            "fant ingen nettleser; åpne {address} selv",
            "found no browser; open {address} yourself"
        ));
    }
    while let Some(better) = house.attend(good.as_ref(), &mut latest) {
        good = Some(better);
    }
    Ok(Exit::Done)
}

/// What stays the same from version to version.
struct House<'a> {
    visit: &'a Visit,
    events: Receiver<Event>,
    number: tokio::sync::watch::Sender<u64>,
    cache: Cache,
}

impl House<'_> {
    /// Answers browsers from `good` until there is a newer version that can be shown.
    fn attend(&mut self, good: Option<&Version>, latest: &mut Latest) -> Option<Version> {
        let desk = Desk::new(good, self.visit.messages);
        loop {
            match self.events.recv().ok()? {
                Event::Asked(question) => {
                    let work = AssertUnwindSafe(|| desk.answer(&question.path, latest, &mut self.cache));
                    // A fault of ours on one page is told there, and the preview goes on.
                    let answer = catch_unwind(work)
                        .unwrap_or_else(|fault| desk.trouble(&super::ours(&*fault).0, latest));
                    question.answer(answer);
                }
                Event::Look => {
                    if let Some(better) = self.look(latest) {
                        return Some(better);
                    }
                }
            }
        }
    }

    /// Reads the files again; the new version if it can be shown. Nothing happens if no byte is new.
    fn look(&mut self, latest: &mut Latest) -> Option<Version> {
        let sources = match read(&self.visit.site, latest.sources.as_deref()) {
            Ok(sources) => Arc::new(sources),
            Err(error) => {
                self.trouble(latest, Trouble::from(error).0);
                return None;
            }
        };
        if latest.trouble.is_none() && latest.sources.as_ref().is_some_and(|old| is_same(old, &sources)) {
            return None;
        }
        let edition = Edition { today: self.visit.today, drafts: Drafts::Shown };
        let work = AssertUnwindSafe(|| analyze_edition(&sources, edition, &self.cache));
        let (analysis, cache) = match catch_unwind(work) {
            Ok(found) => found,
            Err(fault) => {
                latest.sources = Some(sources);
                self.trouble(latest, super::ours(&*fault).0);
                return None;
            }
        };
        let rendered = std::mem::take(&mut self.cache.rendered);
        self.cache = cache;
        if rendered.len() < MOST_KEPT {
            self.cache.rendered = rendered;
        }
        let old = latest.sources.replace(Arc::clone(&sources));
        latest.trouble = None;
        latest.report = analysis.report.clone();
        if let Some(old) = old {
            let changed = changed(&old, &sources);
            let kinds = changed.iter().map(|source| &source.kind);
            latest.touched =
                analysis.site.as_ref().map(|site| words::touched(site, kinds)).unwrap_or_default();
            self.report(latest, &sources, &changed);
        }
        self.publish(latest);
        let can_be_shown =
            analysis.report.errors() == 0 && analysis.site.is_some() && analysis.theme.is_some();
        can_be_shown.then_some(Version { sources, analysis })
    }

    /// Tells what keeps the newest files from being looked at, once.
    fn trouble(&self, latest: &mut Latest, words: Say) {
        if latest.trouble.as_ref() != Some(&words) {
            self.tell(&words);
            latest.trouble = Some(words);
            self.publish(latest);
        }
    }

    /// Browsers load again.
    fn publish(&self, latest: &mut Latest) {
        latest.number += 1;
        self.number.send_replace(latest.number);
    }

    fn tell(&self, words: &Say) {
        print(To::Error, &format!("{}\n", words.text(self.visit.messages)));
    }

    /// The first words in the terminal.
    fn welcome(&self, address: &str, means: &Means, latest: &Latest) {
        if let Some(sources) = &latest.sources {
            self.problems(latest, sources);
        }
        if let Means::Looking(reason) = means {
            self.tell(&words::looking(reason));
        }
        self.tell(&say!(
            "forhåndsvisning: {address} (stopp med Ctrl+C)",
            "preview: {address} (stop with Ctrl+C)"
        ));
    }

    /// What a save has led to: one line if nothing is wrong.
    fn report(&self, latest: &Latest, sources: &Sources, changed: &[&Source]) {
        let mut names: Vec<&str> = changed.iter().take(MOST_NAMED).map(|source| &*source.path).collect();
        if changed.len() > MOST_NAMED {
            names.push("…");
        }
        let (names, found) = (names.join(", "), diagnostic::summary(&latest.report, self.visit.messages));
        self.problems(latest, sources);
        self.tell(&say!(
            "bygd på nytt etter endring i {names}: {found}",
            "built again after a change in {names}: {found}"
        ));
        latest.touched.iter().for_each(|words| self.tell(words));
    }

    fn problems(&self, latest: &Latest, sources: &Sources) {
        let style = terminal::style(To::Error);
        print(To::Error, &diagnostic::human(&latest.report, sources, self.visit.messages, style));
    }
}

/// Reads the files; once more if one of them was just emptied, because some editors empty a file before
/// they write it.
fn read(site: &Path, old: Option<&Sources>) -> Result<Sources, source::Error> {
    for _ in 0..ROUNDS {
        let sources = source::read(site)?;
        let is_emptied = |source: &Source| {
            let known = old.and_then(|old| old.at(&source.path));
            source.text.is_empty() && known.is_some_and(|known| !known.text.is_empty())
        };
        if !sources.files.iter().any(is_emptied) {
            return Ok(sources);
        }
        std::thread::sleep(PAUSE);
    }
    source::read(site)
}

/// Whether two readings of the files say the same.
fn is_same(old: &Sources, new: &Sources) -> bool {
    let digests = |sources: &Sources| sources.files.iter().map(|source| source.digest).collect::<Vec<_>>();
    digests(old) == digests(new) && old.diagnostics == new.diagnostics
}

/// Files that are new, changed or gone.
fn changed<'a>(old: &'a Sources, new: &'a Sources) -> Vec<&'a Source> {
    let differs = |source: &&Source, other: &Sources| {
        other.at(&source.path).is_none_or(|known| known.digest != source.digest)
    };
    let gone = old.files.iter().filter(|source| new.at(&source.path).is_none());
    new.files.iter().filter(|source| differs(source, old)).chain(gone).collect()
}
