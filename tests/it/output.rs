//! The back door: whole or not at all, nothing of other people's is ever touched, and a build that
//! dies at any moment leaves a site that works.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use veiviser::output::{Changes, Danger, Error, Fault, Staging};

/// A folder with a site and the place for its output, away from everything else.
struct Bench {
    folder: tempfile::TempDir,
}

type Files = BTreeMap<String, Vec<u8>>;

impl Bench {
    fn new() -> Bench {
        Bench::on(tempfile::tempdir())
    }

    /// In memory where there is such a folder: a death changes nothing for a disk, and the moments
    /// of a build are closer together.
    fn fast() -> Bench {
        Bench::on(tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()))
    }

    fn on(folder: std::io::Result<tempfile::TempDir>) -> Bench {
        let folder = folder.expect("a temporary folder");
        for source in ["content", "locales", "themes", "src", "tests"] {
            fs::create_dir_all(folder.path().join("site").join(source)).expect("a site");
        }
        Bench { folder }
    }

    fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    fn out(&self) -> PathBuf {
        self.site().join("public")
    }

    fn work(&self) -> PathBuf {
        self.site().join(".public.veiviser")
    }

    fn begin(&self) -> Result<Staging, Error> {
        Staging::begin(&self.out(), &self.site())
    }

    fn build(&self, files: &Files) -> Result<Changes, Error> {
        build(&self.out(), &self.site(), files)
    }
}

fn build(out: &Path, site: &Path, files: &Files) -> Result<Changes, Error> {
    use rayon::prelude::*;
    let staging = Staging::begin(out, site)?;
    files.par_iter().try_for_each(|(path, bytes)| staging.put(path, bytes))?;
    staging.finish()
}

fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

/// Everything under `folder` that is not a folder.
fn read_all(folder: &Path) -> Files {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| !entry.file_type().is_dir())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("it lies below").to_str().expect("UTF-8");
            (path.to_owned(), fs::read(entry.path()).expect("a readable file"))
        })
        .collect()
}

