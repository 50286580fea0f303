//! Publishing: a finished site becomes a release that readers see from one moment to the next.
//!
//! ```text
//! DIR/
//!   current -> releases/0002-0a1b2c3d/site    the server shows this; it changes in one step
//!   releases/0001-…/  manifest.json           every file with its SHA-256
//!                     summary.json            what people must be able to trust in it
//!                     withdrawn               stands if somebody has rolled it back
//!                     site/                   the files
//!   .veiviser/        lock, mark, staging/, removing/
//! ```
//!
//! A release is made in `staging`, with second names (hard links) for files that have not changed, and
//! moved to `releases` when it is whole, so that what stands there is always whole. Then `current`
//! changes in one rename, and only then old releases are removed. Whoever dies in between leaves the
//! old site or the new one; the next publication removes what was half.
//!
//! On a disk without symbolic links, `in_place` replaces the files of `DIR/current` one by one with the
//! switch that builds use: assets, pages, manifest, removals. Then there is no way back.
//!
//! `house` knows the places, `manifest` what a release consists of, `plan` what changes, `release` makes
//! one and goes back, `prune` removes old ones, `in_place` is the other way, `refusal` why not.

mod house;
mod in_place;
mod manifest;
mod plan;
mod prune;
mod refusal;
mod release;
mod rollback;

pub use manifest::{Entry, Kept, Manifest};
pub use plan::{Found, Permit, Plan, Reason, Step};
pub use refusal::Refusal;
pub use release::{Aim, Done, Order, Outcome, Publication, Way};
pub use rollback::{Back, back};
