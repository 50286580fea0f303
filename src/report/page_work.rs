//! The first parts of the page: the numbers that matter, and the work of every owner.

use super::heard::Heard;
use super::html::Maker;
use super::page_tables::table;
use super::page_view::{Bits, Figure, Item, Table, Task, Work, bits, plain};
use super::status::{DateKind, Dated, RecordKind, State, Trust, When};
use super::words;
use crate::diagnostic::Say;
use crate::say;
use std::collections::BTreeMap;

/// The numbers that matter.
pub(super) fn figures(maker: &Maker<'_>) -> Vec<Figure> {
    let n = &maker.status.numbers;
    let figure = |field: &str, number: usize, bad: &'static str, of: Option<usize>| {
        let (tone, sign) = match (bad, number) {
            ("", _) => ("", ""),
            (_, 0) => ("good", "✓"),
            ("late", _) => ("late", "!"),
            _ => ("soon", "○"),
        };
        let of = of.map(|of| maker.say(&say!("av {of}", "of {of}")));
        Figure { number, of: of.unwrap_or_default(), label: maker.say(&words::number(field)), tone, sign }
    };
    vec![
        figure("overdue", n.overdue, "late", None),
        figure("soon", n.soon, "soon", None),
        figure("errors", n.errors, "late", None),
        figure("outdated", n.outdated, "soon", Some(n.translations)),
        figure("reviewed", n.reviewed, "", Some(n.translations)),
        figure("placeholders", n.placeholders, "soon", None),
        figure("unverified", n.unverified, "soon", None),
        figure("pages", n.pages, "", None),
        figure("languages", n.languages, "", None),
        figure("contacts", n.contacts, "", None),
    ]
}

/// The work of every owner who has any; what nobody answers for comes first.
pub(super) fn work(maker: &Maker<'_>) -> Vec<Work> {
    let mut by_owner: BTreeMap<Option<&str>, Vec<Task>> = BTreeMap::new();
    for when in [When::Overdue, When::Soon] {
        for (owner, task) in of_dates(maker, when) {
            by_owner.entry(owner).or_default().push(task);
        }
    }
    for trust in [Trust::Placeholder, Trust::Unverified] {
        for (owner, task) in of_records(maker, trust) {
            by_owner.entry(owner).or_default().push(task);
        }
    }
    let rest = of_outdated(maker).into_iter().chain(of_recordings(maker)).chain(of_missing(maker));
    for (owner, task) in rest {
        by_owner.entry(owner).or_default().push(task);
    }
    by_owner
        .into_iter()
        .map(|(owner, tasks)| Work {
            owner: vec![plain(maker.status.owner_name(owner, maker.language))],
            tasks,
        })
        .collect()
}

/// Tasks, each with the unit it falls to.
type Tasks<'a> = Vec<(Option<&'a str>, Task)>;

/// One task per owner and kind of date.
fn of_dates<'a>(maker: &Maker<'a>, when: When) -> Tasks<'a> {
    let mut groups: BTreeMap<(Option<&str>, DateKind), Vec<&Dated>> = BTreeMap::new();
    for dated in maker.status.dates.iter().filter(|dated| dated.when == when) {
        groups.entry((dated.owner.as_deref(), dated.kind)).or_default().push(dated);
    }
    let (tone, sign, head) = if when == When::Overdue {
        ("late", "!", words::number("overdue"))
    } else {
        ("soon", "○", words::number("soon"))
    };
    let task = |((owner, kind), dates): ((Option<&'a str>, DateKind), Vec<&Dated>)| {
        let task = Task {
            tone,
            sign,
            head: capital(&maker.say(&head)),
            action: sentence(bits(&words::action(kind), maker.language)),
            items: dates.into_iter().map(|dated| item(maker, dated)).collect(),
        };
        (owner, task)
    };
    groups.into_iter().map(task).collect()
}

fn item(maker: &Maker<'_>, dated: &Dated) -> Item {
    let kind = capital(&maker.say(&words::kind(dated.kind)));
    let mut what = vec![plain(format!("{kind}: ")), maker.source(&dated.title)];
    if !dated.detail.is_empty() {
        what.extend([plain(" ("), maker.source(&dated.detail), plain(")")]);
    }
    Item {
        what,
        when: format!("{}, {}", maker.day(dated.day), maker.say(&words::when(dated))),
        place: format!("{}:{}", dated.place.file, dated.place.line),
    }
}

/// One task per owner and kind of record.
fn of_records<'a>(maker: &Maker<'a>, trust: Trust) -> Tasks<'a> {
    let mut groups: BTreeMap<(Option<&str>, Say, RecordKind), Vec<Item>> = BTreeMap::new();
    for record in maker.status.records.iter().filter(|record| record.trust == trust) {
        let kind = capital(&maker.say(&words::record(record.kind)));
        let item = Item {
            what: vec![plain(format!("{kind}: ")), maker.source(&record.name)],
            when: String::new(),
            place: format!("{}:{}", record.place.file, record.place.line),
        };
        let head = words::trust(record.trust, &record.lacks);
        groups.entry((record.owner.as_deref(), head, record.kind)).or_default().push(item);
    }
    let task = |((owner, head, kind), items): ((Option<&'a str>, Say, RecordKind), Vec<Item>)| {
        let action = sentence(bits(&words::confirm(trust, kind), maker.language));
        (owner, Task { tone: "", sign: "", head: capital(&maker.say(&head)), action, items })
    };
    groups.into_iter().map(task).collect()
}

