//! `build` and `check` read the site and write the output, and do nothing else: no network, no other
//! program, and nothing of the environment but the language of the messages and whether colours are wanted.
//!
//! `strace` writes down what the kernel is asked for. `tests/run` installs it; where it may not look,
//! the tests that need it say so, and fail if `VEIVISER_SERVERS` is set.

use crate::support::{Project, TODAY, files, is_root};
use std::path::Path;
use std::process::Command;

/// What a program asks the kernel for to reach another machine or process, or to start a program.
const REACHING_OUT: &str = "trace=socket,socketpair,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg,execve,execveat,fork,vfork,ptrace,process_vm_writev";

/// The calls that reach out in a run of `command` without the one that starts it, or nothing if calls
/// cannot be traced here.
fn traced(command: &[&str]) -> Option<(Vec<String>, i32)> {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log");
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-e", "signal=none", "-e", REACHING_OUT, "-o"]).arg(&log).args(command);
    let done = strace.env_clear().env("PATH", "/usr/bin:/bin").output();
    let calls = std::fs::read_to_string(&log).unwrap_or_default();
    let Some(done) = done.ok().filter(|_| calls.contains("execve(")) else {
        assert!(std::env::var_os("VEIVISER_SERVERS").is_none(), "strace is missing or may not trace here");
        println!(
            "SKIPPED: strace is missing or may not trace here; whether a build reaches out was not seen"
        );
        return None;
    };
    let calls =
        calls.lines().map(|line| line.split_once(' ').map_or(line, |(_, call)| call).trim().to_owned());
    Some((calls.skip(1).collect(), done.status.code().unwrap_or(-1)))
}

fn program() -> &'static str {
    env!("CARGO_BIN_EXE_veiviser")
}

fn site(project: &Project) -> &str {
    project.path().to_str().expect("its name is text")
}

/// A site in which every feature that could ask for something outside is used.
fn everything() -> Project {
    let project = Project::new();
    project.change("site.yaml", "outputs: [", "outputs: [search, offline, side-by-side, print-sheets, ");
    project.change("site.yaml", "minify: none", "minify: full");
    project.change("site.yaml", "target: plain", "target: nginx");
    project.change(
        "content/start/welcome.nb.md",
        "---\n\n",
        "---\n\nLes mer hos [Lovdata](https://lovdata.no/dokument/NL/lov/2005-06-17-64).\n\n",
    );
    project
}

#[test]
fn a_build_reaches_no_network_and_starts_no_program() {
    let project = everything();
    for command in ["check", "build", "status"] {
        let arguments = [program(), command, "--today", TODAY, "--site", site(&project)];
        let Some((calls, code)) = traced(&arguments) else { return };
        assert_eq!(code, 0, "{command}");
        assert_eq!(calls, Vec::<String>::new(), "{command}");
    }
    assert!(project.public().join("nb/index.html").exists(), "the build built");
}

#[test]
fn reaching_out_would_be_seen() {
    let Some((calls, _)) = traced(&[program(), "verify", "http://127.0.0.1:1/", "--site", "/nowhere"]) else {
        return;
    };
    let Some((network, _)) =
        traced(&[program(), "verify", "http://127.0.0.1:1/", "--site", site(&everything())])
    else {
        return;
    };
    assert!(calls.is_empty() && network.iter().any(|call| call.starts_with("socket")), "{network:?}");
    let Some((calls, _)) = traced(&["/bin/sh", "-c", "/bin/true; /bin/true"]) else { return };
    assert!(calls.iter().any(|call| call.starts_with("execve") && call.contains("true")), "{calls:?}");
}

