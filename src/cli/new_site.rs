//! `veiviser new site`: a whole site that builds, with everything in it to be replaced.

use super::terminal::{To, print};
use super::{Exit, Trouble, Visit, save};
use crate::diagnostic::MessageLanguage;
use crate::model::later;
use jiff::civil::Date;
use std::path::Path;

/// The theme and the interface strings that a new site begins with: those of this repository.
const FILES: &[(&str, &str)] = &[
    ("themes/default/assets/exit.js", include_str!("../../themes/default/assets/exit.js")),
    ("themes/default/assets/offline.js", include_str!("../../themes/default/assets/offline.js")),
    ("themes/default/assets/worker.js", include_str!("../../themes/default/assets/worker.js")),
    ("themes/default/assets/listen.js", include_str!("../../themes/default/assets/listen.js")),
    ("themes/default/assets/style.css", include_str!("../../themes/default/assets/style.css")),
    ("themes/default/assets/icon.svg", include_str!("../../themes/default/assets/icon.svg")),
    (
        "themes/default/assets/icon-maskable.svg",
        include_str!("../../themes/default/assets/icon-maskable.svg"),
    ),
    (
        "themes/default/templates/activities.html",
        include_str!("../../themes/default/templates/activities.html"),
    ),
    ("themes/default/templates/activity.html", include_str!("../../themes/default/templates/activity.html")),
    (
        "themes/default/templates/parts/activity.html",
        include_str!("../../themes/default/templates/parts/activity.html"),
    ),
    ("locales/en/activities.ftl", include_str!("../../locales/en/activities.ftl")),
    ("locales/nb/activities.ftl", include_str!("../../locales/nb/activities.ftl")),
    ("themes/default/templates/beside.html", include_str!("../../themes/default/templates/beside.html")),
    ("themes/default/templates/cards.html", include_str!("../../themes/default/templates/cards.html")),
    ("themes/default/templates/print.html", include_str!("../../themes/default/templates/print.html")),
    (
        "themes/default/templates/parts/together.html",
        include_str!("../../themes/default/templates/parts/together.html"),
    ),
    ("locales/en/together.ftl", include_str!("../../locales/en/together.ftl")),
    ("locales/nb/together.ftl", include_str!("../../locales/nb/together.ftl")),
    ("themes/default/assets/search.js", include_str!("../../themes/default/assets/search.js")),
    ("themes/default/templates/base.html", include_str!("../../themes/default/templates/base.html")),
    ("themes/default/templates/bundle.html", include_str!("../../themes/default/templates/bundle.html")),
    (
        "themes/default/templates/bundle_part.html",
        include_str!("../../themes/default/templates/bundle_part.html"),
    ),
    ("themes/default/templates/chooser.html", include_str!("../../themes/default/templates/chooser.html")),
    ("themes/default/templates/contacts.html", include_str!("../../themes/default/templates/contacts.html")),
    ("themes/default/templates/glossary.html", include_str!("../../themes/default/templates/glossary.html")),
    ("themes/default/templates/home.html", include_str!("../../themes/default/templates/home.html")),
    ("themes/default/templates/index.html", include_str!("../../themes/default/templates/index.html")),
    ("themes/default/templates/list.html", include_str!("../../themes/default/templates/list.html")),
    (
        "themes/default/templates/not_found.html",
        include_str!("../../themes/default/templates/not_found.html"),
    ),
    (
        "themes/default/templates/not_found_all.html",
        include_str!("../../themes/default/templates/not_found_all.html"),
    ),
    ("themes/default/templates/number.html", include_str!("../../themes/default/templates/number.html")),
    ("themes/default/templates/page.html", include_str!("../../themes/default/templates/page.html")),
    (
        "themes/default/templates/parts/card.html",
        include_str!("../../themes/default/templates/parts/card.html"),
    ),
    (
        "themes/default/templates/parts/frame.html",
        include_str!("../../themes/default/templates/parts/frame.html"),
    ),
    (
        "themes/default/templates/parts/guide.html",
        include_str!("../../themes/default/templates/parts/guide.html"),
    ),
    (
        "themes/default/templates/parts/offline.html",
        include_str!("../../themes/default/templates/parts/offline.html"),
    ),
    (
        "themes/default/templates/parts/listen.html",
        include_str!("../../themes/default/templates/parts/listen.html"),
    ),
    (
        "themes/default/templates/parts/page.html",
        include_str!("../../themes/default/templates/parts/page.html"),
    ),
    (
        "themes/default/templates/parts/search.html",
        include_str!("../../themes/default/templates/parts/search.html"),
    ),
    (
        "themes/default/templates/parts/text.html",
        include_str!("../../themes/default/templates/parts/text.html"),
    ),
    ("themes/default/templates/section.html", include_str!("../../themes/default/templates/section.html")),
    ("themes/default/templates/stub.html", include_str!("../../themes/default/templates/stub.html")),
    ("themes/default/theme.yaml", include_str!("../../themes/default/theme.yaml")),
    ("locales/en/contacts.ftl", include_str!("../../locales/en/contacts.ftl")),
    ("locales/en/formats.ftl", include_str!("../../locales/en/formats.ftl")),
    ("locales/en/guide.ftl", include_str!("../../locales/en/guide.ftl")),
    ("locales/en/interface.ftl", include_str!("../../locales/en/interface.ftl")),
    ("locales/en/leaving.ftl", include_str!("../../locales/en/leaving.ftl")),
    ("locales/en/search.ftl", include_str!("../../locales/en/search.ftl")),
    ("locales/en/offline.ftl", include_str!("../../locales/en/offline.ftl")),
    ("locales/en/listening.ftl", include_str!("../../locales/en/listening.ftl")),
    ("locales/en/types.ftl", include_str!("../../locales/en/types.ftl")),
    ("locales/nb/contacts.ftl", include_str!("../../locales/nb/contacts.ftl")),
    ("locales/nb/formats.ftl", include_str!("../../locales/nb/formats.ftl")),
    ("locales/nb/guide.ftl", include_str!("../../locales/nb/guide.ftl")),
    ("locales/nb/interface.ftl", include_str!("../../locales/nb/interface.ftl")),
    ("locales/nb/leaving.ftl", include_str!("../../locales/nb/leaving.ftl")),
    ("locales/nb/search.ftl", include_str!("../../locales/nb/search.ftl")),
    ("locales/nb/offline.ftl", include_str!("../../locales/nb/offline.ftl")),
    ("locales/nb/listening.ftl", include_str!("../../locales/nb/listening.ftl")),
    ("locales/nb/types.ftl", include_str!("../../locales/nb/types.ftl")),
];

