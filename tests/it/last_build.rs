//! A build for which nothing has changed sees that, says the same as before, and is never wrong about it.

use crate::support::{Done, Project, files, program};
use std::fs;
use std::time::{Duration, SystemTime};

const PAGE: &str = "content/start/welcome.nb.md";

/// A contact that no page uses: the site has a warning.
const UNUSED: &str = "type: library\nname: { nb: Biblioteket, en: The library }\nowner: unit\nchannels:\n  - { kind: phone, value: \"67 05 91 00\" }\nsource: { title: Håndboka, seen: 2026-10-01 }\nchecked: 2026-10-01\n";

/// A project that has been built.
fn built() -> Project {
    let project = Project::new();
    project.write("content/contacts/library.yaml", UNUSED);
    let first = build(&project);
    assert!(!was_short(&first), "{}", first.stderr);
    project
}

fn build(project: &Project) -> Done {
    let done = project.run(&["build", "--timings", "--messages", "en"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    done
}

/// Whether a build compared, and did nothing else.
fn was_short(done: &Done) -> bool {
    done.stderr.contains("ms  compare") && !done.stderr.contains("ms  render")
}

/// What a build says apart from numbers of files and times.
fn warnings(done: &Done) -> String {
    done.stderr.split("wrote").next().unwrap_or_default().to_owned()
}

#[test]
fn a_second_build_is_short_and_warns_in_the_same_words() {
    let project = Project::new();
    project.write("content/contacts/library.yaml", UNUSED);
    let first = build(&project);
    let site = files(&project.public());
    let second = build(&project);
    assert!(was_short(&second), "{}", second.stderr);
    assert!(warnings(&first).contains("unused-contact") && warnings(&first).contains("type: library"));
    assert_eq!(warnings(&second), warnings(&first));
    let unchanged = format!("wrote 0 files to {}; {} unchanged", project.public().display(), site.len());
    assert!(second.stderr.contains(&unchanged), "{}", second.stderr);
    assert_eq!(files(&project.public()), site);
}

#[test]
fn a_file_with_a_new_time_and_the_same_content_has_not_changed() {
    let project = built();
    set_time(&project, SystemTime::now() + Duration::from_mins(1));
    assert!(was_short(&build(&project)));
}

#[test]
fn a_change_that_leaves_size_and_time_is_seen() {
    let project = built();
    let time = fs::metadata(project.path().join(PAGE)).and_then(|page| page.modified()).expect("a time");
    project.change(PAGE, "[kontoret]", "[kantoret]");
    set_time(&project, time);
    assert!(!was_short(&build(&project)));
    let clean = files(&project.public());
    fs::remove_dir_all(project.public()).expect("the site goes");
    fs::remove_dir_all(project.path().join(".public.veiviser")).expect("what is remembered goes");
    assert_eq!(clean, project.build(), "the same as a build that remembers nothing");
}

fn set_time(project: &Project, time: SystemTime) {
    let page = fs::OpenOptions::new().write(true).open(project.path().join(PAGE)).expect("the page");
    page.set_modified(time).expect("a time can be set");
}

#[test]
fn a_new_file_and_a_missing_file_are_seen() {
    let project = built();
    project.write("themes/default/assets/new.txt", "new");
    assert!(!was_short(&build(&project)));
    assert!(was_short(&build(&project)));
    project.remove("themes/default/assets/new.txt");
    assert!(!was_short(&build(&project)));
}

#[test]
fn whatever_happens_to_the_output_is_mended() {
    let project = built();
    let site = files(&project.public());
    let page = project.public().join("nb/start/welcome/index.html");
    fs::write(&page, "somebody was here").expect("a page can be written");
    assert!(!was_short(&build(&project)));
    assert_eq!(files(&project.public()), site);
    fs::remove_file(&page).expect("a page can be removed");
    assert!(!was_short(&build(&project)));
    assert_eq!(files(&project.public()), site);
    let policy = project.path().join("public.hosting/policy.json");
    fs::remove_file(&policy).expect("a file for the web team can be removed");
    build(&project);
    assert!(policy.exists());
}

#[test]
fn another_day_and_a_fresh_build_work_from_the_beginning() {
    let project = built();
    let fresh = project.run(&["build", "--timings", "--fresh"]);
    assert!(!was_short(&fresh), "{}", fresh.stderr);
    let mut later = program();
    later.args(["build", "--timings", "--today", "2026-11-23", "--site"]).arg(project.path());
    let later = Done::from(later.output().expect("the program starts"));
    assert_eq!(later.code, 0, "{}", later.stderr);
    assert!(!was_short(&later), "{}", later.stderr);
}

#[test]
fn a_note_that_is_gone_cut_or_nonsense_only_costs_time() {
    let project = built();
    let site = files(&project.public());
    let note = project.path().join(".public.veiviser/last-build");
    let whole = fs::read(&note).expect("there is a note");
    let another = String::from_utf8(whole.clone()).expect("JSON").replacen("\"format\":1", "\"format\":0", 1);
    for damaged in [&b""[..], &whole[..whole.len() / 2], b"{\"format\":1}", &[0xff; 40], another.as_bytes()] {
        fs::write(&note, damaged).expect("the note can be written");
        let done = build(&project);
        assert!(!was_short(&done), "{}", done.stderr);
        assert_eq!(files(&project.public()), site);
    }
    fs::remove_file(&note).expect("the note can be removed");
    assert!(!was_short(&build(&project)));
    assert!(was_short(&build(&project)));
}
