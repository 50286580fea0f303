//! Lists that the program makes from the registry: who does what, deadlines in order, all contacts.

use crate::support::Project;
use scraper::{ElementRef, Html, Selector};

fn page(project: &Project, path: &str) -> Html {
    let text =
        std::fs::read_to_string(project.public().join(path)).unwrap_or_else(|_| panic!("there is {path}"));
    Html::parse_document(&text)
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("the selector is right");
    page.select(&selector).collect()
}

fn words(page: &Html, selector: &str) -> Vec<String> {
    let text = |element: &ElementRef<'_>| element.text().collect::<String>();
    all(page, selector).iter().map(|e| text(e).split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn duration(project: &Project, id: &str, [number, unit]: [&str; 2], more: &str) {
    let text = format!(
        "kind: duration\nname: {{ nb: Frist {id}, en: Deadline {id} }}\nvalue: {{ number: {number}, unit: {unit} }}\n{more}source: {{ title: Håndboka, seen: 2026-10-01 }}\nchecked: 2026-10-01\n"
    );
    project.write(&format!("content/facts/{id}.yaml"), text);
}

fn shows(list: &str) -> Project {
    let project = Project::new();
    let with = format!("shows: {list}\nowner: unit");
    project.change("content/start/welcome.nb.md", "owner: unit", &with);
    project
}

#[test]
fn who_does_what_is_told_in_every_language_and_leads_to_the_cards() {
    let project = shows("who-does-what");
    let library =
        "type: library\nname: { nb: Biblioteket, en: The library }\nowner: unit\nplaceholder: true\n";
    project.write("content/contacts/library.yaml", library);
    project.build();
    let english = page(&project, "en/start/welcome/index.html");
    assert_eq!(
        words(&english, ".topic-list h2"),
        ["Ask here first", "When it is urgent", "Free time and volunteers"]
    );
    assert_eq!(words(&english, ".topic-list li > a"), ["The office", "The police", "The library"]);
    let office = words(&english, ".topic-list li")[0].clone();
    for part in [
        "Ask here when you do not know who can help.",
        "the municipality",
        "67 05 90 00",
        "Monday to Friday",
        "09:00–15:00",
    ] {
        assert!(office.contains(part), "{part} is missing in: {office}");
    }
    let library = &words(&english, ".topic-list li")[2];
    assert!(library.contains("Lends books.") && library.contains("the municipality"), "{library}");
    let links: Vec<_> =
        all(&english, ".topic-list li > a").iter().filter_map(|link| link.value().attr("href")).collect();
    let cards = page(&project, "en/contacts/index.html");
    for link in links {
        let (path, anchor) = link.split_once('#').expect("it leads to a card");
        assert_eq!(path, "../../contacts/index.html");
        assert_eq!(all(&cards, &format!("#{anchor}")).len(), 1, "{anchor}");
    }
    let norwegian = words(&page(&project, "nb/start/welcome/index.html"), ".topic-list").join(" ");
    assert!(norwegian.contains("Låner ut bøker."), "{norwegian}");
}

#[test]
fn what_must_leave_no_trace_stands_in_no_list() {
    let project = shows("who-does-what");
    project.build();
    for path in ["nb/start/welcome/index.html", "nb/contacts/index.html", "en/contacts/index.html"] {
        let text = std::fs::read_to_string(project.public().join(path)).expect("there is such a page");
        assert!(!text.contains("116 006") && !text.contains("contact-helpline"), "{path}");
    }
    let project = Project::new();
    project.change("content/safety/talk.nb.md", "owner: unit", "shows: who-does-what\nowner: unit");
    project.build();
    let text =
        std::fs::read_to_string(project.public().join("nb/102/index.html")).expect("the page is there");
    assert!(!text.contains("topic-list"), "such a page leads to no list that it could be traced by");
}

#[test]
fn all_contacts_stand_under_their_topic_once_and_can_be_jumped_to() {
    let project = Project::new();
    for (id, kind) in [("school", "school-office"), ("library", "library"), ("nav", "nav-office")] {
        let text = format!("type: {kind}\nname: {id}\nowner: unit\nplaceholder: true\n");
        project.write(&format!("content/contacts/{id}.yaml"), text);
    }
    project.build();
    let list = page(&project, "en/contacts/index.html");
    let cards: Vec<_> = all(&list, ".card").iter().filter_map(|card| card.value().attr("id")).collect();
    assert_eq!(
        cards,
        ["contact-office", "contact-police-emergency", "contact-school", "contact-nav", "contact-library"]
    );
    let jumps: Vec<_> =
        all(&list, ".contents a").iter().filter_map(|link| link.value().attr("href")).collect();
    let topics: Vec<String> = all(&list, ".directory h2")
        .iter()
        .filter_map(|heading| heading.value().attr("id"))
        .map(|id| format!("#{id}"))
        .collect();
    assert_eq!(jumps, topics);
    assert_eq!(topics.len(), 5);
}

#[test]
fn the_timeline_has_deadlines_in_order_under_the_day_they_count_from() {
    let project = shows("timeline");
    let arrival = "counts_from: arrival\n";
    duration(&project, "year", ["1", "year"], arrival);
    duration(&project, "months", ["3", "month"], &format!("{arrival}page: start/welcome\n"));
    duration(&project, "weeks", ["2", "week"], arrival);
    duration(&project, "days", ["14", "day"], arrival);
    duration(&project, "complaint", ["3", "week"], "counts_from: decision\n");
    duration(&project, "plain", ["5", "week"], "");
    project.build();
    let english = page(&project, "en/start/welcome/index.html");
    let headings = words(&english, "section:has(> .timeline) > h2");
    assert_eq!(headings, ["From the day you came to Norway", "From the day you got the decision"]);
    assert_eq!(words(&english, ".timeline h3"), ["14 days", "3 months", "1 year", "3 weeks"]);
    let steps = words(&english, ".timeline > li");
    assert!(steps[0].contains("Deadline days") && steps[0].contains("Deadline weeks"), "{}", steps[0]);
    assert!(
        steps[1].contains("Welcome") && steps[1].contains("The office"),
        "page and contact: {}",
        steps[1]
    );
    assert!(!steps.join(" ").contains("Deadline plain"), "it counts from no day");
}

#[test]
fn a_deadline_of_a_traceless_page_is_not_in_the_timeline() {
    let project = shows("timeline");
    let counted = "counts_from: arrival\n";
    duration(&project, "hidden", ["3", "month"], counted);
    duration(&project, "secret", ["4", "month"], &format!("{counted}care: [traceless]\n"));
    duration(&project, "open", ["5", "month"], counted);
    project.change("content/safety/talk.nb.md", "owner: unit", "deadlines: [hidden]\nowner: unit");
    project.build();
    let list = page(&project, "nb/start/welcome/index.html");
    assert_eq!(words(&list, ".timeline h3"), ["5 måneder"]);
}

#[test]
fn a_deadline_on_a_page_says_from_which_day_it_counts() {
    let project = Project::new();
    duration(&project, "exam", ["14", "day"], "counts_from: arrival\n");
    project.change("content/start/welcome.nb.md", "deadlines: [", "deadlines: [exam, ");
    project.build();
    let told = words(&page(&project, "en/start/welcome/index.html"), ".deadlines").join(" ");
    for part in ["14 days", "From the day you came to Norway"] {
        assert!(told.contains(part), "{part} is missing in: {told}");
    }
}

#[test]
fn only_a_duration_counts_from_a_day_and_its_page_exists() {
    let project = Project::new();
    project.change(
        "content/facts/apply-by.yaml",
        "value:",
        "counts_from: arrival\npage: start/welcom\nvalue:",
    );
    let done = project.run(&["check", "--messages", "nb"]);
    assert_eq!(done.code, 1);
    for part in ["bare en varighet kan telles fra en dag", "siden `start/welcom` finnes ikke"] {
        assert!(done.stdout.contains(part), "{part}: {}", done.stdout);
    }
}

#[test]
fn a_page_that_says_who_does_what_uses_every_contact() {
    let project = Project::new();
    let library =
        "type: library\nname: { nb: Biblioteket, en: The library }\nowner: unit\nplaceholder: true\n";
    project.write("content/contacts/library.yaml", library);
    let told =
        |project: &Project| project.run(&["check", "--messages", "en"]).stdout.contains("unused-contact");
    assert!(told(&project));
    project.change("content/start/welcome.nb.md", "owner: unit", "shows: who-does-what\nowner: unit");
    assert!(!told(&project));
}
