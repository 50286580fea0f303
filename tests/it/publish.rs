//! Publishing: readers see one whole site or the next, and what is lost is asked for.

use crate::support::{Done, Project, TODAY, files, program};
use std::collections::BTreeMap;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// A site and a folder to publish it to.
pub(crate) struct Published {
    pub(crate) project: Project,
    pub(crate) folder: tempfile::TempDir,
}

impl Published {
    pub(crate) fn new() -> Published {
        Published { project: Project::new(), folder: tempfile::tempdir().expect("there is room for a test") }
    }

    pub(crate) fn dir(&self) -> PathBuf {
        self.folder.path().join("www")
    }

    pub(crate) fn publish(&self, flags: &[&str]) -> Done {
        self.publish_on(TODAY, flags)
    }

    fn publish_on(&self, day: &str, flags: &[&str]) -> Done {
        let mut command = program();
        command.arg("publish").arg(self.dir()).args(flags);
        command.arg("--site").arg(self.project.path()).args(["--today", day]);
        Done::from(command.output().expect("the program starts"))
    }

    pub(crate) fn ok(&self, flags: &[&str]) -> Done {
        let done = self.publish(flags);
        assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
        done
    }

    pub(crate) fn rollback(&self, flags: &[&str]) -> Done {
        let mut command = program();
        command.arg("rollback").arg(self.dir()).args(flags).args(["--messages", "en"]);
        Done::from(command.output().expect("the program starts"))
    }

    /// What readers see.
    pub(crate) fn seen(&self) -> BTreeMap<String, Vec<u8>> {
        // Walking does not follow the link itself.
        files(&self.dir().join("current").canonicalize().expect("something is published"))
    }

    pub(crate) fn releases(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.dir().join("releases"))
            .map(|all| {
                all.map(|one| one.expect("a name").file_name().to_string_lossy().into_owned()).collect()
            })
            .unwrap_or_default();
        names.sort();
        names
    }

    pub(crate) fn number(&self, from: &str, to: &str) {
        self.project.change("content/contacts/office.yaml", from, to);
    }

    fn restyle(&self, css: &str) {
        let path = self.project.path().join("themes/default/assets/style.css");
        let old = std::fs::read_to_string(path).expect("there is a style sheet");
        self.project.write("themes/default/assets/style.css", old + css);
    }
}

/// The style sheet that a site has.
fn sheet(site: &BTreeMap<String, Vec<u8>>) -> Vec<&String> {
    site.keys().filter(|path| path.starts_with("assets/style.")).collect()
}

fn inode(path: &Path) -> u64 {
    std::fs::metadata(path).expect("the file is there").ino()
}

#[test]
fn readers_see_the_build_and_unchanged_files_keep_their_time() {
    let site = Published::new();
    let built = site.project.build();
    site.ok(&[]);
    assert_eq!(site.seen(), built);
    let first = site.dir().join("current").canonicalize().expect("a release");
    site.number("67 05 90 00", "67 05 90 01");
    site.ok(&[]);
    let second = site.dir().join("current").canonicalize().expect("a release");
    assert_ne!(first, second);
    assert_eq!(site.seen(), site.project.build());
    let styles = site.seen();
    let style = sheet(&styles)[0].clone();
    assert_eq!(inode(&first.join(&style)), inode(&second.join(&style)), "an unchanged file is the same file");
    assert_ne!(inode(&first.join("nb/index.html")), inode(&second.join("nb/contacts/index.html")));
    assert_eq!(files(&first), built, "the first release stays as it was");
    // A relative link works wherever the folder is mounted.
    let says = std::fs::read_link(site.dir().join("current")).expect("a link");
    assert!(says.is_relative() && says.starts_with("releases"), "{says:?}");
}

#[test]
fn publishing_the_same_again_changes_nothing() {
    let site = Published::new();
    site.ok(&[]);
    let before = site.releases();
    let done = site.ok(&["--messages", "en"]);
    assert_eq!(site.releases(), before);
    assert!(done.stderr.contains("is the same already"), "{}", done.stderr);
}

#[test]
fn the_manifest_names_every_file_with_its_digest() {
    let site = Published::new();
    site.ok(&[]);
    let path = site.dir().join("current/../manifest.json");
    let manifest: serde_json::Value =
        serde_json::from_slice(&std::fs::read(path).expect("a manifest")).expect("JSON");
    let seen = site.seen();
    let named: Vec<&String> = manifest["files"].as_object().expect("files").keys().collect();
    assert_eq!(named, seen.keys().collect::<Vec<_>>());
    assert_eq!(manifest["files"]["index.html"]["size"], seen["index.html"].len());
    assert_eq!(manifest["files"]["index.html"]["sha256"].as_str().map(str::len), Some(64));
}