fn left_over(work: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(work)
        .expect("a work folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .collect();
    names.sort();
    names
}

#[test]
fn only_what_changed_is_written_and_what_is_gone_is_removed() {
    let bench = Bench::new();
    let old = files(&[
        ("index.html", "front"),
        ("nb/a/index.html", "a"),
        ("nb/old/index.html", "old"),
        ("assets/site.css", "css"),
    ]);
    assert_eq!(bench.build(&old).expect("built"), Changes { written: 4, unchanged: 0, removed: 0 });
    assert_eq!(read_all(&bench.out()), old);
    let look = |path: &str| {
        let stat = fs::metadata(bench.out().join(path)).expect("it stands");
        (stat.ino(), stat.mtime(), stat.mtime_nsec(), stat.ctime(), stat.ctime_nsec())
    };
    let before = ["index.html", "assets/site.css"].map(look);

    let new = files(&[
        ("index.html", "front"),
        ("nb/a/index.html", "A"),
        ("nb/new/index.html", "new"),
        ("assets/site.css", "css"),
    ]);
    assert_eq!(bench.build(&new).expect("built"), Changes { written: 2, unchanged: 2, removed: 1 });
    assert_eq!(read_all(&bench.out()), new);
    assert!(!bench.out().join("nb/old").exists(), "the emptied folder goes too");
    assert_eq!(["index.html", "assets/site.css"].map(look), before, "untouched");

    assert_eq!(bench.build(&new).expect("built"), Changes { written: 0, unchanged: 4, removed: 0 });
    assert_eq!(["index.html", "assets/site.css"].map(look), before, "untouched");
    assert_eq!(left_over(&bench.work()), ["lock", "manifest"]);
}

#[test]
fn everybody_may_read_the_site_and_nobody_the_work_folder() {
    let bench = Bench::new();
    bench.build(&files(&[("index.html", "1")])).expect("built");
    bench.build(&files(&[("index.html", "2"), ("nb/a/index.html", "a")])).expect("built");
    let mode = |path: PathBuf| fs::metadata(path).expect("it stands").permissions().mode() & 0o777;
    assert_eq!(mode(bench.out()), 0o755);
    assert_eq!(mode(bench.out().join("index.html")), 0o644);
    assert_eq!(mode(bench.out().join("nb/a")), 0o755);
    assert_eq!(mode(bench.out().join("nb/a/index.html")), 0o644);
    assert_eq!(mode(bench.work()), 0o700);
}

#[test]
fn a_file_that_somebody_changed_or_removed_is_put_right() {
    let bench = Bench::new();
    let site = files(&[("index.html", "front"), ("a.html", "aaaa"), ("b.html", "b"), ("c.html", "c")]);
    bench.build(&site).expect("built");
    fs::write(bench.out().join("a.html"), "AAAA").expect("written");
    fs::remove_file(bench.out().join("b.html")).expect("removed");
    fs::write(bench.out().join("c.html"), "c").expect("written again with the same bytes");
    assert_eq!(bench.build(&site).expect("built"), Changes { written: 2, unchanged: 2, removed: 0 });
    assert_eq!(read_all(&bench.out()), site);
    fs::remove_dir_all(bench.out()).expect("removed");
    assert_eq!(bench.build(&site).expect("built"), Changes { written: 4, unchanged: 0, removed: 0 });
    assert_eq!(read_all(&bench.out()), site);
}

#[test]
fn files_of_other_people_stay() {
    let bench = Bench::new();
    bench.build(&files(&[("index.html", "front"), ("nb/a.html", "a")])).expect("built");
    fs::write(bench.out().join("nb/mine.txt"), "mine").expect("written");
    bench.build(&files(&[("index.html", "front")])).expect("built");
    assert_eq!(read_all(&bench.out()), files(&[("index.html", "front"), ("nb/mine.txt", "mine")]));

    // One in the way is named, and not overwritten; nor is what stands around it.
    let wanted = files(&[("index.html", "other"), ("nb/mine.txt", "ours")]);
    let error = bench.build(&wanted).expect_err("in the way");
    assert!(matches!(&error, Error::InTheWay { path } if path.ends_with("nb/mine.txt")), "{error}");
    let wanted = files(&[("index.html", "other"), ("nb", "a file")]);
    let error = bench.build(&wanted).expect_err("in the way");
    assert!(matches!(&error, Error::InTheWay { path } if path.ends_with("nb/mine.txt")), "{error}");
    let wanted = files(&[("index.html", "other"), ("nb/mine.txt/index.html", "page")]);
    let error = bench.build(&wanted).expect_err("in the way");
    assert!(matches!(&error, Error::InTheWay { path } if path.ends_with("nb/mine.txt")), "{error}");
    assert_eq!(read_all(&bench.out()), files(&[("index.html", "front"), ("nb/mine.txt", "mine")]));
    assert_eq!(left_over(&bench.work()), ["lock", "manifest"]);
}

#[test]
fn a_file_may_become_a_folder_and_back() {
    let bench = Bench::new();
    let flat = files(&[("index.html", "1"), ("help", "file"), ("Map.js", "a")]);
    let deep =
        files(&[("index.html", "1"), ("help/a/index.html", "a"), ("help/b.css", "b"), ("map.js", "b")]);
    for site in [&flat, &deep, &flat, &deep] {
        bench.build(site).expect("built");
        assert_eq!(&read_all(&bench.out()), site);
    }
}

#[test]
fn a_foreign_folder_is_refused_and_nothing_is_made_beside_it() {
    let bench = Bench::new();
    fs::create_dir_all(bench.out().join("holiday")).expect("made");
    fs::write(bench.out().join("holiday/1.jpg"), "picture").expect("written");
    let error = bench.begin().expect_err("foreign");
    assert!(matches!(&error, Error::Foreign { found, .. } if found.ends_with("holiday/1.jpg")), "{error}");
    assert!(!bench.work().exists());
    assert_eq!(read_all(&bench.out()), files(&[("holiday/1.jpg", "picture")]));

    fs::remove_file(bench.out().join("holiday/1.jpg")).expect("removed");
    bench.build(&files(&[("index.html", "1")])).expect("folders alone are not a reason");
}

#[test]
fn dangerous_folders_are_refused() {
    let bench = Bench::new();
    let site = bench.site();
    symlink(site.join("content"), site.join("link")).expect("linked");
    symlink("nowhere", site.join("dangling")).expect("linked");
    let home = std::env::home_dir().expect("a home");
    for (out, expected) in [
        (PathBuf::from("/"), Danger::Root),
        (site.clone(), Danger::Site),
        (site.join("content/.."), Danger::Site),
        (bench.folder.path().to_owned(), Danger::Site),
        (home.clone(), Danger::Home),
        (
            home.parent().expect("above").to_owned(),
            if home.parent() == Some(Path::new("/")) { Danger::Root } else { Danger::Home },
        ),
        (site.join("content"), Danger::Source),
        (site.join("content/public"), Danger::Source),
        (site.join("locales"), Danger::Source),
        (site.join("themes/default/assets"), Danger::Source),
        (site.join("src"), Danger::Source),
        (site.join("tests"), Danger::Source),
        (site.join(".git/x"), Danger::Source),
        (site.join("link"), Danger::Source),
        (site.join("link/new"), Danger::Source),
        (site.join(".public.veiviser"), Danger::Work),
        (site.join(".public.veiviser/staging"), Danger::Work),
    ] {
        let error = Staging::begin(&out, &site).expect_err("dangerous");
        assert!(
            matches!(&error, Error::Dangerous { danger, .. } if *danger == expected),
            "{out:?}: {error:?}"
        );
    }
    let error = Staging::begin(&site.join("dangling"), &site).expect_err("leads nowhere");
    assert!(matches!(error, Error::Link { .. }), "{error:?}");
    let error = Staging::begin(&site.join("new/../content"), &site).expect_err("no such folder");
    assert!(matches!(error, Error::Io { .. }), "{error:?}");
    assert_eq!(left_over(&site), ["content", "dangling", "link", "locales", "src", "tests", "themes"]);
}

#[test]
fn links_in_the_output_are_not_followed() {
    let bench = Bench::new();
    let elsewhere = bench.folder.path().join("elsewhere");
    fs::create_dir_all(elsewhere.join("a")).expect("made");
    fs::write(elsewhere.join("a/index.html"), "private").expect("written");
    let site = files(&[("index.html", "1"), ("nb/a/index.html", "a")]);
    bench.build(&site).expect("built");

    fs::remove_dir_all(bench.out().join("nb")).expect("removed");
    symlink(&elsewhere, bench.out().join("nb")).expect("linked");
    let error = bench.build(&site).expect_err("through a link");
    assert!(matches!(&error, Error::Link { path } if path.ends_with("public/nb")), "{error:?}");
    bench.build(&files(&[("index.html", "1")])).expect("nothing to do with the link");
    assert_eq!(read_all(&elsewhere), files(&[("a/index.html", "private")]), "not removed through it");

    symlink(elsewhere.join("a/index.html"), bench.out().join("b.html")).expect("linked");
    let error = bench.build(&files(&[("b.html", "b")])).expect_err("onto a link");
    assert!(matches!(&error, Error::Link { path } if path.ends_with("public/b.html")), "{error:?}");
    assert_eq!(read_all(&elsewhere), files(&[("a/index.html", "private")]));

    fs::remove_dir_all(bench.work()).expect("removed");
    symlink(&elsewhere, bench.work()).expect("linked");
    fs::remove_dir_all(bench.out()).expect("removed");
    let error = bench.build(&site).expect_err("the work folder is a link");
    assert!(matches!(&error, Error::Link { .. }), "{error:?}");
    assert_eq!(read_all(&elsewhere), files(&[("a/index.html", "private")]));
}

#[test]
fn no_path_leads_out_of_the_site() {
    for (path, expected) in [
        ("../index.html", Fault::Upwards),
        ("a/../../index.html", Fault::Upwards),
        ("..", Fault::Upwards),
        ("/etc/veiviser", Fault::Empty),
        ("//server/share", Fault::Empty),
        ("a//b", Fault::Empty),
        ("a/", Fault::Empty),
        ("", Fault::Empty),
        ("..\\index.html", Fault::Character('\\')),
        ("C:\\index.html", Fault::Character(':')),
        ("C:index.html", Fault::Character(':')),
        ("a\0.html", Fault::Character('\0')),
        ("a./b", Fault::Ending),
        ("a ", Fault::Ending),
        ("nul", Fault::Device),
    ] {
        let bench = Bench::new();
        bench.build(&files(&[("index.html", "old")])).expect("built");
        let staging = bench.begin().expect("begun");
        staging.put("index.html", b"new").expect("a good file");
        let error = staging.put(path, b"x").expect_err("a bad path");
        assert!(matches!(&error, Error::Name { fault, .. } if *fault == expected), "{path:?}: {error:?}");
        let error = staging.finish().expect_err("the site is not complete");
        assert!(matches!(error, Error::Incomplete { .. }), "{error:?}");
        assert_eq!(read_all(&bench.out()), files(&[("index.html", "old")]));
        assert_eq!(left_over(bench.folder.path()), ["site"]);
    }
}

#[test]
fn one_name_is_one_file() {
    let bench = Bench::new();
    let staging = bench.begin().expect("begun");
    staging.put("nb/a.html", b"a").expect("put");
    staging.put("nb/a.html", b"a").expect("the same again");
    let error = staging.put("nb/a.html", b"b").expect_err("other bytes");
    assert!(matches!(error, Error::Twice { .. }), "{error:?}");
    let error = staging.put("nb/A.html", b"a").expect_err("differs in case only");
    assert!(matches!(error, Error::Clash { .. }), "{error:?}");
    let error = staging.put("nb", b"a").expect_err("is a folder");
    assert!(matches!(error, Error::Clash { .. }), "{error:?}");
}

#[test]
fn a_build_that_gives_up_leaves_everything_as_it_was() {
    let bench = Bench::new();
    drop(bench.begin().expect("begun"));
    assert!(!bench.out().exists());
    let old = files(&[("index.html", "old"), ("a.html", "a")]);
    bench.build(&old).expect("built");
    let staging = bench.begin().expect("begun");
    staging.put("index.html", b"new").expect("put");
    staging.put("nb/b/index.html", b"b").expect("put");
    drop(staging);
    assert_eq!(read_all(&bench.out()), old);
    assert_eq!(left_over(&bench.work()), ["lock", "manifest"]);
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let bench = Bench::new();
    let first = bench.begin().expect("begun");
    first.put("index.html", b"first").expect("put");
    let error = bench.begin().expect_err("busy");
    assert!(matches!(error, Error::Busy { .. }), "{error:?}");
    first.finish().expect("not disturbed");
    assert_eq!(read_all(&bench.out()), files(&[("index.html", "first")]));
    assert_eq!(bench.build(&files(&[("index.html", "second")])).expect("free again").written, 1);
}

#[test]
fn notes_of_another_version_still_tell_what_is_ours() {
    let bench = Bench::new();
    let old = files(&[("index.html", "front"), ("old.html", "old")]);
    bench.build(&old).expect("built");
    let manifest = bench.work().join("manifest");
    let text = r#"{"format":99,"files":{"index.html":{"sha":1},"old.html":[],"../../site/content":0}}"#;
    fs::write(&manifest, text).expect("written");
    let changes = bench.build(&files(&[("index.html", "front")])).expect("built");
    assert_eq!(changes, Changes { written: 0, unchanged: 1, removed: 1 });
    assert!(bench.site().join("content").is_dir());

    fs::write(&manifest, "{").expect("written");
    let error = bench.begin().expect_err("damaged");
    assert!(matches!(error, Error::Damaged { .. }), "{error:?}");
    assert_eq!(read_all(&bench.out()), files(&[("index.html", "front")]));
}

#[test]
fn a_journal_made_by_somebody_else_gets_no_power() {
    let bench = Bench::new();
    bench.build(&files(&[("index.html", "front")])).expect("built");
    fs::write(bench.site().join("content/a.md"), "text").expect("written");
    for text in [
        r#"{"format":1,"whole":false,"moves":[],"removals":["../content/a.md"]}"#,
        r#"{"format":1,"whole":false,"moves":[{"from":"../x","to":"a"}],"removals":[]}"#,
        r#"{"format":1,"whole":false,"moves":[{"from":"1","to":"/tmp/a"}],"removals":[]}"#,
    ] {
        fs::write(bench.work().join("journal"), text).expect("written");
        let error = bench.begin().expect_err("damaged");
        assert!(matches!(error, Error::Damaged { .. }), "{error:?}");
    }
    assert_eq!(read_all(&bench.site().join("content")), files(&[("a.md", "text")]));
}

#[test]
fn every_error_speaks_both_languages_and_names_the_path() {
    let bench = Bench::new();
    fs::create_dir_all(bench.out()).expect("made");
    fs::write(bench.out().join("mine"), "mine").expect("written");
    let [nb, en] = bench.begin().expect_err("foreign").words();
    let out = fs::canonicalize(bench.out()).expect("it stands").display().to_string();
    assert!(nb.contains(&out) && en.contains(&out) && nb != en, "{nb}\n{en}");
}

// ---------------------------------------------------------------------------------------------
// Full and read-only disks
// ---------------------------------------------------------------------------------------------

/// A small disk in memory, if this machine lets us have one.
struct Disk {
    folder: tempfile::TempDir,
}

impl Disk {
    fn mount(options: &str) -> Option<Disk> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let disk = Disk { folder };
        disk.run(&["-t", "tmpfs", "-o", options, "tmpfs"]).then_some(disk)
    }

    fn remount(&self, options: &str) -> bool {
        self.run(&["-o", options])
    }

    fn run(&self, arguments: &[&str]) -> bool {
        let mut mount = Command::new("mount");
        mount.args(arguments).arg(self.folder.path()).stderr(Stdio::null());
        let done = mount.status().is_ok_and(|status| status.success());
        // Where the tests of servers must run, so must these.
        let required = crate::support::is_root() && std::env::var_os("VEIVISER_SERVERS").is_some();
        assert!(done || !required, "mount {arguments:?} is not permitted here, not even for root");
        if !done {
            println!("SKIPPED: mount {arguments:?} is not permitted here");
        }
        done
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("web/public")
    }

    fn work(&self) -> PathBuf {
        self.folder.path().join("web/.public.veiviser")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Lazily: a child that another test has just started may share a file of ours for a moment.
        let mut unmount = Command::new("umount");
        let _ = unmount.arg("-l").arg(self.folder.path()).stderr(Stdio::null()).status();
    }
}