/// One task per owner: the pages to translate again, with the languages and their numbers of blocks.
fn of_outdated<'a>(maker: &Maker<'a>) -> Tasks<'a> {
    let mut pages: BTreeMap<(Option<&str>, &str), BTreeMap<&str, usize>> = BTreeMap::new();
    for block in &maker.status.outdated {
        let page = pages.entry((block.owner.as_deref(), &block.page)).or_default();
        *page.entry(&block.language).or_default() += 1;
    }
    let mut owners: BTreeMap<Option<&str>, Vec<Item>> = BTreeMap::new();
    for ((owner, page), languages) in pages {
        let told: Vec<String> = languages.iter().map(|(code, count)| format!("{code} ({count})")).collect();
        let title = maker.status.pages.iter().find(|known| known.id == page);
        let kind = maker.say(&say!("Side: ", "Page: "));
        let title = maker.source(title.map_or(page, |page| page.title.as_str()));
        let what = vec![plain(kind), title];
        owners.entry(owner).or_default().push(Item { what, when: told.join(", "), place: page.to_owned() });
    }
    let task = |(owner, items)| {
        let head = maker.say(&say!("Må oversettes på nytt", "To be translated again"));
        let action = sentence(bits(&words::outdated_help(), maker.language));
        (owner, Task { tone: "", sign: "", head, action, items })
    };
    owners.into_iter().map(task).collect()
}

/// One task per owner: the pages that published languages lack.
fn of_missing<'a>(maker: &Maker<'a>) -> Tasks<'a> {
    let published = |code: &str| {
        let known = maker.status.languages.iter().find(|language| language.code == code);
        known.is_some_and(|language| language.published && !language.source)
    };
    let mut owners: BTreeMap<Option<&str>, Vec<Item>> = BTreeMap::new();
    for page in maker.status.pages.iter().filter(|page| !page.draft) {
        let missing = page.cells.iter().filter(|cell| cell.state == State::Missing);
        let codes: Vec<&str> =
            missing.map(|cell| cell.language.as_str()).filter(|code| published(code)).collect();
        if codes.is_empty() {
            continue;
        }
        let kind = maker.say(&say!("Side: ", "Page: "));
        let what = vec![plain(kind), maker.source(&page.title)];
        let item = Item { what, when: codes.join(", "), place: page.id.clone() };
        owners.entry(page.owner.as_deref()).or_default().push(item);
    }
    let task = |(owner, items)| {
        let head = maker.say(&say!("Mangler oversettelse", "Not translated"));
        let action = say!(
            "Få siden oversatt; til da ser leserne den på et annet språk.",
            "Have the page translated; until then readers see it in another language."
        );
        (owner, Task { tone: "", sign: "", head, action: bits(&action, maker.language), items })
    };
    owners.into_iter().map(task).collect()
}

/// One task per owner: recordings that say something else than their page.
fn of_recordings<'a>(maker: &Maker<'a>) -> Tasks<'a> {
    let mut owners: BTreeMap<(Option<&str>, Heard), Vec<Item>> = BTreeMap::new();
    let found = maker.status.recordings.iter();
    for found in found.filter(|found| !matches!(found.state, Heard::Missing | Heard::Present)) {
        let name = format!("{}/audio.{}", found.page, found.language);
        let item = Item {
            what: vec![super::page_view::code(name)],
            when: found.changed.join(", "),
            place: found.file.clone().unwrap_or_default(),
        };
        owners.entry((found.owner.as_deref(), found.state)).or_default().push(item);
    }
    let task = |((owner, state), items): ((Option<&'a str>, Heard), Vec<Item>)| {
        let state = maker.say(&words::heard(state));
        let head = maker.say(&say!("Opptak: {state}", "Recording: {state}"));
        (
            owner,
            Task { tone: "", sign: "", head, action: bits(&words::recording_help(), maker.language), items },
        )
    };
    owners.into_iter().map(task).collect()
}

/// The work of every owner as one table.
pub(super) fn sheet(maker: &Maker<'_>) -> Table {
    let mut rows = Vec::new();
    for Work { owner, tasks } in work(maker) {
        for Task { head, action, items, .. } in tasks {
            rows.extend(items.into_iter().map(|Item { what, when, place }| {
                let words = |text: String| vec![plain(text)];
                vec![owner.clone(), words(head.clone()), what, words(when), words(place), action.clone()]
            }));
        }
    }
    let heads = [
        say!("eier", "owner"),
        say!("hva er det", "what it is"),
        say!("hva", "about what"),
        say!("når, eller hvilke", "when, or which"),
        say!("sted", "place"),
        say!("gjør dette", "do this"),
    ];
    let title = say!("Arbeidsliste per eier", "Work list per owner");
    table(maker, [&title, &title], &heads, rows)
}

/// A help line as a sentence.
pub(super) fn sentence(mut words: Bits) -> Bits {
    if let Some(first) = words.first_mut() {
        first.text = capital(&first.text);
    }
    words.push(plain("."));
    words
}

/// The text with a capital at its beginning.
pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
