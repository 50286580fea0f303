//! The tables of the page: languages, the matrix, what has changed, and the rest.

use super::html::Maker;
use super::human::{severity, sign};
use super::page_records::{self, Extent};
use super::page_view::{Bit, Bits, Changes, Head, Mark, Row, Table, bits, code, plain};
use super::page_work::{capital, sentence};
use super::status::{Cell, Gap, Place, RecordKind, State, TextKind};
use super::words;
use crate::diagnostic::Say;
use crate::say;
use std::collections::{BTreeMap, BTreeSet};

/// The languages and how far they are.
pub(super) fn languages(maker: &Maker<'_>) -> Table {
    let live = || maker.status.pages.iter().filter(|page| !page.draft).flat_map(|page| &page.cells);
    let rows = maker.status.languages.iter().filter(|language| !language.source).map(|language| {
        let count =
            |state| live().filter(|cell| cell.language == language.code && cell.state == state).count();
        let mut name =
            vec![plain(capital(language.name.get(maker.language))), plain(" "), code(&language.code)];
        if !language.published {
            name.push(plain(maker.say(&say!(" (under arbeid)", " (in progress)"))));
        }
        let counts =
            State::OF_TRANSLATIONS.into_iter().rev().map(|state| vec![plain(count(state).to_string())]);
        std::iter::once(name).chain(counts).collect()
    });
    let states = State::OF_TRANSLATIONS.into_iter().rev().map(words::state);
    let heads: Vec<Say> = std::iter::once(say!("språk", "language")).chain(states).collect();
    let title = say!("Språkene", "The languages");
    let caption =
        say!("Antall sider i hver tilstand, for hvert språk", "Number of pages in each state, per language");
    table(maker, [&title, &caption], &heads, rows.collect())
}

/// A table with its words in the language of the page.
pub(super) fn table(
    maker: &Maker<'_>,
    [title, caption]: [&Say; 2],
    heads: &[Say],
    rows: Vec<Vec<Bits>>,
) -> Table {
    Table {
        title: maker.say(title),
        help: Vec::new(),
        caption: maker.say(caption),
        heads: heads.iter().map(|head| capital(&maker.say(head))).collect(),
        rows,
    }
}

/// The languages over the matrix.
pub(super) fn heads(maker: &Maker<'_>) -> Vec<Head> {
    let head = |language: &super::Tongue| Head {
        code: language.code.clone(),
        name: language.name.get(maker.language).to_owned(),
        published: language.published,
    };
    maker.status.languages.iter().map(head).collect()
}

/// The signs of the matrix that are used.
pub(super) fn legend(maker: &Maker<'_>) -> Vec<Mark> {
    let cells = maker.status.pages.iter().flat_map(|page| &page.cells);
    let used: BTreeSet<State> = cells.map(|cell| cell.state).collect();
    used.into_iter().map(|state| mark(maker, state, words::sign(state).to_owned())).collect()
}

/// The pages in their languages.
pub(super) fn matrix(maker: &Maker<'_>) -> Vec<Row> {
    let cell = |cell: &Cell| mark(maker, cell.state, sign(cell));
    let row = |page: &super::Page| Row {
        id: page.id.clone(),
        title: page.title.clone(),
        cells: page.cells.iter().map(cell).collect(),
    };
    maker.status.pages.iter().map(row).collect()
}

fn mark(maker: &Maker<'_>, state: State, sign: String) -> Mark {
    let class = match state {
        State::Missing | State::Unknown | State::Outdated => "late",
        State::Machine | State::Unread => "soon",
        State::Reviewed => "good",
        State::Written | State::Draft => "plain",
    };
    let blocks = sign.chars().filter(char::is_ascii_digit).collect::<String>();
    let words = format!("{} {blocks}", maker.say(&words::state(state)));
    Mark {
        sign,
        class,
        words: words.trim_end().to_owned(),
        meaning: capital(&maker.say(&words::meaning(state))),
    }
}

/// The pages in their languages, in words.
pub(super) fn states(maker: &Maker<'_>) -> Table {
    let cell = |cell: &Cell| {
        let mark = mark(maker, cell.state, sign(cell));
        vec![plain(mark.words)]
    };
    let rows = maker.status.pages.iter().map(|page| {
        let head = vec![code(&page.id)];
        std::iter::once(head).chain(page.cells.iter().map(cell)).collect()
    });
    let names = maker.status.languages.iter().map(|language| {
        let super::Name { nb, en } = &language.name;
        say!("{nb}", "{en}")
    });
    let heads: Vec<Say> = std::iter::once(say!("side", "page")).chain(names).collect();
    let title = say!("Tilstanden til hver side på hvert språk", "The state of every page in every language");
    table(maker, [&title, &title], &heads, rows.collect())
}

