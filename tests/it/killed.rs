//! A build that is killed leaves the old site, or one that the next build completes.

use crate::support::{Project, TODAY, files, program};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// The two states of the site between which the rounds go back and forth.
fn change(project: &Project, round: usize) {
    let style = project.path().join("themes/default/assets/style.css");
    let css = std::fs::read_to_string(&style).expect("there is a style sheet");
    let plain = css.split("/* round */").next().unwrap_or(&css).to_owned();
    let mark = if round % 2 == 1 { "/* round */p{color:navy}" } else { "" };
    project.write("themes/default/assets/style.css", plain + mark);
    let number = if round % 2 == 1 { "67 05 90 01" } else { "67 05 90 00" };
    let contact = std::fs::read_to_string(project.path().join("content/contacts/office.yaml")).expect("text");
    let contact = contact.replace("67 05 90 00", number).replace("67 05 90 01", number);
    project.write("content/contacts/office.yaml", contact);
}

/// Every page finds its style sheet.
fn styled(site: &BTreeMap<String, Vec<u8>>) -> bool {
    let pages = site.iter().filter(|(path, _)| path.ends_with("index.html"));
    pages.into_iter().all(|(_, bytes)| {
        let text = String::from_utf8_lossy(bytes);
        let sheet =
            text.split("assets/style.").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("missing");
        site.contains_key(&format!("assets/style.{sheet}"))
    })
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() {
    let project = Project::new();
    let mut wanted = Vec::new();
    let mut longest = Duration::ZERO;
    for round in 0..2 {
        change(&project, round);
        let start = Instant::now();
        wanted.push(project.build());
        longest = longest.max(start.elapsed());
    }
    // Moments are drawn from the time a build takes here, so that they fall into it on any machine.
    let moments = u64::try_from(longest.as_micros()).unwrap_or(u64::MAX).max(2);
    let mut random = fastrand::Rng::with_seed(11);
    let mut killed = 0;
    for round in 0..200 {
        if killed == 20 {
            return;
        }
        change(&project, round);
        let mut command = program();
        command.args(["build", "--today", TODAY, "--site"]).arg(project.path());
        command.stderr(std::process::Stdio::null());
        let mut child = command.spawn().expect("the program starts");
        std::thread::sleep(Duration::from_micros(random.u64(1..moments)));
        killed += usize::from(child.try_wait().expect("the program can be asked").is_none());
        child.kill().expect("the program can be killed");
        child.wait().expect("the program ends");
        let left = files(&project.public());
        assert!(styled(&left), "round {round}: a page without its style sheet");
        let begun = files(&project.path().join(".public.veiviser")).keys().any(|name| name == "journal");
        assert!(
            begun || wanted.contains(&left),
            "round {round}: the site is neither the old nor the new one"
        );
        assert_eq!(project.build(), wanted[round % 2], "round {round}: the next build completes it");
    }
    panic!("only {killed} of 200 builds were killed before they ended");
}
