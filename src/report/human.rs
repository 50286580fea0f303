//! The summary in a terminal: what is overdue on top, and tables whose columns hold dates, ids and
//! codes only, so that they stay straight whatever script a title is written in.

use super::decision::decisions;
use super::heard::Heard;
use super::status::{Cell, DateKind, Dated, Gap, Name, State, Status, TextKind, Trust, When};
use super::words;
use crate::diagnostic::{MessageLanguage, Say};
use crate::say;
use std::collections::{BTreeMap, BTreeSet};

/// Most names of texts that a list shows.
const MOST_NAMES: usize = 20;

/// The summary as text.
#[must_use]
pub fn human(status: &Status, language: MessageLanguage) -> String {
    let told = Told { status, language };
    let head = told.head();
    let parts = [
        told.dates(
            When::Overdue,
            &say!("Over fristen", "Overdue"),
            &say!("Ingenting er over fristen.", "Nothing is overdue."),
        ),
        told.since(),
        told.decisions(),
        told.dates(
            When::Soon,
            &say!("Frist innen 60 dager", "Due within 60 days"),
            &say!("Ingenting har frist innen 60 dager.", "Nothing is due within 60 days."),
        ),
        told.outdated(),
        told.matrix(),
        told.texts(),
        told.records(),
        told.recordings(),
        told.gaps(),
        told.waivers(),
        told.drafts(),
        told.problems(),
    ];
    let text =
        std::iter::once(head).chain(parts).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    // What editors write must not steer the terminal.
    text.replace(|c: char| c.is_control() && c != '\n', " ")
}

struct Told<'a> {
    status: &'a Status,
    language: MessageLanguage,
}

