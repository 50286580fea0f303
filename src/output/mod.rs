//! The back door: finished files leave the house, whole or not at all.
//!
//! A build hands every file to [`Staging::put`]. What stands in the output already is left alone,
//! what is new waits in a work folder beside the output, and [`Staging::finish`] puts it all in
//! its place: assets before the pages that need them, removals last. A build that stops before
//! that leaves every old byte; one that is killed in the middle is completed by the next
//! [`Staging::begin`]. Nothing of ours stands in the folder that is served, and nothing that is
//! not ours is ever removed from it.
//!
//! ```text
//! public/              the site, and nothing else
//! .public.veiviser/    lock       held while a build runs; the system lets go when it dies
//!                      staging/   files on their way
//!                      journal    stands while a switch is under way
//!                      manifest   what we put into the site, and how we left it
//!                      last-build what that was made from
//! public.hosting/      what the web team reads or includes in the server
//! ```
//!
//! How the files divide the work: `path` says which names a site may hold, `place` where it may
//! stand, `manifest` what stands there, `journal` what a switch has to do, `switch` does it,
//! `staging` leads through all of them, `beside` writes what is no part of the site, `last`
//! sees that a build would change nothing, `disk` is the only
//! one that touches the file system, and `error` and `words` say what went wrong. `publish` shows a
//! finished site to readers; `zip` packs one for people who upload by hand.

mod beside;
mod disk;
mod error;
mod folders;
mod journal;
mod last;
mod manifest;
mod path;
mod place;
pub mod publish;
pub mod server;
mod staging;
mod switch;
mod words;
mod zip;

pub use error::{Danger, Error};
pub use last::{Conditions, Made, unchanged};
pub use path::Fault;
pub use staging::{Changes, Staging, Trust};
pub use zip::{TooLarge, zip};
