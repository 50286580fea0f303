//! Tables of what must be confirmed, of recordings, and of how pages read.

use super::heard::{Heard, Recording};
use super::html::Maker;
use super::page_tables::table;
use super::page_view::{Bits, Table, bits, code, plain};
use super::reading::{AIM, Reading};
use super::status::{DateKind, Record, RecordKind, Trust};
use super::words;
use crate::diagnostic::Say;
use crate::say;

/// Whether a table lists everything, or what somebody must do something about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// Everything.
    All,
    /// What is not confirmed, has an old source or has ended.
    Open,
}

/// Records of one kind: where each is from, and when somebody last confirmed it.
pub(super) fn records(maker: &Maker<'_>, kind: RecordKind, extent: Extent) -> Table {
    let wanted = |record: &&Record| {
        record.kind == kind && (extent == Extent::All || is_open(record) || ended(maker, record))
    };
    let rows = maker.status.records.iter().filter(wanted).map(|record| row(maker, record));
    let (title, help) = heading(kind, extent);
    let heads = [
        say!("id", "id"),
        say!("navn", "name"),
        say!("eier", "owner"),
        say!("tilstand", "state"),
        say!("kilde", "source"),
        say!("sett i kilden", "seen in the source"),
        say!("sist kontrollert", "last checked"),
        say!("neste frist", "next date"),
    ];
    let help = bits(&help, maker.language);
    Table { help, ..table(maker, [&title, &title], &heads, rows.collect()) }
}

fn heading(kind: RecordKind, extent: Extent) -> (Say, Say) {
    let title = match (kind, extent) {
        (RecordKind::Contact, Extent::Open) => say!("Kontakter som må bekreftes", "Contacts to be confirmed"),
        (RecordKind::Contact, Extent::All) => say!("Kontakter", "Contacts"),
        (RecordKind::Fact, Extent::Open) => {
            say!(
                "Fakta uten kontroll eller med gammel kilde",
                "Facts that are unverified or have an old source"
            )
        }
        (RecordKind::Fact, Extent::All) => say!("Fakta", "Facts"),
        (RecordKind::Activity, Extent::Open) => {
            say!(
                "Aktiviteter som er gått ut eller må bekreftes",
                "Activities that have ended or must be confirmed"
            )
        }
        (RecordKind::Activity, Extent::All) => say!("Aktiviteter", "Activities"),
    };
    let help = match kind {
        RecordKind::Contact => say!(
            "Ring eller se i kilden. Stemmer det, sett dagens dato i `checked` og i `seen` under `source`.",
            "Call or look at the source. If it is right, set today in `checked` and in `seen` under `source`."
        ),
        _ => say!(
            "Se i kilden. Stemmer det, sett dagens dato i `seen` under `source` (og i `checked`).",
            "Look at the source. If it is right, set today in `seen` under `source` (and in `checked`)."
        ),
    };
    (title, help)
}

fn is_open(record: &Record) -> bool {
    record.trust != Trust::Confirmed || record.source.as_ref().is_some_and(|source| source.old)
}

fn ended(maker: &Maker<'_>, record: &Record) -> bool {
    dates(maker, record)
        .any(|dated| dated.days < 0 && matches!(dated.kind, DateKind::FactEnds | DateKind::ActivityEnds))
}

fn dates<'a>(maker: &Maker<'a>, record: &'a Record) -> impl Iterator<Item = &'a super::Dated> {
    let kinds: &[DateKind] = match record.kind {
        RecordKind::Contact => &[DateKind::Contact],
        RecordKind::Fact => &[DateKind::Fact, DateKind::FactEnds],
        RecordKind::Activity => &[DateKind::ActivityEnds],
    };
    maker.status.dates.iter().filter(|dated| kinds.contains(&dated.kind) && dated.id == record.id)
}

fn row(maker: &Maker<'_>, record: &Record) -> Vec<Bits> {
    let mut state = vec![plain(maker.say(&words::trust(record.trust, &record.lacks)))];
    let source = record.source.as_ref();
    if source.is_some_and(|source| source.old) {
        state.push(plain(maker.say(&say!("; gammel kilde", "; old source"))));
    }
    if ended(maker, record) {
        state.push(plain(maker.say(&say!("; gått ut", "; ended"))));
    }
    let mut from: Bits = source.map(|source| maker.source(&source.title)).into_iter().collect();
    if let Some(url) = source.and_then(|source| source.url.as_ref()) {
        from.extend([plain(" "), code(shown(url))]);
    }
    let day = |day: Option<super::Day>| vec![plain(day.map(|day| day.to_string()).unwrap_or_default())];
    let next = dates(maker, record).map(|dated| dated.day).min();
    vec![
        vec![code(&record.id)],
        vec![maker.source(&record.name)],
        vec![plain(maker.status.owner_name(record.owner.as_deref(), maker.language))],
        state,
        from,
        day(source.and_then(|source| source.seen)),
        day(record.checked),
        day(next),
    ]
}

