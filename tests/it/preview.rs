//! The preview follows the files: every way in which editors and sync clients save, errors over the
//! last good version, and nobody from outside.

use crate::support::{Project, TODAY, program};
use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// A page of the small site, in the source language and as a file.
const PAGE: &str = "content/start/welcome.nb.md";

/// How long something may take before a test gives up; never how long it should take.
const PATIENCE: Duration = Duration::from_mins(1);

/// A moment in which a second rebuild would have come, if there were one.
const MOMENT: Duration = Duration::from_millis(1200);

/// A running preview of a site.
struct Preview {
    project: Project,
    child: Child,
    said: Arc<Mutex<String>>,
    port: u16,
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What a browser got.
struct Got {
    status: u16,
    head: String,
    body: String,
}

impl Preview {
    fn of(project: Project, arguments: &[&str]) -> Preview {
        let mut command = program();
        command.args(["serve", "--port", "0", "--messages", "nb", "--today", TODAY]);
        command
            .args(arguments)
            .arg("--site")
            .arg(project.path())
            .stderr(Stdio::piped())
            .stdout(Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        let said = Arc::new(Mutex::new(String::new()));
        let (lines, heard) = (child.stderr.take().expect("it is piped"), Arc::clone(&said));
        std::thread::spawn(move || {
            for line in BufReader::new(lines).lines().map_while(Result::ok) {
                writeln!(heard.lock().expect("nobody panics with it"), "{line}").expect("memory takes it");
            }
        });
        let mut preview = Preview { project, child, said, port: 0 };
        let address = preview.wait(|preview| {
            let said = preview.said();
            let after = said.split("http://127.0.0.1:").nth(1)?;
            after.split('/').next()?.parse().ok()
        });
        preview.port = address;
        preview
    }

    fn new() -> Preview {
        Preview::of(Project::new(), &[])
    }

    fn said(&self) -> String {
        self.said.lock().expect("nobody panics with it").clone()
    }

    fn rebuilds(&self) -> usize {
        self.said().matches("bygd på nytt").count()
    }

    fn wait<T>(&self, found: impl Fn(&Preview) -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(found) = found(self) {
                return found;
            }
            assert!(begun.elapsed() < PATIENCE, "nothing came; the preview said: {}", self.said());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn ask(&self, path: &str, headers: &str) -> Got {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the preview listens");
        let host = if headers.to_lowercase().contains("host:") {
            String::new()
        } else {
            format!("Host: 127.0.0.1:{}\r\n", self.port)
        };
        write!(stream, "GET {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\n\r\n")
            .expect("it takes a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").expect("an answer has a head");
        let status =
            head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("an answer has a status");
        Got { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn get(&self, path: &str) -> String {
        self.ask(path, "").body
    }

    /// Waits until the page shows `text`.
    fn shows(&self, path: &str, text: &str) -> String {
        self.wait(|preview| Some(preview.get(path)).filter(|body| body.contains(text)))
    }

    /// Saves in the way of `save`; the page follows with one rebuild.
    fn follows_once(&self, name: &str, word: &str, save: impl FnOnce(&std::path::Path, &[u8])) {
        let before = self.rebuilds();
        let path = self.project.path().join(PAGE);
        let text = fs::read_to_string(&path).expect("the page is there");
        let body = text.rfind("\n\n").expect("a page has a body");
        save(&path, format!("{}\n\n{word}\n", &text[..body]).as_bytes());
        self.shows("/nb/start/welcome/", word);
        std::thread::sleep(MOMENT);
        assert_eq!(self.rebuilds() - before, 1, "{name}: {}", self.said());
    }
}

#[test]
fn every_way_of_saving_is_one_rebuild_with_the_right_text() {
    let preview = Preview::new();
    assert_eq!(preview.rebuilds(), 0);
    preview.follows_once("vim", "Saved by vim.", |path, text| {
        let folder = path.parent().expect("a page lies in a folder");
        fs::write(folder.join("4913"), "").expect("vim tries the folder");
        fs::remove_file(folder.join("4913")).expect("and tidies up");
        let backup = path.with_extension("md~");
        fs::rename(path, &backup).expect("the old text is kept");
        fs::write(path, text).expect("the new text is written");
        fs::remove_file(backup).expect("the old text is dropped");
    });
    preview.follows_once("in place", "Saved in place.", |path, text| {
        let mut file = fs::File::create(path).expect("the file is emptied");
        for piece in text.chunks(40) {
            file.write_all(piece).expect("and filled piece by piece");
            file.flush().expect("and filled piece by piece");
        }
    });
    preview.follows_once("sed -i", "Saved by a stream editor.", |path, text| {
        let beside = path.with_file_name("sedAb12Cd");
        fs::write(&beside, text).expect("a file beside it");
        fs::rename(&beside, path).expect("takes its place");
    });
    preview.follows_once("gedit", "Saved by a desktop editor.", |path, text| {
        let beside = path.with_file_name(".goutputstream-AB12CD");
        fs::write(&beside, text).expect("a hidden file beside it");
        fs::rename(path, path.with_extension("md~")).expect("the old text is kept");
        fs::rename(&beside, path).expect("the new one takes its place");
    });
    preview.follows_once("sync client", "Brought by a sync client.", |path, text| {
        let beside = path.with_file_name("~$welcome.nb.md.tmp");
        for piece in text.chunks(64) {
            let mut file =
                fs::OpenOptions::new().create(true).append(true).open(&beside).expect("a file grows");
            file.write_all(piece).expect("piece by piece");
        }
        fs::remove_file(path).expect("the old file goes away");
        fs::rename(&beside, path).expect("the new one comes");
        let file = fs::File::options().write(true).open(path).expect("it is there");
        file.set_modified(std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000))
            .expect("and gets the time it has in the cloud");
    });
    let before = preview.rebuilds();
    let path = preview.project.path().join(PAGE);
    let same = fs::read(&path).expect("the page is there");
    fs::write(&path, same).expect("saved without a change");
    std::thread::sleep(MOMENT);
    assert_eq!(preview.rebuilds(), before, "saving the same text builds nothing");
}

#[test]
fn the_last_of_thousands_of_changes_is_shown() {
    let preview = Preview::new();
    let path = preview.project.path().join(PAGE);
    let text = fs::read_to_string(&path).expect("the page is there");
    let body = text.rfind("\n\n").expect("a page has a body");
    for round in 0..1250 {
        let other = path.with_file_name(format!("x{}.tmp", round % 7));
        fs::write(&other, "x").expect("a file comes");
        fs::write(&path, format!("{}\n\nRound {round} of many.\n", &text[..body])).expect("the page changes");
        fs::remove_file(&other).expect("a file goes");
    }
    preview.shows("/nb/start/welcome/", "Round 1249 of many.");
    let rebuilds = preview.rebuilds();
    assert!(rebuilds < 125, "5,000 events made {rebuilds} rebuilds");
}

#[test]
fn changes_are_found_where_the_system_tells_of_none() {
    let preview = Preview::of(Project::new(), &["--poll"]);
    assert!(preview.said().contains("blir sett på"), "{}", preview.said());
    preview.project.change(PAGE, "summary: ", "summary: Found by looking. ");
    preview.shows("/nb/start/welcome/", "Found by looking.");
}

#[test]
fn an_error_stands_over_the_last_good_version_until_it_is_mended() {
    let preview = Preview::new();
    let good = preview.get("/nb/start/welcome/");
    assert!(!good.contains("Gammel versjon"));
    preview.project.change(PAGE, "---\n\n", "---\n\n<script>alert(1)</script>\n\n");
    let page = preview.shows("/nb/start/welcome/", "Gammel versjon");
    let heading =
        good.split("<h1").nth(1).and_then(|rest| rest.split("</h1>").next()).expect("a page has a heading");
    assert!(page.contains(heading), "the old text stays");
    assert!(page.contains("linje ") && page.contains(PAGE), "{page}");
    assert!(page.contains("Gjør slik") && page.contains("/_veiviser/explain/raw-html/"), "{page}");
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script>alert"), "shown, never run");
    assert!(preview.get("/_veiviser/explain/raw-html/").contains("<h1>raw-html</h1>"));
    assert!(preview.get("/_veiviser/").contains("&lt;script&gt;"));
    preview.project.change(PAGE, "<script>alert(1)</script>", "All is well again.");
    let page = preview.shows("/nb/start/welcome/", "All is well again.");
    assert!(!page.contains("Gammel versjon"));
}

#[test]
fn a_site_that_was_never_good_shows_its_problems_and_recovers() {
    let project = Project::new();
    let settings = fs::read_to_string(project.path().join("site.yaml")).expect("the settings are there");
    project.write("site.yaml", "name: [\n");
    let preview = Preview::of(project, &[]);
    let got = preview.ask("/", "");
    assert_eq!(got.status, 500);
    assert!(got.body.contains("kan ikke vises ennå") && got.body.contains("site.yaml"), "{}", got.body);
    preview.project.write("site.yaml", &settings);
    preview.wait(|preview| (preview.ask("/", "").status == 200).then_some(()));
    preview.project.remove("site.yaml");
    preview.shows("/", "site.yaml mangler");
    preview.project.write("site.yaml", &settings);
    preview.wait(|preview| (!preview.get("/").contains("site.yaml mangler")).then_some(()));
}

#[test]
fn a_page_that_is_removed_goes_away_and_links_to_it_are_told() {
    let preview = Preview::new();
    preview.project.write(
        "content/start/extra.nb.md",
        fs::read_to_string(preview.project.path().join(PAGE))
            .expect("the page is there")
            .replace("number: ", "number: 9"),
    );
    preview.wait(|preview| (preview.ask("/nb/start/extra/", "").status == 200).then_some(()));
    preview.project.remove("content/start/extra.nb.md");
    let gone =
        preview.wait(|preview| Some(preview.ask("/nb/start/extra/", "")).filter(|got| got.status == 404));
    assert!(!gone.body.contains("ny.example"), "links of the page for lost readers stay in the preview");
}

#[test]
fn drafts_are_shown_here_and_nowhere_else() {
    let project = Project::new();
    let page = fs::read_to_string(project.path().join(PAGE)).expect("the page is there");
    let draft = page.replace("number: 101", "number: 901\ndraft: true").replace("Velkommen", "Ikke ferdig");
    project.write("content/start/plan.nb.md", draft);
    assert!(project.build().keys().all(|path| !path.contains("plan") && !path.contains("901")));
    let preview = Preview::of(project, &[]);
    let page = preview.get("/nb/start/plan/");
    assert!(page.contains("Kladd.") && page.contains("draft: true"), "{page}");
    assert!(preview.get("/nb/start/").contains("Ikke ferdig"), "lists have it, too");
    assert!(preview.get("/_veiviser/").contains("/nb/start/plan/index.html"));
    assert!(preview.get("/_veiviser/").contains("href=\"/_veiviser/status/\""));
    let status = preview.ask("/_veiviser/status/", "");
    assert!(status.status == 200 && status.body.contains("start/welcome"), "{}", status.body);
    assert!(!status.head.contains("script-src"), "{}", status.head);
    assert!(!preview.get("/nb/start/welcome/").contains("Kladd."));
}

#[test]
fn browsers_hear_of_a_new_version() {
    let preview = Preview::new();
    let mut stream = TcpStream::connect(("127.0.0.1", preview.port)).expect("the preview listens");
    stream.set_read_timeout(Some(PATIENCE)).expect("sockets have time limits");
    let host = preview.port;
    write!(stream, "GET /_veiviser/news HTTP/1.1\r\nHost: 127.0.0.1:{host}\r\n\r\n")
        .expect("it takes a request");
    let mut lines = BufReader::new(stream).lines().map(|line| line.expect("the line stays open"));
    let mut number = || -> u64 {
        let line = lines.find(|line| line.starts_with("data: ")).expect("news come");
        line["data: ".len()..].parse().expect("news are a number")
    };
    let first = number();
    assert!(preview.get("/nb/").contains(&format!("data-number=\"{first}\"")));
    preview.project.change(PAGE, "Velkommen", "Hei");
    let second = number();
    assert!(second > first);
    assert!(preview.get("/nb/").contains(&format!("data-number=\"{second}\"")));
}

#[test]
fn a_saved_contact_or_fact_says_which_pages_and_languages_it_touches() {
    let preview = Preview::new();
    preview.project.change("content/facts/apply-by.yaml", "checked:", "# Asked again.\nchecked:");
    let sentence = "<code>apply-by</code> vises på 1 side (start/welcome) på norsk og engelsk";
    preview.shows("/nb/start/welcome/", sentence);
    assert!(preview.said().contains("ingen oversettelse må gjøres om"), "{}", preview.said());
    preview.project.change("content/contacts/office.yaml", "cost: free", "cost: unknown");
    preview.shows("/nb/start/welcome/", "<code>office</code> vises på alle sider");
}

#[test]
fn nobody_from_outside_gets_anything() {
    let preview = Preview::new();
    let port = preview.port;
    let own = format!("Host: localhost:{port}\r\n");
    assert_eq!(preview.ask("/", &own).status, 200);
    for headers in [
        "Host: evil.example\r\n".to_owned(),
        format!("Host: evil.example:{port}\r\n"),
        "Origin: https://evil.example\r\n".to_owned(),
        "Origin: null\r\n".to_owned(),
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: script\r\n".to_owned(),
    ] {
        let got = preview.ask("/_veiviser/preview.js", &headers);
        assert_eq!(got.status, 403, "{headers}");
        assert!(!got.body.contains("EventSource"));
    }
    for path in [
        "/..%5csite.yaml",
        "/..%5C..%5Cetc/passwd",
        "/../site.yaml",
        "/%2e%2e/site.yaml",
        "/..%2fsite.yaml",
        "/C:/windows/win.ini",
        "/%5c%5cserver%5cshare",
        "/site.yaml",
        "/content/start/welcome.nb.md",
        "/en/%00",
        "/en/aux",
        "/index.html::$DATA",
        "//etc/passwd",
    ] {
        let got = preview.ask(path, "");
        assert_eq!(got.status, 404, "{path}");
        assert!(!got.body.contains("source_language"), "{path}");
    }
    let got = preview.ask("/", "");
    assert!(!got.head.contains("access-control-allow-origin"), "{}", got.head);
    for wanted in [
        "cache-control: no-store",
        "x-content-type-options: nosniff",
        "x-frame-options: deny",
        "script-src 'self'",
    ] {
        assert!(got.head.contains(wanted), "{wanted} in {}", got.head);
    }
}

#[test]
fn a_port_that_is_taken_is_told() {
    let preview = Preview::new();
    let done = preview.project.run(&["serve", "--port", &preview.port.to_string()]);
    assert_eq!(done.code, 2, "{}", done.stderr);
    assert!(
        done.stderr.contains(&preview.port.to_string()) && done.stderr.contains("--port"),
        "{}",
        done.stderr
    );
}

#[test]
fn a_number_that_identifies_a_person_is_not_repeated() {
    let preview = Preview::new();
    preview.project.change(PAGE, "---\n\n", "---\n\nNumber 01010750160.\n\n");
    let page = preview.shows("/nb/start/welcome/", "identity-number");
    assert!(!page.contains("01010750160"), "{page}");
    assert!(page.contains('•'), "{page}");
    assert!(!preview.get("/_veiviser/").contains("01010750160"));
}

/// Mistakes that coordinators make: file, what stood there, what they wrote, and the code of the
/// problem they are shown.
const MISTAKES: [(&str, &str, &str, &str); 12] = [
    ("content/contacts/office.yaml", "67 05 90 00", "67 O5 90 00", "bad-phone"),
    ("content/contacts/office.yaml", "Mo-Fr 09:00-15:00; PH off", "man-fre 9-15", "bad-hours"),
    (PAGE, "title: Velkommen", "title: Velkommen: til oss", "yaml-syntax"),
    (
        PAGE,
        "sources:\n  - { title: Håndboka, seen: 2026-10-01 }\n---\n",
        "sources: []\n",
        "missing-front-matter",
    ),
    (PAGE, "review_by: 2027-04-01", "review_by: 2027-02-31", "bad-date"),
    (PAGE, "summary:", "sumary:", "unknown-key"),
    (PAGE, "(contact:office)", "(contact:offise)", "unknown-contact"),
    (PAGE, "Spør [kontoret]", "Ring 67 05 90 00. Spør [kontoret]", "contact-in-text"),
    (PAGE, "er legen din.", "er legen din.<br>", "raw-html"),
    (PAGE, "[1. mars](fact:apply-by)", "[1. mai](fact:apply-by)", "fact-mismatch"),
    (PAGE, "## Slik", "#### Slik", "heading-order"),
    (
        "content/start/welcome.en.md",
        "[the office](contact:office)",
        "[the office](page:start/wellcome)",
        "unknown-page",
    ),
];

#[test]
fn twelve_mistakes_are_shown_in_norwegian_with_place_and_remedy_and_go_away() {
    let preview = Preview::new();
    for (file, right, wrong, code) in MISTAKES {
        preview.project.change(file, right, wrong);
        let page = preview.shows("/en/start/welcome/", "Gammel versjon");
        for wanted in [file, "linje ", "Gjør slik", &format!("/_veiviser/explain/{code}/")] {
            assert!(page.contains(wanted), "{code}: {wanted} in {page}");
        }
        assert!(page.contains("<h1>Welcome</h1>"), "{code}: the last good page stays under it");
        preview.project.change(file, wrong, right);
        preview.wait(|preview| (!preview.get("/en/start/welcome/").contains("Gammel versjon")).then_some(()));
    }
}
