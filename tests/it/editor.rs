//! Help outside the program: settings of editors, the examples in `docs/examples`, and the handbook
//! of editors, which must not quote what the program does not say.

use crate::support::{Done, Project, files, program, repository};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Which schema holds for a YAML file of a site.
const PLACES: [(&str, &str, &str); 8] = [
    ("contact", "content/contacts/", ".yaml"),
    ("fact", "content/facts/", ".yaml"),
    ("term", "content/glossary/", ".yaml"),
    ("activity", "content/activities/", ".yaml"),
    ("notice", "content/notices/", ".yaml"),
    ("section", "content/", "/_section.yaml"),
    ("site", "site.yaml", ""),
    ("theme", "themes/", "/theme.yaml"),
];

fn text(path: &str) -> String {
    fs::read_to_string(repository().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn schema(kind: &str) -> String {
    let run = program().args(["schema", kind, "--messages", "nb"]).output().expect("the program starts");
    Done::from(run).stdout
}

/// JSON with comments on lines of their own, as editors read it.
fn settings(text: &str) -> Value {
    let plain: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    serde_json::from_str(&plain).expect("settings are JSON")
}

/// Every difference between a value and its schema; the part of JSON Schema that the schemas use.
fn differences(value: &Value, schema: &Value, at: &str, out: &mut Vec<String>) {
    if let Some(any) = schema["anyOf"].as_array() {
        let fits = |one: &Value| {
            let mut found = Vec::new();
            differences(value, one, at, &mut found);
            found.is_empty()
        };
        if !any.iter().any(fits) {
            out.push(format!("{at}: fits none of the shapes"));
        }
    }
    let is = |kind: &str| match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "number" => value.is_number(),
        other => panic!("the schemas use the type {other}"),
    };
    let types: Vec<&str> = match &schema["type"] {
        Value::String(one) => vec![one],
        Value::Array(many) => many.iter().filter_map(Value::as_str).collect(),
        _ => vec![],
    };
    if !types.is_empty() && !types.iter().any(|kind| is(kind)) {
        out.push(format!("{at}: {value} is not {types:?}"));
    }
    if schema["enum"].as_array().is_some_and(|choices| !choices.contains(value)) {
        out.push(format!("{at}: {value} is no choice"));
    }
    if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str())
        && !matches(pattern, text)
    {
        out.push(format!("{at}: `{text}` does not match {pattern}"));
    }
    let least = schema["minimum"].as_f64().unwrap_or(f64::MIN);
    let most = schema["maximum"].as_f64().unwrap_or(f64::MAX);
    if value.as_f64().is_some_and(|number| number < least || number > most) {
        out.push(format!("{at}: {value} is out of range"));
    }
    for item in value.as_array().into_iter().flatten() {
        differences(item, &schema["items"], at, out);
    }
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if value.is_object() {
        out.extend(required.filter(|key| value.get(key).is_none()).map(|key| format!("{at}: no {key}")));
    }
    for (key, part) in value.as_object().into_iter().flatten() {
        let at = format!("{at}.{key}");
        match (schema["properties"].get(key), &schema["additionalProperties"]) {
            (Some(known), _) => differences(part, known, &at, out),
            (None, Value::Bool(false)) => out.push(format!("{at}: unknown")),
            (None, other) => differences(part, other, &at, out),
        }
    }
}

fn matches(pattern: &str, text: &str) -> bool {
    groups(pattern, text).is_some()
}

/// The groups of the first match, by Perl, which reads the expressions here as editors do.
fn groups(pattern: &str, text: &str) -> Option<Vec<String>> {
    let script = "use utf8; use open qw(:std :utf8); my ($p, $t) = map { utf8::decode($_); $_ } @ARGV; \
                  my @g = $t =~ /$p/ or exit 1; print map { ($_ // '') . \"\\n\" } @g";
    let run = Command::new("perl").args(["-e", script, pattern, text]).output().expect("perl is there");
    let found = String::from_utf8(run.stdout).expect("UTF-8");
    run.status.success().then(|| found.lines().map(str::to_owned).collect())
}

