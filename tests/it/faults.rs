//! What goes wrong around a build: files that are no files, files that change while they are read, disks
//! and folders that forbid, clocks that are wrong, and faults of our own.

use crate::support::{Project, TODAY, base, files, is_root};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;
use std::time::{Duration, SystemTime};
use veiviser::cache::Cache;
use veiviser::pipeline::{Fault, analyze, produce};
use veiviser::source::Sources;

#[test]
fn what_is_no_file_is_told_by_name_and_nobody_waits_for_it() {
    let project = Project::new();
    let at = |name: &str| project.path().join("content/start").join(name);
    let mut made = vec!["pipe.nb.md", "loop.nb.md", "nowhere.nb.md", "round"];
    assert!(Command::new("mkfifo").arg(at("pipe.nb.md")).status().expect("coreutils").success());
    std::os::unix::fs::symlink("loop.nb.md", at("loop.nb.md")).expect("a link");
    std::os::unix::fs::symlink("/nowhere/at/all", at("nowhere.nb.md")).expect("a link");
    std::os::unix::fs::symlink("..", at("round")).expect("a link");
    if is_root()
        && Command::new("mknod")
            .arg(at("zero.nb.md"))
            .args(["c", "1", "5"])
            .status()
            .is_ok_and(|done| done.success())
    {
        made.push("zero.nb.md");
    }
    let socket = std::os::unix::net::UnixListener::bind(at("socket.nb.md"));
    made.extend(socket.is_ok().then_some("socket.nb.md"));
    let done = project.run(&["build", "--messages", "en"]);
    assert_eq!(done.code, 1);
    for name in &made {
        assert!(done.stderr.contains(&format!("content/start/{name}")), "{name}: {}", done.stderr);
    }
    assert_eq!(done.stderr.matches("error[not-a-file]").count(), made.len(), "{}", done.stderr);
}

/// Lets everybody into the folder of the project and hides `hidden` from them.
fn hide(project: &Project, hidden: &str, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let set = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("a mode can be set");
    };
    set(project.path(), 0o755);
    set(&project.path().join(hidden), mode);
}

#[test]
fn a_folder_that_may_not_be_read_is_told_by_name() {
    let project = Project::new();
    hide(&project, "content/start", 0o000);
    let done = project.run_as_nobody(&["check", "--messages", "en"]);
    hide(&project, "content/start", 0o755);
    assert_eq!(done.code, 2, "{}{}", done.stdout, done.stderr);
    assert!(done.stderr.contains("content/start"), "{}", done.stderr);
}

#[test]
fn an_output_that_may_not_be_written_is_told_and_the_old_site_stays() {
    let project = Project::new();
    let old = project.build();
    project.change("content/start/welcome.nb.md", "Velkommen", "Hei");
    for folder in ["public", ".public.veiviser", ""] {
        hide(&project, folder, 0o555);
    }
    let done = project.run_as_nobody(&["build", "--messages", "en"]);
    for folder in ["public", ".public.veiviser", ""] {
        hide(&project, folder, 0o755);
    }
    assert_eq!(done.code, 2, "{}{}", done.stdout, done.stderr);
    assert!(done.stderr.contains("public"), "{}", done.stderr);
    assert_eq!(files(&project.public()), old);
}

#[test]
fn a_file_that_is_saved_or_removed_while_it_is_read_is_taken_whole_or_not_at_all() {
    let project = Project::new();
    let page = project.path().join("content/start/welcome.nb.md");
    let extra = project.path().join("content/start/extra.nb.md");
    let one = std::fs::read_to_string(&page).expect("text");
    let two = one.replace("er legen din.", "er din egen lege.").replace("Slik får", "Slik kan du få");
    let third = one.replace("number: 101", "number: 103");
    // What the builds may show: each text, with and without the page that comes and goes.
    let mut wanted = Vec::new();
    for text in [&one, &two] {
        std::fs::write(&page, text).expect("written");
        wanted.push(project.build());
        std::fs::write(&extra, &third).expect("written");
        wanted.push(project.build());
        std::fs::remove_file(&extra).expect("removed");
    }
    let stop = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let saver = scope.spawn(|| {
            let mut random = fastrand::Rng::with_seed(3);
            while !stop.load(std::sync::atomic::Ordering::Relaxed) {
                std::fs::write(&page, if random.bool() { &one } else { &two }).expect("written");
                std::thread::sleep(Duration::from_millis(random.u64(40..250)));
                if random.bool() {
                    std::fs::write(&extra, &third).expect("written");
                } else {
                    let _ = std::fs::remove_file(&extra);
                }
                std::thread::sleep(Duration::from_millis(random.u64(40..250)));
            }
        });
        for round in 0..8 {
            let done = project.run(&["build", "--messages", "en"]);
            assert_eq!(done.code, 0, "{round}: {}", done.stderr);
            assert!(wanted.contains(&files(&project.public())), "{round}: half of a page");
        }
        stop.store(true, std::sync::atomic::Ordering::Relaxed);
        saver.join().expect("it saved");
    });
}

