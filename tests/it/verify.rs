//! `verify` finds what is wrong with a server, and is silent about one that is right.

use crate::support::{Done, Project, TODAY, program};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

const BASE: &str = "/nyinnbygger/";

/// What the server is asked.
struct Asked {
    path: String,
    language: String,
    gzip: bool,
}

/// What it answers.
struct Reply {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Reply {
    fn set(&mut self, name: &'static str, value: &str) {
        self.headers.retain(|(known, _)| *known != name);
        if !value.is_empty() {
            self.headers.push((name, value.to_owned()));
        }
    }

    fn redirect(status: u16, to: &str) -> Reply {
        Reply { status, headers: vec![("Location", to.to_owned())], body: Vec::new() }
    }
}

type Files = BTreeMap<String, Vec<u8>>;
type Twist = fn(&Asked, &mut Reply);

/// A server that does everything right, until `twist` spoils it.
struct Serving {
    port: u16,
    over: Arc<AtomicBool>,
}

impl Serving {
    fn start(files: Files, twist: Twist) -> Serving {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("a port").port();
        let over = Arc::new(AtomicBool::new(false));
        let ended = Arc::clone(&over);
        std::thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                if ended.load(Ordering::Relaxed) {
                    return;
                }
                // A client that went away is no fault of the server.
                let _ = answer(stream, &files, twist);
            }
        });
        Serving { port, over }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn answer(mut stream: TcpStream, files: &Files, twist: Twist) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    let mut part = [0; 4096];
    while !bytes.windows(4).any(|window| window == b"\r\n\r\n") {
        let read = stream.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        bytes.extend_from_slice(&part[..read]);
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let header = |name: &str| {
        let line = text
            .lines()
            .find_map(|line| line.to_ascii_lowercase().strip_prefix(name).map(str::to_owned))
            .unwrap_or_default();
        line.trim_start_matches(':').trim().to_owned()
    };
    let asked = Asked {
        path: text.split(' ').nth(1).unwrap_or("/").to_owned(),
        language: header("accept-language"),
        gzip: header("accept-encoding").contains("gzip"),
    };
    let mut reply = right(&asked, files);
    twist(&asked, &mut reply);
    let mut head = format!(
        "HTTP/1.1 {} X\r\nContent-Length: {}\r\nConnection: close\r\n",
        reply.status,
        reply.body.len()
    );
    for (name, value) in &reply.headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    stream.write_all(&reply.body)
}

fn right(asked: &Asked, files: &Files) -> Reply {
    let below = asked.path.strip_prefix(BASE).unwrap_or("?");
    let file = if below.is_empty() || below.ends_with('/') {
        format!("{below}index.html")
    } else {
        below.to_owned()
    };
    if !files.contains_key(&file) && files.contains_key(&format!("{file}/index.html")) {
        return Reply::redirect(301, &format!("{}/", asked.path));
    }
    let language = below.split('/').next().unwrap_or_default();
    let own = format!("{language}/404.html");
    let missing = if files.contains_key(&own) { own } else { "404.html".to_owned() };
    let (status, path) = if files.contains_key(&file) { (200, file) } else { (404, missing) };
    let media = match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "txt" => "text/plain",
        _ => "application/octet-stream",
    };
    let mut reply = Reply { status, headers: Vec::new(), body: files[&path].clone() };
    reply.set("Content-Type", media);
    reply.set("Content-Security-Policy", "default-src 'none'");
    reply.set("X-Content-Type-Options", "nosniff");
    reply.set("Referrer-Policy", "no-referrer");
    // What is traceless is kept nowhere; the others may be asked for again.
    reply.set("Cache-Control", "no-store");
    if asked.gzip && [".html", ".css", ".js"].iter().any(|ending| path.ends_with(ending)) {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(&reply.body).expect("memory");
        reply.body = encoder.finish().expect("memory");
        reply.set("Content-Encoding", "gzip");
        reply.set("Vary", "Accept-Encoding");
    }
    reply
}

fn verify(project: &Project, twist: Twist, flags: &[&str]) -> Done {
    let serving = Serving::start(project.build(), twist);
    let url = format!("http://127.0.0.1:{}{BASE}", serving.port);
    let mut command = program();
    command.args(["verify", &url, "--messages", "en"]).args(flags);
    command.arg("--site").arg(project.path()).args(["--today", TODAY]);
    Done::from(command.output().expect("the program starts"))
}

