//! Notices that files of the site may have changed. It never says what has changed: who is told reads
//! again and compares, because events of file systems come twice, too early, out of order or not at
//! all (network drives, cloud folders, more folders than the system watches).

#![expect(
    clippy::disallowed_methods,
    reason = "this is the front door; it looks at files and at how old they are"
)]

use super::disk::entries;
use crate::digest::Digest;
use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, NoCache, new_debouncer_opt};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

/// How long nothing may happen before somebody is told: editors that rename and write again, and sync
/// clients that write many files, are done by then.
const QUIET: Duration = Duration::from_millis(60);

/// The longest time that a burst of events is waited for.
const LONGEST_BURST: Duration = Duration::from_millis(1500);

/// How often files are looked at though nothing was heard: the safety net where events work.
const SOMETIMES: Duration = Duration::from_secs(2);

/// How often files are looked at where events do not work.
const OFTEN: Duration = Duration::from_millis(400);

/// A look takes at most this part of the time.
const REST_PER_LOOK: u32 = 20;

/// A file younger than this may change once more without looking different: clocks of network drives
/// tick every two seconds.
const YOUNG: Duration = Duration::from_secs(3);

/// How changes are noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Means {
    /// The system tells; files are looked at now and then all the same.
    Events,
    /// Files are looked at again and again, because the system does not tell; with its reason.
    Looking(String),
}

/// How changes are to be noticed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Wish {
    /// By events of the system if it has any.
    #[default]
    Events,
    /// By looking only.
    Looking,
}

/// Calls `tell` whenever files of the site in `folder` may have changed, in a thread of its own, for
/// as long as `tell` says so.
pub fn watch(folder: &Path, wish: Wish, tell: impl FnMut() -> Told + Send + 'static) -> Means {
    let (sender, heard) = channel();
    let (ears, means) = match (wish, reason_to_look(folder)) {
        (Wish::Looking, _) => (None, Means::Looking("--poll".to_owned())),
        (Wish::Events, Some(reason)) => (None, Means::Looking(reason)),
        (Wish::Events, None) => match Ears::new(folder, sender.clone()) {
            Ok(ears) => (Some(ears), Means::Events),
            Err(error) => (None, Means::Looking(error.to_string())),
        },
    };
    let pause = if ears.is_some() { SOMETIMES } else { OFTEN };
    let guard = Guard { folder: folder.to_owned(), heard, _open: sender, ears, pause };
    thread::spawn(move || guard.run(tell));
    means
}

/// Whether somebody still wants to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Go on.
    GoOn,
    /// Nobody is there any more.
    Stop,
}

/// Why events cannot be trusted in `folder`: drives on other machines give none for what happens there.
#[cfg(target_os = "linux")]
fn reason_to_look(folder: &Path) -> Option<String> {
    // Numbers of file systems, from `statfs(2)`.
    const REMOTE: [(u32, &str); 8] = [
        (0x6969, "NFS"),
        (0x517B, "SMB"),
        (0xFF53_4D42, "CIFS"),
        (0xFE53_4D42, "SMB2"),
        (0x6573_5546, "FUSE"),
        (0x0102_1997, "9p"),
        (0x786F_4256, "vboxsf"),
        (0x5346_414F, "AFS"),
    ];
    let kind = rustix::fs::statfs(folder).ok()?.f_type;
    // The type of the number differs between machines; its low 32 bits are the name.
    let kind = u32::try_from(i128::from(kind) & 0xFFFF_FFFF).ok()?;
    REMOTE.iter().find(|(number, _)| *number == kind).map(|(_, name)| (*name).to_owned())
}

#[cfg(not(target_os = "linux"))]
fn reason_to_look(_: &Path) -> Option<String> {
    None
}

/// Hears events of the folders of the site.
struct Ears {
    debouncer: Debouncer<RecommendedWatcher, NoCache>,
    roots: Vec<(PathBuf, Option<SystemTime>)>,
}

impl Ears {
    fn new(folder: &Path, sender: Sender<()>) -> notify::Result<Ears> {
        let heard = move |heard: DebounceEventResult| {
            // A file that is only read has not changed; else every look would be the cause of the next.
            let is_change = |kind: &EventKind| !matches!(kind, EventKind::Access(access) if *access != AccessKind::Close(AccessMode::Write));
            if heard.map_or(true, |events| events.iter().any(|event| is_change(&event.kind))) {
                // The guard is gone when the preview ends.
                let _ = sender.send(());
            }
        };
        let tick = QUIET / 4;
        let debouncer =
            new_debouncer_opt(QUIET, Some(tick), heard, NoCache::new(), notify::Config::default())?;
        let mut ears = Ears { debouncer, roots: Vec::new() };
        // The folder itself tells of site.yaml, and of roots that are made anew.
        ears.debouncer.watch(folder, RecursiveMode::NonRecursive)?;
        let roots = super::disk::ROOTS.into_iter().filter(|root| !root.contains('.'));
        ears.roots = roots.map(|root| (folder.join(root), None)).collect();
        ears.follow()?;
        Ok(ears)
    }

