//! Asks web servers, for the commands that somebody told to: one question, one answer, no redirect
//! followed, nothing unpacked, no cookie kept. What comes back is not trusted: everything has a limit.

use std::net::ToSocketAddrs;
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use ureq::http::{Method, Request, Uri};
use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, AsSendBody};

/// Longest wait for a connection and for the beginning of an answer.
const WAIT: Duration = Duration::from_secs(15);
/// Longest time for an answer from beginning to end.
const WHOLE: Duration = Duration::from_mins(2);
/// Times a server is asked that does not answer, or says that it is busy.
const TRIES: u32 = 3;
/// Pause before the second try; it doubles.
const PAUSE: Duration = Duration::from_millis(300);
/// Longest pause that a server may ask for with `Retry-After`.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);
/// Longest head of an answer, in bytes.
const MOST_HEAD: usize = 64 * 1024;

/// What a question consists of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    /// `GET` or `HEAD`.
    pub(super) method: &'static str,
    /// The whole address.
    pub(super) url: &'a str,
    /// Headers more.
    pub(super) headers: &'a [(&'a str, &'a str)],
    /// Longest body that is read, in bytes; of a longer one, the rest is left.
    pub(super) most: u64,
}

/// What a server answered.
#[derive(Debug, Clone, Default)]
pub(super) struct Answer {
    /// `200`.
    pub(super) status: u16,
    /// Names in lower case; those that came twice stand twice.
    pub(super) headers: Vec<(String, String)>,
    /// The bytes, taken out of their transfer encoding but not of their content encoding.
    pub(super) body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Silence {
    /// The certificate is not one that readers' devices trust, is for another name, or has ended.
    Certificate(String),
    /// No such server, no connection, cut, too slow, or no answer of a web server.
    Unreachable(String),
}

/// How servers are asked.
#[derive(Debug, Clone, Default)]
pub(super) struct Manner {
    /// Who asks: the product at the beginning of `User-Agent`.
    pub(super) agent: &'static str,
    /// Certificates of authorities that are trusted beside those that phones trust.
    pub(super) authorities: Vec<Certificate<'static>>,
    /// Machine and port that every question goes to, whatever its address says; None to look names up.
    pub(super) at: Option<(String, u16)>,
    /// Whether the servers are this machine: a proxy of the network is then passed over.
    pub(super) near: bool,
    /// How often a silent or busy server is asked; 0 for the usual number.
    pub(super) tries: u32,
}

/// Asks. Cheap to clone; may be used by many threads at once.
#[derive(Debug, Clone)]
pub(super) struct Web {
    open: Agent,
    own: Option<Agent>,
    tries: u32,
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

/// The certificates in the text of a file; None if there is none, or one cannot be read.
pub(super) fn certificates(pem: &[u8]) -> Option<Vec<Certificate<'static>>> {
    let mut all = Vec::new();
    for item in parse_pem(pem) {
        match item {
            Ok(PemItem::Certificate(one)) => all.push(one),
            Ok(_) => {}
            Err(_) => return None,
        }
    }
    (!all.is_empty()).then_some(all)
}

impl Web {
    /// Asks in this manner.
    pub(super) fn new(manner: &Manner) -> Web {
        let own = (!manner.authorities.is_empty())
            .then(|| agent(manner, RootCerts::Specific(Arc::new(manner.authorities.clone()))));
        let tries = if manner.tries == 0 { TRIES } else { manner.tries };
        Web { open: agent(manner, RootCerts::WebPki), own, tries }
    }

    /// Asks, several times if the server is silent or busy (429, 503).
    ///
    /// # Errors
    /// If there is no answer.
    pub(super) fn ask(&self, question: &Question<'_>) -> Result<Answer, Silence> {
        let mut pause = PAUSE;
        for _ in 1..self.tries {
            match self.once(question) {
                Ok(answer) if matches!(answer.status, 429 | 503) => {
                    let wish = answer.header("retry-after").and_then(|wish| wish.parse().ok());
                    let wish = wish.map_or(pause, Duration::from_secs);
                    thread::sleep(wish.clamp(pause, LONGEST_PAUSE));
                }
                Err(Silence::Unreachable(_)) => thread::sleep(pause),
                done => return done,
            }
            pause *= 2;
        }
        self.once(question)
    }

