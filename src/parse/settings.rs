//! The settings of the site: `site.yaml`, a source like any other.

use super::fields::{About, Field, Shape, Table};
use super::words::{self, TRANSLATIONS, TranslationNote, Words};
use super::yaml::Node;
use crate::span::{Span, Spanned};
use std::collections::BTreeMap;

const LANGUAGE: Table = Table {
    about: About("Et språk på nettstedet", "A language of the site"),
    fields: &[
        Field::required(
            "tag",
            Shape::Id,
            About(
                "Språkkoden, slik den står i adresser og filnavn",
                "Code of the language, as in addresses and file names",
            ),
        ),
        Field::required(
            "state",
            Shape::Choice(&["published", "in_progress"]),
            About("Om leserne kan velge språket", "Whether readers can choose it"),
        ),
        Field::optional(
            "fallback",
            Shape::List(&Shape::Id),
            About(
                "Språk som vises når en side mangler, det beste først",
                "Languages to show when a page is missing, the best first",
            ),
        ),
    ],
};

const LEGAL: Table = Table {
    about: About("Sider som loven krever", "Pages that the law asks for"),
    fields: &[
        Field::optional(
            "accessibility",
            Shape::Text,
            About(
                "Tilgjengelighetserklæringen: en https-adresse eller page:",
                "Accessibility statement: https address or page:",
            ),
        ),
        Field::optional(
            "privacy",
            Shape::Text,
            About(
                "Personvernerklæringen: en https-adresse eller page:",
                "Privacy statement: https address or page:",
            ),
        ),
    ],
};

const REVIEW: Table = Table {
    about: About("Hvor ofte ting må bekreftes", "How often things must be confirmed"),
    fields: &[
        Field::optional(
            "page_months",
            Shape::Number(1, 12),
            About(
                "Lengste tid mellom hver gjennomgang av en side, i måneder",
                "Longest time between reviews of a page, in months",
            ),
        ),
        Field::optional(
            "contact_months",
            Shape::Number(1, 24),
            About(
                "Vanlig tid mellom hver gang en kontakt bekreftes, i måneder",
                "Usual time between confirmations of a contact, in months",
            ),
        ),
    ],
};

const COVERAGE: Table = Table {
    about: About(
        "Det et språk må ha før nettstedet settes i drift",
        "What a language must have before it goes into production",
    ),
    fields: &[
        Field::required("section", Shape::Id, About("Delen av nettstedet", "Section")),
        Field::required(
            "require",
            Shape::Choice(&["translated", "reviewed"]),
            About("Hva sidene må være", "What its pages must be"),
        ),
    ],
};

/// Extra files that a site can have.
pub const OUTPUTS: [&str; 7] =
    ["search", "side-by-side", "numbers", "vcard", "calendar", "print-sheets", "offline"];

/// Kinds of servers, in the order of [`Server`].
const TARGETS: [&str; 7] = ["plain", "apache", "nginx", "iis", "netlify", "cloudflare", "azure"];

