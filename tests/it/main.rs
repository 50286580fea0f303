//! What Veiviser promises, one module per promise.

#![expect(clippy::disallowed_methods, clippy::print_stdout, reason = "tests stand outside the house")]

mod accepting;
mod advice;
mod architecture;
mod commands;
mod determinism;
mod diagnostics;
mod editor;
mod guide;
mod hosting;
mod hostile;
mod incremental;
mod killed;
mod languages;
mod last_build;
mod letters;
mod moved;
mod offline;
mod listening;
mod output;
mod pages;
mod preview;
mod plain;
mod production;
mod publish;
mod publish_faults;
mod publish_sftp;
mod recipes;
mod release;
mod remaining;
mod search;
mod servers;
mod shipped;
mod status;
mod status_parts;
mod support;
mod together;
mod translation_state;
mod verify;
mod verify_servers;
mod whats_on;
