//! Publishing: a finished site becomes a release that readers see from one moment to the next.
//!
//! ```text
//! DIR/
//!   current -> releases/0002-0a1b2c3d/site    the server shows this; it changes in one step
//!   releases/0001-…/  manifest.json           every file with its SHA-256
//!                     summary.json            what people must be able to trust in it
//!                     withdrawn               stands if somebody has rolled it back
//!                     hosting/                what the web team reads or includes in the server
//!                     notes.json              on other machines: when each file was written
//!                     site/                   the files
//!   current.hosting -> current/../hosting     follows `current` without being changed
//!   .veiviser/        lock, mark, staging/, removing/
//! ```
//!
//! A release is made in `staging`, with second names (hard links) for files that have not changed, and
//! moved to `releases` when it is whole, so that what stands there is always whole. Then `current`
//! changes in one rename, and only then old releases are removed. Whoever dies in between leaves the
//! old site or the new one; the next publication removes what was half.
//!
//! On a disk without symbolic links, `in_place` replaces the files of `DIR/current` one by one: assets, pages,
//! removals, manifest. Then there is no way back.
//!
//! `house` knows the places, `manifest` what a release consists of, `plan` what changes, `survey` what others
//! have changed, `release` makes one, `rollback` goes back, `prune` removes old ones, `in_place` is the other
//! way, `refusal` why not. All of it stands on a `ground`: `near` is a folder of this machine, `far` one of
//! another (`session` its files, `pool` many at once, `lease` its lock, `wire` the line there, `target` its
//! address).

mod far;
mod ground;
mod house;
mod in_place;
mod lease;
mod manifest;
mod near;
mod plan;
mod pool;
mod prune;
mod refusal;
mod release;
mod rollback;
mod session;
mod survey;
mod target;
mod wire;

pub use manifest::{Entry, Kept, Manifest};
pub use plan::{Found, Permit, Plan, Reason, Step};
pub use refusal::Refusal;
pub use release::{Aim, Done, Order, Outcome, Papers, Publication, Way};
pub use rollback::{Back, back};
pub use target::{Machine, Target, Unfit};
