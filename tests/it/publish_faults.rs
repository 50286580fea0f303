//! A publication that is killed, cut, or meets a bad disk leaves what readers saw before.

use crate::publish::Published;
use crate::support::{TODAY, files, program};
use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn spawn(site: &Published, flags: &[&str]) -> std::process::Child {
    let mut command = program();
    command.arg("publish").arg(site.dir()).args(flags).args(["--today", TODAY, "--site"]);
    command.arg(site.project.path()).stderr(Stdio::null());
    command.spawn().expect("the program starts")
}

fn turn(site: &Published, round: usize) -> usize {
    let (from, to) = if round % 2 == 1 { ("90 00", "90 01") } else { ("90 01", "90 00") };
    let path = site.project.path().join("content/contacts/office.yaml");
    let text = std::fs::read_to_string(path).expect("a contact");
    site.project.write("content/contacts/office.yaml", text.replace(from, to));
    round % 2
}

#[test]
fn a_publication_killed_at_any_moment_shows_a_whole_site() {
    let site = Published::new();
    let mut wanted = Vec::new();
    let mut longest = Duration::ZERO;
    for round in 0..2 {
        turn(&site, round);
        let start = Instant::now();
        site.ok(&[]);
        longest = longest.max(start.elapsed());
        wanted.push(site.seen());
    }
    let moments = u64::try_from(longest.as_micros()).unwrap_or(u64::MAX).max(2);
    let mut random = fastrand::Rng::with_seed(7);
    let mut killed = 0;
    for round in 2..200 {
        if killed == 20 {
            return;
        }
        let state = turn(&site, round);
        let mut child = spawn(&site, &[]);
        if round % 2 == 0 {
            std::thread::sleep(Duration::from_micros(random.u64(1..moments)));
        } else {
            // At the switch itself: the release is whole, and has or has not got its place.
            let whole = site.dir().join(".veiviser/staging/manifest.json");
            while !whole.exists() && child.try_wait().expect("it is our child").is_none() {
                std::thread::yield_now();
            }
            std::thread::sleep(Duration::from_micros(random.u64(0..3000)));
        }
        killed += usize::from(child.try_wait().expect("the program can be asked").is_none());
        child.kill().expect("the program can be killed");
        child.wait().expect("the program ends");
        let seen = site.seen();
        assert!(wanted.contains(&seen), "round {round}: readers see neither the old nor the new site");
        for release in site.releases() {
            let whole = files(&site.dir().join("releases").join(&release).join("site"));
            assert!(wanted.contains(&whole), "round {round}: {release} is half");
        }
        site.ok(&[]);
        assert_eq!(site.seen(), wanted[state], "round {round}: the next publication completes it");
        assert!(!site.dir().join(".veiviser/staging").exists(), "round {round}: nothing half is left");
    }
    panic!("only {killed} publications were killed before they ended");
}

#[test]
fn a_way_back_killed_at_any_moment_shows_a_whole_release() {
    let site = Published::new();
    let mut wanted = Vec::new();
    for round in 0..2 {
        turn(&site, round);
        site.ok(&[]);
        wanted.push(site.seen());
    }
    let releases = site.releases();
    let start = |name: &str| {
        let mut command = program();
        command.arg("rollback").arg(site.dir()).args(["--to", name, "--bring-back"]);
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the program starts")
    };
    let begun = Instant::now();
    start(&releases[0]).wait().expect("the program ends");
    let moments = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX).max(2);
    let mut random = fastrand::Rng::with_seed(43);
    let mut killed = 0;
    for round in 0..400 {
        if killed == 20 {
            return;
        }
        let to = (round + 1) % 2;
        let mut child = start(&releases[to]);
        std::thread::sleep(Duration::from_micros(random.u64(1..moments)));
        killed += usize::from(child.try_wait().expect("it is our child").is_none());
        child.kill().expect("the program can be killed");
        child.wait().expect("the program ends");
        assert!(wanted.contains(&site.seen()), "round {round}: readers see neither release");
        let _ = start(&releases[to]).wait().expect("the program ends");
        assert_eq!(site.seen(), wanted[to], "round {round}: the next one completes it");
    }
    panic!("only {killed} ways back were killed before they ended");
}

#[test]
fn in_place_killed_at_any_moment_is_completed_by_the_next() {
    let site = Published::new();
    let current = site.dir().join("current");
    let mut wanted: Vec<BTreeMap<String, Vec<u8>>> = Vec::new();
    let mut longest = Duration::ZERO;
    for round in 0..2 {
        turn(&site, round);
        let start = Instant::now();
        site.ok(&["--in-place"]);
        longest = longest.max(start.elapsed());
        wanted.push(files(&current));
    }
    let moments = u64::try_from(longest.as_micros()).unwrap_or(u64::MAX).max(2);
    let mut random = fastrand::Rng::with_seed(5);
    for round in 2..12 {
        let state = turn(&site, round);
        let mut child = spawn(&site, &["--in-place"]);
        std::thread::sleep(Duration::from_micros(random.u64(1..moments)));
        child.kill().expect("the program can be killed");
        child.wait().expect("the program ends");
        let seen = files(&current);
        let page = |path: &str| wanted.iter().any(|site| site.get(path) == seen.get(path));
        assert!(wanted[state].keys().all(|path| page(path)), "round {round}: a half page is shown");
        site.ok(&["--in-place"]);
        assert_eq!(files(&current), wanted[state], "round {round}");
    }
}

