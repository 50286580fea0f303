//! What the front matter of a page may say.

use super::fields::{About, Field, Shape, Table};
use super::words::{CARE, SOURCE, TRANSLATION};

/// Lists that the program makes under the text of a page: contacts by what they help with, and the
/// deadlines that count from a day in the reader's own life.
pub const SHOWS: [&str; 2] = ["who-does-what", "timeline"];

/// For whom a page can be.
pub const AUDIENCES: [&str; 15] = [
    "all",
    "adults",
    "parents",
    "children",
    "youth-16-24",
    "women",
    "older-60plus",
    "unaccompanied-minor",
    "collective-protection",
    "family-reunited",
    "volunteers",
    "associations",
    "staff",
    "landlords",
    "employers",
];

/// What a page tells about.
pub const KINDS: [&str; 4] = ["right", "duty", "offer", "help"];

const LAW: Table = Table {
    about: About("Loven siden bygger på", "The law a page rests on"),
    fields: &[
        Field::required(
            "name",
            Shape::Text,
            About(
                "Loven og paragrafen, slik jurister skriver det",
                "The law and its section, as lawyers write it",
            ),
        ),
        Field::required(
            "checked",
            Shape::Date,
            About("Dagen noen sammenlignet siden med loven", "The day somebody compared the page with it"),
        ),
    ],
};

const WAIVER: Table = Table {
    about: About("Et unntak fra én melding", "A waiver for one diagnostic"),
    fields: &[
        Field::required(
            "code",
            Shape::Text,
            About("Navnet på meldingen, som står i klammer", "Code of the diagnostic"),
        ),
        Field::required("reason", Shape::Text, About("Hvorfor det er riktig her", "Why it is right here")),
        Field::required("until", Shape::Date, About("Siste dag unntaket gjelder", "Last day of the waiver")),
    ],
};

const TITLE: Field = Field::required("title", Shape::Text, About("Overskriften", "Title"));
const SUMMARY: Field = Field::required(
    "summary",
    Shape::Text,
    About("Én eller to setninger om hva leseren får her", "One or two sentences: what the reader gets here"),
);
const NEUTRAL: Field = Field::optional(
    "neutral_title",
    Shape::Text,
    About(
        "Tittel i fanen og loggen i nettleseren, for sider uten spor",
        "Title in the browser's tab and history, for traceless pages",
    ),
);
pub(super) const ALLOW: Field =
    Field::optional("allow", Shape::List(&Shape::Record(&WAIVER)), About("Unntak", "Waivers"));

/// A page in the source language, which owns every field that is not text.
pub const PAGE: Table = Table {
    about: About(
        "Feltene øverst på en side på kildespråket",
        "Front matter of a page in the source language",
    ),
    fields: &[
        Field::required(
            "number",
            Shape::Number(100, 9999),
            About(
                "Sidens faste nummer, det samme på alle språk; endre det aldri",
                "Permanent number of the page, the same in every language",
            ),
        ),
        TITLE,
        SUMMARY,
        NEUTRAL,
        Field::required(
            "kind",
            Shape::Choice(&KINDS),
            About(
                "Hva siden forteller om: en rett, en plikt, et tilbud eller hjelp",
                "What the page tells about",
            ),
        ),
        Field::required(
            "audience",
            Shape::List(&Shape::Choice(&AUDIENCES)),
            About("Hvem siden er for", "For whom it is"),
        ),
        Field::optional(
            "applies",
            Shape::List(&Shape::Choice(&["settling", "programme", "five-years", "always"])),
            About("Når i de første årene siden er viktig", "When in the first years it matters"),
        ),
        Field::optional(
            "care",
            Shape::List(&Shape::Choice(&CARE)),
            About("Vern av leseren: urgent, reviewed, traceless", "Safety switches"),
        ),
        Field::optional(
            "contacts",
            Shape::List(&Shape::Id),
            About("Kontakter, den viktigste først", "Contact points, the most important first"),
        ),
        Field::optional(
            "deadlines",
            Shape::List(&Shape::Id),
            About("Frister som vises på siden", "Facts shown as deadlines"),
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
            "reviewed",
            Shape::Date,
            About(
                "Dagen noen sist sammenlignet siden med kildene",
                "The day somebody last compared the page with its sources",
            ),
        ),
        Field::required(
            "review_by",
            Shape::Date,
            About("Dagen siden må ses på igjen", "The day it must be looked at again"),
        ),
        Field::optional("law", Shape::Record(&LAW), About("Loven siden bygger på", "The law it rests on")),
        Field::optional(
            "keywords",
            Shape::List(&Shape::Text),
            About("Ord folk søker etter", "Words people search for"),
        ),
        Field::optional("next", Shape::Id, About("Siden som kommer etter denne", "The page that comes next"))
            .like(&["family/kindergarten"]),
        Field::optional(
            "shows",
            Shape::Choice(&SHOWS),
            About(
                "Ei liste programmet lager under teksten, på hvert språk: hvem som gjør hva, eller alle fristene",
                "A list that the program makes under the text, in every language: who does what, or all deadlines",
            ),
        ),
        Field::required(
            "sources",
            Shape::List(&Shape::Record(&SOURCE)),
            About("Hvor det er hentet fra", "Where it is from"),
        ),
        Field::optional("order", Shape::Number(0, 9999), About("Plass i sin del", "Place in its section")),
        Field::optional(
            "draft",
            Shape::Choice(&["true", "false"]),
            About("true: bare forhåndsvisningen viser siden", "true: only the preview shows it"),
        ),
        Field::optional(
            "moved_from",
            Shape::List(&Shape::Id),
            About("Navn siden hadde før", "Ids the page had before"),
        ),
        Field::optional(
            "address",
            Shape::Id,
            About("Kommer i stedet for siste del av adressen", "Replaces the last part of the address"),
        ),
        ALLOW,
    ],
};

/// A page in another language, and the front page of any language: only text.
pub const TRANSLATED_PAGE: Table = Table {
    about: About(
        "Feltene øverst på en side på et annet språk enn kildespråket",
        "Front matter of a page in another language than the source",
    ),
    fields: &[
        TITLE,
        SUMMARY,
        NEUTRAL,
        Field::optional(
            "translation",
            Shape::Record(&TRANSLATION),
            About(
                "Hva oversettelsen er laget av, og hvem som har laget den",
                "What it was made from, and by whom",
            ),
        ),
        ALLOW,
    ],
};