/// What has changed.
pub(super) fn since(maker: &Maker<'_>) -> Option<Changes> {
    let since = maker.status.since.as_ref()?;
    let day = maker.day(since.from);
    let named = [
        (say!("Nye sider", "New pages"), &since.pages_added),
        (say!("Sider som er borte", "Pages that are gone"), &since.pages_removed),
        (say!("Nye språk", "New languages"), &since.languages_added),
        (say!("Språk som er borte", "Languages that are gone"), &since.languages_removed),
    ];
    let named = named.iter().filter(|(_, names)| !names.is_empty());
    let mut lines: Vec<String> =
        named.map(|(head, names)| format!("{}: {}", maker.say(head), names.join(", "))).collect();
    let then = || say!("da", "then");
    let now = || say!("nå", "now");
    let numbers = since.numbers.iter().map(|(field, number)| {
        let name = capital(&maker.say(&words::number(field)));
        vec![vec![plain(name)], vec![plain(number.before.to_string())], vec![plain(number.after.to_string())]]
    });
    let texts = since.texts.iter().map(|change| {
        let state = |state| vec![plain(maker.say(&words::state(state)))];
        vec![vec![code(format!("{}.{}", change.name, change.language))], state(change.from), state(change.to)]
    });
    let confirmed = since.confirmed.iter().map(|record| {
        let kind = maker.say(&words::record(record.kind));
        let from = record.from.map(|day| maker.day(day)).unwrap_or_default();
        vec![
            vec![plain(format!("{kind} ")), code(&record.id)],
            vec![plain(from)],
            vec![plain(maker.day(record.to))],
        ]
    });
    let mut tables = [
        (say!("Tall som er endret", "Numbers that have changed"), numbers.collect::<Vec<_>>()),
        (say!("Tekster med ny tilstand", "Texts with a new state"), texts.collect()),
        (say!("Kontrollert", "Confirmed"), confirmed.collect()),
    ]
    .into_iter()
    .map(|(title, rows)| {
        let heads = vec![say!("hva", "what"), then(), now()];
        table(maker, [&title, &title], &heads, rows)
    })
    .collect::<Vec<_>>();
    tables.retain(|table| !table.rows.is_empty());
    if lines.is_empty() && tables.is_empty() {
        lines.push(maker.say(&say!("Ingenting er endret.", "Nothing has changed.")));
    }
    Some(Changes { title: maker.say(&say!("Endret siden {day}", "Changed since {day}")), lines, tables })
}