impl Told<'_> {
    fn say<'s>(&self, words: &'s Say) -> &'s str {
        words.text(self.language)
    }

    /// A part with a heading; nothing if it has no lines.
    fn part(&self, heading: &Say, lines: &str) -> String {
        if lines.is_empty() { String::new() } else { format!("{}\n{lines}", self.say(heading)) }
    }

    fn head(&self) -> String {
        let (site, day) = (self.status.site.get(self.language), self.status.today);
        let owner = self.status.owner.as_deref();
        let owner = owner.map(|key| self.status.owner_name(Some(key), self.language));
        let (nb, en) = match (self.status.stage.as_str(), owner) {
            (_, Some(owner)) => (format!(", {owner}"), format!(", {owner}")),
            ("production", None) => (", i drift".to_owned(), ", in production".to_owned()),
            (_, None) => (", demonstrasjon".to_owned(), ", demonstration".to_owned()),
        };
        let words = say!("Status for {site} {day}{nb}", "Status of {site} {day}{en}");
        format!("{}\n", self.say(&words))
    }

    fn dates(&self, when: When, heading: &Say, none: &Say) -> String {
        let mut by_owner: BTreeMap<Option<&str>, BTreeMap<DateKind, Vec<&Dated>>> = BTreeMap::new();
        for dated in self.status.dates.iter().filter(|dated| dated.when == when) {
            let owner = by_owner.entry(dated.owner.as_deref()).or_default();
            owner.entry(dated.kind).or_default().push(dated);
        }
        if by_owner.is_empty() {
            return format!("{}\n", self.say(none));
        }
        let mut out = format!("{}\n", self.say(heading));
        for (owner, kinds) in by_owner {
            out.push_str(&format!("  {}\n", self.status.owner_name(owner, self.language)));
            for (kind, dates) in kinds {
                let (name, action) = (words::kind(kind), words::action(kind));
                out.push_str(&format!("    {}: {}\n", self.say(&name), self.say(&action)));
                let rows: Vec<_> = dates.into_iter().map(|dated| self.date(dated)).collect();
                out.push_str(&columns(&rows).lines().map(|line| format!("    {line}\n")).collect::<String>());
            }
        }
        out
    }

    fn date(&self, dated: &Dated) -> Vec<String> {
        let left = words::when(dated);
        let title = match dated.detail.as_str() {
            "" => dated.title.clone(),
            detail => format!("{} ({detail})", dated.title),
        };
        let place = format!("{}:{}", dated.place.file, dated.place.line);
        vec![dated.day.to_string(), self.say(&left).to_owned(), place, title]
    }

    fn since(&self) -> String {
        let Some(since) = &self.status.since else { return String::new() };
        let mut lines = String::new();
        let named = [
            (say!("nye sider", "new pages"), &since.pages_added),
            (say!("sider som er borte", "pages that are gone"), &since.pages_removed),
            (say!("nye språk", "new languages"), &since.languages_added),
            (say!("språk som er borte", "languages that are gone"), &since.languages_removed),
        ];
        for (heading, names) in named.iter().filter(|(_, names)| !names.is_empty()) {
            lines.push_str(&format!("  {}: {}\n", self.say(heading), names.join(", ")));
        }
        let changes = since.texts.iter().map(|change| {
            let (from, to) = (words::state(change.from), words::state(change.to));
            let name = format!("{}.{}", change.name, change.language);
            vec![name, format!("{} → {}", self.say(&from), self.say(&to))]
        });
        lines.push_str(&columns(&changes.collect::<Vec<_>>()));
        let confirmed = since.confirmed.iter().map(|record| {
            let kind = words::record(record.kind);
            let day = record.to;
            let words = say!("kontrollert {day}", "checked {day}");
            vec![format!("{} {}", self.say(&kind), record.id), self.say(&words).to_owned()]
        });
        lines.push_str(&columns(&confirmed.collect::<Vec<_>>()));
        let numbers = since.numbers.iter().map(|(field, number)| {
            vec![self.say(&words::number(field)).to_owned(), format!("{} → {}", number.before, number.after)]
        });
        lines.push_str(&columns(&numbers.collect::<Vec<_>>()));
        if lines.is_empty() {
            lines = format!("  {}\n", self.say(&say!("ingenting", "nothing")));
        }
        let day = since.from;
        self.part(&say!("Endret siden {day}", "Changed since {day}"), &lines)
    }

    fn decisions(&self) -> String {
        let told = decisions(self.status).into_iter().map(|decision| {
            let owners = decision.told_owners(self.status, self.language);
            let owners = if owners.is_empty() { String::new() } else { format!("\n    {owners}") };
            format!("  - {}{owners}\n", self.say(&decision.text))
        });
        let lines: String = told.collect();
        self.part(&say!("Trenger en avgjørelse", "Needs a decision"), &lines)
    }

    fn outdated(&self) -> String {
        let rows = self.status.outdated.iter().map(|block| {
            let places = [block.source.as_ref(), block.translation.as_ref()].into_iter().flatten();
            let places: Vec<String> = places.map(|place| format!("{}:{}", place.file, place.line)).collect();
            vec![format!("{}.{}", block.page, block.language), places.join(" → "), block.words.clone()]
        });
        let mut lines = columns(&rows.collect::<Vec<_>>());
        if !lines.is_empty() {
            lines.push_str(&format!("  = {}\n", self.say(&words::outdated_help())));
        }
        self.part(&say!("Avsnitt som ikke er oversatt på nytt", "Blocks to be translated again"), &lines)
    }

    fn matrix(&self) -> String {
        let codes = self.status.languages.iter().map(|language| language.code.clone());
        let head = std::iter::once(String::new()).chain(codes).chain([String::new()]);
        let mut rows = vec![head.collect::<Vec<_>>()];
        for page in &self.status.pages {
            let mut row = vec![page.id.clone()];
            row.extend(page.cells.iter().map(sign));
            row.push(page.title.clone());
            rows.push(row);
        }
        let used: BTreeSet<State> =
            self.status.pages.iter().flat_map(|page| &page.cells).map(|cell| cell.state).collect();
        let legend = used
            .iter()
            .map(|state| vec![words::sign(*state).to_owned(), self.say(&words::meaning(*state)).to_owned()]);
        let lines = format!("{}\n{}", columns(&rows), columns(&legend.collect::<Vec<_>>()));
        let any = !self.status.pages.is_empty();
        let heading = say!("Sider og språk", "Pages and languages");
        if any { self.part(&heading, &lines) } else { String::new() }
    }

    fn texts(&self) -> String {
        let mut out = String::new();
        for kind in [TextKind::Home, TextKind::Record, TextKind::String] {
            let texts: Vec<_> = self.status.texts.iter().filter(|text| text.kind == kind).collect();
            if texts.is_empty() {
                continue;
            }
            let states: Vec<Say> = State::OF_TRANSLATIONS.into_iter().map(words::state).collect();
            let heads = states.iter().map(|state| self.say(state).to_owned());
            let mut rows = vec![std::iter::once(String::new()).chain(heads).collect::<Vec<_>>()];
            for language in self.status.languages.iter().filter(|language| !language.source) {
                let cells = || {
                    texts.iter().flat_map(|text| &text.cells).filter(|cell| cell.language == language.code)
                };
                let counts = State::OF_TRANSLATIONS
                    .into_iter()
                    .map(|state| cells().filter(|cell| cell.state == state).count().to_string());
                rows.push(std::iter::once(language.code.clone()).chain(counts).collect());
            }
            let heading = words::texts(kind);
            out.push_str(&format!("  {}\n{}", self.say(&heading), columns(&rows)));
            let left = texts.iter().flat_map(|text| text.cells.iter().map(move |cell| (text, cell)));
            let left = left
                .filter(|(_, cell)| matches!(cell.state, State::Missing | State::Unknown | State::Outdated));
            let mut names: BTreeMap<(State, &str), Vec<&str>> = BTreeMap::new();
            for (text, cell) in left {
                names.entry((cell.state, &text.name)).or_default().push(&cell.language);
            }
            out.push_str(&self.names(names));
        }
        self.part(&say!("Andre tekster", "Other texts"), &out)
    }

    /// Names of texts with their languages, of many only the first ones.
    fn names(&self, names: BTreeMap<(State, &str), Vec<&str>>) -> String {
        let more = names.len().saturating_sub(MOST_NAMES);
        let rows = names.into_iter().take(MOST_NAMES).map(|((state, name), codes)| {
            vec![self.say(&words::state(state)).to_owned(), name.to_owned(), codes.join(" ")]
        });
        let mut out = columns(&rows.collect::<Vec<_>>());
        if more > 0 {
            let words = say!(
                "… og {more} til; `--format html` viser alle",
                "… and {more} more; `--format html` shows all"
            );
            out.push_str(&format!("  {}\n", self.say(&words)));
        }
        out
    }

    fn records(&self) -> String {
        let open = self.status.records.iter().filter(|record| record.trust != Trust::Confirmed);
        let rows = open.map(|record| {
            let (kind, trust) = (words::record(record.kind), words::trust(record.trust, &record.lacks));
            vec![
                format!("{} {}", self.say(&kind), record.id),
                self.say(&trust).to_owned(),
                self.status.owner_name(record.owner.as_deref(), self.language),
                record.name.clone(),
            ]
        });
        self.part(
            &say!("Opplysninger som må kontrolleres", "Records to be confirmed"),
            &columns(&rows.collect::<Vec<_>>()),
        )
    }

    fn recordings(&self) -> String {
        let left = self.status.recordings.iter();
        let left = left.filter(|found| !matches!(found.state, Heard::Missing | Heard::Present));
        let rows = left.map(|found| {
            let name = format!("{}/audio.{}", found.page, found.language);
            vec![name, self.say(&words::heard(found.state)).to_owned(), found.changed.join(" ")]
        });
        self.part(
            &say!("Opptak noen må gjøre noe med", "Recordings that need somebody"),
            &columns(&rows.collect::<Vec<_>>()),
        )
    }

    fn gaps(&self) -> String {
        let safety = columns(&self.gap_rows(&self.status.safety));
        let heading = say!(
            "Oversettelser som i drift erstattes av nummer og lenker (`care: reviewed`)",
            "Translations that are replaced by numbers and links in production (`care: reviewed`)"
        );
        let mut parts = vec![self.part(&heading, &safety)];
        for rule in &self.status.coverage {
            let (section, require, n, wanted) = (&rule.section, &rule.require, rule.gaps.len(), rule.wanted);
            let heading = say!(
                "Krav i site.yaml: `{section}` skal være `{require}`; {n} av {wanted} oversettelser er det ikke",
                "Asked for in site.yaml: `{section}` is to be `{require}`; {n} of {wanted} translations are not"
            );
            parts.push(self.part(&heading, &columns(&self.gap_rows(&rule.gaps))));
        }
        parts.retain(|part| !part.is_empty());
        parts.join("\n")
    }

    /// One row per page and state, with the codes of the languages.
    fn gap_rows(&self, gaps: &[Gap]) -> Vec<Vec<String>> {
        let mut rows: BTreeMap<(&str, State), Vec<&str>> = BTreeMap::new();
        for gap in gaps {
            rows.entry((&gap.page, gap.state)).or_default().push(&gap.language);
        }
        let row = |((page, state), codes): ((&str, State), Vec<&str>)| {
            vec![page.to_owned(), self.say(&words::state(state)).to_owned(), codes.join(" ")]
        };
        rows.into_iter().map(row).collect()
    }

    fn waivers(&self) -> String {
        let rows = self.status.waivers.iter().map(|waiver| {
            let day = waiver.until;
            let until = say!("til {day}", "until {day}");
            vec![
                format!("{}.{}", waiver.page, waiver.language),
                waiver.code.clone(),
                self.say(&until).to_owned(),
                waiver.reason.clone(),
            ]
        });
        self.part(&say!("Unntak som gjelder", "Waivers in force"), &columns(&rows.collect::<Vec<_>>()))
    }

    fn drafts(&self) -> String {
        let drafts = self.status.pages.iter().filter(|page| page.draft);
        let rows = drafts.map(|page| vec![page.id.clone(), page.title.clone()]);
        self.part(&say!("Kladder", "Drafts"), &columns(&rows.collect::<Vec<_>>()))
    }

    fn problems(&self) -> String {
        let (errors, warnings) = (self.status.numbers.errors, self.status.numbers.warnings);
        let rows = self.status.problems.iter().map(|problem| {
            let name = severity(&problem.severity);
            let first = problem.first.as_ref().map(|place| format!("{}:{}", place.file, place.line));
            vec![
                problem.count.to_string(),
                name.get(self.language).to_owned(),
                problem.code.clone(),
                first.unwrap_or_default(),
            ]
        });
        let heading = say!(
            "`veiviser check` finner {errors} feil og {warnings} advarsler",
            "`veiviser check` finds {errors} errors and {warnings} warnings"
        );
        format!("{}\n{}", self.say(&heading), columns(&rows.collect::<Vec<_>>()))
    }
}

