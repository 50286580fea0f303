//! The porch: hears what the visitor wants, walks as far as that needs, and says goodbye with an
//! exit code.

mod accept;
mod accept_recording;
mod args;
mod build;
mod bundle;
mod check;
mod explain;
mod external;
mod new;
mod new_editor;
mod new_language;
mod new_site;
mod publish;
mod publish_words;
mod publish_zip;
mod rollback;
mod save;
mod serve;
mod status;
mod terminal;
mod verify;
mod web;

use crate::diagnostic::{MessageLanguage, Say};
use crate::pipeline::Fault;
use crate::say;
use crate::source;
use args::{Arguments, Command, Common, Messages};
use clap::Parser;
use jiff::civil::Date;
use std::any::Any;
use std::ffi::OsString;
use std::panic::catch_unwind;
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
                Trouble(say!(
                    "mappa `{path}` kan ikke leses: {error}",
                    "the folder `{path}` cannot be read: {error}"
                ))
            }
        }
    }
}

/// Does what `arguments` (the program's name first) say.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            let (to, exit) =
                if error.use_stderr() { (To::Error, Exit::Environment) } else { (To::Output, Exit::Done) };
            print(to, &error.render().to_string());
            return exit;
        }
    };
    let visit = visit(&arguments.common);
    let done = catch_unwind(|| walk(&visit, &arguments.command)).unwrap_or_else(|fault| Err(ours(&*fault)));
    done.unwrap_or_else(|Trouble(words)| {
        let name = match visit.messages {
            MessageLanguage::Nb => "feil",
            MessageLanguage::En => "error",
        };
        print(To::Error, &format!("{name}: {}\n", words.text(visit.messages)));
        Exit::Environment
    })
}

fn walk(visit: &Visit, command: &Command) -> Result<Exit, Trouble> {
    match command {
        Command::Build(build) => build::run(visit, build),
        Command::Check(check) => check::run(visit, check),
        Command::Publish(wanted) => publish::run(visit, wanted),
        Command::Rollback(wanted) => rollback::run(visit, wanted),
        Command::Verify(wanted) => verify::run(visit, wanted),
        Command::Serve(serve) => serve::run(visit, serve),
        Command::Bundle(wanted) => bundle::run(visit, wanted),
        Command::Status(wanted) => status::run(visit, wanted),
        Command::New { what } => new::run(visit, what),
        Command::Accept(accept) => accept::run(visit, accept),
        Command::Explain(explain) => explain::explain(visit, explain),
        Command::Schema(schema) => explain::schema(visit, schema),
    }
}

/// A fault of our own: what was being worked on, and that nothing of the user's is lost.
fn ours(fault: &(dyn Any + Send)) -> Trouble {
    let what = fault.downcast_ref::<Fault>().map_or("?", |fault| fault.0.as_str());
    Trouble(say!(
        "Veiviser sviktet da det arbeidet med `{what}`. Det er en feil i programmet, ikke i teksten; ingenting er ødelagt. Meld fra med denne fila",
        "Veiviser failed while working on `{what}`. That is a fault of the program, not of the text; nothing is damaged. Report it with this file"
    ))
}

fn visit(common: &Common) -> Visit {
    let messages = match common.messages {
        Some(Messages::Nb) => MessageLanguage::Nb,
        Some(Messages::En) => MessageLanguage::En,
        None => terminal::language(),
    };
    Visit { site: common.site.clone(), messages, today: common.today.unwrap_or_else(terminal::today) }
}
