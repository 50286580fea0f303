//! What a message asks for fits the case: it names what the site has, and asks for nothing that is there.

use crate::support::Project;

/// Changes of the small site, each with a file, what stands there and what is written instead.
type Changes = &'static [(&'static str, &'static str, &'static str)];

const WELCOME: &str = "content/start/welcome.nb.md";
const TALK: &str = "content/safety/talk.nb.md";
const OFFICE: &str = "content/contacts/office.yaml";
const HELPLINE: &str = "content/contacts/helpline.yaml";

/// One black dot.
const PICTURE: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU\x00\x00\x00\x0aIDATx\xdac`\x00\x00\x00\x02\x00\x01\xe5'\xde\xfc\x00\x00\x00\x00IEND\xaeB`\x82";

const CASES: &[(&str, Changes, &[&str])] = &[
    (
        "missing-helpline",
        &[(TALK, "contacts: [police-emergency, helpline, office]", "contacts: [office]")],
        &[
            "nødnummer i `contacts`, for eksempel `police-emergency`; ",
            "hjelpetelefon i `contacts`, for eksempel `helpline`",
        ],
    ),
    (
        "missing-helpline",
        &[(HELPLINE, "type: violence-helpline", "type: library")],
        &["legg til en hjelpetelefon", "av en av disse typene: child-helpline"],
    ),
    (
        "page-without-contact",
        &[
            (WELCOME, "contacts: [office]", "contacts: []"),
            (WELCOME, "[kontoret](contact:office)", "kontoret"),
            ("content/start/welcome.en.md", "[the office](contact:office)", "the office"),
        ],
        &["welcome.nb.md:7:11", "\n  |           ^^\n", "skriv en kontakt her, for eksempel `[office]`"],
    ),
    (
        "contact-without-channel",
        &[(HELPLINE, "channels:\n  - { kind: phone, value: \"116 006\" }", "channels: []")],
        &["helpline.yaml:4:11", "skriv en måte her"],
    ),
    (
        "empty-text",
        &[(
            WELCOME,
            "## Slik får du hjelp {#how}",
            "| Dag | |\n| --- | --- |\n| Mandag | 9 |\n\n## Slik får du hjelp {#how}",
        )],
        &["en kolonne i tabellen har ingen overskrift", "hva hver kolonne viser"],
    ),
    (
        "missing-alt",
        &[(WELCOME, "## Slik får du hjelp {#how}", "![Door.PNG](door.png)\n\n## Slik får du hjelp {#how}")],
        &["sier ikke hva det viser"],
    ),
    (
        "duplicate-number",
        &[(HELPLINE, "type: violence-helpline", "type: library"), (HELPLINE, "116 006", "67 05 90 00")],
        &["advarsel[duplicate-number]", "felles sentralbord"],
    ),
    (
        "no-primary-contact",
        &[("site.yaml", "primary_contact: office", "primary_contact: ofice")],
        &["skriv `office` hvis"],
    ),
    (
        "unknown-owner",
        &[(WELCOME, "owner: unit", "owner: school")],
        &["bruk `unit`; eller legg `school` til under `owners`"],
    ),
    (
        "unknown-language",
        &[(
            "site.yaml",
            "tag: en, state: published, fallback: [nb]",
            "tag: en, state: published, fallback: [uk]",
        )],
        &["`uk` står ikke under `languages`", "`- { tag: uk, state: in_progress }`"],
    ),
    (
        "unknown-language",
        &[(OFFICE, "interpreter: yes", "interpreter: yes\nlanguages: [norsk]")],
        &["skriv `nb` (norsk)"],
    ),
    (
        "unknown-language",
        &[(OFFICE, "interpreter: yes", "interpreter: yes\nlanguages: [xx]")],
        &["bruk et av disse: `nb` (norsk), `nn` (nynorsk)"],
    ),
    (
        "unknown-anchor",
        &[(TALK, "Er du i fare nå?", "[Hvordan](page:start/welcome#hwo)?")],
        &["på siden `start/welcome`", "talk.nb.md:16:29", "skriv `#how`"],
    ),
    (
        "traceless-contact",
        &[(WELCOME, "contacts: [office]", "contacts: [office, helpline]\ncare: [reviewed]")],
        &["lenk til `page:safety/talk`", "legg `traceless` til i `care`"],
    ),
    (
        "contact-in-text",
        &[(TALK, "Er du i fare nå?", "Skriv til post@eksempel.kommune.no.")],
        &["`[Kontoret](contact:office)`; da henter siden adressen"],
    ),
    (
        "contact-in-text",
        &[(TALK, "Er du i fare nå?", "Skriv til hei@eksempel.kommune.no.")],
        &["så er adressen lik på alle sider"],
    ),
    (
        "missing-message",
        &[("themes/default/templates/page.html", "frame.t.", "frame.t.x_")],
        &["malen bruker tekststrengen"],
    ),
];

#[test]
fn a_message_asks_for_what_the_case_needs() {
    for (code, changes, wanted) in CASES {
        let project = Project::new();
        changes.iter().for_each(|(path, from, to)| project.change(path, from, to));
        let said = project.run(&["check", "--messages", "nb"]).stdout;
        let found: Vec<&str> =
            said.split("\n\n").filter(|part| part.contains(&format!("[{code}]"))).collect();
        let found = found.join("\n\n");
        for words in *wanted {
            assert!(found.contains(words), "{code} {changes:?} does not say `{words}`:\n{found}");
        }
    }
}

#[test]
fn a_misspelt_folder_and_a_misspelt_picture_are_recognised() {
    let project = Project::new();
    let page = std::fs::read_to_string(project.path().join(TALK)).expect("the page is text");
    project.write("content/safty/leave.nb.md", page.replace("number: 102", "number: 103"));
    project.change(WELCOME, "## Slik", "![Døra](dor.png)\n\n## Slik");
    project.write("content/start/welcome/door.png", PICTURE);
    let said = project.run(&["check", "--messages", "nb"]).stdout;
    assert!(said.contains("flytt fila til `content/safety` hvis det er den du mener"), "{said}");
    assert!(said.contains("skriv `door.png` hvis det er det bildet du mener"), "{said}");
}