#[test]
fn clocks_of_files_change_no_byte() {
    let project = Project::new();
    let wanted = project.build();
    for seconds in [0, 2_200_000_000, 4_200_000_000] {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        for path in files(project.path()).keys().filter(|path| !path.starts_with('.')) {
            let file = std::fs::File::options().append(true).open(project.path().join(path)).expect("a file");
            file.set_modified(time).expect("a time");
        }
        assert_eq!(project.build(), wanted, "{seconds}");
        std::fs::remove_dir_all(project.public()).expect("it was built");
        assert_eq!(project.build(), wanted, "{seconds}");
    }
}

#[test]
fn names_that_differ_in_case_only_are_told_with_both() {
    let project = Project::new();
    let picture = {
        let mut bytes = Vec::new();
        let encoder = image::codecs::png::PngEncoder::new(&mut bytes);
        image::DynamicImage::from(image::RgbImage::new(4, 4)).write_with_encoder(encoder).expect("a picture");
        bytes
    };
    project.write("content/start/welcome/door.png", &picture);
    project.write("content/start/welcome/Door.png", &picture);
    let done = project.run(&["check", "--messages", "en"]);
    assert_eq!(done.code, 1, "{}", done.stdout);
    assert!(done.stdout.contains("door.png") && done.stdout.contains("Door.png"), "{}", done.stdout);
}

#[test]
fn names_that_a_system_keeps_for_itself_are_told_with_another() {
    let long = "a".repeat(240);
    for name in ["con", "aux", "nul", "bin", "App_Data", "com1", "a b", "æøå", "caf\u{65}\u{301}", &long] {
        let project = Project::new();
        project.write(&format!("content/start/{name}.nb.md"), "---\ntitle: x\n---\n");
        let done = project.run(&["build", "--messages", "nb"]);
        assert!(done.code == 1 && done.stderr.contains("[bad-file-name]"), "{name}: {}", done.stderr);
        assert!(done.stderr.contains("gjør slik"), "{name}: {}", done.stderr);
    }
}

#[test]
fn text_that_is_no_text_is_told_with_its_line_and_shown_to_nobody() {
    let page = String::from_utf8(base()["content/start/welcome.nb.md"].clone()).expect("text");
    let utf16: Vec<u8> = page.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let latin1: Vec<u8> =
        page.chars().map(|letter| u8::try_from(u32::from(letter)).expect("Latin-1")).collect();
    let cut = page.as_bytes()[..=page.find('ø').expect("a letter of two bytes")].to_vec();
    for (name, bytes) in [
        ("UTF-16", [b"\xfe\xff".to_vec(), utf16.clone()].concat()),
        ("UTF-16 without mark", utf16),
        ("Latin-1", latin1),
        ("cut", cut),
        ("NUL", page.replace("legen", "leg\0en").into_bytes()),
    ] {
        let project = Project::new();
        project.build();
        let old = files(&project.public());
        project.write("content/start/welcome.nb.md", &bytes);
        let done = project.run(&["build", "--messages", "en"]);
        assert_eq!(done.code, 1, "{name}: {}", done.stderr);
        assert!(done.stderr.contains("content/start/welcome.nb.md"), "{name}: {}", done.stderr);
        assert_eq!(files(&project.public()), old, "{name}");
    }
}

#[test]
fn a_fault_of_our_own_names_the_page_and_leaves_the_old_site() {
    let project = Project::new();
    let old = project.build();
    let sources = Sources::from_bytes(base().into_iter().collect());
    let (analysis, mut cache) = analyze(&sources, TODAY.parse().expect("a date"), &Cache::default());
    let staging = veiviser::output::Staging::begin(&project.public(), project.path()).expect("begun");
    let put = |path: &str, bytes: &[u8]| {
        assert!(path != "en/start/welcome/index.html", "a fault in the middle of the work");
        staging.put(path, bytes)
    };
    let work = AssertUnwindSafe(|| produce(&analysis, &Cache::default(), &mut cache, &put).map_err(drop));
    let fault = catch_unwind(work).expect_err("the fault is not swallowed");
    let fault = fault.downcast_ref::<Fault>().expect("it says what was worked on");
    assert!(fault.0.contains("start/welcome"), "{}", fault.0);
    drop(staging);
    assert_eq!(files(&project.public()), old);
}

#[test]
fn without_a_wish_the_preview_takes_the_next_free_port() {
    let first = veiviser::output::server::Server::bind(None).expect("a port is free");
    let second = veiviser::output::server::Server::bind(None).expect("another one is free");
    assert_ne!(first.address(), second.address());
}
