//! What a release says it is made of is what cargo compiles, and its archives are the same every time.

use crate::support::repository;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// The kind of machine of this test: what it compiles is already on this disk.
const TARGET: &str = "x86_64-unknown-linux-musl";

/// Runs a script of `release` and gives what it prints.
fn made(script: &str, arguments: &[&str]) -> Vec<u8> {
    let done = Command::new("python3")
        .arg(repository().join("release").join(script))
        .args(arguments)
        .env("SOURCE_DATE_EPOCH", "1790000000")
        .output()
        .expect("python3 is installed");
    assert!(done.status.success(), "{script} {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
    done.stdout
}

/// Every package that cargo compiles into the program, or while it makes it: name and version, and the licence.
fn compiled() -> BTreeMap<String, String> {
    let done = Command::new(env!("CARGO"))
        .current_dir(repository())
        .args(["tree", "--locked", "--target", TARGET, "--edges", "normal,build"])
        .args(["--prefix", "none", "--no-dedupe", "--format", "{p}|{l}"])
        .output()
        .expect("cargo starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let said = String::from_utf8(done.stdout).expect("cargo writes UTF-8");
    let parts = said.lines().filter_map(|line| line.split_once('|')).map(|(package, licence)| {
        let mut words = package.split(' ');
        let (name, version) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let licence: Vec<_> = licence.split('/').map(str::trim).collect();
        (format!("{name} {}", version.trim_start_matches('v')), licence.join(" OR "))
    });
    let mut parts: BTreeMap<_, _> = parts.collect();
    parts.remove(&format!("veiviser {}", env!("CARGO_PKG_VERSION"))).expect("the program itself is there");
    parts
}

fn text<'a>(part: &'a Value, path: &str) -> &'a str {
    part.pointer(path).and_then(Value::as_str).unwrap_or_else(|| panic!("{part} has no {path}"))
}

#[test]
fn the_list_of_parts_has_every_package_with_its_licence_and_its_digest() {
    let made = made("parts.py", &["sbom", TARGET]);
    let bom: Value = serde_json::from_slice(&made).expect("the list is JSON");
    assert_eq!((text(&bom, "/bomFormat"), text(&bom, "/specVersion")), ("CycloneDX", "1.5"));
    assert_eq!(text(&bom, "/metadata/component/version"), env!("CARGO_PKG_VERSION"));
    let parts = bom["components"].as_array().expect("a list of parts");
    let listed: BTreeMap<String, String> = parts
        .iter()
        .map(|part| {
            let name = format!("{} {}", text(part, "/name"), text(part, "/version"));
            (name, text(part, "/licenses/0/expression").to_owned())
        })
        .collect();
    assert_eq!(listed.len(), parts.len(), "each part stands there once");
    assert_eq!(listed, compiled());

    let lock = std::fs::read_to_string(repository().join("Cargo.lock")).expect("Cargo.lock is there");
    for part in parts {
        let (name, version) = (text(part, "/name"), text(part, "/version"));
        let own = format!("name = \"{name}\"\nversion = \"{version}\"\n");
        let entry = lock.split("[[package]]\n").find(|entry| entry.starts_with(&own));
        let digest = format!("checksum = \"{}\"", text(part, "/hashes/0/content"));
        assert!(entry.is_some_and(|entry| entry.contains(&digest)), "the digest of {name} {version}");
    }
    // Macros run while the program is compiled; what they leave behind is not theirs.
    let scope = |name: &str| parts.iter().find(|part| part["name"] == name).map(|part| text(part, "/scope"));
    assert_eq!(
        (scope("serde"), scope("serde_derive"), scope("cc")),
        (Some("required"), Some("excluded"), Some("excluded"))
    );

    let known: BTreeSet<&str> = parts.iter().map(|part| text(part, "/bom-ref")).collect();
    let needs = bom["dependencies"].as_array().expect("who needs whom");
    assert_eq!(needs.len(), parts.len() + 1, "one line for each part, and one for the program");
    for need in needs.iter().flat_map(|need| need["dependsOn"].as_array().expect("a list")) {
        assert!(known.contains(need.as_str().expect("a name")), "{need} is no part");
    }
    let said = String::from_utf8(made).expect("UTF-8");
    for secret in [env!("CARGO_MANIFEST_DIR"), "registry+", "/home/", "/root/"] {
        assert!(!said.contains(secret), "the list tells of this machine: {secret}");
    }
}

