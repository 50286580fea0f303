//! The program as people and scripts meet it: what it prints where, and how it ends.

use crate::support::{Project, files, program, repository};

#[test]
fn a_spoilt_number_is_told_in_norwegian_with_its_place_and_nothing_is_written() {
    let project = Project::new();
    let before = project.build();
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 O5 90 00");
    let done = project.run(&["build", "--messages", "nb"]);
    assert_eq!(done.code, 1);
    assert!(done.stderr.contains("feil[bad-phone]"), "{}", done.stderr);
    assert!(done.stderr.contains("content/contacts/office.yaml:5:31"), "{}", done.stderr);
    assert!(done.stderr.contains("gjør slik"), "{}", done.stderr);
    assert_eq!(files(&project.public()), before, "the site that was there is untouched");
}

#[test]
fn twelve_different_mistakes_are_all_told_in_one_run_in_order_and_once() {
    let project = Project::new();
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 05 90");
    project.change("content/contacts/office.yaml", "post@eksempel.kommune.no", "ola.nordmann@eksempel.no");
    project.change("content/contacts/office.yaml", "1482", "148");
    project.change("content/contacts/office.yaml", "Mo-Fr 09:00-15:00; PH off", "man-fre 9-15");
    project.change("content/contacts/helpline.yaml", "source: { title: Håndboka, seen: 2026-10-01 }\n", "");
    project.change("content/facts/apply-by.yaml", "\"03-01\"", "\"02-31\"");
    project.change("content/glossary/fastlege.yaml", "example:", "exampel:");
    project.change("content/start/welcome.en.md", "term:fastlege", "term:fastlegen");
    project.change("content/start/welcome.nb.md", "number: 101", "number: 102");
    project.change("content/start/welcome.nb.md", "owner: unit", "owner: enheten");
    project.change("content/start/welcome.nb.md", "{#how}", "{#how onclick=alert(1)}");
    project.change("content/safety/talk.nb.md", "Er du i fare nå?", "<b>Er du i fare nå?</b>");
    let done = project.run(&["check", "--format", "json", "--messages", "nb"]);
    assert_eq!(done.code, 1);
    let found: Vec<serde_json::Value> =
        done.stdout.lines().map(|line| serde_json::from_str(line).expect("one object per line")).collect();
    let codes: Vec<&str> = found.iter().filter_map(|object| object["code"].as_str()).collect();
    for code in [
        "bad-phone",
        "personal-email",
        "bad-postcode",
        "bad-hours",
        "unsourced-claim",
        "bad-fact-value",
        "unknown-key",
        "unknown-term",
        "duplicate-page-number",
        "unknown-owner",
        "bad-anchor",
        "raw-html",
    ] {
        assert!(codes.contains(&code), "{code} is missing in {codes:?}");
    }
    let places: Vec<(String, i64, i64)> = found
        .iter()
        .map(|o| {
            (
                o["file"].as_str().unwrap_or_default().to_owned(),
                o["line"].as_i64().unwrap_or(0),
                o["column"].as_i64().unwrap_or(0),
            )
        })
        .collect();
    let mut sorted = places.clone();
    sorted.sort();
    assert_eq!(places, sorted, "problems come in the order of places");
    let mut once: Vec<String> = found
        .iter()
        .map(|object| format!("{}{}{}{}", object["code"], object["file"], object["line"], object["column"]))
        .collect();
    let count = once.len();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), count, "no problem is told twice");
}

#[test]
fn numbers_that_save_lives_cannot_be_mistyped_into_others() {
    for (path, from, to) in [
        ("content/contacts/police-emergency.yaml", "\"112\"", "\"113\""),
        ("content/contacts/police-emergency.yaml", "\"112\"", "\"02800\""),
        ("content/contacts/helpline.yaml", "\"116 006\"", "\"116 007\""),
        ("content/contacts/office.yaml", "\"67 05 90 00\"", "\"110\""),
    ] {
        let project = Project::new();
        project.change(path, from, to);
        let done = project.run(&["check", "--messages", "en"]);
        assert!(done.code == 1 && done.stdout.contains("error[bad-phone]"), "{to}: {}", done.stdout);
    }
}

