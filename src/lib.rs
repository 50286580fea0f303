//! Veiviser makes static sites of information that people must be able to trust: in many languages,
//! with contact points that are checked when the site is built.
//!
//! The house is one walk. A room takes a value, does one thing, and hands on a complete value; nobody
//! walks back. The modules below stand in walking order, and each names only those before it.
//!
//! ```
//! use veiviser::{cache::Cache, pipeline::analyze, source::Sources};
//!
//! let sources = Sources::from_texts([
//!     ("site.yaml", "name: Ny her\nurl: \"https://ny.example.no/\"\nstage: demonstration\n\
//!         source_language: nb\nlanguages: [{ tag: nb, state: published }]\n\
//!         primary_contact: office\nowners: { unit: { nb: Enheten } }\n"),
//!     ("content/contacts/office.yaml", "type: primary\nname: Kontoret\nowner: unit\n\
//!         channels: [{ kind: phone, value: \"67 O5 90 00\" }]\n"),
//! ]);
//! let today = "2026-11-22".parse().unwrap();
//! let (analysis, _) = analyze(&sources, today, &Cache::default());
//! let codes: Vec<&str> = analysis.report.iter().map(|problem| problem.code.name()).collect();
//! assert!(codes.contains(&"bad-phone"), "a letter is no digit");
//! ```

// Beams: places, names of contents, problems, languages.
pub mod span;
pub mod digest;
pub mod diagnostic;
pub mod locale;
// The front half: read, understand, assemble, look at, judge.
pub mod source;
pub mod parse;
pub mod model;
pub mod theme;
pub mod check;
// Beside the way to the pages: what is left to do, and what translators get.
pub mod report;
pub mod exchange;
// The back half: show, pack, put in place.
pub mod render;
pub mod finish;
pub mod output;
// Cellar, corridor and porch.
pub mod cache;
pub mod pipeline;
pub mod cli;
