//! Every problem has a manual page that is also its fixture and its expected report.
//!
//! A page lists files that are laid over the small valid site, one paragraph with the path in
//! backticks before each fence. `hex` fences are bytes, `link` fences make a symbolic link, `hidden`
//! fences a file that may not be read, `gone` fences remove the file, `repeat 8000` fences write the
//! text that often. `UPDATE=1` rewrites the reports.

use crate::support::{Done, Project, TODAY, repository};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;
use veiviser::diagnostic::{Code, MessageLanguage};

struct Fence {
    path: String,
    kind: String,
    text: String,
}

/// The fences of a page, each with the path that stands before it.
fn fences(page: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    let mut path = String::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if let Some(named) = line.strip_prefix('`').and_then(|line| line.strip_suffix('`')) {
            named.clone_into(&mut path);
        }
        let ticks: String = line.chars().take_while(|c| *c == '`').collect();
        if ticks.len() >= 3 {
            let kind = line[ticks.len()..].trim().to_owned();
            let text: Vec<&str> = lines.by_ref().take_while(|line| *line != ticks).collect();
            fences.push(Fence { path: std::mem::take(&mut path), kind, text: text.join("\n") + "\n" });
        }
    }
    fences
}

fn lay(project: &Project, fence: &Fence) {
    match fence.kind.as_str() {
        "hex" => {
            let digits: Vec<u8> = fence.text.bytes().filter(u8::is_ascii_hexdigit).collect();
            let byte = |pair: &[u8]| {
                u8::from_str_radix(std::str::from_utf8(pair).expect("digits"), 16).expect("hexadecimal")
            };
            project.write(&fence.path, digits.chunks(2).map(byte).collect::<Vec<_>>());
        }
        "link" => symlink(fence.text.trim(), project.path().join(&fence.path)).expect("a link can be made"),
        "gone" => project.remove(&fence.path),
        "hidden" => {
            project.write(&fence.path, &fence.text);
            let nobody = std::fs::Permissions::from_mode(0o000);
            std::fs::set_permissions(project.path().join(&fence.path), nobody).expect("a mode can be set");
        }
        kind => {
            let times =
                kind.strip_prefix("repeat ").map_or(1, |times| times.parse().expect("a number of times"));
            project.write(&fence.path, fence.text.repeat(times));
        }
    }
}

/// Runs the program on the site; root may read everything, so files are hidden from another user.
fn run(project: &Project, command: &[&str], language: &str, hidden: bool) -> Done {
    let arguments = [command, &["--messages", language]].concat();
    if !hidden || !is_root() {
        return project.run(&arguments);
    }
    let program = project.path().join("veiviser-copy");
    std::fs::copy(env!("CARGO_BIN_EXE_veiviser"), &program).expect("the program can be copied");
    std::fs::set_permissions(project.path(), std::fs::Permissions::from_mode(0o755))
        .expect("a mode can be set");
    let mut setpriv = Command::new("setpriv");
    setpriv.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program).args(&arguments);
    Done::from(
        setpriv
            .arg("--site")
            .arg(project.path())
            .args(["--today", TODAY])
            .output()
            .expect("setpriv is there"),
    )
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output().expect("id is there");
    id.stdout.starts_with(b"0\n")
}

/// The report of the run in one language: what the program prints of problems, without its last line.
fn report(page: &str, fences: &[Fence], language: &str) -> (String, i32) {
    let project = Project::new();
    let files = fences.iter().filter(|fence| !fence.kind.starts_with("report"));
    files.for_each(|fence| lay(&project, fence));
    let hidden = fences.iter().any(|fence| fence.kind == "hidden");
    let command = if page.contains("`veiviser build`") { "build" } else { "check" };
    // Their pages bring answers that were given today, so that nobody is asked.
    let arguments = if page.contains("`veiviser check --external`") {
        vec![command, "--external"]
    } else {
        vec![command]
    };
    let done = run(&project, &arguments, language, hidden);
    let text = if command == "build" { done.stderr } else { done.stdout };
    let problems: Vec<&str> = text.split("\n\n").filter(|part| part.contains('[')).collect();
    (problems.join("\n\n").trim().to_owned() + "\n", done.code)
}

fn updated(page: &str, language: &str, report: &str) -> String {
    let start = format!("```report {language}\n");
    let at = page.find(&start).map_or(page.len(), |at| at);
    let end = page[at..].find("\n```\n").map_or(page.len(), |end| at + end + 5);
    format!("{}{start}{report}```\n{}", &page[..at], &page[end.min(page.len())..])
}

#[test]
fn every_problem_is_found_where_its_page_says() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut wrong = Vec::new();
    for code in Code::ALL {
        let name = code.name();
        let path = repository().join(format!("tests/diagnostics/{name}.md"));
        let page = std::fs::read_to_string(&path).expect("every code has its page");
        let fences = fences(&page);
        let mut new = page.clone();
        for language in ["nb", "en"] {
            let (found, exit) = report(&page, &fences, language);
            let marks = format!("[{name}]");
            if !found.contains(&marks) {
                wrong.push(format!("{name}: the fixture does not lead to {marks}:\n{found}"));
            }
            let errors = found.contains("feil[") || found.contains("error[");
            if exit != i32::from(errors) {
                wrong.push(format!("{name}: exit code {exit}"));
            }
            let wanted = fences.iter().find(|fence| fence.kind == format!("report {language}"));
            if wanted.is_none_or(|wanted| wanted.text != found) {
                wrong.push(format!("{name} ({language}):\n{found}"));
            }
            new = updated(&new, language, &found);
        }
        if update {
            std::fs::write(&path, new).expect("the page can be written");
        }
    }
    assert!(update || wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_problem_is_explained_in_both_languages() {
    for code in Code::ALL {
        for language in [MessageLanguage::Nb, MessageLanguage::En] {
            let words = code.explain(language).split_whitespace().count();
            assert!(words > 15, "{} says too little in {language:?}", code.name());
        }
    }
}