/// `site.yaml`
pub const SETTINGS: Table = Table {
    about: About("Innstillingene for nettstedet", "Settings of the site"),
    fields: &[
        Field::required("name", Shape::Words, About("Navnet på nettstedet", "Name of the site")),
        Field::required(
            "url",
            Shape::Text,
            About(
                "Nettadressen, med stien nettstedet ligger under, og skråstrek til slutt",
                "Its address, with the path it lies under, ending in a slash",
            ),
        ),
        Field::required(
            "stage",
            Shape::Choice(&["demonstration", "production"]),
            About(
                "demonstration: søkemotorer viser det ikke, og hver side sier hva det er",
                "demonstration: not found by search engines, and every page says what it is",
            ),
        ),
        Field::required(
            "source_language",
            Shape::Id,
            About("Språket tekstene først blir skrevet på", "Language the texts are written in first"),
        ),
        Field::required(
            "languages",
            Shape::List(&Shape::Record(&LANGUAGE)),
            About("Språkene i den rekkefølgen leserne ser dem", "Languages in reading order"),
        ),
        Field::optional("theme", Shape::Id, About("Mappa under themes", "Folder under themes")),
        Field::optional(
            "target",
            Shape::Choice(&TARGETS),
            About(
                "Hva slags server nettstedet skal ligge på; plain trenger ingen innstillinger",
                "Kind of server the site will lie on; plain needs no configuration",
            ),
        ),
        Field::optional(
            "exit_to",
            Shape::Text,
            About(
                "Hvor lenka «Forlat siden» på sider uten spor fører",
                "Where the exit link of traceless pages leads",
            ),
        ),
        Field::optional(
            "minify",
            Shape::Choice(&["none", "theme", "full"]),
            About("Hva som blir gjort mindre", "What is made smaller"),
        ),
        Field::required(
            "primary_contact",
            Shape::Id,
            About("Kontakten alle sider viser til", "The contact that every page leads to"),
        ),
        Field::required(
            "owners",
            Shape::Map(&Shape::Words),
            About(
                "Enhetene som holder sider og kontakter riktige",
                "Units that keep pages and contacts true",
            ),
        ),
        Field::optional(
            "names",
            Shape::List(&Shape::Text),
            About("Egennavn, som språkreglene lar være i fred", "Proper names, left alone by language rules"),
        ),
        Field::optional(
            "legal",
            Shape::Record(&LEGAL),
            About("Sider som loven krever", "Pages that the law asks for"),
        ),
        Field::optional(
            "outputs",
            Shape::List(&Shape::Choice(&OUTPUTS)),
            About("Ekstra filer", "Extra files"),
        ),
        Field::optional(
            "review",
            Shape::Record(&REVIEW),
            About("Hvor ofte ting må bekreftes", "How often things must be confirmed"),
        ),
        Field::optional(
            "coverage",
            Shape::List(&Shape::Record(&COVERAGE)),
            About("Det et språk må ha når nettstedet er i drift", "What a language must have in production"),
        ),
        Field::optional(
            "translations",
            TRANSLATIONS,
            About(
                "Hvordan det står til med oversettelsene i denne fila",
                "State of the translated texts in this file",
            ),
        ),
        super::page_table::ALLOW,
    ],
};

/// Settings of the site.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Name of the site.
    pub name: Words,
    /// Its address.
    pub url: Option<Spanned<String>>,
    /// Whether the site is real.
    pub stage: Stage,
    /// Language the texts are written in first.
    pub source_language: Option<Spanned<String>>,
    /// Languages in reading order.
    pub languages: Vec<LanguageEntry>,
    /// Folder under `themes`.
    pub theme: Option<Spanned<String>>,
    /// Kind of server.
    pub target: Server,
    /// Where it is written.
    pub target_span: Option<Span>,
    /// Where the exit link leads.
    pub exit_to: Option<Spanned<String>>,
    /// Waivers for what is said of this file.
    pub allow: Vec<super::page::Waiver>,
    /// What is made smaller.
    pub minify: Minify,
    /// The contact that every page leads to.
    pub primary_contact: Option<Spanned<String>>,
    /// Units, by key.
    pub owners: BTreeMap<String, Words>,
    /// Proper names.
    pub names: Vec<String>,
    /// Accessibility statement.
    pub accessibility: Option<Spanned<String>>,
    /// Privacy statement.
    pub privacy: Option<Spanned<String>>,
    /// Extra files.
    pub outputs: Vec<String>,
    /// Longest time between reviews of a page, in months.
    pub page_months: i64,
    /// Usual time between confirmations of a contact, in months.
    pub contact_months: i64,
    /// What a language must have in production.
    pub coverage: Vec<Coverage>,
    /// State of translated texts: the name of the site and the names of the units.
    pub translations: BTreeMap<String, Spanned<TranslationNote>>,
    /// Where the file begins.
    pub span: Span,
}

/// A language in `site.yaml`.
#[derive(Debug, Clone)]
pub struct LanguageEntry {
    /// Its code.
    pub code: Spanned<String>,
    /// Whether readers can choose it.
    pub state: LanguageState,
    /// Fallback, the best first.
    pub fallback: Vec<Spanned<String>>,
}

/// Whether readers can choose a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LanguageState {
    /// They can.
    Published,
    /// Not yet: it is checked less strictly and not written.
    InProgress,
}

/// Whether the site is real.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// A demonstration: every page says so.
    Demonstration,
    /// Real.
    Production,
}

/// The kind of server that serves the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Server {
    /// Any: nothing is configured.
    Plain,
    /// Apache 2.4.
    Apache,
    /// nginx.
    Nginx,
    /// Internet Information Services.
    Iis,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// Azure Static Web Apps.
    Azure,
}

impl Server {
    /// Every kind.
    const ALL: [Server; 7] = [
        Server::Plain,
        Server::Apache,
        Server::Nginx,
        Server::Iis,
        Server::Netlify,
        Server::Cloudflare,
        Server::Azure,
    ];

