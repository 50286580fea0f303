//! The same input gives the same bytes: on any machine, with any number of threads, at any time.

use crate::support::{Project, TODAY, base, files, program};
use std::collections::BTreeMap;
use veiviser::source::Sources;

fn build(project: &Project, out: &str, environment: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let mut command = program();
    command
        .args(["build", "--today", TODAY, "--site"])
        .arg(project.path())
        .arg("--out")
        .arg(project.path().join(out));
    for (name, value) in environment {
        command.env(name, value);
    }
    let done = command.output().expect("the program starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    files(&project.path().join(out))
}

#[test]
fn threads_time_zone_and_locale_change_no_byte() {
    let project = Project::new();
    let one = build(
        &project,
        "one",
        &[("RAYON_NUM_THREADS", "1"), ("TZ", "Pacific/Auckland"), ("LC_ALL", "ar_SY.UTF-8")],
    );
    let eight = build(
        &project,
        "eight",
        &[("RAYON_NUM_THREADS", "8"), ("TZ", "America/Lima"), ("LANG", "nb_NO.UTF-8")],
    );
    assert!(one.len() > 30, "the site has its files");
    assert_eq!(one, eight);
}

#[test]
fn the_order_in_which_files_are_found_changes_nothing() {
    let mut found: Vec<(String, Vec<u8>)> = base().into_iter().collect();
    let sorted = Sources::from_bytes(found.clone());
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..5 {
        random.shuffle(&mut found);
        let shuffled = Sources::from_bytes(found.clone());
        let order = |sources: &Sources| {
            sources.files.iter().map(|file| (file.path.to_string(), file.id)).collect::<Vec<_>>()
        };
        assert_eq!(order(&shuffled), order(&sorted));
    }
}

#[test]
fn an_unchanged_site_is_not_written_again() {
    let project = Project::new();
    project.build();
    let done = project.run(&["build", "--messages", "en"]);
    assert!(done.stderr.contains("wrote 0 files"), "{}", done.stderr);
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 05 90 02");
    let done = project.run(&["build", "--messages", "en"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert!(!done.stderr.contains("wrote 0 files"), "{}", done.stderr);
    project.remove("content/start/welcome.en.md");
    project.build();
    let page =
        std::fs::read_to_string(project.public().join("en/start/welcome/index.html")).expect("it falls back");
    assert!(page.contains("lang=\"nb\""), "the Norwegian text is marked");
}

#[test]
fn a_fresh_build_mends_a_file_that_was_changed_behind_its_back() {
    let project = Project::new();
    let built = project.build();
    let page = project.public().join("index.html");
    let time = std::fs::metadata(&page).and_then(|meta| meta.modified()).expect("the page has a time");
    let mut bytes = built["index.html"].clone();
    bytes[200] ^= 1;
    let file = std::fs::OpenOptions::new().write(true).open(&page).expect("the page can be opened");
    std::io::Write::write_all(&mut &file, &bytes).expect("the page can be changed");
    file.set_modified(time).expect("the time can be set back");
    let done = project.run(&["build", "--fresh", "--messages", "en"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert_eq!(std::fs::read(&page).expect("the page is there"), built["index.html"]);
}

#[test]
fn windows_line_ends_and_a_mark_change_no_byte() {
    let plain = Project::new().build();
    let project = Project::new();
    for (path, bytes) in base() {
        if path.ends_with(".md") || path.ends_with(".yaml") || path.ends_with(".ftl") {
            let text = String::from_utf8(bytes).expect("text").replace('\n', "\r\n");
            project.write(&path, format!("\u{feff}{text}"));
        }
    }
    assert_eq!(project.build(), plain);
}
