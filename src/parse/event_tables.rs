//! What the records may say that come and go: activities and notices.

use super::fields::{About, Field, Shape, Table};
use super::page_table::AUDIENCES;
use super::target::OWN_PLACE;
use super::words::{CARE, SOURCE, TRANSLATIONS};

/// What an activity is about.
pub const THEMES: [&str; 4] = ["settling", "programme", "norwegian", "leisure"];

/// How one joins an activity.
pub const JOINS: [&str; 3] = ["come", "sign-up", "ask"];

/// How long one waits for a place.
pub const WAITS: [&str; 4] = ["none", "weeks", "months", "unknown"];

/// What a notice may say of a thing.
pub const WHATS: [&str; 5] = ["closed", "moved", "cancelled", "new-number", "other-hours"];

const AGE: Table = Table {
    about: About("Alder i år: from, to eller begge", "Age in years: from, to or both"),
    fields: &[
        Field::optional("from", Shape::Number(0, 120), About("De yngste", "The youngest")),
        Field::optional("to", Shape::Number(0, 120), About("De eldste", "The oldest")),
    ],
};

/// `content/activities/<id>.yaml`
pub const ACTIVITY: Table = Table {
    about: About("Noe å være med på", "Something to take part in"),
    fields: &[
        Field::required("title", Shape::Words, About("Navnet", "Its name")),
        Field::required(
            "summary",
            Shape::Words,
            About("Én setning om hva dette er", "One sentence about it"),
        ),
        Field::required("theme", Shape::Choice(&THEMES), About("Hva det handler om", "What it is about")),
        Field::required(
            "audience",
            Shape::List(&Shape::Choice(&AUDIENCES)),
            About("Hvem det er for", "For whom"),
        ),
        Field::optional(
            "age",
            Shape::Record(&AGE),
            About(
                "Alder i år, for eksempel { from: 6, to: 12 }",
                "Age in years, such as { from: 6, to: 12 }",
            ),
        ),
        Field::required(
            "owner",
            Shape::Id,
            About(
                "Enheten som holder dette riktig, slik den heter under owners i site.yaml",
                "Key in site.yaml of the unit that keeps it true",
            ),
        ),
        Field::required(
            "contact",
            Shape::Id,
            About("Hvem som står bak, og som svarer på spørsmål", "Who makes it happen, and answers"),
        ),
        Field::optional(
            "when",
            Shape::Text,
            About(
                "Når det er; Mo Tu We Th Fr Sa Su er ukedagene, PH helligdager",
                "When (OpenStreetMap opening_hours)",
            ),
        )
        .like(&["We 18:00-20:00; PH off"]),
        Field::optional(
            "place",
            Shape::TextOr(&OWN_PLACE),
            About(
                "Hvor det er: contact:library, contact:library#hall, eller { name, street, postcode, town }",
                "Where: contact:library, contact:library#hall, or { name, street, postcode, town }",
            ),
        )
        .like(&["contact:library"]),
        Field::optional(
            "languages",
            Shape::List(&Shape::Id),
            About("Språk de snakker der", "Languages that are spoken there"),
        ),
        Field::optional(
            "join",
            Shape::Choice(&JOINS),
            About(
                "Hvordan man blir med: come (bare kom), sign-up (meld deg på), ask (spør)",
                "How to join: just come, sign up, or ask",
            ),
        ),
        Field::optional(
            "wait",
            Shape::Choice(&WAITS),
            About("Hvor lenge man må vente på plass", "How long one waits for a place"),
        ),
        Field::optional(
            "cost",
            Shape::Choice(&["free", "paid", "unknown"]),
            About("Hva det koster; free må ha en kilde", "What it costs; free needs a source"),
        ),
        Field::optional("page", Shape::Id, About("Siden som viser det", "The page that lists it"))
            .like(&["family/kindergarten"]),
        Field::optional("valid_from", Shape::Date, About("Første dag", "First day it is on")),
        Field::required(
            "valid_until",
            Shape::Date,
            About(
                "Siste dag; etter den vises aktiviteten ikke",
                "Last day it is on; after it the activity is not shown",
            ),
        ),
        Field::optional(
            "source",
            Shape::Record(&SOURCE),
            About("Hvor det er hentet fra", "Where it is from"),
        ),
        Field::optional(
            "placeholder",
            Shape::Choice(&["true", "false"]),
            About(
                "true: dette er bare et eksempel, og siden sier det",
                "true: this is an example, and says so",
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

/// `content/notices/<id>.yaml`
pub const NOTICE: Table = Table {
    about: About("Det som er annerledes nå", "What has changed today"),
    fields: &[
        Field::optional(
            "text",
            Shape::Words,
            About(
                "Én eller to setninger; eller bruk what og whom",
                "One or two sentences; or use what and whom",
            ),
        ),
        Field::optional(
            "what",
            Shape::Choice(&WHATS),
            About(
                "Hva som er annerledes; da lager programmet teksten på alle språk",
                "What has changed; the program then writes the text in every language",
            ),
        ),
        Field::optional(
            "whom",
            Shape::Text,
            About(
                "Hva det gjelder: contact:, activity: eller page:",
                "What it is about: contact:, activity: or page:",
            ),
        )
        .like(&["contact:library", "activity:cafe", "page:family/school"])
        .matching("^(contact|activity|page): *[a-z0-9/-]+$"),
        Field::optional(
            "days",
            Shape::List(&Shape::Days),
            About(
                "Dagene det gjelder; uten dette feltet gjelder det alle dagene den vises",
                "The days on which it holds; left out: all days on which it is shown",
            ),
        ),
        Field::optional(
            "to",
            Shape::TextOr(&OWN_PLACE),
            About("Det nye stedet; bare sammen med moved", "The new place; only with moved"),
        )
        .like(&["contact:library"]),
        Field::optional(
            "hours",
            Shape::Text,
            About("De andre tidene; bare sammen med other-hours", "The other hours; only with other-hours"),
        )
        .like(&["Mo-Fr 10:00-14:00"]),
        Field::required(
            "level",
            Shape::Choice(&["info", "important", "urgent"]),
            About("Hvor viktig det er", "How loudly it is said"),
        ),
        Field::required("from", Shape::Date, About("Første dag den vises", "First day it is shown")),
        Field::required("until", Shape::Date, About("Siste dag den vises", "Last day it is shown")),
        Field::required(
            "owner",
            Shape::Id,
            About(
                "Enheten som har skrevet den, slik den heter under owners i site.yaml",
                "Key in site.yaml of the unit that wrote it",
            ),
        ),
        Field::optional(
            "pages",
            Shape::List(&Shape::Id),
            About(
                "Sidene som viser den; uten dette feltet alle sidene, eller de som viser det den gjelder",
                "Pages that show it; left out: all pages, or those that show what it is about",
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
