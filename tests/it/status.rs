//! What a coordinator sees of the work that is left: in the terminal, in a table, in a browser, in a
//! calendar, and compared with an earlier day.

use crate::support::{Done, Project, base, program, repository};
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use veiviser::cache::Cache;
use veiviser::diagnostic::MessageLanguage;
use veiviser::pipeline::analyze;
use veiviser::report::{self, DateKind, Scope, State, Status, TextKind, Trust, When};
use veiviser::source::Sources;

type Files = BTreeMap<String, Vec<u8>>;

fn change(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(files[path].clone()).expect("text");
    assert!(text.contains(from), "{path} has no `{from}`");
    files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
}

fn status(files: &Files, today: &str, scope: Scope<'_>) -> Status {
    let sources = Sources::from_bytes(files.clone().into_iter().collect());
    let (analysis, _) = analyze(&sources, today.parse().expect("a date"), &Cache::default());
    let site = analysis.site.expect("the small site has settings");
    report::status(&site, &analysis.report, &sources, scope)
}

fn whole(files: &Files) -> Status {
    status(files, "2026-11-22", Scope::Whole)
}

/// The program on a site, on another day than the tests' usual one.
fn on(project: &Project, today: &str, arguments: &[&str]) -> Done {
    let mut command = program();
    command.args(arguments).arg("--site").arg(project.path()).args(["--today", today]);
    Done::from(command.output().expect("the program starts"))
}

