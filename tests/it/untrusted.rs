//! Whatever people write, and wherever they write it, a built page has only the elements, attributes and
//! addresses that this program writes.

use crate::support::{Project, TODAY, base, files};
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use veiviser::cache::Cache;
use veiviser::pipeline::analyze;
use veiviser::source::Sources;

/// Everything that pages are made of.
const ELEMENTS: &str = "a address article aside b bdi blockquote body br button circle code dd details dfn div dl \
    dt em fieldset footer form g h1 h2 h3 h4 head header hr html i img input label legend li link main meta nav ol \
    optgroup option output p path pre progress q rect script search section select small source span strong style summary \
    sup svg symbol table tbody td template th thead time title tr ul use audio line polyline polygon wbr";

/// Attributes that hold addresses.
const ADDRESSES: [&str; 6] = ["href", "src", "action", "formaction", "poster", "data"];

/// What is wrong with a built page: elements and attributes that could do something, addresses that lead
/// to other things than pages, mail and telephones.
fn foreign(page: &str) -> Vec<String> {
    let mut found = Vec::new();
    let page = Html::parse_document(page);
    for element in page.select(&Selector::parse("*").expect("a selector")) {
        let name = element.value().name();
        if !ELEMENTS.split_whitespace().any(|known| known == name) {
            found.push(format!("<{name}>"));
        }
        let text: String = element.text().collect();
        let data = element.attr("type").is_some_and(|kind| kind.ends_with("json"));
        if name == "script" && !data && (element.attr("src").is_none() || !text.is_empty()) {
            found.push("a script inside the page".to_owned());
        }
        for (attribute, value) in element.value().attrs() {
            if attribute.starts_with("on") || matches!(attribute, "style" | "srcdoc") {
                found.push(format!("{attribute}={value:?}"));
            }
            if ADDRESSES.contains(&attribute) && !is_known(value) {
                found.push(format!("{attribute}={value:?}"));
            }
        }
        if element.attr("http-equiv").is_some_and(|kind| !is_known_header(kind)) {
            found.push("another http-equiv".to_owned());
        }
    }
    found
}

fn is_known_header(kind: &str) -> bool {
    ["content-security-policy", "refresh"].contains(&kind.to_ascii_lowercase().as_str())
}

/// Whether a browser takes `address` for a page, a mail or a telephone; with the parser of browsers, which
/// leaves out spaces and control characters.
fn is_known(address: &str) -> bool {
    let base = url::Url::parse("https://ny.example.no/nb/start/").expect("an address");
    let Ok(url) = base.join(address) else { return false };
    let inside = url.scheme() == "https" && url.username().is_empty() && url.password().is_none();
    inside || ["mailto", "tel", "sms"].contains(&url.scheme())
}

fn pages(site: &BTreeMap<String, Vec<u8>>) -> impl Iterator<Item = (&String, String)> {
    let pages = site.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path, String::from_utf8_lossy(bytes).into_owned()))
}

#[test]
fn pages_have_only_the_elements_attributes_and_schemes_that_the_program_writes() {
    for bad in [
        "<p onclick=x>",
        "<iframe>",
        "<a href=' java\tscript:alert(1)'>",
        "<a href='http://x.example/'>",
        "<p style=x>",
        "<script>x</script>",
        "<base href=x>",
    ] {
        assert_eq!(foreign(bad).len(), 1, "the test is no test: {bad}");
    }
    let site = Project::new();
    site.change("site.yaml", "outputs: [", "outputs: [search, offline, side-by-side, print-sheets, ");
    let built = site.build();
    assert!(pages(&built).count() > 20);
    for (path, page) in pages(&built) {
        assert_eq!(foreign(&page), Vec::<String>::new(), "{path}");
    }
}

/// Breaks out of an attribute, an element, a script, a template, a calendar and a table, where it can.
const VECTOR: &str = "x\" onmouseover=\"alert(1)' autofocus='{{ 7 * 7 }}{% raw %}{{ frame.root }}</title></script><b>&lt;b&gt;";

