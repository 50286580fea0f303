//! The recipes for a build every day do what their table says, and name only what the program has.

use crate::support::{Project, TODAY, program, repository};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// Where commands stand that people copy, and at least how many of them.
const RECIPES: [(&str, usize); 8] = [
    ("docs/daily.md", 5),
    ("docs/web-team.md", 8),
    ("docs/examples/daily.sh", 2),
    ("docs/examples/daily.ps1", 2),
    ("docs/examples/daily-github.yml", 2),
    ("docs/examples/github-workflow.yml", 3),
    ("release/README.txt", 3),
    ("release/smoke", 8),
];

fn help(arguments: &[&str]) -> String {
    let done = program().args(arguments).arg("--help").output().expect("the program starts");
    assert!(done.status.success(), "{arguments:?} has no help");
    String::from_utf8(done.stdout).expect("help is UTF-8")
}

/// Every command with its options, from the program itself.
fn known() -> BTreeMap<String, BTreeSet<String>> {
    let help_of_all = help(&[]);
    let list = help_of_all.split("Commands:\n").nth(1).expect("the help lists the commands");
    let names = list.lines().take_while(|line| !line.is_empty());
    let names = names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help");
    let options = |name: &str| -> BTreeSet<String> {
        let help = help(&[name]);
        help.split(|c: char| !(c.is_ascii_lowercase() || c == '-'))
            .filter(|word| word.starts_with("--"))
            .map(str::to_owned)
            .collect()
    };
    names.map(|name| (name.to_owned(), options(name))).collect()
}

/// The commands of a line, each with what follows it, up to the end of what is typed.
fn commands(line: &str) -> Vec<Vec<String>> {
    // How the scripts start the program.
    let mut line = line.replace("\"$program\" ", "veiviser ").replace("Invoke-Veiviser @(", "veiviser ");
    for start in ["expect 0 ", "expect 1 ", "expect 2 ", "run "] {
        if let Some(rest) = line.strip_prefix(start) {
            line = format!("veiviser {rest}");
        }
    }
    let mut found = Vec::new();
    for (at, _) in line.match_indices("veiviser ") {
        let before = line[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '.')) {
            continue;
        }
        let typed = line[at..].split(['`', '|', ';', '&', '>', ')']).next().unwrap_or_default();
        let words = typed.split([' ', ',', '\'', '"']).filter(|word| !word.is_empty()).skip(1);
        found.push(words.map(str::to_owned).collect());
    }
    found
}

#[test]
fn recipes_name_only_commands_and_options_that_exist() {
    let known = known();
    assert!(known["publish"].contains("--in-place") && known["verify"].contains("--site"), "{known:?}");
    for (path, least) in RECIPES {
        let text = std::fs::read_to_string(repository().join(path)).expect("the recipe is there");
        let mut count = 0;
        for (number, line) in text.lines().enumerate() {
            for words in commands(line) {
                let Some((options, first)) = words.first().and_then(|first| Some((known.get(first)?, first)))
                else {
                    continue;
                };
                count += 1;
                for word in words.iter().filter(|word| word.starts_with("--")) {
                    let option = word.split('=').next().unwrap_or(word);
                    assert!(options.contains(option), "{path}:{}: `{first}` has no {option}", number + 1);
                }
            }
        }
        assert!(count >= least, "{path}: only {count} commands were found");
    }
}

/// Runs `daily.sh` and gives its exit code and what cron would send.
fn daily(site: &Path, target: &Path, url: Option<&str>, settings: &[(&str, &str)]) -> (Option<i32>, String) {
    // The program of this test, on the day of this test.
    let folder = tempfile::tempdir().expect("there is room for a test");
    let pinned = folder.path().join("veiviser");
    let script = format!("#!/bin/sh\nexec {} \"$@\" --today {TODAY}\n", env!("CARGO_BIN_EXE_veiviser"));
    std::fs::write(&pinned, script).expect("a script");
    let made = Command::new("chmod").arg("+x").arg(&pinned).status().expect("chmod starts");
    assert!(made.success());
    let mut command = Command::new("sh");
    command.arg(repository().join("docs/examples/daily.sh")).arg(site).arg(target).args(url);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("VEIVISER", &pinned);
    let done = command.envs(settings.iter().copied()).output().expect("the recipe starts");
    assert!(done.stdout.is_empty(), "cron would send a mail: {}", String::from_utf8_lossy(&done.stdout));
    (done.status.code(), String::from_utf8_lossy(&done.stderr).into_owned())
}

#[test]
fn the_daily_recipe_is_silent_when_all_is_well_and_tells_everything_else() {
    let project = Project::new();
    let folder = tempfile::tempdir().expect("there is room for a test");
    let target = folder.path().join("www");
    let log = folder.path().join("log");
    let log_is = [("VEIVISER_LOG", log.to_str().expect("UTF-8"))];
    assert_eq!(daily(project.path(), &target, None, &log_is), (Some(0), String::new()));
    let page = target.join("current/nb/start/welcome/index.html");
    assert!(page.is_file(), "readers see the site");
    let kept = std::fs::read_to_string(&log).expect("the log is written");
    assert!(kept.starts_with("== 20") && kept.ends_with("== 0\n") && kept.lines().count() > 2, "{kept}");

    // Nobody answers there: the site is published, and the web team hears that it was not looked at.
    let (code, said) = daily(project.path(), &target, Some("http://127.0.0.1:1/"), &[]);
    assert_eq!(code, Some(4), "{said}");
    assert!(said.contains("127.0.0.1"), "{said}");

    // No network for git is no reason to keep what is over.
    let (code, said) = daily(project.path(), &target, None, &[("VEIVISER_PULL", "yes")]);
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("git"), "{said}");

    let before = std::fs::read(&page).expect("readers see the site");
    project.write("content/start/broken.nb.md", "---\ntitle: [\n---\n");
    let (code, said) = daily(project.path(), &target, None, &[]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("content/start/broken.nb.md:"), "the report says where: {said}");
    assert_eq!(std::fs::read(&page).ok(), Some(before), "readers keep the old site");

    let (code, said) = daily(&folder.path().join("nowhere"), &target, None, &[]);
    assert_eq!(code, Some(2), "{said}");
}

#[test]
fn an_option_reaches_publish() {
    let project = Project::new();
    let folder = tempfile::tempdir().expect("there is room for a test");
    let target = folder.path().join("www");
    let in_place = [("VEIVISER_PUBLISH", "--in-place")];
    assert_eq!(daily(project.path(), &target, None, &in_place), (Some(0), String::new()));
    assert!(target.join("current").symlink_metadata().expect("it is there").is_dir(), "no link");
}
