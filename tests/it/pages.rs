//! What pages of the small site say, in the words of a reader.

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
    all(page, selector)
        .iter()
        .map(|e| e.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn a_contact_card_can_be_called_written_to_and_visited() {
    let project = Project::new();
    project.build();
    let page = page(&project, "en/start/welcome/index.html");
    let card = words(&page, "#contact-office").join(" ");
    for part in [
        "The office",
        "67 05 90 00",
        "post@eksempel.kommune.no",
        "Storgata 1",
        "1482 Eksempel",
        "Monday to Friday",
        "09:00–15:00",
        "Saturday to Sunday",
        "Closed",
    ] {
        assert!(card.contains(part), "{part} is missing in: {card}");
    }
    let links: Vec<&str> =
        all(&page, "#contact-office a").iter().filter_map(|a| a.value().attr("href")).collect();
    for link in ["tel:+4767059000", "mailto:post@eksempel.kommune.no", "../../contacts/office.vcf"] {
        assert!(links.contains(&link), "{link} is missing in {links:?}");
    }
    for number in all(&page, "#contact-office .value") {
        assert_eq!(number.value().attr("dir"), Some("ltr"));
    }
}

#[test]
fn words_in_the_text_become_what_the_contract_says() {
    let project = Project::new();
    project.build();
    let page = page(&project, "en/start/welcome/index.html");
    let term = &all(&page, ".text a.term")[0];
    assert_eq!(term.value().attr("href"), Some("#word-fastlege"));
    assert_eq!(words(&page, ".text span[lang=nb]"), ["fastlege"]);
    assert_eq!(words(&page, ".text a[href='#contact-office']"), ["the office"]);
    assert_eq!(words(&page, ".text a.tel"), ["67 05 90 00"]);
    assert!(
        words(&page, ".deadlines").join(" ").contains("1 March"),
        "the deadline in the reader's own form"
    );
    assert_eq!(all(&page, "#how").len(), 1, "a translation inherits the anchors of the source");
}

#[test]
fn an_empty_fact_shows_the_value_in_the_language_of_the_page() {
    let project = Project::new();
    project.change("content/start/welcome.nb.md", "[1. mars](fact:apply-by)", "[](fact:apply-by)");
    project.build();
    assert!(
        words(&page(&project, "nb/start/welcome/index.html"), ".text").join(" ").contains("senest 1. mars.")
    );
}

#[test]
fn a_missing_page_falls_back_under_a_notice_and_the_rest_is_in_the_readers_language() {
    let project = Project::new();
    project.remove("content/start/welcome.en.md");
    let text =
        std::fs::read_to_string(project.path().join("content/start/welcome.nb.md")).expect("it is there");
    project.write(
        "content/start/welcome.nb.md",
        format!("{text}\n## Først\n\nEn.\n\n## Så\n\nTo.\n\n## Sist\n\nTre.\n"),
    );
    project.build();
    let page = page(&project, "en/start/welcome/index.html");
    let contents = all(&page, ".contents a [lang=nb]");
    assert!(contents.len() >= 3, "the list of headings is in the language of the headings");
    assert_eq!(all(&page, "html")[0].value().attr("lang"), Some("en"));
    assert_eq!(all(&page, ".text")[0].value().attr("lang"), Some("nb"));
    assert_eq!(all(&page, "h1")[0].value().attr("lang"), Some("nb"));
    assert!(words(&page, ".notice-fallback").join(" ").contains("Norsk"));
    assert!(words(&page, "#contact-office h3").join(" ").contains("The office"));
    let marked: Vec<&str> =
        all(&page, "link[hreflang]").iter().filter_map(|link| link.value().attr("hreflang")).collect();
    assert_eq!(marked, ["nb", "x-default"], "only real translations are told to search engines");
}

#[test]
fn in_production_a_dangerous_page_is_not_shown_before_somebody_has_read_the_translation() {
    let project = Project::new();
    project.change("site.yaml", "stage: demonstration", "stage: production");
    let head = "---\ntitle: Somebody to talk to\nsummary: Whom you can call.\ntranslation:\n  by: machine\n";
    let body = "---\n\nAre you in danger now? Call [the police](contact:police-emergency).\n";
    project.write("content/safety/talk.en.md", format!("{head}{body}"));
    assert_eq!(project.run(&["accept", "safety/talk.en"]).code, 0);
    project.build();
    let core = page(&project, "en/102/index.html");
    assert!(!words(&core, ".text").join("").contains("in danger now"), "the unread text is not shown");
    assert!(words(&core, "main").join(" ").contains("112"), "the numbers are");
    let accepted = std::fs::read_to_string(project.path().join("content/safety/talk.en.md")).expect("text");
    project.write(
        "content/safety/talk.en.md",
        accepted.replace("by: machine", "by: machine-then-human\n  reviewed: 2026-11-01"),
    );
    project.build();
    assert!(words(&page(&project, "en/102/index.html"), ".text").join("").contains("in danger now"));
}

#[test]
fn in_production_search_engines_get_real_translations_and_no_traceless_page() {
    let project = Project::new();
    project.change("site.yaml", "stage: demonstration", "stage: production");
    project.build();
    let map = std::fs::read_to_string(project.public().join("sitemap.xml")).expect("there is a sitemap");
    assert!(map.contains("https://ny.example.no/en/start/welcome/") && !map.contains("/102/"), "{map}");
    let robots = std::fs::read_to_string(project.public().join("robots.txt")).expect("there is robots.txt");
    assert!(robots.contains("Sitemap: https://ny.example.no/sitemap.xml"));
    assert_eq!(all(&page(&project, "en/start/welcome/index.html"), "meta[name=robots]").len(), 0);
    assert_eq!(all(&page(&project, "nb/102/index.html"), "meta[content*=noindex]").len(), 1);
}

#[test]
fn a_page_number_leads_to_the_page_in_every_language() {
    let project = Project::new();
    project.build();
    let languages: Vec<String> = all(&page(&project, "101/index.html"), "main a")
        .iter()
        .filter_map(|a| a.value().attr("href"))
        .map(str::to_owned)
        .collect();
    assert_eq!(languages, ["../nb/start/welcome/index.html", "../en/start/welcome/index.html"]);
    let refresh = page(&project, "en/101/index.html");
    assert_eq!(
        all(&refresh, "meta[http-equiv=refresh]")[0].value().attr("content"),
        Some("0; url=../start/welcome/index.html")
    );
}

#[test]
fn a_number_of_a_page_that_is_not_translated_says_which_language_its_title_is_in() {
    let project = Project::new();
    project.remove("content/start/welcome.en.md");
    project.build();
    let stub = page(&project, "en/101/index.html");
    assert_eq!(all(&stub, "html")[0].value().attr("lang"), Some("nb"));
    let choice = page(&project, "101/index.html");
    let english = all(&choice, "main li")[1];
    let title = english.select(&Selector::parse("p").expect("a selector")).next().expect("the title");
    assert_eq!(title.text().collect::<String>(), "Velkommen");
    let own =
        english.select(&Selector::parse("[lang=en]").expect("a selector")).next().expect("the language");
    assert_eq!(own.text().collect::<String>(), "English");
}

#[test]
fn calendar_and_contact_files_are_what_phones_read() {
    let project = Project::new();
    project.build();
    let calendar = std::fs::read_to_string(project.public().join("en/calendar/apply-by.ics"))
        .expect("there is a calendar file");
    assert!(
        calendar.contains("DTSTART;VALUE=DATE:20270301\r\n") && calendar.contains("RRULE:FREQ=YEARLY"),
        "{calendar}"
    );
    let card =
        std::fs::read_to_string(project.public().join("en/contacts/office.vcf")).expect("there is a card");
    assert!(card.contains("tel:+4767059000") && card.starts_with("BEGIN:VCARD\r\nVERSION:4.0\r\n"), "{card}");
    assert!(
        !project.public().join("en/contacts/helpline.vcf").exists(),
        "a traceless contact cannot be saved"
    );
}

#[test]
fn notices_are_shown_while_they_last() {
    let project = Project::new();
    let notice = |from: &str, until: &str| {
        format!(
            "text: {{ nb: Kontoret er stengt., en: The office is closed. }}\nlevel: important\nfrom: {from}\nuntil: {until}\nowner: unit\n"
        )
    };
    project.write("content/notices/closed.yaml", notice("2026-11-20", "2026-11-25"));
    project.build();
    assert_eq!(
        words(&page(&project, "en/start/welcome/index.html"), ".notice-important"),
        ["The office is closed."]
    );
    project.write("content/notices/closed.yaml", notice("2026-11-01", "2026-11-21"));
    project.build();
    assert!(words(&page(&project, "en/start/welcome/index.html"), ".notice-important").is_empty());
}

#[test]
fn the_chooser_and_the_missing_page_speak_every_language() {
    let project = Project::new();
    project.build();
    let chooser = page(&project, "index.html");
    let links: Vec<&str> =
        all(&chooser, "nav a[hreflang]").iter().filter_map(|a| a.value().attr("href")).collect();
    assert_eq!(links, ["./nb/index.html", "./en/index.html"]);
    assert!(words(&chooser, "main").join(" ").contains("67 05 90 00"), "the primary contact is there");
    let missing = page(&project, "404.html");
    for link in all(&missing, "main nav a, link[rel=stylesheet]") {
        assert!(
            link.value().attr("href").unwrap_or_default().starts_with("https://ny.example.no/"),
            "a 404 page may stand at any depth"
        );
    }
    let said = words(&missing, "main").join(" ");
    assert!(said.contains("finnes ikke") && said.contains("does not exist"), "{said}");
}

#[test]
fn the_statements_that_the_law_asks_for_are_linked_from_every_page() {
    let project = Project::new();
    let legal = "legal: { accessibility: \"https://uustatus.no/nb/erklaringer/1\", privacy: \"page:start/welcome\" }\n";
    let settings = std::fs::read_to_string(project.path().join("site.yaml")).expect("there are settings");
    project.write("site.yaml", settings + legal);
    project.build();
    let links = |path| -> Vec<String> {
        let page = page(&project, path);
        all(&page, "footer a").iter().filter_map(|a| a.value().attr("href")).map(str::to_owned).collect()
    };
    for (path, privacy) in [
        ("en/index.html", "../en/start/welcome/index.html"),
        ("nb/102/index.html", "../../nb/start/welcome/index.html"),
    ] {
        let links = links(path);
        assert!(links.contains(&"https://uustatus.no/nb/erklaringer/1".to_owned()), "{path}: {links:?}");
        assert!(links.contains(&privacy.to_owned()), "{path}: {links:?}");
    }
}

#[test]
fn a_translation_that_is_only_begun_is_not_shown_as_one() {
    let project = Project::new();
    project.run(&["new", "page", "safety/talk", "--lang", "en"]);
    project.build();
    let page = page(&project, "en/102/index.html");
    assert_eq!(all(&page, "h1")[0].value().attr("lang"), Some("nb"), "the title is still Norwegian");
    assert_eq!(all(&page, ".text")[0].value().attr("lang"), Some("nb"));
}

#[test]
fn a_contact_that_nobody_has_checked_is_marked_and_cannot_be_called() {
    let project = Project::new();
    project.change("content/contacts/office.yaml", "checked: 2026-10-01\n", "");
    project.build();
    let page = page(&project, "en/start/welcome/index.html");
    let card = words(&page, "#contact-office").join(" ");
    assert!(card.contains("Not confirmed yet") && card.contains("67 05 90 00"), "{card}");
    assert_eq!(all(&page, "a[href^='tel:'], a[href^='mailto:'], a[href$='office.vcf']").len(), 0);
    project.change("site.yaml", "stage: demonstration", "stage: production");
    let done = project.run(&["build", "--messages", "en"]);
    assert!(done.code == 1 && done.stderr.contains("error[unverified-contact]"), "{}", done.stderr);
}
