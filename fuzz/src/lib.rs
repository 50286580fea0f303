//! What must hold whatever bytes come in: one function per kind of input from people or networks that are
//! not trusted. They use only what the program's library offers anyway; nothing is published for them.
//!
//! The same functions run in three ways: for a few seconds with every test run (`tests/it/fuzzing.rs`, which
//! takes this file in), for as long as one likes (`VEIVISER_FUZZ`), and under cargo-fuzz (this package).

use scraper::{Html, Selector};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use veiviser::cache::{Cache, Keep};
use veiviser::finish::hosting;
use veiviser::locale::Hours;
use veiviser::output::server::{Answer, Found, POLICY, Server};
use veiviser::parse::{Block, Document, Inline, Parsed, Target};
use veiviser::pipeline::{Analysis, Shelf, analyze, beside};
use veiviser::source::Sources;

/// The day all sites are made for.
const TODAY: &str = "2026-11-22";
const PAGE: &str = "content/start/welcome.nb.md";
const CONTACT: &str = "content/contacts/office.yaml";
const HEAD: &str = "---\nnumber: 101\ntitle: Velkommen\nsummary: Slik får du hjelp.\nkind: help\naudience: [all]\n\
    contacts: [office]\nowner: unit\nreviewed: 2026-10-01\nreview_by: 2027-04-01\n\
    sources:\n  - { title: Håndboka, seen: 2026-10-01 }\n---\n\n";

/// A kind of input.
pub struct Case {
    /// Its name, and that of the folder with examples in `fuzz/corpus`.
    pub name: &'static str,
    /// What must hold.
    pub run: fn(&Bench, &[u8]),
    /// How many mutations a short run tries: the slower, the fewer.
    pub short: u32,
}

/// Every kind of input.
pub const CASES: [Case; 7] = [
    Case { name: "front-matter", run: front_matter, short: 120 },
    Case { name: "markdown", run: markdown, short: 250 },
    Case { name: "contacts", run: contacts, short: 120 },
    Case { name: "hours", run: hours, short: 5000 },
    Case { name: "accept-language", run: accept_language, short: 5000 },
    Case { name: "redirects", run: redirects, short: 50 },
    Case { name: "preview", run: preview, short: 400 },
];

/// A small site, its parts that do not change already read, and a preview that listens.
pub struct Bench {
    files: BTreeMap<String, Vec<u8>>,
    cache: Cache,
    choices: Vec<hosting::Choice>,
    preview: u16,
}

impl Bench {
    /// The small site of the tests, from the folder of the repository.
    pub fn new(repository: &Path) -> Bench {
        let mut files = BTreeMap::new();
        collect(&repository.join("tests/base"), "", &mut files);
        for folder in ["themes/default", "locales/nb", "locales/en"] {
            collect(&repository.join(folder), folder, &mut files);
        }
        files.insert("content/start/welcome/door.png".to_owned(), DOT.to_vec());
        let (analysis, cache) = analyzed(&files, &Cache { keep: Keep::Files, ..Cache::default() });
        let choices = hosting::choices(analysis.site.as_ref().expect("the small site is a site"));
        Bench { files, cache, choices, preview: listening() }
    }

    /// The site with one file replaced.
    fn with(&self, path: &str, bytes: &[u8]) -> (Sources, Analysis) {
        let mut files = self.files.clone();
        files.insert(path.to_owned(), bytes.to_vec());
        let sources = Sources::from_bytes(files.clone().into_iter().collect());
        (sources, analyzed(&files, &self.cache).0)
    }
}

fn collect(folder: &Path, below: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(folder).expect("the folder is in the repository") {
        let entry = entry.expect("it can be listed");
        let name = entry.file_name().into_string().expect("names are plain");
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.path().is_dir() {
            collect(&entry.path(), &path, files);
        } else {
            files.insert(path, std::fs::read(entry.path()).expect("it can be read"));
        }
    }
}

