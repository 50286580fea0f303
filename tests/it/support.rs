//! What the tests share: a small site, a copy of it on disk, and the program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// The date all tests are built for.
pub(crate) const TODAY: &str = "2026-11-22";

/// The folder of this repository.
pub(crate) fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under `folder`, by path with `/`.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder).into_iter().filter_map(Result::ok) {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).expect("the walk began there");
            let path = path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>();
            found
                .insert(path.join("/"), std::fs::read(entry.path()).expect("a file of the test can be read"));
        }
    }
    found
}

/// A small valid site: `tests/base` with the theme and strings of this repository.
pub(crate) fn base() -> BTreeMap<String, Vec<u8>> {
    let mut site = files(&repository().join("tests/base"));
    for folder in ["themes/default", "locales/nb", "locales/en"] {
        for (path, bytes) in files(&repository().join(folder)) {
            site.insert(format!("{folder}/{path}"), bytes);
        }
    }
    site
}

/// A site in a folder of its own.
pub(crate) struct Project {
    folder: TempDir,
}

impl Project {
    /// The small valid site.
    pub(crate) fn new() -> Project {
        let project = Project { folder: tempfile::tempdir().expect("there is room for a test") };
        for (path, bytes) in base() {
            project.write(&path, &bytes);
        }
        project
    }

    /// Where it lies.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a file lies in a folder"))
            .expect("the folder can be made");
        std::fs::write(path, bytes).expect("the file can be written");
    }

    /// Changes a text file.
    pub(crate) fn change(&self, path: &str, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.path().join(path)).expect("the file is text");
        assert!(text.contains(from), "{path} has no `{from}`");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) {
        std::fs::remove_file(self.path().join(path)).expect("the file was there");
    }

    /// Runs the program on the site.
    pub(crate) fn run(&self, arguments: &[&str]) -> Done {
        let mut command = program();
        command.args(arguments).arg("--site").arg(self.path()).args(["--today", TODAY]);
        Done::from(command.output().expect("the program starts"))
    }

    /// Builds the site and gives every file of it.
    pub(crate) fn build(&self) -> BTreeMap<String, Vec<u8>> {
        let done = self.run(&["build"]);
        assert_eq!(done.code, 0, "{}{}", done.stdout, done.stderr);
        files(&self.public())
    }

    /// Where the site is written.
    pub(crate) fn public(&self) -> PathBuf {
        self.path().join("public")
    }
}

/// The program, with an environment that no machine's settings reach.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_veiviser"));
    command.env_clear().env("PATH", "/usr/bin:/bin");
    command
}

/// How a run of the program ended.
#[derive(Debug)]
pub(crate) struct Done {
    /// Exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) stdout: String,
    /// Standard error.
    pub(crate) stderr: String,
}

impl From<Output> for Done {
    fn from(output: Output) -> Done {
        Done {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("the program writes UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("the program writes UTF-8"),
        }
    }
}

/// Whether the tests run as root, to whom the system forbids little.
pub(crate) fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("id is there");
    id.stdout == b"0\n"
}

impl Project {
    /// Runs the program as a user who may do little: as this one, or as nobody if this one is root.
    pub(crate) fn run_as_nobody(&self, arguments: &[&str]) -> Done {
        if !is_root() {
            return self.run(arguments);
        }
        let copy = self.path().join("veiviser-copy");
        std::fs::copy(env!("CARGO_BIN_EXE_veiviser"), &copy).expect("the program can be copied");
        let mut setpriv = Command::new("setpriv");
        setpriv.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&copy).args(arguments);
        setpriv.arg("--site").arg(self.path()).args(["--today", TODAY]);
        Done::from(setpriv.output().expect("setpriv is there"))
    }
}