#[test]
fn a_build_needs_no_network() {
    let project = everything();
    let wanted = project.build();
    std::fs::remove_dir_all(project.public()).expect("it was built");
    let mut unshare = Command::new("unshare");
    // Root may have a network of its own; others may in a name space in which they are root.
    if !is_root() {
        unshare.arg("--map-root-user");
    }
    unshare.args(["--net", program(), "build", "--fresh", "--today", TODAY, "--site"]);
    let done = unshare.arg(project.path()).env_clear().env("PATH", "/usr/bin:/bin").output();
    let done = done.expect("util-linux is there");
    let words = String::from_utf8_lossy(&done.stderr);
    if words.contains("unshare failed") || words.contains("unshare: ") {
        println!("SKIPPED: this machine gives no network of its own: {words}");
        return;
    }
    assert!(done.status.success(), "{words}");
    assert_eq!(files(&project.public()), wanted);
}

#[test]
fn a_build_reads_nothing_of_the_environment() {
    let project = everything();
    let wanted = project.build();
    std::fs::remove_dir_all(project.public()).expect("it was built");
    let odd = [
        ("TZ", "Asia/Kathmandu"),
        ("LANG", "ar_SY.UTF-8"),
        ("LC_ALL", "tr_TR.ISO-8859-9"),
        ("LANGUAGE", "ti"),
        ("HOME", "/nowhere"),
        ("USER", "Kanarifugl"),
        ("TMPDIR", "/nowhere"),
        ("SOURCE_DATE_EPOCH", "1"),
        ("HTTP_PROXY", "http://127.0.0.1:1"),
        ("HTTPS_PROXY", "http://127.0.0.1:1"),
        ("RUST_LOG", "trace"),
        ("VEIVISER_SITE", "/nowhere"),
        ("VEIVISER_TODAY", "1999-01-01"),
        ("GITHUB_TOKEN", "Kanarifugl"),
        ("AWS_SECRET_ACCESS_KEY", "Kanarifugl"),
        ("PATH", "/nowhere"),
        ("PWD", "/nowhere"),
    ];
    let mut command = Command::new(program());
    command.env_clear().envs(odd).args(["build", "--fresh", "--today", TODAY, "--site"]);
    let done = command.arg(project.path()).output().expect("the program starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let built = files(&project.public());
    assert!(built.values().all(|bytes| !String::from_utf8_lossy(bytes).contains("Kanarifugl")));
    assert_eq!(built, wanted);
}

#[test]
fn only_the_doors_look_at_the_environment_and_only_for_what_is_listed() {
    let looks = |path: &Path| -> Vec<String> {
        let text = std::fs::read_to_string(path).expect("a source");
        let own = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = own.lines().filter(|line| line.contains("std::env::") || line.contains("env::var"));
        lines.filter(|line| !line.contains("env!(")).map(|line| line.trim().to_owned()).collect()
    };
    let mut found = Vec::new();
    let folder = crate::support::repository().join("src");
    for (path, _) in files(&folder).into_iter().filter(|(path, _)| path.ends_with(".rs")) {
        found.extend(looks(&folder.join(&path)).into_iter().map(|line| format!("{path}: {line}")));
    }
    // The language of messages (LC_ALL, LC_MESSAGES, LANG), colours, the program's own file, the home folder that
    // is never emptied, a folder for those who publish at the same time, and the arguments.
    let allowed = [
        "cli/terminal.rs: .filter_map(|name| std::env::var(name).ok())",
        "cli/terminal.rs: let refused = std::env::var_os(\"NO_COLOR\").is_some_and(|value| !value.is_empty());",
        "cli/terminal.rs: let file = std::env::current_exe().and_then(std::fs::metadata).ok();",
        "main.rs: ExitCode::from(veiviser::cli::run(std::env::args_os()) as u8)",
        "output/disk.rs: if cfg!(unix) && std::env::var_os(\"HOME\").is_none_or(|home| home.is_empty()) {",
        "output/disk.rs: std::env::home_dir().and_then(|home| system::canonical(&home).ok())",
        "output/publish/lease.rs: std::env::temp_dir().join(format!(\"veiviser-publish-{name}\"))",
    ];
    assert_eq!(found, allowed);
}