#[test]
fn what_is_overdue_stands_on_top_and_is_no_failure() {
    let project = Project::new();
    project.change("content/start/welcome.nb.md", "review_by: 2027-04-01", "review_by: 2026-11-10");
    let done = project.run(&["status", "--messages", "nb"]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    let lines: Vec<&str> = done.stdout.lines().collect();
    assert_eq!(lines[2], "Over fristen", "{}", done.stdout);
    assert_eq!(lines[3].trim(), "Enheten");
    assert!(lines[4].contains("sammenlign siden med kildene"), "{}", lines[4]);
    assert_eq!(
        lines[5].split_whitespace().collect::<Vec<_>>().join(" "),
        "2026-11-10 12 dager over content/start/welcome.nb.md:11 Velkommen"
    );
    let english = project.run(&["status", "--messages", "en"]).stdout;
    assert!(english.contains("12 days over"), "{english}");
}

#[test]
fn a_page_is_due_soon_from_today_to_the_sixtieth_day() {
    for (day, when, days) in [
        ("2026-11-21", When::Overdue, -1),
        ("2026-11-22", When::Soon, 0),
        ("2027-01-21", When::Soon, 60),
        ("2027-01-22", When::Later, 61),
    ] {
        let mut files = base();
        let dated = format!("review_by: {day}");
        change(&mut files, "content/start/welcome.nb.md", "review_by: 2027-04-01", &dated);
        let status = whole(&files);
        let page = status.dates.iter().find(|dated| dated.id == "start/welcome").expect("it has a date");
        assert_eq!((page.when, page.days), (when, days), "{day}");
        assert_eq!(status.numbers.overdue, usize::from(when == When::Overdue), "{day}");
        assert_eq!(status.numbers.soon, usize::from(when == When::Soon), "{day}");
    }
}

#[test]
fn everything_that_has_a_date_is_listed_for_its_owner() {
    let mut files = base();
    let path = "content/start/welcome.nb.md";
    let law = "law: { name: Barnehageloven § 16, checked: 2025-10-01 }\nallow:\n  - { code: heading-order, reason: Slik er det, until: 2026-12-01 }\nreviewed: 2026-10-01";
    change(&mut files, path, "reviewed: 2026-10-01", law);
    let notice = "text: { nb: Stengt i dag., en: Closed today. }\nlevel: info\nfrom: 2026-11-01\nuntil: 2026-11-21\nowner: unit\n";
    files.insert("content/notices/closed.yaml".to_owned(), notice.into());
    let status = whole(&files);
    let found: Vec<(String, DateKind, &str, When)> = status
        .dates
        .iter()
        .map(|dated| (dated.day.to_string(), dated.kind, dated.id.as_str(), dated.when))
        .filter(|(_, _, id, _)| *id != "safety/talk")
        .collect();
    let day = str::to_owned;
    assert_eq!(
        found,
        [
            (day("2026-10-01"), DateKind::Law, "start/welcome", When::Overdue),
            (day("2026-11-21"), DateKind::NoticeEnds, "closed", When::Overdue),
            (day("2026-12-01"), DateKind::WaiverEnds, "start/welcome", When::Soon),
            (day("2027-04-01"), DateKind::Page, "start/welcome", When::Later),
            (day("2027-04-01"), DateKind::Contact, "helpline", When::Later),
            (day("2027-04-01"), DateKind::Contact, "office", When::Later),
            (day("2027-10-01"), DateKind::Contact, "police-emergency", When::Later),
            (day("2027-10-01"), DateKind::Fact, "apply-by", When::Later),
            (day("2027-12-31"), DateKind::FactEnds, "apply-by", When::Later),
        ]
    );
    assert_eq!(status.waivers.len(), 1, "the waiver is in force and listed");
    assert_eq!(status.waivers[0].reason, "Slik er det");
}

#[test]
fn an_outdated_block_is_shown_with_its_place_on_both_sides_and_its_words() {
    let project = Project::new();
    assert_eq!(project.run(&["accept", "start/welcome.en"]).code, 0);
    let json = |project: &Project| -> serde_json::Value {
        serde_json::from_str(&project.run(&["status", "--format", "json"]).stdout).expect("JSON")
    };
    assert_eq!(json(&project)["outdated"].as_array().map(Vec::len), Some(0));
    project.change("content/start/welcome.nb.md", "er legen din", "er din egen lege");
    let now = json(&project);
    let line = |file: &str, words: &str| {
        let text = std::fs::read_to_string(project.path().join(file)).expect("text");
        text.lines().position(|line| line.contains(words)).expect("the words are there") + 1
    };
    let (nb, en) = ("content/start/welcome.nb.md", "content/start/welcome.en.md");
    assert_eq!(now["outdated"].as_array().map(Vec::len), Some(1), "{}", now["outdated"]);
    let block = &now["outdated"][0];
    assert_eq!(block["source"], serde_json::json!({"file": nb, "line": line(nb, "din egen lege")}));
    assert_eq!(block["translation"], serde_json::json!({"file": en, "line": line(en, "is your doctor")}));
    assert!(block["words"].as_str().is_some_and(|words| words.starts_with("En [fastlege]")), "{block}");
    let cell = &now["pages"][1]["cells"][1];
    assert_eq!((&cell["state"], &cell["outdated_blocks"]), (&"outdated".into(), &1.into()));
}

#[test]
fn the_states_of_translations_say_who_has_read_them() {
    let mut files = base();
    let state = |files: &Files| {
        let status = whole(files);
        let page = status.pages.iter().find(|page| page.id == "start/welcome").expect("the page is listed");
        page.cells[1].state
    };
    assert_eq!(state(&files), State::Unknown);
    let sources = Sources::from_bytes(files.clone().into_iter().collect());
    let (analysis, _) = analyze(&sources, "2026-11-22".parse().expect("a date"), &Cache::default());
    let site = analysis.site.expect("a site");
    let page = &site.pages["start/welcome"];
    let digests = veiviser::model::made_from(&page.original, &page.translations["en"].page);
    let path = "content/start/welcome.en.md";
    change(&mut files, path, "by: human", &format!("made_from: \"{digests}\"\n  by: human"));
    assert_eq!(state(&files), State::Unread);
    change(&mut files, path, "by: human", "by: machine");
    assert_eq!(state(&files), State::Machine);
    change(&mut files, path, "by: machine", "by: machine\n  reviewed: 2026-11-01");
    assert_eq!(state(&files), State::Reviewed);
    files.remove(path);
    assert_eq!(state(&files), State::Missing);
    change(&mut files, "content/start/welcome.nb.md", "owner: unit", "owner: unit\ndraft: true");
    let status = whole(&files);
    assert_eq!((status.numbers.pages, status.numbers.drafts), (1, 1));
}

#[test]
fn what_would_keep_the_site_from_production_is_listed() {
    let mut files = base();
    change(&mut files, "site.yaml", "names:", "coverage: [{ section: safety, require: reviewed }]\nnames:");
    let talk =
        "---\ntitle: Talk\nsummary: Whom to call.\ntranslation: { by: machine }\n---\n\nAre you in danger?\n";
    files.insert("content/safety/talk.en.md".to_owned(), talk.into());
    let placeholder = "type: library\nname: Biblioteket\nowner: unit\nplaceholder: true\n";
    files.insert("content/contacts/library.yaml".to_owned(), placeholder.into());
    let status = whole(&files);
    assert_eq!(status.coverage[0].gaps.len(), 1, "nobody has read it");
    assert_eq!(status.safety.len(), 1, "production would show the safety core");
    let library = status.records.iter().find(|record| record.id == "library").expect("it is listed");
    assert_eq!(library.trust, Trust::Placeholder);
    assert!(status.dates.iter().all(|dated| dated.id != "library"));
    let text = report::human(&status, MessageLanguage::Nb);
    assert!(text.contains("Nettstedet kan ikke settes i drift"), "{text}");
    files.remove("content/safety/talk.en.md");
    let status = whole(&files);
    assert_eq!((status.coverage[0].gaps.len(), status.safety.len()), (1, 0), "what is missing falls back");
}

#[test]
fn a_comparison_says_what_was_done_since() {
    let project = Project::new();
    project.change("content/start/welcome.nb.md", "review_by: 2027-04-01", "review_by: 2026-11-10");
    let saved = project.path().join("before.json");
    std::fs::write(&saved, project.run(&["status", "--format", "json"]).stdout).expect("it can be saved");
    let saved = saved.to_str().expect("a path");
    let same = project.run(&["status", "--since", saved, "--messages", "nb"]).stdout;
    assert!(same.contains("Endret siden 2026-11-22\n  ingenting"), "{same}");
    project.change("content/start/welcome.nb.md", "review_by: 2026-11-10", "review_by: 2027-09-01");
    project.change("content/contacts/office.yaml", "checked: 2026-10-01", "checked: 2026-11-30");
    assert_eq!(on(&project, "2026-12-01", &["accept", "start/welcome.en"]).code, 0);
    let talk =
        "---\ntitle: Talk\nsummary: Whom to call.\ntranslation: { by: machine }\n---\n\nAre you in danger?\n";
    project.write("content/safety/talk.en.md", talk);
    let page = std::fs::read_to_string(project.path().join("content/start/welcome.nb.md")).expect("text");
    let page = page.replacen("number: 101", "number: 103", 1);
    project.write("content/start/more.nb.md", page);
    let done = on(&project, "2026-12-01", &["status", "--since", saved, "--format", "json"]);
    let now: serde_json::Value = serde_json::from_str(&done.stdout).expect("JSON");
    let since = &now["since"];
    assert_eq!(since["from"], "2026-11-22");
    assert_eq!(since["pages_added"], serde_json::json!(["start/more"]));
    assert_eq!(
        since["texts"],
        serde_json::json!([
            {"name": "safety/talk", "language": "en", "from": "missing", "to": "unknown"},
            {"name": "start/welcome", "language": "en", "from": "unknown", "to": "unread"},
        ])
    );
    assert_eq!(
        since["confirmed"],
        serde_json::json!([{"kind": "contact", "id": "office", "from": "2026-10-01", "to": "2026-11-30"}])
    );
    assert_eq!(since["numbers"]["overdue"], serde_json::json!({"before": 1, "after": 0}));
    let told = on(&project, "2026-12-01", &["status", "--since", saved, "--messages", "nb"]).stdout;
    assert!(told.contains("safety/talk.en    mangler → ukjent"), "{told}");
    let table =
        on(&project, "2026-12-01", &["status", "--since", saved, "--format", "csv", "--messages", "nb"]);
    assert!(table.stdout.contains("tilstand 2026-11-22"), "{}", table.stdout);
}

#[test]
fn a_file_that_is_no_earlier_status_is_refused_with_a_reason() {
    let project = Project::new();
    let now = project.run(&["status", "--format", "json"]).stdout;
    let path = project.path().join("before.json");
    let file = path.to_str().expect("a path");
    for (text, wanted) in [
        ("{}".to_owned(), "er ingen lagret status"),
        ("ikke JSON".to_owned(), "er ingen lagret status"),
        (r#"{"version": 1}"#.to_owned(), "er ingen lagret status"),
        (now.replacen("\"version\": 1", "\"version\": 99", 1), "en annen utgave"),
        (now.replacen("\"owner\": null", "\"owner\": \"unit\"", 1), "en annen eier"),
        (now.replacen("2026-11-22", "2026-11-23", 1), "en senere dag"),
    ] {
        std::fs::write(&path, text).expect("it can be saved");
        let done = project.run(&["status", "--since", file, "--messages", "nb"]);
        assert_eq!((done.code, done.stdout.as_str()), (2, ""), "{wanted}");
        assert!(done.stderr.contains(wanted), "{wanted}: {}", done.stderr);
    }
    let gone = project.run(&["status", "--since", "/there/is/none.json", "--messages", "nb"]);
    assert_eq!(gone.code, 2);
    assert!(gone.stderr.contains("kan ikke leses"), "{}", gone.stderr);
}

#[test]
fn the_table_opens_in_a_spreadsheet_and_runs_nothing() {
    let project = Project::new();
    project.change("content/start/welcome.nb.md", "title: Velkommen", "title: \"=cmd|' /C calc'!A0; «Å»\"");
    for (messages, delimiter) in [("nb", b';'), ("en", b',')] {
        let table = project.run(&["status", "--format", "csv", "--messages", messages]).stdout;
        let text = table.strip_prefix('\u{feff}').expect("the mark that says UTF-8");
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), 4, "two pages in two languages");
        assert_eq!(rows[2][2], *"'=cmd|' /C calc'!A0; «Å»");
        assert_eq!((&rows[3][0], &rows[3][5]), ("start/welcome", "en"));
        let cells = rows.iter().flat_map(|row| row.iter());
        assert!(cells.clone().all(|cell| !cell.starts_with(['=', '+', '-', '@'])));
    }
}