/// An address without its scheme: the page leads nowhere.
fn shown(url: &str) -> &str {
    url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/')
}

/// Which pages can be heard in which language.
pub(super) fn recordings(maker: &Maker<'_>) -> Table {
    let recordings = &maker.status.recordings;
    let languages: Vec<_> = maker.status.languages.iter().filter(|language| language.published).collect();
    let pages = maker.status.pages.iter().filter(|page| recordings.iter().any(|found| found.page == page.id));
    let cell = |page: &super::Page, language: &str| {
        let found = recordings.iter().find(|found| found.page == page.id && found.language == language);
        let words = found.map(|found| maker.say(&words::heard(found.state)));
        vec![plain(words.unwrap_or_else(|| maker.say(&say!("ingen tekst", "no text"))))]
    };
    let rows = pages.map(|page| {
        let head = vec![code(&page.id)];
        let cells = languages.iter().map(|language| cell(page, &language.code));
        std::iter::once(head).chain(cells).collect()
    });
    let names = languages.iter().map(|language| {
        let super::Name { nb, en } = &language.name;
        say!("{nb}", "{en}")
    });
    let heads: Vec<Say> = std::iter::once(say!("side", "page")).chain(names).collect();
    let title = say!("Opptak for hver side og hvert språk", "Recordings per page and language");
    Table { ..table(maker, [&title, &title], &heads, rows.collect()) }
}

/// Recordings that readers do not get, or whose text has changed.
pub(super) fn faulty(maker: &Maker<'_>) -> Table {
    let faulty =
        |found: &&Recording| matches!(found.state, Heard::Withheld | Heard::NotAccepted | Heard::TextChanged);
    let rows = maker.status.recordings.iter().filter(faulty).map(|found| {
        vec![
            vec![code(format!("{}.{}", found.page, found.language))],
            vec![plain(maker.say(&words::heard(found.state)))],
            vec![code(found.changed.join(", "))],
            vec![plain(found.recorded.map(|day| day.to_string()).unwrap_or_default())],
            vec![plain(maker.status.owner_name(found.owner.as_deref(), maker.language))],
            found.file.iter().map(code).collect(),
        ]
    });
    let heads = [
        say!("side", "page"),
        say!("tilstand", "state"),
        say!("endret siden", "changed since"),
        say!("lest inn", "recorded"),
        say!("eier", "owner"),
        say!("fil", "file"),
    ];
    let title = say!("Opptak noen må gjøre noe med", "Recordings that need somebody");
    let help = bits(&words::recording_help(), maker.language);
    Table { help, ..table(maker, [&title, &title], &heads, rows.collect()) }
}

/// How long each page takes to read aloud, and how easy it is to read.
pub(super) fn reading(maker: &Maker<'_>) -> Table {
    let pages = maker.status.pages.iter().filter_map(|page| Some((page, page.reading?)));
    let rows = pages.map(|(page, reading)| {
        let number = |number: Option<usize>| {
            vec![plain(number.map_or_else(|| "–".to_owned(), |number| number.to_string()))]
        };
        let Reading { words, seconds, sentences, longest, lix, long_words } = reading;
        vec![
            vec![code(&page.id)],
            vec![maker.source(&page.title)],
            number(Some(words)),
            vec![plain(format!("{}:{:02}", seconds / 60, seconds % 60))],
            vec![plain(maker.say(&length(seconds)))],
            number((words > 0 && sentences > 0).then(|| (words + sentences / 2) / sentences)),
            number(Some(longest)),
            number(long_words),
            number(lix),
        ]
    });
    let heads = [
        say!("side", "page"),
        say!("tittel", "title"),
        say!("ord", "words"),
        say!("lest høyt (min:s)", "read aloud (min:s)"),
        say!("lengde", "length"),
        say!("ord per setning", "words per sentence"),
        say!("lengste setning", "longest sentence"),
        say!("lange ord av 100", "long words in 100"),
        say!("LIX", "LIX"),
    ];
    let title = say!("Lesetid og klart språk", "Reading time and plain language");
    let (from, to, rate) = (AIM.start(), AIM.end(), super::WORDS_A_MINUTE);
    let help = say!(
        "Målet er {from}–{to} sekunder når siden leses rolig høyt ({rate} ord i minuttet). Tallene gjelder teksten på kildespråket, uten det programmet legger til. Dette er ingen feil: `veiviser check` sier fra om det som er for tungt.",
        "The aim is {from}–{to} seconds when the page is read aloud calmly ({rate} words a minute). The figures are those of the source text, without what the program adds. None of this is a fault: `veiviser check` tells what is too hard to read."
    );
    Table { help: bits(&help, maker.language), ..table(maker, [&title, &title], &heads, rows.collect()) }
}

fn length(seconds: usize) -> Say {
    match seconds {
        0 => say!("uten tekst", "no text"),
        short if short < *AIM.start() => say!("kort", "short"),
        fits if AIM.contains(&fits) => say!("passe", "right"),
        _ => say!("lang", "long"),
    }
}
