//! The first parts of the page: the numbers that matter, and the work of every owner.

use super::html::Maker;
use super::page_view::{Bits, Figure, Item, Task, Work, bits, plain};
use super::status::{DateKind, Dated, RecordKind, Trust, When};
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
    for (owner, task) in of_outdated(maker) {
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