fn pages(version: u8, count: usize) -> Files {
    let page = |n: usize| (format!("nb/v{version}-{n}/index.html"), vec![b'0' + version; 4000]);
    (0..count).map(page).chain([("index.html".to_owned(), vec![b'0' + version; 4000])]).collect()
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    let bench = Bench::new();
    let (old, new) = (pages(1, 20), pages(2, 20));
    let mut full = 0;
    // From no room at all to plenty: every place where the room can end is met.
    for room in 0..40_u32 {
        for options in [format!("size={}k", 4 * (42 + room)), format!("size=1m,nr_inodes={}", 50 + 2 * room)]
        {
            let Some(disk) = Disk::mount(&options) else { return };
            build(&disk.out(), &bench.site(), &old).expect("room for one site");
            let Err(error) = build(&disk.out(), &bench.site(), &new) else {
                assert_eq!(read_all(&disk.out()), new);
                continue;
            };
            full += 1;
            assert!(matches!(error, Error::Full { .. }), "{options}: {error:?}");
            assert!(error.words()[0].contains("Disken er full"), "{error}");
            assert_eq!(read_all(&disk.out()), old, "{options}");
            assert_eq!(left_over(&disk.work()), ["lock", "manifest"], "{options}");
        }
    }
    assert!((10..70).contains(&full), "both outcomes were met: {full}");
}