#[test]
fn the_page_for_browsers_shows_every_page_in_every_language_and_needs_nothing_else() {
    let mut files = base();
    let evil = "title: \"<script>alert(1)</script> & 'x'\"";
    change(&mut files, "content/start/welcome.nb.md", "title: Velkommen", evil);
    let status = whole(&files);
    let selector = |text: &str| Selector::parse(text).expect("a selector");
    for (language, lang) in [(MessageLanguage::Nb, "nb"), (MessageLanguage::En, "en")] {
        let text = report::html(&status, language);
        assert!(text.starts_with("<!doctype html>"));
        let page = Html::parse_document(&text);
        let html = page.select(&selector("html")).next().expect("a page");
        assert_eq!(html.attr("lang"), Some(lang));
        assert_eq!(page.select(&selector("script, img, link, iframe, form, a[href]")).count(), 0);
        assert!(!text.contains("http://") && !text.contains("https://") && !text.contains("url("));
        let rows: Vec<_> = page.select(&selector(".matrix tbody tr")).collect();
        let ids: Vec<String> = rows
            .iter()
            .filter_map(|row| row.select(&selector("th[scope=row] code")).next())
            .map(|code| code.text().collect())
            .collect();
        assert_eq!(ids, ["safety/talk", "start/welcome"]);
        for row in &rows {
            assert_eq!(row.select(&selector("td")).count(), 2);
            let hidden = selector("td .hidden");
            let mut words = row.select(&hidden).map(|word| word.text().collect::<String>());
            assert!(words.all(|word| !word.trim().is_empty()), "no state is told by colour alone");
        }
        for table in page.select(&selector("table")) {
            assert_eq!(table.select(&selector("caption")).count(), 1);
            assert!(table.select(&selector("th")).all(|head| head.attr("scope").is_some()));
        }
        let titles = selector(".matrix span[lang=nb]");
        let mut titles = page.select(&titles).map(|title| title.text().collect::<String>());
        assert!(titles.any(|title| title == "<script>alert(1)</script> & 'x'"));
        let levels: Vec<u8> = page
            .select(&selector("h1, h2, h3"))
            .map(|head| head.value().name().as_bytes()[1] - b'0')
            .collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1) && levels[0] == 1, "{levels:?}");
    }
}

