//! Languages and how things are written in them and in Norway: a *beam* that every room may lean on.
//!
//! Pure functions from text to value or from value to text. No input or output, no clock, and no
//! other part of the program is named here: what is wrong is told by plain enums with byte offsets
//! into the given text, and a later room turns them into diagnostics.
//!
//! * [`Language`] and [`Formatter`]: the languages of the program, their dates, lists and plurals;
//! * [`Phone`], [`Email`], [`Postcode`], [`Hours`]: the facts of a contact point;
//! * [`foreign_runs`], [`mixtures`], [`wrong_letters`], [`hidden()`]: characters that do not belong there;
//! * [`content_line`]: the text of vCards and calendars; [`fold`]: words as a search compares them;
//! * [`find_in_text`], [`find_identity_numbers`], [`numbers_in`]: what stands in running text.

pub mod content_line;
mod dates;
mod digits;
mod email;
pub mod fold;
mod formatter;
mod hidden;
mod hours;
mod hours_repair;
mod hours_week;
mod identity;
mod index;
mod language;
mod letters;
mod phone;
mod phone_search;
mod postcode;

pub use dates::{MONTHS, month_names};
pub use digits::{digit_value, numbers_in};
pub use email::{Email, EmailFault, Mailbox, mailbox};
pub use formatter::Formatter;
pub use hidden::{Hidden, TurnFault, Turns, hidden, is_invisible};
pub use hours::{Holidays, Hours, HoursFault, Span};
pub use identity::{IdentityHit, IdentityKind, find_identity_numbers};
pub use language::{Direction, Language, Script};
pub use letters::{Mixture, Writing, WrongLetter, foreign_runs, mixtures, wrong_letters};
pub use phone::{Phone, PhoneFault, PhoneKind};
pub use phone_search::find_in_text;
pub use postcode::{Postcode, PostcodeFault, TownFault, check_town};

#[cfg(test)]
mod robustness_tests;