#[test]
fn a_site_with_errors_is_not_published() {
    let site = Published::new();
    site.ok(&[]);
    let before = site.seen();
    site.number("67 05 90 00", "67 O5 90 00");
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 1, "{}", done.stderr);
    assert!(done.stderr.contains("nothing was published"), "{}", done.stderr);
    assert_eq!(site.seen(), before);
}

#[test]
fn a_trial_writes_nothing_and_says_why() {
    let site = Published::new();
    let done = site.ok(&["--dry-run", "--messages", "en"]);
    assert!(!site.dir().exists(), "a trial makes no folder");
    assert!(done.stdout.contains("new        index.html  (was not there)"), "{}", done.stdout);
    site.ok(&[]);
    let before = files(&site.dir());
    site.number("67 05 90 00", "67 05 90 01");
    site.restyle("p{color:navy}");
    let done = site.ok(&["--dry-run", "--messages", "nb"]);
    assert_eq!(files(&site.dir()), before);
    assert!(done.stdout.contains("endret     nb/contacts/index.html  (annet innhold)"), "{}", done.stdout);
    assert!(done.stdout.contains("beholdes   assets/style."), "{}", done.stdout);
    assert!(done.stderr.contains("ingenting er skrevet"), "{}", done.stderr);
}

#[test]
fn an_old_style_sheet_stays_for_thirty_days() {
    let site = Published::new();
    site.ok(&[]);
    let before = site.seen();
    let old = sheet(&before)[0].clone();
    site.restyle("p{color:navy}");
    site.ok(&[]);
    let seen = site.seen();
    assert_eq!(sheet(&seen).len(), 2, "the old one stays");
    assert_eq!(seen[&old], before[&old]);
    site.restyle("p{color:red}");
    assert_eq!(site.publish_on("2026-12-22", &[]).code, 0);
    assert!(site.seen().contains_key(&old), "thirty days later");
    site.restyle("p{color:green}");
    assert_eq!(site.publish_on("2026-12-23", &[]).code, 0);
    assert!(!site.seen().contains_key(&old), "after thirty days");
}

#[test]
fn many_pages_do_not_disappear_without_a_question() {
    let site = Published::new();
    site.ok(&[]);
    let before = site.seen();
    site.project.change("site.yaml", "{ tag: en, state: published", "{ tag: en, state: in_progress");
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2, "{}", done.stderr);
    assert!(done.stderr.contains("--allow-removals"), "{}", done.stderr);
    assert_eq!(site.seen(), before);
    assert_eq!(site.releases().len(), 1);
    site.ok(&["--allow-removals"]);
    assert!(!site.seen().keys().any(|path| path.starts_with("en/")));
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let site = Published::new();
    std::fs::create_dir_all(site.dir()).expect("a folder");
    std::fs::write(site.dir().join("index.html"), "Kommunen").expect("a file");
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("index.html"), "{}", done.stderr);
    assert_eq!(files(&site.dir()).len(), 1, "nothing was made there");
}

#[test]
fn another_site_is_not_published_over_this_one() {
    let site = Published::new();
    site.ok(&[]);
    let before = site.seen();
    let text = std::fs::read_to_string(site.project.path().join("site.yaml")).expect("settings");
    let other: Vec<String> = text
        .lines()
        .map(|line| {
            if line.starts_with("url:") {
                "url: \"https://annet.example.no/\"".to_owned()
            } else {
                line.to_owned()
            }
        })
        .collect();
    site.project.write("site.yaml", other.join("\n") + "\n");
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("https://annet.example.no/"), "{}", done.stderr);
    assert_eq!(site.seen(), before);
}

#[test]
fn only_five_releases_stay_and_none_that_others_have_changed() {
    let site = Published::new();
    site.ok(&[]);
    let first = site.releases()[0].clone();
    let mut second = String::new();
    for round in 1..=7 {
        site.restyle(&format!("p{{order:{round}}}"));
        site.ok(&[]);
        if round == 1 {
            second = site.releases()[1].clone();
            std::fs::write(site.dir().join("releases").join(&second).join("site/note.txt"), "mine")
                .expect("a file");
            site.number("67 05 90 00", "67 05 90 01");
            let done = site.publish(&["--messages", "en"]);
            assert_eq!(done.code, 2);
            assert!(done.stderr.contains("foreign  note.txt"), "{}", done.stderr);
            site.ok(&["--discard-changes"]);
        }
    }
    let left = site.releases();
    assert!(!left.contains(&first), "{left:?}");
    assert!(left.contains(&second), "{left:?}");
    assert_eq!(left.len(), 6, "{left:?}");
    assert!(!site.seen().contains_key("note.txt"));
}

