//! Publishing to another machine: the same as to a folder, through the SFTP server of OpenSSH, which a program
//! of the test starts in the place of `ssh`. Where it is not installed (`tests/run` does it), nothing is tested.

use crate::publish::Published;
use crate::support::{Done, TODAY, files, program};
use std::collections::{BTreeMap, BTreeSet};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

const SERVER: &str = "/usr/lib/openssh/sftp-server";

/// A folder on another machine.
struct Remote {
    site: Published,
}

impl Remote {
    /// None where there is no server.
    fn new() -> Option<Remote> {
        let there = Path::new(SERVER).exists();
        assert!(there || std::env::var_os("VEIVISER_SERVERS").is_none(), "{SERVER} is not installed");
        let remote = there.then(|| Remote { site: Published::new() })?;
        remote.ssh(&format!("exec {SERVER} -e -l VERBOSE 2>>{}", remote.log().display()));
        Some(remote)
    }

    fn log(&self) -> PathBuf {
        self.site.folder.path().join("log")
    }

    fn program(&self) -> PathBuf {
        self.site.folder.path().join("ssh")
    }

    /// What stands in the place of `ssh`.
    fn ssh(&self, does: &str) {
        let asked = self.site.folder.path().join("asked");
        let script = format!("#!/bin/sh\necho \"$@\" >>{}\n{does}\n", asked.display());
        std::fs::write(self.program(), script).expect("there is room");
        std::fs::set_permissions(self.program(), PermissionsExt::from_mode(0o755)).expect("it is ours");
    }

    fn address(&self) -> String {
        format!("sftp://ola@web.example.no:2222{}", self.site.dir().display())
    }

    fn run(&self, command: &str, address: &str, flags: &[&str]) -> Done {
        let mut program = program();
        program.env("TMPDIR", self.site.folder.path()).args([command, address]).args(flags);
        program.arg("--ssh").arg(self.program()).args(["--messages", "en", "--today", TODAY]);
        program.arg("--site").arg(self.site.project.path());
        Done::from(program.output().expect("the program starts"))
    }

    fn publish(&self, flags: &[&str]) -> Done {
        self.run("publish", &self.address(), flags)
    }

    fn ok(&self, flags: &[&str]) -> Done {
        let done = self.publish(flags);
        assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
        done
    }

    fn current(&self) -> PathBuf {
        self.site.dir().join("current")
    }

    fn seen(&self) -> BTreeMap<String, Vec<u8>> {
        self.current().canonicalize().map(|folder| files(&folder)).unwrap_or_default()
    }

    fn restyle(&self, css: &str) {
        let path = self.site.project.path().join("themes/default/assets/style.css");
        let old = std::fs::read_to_string(path).expect("there is a style sheet");
        self.site.project.write("themes/default/assets/style.css", old + css);
    }
}

/// Every page finds the style sheets and scripts it names.
fn nothing_is_missing(seen: &BTreeMap<String, Vec<u8>>) {
    for (path, bytes) in seen.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        for part in text.split("assets/").skip(1) {
            let name: String =
                part.chars().take_while(|c| c.is_ascii_alphanumeric() || ".-_".contains(*c)).collect();
            if name.ends_with(".css") || name.ends_with(".js") {
                assert!(seen.contains_key(&format!("assets/{name}")), "{path} names assets/{name}");
            }
        }
    }
}