#[test]
fn a_read_only_disk_is_named_before_any_work() {
    let bench = Bench::new();
    let Some(disk) = Disk::mount("size=1m") else { return };
    let old = pages(1, 3);
    build(&disk.out(), &bench.site(), &old).expect("built");
    if !disk.remount("remount,ro") {
        return;
    }
    let error = Staging::begin(&disk.out(), &bench.site()).expect_err("read-only");
    assert!(matches!(error, Error::ReadOnly { .. }), "{error:?}");
    let error = Staging::begin(&disk.folder.path().join("new/out"), &bench.site()).expect_err("read-only");
    assert!(matches!(error, Error::ReadOnly { .. }), "{error:?}");
    assert_eq!(read_all(&disk.out()), old);
}

#[test]
fn an_output_on_a_disk_of_its_own_is_refused() {
    let bench = Bench::new();
    let Some(disk) = Disk::mount("size=1m") else { return };
    let error = Staging::begin(disk.folder.path(), &bench.site()).expect_err("cannot be switched");
    assert!(matches!(error, Error::OtherDisk { .. }), "{error:?}");
    Staging::begin(&disk.folder.path().join("site"), &bench.site()).expect("as the message says");
}

// ---------------------------------------------------------------------------------------------
// kill -9
// ---------------------------------------------------------------------------------------------