fn html(reply: &Reply) -> bool {
    reply.headers.iter().any(|(name, value)| *name == "Content-Type" && value.contains("html"))
}

#[test]
fn a_server_that_does_everything_right_is_not_blamed() {
    let project = Project::new();
    let done = verify(&project, |_, _| {}, &["--strict"]);
    assert_eq!((done.code, done.stdout.as_str()), (0, ""), "{}", done.stderr);
    assert!(done.stderr.contains("0 wrong, 0 to consider"), "{}", done.stderr);
    // One that leads each reader to the right language is right, too.
    let done = verify(
        &project,
        |asked, reply| {
            if asked.path == BASE && asked.language.starts_with("en") {
                *reply = Reply::redirect(302, "/nyinnbygger/en/");
                reply.set("Vary", "Accept-Language");
                reply.set("Cache-Control", "private, no-cache");
            }
        },
        &["--strict"],
    );
    assert_eq!((done.code, done.stdout.as_str()), (0, ""), "{}", done.stderr);
}

/// A way to spoil a server, what must be said about it, and the exit code.
const SPOILT: &[(Twist, &str, i32)] = &[
    (
        |asked, reply| {
            if asked.path.ends_with("/en/") {
                reply.status = 404;
            }
        },
        "/nyinnbygger/en/ is not there (answer 404)",
        1,
    ),
    (
        |asked, reply| {
            if asked.path.ends_with("/en/") {
                reply.status = 500;
            }
        },
        "the server fails (answer 500)",
        1,
    ),
    (
        |asked, reply| {
            if asked.path.ends_with("/en/") {
                reply.body.extend_from_slice(b"<script>");
            }
        },
        "/nyinnbygger/en/ is not what was built",
        1,
    ),
    (
        |_, reply| {
            if html(reply) {
                reply.set("Content-Type", "text/html");
            }
        },
        "has the type `text/html`, not `text/html; charset=utf-8`",
        0,
    ),
    (
        |_, reply| {
            if html(reply) {
                reply.set("Content-Type", "text/html; charset=iso-8859-1");
            }
        },
        "has the type `text/html; charset=iso-8859-1`",
        1,
    ),
    (
        |asked, reply| {
            if asked.path.ends_with(".webmanifest") {
                reply.set("Content-Type", "");
            }
        },
        "not `application/manifest+json; charset=utf-8`",
        1,
    ),
    (
        |_, reply| reply.headers.push(("X-Content-Type-Options", "nosniff".to_owned())),
        "sends `x-content-type-options` twice",
        1,
    ),
    (|_, reply| reply.set("Set-Cookie", "lb=1"), "sets a cookie", 1),
    (
        |_, reply| {
            if reply.status == 404 {
                reply.status = 200;
            }
        },
        "answers 200 to an address that does not exist",
        1,
    ),
    (
        |_, reply| {
            if reply.status == 404 {
                reply.body = b"Not Found".to_vec();
            }
        },
        "does not show the site's own 404 page",
        0,
    ),
    (
        |_, reply| {
            if reply.status == 301 {
                reply.set("Location", "http://127.0.0.1/nyinnbygger/en/");
            }
        },
        "leads to an address with `http://`",
        1,
    ),
    (|_, reply| reply.set("Content-Security-Policy", ""), "lacks `content-security-policy`", 0),
    (
        |_, reply| {
            if reply.status == 404 {
                reply.set("Content-Security-Policy", "");
            }
        },
        "lacks `content-security-policy`",
        0,
    ),
    (
        |asked, reply| {
            if asked.gzip && html(reply) {
                reply.body.truncate(40);
            }
        },
        "does not unpack to what was built (gzip)",
        1,
    ),
    (
        |asked, reply| {
            if asked.gzip {
                reply.set("Vary", "");
            }
        },
        "lacks `Vary: Accept-Encoding`",
        1,
    ),
    (
        |asked, reply| {
            if html(reply) && !asked.path.contains("102") {
                reply.set("Cache-Control", "max-age=86400");
            }
        },
        "may stay old",
        0,
    ),
    (
        |asked, reply| {
            if asked.path == BASE && !asked.language.is_empty() {
                *reply = Reply::redirect(302, "/nyinnbygger/nb/");
                reply.set("Vary", "Accept-Language");
            }
        },
        "gives `/nyinnbygger/nb/` to readers who ask for `en-GB,nb;q=0.8`",
        1,
    ),
    (
        |asked, reply| {
            if asked.path == BASE && asked.language.starts_with("en") {
                *reply = Reply::redirect(301, "/nyinnbygger/en/");
                reply.set("Vary", "Accept-Language");
            }
        },
        "browsers and caches remember",
        1,
    ),
    (
        |asked, reply| {
            if asked.path == BASE && asked.language.starts_with("en") {
                *reply = Reply::redirect(302, "/nyinnbygger/en/");
            }
        },
        "lacks `Vary: Accept-Language`",
        1,
    ),
    (
        |asked, reply| {
            if asked.path.ends_with("/nb/") && asked.language.starts_with("en") {
                *reply = Reply::redirect(302, "/nyinnbygger/en/");
            }
        },
        "/nyinnbygger/nb/ leads on to `/nyinnbygger/en/`",
        1,
    ),
];