/// The lines of a calendar, unfolded.
fn unfolded(text: &str) -> Vec<String> {
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
    text.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn calendars_keep_the_name_of_a_date_that_is_moved() {
    let project = Project::new();
    let long =
        "title: Velkommen; med komma, og en tittel som er så lang at linja må brettes minst to ganger ሰላም";
    project.change("content/start/welcome.nb.md", "title: Velkommen", long);
    let folder = project.path().join("calendars");
    let write =
        || project.run(&["status", "--messages", "nb", "--calendar", folder.to_str().expect("a path")]);
    assert_eq!(write().code, 0);
    let read = || std::fs::read_to_string(folder.join("unit.ics")).expect("the owner has a calendar");
    let first = read();
    let lines = unfolded(&first);
    assert_eq!(
        (lines[0].as_str(), lines.last().map(String::as_str)),
        ("BEGIN:VCALENDAR", Some("END:VCALENDAR"))
    );
    let uid = "UID:https://ny.example.no/#status/page/start/welcome";
    let at = lines.iter().position(|line| line == uid).expect("the page has an event");
    assert_eq!(lines[at + 2], "DTSTART;VALUE=DATE:20270401");
    assert_eq!(lines[at + 3], "DTEND;VALUE=DATE:20270402");
    assert!(lines[at + 4].contains("Velkommen\\; med komma\\, og en tittel"), "{}", lines[at + 4]);
    let uids: Vec<&String> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
    let different: std::collections::BTreeSet<_> = uids.iter().collect();
    assert_eq!(uids.len(), different.len(), "every event has a name of its own");
    assert_eq!(write().code, 0);
    assert_eq!(read(), first, "the same input gives the same bytes");
    project.change("content/start/welcome.nb.md", "review_by: 2027-04-01", "review_by: 2027-05-02");
    assert_eq!(write().code, 0);
    let moved = unfolded(&read());
    let at = moved.iter().position(|line| line == uid).expect("the event keeps its name");
    assert_eq!(moved[at + 2], "DTSTART;VALUE=DATE:20270502");
}

#[test]
fn a_calendar_is_never_written_over_another_file_or_outside_its_folder() {
    let project = Project::new();
    let folder = project.path().join("calendars");
    std::fs::create_dir(&folder).expect("the folder can be made");
    std::fs::write(folder.join("unit.ics"), "BEGIN:VCALENDAR\r\nmine\r\n").expect("it can be written");
    let arguments = ["status", "--messages", "nb", "--calendar", folder.to_str().expect("a path")];
    let done = project.run(&arguments);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("er ikke laget av Veiviser"), "{}", done.stderr);
    let kept = std::fs::read_to_string(folder.join("unit.ics")).expect("it is there");
    assert_eq!(kept, "BEGIN:VCALENDAR\r\nmine\r\n");
    project.change("site.yaml", "  unit:", "  \"../evil\": { nb: Ond, en: Evil }\n  unit:");
    project.change("content/contacts/office.yaml", "owner: unit", "owner: \"../evil\"");
    std::fs::remove_file(folder.join("unit.ics")).expect("it was there");
    assert_eq!(project.run(&arguments).code, 0);
    assert!(!project.path().join("evil.ics").exists());
    assert!(folder.join("unit.ics").exists());
}

