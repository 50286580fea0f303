//! What Veiviser promises, one module per promise.

mod architecture;
mod commands;
mod determinism;
mod diagnostics;
mod hostile;
mod incremental;
mod output;
mod pages;
mod shipped;
mod support;
