//! What a site in production asks of its translations, and what readers get where it is not there.

use crate::support::{Project, files};
use scraper::{Html, Selector};

const TALK: &str = "---\ntitle: Somebody to talk to\nsummary: Whom you can call.\ntranslation:\n  by: machine\n---\n\nAre you in danger now? Call [the police](contact:police-emergency).\n";

fn production() -> Project {
    let project = Project::new();
    project.change("site.yaml", "stage: demonstration", "stage: production");
    project.write("content/safety/talk.en.md", TALK);
    // The strings of this repository have notes of their own.
    for (path, bytes) in files(&project.path().join("locales/en")) {
        let text = String::from_utf8(bytes).expect("strings are text");
        let bare = text.lines().filter(|line| !line.contains("made_from:") && !line.starts_with("### by"));
        let bare: String = bare.map(|line| format!("{line}\n")).collect();
        project.write(&format!("locales/en/{path}"), format!("### by: machine-then-human\n{bare}"));
    }
    assert_eq!(project.run(&["accept", "safety/talk.en", "start/welcome.en", "locales/*.en"]).code, 0);
    project
}

fn rule(project: &Project, require: &str) {
    let settings = std::fs::read_to_string(project.path().join("site.yaml")).expect("settings");
    let settings = settings.split("coverage:").next().unwrap_or_default();
    project
        .write("site.yaml", format!("{settings}coverage:\n  - {{ section: safety, require: {require} }}\n"));
}

/// Somebody has read the English files of strings.
fn read_strings(project: &Project) {
    for path in files(&project.path().join("locales/en")).into_keys() {
        project.change(
            &format!("locales/en/{path}"),
            "### by: machine-then-human\n",
            "### by: machine-then-human\n### reviewed: 2026-11-10\n",
        );
    }
}

fn core(project: &Project) -> Html {
    project.build();
    let page =
        std::fs::read_to_string(project.public().join("en/102/index.html")).expect("the page is there");
    Html::parse_document(&page)
}

fn words(page: &Html, selector: &str) -> String {
    let selector = Selector::parse(selector).expect("the selector is right");
    page.select(&selector).flat_map(|element| element.text()).collect()
}

#[test]
fn a_section_must_be_translated_or_read_as_the_settings_ask() {
    let project = production();
    rule(&project, "translated");
    assert_eq!(project.run(&["check"]).code, 0);
    rule(&project, "reviewed");
    let done = project.run(&["build", "--messages", "en"]);
    assert!(done.code == 1 && done.stderr.contains("error[coverage]"), "{}", done.stderr);
    assert!(done.stderr.contains("nobody has read this translation"), "{}", done.stderr);
    project.change("content/safety/talk.en.md", "  by: machine\n", "  by: machine\n  reviewed: 2026-11-10\n");
    assert_eq!(project.run(&["check"]).code, 0, "somebody has read it");
    project.remove("content/safety/talk.en.md");
    for require in ["translated", "reviewed"] {
        rule(&project, require);
        let done = project.run(&["check", "--messages", "en"]);
        assert!(done.stdout.contains("this page is not translated"), "{}", done.stdout);
    }
    project.change("site.yaml", "stage: production", "stage: demonstration");
    assert_eq!(project.run(&["check", "--strict"]).code, 0, "a demonstration only reports it in status");
}

#[test]
fn an_urgent_correction_goes_out_before_its_translation() {
    let project = production();
    rule(&project, "reviewed");
    project.change("content/safety/talk.en.md", "  by: machine\n", "  by: machine\n  reviewed: 2026-11-10\n");
    read_strings(&project);
    assert!(words(&core(&project), ".text").contains("in danger"), "read and current: it is shown");
    project.change("content/safety/talk.nb.md", "Er du i fare nå?", "Er du redd?");
    let page = core(&project);
    assert_eq!(words(&page, ".text"), "", "the old translation is not");
    assert!(words(&page, "main").contains("112") && words(&page, "main").contains("The police"));
}

#[test]
fn around_a_dangerous_topic_no_word_is_shown_that_nobody_has_read() {
    let project = production();
    let page = core(&project);
    let shown = words(&page, "html");
    assert_eq!(page.root_element().value().attr("lang"), Some("nb"), "the page says which language it is in");
    assert!(shown.contains("Norsk") && words(&page, ".text").contains("Er du i fare nå?"), "{shown}");
    assert!(
        words(&page, ".sentence").contains("engelsk"),
        "the reader may still show that they need an interpreter"
    );
    let english = "Are you in danger now?";
    assert!(!words(&page, "main").contains(english), "nobody has read it");
    read_strings(&project);
    let page = core(&project);
    assert_eq!(page.root_element().value().attr("lang"), Some("en"));
    assert!(words(&page, ".text").is_empty() && words(&page, "main").contains("112"));
    // A string that changed after it was read is as good as unread.
    project.change("locales/nb/contacts.ftl", "channel_phone = Telefon", "channel_phone = Ring");
    assert_eq!(core(&project).root_element().value().attr("lang"), Some("nb"));
}

#[test]
fn the_front_page_tells_that_its_translation_is_old() {
    let project = production();
    let home = |project: &Project| {
        project.build();
        std::fs::read_to_string(project.public().join("en/index.html")).expect("the page is there")
    };
    assert_eq!(project.run(&["accept", "_home.en"]).code, 0);
    assert!(!home(&project).contains("notice-outdated"));
    project.change("content/_home.nb.md", "Velkommen hit.", "Velkommen til oss.");
    assert!(home(&project).contains("notice-outdated"));
}

#[test]
fn a_slip_in_several_languages_is_told_once_and_can_be_waived() {
    let project = Project::new();
    project.change("site.yaml", "  - { tag: en, state: published, fallback: [nb] }", "  - { tag: en, state: published, fallback: [nb] }\n  - { tag: so, state: in_progress, fallback: [nb] }");
    project.write(
        "content/start/welcome.so.md",
        "---\ntitle: Soo dhawoow\nsummary: Sida caawimo loo helo.\ntranslation:\n  by: machine\n---\n\n[Dhakhtar](term:fastlege) 40.\n\n## Caawimo\n\n1. Weydii [xafiiska](contact:office).\n2. Codso ka hor [1 Maarso](fact:apply-by).\n",
    );
    project.change("content/start/welcome.en.md", "is your doctor.", "is your doctor 40.");
    let report = |project: &Project| project.run(&["check", "--messages", "en"]).stdout;
    assert!(!report(&project).contains("translation-numbers"), "only what was accepted is compared");
    assert_eq!(project.run(&["accept", "start/welcome.en", "start/welcome.so"]).code, 0);
    let said = report(&project);
    assert_eq!(said.matches("[translation-numbers]").count(), 1, "{said}");
    assert!(said.contains("welcome.so.md") && said.contains("welcome.nb.md"), "{said}");
    project.change(
        "content/start/welcome.nb.md",
        "owner: unit\n",
        "owner: unit\nallow: [{ code: translation-numbers, reason: Tallet er en forklaring, until: 2027-01-01 }]\n",
    );
    assert!(!report(&project).contains("translation-numbers"));
}