    /// Listens to roots that were not there, or were others, when it last listened.
    fn follow(&mut self) -> notify::Result<()> {
        for (root, known) in &mut self.roots {
            let born =
                fs::metadata(&*root).ok().and_then(|meta| meta.created().or_else(|_| meta.modified()).ok());
            if born.is_some() && born != *known {
                self.debouncer.watch(&*root, RecursiveMode::Recursive)?;
            }
            *known = born;
        }
        Ok(())
    }
}

/// Waits, looks and tells.
struct Guard {
    folder: PathBuf,
    heard: Receiver<()>,
    /// Keeps the channel open where there are no ears.
    _open: Sender<()>,
    ears: Option<Ears>,
    pause: Duration,
}

impl Guard {
    fn run(mut self, mut tell: impl FnMut() -> Told) {
        let mut last = look(&self.folder);
        loop {
            let seen = match self.heard.recv_timeout(last.rest(self.pause)) {
                Ok(()) => true,
                Err(RecvTimeoutError::Timeout) => false,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let begun = Instant::now();
            self.settle(begun);
            if self.ears.as_mut().is_some_and(|ears| ears.follow().is_err()) {
                // The system hears no more folders; from now on it is only looked at.
                self.ears = None;
                self.pause = OFTEN;
            }
            let now = look(&self.folder);
            let differs = now.stamp != last.stamp || last.young;
            last = now;
            if (seen || differs) && tell() == Told::Stop {
                return;
            }
        }
    }

    /// Waits until nothing has been heard for a moment.
    fn settle(&self, begun: Instant) {
        while begun.elapsed() < LONGEST_BURST && self.heard.recv_timeout(QUIET).is_ok() {}
    }
}

/// What the files look like from outside.
struct Look {
    /// Digest of paths, sizes and times.
    stamp: Digest,
    /// Whether a file is so young that it may change without looking different.
    young: bool,
    /// How long it took.
    took: Duration,
}

impl Look {
    fn rest(&self, pause: Duration) -> Duration {
        pause.max(self.took * REST_PER_LOOK)
    }
}

fn look(folder: &Path) -> Look {
    let begun = Instant::now();
    let now = SystemTime::now();
    let mut parts: Vec<Vec<u8>> = Vec::new();
    let mut young = false;
    for entry in entries(folder).unwrap_or_default() {
        let Ok(meta) = entry.metadata() else { continue };
        let modified = meta.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        young |= now.duration_since(modified).map_or(true, |age| age < YOUNG);
        parts.push(format!("{}\0{}\0{modified:?}", entry.path().display(), meta.len()).into_bytes());
    }
    parts.sort();
    Look { stamp: Digest::of_parts(parts.iter().map(Vec::as_slice)), young, took: begun.elapsed() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn reading_files_is_no_change_and_writing_one_is() {
        let folder = tempfile::tempdir().expect("there is room for a test");
        let page = folder.path().join("content/start/welcome.nb.md");
        fs::create_dir_all(page.parent().expect("it lies in a folder")).expect("the folder can be made");
        fs::write(&page, "Hei").expect("the file can be written");
        let old = SystemTime::now() - Duration::from_hours(1);
        fs::File::options()
            .write(true)
            .open(&page)
            .and_then(|file| file.set_modified(old))
            .expect("it can be old");
        let told = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&told);
        watch(folder.path(), Wish::Events, move || {
            count.fetch_add(1, Ordering::SeqCst);
            Told::GoOn
        });
        thread::sleep(Duration::from_millis(300));
        let before = told.load(Ordering::SeqCst);
        for _ in 0..20 {
            fs::read(&page).expect("the file can be read");
            thread::sleep(Duration::from_millis(60));
        }
        assert_eq!(told.load(Ordering::SeqCst), before, "reading told of a change");
        fs::write(&page, "Hei, du").expect("the file can be written");
        let begun = Instant::now();
        while told.load(Ordering::SeqCst) == before {
            assert!(begun.elapsed() < Duration::from_mins(1), "writing told of nothing");
            thread::sleep(Duration::from_millis(20));
        }
    }
}