fn analyzed(files: &BTreeMap<String, Vec<u8>>, cache: &Cache) -> (Analysis, Cache) {
    let sources = Sources::from_bytes(files.clone().into_iter().collect());
    analyze(&sources, TODAY.parse().expect("a date"), cache)
}

/// A PNG of one grey pixel.
const DOT: [u8; 67] = *b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\xda\x63\x68\x00\x00\x00\x82\x00\x81\xda\x45\x08\x3b\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

/// Every problem lies within its file, at letters, and says something in both languages.
fn told_well(sources: &Sources, analysis: &Analysis) {
    for problem in analysis.report.iter() {
        let Some(span) = problem.span else { continue };
        let number = |at: u32| usize::try_from(at).expect("files are small");
        let source = &sources.files[number(span.source.0)];
        let (start, end) = (number(span.start), number(span.end));
        assert!(start <= end && end <= source.text.len().max(source.bytes.len()), "{problem:?}");
        if !source.text.is_empty() {
            assert!(source.text.is_char_boundary(start) && source.text.is_char_boundary(end), "{problem:?}");
        }
    }
}

/// The finished file at `path`, if the site is good enough to be shown.
fn shown(analysis: &Analysis, path: &str) -> Option<String> {
    if analysis.report.errors() > 0 {
        return None;
    }
    let shelf = Shelf::of(analysis).expect("what has no errors can be shown");
    let taken = shelf.take(path, &mut Cache::default()).expect("templates work for every text");
    Some(String::from_utf8(taken?.bytes.to_vec()).expect("pages are text"))
}

/// The whole page file, front matter and all.
fn front_matter(bench: &Bench, data: &[u8]) {
    let (sources, analysis) = bench.with(PAGE, data);
    told_well(&sources, &analysis);
    if let Some(page) = shown(&analysis, "nb/start/welcome/index.html") {
        assert_harmless(&Html::parse_document(&page));
    }
}

/// The text of a page: what a browser reads is what was written, and nothing else.
fn markdown(bench: &Bench, data: &[u8]) {
    let bytes = [HEAD.as_bytes(), data].concat();
    let (sources, analysis) = bench.with(PAGE, &bytes);
    told_well(&sources, &analysis);
    let Some(page) = shown(&analysis, "nb/start/welcome/index.html") else { return };
    let read = Html::parse_document(&page);
    assert_harmless(&read);
    let source = sources.at(PAGE).expect("the page is there");
    let Parsed::Page(_, _, parsed) = veiviser::parse::source(source, "nb").value else {
        panic!("a page is a page")
    };
    let text = read.select(&selector(".text")).next().expect("a page has a text");
    let mut written = Written::default();
    written.document(&parsed.document);
    let mut seen: String = text.text().collect();
    seen.retain(|letter| !letter.is_whitespace());
    let mut rest = seen.as_str();
    for mut words in written.words {
        words.retain(|letter| !letter.is_whitespace());
        let at = rest.find(&words).unwrap_or_else(|| panic!("{words:?} is lost from {rest:?}"));
        assert!(at == 0 || written.adds, "{:?} was not written", &rest[..at]);
        rest = &rest[at + words.len()..];
    }
    assert!(rest.is_empty() || written.adds, "{rest:?} was not written");
    let values = |css: &str, name: &str| -> Vec<String> {
        text.select(&selector(css)).filter_map(|element| element.attr(name)).map(str::to_owned).collect()
    };
    assert_eq!(values("a[rel=noreferrer]", "href"), written.links);
    assert_eq!(values("img", "alt"), written.pictures);
}

/// What a text says, in order.
#[derive(Default)]
struct Written {
    words: Vec<String>,
    links: Vec<String>,
    pictures: Vec<String>,
    /// Whether something in it shows more than was written: a title, a number, a Norwegian word, a label.
    adds: bool,
}