#[test]
fn the_way_back_says_what_comes_back_and_asks() {
    let site = Published::new();
    site.ok(&[]);
    let before = site.seen();
    site.number("67 05 90 00", "67 05 90 01");
    site.ok(&[]);
    let after = site.seen();
    let done = site.rollback(&[]);
    assert_eq!(done.code, 2);
    assert!(done.stdout.contains("contact office"), "{}", done.stdout);
    assert!(done.stdout.contains("67 05 90 01") && done.stdout.contains("67 05 90 00"), "{}", done.stdout);
    assert_eq!(site.seen(), after, "nothing changes without the flag");
    let done = site.rollback(&["--bring-back"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert_eq!(site.seen(), before);
    assert_eq!(site.rollback(&["--bring-back"]).code, 2, "there is none before the first");
    // A release that was rolled back is passed over by the next way back.
    site.number("67 05 90 01", "67 05 90 02");
    site.ok(&[]);
    assert_eq!(site.rollback(&["--bring-back"]).code, 0);
    assert_eq!(site.seen(), before);
    // The same again is a release of its own, and the way back passes over what was taken back.
    let done = site.ok(&["--messages", "en"]);
    assert!(!done.stderr.contains("interrupted"), "{}", done.stderr);
    assert_eq!(site.releases().len(), 4);
    assert_eq!(site.rollback(&["--bring-back"]).code, 0);
    assert_eq!(site.seen(), before);
}

#[test]
fn a_link_to_nothing_is_told_and_mended() {
    let site = Published::new();
    site.ok(&[]);
    let release = site.dir().join("releases").join(&site.releases()[0]);
    std::fs::remove_dir_all(release).expect("a release");
    let done = site.publish(&["--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("--discard-changes"), "{}", done.stderr);
    site.ok(&["--discard-changes"]);
    assert_eq!(site.seen(), site.project.build());
}

#[test]
fn a_broken_release_is_not_shown_again() {
    let site = Published::new();
    site.ok(&[]);
    let first = site.releases()[0].clone();
    site.number("67 05 90 00", "67 05 90 01");
    site.ok(&[]);
    let after = site.seen();
    std::fs::remove_file(site.dir().join("releases").join(&first).join("site/nb/index.html"))
        .expect("a file");
    let done = site.rollback(&["--bring-back"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("nb/index.html"), "{}", done.stderr);
    assert_eq!(site.seen(), after);
}

#[test]
fn in_place_replaces_files_and_leaves_those_of_others() {
    let site = Published::new();
    site.ok(&["--in-place"]);
    let current = site.dir().join("current");
    assert_eq!(files(&current), site.project.build());
    std::fs::write(current.join("google0a1b.html"), "proof").expect("a file");
    let old = sheet(&files(&current))[0].clone();
    site.restyle("p{color:navy}");
    site.number("67 05 90 00", "67 05 90 01");
    site.ok(&["--in-place"]);
    let mut wanted = site.project.build();
    let mut seen = files(&current);
    assert_eq!(seen.remove("google0a1b.html").as_deref(), Some(&b"proof"[..]));
    assert!(seen.remove(&old).is_some(), "the old style sheet stays for a while");
    wanted.retain(|path, _| *path != old);
    assert_eq!(seen, wanted);
    std::fs::write(current.join("index.html"), "hacked").expect("a file");
    let done = site.publish(&["--in-place", "--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("changed  index.html"), "{}", done.stderr);
    site.ok(&["--in-place", "--discard-changes"]);
    assert_eq!(files(&current)["index.html"], wanted["index.html"]);
    assert_eq!(site.publish(&[]).code, 2, "the two ways do not mix");
    let done = site.rollback(&["--bring-back"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("with `--in-place` there is none"), "{}", done.stderr);
}

fn zip(site: &Published, name: &str) -> (Done, Vec<u8>) {
    let file = site.folder.path().join(name);
    let done = site.project.run(&["publish", "--zip", &file.to_string_lossy(), "--messages", "en"]);
    (done, std::fs::read(file).unwrap_or_default())
}

/// The files of a zip, read by its directory as other programs do, with their checksums.
fn unpacked(zip: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let half = |at: usize| usize::from(u16::from_le_bytes([zip[at], zip[at + 1]]));
    let word = |at: usize| half(at) + (half(at + 2) << 16);
    let end = zip.len() - 22;
    assert_eq!(word(end), 0x0605_4b50, "the end of a zip");
    let mut at = word(end + 16);
    let mut files = BTreeMap::new();
    for _ in 0..half(end + 10) {
        assert_eq!(word(at), 0x0201_4b50, "an entry of the directory");
        let (method, sum, packed, name) = (half(at + 10), word(at + 16), word(at + 20), half(at + 28));
        let path = String::from_utf8(zip[at + 46..at + 46 + name].to_vec()).expect("UTF-8");
        let local = word(at + 42);
        assert_eq!(word(local), 0x0403_4b50, "a file");
        let start = local + 30 + half(local + 26) + half(local + 28);
        let mut bytes = zip[start..start + packed].to_vec();
        if method == 8 {
            let mut unpacked = Vec::new();
            let mut decoder = flate2::read::DeflateDecoder::new(&bytes[..]);
            std::io::Read::read_to_end(&mut decoder, &mut unpacked).expect("deflate");
            bytes = unpacked;
        }
        let mut crc = flate2::Crc::new();
        crc.update(&bytes);
        assert_eq!((crc.sum() as usize, bytes.len()), (sum, word(at + 24)), "{path}");
        files.insert(path, bytes);
        at += 46 + name + half(at + 30) + half(at + 32);
    }
    files
}

#[test]
fn a_zip_has_the_whole_site_and_the_same_bytes_every_time() {
    let site = Published::new();
    let (done, first) = zip(&site, "a.zip");
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert_eq!(first, zip(&site, "b.zip").1);
    let files = unpacked(&first);
    let built = site.project.build();
    let inside: BTreeMap<String, Vec<u8>> = files
        .iter()
        .filter_map(|(path, bytes)| Some((path.strip_prefix("site/")?.to_owned(), bytes.clone())))
        .collect();
    assert_eq!(inside, built);
    assert!(files.contains_key("manifest.json") && files.contains_key("summary.json"));
    let hosting = |name: &str| files.contains_key(&format!("hosting/{name}"));
    assert!(hosting("policy.json") && hosting("redirects.json"), "{:?}", files.keys());
    assert_eq!(files.len(), built.len() + 4);
}

#[test]
fn a_zip_is_not_written_over_another_file() {
    let site = Published::new();
    std::fs::write(site.folder.path().join("plan.docx"), "a plan").expect("a file");
    let (done, bytes) = zip(&site, "plan.docx");
    assert_eq!(done.code, 2);
    assert_eq!(bytes, b"a plan");
}

#[test]
fn the_web_team_finds_its_files_beside_what_readers_see() {
    let site = Published::new();
    site.project.change("site.yaml", "target: plain", "target: nginx");
    site.ok(&[]);
    let hosting = site.dir().join("current.hosting");
    let names =
        ["nginx-brotli.conf", "nginx-http.conf", "nginx-server.conf", "policy.json", "redirects.json"];
    assert_eq!(files(&hosting.canonicalize().expect("a folder")).into_keys().collect::<Vec<_>>(), names);
    assert!(!site.seen().keys().any(|path| path.contains("nginx") || path.contains("policy")));
    // A new address moves with the site, in the same step; the way there does not change.
    let way = std::fs::read_link(&hosting).expect("a link");
    let before = std::fs::read(hosting.join("redirects.json")).expect("a list");
    site.project.change("content/start/welcome.nb.md", "number: 101", "number: 101\nmoved_from: [old/hello]");
    site.ok(&[]);
    let after = std::fs::read_to_string(hosting.join("redirects.json")).expect("a list");
    assert!(after.contains("nb/old/hello/") && after.as_bytes() != before);
    assert_eq!(std::fs::read_link(&hosting).expect("a link"), way);
    assert_eq!(site.rollback(&["--bring-back"]).code, 0);
    assert_eq!(std::fs::read(hosting.join("redirects.json")).expect("a list"), before);
    // Files for the web team alone are worth a release, too.
    let other = Published::new();
    other.ok(&["--in-place"]);
    let policy = other.dir().join("current.hosting/policy.json");
    assert!(std::fs::read_to_string(&policy).expect("a policy").contains("\"target\": \"plain\""));
    other.project.change("site.yaml", "target: plain", "target: nginx");
    other.ok(&["--in-place"]);
    assert!(other.dir().join("current.hosting/nginx-http.conf").exists());
    other.project.change("site.yaml", "target: nginx", "target: plain");
    other.ok(&["--in-place"]);
    assert!(!other.dir().join("current.hosting/nginx-http.conf").exists());
}