#[test]
fn a_release_that_was_made_and_not_shown_is_taken_over() {
    let site = Published::new();
    site.ok(&[]);
    let first = site.releases()[0].clone();
    turn(&site, 1);
    site.ok(&[]);
    let second = site.releases()[1].clone();
    // As if the publication had died between the two renames.
    let link = site.dir().join("current");
    std::fs::remove_file(&link).expect("a link");
    std::os::unix::fs::symlink(format!("releases/{first}/site"), &link).expect("a link");
    let done = site.ok(&["--messages", "en"]);
    assert_eq!(site.releases(), [first, second.clone()]);
    assert!(done.stderr.contains(&format!("{second} had been made by a publication")), "{}", done.stderr);
    let shown = std::fs::read_link(&link).expect("a link");
    assert!(shown.to_string_lossy().contains(&second));
}

#[test]
fn a_cut_copy_of_a_release_is_not_taken_over() {
    let site = Published::new();
    site.ok(&[]);
    let first = site.releases()[0].clone();
    turn(&site, 1);
    site.ok(&[]);
    let second = site.releases()[1].clone();
    let whole = site.seen();
    let link = site.dir().join("current");
    std::fs::remove_file(&link).expect("a link");
    std::os::unix::fs::symlink(format!("releases/{first}/site"), &link).expect("a link");
    std::fs::remove_file(site.dir().join("releases").join(&second).join("site/nb/index.html"))
        .expect("a page");
    site.ok(&[]);
    assert_eq!(site.seen(), whole);
    assert_eq!(site.releases().len(), 3);
}

#[test]
fn a_damaged_manifest_stops_and_asks() {
    let site = Published::new();
    site.ok(&[]);
    let before = site.seen();
    let release = site.dir().join("releases").join(&site.releases()[0]);
    std::fs::write(release.join("manifest.json"), "{\"format\":1,").expect("a file");
    turn(&site, 1);
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("manifest.json"), "{}", done.stderr);
    assert_eq!(site.seen(), before);
    site.ok(&["--discard-changes"]);
    assert_eq!(site.seen(), site.project.build());
}

#[test]
fn what_others_changed_is_told_and_kept_in_its_release() {
    let site = Published::new();
    site.ok(&[]);
    let release = site.releases()[0].clone();
    let page = site.dir().join("current/nb/index.html");
    // An editor that writes a new file, as most do.
    std::fs::remove_file(&page).expect("a page");
    std::fs::write(&page, "changed by hand").expect("a page");
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("changed  nb/index.html"), "{}", done.stderr);
    assert_eq!(std::fs::read_to_string(&page).expect("a page"), "changed by hand");
    site.ok(&["--discard-changes"]);
    assert_eq!(site.seen(), site.project.build());
    let kept = site.dir().join("releases").join(release).join("site/nb/index.html");
    assert_eq!(std::fs::read_to_string(kept).expect("a page"), "changed by hand");
}

#[test]
fn two_at_once_become_one_whole_site() {
    let site = Published::new();
    site.ok(&[]);
    turn(&site, 1);
    let mut children: Vec<_> = (0..3).map(|_| spawn(&site, &[])).collect();
    let codes: Vec<_> =
        children.iter_mut().map(|child| child.wait().expect("the program ends").code()).collect();
    assert!(codes.contains(&Some(0)), "{codes:?}");
    assert!(codes.iter().all(|code| matches!(code, Some(0 | 2))), "{codes:?}");
    assert_eq!(site.seen(), site.project.build());
}

#[test]
fn the_lock_of_a_dead_publication_does_not_stop_the_next() {
    let site = Published::new();
    site.ok(&[]);
    // The file stays after every run; only a living process holds the lock.
    assert!(site.dir().join(".veiviser/lock").exists());
    let lock = std::fs::File::open(site.dir().join(".veiviser/lock")).expect("a lock");
    lock.lock().expect("the lock is free");
    turn(&site, 1);
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("right now"), "{}", done.stderr);
    lock.unlock().expect("it was ours");
    site.ok(&[]);
}

/// Mounts a small disk; None where that is not permitted.
fn mount(site: &Published, options: &str) -> Option<Mounted> {
    std::fs::create_dir_all(site.dir()).expect("a folder");
    let mut command = Command::new("mount");
    command.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(site.dir()).stderr(Stdio::null());
    let done = command.status().is_ok_and(|status| status.success());
    done.then(|| Mounted { path: site.dir() })
}

struct Mounted {
    path: std::path::PathBuf,
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.path).stderr(Stdio::null()).status();
    }
}

#[test]
fn a_full_disk_leaves_what_readers_saw() {
    let site = Published::new();
    let bytes: usize = site.project.build().values().map(|bytes| bytes.len().div_ceil(4096) * 4096).sum();
    // Room for the first, not for a second of which every page is another.
    let Some(_disk) = mount(&site, &format!("size={}k", bytes / 1024 * 5 / 4 + 60)) else { return };
    site.ok(&[]);
    let before = site.seen();
    let style = site.project.path().join("themes/default/assets/style.css");
    let css = std::fs::read_to_string(style).expect("a style sheet");
    site.project.write("themes/default/assets/style.css", css + "p{color:navy}");
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2, "{}", done.stderr);
    assert!(done.stderr.contains("disk is full"), "{}", done.stderr);
    assert_eq!(site.seen(), before);
    assert!(!site.dir().join(".veiviser/staging").exists(), "what was begun is removed");
    assert_eq!(site.releases().len(), 1);
}

#[test]
fn a_read_only_disk_is_named() {
    let site = Published::new();
    let Some(_disk) = mount(&site, "size=4m") else { return };
    site.ok(&[]);
    let before = site.seen();
    let mut command = Command::new("mount");
    command.args(["-o", "remount,ro"]).arg(site.dir()).stderr(Stdio::null());
    if !command.status().is_ok_and(|status| status.success()) {
        return;
    }
    turn(&site, 1);
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("not allowed to write"), "{}", done.stderr);
    assert_eq!(site.seen(), before);
}
