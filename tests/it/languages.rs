//! A new language: everything a translator needs, and nothing that calls itself a translation.

use crate::support::{Project, base};
use veiviser::locale::Language;

fn read(project: &Project, path: &str) -> String {
    std::fs::read_to_string(project.path().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The line that a command added to `site.yaml`; every other byte must be as it was.
fn added(before: &str, after: &str) -> String {
    let start = before.bytes().zip(after.bytes()).take_while(|(old, new)| old == new).count();
    let length = after.len() - before.len();
    let mut start = start;
    while !after.is_char_boundary(start) || !after[start + length..].eq(&before[start..]) {
        start -= 1;
    }
    after[start..start + length].to_owned()
}

#[test]
fn every_language_of_the_program_can_be_added_to_a_site() {
    let names: Vec<String> =
        base().keys().filter_map(|path| path.strip_prefix("locales/nb/").map(str::to_owned)).collect();
    for language in Language::all().iter().filter(|language| !matches!(language.code, "nb" | "en")) {
        let code = language.code;
        let project = Project::new();
        let before = read(&project, "site.yaml");
        let made = project.run(&["new", "language", code, "--messages", "en"]);
        assert_eq!(made.code, 0, "{code}: {}", made.stderr);
        assert!(made.stderr.contains(&format!("--lang {code}")), "{}", made.stderr);
        for name in &names {
            let text = read(&project, &format!("locales/{code}/{name}"));
            assert!(text.starts_with(&format!("### {}", language.name)), "{text}");
            let original = read(&project, &format!("locales/nb/{name}"));
            for line in original.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
                assert!(text.contains(&format!("\n# {line}\n")), "{code}/{name} lacks {line}");
            }
        }
        let line = added(&before, &read(&project, "site.yaml"));
        assert!(line.contains(&format!("- {{ tag: {code}, state: in_progress, fallback: [")), "{line}");
        let check = project.run(&["check", "--messages", "en"]);
        assert_eq!((check.code, check.stdout.as_str()), (0, ""), "{code}");
        // Nothing of it is translated: readers who could choose it lack every string.
        project.change(
            "site.yaml",
            &format!("tag: {code}, state: in_progress"),
            &format!("tag: {code}, state: published"),
        );
        let check = project.run(&["check", "--messages", "en"]);
        assert_eq!(check.code, 0, "{code}: a translator who lags behind stops nothing: {}", check.stdout);
        assert!(check.stdout.contains("`skip_to_content` is missing"), "{code}: {}", check.stdout);
    }
}

#[test]
fn a_new_language_falls_back_to_what_its_readers_know_and_the_site_has() {
    for (code, languages, fallback) in [
        ("prs", "", "[en, nb]"),
        ("prs", "  - { tag: fa, state: published, fallback: [en, nb] }\n", "[fa, en, nb]"),
        ("prs", "  - { tag: fa, state: in_progress, fallback: [en, nb] }\n", "[en, nb]"),
        ("nn", "", "[nb]"),
        ("se", "", "[nb]"),
        ("ti", "", "[en, nb]"),
    ] {
        let project = Project::new();
        project.change("site.yaml", "theme: default", &format!("{languages}theme: default"));
        assert_eq!(project.run(&["new", "language", code]).code, 0);
        let wanted = format!("{{ tag: {code}, state: in_progress, fallback: {fallback} }}");
        assert!(read(&project, "site.yaml").contains(&wanted), "{code} {languages}");
    }
}

#[test]
fn the_line_is_put_into_settings_of_every_shape() {
    let old =
        "languages:\n  - { tag: nb, state: published }\n  - { tag: en, state: published, fallback: [nb] }\n";
    for shape in [
        "languages:\n  - tag: nb\n    state: published\n  - tag: en\n    state: published\n    fallback: [nb]\n\n# What it looks like\n",
        "languages:\n- { tag: nb, state: published }\n- tag: en   # for helpers\n  state: published\n",
        "languages: [{ tag: nb, state: published }, { tag: en, state: published, fallback: [nb] }]\n",
        "languages: [\n  { tag: nb, state: published },\n  { state: published, tag: en },\n]\n",
        "languages:\r\n  - { tag: nb, state: published }\r\n  - { tag: en, state: published }\r\n",
    ] {
        let project = Project::new();
        project.change("site.yaml", old, shape);
        let before = read(&project, "site.yaml");
        let made = project.run(&["new", "language", "sw", "--messages", "en"]);
        assert_eq!(made.code, 0, "{shape}: {}", made.stderr);
        let line = added(&before, &read(&project, "site.yaml"));
        assert!(line.contains("{ tag: sw, state: in_progress, fallback: [en, nb] }"), "{shape}: {line}");
        let check = project.run(&["check", "--messages", "en"]);
        assert_eq!((check.code, check.stdout.as_str()), (0, ""), "{shape}");
    }
}

#[test]
fn a_language_that_cannot_be_added_leaves_everything_as_it_was() {
    let project = Project::new();
    let before = read(&project, "site.yaml");
    for (tag, said) in [
        ("rw", "ask the makers of Veiviser"),
        ("ua", "new language uk"),
        ("fa-AF", "new language prs"),
        ("Tigrinya", "new language ti"),
        ("en", "already"),
        ("../x", "does not know"),
    ] {
        let done = project.run(&["new", "language", tag, "--messages", "en"]);
        let words = done.stderr.to_lowercase();
        assert!(done.code == 2 && words.contains(&said.to_lowercase()), "{tag}: {}", done.stderr);
    }
    assert_eq!(read(&project, "site.yaml"), before);
    assert!(!project.path().join("locales/uk").exists());
}