#[test]
fn json_has_the_fields_that_scripts_hold_on_to() {
    let project = Project::new();
    project.change("content/contacts/office.yaml", "\"67 05 90 00\"", "\"67 05 90 00 \u{e5}\"");
    let done = project.run(&["check", "--format", "json", "--messages", "en"]);
    let line = done.stdout.lines().next().expect("one problem");
    let object: serde_json::Value = serde_json::from_str(line).expect("JSON");
    let mut keys: Vec<&str> = object.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(
        keys,
        ["code", "column", "end_column", "end_line", "file", "help", "labels", "line", "message", "severity"]
    );
    assert_eq!(
        (object["line"].as_i64(), object["column"].as_i64(), object["end_column"].as_i64()),
        (Some(5), Some(40), Some(41))
    );
}

#[test]
fn results_go_to_standard_output_and_everything_else_to_standard_error() {
    let project = Project::new();
    let built = project.run(&["build", "--messages", "en"]);
    assert_eq!(built.stdout, "");
    let clean = project.run(&["check", "--messages", "en"]);
    assert_eq!((clean.code, clean.stdout.as_str()), (0, ""));
    project.remove("content/start/welcome.en.md");
    project.change("content/start/welcome.nb.md", "owner: unit", "owner: other");
    let wrong = project.run(&["check", "--messages", "en"]);
    assert!(wrong.stdout.contains("error[unknown-owner]") && !wrong.stderr.contains("unknown-owner"));
    let annotations = project.run(&["check", "--format", "github", "--messages", "en"]);
    assert!(
        annotations.stdout.starts_with("::error file=content/start/welcome.nb.md,line=9,col=8,"),
        "{}",
        annotations.stdout
    );
}

#[test]
fn warnings_stop_nothing_unless_asked() {
    let project = Project::new();
    project.change("content/start/welcome.nb.md", "review_by: 2027-04-01", "review_by: 2026-11-01");
    let usual = project.run(&["check", "--messages", "en"]);
    assert!(usual.code == 0 && usual.stdout.contains("warning[page-overdue]"), "{}", usual.stdout);
    assert_eq!(project.run(&["check", "--strict"]).code, 1);
    project.build();
    let page = std::fs::read_to_string(project.public().join("nb/start/welcome/index.html"))
        .expect("the page is there");
    assert!(page.contains("1. oktober 2026"), "the reader is told since when nobody has confirmed it");
}

