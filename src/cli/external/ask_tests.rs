//! A server on this machine plays the servers of other people.

use super::super::super::web::{Manner, Web};
use super::{Answer, Doubt, ask, robots};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::thread;
use url::Url;

/// Method and path of every question, in order.
type Asked = Arc<Mutex<Vec<String>>>;

/// A server that answers `<METHOD> <path>` by `reply`: the status line and the headers.
fn server(reply: fn(&str) -> &'static str) -> (Url, Asked) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let asked = Asked::default();
    let noted = Arc::clone(&asked);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let mut lines = BufReader::new(stream.try_clone().expect("the same connection")).lines();
            let first = lines.next().and_then(Result::ok).unwrap_or_default();
            while lines.next().and_then(Result::ok).is_some_and(|line| !line.is_empty()) {}
            let question = first.rsplit_once(' ').map_or("", |(question, _)| question);
            noted.lock().expect("nobody panics").push(question.to_owned());
            let body = if question.starts_with("HEAD") { "" } else { "User-agent: *\nDisallow: /closed\n" };
            let text = format!(
                "HTTP/1.1 {}\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                reply(question),
                if question.starts_with("HEAD") { 0 } else { body.len() },
            );
            let _ = stream.write_all(text.as_bytes());
        }
    });
    (Url::parse(&format!("http://{address}/")).expect("an address"), asked)
}

fn web() -> Web {
    Web::new(&Manner { agent: "veiviser", near: true, tries: 1, ..Manner::default() })
}

fn answer(root: &Url, path: &str) -> Answer {
    let web = web();
    ask(&web, &root.join(path).expect("an address"), &robots(&web, root), &|| ())
}

fn many(question: &str) -> &'static str {
    match question {
        "GET /robots.txt" | "HEAD /here" | "HEAD /new" | "HEAD /" | "GET /no-head" | "HEAD /slash/" => {
            "200 OK"
        }
        "HEAD /moved" => "301 Moved Permanently\r\nlocation: /new",
        "HEAD /for-today" => "302 Found\r\nlocation: /new",
        "HEAD /slash" => "301 Moved Permanently\r\nlocation: /slash/",
        "HEAD /to-front" => "301 Moved Permanently\r\nlocation: /",
        "HEAD /round" => "301 Moved Permanently\r\nlocation: /round-again",
        "HEAD /round-again" => "301 Moved Permanently\r\nlocation: /round",
        "HEAD /no-head" => "405 Method Not Allowed",
        "HEAD /gone" | "GET /gone" => "410 Gone",
        "HEAD /keeps-out" | "GET /keeps-out" => "403 Forbidden",
        "HEAD /broken" | "GET /broken" => "500 Internal Server Error",
        "HEAD /into-closed" => "302 Found\r\nlocation: /closed/page",
        _ => "404 Not Found",
    }
}

#[test]
fn broken_moved_and_unsure_are_told_apart() {
    let (root, _) = server(many);
    let moved = root.join("/new").expect("an address").to_string();
    for (path, wanted) in [
        ("/here", Answer::Found),
        ("/no-head", Answer::Found),
        ("/for-today", Answer::Found),
        ("/slash", Answer::Found),
        ("/moved", Answer::Moved(moved)),
        ("/not-there", Answer::Gone(404)),
        ("/gone", Answer::Gone(410)),
        ("/to-front", Answer::Doubt(Doubt::FrontPage(root.to_string()))),
        ("/round", Answer::Doubt(Doubt::Circle)),
        ("/keeps-out", Answer::Doubt(Doubt::Status(403))),
        ("/broken", Answer::Doubt(Doubt::Status(500))),
    ] {
        assert_eq!(answer(&root, path), wanted, "{path}");
    }
}

#[test]
fn what_the_owner_closes_is_never_asked_for() {
    let (root, asked) = server(many);
    assert_eq!(answer(&root, "/closed/page"), Answer::Doubt(Doubt::Robots));
    assert_eq!(answer(&root, "/into-closed"), Answer::Doubt(Doubt::Robots));
    let asked = asked.lock().expect("nobody panics");
    assert!(asked.iter().all(|question| !question.contains("/closed")), "{asked:?}");
    assert!(asked.iter().any(|question| question == "HEAD /into-closed"));
}

#[test]
fn a_server_that_does_not_answer_is_for_a_person() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port");
    let root = Url::parse(&format!("http://{port}/")).expect("an address");
    assert_eq!(answer(&root, "/page"), Answer::Doubt(Doubt::Silence));
}
