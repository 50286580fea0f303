//! Some threads that upload at once: over a long line, most of the time is waiting.

use super::Refusal;
use super::session::Session;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Jobs under way at a time.
const HANDS: usize = 12;

/// What takes long.
#[derive(Debug)]
pub(super) enum Job {
    /// A new file.
    Write { path: String, bytes: Vec<u8> },
    /// A second name for a file.
    SecondName { from: String, to: String },
    /// A file to its place.
    Place { from: String, to: String },
    /// A file less.
    Remove { path: String },
}

/// The threads.
#[derive(Debug)]
pub(super) struct Pool {
    jobs: SyncSender<Job>,
    state: Arc<(Mutex<State>, Condvar)>,
}

#[derive(Debug, Default)]
struct State {
    open: usize,
    failed: Option<Refusal>,
}

impl Pool {
    pub(super) fn new(session: &Arc<Session>) -> Pool {
        let (jobs, waiting) = sync_channel(HANDS);
        let waiting = Arc::new(Mutex::new(waiting));
        let state = Arc::new((Mutex::new(State::default()), Condvar::new()));
        for _ in 0..HANDS {
            let (session, waiting, state) = (Arc::clone(session), Arc::clone(&waiting), Arc::clone(&state));
            thread::spawn(move || work(&session, &waiting, &state));
        }
        Pool { jobs, state }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives a job, and waits only if all hands are full. Fails with what failed before.
    pub(super) fn give(&self, job: Job) -> Result<(), Refusal> {
        {
            let mut state = self.state();
            if let Some(refusal) = state.failed.take() {
                return Err(refusal);
            }
            state.open += 1;
        }
        self.jobs.send(job).expect("the threads live as long as the channel");
        Ok(())
    }

    /// Waits until every job is done. Fails with what failed.
    pub(super) fn drain(&self) -> Result<(), Refusal> {
        let mut state = self.state();
        while state.open > 0 {
            state = self.state.1.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.failed.take().map_or(Ok(()), Err)
    }

    /// Waits, and forgets what failed: somebody cleans up.
    pub(super) fn forget(&self) {
        let _ = self.drain();
    }
}

fn work(session: &Session, waiting: &Mutex<Receiver<Job>>, state: &(Mutex<State>, Condvar)) {
    loop {
        let job = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        let failed = state.0.lock().unwrap_or_else(PoisonError::into_inner).failed.is_some();
        // After the first failure, the rest is not even begun.
        let done = if failed { Ok(()) } else { run(session, job) };
        let mut state_now = state.0.lock().unwrap_or_else(PoisonError::into_inner);
        state_now.open -= 1;
        if let Err(refusal) = done {
            state_now.failed.get_or_insert(refusal);
        }
        state.1.notify_all();
    }
}

fn run(session: &Session, job: Job) -> Result<(), Refusal> {
    match job {
        Job::Write { path, bytes } => session.write_new(&path, &bytes),
        Job::SecondName { from, to } => session.second_name(&from, &to),
        Job::Place { from, to } => session.place(&from, &to),
        Job::Remove { path } => session.remove_file(&path),
    }
}