#[test]
fn one_owner_sees_only_what_falls_to_the_unit() {
    let mut files = base();
    change(&mut files, "site.yaml", "owners:\n", "owners:\n  health: { nb: Helse, en: Health }\n");
    change(&mut files, "content/safety/talk.nb.md", "owner: unit", "owner: health");
    change(&mut files, "content/safety/talk.nb.md", "contact:police-emergency", "contact:police-emergence");
    let health = status(&files, "2026-11-22", Scope::Owner("health"));
    assert_eq!(health.pages.iter().map(|page| page.id.as_str()).collect::<Vec<_>>(), ["safety/talk"]);
    assert_eq!((health.dates.len(), health.records.len()), (1, 0));
    assert_eq!(health.numbers.errors, 1, "{:?}", health.problems);
    let unit = status(&files, "2026-11-22", Scope::Owner("unit"));
    assert_eq!(unit.numbers.errors, 0);
    assert!(unit.dates.iter().all(|dated| dated.id != "safety/talk"));
    let project = Project::new();
    let wrong = project.run(&["status", "--owner", "units", "--messages", "nb"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.stderr.contains("den nærmeste heter `unit`"), "{}", wrong.stderr);
}

#[test]
fn errors_in_the_content_are_counted_and_do_not_stop_the_status() {
    let project = Project::new();
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 O5 90 00");
    let done = project.run(&["status", "--messages", "nb"]);
    assert_eq!(done.code, 0);
    assert!(done.stdout.contains("`veiviser check` finner 1 feil"), "{}", done.stdout);
    assert!(done.stdout.contains("bad-phone"), "{}", done.stdout);
    project.write("site.yaml", "name: [");
    let broken = project.run(&["status", "--messages", "nb"]);
    assert_eq!((broken.code, broken.stdout.as_str()), (1, ""));
    assert!(broken.stderr.contains("site.yaml"), "{}", broken.stderr);
}

#[test]
fn what_editors_write_does_not_steer_the_terminal() {
    let mut files = base();
    change(&mut files, "content/start/welcome.nb.md", "title: Velkommen", "title: \"Vel\\e[2Jkommen\"");
    let text = report::human(&whole(&files), MessageLanguage::Nb);
    assert!(!text.contains('\u{1b}') && text.contains("kommen"));
}

#[test]
fn the_saved_form_is_a_promise() {
    let path = repository().join("tests/status/base.json");
    let mut status = whole(&base());
    // Interface strings come and go, and have the form of every other text.
    status.texts.retain(|text| text.kind != TextKind::String);
    let now = report::json(&status);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        std::fs::write(&path, &now).expect("the snapshot can be written");
    }
    let kept = std::fs::read_to_string(&path).expect("the snapshot is there; UPDATE=1 makes it");
    assert_eq!(now, kept, "see `git diff tests/status` after UPDATE=1");
    assert_eq!(report::saved(&now), Ok(status), "it can be read again");
}
