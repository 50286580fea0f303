//! The lock on another machine: a file that its holder writes again and again. SFTP has no lock that the
//! system lets go of when somebody dies, so a lock that nobody has written for a while is dead; and one that
//! this machine has left behind is known by a note here, and dead at once.

use super::super::disk;
use super::Refusal;
use super::ground::Hold;
use super::session::Session;
use crate::digest::Digest;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How often the holder writes.
const BEAT: Duration = Duration::from_secs(20);
/// Seconds of the other machine after which nobody holds it any more.
const DEAD: i64 = 180;

/// The lock, held.
#[derive(Debug)]
pub(super) struct Lease {
    session: Arc<Session>,
    path: String,
    token: Vec<u8>,
    over: Option<Sender<()>>,
    beating: Option<JoinHandle<()>>,
    /// One of this person on this machine at a time.
    _own: Option<disk::Lock>,
}

impl Lease {
    /// Takes the lock at `path`; None if somebody holds it.
    pub(super) fn take(session: &Arc<Session>, path: &str) -> Result<Option<Lease>, Refusal> {
        let note = note(session);
        // Without a place for the note, only the time tells.
        let own = disk::lock(&note).ok();
        if own.as_ref().is_some_and(Option::is_none) {
            return Ok(None);
        }
        let left = disk::read(&note).ok().flatten().filter(|left| !left.is_empty());
        if let Some(stands) = session.stat(path)? {
            let theirs = session.read(path)?;
            let ours = left.is_some() && left == theirs;
            if !ours && now(session, path)? - stands.time < DEAD {
                return Ok(None);
            }
        }
        let mut random = RandomState::new().build_hasher();
        random.write_u32(std::process::id());
        let token = format!("{:016x}{}", random.finish(), std::process::id()).into_bytes();
        if own.is_some() {
            // If it cannot be noted, a publication that is cut waits for the time to pass.
            let _ = disk::note(&note, &token);
        }
        session.write_over(path, &token)?;
        if session.read(path)?.as_ref() != Some(&token) {
            return Ok(None);
        }
        let (over, ended) = channel();
        let beating = {
            let (session, path, token) = (Arc::clone(session), path.to_owned(), token.clone());
            thread::spawn(move || beat(&session, &path, &token, &ended))
        };
        let (session, path) = (Arc::clone(session), path.to_owned());
        Ok(Some(Lease {
            session,
            path,
            token,
            over: Some(over),
            beating: Some(beating),
            _own: own.flatten(),
        }))
    }
}

fn beat(session: &Session, path: &str, token: &[u8], ended: &Receiver<()>) {
    while ended.recv_timeout(BEAT) == Err(RecvTimeoutError::Timeout) {
        // Who was thought dead must not take it back.
        let ours = session.read(path).is_ok_and(|stands| stands.as_deref() == Some(token));
        if !ours || session.write_over(path, token).is_err() {
            return;
        }
    }
}

/// Where this machine notes which lock is its own.
fn note(session: &Session) -> PathBuf {
    let name = Digest::of(session.shown("").as_os_str().as_encoded_bytes()).short();
    std::env::temp_dir().join(format!("veiviser-publish-{name}"))
}

/// What time it is on the other machine.
fn now(session: &Session, path: &str) -> Result<i64, Refusal> {
    let probe = format!("{path}.now");
    session.write_over(&probe, b"veiviser")?;
    let now = session.stat(&probe)?.map_or(i64::MAX, |stand| stand.time);
    session.remove_file(&probe)?;
    Ok(now)
}

impl Hold for Lease {
    fn ensure(&self) -> Result<(), Refusal> {
        if self.session.read(&self.path)?.as_ref() == Some(&self.token) {
            return Ok(());
        }
        Err(Refusal::Busy { folder: self.session.shown("") })
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        drop(self.over.take());
        if let Some(beating) = self.beating.take() {
            let _ = beating.join();
        }
        if self.ensure().is_ok() {
            let _ = self.session.remove_file(&self.path);
        }
    }
}
