//! The preview's server: shows files that are made when a browser on this machine asks for them.
//!
//! It listens on 127.0.0.1 only, knows nothing of sites and never touches the file system: whoever
//! starts it answers every question. `admit` refuses what other web pages, or other machines, might
//! want of it.

#![expect(clippy::disallowed_methods, reason = "this is the back door: it listens to browsers")]

mod admit;

use admit::{Asking, Refusal, admit, path};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use tokio::sync::{oneshot, watch};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

/// Where browsers hear that there is a new version, counted from the root.
pub const NEWS: &str = "_veiviser/news";

/// The port that is tried first when none is asked for; the number has no meaning.
const FIRST_PORT: u16 = 4210;

/// How many ports are tried after it.
const PORTS: u16 = 20;

/// Longest silence on the line for news, so that nothing in between closes it.
const HEARTBEAT: Duration = Duration::from_secs(15);

/// What the preview's pages may load: what the site's pages may, and the preview's own script.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; \
    connect-src 'self'; base-uri 'none'; form-action 'none'";

/// What a page may load that carries its own style: nothing.
pub const POLICY_ALONE: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// A question of a browser.
#[derive(Debug)]
pub struct Question {
    /// Path from the root of the site, decoded, as the name of a file: `uk/index.html`.
    pub path: String,
    reply: oneshot::Sender<Answer>,
}

impl Question {
    /// Answers; a browser that has gone away meanwhile is no fault.
    pub fn answer(self, answer: Answer) {
        let _ = self.reply.send(answer);
    }
}

/// What a browser gets.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Whether there is such a file.
    pub found: Found,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// What it may load.
    pub policy: &'static str,
    /// Its media type, such as `text/html; charset=utf-8`.
    pub media: &'static str,
}

/// Whether there is such a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// There is.
    Yes,
    /// It has another address: this path from the root of the server.
    At(String),
    /// There is not; the bytes say so.
    No,
    /// It could not be made; the bytes say why.
    Broken,
}

/// A place to listen at.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    port: u16,
}

impl Server {
    /// Takes `port` of this machine; without one, the first free one of a few.
    ///
    /// # Errors
    /// When the port, or all of them, are in use.
    pub fn bind(port: Option<u16>) -> io::Result<Server> {
        let ports = port.map_or(FIRST_PORT..=FIRST_PORT + PORTS, |port| port..=port);
        let mut failed = None;
        for port in ports {
            match TcpListener::bind(SocketAddrV4::new(Ipv4Addr::LOCALHOST, port)) {
                Ok(listener) => {
                    let port = listener.local_addr()?.port();
                    return Ok(Server { listener, port });
                }
                Err(error) => failed = Some(error),
            }
        }
        Err(failed.unwrap_or_else(|| io::ErrorKind::AddrInUse.into()))
    }

    /// Where browsers find it.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Listens in a thread of its own until the program ends. Questions go to `ask`; browsers that
    /// wait for news hear each new value of `version`.
    ///
    /// # Errors
    /// When the system has no room for one more server.
    pub fn start(
        self,
        ask: impl Fn(Question) + Send + Sync + 'static,
        version: watch::Receiver<u64>,
    ) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        self.listener.set_nonblocking(true)?;
        let desk = Arc::new(Desk { ask: Box::new(ask), version, port: self.port });
        let app = Router::new().fallback(receive).with_state(desk);
        thread::spawn(move || {
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::from_std(self.listener)?;
                axum::serve(listener, app).await
            })
        });
        Ok(())
    }
}

/// What every connection needs.
struct Desk {
    ask: Box<dyn Fn(Question) + Send + Sync>,
    version: watch::Receiver<u64>,
    port: u16,
}

async fn receive(State(desk): State<Arc<Desk>>, request: Request) -> Response<Body> {
    let asked = asked(&desk, &request);
    drop(request);
    let mut response = match asked {
        Ok(path) if path == NEWS => news(desk.version.clone()),
        Ok(path) => reply(&desk, path).await,
        Err(Refusal::Forbidden) => refuse(StatusCode::FORBIDDEN),
        Err(Refusal::NotFound) => refuse(StatusCode::NOT_FOUND),
        Err(Refusal::Method) => refuse(StatusCode::METHOD_NOT_ALLOWED),
    };
    guard(response.headers_mut());
    response
}

/// The file that a request asks for, if it is let in.
fn asked(desk: &Desk, request: &Request) -> Result<String, Refusal> {
    let word = |name: &str| request.headers().get(name).map(|value| value.to_str().unwrap_or("?"));
    let asking = Asking {
        method: request.method().as_str(),
        host: word("host"),
        origin: word("origin"),
        from: word("sec-fetch-site"),
        wants: word("sec-fetch-dest"),
    };
    admit(&asking, desk.port)?;
    path(request.uri().path())
}

async fn reply(desk: &Desk, path: String) -> Response<Body> {
    let (reply, answer) = oneshot::channel();
    (desk.ask)(Question { path, reply });
    // Nobody answers any more when the preview ends.
    let Ok(answer) = answer.await else { return refuse(StatusCode::SERVICE_UNAVAILABLE) };
    let status = match answer.found {
        Found::Yes => StatusCode::OK,
        Found::At(place) => {
            let Ok(place) = HeaderValue::from_str(&place) else { return refuse(StatusCode::NOT_FOUND) };
            return (StatusCode::FOUND, [(header::LOCATION, place)]).into_response();
        }
        Found::No => StatusCode::NOT_FOUND,
        Found::Broken => StatusCode::INTERNAL_SERVER_ERROR,
    };
    let words = [(header::CONTENT_TYPE, answer.media), (header::CONTENT_SECURITY_POLICY, answer.policy)];
    (status, words, Body::from(answer.bytes.to_vec())).into_response()
}

fn refuse(status: StatusCode) -> Response<Body> {
    (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], status.to_string()).into_response()
}

/// The number of the version, at once and whenever it changes.
fn news(version: watch::Receiver<u64>) -> Response<Body> {
    let events = WatchStream::new(version)
        .map(|version| Ok::<_, Infallible>(Event::default().data(version.to_string())));
    Sse::new(events).keep_alive(KeepAlive::new().interval(HEARTBEAT)).into_response()
}

/// Nothing of the preview is kept, framed, or read by other pages.
fn guard(headers: &mut HeaderMap) {
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    let mut set = |name, value| drop(headers.insert(name, HeaderValue::from_static(value)));
    set(header::CACHE_CONTROL, "no-store");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(header::X_FRAME_OPTIONS, "DENY");
    set(header::REFERRER_POLICY, "no-referrer");
    set(header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
}

/// The media type of a file, by its ending.
#[must_use]
pub fn media(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "xml" => "application/xml",
        "json" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" => "audio/ogg",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        _ => "application/octet-stream",
    }
}
