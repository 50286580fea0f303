//! One page for whoever leads the work: a few numbers, what has become of them, what stops publication,
//! and how much falls to whom.

use super::html::Maker;
use super::page_tables::table;
use super::page_view::{Bits, Table, bits, plain};
use super::page_work::capital;
use super::status::{State, Status, Trust, When};
use super::{RecordKind, words};
use crate::diagnostic::Say;
use crate::say;

/// The numbers a manager follows, by the names of their fields: what should grow, then what should not.
const FOLLOWED: [&str; 12] = [
    "pages",
    "contacts",
    "reviewed",
    "recordings",
    "missing",
    "outdated",
    "overdue",
    "placeholders",
    "unverified",
    "old_sources",
    "expired",
    "recordings_withheld",
];

/// The numbers now, and then if there is a comparison: then those that were nothing and are nothing
/// are left out.
pub(super) fn numbers(maker: &Maker<'_>) -> Table {
    let now = super::since::fields(maker.status);
    let since = maker.status.since.as_ref();
    let row = |field: &&str| {
        let after = *now.get(*field)?;
        let before = since.map(|since| since.numbers.get(*field).map_or(after, |number| number.before));
        if before == Some(0) && after == 0 {
            return None;
        }
        let mut row = vec![vec![plain(capital(&maker.say(&words::number(field))))]];
        if let Some(before) = before {
            row.push(vec![plain(before.to_string())]);
        }
        row.push(vec![plain(after.to_string())]);
        if let Some(before) = before {
            row.push(vec![plain(change(before, after))]);
        }
        Some(row)
    };
    let day = maker.status.today.to_string();
    let mut heads = vec![say!("tall", "number"), say!("{day}", "{day}")];
    if let Some(since) = since {
        let day = since.from.to_string();
        heads.insert(1, say!("{day}", "{day}"));
        heads.push(say!("endring", "change"));
    }
    let title = say!("Tallene", "The numbers");
    let help = match since {
        Some(_) => Vec::new(),
        None => bits(
            &say!(
                "Vil du se utviklingen? Ta vare på `veiviser status --format json > i-dag.json`, og bruk `--since i-dag.json` neste gang.",
                "To see what becomes of them, keep `veiviser status --format json > today.json`, and use `--since today.json` next time."
            ),
            maker.language,
        ),
    };
    Table { help, ..table(maker, [&title, &title], &heads, FOLLOWED.iter().filter_map(row).collect()) }
}

/// "+3", "−2", "0".
fn change(before: u64, after: u64) -> String {
    match (after.checked_sub(before), before.saturating_sub(after)) {
        (Some(0), _) => "0".to_owned(),
        (Some(more), _) => format!("+{more}"),
        (None, fewer) => format!("−{fewer}"),
    }
}

/// What keeps anything new from going out, or the site from becoming a real one.
pub(super) fn stops(maker: &Maker<'_>) -> Table {
    let numbers = &maker.status.numbers;
    let contacts = |trust: Trust| {
        let open = maker.status.records.iter();
        open.filter(|record| record.kind == RecordKind::Contact && record.trust == trust).count()
    };
    let always = say!("stopper publisering nå", "stops publication now");
    let production = if maker.status.stage == "production" {
        always.clone()
    } else {
        say!("må gjøres før nettstedet settes i drift", "must be done before the site goes into production")
    };
    let all = [
        (
            numbers.errors,
            say!(
                "feil i innholdet (`veiviser check` viser hvor)",
                "errors in the content (`veiviser check` shows where)"
            ),
            always,
        ),
        (
            numbers.placeholders,
            say!(
                "kontakter og aktiviteter som ikke er fylt inn",
                "contacts and activities that are not filled in"
            ),
            production.clone(),
        ),
        (
            contacts(Trust::Unverified),
            say!(
                "kontakter uten kilde eller dato for kontroll",
                "contacts without source or date of checking"
            ),
            production.clone(),
        ),
        (
            numbers.coverage,
            say!(
                "oversettelser som `coverage` i site.yaml krever",
                "translations that `coverage` in site.yaml asks for"
            ),
            production,
        ),
    ];
    let found = all.iter().filter(|(count, _, _)| *count > 0);
    let mut rows: Vec<Vec<Bits>> = found
        .map(|(count, what, when)| {
            let what = bits(&words::capital(what), maker.language);
            vec![what, vec![plain(count.to_string())], vec![plain(maker.say(when))]]
        })
        .collect();
    if rows.is_empty() {
        let none = say!("Ingenting stopper publisering", "Nothing stops publication");
        rows.push(vec![vec![plain(maker.say(&none))], vec![plain("0")], Vec::new()]);
    }
    let title = say!("Dette stopper publisering", "What stops publication");
    let heads = [say!("hva", "what"), say!("antall", "count"), say!("når", "when")];
    table(maker, [&title, &title], &heads, rows)
}

/// What falls to whom: due, not confirmed, outdated, missing.
pub(super) fn owners(maker: &Maker<'_>) -> Table {
    let status = maker.status;
    let mut keys: Vec<Option<&str>> = status.owners.iter().map(|owner| Some(owner.key.as_str())).collect();
    if status.owner.is_none() {
        keys.push(None);
    }
    let rows = keys.into_iter().filter_map(|key| {
        let counts = counts(status, key);
        let anything = key.is_some() || counts.iter().any(|count| *count > 0);
        anything.then(|| {
            let name = vec![plain(status.owner_name(key, maker.language))];
            let cells = counts.into_iter().map(|count| vec![plain(count.to_string())]);
            std::iter::once(name).chain(cells).collect()
        })
    });
    let heads: [Say; 9] = [
        say!("eier", "owner"),
        say!("sider", "pages"),
        say!("over fristen", "overdue"),
        say!("frist innen 60 dager", "due within 60 days"),
        say!("ikke fylt inn", "not filled in"),
        say!("ikke bekreftet", "not confirmed"),
        say!("oversettelser utdatert", "translations outdated"),
        say!("oversettelser mangler", "translations missing"),
        say!("opptak holdt tilbake", "recordings withheld"),
    ];
    let title = say!("Hvem har hva", "What falls to whom");
    table(maker, [&title, &title], &heads, rows.collect())
}

/// The numbers of one unit, in the order of the columns.
fn counts(status: &Status, key: Option<&str>) -> [usize; 8] {
    let mine = |owner: &Option<String>| owner.as_deref() == key;
    let pages = || status.pages.iter().filter(|page| !page.draft && mine(&page.owner));
    let when = |when| status.dates.iter().filter(|dated| dated.when == when && mine(&dated.owner)).count();
    let trust =
        |trust| status.records.iter().filter(|record| record.trust == trust && mine(&record.owner)).count();
    let published = |code: &str| {
        status.languages.iter().any(|known| known.published && !known.source && known.code == code)
    };
    let state = |state: State| {
        pages()
            .flat_map(|page| &page.cells)
            .filter(|cell| cell.state == state && published(&cell.language))
            .count()
    };
    let withheld = status.recordings.iter().filter(|found| mine(&found.owner) && found.state.is_withheld());
    [
        pages().count(),
        when(When::Overdue),
        when(When::Soon),
        trust(Trust::Placeholder),
        trust(Trust::Unverified),
        state(State::Outdated),
        state(State::Missing),
        withheld.count(),
    ]
}
