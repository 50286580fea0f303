//! Veiviser: a site generator for information that people must be able to trust.
pub mod cache;
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod digest;
pub mod finish;
pub mod locale;
pub mod model;
pub mod output;
pub mod parse;
pub mod pipeline;
pub mod render;
pub mod source;
pub mod span;
pub mod theme;
