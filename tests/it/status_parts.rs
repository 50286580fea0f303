//! Parts of the status: what a manager, an owner and whoever records or checks pages get of it, as a
//! page, as a table and as text.

use crate::listening::mp3;
use crate::support::{Done, Project, base, program};
use scraper::{Html, Selector};
use std::collections::BTreeMap;
use veiviser::cache::Cache;
use veiviser::diagnostic::MessageLanguage;
use veiviser::pipeline::analyze;
use veiviser::report::{self, Part, Scope, Status};
use veiviser::source::Sources;

type Files = BTreeMap<String, Vec<u8>>;

fn change(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(files[path].clone()).expect("text");
    assert!(text.contains(from), "{path} has no `{from}`");
    files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
}

fn whole(files: &Files) -> Status {
    let sources = Sources::from_bytes(files.clone().into_iter().collect());
    let (analysis, _) = analyze(&sources, "2026-11-22".parse().expect("a date"), &Cache::default());
    let site = analysis.site.expect("the small site has settings");
    report::status(&site, &analysis.report, &sources, Scope::Whole)
}

/// The program on a site, on another day than the tests' usual one.
fn on(project: &Project, today: &str, arguments: &[&str]) -> Done {
    let mut command = program();
    command.args(arguments).arg("--site").arg(project.path()).args(["--today", today]);
    Done::from(command.output().expect("the program starts"))
}

/// A site with a page that is 210 words long.
fn with_a_long_page() -> Files {
    let mut files = base();
    let sentence = "Du kan ringe og spørre oss.\n\n";
    let page = String::from_utf8(files["content/start/welcome.nb.md"].clone()).expect("text");
    let end = page.find("\n---\n").expect("front matter") + 5;
    let text = format!("{}\n{}", &page[..end], sentence.repeat(35));
    files.insert("content/start/welcome.nb.md".to_owned(), text.into_bytes());
    files
}

fn rows(text: &str) -> Vec<csv::StringRecord> {
    let text = text.strip_prefix('\u{feff}').expect("the mark that says UTF-8");
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b',')
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row")).collect()
}

#[test]
fn a_page_of_210_words_takes_90_seconds_to_read_aloud() {
    let files = with_a_long_page();
    let status = whole(&files);
    let page = status.pages.iter().find(|page| page.id == "start/welcome").expect("the page is listed");
    let reading = page.reading.expect("it has a text");
    assert_eq!((reading.words, reading.seconds), (210, 90));
    assert_eq!((reading.longest, reading.lix.is_some()), (6, true));
    let table = report::csv_of(&status, Part::Reading, MessageLanguage::En);
    let row = rows(&table).into_iter().find(|row| &row[0] == "start/welcome").expect("a row");
    assert_eq!((&row[2], &row[3], &row[4]), ("210", "1:30", "right"));
    let short = whole(&base());
    let table = report::csv_of(&short, Part::Reading, MessageLanguage::En);
    assert!(rows(&table).iter().skip(1).all(|row| &row[4] == "short"), "{table}");
}

#[test]
fn contacts_to_confirm_are_told_with_their_source_and_the_day_of_the_last_look() {
    let mut files = base();
    change(&mut files, "content/contacts/office.yaml", "checked: 2026-10-01\n", "");
    change(&mut files, "content/facts/apply-by.yaml", "seen: 2026-10-01", "seen: 2025-10-01");
    let activity = "title: { nb: Kafé, en: Café }\nsummary: { nb: Kom., en: Come. }\naudience: [all]\nvalid_until: 2026-11-01\nsource: { title: Oppslag, seen: 2026-10-01 }\nowner: unit\npage: start/welcome\n";
    files.insert("content/activities/cafe.yaml".to_owned(), activity.into());
    let status = whole(&files);
    assert_eq!((status.numbers.old_sources, status.numbers.expired), (1, 1), "{:?}", status.problems);
    let of = |part| rows(&report::csv_of(&status, part, MessageLanguage::En));
    let find = |part, id: &str| of(part).into_iter().find(|row| &row[0] == id).expect("a row");
    let office = find(Part::Contacts, "office");
    assert_eq!(
        (&office[3], &office[4], &office[5], &office[6]),
        ("was never checked", "Håndboka", "2026-10-01", "")
    );
    let police = find(Part::Contacts, "police-emergency");
    assert_eq!((&police[3], &police[6]), ("checked", "2026-10-01"));
    assert!(find(Part::Facts, "apply-by")[3].ends_with("; old source"));
    assert!(find(Part::Activities, "cafe")[3].ends_with("; ended"));
    let html = Html::parse_document(&report::html(&status, MessageLanguage::En));
    let selector = Selector::parse("#rest ~ div table").expect("a selector");
    let tables: Vec<String> = html.select(&selector).map(|table| table.text().collect()).collect();
    let contacts =
        tables.iter().find(|table| table.contains("was never checked")).expect("a table of contacts");
    assert!(
        contacts.contains("Håndboka") && !contacts.contains("police-emergency"),
        "only what is open: {contacts}"
    );
}

