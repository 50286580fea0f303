//! Pages that have moved: who asks for an old address comes to the page.

use crate::support::{Project, files};

/// The small site with another page, `start/school`, whose front matter also has `fields`.
fn with_school(fields: &str) -> Project {
    let project = Project::new();
    let welcome = String::from_utf8(files(&project.path().join("content"))["start/welcome.nb.md"].clone())
        .expect("text");
    let school = welcome.replace("number: 101", &format!("number: 103\n{fields}"));
    project.write("content/start/school.nb.md", school.replace("title: Velkommen", "title: Skole"));
    project
}

/// What `check` says first, in Norwegian.
fn said(project: &Project) -> String {
    let done = project.run(&["check", "--messages", "nb"]);
    let duplicates = done.stdout.lines().filter(|line| line.contains("duplicate-address"));
    duplicates.map(|line| line.split_once("]: ").expect("a message").1).collect::<Vec<_>>().join("\n")
}

#[test]
fn an_old_address_leads_to_the_page_in_every_language_and_is_in_no_list() {
    let project = with_school("moved_from: [family/school, start/barneskole]");
    project.change("site.yaml", "stage: demonstration", "stage: production");
    let built = project.build();
    for language in ["nb", "en"] {
        for (old, way) in [("family/school", "../../start/school"), ("start/barneskole", "../school")] {
            let path = format!("{language}/{old}/index.html");
            let text = String::from_utf8(built[&path].clone()).expect("text");
            assert!(text.contains(&format!("content=\"0; url={way}/index.html\"")), "{path}: {text}");
            assert!(text.contains(&format!("<a class=\"button\" href=\"{way}/index.html\"")), "{path}");
            let canonical =
                format!("rel=\"canonical\" href=\"https://ny.example.no/{language}/start/school/\"");
            assert!(text.contains(&canonical), "{path}: {text}");
            assert!(text.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
        }
    }
    for (path, bytes) in &built {
        let is_stub = path.ends_with("family/school/index.html") || path.contains("barneskole");
        let text = String::from_utf8_lossy(bytes);
        assert!(is_stub || !(text.contains("family/school") || text.contains("barneskole")), "{path}");
    }
}

#[test]
fn no_old_address_leads_to_a_page_that_leaves_no_trace() {
    let project = Project::new();
    project.change("content/safety/talk.nb.md", "number: 102", "number: 102\nmoved_from: [safety/violence]");
    let built = project.build();
    assert!(built.contains_key("nb/102/index.html"));
    for (path, bytes) in built {
        assert!(!path.contains("violence"), "{path}");
        assert!(!String::from_utf8_lossy(&bytes).contains("violence"), "{path}");
    }
    let beside = project.path().join("public.hosting");
    for (path, bytes) in files(&beside) {
        assert!(!String::from_utf8_lossy(&bytes).contains("violence"), "{path}");
    }
}

#[test]
fn an_old_address_is_nobody_elses() {
    let cases = [
        ("moved_from: [start/welcome]", "siden `start/welcome` finnes fortsatt"),
        ("moved_from: [safety/talk]", "siden `safety/talk` finnes fortsatt"),
        (
            "moved_from: [start/school]",
            "siden har fortsatt adressen `start/school`, og kan ikke ha flyttet fra den",
        ),
        (
            "address: skole\nmoved_from: [start/skole]",
            "siden har fortsatt adressen `start/skole`, og kan ikke ha flyttet fra den",
        ),
        ("moved_from: [old/a, old/a]", "`old/a` står to ganger"),
        // The page has another address than its name.
        ("address: skole\nmoved_from: [start/school]", ""),
        ("moved_from: [old/a, old/b]", ""),
    ];
    for (fields, expected) in cases {
        assert_eq!(said(&with_school(fields)), expected, "{fields}");
    }
}

#[test]
fn lists_and_what_belongs_to_them_are_no_old_pages() {
    for id in ["activities/walk", "contacts/office", "a-z/b", "start", "start/a/b", "start/.."] {
        let done = with_school(&format!("moved_from: [\"{id}\"]")).run(&["check"]);
        assert!(done.code == 1 && done.stdout.contains("wrong-shape"), "{id}: {}", done.stdout);
    }
}

#[test]
fn nobody_is_sent_in_a_circle() {
    let project = with_school("moved_from: [start/welcome]");
    project.change("content/start/welcome.nb.md", "number: 101", "number: 101\nmoved_from: [start/school]");
    let both = "siden `start/welcome` finnes fortsatt\nsiden `start/school` finnes fortsatt";
    assert_eq!(said(&project), both);
    // With addresses of their own, two pages can have changed places.
    let project = with_school("address: velkommen\nmoved_from: [start/school]");
    project.change("content/start/welcome.nb.md", "number: 101", "number: 101\naddress: school");
    assert_eq!(said(&project), "siden `start/welcome` har adressen `start/school` nå");
    let project = with_school("moved_from: [old/a]");
    project.change("content/start/welcome.nb.md", "number: 101", "number: 101\nmoved_from: [old/a]");
    assert_eq!(said(&project), "to sider sier at de har flyttet fra `old/a`");
}
