//! Activities and notices made of closed lists: right in every language, findable without a script,
//! and silent about what must leave no trace.

use crate::support::{Project, files, repository};
use scraper::{Html, Selector};
use serde_json::Value;
use std::collections::BTreeMap;

type Files = BTreeMap<String, Vec<u8>>;

fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    let bytes = files.get(path).unwrap_or_else(|| panic!("there is {path}"));
    std::str::from_utf8(bytes).expect("pages are text")
}

fn words(html: &str, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("the selector is right");
    let squeeze = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Html::parse_document(html).select(&selector).map(|part| squeeze(part.text().collect())).collect()
}

/// A café every Wednesday, in a place of the office.
const CAFE: &str = "title: { nb: Kafé, en: Café }\nsummary: { nb: Møt folk., en: Meet people. }\n\
    theme: norwegian\naudience: [adults]\nwhen: \"We 18:00-20:00; PH off\"\nplace: contact:office#hall\n\
    join: sign-up\nwait: weeks\ncost: unknown\nlanguages: [nb, uk]\ncontact: office\npage: start/welcome\n\
    valid_from: 2026-11-01\nvalid_until: 2027-05-31\nowner: unit\n";

const FOOTBALL: &str = "title: { nb: Fotball, en: Football }\nsummary: { nb: Spill., en: Play. }\n\
    theme: leisure\naudience: [all]\nage: { from: 8, to: 12 }\nwhen: \"Tu,Th 17:00-18:30\"\ncost: unknown\n\
    contact: office\nvalid_until: 2027-05-31\nowner: unit\n";

fn notice(body: &str, level: &str) -> String {
    format!("{body}level: {level}\nfrom: 2026-11-20\nuntil: 2027-01-02\nowner: unit\n")
}

fn project() -> Project {
    let project = Project::new();
    project.write("content/activities/cafe.yaml", CAFE);
    project.write("content/activities/football.yaml", FOOTBALL);
    project
}

#[test]
fn a_cancellation_is_right_in_every_language_without_a_translator() {
    let project = project();
    let off = "what: cancelled\nwhom: activity:cafe\ndays: [2026-11-25, 2026-11-18]\n";
    project.write("content/notices/off.yaml", notice(off, "important"));
    let built = project.build();
    for (lang, wanted) in
        [("nb", "Avlyst: onsdag 25. november 2026"), ("en", "Cancelled: Wednesday 25 November 2026")]
    {
        let page = |path: &str| text(&built, &format!("{lang}/{path}"));
        assert_eq!(
            words(page("activities/index.html"), ".alarm"),
            [wanted],
            "in the catalogue; the past is past"
        );
        assert_eq!(words(page("activities/cafe/index.html"), ".news"), [wanted], "on its own page");
        assert_eq!(
            words(page("start/welcome/index.html"), ".activity .news"),
            [wanted],
            "on the page that lists it"
        );
        let name = if lang == "nb" { "Kafé" } else { "Café" };
        for top in ["index.html", "start/welcome/index.html"] {
            let told = words(page(top), ".notice-important:not(.news)");
            assert_eq!(told, [format!("{name}{wanted}")], "{lang}/{top}");
        }
        assert!(
            words(page("glossary/index.html"), ".notice").is_empty(),
            "no page that has nothing to do with it"
        );
    }
    project.write("content/notices/off.yaml", notice(off, "info"));
    let built = project.build();
    assert!(words(text(&built, "en/index.html"), ".notice").is_empty(), "info is said on the thing alone");
    assert_eq!(words(text(&built, "en/activities/index.html"), ".alarm").len(), 1);
}