#[test]
fn a_site_on_another_machine_is_the_same_as_in_a_folder() {
    let Some(remote) = Remote::new() else { return };
    let done = remote.ok(&["--dry-run"]);
    assert!(done.stdout.contains("new        index.html"), "{}", done.stdout);
    assert!(!remote.site.dir().exists(), "a trial makes no folder");
    remote.ok(&[]);
    let built = remote.site.project.build();
    assert_eq!(remote.seen(), built);
    let first = remote.current().canonicalize().expect("a release");
    remote.site.number("67 05 90 00", "67 05 90 01");
    remote.ok(&[]);
    let second = remote.current().canonicalize().expect("a release");
    assert_eq!(remote.seen(), remote.site.project.build());
    assert_eq!(files(&first), built, "the first release stays as it was");
    let inode = |folder: &Path| std::fs::metadata(folder.join("assets/icon.svg")).expect("a file").ino();
    assert_eq!(inode(&first), inode(&second), "an unchanged file is the same file");
    assert!(remote.site.dir().join("current.hosting/policy.json").exists());
    assert!(remote.ok(&[]).stderr.contains("is the same already"));
    assert!(!remote.site.dir().join(".veiviser/lock").exists(), "nobody holds the lock");
    let mode = std::fs::metadata(second.join("index.html")).expect("a page").permissions().mode();
    assert_eq!(mode & 0o777, 0o644);
    // A file that has not changed is not even read.
    let log = std::fs::read_to_string(remote.log()).expect("a log");
    assert!(!log.lines().any(|line| line.contains("/site/") && line.contains("flags READ")), "{log}");
    let asked = std::fs::read_to_string(remote.site.folder.path().join("asked")).expect("what was asked");
    assert!(
        asked.contains("BatchMode=yes") && asked.contains("-p 2222 -l ola -s -- web.example.no sftp"),
        "{asked}"
    );
    // The same tree as in a folder, but for what only another machine needs.
    let near =
        Published { folder: tempfile::tempdir().expect("room"), project: crate::support::Project::new() };
    near.ok(&[]);
    near.number("67 05 90 00", "67 05 90 01");
    near.ok(&[]);
    let tree = |folder: PathBuf| {
        let mut paths: BTreeSet<String> = files(&folder).into_keys().collect();
        paths.retain(|path| !path.ends_with("notes.json") && !path.ends_with(".veiviser/lock"));
        paths
    };
    assert_eq!(tree(remote.site.dir()), tree(near.dir()));
    // The way back.
    let done = remote.run("rollback", &remote.address(), &[]);
    assert_eq!(
        (done.code, done.stdout.contains("contact office")),
        (2, true),
        "{}{}",
        done.stdout,
        done.stderr
    );
    assert_eq!(remote.current().canonicalize().expect("a release"), second);
    let done = remote.run("rollback", &remote.address(), &["--bring-back"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert_eq!(remote.seen(), built);
}

#[test]
fn where_there_are_no_links_files_are_replaced_in_order() {
    let Some(remote) = Remote::new() else { return };
    remote.ssh(&format!("exec {SERVER} -e -l VERBOSE -P symlink,hardlink 2>>{}", remote.log().display()));
    let done = remote.publish(&[]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("--in-place"), "{}", done.stderr);
    std::fs::remove_dir_all(remote.site.dir()).expect("only what is ours");
    remote.ok(&["--in-place"]);
    assert_eq!(remote.seen(), remote.site.project.build());
    std::fs::write(remote.current().join("google0a1b.html"), "proof").expect("a file");
    remote.restyle("p{color:navy}");
    remote.site.project.change("site.yaml", "{ tag: en, state: published", "{ tag: en, state: in_progress");
    let done = remote.publish(&["--in-place"]);
    assert!(done.code == 2 && done.stderr.contains("--allow-removals"), "{}", done.stderr);
    std::fs::write(remote.log(), "").expect("a log");
    remote.ok(&["--in-place", "--allow-removals"]);
    let mut seen = remote.seen();
    assert_eq!(seen.remove("google0a1b.html").as_deref(), Some(&b"proof"[..]), "files of others stay");
    assert_eq!(seen.keys().filter(|path| path.starts_with("assets/style.")).count(), 2);
    assert!(!remote.current().join("en").exists(), "empty folders go");
    let log = std::fs::read_to_string(remote.log()).expect("a log");
    let lines: Vec<&str> = log.lines().collect();
    let places = |word: &str, part: &str| -> Vec<usize> {
        let fits = |line: &&str| line.contains(word) && line.contains(part);
        lines.iter().enumerate().filter(|(_, line)| fits(line)).map(|(at, _)| at).collect()
    };
    let assets = places("rename", "/current/assets/style.");
    let pages = places("rename", "/current/nb/");
    let removals = places("remove", "/current/en/");
    let manifest = places("rename", "/next.json\" new \"");
    let order =
        [&assets, &pages, &removals, &manifest].map(|group| (group.first().copied(), group.last().copied()));
    for pair in order.windows(2) {
        let ((_, last), (first, _)) = (pair[0], pair[1]);
        assert!(last.is_some() && first.is_some() && last < first, "{order:?}\n{log}");
    }
}

#[test]
fn an_upload_that_is_cut_leaves_no_page_without_its_assets() {
    for way in [&[][..], &["--in-place"][..]] {
        let Some(remote) = Remote::new() else { return };
        let right = std::fs::read_to_string(remote.program()).expect("a program");
        remote.ok(way);
        let mut random = fastrand::Rng::with_seed(11);
        let mut cut = 0;
        for round in 0..5 {
            let before = remote.seen();
            remote.restyle(&format!("p{{order:{round}}}"));
            remote.ssh(&format!("dd bs=1 count={} status=none | {SERVER}", random.u32(2_000..260_000)));
            let done = remote.publish(way);
            let seen = remote.seen();
            nothing_is_missing(&seen);
            if done.code != 0 {
                cut += 1;
                assert!(
                    done.stderr.contains("was cut") || done.stderr.contains("cannot reach"),
                    "{}",
                    done.stderr
                );
                assert!(!way.is_empty() || seen == before, "round {round}: readers see the old site");
            }
            std::fs::write(remote.program(), &right).expect("a program");
            remote.ok(way);
            let seen = remote.seen();
            nothing_is_missing(&seen);
            let built = remote.site.project.build();
            assert!(built.iter().all(|(path, bytes)| seen.get(path) == Some(bytes)), "round {round}");
            assert!(
                !remote.site.dir().join(".veiviser/staging").exists(),
                "round {round}: nothing half is left"
            );
        }
        assert!(cut >= 2, "only {cut} of 5 were cut");
    }
}

#[test]
fn what_nobody_knows_is_asked_for_and_never_removed() {
    let Some(remote) = Remote::new() else { return };
    remote.ok(&[]);
    let before = remote.seen();
    let release = remote.current().canonicalize().expect("a release");
    let manifest = release.with_file_name("manifest.json");
    let right = std::fs::read(&manifest).expect("a manifest");
    remote.site.number("67 05 90 00", "67 05 90 01");
    for wrong in [None, Some(&right[..right.len() / 2])] {
        match wrong {
            None => std::fs::remove_file(&manifest).expect("a manifest"),
            Some(half) => std::fs::write(&manifest, half).expect("a manifest"),
        }
        let done = remote.publish(&[]);
        assert_eq!(done.code, 2, "{}", done.stderr);
        assert!(
            done.stderr.contains("manifest.json") && done.stderr.contains("--discard-changes"),
            "{}",
            done.stderr
        );
        assert_eq!(remote.seen(), before);
    }
    std::fs::write(&manifest, &right).expect("a manifest");
    // A file that somebody has changed.
    let page = remote.current().join("nb/index.html");
    std::fs::remove_file(&page).expect("a page");
    std::fs::write(&page, "changed by hand").expect("a page");
    let done = remote.publish(&[]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("changed  nb/index.html"), "{}", done.stderr);
    assert_eq!(std::fs::read_to_string(&page).expect("a page"), "changed by hand");
    // One of the same length, too: its time tells.
    std::fs::write(&page, &before["nb/index.html"]).expect("a page");
    let mut other = before["nb/index.html"].clone();
    other[100] ^= 1;
    std::fs::write(&page, other).expect("a page");
    let old = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_600_000_000);
    let file = std::fs::File::options().write(true).open(&page).expect("a page");
    file.set_modified(old).expect("a time");
    assert!(remote.publish(&[]).stderr.contains("changed  nb/index.html"));
    remote.ok(&["--discard-changes"]);
    assert_eq!(remote.seen(), remote.site.project.build());
    // Another site.
    let text = std::fs::read_to_string(remote.site.project.path().join("site.yaml")).expect("settings");
    let line = text.lines().find(|line| line.starts_with("url:")).expect("an address").to_owned();
    remote.site.project.change("site.yaml", &line, "url: \"https://annet.example.no/\"");
    let seen = remote.seen();
    let done = remote.publish(&["--allow-removals", "--discard-changes"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("https://annet.example.no/"), "{}", done.stderr);
    assert_eq!(remote.seen(), seen);
    // A folder of others.
    let foreign = tempfile::tempdir().expect("room");
    std::fs::write(foreign.path().join("index.html"), "Kommunen").expect("a page");
    let done =
        remote.run("publish", &format!("sftp://web{}", foreign.path().display()), &["--discard-changes"]);
    assert_eq!((done.code, files(foreign.path()).len()), (2, 1), "{}", done.stderr);
}

#[test]
fn one_publishes_at_a_time_and_a_dead_lock_goes() {
    let Some(remote) = Remote::new() else { return };
    remote.ok(&[]);
    remote.site.number("67 05 90 00", "67 05 90 01");
    let lock = remote.site.dir().join(".veiviser/lock");
    std::fs::write(&lock, "somebody else").expect("a lock");
    let done = remote.publish(&[]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("right now") && done.stderr.contains("three minutes"), "{}", done.stderr);
    assert_eq!(std::fs::read_to_string(&lock).expect("a lock"), "somebody else");
    let long_ago = std::fs::metadata(&lock).and_then(|lock| lock.modified()).expect("a time")
        - std::time::Duration::from_mins(10);
    std::fs::File::options()
        .write(true)
        .open(&lock)
        .and_then(|file| file.set_modified(long_ago))
        .expect("a time");
    remote.ok(&[]);
    assert_eq!(remote.seen(), remote.site.project.build());
}

#[test]
fn no_secret_is_taken_or_told_and_a_line_that_is_none_is_named() {
    let Some(remote) = Remote::new() else { return };
    let done = remote.run("publish", "sftp://ola:hemmelig@web.example.no/www", &[]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("SSH key") && !done.stderr.contains("hemmelig"), "{}", done.stderr);
    assert_eq!(remote.run("publish", "sftp://-oProxyCommand=id/www", &[]).code, 2);
    assert!(!remote.site.folder.path().join("asked").exists(), "no program was started");
    remote.ssh("echo 'ola@web.example.no: Permission denied (publickey).' >&2; exit 255");
    let done = remote.publish(&[]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("Permission denied (publickey)"), "{}", done.stderr);
    assert!(done.stderr.contains("sftp USER@HOST"), "{}", done.stderr);
    // A greeting of a shell is no SFTP, however long it says that it is.
    remote.ssh("echo 'Welcome to web.example.no!'; sleep 1");
    assert_eq!(remote.publish(&[]).code, 2);
    let done = remote.run("publish", &remote.address(), &["--ssh", "/nowhere/ssh"]);
    assert_eq!(done.code, 2, "{}", done.stderr);
}