    /// Its name in `site.yaml`.
    #[must_use]
    pub fn name(self) -> &'static str {
        TARGETS[self as usize]
    }

    /// Whether nothing is known of it: it may be a disk, which finds no page in a folder.
    #[must_use]
    pub fn is_plain(self) -> bool {
        self == Server::Plain
    }

    /// Whether it reads only so much of its configuration.
    #[must_use]
    pub fn has_limits(self) -> bool {
        matches!(self, Server::Netlify | Server::Cloudflare | Server::Azure)
    }

    /// Whether its configuration leads readers from the root of the site to their language.
    #[must_use]
    pub fn leads_from_root(self) -> bool {
        matches!(self, Server::Apache | Server::Nginx | Server::Netlify)
    }

    /// Whether a rule for the root counts for the `index.html` there too, so that the choice of languages
    /// needs another address.
    #[must_use]
    pub fn takes_root_for_its_file(self) -> bool {
        self == Server::Netlify
    }
}

/// What is made smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Minify {
    /// Nothing.
    None,
    /// Style sheets and the parts that pages share.
    Theme,
    /// Whole pages.
    Full,
}

/// What the pages of a section must be in production.
#[derive(Debug, Clone)]
pub struct Coverage {
    /// The section.
    pub section: Spanned<String>,
    /// Whether translations must also have been read by a person.
    pub reviewed: super::contact::Flag,
}

/// Reads the settings; `node` has been checked against [`SETTINGS`].
pub(super) fn settings(node: &Node) -> Settings {
    let legal = |key: &str| node.get("legal").and_then(|legal| words::text(legal, key));
    let months = |key: &str, usual: i64| {
        node.get("review").and_then(|review| words::number(review, key)).map_or(usual, |months| months.value)
    };
    Settings {
        name: words::words(node, "name").unwrap_or_default(),
        url: words::text(node, "url"),
        stage: if chosen(node, "stage") == Some("production") {
            Stage::Production
        } else {
            Stage::Demonstration
        },
        source_language: words::text(node, "source_language"),
        languages: items(node, "languages").iter().filter_map(language).collect(),
        theme: words::text(node, "theme"),
        target: chosen(node, "target")
            .and_then(|name| Server::ALL.into_iter().find(|target| target.name() == name))
            .unwrap_or(Server::Plain),
        target_span: words::text(node, "target").map(|target| target.span),
        exit_to: words::text(node, "exit_to"),
        allow: items(node, "allow").iter().filter_map(super::page::waiver).collect(),
        minify: match chosen(node, "minify") {
            Some("none") => Minify::None,
            Some("full") => Minify::Full,
            _ => Minify::Theme,
        },
        primary_contact: words::text(node, "primary_contact"),
        owners: owners(node),
        names: words::list(node, "names").into_iter().map(|name| name.value).collect(),
        accessibility: legal("accessibility"),
        privacy: legal("privacy"),
        outputs: words::list(node, "outputs").into_iter().map(|name| name.value).collect(),
        page_months: months("page_months", 12),
        contact_months: months("contact_months", 6),
        coverage: items(node, "coverage").iter().filter_map(coverage).collect(),
        translations: words::translations(node),
        span: node.entries().first().map_or(node.span, |(key, _)| key.span),
    }
}

fn items<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    node.get(key).map(Node::items).unwrap_or_default()
}

fn chosen<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.get(key).and_then(Node::text)
}

fn owners(node: &Node) -> BTreeMap<String, Words> {
    let Some(owners) = node.get("owners") else { return BTreeMap::new() };
    let keys = owners.entries().iter().map(|(key, _)| key.value.clone());
    keys.filter_map(|key| words::words(owners, &key).map(|name| (key, name))).collect()
}

fn language(node: &Node) -> Option<LanguageEntry> {
    let state = if chosen(node, "state") == Some("in_progress") {
        LanguageState::InProgress
    } else {
        LanguageState::Published
    };
    Some(LanguageEntry { code: words::text(node, "tag")?, state, fallback: words::list(node, "fallback") })
}

fn coverage(node: &Node) -> Option<Coverage> {
    let reviewed = if chosen(node, "require") == Some("reviewed") {
        super::contact::Flag::On
    } else {
        super::contact::Flag::Off
    };
    Some(Coverage { section: words::text(node, "section")?, reviewed })
}