#[test]
fn a_closed_office_is_marked_on_its_card_wherever_it_is_shown() {
    let project = project();
    let before = project.build();
    let closed = "what: closed\nwhom: contact:office\ndays: [2026-12-21/2027-01-02]\n";
    project.write("content/notices/closed.yaml", notice(closed, "info"));
    let built = project.build();
    let wanted = ["Closed: from 21 December 2026 to 2 January 2027"];
    for path in ["en/start/welcome/index.html", "en/contacts/index.html", "en/index.html"] {
        assert_eq!(words(text(&built, path), "#contact-office .news"), wanted, "{path}");
    }
    let host = words(text(&built, "en/activities/index.html"), ".alarm");
    assert_eq!(
        host,
        ["The office – Closed: from 21 December 2026 to 2 January 2027"],
        "what takes place there"
    );
    assert_eq!(
        built["en/contacts/office.vcf"], before["en/contacts/office.vcf"],
        "what is kept does not say it"
    );
}

#[test]
fn a_new_place_new_hours_and_a_new_number_are_shown_as_they_are() {
    let project = project();
    let moved = "what: moved\nwhom: activity:cafe\nto: { name: Hallen, street: Skoleveien 1, postcode: \"1482\", town: Eksempel }\n";
    project.write("content/notices/moved.yaml", notice(moved, "info"));
    let hours = "what: other-hours\nwhom: activity:football\nhours: \"Sa 10:00-11:00\"\n";
    project.write("content/notices/hours.yaml", notice(hours, "info"));
    project.write(
        "content/notices/number.yaml",
        notice("what: new-number\nwhom: contact:office\n", "important"),
    );
    let built = project.build();
    let moved = words(text(&built, "en/activities/cafe/index.html"), ".news-moved").join(" ");
    for part in ["New place", "Hallen", "Skoleveien 1", "1482 Eksempel"] {
        assert!(moved.contains(part), "{part} in {moved}");
    }
    let hours = words(text(&built, "en/activities/football/index.html"), ".news-other-hours").join(" ");
    assert!(hours.contains("Saturday") && hours.contains("10:00–11:00"), "{hours}");
    let number = words(text(&built, "en/index.html"), ".notice-important:not(.news)").join(" ");
    assert!(number.contains("The office") && number.contains("67 05 90 00"), "{number}");
    assert!(!number.contains("2026"), "a new number stays: {number}");
}

/// The files that differ, or that only one of two sites has.
fn changed(before: &Files, after: &Files) -> Vec<String> {
    let differs = |path: &&String| before.get(*path) != after.get(*path);
    let mut paths: Vec<String> = before.keys().chain(after.keys()).filter(differs).cloned().collect();
    paths.retain(|path| !path.starts_with(".veiviser"));
    paths.sort();
    paths.dedup();
    paths
}

#[test]
fn nothing_but_traceless_pages_tells_what_has_changed_with_a_traceless_thing() {
    let project = project();
    let before = project.build();
    let only = ["en/102/index.html", "nb/102/index.html"];
    let notices = [
        "what: closed\nwhom: contact:helpline\n",
        "what: closed\nwhom: page:safety/talk\n",
        "text: { nb: Ring i morgen., en: Call tomorrow. }\ncare: [traceless]\n",
    ];
    for body in notices {
        project.write("content/notices/secret.yaml", notice(body, "urgent"));
        assert_eq!(changed(&before, &project.build()), only, "{body}");
    }
    project.write(
        "content/notices/secret.yaml",
        notice(&format!("{}pages: [start/welcome]\n", notices[0]), "info"),
    );
    let done = project.run(&["check", "--messages", "en"]);
    assert!(done.stdout.contains("error[traceless-contact]"), "{}", done.stdout);
    assert!(done.stdout.contains("the page `start/welcome` does"), "{}", done.stdout);
}

#[test]
fn a_traceless_activity_is_in_no_list() {
    let project = project();
    let before = project.build();
    project.write(
        "content/activities/talk.yaml",
        CAFE.replace("Kafé", "Trygg prat").replace("start/welcome", "safety/talk") + "care: [traceless]\n",
    );
    project.write("content/notices/off.yaml", notice("what: cancelled\nwhom: activity:talk\n", "urgent"));
    let after = project.build();
    assert_eq!(changed(&before, &after), ["en/102/index.html", "nb/102/index.html"]);
    assert!(text(&after, "nb/102/index.html").contains("Trygg prat"));
    project.change("content/activities/talk.yaml", "safety/talk", "start/welcome");
    assert!(project.run(&["check"]).stdout.contains("[traceless-contact]"));
    project.remove("content/notices/off.yaml");
    project.remove("content/activities/talk.yaml");
    project.write("content/activities/cafe.yaml", CAFE.replace("contact:office#hall", "contact:helpline"));
    assert!(
        project.run(&["check"]).stdout.contains("[traceless-contact]"),
        "nothing takes place there openly"
    );
}