    /// Asks once.
    fn once(&self, question: &Question<'_>) -> Result<Answer, Silence> {
        let first = put(&self.open, question);
        match (&self.own, first) {
            // What the authorities of phones do not know may be known to the owner's own.
            (Some(own), Err(Silence::Certificate(_))) => put(own, question),
            (_, first) => first,
        }
    }
}

fn agent(manner: &Manner, roots: RootCerts) -> Agent {
    let tls = TlsConfig::builder().root_certs(roots).build();
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(format!("{}/{}", manner.agent, env!("CARGO_PKG_VERSION")))
        .accept("*/*")
        .accept_encoding("")
        .max_response_header_size(MOST_HEAD)
        .timeout_connect(Some(WAIT))
        .timeout_recv_response(Some(WAIT))
        .timeout_global(Some(WHOLE))
        .tls_config(tls);
    // A proxy of the network would look for the machine in its own.
    let config = if manner.near || manner.at.is_some() { config.proxy(None) } else { config };
    match &manner.at {
        Some(at) => Agent::with_parts(config.build(), DefaultConnector::default(), Fixed(at.clone())),
        None => config.build().new_agent(),
    }
}

fn put(agent: &Agent, question: &Question<'_>) -> Result<Answer, Silence> {
    let odd = |why: &dyn std::fmt::Display| Silence::Unreachable(why.to_string());
    let method = Method::from_bytes(question.method.as_bytes()).map_err(|why| odd(&why))?;
    let mut request = Request::builder().method(method).uri(question.url);
    for (name, value) in question.headers {
        request = request.header(*name, *value);
    }
    let request = request.body(()).map_err(|why| odd(&why))?;
    let mut response = agent.run(sendable(request)).map_err(silence)?;
    let status = response.status().as_u16();
    let header = |(name, value): (&ureq::http::HeaderName, &ureq::http::HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let headers = response.headers().iter().map(header).collect();
    let mut body = Vec::new();
    let reader = response.body_mut().with_config().limit(u64::MAX).reader();
    std::io::Read::read_to_end(&mut std::io::Read::take(reader, question.most), &mut body)
        .map_err(|error| silence(error.into()))?;
    Ok(Answer { status, headers, body })
}

fn sendable(request: Request<()>) -> Request<impl AsSendBody> {
    request
}

fn silence(error: ureq::Error) -> Silence {
    match error {
        ureq::Error::Io(error) => match error.get_ref().map(ToString::to_string) {
            Some(why) if is_about_certificates(&why) => Silence::Certificate(why),
            _ => Silence::Unreachable(error.to_string()),
        },
        ureq::Error::Rustls(error) => {
            let why = error.to_string();
            if is_about_certificates(&why) { Silence::Certificate(why) } else { Silence::Unreachable(why) }
        }
        other => Silence::Unreachable(other.to_string()),
    }
}

/// Whether an error of the TLS library is about who the server is: its words begin so.
fn is_about_certificates(why: &str) -> bool {
    why.contains("invalid peer certificate")
}

/// Finds every server at one machine.
#[derive(Debug)]
struct Fixed((String, u16));

impl Resolver for Fixed {
    fn resolve(
        &self,
        _uri: &Uri,
        _config: &ureq::config::Config,
        _timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let mut found = self.empty();
        let (machine, port) = &self.0;
        for address in (machine.as_str(), *port).to_socket_addrs()?.take(8) {
            found.push(address);
        }
        if found.is_empty() { Err(ureq::Error::HostNotFound) } else { Ok(found) }
    }
}