/// Every YAML file of the shipped site, with the schema that holds for it.
fn records() -> Vec<(&'static str, String, Value)> {
    let mut found = Vec::new();
    let inside = |folder: &str| {
        let folder = folder.to_owned();
        files(&repository().join(&folder))
            .into_iter()
            .map(move |(path, bytes)| (format!("{folder}/{path}"), bytes))
    };
    let settings = [("site.yaml".to_owned(), text("site.yaml").into_bytes())];
    for (path, bytes) in inside("content").chain(inside("themes")).chain(settings) {
        let kind = PLACES.iter().find(|(_, start, end)| path.starts_with(start) && path.ends_with(end));
        if let Some((kind, _, _)) = kind {
            found.push((*kind, path, serde_yaml::from_slice(&bytes).expect("the record is YAML")));
        }
    }
    found
}

#[test]
fn the_repository_has_the_schemas_that_the_program_prints() {
    let found = files(&repository().join(".vscode/schemas"));
    assert_eq!(found.len(), 11);
    for (name, bytes) in found {
        let kind = name.trim_end_matches(".json");
        let (file, printed) = (String::from_utf8(bytes).expect("UTF-8"), schema(kind));
        assert!(file == printed, "{name} is old: delete nothing, run `veiviser new editor --messages nb`");
    }
}