const CHILD: &str = "VEIVISER_TEST_OUTPUT_CHILD";
const PAGES: usize = 250;

/// Every page names its assets; most of them are other ones in the next version.
fn site(version: u32) -> Files {
    let mut site = Files::new();
    for n in 0..PAGES {
        // Some pages go, some come, some stay as they are.
        let (gone, stays) = (n % 10 == version as usize % 10, n % 7 == 0);
        let shown = if stays { 0 } else { version };
        let asset = format!("assets/{}-v{shown}.css", n % 60);
        if !gone {
            site.insert(
                format!("nb/p{n}/index.html"),
                format!("{asset} {}", "text ".repeat(500)).into_bytes(),
            );
        }
        site.insert(asset, format!("css {shown}").repeat(300).into_bytes());
    }
    site
}

/// Not a test of its own: the build that is killed.
#[test]
fn child_build() {
    let Ok(task) = std::env::var(CHILD) else { return };
    let (version, folder) = task.split_once(' ').expect("a version and a folder");
    let folder = Path::new(folder);
    let version = version.parse().expect("a number");
    build(&folder.join("public"), folder, &site(version)).expect("built");
}

fn spawn(bench: &Bench, version: u32) -> Child {
    let module = module_path!().split_once("::").expect("a module of the test binary").1;
    Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", &format!("{module}::child_build"), "--test-threads=1", "-q"])
        .env(CHILD, format!("{version} {}", bench.site().display()))
        .stdout(Stdio::null())
        .spawn()
        .expect("a child")
}