#[test]
fn no_text_breaks_out_of_its_place_or_reaches_a_template() {
    let quoted = format!("'{}'", VECTOR.replace('\'', "''"));
    let project = Project::new();
    let fields = [
        ("site.yaml", "nb: Ny i Eksempel"),
        ("site.yaml", "en: New in Eksempel"),
        ("site.yaml", "en: The unit"),
        ("content/start/_section.yaml", "nb: Start"),
        ("content/start/_section.yaml", "en: The first things you need."),
        ("content/contacts/office.yaml", "nb: Kontoret"),
        ("content/contacts/office.yaml", "en: The office"),
        ("content/contacts/office.yaml", "en: Town hall"),
        ("content/contacts/office.yaml", "street: Storgata 1"),
        ("content/contacts/office.yaml", "title: Håndboka"),
        ("content/facts/apply-by.yaml", "en: Deadline"),
        ("content/facts/apply-by.yaml", "title: Håndboka"),
        ("content/glossary/fastlege.yaml", "en: GP"),
        ("content/glossary/fastlege.yaml", "nb: Legen din."),
        ("content/glossary/fastlege.yaml", "example: Jeg har time hos fastlegen."),
        ("content/start/welcome.nb.md", "title: Velkommen"),
        ("content/start/welcome.nb.md", "title: Håndboka"),
        ("content/start/welcome.en.md", "title: Welcome"),
        ("content/start/welcome.en.md", "summary: How to get help."),
        ("content/_home.en.md", "title: New in Eksempel"),
    ];
    for (file, field) in fields {
        let key = field.split(": ").next().expect("a key");
        project.change(file, field, &format!("{key}: {quoted}"));
    }
    let text = VECTOR.replace('<', "\\<").replace("&lt;", "\\&lt;").replace("&gt;", "\\&gt;");
    let mut dot = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut dot);
    image::DynamicImage::from(image::RgbImage::new(4, 4)).write_with_encoder(encoder).expect("a picture");
    project.write("content/start/welcome/door.png", dot);
    let heading = format!("![{text}](door.png)\n\n## {text}");
    project.change("content/start/welcome.en.md", "## How to get help", &heading);
    project.change("content/start/welcome.en.md", "[the office]", &format!("[{text}]"));
    project.change("site.yaml", "outputs: [", "outputs: [search, side-by-side, print-sheets, ");
    let built = project.build();
    let mut shown = 0;
    for (path, page) in pages(&built) {
        assert_eq!(foreign(&page), Vec::<String>::new(), "{path}");
        let read = Html::parse_document(&page);
        let words: String = read.root_element().text().collect();
        shown += words.matches(VECTOR).count();
        assert!(!words.contains("49{%"), "{path}: a template counted");
        assert_eq!(read.select(&Selector::parse("[autofocus]").expect("a selector")).count(), 0, "{path}");
        for data in read.select(&Selector::parse("script[type$=json]").expect("a selector")) {
            let text: String = data.text().collect();
            serde_json::from_str::<serde_json::Value>(&text)
                .unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
    assert!(shown > 50, "the words are shown as they were written, {shown} times");
    for (path, bytes) in built.iter().filter(|(path, _)| path.ends_with(".vcf") || path.ends_with(".ics")) {
        let text = String::from_utf8_lossy(bytes).replace("\r\n ", "");
        assert!(text.lines().all(|line| line.contains(':')), "{path}: a line of its own");
    }
}

#[test]
fn no_name_leads_out_of_its_folder() {
    let names = [
        "../secret.jpg",
        "../../secret.jpg",
        "..",
        ".",
        "/etc/passwd",
        "//server/share",
        "\\\\server\\share",
        "..\\secret.jpg",
        "C:\\secret.jpg",
        "C:secret.jpg",
        "%2e%2e/secret.jpg",
        "..%2fsecret.jpg",
        "%2e%2e%5csecret.jpg",
        "a/../../secret.jpg",
        "./../secret.jpg",
        "....//secret.jpg",
        "..;/secret.jpg",
        "secret.jpg%00.png",
        "secret.jpg.",
        "secret.jpg%20",
        "~/secret.jpg",
        "$HOME/secret.jpg",
        "con",
        "aux.jpg",
        "nul",
        "secret.jpg::$DATA",
        "secret.jpg?x",
        "secret.jpg#x",
        "file:///etc/passwd",
        "data:image/png,x",
        "\u{2024}\u{2024}/secret.jpg",
        "\u{ff0e}\u{ff0e}/secret.jpg",
        "..\u{2215}secret.jpg",
        "*",
        "a|b",
        "a\tb",
    ];
    let sources = Sources::from_bytes(base().into_iter().collect());
    let (_, cache) = analyze(&sources, TODAY.parse().expect("a date"), &Cache::default());
    for name in names {
        for text in [
            format!("![En hemmelighet](<{name}>)"),
            format!("[hemmelig](<page:{name}>)"),
            format!("[hemmelig](<contact:{name}>)"),
            format!("[hemmelig](<fact:{name}>)"),
        ] {
            refused(&cache, &format!("---\n\n{text}\n\n"), "---\n\n", &text);
        }
    }
    for name in names {
        let yaml = name.replace('\'', "''");
        for field in ["moved_from: ['X']", "address: 'X'", "next: 'X'", "contacts: ['X']"] {
            let line = field.replace('X', &yaml);
            let old = if field.starts_with("contacts") { "contacts: [office]" } else { "owner: unit" };
            let new = if field.starts_with("contacts") { line } else { format!("{line}\n{old}") };
            refused(&cache, &new, old, name);
        }
    }
}

/// With `new` instead of `old` in the page there is an error in it.
fn refused(cache: &Cache, new: &str, old: &str, what: &str) {
    const PAGE: &str = "content/start/welcome.nb.md";
    let mut site = base();
    let page = String::from_utf8(site[PAGE].clone()).expect("text").replacen(old, new, 1);
    site.insert(PAGE.to_owned(), page.into_bytes());
    site.insert("content/secret.jpg".to_owned(), b"secret".to_vec());
    let sources = Sources::from_bytes(site.into_iter().collect());
    let (analysis, _) = analyze(&sources, TODAY.parse().expect("a date"), cache);
    let page = sources.at(PAGE).expect("the page").id;
    let told = analysis.report.iter().any(|problem| {
        problem.severity == veiviser::diagnostic::Severity::Error
            && problem.span.is_some_and(|span| span.source == page)
    });
    assert!(told, "{what}: {new}");
}

#[test]
fn comments_notes_and_files_of_other_kinds_are_in_no_file() {
    const CANARY: &str = "Kanarifuglen";
    let project = Project::new();
    for path in files(project.path()).into_keys() {
        if path.ends_with(".yaml") || path.ends_with(".ftl") {
            let text = std::fs::read_to_string(project.path().join(&path)).expect("text");
            project.write(&path, format!("{text}\n# {CANARY}\n"));
        }
    }
    project.change("content/start/welcome.nb.md", "number: 101", &format!("number: 101 # {CANARY}"));
    for stray in [
        "content/start/.welcome.nb.md.swp",
        "content/start/~$welcome.docx",
        ".env",
        "notes.txt",
        "content/start/.env",
    ] {
        project.write(stray, CANARY);
    }
    for (path, bytes) in project.build() {
        assert!(!String::from_utf8_lossy(&bytes).contains(CANARY), "{path}");
    }
}
