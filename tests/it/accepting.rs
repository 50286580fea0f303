//! `accept` writes the digests and nothing else: pages, front pages, records, settings and strings.

use crate::support::{Project, files};
use veiviser::cache::Cache;
use veiviser::model::{Standing, State};
use veiviser::parse::MadeBy;
use veiviser::pipeline::analyze;

const NOTES: &str = "translations:\n  en:\n    by: machine\n";

/// The small site, every translation of it with a note of who made it.
fn project() -> Project {
    let project = Project::new();
    for path in [
        "site.yaml",
        "content/contacts/office.yaml",
        "content/facts/apply-by.yaml",
        "content/glossary/fastlege.yaml",
        "content/start/_section.yaml",
    ] {
        let text = read(&project, path);
        project.write(path, text + NOTES);
    }
    for (path, bytes) in files(&project.path().join("locales/en")) {
        let text = String::from_utf8(bytes).expect("strings are text");
        let bare =
            text.lines().filter(|line| !line.starts_with("# made_from") && !line.starts_with("### by"));
        let bare = bare.map(|line| format!("{line}\n")).collect::<String>();
        project.write(&format!("locales/en/{path}"), format!("### by: machine\n{bare}"));
    }
    project
}

fn read(project: &Project, path: &str) -> String {
    std::fs::read_to_string(project.path().join(path)).expect("the file is text")
}

/// How far `name` is translated into English.
fn standing(project: &Project, name: &str) -> Standing {
    let sources = veiviser::source::read(project.path()).expect("the site can be read");
    let (analysis, _) = analyze(&sources, "2026-11-22".parse().expect("a date"), &Cache::default());
    let found = analysis.site.expect("the settings are right").translatables();
    let found =
        found.into_iter().find(|found| found.name == name).unwrap_or_else(|| panic!("there is no {name}"));
    found.languages["en"].clone()
}

const ALL: [(&str, &str, &str, &str); 7] = [
    ("_home", "content/_home.nb.md", "Velkommen hit.", "Velkommen hjem."),
    ("site", "site.yaml", "nb: Enheten", "nb: Avdelingen"),
    ("start/_section", "content/start/_section.yaml", "nb: Det første", "nb: Det beste"),
    ("contacts/office", "content/contacts/office.yaml", "nb: Rådhuset", "nb: Kontorbygget"),
    ("facts/apply-by", "content/facts/apply-by.yaml", "nb: Søknadsfrist", "nb: Frist for å søke"),
    ("glossary/fastlege", "content/glossary/fastlege.yaml", "nb: Legen din.", "nb: Din egen lege."),
    ("locales/home", "locales/nb/interface.ftl", "home = ", "home = Til "),
];

#[test]
fn everything_with_texts_can_be_accepted_and_follows_its_source() {
    let project = project();
    for (name, path, from, to) in ALL {
        assert_eq!(standing(&project, name).state, Some(State::Unknown), "{name}");
        let done = project.run(&["accept", &format!("{name}.en"), "--messages", "nb"]);
        assert_eq!(done.code, 0, "{name}: {}", done.stderr);
        let now = standing(&project, name);
        assert_eq!(now.state, Some(State::Current), "{name}");
        assert!(
            now.by.is_some() && now.reviewed.is_none(),
            "{name}: no program says that a person has read it"
        );
        project.change(path, from, to);
        assert!(matches!(standing(&project, name).state, Some(State::Outdated(_))), "{name}");
        assert_eq!(project.run(&["accept", &format!("{name}.en")]).code, 0, "{name}");
        assert_eq!(standing(&project, name).state, Some(State::Current), "{name}");
    }
    assert_eq!(project.run(&["check", "--strict"]).code, 0, "what accept writes is valid");
}

#[test]
fn numbers_hours_and_order_mark_nothing_in_a_record() {
    let project = project();
    let labels = "channels:\n  - { kind: phone, value: \"67 05 90 00\", label: { nb: Sentralbord, en: Switchboard } }\n  - { kind: email, value: \"post@eksempel.kommune.no\", label: { nb: Post, en: Mail } }\n";
    let written = "channels:\n  - { kind: phone, value: \"67 05 90 00\" }\n  - { kind: email, value: \"post@eksempel.kommune.no\" }\n";
    project.change("content/contacts/office.yaml", written, labels);
    assert_eq!(project.run(&["accept", "contacts/office.en"]).code, 0);
    let mut lines: Vec<&str> = labels.lines().collect();
    lines.swap(1, 2);
    project.change("content/contacts/office.yaml", labels, &(lines.join("\n") + "\n"));
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 05 90 01");
    project.change("content/contacts/office.yaml", "Mo-Fr 09:00-15:00", "Mo-Fr 10:00-14:00");
    assert_eq!(standing(&project, "contacts/office").state, Some(State::Current));
    project.change("content/contacts/office.yaml", "nb: Post", "nb: E-post");
    match standing(&project, "contacts/office").state {
        Some(State::Outdated(changes)) => {
            assert_eq!((changes.source.len(), changes.translation.len()), (1, 1));
        }
        other => panic!("one label is out of date, not {other:?}"),
    }
}

