//! What can be heard: a recording says what the page says today, or readers do not get it; and what
//! the editor put into the file beside the sound reaches nobody.

use crate::support::Project;
use std::collections::BTreeMap;

const PAGE: &str = "content/start/welcome.nb.md";
const SOUND: &str = "content/start/welcome/audio.nb.mp3";
const NOTE: &str = "content/start/welcome/audio.nb.yaml";
const HTML: &str = "nb/start/welcome/index.html";

/// MPEG 2, layer III, 16 kHz, one channel, 8 kbit/s: each frame is 36 bytes and 36 ms long. Tags of the
/// kind that telephones write stand before and behind.
pub(crate) fn mp3(frames: usize) -> Vec<u8> {
    let frame = [&[0xFF, 0xF3, 0x18, 0xC0][..], &[0; 32]].concat();
    [&b"ID3\x04\0\0\0\0\0\x10TPE1 Kari Secret"[..], &frame.repeat(frames), b"TAG Kari Secret"].concat()
}

/// The small site with a recording of its page that has been accepted.
fn project() -> Project {
    let project = Project::new();
    project.write(SOUND, mp3(28));
    project.write(NOTE, "# lest på biblioteket\nreader: human\nrecorded: 2026-11-20\n");
    accept(&project, "start/welcome/audio.nb");
    project
}

fn accept(project: &Project, name: &str) {
    let done = project.run(&["accept", name]);
    assert_eq!(done.code, 0, "{}", done.stderr);
}

fn html(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(files[path].clone()).expect("pages are UTF-8")
}

fn recordings(files: &BTreeMap<String, Vec<u8>>) -> Vec<&String> {
    files.keys().filter(|path| path.starts_with("recordings/")).collect()
}

