//! What the preview says.

use super::super::Trouble;
use crate::diagnostic::{MessageLanguage, Say};
use crate::locale::Language;
use crate::model::Site;
use crate::report::{Touched, touched as find};
use crate::say;
use crate::source::Kind;
use serde::Serialize;
use std::io;

/// Most pages that are named.
const MOST_PAGES: usize = 5;

/// Nothing can be listened to.
pub(super) fn no_port(port: Option<u16>, error: &io::Error) -> Trouble {
    Trouble(match port {
        Some(port) => say!(
            "porten {port} kan ikke brukes ({error}); velg en annen med `--port`, eller la programmet velge selv",
            "the port {port} cannot be used ({error}); choose another with `--port`, or let the program choose"
        ),
        None => say!(
            "fant ingen ledig port ({error}); velg en selv med `--port`",
            "found no free port ({error}); choose one yourself with `--port`"
        ),
    })
}

/// Events do not work here.
pub(super) fn looking(reason: &str) -> Say {
    say!(
        "systemet sier ikke fra om endringer her ({reason}); filene blir sett på flere ganger i sekundet i stedet",
        "the system does not tell of changes here ({reason}); the files are looked at several times a second instead"
    )
}

/// One sentence for each changed file that other pages show, or that translations follow.
pub(super) fn touched<'a>(site: &Site, changed: impl Iterator<Item = &'a Kind>) -> Vec<Say> {
    changed.filter_map(|kind| find(site, kind)).map(|touched| sentence(&touched)).collect()
}

fn sentence(touched: &Touched) -> Say {
    match touched {
        Touched::Shown { name, pages, languages } => {
            let mut named: Vec<&str> = pages.iter().take(MOST_PAGES).map(String::as_str).collect();
            if pages.len() > MOST_PAGES {
                named.push("…");
            }
            let (count, named) = (pages.len(), named.join(", "));
            let (nb, en) = names(languages);
            match count {
                0 => say!("`{name}` vises ikke på noen side", "`{name}` is not shown on any page"),
                1 => say!(
                    "`{name}` vises på 1 side ({named}) på {nb}; ingen oversettelse må gjøres om",
                    "`{name}` is shown on 1 page ({named}) in {en}; no translation has to be done again"
                ),
                _ => say!(
                    "`{name}` vises på {count} sider ({named}) på {nb}; ingen oversettelse må gjøres om",
                    "`{name}` is shown on {count} pages ({named}) in {en}; no translation has to be done again"
                ),
            }
        }
        Touched::Everywhere { name, languages } => {
            let (nb, en) = names(languages);
            say!(
                "`{name}` vises på alle sider på {nb}; ingen oversettelse må gjøres om",
                "`{name}` is shown on every page in {en}; no translation has to be done again"
            )
        }
        Touched::Outdated { name, languages } => {
            let (nb, en) = names(languages);
            say!(
                "teksten i `{name}` er nyere enn oversettelsene til {nb}; leserne får vite det, og oversetterne ser det i status",
                "the text of `{name}` is newer than the translations into {en}; readers are told, and translators see it in the status"
            )
        }
    }
}

/// The names of languages in Norwegian and in English.
fn names(languages: &[&'static Language]) -> (String, String) {
    let join = |name: fn(&Language) -> &'static str, and: &str| {
        let names: Vec<&str> = languages.iter().map(|language| name(language)).collect();
        match names.as_slice() {
            [first @ .., last] if !first.is_empty() => format!("{} {and} {last}", first.join(", ")),
            _ => names.join(""),
        }
    };
    (join(|language| language.name_nb, "og"), join(|language| language.name_en, "and"))
}

/// How many errors and warnings there are, in whole words.
pub(super) fn count(errors: usize, warnings: usize, language: MessageLanguage) -> String {
    let words = match (errors, warnings) {
        (0, 0) => say!("ingen feil", "no problems"),
        (0, 1) => say!("ingen feil, 1 ting å se på", "no errors, 1 thing to look at"),
        (0, _) => say!("ingen feil, {warnings} ting å se på", "no errors, {warnings} things to look at"),
        (1, 0) => say!("1 feil må rettes", "1 error must be mended"),
        (_, 0) => say!("{errors} feil må rettes", "{errors} errors must be mended"),
        _ => say!(
            "{errors} feil må rettes, {warnings} ting å se på",
            "{errors} errors must be mended, {warnings} things to look at"
        ),
    };
    words.text(language).to_owned()
}

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident $nb:literal $en:literal,)*) => {
        /// The fixed words of the preview's pages.
        #[derive(Debug, Clone, Serialize)]
        pub(super) struct Labels {
            $($name: &'static str,)*
        }

        impl Labels {
            /// The words in `language`.
            pub(super) fn new(language: MessageLanguage) -> Labels {
                match language {
                    MessageLanguage::Nb => Labels { $($name: $nb,)* },
                    MessageLanguage::En => Labels { $($name: $en,)* },
                }
            }
        }
    };
}

labels! {
    lang "nb" "en",
    preview "Forhåndsvisning" "Preview",
    overview "Oversikt over hele nettstedet" "Overview of the whole site",
    status "Hva må gjøres? Status for alle sider og språk" "What is left to do? Status of all pages and languages",
    more "Vis alle" "Show all",
    problems "Dette må rettes eller ses på" "To be mended or looked at",
    drafts "Kladder: bare du ser dem" "Drafts: only you see them",
    old "Gammel versjon." "Old version.",
    old_why "Siden viser teksten slik den var før feilene nedenfor. Når de er rettet og lagret, kommer den nye av seg selv." "The page shows the text as it was before the errors below. When they are mended and saved, the new one comes by itself.",
    draft "Kladd." "Draft.",
    draft_why "Siden vises bare her. Den blir ikke publisert før linja «draft: true» er slettet." "The page is shown here only. It is not published before the line “draft: true” is removed.",
    error "Feil" "Error",
    warning "Se på dette" "Look at this",
    line "linje" "line",
    column "tegn" "character",
    help "Gjør slik" "What to do",
    manual "Les mer om dette" "Read more about this",
    not_found "Siden finnes ikke" "There is no such page",
    no_site "Nettstedet kan ikke vises ennå" "The site cannot be shown yet",
}