/// Everything else, as far as there is any.
pub(super) fn rest(maker: &Maker<'_>) -> Vec<Table> {
    let mut tables = vec![outdated(maker), safety(maker)];
    tables.extend(coverage(maker));
    tables.extend([
        texts(maker),
        names(maker),
        page_records::records(maker, RecordKind::Contact, Extent::Open),
        page_records::records(maker, RecordKind::Fact, Extent::Open),
        page_records::records(maker, RecordKind::Activity, Extent::Open),
        page_records::faulty(maker),
        page_records::reading(maker),
        waivers(maker),
        drafts(maker),
        problems(maker),
    ]);
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn place(place: Option<&Place>) -> Bits {
    place.map(|place| code(format!("{}:{}", place.file, place.line))).into_iter().collect()
}

fn outdated(maker: &Maker<'_>) -> Table {
    let rows = maker.status.outdated.iter().map(|block| {
        vec![
            vec![code(format!("{}.{}", block.page, block.language))],
            vec![maker.source(&block.words)],
            place(block.source.as_ref()),
            place(block.translation.as_ref()),
        ]
    });
    let heads = vec![
        say!("oversettelse", "translation"),
        say!("avsnitt", "block"),
        say!("i kilden", "in the source"),
        say!("i oversettelsen", "in the translation"),
    ];
    let title = say!("Avsnitt som ikke er oversatt på nytt", "Blocks to be translated again");
    let help = sentence(bits(&words::outdated_help(), maker.language));
    Table { help, ..table(maker, [&title, &title], &heads, rows.collect()) }
}

fn gap_rows(maker: &Maker<'_>, gaps: &[Gap]) -> Vec<Vec<Bits>> {
    let mut rows: BTreeMap<(&str, State), Vec<&str>> = BTreeMap::new();
    for gap in gaps {
        rows.entry((&gap.page, gap.state)).or_default().push(&gap.language);
    }
    let row = |((page, state), codes): ((&str, State), Vec<&str>)| {
        vec![vec![code(page)], vec![plain(maker.say(&words::state(state)))], vec![plain(codes.join(", "))]]
    };
    rows.into_iter().map(row).collect()
}

fn gap_heads() -> Vec<Say> {
    vec![say!("side", "page"), say!("tilstand", "state"), say!("språk", "languages")]
}

fn safety(maker: &Maker<'_>) -> Table {
    let title = say!(
        "Oversettelser som i drift erstattes av nummer og lenker",
        "Translations that are replaced by numbers and links in production"
    );
    let help = say!(
        "Siden har `care: reviewed`: uten at et menneske har lest oversettelsen, kan den gjøre skade.",
        "The page has `care: reviewed`: a translation that nobody has read may do harm."
    );
    let help = bits(&help, maker.language);
    Table { help, ..table(maker, [&title, &title], &gap_heads(), gap_rows(maker, &maker.status.safety)) }
}

fn coverage(maker: &Maker<'_>) -> Vec<Table> {
    let rule = |rule: &super::Coverage| {
        let (section, require, n, wanted) = (&rule.section, &rule.require, rule.gaps.len(), rule.wanted);
        let title = say!("Krav til `{section}`: `{require}`", "Asked of `{section}`: `{require}`");
        let caption = say!(
            "{n} av {wanted} oversettelser er ikke slik `coverage` i site.yaml krever",
            "{n} of {wanted} translations are not as `coverage` in site.yaml asks"
        );
        let table = table(maker, [&title, &caption], &gap_heads(), gap_rows(maker, &rule.gaps));
        Table { title: table.title.replace('`', ""), caption: table.caption.replace('`', ""), ..table }
    };
    maker.status.coverage.iter().map(rule).collect()
}

fn texts(maker: &Maker<'_>) -> Table {
    let mut rows = Vec::new();
    for kind in [TextKind::Home, TextKind::Record, TextKind::String] {
        for language in maker.status.languages.iter().filter(|language| !language.source) {
            let texts = maker.status.texts.iter().filter(|text| text.kind == kind);
            let cells: Vec<&Cell> =
                texts.flat_map(|text| &text.cells).filter(|cell| cell.language == language.code).collect();
            if cells.is_empty() {
                continue;
            }
            let count = |state| cells.iter().filter(|cell| cell.state == state).count().to_string();
            let head = format!("{} ", capital(&maker.say(&words::texts(kind))));
            let mut row = vec![vec![plain(head), code(&language.code)]];
            row.extend(State::OF_TRANSLATIONS.into_iter().rev().map(|state| vec![plain(count(state))]));
            rows.push(row);
        }
    }
    let states = State::OF_TRANSLATIONS.into_iter().rev().map(words::state);
    let heads: Vec<Say> = std::iter::once(say!("tekster", "texts")).chain(states).collect();
    let title = say!("Andre tekster", "Other texts");
    let caption = say!("Antall tekster i hver tilstand", "Number of texts in each state");
    table(maker, [&title, &caption], &heads, rows)
}

/// Texts that are missing or must be looked at, by name.
fn names(maker: &Maker<'_>) -> Table {
    let mut found: BTreeMap<(State, &str), Vec<&str>> = BTreeMap::new();
    for (text, cell) in
        maker.status.texts.iter().flat_map(|text| text.cells.iter().map(move |cell| (text, cell)))
    {
        if matches!(cell.state, State::Missing | State::Unknown | State::Outdated) {
            found.entry((cell.state, &text.name)).or_default().push(&cell.language);
        }
    }
    let rows = found.into_iter().map(|((state, name), codes)| {
        vec![vec![code(name)], vec![plain(maker.say(&words::state(state)))], vec![plain(codes.join(", "))]]
    });
    let title = say!(
        "Tekster som ikke er oversatt eller må ses på",
        "Texts that are not translated or must be looked at"
    );
    let heads = vec![say!("tekst", "text"), say!("tilstand", "state"), say!("språk", "languages")];
    let help = say!(
        "Når oversettelsen sier det samme som kilden: `veiviser accept NAVN.SPRÅK`.",
        "When the translation says what the source says: `veiviser accept NAME.LANG`."
    );
    let help = bits(&help, maker.language);
    Table { help, ..table(maker, [&title, &title], &heads, rows.collect()) }
}

fn waivers(maker: &Maker<'_>) -> Table {
    let rows = maker.status.waivers.iter().map(|waiver| {
        vec![
            vec![code(format!("{}.{}", waiver.page, waiver.language))],
            vec![code(&waiver.code)],
            vec![maker.source(&waiver.reason)],
            vec![plain(maker.day(waiver.until))],
        ]
    });
    let heads = vec![
        say!("side", "page"),
        say!("problem", "problem"),
        say!("grunn", "reason"),
        say!("til og med", "until"),
    ];
    let title = say!("Unntak som gjelder", "Waivers in force");
    table(maker, [&title, &title], &heads, rows.collect())
}

fn drafts(maker: &Maker<'_>) -> Table {
    let drafts = maker.status.pages.iter().filter(|page| page.draft);
    let rows = drafts.map(|page| {
        let owner: Bit = plain(maker.status.owner_name(page.owner.as_deref(), maker.language));
        vec![vec![code(&page.id)], vec![maker.source(&page.title)], vec![owner]]
    });
    let heads = vec![say!("side", "page"), say!("tittel", "title"), say!("eier", "owner")];
    let title = say!("Kladder", "Drafts");
    table(maker, [&title, &title], &heads, rows.collect())
}

fn problems(maker: &Maker<'_>) -> Table {
    let rows = maker.status.problems.iter().map(|problem| {
        vec![
            vec![code(&problem.code)],
            vec![plain(severity(&problem.severity).get(maker.language))],
            vec![plain(problem.count.to_string())],
            place(problem.first.as_ref()),
        ]
    });
    let heads = vec![
        say!("problem", "problem"),
        say!("slag", "severity"),
        say!("antall", "count"),
        say!("den første", "the first"),
    ];
    let title = say!("Problemer i innholdet", "Problems of the content");
    table(maker, [&title, &title], &heads, rows.collect())
}