/// The word for a severity.
pub(super) fn severity(name: &str) -> Name {
    let (nb, en) = if name == "error" { ("feil", "error") } else { ("advarsel", "warning") };
    Name { nb: nb.to_owned(), en: en.to_owned() }
}

/// A cell of the matrix: its sign, how many blocks are outdated, and whether only the title is there.
pub(super) fn sign(cell: &Cell) -> String {
    let sign = words::sign(cell.state);
    let count = if cell.outdated_blocks > 0 { cell.outdated_blocks.to_string() } else { String::new() };
    let part = if cell.only_title { "(t)" } else { "" };
    format!("{sign}{count}{part}")
}

/// Rows with columns as wide as their widest cell; the last one of a row takes what it needs.
pub(super) fn columns(rows: &[Vec<String>]) -> String {
    let width = |at: usize| {
        let cells = rows.iter().filter(|row| at + 1 < row.len()).map(|row| row[at].chars().count());
        cells.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..rows.iter().map(Vec::len).max().unwrap_or(0)).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().enumerate().map(|(at, cell)| {
            let gap = if at + 1 < row.len() { widths[at].saturating_sub(cell.chars().count()) } else { 0 };
            format!("{cell}{}", " ".repeat(gap))
        });
        format!("  {}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned()
    };
    rows.iter().map(|row| format!("{}\n", line(row))).collect()
}
