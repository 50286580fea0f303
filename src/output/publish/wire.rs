//! The line to another machine: a child process that speaks SFTP (version 3, draft-ietf-secsh-filexfer-02) on
//! its standard input and output. It is the machine's own `ssh`, with its keys, its settings and its list of
//! known hosts; nothing secret passes through this program.
//!
//! The packets are those of `russh-sftp`. Its client is not used: it waits for an answer until a time is over
//! where a line is cut, and believes any length. Here every answer has a limit, many questions are under way
//! at once, and the end of the child is the end of all of them.

#![expect(clippy::disallowed_methods, reason = "this is the back door: somebody named another machine")]

use super::target::Machine;
use axum::body::Bytes;
use russh_sftp::protocol::{Init, Packet};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// Longest packet that is taken, in bytes; servers send 256 KiB at most.
const MOST: usize = 512 * 1024;
/// Longest wait for one answer.
const WAIT: Duration = Duration::from_mins(1);
/// What the child says beside, as far as it is kept, in bytes.
const WORDS: usize = 2000;
/// The kind of the answer to the greeting.
const VERSION: u8 = 2;
/// The answer to the greeting has no number.
const GREETING: u32 = u32::MAX;

/// The line is cut, or was never there; in the words of the program that made it, if it had any.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cut(pub(super) String);

/// The line.
#[derive(Debug)]
pub(super) struct Wire {
    input: Mutex<Option<ChildStdin>>,
    child: Mutex<Child>,
    waiting: Arc<Mutex<Waiting>>,
    said: Arc<Mutex<Vec<u8>>>,
    next: AtomicU32,
    /// What the server can beyond the draft.
    pub(super) extensions: BTreeSet<String>,
}

#[derive(Debug, Default)]
struct Waiting {
    over: bool,
    answers: BTreeMap<u32, SyncSender<Packet>>,
}

fn open<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How the program is called. Nobody sits there to answer questions, and nothing but files goes over the line.
fn command(machine: &Machine) -> Command {
    let mut command = Command::new(&machine.program);
    let stem = machine.program.file_stem().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let port = machine.port.map(|port| port.to_string());
    if stem.contains("plink") {
        command.arg("-batch");
        if let Some(port) = &port {
            command.args(["-P", port]);
        }
        if let Some(user) = &machine.user {
            command.args(["-l", user]);
        }
        command.args(["-s", &machine.host, "sftp"]);
        return command;
    }
    let settings = [
        "BatchMode=yes",
        "ConnectTimeout=20",
        "ServerAliveInterval=15",
        "ServerAliveCountMax=4",
        "ForwardAgent=no",
        "ForwardX11=no",
        "ClearAllForwardings=yes",
        "PermitLocalCommand=no",
    ];
    for setting in settings {
        command.args(["-o", setting]);
    }
    if let Some(port) = &port {
        command.args(["-p", port]);
    }
    if let Some(user) = &machine.user {
        command.args(["-l", user]);
    }
    command.args(["-s", "--", &machine.host, "sftp"]);
    command
}

impl Wire {
    /// Makes the connection.
    pub(super) fn new(machine: &Machine) -> Result<Wire, Cut> {
        let mut command = command(machine);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let program = machine.program.display().to_string();
        let mut child = command.spawn().map_err(|error| Cut(format!("{program}: {error}")))?;
        let (input, output, errors) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let waiting = Arc::new(Mutex::new(Waiting::default()));
        let said = Arc::new(Mutex::new(Vec::new()));
        if let Some(mut errors) = errors {
            let said = Arc::clone(&said);
            thread::spawn(move || listen(&mut errors, &said));
        }
        if let Some(mut output) = output {
            let waiting = Arc::clone(&waiting);
            thread::spawn(move || {
                while let Some(()) = receive(&mut output, &waiting) {}
                let mut waiting = open(&waiting);
                waiting.over = true;
                // Whoever waits learns that nothing comes any more.
                waiting.answers.clear();
            });
        }
        let mut wire = Wire {
            input: Mutex::new(input),
            child: Mutex::new(child),
            waiting,
            said,
            next: AtomicU32::new(1),
            extensions: BTreeSet::new(),
        };
        let greeting = wire.send(GREETING, Init::default().into())?;
        let Packet::Version(version) = wire.wait(&greeting)? else { return Err(wire.cut()) };
        wire.extensions = version.extensions.into_keys().collect();
        Ok(wire)
    }

    /// Asks, and does not wait for the answer.
    pub(super) fn ask(&self, make: impl FnOnce(u32) -> Packet) -> Result<Receiver<Packet>, Cut> {
        let number = self.next.fetch_add(1, Ordering::Relaxed) % (GREETING - 1);
        self.send(number, make(number))
    }

    fn send(&self, number: u32, packet: Packet) -> Result<Receiver<Packet>, Cut> {
        let bytes = Bytes::try_from(packet).map_err(|error| Cut(error.to_string()))?;
        let (sender, receiver) = sync_channel(1);
        {
            let mut waiting = open(&self.waiting);
            if waiting.over {
                drop(waiting);
                return Err(self.cut());
            }
            waiting.answers.insert(number, sender);
        }
        let written = match open(&self.input).as_mut() {
            Some(input) => input.write_all(&bytes).and_then(|()| input.flush()).is_ok(),
            None => false,
        };
        if written { Ok(receiver) } else { Err(self.cut()) }
    }

    /// The answer to a question.
    pub(super) fn wait(&self, answer: &Receiver<Packet>) -> Result<Packet, Cut> {
        answer.recv_timeout(WAIT).map_err(|_| self.cut())
    }

    /// What the program has said about the end of the line.
    fn cut(&self) -> Cut {
        // Its last words may be on their way.
        thread::sleep(Duration::from_millis(50));
        let said = String::from_utf8_lossy(&open(&self.said)).into_owned();
        let lines = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>();
        let tail = lines[lines.len().saturating_sub(3)..].join("; ");
        // What another machine says must not steer this one's terminal.
        Cut(tail.chars().map(|c| if c.is_control() { ' ' } else { c }).collect())
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        // The end of its input tells the child to go.
        drop(open(&self.input).take());
        let mut child = open(&self.child);
        for _ in 0..40 {
            if !matches!(child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
        let _ = child.kill();
        let _ = child.wait();
    }
}

fn listen(errors: &mut impl Read, said: &Mutex<Vec<u8>>) {
    let mut part = [0; 512];
    while let Ok(read @ 1..) = errors.read(&mut part) {
        let mut said = open(said);
        said.extend_from_slice(&part[..read]);
        let over = said.len().saturating_sub(WORDS);
        said.drain(..over);
    }
}

/// Takes one packet to whoever waits for it. None at the end of the line, or if what comes is no SFTP.
fn receive(output: &mut impl Read, waiting: &Mutex<Waiting>) -> Option<()> {
    let mut head = [0; 4];
    output.read_exact(&mut head).ok()?;
    let length =
        usize::try_from(u32::from_be_bytes(head)).ok().filter(|length| (5..=MOST).contains(length))?;
    let mut bytes = vec![0; length];
    output.read_exact(&mut bytes).ok()?;
    let number = match bytes[0] {
        VERSION => GREETING,
        _ => u32::from_be_bytes([bytes[1], bytes[2], bytes[3], bytes[4]]),
    };
    let packet = Packet::try_from(&mut Bytes::from(bytes)).ok()?;
    if let Some(sender) = open(waiting).answers.remove(&number) {
        // Whoever asked may have given up.
        let _ = sender.try_send(packet);
    }
    Some(())
}
