//! A short run of the fuzz targets with every run of the tests: the examples in `fuzz/corpus`, and changes
//! to them that a seed draws. The same seed gives the same changes.
//!
//! `VEIVISER_FUZZ=600` runs each target for 600 seconds from another seed; `VEIVISER_FUZZ_SEED` draws the
//! changes of a run that failed again.

use crate::support::repository;
use fastrand::Rng;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

#[path = "../../fuzz/src/lib.rs"]
#[expect(unreachable_pub, reason = "the same file is a package of its own")]
mod targets;

use targets::{Bench, CASES, Case};

/// cargo-fuzz keeps the bench in a static.
const fn is_shared<T: Send + Sync>() {}
const _: () = is_shared::<Bench>();

/// What breaks parsers: put in anywhere.
const BITS: [&str; 48] = [
    "<",
    ">",
    "&",
    "\"",
    "'",
    "`",
    "\\",
    "|",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "!",
    "#",
    "*",
    "_",
    "~",
    "\n",
    "\n\n",
    "\t",
    "---\n",
    "- ",
    "1. ",
    "> ",
    "> [!NOTE]\n",
    "```\n",
    "[^1]",
    "](",
    "![",
    "<script>",
    "javascript:",
    "data:",
    "&#x6a;",
    "&lt;",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "\u{0301}",
    "é",
    "ع",
    "ሀ",
    "😀",
    "{{ x }}",
    "{% raw %}",
    "\r\n",
    ": ",
];

fn changed(random: &mut Rng, examples: &[Vec<u8>]) -> Vec<u8> {
    let mut data = random.choice(examples).expect("there are examples").clone();
    for _ in 0..random.usize(1..6) {
        let at = random.usize(..=data.len());
        let end = random.usize(at..=data.len().min(at + 20));
        match random.u8(..7) {
            0 => drop(data.splice(at..at, random.choice(BITS).expect("some").bytes())),
            1 => drop(data.drain(at..end)),
            2 => drop(data.splice(at..at, data[at..end].to_vec().repeat(random.usize(1..4)))),
            3 => {
                let other = random.choice(examples).expect("there are examples");
                let from = random.usize(..=other.len());
                let part = other[from..other.len().min(from + 40)].to_vec();
                drop(data.splice(at..end, part));
            }
            4 if at < data.len() => data[at] = random.u8(..),
            5 if at < data.len() => data[at] ^= 1 << random.u8(..8),
            _ => data.truncate(data.len() - (data.len() - at) / 4),
        }
    }
    data
}

fn run(case: &Case) {
    let bench = Bench::new(repository());
    let folder = repository().join("fuzz/corpus").join(case.name);
    let examples: Vec<Vec<u8>> = crate::support::files(&folder).into_values().collect();
    assert!(!examples.is_empty(), "{} has no examples", case.name);
    let ask = |data: &[u8], what: &str| {
        if let Err(fault) = catch_unwind(AssertUnwindSafe(|| (case.run)(&bench, data))) {
            println!("{}: {what}: {:?}", case.name, String::from_utf8_lossy(data));
            std::panic::resume_unwind(fault);
        }
    };
    for example in &examples {
        ask(example, "an example");
    }
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let long = number("VEIVISER_FUZZ").map(Duration::from_secs);
    let seed = number("VEIVISER_FUZZ_SEED").unwrap_or_else(|| long.map_or(7, |_| fastrand::u64(..)));
    let (mut random, start, mut count) = (Rng::with_seed(seed), Instant::now(), 0);
    while long.map_or(count < case.short, |long| start.elapsed() < long) {
        ask(&changed(&mut random, &examples), &format!("seed {seed}, change {count}"));
        count += 1;
    }
    println!("{}: {count} changes", case.name);
}

fn named(name: &str) -> &'static Case {
    CASES.iter().find(|case| case.name == name).expect("there is such a case")
}

#[test]
fn front_matter_can_hold_anything() {
    run(named("front-matter"));
}

#[test]
fn markdown_becomes_the_words_that_were_written_and_nothing_else() {
    run(named("markdown"));
}

#[test]
fn contacts_can_hold_anything() {
    run(named("contacts"));
}

#[test]
fn opening_hours_can_hold_anything() {
    run(named("hours"));
}

#[test]
fn browsers_can_wish_for_any_language() {
    run(named("accept-language"));
}

#[test]
fn old_addresses_write_no_line_of_a_server() {
    run(named("redirects"));
}

#[test]
fn the_preview_can_be_asked_anything() {
    run(named("preview"));
}

#[test]
fn every_target_runs_here_and_under_cargo_fuzz() {
    let manifest = std::fs::read_to_string(repository().join("fuzz/Cargo.toml")).expect("there is one");
    let own = std::fs::read_to_string(repository().join("tests/it/fuzzing.rs")).expect("this file");
    for case in CASES {
        assert!(own.contains(&format!("run(named(\"{}\"))", case.name)), "{} is not run here", case.name);
        assert!(manifest.contains(&format!("name = \"{}\"", case.name)), "{} is missing there", case.name);
        assert!(repository().join(format!("fuzz/fuzz_targets/{}.rs", case.name)).exists(), "{}", case.name);
    }
}