#[test]
fn readers_choose_by_age_day_and_theme_without_a_script() {
    let project = project();
    let built = project.build();
    let all = text(&built, "en/activities/index.html");
    assert_eq!(words(all, ".offers a"), ["Café", "Football"]);
    assert!(!all.contains("<script"), "nothing here needs a script");
    let choices = words(all, ".filters li");
    for wanted in ["Children 6–12 (1)", "Adults (1)", "Wednesday (1)", "Thursday (1)", "Free time (1)"] {
        assert!(choices.iter().any(|choice| choice == wanted), "{wanted} in {choices:?}");
    }
    assert!(!choices.iter().any(|choice| choice.starts_with("Monday")), "no choice leads to nothing");
    for (path, wanted) in [
        ("age/children", vec!["Football"]),
        ("age/adults", vec!["Café"]),
        ("day/thursday", vec!["Football"]),
        ("theme/norwegian", vec!["Café"]),
        ("day/monday", vec![]),
    ] {
        let page = text(&built, &format!("en/activities/{path}/index.html"));
        assert_eq!(words(page, ".offers a"), wanted, "{path}");
    }
    assert!(
        text(&built, "en/activities/day/monday/index.html").contains("There are no activities here now.")
    );
    let welcome = text(&built, "en/start/welcome/index.html");
    for page in [welcome, text(&built, "en/index.html"), text(&built, "en/start/index.html")] {
        assert!(
            page.contains("activities/index.html\""),
            "a page that lists activities leads to all of them"
        );
    }
}

#[test]
fn an_activity_says_everything_in_the_words_of_the_reader() {
    let project = project();
    let built = project.build();
    let page = words(text(&built, "en/activities/cafe/index.html"), "main").join(" ");
    for part in [
        "Café",
        "Meet people.",
        "Wednesday",
        "18:00–20:00",
        "The office, Town hall",
        "Storgata 1",
        "For: adults",
        "You must sign up first.",
        "You may have to wait some weeks for a place.",
        "Ask what it costs.",
        "Speaks: Norsk · Українська",
        "Last day: 31 May 2027.",
    ] {
        assert!(page.contains(part), "{part} in {page}");
    }
    assert!(
        !page.contains("Closed Thursday") && !page.contains("Monday"),
        "only the days on which it is: {page}"
    );
    assert!(
        words(text(&built, "nb/activities/football/index.html"), "main").join(" ").contains("Alder: 8–12")
    );
}

#[test]
fn what_is_over_disappears_and_waits_in_the_status() {
    let project = project();
    project.write("content/activities/cafe.yaml", CAFE.replace("2027-05-31", "2026-11-21"));
    let built = project.build();
    assert!(!built.keys().any(|path| path.contains("activities/cafe")));
    assert_eq!(words(text(&built, "en/activities/index.html"), ".offers a"), ["Football"]);
    assert!(words(text(&built, "en/start/welcome/index.html"), ".activity").is_empty());
    let status = project.run(&["status", "--messages", "en"]).stdout;
    assert!(status.contains("Café") || status.contains("Kafé"), "{status}");
    project.write("content/activities/cafe.yaml", CAFE.replace("2026-11-01", "2026-12-01"));
    let page = words(text(&project.build(), "en/activities/cafe/index.html"), "main").join(" ");
    assert!(page.contains("Begins Tuesday 1 December 2026."), "what begins later says so: {page}");
}