#[test]
fn every_part_has_a_licence_text() {
    let made = String::from_utf8(made("parts.py", &["licences", TARGET])).expect("UTF-8");
    let rule = format!("\n{}\n", "=".repeat(100));
    let mut blocks = made.split(rule.as_str());
    let head = blocks.next().expect("a list comes first");
    // Then in turn: who it is for, and the text.
    let mut covered = BTreeSet::new();
    while let (Some(names), Some(text)) = (blocks.next(), blocks.next()) {
        let about = text.to_lowercase();
        let legal =
            ["licen", "copyright", "permission", "public domain"].iter().any(|word| about.contains(word));
        assert!(legal && !text.trim().is_empty(), "{names} has no text of a licence: {text}");
        covered.extend(names.lines().map(str::to_owned));
    }
    for (part, licence) in compiled() {
        assert!(head.contains(&format!("\n{part}: {licence}")), "{part} ({licence}) is not in the list");
        assert!(covered.contains(&part), "{part} has no licence text");
    }
    assert!(covered.contains("musl, the C library"), "it is linked into the program");
}

/// Packs three files that were written in this order, at this time.
fn packed(ending: &str, names: [&str; 3], age: u64) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("there is room for a test");
    let inside = folder.path().join("veiviser-1");
    std::fs::create_dir_all(inside.join("examples")).expect("a folder");
    for name in names {
        let path = inside.join(name);
        std::fs::write(&path, name).expect("a file");
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(age);
        let file = std::fs::File::options().write(true).open(&path).expect("it is ours");
        file.set_modified(time).expect("it is ours");
    }
    let archive = folder.path().join(format!("a.{ending}"));
    let [inside, to] = [&inside, &archive].map(|path: &std::path::PathBuf| path.to_str().expect("UTF-8"));
    made("archive.py", &["pack", inside, to]);
    if ending == "tar.gz" {
        let listed = Command::new("tar").args(["-tvzf", to]).output().expect("tar is installed");
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        let names: Vec<_> = listed.lines().filter_map(|line| line.split(' ').next_back()).collect();
        assert_eq!(names, ["veiviser-1/README.txt", "veiviser-1/examples/a.sh", "veiviser-1/veiviser"]);
        assert!(listed.lines().all(|line| line.contains(" 0/0 ")), "{listed}");
        let modes: Vec<_> = listed.lines().filter_map(|line| line.split(' ').next()).collect();
        assert_eq!(modes, ["-rw-r--r--", "-rwxr-xr-x", "-rwxr-xr-x"]);
    }
    std::fs::read(archive).expect("it was packed")
}

#[test]
fn the_same_files_make_the_same_archive() {
    for ending in ["tar.gz", "zip"] {
        let first = packed(ending, ["veiviser", "README.txt", "examples/a.sh"], 1_000_000_000);
        let second = packed(ending, ["examples/a.sh", "README.txt", "veiviser"], 1_500_000_000);
        assert!(first == second, "{ending} depends on the day or the order");
    }
}

#[test]
fn sums_are_those_that_people_compare() {
    let folder = tempfile::tempdir().expect("there is room for a test");
    std::fs::write(folder.path().join("a"), "a\n").expect("a file");
    let said = made("archive.py", &["sums", folder.path().to_str().expect("UTF-8"), "a"]);
    std::fs::write(folder.path().join("sums"), said).expect("a file");
    let check = |folder: &Path| {
        let mut command = Command::new("sha256sum");
        command.args(["--check", "--strict", "sums"]).current_dir(folder).output().expect("it starts").status
    };
    assert!(check(folder.path()).success());
    std::fs::write(folder.path().join("a"), "b\n").expect("a file");
    assert!(!check(folder.path()).success());
}

#[test]
fn actions_of_others_are_pinned_by_commit() {
    for path in [".github/workflows/release.yml", "docs/examples/daily-github.yml"] {
        let text = std::fs::read_to_string(repository().join(path)).expect("the workflow is there");
        let used: Vec<_> =
            text.lines().filter_map(|line| line.split_once("uses: ")).map(|(_, used)| used).collect();
        assert!(!used.is_empty(), "{path}");
        for used in used {
            let commit = used.split_once('@').and_then(|(_, commit)| commit.split_once(" # v"));
            let pinned = commit.is_some_and(|(commit, _)| {
                commit.len() == 40 && commit.bytes().all(|b| b.is_ascii_hexdigit())
            });
            assert!(pinned, "{path}: {used}");
        }
    }
}

#[test]
fn scripts_of_a_release_can_be_read_by_the_shell() {
    for script in ["release/build", "release/smoke"] {
        let done =
            Command::new("bash").arg("-n").arg(repository().join(script)).output().expect("bash starts");
        assert!(done.status.success(), "{script}: {}", String::from_utf8_lossy(&done.stderr));
    }
}
