//! The porch: hears what the visitor wants, walks as far as that needs, and says goodbye with an
//! exit code.

mod accept;
mod args;
mod build;
mod check;
mod explain;
mod new;
mod new_site;
mod save;
mod terminal;

use crate::diagnostic::{MessageLanguage, Say};
use crate::say;
use crate::source;
use args::{Arguments, Command, Common, Messages};
use clap::Parser;
use jiff::civil::Date;
use std::ffi::OsString;
use std::path::PathBuf;
use terminal::{To, print};

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done; warnings are allowed.
    Done = 0,
    /// The content has errors.
    Content = 1,
    /// The environment has: no such folder, disk full, wrong argument.
    Environment = 2,
}

/// What every command needs.
struct Visit {
    site: PathBuf,
    messages: MessageLanguage,
    today: Date,
}

/// Why a command could not be done.
struct Trouble(Say);

impl From<source::Error> for Trouble {
    fn from(error: source::Error) -> Trouble {
        match error {
            source::Error::NoSite(path) => {
                let path = path.display();
                Trouble(say!(
                    "det ligger ikke noe nettsted i `{path}`: fila site.yaml mangler. Gå til riktig mappe, eller lag et nettsted med `veiviser new site MAPPE`",
                    "there is no site in `{path}`: the file site.yaml is missing. Go to the right folder, or make a site with `veiviser new site DIR`"
                ))
            }
            source::Error::Folder(path, error) => {
                let path = path.display();
                Trouble(say!("mappa `{path}` kan ikke leses: {error}", "the folder `{path}` cannot be read: {error}"))
            }
        }
    }
}

/// Does what `arguments` (the program's name first) say.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let (to, exit) = if error.use_stderr() { (To::Error, Exit::Environment) } else { (To::Output, Exit::Done) };
            print(to, &error.render().to_string());
            return exit;
        }
    };
    let visit = visit(&arguments.common);
    let done = match &arguments.command {
        Command::Build(build) => build::run(&visit, build),
        Command::Check(check) => check::run(&visit, check),
        Command::New { what } => new::run(&visit, what),
        Command::Accept(accept) => accept::run(&visit, accept),
        Command::Explain(explain) => explain::explain(&visit, explain),
        Command::Schema(schema) => explain::schema(schema),
    };
    done.unwrap_or_else(|Trouble(words)| {
        let name = match visit.messages {
            MessageLanguage::Nb => "feil",
            MessageLanguage::En => "error",
        };
        print(To::Error, &format!("{name}: {}\n", words.text(visit.messages)));
        Exit::Environment
    })
}

fn visit(common: &Common) -> Visit {
    let messages = match common.messages {
        Some(Messages::Nb) => MessageLanguage::Nb,
        Some(Messages::En) => MessageLanguage::En,
        None => terminal::language(),
    };
    Visit { site: common.site.clone(), messages, today: common.today.unwrap_or_else(terminal::today) }
}
