//! Letters and invisible characters: what readers and screen readers cannot cope with is told, and
//! what a script needs is left alone.

use crate::support::{Project, TODAY, program, repository};

const HOME: &str = "content/_home.en.md";

/// A small site with more languages, in which nothing is written yet.
fn site() -> Project {
    let project = Project::new();
    let lines = ["uk", "ar", "prs", "ps", "fa", "ckb", "ur", "ti", "ru"]
        .map(|code| format!("  - {{ tag: {code}, state: in_progress }}\n"))
        .concat();
    project.change("site.yaml", "theme: default", &format!("{lines}theme: default"));
    project
}

/// Codes and help of what is wrong, in the order of places.
fn problems(project: &Project) -> Vec<(String, String)> {
    let done = project.run(&["check", "--format", "json", "--messages", "en"]);
    let objects = done
        .stdout
        .lines()
        .map(|line| -> serde_json::Value { serde_json::from_str(line).expect("one object per line") });
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    objects
        .map(|object| {
            (text(&object["code"]), format!("{} {}", text(&object["message"]), text(&object["help"])))
        })
        .filter(|(code, _)| code != "unused-message" && code != "missing-message")
        .collect()
}

/// The codes for a front page in a language with this text.
fn home(code: &str, text: &str) -> Vec<String> {
    let project = site();
    let title = match code {
        "uk" | "ru" => "Тут",
        "ti" => "ሰላም",
        "en" => "Here",
        _ => "سلام",
    };
    let page = format!("---\ntitle: {title}\nsummary: {title}\ntranslation:\n  by: human\n---\n\n{text}\n");
    project.write(&format!("content/_home.{code}.md"), page);
    problems(&project).into_iter().map(|(code, _)| code).collect()
}

#[test]
fn words_in_another_language_are_right_once_they_are_marked_or_names() {
    assert_eq!(home("uk", "Слово kommune тут."), ["foreign-script"]);
    assert_eq!(home("uk", "Слово [kommune](lang:nb) тут."), [""; 0]);
    assert_eq!(home("uk", "Слово [fastlege](term:fastlege) тут."), [""; 0]);
    assert_eq!(home("uk", "Слово `kommune` і [Søk plass](https://www.udi.no/) тут."), [""; 0]);
    assert_eq!(home("uk", "Місто Eksempel, Storgata 1, SMS і B1."), [""; 0]);
    assert_eq!(home("en", "Here is [слово](lang:uk) and word."), [""; 0]);
    assert_eq!(home("en", "Here is [word](lang:uk)."), ["foreign-script"], "the mark is wrong");
    assert_eq!(home("ti", "ኣብ kommune ሕተት"), ["foreign-script"]);
}

#[test]
fn a_file_in_the_wrong_language_is_one_problem() {
    let text = "Først her. Тут\n\nSå dette. Тут\n\n- Ett punkt. Тут\n- To punkter. Тут\n- Tre til. Тут\n- Fire nå. Тут\n";
    assert_eq!(home("uk", text), ["foreign-script"]);
}

#[test]
fn titles_records_and_strings_are_checked_too_and_get_no_advice_that_cannot_be_followed() {
    let project = site();
    project.change("content/contacts/office.yaml", "en: The office", "en: The office, uk: Kontoret her");
    project.write("locales/uk/own.ftl", "skip_to_content = Hopp til innholdet\n");
    project.run(&["new", "page", "start/welcome", "--lang", "uk"]);
    let found = problems(&project);
    let foreign: Vec<&String> =
        found.iter().filter(|(code, _)| code == "foreign-script").map(|(_, said)| said).collect();
    assert_eq!(foreign.len(), 4, "name, string, title and summary: {found:?}");
    assert!(foreign.iter().all(|said| !said.contains("lang:")), "{found:?}");
}

#[test]
fn letters_of_neighbours_are_told_in_the_languages_that_do_not_have_them() {
    for (code, wrong, right) in [
        ("uk", "сыр", "їжа ґанок"),
        ("ru", "їжа", "сыр объект"),
        ("ar", "کتاب", "كتاب حتى يوم"),
        ("prs", "كتاب", "کتاب یک"),
        ("fa", "يک", "کتاب یک"),
        ("ckb", "كورد", "کوردی"),
        ("ps", "كتاب", "ښوونځي کتاب"),
        ("ur", "كتاب", "کتاب ہے"),
    ] {
        assert_eq!(home(code, wrong), ["wrong-letter"], "{code}");
        assert_eq!(home(code, right), [""; 0], "{code}");
    }
}

#[test]
fn joiners_and_marks_stay_where_a_script_needs_them() {
    for code in ["fa", "prs", "ps", "ckb", "ur"] {
        assert_eq!(home(code, "کتاب\u{200C}یں"), [""; 0], "{code}");
    }
    assert_eq!(home("ar", "كتاب\u{200C}ها"), ["hidden-character"]);
    assert_eq!(home("ar", "مستوى \u{200E}B1\u{200F}."), [""; 0]);
    assert_eq!(home("en", "bar\u{200B}ley and oat\u{AD}meal"), ["hidden-character", "hidden-character"]);
}

#[test]
fn turns_of_direction_end_in_their_block_or_stop_the_build() {
    assert_eq!(home("ar", "\u{2066}B1\u{2069} كتاب \u{202B}هنا\u{202C}"), [""; 0]);
    assert_eq!(home("ar", "\u{2066}B1\n\nكتاب\u{2069}"), ["direction-mark"; 2], "one block is not another");
    assert_eq!(home("ar", "كتاب \u{202E}12\u{202C}"), ["direction-mark"]);
    let project = site();
    project.write("locales/en/own.ftl", "own = In: \u{2068}{ $language }\u{2069}\n");
    project.write("locales/nb/own.ftl", "own = På: { $language }\n");
    assert_eq!(problems(&project), [], "an isolate may stand around what is filled in");
    project
        .write(HOME, "---\ntitle: Here\nsummary: Here\ntranslation:\n  by: human\n---\n\nCall \u{202E}211\n");
    let done = project.run(&["build", "--messages", "en"]);
    assert!(
        done.code == 1 && done.stderr.contains("U+202E") && !done.stderr.contains('\u{202E}'),
        "{}",
        done.stderr
    );
}

#[test]
fn a_link_leads_where_it_says() {
    assert_eq!(
        home(
            "en",
            "[Read at www.nav.no](https://www.nav.no/arbeid) [go to nav.no](https://tjenester.nav.no/)"
        ),
        [""; 0]
    );
    assert_eq!(home("en", "[Go to nav.no now](https://nav.no.example.com/)"), ["misleading-link"]);
    assert_eq!(home("en", "[the office](https://www.n\u{430}v.no/)"), ["lookalike-letters"]);
}

#[test]
fn the_seven_languages_of_this_repository_have_only_their_own_letters() {
    let done = program()
        .args(["check", "--format", "json", "--today", TODAY, "--site"])
        .arg(repository())
        .output()
        .expect("the program starts");
    assert_eq!(String::from_utf8_lossy(&done.stdout), "");
}
