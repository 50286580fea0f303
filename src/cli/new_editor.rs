//! `veiviser new editor`: settings with which Visual Studio Code helps to write the files of a site.
//!
//! The schemas are ours and are made new each time. The other files belong to the person as soon as
//! they are there: they may hold comments and settings of other programs, so they are never changed.

use super::explain::schema_text;
use super::save::{self, Was};
use super::terminal::{To, print};
use super::{Exit, Trouble, Visit};
use crate::diagnostic::{MessageLanguage, Say};
use crate::parse::SCHEMA_KINDS;
use crate::say;

const SETTINGS: &str = include_str!("new_editor/settings.json");
const EXTENSIONS: &str = include_str!("new_editor/extensions.json");
const TASKS: &str = include_str!("new_editor/tasks.json");

/// Writes the files that are missing and the schemas, and says what became of each.
pub(super) fn run(visit: &Visit) -> Result<Exit, Trouble> {
    for (path, text) in schemas(visit.messages) {
        save::renew(&visit.site.join(path), &text)?;
    }
    let mut exit = Exit::Done;
    for (path, template) in [
        (".vscode/settings.json", SETTINGS),
        (".vscode/extensions.json", EXTENSIONS),
        (".vscode/tasks.json", TASKS),
    ] {
        let text = filled(template, visit.messages);
        match save::create_or_compare(&visit.site.join(path), &text)? {
            Was::Missing => tell(visit, &say!("laget {path}", "made {path}")),
            Was::Same => tell(visit, &say!("{path} er som den skal", "{path} is as it should be")),
            Was::Different => {
                exit = Exit::Environment;
                tell(visit, &kept(path));
                print(To::Output, &text);
            }
        }
    }
    let count = SCHEMA_KINDS.len();
    tell(visit, &say!("laget .vscode/schemas ({count} filer)", "made .vscode/schemas ({count} files)"));
    if exit == Exit::Done {
        tell(
            visit,
            &say!(
                "åpne mappa i Visual Studio Code og svar ja når det foreslår utvidelsen YAML",
                "open the folder in Visual Studio Code and say yes when it recommends the extension YAML"
            ),
        );
    }
    Ok(exit)
}

/// The schema of every kind of file, by path.
fn schemas(language: MessageLanguage) -> impl Iterator<Item = (String, String)> {
    SCHEMA_KINDS.iter().map(move |kind| {
        let text = schema_text(kind, language).expect("every kind in the list has a schema");
        (format!(".vscode/schemas/{kind}.json"), text)
    })
}

/// What to do about a file that a person has made or changed.
fn kept(path: &str) -> Say {
    say!(
        "{path} finnes fra før med et annet innhold og er ikke rørt. Slik ville Veiviser ha skrevet den; flytt over det du savner, eller gi fila et annet navn og kjør kommandoen en gang til:",
        "{path} exists already with other content and was not touched. Veiviser would have written it like this; copy what you miss, or rename the file and run the command again:"
    )
}

fn tell(visit: &Visit, words: &Say) {
    print(To::Error, &format!("{}\n", words.text(visit.messages)));
}

/// The template with its words in `language`.
fn filled(template: &str, language: MessageLanguage) -> String {
    let words = [
        ("«language»", say!("nb", "en")),
        ("«preview»", say!("Forhåndsvisning", "Preview")),
        ("«check»", say!("Kontroller", "Check")),
        ("«error»", say!("feil", "error")),
        ("«warning»", say!("advarsel", "warning")),
        (
            "«settings»",
            say!(
                "Laget av `veiviser new editor`. Skjemaene forklarer feltene og setter strek under det som er galt.",
                "Made by `veiviser new editor`. The schemas explain the fields and underline what is wrong."
            ),
        ),
        (
            "«store»",
            say!(
                "Ingen skjemaer fra nettet, og ingen omskriving av det du har skrevet.",
                "No schemas from the network, and nothing that you wrote is written again."
            ),
        ),
        (
            "«scripts»",
            say!(
                "Ukrainske bokstaver ligner på våre uten å være feil. `veiviser check` sier fra når de er det.",
                "Ukrainian letters look like ours without being wrong. `veiviser check` tells when they are."
            ),
        ),
        (
            "«made»",
            say!(
                "Dette lager programmet; det skal ikke endres her.",
                "The program makes these; do not edit them."
            ),
        ),
        (
            "«extensions»",
            say!(
                "Forklarer feltene i YAML-filer mens du skriver.",
                "Explains the fields of YAML files while you write."
            ),
        ),
        (
            "«tasks»",
            say!(
                "Velg Terminal > Run Task. Ctrl+Shift+B kontrollerer; feilene kommer i fanen Problems.",
                "Choose Terminal > Run Task. Ctrl+Shift+B checks; the problems come in the tab Problems."
            ),
        ),
    ];
    words.iter().fold(template.to_owned(), |text, (mark, words)| text.replace(mark, words.text(language)))
}