#[test]
fn a_star_takes_all_names_and_a_file_is_written_once() {
    let project = project();
    let done = project.run(&["accept", "locales/*.en", "contacts/*.en", "--messages", "en"]);
    assert_eq!(done.code, 2, "two contacts do not say who translated them");
    assert!(done.stderr.contains("translations: { en: { by: human } }"), "{}", done.stderr);
    assert!(
        !read(&project, "locales/en/interface.ftl").contains("made_from"),
        "nothing is written before all is clear"
    );
    let done = project.run(&["accept", "locales/*.en", "contacts/off*.en", "--messages", "en"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert_eq!(done.stderr.matches("locales/en/interface.ftl").count(), 1, "{}", done.stderr);
    let strings = read(&project, "locales/en/interface.ftl");
    let messages = strings.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).count();
    assert_eq!(strings.matches("# made_from: ").count(), messages, "every string has its note");
    let before = files(project.path());
    let again = project.run(&["accept", "locales/*.en", "contacts/off*.en", "--messages", "en"]);
    assert!(again.code == 0 && again.stderr.contains("already"), "{}", again.stderr);
    assert!(files(project.path()) == before, "accepting twice changes no byte");
    assert_eq!(standing(&project, "locales/home").by, Some(MadeBy::Machine));
}

#[test]
fn only_the_note_is_written_whatever_the_file_looks_like() {
    for (mark, line) in [("", "\n"), ("\u{feff}", "\n"), ("", "\r\n"), ("\u{feff}", "\r\n")] {
        let project = project();
        let paths =
            ["content/start/welcome.en.md", "content/contacts/office.yaml", "locales/en/interface.ftl"];
        let mut before = Vec::new();
        for path in paths {
            let text = read(&project, path).replace('\n', line);
            let text = format!("{mark}{}", text.trim_end());
            project.write(path, &text);
            before.push(text);
        }
        let done = project.run(&["accept", "start/welcome.en", "contacts/office.en", "locales/home.en"]);
        assert_eq!(done.code, 0, "{}", done.stderr);
        for (path, before) in paths.iter().zip(before) {
            let now = read(&project, path);
            let start = now.find("made_from").expect("the note was written");
            let start = now[..start].rfind(line).map_or(0, |at| at + line.len());
            let end = now[start..].find(line).map_or(now.len(), |at| start + at + line.len());
            let without = format!("{}{}", &now[..start], &now[end..]);
            assert!(without == before, "{path}: {now}");
            assert_eq!(
                now.matches("\r\n").count(),
                if line == "\n" { 0 } else { now.matches('\n').count() },
                "{path}"
            );
        }
    }
}

#[test]
fn a_wrong_name_is_told_with_the_nearest_one_and_nothing_is_written() {
    let project = project();
    let before = files(project.path());
    for (names, said) in [
        (vec!["start/welcome.en", "contacts/ofice.en"], "contacts/office"),
        (vec!["start/welcome.en", "nothing/*.en"], "nothing/"),
        (vec!["start/welcome.en", "start/welcome.nb"], "only translations can be accepted"),
        (vec!["start/welcome.en", "safety/talk.en"], "not translated into `en`"),
    ] {
        let done = project.run(&[&["accept", "--messages", "en"], names.as_slice()].concat());
        assert!(done.code == 2 && done.stderr.contains(said), "{}", done.stderr);
        assert!(files(project.path()) == before, "{names:?}");
    }
}

#[test]
fn a_heading_keeps_its_anchor_when_sections_move() {
    let project = Project::new();
    let source = read(&project, "content/start/welcome.nb.md");
    project.write("content/start/welcome.nb.md", format!("{source}\n## Mer hjelp {{#more}}\n\nSpør oss.\n"));
    let text = read(&project, "content/start/welcome.en.md");
    project.write("content/start/welcome.en.md", format!("{text}\n## More help\n\nAsk us.\n"));
    assert_eq!(project.run(&["accept", "start/welcome.en"]).code, 0);
    // The Norwegian sections change places, the English ones do not yet.
    let (head, tail) = source.split_once("## Slik").expect("the page has a heading");
    let moved = format!("{head}## Mer hjelp {{#more}}\n\nSpør oss.\n\n## Slik{tail}");
    project.write("content/start/welcome.nb.md", moved);
    project.build();
    let page = read(&project, "public/en/start/welcome/index.html");
    assert!(page.contains("id=\"how\">How to get help") && page.contains("id=\"more\">More help"), "{page}");
}

#[test]
fn readers_are_told_when_the_norwegian_text_lost_a_paragraph() {
    let project = Project::new();
    project.change("content/start/welcome.nb.md", "1. Spør", "Du kan ringe hele døgnet.\n\n1. Spør");
    project.change("content/start/welcome.en.md", "1. Ask", "You can call day and night.\n\n1. Ask");
    assert_eq!(project.run(&["accept", "start/welcome.en"]).code, 0);
    let page = |project: &Project| {
        project.build();
        read(project, "public/en/start/welcome/index.html")
    };
    assert!(!page(&project).contains("notice-outdated"));
    project.change("content/start/welcome.nb.md", "Du kan ringe hele døgnet.\n\n", "");
    assert!(page(&project).contains("notice-outdated"), "the translation still promises it");
}
