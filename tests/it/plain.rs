//! Plain language: good Norwegian texts are left in peace, and what is hard to read is told once, with
//! what was measured and what to write instead.

use crate::support::{Project, repository};
use std::collections::BTreeMap;

/// What the program says of plain language.
const CODES: [&str; 14] = [
    "long-sentence",
    "long-paragraph",
    "long-page",
    "many-steps",
    "long-word",
    "heavy-text",
    "passive-voice",
    "unclear-link",
    "stiff-word",
    "avoided-word",
    "unclear-deadline",
    "shouting",
    "unexplained-abbreviation",
    "outdated-name",
];

const PAGE: &str = "content/start/text.nb.md";

/// A page with `body`; `fields` stand in its front matter.
fn page(title: &str, fields: &str, body: &str) -> String {
    format!(
        "---\nnumber: 150\ntitle: \"{title}\"\nsummary: Kort sagt.\nkind: help\naudience: [all]\ncontacts: [office]\n{fields}\
         owner: unit\nreviewed: 2026-10-01\nreview_by: 2027-04-01\nsources:\n  - {{ title: Håndboka, seen: 2026-10-01 }}\n---\n\n{body}\n"
    )
}

/// The first line of a text is its title.
fn split(text: &str) -> (&str, &str) {
    text.split_once("\n\n").expect("a title, an empty line, and the text")
}

/// What `check` says, by code.
fn said(project: &Project) -> BTreeMap<String, Vec<serde_json::Value>> {
    let done = project.run(&["check", "--format", "json", "--messages", "nb"]);
    let mut found: BTreeMap<String, Vec<serde_json::Value>> = BTreeMap::new();
    for line in done.stdout.lines() {
        let problem: serde_json::Value = serde_json::from_str(line).expect("one object per line");
        found.entry(problem["code"].as_str().expect("a code").to_owned()).or_default().push(problem);
    }
    found
}

/// What `check` says of a page with this text.
fn said_of(body: &str) -> BTreeMap<String, Vec<serde_json::Value>> {
    let project = Project::new();
    project.write(PAGE, page("Tittel", "", body));
    said(&project)
}

fn bad() -> String {
    std::fs::read_to_string(repository().join("tests/plain/bad.md")).expect("the bad text is there")
}

#[test]
fn good_texts_are_left_in_peace() {
    let folder = repository().join("tests/plain/good");
    let mut texts: Vec<_> =
        std::fs::read_dir(folder).expect("the texts are there").filter_map(Result::ok).collect();
    texts.sort_by_key(std::fs::DirEntry::path);
    assert!(texts.len() >= 15);
    for text in texts {
        let project = Project::new();
        project.change("site.yaml", "names: [Eksempel]", "names: [Eksempel, NAV, UDI, BankID]");
        let words = std::fs::read_to_string(text.path()).expect("a text");
        let (title, body) = split(&words);
        project.write(PAGE, page(title, "", body));
        let done = project.run(&["check", "--messages", "nb"]);
        assert_eq!((done.stdout.as_str(), done.code), ("", 0), "{}: {}", text.path().display(), done.stderr);
    }
}

#[test]
fn a_bad_text_is_found_out_by_every_rule_once() {
    let project = Project::new();
    project.change("content/glossary/fastlege.yaml", "page:", "avoid: [huslege, huslegen]\npage:");
    let words = bad();
    let (title, body) = split(&words);
    let more = "Huslegen eller en huslege behandler sykdommer og vurderer vaksinasjoner. ".repeat(40);
    project.write(PAGE, page(title, "", &format!("{body}\n\n{more}")));
    let found = said(&project);
    for code in CODES {
        let problems = found.get(code).unwrap_or_else(|| panic!("{code} is not found: {found:#?}"));
        assert_eq!(problems.len(), 1, "{code} is told once for the page");
        assert_eq!(problems[0]["severity"], "warning", "{code}");
        assert!(problems[0]["labels"].as_array().is_some_and(|labels| labels.len() < 8), "{code} floods");
    }
    assert_eq!(project.run(&["check"]).code, 0, "warnings stop nothing");
    assert_eq!(project.run(&["check", "--strict"]).code, 1, "unless somebody asks for it");
}

#[test]
fn a_message_says_what_was_measured_and_what_to_write() {
    let words = bad();
    let found = said_of(split(&words).1);
    let text = |code: &str, field: &str| found[code][0][field].as_str().expect("a text").to_owned();
    assert!(
        text("long-sentence", "message").contains("35 ord; høyst 20"),
        "{}",
        text("long-sentence", "message")
    );
    assert!(text("many-steps", "message").contains("8 trinn; høyst 7"));
    assert!(text("unclear-deadline", "help").contains("skriv «senest 1. mars»"));
    assert!(text("stiff-word", "help").contains("«bruke»"), "{}", text("stiff-word", "help"));
    assert!(text("long-word", "message").contains("«Foreldrebetalingsordningene» har 27 bokstaver"));
    assert!(text("heavy-text", "message").contains("høyst 38"));
}