impl Written {
    fn document(&mut self, document: &Document) {
        document.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, .. } | Block::Paragraph { text, .. } => self.inlines(text),
            Block::List { items, .. } => {
                items.iter().flat_map(|item| &item.blocks).for_each(|block| self.block(block));
            }
            Block::Quote { blocks, .. } => blocks.iter().for_each(|block| self.block(block)),
            Block::Alert { blocks, .. } => {
                self.adds = true;
                blocks.iter().for_each(|block| self.block(block));
            }
            Block::Table { head, rows, .. } => {
                let cells = head.iter().chain(rows.iter().flat_map(|row| &row.cells));
                cells.for_each(|cell| self.inlines(cell));
            }
            Block::Code { text, .. } => self.words.push(text.clone()),
            Block::Rule { .. } => {}
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(text, _) | Inline::Code(text, _) => self.words.push(text.clone()),
                Inline::Emphasis(inner) | Inline::Strong(inner) => self.inlines(inner),
                Inline::Link(link) => {
                    match &link.target {
                        Target::Web(address) => self.links.push(address.clone()),
                        Target::Anchor(_) => {}
                        _ => self.adds = true,
                    }
                    self.inlines(&link.text);
                }
                Inline::Picture(picture) => self.pictures.push(picture.alt.clone()),
                Inline::SoftBreak | Inline::HardBreak => {}
            }
        }
    }
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("it is written here")
}

/// No element or attribute in a page can do anything, and no address leads to anything but pages, mail
/// and telephones.
fn assert_harmless(page: &Html) {
    for element in page.select(&selector("*")) {
        let (value, name) = (element.value(), element.value().name());
        let bad =
            ["iframe", "frame", "object", "embed", "base", "applet", "math", "style", "portal", "marquee"];
        assert!(!bad.contains(&name), "<{name}>");
        let data = value.attr("type").is_some_and(|kind| kind.ends_with("json"));
        assert!(name != "script" || data || value.attr("src").is_some(), "a script inside the page");
        for (attribute, value) in value.attrs() {
            assert!(
                !attribute.starts_with("on") && attribute != "style" && attribute != "srcdoc",
                "{attribute}"
            );
            if ["href", "src", "action", "formaction"].contains(&attribute) {
                let base = url::Url::parse("https://ny.example.no/nb/").expect("an address");
                let scheme = base.join(value).expect("every address can be read").scheme().to_owned();
                assert!(["https", "mailto", "tel", "sms"].contains(&scheme.as_str()), "{value}");
            }
        }
    }
}

/// A contact: its card, its vCard and what is said of its hours.
fn contacts(bench: &Bench, data: &[u8]) {
    let (sources, analysis) = bench.with(CONTACT, data);
    told_well(&sources, &analysis);
    let Some(page) = shown(&analysis, "nb/contacts/index.html") else { return };
    assert_harmless(&Html::parse_document(&page));
    if let Some(card) = shown(&analysis, "nb/contacts/office.vcf") {
        let unfolded = card.replace("\r\n ", "");
        let lines: Vec<&str> = unfolded.split_terminator("\r\n").collect();
        assert!(lines.first() == Some(&"BEGIN:VCARD") && lines.last() == Some(&"END:VCARD"), "{card}");
        for line in lines {
            let name = line.split([':', ';']).next().unwrap_or_default();
            assert!(
                !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b)),
                "{line}"
            );
        }
    }
}

/// Opening hours: what can be read can be read again from how it is kept, and lies within a week.
fn hours(_: &Bench, data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(hours) = Hours::parse(text) else { return };
    let again = Hours::parse(hours.as_str()).expect("what was read is kept in a form that can be read");
    assert_eq!(again.week(), hours.week());
    assert_eq!(again.always(), hours.always());
}

/// The wish of a browser: the answer is a language of the site that the browser named, or none.
fn accept_language(bench: &Bench, data: &[u8]) {
    let Ok(header) = std::str::from_utf8(data) else { return };
    let Some(code) = hosting::chosen(&bench.choices, header) else { return };
    let choice = bench.choices.iter().find(|choice| choice.code == code).expect("a language of the site");
    let lower = header.to_ascii_lowercase();
    assert!(choice.asked.iter().any(|name| lower.contains(name.as_str())), "{header:?} gave {code}");
}