#[test]
fn a_wrong_environment_ends_with_two_and_names_the_folder() {
    let empty = tempfile::tempdir().expect("there is room for a test");
    let run = |arguments: &[&str]| {
        let mut command = program();
        let output =
            command.args(arguments).arg("--site").arg(empty.path()).output().expect("the program starts");
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = run(&["build", "--messages", "nb"]);
    assert_eq!(code, Some(2));
    assert!(said.contains(&empty.path().display().to_string()) && said.contains("site.yaml"), "{said}");
    assert_eq!(run(&["bild"]).0, Some(2));
    let foreign = Project::new();
    foreign.write("public/mine.txt", "not yours");
    let done = foreign.run(&["build", "--messages", "en"]);
    assert_eq!(done.code, 2, "{}", done.stderr);
    assert!(foreign.public().join("mine.txt").is_file());
}

#[test]
fn new_files_are_valid_and_existing_ones_are_never_touched() {
    for arguments in [
        vec!["new", "page", "start/next"],
        vec!["new", "page", "safety/talk", "--lang", "en"],
        vec!["new", "contact", "library", "--type", "library"],
        vec!["new", "fact", "fee", "--kind", "amount"],
        vec!["new", "fact", "weeks", "--kind", "duration"],
        vec!["new", "term", "kommune"],
        vec!["new", "activity", "cafe"],
        vec!["new", "notice", "closed"],
        vec!["new", "language", "uk"],
    ] {
        let project = Project::new();
        let made = project.run(&arguments);
        let problems = project.run(&["check", "--format", "json", "--messages", "en"]).stdout;
        let allowed = ["missing-text", "unused-contact"];
        let wrong: Vec<&str> =
            problems.lines().filter(|line| !allowed.iter().any(|code| line.contains(code))).collect();
        assert!(wrong.is_empty(), "{arguments:?}: {}\n{}", wrong.join("\n"), made.stderr);
        let again = project.run(&arguments);
        assert_eq!(again.code, 2, "{arguments:?} a second time: {}", again.stderr);
    }
}

#[test]
fn a_new_site_builds() {
    let made = tempfile::tempdir().expect("there is room for a test");
    let site = made.path().join("ny");
    assert!(
        program()
            .args(["new", "site"])
            .arg(&site)
            .args(["--today", "2026-11-22"])
            .status()
            .expect("it starts")
            .success()
    );
    let done = program()
        .args(["build", "--today", "2026-11-22", "--messages", "en", "--site"])
        .arg(&site)
        .output()
        .expect("it starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert!(
        !String::from_utf8_lossy(&done.stderr).contains('['),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
}

#[test]
fn accepting_a_translation_marks_it_current_until_the_source_changes() {
    let project = Project::new();
    assert_eq!(project.run(&["accept", "start/welcome.en"]).code, 0);
    let page = |project: &Project| {
        project.build();
        std::fs::read_to_string(project.public().join("en/start/welcome/index.html"))
            .expect("the page is there")
    };
    let outdated = "notice-outdated";
    assert!(!page(&project).contains(outdated));
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 05 90 05");
    project.change(
        "content/start/welcome.nb.md",
        "En [fastlege](term:fastlege) er legen din.",
        "En [fastlege](term:fastlege)\ner legen din.",
    );
    assert!(!page(&project).contains(outdated), "contacts and line breaks mark nothing");
    project.change("content/start/welcome.nb.md", "legen din", "din egen lege");
    assert!(page(&project).contains(outdated), "a changed paragraph is told to the reader");
    assert_eq!(project.run(&["accept", "start/welcome.en"]).code, 0);
    assert!(!page(&project).contains(outdated));
    let text = std::fs::read_to_string(project.path().join("content/start/welcome.en.md")).expect("text");
    assert_eq!(text.matches("made_from").count(), 1);
}

#[test]
fn schemas_describe_every_file_of_the_shipped_site() {
    for kind in ["page", "translation", "contact", "fact", "term", "section", "activity", "notice", "site"] {
        let done = program().args(["schema", kind]).output().expect("the program starts");
        let schema: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
        assert_eq!(schema["type"], "object", "{kind}");
        assert_eq!(schema["additionalProperties"], false, "{kind}");
    }
    let done = program().args(["schema", "contact"]).output().expect("the program starts");
    let schema: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    for (path, bytes) in files(&repository().join("content/contacts")) {
        let record: serde_json::Value = serde_yaml::from_slice(&bytes).expect("the record is YAML");
        for key in record.as_object().expect("a record has fields").keys() {
            assert!(schema["properties"].get(key).is_some(), "{path}: {key}");
        }
    }
}

#[test]
fn explain_prints_the_manual_page_and_the_nearest_name() {
    let done =
        program().args(["explain", "bad-phone", "--messages", "nb"]).output().expect("the program starts");
    let text = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(text.starts_with("# bad-phone") && !text.contains("## en") && !text.contains("```"), "{text}");
    let wrong =
        program().args(["explain", "bad-fone", "--messages", "en"]).output().expect("the program starts");
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("bad-phone"));
}
