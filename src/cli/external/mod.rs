//! `veiviser check --external`: asks whether links out of the site still lead somewhere.
//!
//! Other people's servers are treated as guests treat a house: one question at a time per server, a pause
//! between two, `robots.txt` obeyed, and nothing asked again that was answered lately.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the porch: `check --external` is asked to reach the network"
)]

mod ask;
mod robots;

use super::Visit;
use super::web::{Manner, Web};
use crate::check::external::{Answer, Doubt, judge, outside};
use crate::diagnostic::Report;
use crate::model::Site;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::thread;
use std::time::Duration;
use url::Url;

/// Pause between two questions to one server.
const PAUSE: Duration = Duration::from_secs(1);
/// Servers that are asked at the same time.
const AT_ONCE: usize = 6;
/// Days that a good answer counts.
const GOOD_FOR: i32 = 7;
/// Times a server is asked that does not answer.
const TRIES: u32 = 2;

/// Answers of earlier runs, by address.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Memory {
    format: u32,
    answers: BTreeMap<String, Remembered>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Remembered {
    /// The day, as `2026-11-22`.
    asked: String,
    answer: Answer,
}

/// Asks for every address out of `site`, and says what the answers mean. They never stop a build.
pub(super) fn report(visit: &Visit, site: &Site) -> Report {
    let path = visit.site.join(".public.veiviser").join("links.json");
    let mut memory = load(&path);
    let wanted: Vec<String> = outside(site).into_keys().collect();
    memory.answers.retain(|address, known| wanted.contains(address) && counts(known, visit.today));
    let new: Vec<&String> = wanted.iter().filter(|address| !memory.answers.contains_key(*address)).collect();
    for (address, answer) in ask_all(&new) {
        memory.answers.insert(address, Remembered { asked: visit.today.to_string(), answer });
    }
    save(&path, &memory);
    let answers = memory.answers.into_iter().map(|(address, known)| (address, known.answer)).collect();
    Report::new(judge(site, &answers))
}

/// Whether an answer of an earlier run counts today: a good one for a week, a bad one on its day only.
fn counts(known: &Remembered, today: Date) -> bool {
    let Ok(asked) = known.asked.parse::<Date>() else { return false };
    let age = today.since(asked).map_or(i32::MAX, |span| span.get_days());
    let days = if matches!(known.answer, Answer::Found | Answer::Moved(_)) { GOOD_FOR } else { 1 };
    (0..days).contains(&age)
}

/// Asks for every address, a few servers at a time.
fn ask_all(addresses: &[&String]) -> Vec<(String, Answer)> {
    let mut by_server: BTreeMap<String, Vec<Url>> = BTreeMap::new();
    let mut answers = Vec::new();
    for address in addresses {
        match Url::parse(address) {
            Ok(url) => {
                let server = format!("{}:{:?}", url.host_str().unwrap_or_default(), url.port());
                by_server.entry(server).or_default().push(url);
            }
            Err(_) => answers.push(((*address).clone(), Answer::Doubt(Doubt::Silence))),
        }
    }
    let web = Web::new(&Manner { agent: "veiviser", tries: TRIES, ..Manner::default() });
    let queue = Mutex::new(by_server.into_values().collect::<Vec<_>>());
    let found = Mutex::new(answers);
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(server) = locked(&queue, Vec::pop) {
                    for pair in ask_server(&web, &server) {
                        locked(&found, |found| found.push(pair));
                    }
                }
            });
        }
    });
    found.into_inner().unwrap_or_default()
}

/// Asks one server for all its addresses, with pauses.
fn ask_server(web: &Web, addresses: &[Url]) -> Vec<(String, Answer)> {
    let Some(first) = addresses.first() else { return Vec::new() };
    let robots = ask::robots(web, first);
    let pause = || thread::sleep(PAUSE);
    let asked = addresses.iter().map(|address| {
        pause();
        (address.as_str().to_owned(), ask::ask(web, address, &robots, &pause))
    });
    asked.collect()
}

fn locked<T, U>(shared: &Mutex<T>, work: impl FnOnce(&mut T) -> U) -> U {
    work(&mut shared.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
}

/// What is remembered; nothing if it cannot be read.
fn load(path: &Path) -> Memory {
    let known = fs::read(path).ok().and_then(|bytes| serde_json::from_slice::<Memory>(&bytes).ok());
    known.filter(|memory| memory.format == 1).unwrap_or_default()
}

/// Remembers the answers; if that cannot be done, the next run asks again.
fn save(path: &Path, memory: &Memory) {
    let memory = Memory { format: 1, answers: memory.answers.clone() };
    let Ok(bytes) = serde_json::to_vec_pretty(&memory) else { return };
    let beside = path.with_extension("new");
    let _ = path.parent().map_or(Ok(()), fs::create_dir_all);
    let _ = fs::write(&beside, bytes).and_then(|()| fs::rename(&beside, path));
}