/// The codes that `check` finds.
fn codes(project: &Project) -> Vec<String> {
    let done = project.run(&["check", "--format", "json"]);
    let found = done.stdout.lines().map(|line| {
        let problem: serde_json::Value = serde_json::from_str(line).expect("each line is JSON");
        problem["code"].as_str().expect("a code").to_owned()
    });
    found.collect()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

#[test]
fn a_recording_says_how_long_and_how_large_it_is_and_waits_to_be_asked() {
    let project = project();
    project.write("content/start/welcome/audio.en.mp3", mp3(8334));
    project.write("content/start/welcome/audio.en.yaml", "{ reader: machine, recorded: 2026-11-20 }\n");
    accept(&project, "start/welcome/audio.en");
    assert_eq!(codes(&project), Vec::<String>::new());
    let files = project.build();
    let page = html(&files, HTML);
    assert!(page.contains("Hør siden (2 sekunder, 2 kB)"), "{page}");
    assert!(page.contains(r#"<audio controls preload="none""#) && page.contains(r#"type="audio/mpeg""#));
    assert!(!page.contains("En maskin leser"));
    let page = html(&files, "en/start/welcome/index.html");
    assert!(page.contains("Listen to the page (5 minutes, 0.3 MB)"), "{page}");
    assert!(page.contains("A machine reads."));
    let found = recordings(&files);
    assert_eq!(found.len(), 2);
    for path in found {
        assert!(page.contains(path.as_str()) || html(&files, HTML).contains(path.as_str()));
        assert!(!path.contains("welcome"), "the name says nothing of the topic");
    }
    for (path, bytes) in &files {
        assert!(!holds(bytes, b"Secret"), "{path} has what was written beside the sound");
    }
    assert!(files.values().any(|bytes| bytes.len() == 28 * 36), "the frames and nothing else");
}

#[test]
fn accepting_adds_what_is_spoken_and_leaves_what_people_wrote() {
    let project = project();
    let note = std::fs::read_to_string(project.path().join(NOTE)).expect("the note is text");
    assert!(note.starts_with("# lest på biblioteket\nmade_from: "), "{note}");
    assert!(note.ends_with("reader: human\nrecorded: 2026-11-20\n"), "{note}");
    assert!(note.contains("apply-by=") && note.contains("office="), "{note}");
    accept(&project, "start/welcome/audio.nb");
    assert_eq!(std::fs::read_to_string(project.path().join(NOTE)).expect("text"), note, "once is enough");
    let flow = "content/start/welcome/audio.en.yaml";
    project.write("content/start/welcome/audio.en.mp3", mp3(3));
    project.write(flow, "{ reader: human, recorded: 2026-11-20 }\n");
    accept(&project, "start/welcome/audio.en");
    assert!(!codes(&project).iter().any(|code| code == "outdated-recording"), "{:?}", codes(&project));
    for (name, words) in [
        ("start/welcom/audio.nb", "start/welcome"),
        ("start/welcome/audio.uk", "not written"),
        ("safety/talk/audio.nb", "no recording"),
    ] {
        let done = project.run(&["accept", name, "--messages", "en"]);
        assert_eq!(done.code, 2, "{name}");
        assert!(done.stderr.contains(words), "{}", done.stderr);
    }
}

#[test]
fn a_changed_text_is_told_and_moving_or_confirming_is_no_change() {
    let project = project();
    project.change("content/contacts/office.yaml", "checked: 2026-10-01", "checked: 2026-11-01");
    project.change("content/facts/apply-by.yaml", "checked: 2026-10-01", "checked: 2026-11-01");
    project.change(PAGE, "1. Spør [kontoret](contact:office).", "1. Spør\n   [kontoret](contact:office).");
    assert_eq!(codes(&project), Vec::<String>::new());
    assert!(!html(&project.build(), HTML).contains("Teksten er endret etter opptaket"));
    project.change(PAGE, "er legen din.", "er din egen lege.");
    assert_eq!(codes(&project), ["outdated-recording"]);
    let files = project.build();
    assert!(html(&files, HTML).contains("Teksten er endret etter opptaket"));
    assert_eq!(recordings(&files).len(), 1);
    accept(&project, "start/welcome/audio.nb");
    assert_eq!(codes(&project), Vec::<String>::new());
}

#[test]
fn a_changed_number_or_date_takes_the_recording_away() {
    for (path, from, to) in [
        ("content/contacts/office.yaml", "67 05 90 00", "67 05 90 01"),
        ("content/contacts/office.yaml", "Mo-Fr 09:00", "Mo-Fr 10:00"),
        ("content/contacts/office.yaml", "Storgata 1", "Storgata 2"),
        ("content/facts/apply-by.yaml", "value: \"03-01\"", "value: \"03-02\""),
    ] {
        let project = project();
        project.change(path, from, to);
        if path.contains("facts") {
            project.change(PAGE, "[1. mars]", "[2. mars]");
            project.change("content/start/welcome.en.md", "[1 March]", "[2 March]");
        }
        assert_eq!(codes(&project), ["outdated-recording"], "{to}");
        let files = project.build();
        assert!(!html(&files, HTML).contains("<audio"), "{to}");
        assert_eq!(recordings(&files).len(), 0, "{to}: the file is not published at all");
        accept(&project, "start/welcome/audio.nb");
        assert!(html(&project.build(), HTML).contains("<audio"), "{to}");
    }
}

#[test]
fn what_nobody_vouches_for_is_not_published() {
    let project = Project::new();
    project.write(SOUND, mp3(28));
    assert_eq!(codes(&project), ["outdated-recording"]);
    assert_eq!(recordings(&project.build()).len(), 0);
    let done = project.run(&["accept", "start/welcome/audio.nb", "--messages", "en"]);
    assert_eq!(done.code, 2);
    assert!(done.stderr.contains("reader: human"), "{}", done.stderr);
    assert!(!project.path().join(NOTE).exists(), "the program does not know who reads");
    project.write(NOTE, "reader: human\nrecorded: 2026-11-20\n");
    assert_eq!(codes(&project), ["outdated-recording"], "nobody has listened yet");
    assert_eq!(recordings(&project.build()).len(), 0);
    project.write(NOTE, "reader: Kari\nrecorded: 2026-11-20\n");
    assert!(codes(&project).contains(&"unknown-value".to_owned()), "people are not named");
}

#[test]
fn pages_without_trace_and_pages_without_text_have_no_recording() {
    let project = Project::new();
    let talk = "content/safety/talk/audio.nb.mp3";
    project.write(talk, mp3(28));
    project.write("content/safety/talk/audio.nb.yaml", "reader: human\nrecorded: 2026-11-20\n");
    let done = project.run(&["accept", "safety/talk/audio.nb"]);
    let text = std::fs::read_to_string(project.path().join("content/safety/talk.nb.md")).expect("a page");
    assert!(text.contains("traceless"), "the page of the test leaves no trace; {}", done.stderr);
    assert_eq!(codes(&project), ["unused-recording"]);
    let files = project.build();
    assert_eq!(recordings(&files).len(), 0);
    let page = html(&files, "nb/102/index.html");
    assert!(
        !page.contains("<audio") && !page.contains("device-voice") && !page.contains("assets/listen."),
        "{page}"
    );
    let project = Project::new();
    project.write("content/start/welcome/audio.nb.yaml", "reader: human\nrecorded: 2026-11-20\n");
    assert_eq!(codes(&project), ["unused-recording"], "a note of nothing");
    let project = self::project();
    project.write("content/start/welcome/audio.nb.ogg", b"OggS");
    assert_eq!(codes(&project), ["bad-recording"]);
    project.write("content/start/welcome/audio.nb.m4a", mp3(2));
    project.remove("content/start/welcome/audio.nb.ogg");
    assert_eq!(codes(&project), ["bad-recording"], "MP3 under another name");
}

#[test]
fn sounds_that_cannot_be_used_stop_the_build_or_are_told() {
    for (path, bytes, code) in [
        (SOUND, b"GIF89a".to_vec(), "bad-recording"),
        (SOUND, vec![0; 6 * 1024 * 1024], "file-too-large"),
        ("content/start/welcome/audio.nb.wav", b"RIFF".to_vec(), "unexpected-file"),
        ("content/start/welcome/hei.mp3", mp3(2), "unexpected-file"),
        ("content/start/audio.nb.mp3", mp3(2), "unexpected-file"),
        ("content/start/welcome/audio.xx.mp3", mp3(2), "unknown-language"),
        ("content/start/welcome/audio.nb (1).mp3", mp3(2), "conflict-copy"),
    ] {
        let project = Project::new();
        project.write(path, bytes);
        assert_eq!(codes(&project), [code], "{path}");
    }
}

#[test]
fn only_the_text_that_was_read_has_its_recording() {
    let project = project();
    // An English reader of a page that is only Norwegian sees the Norwegian text and hears nothing.
    project.remove("content/start/welcome.en.md");
    let files = project.build();
    assert!(html(&files, HTML).contains("<audio"));
    let english = html(&files, "en/start/welcome/index.html");
    assert!(!english.contains("<audio") && !english.contains("device-voice"), "{english}");
}

#[test]
fn where_texts_must_be_read_by_people_a_changed_text_has_no_recording() {
    let project = project();
    project.change(PAGE, "owner: unit", "owner: unit\ncare: [reviewed]");
    project.change(PAGE, "er legen din.", "er din egen lege.");
    assert!(html(&project.build(), HTML).contains("<audio"), "a demonstration shows it with a notice");
    project.change("site.yaml", "stage: demonstration", "stage: production");
    let files = project.build();
    assert!(!html(&files, HTML).contains("<audio"));
    assert_eq!(recordings(&files).len(), 0);
}

#[test]
fn the_voice_of_the_device_is_offered_where_there_is_one_and_no_recording() {
    let project = project();
    let files = project.build();
    let script =
        files.keys().find(|path| path.starts_with("assets/listen.")).expect("the script is published");
    let page = html(&files, "en/start/welcome/index.html");
    assert!(page.contains(r#"data-voices="en""#) && page.contains(script.as_str()), "{page}");
    let start = page.find(r#"id="device-voice""#).expect("the box is there");
    let tag = &page[start..start + page[start..].find('>').expect("the tag ends")];
    assert!(tag.ends_with(" hidden"), "nothing is shown before a voice is found: {tag}");
    assert!(!html(&files, HTML).contains("device-voice"), "a recording is better");
    let source = html(&files, script);
    assert!(source.contains("localService"), "no text is sent to a server");
    for store in ["localStorage", "sessionStorage", "indexedDB", "cookie", "fetch", "caches"] {
        assert!(!source.contains(store), "{store}");
    }
    for code in ["so", "ti", "prs", "ps", "kmr", "ckb", "am", "se", "fa"] {
        let language = veiviser::locale::Language::find(code).expect("the program knows it");
        assert!(language.voices().is_empty(), "{code}: no device is known to have a voice");
    }
}