/// Looks at the site again and again until `stop`: a page that stands needs its asset, now.
fn watch(out: &Path, stop: &AtomicBool) -> usize {
    let mut looks = 0;
    while !stop.load(Ordering::Relaxed) {
        for n in (0..PAGES).step_by(3) {
            let page = out.join(format!("nb/p{n}/index.html"));
            let Ok(text) = fs::read_to_string(&page) else { continue };
            let asset = text.split(' ').next().expect("the first word");
            if !out.join(asset).exists() {
                let again = fs::read_to_string(&page).ok();
                assert_ne!(again, Some(text), "{} stands without its asset", page.display());
            }
            looks += 1;
        }
    }
    looks
}

fn assert_assets(out: &Path) {
    let site = read_all(out);
    for (page, text) in site.iter().filter(|(path, _)| path.starts_with("nb/")) {
        let asset = String::from_utf8_lossy(text).split(' ').next().expect("the first word").to_owned();
        assert!(site.contains_key(&asset), "{page} stands without {asset}");
    }
}

/// Waits for the moment of the kill: some time after the start, or after the switch has begun.
fn wait(bench: &Bench, child: &mut Child, after: Duration, from_switch: bool) {
    let mut start = Instant::now();
    let mut waiting = from_switch;
    while waiting || start.elapsed() < after {
        if waiting && bench.work().join("journal").exists() {
            (waiting, start) = (false, Instant::now());
        }
        if child.try_wait().expect("a child").is_some() {
            return;
        }
        std::hint::spin_loop();
    }
}

