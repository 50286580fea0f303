//! Content is not trusted: whatever a file holds, the build ends soon, with a plain message, and
//! nothing foreign gets into the site.

use crate::support::{Project, files};
use scraper::{Html, Selector};
use std::time::{Duration, Instant};

const HEAD: &str = "---\ntitle: Welcome\nsummary: How to get help.\ntranslation:\n  by: human\n---\n\n";

/// Long enough for a slow machine, short enough to tell a hang from work.
const SOON: Duration = Duration::from_secs(30);

#[test]
fn markup_and_schemes_that_could_do_something_are_refused() {
    for vector in [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#x6a;avascript:alert(1))",
        "[x](java\u{1}script:alert(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](vbscript:msgbox)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "[x](//evil.example/)",
        "[x](http://evil.example/)",
        "[x](https://user:pass@evil.example/)",
        "[x](https://evil.example/\" onmouseover=\"alert(1))",
        "## T {onclick=alert(1) style=\"x\"}",
        "[x](tel:22222222)",
        "[x](file:///etc/passwd)",
        "![x](../../../../etc/passwd)",
    ] {
        let project = Project::new();
        project.write("content/start/welcome.en.md", format!("{HEAD}{vector}\n"));
        let done = project.run(&["build", "--messages", "en"]);
        assert_eq!(done.code, 1, "{vector}: {}", done.stderr);
        assert!(done.stderr.contains("content/start/welcome.en.md"), "{vector}: {}", done.stderr);
    }
}

#[test]
fn text_that_looks_like_markup_or_a_template_comes_out_as_text() {
    let project = Project::new();
    let odd = "{{ frame.site_name }} {% raw %} \\<b> & \" ' `<i>`";
    project.write("content/start/welcome.en.md", format!("{HEAD}{odd}\n"));
    project.change(
        "content/contacts/office.yaml",
        "en: The office",
        "en: \"The <b>office</b> {{ root }} & \\\"co\\\"\"",
    );
    project.build();
    let page = std::fs::read_to_string(project.public().join("en/start/welcome/index.html"))
        .expect("the page is there");
    let page = Html::parse_document(&page);
    let text: String =
        page.select(&Selector::parse(".text").expect("a selector")).next().expect("a text").text().collect();
    assert!(text.contains("{{ frame.site_name }} {% raw %} <b> & \" ' <i>"), "{text}");
    let names: Vec<String> =
        page.select(&Selector::parse("h3").expect("a selector")).map(|e| e.text().collect()).collect();
    assert!(names.iter().any(|name| name == "The <b>office</b> {{ root }} & \"co\""), "{names:?}");
    assert_eq!(page.select(&Selector::parse("main b > b, main h3 b").expect("a selector")).count(), 0);
}

#[test]
fn yaml_tricks_are_refused() {
    for (name, trick) in [
        ("anchor", "name: &a { nb: x, en: x }\n"),
        ("alias", "name: *a\n"),
        ("tag", "name: !!python/object:os.system {}\n"),
        ("merge", "<<: { type: library }\n"),
        ("documents", "---\ntype: library\n---\ntype: library\n"),
        ("duplicate", "type: library\ntype: library\n"),
        ("tab", "type:\tlibrary\n\tname: x\n"),
        ("quotes", "type: “library”\n"),
        ("bomb", "a: &a [x,x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\n"),
        ("deep", &format!("name: {}{}\n", "[".repeat(5000), "]".repeat(5000))),
    ] {
        let project = Project::new();
        project.write("content/contacts/trick.yaml", trick);
        let start = Instant::now();
        let done = project.run(&["check", "--messages", "en"]);
        assert_eq!(done.code, 1, "{name}: {}", done.stdout);
        assert!(done.stdout.contains("content/contacts/trick.yaml"), "{name}: {}", done.stdout);
        assert!(start.elapsed() < SOON, "{name}");
    }
}

#[test]
fn no_is_a_language_code_and_a_word() {
    let project = Project::new();
    project.change("content/contacts/office.yaml", "interpreter: yes", "interpreter: no");
    project.build();
    let page = std::fs::read_to_string(project.public().join("en/start/welcome/index.html"))
        .expect("the page is there");
    assert!(page.contains("interpreter"), "no interpreter is said, not dropped");
}

#[test]
fn patterns_that_make_readers_of_markdown_slow_end_soon() {
    let patterns: [(&str, String); 12] = [
        ("quotes", ">".repeat(50_000)),
        ("brackets", "[".repeat(50_000)),
        ("emphasis", "*a ".repeat(30_000)),
        ("links", "[a](<b".repeat(20_000)),
        ("empty links", "[](".repeat(40_000)),
        ("footnotes", "[^".repeat(40_000)),
        ("comments", "!-- <".repeat(20_000)),
        ("backticks", (1..400).map(|n| "`".repeat(n) + " ").collect()),
        ("lists", (0..400).map(|n| "  ".repeat(n) + "- a\n").collect()),
        (
            "tables",
            "|x".repeat(400) + "\n" + &"|-".repeat(400) + "\n" + &("|y".repeat(400) + "\n").repeat(60),
        ),
        ("references", (0..8000).map(|n| format!("[a{n}]: b\n")).collect::<String>() + &"[a1]".repeat(8000)),
        ("headings", "## a\n\n".repeat(30_000)),
    ];
    for (name, pattern) in patterns {
        let project = Project::new();
        project.write("content/start/welcome.en.md", format!("{HEAD}{pattern}\n"));
        let start = Instant::now();
        let done = project.run(&["build", "--messages", "en"]);
        assert!(
            (0..=1).contains(&done.code),
            "{name} ends with {}: {}",
            done.code,
            &done.stderr[..done.stderr.len().min(400)]
        );
        assert!(start.elapsed() < SOON, "{name} took {:?}", start.elapsed());
    }
}

#[test]
fn a_gigabyte_is_told_and_not_read() {
    let project = Project::new();
    let path = project.path().join("content/start/welcome.en.md");
    let file = std::fs::OpenOptions::new().write(true).open(path).expect("the file is there");
    file.set_len(1 << 30).expect("a sparse file needs no room");
    let start = Instant::now();
    let done = project.run(&["check", "--messages", "en"]);
    assert!(done.code == 1 && done.stdout.contains("error[file-too-large]"), "{}", done.stdout);
    assert!(start.elapsed() < SOON);
}

#[test]
fn files_in_other_encodings_are_told_and_the_others_are_still_checked() {
    let project = Project::new();
    project.write("content/start/welcome.en.md", b"---\ntitle: K\xf8benhavn\n---\n");
    project.write(
        "content/facts/apply-by.yaml",
        "\u{feff}kind".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
    );
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 05");
    let done = project.run(&["check", "--messages", "nb"]);
    assert!(done.stdout.contains("Windows-1252") && done.stdout.contains("UTF-16"), "{}", done.stdout);
    assert!(done.stdout.contains("feil[bad-phone]"), "{}", done.stdout);
}

#[test]
fn names_that_systems_write_in_two_ways_or_treat_in_their_own_are_told() {
    for name in ["caf\u{65}\u{301}", "Velkommen", "con", "aux", "a b", "æ", "-x", &"a".repeat(70)] {
        let project = Project::new();
        project.write(&format!("content/start/{name}.nb.md"), "---\ntitle: x\n---\n");
        let done = project.run(&["check", "--messages", "en"]);
        assert!(done.code == 1 && done.stdout.contains("error[bad-file-name]"), "{name}: {}", done.stdout);
    }
}

#[test]
fn links_out_of_the_site_are_not_followed() {
    let project = Project::new();
    std::os::unix::fs::symlink("/etc/passwd", project.path().join("content/start/secret.nb.md"))
        .expect("a link");
    std::os::unix::fs::symlink("/etc", project.path().join("content/etc")).expect("a link");
    std::os::unix::fs::symlink(".", project.path().join("content/start/loop")).expect("a link");
    let done = project.run(&["check", "--messages", "en"]);
    assert_eq!(done.code, 1);
    assert_eq!(done.stdout.matches("error[not-a-file]").count(), 3, "{}", done.stdout);
    assert!(!done.stdout.contains("root:"), "{}", done.stdout);
}

#[test]
fn drafts_are_in_no_file() {
    let project = Project::new();
    let page = std::fs::read_to_string(project.path().join("content/start/welcome.nb.md")).expect("text");
    let draft = page.replace("number: 101", "number: 177\ndraft: true").replace("Velkommen", "Kanarifuglen");
    project.write("content/start/canary.nb.md", draft);
    for (path, bytes) in project.build() {
        assert!(!String::from_utf8_lossy(&bytes).contains("Kanarifuglen") && !path.contains("177"), "{path}");
    }
    assert!(
        !files(&project.path().join(".public.veiviser"))
            .values()
            .any(|bytes| String::from_utf8_lossy(bytes).contains("Kanarifuglen"))
    );
}

#[test]
fn personal_data_is_found_and_never_repeated() {
    let project = Project::new();
    // A number that only looks right: the date of a day in 1899 and check digits that fit.
    project.write("content/start/welcome.en.md", format!("{HEAD}Write 01010012356 on the form.\n"));
    let done = project.run(&["check", "--messages", "en", "--format", "json"]);
    assert!(done.stdout.contains("identity-number"), "{}", done.stdout);
    assert!(!done.stdout.contains("01010012356"), "{}", done.stdout);
}
