//! Veiviser: a site generator for information that people must be able to trust.
pub mod span;
pub mod digest;
pub mod diagnostic;
pub mod locale;
pub mod source;
pub mod parse;
pub mod model;
pub mod theme;
pub mod check;
pub mod render;
pub mod finish;
pub mod output;
pub mod cache;
pub mod pipeline;
pub mod cli;