#[test]
fn what_a_text_explains_is_not_told() {
    let found = said_of(
        "Send papirene til HK-dir (Direktoratet for høyere utdanning og kompetanse, før: NOKUT).\n\n\
         Nettstedet bruker informasjonskapsler. Det er små filer.\n\n\
         I brevet står det «vedrørende» og «klient». Ring legevakten f.eks. i helgen.",
    );
    let told: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(told, ["unexplained-abbreviation"], "only «f.eks.»: {found:#?}");
    assert!(said_of("Skolen har plass til SFO-barn.").contains_key("unexplained-abbreviation"));
    let found = said_of("Send papirene til NOKUT.");
    assert!(found["outdated-name"][0]["help"].as_str().is_some_and(|help| help.contains("HK-dir")));
}

#[test]
fn individual_plan_is_an_old_name_in_the_introduction_programme_only() {
    assert!(!said_of("Trenger du mye hjelp? Du kan få en individuell plan.").contains_key("outdated-name"));
    let programme =
        "Du lager en individuell plan når du begynner i et introduksjonsprogram. Programmet varer lenge.";
    assert!(said_of(programme).contains_key("outdated-name"));
}

#[test]
fn an_old_name_that_stands_in_every_language_is_told_once() {
    let project = Project::new();
    project.change(
        "content/start/welcome.nb.md",
        "Spør [kontoret]",
        "Skriv til Fylkesmannen. Spør [kontoret]",
    );
    project.change(
        "content/start/welcome.en.md",
        "Ask [the office]",
        "Write to Fylkesmannen. Ask [the office]",
    );
    let found = said(&project);
    assert_eq!(found["outdated-name"].len(), 1);
    assert_eq!(found["outdated-name"][0]["labels"].as_array().map(Vec::len), Some(1));
    let project = Project::new();
    project.change(
        "content/start/welcome.en.md",
        "Ask [the office]",
        "Write to Statsforvalteren (before: Fylkesmannen). Ask [the office]",
    );
    assert!(!said(&project).contains_key("outdated-name"), "the translation explains it");
}

#[test]
fn a_link_says_where_it_leads_in_every_language() {
    for (link, unclear) in [
        ("[here](page:safety/talk)", true),
        ("[Click here!](page:safety/talk)", true),
        ("[https://www.udi.no/](https://www.udi.no/)", true),
        ("[UDI](https://www.udi.no/) and [UDI](https://www.udi.no/en)", true),
        ("[someone to talk to here](page:safety/talk)", false),
        ("[UDI](https://www.udi.no/) and [UDI](https://www.udi.no/)", false),
        ("[office](contact:office) and [office](contact:helpline)", false),
    ] {
        let project = Project::new();
        project.change("content/start/welcome.en.md", "1. Ask", &format!("1. See {link}. Ask"));
        assert_eq!(said(&project).contains_key("unclear-link"), unclear, "{link}");
    }
}

#[test]
fn a_page_may_waive_a_remark_with_a_reason_until_a_day() {
    let project = Project::new();
    let waiver =
        |day: &str| format!("allow: [{{ code: stiff-word, reason: loven sier det slik, until: {day} }}]\n");
    project.write(PAGE, page("Tittel", &waiver("2027-01-31"), "Vi benytter tolk."));
    assert!(said(&project).is_empty());
    project.write(PAGE, page("Tittel", &waiver("2026-01-31"), "Vi benytter tolk."));
    assert!(said(&project).contains_key("stiff-word"), "the waiver is over");
}

#[test]
fn records_and_strings_are_read_too() {
    let project = Project::new();
    project.change("content/glossary/fastlege.yaml", "nb: Legen din.", "nb: \"Legen din, jf. loven.\"");
    project.change("locales/nb/interface.ftl", "not_found_text = ", "not_found_text = Vennligst se her. ");
    let found = said(&project);
    assert_eq!(found["unexplained-abbreviation"][0]["file"], "content/glossary/fastlege.yaml");
    assert_eq!(found["unexplained-abbreviation"][0]["column"], 28);
    assert_eq!(found["stiff-word"][0]["file"], "locales/nb/interface.ftl");
}

#[test]
fn norwegian_rules_leave_other_source_languages_alone() {
    let project = Project::new();
    project.change("site.yaml", "source_language: nb", "source_language: en");
    let found = said(&project);
    assert!(CODES.iter().all(|code| !found.contains_key(*code)), "{found:#?}");
}

#[test]
fn no_text_however_strange_stops_the_reading() {
    let pieces = [
        "«",
        "»",
        "(",
        ")",
        ".",
        "!",
        "?",
        ":",
        "…",
        "-",
        "/",
        " ",
        "\n\n",
        "\n1. ",
        "\n- ",
        "f.eks.",
        "innen 1. mars",
        "innen den",
        "NOKUT",
        "İSTANBUL",
        "ǅ",
        "ß",
        "ሰላም",
        "سلام",
        "Fylkesmannen (",
        "skal sendes",
        "[her](page:safety/talk)",
        "[](fact:apply-by)",
        "**VIKTIG**",
        "foreldrebetalingsordning",
        "\u{301}",
        "🙂",
        "`kode`",
        "individuell plan",
        "e.g",
    ];
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..20 {
        let body: String = (0..60).map(|_| pieces[random.usize(..pieces.len())]).collect();
        let done = {
            let project = Project::new();
            project.write(PAGE, page("Tittel", "", &body));
            project.run(&["check"])
        };
        assert!(matches!(done.code, 0 | 1), "{body:?}\n{}", done.stderr);
    }
}
