//! What Veiviser promises, one module per promise.

mod diagnostics;
mod output;
mod support;
