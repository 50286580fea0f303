//! Veiviser.
pub mod diagnostic;
pub mod span;
pub mod digest;
pub mod locale;
pub mod source;
pub mod parse;
pub mod model;
