//! The smallest client that can ask a web server for a file: HTTP/1.1 without TLS, one question per
//! connection, no redirect followed. What comes back is not trusted: everything has a limit.

#![expect(clippy::disallowed_methods, reason = "this is the porch: `verify` is asked to reach the network")]

use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::thread;
use std::time::Duration;

/// Longest wait for a server, per step.
const WAIT: Duration = Duration::from_secs(15);
/// Times a server is asked that does not answer, or says that it is busy.
const TRIES: u32 = 3;
/// Pause before the second try; it doubles.
const PAUSE: Duration = Duration::from_millis(300);
/// Longest answer.
const MOST: u64 = 256 * 1024 * 1024;
/// Longest head of an answer.
const MOST_HEAD: usize = 64 * 1024;

/// Where to ask.
#[derive(Debug, Clone)]
pub(super) struct Server {
    /// Name or number of the machine.
    pub(super) machine: String,
    /// Its port.
    pub(super) port: u16,
    /// What is sent as `Host`.
    pub(super) host: String,
}

/// What a server answered.
#[derive(Debug, Clone, Default)]
pub(super) struct Answer {
    /// `200`.
    pub(super) status: u16,
    /// Names in lower case, in the order they came.
    pub(super) headers: Vec<(String, String)>,
    /// The bytes, taken out of their transfer encoding but not of their content encoding.
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The first header of this name (in lower case).
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// How often a header came.
    pub(super) fn count(&self, name: &str) -> usize {
        self.headers.iter().filter(|(known, _)| known == name).count()
    }

    /// Whether a header has this word among those that commas separate.
    pub(super) fn says(&self, name: &str, word: &str) -> bool {
        let values = self.headers.iter().filter(|(known, _)| known == name);
        values.flat_map(|(_, value)| value.split(',')).any(|part| part.trim().eq_ignore_ascii_case(word))
    }

    /// Whether it leads elsewhere.
    pub(super) fn redirects(&self) -> bool {
        matches!(self.status, 301 | 302 | 303 | 307 | 308)
    }
}

impl Server {
    /// Asks for `path` (percent-encoded, with its slash) with some headers more.
    pub(super) fn get(&self, path: &str, headers: &[(&str, &str)]) -> io::Result<Answer> {
        let mut pause = PAUSE;
        for _ in 1..TRIES {
            match self.ask(path, headers) {
                Ok(answer) if !matches!(answer.status, 429 | 503) => return Ok(answer),
                _ => thread::sleep(pause),
            }
            pause *= 2;
        }
        self.ask(path, headers)
    }

    fn ask(&self, path: &str, headers: &[(&str, &str)]) -> io::Result<Answer> {
        let mut stream = self.connect()?;
        stream.set_read_timeout(Some(WAIT))?;
        stream.set_write_timeout(Some(WAIT))?;
        let mut question = format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nUser-Agent: veiviser-verify\r\nAccept: */*\r\n",
            self.host
        );
        for (name, value) in headers {
            question.push_str(&format!("{name}: {value}\r\n"));
        }
        question.push_str("\r\n");
        stream.write_all(question.as_bytes())?;
        let mut bytes = Vec::new();
        stream.take(MOST).read_to_end(&mut bytes)?;
        read(&bytes).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "no answer of a web server"))
    }

    fn connect(&self) -> io::Result<TcpStream> {
        let mut failed = io::ErrorKind::NotFound.into();
        for address in (self.machine.as_str(), self.port).to_socket_addrs()? {
            match TcpStream::connect_timeout(&address, WAIT) {
                Ok(stream) => return Ok(stream),
                Err(error) => failed = error,
            }
        }
        Err(failed)
    }
}

/// Reads a whole answer; None if it is none, or was cut.
fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).take(MOST_HEAD).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]);
    let mut lines = head.split("\r\n");
    let status = lines.next()?.strip_prefix("HTTP/1.")?.split(' ').nth(1)?.parse().ok()?;
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.trim().to_ascii_lowercase(), value.trim().to_owned()))
    };
    let headers = lines.filter_map(header).collect();
    let mut answer = Answer { status, headers, body: Vec::new() };
    let rest = &bytes[end + 4..];
    answer.body = if answer.says("transfer-encoding", "chunked") {
        chunks(rest)?
    } else if let Some(length) = answer.header("content-length") {
        rest.get(..length.parse().ok()?)?.to_vec()
    } else {
        rest.to_vec()
    };
    Some(answer)
}

fn chunks(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest.windows(2).position(|window| window == b"\r\n")?;
        let line = std::str::from_utf8(&rest[..end]).ok()?;
        let size = usize::from_str_radix(line.split(';').next()?.trim(), 16).ok()?;
        rest = &rest[end + 2..];
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(..size)?);
        rest = rest.get(size..)?.strip_prefix(b"\r\n")?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_whole_or_not_at_all() {
        let plain =
            read(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-A: 1\r\nx-a: 2\r\n\r\nhi").expect("whole");
        assert_eq!((plain.status, plain.body.as_slice(), plain.count("x-a")), (200, &b"hi"[..], 2));
        let chunked =
            b"HTTP/1.1 404 No\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n1;x\r\ni\r\n0\r\n\r\n";
        assert_eq!(read(chunked).expect("whole").body, b"hei");
        for cut in [
            &b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi"[..],
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nhe",
            b"HTTP/1.1 200 OK\r\n",
            b"SSH-2.0-OpenSSH",
            b"",
        ] {
            assert!(read(cut).is_none(), "{:?}", String::from_utf8_lossy(cut));
        }
    }
}
