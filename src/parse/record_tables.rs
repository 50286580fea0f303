//! What the records of a site may say: sections, facts and words.

use super::fields::{About, Field, Shape, Table};
use super::words::{CARE, SOURCE, TRANSLATIONS};

/// Names of the icons that a theme must have.
pub const ICONS: [&str; 9] =
    ["start", "health", "family", "programme", "work", "home", "community", "safety", "about"];

/// `content/<section>/_section.yaml`
pub const SECTION: Table = Table {
    about: About("En del av nettstedet", "A section of the site"),
    fields: &[
        Field::required(
            "order",
            Shape::Number(0, 999),
            About("Plass blant delene", "Place among the sections"),
        ),
        Field::optional("icon", Shape::Choice(&ICONS), About("Symbolet", "Its icon")),
        Field::required("title", Shape::Words, About("Overskriften", "Its title")),
        Field::required(
            "summary",
            Shape::Words,
            About("Én setning om hva dette er", "One sentence about it"),
        ),
        Field::optional(
            "care",
            Shape::List(&Shape::Choice(&CARE)),
            About("Vern av leseren: urgent, reviewed, traceless", "Safety switches"),
        ),
        Field::optional(
            "translations",
            TRANSLATIONS,
            About("Hvordan det står til med oversettelsene", "State of the translated texts"),
        ),
    ],
};

const AMOUNT_OR_DURATION: Table = Table {
    about: About(
        "Et beløp (number, currency, per) eller en varighet (number, unit)",
        "An amount (number, currency, per) or a duration (number, unit)",
    ),
    fields: &[
        Field::required("number", Shape::Text, About("Tallet", "The number")),
        Field::optional(
            "currency",
            Shape::Choice(&["NOK"]),
            About("Valutaen for et beløp", "Currency of an amount"),
        ),
        Field::optional(
            "per",
            Shape::Choice(&["hour", "day", "week", "month", "year", "once"]),
            About("Hva beløpet gjelder for, for eksempel per måned", "What an amount is paid for"),
        ),
        Field::optional(
            "unit",
            Shape::Choice(&["hour", "day", "week", "month", "year"]),
            About("Enheten for en varighet", "Unit of a duration"),
        ),
    ],
};

/// Days in a reader's own life that deadlines count from, in the order in which a timeline shows them:
/// the arrival in Norway, the settlement in the municipality, a letter, a decision, the day one has
/// applied, and the last day of school. Each is the interface string `counts_from_<start>`.
pub const STARTS: [&str; 6] =
    ["arrival", "settlement", "letter", "decision", "application", "leaving-school"];

/// `content/facts/<id>.yaml`
pub const FACT: Table = Table {
    about: About(
        "Ett tall, én dato, ett beløp eller én adresse som sidene deler",
        "One number, date, amount or address that pages share",
    ),
    fields: &[
        Field::required(
            "kind",
            Shape::Choice(&["day-of-year", "date", "amount", "duration", "number", "phone", "web"]),
            About("Hva slags verdi", "What kind of value"),
        ),
        Field::required("name", Shape::Words, About("Hva verdien gjelder", "What it is the value of")),
        Field::required(
            "value",
            Shape::TextOr(&AMOUNT_OR_DURATION),
            About(
                "Verdien: \"03-01\", 2026-11-01, { number, currency, per }, { number, unit } …",
                "The value: \"03-01\", 2026-11-01, { number, currency, per }, { number, unit } …",
            ),
        ),
        Field::optional(
            "counts_from",
            Shape::Choice(&STARTS),
            About(
                "For en varighet som er en frist: dagen i leserens eget liv den telles fra",
                "For a duration that is a deadline: the day in the reader's own life it is counted from",
            ),
        ),
        Field::optional(
            "page",
            Shape::Id,
            About("Siden som forteller hva du må gjøre", "The page that tells what to do"),
        )
        .like(&["family/kindergarten"]),
        Field::optional("valid_from", Shape::Date, About("Første dag den gjelder", "First day it holds")),
        Field::optional("valid_until", Shape::Date, About("Siste dag den gjelder", "Last day it holds")),
        Field::required(
            "source",
            Shape::Record(&SOURCE),
            About("Hvor det er hentet fra", "Where it is from"),
        ),
        Field::required(
            "checked",
            Shape::Date,
            About("Dagen noen sist sammenlignet dette med kilden", "The day it was compared with its source"),
        ),
        Field::optional(
            "owner",
            Shape::Id,
            About(
                "Enheten som holder dette riktig, slik den heter under owners i site.yaml",
                "Key in site.yaml of the unit that keeps it true",
            ),
        ),
        Field::optional(
            "care",
            Shape::List(&Shape::Choice(&CARE)),
            About("Vern av leseren: urgent, reviewed, traceless", "Safety switches"),
        ),
        Field::optional(
            "translations",
            TRANSLATIONS,
            About("Hvordan det står til med oversettelsene", "State of the translated texts"),
        ),
    ],
};

/// `content/glossary/<id>.yaml`
pub const TERM: Table = Table {
    about: About("Ett norsk ord, forklart", "One Norwegian word, explained"),
    fields: &[
        Field::required(
            "term",
            Shape::Text,
            About(
                "Ordet på norsk, slik det står i brev og skjemaer",
                "The word in Norwegian, as letters and forms write it",
            ),
        ),
        Field::optional("forms", Shape::List(&Shape::Text), About("Bøyningsformene", "Its inflected forms")),
        Field::optional("word", Shape::Texts, About("Ordet på andre språk", "The word in other languages")),
        Field::required(
            "explain",
            Shape::Texts,
            About("Hva ordet betyr, med høyst femten ord", "What it means, in at most fifteen words"),
        ),
        Field::optional(
            "example",
            Shape::Text,
            About("En norsk setning der ordet står", "A sentence in Norwegian that uses it"),
        ),
        Field::optional(
            "old_names",
            Shape::List(&Shape::Text),
            About("Eldre navn som fortsatt kan stå i brev", "Older names that may still stand in letters"),
        ),
        Field::optional(
            "avoid",
            Shape::List(&Shape::Text),
            About("Ord som ikke skal brukes om dette", "Words not to use for it"),
        ),
        Field::optional("page", Shape::Id, About("Siden som forklarer det", "The page that explains it"))
            .like(&["family/kindergarten"]),
        Field::optional(
            "care",
            Shape::List(&Shape::Choice(&CARE)),
            About("Vern av leseren: urgent, reviewed, traceless", "Safety switches"),
        ),
        Field::optional(
            "translations",
            TRANSLATIONS,
            About("Hvordan det står til med oversettelsene", "State of the translated texts"),
        ),
    ],
};