#[test]
fn calendars_and_search_engines_get_what_is_real_with_its_cancelled_days() {
    let project = project();
    let off = "what: cancelled\nwhom: activity:cafe\ndays: [2026-11-25]\n";
    project.write("content/notices/off.yaml", notice(off, "info"));
    let later = "what: cancelled\nwhom: activity:cafe\ndays: [2026-12-02]\nlevel: info\nfrom: 2026-11-30\nuntil: 2026-12-02\nowner: unit\n";
    project.write("content/notices/later.yaml", later);
    let built = project.build();
    let file = text(&built, "en/calendar/activity-cafe.ics").replace("\r\n ", "");
    assert!(file.contains("RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270531T215959Z"), "{file}");
    assert!(
        file.contains("EXDATE;TZID=Europe/Oslo:20261125T180000\r\n"),
        "nothing is told before its day: {file}"
    );
    let page = text(&built, "en/activities/cafe/index.html");
    assert!(page.contains("../../calendar/activity-cafe.ics"));
    let data: Value =
        serde_json::from_str(&words(page, "script[type='application/ld+json']").join("")).expect("JSON");
    assert_eq!(data["@type"], "Event");
    assert_eq!(data["eventSchedule"][0]["byDay"][0], "https://schema.org/Wednesday");
    assert_eq!(data["eventSchedule"][0]["exceptDate"][0], "2026-11-25");
    assert_eq!(data["eventSchedule"][0]["startTime"], "18:00");
    assert_eq!(data["location"]["address"], "Storgata 1, 1482 Eksempel");
    assert_eq!(data["organizer"]["name"], "The office");

    project.write("content/activities/cafe.yaml", format!("{CAFE}placeholder: true\n"));
    let built = project.build();
    let page = text(&built, "en/activities/cafe/index.html");
    assert!(
        !page.contains("ld+json") && !built.contains_key("en/calendar/activity-cafe.ics"),
        "an example is no event"
    );
    assert!(page.contains("This is an example. It does not exist."));
    assert_eq!(words(text(&built, "en/activities/index.html"), ".mark"), ["Example"]);
}

#[test]
fn an_activity_is_found_by_its_words_and_kept_for_reading_without_a_network() {
    let project = project();
    project.change("site.yaml", "outputs: [", "outputs: [search, offline, ");
    let built = project.build();
    assert!(text(&built, "en/search.json").contains("activities/cafe/index.html"));
    let kept: Vec<&String> = built.keys().filter(|path| path.contains("offline")).collect();
    let lists = kept.iter().map(|path| String::from_utf8_lossy(&built[*path])).collect::<String>();
    assert!(lists.contains("activities/cafe/"), "{kept:?}");
}

#[test]
fn every_activity_of_the_demonstration_is_marked_as_an_example() {
    let activities = files(&repository().join("content/activities"));
    assert!(activities.len() >= 12);
    for (path, bytes) in activities {
        let record = String::from_utf8(bytes).expect("records are text");
        assert!(record.contains("\nplaceholder: true\n"), "{path} would be taken for real");
    }
}

#[test]
fn slips_in_days_are_told_with_what_to_write() {
    let project = project();
    for (days, wanted) in [
        ("2027-01-02/2026-12-21", "write 2026-12-21/2027-01-02"),
        ("25.11.2026", "write `days: 2026-11-25`"),
        ("2026-11-25/tomorrow", "write the first and the last day"),
    ] {
        let off = format!("what: closed\nwhom: contact:office\ndays: [\"{days}\"]\n");
        project.write("content/notices/off.yaml", notice(&off, "info"));
        let done = project.run(&["check", "--messages", "en"]);
        assert!(done.code == 1 && done.stdout.contains(wanted), "{days}: {}", done.stdout);
    }
    let off = notice("what: canceled\nwhom: activity:cafe\n", "info");
    project.write("content/notices/off.yaml", off);
    let told = project.run(&["check", "--messages", "en"]).stdout;
    assert!(told.contains("the nearest is `cancelled`"), "{told}");
    assert_eq!(told.matches("error[").count(), 1, "one slip is one problem: {told}");
}