#[test]
fn every_planted_fault_is_found_and_has_a_remedy() {
    let project = Project::new();
    for (twist, words, code) in SPOILT {
        let done = verify(&project, *twist, &[]);
        assert!(done.stdout.contains(words), "`{words}` is not in\n{}{}", done.stdout, done.stderr);
        assert_eq!(done.code, *code, "{words}: {}", done.stdout);
        let line = done.stdout.lines().skip_while(|line| !line.contains(words)).nth(1);
        assert!(line.is_some_and(|line| line.starts_with("  = ")), "{words}: {line:?}");
        assert_eq!(done.stdout.lines().filter(|line| !line.starts_with("  ")).count(), 1, "{}", done.stdout);
    }
}

#[test]
fn a_page_that_is_not_uploaded_is_found_in_norwegian_too() {
    let project = Project::new();
    let mut files = project.build();
    files.remove("nb/contacts/index.html");
    let serving = Serving::start(files, |_, _| {});
    let url = format!("http://127.0.0.1:{}{BASE}", serving.port);
    let done = project.run(&["verify", &url, "--messages", "nb"]);
    assert_eq!(done.code, 1);
    assert!(
        done.stdout.contains("feil: /nyinnbygger/nb/contacts/ finnes ikke (svar 404)"),
        "{}",
        done.stdout
    );
    assert!(done.stdout.contains("last opp på nytt"), "{}", done.stdout);
    let done = project.run(&["verify", &url, "--messages", "nb", "--format", "json"]);
    let line: serde_json::Value = serde_json::from_str(done.stdout.trim()).expect("one object in a line");
    assert_eq!(line["severity"], "wrong");
    assert_eq!(line["addresses"][0], "/nyinnbygger/nb/contacts/");
    assert!(line["help"].as_str().is_some_and(|help| help.contains("last opp")), "{line}");
}

#[test]
fn a_door_without_encryption_must_lead_to_the_same_address() {
    let project = Project::new();
    let done = verify(
        &project,
        |asked, reply| *reply = Reply::redirect(301, &format!("https://ny.example.no{}", asked.path)),
        &["--host", "ny.example.no"],
    );
    assert_eq!(done.code, 2, "{}{}", done.stdout, done.stderr);
    assert!(done.stderr.contains("no page was compared"), "{}", done.stderr);
    let done = verify(
        &project,
        |_, reply| *reply = Reply::redirect(301, "https://ny.example.no/"),
        &["--host", "ny.example.no"],
    );
    assert_eq!(done.code, 1);
    assert!(done.stdout.contains("does not lead to the same address with https"), "{}", done.stdout);
}

#[test]
fn a_server_that_is_busy_is_asked_again() {
    static ASKED: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
    let done = verify(
        &Project::new(),
        |_, reply| {
            if ASKED.fetch_add(1, Ordering::Relaxed) == 0 {
                reply.status = 503;
            }
        },
        &["--strict"],
    );
    assert_eq!((done.code, done.stdout.as_str()), (0, ""), "{}", done.stderr);
}

#[test]
fn a_server_that_is_not_there_is_named() {
    let project = Project::new();
    let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("a port").port();
    let url = format!("http://127.0.0.1:{port}/");
    let done = project.run(&["verify", &url, "--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains(&format!("`{url}` does not answer")), "{}", done.stderr);
    assert_eq!(project.run(&["verify", "ftp://a.no/"]).code, 2);
}