/// Makes a site in `dir`, which must not have one.
pub(super) fn run(visit: &Visit, dir: &Path) -> Result<Exit, Trouble> {
    for (path, text) in own(visit.today) {
        save::create(&dir.join(path), &text)?;
    }
    for (path, text) in FILES {
        save::create(&dir.join(path), text)?;
    }
    let folder = dir.display();
    let words = match visit.messages {
        MessageLanguage::Nb => {
            format!("laget et nettsted i {folder}; bygg det med `veiviser build --site {folder}`\n")
        }
        MessageLanguage::En => {
            format!("made a site in {folder}; build it with `veiviser build --site {folder}`\n")
        }
    };
    print(To::Error, &words);
    Ok(Exit::Done)
}

/// Settings, a front page, a section, a page and the primary contact.
fn own(today: Date) -> Vec<(&'static str, String)> {
    let until = later(today, 6);
    vec![
        ("site.yaml", SITE.to_owned()),
        ("content/_home.nb.md", HOME.to_owned()),
        ("content/start/_section.yaml", SECTION.to_owned()),
        (
            "content/start/welcome.nb.md",
            PAGE.replace("TODAY", &today.to_string()).replace("UNTIL", &until.to_string()),
        ),
        ("content/contacts/main-contact.yaml", CONTACT.to_owned()),
        (".gitignore", "/public\n/public.hosting\n/.public.veiviser\n".to_owned()),
    ]
}

const SITE: &str = "name:
  nb: Ny i kommunen
  en: New in the municipality
url: \"https://ny.example.no/\"
stage: demonstration
source_language: nb
languages:
  - { tag: nb, state: published }
  - { tag: en, state: in_progress, fallback: [nb] }
theme: default
target: plain
exit_to: \"https://www.yr.no/\"
minify: theme
primary_contact: main-contact
owners:
  redaksjon:
    nb: Redaksjonen
names: []
outputs: [numbers, vcard, calendar]
review: { page_months: 12, contact_months: 6 }
";

const HOME: &str = "---
title: Ny i kommunen
summary: Viktig informasjon når du er ny i kommunen.
---

Her finner du hjelp når du er ny i kommunen.
";

const SECTION: &str = "order: 1
icon: start
title:
  nb: Start her
summary:
  nb: Det første du trenger å vite.
";

const PAGE: &str = "---
number: 101
title: Velkommen
summary: Slik bruker du dette nettstedet.
kind: help
audience: [all]
applies: [always]
contacts: [main-contact]
owner: redaksjon
reviewed: TODAY
review_by: UNTIL
sources:
  - { title: Hvor det står, seen: TODAY }
---

Her finner du hjelp når du er ny i kommunen.

## Slik får du hjelp {#how}

1. Finn siden du trenger.
2. Spør [kontakten din](contact:main-contact).
";

const CONTACT: &str = "type: primary
name:
  nb: Kommunens kontakt for nye innbyggere
owner: redaksjon
interpreter: unknown
placeholder: true
";
