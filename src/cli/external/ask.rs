//! Asks for one address, politely, and says what the answers come to.

use super::super::web::{Answer as Reply, Question, Silence, Web};
use super::robots::Robots;
use crate::check::external::{Answer, Doubt};
use url::Url;

/// Redirects that are followed.
const HOPS: usize = 5;
/// Most of a page that is read: that there is one is enough.
const MOST: u64 = 64 * 1024;
/// Most of a `robots.txt` that is read; RFC 9309 asks for at least 500 KiB.
const MOST_ROBOTS: u64 = 512 * 1024;

/// What the owner of the server of `address` asks of programs. A server without rules allows everything, one
/// that is silent or in trouble is told by the question itself.
pub(super) fn robots(web: &Web, address: &Url) -> Robots {
    let Ok(place) = address.join("/robots.txt") else { return Robots::default() };
    let question = Question { method: "GET", url: place.as_str(), headers: &[], most: MOST_ROBOTS };
    match web.ask(&question) {
        Ok(reply) if reply.status == 200 => Robots::read(&String::from_utf8_lossy(&reply.body)),
        _ => Robots::default(),
    }
}

/// What comes of asking for `address`. `between` is called before every question but the first.
pub(super) fn ask(web: &Web, address: &Url, robots: &Robots, between: &dyn Fn()) -> Answer {
    let mut here = address.clone();
    let mut for_good = true;
    for hop in 0..=HOPS {
        if here.host_str() == address.host_str() && !robots.allow(&path(&here)) {
            return Answer::Doubt(Doubt::Robots);
        }
        if hop > 0 {
            between();
        }
        let reply = match one(web, &here, between) {
            Ok(reply) => reply,
            Err(Silence::Certificate(_)) => return Answer::Doubt(Doubt::Certificate),
            Err(Silence::Unreachable(_)) => return Answer::Doubt(Doubt::Silence),
        };
        if !reply.redirects() {
            return end(address, &here, reply.status, for_good);
        }
        for_good &= matches!(reply.status, 301 | 308);
        let Some(next) = reply.header("location").and_then(|to| here.join(to).ok()) else {
            return Answer::Doubt(Doubt::Status(reply.status));
        };
        if next == here {
            return Answer::Doubt(Doubt::Circle);
        }
        here = next;
    }
    Answer::Doubt(Doubt::Circle)
}

/// Asks for the head of a page, and for the page where the server does not answer such questions well.
fn one(web: &Web, address: &Url, between: &dyn Fn()) -> Result<Reply, Silence> {
    let headers = [("accept", "text/html,*/*;q=0.8"), ("accept-language", "nb,no;q=0.9,en;q=0.5")];
    let question = Question { method: "HEAD", url: address.as_str(), headers: &headers, most: MOST };
    let reply = web.ask(&question)?;
    if reply.status < 400 || reply.status == 429 {
        return Ok(reply);
    }
    between();
    web.ask(&Question { method: "GET", ..question })
}

/// What the last answer means.
fn end(asked: &Url, here: &Url, status: u16, for_good: bool) -> Answer {
    match status {
        200..=299 if is_same(asked, here) => Answer::Found,
        200..=299 if path(here) == "/" && path(asked) != "/" => {
            Answer::Doubt(Doubt::FrontPage(here.to_string()))
        }
        200..=299 if for_good => Answer::Moved(here.to_string()),
        // Sent on for today only, such as to the language of the reader.
        200..=299 => Answer::Found,
        404 | 410 => Answer::Gone(status),
        _ => Answer::Doubt(Doubt::Status(status)),
    }
}

/// Whether two addresses are one to a person: `/` at the end and `www.` do not count.
fn is_same(one: &Url, other: &Url) -> bool {
    let plain = |url: &Url| {
        let host = url.host_str().unwrap_or_default().trim_start_matches("www.").to_owned();
        (host, url.path().trim_end_matches('/').to_owned(), url.query().map(str::to_owned))
    };
    plain(one) == plain(other)
}

/// Path and query.
fn path(address: &Url) -> String {
    let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{}{query}", address.path())
}

#[cfg(test)]
#[path = "ask_tests.rs"]
mod tests;
