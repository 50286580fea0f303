//! The plan of the house holds: who may name whom, how large a file may be, and that the plan on
//! paper names the rooms there are.

use crate::support::{files, repository};

/// Top-level modules in walking order. A module names only modules before it.
const ORDER: [&str; 17] = [
    "span",
    "digest",
    "diagnostic",
    "locale",
    "source",
    "parse",
    "model",
    "theme",
    "check",
    "report",
    "exchange",
    "render",
    "finish",
    "output",
    "cache",
    "pipeline",
    "cli",
];

/// Neighbours that never name each other, whatever the order says.
const APART: [(&str, &str); 1] = [("check", "render")];

/// Longest file, in lines.
const LONGEST: usize = 500;

/// Every Rust file of the program: path under `src` and text.
fn sources() -> Vec<(String, String)> {
    let found = files(&repository().join("src")).into_iter().filter(|(path, _)| path.ends_with(".rs"));
    found.map(|(path, bytes)| (path, String::from_utf8(bytes).expect("Rust is UTF-8"))).collect()
}

/// The top-level module a file belongs to.
fn module(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// The top-level modules a text names, with the line.
fn named(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let code = text.split("#[cfg(test)]").next().unwrap_or(text);
    for (line, content) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for (at, _) in content.match_indices("crate::") {
            let rest = &content[at + "crate::".len()..];
            let list = rest.strip_prefix('{').and_then(|rest| rest.split('}').next());
            let names: Vec<&str> = match list {
                Some(list) => list.split(',').map(str::trim).collect(),
                None => vec![rest],
            };
            for name in names {
                let name: String = name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                // The macro that says things in two languages belongs to the room of diagnostics.
                let name = if name == "say" { "diagnostic".to_owned() } else { name };
                found.push((line + 1, name));
            }
        }
    }
    found
}

#[test]
fn a_module_names_only_modules_before_it() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let room = module(&path);
        if room == "lib" || room == "main" {
            continue;
        }
        let Some(place) = ORDER.iter().position(|known| *known == room) else {
            wrong.push(format!("src/{path}: the house has no room `{room}`"));
            continue;
        };
        for (line, name) in named(&text) {
            let Some(other) = ORDER.iter().position(|known| *known == name) else {
                wrong.push(format!("src/{path}:{line}: names `{name}`, which is no room"));
                continue;
            };
            let apart =
                APART.iter().any(|pair| *pair == (room, name.as_str()) || *pair == (name.as_str(), room));
            if other > place || apart {
                wrong.push(format!("src/{path}:{line}: `{room}` may not name `{name}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_introduces_itself_and_is_short() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        if !text.starts_with("//!") {
            wrong.push(format!("src/{path} does not say what it is for (`//!`)"));
        }
        let lines = text.lines().count();
        if lines > LONGEST {
            wrong.push(format!("src/{path} has {lines} lines; {LONGEST} at most"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_floor_plan_and_the_paper_name_every_room_in_order() {
    let plan = std::fs::read_to_string(repository().join("src/lib.rs")).expect("the floor plan is there");
    let rooms: Vec<&str> = plan
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "))
        .map(|line| line.trim_end_matches(';'))
        .collect();
    let walking: Vec<&str> = ORDER.into_iter().filter(|room| rooms.contains(room)).collect();
    assert_eq!(rooms, walking, "src/lib.rs lists the rooms in walking order");
    let paper =
        std::fs::read_to_string(repository().join("docs/architecture.md")).expect("the paper is there");
    for room in rooms {
        assert!(paper.contains(&format!("`{room}`")), "docs/architecture.md does not name `{room}`");
    }
}

#[test]
fn a_new_site_begins_with_every_file_of_the_theme() {
    let made = tempfile::tempdir().expect("there is room for a test");
    let site = made.path().join("ny");
    let done =
        crate::support::program().args(["new", "site"]).arg(&site).output().expect("the program starts");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    for folder in ["themes/default", "locales/nb", "locales/en"] {
        assert_eq!(files(&site.join(folder)), files(&repository().join(folder)), "{folder} of a new site");
    }
}