/// How often a build was killed before its switch, in it, and after it.
#[derive(Debug, Default)]
struct Deaths {
    before: usize,
    within: usize,
    after: usize,
}

/// Starts the build of `version` and kills it, under the eyes of a reader.
fn kill_one(bench: &Bench, version: u32, after: Duration, from_switch: bool) {
    let (out, stop) = (bench.out(), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let watcher = scope.spawn(|| watch(&out, &stop));
        let mut child = spawn(bench, version);
        wait(bench, &mut child, after, from_switch);
        child.kill().expect("kill -9");
        child.wait().expect("it is dead");
        stop.store(true, Ordering::Relaxed);
        watcher.join().expect("no page without its asset");
    });
}

/// What stands after a build from `old` to `new` was killed, and after the next one has come.
fn judge(bench: &Bench, old: &Files, new: &Files, deaths: &mut Deaths) {
    let out = bench.out();
    assert_assets(&out);
    let (within, found) = (bench.work().join("journal").exists(), read_all(&out));
    let staging = bench.begin().expect("a dead build is no obstacle");
    assert_eq!(staging.resumed(), within);
    drop(staging);
    assert_eq!(left_over(&bench.work()), ["lock", "manifest"]);
    if within {
        assert!(read_all(&out) == *new, "completed");
        deaths.within += 1;
    } else {
        assert!(found == *old || found == *new, "neither old nor new");
        assert!(read_all(&out) == found, "left alone");
        *(if found == *new { &mut deaths.after } else { &mut deaths.before }) += 1;
    }
    let is_new = read_all(&out) == *new;
    let changes = bench.build(new).expect("built");
    assert!(read_all(&out) == *new);
    assert_eq!(is_new, changes.written + changes.removed == 0, "nothing is written again");
}

#[test]
fn a_killed_build_leaves_the_old_site_or_is_completed() {
    let bench = Bench::fast();
    bench.build(&site(0)).expect("built");
    let started = Instant::now();
    assert!(spawn(&bench, 1).wait().expect("a child").success());
    let whole = started.elapsed();
    assert!(read_all(&bench.out()) == site(1), "the child builds");
    let (mut deaths, mut version) = (Deaths::default(), 1);
    while version < 21 || deaths.before < 5 || deaths.within < 5 {
        assert!(version < 300, "the moment is never met: {deaths:?}");
        let from_switch = version % 2 == 0;
        let share = fastrand::f64() * if from_switch { 0.05 } else { 1.1 };
        version += 1;
        kill_one(&bench, version, whole.mul_f64(share), from_switch);
        judge(&bench, &site(version - 1), &site(version), &mut deaths);
    }
    println!("killed: {deaths:?}");
}

#[test]
fn a_first_build_that_is_killed_leaves_nothing_or_all() {
    for round in 0..20 {
        let bench = Bench::fast();
        let mut child = spawn(&bench, 1);
        let after = Duration::from_micros(fastrand::u64(0..60_000));
        wait(&bench, &mut child, after, false);
        child.kill().expect("kill -9");
        child.wait().expect("it is dead");
        let found = read_all(&bench.out());
        assert!(found.is_empty() || found == site(1), "round {round}");
        bench.build(&site(1)).expect("built");
        assert!(read_all(&bench.out()) == site(1));
        assert_eq!(left_over(&bench.work()), ["lock", "manifest"]);
    }
}