#[test]
fn every_shipped_yaml_file_fits_its_schema_and_a_spoilt_one_does_not() {
    let schemas: BTreeMap<&str, Value> = PLACES
        .iter()
        .map(|(kind, _, _)| (*kind, serde_json::from_str(&schema(kind)).expect("JSON")))
        .collect();
    let records = records();
    assert!(records.len() > 80, "only {} files were found", records.len());
    let mut wrong = Vec::new();
    for (kind, path, record) in &records {
        differences(record, &schemas[kind], path, &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let office = records.iter().find(|(_, path, _)| path == "content/contacts/settlement-office.yaml");
    let spoilt = [
        ("/places/0/visit/postcode", Value::from("148")),
        ("/check_every", Value::from("6 måneder")),
        ("/source/url", Value::from("http://www.nittedal.kommune.no/")),
        ("/type", Value::from("kontor")),
        ("/checked", Value::from("1.11.2026")),
    ];
    for (at, value) in spoilt {
        let mut record = office.expect("the office is there").2.clone();
        *record.pointer_mut(at).expect("the field is there") = value;
        let mut found = Vec::new();
        differences(&record, &schemas["contact"], "office", &mut found);
        assert!(!found.is_empty(), "{at}");
    }
}

#[test]
fn every_yaml_file_gets_the_schema_of_its_kind_in_the_editor() {
    let settings = settings(&text(".vscode/settings.json"));
    let globs = settings["yaml.schemas"].as_object().expect("schemas by file");
    for (kind, path, _) in records() {
        // The YAML language server holds the end of the path against the pattern; `*` is any text.
        let address = format!("/site/{path}");
        let meant = |glob: &str| match glob.split_once('*') {
            Some((start, end)) => address.split_once(start).is_some_and(|(_, rest)| rest.ends_with(end)),
            None => address.ends_with(glob),
        };
        let given: Vec<&String> = globs
            .iter()
            .filter(|(_, glob)| meant(glob.as_str().unwrap_or_default()))
            .map(|(schema, _)| schema)
            .collect();
        assert_eq!(given, [&format!("./.vscode/schemas/{kind}.json")], "{path}");
    }
    for schema in globs.keys() {
        assert!(repository().join(schema).is_file(), "{schema}");
    }
    assert_eq!(settings["[markdown]"]["editor.formatOnSave"], false);
    assert_eq!(settings["files.eol"], "\n");
}

#[test]
fn fields_are_explained_in_the_language_of_the_messages() {
    let nb: Value = serde_json::from_str(&schema("contact")).expect("JSON");
    assert_eq!(nb["properties"]["post"]["description"], "Postadresse");
    assert_eq!(nb["properties"]["check_every"]["examples"][0], "6 months");
    let run = program().args(["schema", "contact", "--messages", "en"]).output().expect("it starts");
    let en: Value = serde_json::from_str(&Done::from(run).stdout).expect("JSON");
    assert_eq!(en["properties"]["post"]["description"], "Postal address");
}

#[test]
fn settings_of_an_editor_are_made_and_what_a_person_wrote_is_kept() {
    let project = Project::new();
    let made = project.run(&["new", "editor", "--messages", "nb"]);
    assert_eq!((made.code, made.stdout.as_str()), (0, ""), "{}", made.stderr);
    let first = files(&project.path().join(".vscode"));
    assert_eq!(first, files(&repository().join(".vscode")), "the repository has what the program makes");
    // As git lays files out on Windows.
    project.write(".vscode/tasks.json", text(".vscode/tasks.json").replace('\n', "\r\n"));
    assert_eq!(project.run(&["new", "editor", "--messages", "nb"]).code, 0, "line ends are no difference");
    let own = "{\n  // mine\n  \"editor.fontSize\": 20,\n}\n";
    project.write(".vscode/settings.json", own);
    project.write(".vscode/schemas/contact.json", "{}");
    let again = project.run(&["new", "editor", "--messages", "nb"]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("finnes fra før") && again.stderr.contains(".vscode/settings.json"));
    assert_eq!(again.stdout, text(".vscode/settings.json"), "what Veiviser would have written can be copied");
    let now = files(&project.path().join(".vscode"));
    assert_eq!(now["settings.json"], own.as_bytes());
    assert_eq!(now["schemas/contact.json"], first["schemas/contact.json"], "schemas are renewed");
}

#[test]
fn the_task_of_the_editor_finds_every_problem_with_its_place() {
    let project = Project::new();
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 O5 90 00");
    project.change("content/start/welcome.nb.md", "review_by: 2027-04-01", "review_by: 2026-11-01");
    project.write("content/contacts/Røde Kors.yaml", "type: library\nname: x\nowner: unit\n");
    let tasks = settings(&text(".vscode/tasks.json"));
    let check = tasks["tasks"].as_array().and_then(|tasks| tasks.iter().find(|t| t["label"] == "Kontroller"));
    let check = check.expect("there is a task");
    let words = check["args"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let printed = project.run(&words.collect::<Vec<_>>()).stdout;
    let lines: Vec<&str> = printed.lines().collect();
    let mut found: Vec<(String, String, String, String)> = Vec::new();
    for matcher in check["problemMatcher"].as_array().expect("matchers") {
        let pattern = |at: usize| matcher["pattern"][at]["regexp"].as_str().expect("an expression");
        for pair in lines.windows(2) {
            let (Some(what), Some(place)) = (groups(pattern(0), pair[0]), groups(pattern(1), pair[1])) else {
                continue;
            };
            let severity = matcher["severity"].as_str().expect("a word").to_owned();
            found.push((severity, what[0].clone(), what[1].clone(), place.join(":")));
        }
    }
    let json = project.run(&["check", "--format", "json", "--messages", "nb"]).stdout;
    let mut wanted: Vec<(String, String, String, String)> = Vec::new();
    for problem in json.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")) {
        let word = |key: &str| problem[key].as_str().expect("a word").to_owned();
        let place = match (&problem["line"], &problem["column"]) {
            (Value::Number(line), Value::Number(column)) if word("code") != "bad-file-name" => {
                format!("{}:{line}:{column}", word("file"))
            }
            _ => word("file"),
        };
        wanted.push((word("severity"), word("code"), word("message"), place));
    }
    found.sort();
    wanted.sort();
    assert_eq!(found, wanted);
    assert!(found.len() >= 3, "{printed}");
}

/// Runs a command in `folder` and gives its exit code and what it said.
fn done(command: &mut Command, folder: &Path) -> (i32, String) {
    let output = command.current_dir(folder).stdin(Stdio::null()).output().expect("the command starts");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8(said).expect("UTF-8"))
}

/// git in `folder`, with the program on the path if `path` says so.
fn git(folder: &Path, path: &str, arguments: &[&str]) -> (i32, String) {
    let mut git = Command::new("git");
    git.env_clear().env("PATH", path).env("HOME", folder).env("GIT_CONFIG_NOSYSTEM", "1");
    git.args(["-c", "user.name=Test", "-c", "user.email=test@example.no"]).args(arguments);
    done(&mut git, folder)
}

#[test]
fn the_commit_hook_stops_errors_only_and_lets_pass_where_the_program_is_missing() {
    let project = Project::new();
    let folder = project.path();
    let paths = "/usr/local/bin:/usr/bin:/bin";
    let home = Path::new(env!("CARGO_BIN_EXE_veiviser")).parent().expect("it lies in a folder").display();
    let with = format!("{home}:{paths}");
    assert_eq!(git(folder, &with, &["init", "--quiet"]).0, 0);
    fs::copy(repository().join("docs/examples/pre-commit"), folder.join(".git/hooks/pre-commit"))
        .expect("the hook can be copied");
    assert_eq!(git(folder, &with, &["add", "content"]).0, 0);
    let (code, said) = git(folder, &with, &["commit", "--quiet", "-m", "good"]);
    assert_eq!(code, 0, "{said}");
    project.change("content/start/welcome.nb.md", "review_by: 2027-04-01", "review_by: 2026-11-01");
    let (code, said) = git(folder, &with, &["commit", "--quiet", "-am", "overdue"]);
    assert_eq!(code, 0, "a warning stops nothing: {said}");
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 O5 90 00");
    let (code, said) = git(folder, &with, &["commit", "--quiet", "-am", "spoilt"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("feil[bad-phone]") && said.contains("Ingenting er borte"), "{said}");
    let (code, said) = git(folder, paths, &["commit", "--quiet", "-am", "unseen"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("ikke installert"), "{said}");
    assert_eq!(git(folder, paths, &["rev-list", "--count", "HEAD"]).1.trim(), "3");
}

#[test]
fn a_double_click_starts_the_preview_and_says_what_is_missing() {
    let folder = tempfile::tempdir().expect("there is room for a test");
    let name = "Forhåndsvisning.command";
    fs::copy(repository().join("docs/examples").join(name), folder.path().join(name)).expect("a copy");
    let start = || {
        let mut shell = Command::new("sh");
        shell
            .env_clear()
            .env("PATH", "/usr/bin:/bin")
            .env("HOME", folder.path())
            .arg(folder.path().join(name));
        done(&mut shell, Path::new("/")).1
    };
    assert!(start().contains("site.yaml"));
    fs::write(folder.path().join("site.yaml"), "").expect("a file");
    assert!(start().contains("Finner ikke programmet"));
    let program = folder.path().join("veiviser");
    fs::write(&program, "#!/bin/sh\necho \"startet: $* i $PWD\"\n").expect("a file");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(&program, mode).expect("a mode can be set");
    let words = "serve --open --messages nb";
    let here = folder.path().canonicalize().expect("it is there");
    assert!(start().contains(&format!("startet: {words} i {}", here.display())), "{}", start());
    let windows = text("docs/examples/Forhåndsvisning.bat");
    assert!(windows.contains(&format!("\r\nveiviser {words}\r\n")), "the same on Windows");
    assert!(windows.lines().all(|line| !line.contains('\r')) && !windows.replace("\r\n", "").contains('\n'));
}

#[test]
fn the_workflow_is_safe_for_strangers_and_its_commands_are_taken() {
    let workflow: Value = serde_yaml::from_str(&text("docs/examples/github-workflow.yml")).expect("YAML");
    let events: Vec<&String> = workflow["on"].as_object().expect("events").keys().collect();
    assert_eq!(events, ["pull_request"], "a change runs with a token that may only read");
    assert_eq!(workflow["permissions"], serde_json::json!({}));
    let mut commands = 0;
    for (name, job) in workflow["jobs"].as_object().expect("jobs") {
        let steps = job["steps"].as_array().expect("steps");
        let actions: Vec<&str> = steps.iter().filter_map(|step| step["uses"].as_str()).collect();
        for action in &actions {
            assert!(matches("^actions/[a-z-]+@[0-9a-f]{40}$", action), "{action} is not pinned");
        }
        if job["permissions"].as_object().expect("each job says what it may").values().any(|v| v == "write") {
            assert!(!actions.iter().any(|action| action.starts_with("actions/checkout")), "{name}");
            let condition = job["if"].as_str().expect("a condition");
            assert!(condition.contains("head.repo.full_name == github.repository"), "{name}");
        }
        for script in steps.iter().filter_map(|step| step["run"].as_str()) {
            assert!(!script.contains("${{"), "words of a change never become a command: {script}");
            for line in script.lines().filter_map(|line| line.trim().strip_prefix("veiviser ")) {
                let words: Vec<&str> = line.split_whitespace().take_while(|word| *word != ">").collect();
                let project = Project::new();
                let nowhere = project.path().join("nettsted");
                let words: Vec<&str> = words
                    .iter()
                    .map(|word| if *word == "nettsted" { nowhere.to_str().expect("UTF-8") } else { word })
                    .collect();
                let done = project.run(&words);
                assert_eq!(done.code, 0, "{line}: {}", done.stderr);
                commands += 1;
            }
        }
    }
    assert_eq!(commands, 3);
}

#[test]
fn the_handbook_quotes_what_the_program_says() {
    let handbook = text("docs/redaktor.md");
    let mut found = 0;
    for line in handbook.lines().filter_map(|line| line.strip_prefix("Meldingen: ")) {
        let (message, rest) = line
            .strip_prefix('«')
            .and_then(|line| line.rsplit_once('»'))
            .unwrap_or_else(|| panic!("a message stands in «…»: {line}"));
        let code = rest.trim().trim_start_matches("(`").trim_end_matches("`)");
        let run = program().args(["explain", code, "--messages", "nb"]).output().expect("the program starts");
        assert!(run.status.success(), "there is no problem {code}");
        let report = text(&format!("tests/diagnostics/{code}.md"));
        let said = [format!("feil[{code}]: {message}"), format!("advarsel[{code}]: {message}")];
        let is_said = report.lines().any(|line| said.iter().any(|said| said == line));
        assert!(is_said, "the program does not say «{message}» for {code}");
        found += 1;
    }
    assert_eq!(found, 10, "the ten most usual mistakes");
    // Words of the preview that the handbook tells people to look for.
    let preview = text("src/cli/serve/words.rs");
    for words in ["Gjør slik", "Les mer om dette", "Se på dette", "Gammel versjon", "ingen feil"] {
        let shown = format!("\"{words}");
        assert!(preview.contains(&shown) && handbook.contains(words), "{words}");
    }
}

#[test]
fn pictures_of_the_handbook_are_there_small_and_described() {
    let handbook = text("docs/redaktor.md");
    let mut shown = Vec::new();
    for part in handbook.split("![").skip(1) {
        let (alt, rest) = part.split_once("](").expect("a picture has an address");
        let path = rest.split(')').next().expect("it ends").trim_start_matches("pictures/").to_owned();
        assert!(alt.split_whitespace().count() >= 8, "{path}: {alt}");
        shown.push(path);
    }
    shown.sort();
    let pictures = files(&repository().join("docs/pictures"));
    let there: Vec<&String> = pictures.keys().filter(|name| name.ends_with(".png")).collect();
    assert_eq!(there, shown.iter().collect::<Vec<_>>(), "every picture is shown once");
    assert!(pictures.values().map(Vec::len).sum::<usize>() < 600_000);
}

#[test]
fn links_of_the_manuals_lead_somewhere() {
    for manual in ["README.md", "docs/redaktor.md", "docs/koordinator.md"] {
        let words = text(manual);
        for part in words.split("](").skip(1) {
            let target = part.split(')').next().expect("a link ends");
            let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
            let is_ours = path.ends_with(".md") && !path.contains(':');
            if !is_ours {
                continue;
            }
            let file = repository().join(manual).parent().expect("a folder").join(path);
            let other = fs::read_to_string(&file).unwrap_or_else(|_| panic!("{manual}: {target}"));
            let heads = other.lines().filter_map(|line| line.strip_prefix("## "));
            let is_there = anchor.is_empty()
                || heads.map(|head| head.to_lowercase().replace(' ', "-")).any(|head| head == anchor);
            assert!(is_there, "{manual}: {target}");
        }
    }
}