/// Old addresses, one in a line: whatever they are, no configuration of a server gets a line of theirs.
fn redirects(bench: &Bench, data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let quoted: Vec<String> =
        text.split('\n').map(|line| format!("'{}'", line.replace('\'', "''"))).collect();
    let head = HEAD.replace("owner: unit", &format!("moved_from: [{}]\nowner: unit", quoted.join(", ")));
    for target in ["nginx", "apache", "netlify"] {
        let mut files = bench.files.clone();
        files.insert(PAGE.to_owned(), [head.as_bytes(), b"Velkommen hit.\n"].concat());
        let settings = String::from_utf8(files["site.yaml"].clone()).expect("text");
        files.insert(
            "site.yaml".to_owned(),
            settings.replace("target: plain", &format!("target: {target}")).into(),
        );
        let (analysis, _) = analyzed(&files, &bench.cache);
        if analysis.report.errors() > 0 {
            return;
        }
        let site = analysis.site.as_ref().expect("it has no errors");
        for redirect in hosting::redirects(site) {
            for path in [&redirect.from, &redirect.to] {
                let plain =
                    |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-/".contains(&byte);
                assert!(path.bytes().all(plain) && !path.contains("//") && !path.starts_with('/'), "{path}");
            }
        }
        assert!(target == "netlify" || beside(&analysis).iter().all(|(_, bytes)| !bytes.is_empty()));
    }
}

/// What anything on this machine may send to the preview: it answers, or hangs up, and asks the site only
/// for names that a file can have.
fn preview(bench: &Bench, data: &[u8]) {
    let mut stream = TcpStream::connect(("127.0.0.1", bench.preview)).expect("the preview listens");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("sockets have time limits");
    let port = bench.preview.to_string();
    let text = String::from_utf8_lossy(data).replace("PORT", &port);
    let data = if data.windows(4).any(|part| part == b"PORT") { text.into_bytes() } else { data.to_vec() };
    // It may hang up before it has heard everything.
    let _ = stream.write_all(&data).and_then(|()| stream.shutdown(Shutdown::Write));
    let mut answer = Vec::new();
    if let Err(error) = stream.read_to_end(&mut answer) {
        assert!(
            !matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut),
            "it hangs"
        );
    }
    let answer = String::from_utf8_lossy(&answer);
    let status = answer.split(' ').nth(1).and_then(|word| word.parse::<u16>().ok());
    assert!(answer.is_empty() || status.is_some_and(|status| (200..500).contains(&status)), "{answer}");
    assert!(!answer.contains("FOREIGN"), "somebody else was let in: {}", String::from_utf8_lossy(&data));
    assert!(!answer.to_ascii_lowercase().contains("access-control-allow-origin"));
    let fine = TcpStream::connect(("127.0.0.1", bench.preview));
    assert!(fine.is_ok(), "the preview is gone");
}

/// Starts a preview that has every file a site can have, and says of foreign names that they are foreign.
fn listening() -> u16 {
    let server = Server::bind(Some(0)).expect("a port is free");
    let address = server.address();
    let port = address.trim_end_matches('/').rsplit(':').next().and_then(|port| port.parse().ok());
    let version = Box::leak(Box::new(tokio::sync::watch::channel(0_u64))).1.clone();
    let ask = |question: veiviser::output::server::Question| {
        let odd = |part: &str| {
            part.is_empty() || part.ends_with('.') || part.starts_with(' ') || part.ends_with(' ')
        };
        let bad = question.path.contains(['\\', ':', '\0', '\r', '\n', '|', '*'])
            || question.path.split('/').any(odd);
        let bytes: Arc<[u8]> = Arc::from(if bad { &b"FOREIGN"[..] } else { &b"page"[..] });
        let answer = Answer { found: Found::Yes, bytes, policy: POLICY, media: "text/html; charset=utf-8" };
        question.answer(answer);
    };
    server.start(ask, version).expect("a thread can be started");
    port.expect("the address ends in its port")
}