#[test]
fn recordings_are_present_changed_or_withheld_in_each_language() {
    let project = Project::new();
    for lang in ["nb", "en"] {
        project.write(&format!("content/start/welcome/audio.{lang}.mp3"), mp3(28));
        let note = "reader: human\nrecorded: 2026-11-20\n";
        project.write(&format!("content/start/welcome/audio.{lang}.yaml"), note);
    }
    let states = || {
        let table = project.run(&["status", "--part", "recordings", "--format", "csv", "--messages", "en"]);
        let rows = rows(&table.stdout);
        let row =
            rows.iter().find(|row| row.iter().any(|cell| cell == "start/welcome")).expect("a row").clone();
        let cells: Vec<String> = row.iter().rev().take(2).map(str::to_owned).collect();
        [cells[1].clone(), cells[0].clone()]
    };
    assert_eq!(states(), ["not accepted", "not accepted"]);
    let accepted = project.run(&["accept", "start/welcome/audio.nb", "start/welcome/audio.en"]);
    assert_eq!(accepted.code, 0, "{}", accepted.stderr);
    assert_eq!(states(), ["can be heard", "can be heard"]);
    project.change("content/start/welcome.en.md", "is your doctor", "is your own doctor");
    assert_eq!(states(), ["can be heard", "can be heard, but the text has changed"]);
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 05 90 01");
    assert_eq!(states(), ["withheld", "withheld"]);
    let told = project.run(&["status", "--messages", "en"]).stdout;
    assert!(told.contains("start/welcome/audio.nb  withheld  office"), "{told}");
    let work = project.run(&["status", "--part", "work", "--format", "csv", "--messages", "en"]).stdout;
    assert!(work.contains("Recording: withheld"), "{work}");
    for lang in ["nb", "en"] {
        project.remove(&format!("content/start/welcome/audio.{lang}.mp3"));
        project.remove(&format!("content/start/welcome/audio.{lang}.yaml"));
    }
    assert_eq!(states(), ["missing", "missing"]);
}

#[test]
fn the_page_for_the_manager_says_what_stops_publication_and_what_has_become_of_the_numbers() {
    let project = Project::new();
    project.write(
        "content/contacts/library.yaml",
        "type: library\nname: Biblioteket\nowner: unit\nplaceholder: true\n",
    );
    let (before, after) = (project.path().join("before.json"), project.path().join("after.json"));
    std::fs::write(&before, project.run(&["status", "--format", "json"]).stdout).expect("it can be saved");
    project.change("content/contacts/office.yaml", "67 05 90 00", "67 O5 90 00");
    project.remove("content/contacts/library.yaml");
    std::fs::write(&after, on(&project, "2026-12-01", &["status", "--format", "json"]).stdout)
        .expect("it can be saved");
    let before = before.to_str().expect("a path");
    let csv = |more: &[&str]| {
        let all = [&["status", "--part", "manager", "--format", "csv", "--messages", "en"], more].concat();
        rows(&on(&project, "2026-12-01", &all).stdout)
    };
    let find = |rows: &[csv::StringRecord], what: &str| rows.iter().find(|row| &row[1] == what).cloned();
    let now = csv(&["--since", before]);
    let errors =
        find(&now, "Errors in the content (veiviser check shows where)").expect("errors stop publication");
    assert_eq!((&errors[2], &errors[3]), ("1", "stops publication now"));
    assert!(find(&now, "Contacts and activities that are not filled in").is_none(), "there is none today");
    let filled = find(&now, "Not filled in by the municipality").expect("a number with a trend");
    assert_eq!((&filled[2], &filled[3], &filled[4]), ("1", "0", "−1"));
    let unit = find(&now, "The unit").expect("what falls to the unit");
    assert_eq!(&unit[2], "2", "its pages");
    // Two kept days can be compared when the site itself has gone on.
    project.change("content/contacts/office.yaml", "67 O5 90 00", "67 05 90 00");
    assert!(find(&csv(&[]), "Nothing stops publication").is_some());
    let kept = csv(&["--since", before, "--until", after.to_str().expect("a path")]);
    assert_eq!(kept, now);
    let lost = project.run(&["status", "--part", "changes", "--messages", "nb"]);
    assert_eq!(lost.code, 2);
    assert!(lost.stderr.contains("`--since FIL`"), "{}", lost.stderr);
}

#[test]
fn every_part_is_a_page_a_table_and_text() {
    let mut files = base();
    change(&mut files, "content/start/welcome.nb.md", "title: Velkommen", "title: \"=1+<b>\"");
    let status = whole(&files);
    let parts = [
        Part::Manager,
        Part::Pages,
        Part::Work,
        Part::Contacts,
        Part::Facts,
        Part::Activities,
        Part::Recordings,
        Part::Reading,
    ];
    for part in parts {
        for language in [MessageLanguage::Nb, MessageLanguage::En] {
            let text = report::html_of(&status, part, language);
            let page = Html::parse_document(&text);
            let select = |text: &str| Selector::parse(text).expect("a selector");
            assert_eq!(page.select(&select("h1")).count(), 1, "{part:?}");
            let tables = page.select(&select("table")).count();
            assert!(tables > 0 || part == Part::Activities && text.contains("<p>"), "{part:?}");
            assert_eq!(page.select(&select("script, b, link, a[href]")).count(), 0, "{part:?}");
            let table = report::csv_of(&status, part, language);
            assert!(table.lines().count() > 1 || part == Part::Activities, "{part:?}: {table}");
            assert!(!table.contains("\"=1"), "{part:?} runs nothing in a spreadsheet");
            assert!(report::human_of(&status, part, language).lines().count() > 1, "{part:?}");
        }
    }
}

#[test]
fn the_work_of_an_owner_names_the_pages_that_a_language_lacks() {
    let status = whole(&base());
    let work = rows(&report::csv_of(&status, Part::Work, MessageLanguage::En));
    let missing: Vec<&csv::StringRecord> = work.iter().filter(|row| &row[1] == "Not translated").collect();
    assert_eq!(missing.len(), 1, "{work:?}");
    assert_eq!((&missing[0][0], &missing[0][3], &missing[0][4]), ("The unit", "en", "safety/talk"));
}
