//! A new language: everything a translator needs, and nothing that calls itself a translation.

use crate::support::{Project, base, files, repository};
use veiviser::locale::Language;
use veiviser::theme::{USED_BY_PROGRAM, USED_IN_FAMILIES};

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

/// The reports of a check of the small site with `own.ftl` in Norwegian and another language, without
/// those of strings that no template shows or that are missing elsewhere.
fn checked(code: &str, source: &str, translation: &str) -> String {
    let project = Project::new();
    if code != "en" {
        assert_eq!(project.run(&["new", "language", code]).code, 0);
    }
    project.write("locales/nb/own.ftl", source);
    project.write(format!("locales/{code}/own.ftl").as_str(), translation);
    let done = project.run(&["check", "--format", "json", "--messages", "en"]);
    done.stdout
        .lines()
        .filter(|line| !line.contains("unused-message") && !line.contains("missing-message"))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_translation_that_loses_a_number_is_told_unless_words_stand_for_it() {
    let date = "own = Sjekket { $date }\n";
    assert!(checked("en", date, "own = Checked\n").contains("message-variables"));
    assert_eq!(checked("en", date, "own = { $date }: checked\n"), "");
    let days =
        "own =\n    { PLURAL($count) ->\n        [one] én dag\n       *[other] { $count } dager\n    }\n";
    let forms = |forms: &[(&str, &str)]| {
        let lines: Vec<String> = forms.iter().map(|(key, text)| format!("        {key} {text}\n")).collect();
        format!("own =\n    {{ PLURAL($count) ->\n{}    }}\n", lines.concat())
    };
    let n = "{ $count } x";
    let uk = |one| forms(&[("[one]", one), ("[few]", n), ("[many]", n), ("*[other]", n)]);
    assert_eq!(checked("en", days, &forms(&[("[one]", "one day"), ("*[other]", n)])), "");
    assert_eq!(checked("uk", days, &uk("{ $count } д.")).matches("plural").count(), 0);
    assert!(checked("uk", days, &uk("один день")).contains("message-variables"), "21 is `one`, too");
    assert!(
        checked("en", days, &forms(&[("[one]", "one day"), ("*[other]", "days")]))
            .contains("message-variables")
    );
    // Every form is there, and none that is never chosen.
    let lacking = checked("uk", days, &forms(&[("[one]", n), ("*[other]", n)]));
    assert!(lacking.contains("[few]") && lacking.contains("[many]") && lacking.contains("5, 6"), "{lacking}");
    let extra = checked("en", days, &forms(&[("[1]", n), ("[one]", n), ("*[other]", n)]));
    assert!(extra.contains("plural-forms") && extra.contains("`[1]` is never used"), "{extra}");
    // In Polish, `other` is for fractions only, so that `many` may be the usual form.
    assert_eq!(checked("pl", days, &forms(&[("[one]", n), ("[few]", n), ("*[many]", n)])), "");
}

#[test]
fn numbers_and_addresses_of_contacts_are_not_typed_into_interface_strings() {
    for text in [
        "Ring 67 05 90 00",
        "Se www.udi.no",
        "Se https://www.udi.no/ nå",
        "Skriv til post@udi.no",
        "2 000 kroner",
    ] {
        let found = checked("en", &format!("own = {text}\n"), "own = Ask us\n");
        assert!(found.contains("contact-in-text"), "{text}: {found}");
    }
}

/// Every Rust file of the rooms that show strings.
fn showing_rooms() -> String {
    let rooms = ["src/render", "src/finish", "src/output"];
    let all = rooms.iter().flat_map(|room| files(&repository().join(room)));
    all.filter(|(path, _)| path.ends_with(".rs"))
        .map(|(_, bytes)| String::from_utf8(bytes).expect("Rust is UTF-8"))
        .collect()
}

#[test]
fn the_list_of_strings_that_the_program_uses_is_that_of_the_rooms_that_use_them() {
    let code = showing_rooms();
    for id in USED_BY_PROGRAM {
        assert!(code.contains(&format!("\"{id}\"")), "no room uses {id}");
    }
    for (prefix, _) in USED_IN_FAMILIES {
        assert!(code.contains(&format!("\"{prefix}{{")), "no room makes names with {prefix}");
    }
    // What a room asks for by name is in the list.
    let uses = [
        ".get(",
        ".string(",
        ".fill(",
        ".count(",
        "strings.get(&format!(",
        ".string(&format!(",
        ".count(&format!(",
        ".fill(&format!(",
    ];
    let squeezed: String = code.split_whitespace().collect();
    let mut asked: Vec<String> = Vec::new();
    for call in uses {
        let call = format!("{call}\"");
        let after = squeezed.match_indices(&call).map(|(at, _)| &squeezed[at + call.len()..]);
        asked.extend(after.map(|rest| rest.split('"').next().unwrap_or_default().to_owned()));
    }
    let known = base().into_iter().filter(|(path, _)| path.starts_with("locales/nb/"));
    let known: Vec<u8> = known.flat_map(|(_, bytes)| bytes).collect();
    let known = String::from_utf8(known).expect("strings are UTF-8");
    let mut count = 0;
    for name in asked.iter().filter(|name| known.contains(&format!("\n{name} =")) || name.contains("_{")) {
        let family = name.split('{').next().unwrap_or_default();
        let listed = USED_BY_PROGRAM.contains(&name.as_str())
            || USED_IN_FAMILIES.iter().any(|(prefix, _)| *prefix == family);
        assert!(listed, "{name} is not in the list");
        count += 1;
    }
    assert!(count > 30, "only {count} uses were found");
    // And the languages of this repository have every string of a family.
    for (prefix, members) in USED_IN_FAMILIES {
        for member in members {
            let id = format!("{prefix}{}", member.replace('-', "_"));
            assert!(known.contains(&format!("\n{id} =")), "{id} is missing");
        }
    }
}
